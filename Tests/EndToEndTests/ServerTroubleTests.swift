// Servers that can't be reached or won't have us: `check` says so in a line each; `serve` pauses, and goes on.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct ServerTroubleTests {
    struct Checked: Decodable {
        let what: String
        let ok: Bool
        let detail: String
    }

    /// What `check` says of both servers.
    private func check(_ house: House, _ environment: [String: String]) async throws -> (Output, [Checked]) {
        let strange = House(folder: house.folder, environment: environment)
        let output = try await strange.run("check", "--json")
        return (output, try JSONDecoder().decode([Checked].self, from: Data(output.out.utf8)))
    }

    private func expect(
        _ house: House,
        _ environment: [String: String],
        trouble: Set<String>,
        says words: [String],
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let (output, checked) = try await check(house, environment)
        #expect(output.status == (trouble.isEmpty ? 0 : 69), "\(output)", sourceLocation: location)
        #expect(checked.map(\.what) == ["configuration", "database", "templates", "smtp", "imap"])
        #expect(Set(checked.filter { !$0.ok }.map(\.what)) == trouble, "\(output)", sourceLocation: location)
        for line in checked where trouble.contains(line.what) {
            for word in words {
                #expect(line.detail.localizedCaseInsensitiveContains(word), "\(line)", sourceLocation: location)
            }
            // What is wrong, and after the semicolon how to mend it.
            #expect(line.detail.contains("; "), "\(line)", sourceLocation: location)
        }
    }

    @Test func checkSaysWhatIsWrongWithEachServer() async throws {
        try await Village.open { village in
            let house = village.house
            try await expect(house, [:], trouble: [], says: [])
            let wrong = "not the password"
            try await expect(
                house,
                ["KLANKBORD_SMTP_PASSWORD": wrong, "KLANKBORD_IMAP_PASSWORD": wrong],
                trouble: ["smtp", "imap"],
                says: ["authentication was refused"]
            )
            try await expect(
                house,
                ["KLANKBORD_SMTP_CA": "/etc/ssl/certs/ca-certificates.crt"],
                trouble: ["smtp"],
                says: ["certificate is not trusted"]
            )
            try await expect(
                house,
                ["KLANKBORD_IMAP_CA": "/etc/ssl/certs/ca-certificates.crt"],
                trouble: ["imap"],
                says: ["certificate is not trusted"]
            )
            let plain = try FakeSMTPServer([SMTPScript()])
            try await expect(
                house,
                ["KLANKBORD_SMTP_PORT": "\(plain.port)"],
                trouble: ["smtp"],
                says: ["offers no STARTTLS"]
            )
            try await Sandbox.stop(in: house.folder)
            try await expect(house, [:], trouble: ["smtp", "imap"], says: ["can't be reached"])
            // For people: one line each, whatever is wrong.
            let shown = try await house.run("check")
            #expect(shown.status == 69 && shown.out.split(separator: "\n").count == 5, "\(shown)")
        }
    }

    @Test func serveBeforeItsServersGoesOnWhenTheyAreThere() async throws {
        try await Village.open { village in
            let house = village.house
            try await Sandbox.stop(in: house.folder)
            let talk = try await village.planTalk()
            _ = try house.serve()
            let troubles = try await eventually("both conditions are noted") {
                let conditions = try await house.status().conditions
                return conditions.count == 2 ? conditions : nil
            }
            #expect(Set(troubles.map(\.name)) == ["smtp", "imap"])
            #expect(troubles.first { $0.name == "smtp" }?.detail.contains("queue paused") == true)
            #expect(troubles.allSatisfy { $0.detail.contains("can't be reached") })
            try await allWaits(house)
            _ = try await Sandbox.start(in: house.folder)
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await house.awaits(1, of: talk, is: "answered")
            try await eventually("the conditions are gone") { try await house.status().conditions.isEmpty }
            let letters = try await house.letters().filter { !$0.key.hasSuffix("/digest") }
            #expect(letters.allSatisfy { $0.state == "accepted" && $0.attempts == 1 })
        }
    }

    /// No attempt was counted, nothing failed. A digest of the trouble may wait among them.
    private func allWaits(_ house: House) async throws {
        let letters = try await eventually("the letters wait") {
            let letters = try await house.ask([ListedLetter].self, "outbox", "list")
            return letters.allSatisfy { $0.state == "queued" } ? letters : nil
        }
        let keys = letters.map(\.key).filter { !$0.hasSuffix("/digest") }
        #expect(keys.count == 4, "\(keys)")
        #expect(letters.allSatisfy { $0.attempts == 0 && $0.nextAttempt != nil })
    }

    @Test(arguments: ["password", "certificate", "starttls"])
    func servePausesAndLosesNothing(_ trouble: String) async throws {
        try await Village.open { village in
            let house = village.house
            let plain = try FakeSMTPServer([SMTPScript()])
            let (environment, words) =
                switch trouble {
                case "password": (["KLANKBORD_SMTP_PASSWORD": "wrong"], "authentication was refused")
                case "certificate":
                    (["KLANKBORD_SMTP_CA": "/etc/ssl/certs/ca-certificates.crt"], "certificate is not trusted")
                default: (["KLANKBORD_SMTP_PORT": "\(plain.port)"], "offers no STARTTLS")
                }
            let talk = try await village.planTalk()
            let service = try house.serve(environment: environment)
            let condition = try await eventually("the pause is noted") {
                try await house.status().conditions.first { $0.name == "smtp" }
            }
            #expect(condition.detail.contains("queue paused") && condition.detail.contains(words))
            try await allWaits(house)
            #expect(try await village.post.mails(of: "anna").isEmpty)
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            // Mended, it goes on where it was.
            _ = try house.serve()
            _ = try await house.awaits(1, of: talk, is: "sent")
            try await eventually("the condition is gone") { try await house.status().conditions.isEmpty }
            #expect(plain.seen.messages.isEmpty)
        }
    }
}
