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
    /// What keeps its mail from its readers.
    public let troubles: [Trouble]
    /// When its round begins; not for scripts.
    public let knownSince: Date

    private enum CodingKeys: String, CodingKey {
        case id, employee, manager, organizer, start, duration, place, state, asked, answered, deadline, reminders
        case dossierToEmployee, participation, troubles
    }

    /// One of its troubles, with the ids to look at.
    public struct Trouble: Encodable, Sendable {
        public let code: String
        public let letter: Int64?
        public let request: Int64?
        public let held: Int64?
        public let since: Date
    }

    private init(
        _ talk: Talk,
        _ rules: ScheduleRules,
        _ raters: RaterTally,
        _ releases: [Party: Date]?,
        _ participations: [Party: String]?,
        _ troubles: [NotedTrouble]?,
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
        self.troubles = (troubles ?? []).map(Trouble.init)
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
        let troubles = try tx.talkTroubles(now: now)
        return try tx.talks().map { talk in
            TalkReport(
                talk,
                rules,
                tallies[talk.id] ?? .none,
                releases[talk.id],
                participations[talk.id],
                troubles[talk.id],
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
        let troubles = try tx.talkTroubles(now: now)[id]
        self.init(talk, rules, raters, try tx.releases(of: id), try tx.participations(id), troubles, now: now)
    }
}

extension TalkReport.Trouble {
    fileprivate init(_ noted: NotedTrouble) {
        code = noted.trouble.code
        since = noted.since
        switch noted.trouble {
        case .letterFailed(let id, _), .letterInDoubt(let id, _): (letter, request, held) = (id.rawValue, nil, nil)
        case .ownViewNotReached(let id): (letter, request, held) = (nil, id.rawValue, nil)
        case .notDelivered(let id, _): (letter, request, held) = (nil, nil, id.rawValue)
        }
    }
}
