// From a due row to a message, and from its outcome back to the row; the next hop is a script, the clock a value.
import Addressing
import Feedback
import Foundation
import MailFormat
import MailTransport
import Store
import Synchronization
import TestSupport
import Testing

@testable import Outbox

@Suite struct OutboxPassTests {
    typealias Ends = (letter: OutboxState, request: FeedbackRequest.State, attempts: Int, reason: LetterReason?)

    /// The request's letter is passed as often as there are outcomes, each time when the stage wants to come again.
    @Test(
        arguments: [
            ([.ok], (.accepted, .sent, 1, nil)),
            ([.later], (.deferred, .queued, 1, nil)),
            ([.later, .ok], (.accepted, .sent, 2, nil)),
            ([.later, .refused], (.failed, .bounced, 2, nil)),
            ([.refused], (.failed, .bounced, 1, nil)),
            ([.lost], (.queued, .queued, 1, unanswered)),
            ([.lost, .ok], (.accepted, .sent, 2, nil)),
            ([.lost, .lost], (.unknown, .queued, 2, unanswered)),
            ([.lost, .lost, .ok], (.unknown, .queued, 2, unanswered)),
            ([.dropped], (.queued, .queued, 0, nil)),
            ([.dropped, .dropped, .dropped, .ok], (.accepted, .sent, 1, nil)),
            ([.closed, .ok], (.accepted, .sent, 1, nil)),
        ] as [([SubmissionOutcome], Ends)]
    )
    func anOutcomeEndsInTheRow(_ script: [SubmissionOutcome], _ ends: Ends) async throws {
        let house = try await TestHouse.asking()
        let stage = house.outbox(ScriptedSubmission(script))
        for _ in script {
            if let next = try await stage.pass() { house.now = max(house.now, next) }
        }
        let row = try #require(try await house.letters().first)
        #expect(row.state == ends.letter && row.attempts == ends.attempts && row.reason == ends.reason)
        #expect(try await house.request(1)?.state == ends.request)
    }

    private static let unanswered = LetterReason.unanswered(trouble: "the connection was dropped")

