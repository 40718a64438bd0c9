// The words kept of a sent request are as good as the mail for any reply; and foreign octets do no harm.
import Addressing
import Foundation
import MailFormat
import TestSupport
import Testing

@testable import Aligning

@Suite struct PreparedRequestTests {
    private let shape = ShapedRequest.sample

    @Test(arguments: 0..<300)
    func everyReplyIsReadTheSame(seed: Int) throws {
        let prepared = try #require(SentRequest(prepared: shape.sent.prepared, token: nil))
        let lines = PlainText.lines(ShapedReply(to: shape, seed: UInt64(seed)).text)
        let found = ReplyAligner(prepared).align(plain: lines, html: nil, sender: "Petra Smit")
        #expect(found == ReplyAligner(shape.sent).align(plain: lines, html: nil, sender: "Petra Smit"))
    }

    @Test func whoseTokenItIsComesWithTheReply() throws {
        let text = shape.text + "\n\nAntwoord aan feedback+TOKEN@example.test, of mail TOKEN@feedback.example.test."
        func request(_ token: String) -> SentRequest {
            SentRequest(lines: PlainText.lines(text.replacing("TOKEN", with: token)))
        }
        let token = try #require(ResponseToken("abcdefghijklmnopqrstuvwxyz"))
        let prepared = request(ResponseToken.placeholder).prepared
        #expect(SentRequest(prepared: prepared, token: token)?.parts == request(token.text).parts)
        #expect(SentRequest(prepared: prepared, token: nil)?.parts == request(ResponseToken.placeholder).parts)
        #expect(request(ResponseToken.placeholder).parts != request(token.text).parts)
    }

    @Test func manyWordsAndALargeScaleAreKept() throws {
        let words = (0..<5000).map { "woord\($0)" }.joined(separator: " ")
        let request = SentRequest(lines: PlainText.lines("1. Hoe zeer?\n0 = niet\n1000000 = zeer\n\n\(words)"))
        let prepared = try #require(SentRequest(prepared: request.prepared, token: nil))
        #expect(prepared.parts == request.parts)
        #expect(prepared.questions.map(\.scale) == request.questions.map(\.scale))
        #expect(prepared.questions.first?.scale?.highest == 1_000_000)
    }

    @Test func whatIsCutOffOrOfAnotherVersionIsNone() {
        let prepared = shape.sent.prepared
        for end in 0..<prepared.count {
            #expect(SentRequest(prepared: prepared.prefix(end), token: nil) == nil, "\(end) octets")
        }
        #expect(SentRequest(prepared: prepared + [0], token: nil) == nil)
        #expect(SentRequest(prepared: [2] + prepared.dropFirst(), token: nil) == nil)
    }

    /// Whatever stands there, it is a request or none, and never a trap.
    @Test(arguments: 0..<500)
    func changedOctetsDoNoHarm(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var prepared = shape.sent.prepared
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            prepared[Int.random(in: 0..<prepared.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        guard let request = SentRequest(prepared: prepared, token: nil) else { return }
        let reply = ShapedReply(to: shape, seed: UInt64(seed))
        let found = ReplyAligner(request).align(plain: PlainText.lines(reply.text), html: nil)
        #expect(found.answers.count == request.questions.count)
    }
}
