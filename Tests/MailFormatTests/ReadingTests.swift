// Received mails, ordinary and hostile, read into values.
import Addressing
import Classifying
import Foundation
import TestSupport
import Testing

@testable import MailFormat

@Suite struct ReadingTests {
    @Test func headersAreDecodedLeniently() throws {
        let message = try mail(
            """
            Return-Path: <petra@client.example>
            Delivered-To: feedback+abc@klank.example
            X-Original-To: feedback@klank.example
            From: =?utf-8?q?Petra_Sm=C3=AFt?= <petra@client.example>
            Sender: not an address
            Reply-To : "Smit, Petra" <p.smit@client.example>
            To: Klankbord <feedback+abc@klank.example>,
             Anna <anna@klank.example>; undisclosed:;
            Cc: groep: een@a.example, twee@b.example;
            Subject: =?iso-8859-1?Q?Re:_=E9=E9n?=
             =?utf-8?B?IOKCrA==?= dag
            Date: Tue, 3 Feb 2026 10:12:00 +0100 (CET)
            Message-ID: <a1@client.example>
            In-Reply-To: <q1@klank.example> (of Monday)
            References: <q0@klank.example>
              <q1@klank.example>
            X-Two: one
            X-Two: two

            text
            """
        )
        #expect(message.from?.description == "Petra Smït <petra@client.example>")
        #expect(message.sender == nil)
        #expect(message.replyTo?.description == "Smit, Petra <p.smit@client.example>")
        #expect(message.to.map(\.description) == ["feedback+abc@klank.example", "anna@klank.example"])
        #expect(message.cc.map(\.description) == ["een@a.example", "twee@b.example"])
        #expect(
            message.envelopeRecipients.map(\.description) == ["feedback+abc@klank.example", "feedback@klank.example"]
        )
        #expect(message.subject == "Re: één € dag")
        #expect(message.date == Date(timeIntervalSince1970: 1_770_109_920))
        #expect(message.messageID == "a1@client.example")
        #expect(message.inReplyTo == "q1@klank.example")
        #expect(message.references == ["q0@klank.example", "q1@klank.example"])
        #expect(message.headers("x-TWO") == ["one", "two"])
        #expect(message.returnPath??.description == "petra@client.example")
        #expect(message.plainText == "text")
        #expect(message.limits == [])
    }

    /// Google's invitation: the same object as a part and as a file, here with the file first.
    @Test func theMessagesOwnCalendarComesBeforeFiles() throws {
        let message = try mail(
            """
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: application/ics; name="invite.ics"
            Content-Disposition: attachment; filename="invite.ics"
            Content-Transfer-Encoding: base64

            QkVHSU4=
            --m
            Content-Type: application/octet-stream; name=x.ICS

            third
            --m
            Content-Type: multipart/alternative; boundary=a

            --a

            Kom je?
            --a
            Content-Type: text/calendar; charset="UTF-8"; method=REQUEST

            first
            --a--
            --m--
            """
        )
        #expect(message.calendarParts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["first", "BEGIN", "third"])
        #expect(message.calendarParts.first?.parameters["method"] == "REQUEST")
    }

    @Test func aTextCutInTwoByAPictureIsOneText() throws {
        let message = try mail(
            """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes

            before the  
            picture
            --b
            Content-Type: image/png; name="=?utf-8?q?fot=C3=B3.png?="
            Content-Disposition: inline; filename*=utf-8''fot%C3%B3.png
            Content-Transfer-Encoding: base64

            AAEC
            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            behind =E9=E9n =80
            --b--
            epilogue
            """
        )
        #expect(message.plainText == "before the picture\nbehind één €")
        #expect(message.parts.count == 3)
        #expect(message.parts[1].bytes == [0, 1, 2])
        #expect(message.attachments.map(\.name) == ["fotó.png"])
    }

    @Test(arguments: [
        ("text/plain; charset=utf-8", [0xC3, 0xA9] as [UInt8], "é"),
        ("text/plain", [0xC3, 0xA9], "é"),
        ("text/plain", [0xE9, 0x80], "é€"),
        ("text/plain; charset=iso-8859-1", [0x93, 0xE9, 0x94], "“é”"),
        ("text/plain; charset=iso-8859-1", [0xC3, 0xA9], "é"),
        ("text/plain; charset=utf-8", [0x61, 0xE9, 0x62], "aéb"),
        ("text/plain; charset=utf-8", [0xC3, 0xA9, 0xC3, 0xA9, 0xE9], "éé\u{FFFD}"),
        ("text/plain; charset=windows-1251", [0xC0], "А"),
        ("text/plain; charset=iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ"),
        ("text/plain; charset=utf-16le", [0x61, 0x00, 0x62, 0x00], "ab"),
        ("text/plain; charset=no-such-thing", [0x61, 0xE9], "aé"),
        ("text/plain; charset=big5", [0xFF, 0x61], "\u{FFFD}a"),
        ("text/plain", [0x61, 0x00, 0x62], "ab"),
        ("text/plain", [0x61, 0x0D, 0x62, 0x0D, 0x0A, 0x63], "a\nb\nc"),
        ("text", [0x61], "a"), ("; charset=utf-8", [0x61], "a"), ("text/plain; charset=\"", [0x61], "a"),
    ])
    func charsetsAreDecoded(type: String, body: [UInt8], text: String) throws {
        let message = try ReceivedMessage(Array("Content-Type: \(type)\r\n\r\n".utf8) + body)
        #expect(message.plainText == text)
    }

    @Test func signedMailIsUnwrapped() throws {
        let clear = try mail(
            """
            Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s

            --s
            Content-Type: multipart/alternative; boundary=a

            --a

            yes
            --a
            Content-Type: text/html

            <p>yes</p>
            --a--
            --s
            Content-Type: application/pkcs7-signature; name=smime.p7s
            Content-Transfer-Encoding: base64

            AAAA
            --s--
            """
        )
        #expect(clear.plainText == "yes")
        #expect(clear.html == "<p>yes</p>")
        #expect(clear.attachments.map(\.name) == ["smime.p7s"])
    }

    @Test(arguments: [false, true])
    func opaqueSignedMailIsUnwrapped(isIndefinite: Bool) throws {
        func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            if isIndefinite, tag & 0x20 != 0 { return [tag, 0x80] + content + [0, 0] }
            return content.count < 0x80
                ? [tag, UInt8(content.count)] + content : [tag, 0x81, UInt8(content.count)] + content
        }
        let entity = Array("Content-Type: text/plain\r\n\r\nopaque yes\r\n".utf8)
        let octets =
            isIndefinite
            ? value(0x24, value(0x04, Array(entity[..<9])) + value(0x04, Array(entity[9...]))) : value(0x04, entity)
        let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
        let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        let body = value(0x02, [1]) + value(0x31, []) + value(0x30, data + value(0xA0, octets))
        let der = value(0x30, signed + value(0xA0, value(0x30, body)))
        let head =
            "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        let message = try ReceivedMessage(Array((head + Data(der).base64EncodedString()).utf8))
        #expect(message.plainText == "opaque yes\n")
        #expect(SignedContent.content(Array(der.dropLast(20))) == nil)
    }

    @Test func aReturnedMessageIsReachable() throws {
        let message = try mail(
            """
            Content-Type: multipart/report; report-type=delivery-status; boundary=r

            --r

            Could not be delivered.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example
            --r
            Content-Type: message/rfc822

            Subject: the original
            Reply-To: feedback+abc@klank.example

            original text
            --r
            Content-Type: text/plain

            a footer that a list put there
            --r--
            """
        )
        #expect(message.plainText == "Could not be delivered.")
        #expect(message.deliveryStatus?.text?.hasPrefix("Reporting-MTA") == true)
        #expect(message.nestedMessages.map(\.subject) == ["the original"])
        #expect(message.nestedMessages.first?.plainText == "original text")
    }
}

