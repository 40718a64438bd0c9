// The content of a winmail.dat is read like any other mail, and one that lies about itself harms nobody.
import Aligning
import Classifying
import Foundation
import TestSupport
import Testing

@testable import MailFormat

@Suite struct TNEFTests {
    private func message(_ writer: TNEFWriter, text: String = "") throws -> ReceivedMessage {
        try mail(
            """
            From: Petra <petra@client.example>
            Content-Type: multipart/mixed; boundary=b

            --b

            \(text)
            --b
            Content-Type: application/ms-tnef; name="winmail.dat"
            Content-Transfer-Encoding: base64

            \(Data(writer.bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
            --b--
            """
        )
    }

    private func lines(_ lines: [TextLine]?) -> [String]? { lines?.map(\.text).filter { !$0.isEmpty } }

    @Test func theBodyIsReadInItsCodePage() throws {
        var writer = TNEFWriter()
        writer.attribute(0x0006_9007, TNEFWriter.number(1252, 4) + TNEFWriter.number(0, 4))
        writer.body(Array("1. Eerlijk, caf".utf8) + [0xE9])
        #expect(lines(try message(writer).plainLines) == ["1. Eerlijk, café"])
    }

    @Test func aPropertyIsReadBehindANamedOne() throws {
        var writer = TNEFWriter()
        writer.properties([
            TNEFWriter.named("Color"), TNEFWriter.property(0x1000_001F, writer.utf16("Zij luistert 😊")),
        ])
        #expect(lines(try message(writer).plainLines) == ["Zij luistert 😊"])
    }

    @Test func htmlIsReadAsItStands() throws {
        var writer = TNEFWriter()
        let html = TNEFWriter.property(0x1013_0102, Array("<p>één</p><p>twee</p>".utf8))
        writer.properties([TNEFWriter.number(0x3FDE_0003, value: 65001), html])
        #expect(lines(try message(writer).htmlLines) == ["één", "twee"])
    }

    @Test(arguments: [false, true])
    func richTextIsReadParagraphByParagraph(compressed: Bool) throws {
        var writer = TNEFWriter()
        let text =
            #"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Calibri;}}{\*\generator Riched20}\pard 1. Caf\'e9 < th\u233?\par"#
            + #" {\pntext 2.\tab}Minder \u8220"mail\u8221"\par\u-10179?\u-8694?}"#
        writer.properties([TNEFWriter.property(0x1009_0102, TNEFWriter.rtf(text, compressed: compressed))])
        #expect(lines(try message(writer).htmlLines) == ["1. Café < thé", "2. Minder “mail”", "😊"])
    }

    @Test func wrappedHTMLIsGivenBack() throws {
        let text =
            #"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p class=MsoNormal>}\htmlrtf {\f0 \htmlrtf0 4 "#
            + #"{\*\htmltag84 &lt;}\'e9\htmlrtf \par}\htmlrtf0 {\*\htmltag72 </p>}{\*\mhtmltag <p>}"#
            + #"{\*\htmltag64 <p>}twee{\*\htmltag72 </p>}}"#
        var writer = TNEFWriter()
        writer.properties([TNEFWriter.property(0x1009_0102, TNEFWriter.rtf(text, compressed: true))])
        #expect(lines(try message(writer).htmlLines) == ["4 <é", "twee"])
    }

    @Test func whatStandsBesideItIsNotReadTwice() throws {
        var writer = TNEFWriter()
        writer.body(Array("Dag".utf8))
        let found = try message(writer, text: "Dag")
        #expect(lines(found.plainLines) == ["Dag"])
    }

    @Test func itsAttachmentsCountAndTheWrappingDoesNot() throws {
        var writer = TNEFWriter()
        writer.body(Array("Zie bijlage".utf8))
        writer.attachment("verslag é\"\r\nX: y.pdf", Array("%PDF".utf8))
        writer.attachment("twee.txt", Array("Content-Type: text/html\n\n<p>nee".utf8))
        let found = try message(writer)
        #expect(found.attachments.map(\.name) == ["verslag é\"  X: y.pdf", "twee.txt"])
        #expect(found.attachments.map(\.size) == [4, 31])
        #expect(lines(found.plainLines) == ["Zie bijlage"])
        #expect(found.html == nil)
    }

    @Test(
        arguments: [
            ("IPM.Note", MessageKind.reply, []), ("REPORT.IPM.Note.IPNRN", .receipt, []),
            ("REPORT.IPM.Note.IPNNRN", .receipt, [.deletedUnread]), ("REPORT.IPM.Note.DR", .receipt, [.delivered]),
            ("IPM.Microsoft Schedule.MtgRespP", .calendar, []), ("IPM.Schedule.Meeting.Resp.Pos", .calendar, []),
        ] as [(String, MessageKind, Set<MessageFlag>)]
    )
    func outlooksOwnClassTellsTheKind(name: String, kind: MessageKind, flags: Set<MessageFlag>) throws {
        var writer = TNEFWriter()
        writer.messageClass(name)
        let found = Classifier.classify(try message(writer))
        #expect(found.kind == kind)
        #expect(found.flags == flags)
    }

    @Test func whatIsNoTNEFStaysAnAttachment() throws {
        let found = try mail("Content-Type: application/ms-tnef; name=winmail.dat\n\nhello")
        #expect(found.attachments.map(\.name) == ["winmail.dat"])
    }

    private var example: TNEFWriter {
        var writer = TNEFWriter()
        writer.messageClass("IPM.Note")
        writer.body(Array("dag".utf8))
        writer.properties([
            TNEFWriter.named("Color"), TNEFWriter.property(0x1000_001F, writer.utf16("dag")),
            TNEFWriter.property(0x1009_0102, TNEFWriter.rtf(#"{\rtf1\ansi\u233?{\*\x y}\par}"#, compressed: true)),
        ])
        writer.attachment("a.txt", Array("data".utf8))
        return writer
    }

    @Test func aStreamThatBreaksOffIsReadUpToThere() throws {
        let bytes = example.bytes
        for length in 0...bytes.count { #expect(TNEFStream(Array(bytes.prefix(length))) != nil || length < 6) }
    }

    @Test(arguments: 0..<300)
    func noBrokenByteTrapsOrHangs(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var bytes = example.bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let at = Int.random(in: 6..<bytes.count, using: &random)
            bytes[at] = [0, 0xFF, 0x80, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
        }
        let encoded = Data(bytes).base64EncodedString()
        let found = try mail("Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n\(encoded)")
        #expect(found.parts.count <= 4)
        #expect((found.html ?? "").utf8.count < 1 << 16 && (found.plainText ?? "").utf8.count < 1 << 16)
    }

    @Test func aCountCannotPromiseMoreThanThereIs() {
        // A multiple-valued property of a type without a value, four thousand million times.
        let data = TNEFWriter.number(1, 4) + TNEFWriter.number(0x1000_1001, 4) + TNEFWriter.number(0xFFFF_FFFF, 4)
        #expect(MAPIProperties(data[...]).values.keys.contains(.body))
    }

    @Test func richTextNestedDeepIsReadToItsEnd() {
        let text = String(repeating: "{", count: 100_000) + "dag" + String(repeating: "}", count: 100_000)
        #expect(RichText.html(Array(text.utf8)) == "<div>dag</div>")
    }
}
