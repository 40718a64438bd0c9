import Addressing
import Feedback
import Foundation
import Rounds
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct RoundsStageTests {
    @Test func aRoundGoesByOnItsOwnMoments() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let petra = try await house.addRequest("petra", for: talk)
        let begin = house.now
        // Nobody looks but when the stage asked for it.
        var (next, days): (Date?, [String: Double]) = (begin, [:])
        while let moment = next, moment < begin + 70 * 86_400 {
            next = try await house.pass(at: moment)
            for letter in try await house.letters() where days[letter.key] == nil {
                days[letter.key] = (moment.timeIntervalSince(begin) / 8640).rounded() / 10
            }
            try await house.change { tx, now in try tx.markSent(petra, now: now) }
        }
        // The talk is on day 63.9, the deadline 14 days before, reminders 7 and 2 days before that.
        let mails = days.filter { !$0.key.contains("standing") }
        #expect(mails == ["request/1/initial": 0, "request/1/reminder/1": 42.9, "request/1/reminder/2": 47.9])
        #expect(try await house.keys(.standing) == (1...7).map { "talk/1/standing/week/\($0)" })
        #expect(try await house.store.read { try $0.request(petra)?.state } == .expired)
    }

    @Test func anIdlePassReadsNoTalk() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let petra = try await house.addRequest("petra", for: talk)
        #expect(try await house.pass(at: house.now) != nil)
        try await house.change { tx, now in try tx.markSent(petra, now: now) }
        let next = try #require(try await house.pass(at: house.now))
        // A row that can't be read would be noticed.
        try await house.change { tx, _ in try tx.execute("UPDATE requests SET state = 'odd'", []) }
        #expect(try await house.pass(at: house.now + 60) == next)
        let now = house.now
        #expect(try await house.store.read { try $0.dueTalks(at: now, limit: 9) }.isEmpty)
        #expect(try await house.store.read { try $0.nextTalkDue() } != nil)
    }

    @Test func whatIsQueuedIsToldAtOnce() async throws {
        let house = try await TestHouse()
        let rings = Mutex(0)
        func pass() async throws { _ = try await house.stage.pass { rings.withLock { $0 += 1 } } }
        let talk = try await house.addTalk()
        try await pass()
        #expect(rings.withLock { $0 } == 0)
        try await house.addRequest("petra", for: talk)
        try await pass()
        try await pass()
        #expect(rings.withLock { $0 } == 1)
    }

    @Test func aTalkThatCanNotBeReadKeepsNoOtherFromItsTurn() async throws {
        let house = try await TestHouse()
        let (first, second) = (try await house.addTalk(), try await house.addTalk(at: "2027-04-10T09:00:00Z"))
        let (broken, petra) = (
            try await house.addRequest("joris", for: first), try await house.addRequest("petra", for: second)
        )
        try await house.change { tx, _ in
            try tx.execute("UPDATE requests SET state = 'odd' WHERE id = $1", [.integer(broken.rawValue)])
        }
        try await house.pass(at: house.now)
        #expect(try await house.keys(.request) == ["request/\(petra.rawValue)/initial"])
        // Mended, it is looked at once its day is over, or with the next start.
        try await house.change { tx, _ in
            try tx.execute("UPDATE requests SET state = 'queued' WHERE id = $1", [.integer(broken.rawValue)])
        }
        try await house.pass(at: house.now)
        #expect(try await house.keys(.request).count == 1)
        try await house.stage.begin()
        try await house.pass(at: house.now)
        #expect(try await house.keys(.request).count == 2)
    }

    @Test func otherRulesAreTakenUpAtTheStart() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.addRequest("petra", for: talk)
        try await house.pass(at: house.now)
        let before = try await house.store.read { try $0.nextTalkDue() }
        try await house.change { tx, now in try tx.setNextLook(at: talk, now + 60 * 86_400) }
        try await house.stage.begin()
        try await house.pass(at: house.now)
        #expect(try await house.store.read { try $0.nextTalkDue() } == before)
    }

    @Test func aPauseUntilAfterTheTalkLeavesNoRequestOpen() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let petra = try await house.addRequest("petra", for: talk)
        try await house.pass(at: house.now)
        try await house.change { tx, now in try tx.markSent(petra, now: now) }
        try await house.pass(at: house.now)
        // Nothing ran from before the deadline until the day after the talk.
        house.now = try instant("2027-03-11T09:00:00Z")
        try await house.stage.begin()
        try await house.pass(at: house.now)
        #expect(try await house.store.read { try $0.request(petra)?.state } == .expired)
        #expect(try await house.letters().map(\.key) == ["request/1/initial"])
    }

    @Test func sheIsToldEachWeekOnceHowItStands() async throws {
        let house = try await TestHouse()
        let (talk, begin) = (try await house.addTalk(at: "2027-03-10T11:00:00Z"), house.now)
        var raters: [RequestID] = []
        for local in ["petra", "joris", "kees"] {
            raters.append(try await house.addRequest(local, for: talk, state: .proposed))
        }
        func told(afterDays days: Double) async throws -> [String] {
            try await house.pass(at: begin + days * 86_400)
            return try await house.keys(.standing)
        }
        // Nobody is waited for as long as nobody approved.
        #expect(try await told(afterDays: 8).isEmpty)
        try await house.change { [raters] tx, _ in for id in raters { try tx.approve(id, now: begin) } }
        #expect(try await told(afterDays: 9) == ["talk/1/standing/week/1"])
        #expect(try await told(afterDays: 13) == ["talk/1/standing/week/1"])
        #expect(try await told(afterDays: 29) == ["talk/1/standing/week/1", "talk/1/standing/week/4"])
        // After the deadline it is the dossier's turn.
        #expect(try await told(afterDays: 51).count == 2)
    }
}

