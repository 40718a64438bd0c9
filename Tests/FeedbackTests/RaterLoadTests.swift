// One rater, asked by many: when each of them has their turn.
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct RaterLoadTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func days(_ number: Double) -> Date { now + number * ScheduleRules.day }

    /// Of a talk so many days from now that was known three months ago: its deadline is 14 days before.
    private func schedule(_ start: Double) -> Schedule {
        Schedule(talkStart: days(start), knownSince: days(-90), rules: ScheduleRules())
    }

    private func turn(asked: [Double], waiting: [RaterLoad.Waiting] = [], talk start: Double) -> RaterLoad.Turn {
        RaterLoad(asked: asked.map(days), waiting: waiting).turn(schedule(start), limit: 2, now: now)
    }

    private func waiting(_ id: Int64, since asked: Double, talk start: Double) -> RaterLoad.Waiting {
        RaterLoad.Waiting(id: RequestID(rawValue: id), askedAt: days(asked), schedule: schedule(start))
    }

    @Test func whoeverHasRoomIsAskedNow() {
        #expect(turn(asked: [], talk: 60) == .now)
        #expect(turn(asked: [-10], talk: 60) == .now)
        #expect(turn(asked: [-40, -35, -10], talk: 60) == .now)
        // Even where it is late: whoever is asked now doesn't wait.
        #expect(turn(asked: [-10], talk: 15) == .now)
    }

    @Test func theRestWaitsUntilTheMonthAllowsIt() {
        #expect(turn(asked: [-20, -10], talk: 60) == .later(days(10)))
        #expect(turn(asked: [-10, -20], talk: 60) == .later(days(10)))
        // Thirty days after is not within thirty days.
        #expect(turn(asked: [-30, -10], talk: 60) == .now)
        #expect(turn(asked: [0, 0], talk: 60) == .later(days(30)))
    }

    /// A week before the deadline, which is two before the talk.
    @Test func whoWouldBeAskedTooLateIsNot() {
        #expect(turn(asked: [-20, -10], talk: 31) == .later(days(10)))
        #expect(turn(asked: [-20, -10], talk: 30.9) == .never)
        #expect(turn(asked: [-20, -10], talk: 5) == .never)
    }

    @Test func shortNoticeShortensTheWeekToo() {
        // Known since now: all intervals before the talk, which want 28 days, are half as long.
        let short = Schedule(talkStart: days(14), knownSince: now, rules: ScheduleRules())
        #expect(short.deadline == days(7) && short.leavesTime(toAnswerFrom: days(3.5)))
        #expect(!short.leavesTime(toAnswerFrom: days(3.6)))
    }

    @Test func whoWasNamedFirstIsAskedFirst() {
        let line = [waiting(7, since: -1, talk: 90), waiting(8, since: -2, talk: 90), waiting(9, since: -1, talk: 90)]
        let load = RaterLoad(asked: [-20, -10].map(days), waiting: line)
        func turn(_ id: Int64?) -> RaterLoad.Turn {
            load.turn(of: id.map { RequestID(rawValue: $0) }, schedule(90), limit: 2, now: now)
        }
        #expect([8, 7, 9, nil].map(turn) == [10, 20, 40, 50].map { .later(days($0)) })
    }

    /// One that can't wait so long takes nobody's turn.
    @Test func whoIsLeftOutHoldsNobodyUp() {
        let line = [waiting(7, since: -2, talk: 20)]
        #expect(turn(asked: [-20, -10], waiting: line, talk: 60) == .later(days(10)))
    }

    @Test func oneselfAndTheManagerAreNotSpared() {
        #expect(RaterGroup.allCases.filter(\.isSpared) == [.colleague, .client, .supplier])
    }

    // MARK: The round's decisions

    private func round(state: FeedbackRequest.State = .queued) throws -> Round {
        Round(
            talk: try talk(start: "2027-03-10T09:00:00Z", knownSince: "2027-01-05T09:00:00Z"),
            requests: [try request(1, .client, askedAt: "2027-01-05T09:00:00Z", state: state)]
        )
    }

    private func decisions(_ turn: RaterLoad.Turn?, at time: String, _ round: Round) throws -> [Decision] {
        let turns = turn.map { [RequestID(rawValue: 1): $0] } ?? [:]
        return try round.decisions(rules: ScheduleRules(), turns: turns, now: moment(time)).filter {
            if case .tellStanding = $0 { false } else { true }
        }
    }

    @Test func aRequestGoesInItsTurn() throws {
        let (id, round, later) = (RequestID(rawValue: 1), try round(), try moment("2027-01-20T09:00:00Z"))
        #expect(try decisions(nil, at: "2027-01-06T09:00:00Z", round) == [.request(id)])
        #expect(try decisions(.now, at: "2027-01-06T09:00:00Z", round) == [.request(id)])
        #expect(try decisions(.later(later), at: "2027-01-06T09:00:00Z", round).isEmpty)
        #expect(try decisions(.never, at: "2027-01-06T09:00:00Z", round) == [.leaveOut(id)])
        // The deadline passed meanwhile: she hears that nobody was asked; of one that was mailed she hears nothing.
        #expect(try decisions(.later(later), at: "2027-02-25T09:00:00Z", round) == [.leaveOut(id)])
        #expect(try decisions(nil, at: "2027-02-25T09:00:00Z", round) == [.expire(id)])
    }

    @Test func aRequestThatWaitsIsLookedAtEachDay() throws {
        let (round, now) = (try round(), try moment("2027-01-06T09:00:00Z"))
        func next(_ turn: RaterLoad.Turn) -> Date? {
            round.nextMoment(rules: ScheduleRules(), turns: [RequestID(rawValue: 1): turn], after: now)
        }
        #expect(next(.later(now + 20 * ScheduleRules.day)) == now + ScheduleRules.day)
        #expect(next(.later(now + 3600)) == now + 3600)
        #expect(try #require(next(.now)) > now + ScheduleRules.day)
    }

    @Test func sheIsToldOfOneWhoWasLeftOut() throws {
        let round = try round()
        let end = round.requests[0].leftOut(of: round.talk)
        #expect(end.state == .withdrawn && end.reason == .askedTooOften)
        #expect(end.news?.letter == .notAsked(round.talk.id, RequestID(rawValue: 1)))
        #expect(end.news?.reader.description == "anna@example.test")
    }
}

