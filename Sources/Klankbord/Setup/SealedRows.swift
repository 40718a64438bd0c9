// The rows of an installation: the database, and beside it the keys of what stands in it.
import Foundation
import Settings
import Store

enum SealedRows {
    /// - Throws: `KeyFileError` where the keys are lost or another master key wrapped them; nothing is written then.
    static func open(_ state: StateDirectory, _ master: Secret) async throws -> SealedDriver {
        try await open(state.database, state.keys, master)
    }

    /// - Parameter isRestored: the database was put back, and may be of before there were keys.
    static func open(
        _ database: String,
        _ keys: String,
        _ master: Secret,
        isRestored: Bool = false
    ) async throws -> SealedDriver {
        let engine = try SQLiteDriver(path: database)
        let isSealed = try await SealedDriver.isSealed(engine)
        let keys = try KeyFile(path: keys, master: master.reveal(), mayMake: !isSealed)
        return try await SealedDriver.open(engine, keys, isRestored: isRestored, now: Date())
    }

    /// For who only looks; nil where there is nothing to look at yet, or a newer program looks.
    static func look(_ state: StateDirectory, _ master: Secret) async throws -> SealedDriver? {
        guard let engine = try? SQLiteDriver(path: state.database, isReadOnly: true),
            (try? await engine.isCurrent()) == true, try await SealedDriver.isSealed(engine)
        else { return nil }
        let rows = SealedDriver(engine, try KeyFile(path: state.keys, master: master.reveal(), mayMake: false))
        try await rows.look()
        return rows
    }
}
