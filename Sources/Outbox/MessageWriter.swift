// A written letter becomes a message: its header, its token's placeholder, its bytes.
import Addressing
import Aligning
import Feedback
import Foundation
import Letters
import MailFormat
import Store
import Wording

/// A message that can be handed over.
struct WrittenMessage: Sendable {
    /// With the placeholder where the token goes.
    let bytes: [UInt8]
    /// The words that replies are aligned with; nil where none are.
    let prepared: Data?
    let recipient: EmailAddress
    /// The owner of the token that the message carries.
    let owner: TokenOwner?
}

/// Writes messages; knows the organisation and the templates, and no rows.
struct MessageWriter: Sendable {
    let letters: LetterWriter
    private let forms = FormsRead()

    init(settings: LetterSettings, wording: Wording) {
        letters = LetterWriter(settings: settings, wording: wording)
    }

    func write(
        _ row: OutboxRow,
        _ facts: LetterFacts,
        generation: Int = 1,
        now: Date
    ) throws -> WrittenMessage {
        let written = try letters.write(facts, now: now)
        let message = try message(row, written, now)
        return WrittenMessage(
            bytes: try message.compose(),
            prepared: row.letter.kind.isAlignedWith
                ? SentRequest(message, html: forms.lines(of: written.text)).prepared : nil,
            recipient: written.reader.address,
            owner: row.owner(generation: generation)
        )
    }

    private func message(_ row: OutboxRow, _ written: WrittenLetter, _ now: Date) throws -> OutgoingMessage {
        let service = letters.settings.service
        let replyTo = row.letter.holder == nil ? service.address : try letters.settings.replyAddress
        var headers = [
            // RFC 3834 §5: whatever answers by itself leaves us in peace.
            try HeaderField("Auto-Submitted", "auto-generated"),
            try HeaderField("List-Unsubscribe", "<mailto:\(replyTo)?subject=unsubscribe>"),
        ]
        if row.letter.kind.asks {
            // Not OOF: an out-of-office tells us when to come back.
            headers.append(try HeaderField("X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"))
        }
        let messageID = try row.messageID(at: service.address)
        // The first mail of a thread stands under nothing (RFC 5322 §3.6.4).
        let original = written.original == messageID ? nil : written.original
        return OutgoingMessage(
            from: service.mailbox,
            to: written.reader.mailbox,
            replyTo: NamedAddress(name: service.mailbox.name, address: replyTo),
            subject: try Line(written.text.subject),
            date: now,
            messageID: messageID,
            inReplyTo: original,
            references: original.map { [$0] } ?? [],
            language: written.language,
            headers: headers,
            text: written.text.text,
            html: written.text.html,
            logo: try letters.settings.organisation.logo.map(InlineImage.init(logo:)),
            calendar: written.calendar,
            attachments: written.files
        )
    }
}

extension InlineImage {
    /// - Throws: `InvalidText` where the Content-ID is none.
    init(logo: Logo) throws {
        guard let contentID = MessageID(logo.contentID) else {
            throw InvalidText(what: "logo", value: logo.contentID, reason: "it is no Content-ID")
        }
        let ending = logo.mediaType.split(separator: "/").last.map(String.init) ?? "png"
        self.init(contentID: contentID, mediaType: logo.mediaType, filename: "logo.\(ending)", bytes: logo.bytes)
    }
}

extension OutboxRow {
    /// The whole Message-ID: the row's random bits at the service's domain.
    func messageID(at address: EmailAddress) throws -> MessageID {
        guard let id = MessageID("\(messageID)@\(address.domain)") else {
            throw InvalidText(what: "Message-ID", value: messageID, reason: "it can't stand in a header")
        }
        return id
    }
}
