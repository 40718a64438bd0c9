import Addressing
import Testing

@testable import MailTransport

@Suite struct SMTPCommandTests {
    private func wire(_ message: String) -> String {
        var out: [UInt8] = []
        MessageBytes.append(Array(message.utf8), to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: [
        ("", ".\r\n"),
        ("a\r\nb\r\n", "a\r\nb\r\n.\r\n"),
        ("a", "a\r\n.\r\n"),
        (".\r\n", "..\r\n.\r\n"),
        ("a\r\n.\r\n..b\r\n", "a\r\n..\r\n...b\r\n.\r\n"),
        ("a.b\r\n", "a.b\r\n.\r\n"),
        // Bare ends of line never leave us, and hide no dot.
        ("a\n.\nb\n", "a\r\n..\r\nb\r\n.\r\n"),
        ("a\r.\rb", "a\r\n..\r\nb\r\n.\r\n"),
        ("a\r\r\n.\r\n", "a\r\n\r\n..\r\n.\r\n"),
        ("\n\n", "\r\n\r\n.\r\n"),
        ("a\r", "a\r\n.\r\n"),
    ])
    func stuffsDots(_ message: String, _ expected: String) {
        #expect(wire(message) == expected)
    }

    @Test func saysWhereTheFinalDotIs() {
        var out = Array("RSET\r\n".utf8)
        let dot = MessageBytes.append(Array(".a\r\n".utf8), to: &out)
        #expect(String(decoding: out[dot...], as: UTF8.self) == ".\r\n")
    }

    @Test(arguments: [
        ("abc", "abc"), ("a+b=c", "a+2Bb+3Dc"), ("a b\r\n", "a+20b+0D+0A"), ("é", "+C3+A9"), ("~!", "~!"),
    ])
    func encodesXtext(_ text: String, _ expected: String) {
        #expect(SMTPCommand.xtext(text) == expected)
    }

    @Test func writesMailAndRecipient() throws {
        let envelope = Envelope(
            reversePath: try EmailAddress("feedback+b-x@example.test"),
            recipients: [try EmailAddress("petra+a=b@client.example")],
            envelopeID: "request/1"
        )
        var server = SMTPCapabilities()
        let plain = SMTPCommand.MailParameters(size: 12, has8Bit: true, needsUTF8: false)
        #expect(SMTPCommand.mail(envelope, plain, server) == "MAIL FROM:<feedback+b-x@example.test>\r\n")
        (server.dsn, server.size, server.eightBitMIME, server.smtpUTF8) = (true, true, true, true)
        #expect(
            SMTPCommand.mail(envelope, plain, server)
                == "MAIL FROM:<feedback+b-x@example.test> SIZE=12 BODY=8BITMIME RET=HDRS ENVID=request/1\r\n"
        )
        #expect(
            SMTPCommand.recipient(envelope.recipients[0], utf8: false, server)
                == "RCPT TO:<petra+a=b@client.example> NOTIFY=FAILURE,DELAY ORCPT=rfc822;petra+2Ba+3Db@client.example\r\n"
        )
        let bounce = Envelope(reversePath: nil, recipients: [])
        #expect(SMTPCommand.mail(bounce, plain, SMTPCapabilities()) == "MAIL FROM:<>\r\n")
    }

    @Test func writesAddressesBeyondASCII() throws {
        let zoë = try EmailAddress("zo\u{EB}+x@example.test")
        #expect(SMTPCommand.originalRecipient(zoë, utf8: true) == "utf-8;zo\\x{EB}\\x{2B}x@example.test")
        let envelope = Envelope(reversePath: nil, recipients: [zoë])
        #expect(MessageBytes.parameters(of: [], envelope).needsUTF8)
    }

    @Test func seesWhatTheMessageNeeds() throws {
        let envelope = Envelope(reversePath: nil, recipients: [try EmailAddress("a@example.test")])
        func needs(_ text: String) -> SMTPCommand.MailParameters {
            MessageBytes.parameters(of: Array(text.utf8), envelope)
        }
        #expect(needs("Subject: a\r\n\r\nb") == .init(size: 15, has8Bit: false, needsUTF8: false))
        #expect(needs("Subject: a\r\n\r\ncafé menus").needsUTF8 == false)
        #expect(needs("Subject: a\r\n\r\ncafé menus").has8Bit)
        #expect(needs("Subject: café\r\n\r\nb").needsUTF8)
        #expect(needs("Subject: é").needsUTF8)
    }
}
