// Commits what was made of a message: everything that follows from it, in one transaction.
import Addressing
import Feedback
import Foundation
import MailFormat
import Store
import Understanding

/// A message ready to be counted: with its meaning, or with the reason why it can't be read.
enum UnderstoodMail: Sendable {
    case mail(ReadMail, Correspondent, Meaning)
    case unreadable(InboxRow, MailProblem)

    init(_ read: FirstReading, from correspondent: Correspondent) {
        switch read {
        case .mail(var mail):
            let content = mail.content
            if case .rater(let request, _, _, let sent) = correspondent {
                let read = RatersMail(content, from: request.rater.mailbox, answering: sent)
                mail.content.classification = read.classification
                self = .mail(mail, correspondent, read.meaning)
            } else {
                self = .mail(mail, correspondent, Meaning(content, from: correspondent))
            }
        case .failed(let row, let problem): self = .unreadable(row, problem)
        }
    }
}

/// Performs consequences; dull on purpose.
struct Counting {
    private let tx: any Transaction
    private let settings: InboxSettings
    private let now: Date
    /// A talk with many replies at once is read once.
    private var talks: [TalkID: (talk: Talk, isReleased: Bool)] = [:]
    /// Octets that strays take; nil until one comes.
    private var strayOctets: Int?
    /// What became of each mail so far.
    private(set) var counted: [CountedMail] = []

    init(_ tx: any Transaction, _ settings: InboxSettings, now: Date) {
        self.tx = tx
        self.settings = settings
        self.now = now
    }

    mutating func count(_ understood: UnderstoodMail) throws {
        switch understood {
        case .unreadable(let row, let problem):
            try tx.hold(row.id, reason: .mail(problem))
            counted.append(CountedMail(inbox: row.id, kind: nil, request: nil, end: .held(problem)))
        case .mail(let mail, let correspondent, _) where try isDataRequest(mail, correspondent):
            let part = correspondent.part
            try handOn(mail, .words(newText(in: mail.message), by: part, isProved: false, answered: nil))
        case .mail(let mail, .rater(let request, _, let claim, _), let meaning):
            try count(mail, meaning, claim, for: request.id)
        case .mail(let mail, .speaker(let part, let claim, let answered), let meaning):
            try count(mail, meaning, by: part)
            try tell(of: mail, meaning, part)
            // What a mail server sends back comes from it, and shows the token to nobody.
            guard mail.classification.kind == .reply, let answered else { return }
            if claim.showsToken(toOthers: mail.content.isSeenByOthers(than: settings.service)) {
                try tx.useUp(tokenOf: answered.row, by: mail.row.id)
            }
        case .mail(let mail, .known(let address, _), let meaning):
            if case .unclear = meaning, let part = try part(of: address) { try tell(of: mail, meaning, part) }
            try count(unasked: mail, meaning)
        case .mail(let mail, .nobody, let meaning): try count(unasked: mail, meaning)
        }
    }

    /// Somebody who is on file, or was asked by us, wants to know what is held about them. Nobody else hears anything.
    private func isDataRequest(_ mail: ReadMail, _ correspondent: Correspondent) throws -> Bool {
        guard mail.content.asksForData, !correspondent.isAnothersLogin else { return false }
        if case .matter = correspondent.part { return false }
        return try correspondent.part != nil || mail.from.flatMap { try tx.addressOnFile(of: $0) } != nil
    }

    /// Mail without a token of ours.
    private mutating func count(unasked mail: ReadMail, _ meaning: Meaning) throws {
        if try tx.endSelfTest(mail.message, mail.tokens, settings.service, now: now) {
            return try finish(mail, .selfTest, request: nil)
        }
        try countStray(mail, meaning)
    }

    // MARK: A rater's mail

    private mutating func count(_ mail: ReadMail, _ meaning: Meaning, _ claim: Claim, for id: RequestID) throws {
        guard let situation = try situation(of: id) else { return try countStray(mail, meaning) }
        let writer = try tx.writer(of: mail.content, for: situation.request, of: situation.talk)
        let consequences = meaning.consequences(
            situation,
            inboxRow: mail.row.id,
            from: writer,
            by: claim,
            hasAttachments: !mail.message.attachments.isEmpty,
            timeZone: settings.timeZone,
            now: now
        )
        for consequence in consequences {
            guard try perform(consequence, mail, situation) else { return }
        }
    }

