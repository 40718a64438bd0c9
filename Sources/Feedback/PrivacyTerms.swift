// The terms that people were promised something by, as they hold one after the other: a pure decision when a change of them
// holds, and whether the works council is told.
import Foundation

/// Settings by key, from a moment on.
public struct PrivacyTerms: Sendable, Hashable {
    /// A set of terms.
    public struct ID: RowID {
        public let rawValue: Int64
        public init(rawValue: Int64) { self.rawValue = rawValue }
    }

    public let id: ID
    /// As the configuration writes them; empty where a key has no value.
    public let values: [String: String]
    public let noticedAt: Date
    /// `distantFuture` until the mail to whoever is told of them has left.
    public let holdsFrom: Date

    public init(id: ID, values: [String: String], noticedAt: Date, holdsFrom: Date) {
        (self.id, self.values, self.noticedAt, self.holdsFrom) = (id, values, noticedAt, holdsFrom)
    }

    /// Whether they wait for the mail about them to leave: their notice has not begun.
    public var isUntold: Bool { holdsFrom == .distantFuture }

    /// The address of whoever is told of changes; empty: nobody.
    fileprivate var council: String { values[PrivacyTerms.councilKey] ?? "" }

    public static let councilKey = "privacy.works_council"
}

/// A key whose value changes.
public struct TermChange: Sendable, Hashable {
    public let key: String
    public let before: String
    public let after: String

    public init(key: String, before: String, after: String) {
        (self.key, self.before, self.after) = (key, before, after)
    }
}

/// All terms that there ever were, the oldest first.
public struct TermsHistory: Sendable {
    public let rows: [PrivacyTerms]

    public init(_ rows: [PrivacyTerms]) { self.rows = rows }

    /// Without those that a later change replaced while they waited: these never come into force.
    public var lasting: [PrivacyTerms] {
        rows.enumerated().filter { index, terms in
            terms.holdsFrom <= terms.noticedAt
                || !rows[(index + 1)...].contains { $0.noticedAt < terms.holdsFrom }
        }.map(\.element)
    }

    /// Nil before the first start.
    public func inForce(at moment: Date) -> PrivacyTerms? { lasting.last { $0.holdsFrom <= moment } ?? rows.first }

    /// What waits for its notice period.
    public func pending(at moment: Date) -> PrivacyTerms? { rows.last.flatMap { $0.holdsFrom > moment ? $0 : nil } }

    /// From when on terms hold that somebody is told of at that moment: after the notice period that was in force when they
    /// were noticed. A change can't do away with its own notice.
    public func holding(_ terms: PrivacyTerms, toldAt moment: Date) -> Date {
        guard terms.isUntold else { return terms.holdsFrom }
        let earlier = TermsHistory(rows.filter { $0.id.rawValue < terms.id.rawValue })
        let notice = earlier.inForce(at: terms.noticedAt)?.values["privacy.notice_period"].flatMap(writtenSeconds)
        return moment.addingTimeInterval(notice ?? 0)
    }

    /// What somebody is told of terms: what changes against those in force when they were noticed; where nothing does, a
    /// change that waited is taken back.
    public func news(of terms: PrivacyTerms) -> (changes: [TermChange], isTakenBack: Bool) {
        let earlier = TermsHistory(rows.filter { $0.id.rawValue < terms.id.rawValue })
        guard let current = earlier.inForce(at: terms.noticedAt), let latest = earlier.rows.last else {
            return ([], false)
        }
        let changes = TermsHistory.changes(from: current.values, to: terms.values)
        if !changes.isEmpty { return (changes, false) }
        return (TermsHistory.changes(from: latest.values, to: terms.values), true)
    }

