import Testing

@testable import MailTransport

@Suite struct SMTPReplyTests {
    private func feed(_ parser: inout SMTPReplyParser, _ text: String) {
        Array(text.utf8).withUnsafeBytes { parser.append($0) }
    }

    @Test func readsOneLine() throws {
        var parser = SMTPReplyParser()
        feed(&parser, "250 2.1.5 Recipient ok\r\n354 go\r\n")
        #expect(try parser.next() == SMTPReply(code: 250, enhanced: .init("2.1.5"), text: "Recipient ok"))
        #expect(try parser.next() == SMTPReply(code: 354, enhanced: nil, text: "go"))
        #expect(try parser.next() == nil)
    }

    @Test func readsManyLines() throws {
        var parser = SMTPReplyParser()
        feed(&parser, "550-5.7.1 Not you\r\n550-5.7.1 nor me\r\n550 5.7.1 Bye\r\n")
        #expect(try parser.next() == SMTPReply(code: 550, enhanced: .init("5.7.1"), text: "Not you nor me Bye"))
    }

    @Test func readsOctetByOctet() throws {
        var parser = SMTPReplyParser()
        for character in "451-4.3.0 Later\r\n451" {
            feed(&parser, String(character))
            #expect(try parser.next() == nil)
        }
        feed(&parser, "\r\n")
        #expect(try parser.next()?.code == 451)
    }

    @Test(arguments: ["hello\r\n", "99 x\r\n", "650 x\r\n", "250_x\r\n", "250-a\r\n251 b\r\n", "\r\n", "2x0 a\r\n"])
    func refuses(_ text: String) {
        var parser = SMTPReplyParser()
        feed(&parser, text)
        #expect(throws: SMTPReplyParser.Malformed.self) { while try parser.next() != nil {} }
    }

    @Test func refusesWhatDoesNotEnd() {
        var parser = SMTPReplyParser()
        feed(&parser, "250 " + String(repeating: "x", count: 9000))
        #expect(throws: SMTPReplyParser.Malformed.tooLong) { try parser.next() }
        var lines = SMTPReplyParser()
        feed(&lines, String(repeating: "250-x\r\n", count: 300))
        #expect(throws: SMTPReplyParser.Malformed.tooLong) { try lines.next() }
    }

    @Test func showsNoControlCharacters() throws {
        var parser = SMTPReplyParser()
        feed(&parser, "550 a\u{1B}[31m\tb\n")
        #expect(try parser.next()?.text == "a [31m b")
    }

    @Test(arguments: ["5.1.1", "2.0.0", "4.700.123"])
    func readsEnhancedStatusCode(_ text: String) {
        #expect(EnhancedStatusCode(text)?.description == text)
    }

    @Test(arguments: ["", "3.1.1", "5.1", "5.1.1.1", "5.x.1", "5..1", "5.1.1234", "10.1.1", "5.1.-1"])
    func refusesEnhancedStatusCode(_ text: String) {
        #expect(EnhancedStatusCode(text) == nil)
    }

    @Test func takesEnhancedCodeOnlyOfTheRepliesClass() throws {
        var parser = SMTPReplyParser()
        feed(&parser, "550 2.0.0 odd\r\n250 5.4.3.2 is our version\r\n")
        #expect(try parser.next() == SMTPReply(code: 550, enhanced: nil, text: "2.0.0 odd"))
        #expect(try parser.next()?.enhanced == nil)
    }

    @Test func readsCapabilities() {
        let server = SMTPCapabilities(ehlo: ["PIPELINING.test", "pipelining", "SIZE 1000", "8BITMIME", "AUTH PLAIN"])
        #expect(server.pipelining && server.eightBitMIME && server.size && server.sizeLimit == 1000)
        #expect(!server.dsn && !server.smtpUTF8)
        #expect(SMTPCapabilities(ehlo: ["PIPELINING"]) == SMTPCapabilities())
        #expect(SMTPCapabilities(ehlo: ["x", "SIZE 0"]).sizeLimit == nil)
    }
}