    /// A person put a held mail to the request. That decided its writer too, and nobody is asked about it again.
    mutating func accept(_ mail: ReadMail, _ answers: Meaning, for id: RequestID) throws {
        guard let situation = try situation(of: id) else { throw HeldReplyError.unknownRequest(id) }
        guard !situation.isOver(now: now) else { throw HeldReplyError.over(id) }
        let consequences = answers.consequences(
            situation,
            inboxRow: mail.row.id,
            from: .asked,
            hasAttachments: !mail.message.attachments.isEmpty,
            timeZone: settings.timeZone,
            now: now
        )
        for consequence in consequences {
            guard try perform(consequence, mail, situation) else { throw HeldReplyError.countedBefore(id) }
        }
    }

    /// Read afresh: another mail of the same rater may have been counted a moment ago.
    private mutating func situation(of id: RequestID) throws -> Situation? {
        guard let request = try tx.request(id), let known = try talk(request.talk) else { return nil }
        let responses = try tx.responseCounts(id)
        return Situation(
            request: request,
            talk: known.talk,
            isReleased: known.isReleased,
            isInDossier: responses.inDossier > 0,
            hasAnswered: responses.all > 0,
            wasToldOfOtherAddress: try responses.all > 0 && tx.hasConfirmed(id, with: .fromAnotherAddress)
        )
    }

    private mutating func talk(_ id: TalkID) throws -> (talk: Talk, isReleased: Bool)? {
        if let known = talks[id] { return known }
        guard let talk = try tx.talk(id) else { return nil }
        let found = (talk, try tx.releases(of: id)[.employee] != nil)
        talks[id] = found
        return found
    }

    /// - Returns: false when nothing more is to follow.
    private mutating func perform(_ consequence: Consequence, _ mail: ReadMail, _ situation: Situation) throws -> Bool {
        let id = situation.request.id
        switch consequence {
        case .store(let answers, let remark):
            let response = NewResponse(
                request: id,
                messageID: mail.message.messageID ?? "",
                bodyHash: mail.bodyHash,
                inboxRow: mail.row.id,
                answers: answers,
                remark: remark
            )
            guard try tx.insert(response, now: now) else {
                try finish(mail, .countedBefore, request: id)
                return false
            }
        case .set(let state):
            let reason = state == .answered ? situation.request.answeredAfter : nil
            try tx.set(situation.request, to: state, reason: reason, now: now)
        case .withdrawLetters: try tx.withdrawLetters(of: id, now: now)
        case .write(let letter): try answer(letter, to: situation.request)
        case .quiet(let until): try tx.setQuiet(id, until: until)
        case .end(let end): try tx.end(end, by: settings.rules, now: now)
        case .suppress(let cause, let letter):
            let address = situation.request.rater.address
            let isNew = try tx.suppress(address, cause, now: now)
            for end in cause.ends(try tx.requests(to: address)) { try tx.end(end, by: settings.rules, now: now) }
            if isNew { try answer(letter, to: situation.request) }
        case .finish(let outcome): try finish(mail, outcome, request: id)
        case .hold(let problem): try hold(mail, problem, request: id)
        case .handOn(let content): try handOn(mail, content)
        }
        return true
    }

    /// Always to the address that was asked, never to the mail's From; and never more than the day's cap.
    private func answer(_ letter: Letter, to request: FeedbackRequest) throws {
        let cap = settings.dailyAnswersPerRequest
        try tx.answer(letter, to: request.rater.address, by: settings.rules, cap: cap, now: now)
    }

    // MARK: The talk's people's, and nobody's

    private mutating func count(_ mail: ReadMail, _ meaning: Meaning, by part: Part) throws {
        switch meaning {
        case .forTalks(let content): try handOn(mail, content)
        case .notReached(let said):
            try hold(mail, .mailNotDelivered(party: part.party, talk: part.talk, said: said), request: nil)
        case .away, .machine:
            try finish(mail, .automatic(party: part.party), request: nil)
        case .unclear(let problem):
            try hold(mail, problem, request: nil)
        case .complaint:
            try hold(mail, .complaintAboutOwnTalk, request: nil)
        case .answers, .declined, .unsubscribe, .nothing, .nothingNew, .noAnswer, .unproved:
            try hold(mail, .writtenBy(party: part.party), request: nil)
        }
    }

    /// Whoever of a talk's people wrote what we can't read, or from elsewhere, is told at the address on file.
    private func tell(of mail: ReadMail, _ meaning: Meaning, _ part: Part) throws {
        guard case .unclear(let problem) = meaning, let why = problem.told else { return }
        let cap = settings.dailyAnswersPerAddress
        try tx.tell(why, of: mail.row.id, part, hr: settings.hr, cap, by: settings.rules, now: now)
    }

