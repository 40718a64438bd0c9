// Reads the request and its replies from messages.
import Aligning

extension ReceivedMessage {
    /// The lines of the text part, nil where there is none.
    public var plainLines: [TextLine]? {
        reading.plainLines {
            guard let text = plainText else { return nil }
            let lines = PlainText.lines(text)
            return ClearSigned.isIn(text) ? ClearSigned.unwrapped(lines) : lines
        }
    }

    /// The lines of the HTML part, nil where there is none.
    public var htmlLines: [TextLine]? { reading.htmlLines { html.map(HTMLText.lines) } }
}

extension ReceivedMessage {
    /// Whether only the beginning of its text is read: it is longer than anything that people write.
    public var isReadInPart: Bool { isTextCut || [plainLines, htmlLines].contains { $0.map(isCut) ?? false } }

    private func isCut(_ lines: [TextLine]) -> Bool {
        lines.count >= TextBounds.lines
            || lines.contains { TextBounds.reaches($0.text.utf8.count, TextBounds.line) }
    }
}

extension SentRequest {
    /// The request as it was sent.
    public init(message: ReceivedMessage) {
        self.init(plain: message.plainLines, html: message.htmlLines, sender: message.from, subject: message.subject)
    }

    /// The request as it is going to be sent: what reading the composed message would give, without that.
    /// - Parameter html: the lines of its HTML where they are known already.
    public init(_ message: OutgoingMessage, html: [TextLine]? = nil) {
        self.init(
            plain: PlainText.lines(message.text),
            html: html ?? HTMLText.lines(message.html),
            sender: message.from,
            subject: message.subject.text
        )
    }
}

extension ReplyAligner {
    /// Reads a reply whole.
    public func align(_ reply: ReceivedMessage) -> Alignment {
        let alignment = align(
            plain: reply.plainLines,
            html: reply.htmlLines,
            sender: reply.from?.name?.text,
            address: reply.from?.address.description
        )
        return reply.isReadInPart ? alignment.flagged("read-in-part") : alignment
    }

    /// Reads of a reply what the marks of its mail program say is new: it answers a mail that repeats the request's
    /// questions, and of which nothing else is known.
    /// - Returns: nil where our words stand in what is new: then it isn't clear what else was quoted.
    public func alignNewText(of reply: ReceivedMessage) -> Alignment? {
        let lines = PlainText.lines(newText(in: reply))
        guard !isQuoted(in: lines) else { return nil }
        let from = reply.from
        return align(plain: lines, html: nil, sender: from?.name?.text, address: from?.address.description)
    }
}

/// The newly written text of a mail, as well as it can be told without the message that it answers.
public func newText(in message: ReceivedMessage) -> String {
    let sender = message.from?.name?.text
    let plain = message.plainLines.map { newText(in: $0, sender: sender) } ?? ""
    if !plain.isEmpty { return plain }
    return message.htmlLines.map { newText(in: $0, sender: sender) } ?? ""
}
