// A configuration that can't be used: exit 78, with the key, the line, and what it takes.
import Foundation
import Testing

@Suite(.serialized, .patient)
struct ConfigurationTests {
    /// Changes a line of the configuration; gives the number that it has.
    private func change(_ house: House, _ line: String, to new: String) throws -> Int {
        var lines = try String(contentsOf: house.configuration, encoding: .utf8).components(separatedBy: "\n")
        let index = try #require(lines.firstIndex(of: line))
        lines[index] = new
        try lines.joined(separator: "\n").write(to: house.configuration, atomically: true, encoding: .utf8)
        return index + 1
    }

    private func refuses(
        _ line: String,
        _ new: String,
        key: String,
        says words: [String],
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        try await House.bare { house in
            let number = try change(house, line, to: new)
            for command in [["serve"], ["check"], ["talk", "list"]] {
                let output = try await house.run(command)
                #expect(output.status == 78, "\(output)", sourceLocation: location)
                let place = "klankbord.yaml:\(number): \(key): "
                let complaint = try #require(
                    output.complaints.first { $0.contains(place) },
                    "\(output)",
                    sourceLocation: location
                )
                for word in words { #expect(complaint.contains(word), "\(complaint)", sourceLocation: location) }
            }
            #expect(!FileManager.default.fileExists(atPath: house.database.path), sourceLocation: location)
        }
    }

    @Test func anUnknownKeyIsRefusedWithTheNearestOne() async throws {
        try await refuses("  tick: 1s", "  tik: 1s", key: "schedule.tik", says: ["tick"])
    }

    @Test func aWrongTypeIsRefusedWithWhatItTakes() async throws {
        try await refuses("  tick: 1s", "  tick: soon", key: "schedule.tick", says: ["\"soon\"", "90s"])
        try await refuses("  port: 9", "  port: [9]", key: "smtp.port", says: ["takes"])
    }

    @Test func aSecretInTheFileIsRefused() async throws {
        try await refuses(
            "  authentication: none",
            "  password: hunter2",
            key: "smtp.password",
            says: ["secrets_directory"]
        )
    }

    @Test func aMissingSecretIsNamedWithItsPlaceAndNeverPrinted() async throws {
        try await House.bare { house in
            try FileManager.default.removeItem(at: house.folder.appending(path: "secrets/imap-password"))
            for command in ["serve", "check"] {
                let output = try await house.run(command)
                #expect(output.status == 78)
                let complaint = try #require(output.complaints.first { $0.contains("imap.password") })
                #expect(complaint.contains("imap-password") && complaint.contains("KLANKBORD_IMAP_PASSWORD"))
                #expect(!output.err.contains("key of thirty-two"))
            }
            // The command line needs no secret.
            #expect(try await house.run("talk", "list").status == 0)
        }
    }

    @Test func severalMistakesAreToldAtOnce() async throws {
        try await House.bare { house in
            _ = try change(house, "  tick: 1s", to: "  tick: soon")
            _ = try change(house, "  contact: hr@example.test", to: "  contact: nobody")
            let output = try await house.run("status")
            #expect(output.status == 78)
            #expect(output.complaints.contains { $0.contains("schedule.tick") })
            #expect(output.complaints.contains { $0.contains("organisation.contact") })
        }
    }

    @Test func aFileThatIsNotThereIsNamed() async throws {
        let output = try await Program.run(["--config", "/nowhere/klankbord.yaml", "status"])
        #expect(output.status == 78)
        #expect(output.complaints.count == 1 && output.err.contains("/nowhere/klankbord.yaml"))
    }
}
