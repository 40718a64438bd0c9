// A held message that a person puts to a talk: read as words about it, or as the calendar object that it brings.
import Addressing
import Feedback
import Foundation
import Store

extension TalkMail {
    /// The held message, as the talks take it.
    /// - Parameter part: whose words they are.
    /// - Throws: `HeldReplyError` where it can't be read, or nobody sent it.
    public init(held row: InboxRow, by part: Part, _ tx: any Transaction, service: ServiceAddress) throws {
        let mail: ReadMail
        do {
            mail = try ReadMail(row, service: service)
        } catch {
            throw HeldReplyError.unreadable(row.id, "\(error)")
        }
        guard let sender = mail.from else { throw HeldReplyError.noSender(row.id) }
        self.init(
            id: row.id,
            sender: sender,
            subject: String(mail.message.subject.prefix(200)),
            messageID: mail.message.messageID,
            content: try TalkMail.content(of: mail, by: part, tx),
            receivedAt: row.receivedAt
        )
    }

    private static func content(of mail: ReadMail, by part: Part, _ tx: any Transaction) throws -> Content {
        if let calendar = mail.content.calendar {
            return .calendar(
                Data(calendar.octets),
                method: calendar.partMethod,
                isProved: false,
                by: mail.content.otherSender
            )
        }
        let text = ResponseToken.shown(mail.tokens.reduce(mail.message.namingText()) { $1.hidden(in: $0) })
        let answered = try mail.answeredMessageIDs.first.flatMap { try tx.letter(messageID: $0) }
        return .words(text, by: part, isProved: false, answered: answered?.id)
    }
}
