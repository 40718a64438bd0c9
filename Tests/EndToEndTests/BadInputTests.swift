// Wrong input by HR: exit 65 with the value, and nothing stored.
import Foundation
import Testing

@Suite(.serialized, .patient)
struct BadInputTests {
    private func planTalk(_ house: House) async throws -> Int64 {
        try await house.tell("person", "add", "Mark Visser <mark@example.test>")
        try await house.tell("person", "add", "Anna Jansen <anna@example.test>", "--manager", "mark@example.test")
        return try await house.ask(
            Identified.self,
            "talk",
            "add",
            "--employee",
            "anna@example.test",
            "--manager",
            "mark@example.test",
            "--start",
            "\(TestDay.talk.iso)T10:00"
        ).id
    }

    /// Everything that the listings show.
    private func listings(_ house: House) async throws -> [String] {
        var shown: [String] = []
        for command in [
            ["person", "list"], ["talk", "list"], ["request", "list", "--talk", "1"], ["outbox", "list"],
        ] {
            shown.append(try await house.run(command + ["--json"]).out)
        }
        return shown
    }

    private func refuses(
        _ house: House,
        _ value: String,
        _ command: [String],
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let output = try await house.run(command)
        #expect(output.status == 65, "\(output)", sourceLocation: location)
        #expect(output.complaints.count == 1, "\(output)", sourceLocation: location)
        #expect(output.err.contains(value), "\(output)", sourceLocation: location)
        #expect(output.out.isEmpty, "\(output)", sourceLocation: location)
    }

    @Test func unknownPeopleTalksAndGroups() async throws {
        try await House.bare { house in
            _ = try await planTalk(house)
            let before = try await listings(house)
            let rater = ["--rater", "Petra Smit <petra@client.example.test>"]
            try await refuses(
                house,
                "nobody@example.test",
                ["talk", "add", "--employee", "nobody@example.test"] + manager + start
            )
            try await refuses(
                house,
                "nobody@example.test",
                ["talk", "add", "--employee", "anna@example.test", "--manager", "nobody@example.test"] + start
            )
            try await refuses(
                house,
                "nobody@example.test",
                ["person", "add", "X <x@example.test>", "--manager", "nobody@example.test"]
            )
            try await refuses(house, "talk 7", ["request", "add", "--talk", "7", "--group", "client"] + rater)
            try await refuses(house, "friend", ["request", "add", "--talk", "1", "--group", "friend"] + rater)
            try await refuses(house, "self", ["request", "add", "--talk", "1", "--group", "self"] + rater)
            for command in [["talk", "show", "7"], ["talk", "cancel", "7"], ["request", "list", "--talk", "7"]] {
                try await refuses(house, "talk 7", command)
            }
            try await refuses(house, "talk 7", ["talk", "move", "7"] + start)
            for command in [["dossier", "show", "--talk", "7"], ["dossier", "send", "--talk", "7"]] {
                try await refuses(house, "talk 7", command)
            }
            for command in [["request", "remind", "7"], ["request", "withdraw", "7"]] {
                try await refuses(house, "request 7", command)
            }
            for command in [["held", "show", "7"], ["held", "reject", "7"]] {
                try await refuses(house, "held 7", command)
            }
            try await refuses(house, "outbox 7", ["outbox", "retry", "7"])
            #expect(try await listings(house) == before)
        }
    }

    private let manager = ["--manager", "mark@example.test"]
    private let start = ["--start", "\(TestDay.talk.iso)T10:00"]

    @Test func talksInThePastAndMomentsThatAreNone() async throws {
        try await House.bare { house in
            _ = try await planTalk(house)
            let before = try await listings(house)
            let add = ["talk", "add", "--employee", "anna@example.test"] + manager + ["--start"]
            try await refuses(house, "2020-01-01", add + ["2020-01-01T10:00"])
            try await refuses(house, "2020-01-01", ["talk", "move", "1", "--start", "2020-01-01T10:00"])
            for wrong in ["tomorrow", "2027-02-30T10:00", TestDay.skippedTime, TestDay.talk.iso] {
                try await refuses(house, wrong, add + [wrong])
            }
            try await refuses(house, "soon", add + ["\(TestDay.talk.iso)T10:00", "--duration", "soon"])
            try await refuses(
                house,
                "anna@example.test",
                ["talk", "add", "--employee", "anna@example.test", "--manager", "anna@example.test"] + start
            )
            #expect(try await listings(house) == before)
        }
    }

    @Test func ratersWhoCanNotBeNamed() async throws {
        try await House.bare { house in
            let talk = try await planTalk(house)
            func add(_ rater: String) -> [String] {
                ["request", "add", "--talk", "\(talk)", "--group", "colleague", "--rater", rater]
            }
            try await house.tell("request", "add", "--talk", "1", "--group", "client", "--rater", "P <p@example.test>")
            let before = try await listings(house)
            try await refuses(house, "p@example.test", add("P <p@example.test>"))
            try await refuses(house, "P@EXAMPLE.test", add("P <P@EXAMPLE.test>"))
            try await refuses(house, "anna@example.test", add("Anna <anna@example.test>"))
            try await refuses(house, "anna+friend@example.test", add("Anna <anna+friend@example.test>"))
            try await refuses(house, "Anna@Example.Test", add("Anna <Anna@Example.Test>"))
            try await refuses(house, "no address", add("no address"))
            try await refuses(house, "x@example.test", add("x@example.test"))
            #expect(try await listings(house) == before)
        }
    }

    @Test func lineBreaksAndControlCharacters() async throws {
        try await House.bare { house in
            _ = try await planTalk(house)
            let before = try await listings(house)
            for name in ["A\r\nBcc: x@example.test", "A\nB", "A\u{1B}[2J", "A\u{85}B"] {
                let rater = "\(name) <x@example.test>"
                for command in [
                    ["person", "add", rater],
                    ["request", "add", "--talk", "1", "--group", "client", "--rater", rater],
                    ["person", "add", "X <x@example.test>", "--department", name],
                    ["talk", "move", "1", "--start", "\(TestDay.talk.iso)T10:00", "--place", name],
                ] {
                    let output = try await house.run(command)
                    #expect(output.status == 65 && output.complaints.count == 1, "\(command): \(output)")
                    // What can't be stored is not sent to the terminal as it is either.
                    #expect(!output.err.dropLast().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 })
                }
            }
            for address in ["a\r\nRCPT TO:<x@example.test>@example.test", "a b@example.test", "a@exa\nmple.test"] {
                let output = try await house.run("person", "add", "A <\(address)>")
                #expect(output.status == 65, "\(output)")
            }
            #expect(try await listings(house) == before)
        }
    }

    @Test func aWrongCommandLineIsUsage() async throws {
        try await House.bare { house in
            for command in [["talk", "add"], ["talc"], ["request", "add", "--talk", "one"], ["serve", "--now"]] {
                let output = try await house.run(command)
                #expect(output.status == 64, "\(command): \(output)")
            }
        }
    }
}
