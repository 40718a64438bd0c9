// Rows that say when a talk is to be looked at, and the door by which letters are queued.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

@Suite struct DueTalkTests {
    private typealias Change = @Sendable (any Transaction, TalkID, RequestID) throws -> Void

    /// All that may bring a decision nearer.
    private static let changes: [(name: String, change: Change)] = [
        ("a request is named", { tx, talk, _ in try tx.addRequest("joris", for: talk, now: now) }),
        ("a request's state changes", { tx, _, id in try tx.set(id, to: .declined, now: now) }),
        ("a request left", { tx, _, id in try tx.markSent(id, now: now) }),
        (
            "a request is approved",
            { tx, _, id in
                try tx.set(id, to: .proposed, now: now)
                try tx.approve(id, now: now)
            }
        ),
        ("a rater was reminded", { tx, _, id in try tx.setReminders(id, sent: 1) }),
        ("a rater is away", { tx, _, id in try tx.setQuiet(id, until: now + 60) }),
        (
            "a rater can't be reached",
            { tx, talk, id in
                let (request, talk) = (try #require(try tx.request(id)), try #require(try tx.talk(talk)))
                try tx.end(try #require(request.bounced(.bounced(said: nil), of: talk)), by: rules, now: now)
            }
        ),
        (
            "a request is reopened",
            { tx, _, id in
                try tx.set(id, to: .withdrawn, now: now)
                try tx.reopen(try #require(try tx.request(id)), as: .queued, now: now)
            }
        ),
        ("a response came", { tx, _, id in _ = try tx.insert(response(to: id), now: now) }),
        ("a talk moves", { tx, talk, _ in try tx.move(talk, to: now + 60, duration: 60, place: nil) }),
        ("a talk is shared", { tx, talk, _ in try tx.share(talk, batch: 1, now: now) }),
        ("the employee was told", { tx, talk, _ in try tx.setStandingWeek(talk, 1) }),
        ("a dossier is frozen", { tx, talk, _ in _ = try freeze(talk, tx) }),
        ("a dossier is released", { tx, talk, _ in try tx.release(freeze(talk, tx).id, to: .employee, now: now) }),
    ]

    @Test func whateverChangesATalkAsksForALook() async throws {
        for (name, change) in Self.changes {
            let house = try await TestHouse()
            let due = try await house.store.write { tx in
                let talk = try plan(tx)
                let request = try tx.addRequest("petra", for: talk, now: now)
                #expect(try tx.dueTalks(at: now, limit: 9) == [talk])
                try tx.setNextLook(at: talk, nil)
                #expect(try tx.dueTalks(at: .distantFuture, limit: 9).isEmpty)
                try change(tx, talk, request)
                return try tx.dueTalks(at: now, limit: 9)
            }
            #expect(due.count == 1, "\(name)")
        }
    }

    @Test func whatIsTakenOverAsksForOne() async throws {
        let house = try await TestHouse()
        try await house.store.write { tx in
            let (old, new) = (try plan(tx), try plan(tx, "uid-2"))
            for talk in [old, new] { try tx.setNextLook(at: talk, nil) }
            try tx.takeOver(old, by: new)
            #expect(try tx.dueTalks(at: now, limit: 9) == [new])
        }
    }

    @Test func aTalkIsDueFromItsMomentOn() async throws {
        let house = try await TestHouse()
        // Thirds of a second are no whole microseconds, and some are rounded down.
        for number in 1...30 {
            let moment = now + Double(number) / 3
            try await house.store.write { tx in
                let talk = try plan(tx, "uid-\(number)")
                try tx.setNextLook(at: talk, moment)
                #expect(
                    try tx.dueTalks(at: Date(timeIntervalSince1970: moment.timeIntervalSince1970.nextDown), limit: 9)
                        == []
                )
                let stored = try #require(try tx.nextTalkDue())
                #expect(stored >= moment && stored <= moment + 0.000_002)
                #expect(try tx.dueTalks(at: stored, limit: 9) == [talk])
                try tx.cancel(talk, now: now)
                #expect(try tx.dueTalks(at: .distantFuture, limit: 9).isEmpty && tx.nextTalkDue() == nil)
            }
        }
    }

    @Test func whatChangedComesFirst() async throws {
        let house = try await TestHouse()
        try await house.store.write { tx in
            let talks = try (1...3).map { try plan(tx, "uid-\($0)") }
            for (talk, seconds) in zip(talks, [10.0, 5, 20]) { try tx.setNextLook(at: talk, now + seconds) }
            #expect(try tx.dueTalks(at: now + 15, limit: 9) == [talks[1], talks[0]])
            try tx.share(talks[2], batch: 1, now: now)
            #expect(try tx.dueTalks(at: now + 15, limit: 2) == [talks[2], talks[1]])
            try tx.setNextLook(at: talks[2], nil)
            try tx.lookAtTalks(startingFrom: now)
            #expect(try tx.dueTalks(at: now, limit: 9) == talks)
        }
    }

    @Test func duties() async throws {
        let house = try await TestHouse()
        try await house.store.write { tx in
            #expect(try tx.lastDone(.forgetTalks) == nil)
            for seconds in [0.0, 60] { try tx.note(done: .forgetTalks, now: now + seconds) }
            #expect(try tx.lastDone(.forgetTalks) == now + 60 && tx.lastDone(.askToPlan) == nil)
        }
    }
}

@Suite struct QueueingTests {
    /// The talk is 40 days from now, the deadline 14 days before that.
    private let deadline = now + 26 * 86_400

    @Test func whatAsksIsGivenUpAtTheDeadline() async throws {
        let house = try await TestHouse()
        let late = deadline - 86_400
        let rows = try await house.store.write { tx in
            let talk = try plan(tx)
            let id = try tx.addRequest("petra", for: talk, now: now)
            let (anna, petra) = (try EmailAddress("anna@example.test"), try EmailAddress("petra@client.example"))
            try tx.queue(.request(id), to: petra, by: rules, now: now)
            try tx.queue(.reminder(id, number: 1), to: petra, by: rules, now: late)
            try tx.queue(.requestCancelled(id), to: petra, by: rules, now: late)
            try tx.queue(.whom(talk), to: anna, by: rules, now: late)
            return try tx.outbox(states: [.queued], limit: 9)
        }
        let days = rows.map { $0.giveUp.timeIntervalSince($0.createdAt) / 86_400 }
        #expect(days == [5, 1, 5, 5] && rows.allSatisfy { $0.nextAttempt == $0.createdAt })
    }

    @Test func whoIsNamedAfterTheDeadlineHasOneOfTheirOwn() async throws {
        let house = try await TestHouse()
        let row = try await house.store.write { [deadline] tx in
            let id = try tx.addRequest("petra", for: plan(tx), now: deadline)
            try tx.queue(.request(id), to: EmailAddress("petra@client.example"), by: rules, now: deadline)
            return try tx.outbox(states: [.queued], limit: 9).first
        }
        // Halfway to the dossier.
        #expect(row?.giveUp == deadline + 3.5 * 86_400)
    }

    @Test func onlyWhatAsksWaitsForTheWindow() async throws {
        let house = try await TestHouse()
        let office = MailRules(
            schedule: ScheduleRules(),
            sending: SendingRules(window: SendingWindow(timeZone: .gmt), giveUpAfter: 3600)
        )
        // 15 January 2027 is a Friday; the window opens on Monday.
        let evening = Date(timeIntervalSince1970: 1_800_045_600)
        let rows = try await house.store.write { tx in
            let talk = try plan(tx)
            let id = try tx.addRequest("petra", for: talk, now: now)
            let petra = try EmailAddress("petra@client.example")
            try tx.queue(.request(id), to: petra, by: office, now: evening)
            try tx.queue(.tooLate(id), to: petra, by: office, now: evening)
            return try tx.outbox(states: [.queued], limit: 9)
        }
        #expect(rows.map(\.nextAttempt) == [Date(timeIntervalSince1970: 1_800_259_200), evening])
    }
}

private let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))

private func plan(_ tx: any Transaction, _ uid: String = "uid-1") throws -> TalkID {
    try tx.addTalk(at: now + 40 * 86_400, uid: uid, now: now)
}

private func response(to id: RequestID) -> NewResponse {
    NewResponse(request: id, messageID: "m@x", bodyHash: Data([1]), inboxRow: nil, answers: [], remark: nil)
}

private func freeze(_ talk: TalkID, _ tx: any Transaction) throws -> DossierRow {
    try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
}
