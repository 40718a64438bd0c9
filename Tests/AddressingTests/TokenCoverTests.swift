// Mail that is kept: its tokens are covered in whatever encoding they stand, and nothing else changes.
import Foundation
import Testing

@testable import Addressing

@Suite struct TokenCoverTests {
    private static let token = "k7vmqnxz3d5rfa2wq6thbceyju"
    private static let other = "abcdefghijklmnopqrstuvwxyz"

    private func covered(_ mail: [UInt8]) throws -> [UInt8] {
        var cover = TokenCover(mail)
        let found = cover.candidates(limit: 200)
        #expect(try found.contains(#require(ResponseToken(Self.token))))
        cover.cover(found.filter { $0.text == Self.token })
        return cover.bytes
    }

    /// What a thief of the mail would try.
    private static func isReadable(in bytes: [UInt8]) -> Bool {
        let joined = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).lowercased()
            .replacing(/=?\r?\n[>| \t]*/.matchingSemantics(.unicodeScalar), with: "")
        return joined.contains(token)
    }

    static let shapes: [String] = [
        "To: feedback+\(token)@example.test\r\n\r\nHallo",
        "Return-Path: <feedback+b-\(token.uppercased())@example.test>\r\n\r\n",
        "\r\n<a href=\"mailto:feedback%2B\(token)%40example.test\">",
        "\r\n=?x? feedback=2B\(token.prefix(9))=\r\n\(token.dropFirst(9))=40example.test",
        "\r\n> feedback+\(token.prefix(20))\r\n> \(token.dropFirst(20))@example.test",
        "ORGANIZER:mailto:feedback+\(token.prefix(4))\r\n \(token.dropFirst(4))@example.test\r\n",
        "\r\nfeedback+\(token)&#64;example.test",
        // Once with an address around it, once bare.
        "To: \(token)@feedback.example.test\r\n\r\nuitschrijven \(token)",
    ]

    @Test(arguments: shapes) func noTokenStays(_ shape: String) throws {
        let mail = Array(shape.utf8)
        let kept = try covered(mail)
        #expect(Self.isReadable(in: mail) && !Self.isReadable(in: kept))
        #expect(kept.count == mail.count)
    }

    @Test(arguments: shapes, [String.Encoding.utf8, .utf16LittleEndian])
    func norOneInBase64(_ shape: String, _ encoding: String.Encoding) throws {
        let plain = try #require((String(repeating: "Zo gaat het. ", count: 9) + shape).data(using: encoding))
        for ending in ["\r\n", "\n"] {
            let lines = plain.base64EncodedString(options: [.lineLength76Characters]).components(separatedBy: "\r\n")
            let mail = Array("Subject: x\(ending)\(ending)\(lines.joined(separator: ending))\(ending)--b".utf8)
            let kept = try covered(mail)
            let body = kept.dropFirst(10 + 2 * ending.utf8.count).dropLast(3 + ending.utf8.count)
            let inner = try #require(Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters))
            #expect(!Self.isReadable(in: Array(inner)) && inner.count == plain.count && kept.count == mail.count)
        }
    }

    @Test func othersAddressesStay() throws {
        let mail = Array("From: \(Self.other)@x.example\r\nTo: feedback+\(Self.token)@example.test\r\n".utf8)
        let kept = String(decoding: try covered(mail), as: UTF8.self)
        #expect(kept.contains(Self.other) && kept.contains("+\(ResponseToken.placeholder)@"))
    }

    /// Any bytes at all: as many come out, and nothing is touched where there is no token.
    @Test func anyBytesAreLeftAsTheyAre() throws {
        var chance = SystemRandomNumberGenerator()
        let letters = Array("aA2=\r\n >@%&\0+/z".utf8)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...300, using: &chance)).map { _ in
                letters.randomElement(using: &chance) ?? 0
            }
            var cover = TokenCover(bytes)
            cover.cover([try #require(ResponseToken(Self.token))])
            #expect(cover.bytes == bytes)
            _ = cover.candidates(limit: 10)
        }
    }

    @Test func encodingAgainGivesTheSame() throws {
        for count in 60..<80 {
            let plain = Data("feedback+\(Self.token)@".utf8 + (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) })
            let mail = Array(plain.base64EncodedString().utf8)
            let inner = try #require(Data(base64Encoded: Data(try covered(mail))))
            #expect(inner.count == plain.count && inner.dropFirst(35) == plain.dropFirst(35))
        }
    }
}