@Suite struct RaterLoadPropertyTests {
    /// However talks are planned, moved and cancelled: in no thirty days do more leave than may, nobody who was named ends in
    /// silence, and nobody is told twice.
    @Test(arguments: 1...120 as ClosedRange<UInt64>)
    func nobodyIsAskedMoreOftenThanMayBe(_ seed: UInt64) throws {
        let told = try LoadStory(seed: seed).told()
        let sent = told.sent.sorted()
        for (index, first) in sent.enumerated() {
            let month = sent[index...].prefix { $0 < first + RaterLoad.month }
            #expect(month.count <= told.limit, "seed \(seed)")
        }
        #expect(told.silent.isEmpty, "seed \(seed): \(told.silent)")
        #expect(told.leftOut.count == Set(told.leftOut).count, "seed \(seed)")
    }

    /// What the property is about does happen.
    @Test func storiesHaveWaitingAndLeavingOut() throws {
        let told = try (1...40 as ClosedRange<UInt64>).map { try LoadStory(seed: $0).told() }
        #expect(told.map(\.sent.count).reduce(0, +) > 200 && told.map(\.waited).reduce(0, +) > 50)
        #expect(told.map(\.leftOut.count).reduce(0, +) > 20)
    }
}

/// Half a year in which many name one rater.
private struct LoadStory {
    struct Told {
        let limit: Int
        /// When letters left.
        var sent: [Date] = []
        /// How many were not asked when they were named, but later.
        var waited = 0
        var leftOut: [RequestID] = []
        /// Requests that ended though nobody was mailed or told.
        var silent: [RequestID] = []
    }

    private var chance: SeededGenerator
    private let rules: ScheduleRules
    private var rounds: [Round] = []
    private var next: [Date?] = []
    /// Letters in the outbox, by when they leave.
    private var onTheirWay: [RequestID: Date] = [:]
    private var outcome: Told
    private let begin: Date

    init(seed: UInt64) throws {
        chance = SeededGenerator(seed: seed)
        rules = seed.isMultiple(of: 2) ? ScheduleRules() : .random(using: &chance)
        outcome = Told(limit: Int.random(in: 1...4, using: &chance))
        begin = try moment("2027-01-05T09:00:00Z")
    }