@Suite struct HostileReadingTests {
    private func everything(_ bytes: [UInt8]) throws -> ReceivedMessage {
        let message = try ReceivedMessage(bytes)
        _ = (
            message.from, message.to, message.cc, message.date, message.subject, message.references, message.returnPath
        )
        _ = (message.plainText, message.html.map(HTMLText.lines), message.attachments, message.envelopeRecipients)
        for part in message.parts.prefix(50) { _ = (part.text, part.bytes.count, part.message?.parts.count) }
        _ = Classifier.classify(message)
        _ = message.responseTokens(.any)
        return message
    }

    @Test func groupsNestedAHundredThousandDeepAreRead() throws {
        let groups = "To: " + String(repeating: "g:", count: 100_000) + "\r\nSubject: x\r\n\r\nbody"
        let message = try everything(Array(groups.utf8))
        #expect(message.limits.contains(.headerTooLong))
        #expect(message.plainText == "body")
        let short =
            "To: " + String(repeating: "g:", count: 30_000) + "a@b.example\r\nFrom: "
            + String(repeating: "(", count: 400)
        #expect(try everything(Array((short + "\r\n\r\nbody").utf8)).to.map(\.description) == ["a@b.example"])
    }

    @Test func groupsInAnInnerMessageAreReadToo() throws {
        let inner =
            "Content-Type: message/rfc822\r\n\r\nTo: " + String(repeating: "g:", count: 100_000) + "\r\n\r\nbody"
        let message = try everything(Array(inner.utf8))
        #expect(message.nestedMessages.first?.to == [])
    }

    @Test(arguments: [33, 2000, 20_000])
    func multipartsNestedDeepAreReadAsFarAsSafe(depth: Int) throws {
        let text = (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" }.joined()
        let message = try everything(Array((text + "\r\nbody").utf8))
        #expect(message.limits == .nestedTooDeep)
        #expect(message.parts.count == 1)
        #expect(Classifier.classify(message).flags.contains(.incomplete))
    }

    @Test func messagesInMessagesEndSomewhere() throws {
        let text = String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: 3000)
        var message: ReceivedMessage? = try everything(Array((text + "\r\nbody").utf8))
        var depth = 0
        while let inner = message?.parts.first?.message { (message, depth) = (inner, depth + 1) }
        #expect(depth == 8)
    }

