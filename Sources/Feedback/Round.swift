// The decisions of a talk's round: a pure function of where it stands and what time it is.
import Foundation

/// Where the round of one talk stands.
public struct Round: Hashable, Sendable {
    public var talk: Talk
    public var requests: [FeedbackRequest]
    /// The dossiers that the employee has, batch by batch: frozen from then on.
    public var dossiers: [DossierRound]
    /// Those who answered and whom no dossier shows so far.
    public var voices: [Voice]
    /// The talk's employee and manager, at whatever address.
    public var readers: Set<RaterKey>
    /// The last week, counted from when the talk became known, in which the employee was told how many have answered.
    public var standingWeek: Int

    public init(
        talk: Talk,
        requests: [FeedbackRequest],
        dossiers: [DossierRound] = [],
        standingWeek: Int = 0,
        voices: [Voice] = [],
        readers: Set<RaterKey> = []
    ) {
        self.talk = talk
        self.requests = requests
        self.dossiers = dossiers
        self.voices = voices
        self.readers = readers
        self.standingWeek = standingWeek
    }
}

/// What became of one dossier of a talk: the first, or a batch of late answers.
public struct DossierRound: Hashable, Sendable {
    /// 1 is the dossier itself.
    public let number: Int
    public let toEmployee: Date
    /// When she said that the manager may have it.
    public var sharedAt: Date?
    public var toManager: Date?

    public init(number: Int, toEmployee: Date, sharedAt: Date? = nil, toManager: Date? = nil) {
        (self.number, self.toEmployee, self.sharedAt, self.toManager) = (number, toEmployee, sharedAt, toManager)
    }

    /// Whether nothing is left for her to say.
    public var isShared: Bool { sharedAt != nil || toManager != nil }

    /// When the manager's copy leaves: by her word once she had time to stop it, or by itself. She has a late batch as long
    /// as the first one before that.
    public func leaves(_ schedule: Schedule, _ rules: ScheduleRules) -> Date? {
        let byWord = sharedAt.map { $0.addingTimeInterval(rules.shareDelay) }
        let byItself = schedule.dossierToManager.map { moment in
            max(moment, toEmployee.addingTimeInterval(moment.timeIntervalSince(schedule.dossierToEmployee)))
        }
        return [byWord, byItself.flatMap { $0 <= schedule.talkStart ? $0 : nil }].compactMap { $0 }.min()
    }
}

extension Round {
    public var releasedToEmployee: Date? { dossiers.first?.toEmployee }

    /// What a dossier made now would show.
    public func shown(by rule: AnonymityRule) -> [VoicesTogether] {
        rule.together(voices.heard(besides: readers)).filter { $0.showsSomething(isLater: false) }
    }
}

/// A thing to do now.
public enum Decision: Hashable, Sendable {
    case request(RequestID)
    case remind(RequestID, number: Int)
    /// The deadline passed: nothing more goes to the rater, though an answer before the release still counts.
    case expire(RequestID)
    /// The same, of a rater whose short remark left the request open: it is all of the answer.
    case settle(RequestID)
    /// The rater was asked too often lately, and there is no time left to wait: the employee hears it.
    case leaveOut(RequestID)
    /// The dossier is made, for the employee.
    case release
    /// The manager gets that batch, too.
    case handOver(batch: Int)
    /// Enough responses that no dossier shows for a batch of their own.
    case releaseLateBatch
    /// The employee is told how many have answered.
    case tellStanding(week: Int)
}

extension Round {
    /// The decisions that the schedule asks for at `now`, once each: performing a decision changes the round so that it
    /// is not made again. A request is asked for until it was sent: its letter's key keeps it from going out twice.
    /// After the talk began only requests end, and what was shared leaves: a pause of ours may have lasted from their deadline until then.
    /// - Parameter turns: of requests that nobody mailed so far, where their raters are spared.
    public func decisions(
        rules: ScheduleRules,
        minimumRaters: Int = AnonymityRule.minimum,
        turns: [RequestID: RaterLoad.Turn] = [:],
        now: Date
    ) -> [Decision] {
        guard talk.state == .planned else { return [] }
        let schedule = talk.schedule(rules)
        let handing = handOvers(schedule, rules, now)
        guard now <= talk.start else { return requests.filter(\.isOpen).map { end(of: $0) } + handing }
        return requests.compactMap { decision(for: $0, turns[$0.id], schedule, now) }
            + releases(schedule, minimumRaters: minimumRaters, now: now) + handing + standing(schedule, now: now)
    }

