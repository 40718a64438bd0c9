// Words of the year stand under keys of their own: what goes is gone from copies of the database made before, and no more.
import Addressing
import Cycle
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)
private let texts = ["afspraak-open", "afspraak-af", "cursus-open", "cursus-af", "bewaard", "notities", "onderwerp"]

@Suite struct WordKeysTests {
    /// Anna's talk with Mark, and what came of it and before it.
    private struct Year {
        let vault: Vault
        let store: SealedDriver
        let anna: PersonID
        let talk: TalkID
        /// Those that are closed.
        let agreement: AgreementID
        let training: TrainingID

        /// A copy made now and put back once something was erased says nothing more of that alone.
        func expectGone(
            _ gone: [String],
            by erasure: @Sendable (any Transaction) throws -> Void,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            #expect(try await found(store, texts) == texts, sourceLocation: sourceLocation)
            let restored = try await vault.copied(store, before: erasure)
            let left = texts.filter { !gone.contains($0) }
            #expect(try await found(store, texts) == left, sourceLocation: sourceLocation)
            #expect(try await found(restored, texts) == left, sourceLocation: sourceLocation)
            _ = try await restored.forgetUnreadable(now: now)
            // All that is left can be read.
            let seen = try await restored.read { tx in
                let outcomes = try tx.agreements(of: anna).map(\.version.text) + tx.trainings(of: anna).map(\.text)
                let words = [try tx.notes(of: .manager, for: talk), try tx.topic(of: .employee, for: talk)]
                return try outcomes + tx.keptWords(of: anna).map(\.text) + words.compactMap(\.self)
            }
            #expect(seen == left, sourceLocation: sourceLocation)
            await restored.close()
        }
    }

