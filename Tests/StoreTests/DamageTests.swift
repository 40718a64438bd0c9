// A database that is damaged, held by somebody else, or not there: each with its own words.
import Foundation
import Store
import TestSupport
import Testing

@Suite struct DamageTests {
    /// Overwrites the middle of the file, page for page, from the second on.
    private func damaged(_ body: (SQLiteDriver) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "test.db").path
        let store = try SQLiteDriver(path: path)
        try await store.migrate(now: Date(timeIntervalSince1970: 1_800_000_000))
        #expect(try await store.damage() == [])
        let root = try await store.read { tx in
            try tx.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'outbox'", [])[0].integer("rootpage")
        }
        await store.close()
        let file = try FileHandle(forUpdating: URL(filePath: path))
        try file.seek(toOffset: UInt64(root - 1) * 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
        try file.close()
        try await body(try SQLiteDriver(path: path))
    }

    @Test func whatIsDamagedIsNamed() async throws {
        try await damaged { store in
            let damage = try await store.damage()
            #expect(damage.contains { $0.hasPrefix("table outbox: ") }, "\(damage)")
            // The rest goes on.
            #expect(try await store.read { try $0.people() }.isEmpty)
            do {
                _ = try await store.read { try $0.outboxCounts() }
                Issue.record("it reads what is not there")
            } catch StoreError.unavailable(_, _, let trouble) {
                #expect(trouble == .damaged)
            }
        }
    }

    @Test func whatIsNoDatabaseIsCalledSo() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "test.db")
        try Data(repeating: 0x41, count: 8192).write(to: file)
        do {
            _ = try SQLiteDriver(path: file.path)
            Issue.record("it opens what is none")
        } catch {
            guard case .unavailable(_, _, .damaged) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func eachTroubleHasItsOwnMend() {
        let hints = Set(DatabaseTrouble.allCases.map(\.hint))
        #expect(hints.count == DatabaseTrouble.allCases.count)
        let busy = StoreError.unavailable(path: "a.db", reason: "locked", trouble: .busy)
        #expect("\(busy)" == "database a.db: locked; \(DatabaseTrouble.busy.hint)")
    }

    /// A command beside a service that writes for long has its answer: the schema is read, not written.
    @Test func aSchemaThatIsCurrentIsNotWritten() async throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "test.db").path
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let store = try SQLiteDriver(path: path)
        try await store.migrate(now: now)
        let reader = try SQLiteDriver(path: path, isReadOnly: true)
        try await reader.migrate(now: now)
        await reader.close()
        await store.close()
    }
}
