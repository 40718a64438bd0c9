// Who is on file: adding people, changing what is known of them, and letting them go.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// What becomes of one thing that is known of somebody.
public enum FieldChange<Value: Sendable>: Sendable {
    case keep
    case clear
    case set(Value)

    var isKept: Bool {
        if case .keep = self { return true }
        return false
    }

    func applied(to old: Value?) -> Value? {
        switch self {
        case .keep: old
        case .clear: nil
        case .set(let new): new
        }
    }
}

/// Changes of what is known of somebody; nil: it stays.
public struct PersonChange: Sendable {
    public var name: Line?
    public var given: FieldChange<Line> = .keep
    public var address: EmailAddress?
    public var language: String?
    public var manager: FieldChange<EmailAddress> = .keep
    public var department: FieldChange<Line> = .keep
    public var newAliases: [EmailAddress] = []
    public var droppedAliases: [EmailAddress] = []

    public init() {}

    /// Whether all that it does is to take addresses off.
    var onlyDrops: Bool {
        name == nil && address == nil && language == nil && newAliases.isEmpty
            && given.isKept && manager.isKept && department.isKept
    }
}

/// What ends when somebody leaves.
public struct Leaving: Sendable {
    public let person: KnownPerson
    /// Planned talks to come, as employee or as manager.
    public let talks: [Talk]
    /// Requests that wait for an answer of theirs, to other people's talks.
    public let requests: [FeedbackRequest]
    /// Those whom they manage.
    public let team: [KnownPerson]
}

/// The people on file, and what hangs on them.
public struct PeopleBook: Sendable {
    let book: TalkBook

    public init(_ book: TalkBook) { self.book = book }

    private func rules(_ tx: any Transaction) throws -> PeopleRules {
        PeopleRules(try tx.everybody(), aliases: try tx.aliases(), service: book.service)
    }

    private func known(
        _ tx: any Transaction,
        _ address: EmailAddress,
        orLeft mayHaveLeft: Bool = false
    ) throws -> KnownPerson {
        guard let person = try tx.anybody(at: address) else {
            guard let current = try tx.currentAddress(ofFormer: address) else { throw PersonError.unknown(address) }
            return try known(tx, current, orLeft: mayHaveLeft)
        }
        guard mayHaveLeft || person.left == nil else { throw PersonError.left(address) }
        return person
    }

    /// Adds a person, or brings what is known of that address up to date; somebody who left is back.
    /// - Parameter isSame: whoever left and comes back under another name is the same person.
    /// - Throws: `PersonError` where the rules don't allow it.
    public func save(
        _ tx: any Transaction,
        _ person: Person,
        manager: KnownPerson?,
        department: Line?,
        aliases: [EmailAddress],
        isSame: Bool = false,
        now: Date
    ) throws -> PersonID {
        let (rules, before) = (try rules(tx), try tx.anybody(at: person.address))
        if !isSame { try rules.checkReturn(of: person) }
        if before?.left == nil { try rules.check(person.address, of: before?.id) }
        try rules.check(managerOf: person.address, with: [person.address: manager?.person.address])
        for alias in aliases { try rules.check(alias: alias, of: person.address) }
        let id = try tx.save(person, manager: manager?.id, department: department, now: now)
        for alias in aliases where alias != person.address { try tx.save(alias: alias, of: id, now: now) }
        if before != nil { try tx.readdress(id, from: person.address, to: person, now: now) }
        return id
    }

    /// Changes what is known of somebody; of who left, addresses can be taken off and nothing else. Open requests, letters and matters follow a new address; the old one is believed
    /// for what was asked before.
    /// - Throws: `PersonError` where the rules don't allow it.
    public func change(
        _ tx: any Transaction,
        at address: EmailAddress,
        by change: PersonChange,
        now: Date
    ) throws -> KnownPerson {
        let old = try known(tx, address, orLeft: change.onlyDrops)
        try giveUp(tx, change.droppedAliases, of: old)
        if change.onlyDrops { return old }
        let rules = try rules(tx)
        let new = Person(
            name: change.name ?? old.person.name,
            address: change.address ?? old.person.address,
            language: change.language ?? old.person.language,
            given: change.given.applied(to: old.person.given)
        )
        try check(new.address, of: old, rules)
        let manager = try self.manager(tx, of: old, change, rules)
        for alias in change.newAliases {
            try rules.check(alias: alias, of: old.person.address)
            try tx.save(alias: alias, of: old.id, now: now)
        }
        let department = change.department.applied(to: old.department)
        try tx.change(old.id, to: new, manager: manager, department: department)
        try tx.readdress(old.id, from: old.person.address, to: new, now: now)
        return KnownPerson(id: old.id, person: new, manager: manager, department: department)
    }

    private func giveUp(_ tx: any Transaction, _ aliases: [EmailAddress], of person: KnownPerson) throws {
        for alias in aliases where try !tx.giveUp(alias: alias, of: person.id) {
            throw PersonError.noAlias(alias, of: person.person.address)
        }
    }

    private func check(_ address: EmailAddress, of old: KnownPerson, _ rules: PeopleRules) throws {
        guard address != old.person.address else { return }
        if let other = rules.person(at: address), other.id != old.id {
            throw PersonError.taken(address, by: other.person.mailbox)
        }
        try rules.check(address, of: old.id)
    }

    private func manager(
        _ tx: any Transaction,
        of old: KnownPerson,
        _ change: PersonChange,
        _ rules: PeopleRules
    ) throws -> PersonID? {
        switch change.manager {
        case .keep: return old.manager
        case .clear: return nil
        case .set(let address):
            let manager = try known(tx, address)
            guard manager.id != old.id else { throw PersonError.ownManager(address) }
            try rules.check(managerOf: old.person.address, with: [old.person.address: manager.person.address])
            return manager.id
        }
    }

    // MARK: Leaving

    /// What would end with somebody's leaving.
    public func leaving(_ tx: any Transaction, _ address: EmailAddress, now: Date) throws -> Leaving {
        let person = try known(tx, address)
        let own = person.person.address
        let talks = try tx.talks().filter {
            $0.state == .planned && $0.start > now && [$0.employee.address, $0.manager.address].contains(own)
        }
        let addresses = try [own] + tx.aliases()[person.id, default: []]
        let ending = Set(talks.map(\.id))
        return Leaving(
            person: person,
            talks: talks,
            requests: try addresses.flatMap { try tx.requests(to: $0) }.filter {
                ($0.isOpen || $0.state == .proposed) && !ending.contains($0.talk)
            },
            team: try tx.people().filter { $0.manager == person.id }
        )
    }

    /// Lets somebody go: no mail goes to them any more, their talks to come are cancelled and the requests to them end.
    /// What is known is kept for its time.
    public func leave(_ tx: any Transaction, _ address: EmailAddress, now: Date) throws -> Leaving {
        let leaving = try leaving(tx, address, now: now)
        try tx.leave(leaving.person.id, now: now)
        try tx.withdrawLetters(to: leaving.person.id, now: now)
        for talk in leaving.talks {
            // Where somebody organizes the event, only the round ends here: the calendar stays theirs.
            let version = talk.organizer.map { _ in talk.version }
            try book.cancel(tx, talk.id, version: version, now: now)
        }
        for request in leaving.requests { try book.withdraw(tx, request.id, now: now) }
        return leaving
    }
}