    /// The notice of a change begins when the works council's mail has left, whenever that is.
    @Test(
        arguments: [([.dropped, .ok], true), ([.later], false), ([.refused], false)] as [([SubmissionOutcome], Bool)]
    )
    func theNoticeBeginsWhenTheMailHasLeft(_ script: [SubmissionOutcome], _ isTold: Bool) async throws {
        let house = try await TestHouse()
        let rules = house.settings.rules
        let council = ["privacy.works_council": "or@example.test", "privacy.notice_period": "14d"]
        try await house.change { tx, now in
            for minimum in ["5", "3"] {
                let terms = council.merging(["privacy.minimum_raters": minimum]) { $1 }
                _ = try tx.notice(terms: terms, defaults: [:], isSame: { $1 == $2 }, by: rules, now: now)
            }
        }
        let stage = house.outbox(ScriptedSubmission(script))
        for _ in 0..<20 {
            if let next = try await stage.pass() { house.now = max(house.now + 86_400, next) }
        }
        let row = try #require(try await house.letters().first)
        let terms = try #require(try await house.store.read { try $0.termsHistory() }.rows.last)
        #expect(terms.isUntold == !isTold)
        if isTold { #expect(terms.holdsFrom == row.doneAt.map { $0 + 14 * 86_400 }) }
        if script == [.later] { #expect(row.state == .deferred && row.attempts == 20) }
    }

    // MARK: The message

    @Test func theMessageGoesToTheRaterWithItsToken() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        #expect(try await house.outbox(server).pass() == nil)
        let handed = try #require(server.handed.first)
        #expect(server.handed.count == 1)
        #expect(handed.envelope.recipients == [try EmailAddress("petra@client.example")])
        let message = try ReceivedMessage(handed.message)
        let token = try #require(message.replyTo?.address.subaddress)
        #expect(handed.envelope.reversePath?.subaddress?.contains(token) == true)
        #expect(try await house.store.read { try $0.holder(ofToken: token) } == .rater(1))
        #expect(try await house.store.read { try $0.sentCopies(to: 1) }.count == 1)
    }

    /// A server that hangs up at a message's end is not asked again at once.
    @Test func whatWasNotAnsweredWaits() async throws {
        let house = try await TestHouse.asking()
        _ = try await house.outbox(ScriptedSubmission([.lost])).pass()
        let row = try #require(try await house.letters().first)
        #expect((270...330).contains(row.nextAttempt.timeIntervalSince(house.now)))
    }

    @Test func whatMayHaveArrivedIsNotCalledFailed() async throws {
        let house = try await TestHouse.asking()
        let stage = house.outbox(ScriptedSubmission([.lost]))
        _ = try await stage.pass()
        house.now = try #require(try await house.letters().first).giveUp
        _ = try await stage.pass()
        #expect(try await house.letters().map(\.state) == [.unknown])
    }

    @Test func whatTheServerSaidIsKept() async throws {
        let house = try await TestHouse.asking()
        _ = try await house.outbox(ScriptedSubmission([.later])).pass()
        let row = try #require(try await house.letters().first)
        #expect(row.reply == OutboxReply(code: 451, status: "4.3.0", text: "mailbox busy"))
        // Five minutes, a tenth of it spread.
        #expect((270...330).contains(row.nextAttempt.timeIntervalSince(house.now)))
    }

    @Test func theEmployeeIsToldOfARefusal() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.refused, .ok]))
        let stage = house.outbox(server)
        for _ in 1...2 { _ = try await stage.pass() }
        #expect(try await house.store.read { try $0.stateReason(of: 1) } == .bounced(said: "no such user"))
        #expect(server.handed.last?.envelope.recipients == [try EmailAddress("anna@example.test")])
        #expect(try await house.letters().map(\.state) == [.failed, .accepted])
    }

    // MARK: Giving up

    @Test func whatIsPutOffIsGivenUpWithItsTime() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.later]))
        let stage = house.outbox(server)
        let end = try #require(try await house.letters().first).giveUp
        for _ in 1...100 where try await house.letters().first?.state != .failed {
            if let next = try await stage.pass() { house.now = max(house.now, next) }
        }
        let row = try #require(try await house.letters().first)
        #expect(row.state == .failed && row.reason == .givenUp && house.now < end)
        #expect(try await house.store.read { try $0.stateReason(of: 1) } == .givenUp(said: "mailbox busy"))
        let petra = try EmailAddress("petra@client.example")
        #expect(row.attempts == server.handed.count { $0.envelope.recipients == [petra] } && row.attempts > 10)
    }

    @Test func whatIsTooLateIsNotHandedOver() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        house.now = try #require(try await house.letters().first).giveUp
        _ = try await house.outbox(server).pass()
        let row = try #require(try await house.letters().first)
        #expect(row.state == .failed && row.reason == .late && server.handed.isEmpty)
    }

    // MARK: The queue

    @Test func troubleWithTheServerPausesTheQueueAndIsNotedUntilItIsOver() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.dropped, .ok]))
        let stage = house.outbox(server)
        func conditions() async throws -> [String] { try await house.store.read { try $0.conditions().map(\.name) } }
        let end = try #require(try await stage.pass())
        #expect(end > house.now)
        #expect(try await conditions() == [OutboxStage.condition])
        // Nothing is tried before the pause is over.
        #expect(try await stage.pass() == end)
        #expect(server.handed.count == 1)
        house.now = end
        #expect(try await stage.pass() == nil)
        #expect(try await conditions().isEmpty)
    }

    /// The clock goes forward while the queue pauses, and back: the pause takes the time that it takes.
    @Test func aClockThatIsSetPausesNothing() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.dropped, .ok]))
        let steady = Mutex(ContinuousClock.now)
        house.now += 3600
        let stage = house.outbox(server, uptime: { steady.withLock { $0 } })
        _ = try await stage.pass()
        house.now -= 3600
        let next = try #require(try await stage.pass())
        #expect(server.handed.count == 1 && next < house.now + 10)
        steady.withLock { $0 += .seconds(10) }
        _ = try await stage.pass()
        #expect(try await house.letters().map(\.state) == [.accepted])
    }

    @Test func aLetterThatWasWithdrawnIsNotHandedOver() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        try await house.change { tx, now in try tx.set(1, to: .withdrawn, now: now) }
        _ = try await house.outbox(server).pass()
        #expect(try await house.letters().map(\.state) == [.withdrawn] && server.handed.isEmpty)
    }

    @Test func whatCanNotBeWrittenKeepsNoOther() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        let joris = try await house.addRequest("joris", for: 1)
        try await house.queue(.request(joris), to: "joris@client.example")
        try await house.change { tx, _ in try tx.execute("UPDATE requests SET state = 'odd' WHERE id = 1", []) }
        _ = try await house.outbox(server).pass()
        #expect(try await house.letters().map(\.state) == [.failed, .accepted])
    }

    @Test func manyGoInBatchesEachOnce() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        for number in 2...7 {
            let id = try await house.addRequest("r\(number)", for: 1)
            try await house.queue(.request(id), to: "r\(number)@client.example")
        }
        _ = try await house.outbox(server, batch: 2).pass()
        // Two batches at a time are under way: their order is no matter.
        let recipients = server.handed.flatMap(\.envelope.recipients).map(\.description).sorted()
        #expect(recipients == ["petra@client.example"] + (2...7).map { "r\($0)@client.example" })
        #expect(try await house.letters().allSatisfy { $0.state == .accepted && $0.attempts == 1 })
    }

    // MARK: Ends

    @Test func afterTheCloseNothingIsHandedOver() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        let stage = house.outbox(server)
        await stage.close()
        _ = try await stage.pass()
        #expect(try await house.letters().map(\.state) == [.queued] && server.handed.isEmpty)
    }

    /// Runs that a crash ended left the letter in the middle of an attempt, right before its end left or after.
    @Test(
        arguments: [
            ([.before], 1), ([.before, .before, .before], 1), ([.after], 2), ([.before, .after, .before], 2),
            ([.after, .after], 3), ([.after, .after, .after, .after], 5),
        ] as [([Crash], Int)]
    )
    func whatACrashInterruptedGoesOutAllTheSame(_ crashes: [Crash], _ attempts: Int) async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        for crash in crashes {
            // A run that ended well took it up again, and waited where it had to.
            _ = try await house.outbox(ScriptedSubmission([.closed])).pass()
            house.now += 240
            _ = try await house.outbox(ScriptedSubmission([.closed])).pass()
            try await house.change { tx, now in
                let (row, run) = (try #require(try tx.outbox(states: [.queued], limit: 1).first), RunID())
                let hasBegun = try tx.beginAttempt(row.id, by: run, prepared: nil)
                #expect(hasBegun)
                guard crash == .after else { return }
                let leaving = try tx.noteLeaving([row.id], by: run, now: now)
                #expect(leaving == [row.id])
            }
        }
        _ = try await house.outbox(ScriptedSubmission([.closed])).pass()
        house.now += 480
        _ = try await house.outbox(server).pass()
        let row = try #require(try await house.letters().first)
        #expect(row.state == .accepted && row.attempts == attempts && row.reason == nil && server.handed.count == 1)
    }

    enum Crash: Sendable {
        case before, after
    }

    /// Two crashes in a row leave nobody unasked whose letter was not on its way.
    @Test func twoCrashesInARowStopNoQueue() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        for number in 2...30 {
            let id = try await house.addRequest("r\(number)", for: 1)
            try await house.queue(.request(id), to: "r\(number)@client.example")
        }
        for _ in 1...2 {
            try await house.change { tx, now in
                try tx.endInterruptedAttempts(now: now)
                let run = RunID()
                let rows = try tx.outbox(states: [.queued], limit: 100)
                for row in rows { _ = try tx.beginAttempt(row.id, by: run, prepared: nil) }
                _ = try tx.noteLeaving([rows[0].id], by: run, now: now)
            }
        }
        _ = try await house.outbox(ScriptedSubmission([.closed])).pass()
        house.now += 60
        _ = try await house.outbox(server).pass()
        let states = try await house.letters().map(\.state)
        #expect(states == Array(repeating: .accepted, count: 30) && server.handed.count == 30)
    }

    /// What may have arrived is a condition, until a person sends it again or knows that it arrived.
    @Test(arguments: [true, false])
    func whatIsInDoubtIsShown(_ hasArrived: Bool) async throws {
        let house = try await TestHouse.asking()
        let stage = house.outbox(ScriptedSubmission([.lost, .lost, .ok]))
        for _ in 1...2 {
            if let next = try await stage.pass() { house.now = max(house.now, next) }
        }
        let id = try #require(try await house.letters().first).id
        let doubt = try await house.store.read { try $0.lettersInDoubt() }
        #expect(doubt?.count == 1 && doubt?.since == house.now)
        try await house.change { tx, now in
            if hasArrived {
                let isNoted = try tx.noteArrived(id, now: now)
                #expect(isNoted)
            } else {
                let count = try tx.retry(id, now: now, giveUp: now + 86_400)
                #expect(count == 1)
            }
        }
        _ = try await stage.pass()
        #expect(try await house.store.read { try $0.lettersInDoubt() } == nil)
        #expect(try await house.letters().map(\.state) == [.accepted])
        #expect(try await house.request(1)?.state == .sent)
    }

    /// Another run took over the attempt while it was under way: it is not for this one to send any more.
    @Test func whatAnotherRunTookOverIsNotNoted() async throws {
        let house = try await TestHouse.asking()
        let server = ScriptedSubmission([.refused]) {
            _ = try? await house.outbox(ScriptedSubmission([.closed])).pass()
        }
        _ = try await house.outbox(server).pass()
        #expect(try await house.letters().map(\.state) == [.queued] && server.handed.isEmpty)
        #expect(try await house.request(1)?.state == .queued)
    }
}

extension TestHouse {
    /// Anna's talk, and the letter of Petra's request, which is due.
    static func asking() async throws -> TestHouse {
        let house = try await TestHouse()
        let id = try await house.addRequest("petra", for: house.addTalk())
        try await house.queue(.request(id), to: "petra@client.example")
        return house
    }

    /// - Parameters:
    ///   - rows: where something happens between the stage's own steps.
    ///   - uptime: the steady clock; nil: it goes with the one that is set by hand.
    func outbox(
        _ server: ScriptedSubmission,
        batch: Int = 250,
        in rows: (any Driver)? = nil,
        uptime: (@Sendable () -> ContinuousClock.Instant)? = nil
    ) -> OutboxStage {
        OutboxStage(
            store: rows ?? store,
            transport: server,
            settings: OutboxSettings(letters: settings.letters, batch: batch),
            wording: wording,
            tokens: Self.tokens,
            log: log,
            clock: clock,
            uptime: uptime ?? { [self, begin = now, start = ContinuousClock.now] in
                start + .seconds(now.timeIntervalSince(begin))
            }
        )
    }
}
