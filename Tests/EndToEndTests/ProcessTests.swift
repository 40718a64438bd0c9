// The service as a process: how it starts, tells, ends, and gets along with the command line beside it.
import Foundation
import MailFormat
import Store
import TestServers
import Testing

@Suite(.serialized, .patient)
struct ProcessTests {
    @Test func tellsSystemdThatItIsReadyAndAlive() async throws {
        try await House.bare { house in
            let socket = try NotifySocket(in: house.folder)
            defer { socket.close() }
            let service = try house.serve(environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "400000"])
            try await eventually("two signs of life") { socket.messages.count { $0 == "WATCHDOG=1" } >= 2 }
            #expect(socket.messages.first == "READY=1")
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            try await eventually("it says that it stops") { socket.messages.last == "STOPPING=1" }
        }
    }

    /// What is open in its memory would lie on the disk.
    @Test func leavesNoCoreFile() async throws {
        try await House.bare { house in
            let service = try house.serve()
            try await eventually("it runs") { try await house.status().running }
            let limits = try String(contentsOfFile: "/proc/\(service.pid)/limits", encoding: .utf8)
            let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
            #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
        }
    }

    @Test func aSecondServiceOnTheSameDirectoryIsToldToTryLater() async throws {
        try await House.bare { house in
            let first = try house.serve()
            try await eventually("it runs") { try await house.status().running }
            let second = try await house.run("serve")
            #expect(second.status == 75 && second.complaints.count == 1)
            #expect(second.err.contains(house.folder.path + "/state"))
            #expect(first.isRunning)
            first.signal(SIGKILL)
            #expect(await first.end() == -SIGKILL)
            #expect(try await house.status().running == false)
            // A crash leaves no lock behind.
            _ = try house.serve()
            try await eventually("it runs again") { try await house.status().running }
        }
    }

    @Test func theCommandLineWakesTheService() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        // Nothing but the command line's bell can make it look within an hour.
        let environment = ["KLANKBORD_SMTP_PORT": "\(server.port)", "KLANKBORD_SCHEDULE_TICK": "1h"]
        try await House.bare(environment) { house in
            _ = try house.serve()
            try await eventually("it runs") { try await house.status().running }
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            try await house.planTalk()
            try await eventually("four letters go out") { server.seen.messages.count == 4 }
        }
    }

    private struct ListedAliases: Decodable {
        let address: String
        let aliases: [String]
    }

    @Test func furtherAddressesOfAPersonAreListed() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            let more = ["--alias", "a.jansen@example.test", "--alias", "anna@client.example.test"]
            #expect(try await house.run(["person", "add", "Anna Jansen <anna@example.test>"] + more).status == 0)
            let people = try await house.ask([ListedAliases].self, "person", "list")
            let byAddress = Dictionary(uniqueKeysWithValues: people.map { ($0.address, $0.aliases.sorted()) })
            #expect(byAddress["mark@example.test"] == [])
            #expect(byAddress["anna@example.test"] == ["a.jansen@example.test", "anna@client.example.test"])
            #expect(try await house.run("person", "list").out.contains("anna@client.example.test"))
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func endsOnASignalWhateverIsUnderWay(_ signal: Int32) async throws {
        // A server that takes a message and never says what became of it.
        let server = try FakeSMTPServer([SMTPScript(replies: [".": ["SILENCE"]])])
        try await House.bare(["KLANKBORD_SMTP_PORT": "\(server.port)"]) { house in
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            try await house.planTalk()
            let service = try house.serve()
            try await eventually("a message is under way") { !server.seen.messages.isEmpty }
            service.signal(signal)
            // It gives itself five seconds; the server's answer it would await for ten minutes, longer than we wait here.
            try await eventually("it ends") { !service.isRunning }
            #expect(await service.end() == 0)
            // What was under way can't be known, and is repeated once; nothing has failed.
            #expect(try await house.letters().allSatisfy { ["queued", "attempting"].contains($0.state) })
        }
    }

    @Test(.enabled(if: Sandbox.isPossible, "the mail servers need root"))
    func endsInTheMiddleOfABacklogAndLosesNothing() async throws {
        let count = 3000
        try await Village.open { village in
            try village.pile((1...count).lazy.map { Self.stray($0) })
            let service = try village.house.serve()
            // The rows themselves: a command takes as long as a good part of the reading.
            try await eventually("mail is stored") { try await rows(village) > 0 }
            let begin = ContinuousClock.now
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            // Five that it gives itself, and as many for a busy machine; without that it would read for longer.
            #expect(begin.duration(to: .now) < .seconds(10))
            _ = try village.house.serve()
            try await eventually("all are read") { try await village.countOfMails() == (count, count) }
            // Each is there once, under its own sender.
            let store = try await village.house.rows()
            let senders = try await store.read { try $0.heldMessages(limit: 2 * count).compactMap(\.sender) }
            #expect(Set(senders).count == count && senders.count == count)
        }
    }

    /// Mails in the database; none where there is none so far.
    private func rows(_ village: Village) async throws -> Int64 {
        guard FileManager.default.fileExists(atPath: village.house.database.path) else { return 0 }
        // Its tables are being made at first.
        let store = try SQLiteDriver(path: village.house.database.path)
        let count = try? await store.read { try $0.rows("SELECT COUNT(*) AS n FROM inbox", [])[0].integer("n") }
        await store.close()
        return count ?? 0
    }

    private static func stray(_ number: Int) -> [UInt8] {
        let words = String(repeating: "Wat jammer dat het regent. ", count: 40)
        return OwnMail(from: "eve\(number)@elsewhere.example", to: "feedback@example.test", body: words).bytes
    }

    @Test func previewAndInspectNeedNoConfiguration() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let nowhere = ["--config", scratch.file("none.yaml").path]
        for language in ["nl", "en"] {
            let preview = try await Program.run(nowhere + ["request", "preview", "--language", language])
            #expect(preview.status == 0 && preview.err.isEmpty)
            let request = try ReceivedMessage(Array(preview.out.utf8))
            #expect(request.asks && request.html != nil && request.plainText?.contains("\n1. ") == true)
            let reply = request.inlineReply(from: "Bas <bas@client.example.test>", [1: "Luistert goed.", 4: "4"])
            let (asked, answered) = (scratch.file("request.eml"), scratch.file("reply.eml"))
            try Data(preview.out.utf8).write(to: asked)
            try Data(reply.bytes).write(to: answered)
            let arguments = ["inspect", "--request", asked.path]
            let named = try await Program.run(nowhere + arguments + [answered.path])
            let piped = try await Program.run(nowhere + arguments, input: answered)
            for output in [named, piped] {
                #expect(output.status == 0)
                let found = try JSONDecoder().decode(Inspected.self, from: Data(output.out.utf8))
                #expect(found.kind == "reply" && !found.declined)
                #expect(found.answers.first { $0.question == 1 }?.text == "Luistert goed.")
                #expect(found.answers.first { $0.question == 4 }?.score == 4)
            }
        }
        let missing = try await Program.run(["inspect", scratch.file("none.eml").path])
        #expect(missing.status == 65 && missing.complaints.count == 1)
    }

    struct Inspected: Decodable {
        struct Answer: Decodable {
            let question: Int
            let text: String?
            let score: Int?
        }
        let kind: String
        let declined: Bool
        let answers: [Answer]
    }
}
