// An employee's words about her raters become requests, which go out when her manager or HR approves them.
import Addressing
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    func read(_ mail: TalkMail, _ text: String, byEmployeeOf id: TalkID, answering row: LetterID?) throws {
        guard let talk = try current(id) else {
            return try hold(mail, .talkMail(.talkIsCancelled), telling: .cancelled, .employee(id))
        }
        let reply = try NamingReply(text, by: talk, knowing: tx)
        // Words that say anything else besides share nothing.
        if reply.wishes == [.share] { return try readSharing(mail, talk, answering: row) }
        switch reply.wishes.isEmpty ? .believed : try belief(mail, .ordinary) {
        case .believed: break
        case .askedBack: return try askBack(mail, about: talk.id, reply.wishes.map(\.shown))
        case .refused: return try refuse(mail)
        }
        if let outcome = try perform(reply, for: talk, mail, answering: row) { return try tx.finish(mail, outcome) }
        // In answer to what is asked about raters, each line that says nothing to us is asked back.
        guard !reply.unclear.isEmpty, try isAboutRaters(row) else { return try leave(mail, text, of: talk) }
        var report = NamesReport()
        report.note(reply.unclear)
        try answer(.namesRead(talk.id, inboxRow: mail.id, report), to: talk.employee.address)
        try tx.hold(mail, .talkMail(.employeeAskedBack))
    }

    /// The talk, or the one that was planned instead of it.
    private func current(_ id: TalkID) throws -> Talk? {
        guard let talk = try tx.talk(id), talk.state == .cancelled else { return try tx.talk(id) }
        let coming = try tx.comingTalks(ofEmployeeAt: talk.employee.address, after: now).compactMap { try tx.talk($0) }
        return coming.count == 1 && coming[0].manager.address == talk.manager.address ? coming[0] : nil
    }

    private func isAboutRaters(_ row: LetterID?) throws -> Bool {
        guard let row, let kind = try tx.outboxRow(row)?.letter.kind else { return false }
        return kind.isAboutRaters
    }

    /// - Returns: the outcome, for the inbox; nil where nothing was understood.
    private func perform(
        _ reply: NamingReply,
        for talk: Talk,
        _ mail: TalkMail,
        answering row: LetterID?
    ) throws -> Outcome? {
        let isToldStanding = reply.wishes.contains(.standing)
        if isToldStanding { try answer(.standing(talk.id, .asked(inboxRow: mail.id)), to: talk.employee.address) }
        var report = try names(
            reply.wishes,
            for: talk,
            unread: row.flatMap { try tx.outboxRow($0) }?.letter.namesReport?.unread ?? [],
            isOver: book.deadline(of: talk) <= now
        )
        let outcome = Outcome.employeeWrote(
            talk: talk.id,
            shares: false,
            isToldStanding: isToldStanding,
            named: report.added.count + report.replaced.count,
            withdrawn: report.withdrawn.count
        )
        guard !report.isEmpty else { return isToldStanding ? outcome : nil }
        report.note(reply.unclear)
        try answer(.namesRead(talk.id, inboxRow: mail.id, report), to: talk.employee.address)
        // A rater who is only withdrawn changes nothing in a list that is being approved already.
        if !report.added.isEmpty || !report.replaced.isEmpty { try book.askForApproval(tx, talk.id, now: now) }
        return outcome
    }

    // MARK: Names

    /// - Parameter unread: the lines that the mail which she answers asked back.
    private func names(_ wishes: [NamingWish], for talk: Talk, unread: [UnreadLine], isOver: Bool) throws -> NamesReport
    {
        var report = NamesReport()
        // As the numbers of a list stood when she read it.
        let list = try tx.listedRaters(of: talk.id)
        for wish in wishes {
            guard !isOver else {
                report.refuse(wish, .over)
                continue
            }
            switch wish {
            case .add(let rater):
                guard let group = rater.group else { continue }
                let named = try name(rater, as: group, for: talk)
                report.note(named, rater) { report, id in report.added.append(id) }
            case .withdraw(let reference):
                if let old = try withdraw(reference, list, &report) { report.withdrawn.append(old.id) }
            case .replace(let reference, let rater):
                guard let old = try withdraw(reference, list, &report) else { continue }
                let named = try name(rater, as: rater.group ?? old.group, for: talk)
                if case .failure = named { report.withdrawn.append(old.id) }
                report.note(named, rater) { report, id in
                    report.replaced.append(NamesReport.Replaced(old: old.id, new: id))
                }
            case .regroup(let reference, let group):
                try regroup(reference, as: group, list, unread, talk, &report)
            case .standing, .share: break
            }
        }
        return report
    }

    func name(_ rater: NamedRater, as group: RaterGroup, for talk: Talk) throws -> Result<RequestID, Refusal> {
        do {
            // Once more would tell whether they had answered.
            if try tx.isTakenOff(rater.address, of: talk.id) { return .failure(Refusal(reason: .takenOff)) }
            let person = try person(rater, talk)
            // She may take him for a colleague; his answer stands by itself, and he reads no others beside it.
            let isManager = try tx.person(behind: rater.address) == tx.person(behind: talk.manager.address)
            let group = isManager ? .manager : group
            return .success(try book.name(tx, person, as: group, for: talk.id, namedBy: .employee, now: now))
        } catch let error as TalkError {
            return .failure(Refusal(reason: error.notTaken))
        }
    }

    private func person(_ rater: NamedRater, _ talk: Talk) throws -> Person {
        if let known = try tx.person(at: rater.address) { return known.person }
        let name = try rater.name ?? Line(rater.address.likelyName)
        return Person(name: name, address: rater.address, language: talk.employee.language)
    }

    private func withdraw(
        _ reference: RaterReference,
        _ list: [FeedbackRequest],
        _ report: inout NamesReport
    ) throws -> FeedbackRequest? {
        guard let old = reference.found(in: list) else {
            report.refused.append(NamesReport.Refused(who: reference.shown, reason: .notOnTheList))
            return nil
        }
        // All raters who were asked are taken off alike: an answer that is there stays.
        if old.state != .proposed, old.state != .queued { try tx.takeOff(old.id) }
        if old.isOpen || old.state == .proposed { try book.withdraw(tx, old.id, now: now) }
        return old
    }
}

