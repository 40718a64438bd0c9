// Whose mail it is: by token, else by the Message-ID it answers and the address that was asked.
import Addressing
import Feedback
import Foundation
import Store

/// Who wrote, as far as the mail proves it.
enum Correspondent: Sendable {
    /// The rater of a request. `sent` is the mail of ours that the reply is aligned with.
    case rater(FeedbackRequest, Talk, sent: Data?)
    case employee(Talk)
    case nobody
}

extension Transaction {
    func correspondent(of mail: ReadMail) throws -> Correspondent {
        for token in mail.tokens {
            if let holder = try holder(ofToken: token), let found = try correspondent(holder, mail) { return found }
        }
        return try correspondentByThread(mail) ?? .nobody
    }

    /// A Message-ID is no secret, so it counts only together with the address that was asked.
    private func correspondentByThread(_ mail: ReadMail) throws -> Correspondent? {
        guard let from = mail.from else { return nil }
        for id in mail.answeredMessageIDs {
            guard let row = try letter(messageID: id) else { continue }
            if let request = row.letter.requestID, try self.request(request)?.rater.address == from {
                return try correspondent(.rater(request), mail)
            }
            if let talk = row.letter.talkID, try self.talk(talk)?.employee.address == from {
                return try correspondent(.employee(talk), mail)
            }
        }
        return nil
    }

    private func correspondent(_ holder: TokenHolder, _ mail: ReadMail) throws -> Correspondent? {
        switch holder {
        case .employee(let id):
            return try talk(id).map(Correspondent.employee)
        case .rater(let id):
            guard let request = try request(id), let talk = try talk(request.talk) else { return nil }
            return .rater(request, talk, sent: try sentMessage(to: id, answeredBy: mail))
        }
    }

    /// The mail that the reply answers; where it doesn't say, the latest that asked.
    private func sentMessage(to id: RequestID, answeredBy mail: ReadMail) throws -> Data? {
        let sent = try messages(to: id)
        let answered = Set(mail.answeredMessageIDs.prefix(1))
        return (sent.first { answered.contains($0.messageID) } ?? sent.first { $0.kind.asks } ?? sent.first)?.message
    }
}
