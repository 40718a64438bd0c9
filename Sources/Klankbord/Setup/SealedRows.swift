// The rows of an installation: the database, and beside it the keys of what stands in it.
import Foundation
import Settings
import Store

enum SealedRows {
    /// - Throws: `KeyFileError` where the keys are lost or another master key wrapped them; nothing is written then.
    static func open(_ state: StateDirectory, _ master: MasterKey) async throws -> SealedDriver {
        try await open(state.database, state.keys, master)
    }

    /// - Parameter isRestored: the database was put back, and may be of before there were keys.
    static func open(
        _ database: String,
        _ keys: String,
        _ master: MasterKey,
        isRestored: Bool = false
    ) async throws -> SealedDriver {
        // No empty one is made in its place.
        if !isRestored, !FileManager.default.fileExists(atPath: database), FileManager.default.fileExists(atPath: keys),
            try keyFile(keys, master).isBound()
        {
            throw KeyFileError.databaseMissing(keys)
        }
        let engine = try SQLiteDriver(path: database)
        let isSealed = try await SealedDriver.isSealed(engine)
        let keys = try keyFile(keys, master, mayMake: !isSealed)
        return try await SealedDriver.open(engine, keys, isRestored: isRestored, now: Date())
    }

    /// For who only looks; nil where there is nothing to look at yet, or a newer program looks.
    static func look(_ state: StateDirectory, _ master: MasterKey) async throws -> SealedDriver? {
        guard let engine = try? SQLiteDriver(path: state.database, isReadOnly: true),
            (try? await engine.isCurrent()) == true, try await SealedDriver.isSealed(engine)
        else { return nil }
        let rows = SealedDriver(engine, try keyFile(state.keys, master))
        try await rows.look()
        return rows
    }

    /// - Throws: `KeyFileError`; where a rotation left the key that fits, it is named.
    static func keyFile(_ path: String, _ master: MasterKey, mayMake: Bool = false) throws -> KeyFile {
        do {
            return try KeyFile(path: path, master: master.reveal(), mayMake: mayMake)
        } catch KeyFileError.wrongMaster(let path) {
            guard let left = master.left,
                (try? KeyFile(path: path, master: left.secret.reveal(), mayMake: false)) != nil
            else { throw KeyFileError.wrongMaster(path) }
            throw KeyFileError.masterLeft(path, left: left.path, place: left.place)
        }
    }
}
