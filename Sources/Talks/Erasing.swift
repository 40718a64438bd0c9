// Erasing a person: their rounds end, what is theirs goes, and an account says what went, what stays and why.
import Addressing
import Feedback
import Foundation
import Store

/// What erasing somebody did, or would do. Counts and codes; it names nobody but the person who asked.
public struct ErasureAccount: Sendable, Hashable, Encodable {
    /// Why something stays.
    public enum Reason: String, Sendable, CaseIterable, Encodable {
        /// The wish not to be written to.
        case suppressions
        /// Others' talks, with a placeholder.
        case talks
        /// What released dossiers of others say.
        case dossiers
        /// Others' mail that names them, and waits to be read or decided about.
        case mail
    }

    public struct Kept: Sendable, Hashable, Encodable {
        public let reason: Reason
        public let count: Int

        public init(reason: Reason, count: Int) { (self.reason, self.count) = (reason, count) }
    }

    /// A released dossier that shows answers of theirs by name.
    public struct Named: Sendable, Hashable, Encodable {
        public let talk: Int64
        public let group: RaterGroup
        /// When it goes.
        public let until: Date

        public init(talk: Int64, group: RaterGroup, until: Date) {
            (self.talk, self.group, self.until) = (talk, group, until)
        }
    }

    public let address: String
    public let at: Date
    /// Entries that go, by kind, and others' mail about them.
    public let gone: [DataKind: Int]
    /// Requests that were open and end.
    public let endedRequests: Int
    /// Talks of theirs that go, of which some once the other of the two was told.
    public let talks: Int
    public let talksSoon: Int
    /// Talks to come that are cancelled.
    public let cancelled: [Int64]
    public let kept: [Kept]
    public let named: [Named]

    public var isEmpty: Bool { gone.isEmpty && kept.isEmpty }
}

extension PeopleBook {
    /// Erases somebody by any address of theirs; a rater is in no list of people.
    /// - Parameter retention: seconds that talks are kept after they began.
    /// - Throws: `StoreError` alone: whoever is unknown has nothing that could stay.
    public func erase(
        _ tx: any Transaction,
        _ address: EmailAddress,
        retention: TimeInterval,
        now: Date
    ) throws -> ErasureAccount {
        let before = try tx.trace(address)
        let held = try counts(tx, before)
        let named = try named(tx, before, retention)
        let dossiers = try tx.dossiers(with: before.requestIDs) + tx.held(about: before).dossiersOfTheTeam
        let open = try before.requestIDs.compactMap { try tx.request($0) }.count { $0.isOpen || $0.state == .proposed }
        let cancelled = try endRounds(tx, before, now)
        // By a new trace: letters that the end of their rounds queued are theirs, too. Before the requests lose them.
        let others = try tx.eraseMail(of: tx.trace(address))
        for id in before.requestIDs { try tx.erase(rater: id, now: now) }
        let talks = try before.employeeTalks.map { try tx.erase(talk: $0, now: now) }
        if let person = before.person { _ = try tx.erase(person: person) }
        let after = try before.addresses.reduce(into: [:]) { sums, own in
            sums.merge(try counts(tx, tx.trace(own)), uniquingKeysWith: +)
        }
        let remaining = try before.managerTalks.count { try tx.talk($0) != nil }
        return ErasureAccount(
            address: address.description,
            at: now,
            gone: held.merging([.words: others.gone], uniquingKeysWith: +).reduce(into: [:]) { gone, entry in
                let rest = entry.value - after[entry.key, default: 0]
                if rest > 0 { gone[entry.key] = rest }
            },
            endedRequests: open,
            talks: talks.count,
            talksSoon: talks.count { !$0 },
            cancelled: cancelled,
            kept: [
                ErasureAccount.Kept(reason: .suppressions, count: after[.suppressions, default: 0]),
                ErasureAccount.Kept(reason: .talks, count: remaining),
                ErasureAccount.Kept(reason: .dossiers, count: dossiers),
                ErasureAccount.Kept(reason: .mail, count: others.staying),
            ].filter { $0.count > 0 },
            named: named
        )
    }

    private func counts(_ tx: any Transaction, _ trace: PersonTrace) throws -> [DataKind: Int] {
        Dictionary(grouping: try tx.held(about: trace), by: \.kind).mapValues(\.count)
    }

    private func named(_ tx: any Transaction, _ trace: PersonTrace, _ retention: TimeInterval) throws
        -> [ErasureAccount.Named]
    {
        try tx.namedInDossiers(trace.requestIDs).compactMap { found in
            // A talk of their own goes whole.
            guard !trace.employeeTalks.contains(found.talk), let talk = try tx.talk(found.talk),
                let request = try tx.request(found.request)
            else { return nil }
            return ErasureAccount.Named(
                talk: found.talk.rawValue,
                group: request.group,
                until: talk.start.addingTimeInterval(retention)
            )
        }
    }

    /// Their talks to come are cancelled and the requests to them end, as when somebody leaves.
    /// - Returns: the cancelled talks.
    private func endRounds(_ tx: any Transaction, _ trace: PersonTrace, _ now: Date) throws -> [Int64] {
        let coming = try (trace.employeeTalks + trace.managerTalks).compactMap { try tx.talk($0) }
            .filter { $0.state == .planned && $0.start > now }
        for talk in coming {
            try book.cancel(tx, talk.id, version: talk.organizer.map { _ in talk.version }, now: now)
        }
        for id in trace.requestIDs {
            guard let request = try tx.request(id) else { continue }
            // As when the employee takes a rater off: no number tells whether they had answered.
            if ![.proposed, .queued, .withdrawn].contains(request.state) { try tx.takeOff(id) }
            if request.isOpen || request.state == .proposed { try book.withdraw(tx, id, now: now) }
        }
        return coming.map(\.id.rawValue)
    }
}

extension [HeldEntry] {
    fileprivate var dossiersOfTheTeam: Int { count { $0.table == "dossiers" && $0.role == .manager } }
}
