// An installation of its own for one test: configuration, state, mail servers where it wants some, and the service.
import Foundation
import Store
import Synchronization
import TestServers
import Testing

/// One installation. Everything that a test does to it goes through the command line, SMTP or IMAP.
final class House: Sendable {
    let folder: URL
    let configuration: URL
    /// What is added to the environment: each key of the configuration can stand there.
    let environment: [String: String]
    /// Whether service and commands run as the unit would have systemd run them.
    let isConfined: Bool
    private let children = Mutex<[Child]>([])

    init(folder: URL, environment: [String: String] = [:], isConfined: Bool = false) {
        self.folder = folder
        self.isConfined = isConfined
        configuration = folder.appending(path: "klankbord.yaml")
        self.environment = environment
    }

    /// As a token key and a master key.
    private static let key = String(repeating: "key-of-thirty-two-characters-", count: 2)

    /// The rows of the house, beside its service.
    func rows() async throws -> SealedDriver { try await rows(of: database) }

    /// Those of a copy, seen with the keys that are there now.
    func rows(of database: URL) async throws -> SealedDriver {
        let secret = try String(contentsOf: folder.appending(path: "secrets/master-key"), encoding: .utf8)
        let keys = try KeyFile(
            path: folder.appending(path: "state/klankbord-keys.db").path,
            master: secret.trimmingCharacters(in: .whitespacesAndNewlines),
            mayMake: false
        )
        return SealedDriver(try SQLiteDriver(path: database.path), keys)
    }

    var log: URL { folder.appending(path: "klankbord.log") }
    var database: URL { folder.appending(path: "state/klankbord.db") }

    func logText() -> String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    // MARK: Commands

    func run(_ arguments: String...) async throws -> Output { try await run(arguments) }

    func run(_ arguments: [String]) async throws -> Output {
        let (program, arguments, environment) = try program(arguments)
        return try await Program.run(program, arguments, environment: environment)
    }

    /// With the house's configuration.
    private func program(_ arguments: [String]) throws -> (URL, [String], [String: String]) {
        let arguments = ["--config", configuration.path] + arguments
        guard isConfined else { return (Program.klankbord, arguments, environment) }
        let (state, scratch) = (folder.appending(path: "state").path, folder.appending(path: "scratch").path)
        for path in [state, scratch] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        return (
            Program.source.appending(path: "scripts/confined"),
            ["--write", state, "--write", scratch, Program.klankbord.path] + arguments,
            environment.merging(["XDG_CACHE_HOME": scratch]) { $1 }
        )
    }

    /// What a command prints as JSON. It must succeed.
    func ask<Answer: Decodable>(_ type: Answer.Type = Answer.self, _ arguments: String...) async throws -> Answer {
        let output = try await run(arguments + ["--json"])
        guard output.status == 0 else { throw NeverHappened(description: "\(arguments): \(output)") }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        do {
            return try decoder.decode(Answer.self, from: Data(output.out.utf8))
        } catch {
            throw NeverHappened(description: "\(arguments): \(error)\n\(output.out)")
        }
    }

    /// A command that must succeed.
    func tell(_ arguments: String...) async throws {
        let output = try await run(arguments)
        guard output.status == 0 else { throw NeverHappened(description: "\(arguments): \(output)") }
    }

    /// A talk of Anna's with Mark, who are on file.
    func planTalk() async throws {
        let people = ["--employee", "anna@example.test", "--manager", "mark@example.test"]
        let output = try await run(["talk", "add"] + people + ["--start", "\(TestDay.talk.iso)T10:00"])
        guard output.status == 0 else { throw NeverHappened(description: "talk add: \(output)") }
    }

    // MARK: The service

    func serve(environment more: [String: String] = [:]) throws -> Child {
        let (program, arguments, environment) = try program(["serve"])
        let child = try Child(
            program,
            arguments,
            environment.merging(["KLANKBORD_LOG_LEVEL": "debug"]) { $1 }.merging(more) { $1 },
            out: log,
            err: log
        )
        children.withLock { $0.append(child) }
        return child
    }

    fileprivate func end() async {
        for child in children.withLock({ $0 }) where child.isRunning {
            child.signal(SIGKILL)
            _ = await child.end()
        }
    }
}

extension House {
    /// A house without mail servers: the configuration says where mail goes.
    static func bare<Result>(
        _ environment: [String: String] = [:],
        _ body: (House) async throws -> Result
    ) async throws -> Result {
        try await Turns.houses.take { try await build(environment, body) }
    }

    private static func build<Result>(
        _ environment: [String: String],
        _ body: (House) async throws -> Result
    ) async throws -> Result {
        let scratch = try Scratch()
        defer { scratch.remove() }
        for name in ["state", "secrets"] {
            try FileManager.default.createDirectory(at: scratch.file(name), withIntermediateDirectories: true)
        }
        try "not so secret".write(to: scratch.file("secrets/imap-password"), atomically: true, encoding: .utf8)
        for key in ["token-key", "master-key"] {
            try House.key.write(to: scratch.file("secrets/\(key)"), atomically: true, encoding: .utf8)
        }
        let house = House(folder: scratch.url, environment: environment)
        try bareConfiguration(scratch.url).write(to: house.configuration, atomically: true, encoding: .utf8)
        return try await house.live(body)
    }

    /// Port 9 of loopback is nobody's: tests name the servers that they want in the environment.
    private static func bareConfiguration(_ folder: URL) -> String {
        """
        state_directory: \(folder.path)/state
        secrets_directory: \(folder.path)/secrets
        organisation:
          name: Voorbeeld BV
          controller: Voorbeeld BV, Dorpsstraat 1, 1234 AB Voorbeeld
          contact: hr@example.test
          privacy_notice: https://www.example.test/privacy
        mail:
          address: feedback@example.test
        smtp:
          host: 127.0.0.1
          port: 9
          tls: "off"
          authentication: none
        imap:
          host: 127.0.0.1
          port: 9
          tls: "off"
        schedule:
          sending_window: "off"
          tick: 1s

        """
    }

    fileprivate func live<Result>(_ body: (House) async throws -> Result) async throws -> Result {
        do {
            let result = try await body(self)
            await end()
            return result
        } catch {
            await end()
            let last = logText().split(separator: "\n").suffix(30).joined(separator: "\n")
            Issue.record("the service said last:\n\(last)")
            throw error
        }
    }
}

/// A house with real mail servers, whose people can be written to and heard from.
struct Village: Sendable {
    let house: House
    let post: Post
    let facts: Sandbox.Facts

    /// - Parameter prepare: called with the folder before the servers start.
    static func open<Result>(
        _ environment: [String: String] = [:],
        isConfined: Bool = false,
        prepare: (URL) async throws -> Void = { _ in },
        _ body: (Village) async throws -> Result
    ) async throws -> Result {
        try await Turns.houses.take { try await build(environment, isConfined, prepare, body) }
    }

    private static func build<Result>(
        _ environment: [String: String],
        _ isConfined: Bool,
        _ prepare: (URL) async throws -> Void,
        _ body: (Village) async throws -> Result
    ) async throws -> Result {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try await prepare(scratch.url)
        let sandbox = try await Sandbox.start(in: scratch.url)
        let house = House(folder: scratch.url, environment: environment, isConfined: isConfined)
        do {
            let post = try Post(sandbox.facts)
            let result = try await house.live { house in
                try await body(Village(house: house, post: post, facts: sandbox.facts))
            }
            await post.close()
            try await Sandbox.stop(in: scratch.url)
            return result
        } catch {
            try? await Sandbox.stop(in: scratch.url)
            throw error
        }
    }
}
