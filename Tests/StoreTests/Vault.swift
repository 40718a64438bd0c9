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

extension Transaction {
    /// All content that can be read, of whatever table.
    func readable() throws -> String {
        try ContentColumns.tables.keys.sorted().flatMap { try rows("SELECT * FROM \($0)", []) }.map { row in
            row.columns.map { column in
                row.optionalContent(column) ?? row.optionalContentOctets(column).map {
                    String(decoding: $0, as: UTF8.self)
                } ?? ""
            }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
