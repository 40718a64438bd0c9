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

/// Finds correspondents on one snapshot; a talk with many replies at once is read once.
struct CorrespondentFinder {
    private let tx: any Transaction
    private var talks: [TalkID: Talk] = [:]

    init(_ tx: any Transaction) { self.tx = tx }

    mutating func correspondent(of mail: ReadMail) throws -> Correspondent {
        for token in mail.tokens {
            if let holder = try tx.holder(ofToken: token.text), let found = try correspondent(holder, mail) {
                return found
            }
        }
        return try correspondentByReport(mail) ?? correspondentByThread(mail) ?? .nobody
    }

    /// A complaint comes from a provider, and may have the tokens blacked out (RFC 5965 §4): the Message-ID of the mail
    /// that is complained about finds it.
    private mutating func correspondentByReport(_ mail: ReadMail) throws -> Correspondent? {
        guard mail.classification.kind == .complaint else { return nil }
        for messageID in mail.message.nestedMessages.prefix(5).compactMap(\.messageID) {
            guard let row = try tx.letter(messageID: String(messageID.prefix { $0 != "@" })) else { continue }
            if let request = row.letter.requestID { return try correspondent(.rater(request), mail) }
            if let talk = row.letter.talkID { return try correspondent(.employee(talk), mail) }
        }
        return nil
    }

    /// A Message-ID is no secret, so it counts only together with the address that was asked.
    private mutating func correspondentByThread(_ mail: ReadMail) throws -> Correspondent? {
        guard let from = mail.from else { return nil }
        for messageID in mail.answeredMessageIDs {
            guard let row = try tx.letter(messageID: messageID) else { continue }
            if let request = row.letter.requestID, try tx.request(request)?.rater.address == from {
                return try correspondent(.rater(request), mail)
            }
            if let id = row.letter.talkID, try talk(id)?.employee.address == from {
                return try correspondent(.employee(id), mail)
            }
        }
        return nil
    }

    private mutating func correspondent(_ holder: TokenHolder, _ mail: ReadMail) throws -> Correspondent? {
        switch holder {
        case .employee(let id):
            return try talk(id).map(Correspondent.employee)
        case .rater(let id):
            guard let request = try tx.request(id), let talk = try talk(request.talk) else { return nil }
            return .rater(request, talk, sent: try sentMessage(to: id, answeredBy: mail))
        }
    }

    /// The mail that the reply answers; where it doesn't say, the latest that asked.
    private func sentMessage(to id: RequestID, answeredBy mail: ReadMail) throws -> Data? {
        let sent = try tx.messages(to: id)
        let answered = Set(mail.answeredMessageIDs.prefix(1))
        return (sent.first { answered.contains($0.messageID) } ?? sent.first { $0.kind.asks } ?? sent.first)?.message
    }

    private mutating func talk(_ id: TalkID) throws -> Talk? {
        if let known = talks[id] { return known }
        let talk = try tx.talk(id)
        talks[id] = talk
        return talk
    }
}
