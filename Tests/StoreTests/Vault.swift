// A sealed database and its key file, in a folder of their own.
import Foundation
import TestSupport

@testable import Store

/// A database, its keys, and a driver for each.
struct Vault {
    let folder: TemporaryFolder
    var database: String { folder.url.appending(path: "klankbord.db").path }
    var keyFile: String { folder.url.appending(path: "klankbord-keys.db").path }

    func engine() throws -> SQLiteDriver { try SQLiteDriver(path: database) }

    func keys(_ master: String = "master", mayMake: Bool = true) throws -> KeyFile {
        try KeyFile(path: keyFile, master: master, mayMake: mayMake)
    }

    func open(_ engine: SQLiteDriver? = nil) async throws -> SealedDriver {
        try await SealedDriver.open(
            try engine ?? self.engine(),
            try keys(),
            now: Date(timeIntervalSince1970: 1_800_000_000)
        )
    }

    /// What a copy made now shows once something was erased.
    func copied(
        _ store: SealedDriver,
        before erasure: @Sendable (any Transaction) throws -> Void
    ) async throws -> SealedDriver {
        let copy = folder.url.appending(path: "copy.db").path
        try await engine().copy(to: copy)
        try await store.write(erasure)
        try await store.forgetErased()
        return SealedDriver(try SQLiteDriver(path: copy), try keys(mayMake: false))
    }

    /// Somebody puts back the key file that was there before this was done.
    func withOlderKeys(after work: () async throws -> Void) async throws {
        let old = keyFile + ".old"
        try KeyFile.copy(keyFile, to: old)
        try await work()
        try FileManager.default.removeItem(atPath: keyFile)
        try FileManager.default.moveItem(atPath: old, toPath: keyFile)
    }

    /// All octets of the database and what lies beside it.
    func octets() throws -> Data {
        try ["", "-wal"].reduce(into: Data()) { octets, ending in
            let path = database + ending
            if FileManager.default.fileExists(atPath: path) { octets += try Data(contentsOf: URL(filePath: path)) }
        }
    }
}

func withVault(_ body: (Vault) async throws -> Void) async throws {
    try await body(Vault(folder: try TemporaryFolder()))
}

/// Which of the texts stand anywhere in the rows, read with the keys.
func found(_ store: SealedDriver, _ texts: [String]) async throws -> [String] {
    let readable = try await store.read { try $0.readable() }
    return texts.filter(readable.contains)
}

extension Transaction {
    /// All content that can be read, of whatever table.
    func readable() throws -> String {
        let tables = try rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", [])
        return try tables.flatMap { try rows("SELECT * FROM \(try $0.text("name"))", []) }.map { row in
            row.columns.map { column in
                row.optionalContent(column) ?? row.optionalContentOctets(column).map {
                    String(decoding: $0, as: UTF8.self)
                } ?? ""
            }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
