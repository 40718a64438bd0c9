// A database engine in the rows of which content stands sealed.
import Crypto
import Feedback
import Foundation
import Synchronization

/// Another engine, with content sealed on its way in and opened on its way out.
public final class SealedDriver: Driver {
    private let engine: any Driver
    private let keys: KeyFile

    public var identityColumn: String { engine.identityColumn }
    public var octetsType: String { engine.octetsType }

    /// - Parameter engine: with an up-to-date schema, sealed before (`open`).
    public init(_ engine: any Driver, _ keys: KeyFile) { (self.engine, self.keys) = (engine, keys) }

    /// Whether the rows are sealed; then keys have to be there.
    public static func isSealed(_ engine: any Driver) async throws -> Bool {
        do { return try await engine.read { try $0.sealingKeys() } != nil } catch let error where error.isAboutRows {
            // A schema of before, or none yet.
            return false
        }
    }

    /// Brings the schema up to date, and seals what isn't.
    public static func open(_ engine: any Driver, _ keys: KeyFile, now: Date) async throws -> SealedDriver {
        try await engine.migrate(now: now)
        let driver = SealedDriver(engine, keys)
        if try await !isSealed(engine) { try await driver.sealAll() }
        return driver
    }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.write { [keys] in try body(SealedTransaction($0, keys)) }
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.read { [keys] in try body(SealedTransaction($0, keys)) }
    }

    public func damage() async throws -> [String] { try await engine.damage() }
    public func forgetWritten() async -> Bool { await engine.forgetWritten() }
    public func close() async { await engine.close() }

    // MARK: Keys

    private func sealAll() async throws {
        let (house, index) = (try keys.make(), try keys.make())
        try await engine.write { [keys] tx in
            try tx.set(SealingKeys(house: house, index: index))
            try Resealing(tx, SealedTransaction(tx, keys)).run()
        }
        _ = await engine.forgetWritten()
    }

    /// After an erasure: keys that no row has any more are destroyed, and what stands under the house's key gets another, so
    /// that no copy of the database made before holds anything readable of what was erased.
    public func forgetErased(now: Date) async throws {
        let house = try keys.make()
        let (kept, former) = try await engine.write { [keys] tx in
            guard let before = try tx.sealingKeys() else { throw StoreError.unreadableRow("the rows are not sealed") }
            try tx.set(SealingKeys(house: house, index: before.index))
            try Resealing(tx, SealedTransaction(tx, keys)).run()
            return (try tx.keysInUse(), before.house)
        }
        _ = await engine.forgetWritten()
        // Somebody may have made one meanwhile, and not have written yet what stands under it.
        try keys.destroy(allBut: kept, madeBefore: now.addingTimeInterval(-SealedDriver.grace), also: former)
    }

    /// Seconds that a new key may be without rows.
    private static var grace: TimeInterval { 600 }

    /// Talks whose keys are destroyed go: a copy of the database from before their erasure was put back.
    /// - Returns: how many.
    public func forgetUnreadable() async throws -> Int {
        let there = Set(try keys.all())
        return try await engine.write { tx in
            let gone = try tx.rows("SELECT id, key_id FROM talks WHERE key_id IS NOT NULL", [])
                .filter { !there.contains(ContentKey(rawValue: try $0.integer("key_id"))) }
            for row in gone { try tx.execute("DELETE FROM talks WHERE id = $1", [.integer(try row.integer("id"))]) }
            return gone.count
        }
    }
}
