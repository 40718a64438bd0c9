// A backup of the running service, and its way back.
import Feedback
import Foundation
import TestServers
import Testing

@testable import Store

@Suite(.serialized, .patient)
struct BackupTests {
    private func people(_ house: House) async throws -> String { try await house.run("person", "list", "--json").out }

    private func shell(_ line: String) async throws -> Output {
        try await Program.run(URL(filePath: "/bin/sh"), ["-c", line])
    }

    @Test func aBackupOfTheRunningServiceComesBack() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let service = try house.serve()
            try await eventually("it runs") { try await house.status().running }
            let file = house.folder.appending(path: "kept.db")
            let made = try await house.run("backup", file.path)
            #expect(made.status == 0, "\(made)")
            let checked = try await shell("cd \(house.folder.path) && sha256sum -c kept.db.sha256")
            #expect(checked.out.contains("OK"), "\(checked)")
            #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
            let again = try await house.run("backup", file.path)
            #expect(again.status == 65 && again.err.contains("is there already"), "\(again)")

            let before = try await people(house)
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            let whileServing = try await house.run("restore", file.path)
            #expect(whileServing.status == 75 && whileServing.err.contains("stop it first"), "\(whileServing)")
            service.signal(SIGTERM)
            _ = await service.end()
            let restored = try await house.run("restore", file.path)
            #expect(restored.status == 0, "\(restored)")
            #expect(try await people(house) == before)
            // What was there is there still.
            let aside = try #require(
                try FileManager.default.contentsOfDirectory(atPath: house.database.deletingLastPathComponent().path)
                    .first {
                        $0.hasPrefix("klankbord.db.before-restore-") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
                            && !$0.hasSuffix("-keys")
                    }
            )
            #expect(restored.out.contains(aside))
            #expect(restored.out.contains("restored \(file.path)\nit is as of "), "\(restored)")
            #expect(restored.out.contains("0 letters wait in it: "), "\(restored)")
            #expect(!restored.out.contains("no checksum was given"))
            #expect(try await house.run("log").out.contains("restore kept.db"))
            #expect(try await house.run("check").out.contains(aside))
            // A second time, nothing is lost, and without its checksum that is said.
            try FileManager.default.removeItem(at: file.appendingPathExtension("sha256"))
            let second = try await house.run("restore", file.path)
            #expect(second.out.contains("no checksum was given (\(file.path).sha256)"), "\(second)")
            #expect(!second.out.contains(aside + "\n"), "\(second)")
        }
    }

    @Test func whatIsNoBackupIsRefusedAndNothingChanges() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let before = try await people(house)
            let file = house.folder.appending(path: "kept.db")
            try await house.tell("backup", file.path)
            let whole = try Data(contentsOf: file)
            func refuses(_ octets: Data, _ words: String, keepsChecksum: Bool = false) async throws {
                let other = house.folder.appending(path: "other.db")
                try octets.write(to: other)
                if keepsChecksum {
                    let sum = try String(contentsOf: file.appendingPathExtension("sha256"), encoding: .utf8)
                    try Data(sum.utf8).write(to: other.appendingPathExtension("sha256"))
                }
                let output = try await house.run("restore", other.path)
                #expect(output.status == 65 && output.err.contains(words), "\(output)")
                #expect(try await people(house) == before)
                try? FileManager.default.removeItem(at: other.appendingPathExtension("sha256"))
            }
            try await refuses(Data("no database".utf8), "is no database of Klankbord's")
            try await refuses(Data(), "is no database of Klankbord's")
            try await refuses(whole.prefix(whole.count - 1), "is cut short: it has \(whole.count - 1) octets")
            try await refuses(whole.prefix(whole.count / 2), "its header says \(whole.count)", keepsChecksum: true)
            try await refuses(whole.prefix(60), "is cut short: it has 60 octets; copy it again")
            var changed = whole
            changed[whole.count / 2] ^= 0xFF
            try await refuses(changed, "is not what was written", keepsChecksum: true)
            for page in 2..<whole.count / 4096 {
                changed.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0x5A, count: 4096))
            }
            try await refuses(changed, "other.db is")
            let missing = try await house.run("restore", house.folder.appending(path: "none.db").path)
            #expect(missing.status == 65 && missing.err.contains("can't be read"), "\(missing)")
            let left = try FileManager.default.contentsOfDirectory(
                atPath: house.database.deletingLastPathComponent().path
            ).filter { $0.hasPrefix(".restore") || $0.hasPrefix(".backup") }
            #expect(left.isEmpty)
        }
    }

    /// With the backup, its keys and the master key alone.
    @Test func anEmptyMachineComesBack() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let kept = house.folder.appending(path: "kept")
            try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
            try await house.tell("backup", kept.appending(path: "kept.db").path)
            let before = try await people(house)
            let octets = try Data(contentsOf: kept.appending(path: "kept.db"))
            #expect(octets.range(of: Data("anna".utf8)) == nil && octets.range(of: Data("Jansen".utf8)) == nil)
            let state = house.database.deletingLastPathComponent()
            try FileManager.default.removeItem(at: state)
            try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
            // Without its keys it is refused, and a database without keys is not made anew.
            let keys = kept.appending(path: "klankbord-keys.db")
            try FileManager.default.moveItem(at: keys, to: house.folder.appending(path: "elsewhere"))
            let without = try await house.run("restore", kept.appending(path: "kept.db").path)
            #expect(without.status == 78 && without.err.contains("there are no keys"), "\(without)")
            try FileManager.default.moveItem(at: house.folder.appending(path: "elsewhere"), to: keys)
            try await house.tell("restore", kept.appending(path: "kept.db").path)
            #expect(try await people(house) == before)
        }
    }

    /// The keys of the second take the place of the first's: what was erased between can't be read in the first copy.
    @Test func aSecondBackupErasesFromTheFirst() async throws {
        try await House.bare { house in
            for (name, address) in [("Anna Jansen", "anna"), ("Mark Visser", "mark")] {
                try await house.tell("person", "add", "\(name) <\(address)@example.test>")
            }
            try await house.planTalk()
            let rater = "Petra Smit <petra@client.example>"
            try await house.tell("request", "add", "--talk", "1", "--rater", rater, "--group", "client")
            let words = ["Anna Jansen", "anna@", "Petra Smit", "petra@", "zonneklaar"]
            try await answer("zonneklaar", in: house)
            let kept = house.folder.appending(path: "kept")
            try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
            let (first, keys) = (kept.appending(path: "first.db"), kept.appending(path: "klankbord-keys.db"))
            try await house.tell("backup", first.path)
            #expect(try await readable(words, in: first, keys, house) == words)
            let old = try Data(contentsOf: keys)

            try await house.tell("person", "erase", "anna@example.test", "--yes")
            let rows = try await house.rows()
            try await rows.write { _ = try $0.purgeTalks(startedBefore: .distantFuture) }
            try await rows.forgetErased()
            await rows.close()
            // Until then the keys beside the copy open it.
            #expect(try await readable(words, in: first, keys, house) == words)
            try await house.tell("backup", kept.appending(path: "second.db").path)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: kept.path).filter { $0.contains("keys") }.count == 1
            )
            #expect(try Data(contentsOf: keys) != old)
            #expect(try await readable(words, in: first, keys, house) == [])
            #expect(try await readable(["Mark Visser"], in: first, keys, house) == ["Mark Visser"])
        }
    }

    /// As the inbox counts it.
    private func answer(_ words: String, in house: House) async throws {
        let rows = try await house.rows()
        try await rows.write { tx in
            let response = NewResponse(
                request: try #require(try tx.requests(of: TalkID(rawValue: 1)).first { $0.group == .client }).id,
                messageID: "1@client.example",
                bodyHash: Data(),
                inboxRow: nil,
                answers: [Answer(question: 1, text: words, score: nil)],
                remark: nil
            )
            _ = try tx.insert(response, now: Date())
        }
        await rows.close()
    }

    /// Which of the texts can be read in a copy of the rows, with a copy of the keys.
    private func readable(_ texts: [String], in copy: URL, _ keys: URL, _ house: House) async throws -> [String] {
        let master = try String(contentsOf: house.folder.appending(path: "secrets/master-key"), encoding: .utf8)
        // Looking writes nothing into them.
        let folder = house.folder.appending(path: "look-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in [copy, keys] {
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
        let file = try KeyFile(
            path: folder.appending(path: keys.lastPathComponent).path,
            master: master.trimmingCharacters(in: .whitespacesAndNewlines),
            mayMake: false
        )
        let rows = SealedDriver(try SQLiteDriver(path: folder.appending(path: copy.lastPathComponent).path), file)
        let found = try await rows.read { tx in
            let all = try TraceTests.rows(tx).values.flatMap(\.self)
            return texts.filter { text in all.contains { $0.has(text) } }
        }
        await rows.close()
        return found
    }

    @Test func aNewMasterKeyTakesTheOldOnesPlace() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let before = try await people(house)
            let place = house.folder.appending(path: "secrets/master-key")
            let old = try Data(contentsOf: place)
            try await house.tell("key", "rotate")
            #expect(try Data(contentsOf: place) != old)
            #expect(try await people(house) == before)
            try old.write(to: place)
            let wrong = try await house.run("person", "list")
            #expect(wrong.status == 78 && wrong.err.contains("master key is another"), "\(wrong)")
        }
    }

    /// Killed before the keys stand under the new master key, or after it.
    @Test func aRotationThatIsCutShortIsMended() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let before = try await people(house)
            let place = house.folder.appending(path: "secrets/master-key")
            let next = place.appendingPathExtension("new")
            try Data("a key that nothing stands under".utf8).write(to: next)
            let old = try Data(contentsOf: place)
            try await house.tell("key", "rotate")
            #expect(!FileManager.default.fileExists(atPath: next.path))
            try FileManager.default.moveItem(at: place, to: next)
            try old.write(to: place)
            for command in [["person", "list"], ["check"], ["key", "rotate"]] {
                let output = try await house.run(command)
                #expect(output.status == 78, "\(output)")
                #expect((output.out + output.err).contains("mv \(next.path) \(place.path)"), "\(output)")
            }
            try FileManager.default.removeItem(at: place)
            try FileManager.default.moveItem(at: next, to: place)
            #expect(try await people(house) == before)
        }
    }

    @Test func aCopyGoesIntoAPipe() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let file = house.folder.appending(path: "piped.db")
            let command = "\(Program.klankbord.path) --config \(house.configuration.path) backup --to-stdout"
            let output = try await shell("\(command) > \(file.path)")
            #expect(output.status == 0, "\(output)")
            try await house.tell("restore", file.path)
            #expect(try await people(house).contains("anna@example.test"))
            let both = try await house.run("backup", "--to-stdout", file.path)
            #expect(both.status == 64, "\(both)")
        }
    }
}
