// A copy of the database is put back, and people were erased after it was made: what is theirs goes, and no more.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

@Suite struct RestoredPeopleTests {
    /// Of Mark's talks with Anna one is over, and its dossier shows what he wrote; a letter to him waits.
    private static func fill(_ tx: any Transaction) throws -> (past: TalkID, coming: TalkID) {
        let mark = try member("Mark Visser", "mark")
        _ = try tx.save(member("Anna", "anna"), manager: nil, department: nil, now: now)
        _ = try tx.save(mark, manager: nil, department: nil, now: now)
        let organizer = NamedAddress(name: mark.name, address: mark.address)
        let past = try tx.addTalk(at: now - 86_400, uid: "past", organizer: organizer, now: now)
        let coming = try tx.addTalk(at: now + 30 * 86_400, uid: "coming", now: now)
        let own = NewRequest(
            talk: past,
            rater: mark,
            group: .manager,
            promise: .named,
            questionnaire: try Example.wording().questionnaire(.manager, language: "nl"),
            state: .sent
        )
        try tx.addAnswer("mark zegt het zelf", to: tx.insert(own, now: now), now: now)
        _ = try tx.freeze(Summary(groups: []), page: "page", plain: "plain", pdf: nil, talk: past, now: now)
        try tx.addAnswer("petra zegt dat", to: tx.addRequest("petra", for: coming, state: .sent, now: now), now: now)
        let letter = Letter.dossierToManager(past, batch: 1)
        try tx.insert(letter, to: mark.address, notBefore: now, giveUp: now + 9999, now: now)
        return (past, coming)
    }

