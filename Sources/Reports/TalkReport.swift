// Talks as they are listed: when, who, how far, and how many have answered.
import Feedback
import Foundation
import Store

/// One talk with its schedule. Names nobody but its two people.
public struct TalkReport: Encodable, Sendable {
    public let id: Int64
    public let employee: String
    public let manager: String
    /// The event's organizer, where that is not us: answers to it go there.
    public let organizer: String?
    public let start: Date
    /// Seconds.
    public let duration: TimeInterval
    public let place: String?
    public let state: TalkProgress
    public let asked: Int
    /// Nil where the number would say who; `ShownCount` has the rule.
    public let answered: Int?
    public let deadline: Date
    /// Of raters who are asked in good time.
    public let reminders: [Date]
    public let dossierToEmployee: Date
    /// Each attendee's answer to the event: PARTSTAT in lower case by party.
    public let participation: [String: String]
    /// When its round begins; not for scripts.
    public let knownSince: Date

    private enum CodingKeys: String, CodingKey {
        case id, employee, manager, organizer, start, duration, place, state, asked, answered, deadline, reminders
        case dossierToEmployee, participation
    }

    private init(
        _ talk: Talk,
        _ rules: ScheduleRules,
        _ raters: RaterTally,
        _ releases: [Party: Date]?,
        _ participations: [Party: String]?,
        now: Date
    ) {
        let (schedule, releases, count) = (talk.schedule(rules), releases ?? [:], ShownCount(raters))
        id = talk.id.rawValue
        employee = talk.employee.address.description
        manager = talk.manager.address.description
        organizer = talk.organizer?.address.description
        start = talk.start
        duration = talk.duration
        place = talk.place?.text
        state = TalkProgress(talk.state, start: talk.start, releases: releases, now: now)
        asked = count.asked
        answered = count.answered
        deadline = schedule.deadline
        reminders = schedule.reminders
        dossierToEmployee = releases[.employee] ?? schedule.dossierToEmployee
        participation = Dictionary(
            uniqueKeysWithValues: (participations ?? [:]).map { ($0.key.rawValue, $0.value.lowercased()) }
        )
        knownSince = talk.knownSince
    }

    /// All talks in order of their start.
    /// - Throws: `NotForViewer` for anybody but an operator and HR.
    public static func all(
        _ tx: any Transaction,
        for viewer: Viewer,
        rules: ScheduleRules,
        now: Date
    ) throws -> [TalkReport] {
        try viewer.isOperator(or: .hr)
        let (tallies, releases, participations) = try (tx.tallies(), tx.releases(), tx.participations())
        return try tx.talks().map { talk in
            TalkReport(
                talk,
                rules,
                tallies[talk.id] ?? .none,
                releases[talk.id],
                participations[talk.id],
                now: now
            )
        }
    }

    /// Nil where there is no such talk.
    /// - Throws: `NotForViewer` for anybody but an operator and HR.
    public init?(
        _ tx: any Transaction,
        _ id: TalkID,
        for viewer: Viewer,
        rules: ScheduleRules,
        now: Date
    ) throws {
        try viewer.isOperator(or: .hr)
        guard let talk = try tx.talk(id) else { return nil }
        let raters = RaterTally(of: try tx.requests(of: id).map(\.counted))
        self.init(talk, rules, raters, try tx.releases(of: id), try tx.participations(id), now: now)
    }
}
