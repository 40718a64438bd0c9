// A database engine in the rows of which content stands sealed.
import Feedback
import Foundation

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
    /// - Throws: `KeyFileError` where the keys are another database's; nothing is written then.
    public static func open(_ engine: any Driver, _ keys: KeyFile, now: Date) async throws -> SealedDriver {
        let driver = SealedDriver(engine, keys)
        if try await isSealed(engine) { try await driver.look() }
        try await engine.migrate(now: now)
        if try await !isSealed(engine) { try await driver.sealAll() }
        return driver
    }

    /// - Throws: `KeyFileError` where the keys are another database's.
    public func look() async throws {
        let name = try await read { try $0.first("SELECT name FROM people ORDER BY id LIMIT 1", []) }
        if let name, name.optionalContent("name") == nil { throw KeyFileError.otherDatabase(keys.path) }
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
        let new = SealingKeys(house: try keys.make(), index: try keys.make())
        try await engine.write { [keys] tx in
            // Another process may have been faster.
            guard try tx.sealingKeys() == nil else { return }
            try tx.set(new)
            try Resealing(tx, SealedTransaction(tx, keys)).run()
        }
        _ = await engine.forgetWritten()
    }

    /// After an erasure: keys that no talk has any more are destroyed, so that no copy of the database made before holds
    /// anything readable of what hung on them. What hangs on no talk stays readable in such copies.
    public func forgetErased(now: Date) async throws {
        _ = await engine.forgetWritten()
        let used = try await engine.read { try $0.keysInUse() }
        // Somebody may have made one meanwhile, and not have written yet what stands under it.
        try keys.destroy(allBut: used, madeBefore: now.addingTimeInterval(-SealedDriver.grace))
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
