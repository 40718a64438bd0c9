// `check` and `preview` as an administrator uses them, on real mail servers.
import Feedback
import Foundation
import TestServers
import Testing

@testable import Store

/// A wrong or lost key: said with its place and its mend, by whatever command, before anything is written.
@Suite(.serialized, .patient)
struct LostKeyTests {
    /// What became of the keys of a house.
    enum Loss: CaseIterable {
        case anotherMaster, noMaster, noKeys, anotherHousesKeys, olderKeys, keysBeforeAMail, noDatabase
    }

    private static func lose(_ loss: Loss, in house: House, _ old: Data, _ others: Data) throws {
        let (master, keys) = (house.folder.appending(path: "secrets/master-key"), Self.keys(house))
        switch loss {
        case .anotherMaster: try Data(String(repeating: "another-key-of-some-length-", count: 2).utf8).write(to: master)
        case .noMaster: try FileManager.default.removeItem(at: master)
        case .noKeys: try FileManager.default.removeItem(at: keys)
        case .anotherHousesKeys: try others.write(to: keys)
        case .olderKeys, .keysBeforeAMail: try old.write(to: keys)
        case .noDatabase: try FileManager.default.removeItem(at: house.database)
        }
    }

    private static func keys(_ house: House) -> URL { house.folder.appending(path: "state/klankbord-keys.db") }

    /// The place, what is wrong with it, and the mend.
    private static func words(of loss: Loss, _ house: House) -> [String] {
        let keys = keys(house).path
        return switch loss {
        case .anotherMaster:
            [keys, "the master key is another than the one that wrapped it", "put back the right master-key"]
        case .noMaster: ["master.key: missing", "\(house.folder.path)/secrets", "To give it"]
        case .noKeys: [keys, "there are no keys", "put back the last copy that klankbord backup wrote"]
        case .anotherHousesKeys: [keys, "these keys are another database's", "move the file away"]
        case .olderKeys, .keysBeforeAMail: [keys, "these keys are older than the database", "put back the newest"]
        case .noDatabase: [keys, "the keys of a database that isn't in its place", "put that back"]
        }
    }

