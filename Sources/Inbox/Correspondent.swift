// The writer of a mail: by token, else by the Message-ID it answers and the address that was asked.
import Addressing
import Feedback
import Foundation
import Store

/// The writer, as far as the mail proves it.
enum Correspondent: Sendable {
    /// The rater of a request. `sent` is the mail of ours that the reply is aligned with.
    case rater(FeedbackRequest, Talk, sent: SentCopy?)
    /// One of a talk's people, or whoever was asked to settle a matter, if the claim is believed.
    case speaker(Part, Claim, answered: AnsweredLetter?)
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

    mutating func correspondent(of mail: MailReading) throws -> Correspondent {
        for token in mail.tokens {
            guard let holder = try tx.holder(ofToken: token.text) else { continue }
            if let found = try claimant(holder, mail, Claim.Sign.token) { return found.correspondent }
        }
        return try correspondentByReport(mail) ?? correspondentByThread(mail) ?? correspondentByAddress(mail)
    }

    /// A complaint comes from a provider, and may have the tokens blacked out (RFC 5965 §4): the Message-ID of the mail
    /// that is complained about finds it.
    private mutating func correspondentByReport(_ mail: MailReading) throws -> Correspondent? {
        guard mail.classification.kind == .complaint else { return nil }
        for messageID in mail.message.nestedMessages.prefix(5).compactMap(\.messageID) {
            guard let row = try tx.letter(messageID: String(messageID.prefix { $0 != "@" })) else { continue }
            if let holder = row.letter.holder { return try claimant(holder, mail, Claim.Sign.token)?.correspondent }
        }
        return nil
    }

    /// Those who are to be asked back are known, and no more.
    private mutating func correspondentByThread(_ mail: MailReading) throws -> Correspondent? {
        guard let from = mail.from else { return nil }
        for messageID in mail.answeredMessageIDs {
            guard let holder = try tx.letter(messageID: messageID)?.letter.holder,
                let found = try claimant(holder, mail, Claim.Sign.thread)
            else { continue }
            switch found.claim.belief {
            case .believed: return found.correspondent
            case .askedBack: return .known(from)
            case .refused: continue
            }
        }
        return nil
    }

    private func correspondentByAddress(_ mail: MailReading) throws -> Correspondent {
        guard let from = mail.from else { return .nobody }
        return try from == hr || tx.person(at: from) != nil ? .known(from) : .nobody
    }

    // MARK: Claims

    private typealias Claimant = (correspondent: Correspondent, claim: Claim)

    /// Whoever holds the token of the mail that is answered, and the mail's claim to be theirs.
    /// - Parameter sign: how it shows so, given the address that the answered mail was sent to.
    private mutating func claimant(
        _ holder: Part,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign
    ) throws -> Claimant? {
        switch holder {
        case .employee(let id): try speaker(holder, talk(id)?.employee.address, mail, sign)
        case .manager(let id): try speaker(holder, talk(id)?.manager.address, mail, sign)
        case .hr: try speaker(holder, hr, mail, sign)
        case .matter(let id): try speaker(holder, tx.matter(id)?.address, mail, sign)
        case .rater(let id): try rater(id, mail, sign)
        }
    }

    private func speaker(
        _ part: Part,
        _ address: EmailAddress?,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign
    ) throws -> Claimant? {
        guard let address else { return nil }
        let claim = Claim(sign(address), from: mail.from, vouching: mail.vouching(for: address))
        let answered = try mail.answeredMessageIDs.first.flatMap { try tx.letter(messageID: $0) }
        let letter = try answered.map { AnsweredLetter(row: $0.id, copy: try tx.sentCopy(of: $0.id)) }
        return (.speaker(part, claim, answered: letter), claim)
    }

    private mutating func rater(
        _ id: RequestID,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign
    ) throws -> Claimant? {
        guard let request = try tx.request(id), let talk = try talk(request.talk) else { return nil }
        let address = request.rater.address
        let claim = Claim(
            sign(address),
            from: mail.from,
            vouching: mail.vouching(for: address),
            weight: .correctable
        )
        return (.rater(request, talk, sent: try sentCopy(to: id, answeredBy: mail)), claim)
    }

    /// The mail that the reply answers; where it doesn't say, the latest that asked.
    private func sentCopy(to id: RequestID, answeredBy mail: MailReading) throws -> SentCopy? {
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
