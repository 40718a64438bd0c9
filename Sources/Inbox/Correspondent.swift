// The writer of a mail: by token, else by the Message-ID it answers and the address that was asked.
import Addressing
import Feedback
import Foundation
import Store

/// The writer, as far as the mail proves it.
enum Correspondent: Sendable {
    /// The rater of a request. `sent` is the mail of ours that the reply is aligned with.
    case rater(FeedbackRequest, Talk, sent: SentCopy?)
    /// One of a talk's people, or whoever was asked to settle a matter. `address` is the one on file.
    case speaker(Part, address: EmailAddress, answered: AnsweredLetter?)
    /// Somebody known, without a token.
    case known(EmailAddress)
    case nobody

    /// Whether what they write may change a talk.
    var actsOnTalks: Bool {
        switch self {
        case .speaker, .known: true
        case .rater, .nobody: false
        }
    }
}

/// The mail of ours that a reply answers.
struct AnsweredLetter: Sendable {
    let row: LetterID
    /// Nil where nothing is kept of it.
    let copy: SentCopy?
}

/// Finds correspondents on one snapshot; a talk with many replies at once is read once.
struct CorrespondentFinder {
    private let tx: any Transaction
    private let hr: EmailAddress?
    private var talks: [TalkID: Talk] = [:]

    init(_ tx: any Transaction, hr: EmailAddress? = nil) {
        self.tx = tx
        self.hr = hr
    }

    mutating func correspondent(of mail: ReadMail) throws -> Correspondent {
        for token in mail.tokens {
            if let holder = try tx.holder(ofToken: token.text), let found = try correspondent(holder, mail) {
                return found
            }
        }
        return try correspondentByReport(mail) ?? correspondentByThread(mail) ?? correspondentByAddress(mail)
    }

    /// A complaint comes from a provider, and may have the tokens blacked out (RFC 5965 §4): the Message-ID of the mail
    /// that is complained about finds it.
    private mutating func correspondentByReport(_ mail: ReadMail) throws -> Correspondent? {
        guard mail.classification.kind == .complaint else { return nil }
        for messageID in mail.message.nestedMessages.prefix(5).compactMap(\.messageID) {
            guard let row = try tx.letter(messageID: String(messageID.prefix { $0 != "@" })) else { continue }
            if let holder = row.letter.holder { return try correspondent(holder, mail) }
        }
        return nil
    }

    /// A Message-ID is no secret, so it counts only together with the address that was asked. People of a talk may
    /// change it, so our own server has to vouch for their address as well; else they are asked back.
    private mutating func correspondentByThread(_ mail: ReadMail) throws -> Correspondent? {
        guard let from = mail.from else { return nil }
        for messageID in mail.answeredMessageIDs {
            guard let holder = try tx.letter(messageID: messageID)?.letter.holder else { continue }
            switch try correspondent(holder, mail) {
            case .rater(let request, let talk, let sent) where request.rater.address == from:
                return .rater(request, talk, sent: sent)
            case .speaker(let speaker, let address, let answered) where address == from:
                return mail.isVouched(for: address)
                    ? .speaker(speaker, address: address, answered: answered) : .known(address)
            default: continue
            }
        }
        return nil
    }

    private func correspondentByAddress(_ mail: ReadMail) throws -> Correspondent {
        guard let from = mail.from else { return .nobody }
        return try from == hr || tx.person(at: from) != nil ? .known(from) : .nobody
    }

    private mutating func correspondent(_ holder: Part, _ mail: ReadMail) throws -> Correspondent? {
        switch holder {
        case .employee(let id): try speaker(.employee(id), talk(id)?.employee.address, mail)
        case .manager(let id): try speaker(.manager(id), talk(id)?.manager.address, mail)
        case .hr(let id): try speaker(.hr(id), hr, mail)
        case .matter(let id): try speaker(.matter(id), tx.matter(id)?.address, mail)
        case .rater(let id): try rater(id, mail)
        }
    }

    private func speaker(_ speaker: Part, _ address: EmailAddress?, _ mail: ReadMail) throws
        -> Correspondent?
    {
        guard let address else { return nil }
        let answered = try mail.answeredMessageIDs.first.flatMap { try tx.letter(messageID: $0) }
        return .speaker(
            speaker,
            address: address,
            answered: try answered.map { AnsweredLetter(row: $0.id, copy: try tx.sentCopy(of: $0.id)) }
        )
    }

    private mutating func rater(_ id: RequestID, _ mail: ReadMail) throws -> Correspondent? {
        guard let request = try tx.request(id), let talk = try talk(request.talk) else { return nil }
        return .rater(request, talk, sent: try sentCopy(to: id, answeredBy: mail))
    }

    /// The mail that the reply answers; where it doesn't say, the latest that asked.
    private func sentCopy(to id: RequestID, answeredBy mail: ReadMail) throws -> SentCopy? {
        let sent = try tx.sentCopies(to: id)
        let answered = mail.answeredMessageIDs.first
        return (sent.first { $0.messageID == answered } ?? sent.first { $0.kind.asks } ?? sent.first)?.copy
    }

    private mutating func talk(_ id: TalkID) throws -> Talk? {
        if let known = talks[id] { return known }
        let talk = try tx.talk(id)
        talks[id] = talk
        return talk
    }
}
