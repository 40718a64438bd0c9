// The private mail servers of scripts/sandbox, one set for each test that wants them.
import Foundation
import TestServers

struct Sandbox: Sendable {
    struct Facts: Decodable, Sendable {
        struct Server: Decodable, Sendable {
            let host: String
            let port: Int
        }
        struct Account: Decodable, Sendable {
            let address: String
            let user: String
            let password: String
            let name: String
        }
        let smtp, imap, imaps, mx: Server
        let ca: String
        let accounts: [Account]
    }

    let folder: URL
    let facts: Facts

    /// Postfix wants it.
    static var isPossible: Bool { geteuid() == 0 }

    /// Starts the servers, for the first time or again.
    static func start(in folder: URL) async throws -> Sandbox {
        try await run("start", folder)
        let facts = try Data(contentsOf: folder.appending(path: "accounts.json"))
        return Sandbox(folder: folder, facts: try JSONDecoder().decode(Facts.self, from: facts))
    }

    /// The mail stays.
    static func stop(in folder: URL) async throws { try await run("stop", folder) }

    private static func run(_ what: String, _ folder: URL) async throws {
        let script = Program.source.appending(path: "scripts/sandbox")
        let output = try await Program.run(script, [what, folder.path])
        guard output.status == 0 else { throw NeverHappened(description: "scripts/sandbox \(what): \(output)") }
    }
}
