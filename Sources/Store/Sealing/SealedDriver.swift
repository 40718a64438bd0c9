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
    /// - Parameter isRestored: the rows were put back, and may be of before there were keys.
    /// - Throws: `KeyFileError` where the keys are another database's, or older than it; nothing is written then.
    public static func open(
        _ engine: any Driver,
        _ keys: KeyFile,
        isRestored: Bool = false,
        now: Date
    ) async throws -> SealedDriver {
        let driver = SealedDriver(engine, keys)
        let wasSealed = try await isSealed(engine)
        if wasSealed {
            try await driver.look()
        } else if try !isRestored && keys.isBound() {
            throw KeyFileError.databaseMissing(keys.path)
        }
        try await engine.migrate(now: now)
        try await driver.destroyAgain()
        let isLeft = try await engine.read { try $0.hasUnsealedPeople() || $0.hasMailOrWordsWithoutKey() }
        if !wasSealed || isLeft { try await driver.sealAll() }
        try keys.bind()
        return driver
    }

    /// - Throws: `KeyFileError` where the keys are another database's.
    public func look() async throws {
        guard let proof = try await read({ try $0.first("SELECT * FROM sealing", []) }) else { return }
        // The first schema had none, and an upgrade from it that was killed may have made none so far: a name is as good.
        guard proof["proof"] != nil else {
            let name = try await read { try $0.first("SELECT name FROM people LIMIT 1", []) }
            if let name, name.optionalContent("name") == nil { throw KeyFileError.otherDatabase(keys.path) }
            return
        }
        let last = try await engine.read { try $0.keysInUse().map(\.rawValue).max() } ?? 0
        if try last > keys.lastNumber() { throw KeyFileError.olderThanDatabase(keys.path) }
        if proof.optionalContent("proof") == nil { throw KeyFileError.otherDatabase(keys.path) }
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
        try await engine.write { [keys] tx in
            let sealed = SealedTransaction(tx, keys)
            let isFirst = try tx.sealingKeys() == nil
            // Another process may have been faster.
            let isWhole = try isFirst || tx.hasUnsealedPeople()
            guard try isWhole || tx.hasMailOrWordsWithoutKey() else { return }
            if isFirst { try tx.set(SealingKeys(house: try keys.make(), index: try keys.make())) }
            try tx.execute("UPDATE sealing SET proof = $1", [try sealed.seal(.content("proof", under: nil))])
            try Resealing(tx, sealed).run(isWhole: isWhole)
        }
        _ = await engine.forgetWritten()
    }

    /// After an erasure: retired keys are destroyed, so that no copy of the database made before holds anything readable of
    /// what hung on them.
    public func forgetErased() async throws {
        _ = await engine.forgetWritten()
        let retired = try await engine.read { try $0.retiredKeys() }
        try keys.destroy(retired)
        try await engine.write { tx in for key in retired { try tx.note(destroyed: key) } }
    }

    /// Of rows and key file one may be older than the other: what either knows to be destroyed is gone from both, and no
    /// number is given a second time.
    private func destroyAgain() async throws {
        let (last, noted) = try await engine.read { (try $0.lastKeyNumber(), try $0.destroyedKeys()) }
        try keys.giveNone(upTo: last)
        let (there, destroyed) = (Set(try keys.all()), try keys.destroyed())
        let known = Set(destroyed.map(\.key))
        let back = noted.filter { there.contains($0.key) || !known.contains($0.key) }
        if !back.isEmpty { try keys.destroy(back) }
        let missing = known.subtracting(noted.map(\.key))
        guard !missing.isEmpty else { return }
        try await engine.write { tx in
            for key in destroyed where missing.contains(key.key) { try tx.note(destroyed: key) }
        }
    }

    /// What stands under destroyed keys goes: a copy of the database from before its erasure was put back.
    public func forgetUnreadable(now: Date) async throws -> Unreadable {
        let (there, destroyed) = (Set(try keys.all()), try keys.destroyed())
        return try await write { try $0.forgetUnreadable(but: there, destroyed, now: now) }
    }
}