    private func withYear(_ body: (Year) async throws -> Void) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let (anna, talk, agreement, training) = try await store.write(Self.fill)
            let year = Year(
                vault: vault,
                store: store,
                anna: anna,
                talk: talk,
                agreement: agreement,
                training: training
            )
            try await body(year)
            await store.close()
        }
    }

    private static func fill(_ tx: any Transaction) throws -> (PersonID, TalkID, AgreementID, TrainingID) {
        func save(_ name: String) throws -> PersonID {
            let person = Person(name: try Line(name), address: try EmailAddress("\(name)@x.example"), language: "nl")
            return try tx.save(person, manager: nil, department: nil, now: now)
        }
        let anna = try save("anna")
        let talk = try addTalk(tx, anna, save("mark"), "a")
        _ = try tx.insert(.init(text: "afspraak-open"), by: .employee, of: anna, in: talk, now: now)
        let agreement = try tx.insert(.init(text: "afspraak-af"), by: .employee, of: anna, in: talk, now: now)
        let done = Agreement.Version(text: "afspraak-af")
        try tx.save(
            Agreement(id: agreement, employee: anna, talk: talk, version: done, progress: .done, closedAt: now)
        )
        _ = try tx.insertTraining("cursus-open", theme: nil, of: anna, now: now)
        let training = try tx.insertTraining("cursus-af", theme: nil, of: anna, now: now)
        try tx.save(Training(id: training, employee: anna, text: "cursus-af", theme: nil, state: .had, closedAt: now))
        try tx.keep(words: "bewaard", of: anna, now: now)
        try tx.keep("notities", .notes, of: .manager, for: talk, now: now)
        try tx.keep("onderwerp", .topic, of: .employee, for: talk, now: now)
        return (anna, talk, agreement, training)
    }

    private static func addTalk(
        _ tx: any Transaction,
        _ employee: PersonID,
        _ manager: PersonID,
        _ uid: String
    ) throws -> TalkID {
        try tx.insert(
            NewTalk(
                employee: employee,
                manager: manager,
                start: now + 86_400,
                duration: 3600,
                place: nil,
                eventUID: uid
            ),
            now: now
        )
    }

    // MARK: What goes

    @Test func keptWordsThatWereWipedAreGoneFromCopies() async throws {
        try await withYear { year in
            try await year.expectGone(["bewaard"]) { try $0.forgetKeptWords(of: year.anna) }
        }
    }

    @Test func agreementsAndTrainingsThatWereWipedAreGoneFromCopies() async throws {
        try await withYear { year in
            try await year.expectGone(["afspraak-af", "cursus-af"]) { tx in
                try tx.delete(year.agreement)
                try tx.delete(year.training)
            }
        }
    }

    @Test func whatIsOverItsTimeIsGoneFromCopies() async throws {
        try await withYear { year in
            try await year.expectGone(["afspraak-af", "cursus-af", "bewaard"]) { tx in
                let counts = [
                    try tx.purgeAgreements(closedBefore: now + 1, limit: 9),
                    try tx.purgeTrainings(closedBefore: now + 1, limit: 9),
                    try tx.purgeKeptWords(before: now + 1, limit: 9),
                ]
                #expect(counts == [1, 1, 1])
            }
        }
    }

    @Test func notesAreGoneFromCopies() async throws {
        try await withYear { year in
            try await year.expectGone(["notities"]) { try $0.forgetNotes(for: year.talk) }
        }
    }

    @Test func wordsBeforeATalkThatIsOverAreGoneFromCopies() async throws {
        try await withYear { year in
            let later = now + 2 * 86_400
            try await year.expectGone(["notities", "onderwerp"]) {
                try $0.purgeTalkWords(topicsBefore: later, now: later)
            }
        }
    }

    @Test func wordsBeforeATalkGoWithIt() async throws {
        try await withYear { year in
            try await year.expectGone(["notities", "onderwerp"]) { try $0.erase(year.talk) }
        }
    }

    @Test func allGoesWithItsPerson() async throws {
        try await withYear { year in
            let restored = try await year.vault.copied(year.store) { tx in
                try tx.erase(year.talk)
                try tx.erase(year.anna)
            }
            #expect(try await found(restored, texts) == [])
            _ = try await restored.forgetUnreadable(now: now)
            for table in WordTable.allCases.map(\.rawValue) {
                #expect(try await restored.read { try $0.rows("SELECT * FROM \(table)", []).isEmpty }, "\(table)")
            }
            await restored.close()
        }
    }

    // MARK: What stays

    /// A longer note is the same one, and an older copy shows it as it was.
    @Test func whatIsAddedToIsReadInCopies() async throws {
        try await withYear { year in
            let restored = try await year.vault.copied(year.store) { tx in
                try tx.keep("notities en meer", .notes, of: .manager, for: year.talk, now: now)
            }
            _ = try await restored.forgetUnreadable(now: now)
            #expect(try await found(restored, texts) == texts)
            await restored.close()
        }
    }

    @Test func wordsOfACancelledTalkAreTheNextOnes() async throws {
        try await withYear { year in
            try await year.store.write { tx in
                let next = try Self.addTalk(tx, year.anna, year.anna, "b")
                try tx.keep("een ander", .topic, of: .employee, for: next, now: now)
                try tx.takeOver(year.talk, by: next)
                try tx.erase(year.talk)
                #expect(try tx.notes(of: .manager, for: next) == "notities")
                #expect(try tx.topic(of: .employee, for: next) == "een ander")
            }
            try await year.store.forgetErased()
            #expect(try await found(year.store, ["notities", "onderwerp", "een ander"]) == ["notities", "een ander"])
        }
    }

    // MARK: Upgrade

    private static let columns = [
        ("agreements", "version"), ("trainings", "wish"), ("kept_words", "words"), ("talk_words", "words"),
    ]

    /// Rows of before stood under the keys of their person and their talk.
    private static func makeEarlier(_ tx: any Transaction, _ year: Year) throws {
        for (table, column) in columns {
            let key = try table == "talk_words" ? tx.key(of: year.talk) : tx.key(of: year.anna)
            for row in try tx.rows("SELECT rowid AS number, \(column) FROM \(table)", []) {
                try tx.execute(
                    "UPDATE \(table) SET \(column) = $2, key_id = NULL WHERE rowid = $1",
                    [.integer(try row.integer("number")), .content(row.optionalContent(column), under: key)]
                )
            }
        }
    }

    @Test func rowsOfBeforeComeUnderKeysOfTheirOwn() async throws {
        try await withYear { year in
            try await year.store.write { try Self.makeEarlier($0, year) }
            let again = try await year.vault.open()
            let keys = try await year.vault.engine().read { tx in
                try Self.columns.flatMap { table, column in
                    try tx.rows("SELECT \(column) AS content, key_id FROM \(table)", []).map { row in
                        [Seal.key(of: row["content"])?.rawValue, row.optionalInteger("key_id")]
                    }
                }
            }
            #expect(keys.allSatisfy { $0[0] != nil && $0[0] == $0[1] })
            #expect(Set(keys).count == texts.count)
            #expect(try await found(again, texts) == texts)
            await again.close()
        }
    }

    /// A copy of before the upgrade, and of before somebody was erased, is brought up to date.
    @Test func aCopyOfBeforeWithDestroyedKeysIsTaken() async throws {
        try await withYear { year in
            try await year.store.write { try Self.makeEarlier($0, year) }
            let copy = year.vault.folder.url.appending(path: "copy.db").path
            try await year.vault.engine().copy(to: copy)
            try await year.store.write { tx in
                try tx.erase(year.talk)
                try tx.erase(year.anna)
            }
            try await year.store.forgetErased()
            let keys = try year.vault.keys(mayMake: false)
            let restored = try await SealedDriver.open(try SQLiteDriver(path: copy), keys, isRestored: true, now: now)
            #expect(try await restored.forgetUnreadable(now: now).people == 1)
            #expect(try await found(restored, texts) == [])
            await restored.close()
        }
    }
}