@Suite struct WeeklyLineTests {
    /// The two may ask for their own data as often as they like: nothing in it begins or ends when her one rater answers.
    @Test(arguments: ["anna", "mark"]) func nothingTellsWhetherTheOneRaterAnswered(_ local: String) async throws {
        func held(_ state: FeedbackRequest.State) async throws -> Set<[String]> {
            let house = try await TestHouse()
            let (talk, begin) = (try await house.addTalk(at: "2027-03-10T11:00:00Z"), house.now)
            let petra = try await house.addRequest("petra", for: talk)
            try await house.pass(at: begin)
            try await house.change { tx, now in
                try tx.markSent(petra, now: now)
                if state == .answered { try tx.addAnswer(to: petra, now: now) }
                if state == .declined { try tx.set(petra, to: state, now: now) }
            }
            for week in 1...5 { try await house.pass(at: begin + Double(week) * 7.1 * 86_400) }
            let entries = try await house.store.read { tx in
                try tx.held(about: tx.trace(EmailAddress("\(local)@example.test")))
            }
            #expect(entries.contains { $0.table == "talks" })
            // Message-IDs are chance.
            return Set(
                entries.map { entry in
                    entry.values.filter { $0.key != "message_id" }.map { "\(entry.table).\($0): \($1)" }.sorted()
                }
            )
        }
        let open = try await held(.sent)
        for state in [FeedbackRequest.State.answered, .declined] { #expect(try await held(state) == open, "\(state)") }
    }
}

@Suite struct ReleaseTests {
    /// Four days before the talk: the dossier's time has come.
    private let day = "2027-03-06T09:00:00Z"

    @Test func theFirstAnswerIsReleasedOnceItsTimeHasCome() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.pass(at: instant(day))
        #expect(try await house.dossierKeys().isEmpty)
        try await house.addOwnView(for: talk)
        try await house.pass(at: house.now + 15)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        try await house.pass(at: house.now + 15)
        #expect(try await house.store.read { try $0.dossiers(of: talk) }.count == 1)
    }

