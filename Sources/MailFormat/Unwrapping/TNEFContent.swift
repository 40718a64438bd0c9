// The content of a winmail.dat, as the parts that a mail without one would have: text, HTML, attachments.

package enum TNEFContent {
    private static let types: Set<String> = ["application/ms-tnef", "application/vnd.ms-tnef"]

    /// The name that stands for the wrapping among a part's containers.
    package static let container = "tnef"
    /// Carries Outlook's class of the message (MS-OXCMSG §2.2.1.3), such as `IPM.Note`.
    package static let classField = "x-message-class"

    /// The MIME entities that stand for the part; nil where it holds no TNEF.
    static func unwrapped(_ type: ParameterisedValue, _ headers: HeaderBlock, _ body: Range<Int>) -> [[UInt8]]? {
        let name = type.parameters["name"]?.lowercased()
        guard types.contains(type.value) || name == "winmail.dat" else { return nil }
        let encoding = headers.raw("content-transfer-encoding").map { String(decoding: $0, as: UTF8.self).lowercased() }
        let bytes = TransferDecoding.decode(headers.source, body, encoding: encoding ?? "")
        return TNEFStream(bytes).map(entities)
    }

    private static func entities(_ stream: TNEFStream) -> [[UInt8]] {
        let plain = stream.properties.text(.body, stream.codePage) ?? TNEFStream.text(stream.body, stream.codePage)
        var found = [entity("Content-Type: text/plain; charset=utf-8\n\(classField): \(stream.messageClass)", plain)]
        if let html = html(stream) { found.append(entity("Content-Type: text/html; charset=utf-8", html)) }
        return found + stream.attachments.map(attachment)
    }

    private static func html(_ stream: TNEFStream) -> String? {
        let properties = stream.properties
        let page = properties.number(.internetCodePage) ?? stream.codePage
        if let html = properties.text(.html, page), !html.isEmpty { return html }
        guard let packed = properties.values[.compressedRTF], let rich = CompressedRTF.decompressed(packed.bytes) else {
            return nil
        }
        return RichText.html(rich, codePage: stream.codePage)
    }

    private static func attachment(_ attachment: TNEFStream.Attachment) -> [UInt8] {
        // RFC 2231 §4: everything but letters and digits is given by its number, so that no name can end the field.
        let name = attachment.name.utf8.prefix(255).map { byte -> String in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."): String(Character(Unicode.Scalar(byte)))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        let disposition = "Content-Disposition: attachment; filename*=utf-8''\(name.joined())"
        return Array("Content-Type: application/octet-stream\n\(disposition)\n\n".utf8) + attachment.content
    }

    private static func entity(_ header: String, _ text: String) -> [UInt8] { Array("\(header)\n\n\(text)".utf8) }
}
