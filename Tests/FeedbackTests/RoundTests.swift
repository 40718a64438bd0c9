import Feedback
import Foundation
import Testing

@Suite struct RoundTests {
    let rules = ScheduleRules()

    /// Performs decisions the way the stages do, on values alone.
    private func perform(_ decisions: [Decision], on round: inout Round, at now: Date) {
        for decision in decisions {
            switch decision {
            case .request(let id): change(id, in: &round) { $0.state = .sent }
            case .remind(let id, let number): change(id, in: &round) { $0.remindersSent = number }
            case .expire(let id): change(id, in: &round) { $0.state = .expired }
            case .settle(let id): change(id, in: &round) { $0.state = .answered }
            case .leaveOut(let id): change(id, in: &round) { $0.state = .withdrawn }
            case .release, .releaseLateBatch: round.give(at: now)
            case .handOver(let batch): round.handOver(batch, at: now)
            case .tellStanding(let week): round.standingWeek = week
            }
        }
    }

    private func change(_ id: RequestID, in round: inout Round, _ body: (inout FeedbackRequest) -> Void) {
        for index in round.requests.indices where round.requests[index].id == id { body(&round.requests[index]) }
    }

    @Test func aWholeYearGoesByInOneTest() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: [
                try request(1, .self, askedAt: "2026-01-05T09:00:00Z"),
                try request(2, .colleague, askedAt: "2026-10-01T09:00:00Z"),
                try request(3, .client, askedAt: "2026-11-01T09:00:00Z"),
            ]
        )
        var log: [String] = []
        var now = try moment("2026-01-01T00:00:00Z")
        while now < (try moment("2027-01-01T00:00:00Z")) {
            for index in round.requests.indices where round.requests[index].askedAt > now {
                round.requests[index].state = .withdrawn
            }
            for index in round.requests.indices
            where round.requests[index].state == .withdrawn && round.requests[index].askedAt <= now {
                round.requests[index].state = .queued
            }
            if now == (try moment("2026-11-12T00:00:00Z")) {
                change(.init(rawValue: 2), in: &round) { $0.state = .answered }
                round.voices = [voice(2, .colleague), voice(4), voice(5)]
            }
            if now == (try moment("2026-11-26T00:00:00Z")) { round.share(at: now) }
            let decisions = round.decisions(rules: rules, now: now)
            let told = decisions.filter { !$0.label.hasPrefix("standing") }
            log += told.map { "\(now.formatted(.iso8601.year().month().day())) \($0.label)" }
            perform(decisions, on: &round, at: now)
            now += 3600
        }
        #expect(
            log == [
                "2026-01-05 request 1",
                "2026-10-01 request 2",
                "2026-11-01 request 3",
                "2026-11-10 remind 1 #1", "2026-11-10 remind 2 #1", "2026-11-10 remind 3 #1",
                "2026-11-15 remind 1 #2", "2026-11-15 remind 3 #2",
                "2026-11-17 expire 1", "2026-11-17 expire 3",
                "2026-11-24 release",
                "2026-11-26 hand over 1",
            ]
        )
    }

    @Test func cancellingStopsEverything() throws {
        let round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z", state: .cancelled),
            requests: [try request(1, .client, askedAt: "2026-01-05T09:00:00Z")]
        )
        #expect(round.decisions(rules: rules, now: try moment("2026-11-24T10:00:00Z")).isEmpty)
        #expect(round.nextMoment(rules: rules, after: try moment("2026-01-05T10:00:00Z")) == nil)
    }

    @Test func aTalkThatMovesAfterReleaseNeverReleasesAgain() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: []
        )
        round.give(at: try moment("2026-11-24T09:00:00Z"))
        round.talk = try talk(start: "2027-02-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z")
        #expect(round.decisions(rules: rules, now: try moment("2027-01-30T10:00:00Z")).isEmpty)
    }

    @Test func anOutOfOfficeMovesTheReminderPastTheReturn() throws {
        var open = try request(1, .client, askedAt: "2026-10-01T09:00:00Z", state: .sent)
        open.quietUntil = try moment("2026-11-12T07:00:00Z")
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: [open]
        )
        round.standingWeek = 99
        #expect(round.decisions(rules: rules, now: try moment("2026-11-11T10:00:00Z")).isEmpty)
        #expect(round.nextMoment(rules: rules, after: try moment("2026-11-11T10:00:00Z")) == open.quietUntil)
        #expect(
            round.decisions(rules: rules, now: try moment("2026-11-12T07:00:00Z")) == [.remind(open.id, number: 1)]
        )
    }

    @Test func afterAPauseOnlyTheLatestReminderGoesOut() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: [try request(1, .client, askedAt: "2026-10-01T09:00:00Z", state: .sent)]
        )
        round.standingWeek = 99
        #expect(
            round.decisions(rules: rules, now: try moment("2026-11-16T10:00:00Z"))
                == [.remind(RequestID(rawValue: 1), number: 2)]
        )
    }

    @Test func onceAWeekTheEmployeeIsToldOnceOthersWereAsked() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-10-01T09:00:00Z"),
            requests: [
                try request(1, .self, askedAt: "2026-10-01T09:00:00Z"),
                try request(2, .client, askedAt: "2026-10-10T09:00:00Z"),
            ]
        )
        change(.init(rawValue: 1), in: &round) { $0.state = .answered }
        change(.init(rawValue: 2), in: &round) { $0.state = .proposed }
        func labels(_ text: String) throws -> [String] {
            try round.decisions(rules: rules, now: moment(text)).map(\.label).filter { $0.hasPrefix("standing") }
        }
        #expect(try labels("2026-10-20T09:00:00Z").isEmpty)
        change(.init(rawValue: 2), in: &round) { $0.state = .sent }
        // After a pause of ours only the latest week is told.
        #expect(try labels("2026-10-22T10:00:00Z") == ["standing 3"])
        round.standingWeek = 3
        #expect(try labels("2026-10-22T10:00:00Z").isEmpty)
        #expect(
            try round.nextMoment(rules: rules, after: moment("2026-10-22T10:00:00Z")) == moment("2026-10-29T09:00:00Z")
        )
        #expect(try labels("2026-11-17T10:00:00Z").isEmpty)
        change(.init(rawValue: 2), in: &round) { $0.state = .answered }
        // Whether anybody is waited for makes no difference: with one rater, it would tell that he answered.
        for state in [FeedbackRequest.State.answered, .declined, .bounced, .expired] {
            change(.init(rawValue: 2), in: &round) { $0.state = state }
            #expect(try labels("2026-10-29T10:00:00Z") == ["standing 4"])
            let next = try round.nextMoment(rules: rules, after: moment("2026-10-29T10:00:00Z"))
            #expect(try next == moment("2026-11-05T09:00:00Z"))
        }
        change(.init(rawValue: 2), in: &round) { $0.state = .withdrawn }
        #expect(try labels("2026-10-29T10:00:00Z").isEmpty)
    }

    @Test func aDossierWaitsForTheFirstAnswerThatMayBeShown() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: []
        )
        #expect(round.decisions(rules: rules, now: try moment("2026-11-24T09:00:00Z")).isEmpty)
        round.voices = [voice(1, .`self`)]
        #expect(round.decisions(rules: rules, now: try moment("2026-11-24T08:59:00Z")).isEmpty)
        #expect(round.decisions(rules: rules, now: try moment("2026-11-24T09:00:00Z")) == [.release])
        #expect(round.decisions(rules: rules, now: round.talk.start) == [.release])
        // What was not released before the talk is not after it.
        #expect(round.decisions(rules: rules, now: round.talk.start + 1).isEmpty)
        #expect(round.nextMoment(rules: rules, after: round.talk.start) == nil)
    }

    /// Whether, and when, a dossier comes would tell her whether the only rater answered.
    @Test func anAnswerThatMayNotBeShownReleasesNothing() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: []
        )
        let now = try moment("2026-11-26T09:00:00Z")
        // The last is a second answer of the first, by another request.
        let few = [[voice(1)], [voice(1), voice(2, .supplier)], [voice(1), voice(2), voice(3, by: voice(1).rater)]]
        for voices in few {
            round.voices = voices
            #expect(round.decisions(rules: rules, now: now).isEmpty)
        }
        for voices in [[voice(1), voice(2), voice(3)], [voice(1), voice(2, .supplier), voice(3, .colleague)]] {
            round.voices = voices
            #expect(round.decisions(rules: rules, now: now) == [.release])
            #expect(round.decisions(rules: rules, minimumRaters: 4, now: now).isEmpty)
        }
        // Whoever answers with their name is shown, and the others wait for company.
        round.voices = [voice(1), voice(2, .manager)]
        #expect(round.decisions(rules: rules, now: now) == [.release])
        round.give(at: now)
        #expect(round.voices == [voice(1)] && round.decisions(rules: rules, now: now).isEmpty)
        round.voices += [voice(3), voice(4, .supplier)]
        #expect(round.decisions(rules: rules, now: now) == [.releaseLateBatch])
    }

    /// Nor may three, where one of them reads the others beside his own.
    @Test func whoReadsItIsNoneOfThree() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: [],
            voices: [voice(1), voice(2), voice(3)],
            readers: [voice(3).rater]
        )
        #expect(round.decisions(rules: rules, now: round.talk.start).isEmpty)
        round.voices.append(voice(4))
        #expect(round.decisions(rules: rules, now: round.talk.start) == [.release])
    }

    /// A state of its own would tell for as long as the talk is kept who wrote the one short remark.
    @Test func whoeverWroteOnlyARemarkHasAnswered() throws {
        let open = try request(1, .client, askedAt: "2026-01-05T09:00:00Z", state: .sent)
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: [open],
            voices: [voice(1)]
        )
        round.standingWeek = 99
        // Until the deadline the rater is reminded of the questions.
        #expect(
            round.decisions(rules: rules, now: try moment("2026-11-15T09:00:00Z")) == [.remind(open.id, number: 2)]
        )
        for now in [try moment("2026-11-17T09:00:00Z"), round.talk.start + 1] {
            #expect(round.decisions(rules: rules, now: now) == [.settle(open.id)])
        }
        round.give(at: try moment("2026-11-10T09:00:00Z"))
        #expect(round.decisions(rules: rules, now: try moment("2026-11-15T09:00:00Z")) == [.settle(open.id)])
    }

    @Test func afterAPauseThatOutlastedTheTalkRequestsEndAlone() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: try [.sent, .queued, .answered, .proposed].enumerated().map {
                try request(Int64($0 + 1), .client, askedAt: "2026-01-05T09:00:00Z", state: $1)
            }
        )
        round.voices = [voice(3, .manager)]
        let ends = [1, 2].map { Decision.expire(RequestID(rawValue: $0)) }
        #expect(round.decisions(rules: rules, now: round.talk.start + 1) == ends)
    }

    @Test func lateResponsesComeAsABatchOfThree() throws {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: []
        )
        round.give(at: try moment("2026-11-24T09:00:00Z"))
        round.voices = [voice(1), voice(2), voice(3, .`self`)]
        let now = try moment("2026-11-25T09:00:00Z")
        #expect(round.decisions(rules: rules, now: now).isEmpty)
        round.voices.append(voice(4))
        #expect(round.decisions(rules: rules, now: now) == [.releaseLateBatch])
    }

    private func released(at moments: String...) throws -> Round {
        var round = Round(
            talk: try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z"),
            requests: []
        )
        for text in moments { round.give(at: try moment(text)) }
        return round
    }

    @Test func whatIsSharedWaitsForItsDelay() throws {
        var round = try released(at: "2026-11-24T09:00:00Z")
        let shared = try moment("2026-11-25T09:00:00Z")
        #expect(
            round.decisions(rules: rules, now: shared).isEmpty && round.nextMoment(rules: rules, after: shared) == nil
        )
        round.share(at: shared)
        #expect(round.nextMoment(rules: rules, after: shared) == shared + 900)
        #expect(round.decisions(rules: rules, now: shared + 899).isEmpty)
        #expect(round.decisions(rules: rules, now: shared + 900) == [.handOver(batch: 1)])
        #expect(round.decisions(rules: ScheduleRules(shareDelay: 0), now: shared) == [.handOver(batch: 1)])
        round.handOver(1, at: shared + 900)
        #expect(round.decisions(rules: rules, now: shared + 900).isEmpty)
    }

    @Test func whatIsSharedJustBeforeTheTalkLeavesAllTheSame() throws {
        var round = try released(at: "2026-11-24T09:00:00Z")
        round.share(at: round.talk.start - 60)
        #expect(round.nextMoment(rules: rules, after: round.talk.start - 60) == round.talk.start + 840)
        #expect(round.decisions(rules: rules, now: round.talk.start + 840) == [.handOver(batch: 1)])
        // By itself nothing leaves then.
        let automatic = ScheduleRules(sharing: .automatic)
        let unshared = try released(at: "2026-11-24T09:00:00Z")
        #expect(unshared.decisions(rules: automatic, now: unshared.talk.start + 1).isEmpty)
    }

    @Test func aLateBatchHasAWordOfItsOwn() throws {
        var round = try released(at: "2026-11-24T09:00:00Z")
        let shared = try moment("2026-11-25T09:00:00Z")
        round.share(at: shared)
        round.handOver(1, at: shared + 900)
        round.give(at: try moment("2026-11-27T09:00:00Z"))
        let later = try moment("2026-11-28T09:00:00Z")
        #expect(round.decisions(rules: rules, now: later).isEmpty)
        // By itself it goes once she has had it as long as the first: five days.
        let automatic = ScheduleRules(sharing: .automatic)
        #expect(round.decisions(rules: automatic, now: round.talk.start).isEmpty)
        var early = try released(at: "2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z")
        early.handOver(1, at: try moment("2026-11-29T09:00:00Z"))
        #expect(early.decisions(rules: automatic, now: try moment("2026-11-30T08:59:00Z")).isEmpty)
        #expect(early.decisions(rules: automatic, now: try moment("2026-11-30T09:00:00Z")) == [.handOver(batch: 2)])
        round.share(at: later)
        #expect(round.decisions(rules: rules, now: later + 900) == [.handOver(batch: 2)])
    }
}

extension Decision {
    fileprivate var label: String {
        switch self {
        case .request(let id): "request \(id.rawValue)"
        case .remind(let id, let number): "remind \(id.rawValue) #\(number)"
        case .expire(let id): "expire \(id.rawValue)"
        case .settle(let id): "settle \(id.rawValue)"
        case .leaveOut(let id): "leave out \(id.rawValue)"
        case .release: "release"
        case .handOver(let batch): "hand over \(batch)"
        case .releaseLateBatch: "late batch"
        case .tellStanding(let week): "standing \(week)"
        }
    }
}
