// Writes an outgoing message as bytes.
import Addressing
import Foundation

extension OutgoingMessage {
    /// The message in Internet form: CRLF lines, ASCII throughout but for addresses that are not (RFC 6532).
    /// - Throws: `ComposeError` where a part can't be written, or the token's placeholder would not survive whole.
    public func compose() throws(ComposeError) -> [UInt8] {
        try check()
        var writer = HeaderWriter()
        writer.field("From", from)
        writer.field("To", to)
        if let replyTo { writer.field("Reply-To", replyTo) }
        writer.field("Subject", text: subject.text)
        writer.field("Date", words: [MailDate.text(date)])
        writer.field("Message-ID", [messageID])
        if let inReplyTo { writer.field("In-Reply-To", [inReplyTo]) }
        if !references.isEmpty { writer.field("References", references) }
        for header in headers { writer.field(header.name, text: header.value) }
        writer.field("Content-Language", words: [language])
        writer.field("MIME-Version", words: ["1.0"])
        let message = writer.bytes + entity.bytes
        let (given, written) = (placeholdersGiven, ResponseToken.placeholderCount(in: message))
        guard given == written else { throw .tokenLost(given: given, written: written) }
        return message
    }

    private func check() throws(ComposeError) {
        try OutgoingMessage.check(language, "language tag", "/;=\"")
        try OutgoingMessage.check(calendar?.method ?? "REQUEST", "calendar method", "/;=\"")
        for type in attachments.map(\.mediaType) + [logo?.mediaType ?? "image/png"] {
            try OutgoingMessage.check(type, "media type", "")
        }
        if let logo { try OutgoingMessage.check(logo.filename, "file name", "\"\\") }
    }

    private static func check(_ text: String, _ what: String, _ forbidden: String) throws(ComposeError) {
        let isSound = text.utf8.allSatisfy { (0x20...0x7E).contains($0) && !forbidden.utf8.contains($0) }
        guard isSound, !text.isEmpty, text.utf8.count <= 200 else {
            throw .invalid(InvalidText(what: what, value: text, reason: "it can't stand in a header field"))
        }
    }

    private var placeholdersGiven: Int {
        let addresses = [from, to] + (replyTo.map { [$0] } ?? [])
        let lines = addresses.flatMap { [$0.name?.text ?? "", $0.address.description] } + headers.map(\.value)
        let texts = lines + [subject.text, text, html, calendar?.text ?? "", calendar?.text ?? ""]
        let files = attachments.map { ResponseToken.placeholderCount(in: $0.bytes) }
        return texts.map { ResponseToken.placeholderCount(in: $0) }.reduce(0, +) + files.reduce(0, +)
    }

    // MARK: The MIME tree

    /// mixed { alternative { text, related { html, logo }, calendar }, invite.ics, files… }, each level only where needed.
    private var entity: Entity {
        var alternatives = [Entity.text("text/plain; charset=UTF-8", text), htmlEntity]
        var files = attachments.map(Entity.file)
        if let calendar {
            let type = "text/calendar; charset=UTF-8; method=\(calendar.method)"
            alternatives.append(Entity.calendar(type, calendar.text))
            // Some programs show only files, some only the alternative (RFC 6047 §2.4).
            let file = Entity.calendar(type + "; name=\"invite.ics\"", calendar.text)
            files.insert(file.adding("Content-Disposition: attachment; filename=\"invite.ics\""), at: 0)
        }
        let body = multipart("alternative", alternatives, 1)
        return files.isEmpty ? body : multipart("mixed", [body] + files, 0)
    }

    private var htmlEntity: Entity {
        let page = Entity.text("text/html; charset=UTF-8", html)
        guard let logo else { return page }
        return multipart("related", [page, Entity.picture(logo)], 2, parameter: "; type=\"text/html\"")
    }

    private func multipart(_ subtype: String, _ parts: [Entity], _ level: Int, parameter: String = "") -> Entity {
        // `=_` occurs in no quoted-printable or base64 (RFC 2045 §6.7), the rest nowhere else.
        let boundary =
            "=_\(messageID.text.prefix { $0 != "@" }.prefix(40).filter { $0.isLetter || $0.isNumber })_\(level)"
        var body: [UInt8] = []
        for part in parts {
            body.append(contentsOf: "--\(boundary)\r\n".utf8)
            body.append(contentsOf: part.bytes)
        }
        body.append(contentsOf: "--\(boundary)--\r\n".utf8)
        let type = "Content-Type: multipart/\(subtype)\(parameter);\r\n boundary=\"\(boundary)\""
        return Entity(headers: [type], body: body)
    }
}

/// A part of a message as it is written: its header lines and its encoded body.
private struct Entity {
    var headers: [String]
    var body: [UInt8]

    var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count + 256)
        for header in headers {
            result.append(contentsOf: header.utf8)
            result.append(contentsOf: [0x0D, 0x0A])
        }
        result.append(contentsOf: [0x0D, 0x0A])
        result.append(contentsOf: body)
        return result
    }

    /// The line break before a boundary belongs to that (RFC 2046 §5.1.1), and a calendar's last line has one of its own
    /// (RFC 5545 §3.1).
    static func calendar(_ type: String, _ text: String) -> Entity {
        var entity = Entity.text(type, text)
        entity.body.append(contentsOf: [0x0D, 0x0A])
        return entity
    }

    func adding(_ header: String) -> Entity { Entity(headers: headers + [header], body: body) }

    static func text(_ type: String, _ text: String) -> Entity {
        let encoded = BodyEncoding.text(text)
        return Entity(
            headers: ["Content-Type: \(type)", "Content-Transfer-Encoding: \(encoded.encoding)"],
            body: encoded.bytes
        )
    }

    static func file(_ attachment: Attachment) -> Entity {
        let name = attachment.filename.text
        return Entity(
            headers: [
                "Content-Type: \(attachment.mediaType)",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment;\r\n \(HeaderWriter.parameter("filename", name))",
            ],
            body: BodyEncoding.base64(attachment.bytes)
        )
    }

    static func picture(_ image: InlineImage) -> Entity {
        Entity(
            headers: [
                "Content-Type: \(image.mediaType)",
                "Content-Transfer-Encoding: base64",
                "Content-ID: \(image.contentID)",
                "Content-Disposition: inline; filename=\"\(image.filename)\"",
            ],
            body: BodyEncoding.base64(image.bytes)
        )
    }
}
