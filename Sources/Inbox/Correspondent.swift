// The writer of a mail: by token, else by the Message-ID it answers and the address that was asked.
import Addressing
import Feedback
import Foundation
import Store

/// The writer, as far as the mail proves it.
enum Correspondent: Sendable {
    /// The rater of a request. `sent` is the mail of ours that the reply is aligned with.
    case rater(FeedbackRequest, Talk, Claim, sent: SentCopy?)
    /// One of a talk's people, or whoever was asked to settle a matter, as far as the claim is believed.
    case speaker(Part, Claim, answered: AnsweredLetter?)
    /// Somebody known, without a token.
    case known(EmailAddress, Vouching)
    case nobody

    /// Whether what they write may change a talk.
    var actsOnTalks: Bool {
        switch self {
        case .speaker, .known: true
        case .rater, .nobody: false
        }
    }
}

extension Correspondent {
    /// Nil without a token.
    var part: Part? {
        switch self {
        case .rater(let request, _, _, _): .rater(request.id)
        case .speaker(let part, _, _): part
        case .known, .nobody: nil
        }
    }

    /// Whether our mail server took the mail from somebody else, whom we know.
    var isAnothersLogin: Bool {
        switch self {
        case .rater(_, _, let claim, _), .speaker(_, let claim, _): claim.vouching == .another
        case .known(_, let vouching): vouching == .another
        case .nobody: false
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
            guard let owner = try tx.owner(ofToken: token.text) else { continue }
            if let found = try claimant(owner, mail) { return found }
        }
        return try correspondentByReport(mail) ?? correspondentByThread(mail) ?? correspondentByAddress(mail)
    }

    /// Whoever has the token of that owner.
    private mutating func claimant(_ owner: TokenOwner, _ mail: MailReading) throws -> Correspondent? {
        // A matter's mails carry a token of their own since they exist.
        let isOfMatter = if case .matter = owner.part { true } else { false }
        let sign = owner.letter != nil || isOfMatter ? Claim.Sign.act : Claim.Sign.token
        return try claimant(owner.part, mail, sign, answering: owner.letter)?.correspondent
    }

    /// A complaint comes from a provider, and may have the tokens blacked out (RFC 5965 §4): the Message-ID of the mail
    /// that is complained about finds it. Anybody who has a copy can write one, so that it proves nothing.
    private mutating func correspondentByReport(_ mail: MailReading) throws -> Correspondent? {
        guard mail.classification.kind == .complaint else { return nil }
        for messageID in mail.message.nestedMessages.prefix(5).compactMap(\.messageID) {
            guard let row = try tx.letter(messageID: String(messageID.prefix { $0 != "@" })) else { continue }
            if let holder = row.letter.holder { return try claimant(holder, mail, Claim.Sign.thread)?.correspondent }
        }
        return nil
    }

    /// Those who are to be asked back are known, and no more is done.
    private mutating func correspondentByThread(_ mail: MailReading) throws -> Correspondent? {
        for messageID in mail.answeredMessageIDs {
            guard let holder = try tx.letter(messageID: messageID)?.letter.holder,
                let found = try claimant(holder, mail, Claim.Sign.thread), found.claim.belief != .refused
            else { continue }
            return found.correspondent
        }
        return nil
    }

    private func correspondentByAddress(_ mail: MailReading) throws -> Correspondent {
        guard let from = mail.from else { return .nobody }
        let isKnown = try from == hr || tx.person(at: from) != nil
        return try isKnown ? .known(from, vouching(mail, for: from)) : .nobody
    }

    // MARK: Claims

    private typealias Claimant = (correspondent: Correspondent, claim: Claim)