    @Test func thousandsOfPartsAreCut() throws {
        let text =
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + String(repeating: "--b\r\n\r\nx\r\n", count: 5000)
        let message = try everything(Array(text.utf8))
        #expect(message.parts.count == 1000)
        #expect(message.limits == .tooManyParts)
    }

    @Test func thirtyMegabytesAreRead() throws {
        let head =
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsmall\r\n--b\r\nContent-Type: application/zip\r\n\r\n"
        let message = try ReceivedMessage(Array(head.utf8) + [UInt8](repeating: 0x41, count: 30 << 20))
        #expect(message.plainText == "small")
        #expect(message.parts.last?.encodedSize == 30 << 20)
        #expect(throws: UnreadableMessage.self) { try ReceivedMessage([UInt8](repeating: 0x41, count: 65 << 20)) }
    }

    @Test(arguments: [
        ("no header at all", "no header at all"),
        ("Hello, World\r\nFrom me: yes\r\n", "Hello, World\r\nFrom me: yes\r\n"),
        ("Subject: x", ""), ("Subject: x\r\nnot a field\r\nTo: a@b.example\r\n\r\nbody", "body"),
        ("From x@y Mon Jan 1\r\nSubject: x\r\n\r\nbody", "body"), ("Subject: x\rTo: y\r\rbody\rmore", "body\nmore"),
        ("Subject: x\nTo: y\n\nbody", "body"), (" folded first\r\n\r\nbody", " folded first\r\n\r\nbody"),
        ("Content-Type: multipart/mixed\r\n\r\n--guess-me\r\n\r\nbody\r\n--guess-me--", "body"),
        ("Content-Type: multipart/mixed; boundary=x\r\n\r\nno delimiter", "no delimiter"),
        ("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nopen end", "open end"),
        ("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nbody\r\n----", "body"),
        ("Content-Transfer-Encoding: base64\r\n\r\n****", ""),
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\na=ZZ=", "a=ZZ"),
        // Declared but not encoded, or encoded twice in part: nothing is lost.
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\nscore=4", "score=4"),
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\na==3Db =3=41", "a==b =3A"),
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\n=c3=A9 =c3=a9", "é é"),
        // Soft line breaks with what relays put behind them.
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\na= \t\r\nb=\nc=\r\nd = e", "abcd = e"),
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\na=\r\n=\r\nb=\r", "ab"),
        ("Content-Transfer-Encoding: nonsense\r\n\r\nbody", "body"), ("Subject: \u{0}\r\n\r\n\u{0}body\u{0}", "body"),
        ("Content-Type: text/plain; charset=" + String(repeating: "x", count: 5000) + "\r\n\r\nbody", "body"),
        ("Date: yesterday\r\nFrom: <<>>@@\r\nTo: ,,;;\"\r\nReferences: <<<\r\n\r\nbody", "body"),
    ])
    func brokenMailIsReadAllTheSame(text: String, body: String) throws {
        let read = try everything(Array(text.utf8)).plainText ?? ""
        #expect(read == body.replacingOccurrences(of: "\r\n", with: "\n"))
    }

    /// Each of these once took time by the square of its length.
    @Test func longMonotonousMailIsRead() throws {
        let marks = try everything(Array(("\r\ne" + String(repeating: "\u{301}\u{316}", count: 100_000)).utf8))
        #expect(PlainText.lines(marks.plainText ?? "").first?.text.unicodeScalars.count ?? 0 < 40)
        let flowed = String(repeating: "a \r\n", count: 200_000)
        let text = try everything(Array(("Content-Type: text/plain; format=flowed\r\n\r\n" + flowed).utf8))
        #expect(text.plainText?.utf8.count == 400_000)
        let prefix = String(repeating: "x_", count: 500_000)
        let html = try everything(Array("Content-Type: text/html\r\n\r\n<p class='\(prefix)'>x</p>".utf8))
        #expect(HTMLText.lines(html.html ?? "").map(\.text) == ["x"])
    }

    @Test(arguments: [[], [0], [0x0D, 0x0A], [0x20, 0x20]] as [[UInt8]])
    func emptyMailIsUnreadable(bytes: [UInt8]) {
        #expect(throws: UnreadableMessage.self) { try ReceivedMessage(bytes) }
    }

    @Test func junkOfAnySortIsRead() throws {
        var generator = SystemRandomNumberGenerator()
        let types = [
            "text/html", "multipart/mixed; boundary=a", "message/rfc822", "application/pkcs7-mime",
            "text/calendar; method=X",
        ]
        for type in types {
            for _ in 0..<40 {
                let junk = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
                _ = try everything(
                    Array("Content-Type: \(type)\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".utf8) + junk
                )
                _ = try everything([0x41] + junk)
            }
        }
    }

    @Test func everyPrefixOfAMailIsRead() throws {
        let whole = try ComposingTests.message(text: "één\n", html: "<p>één &eacute;</p>").compose()
        for count in stride(from: 1, to: whole.count, by: 7) { _ = try everything(Array(whole[..<count])) }
    }
}