    func told() throws -> Told {
        var story = self
        for step in 0..<720 { try story.live(through: begin + Double(step) * 6 * 3600) }
        return story.outcome
    }

    private mutating func live(through now: Date) throws {
        for (id, moment) in onTheirWay where moment <= now {
            onTheirWay[id] = nil
            outcome.sent.append(now)
            change(id) { $0.state = .sent }
        }
        switch Int.random(in: 0..<40, using: &chance) {
        case 0...2: try plan(now)
        case 3: change(anyOf: now) { $0.talk = $0.talk.planned(for: max($0.talk.start + $1, now + 3600)) }
        case 4: cancel(now)
        default: break
        }
        for index in rounds.indices.shuffled(using: &chance) where next[index].map({ $0 <= now }) ?? false {
            try look(at: index, now)
        }
    }

    private mutating func plan(_ now: Date) throws {
        let id = Int64(rounds.count + 1)
        let start = now + Double.random(in: 0.5...90, using: &chance) * ScheduleRules.day
        let talk = try talk(start: start.formatted(.iso8601), knownSince: now.formatted(.iso8601))
        guard load(now).turn(talk.schedule(rules), limit: outcome.limit, now: now) != .never else { return }
        let request = try request(id, .client, askedAt: now.formatted(.iso8601))
        rounds.append(Round(talk: talk, requests: [request]))
        next.append(now)
    }

    private mutating func cancel(_ now: Date) {
        guard let index = rounds.indices.randomElement(using: &chance) else { return }
        // Its letter doesn't leave any more.
        onTheirWay[rounds[index].requests[0].id] = nil
        if rounds[index].requests[0].isOpen { rounds[index].requests[0].state = .withdrawn }
        next[index] = nil
    }

    private func load(_ now: Date) -> RaterLoad {
        let recent = outcome.sent.filter { $0 > now - RaterLoad.month }
        let waiting = rounds.filter { $0.requests[0].state == .queued && onTheirWay[$0.requests[0].id] == nil }
        return RaterLoad(
            asked: recent + onTheirWay.map { _ in now },
            waiting: waiting.map { round in
                let request = round.requests[0]
                return RaterLoad.Waiting(id: request.id, askedAt: request.askedAt, schedule: round.talk.schedule(rules))
            }
        )
    }

    private mutating func look(at index: Int, _ now: Date) throws {
        let round = rounds[index]
        let request = round.requests[0]
        let isMailed = request.state != .queued || onTheirWay[request.id] != nil
        let turn =
            isMailed ? nil : load(now).turn(of: request.id, round.talk.schedule(rules), limit: outcome.limit, now: now)
        let turns = turn.map { [request.id: $0] } ?? [:]
        for decision in round.decisions(rules: rules, turns: turns, now: now) {
            switch decision {
            case .request(let id) where !isMailed:
                if now > request.askedAt { outcome.waited += 1 }
                // The sending window, and a server that puts it off.
                onTheirWay[id] = now + Double.random(in: 0...4, using: &chance) * ScheduleRules.day
            case .leaveOut(let id):
                outcome.leftOut.append(id)
                change(id) { $0.state = .withdrawn }
            case .expire(let id):
                if !isMailed { outcome.silent.append(id) }
                onTheirWay[id] = nil
                change(id) { $0.state = .expired }
            default: break
            }
        }
        next[index] = rounds[index].nextMoment(rules: rules, turns: turns, after: now)
    }

    private mutating func change(_ id: RequestID, _ body: (inout FeedbackRequest) -> Void) {
        for index in rounds.indices where rounds[index].requests[0].id == id { body(&rounds[index].requests[0]) }
    }

    private mutating func change(anyOf now: Date, _ body: (inout Round, TimeInterval) -> Void) {
        let running = rounds.indices.filter { rounds[$0].talk.start > now && rounds[$0].requests[0].isOpen }
        guard let index = running.randomElement(using: &chance) else { return }
        body(&rounds[index], Double.random(in: -40...30, using: &chance) * ScheduleRules.day)
        next[index] = now
    }
}

extension Talk {
    fileprivate func planned(for start: Date) -> Talk {
        Talk(
            id: id,
            employee: employee,
            manager: manager,
            start: start,
            duration: duration,
            place: place,
            eventUID: eventUID,
            sequence: sequence + 1,
            knownSince: knownSince,
            state: state
        )
    }
}