    /// What was told of a change that waited, and does not come, though others do: from what was told to what stays.
    public func withdrawn(by terms: PrivacyTerms) -> [TermChange] {
        let earlier = TermsHistory(rows.filter { $0.id.rawValue < terms.id.rawValue })
        guard let current = earlier.inForce(at: terms.noticedAt), let waiting = earlier.pending(at: terms.noticedAt)
        else { return [] }
        return TermsHistory.changes(from: waiting.values, to: terms.values).filter {
            $0.after == current.values[$0.key]
        }
    }

    /// Whoever was to be told of changes when these were noticed; nil: nobody.
    public func council(toldOf terms: PrivacyTerms) -> String? {
        let earlier = TermsHistory(rows.filter { $0.id.rawValue < terms.id.rawValue })
        return earlier.inForce(at: terms.noticedAt).map(\.council).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The value of a key that each of these moments was promised.
    public func values(of key: String, at moments: [Date]) -> [String] {
        moments.compactMap { inForce(at: $0)?.values[key] }
    }

    /// The schedule by which a talk's dossier goes to the manager: as it was when the talk was planned, or the one that it
    /// took over from.
    public func promised(_ rules: ScheduleRules, for talk: Talk) -> ScheduleRules {
        func promised(_ key: String) -> String? { values(of: key, at: [talk.promisedSince]).first }
        var rules = rules
        rules.sharing = promised("schedule.share_with_manager").flatMap(ScheduleRules.Sharing.init) ?? rules.sharing
        rules.shareDelay = promised("schedule.share_delay").flatMap(writtenSeconds) ?? rules.shareDelay
        let before = promised("schedule.dossier_to_manager_before_talk").flatMap(writtenSeconds)
        rules.dossierToManagerBeforeTalk = before ?? rules.dossierToManagerBeforeTalk
        return rules
    }

    /// The strictest minimum that raters of these requests were promised; nil: none was noted.
    public func promisedMinimum(of requests: [FeedbackRequest]) -> Int? {
        values(of: "privacy.minimum_raters", at: requests.map(\.askedAt)).compactMap { Int($0) }.max()
    }

    static func changes(
        from old: [String: String],
        to new: [String: String],
        isSame: (_ key: String, String, String) -> Bool = { $1 == $2 }
    ) -> [TermChange] {
        new.keys.sorted().compactMap { key in
            guard let before = old[key], let after = new[key], !isSame(key, before, after) else { return nil }
            return TermChange(key: key, before: before, after: after)
        }
    }

    /// What is to be stored at a start of the service.
    public enum Step: Sendable, Hashable {
        case nothing
        /// Keys that are new in this version held by their defaults so far, and nobody is told. There may be another step.
        case complete([String: String])
        /// From that moment on these hold, whatever waited before; `distantFuture`: once somebody has been told of them, and
        /// the notice is over.
        case store([String: String], holdsFrom: Date, tellsCouncil: Bool)
    }

    /// - Parameters:
    ///   - configured: the terms of the configuration.
    ///   - defaults: what they are where the configuration says nothing.
    ///   - isSame: whether two texts of a key are the same value.
    public func step(
        configured: [String: String],
        defaults: [String: String],
        isSame: (_ key: String, String, String) -> Bool,
        now: Date
    ) -> Step {
        guard let current = inForce(at: now) else { return .store(configured, holdsFrom: now, tellsCouncil: false) }
        let latest = rows.last ?? current
        guard Set(configured.keys).isSubset(of: latest.values.keys) else {
            return .complete(configured.merging(defaults) { $1 })
        }
        func changes(from terms: PrivacyTerms) -> [TermChange] {
            TermsHistory.changes(from: terms.values, to: configured, isSame: isSame)
        }
        if changes(from: latest).isEmpty { return .nothing }
        guard !current.council.isEmpty else { return .store(configured, holdsFrom: now, tellsCouncil: false) }
        if changes(from: current).isEmpty { return .store(configured, holdsFrom: now, tellsCouncil: true) }
        return .store(configured, holdsFrom: .distantFuture, tellsCouncil: true)
    }
}
