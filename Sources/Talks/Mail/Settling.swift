// One word by mail settles a matter that waited for it; people who ask for something without a token are asked back.
import Addressing
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    func settle(_ id: MatterID, _ mail: TalkMail, _ text: String) throws {
        guard let matter = try tx.matter(id), matter.isOpen, let source = try tx.talkMail(matter.inboxRow) else {
            if !NonAnswer.isCourtesy(text, isYesCourtesy: false) { try tell(.settled, mail, .matter(id)) }
            return try tx.finish(mail, .answersWhatIsSettled)
        }
        let isFile = matter.kind.isAskedOfTheFile
        switch try belief(mail, .lasting, isVouchingExpected: isFile ? false : nil) {
        case .refused: return try refuse(mail)
        case .askedBack:
            // The question that was asked once more is open still.
            if isFile { return try tx.hold(mail, .talkMail(.answerAskedAgain)) }
            return try askBack(mail, .answer(id, inboxRow: mail.id, said: String(text.prefix(200))))
        case .believed: break
        }
        try useUp(mail)
        switch matter.kind {
        case .roles(let people): try settleRoles(people, matter, source, mail, text)
        case .confirmation(let wish): try settleConfirmation(wish, matter, source, mail, text)
        case .proposal(let talk, let by, let start, let duration, _):
            guard let suits = ShortAnswer.read(text) else { return try askAgain(matter, mail) }
            try tx.close(id)
            if suits { return try move(talk, to: start, duration, by: matter, mail) }
            if let proposer = try tx.talk(talk)?.person(by) {
                try tx.queue(.proposalDeclined(id), to: proposer.address, by: book.rules, now: now)
            }
            try tx.finish(mail, .otherTimeDoesNotSuit(talk: talk))
        case .newTime(let talk, let party): try settleNewTime(talk, party, matter, mail, text)
        case .stop(let deed): try settle(stop: deed, matter, mail, text)
        case .ownData: try settleData(matter, mail, text)
        }
    }

    /// The other time suits.
    func move(_ talk: TalkID, to start: Date, _ duration: TimeInterval, by matter: Matter, _ mail: TalkMail) throws {
        let from = try tx.talk(talk)?.start
        try book.move(tx, talk, to: start, duration: duration, place: nil, now: now)
        if let from { try tell(.moved(talk, from: from, to: start), mail, to: matter.address) }
        try tx.finish(mail, .otherTimeSuits(talk: talk))
    }

    private func settleNewTime(
        _ id: TalkID,
        _ party: Party,
        _ matter: Matter,
        _ mail: TalkMail,
        _ text: String
    ) throws {
        guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
        let found = TimeProposal.read(
            text,
            zone: settings.timeZone,
            now: now,
            duration: talk.duration,
            language: talk.person(party)?.language
        )
        guard let start = found else { return try askAgain(matter, mail) }
        try tx.close(matter.id)
        try propose(start, talk.duration, nil, for: id, by: party, mail)
        try tx.finish(mail, .proposesTime(talk: id, party: party))
    }

    private func settleRoles(
        _ people: [PersonID],
        _ matter: Matter,
        _ source: TalkMail,
        _ mail: TalkMail,
        _ text: String
    ) throws {
        let candidates = try people.compactMap { try tx.person($0) }
        guard let index = RoleAnswer.read(text, candidates: candidates.map(\.person)) else {
            return try askAgain(matter, mail)
        }
        try tx.close(matter.id)
        // The person who answers with the token of that address is the organizer.
        try confirmed(by: matter.address).follow(source, .person, employee: candidates[index].id)
        try tx.finish(mail, .saysWhoIsEmployee)
    }

    private func settleConfirmation(
        _ wish: Matter.Wish,
        _ matter: Matter,
        _ source: TalkMail,
        _ mail: TalkMail,
        _ text: String
    ) throws {
        guard let isTheirs = ShortAnswer.read(text, to: .ownership) else { return try askAgain(matter, mail) }
        try tx.close(matter.id)
        try tx.finish(mail, isTheirs ? .confirmed : .notConfirmed)
        guard isTheirs else { return try tx.hold(source, .talkMail(.notTheirs(matter.address))) }
        try confirmed(by: matter.address).actOnConfirmed(source, wish)
    }

    /// The same, for what that person says is theirs.
    private func confirmed(by address: EmailAddress) -> TalkMailWork {
        var work = self
        (work.isConfirmed, work.confirmer) = (true, address)
        return work
    }

    /// The wish is that of the person in whose name the mail has it.
    func actOnConfirmed(_ source: TalkMail, _ wish: Matter.Wish) throws {
        switch (source.content, wish) {
        case (.words(let text, nil, _, _, _), .talk(let talk, _, _)):
            try read(source, text, byEmployeeOf: talk, answering: nil)
        default: try act(on: source)
        }
    }

    func askAgain(_ matter: Matter, _ mail: TalkMail) throws {
        guard !matter.wasAskedAgain else {
            return try hold(mail, .talkMail(.answerNotUnderstood), telling: .unread, .matter(matter.id))
        }
        try tx.askAgain(matter.id)
        try tx.queue(.matter(matter.id, matter.kind, isAgain: true), to: matter.address, by: book.rules, now: now)
        try tx.hold(mail, .talkMail(.answerAskedAgain))
    }

    // MARK: Without a token

    func read(_ mail: TalkMail, _ text: String) throws {
        if mail.sender == settings.hr { return try readHR(mail, text) }
        if try readYearWish(mail, text) { return }
        let talks = try tx.comingTalks(ofEmployeeAt: mail.sender, after: now)
        guard talks.count == 1, let talk = talks.first, let planned = try tx.talk(talk) else {
            return try leave(mail, text, byKnown: talks.first)
        }
        let reply = try NamingReply(text, by: planned, knowing: tx)
        guard !reply.wishes.isEmpty, reply.unclear.isEmpty else { return try leave(mail, text, byKnown: talk) }
        try read(mail, text, byEmployeeOf: talk, answering: nil)
    }

    /// HR sees counts, and nothing else.
    private func readHR(_ mail: TalkMail, _ text: String) throws {
        if try readReportWish(mail, text) { return }
        let asks = NamingReply(
            "\(text)\n\(mail.subject)",
            employee: NamedAddress(name: nil, address: mail.sender)
        ).wishes.contains(.standing)
        guard asks else {
            if NonAnswer.isCourtesy(text, isYesCourtesy: true) { return try tx.finish(mail, .thanked) }
            return try hold(mail, .mail(.writtenBy(party: .hr)), telling: .departments, nil)
        }
        if try belief(mail, .ordinary) == .believed {
            try answer(.departments(inboxRow: mail.id), to: mail.sender)
            return try tx.finish(mail, .toldDepartments)
        }
        try askBack(mail, .departments)
    }
}

extension Matter.Kind {
    /// Whether it goes to the address on file to find out, or tell, whose a mail is: there is nobody else to ask.
    fileprivate var isAskedOfTheFile: Bool {
        switch self {
        case .confirmation, .stop, .ownData: true
        case .roles, .proposal, .newTime: false
        }
    }
}

extension NamingWish {
    /// In a line, whatever the reader's language.
    var shown: String {
        switch self {
        case .add(let rater): "+ \(rater.shown)"
        case .withdraw(let reference): "− \(reference.shown)"
        case .replace(let reference, let rater): "\(reference.shown) → \(rater.shown)"
        case .regroup(let reference, let group): "\(reference.shown) → \(group.rawValue)"
        case .standing: "stand"
        case .share: "deel"
        }
    }
}

extension NamedRater {
    fileprivate var shown: String { NamedAddress(name: name, address: address).description }
}
