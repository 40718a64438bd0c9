// What a text may cost is bounded where it is born: characters, lines, and all of it.
import Aligning
import Testing

@testable import MailFormat

@Suite struct TextBoundsTests {
    @Test(arguments: [
        "\u{1100}", "\u{1161}", "\u{11A8}", "\u{301}", "\u{915}\u{94D}", "👨\u{200D}", "\u{600}", "\u{FE0F}",
    ])
    func noCharacterIsLong(_ piece: String) throws {
        let body =
            "Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ne" + String(repeating: piece, count: 20_000)
        let message = try ReceivedMessage(Array(body.utf8))
        let texts = [message.plainText ?? ""] + (message.plainLines ?? []).map(\.text)
        let html = HTMLText.lines("<p>e" + String(repeating: piece, count: 20_000)).map(\.text)
        for text in texts + html { #expect(text.allSatisfy { $0.utf8.count <= Clusters.longest }) }
    }

    @Test func whatPeopleWriteStaysAsItIs() {
        let texts = [
            "👩🏽‍🔧👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇳🇱🇩🇪", "각하 한국어 감사합니다", "क्षत्रिय स्त्रियाँ", "Tiếng Việt: ặ ệ", "ở́ỏ̂",
            String(repeating: "漢字かな", count: 200), String(repeating: "👍🏽", count: 200),
        ]
        for text in texts { #expect(Clusters.bounded(text) == nil) }
    }

    @Test func flagsInARowAreFew() throws {
        let bounded = try #require(Clusters.bounded(String(repeating: "🇳🇱", count: 1000)))
        #expect(bounded.split(separator: "\u{FFFD}").allSatisfy { $0.count <= 33 })
    }

    @Test func aLongLineAndALongTextAreReadInPart() throws {
        func read(_ body: String, _ type: String = "text/plain") throws -> (isCut: Bool, lines: [TextLine]) {
            let message = try ReceivedMessage(Array("Content-Type: \(type); charset=utf-8\r\n\r\n\(body)".utf8))
            return (message.isReadInPart, message.plainLines ?? message.htmlLines ?? [])
        }
        let word = "één "
        let line = try read(String(repeating: word, count: 20_000))
        #expect(line.isCut && line.lines.count == 1)
        #expect((TextBounds.line - 4...TextBounds.line).contains(line.lines.first?.text.utf8.count ?? 0))
        #expect(try !read(String(repeating: word, count: 10_000)).isCut)
        #expect(try read(String(repeating: "een regel met woorden\r\n", count: 60_000)).isCut)
        #expect(try read("<p>" + String(repeating: word, count: 20_000), "text/html").isCut)
        #expect(try read(String(repeating: "<p>ja</p>", count: 30_000), "text/html").isCut)
        #expect(try !read(String(repeating: "<p>ja</p>", count: 3_000), "text/html").isCut)
    }

    @Test func manyPartsAreOneText() throws {
        let part = "--b\r\nContent-Type: text/plain\r\n\r\n" + String(repeating: "woord ", count: 4000) + "\r\n"
        let head = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        let message = try ReceivedMessage(Array((head + String(repeating: part, count: 100) + "--b--").utf8))
        #expect(message.plainText?.utf8.count ?? 0 <= TextBounds.plain)
        #expect(message.isReadInPart)
    }

    @Test func controlCharactersAreNobodysWords() throws {
        let body = "Subject: a\u{1B}[2Jb\u{202E}c\r\n\r\nx\u{7}y\u{8}\u{1B}[31m\u{C}z\u{7F}\r\n"
        let message = try ReceivedMessage(Array(body.utf8))
        #expect(message.plainLines?.first?.text == "x y  [31m z")
        #expect(
            HTMLText.lines("<p>x&#27;y\u{9B}z&#155;</p>").first?.text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
                == true
        )
        #expect(CleanText.clean("a\u{9B}b\u{2028}c") == "a b c")
        #expect(!message.subject.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
}
