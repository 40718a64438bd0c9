// The content of a message: its text, its HTML, its calendar parts and its attachments.

/// A file that came with a message.
public struct AttachmentSummary: Hashable, Sendable {
    public let name: String
    /// Lower case, `image/png`.
    public let type: String
    /// In bytes, as encoded for the transport.
    public let size: Int
}

extension ReceivedMessage {
    /// All text/plain parts that make up the text, in order; a picture in the middle cuts a text in two (Apple Mail).
    /// format=flowed is undone; quote depth stands as `>`, `>>`. Nil where there is no text part.
    public var plainText: String? { reading.plainText { readPlainText() } }

    private func readPlainText() -> String? {
        let texts = texts(ofType: "text/plain", upTo: TextBounds.plain) { part in
            guard let text = part.text else { return nil }
            guard part.parameters["format"]?.lowercased() == "flowed" else { return text }
            return FlowedText.unflowed(text, delSp: part.parameters["delsp"]?.lowercased() == "yes")
        }
        return texts.isEmpty ? nil : TextBounds.joined(texts, upTo: TextBounds.plain)
    }

    /// All text/html parts that make up the body, in order. Nil where there is none.
    public var html: String? { reading.html { readHTML() } }

    private func readHTML() -> String? {
        let texts = texts(ofType: "text/html", upTo: TextBounds.html) { $0.text }
        return texts.isEmpty ? nil : TextBounds.joined(texts, upTo: TextBounds.html)
    }

    /// The parts' texts, until they are enough.
    private func texts(ofType type: String, upTo most: Int, _ read: (MessagePart) -> String?) -> [String] {
        var texts: [String] = []
        var octets = 0
        for part in bodyParts(ofType: type) {
            guard octets < most else { break }
            guard let text = read(part) else { continue }
            texts.append(text)
            octets += text.utf8.count + 1
        }
        return texts
    }

    /// Whether any part of the text, or all of them together, are longer than what is read of them.
    var isTextCut: Bool {
        let isLong =
            TextBounds.reaches(plainText?.utf8.count ?? 0, TextBounds.plain)
            || TextBounds.reaches(html?.utf8.count ?? 0, TextBounds.html)
        return isLong || parts.contains { $0.encodedSize > TextBounds.part && !$0.isAttachment && $0.isTextCut }
    }

    /// Outlook packs into its winmail.dat once more what may stand beside it: that counts where nothing else says it.
    private func bodyParts(ofType type: String) -> [MessagePart] {
        let found = parts.filter { $0.contentType == type && !$0.isAttachment }
        let beside = found.filter { !$0.containers.contains(TNEFContent.container) }
        guard beside.count < found.count else { return peoplesParts(found) }
        let isSaid = beside.contains { $0.text?.contains { !$0.isWhitespace } ?? false }
        return peoplesParts(isSaid ? beside : found)
    }

    private func peoplesParts(_ parts: [MessagePart]) -> [MessagePart] {
        var isReportRead = false
        return parts.filter { part in
            // RFC 6522 §3: in a report only what comes before the machine-readable part is for people.
            guard part.containers.contains("report") else { return true }
            defer { isReportRead = isReportRead || part.containers.last == "report" }
            return !isReportRead
        }
    }

    /// The message's own first, then calendar files beside it: Google sends the same object in both forms.
    public var calendarParts: [MessagePart] {
        let others = parts.filter { part in
            part.contentType != "text/calendar"
                && (part.contentType == "application/ics" || part.filename?.lowercased().hasSuffix(".ics") == true)
        }
        return parts.filter { $0.contentType == "text/calendar" } + others
    }

    public var attachments: [AttachmentSummary] {
        parts.filter(\.isAttachment).map { part in
            AttachmentSummary(name: part.filename ?? "", type: part.contentType, size: part.encodedSize)
        }
    }

    /// RFC 3464, and its international form (RFC 6533).
    public var deliveryStatus: MessagePart? { first("message/delivery-status", "message/global-delivery-status") }
    /// RFC 5965.
    public var feedbackReport: MessagePart? { first("message/feedback-report") }
    /// RFC 8098.
    public var dispositionNotification: MessagePart? {
        first("message/disposition-notification", "message/global-disposition-notification")
    }
    /// The messages, or their headers, that lie in this one.
    public var nestedMessages: [ReceivedMessage] { parts.compactMap(\.message) }

    private func first(_ types: String...) -> MessagePart? { parts.first { types.contains($0.contentType) } }
}