    /// A copy, made before `erase`.
    private func withRestored(
        _ erase: @Sendable (any Transaction, (past: TalkID, coming: TalkID)) throws -> Void,
        _ body: (SealedDriver, (past: TalkID, coming: TalkID), Unreadable) async throws -> Void
    ) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let talks = try await store.write(Self.fill)
            let copy = vault.folder.url.appending(path: "copy.db").path
            try await vault.engine().copy(to: copy)
            try await store.write { try erase($0, talks) }
            try await store.forgetErased()
            await store.close()
            let restored = SealedDriver(try SQLiteDriver(path: copy), try vault.keys(mayMake: false))
            let gone = try await restored.forgetUnreadable(now: now)
            // As at the next start.
            try await restored.forgetErased()
            try await body(restored, talks, gone)
            await restored.close()
        }
    }

    @Test func talksOfAnErasedManagerSurviveARestore() async throws {
        try await withRestored { tx, _ in
            let trace = try tx.trace(EmailAddress("mark@example.test"))
            _ = try tx.eraseMail(of: trace)
            for id in trace.requestIDs { try tx.erase(rater: id, now: now) }
            _ = try tx.erase(person: Example.mark)
        } _: { restored, talks, gone in
            #expect(gone == Unreadable(talks: 0, people: 1, frozen: [], renewed: []))
            try await restored.read { tx in
                let talk = try #require(try tx.talk(talks.past))
                #expect(talk.manager.name.text == "–" && talk.manager.address.domain == "erased.invalid")
                #expect(try tx.hasLeft(talk.manager.address))
                #expect(try tx.dossiers(of: talks.past).map(\.plain) == ["plain"])
                #expect(try tx.talk(talks.coming)?.employee.name.text == "Anna")
                #expect(try tx.outbox(states: Set(OutboxState.allCases), limit: 10).isEmpty)
                let all = try tx.readable()
                #expect(all.contains("petra zegt dat"))
                for words in ["Mark Visser", "mark@example.test", "mark zegt"] {
                    #expect(!all.contains(words), "\(words)")
                }
            }
        }
    }

    /// One that waits until the other was told has its key still.
    @Test func allTalksOfAnErasedEmployeeAreCounted() async throws {
        try await withRestored { tx, talks in
            #expect(try !tx.erase(talk: talks.past, now: now))
            #expect(try tx.erase(talk: talks.coming, now: now))
            _ = try tx.erase(person: Example.anna)
        } _: { restored, _, gone in
            #expect(gone == Unreadable(talks: 2, people: 1, frozen: [], renewed: []))
            let left = try await restored.read { try ($0.talks().count, $0.people().map(\.person.name.text)) }
            #expect(left.0 == 0 && left.1 == ["Mark Visser"])
        }
    }

    // MARK: What was asked

    private static func ask(
        _ tx: any Transaction,
        _ address: String,
        for talk: TalkID,
        _ state: FeedbackRequest.State,
        at moment: Date = now
    ) throws -> RequestID {
        let request = NewRequest(
            talk: talk,
            rater: Person(name: try Line("Wie"), address: try EmailAddress(address), language: "nl"),
            group: .colleague,
            promise: .named,
            questionnaire: try Example.wording().questionnaire(.colleague, language: "nl"),
            state: state
        )
        return try tx.insert(request, now: moment)
    }

    private func withErasedMark(
        _ fill: @Sendable (any Transaction, (past: TalkID, coming: TalkID)) throws -> [RequestID],
        _ body: (SealedDriver, (past: TalkID, coming: TalkID), [RequestID]) async throws -> Void
    ) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let (talks, requests) = try await store.write { tx in
                let talks = try Self.fill(tx)
                return (talks, try fill(tx, talks))
            }
            let restored = try await vault.copied(store) { _ = try $0.erase(person: Example.mark) }
            _ = try await restored.forgetUnreadable(now: now)
            try await body(restored, talks, requests)
            await restored.close()
            await store.close()
        }
    }

    /// They were told when he was erased, and nobody is asked about it, or reminded, once more.
    @Test func talksToComeOfAnErasedManagerStayCancelled() async throws {
        try await withErasedMark { tx, talks in
            let paul = try tx.addRequest("paul", for: talks.coming, state: .sent, now: now)
            try tx.insert(
                .reminder(paul, number: 1),
                to: EmailAddress("paul@client.example"),
                notBefore: now,
                giveUp: now + 9999,
                now: now
            )
            return [paul, try tx.addRequest("pia", for: talks.coming, state: .proposed, now: now)]
        } _: { restored, talks, requests in
            try await restored.read { tx in
                let states = try [talks.coming, talks.past].map { try tx.talk($0)?.state }
                #expect(states == [.cancelled, .planned])
                #expect(try requests.map { try tx.request($0)?.state } == [.withdrawn, .withdrawn])
                #expect(try tx.stateReason(of: requests[0]) == .talkCancelled)
                #expect(try tx.requests(of: talks.coming).allSatisfy { !$0.isOpen })
                #expect(try tx.outbox(states: [.queued, .deferred, .attempting], limit: 10).isEmpty)
            }
        }
    }

    /// Else a letter would go to the placeholder, and the employee be told that nobody can be reached there.
    @Test func requestsToTheErasedStayWithdrawn() async throws {
        try await withErasedMark { tx, _ in
            let states: [FeedbackRequest.State] = [.proposed, .queued, .sent, .declined]
            let requests = try states.map { state in
                // Others' talks, which go on.
                let talk = try tx.addTalk(at: now + 9 * 86_400, uid: state.rawValue, now: now)
                try tx.execute("UPDATE talks SET manager_id = employee_id WHERE id = $1", [.id(talk)])
                return try Self.ask(tx, "mark@example.test", for: talk, state)
            }
            try tx.insert(
                .request(requests[1]),
                to: EmailAddress("mark@example.test"),
                notBefore: now,
                giveUp: now + 9999,
                now: now
            )
            return requests
        } _: { restored, _, requests in
            try await restored.read { tx in
                let left = try requests.compactMap { try tx.request($0) }
                #expect(try left.map { try tx.talk($0.talk)?.state } == [.planned, .planned, .planned, .planned])
                #expect(left.map(\.state) == [.withdrawn, .withdrawn, .withdrawn, .declined])
                #expect(left.map(\.isTakenOff) == [false, false, true, true])
                #expect(left.allSatisfy { $0.rater.address.domain == "erased.invalid" })
                #expect(try tx.outbox(states: [.queued, .deferred, .attempting], limit: 10).isEmpty)
            }
        }
    }

    /// His further and former addresses are his for their time, and no longer.
    @Test func whateverAddressItWas() async throws {
        let (early, late) = (now - 20 * 86_400, now - 5 * 86_400)
        try await withErasedMark { tx, talks in
            let anna = Example.anna
            let (further, former) = (try EmailAddress("m.visser@example.test"), try EmailAddress("info@example.test"))
            try tx.save(alias: further, of: Example.mark, now: now)
            try tx.save(alias: former, of: Example.mark, ownUntil: now - 10 * 86_400, now: now)
            _ = try tx.giveUp(alias: former, of: Example.mark)
            // Hers before it was his.
            let annas = try EmailAddress("team@example.test")
            try tx.save(alias: annas, of: anna, ownUntil: now - 10 * 86_400, now: now)
            _ = try tx.giveUp(alias: annas, of: anna)
            try tx.save(alias: annas, of: Example.mark, now: now)
            let other = try tx.addTalk(at: now - 2 * 86_400, uid: "other", now: now)
            return [
                try Self.ask(tx, "m.visser@example.test", for: talks.past, .sent, at: early),
                try Self.ask(tx, "info@example.test", for: talks.past, .sent, at: early),
                try Self.ask(tx, "info@example.test", for: other, .sent, at: late),
                try Self.ask(tx, "team@example.test", for: talks.past, .sent, at: early),
                try Self.ask(tx, "team@example.test", for: other, .sent, at: late),
            ]
        } _: { restored, _, requests in
            let left = try await restored.read { tx in try requests.compactMap { try tx.request($0) } }
            #expect(left.map { $0.rater.address.domain == "erased.invalid" } == [true, true, false, false, true])
            #expect(left.map(\.state) == [.withdrawn, .withdrawn, .sent, .sent, .withdrawn])
        }
    }
}