extension NamingReply {
    /// A mail by a talk's employee, who may name the manager and the people on file without their addresses.
    init(_ text: String, by talk: Talk, knowing tx: any Transaction) throws {
        let colleagues = try tx.people().map(\.person).filter { $0.address != talk.employee.address }
        let called = (colleagues + [talk.manager]).compactMap { person in person.given.map { (person.address, $0) } }
        let people = KnownPeople(
            manager: talk.manager.mailbox,
            colleagues: colleagues.map(\.mailbox),
            called: Dictionary(called) { first, _ in first }
        )
        self.init(text, employee: talk.employee.mailbox, people: people)
    }
}

/// Why somebody was not taken as a rater.
struct Refusal: Error {
    let reason: NotTaken
}

extension NamesReport {
    fileprivate mutating func refuse(_ wish: NamingWish, _ reason: NotTaken) {
        switch wish {
        case .add(let rater), .replace(_, let rater): refused.append(Refused(who: "\(rater.address)", reason: reason))
        case .withdraw(let reference), .regroup(let reference, _):
            refused.append(Refused(who: reference.shown, reason: reason))
        case .standing, .share: break
        }
    }

    fileprivate mutating func note(_ lines: [UnclearLine]) {
        for line in lines {
            let reason: UnreadLine.Reason
            switch line.reason {
            case .ownAddress(let address):
                refused.append(Refused(who: "\(address)", reason: .ownAddress))
                continue
            case .noGroup: reason = .noGroup
            case .noAddress: reason = .noAddress
            case .badAddress: reason = .badAddress
            case .severalGroups: reason = .severalGroups
            case .tooLong, .notUnderstood: reason = .notUnderstood
            }
            unread.append(UnreadLine(number: line.number, text: String(line.text.prefix(200)), reason: reason))
        }
    }

    mutating func note(
        _ named: Result<RequestID, Refusal>,
        _ rater: NamedRater,
        _ add: (inout NamesReport, RequestID) -> Void
    ) {
        switch named {
        case .success(let id): add(&self, id)
        case .failure(let refusal):
            refused.append(Refused(who: "\(rater.address)", reason: refusal.reason))
        }
    }
}

extension TalkError {
    fileprivate var notTaken: NotTaken {
        switch self {
        case .naming(.ownAddress): .ownAddress
        case .naming(.namedTwice): .namedAlready
        case .naming(.tooMany(let limit)): .tooMany(limit: limit)
        case .naming(.wrongGroup), .naming(.managerElsewhere): .wrongGroup
        case .suppressed: .suppressed
        case .askedTooOften: .askedTooOften
        case .left: .left
        default: .over
        }
    }
}

extension RaterReference {
    var shown: String {
        switch self {
        case .address(let address): "\(address)"
        case .name(let name): name
        case .number(let number): "\(number)"
        }
    }

    /// Nil where nobody, or more than one, is meant.
    func found(in list: [FeedbackRequest]) -> FeedbackRequest? {
        let matches = list.enumerated().filter { index, request in
            switch self {
            case .number(let number): number == index + 1
            case .address(let address):
                request.rater.address.canonicalWithoutSubaddress == address.canonicalWithoutSubaddress
            case .name(let name): request.rater.name.text.isNamed(name)
            }
        }
        return matches.count == 1 ? matches.first?.element : nil
    }
}

extension EmailAddress {
    /// A name for somebody of whom only the address is known: `petra.smit@…` is Petra Smit.
    fileprivate var likelyName: String {
        let local = localPart.prefix { $0 != "+" }
        let words = local.split { ".-_".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return words.isEmpty ? "\(self)" : words.joined(separator: " ")
    }
}

extension String {
    /// Whether a person of this name is meant by another one: the whole, or words of it in order.
    fileprivate func isNamed(_ name: String) -> Bool {
        let fold = { (text: String) in
            text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
                .split { !$0.isLetter && $0 != "-" }
        }
        let (own, given) = (fold(self), fold(name))
        return !given.isEmpty && given.count <= own.count
            && own.indices.contains { own[$0...].starts(with: given) }
    }
}