    @Test(arguments: Loss.allCases) func isSaidAndNothingIsWritten(_ loss: Loss) async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna <anna@example.test>")
            let old = try Data(contentsOf: Self.keys(house))
            if loss == .keysBeforeAMail { try await keepMail(house) } else { try await addPeople(house) }
            try Self.lose(loss, in: house, old, try await otherKeys(house))
            let before = try Self.state(of: house)
            var commands = [
                ["check"], ["person", "list"], ["person", "add", "Dirk <dirk@example.test>"], ["serve"],
                ["key", "rotate"],
            ]
            // A copy needs no master key.
            if loss == .noKeys { commands.append(["backup", house.folder.appending(path: "copy.db").path]) }
            for command in commands {
                let output = try await house.run(command)
                #expect(output.status == 78, "\(loss) \(command): \(output)")
                for words in Self.words(of: loss, house) {
                    #expect((output.out + output.err).contains(words), "\(loss) \(command): \(output)")
                }
                #expect(try Self.state(of: house) == before, "\(loss) \(command)")
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: house.folder.path)
            #expect(!left.contains { $0.hasPrefix("copy.db") }, "\(left)")
        }
    }

    private func addPeople(_ house: House) async throws {
        for name in ["mark", "bram", "carla"] {
            try await house.tell("person", "add", "\(name) <\(name)@example.test>")
        }
    }

    /// One that is kept has the newest key.
    private func keepMail(_ house: House) async throws {
        let rows = try await house.rows()
        try await rows.write { _ = try $0.key(of: InboxID(rawValue: 1)) }
        await rows.close()
    }

    /// Another database's under the same master key, more than there are here.
    private func otherKeys(_ house: House) async throws -> Data {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let master = try String(contentsOf: house.folder.appending(path: "secrets/master-key"), encoding: .utf8)
        let keys = try KeyFile(path: scratch.file("keys.db").path, master: master, mayMake: true)
        for _ in 1...100 { _ = try keys.make() }
        try keys.bind()
        return try Data(contentsOf: scratch.file("keys.db"))
    }

    /// All files of the state directory that hold something; the first hundred octets of the database count who opened it.
    private static func state(of house: House) throws -> [String: Data] {
        let folder = house.folder.appending(path: "state")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(into: [:]) { files, name in
            guard let octets = try? Data(contentsOf: folder.appending(path: name)), !name.hasSuffix("-shm") else {
                return
            }
            if !octets.isEmpty { files[name] = name == "klankbord.db" ? octets.dropFirst(100) : octets }
        }
    }
}

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct CheckTests {
    private struct Checked: Decodable {
        let what: String
        let ok: Bool
        let warning: Bool?
        let detail: String
    }

    private func sent(_ house: House) async throws -> [Checked] {
        try await house.ask([Checked].self, "check", "--send").filter { $0.what.hasPrefix("send") }
    }

    @Test func aMailToOneselfComesBackWithAndWithoutTheService() async throws {
        try await Village.open { village in
            let house = village.house
            for isRunning in [false, true] {
                if isRunning {
                    _ = try house.serve()
                    try await eventually("it runs") { try await house.status().running }
                }
                let results = try await sent(house)
                #expect(results.count == 2 && results.allSatisfy(\.ok), "\(results)")
                #expect(results[0].detail.contains("reverse-path: token") && results[0].detail.contains("came back in"))
                #expect(results[1].detail.contains("reverse-path: null"))
                #expect(
                    results.allSatisfy { !$0.detail.contains("rewritten") && !$0.detail.contains("banner") },
                    "\(results)"
                )
            }
            // Nobody has to look at it, and nothing of it stays in the mailbox.
            #expect(try await house.held().isEmpty)
        }
    }

    @Test func aFolderThatTheServiceCanNotReadIsFound() async throws {
        try await Village.open { village in
            let house = village.house
            let templates = house.folder.appending(path: "templates")
            try FileManager.default.createDirectory(
                at: templates.appending(path: "nl"),
                withIntermediateDirectories: true
            )
            try "Hoi".write(to: templates.appending(path: "nl/reqest.mustache"), atomically: true, encoding: .utf8)
            var lines = try String(contentsOf: house.configuration, encoding: .utf8)
            lines += "\ntemplates: \(templates.path)\n"
            try lines.write(to: house.configuration, atomically: true, encoding: .utf8)
            let found = try await house.ask([Checked].self, "check")
            let unused = try #require(found.first { $0.warning == true && $0.what == "templates" })
            #expect(unused.detail.contains("nl/reqest.mustache is used by nothing; did you mean nl/request.mustache?"))
            // A request of one's own without its footer is refused.
            try "Subject: x\n\n{{>questions}}".write(
                to: templates.appending(path: "nl/request.mustache"),
                atomically: true,
                encoding: .utf8
            )
            for command in ["check", "serve"] {
                let refused = try await house.run(command)
                #expect(refused.status == 78, "\(refused)")
                #expect((refused.out + refused.err).contains("GDPR Art. 14"), "\(refused)")
            }
            // As another user than the one who wrote it, the service can't read it.
            guard let nobody = getpwnam("nobody") else { return }
            let state = house.folder.appending(path: "state").path
            for path in [state, state + "/klankbord.db"] where FileManager.default.fileExists(atPath: path) {
                chown(path, nobody.pointee.pw_uid, nobody.pointee.pw_gid)
            }
            chmod(house.configuration.path, 0o600)
            let blind = try await house.run("check")
            #expect(blind.status == 78 && blind.err.contains("the user nobody can't read it"), "\(blind)")
        }
    }

    /// A file that is there and holds no certificate, and one that holds somebody else's.
    @Test func aWrongFileOfAuthoritiesIsNamed() async throws {
        try await Village.open { village in
            let house = village.house
            let file = house.folder.appending(path: "authority.pem")
            try "no certificate".write(to: file, atomically: true, encoding: .utf8)
            func check() async throws -> Output {
                try await Program.run(
                    ["--config", house.configuration.path, "check"],
                    environment: house.environment.merging(["KLANKBORD_SMTP_CA": file.path]) { $1 }
                )
            }
            let unreadable = try await check()
            #expect(unreadable.status == 69, "\(unreadable)")
            #expect(
                unreadable.out.contains(
                    "\(file.path) must be PEM that we can read: it has -----BEGIN CERTIFICATE-----"
                ),
                "\(unreadable)"
            )
            let made = try await Program.run(
                URL(filePath: "/usr/bin/openssl"),
                ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"]
                    + ["-subj", "/CN=other", "-keyout", "/dev/null", "-out", file.path]
            )
            #expect(made.status == 0, "\(made)")
            let strange = try await check()
            #expect(strange.status == 69 && strange.out.contains("certificate is not trusted"), "\(strange)")
            #expect(strange.out.contains("give its authority's file if it is a private one"), "\(strange)")
        }
    }

    @Test func everyLetterCanBeSeenWithOnesOwnTemplates() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let nowhere = ["--config", scratch.file("none.yaml").path]
        let page = scratch.file("page.html")
        let shown = try await Program.run(
            nowhere + ["preview", "request", "--group", "client", "--language", "en", "--browser", page.path]
        )
        #expect(shown.status == 0, "\(shown)")
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(written.contains("<html lang=\"en\""))
        let text = try await Program.run(nowhere + ["preview", "whom", "--language", "nl"])
        #expect(text.status == 0 && text.out.hasPrefix("Subject: "))
        let all = try await Program.run(nowhere + ["preview", "--all", scratch.file("all").path, "--language", "de"])
        #expect(all.status == 0, "\(all)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: scratch.file("all").path)
        let index = try String(contentsOf: scratch.file("all/index.html"), encoding: .utf8)
        for page in pages where page != "index.html" { #expect(index.contains("href=\"\(page)\"")) }
        #expect(pages.contains { $0.hasSuffix("dossier.html") } && pages.count > 40)
        let wrong = try await Program.run(nowhere + ["preview", "reqest"])
        #expect(wrong.status == 65 && wrong.err.contains("did you mean request?"), "\(wrong)")
    }
}