    /// Whoever holds the token of the mail that is answered, and the mail's claim to be theirs.
    /// - Parameters:
    ///   - sign: how it shows so, given the address that the answered mail was sent to.
    ///   - letter: the one whose own token it has.
    private mutating func claimant(
        _ holder: Part,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign,
        answering letter: LetterID? = nil
    ) throws -> Claimant? {
        switch holder {
        case .employee(let id): try speaker(holder, talk(id)?.employee.address, mail, sign, letter)
        case .manager(let id): try speaker(holder, talk(id)?.manager.address, mail, sign, letter)
        case .hr: try speaker(holder, hr, mail, sign, letter)
        case .matter(let id): try speaker(holder, tx.matter(id)?.address, mail, sign, letter)
        case .collected(let id): try speaker(holder, tx.readerAddress(of: id, hr: hr), mail, sign, letter)
        case .rater(let id): try rater(id, mail, sign)
        }
    }

    private mutating func speaker(
        _ part: Part,
        _ address: EmailAddress?,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign,
        _ letter: LetterID?
    ) throws -> Claimant? {
        guard let address else { return nil }
        let moment = try part.talk.flatMap { try talk($0)?.knownSince }
        let own = try ownAddress(of: mail, address, since: moment)
        let claim = try claim(sign(own), to: own, mail)
        let answered =
            try letter.map { try tx.outboxRow($0) }
            ?? mail.answeredMessageIDs.first.flatMap { try tx.letter(messageID: $0) }
        let found = try answered.map { AnsweredLetter(row: $0.id, copy: try tx.sentCopy(of: $0.id)) }
        return (.speaker(part, claim, answered: found), claim)
    }

    private mutating func rater(
        _ id: RequestID,
        _ mail: MailReading,
        _ sign: (EmailAddress) -> Claim.Sign
    ) throws -> Claimant? {
        guard let request = try tx.request(id), let talk = try talk(request.talk) else { return nil }
        let address = try ownAddress(of: mail, request.rater.address, since: request.askedAt)
        let claim = try claim(sign(address), to: address, mail, weight: .correctable)
        return (.rater(request, talk, claim, sent: try sentCopy(to: id, answeredBy: mail)), claim)
    }

    /// The address that the mail came from, where it was the person's own when they were asked; else the one they have.
    /// - Parameter moment: when they were asked; nil: that is not known.
    private func ownAddress(of mail: MailReading, _ address: EmailAddress, since moment: Date?) throws -> EmailAddress {
        guard let from = mail.from, from != address,
            try tx.currentAddress(ofFormer: from, since: moment) == address
        else { return address }
        return from
    }

    private func claim(
        _ sign: Claim.Sign,
        to address: EmailAddress,
        _ mail: MailReading,
        weight: Claim.Weight = .ordinary
    ) throws -> Claim {
        Claim(
            sign,
            from: mail.from,
            vouching: try vouching(mail, for: address),
            weight: weight,
            isVouchingExpected: mail.isVouchingExpected
        )
    }

    /// A login is somebody else's where it is a person's whom we know; any other may be one more name of theirs.
    func vouching(_ mail: MailReading, for address: EmailAddress) throws -> Vouching {
        let isAnothers = try mail.otherLogins(than: address).contains { try isSomebodyElses($0, than: address) }
        return isAnothers ? .another : mail.vouching(for: address)
    }

    /// An alias of somebody on file is theirs.
    private func isSomebodyElses(_ login: EmailAddress, than address: EmailAddress) throws -> Bool {
        let owner = try tx.person(behind: login)
        let isKnown = try login == hr || owner != RaterKey(login) || tx.anybody(at: login) != nil
        return try isKnown && owner != tx.person(behind: address)
    }

    /// The mail that the reply answers; where it doesn't say, the latest that asked.
    private func sentCopy(to id: RequestID, answeredBy mail: MailReading) throws -> SentCopy? {
        let sent = try tx.sentCopies(to: id)
        let answered = mail.answeredMessageIDs.first
        if let found = sent.first(where: { $0.messageID == answered }) { return found.copy }
        guard let copy = (sent.first { $0.kind.asks } ?? sent.first)?.copy else { return nil }
        let confirmation = try answered.flatMap { try tx.letter(messageID: $0) }
        return confirmation?.letter.kind == .confirmation ? .forgotten(request: copy) : copy
    }

    private mutating func talk(_ id: TalkID) throws -> Talk? {
        if let known = talks[id] { return known }
        let talk = try tx.talk(id)
        talks[id] = talk
        return talk
    }
}