    /// What she shares just before the talk leaves after its beginning; by itself nothing leaves then.
    private func handOvers(_ schedule: Schedule, _ rules: ScheduleRules, _ now: Date) -> [Decision] {
        dossiers.filter { $0.toManager == nil && ($0.sharedAt != nil || now <= talk.start) }
            .filter { $0.leaves(schedule, rules).map { $0 <= now } ?? false }
            .map { .handOver(batch: $0.number) }
    }

    /// Once a week. That it ends would tell that nobody is waited for any more, and so who answered.
    private func standing(_ schedule: Schedule, now: Date) -> [Decision] {
        guard asksOthers, releasedToEmployee == nil, now < schedule.deadline else { return [] }
        let week = Int(now.timeIntervalSince(talk.knownSince) / Self.week)
        return week > standingWeek ? [.tellStanding(week: week)] : []
    }

    /// Whether anybody but the employee was asked, whatever they did.
    private var asksOthers: Bool {
        requests.contains { $0.group != .self && $0.counted.counts }
    }

    /// Seconds.
    private static let week = 7 * ScheduleRules.day

    /// - Parameter turn: nil: its mail was queued, or its rater is not spared.
    private func decision(
        for request: FeedbackRequest,
        _ turn: RaterLoad.Turn?,
        _ schedule: Schedule,
        _ now: Date
    ) -> Decision? {
        guard request.isOpen else { return nil }
        if releasedToEmployee != nil || now >= schedule.deadline(forRequestAskedAt: request.askedAt) {
            return turn == nil ? end(of: request) : .leaveOut(request.id)
        }
        if request.state == .queued {
            switch turn {
            case .now, nil: return .request(request.id)
            case .later: return nil
            case .never: return .leaveOut(request.id)
            }
        }
        // After a pause of ours only the latest reminder goes out, not all that were missed.
        guard
            let due = schedule.reminders(forRequestAskedAt: request.askedAt).last(where: { $0.at <= now }),
            due.number > request.remindersSent, now >= request.quietUntil ?? .distantPast
        else { return nil }
        return .remind(request.id, number: due.number)
    }

    /// No state tells for years whose the one short remark was.
    private func end(of request: FeedbackRequest) -> Decision {
        voices.contains { $0.request == request.id } ? .settle(request.id) : .expire(request.id)
    }

    private func releases(_ schedule: Schedule, minimumRaters: Int, now: Date) -> [Decision] {
        let shown = shown(by: AnonymityRule(minimumRaters: minimumRaters))
        guard releasedToEmployee != nil else {
            // A dossier that shows nothing would tell by its coming that somebody answered, and when.
            return now >= schedule.dossierToEmployee && !shown.isEmpty ? [.release] : []
        }
        return shown.contains { $0.showsSomething(isLater: true) } ? [.releaseLateBatch] : []
    }

    /// The next moment after `now` at which `decisions` may say something new, as far as time alone can tell; nil: none
    /// unless something changes.
    /// - Parameter turns: as for `decisions`.
    public func nextMoment(
        rules: ScheduleRules,
        turns: [RequestID: RaterLoad.Turn] = [:],
        after now: Date
    ) -> Date? {
        guard talk.state == .planned else { return nil }
        let schedule = talk.schedule(rules)
        let leaving = dossiers.filter { $0.toManager == nil }.compactMap { $0.leaves(schedule, rules) }
        var moments = [schedule.dossierToEmployee]
        if asksOthers, releasedToEmployee == nil {
            let passed = (max(0, now.timeIntervalSince(talk.knownSince)) / Self.week).rounded(.down)
            let next = talk.knownSince.addingTimeInterval((passed + 1) * Self.week)
            if next < schedule.deadline { moments.append(next) }
        }
        for request in requests where request.isOpen {
            moments.append(schedule.deadline(forRequestAskedAt: request.askedAt))
            moments += schedule.reminders(forRequestAskedAt: request.askedAt).map(\.at)
            if let quiet = request.quietUntil { moments.append(quiet) }
            // Each day: others in the line may be withdrawn.
            if case .later(let turn) = turns[request.id] { moments.append(min(turn, now + ScheduleRules.day)) }
        }
        return (moments.filter { $0 <= talk.start } + leaving).filter { $0 > now }.min()
    }
}
