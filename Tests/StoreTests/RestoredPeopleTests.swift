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
}
