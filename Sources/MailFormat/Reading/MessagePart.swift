// One leaf of a message's MIME tree, decoded when asked for.

/// A part that holds content (RFC 2045), as opposed to a multipart, which only holds parts.
public struct MessagePart: Sendable {
    /// Lower case, `text/plain` where nothing usable is declared.
    public let contentType: String
    /// Parameters of the content type; names in lower case, values decoded (RFC 2231).
    public let parameters: [String: String]
    /// Lower case: `attachment`, `inline`, or what else stands there.
    public let disposition: String?
    public let filename: String?
    /// How many multiparts and signatures it lies in.
    public let depth: Int
    /// The subtypes of the multiparts around it, outermost first: `["mixed", "alternative"]`.
    public let containers: [String]

    let headers: HeaderBlock
    let body: Range<Int>
    /// How many messages this one lies in.
    let messageDepth: Int

    init(
        headers: HeaderBlock,
        body: Range<Int>,
        type: ParameterisedValue,
        containers: [String],
        depth: Int,
        messageDepth: Int
    ) {
        self.headers = headers
        self.body = body
        self.containers = containers
        self.depth = depth
        self.messageDepth = messageDepth
        contentType = type.value
        parameters = type.parameters
        let disposition = headers.raw("content-disposition").flatMap(ParameterisedValue.disposition)
        self.disposition = disposition?.value
        filename = disposition?.parameters["filename"] ?? type.parameters["name"]
    }

    public var charset: String? { parameters["charset"] }

    /// The first field of that name, decoded.
    public func header(_ name: String) -> String? { headers.text(name) }

    /// The size in bytes before decoding.
    public var encodedSize: Int { body.count }

    var transferEncoding: String {
        guard let raw = headers.raw("content-transfer-encoding") else { return "" }
        return String(decoding: raw.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }, as: UTF8.self).lowercased()
    }

    /// The content with its transfer encoding undone. Decoded anew with each call.
    public var bytes: [UInt8] {
        TransferDecoding.decode(headers.source, body, encoding: transferEncoding)
    }

    /// The content as text, lines ended by LF, or its beginning; nil for what is no text.
    public var text: String? {
        guard contentType.hasPrefix("text/") || MessagePart.textualTypes.contains(contentType) else { return nil }
        let bytes = bytes
        let read = bytes.count > TextBounds.part ? Array(bytes.prefix(TextBounds.part)) : bytes
        let text = Charset.string(read, declared: charset)
        return Clusters.bounded(text) ?? text
    }

    /// Whether `text` is no more than its beginning.
    var isTextCut: Bool { encodedSize > TextBounds.part && bytes.count > TextBounds.part }

    /// Whether its text, white space left out, may begin with that small letter or its capital; without decoding, so that
    /// it also holds where only decoding tells.
    package func mayBegin(with letter: Unicode.Scalar) -> Bool {
        let encodings = ["", "7bit", "8bit", "binary", "quoted-printable"]
        guard Charset.isASCII(declared: charset), encodings.contains(transferEncoding),
            let first = headers.source[body].first(where: { $0 > 0x20 }), first < 0x80, first != UInt8(ascii: "=")
        else { return true }
        return UInt32(first | 0x20) == letter.value
    }

    private static let textualTypes: Set<String> = [
        "message/delivery-status", "message/global-delivery-status", "message/feedback-report",
        "message/disposition-notification", "message/global-disposition-notification", "message/rfc822-headers",
        "application/ics",
    ]

    /// Whether it is a file beside the text rather than the text itself.
    public var isAttachment: Bool {
        if disposition == "attachment" { return true }
        if filename != nil { return contentType != "text/html" || disposition == "inline" }
        return !contentType.hasPrefix("text/") && !contentType.hasPrefix("message/")
    }

    /// Whether it is a message in the message (RFC 2046 §5.2.1), be it only its header.
    public var isMessage: Bool {
        ["message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"].contains(contentType)
    }

    /// The message that lies in this part, or its header; nil where there is none, and beyond eight messages deep.
    public var message: ReceivedMessage? {
        guard isMessage, messageDepth < ReadingLimits.messagesInMessages else { return nil }
        // Some programs put an empty line before the message that they return.
        let content = bytes.drop { $0 == 0x0A || $0 == 0x0D }
        return try? ReceivedMessage(Array(content), messageDepth: messageDepth + 1)
    }
}