    /// The part in which somebody on file has a talk to come.
    private func part(of address: EmailAddress) throws -> Part? {
        try tx.comingTalks(ofEmployeeAt: address, after: now).first.map(Part.employee)
            ?? tx.comingTalks(ofManagerAt: address, after: now).first.map(Part.manager)
    }

    private mutating func countStray(_ mail: ReadMail, _ meaning: Meaning) throws {
        switch meaning {
        case .forTalks(let content): try handOn(mail, content)
        case .away, .machine:
            // Nobody's automatic mail: it stays in the mailbox of processed mail for its time.
            try finish(mail, .strayAutomatic, request: nil)
        case .notReached(let said):
            let failed = mail.classification.recipients.filter { $0.action == .failed }.map(\.address)
            for returned in mail.message.nestedMessages.prefix(5).compactMap(\.messageID) {
                try tx.noteReturned(String(returned.prefix { $0 != "@" }), failed: failed, now: now)
            }
            try holdStray(mail, .strayBounce(said: said))
        case .unclear(let problem):
            try holdStray(mail, problem)
        case .complaint:
            try holdStray(mail, .strayComplaint)
        case .answers, .declined, .unsubscribe, .nothing, .nothingNew, .noAnswer, .unproved:
            try holdStray(mail, .noRequest)
        }
    }

    /// Anybody can send us mail, and is not to fill the disk.
    private mutating func holdStray(_ mail: ReadMail, _ problem: MailProblem) throws {
        let octets = max(4096, mail.row.size) + (try strayOctets ?? tx.strayOctets())
        guard octets > settings.strayMegabytes << 20 else {
            strayOctets = octets
            return try hold(mail, problem, request: nil)
        }
        try tx.holdWithoutOriginal(
            mail.row.id,
            reason: .mail(.noRoomForStrays(megabytes: settings.strayMegabytes)),
            kind: mail.classification.kind.rawValue,
            sender: mail.from?.description,
            subject: String(mail.message.subject.prefix(200))
        )
        note(mail, .held(.noRoomForStrays(megabytes: settings.strayMegabytes)))
    }

    private mutating func handOn(_ mail: ReadMail, _ content: TalkMail.Content) throws {
        guard let from = mail.from else { return try hold(mail, .noSender, request: nil) }
        // Whoever is believed at the address that was theirs is answered at the one that they have.
        let isTheirs = if case .words(_, let part?, _, _, _) = content { part.talk != nil } else { false }
        let sender = try isTheirs ? tx.currentAddress(ofFormer: from) ?? from : from
        let handed = TalkMail(
            id: mail.row.id,
            sender: sender,
            subject: mail.shownSubject,
            messageID: mail.message.messageID,
            content: content,
            receivedAt: now
        )
        try tx.handOn(handed, kind: mail.classification.kind.rawValue)
        note(mail, .handedOn)
    }

    // MARK: The row

    private mutating func finish(_ mail: ReadMail, _ outcome: Outcome, request: RequestID?) throws {
        let kind = mail.classification.kind.rawValue
        try tx.endReading(
            mail.row.id,
            kind: kind,
            outcome: outcome,
            request: request,
            messageID: mail.message.messageID
        )
        note(mail, .read(outcome), request)
    }

    private mutating func hold(_ mail: ReadMail, _ problem: MailProblem, request: RequestID?) throws {
        try tx.hold(
            mail.row.id,
            reason: .mail(problem),
            kind: mail.classification.kind.rawValue,
            sender: mail.from?.description,
            subject: mail.shownSubject,
            request: request,
            messageID: mail.message.messageID
        )
        note(mail, .held(problem), request)
    }

    private mutating func note(_ mail: ReadMail, _ end: CountedMail.End, _ request: RequestID? = nil) {
        let kind = mail.classification.kind.rawValue
        counted.append(CountedMail(inbox: mail.row.id, kind: kind, request: request, end: end))
    }
}

extension MailProblem {
    /// What a talk's people are told of it; nil where a machine may have written it, or nothing is to be said.
    fileprivate var told: NotActed? {
        switch self {
        case .tooLarge, .textTooLong: .tooLong
        case .tokenFromElsewhere: .elsewhere
        default: nil
        }
    }
}

extension ReadMail {
    /// Without any token, and not too long.
    fileprivate var shownSubject: String {
        String(tokens.reduce(message.subject) { $1.hidden(in: $0) }.prefix(200))
    }
}