    @Test func theManagersFollowsOnceSheSharedItAndCouldStopIt() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.addOwnView(for: talk)
        try await house.pass(at: instant(day))
        try await house.change { tx, now in try tx.share(talk, batch: 1, now: now) }
        try await house.pass(at: house.now + 899)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        try await house.pass(at: house.now + 1)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1", "talk/1/dossier-to-manager/1"])
    }

    @Test func lateOnesComeInABatchOfThree() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        var raters: [RequestID] = []
        for local in ["petra", "joris", "kees"] { raters.append(try await house.addRequest(local, for: talk)) }
        try await house.addOwnView(for: talk)
        try await house.pass(at: instant(day))
        for id in raters[0...1] { try await house.addAnswer(to: id) }
        try await house.pass(at: house.now + 15)
        #expect(try await house.dossierKeys().count == 1)
        try await house.addAnswer(to: raters[2])
        try await house.pass(at: house.now + 15)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1", "talk/1/dossier-to-employee/2"])
    }

    /// Nothing tells whether the one who was asked answered, and what three said before the talk is shown.
    @Test func aDossierComesWithTheFirstThatMayBeShown() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        var raters: [RequestID] = []
        for local in ["petra", "joris", "kees"] { raters.append(try await house.addRequest(local, for: talk)) }
        try await house.pass(at: instant("2027-03-03T09:00:00Z"))
        house.now += ScheduleRules.day
        try await house.addAnswer("Plant goed", to: raters[0])
        try await house.pass(at: house.now)
        #expect(try await house.dossierKeys().isEmpty)
        house.now += ScheduleRules.day
        try await house.addAnswer("Luistert goed", to: raters[1])
        try await house.pass(at: house.now)
        #expect(try await house.dossierKeys().isEmpty)
        try await house.addAnswer("Legt goed uit", to: raters[2])
        try await house.pass(at: house.now + 60)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        let summary = try #require(try await house.store.read { try $0.dossiers(of: talk) }.first).summary
        #expect(summary.groups.map(\.answered) == [3] && summary.groups[0].questions[0].comments.count == 3)
    }

    /// The rater is reminded of the questions until the deadline, and has answered then, on the day of the remark.
    @Test func aRemarkAloneIsAnAnswerOnceTheDeadlinePassed() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let (petra, joris) = (
            try await house.addRequest("petra", for: talk, state: .sent),
            try await house.addRequest("joris", for: talk, state: .sent)
        )
        let said = house.now
        try await house.change { tx, now in
            let remark = NewResponse(
                request: petra,
                messageID: "1@client.example",
                bodyHash: Data("1".utf8),
                inboxRow: nil,
                answers: [],
                remark: "Altijd prettig samenwerken."
            )
            _ = try tx.insert(remark, now: now)
        }
        try await house.pass(at: instant("2027-02-22T09:00:00Z"))
        #expect(try await house.keys(.reminder).contains("request/1/reminder/2"))
        try await house.pass(at: instant("2027-02-24T09:00:00Z"))
        let states = try await house.requests(talk).map(\.state)
        #expect(states == [.answered, .expired])
        let since = try await house.store.read { try $0.stateDates(of: talk) }
        #expect(since[petra] == said && since[joris] == house.now)
        let reminders = try await house.letters().filter { $0.letter.kind == .reminder }
        #expect(reminders.allSatisfy { $0.state == .withdrawn })
    }

    @Test func whatComesToNothingIsTriedAgainAndKeepsNoOther() async throws {
        let house = try await TestHouse()
        let (first, second) = (try await house.addTalk(), try await house.addTalk(at: "2027-03-10T11:00:00Z"))
        let own = try await house.addOwnView(for: first)
        try await house.addOwnView(for: second)
        let broken = "UPDATE responses SET answers = '{' WHERE request_id = $1"
        try await house.change { tx, _ in try tx.execute(broken, [.integer(own.rawValue)]) }
        try await house.pass(at: instant(day))
        #expect(try await house.dossierKeys() == ["talk/2/dossier-to-employee/1"])
        try await house.change { tx, _ in
            try tx.execute(broken.replacing("'{'", with: "'[]'"), [.integer(own.rawValue)])
        }
        try await house.pass(at: house.now + 15)
        #expect(try await house.dossierKeys().count == 1)
        try await house.pass(at: house.now + 60)
        #expect(try await house.dossierKeys().last == "talk/1/dossier-to-employee/1")
    }

    @Test func aPersonGetsItOutOfTurnButOnce() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let (release, now) = (house.dossiers(), house.now)
        await #expect(throws: ReleaseError.nothingToShow(talk)) {
            try await release.release(talk, to: .employee, now: now)
        }
        try await house.addOwnView(for: talk)
        await #expect(throws: ReleaseError.nothingReleased(talk)) {
            try await release.release(talk, to: .manager, now: now)
        }
        for _ in 1...2 { try await release.release(talk, to: .employee, now: now) }
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        try await house.change { tx, now in try tx.cancel(talk, now: now) }
        await #expect(throws: ReleaseError.cancelled(talk)) {
            try await release.release(talk, to: .manager, now: now)
        }
    }
}
