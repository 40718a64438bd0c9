// Text whose encoding or charset is not what is declared, and text signed in the clear.
import Foundation
import Testing

@testable import MailFormat

@Suite struct DamagedTextTests {
    private func text(_ headers: String, _ body: [UInt8]) throws -> String {
        let message = try ReceivedMessage(Array((headers + "\r\n\r\n").utf8) + body)
        return (message.plainText ?? "").trimmingCharacters(in: .newlines)
    }

    private func base64(_ body: String) throws -> String {
        try text("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", Array(body.utf8))
    }

    private func encoded(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    @Test func base64IsReadAsRelaysLeaveIt() throws {
        #expect(try base64("MS4gWmUgbHVpc3RlcnQgw6ljaHQu") == "1. Ze luistert écht.")
        #expect(try base64("NS4gMyB3YW50IHNvbXM") == "5. 3 want soms")
        #expect(try base64(encoded("A banner.\n") + "\r\n" + encoded("1. Écht.")) == "A banner.\n1. Écht.")
        let footer = "\r\n_______________\r\nSales mailing list\r\nhttps://lists.example/sales"
        #expect(
            try base64(encoded("1. Écht.") + footer)
                == "1. Écht.\n_______________\nSales mailing list\nhttps://lists.example/sales"
        )
        #expect(
            try base64("EXTERNAL: mind the links.\r\n" + encoded("1. Écht.")) == "EXTERNAL: mind the links.\n1. Écht."
        )
    }

    /// 、よく① in ISO-2022-JP; the circled number is a vendor's.
    @Test func japaneseNeedsNoCharset() throws {
        let body: [UInt8] =
            [0x1B, 0x24, 0x42, 0x24, 0x68, 0x24, 0x2F, 0x2D, 0x21, 0x1B, 0x28, 0x42] + Array(" abc".utf8)
        #expect(try text("Content-Type: text/plain", body) == "よく① abc")
        #expect(try text("Content-Type: text/plain; charset=iso-2022-jp", body) == "よく① abc")
    }

    @Test func anotherCharsetThanTheDeclaredOne() throws {
        // 她总是认真听客户的意见。 in GB18030
        let chinese: [UInt8] = [
            0xCB, 0xFD, 0xD7, 0xDC, 0xCA, 0xC7, 0xC8, 0xCF, 0xD5, 0xE6, 0xCC, 0xFD, 0xBF, 0xCD, 0xBB, 0xA7, 0xB5, 0xC4,
            0xD2, 0xE2, 0xBC, 0xFB, 0xA1, 0xA3,
        ]
        for charset in ["", "; charset=gb2312", "; charset=iso-8859-1", "; charset=utf-8"] {
            #expect(try text("Content-Type: text/plain" + charset, chinese) == "她总是认真听客户的意见。", "\(charset)")
        }
        let unicode = Array("她总是认真 – écht".utf8)
        for charset in ["gb2312", "shift_jis", "windows-1251", "iso-8859-1"] {
            #expect(try text("Content-Type: text/plain; charset=" + charset, unicode) == "她总是认真 – écht", "\(charset)")
        }
        // “é” à – in windows-1252 stays what it is.
        #expect(try text("Content-Type: text/plain", [0x93, 0xE9, 0x94, 0x20, 0xE0, 0x20, 0x96]) == "“é” à –")
    }

    @Test func textSignedInTheClearIsRead() throws {
        let armoured = """
            -----BEGIN PGP SIGNED MESSAGE-----
            Hash: SHA256

            1. Calm.
            - -- dashed
            -----BEGIN PGP SIGNATURE-----

            iQEzBAEBCAAdFiEE
            -----END PGP SIGNATURE-----

            > quoted
            """
        let message = try ReceivedMessage(Array(("Content-Type: text/plain\n\n" + armoured).utf8))
        let lines = try #require(message.plainLines)
        #expect(lines.map(\.text).filter { !$0.isEmpty } == ["1. Calm.", "-- dashed", "quoted"])
    }
}
