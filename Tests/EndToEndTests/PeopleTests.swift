// People and talks as HR has them, through the command line: tables, changes, leaving.
import Foundation
import Testing

@Suite(.serialized, .patient)
struct PeopleTests {
    private struct Listed: Decodable {
        let name: String
        let given: String?
        let address: String
        let manager: String?
        let aliases: [String]
        let left: Date?
    }

    private struct Left: Decodable {
        let talks: [Int64]
        let team: [String]
        let removed: Bool
    }

    private static let team = """
        Personeelsnr;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Overige adressen;Leidinggevende
        1;Anna;de;Vries;anna@example.test;;mark@example.test
        2;Mark;;Visser;mark@example.test;m.visser@example.test;

        """

    private func write(_ text: String, _ house: House, encoding: String.Encoding = .utf8) throws -> String {
        let file = house.folder.appending(path: "list.csv")
        try text.write(to: file, atomically: true, encoding: encoding)
        return file.path
    }

    private func people(_ house: House) async throws -> [Listed] {
        try await house.ask([Listed].self, "person", "list", "--all")
    }

    @Test func aTableOfHRsOwn() async throws {
        try await House.bare { house in
            let file = try write(Self.team.replacing(";", with: "\t"), house, encoding: .utf16)
            let output = try await house.run("person", "import", file)
            #expect(output.status == 0 && output.out.contains("passed over"), "\(output)")
            #expect(output.out.contains("\"Personeelsnr\""))
            let people = try await people(house)
            #expect(people.map(\.name) == ["Anna de Vries", "Mark Visser"])
            #expect(people.map(\.aliases) == [[], ["m.visser@example.test"]])
            try await house.tell("person", "add", "Jansen, P.J. <piet@example.test>", "--given", "Piet")
            let piet = try await self.people(house).last
            #expect(piet?.name == "P.J. Jansen" && piet?.given == "Piet")
            for (words, command) in [
                ("circle", ["person", "add", "Mark Visser <mark@example.test>", "--manager", "anna@example.test"]),
                ("own address", ["person", "add", "Robot <feedback@example.test>"]),
                ("templates in", ["person", "add", "Eva <eva@example.test>", "--language", "es"]),
            ] {
                let refused = try await house.run(command)
                #expect(refused.status == 65 && refused.err.contains(words), "\(refused)")
            }
        }
    }

    @Test func whoLeftByTheTableLeavesAsIfRemoved() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            let pair = ["--employee", "anna@example.test", "--manager", "mark@example.test"]
            let first = try await house.run(["talk", "add", "--start", "\(TestDay.talk.iso)T10:00"] + pair)
            #expect(first.status == 0 && !first.out.contains("note:"), "\(first)")
            // A second one of the two is said.
            let second = try await house.run(["talk", "add", "--start", "\(TestDay.weekAfter.iso)T10:00"] + pair)
            #expect(
                second.status == 0 && second.out.contains("note: talk 1 of the two is planned as well"),
                "\(second)"
            )
            #expect(second.out.contains("klankbord talk cancel 2, then klankbord talk move 1 --start"), "\(second)")
            try await house.tell("talk", "cancel", "2")
            let lines = Self.team.split(separator: "\n").enumerated().map {
                $0 == 0 ? "\($1);Datum uit dienst" : "\($1);"
            }
            let gone = try write(
                lines.joined(separator: "\n").replacing(
                    "example.test;;mark@example.test;",
                    with: "example.test;;mark@example.test;1-11-2020"
                ),
                house
            )
            let dry = try await house.run("person", "import", gone, "--dry-run")
            #expect(dry.out.contains("line 2: left: anna@example.test: left on 2020-11-01"), "\(dry)")
            #expect(dry.out.contains("would end: talk 1: anna@example.test with mark@example.test"), "\(dry)")
            let unasked = try await house.run("person", "import", gone)
            #expect(unasked.status == 65 && unasked.err.contains("talk 1 would be cancelled"), "\(unasked)")
            #expect(try await people(house).allSatisfy { $0.left == nil })
            let done = try await house.run("person", "import", gone, "--yes")
            #expect(done.status == 0 && done.out.contains("ended: talk 1") && done.out.contains("1 left"), "\(done)")
            #expect(try await people(house).map { $0.left != nil } == [true, false])
            // A talk for her says that she left, and how she comes back.
            let table = "medewerker;datum;tijd\nanna@example.test;\(TestDay.talk.dutch);10.00 uur\n"
            let refused = try await house.run("talk", "import", try write(table, house))
            #expect(refused.err.contains("employee anna@example.test: they left on 20"), "\(refused)")
            #expect(refused.err.contains("klankbord person add 'Anna de Vries <anna@example.test>'"), "\(refused)")
            let single = try await house.run(["talk", "add", "--start", "\(TestDay.talk.iso)T10:00"] + pair)
            #expect(single.status == 65 && single.err.contains("employee anna@example.test: they left on"), "\(single)")
        }
    }

    /// What was refused was not done.
    @Test func theLogHasOnlyWhatWasDone() async throws {
        try await House.bare { house in
            for refused in [
                ["outbox", "dismiss", "7"], ["held", "reject", "7"], ["suppression", "remove", "x@y.example"],
            ] {
                #expect(try await house.run(refused).status == 65)
            }
            try await house.tell("suppression", "add", "x@y.example")
            let log = try await house.run("log")
            #expect(log.out.contains("suppression add") && !log.out.contains("x@y.example"), "\(log)")
            #expect(
                !log.out.contains("dismiss") && !log.out.contains("reject") && !log.out.contains("remove"),
                "\(log)"
            )
        }
    }

    @Test func datesAsPeopleWriteThem() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            let parts = TestDay.talk.iso.split(separator: "-").compactMap { Int($0) }
            let dutch = "\(parts[2])-\(parts[1])-\(parts[0])"
            let table = "medewerker;datum;tijd;duur\nanna@example.test;wo \(dutch);10.00 uur;anderhalf uur\n"
            try await house.tell("talk", "import", try write(table, house))
            #expect(try await house.talks().first?.start == TestDay.talk.at(10))
            // It says the local time, and whose.
            let moved = try await house.run("talk", "move", "1", "--start", "\(TestDay.weekAfter.dutch) 14u30")
            #expect(moved.out == "talk 1: moved to \(TestDay.weekAfter.iso) 14:30 (Europe/Amsterdam)\n", "\(moved)")
            let past = try await house.run("talk", "move", "1", "--start", "1-12-2020 10:00")
            #expect(past.err.contains("start 2020-12-01 10:00 (Europe/Amsterdam): it is in the past"), "\(past)")
            let year = parts[0] + 2
            let unsure = try await house.run("talk", "move", "1", "--start", "3/4/\(year) 10:00")
            #expect(
                unsure.status == 65 && unsure.err.contains("\(year)-04-03T10:00 or \(year)-03-04T10:00"),
                "\(unsure)"
            )
            // One line of the column tells the order of all.
            let column =
                "employee;start;duration\nanna@example.test;3/4/\(year) 10:00;60\nmark@example.test;13/4/\(year) 9:00;60\n"
            let output = try await house.run("talk", "import", try write(column, house), "--skip-bad", "--dry-run")
            #expect(output.out.contains("→ \(year)-04-03 10:00"), "\(output)")
        }
    }

    /// With a terminal of its own, where that line is typed. Both outputs are one there.
    private func atTerminal(_ line: String, _ house: House, _ command: String) async throws -> Output {
        let whole = "\(Program.klankbord.path) --config \(house.configuration.path) \(command)"
        return try await Program.run(
            URL(filePath: "/bin/sh"),
            ["-c", "printf '%s\\n' '\(line)' | script -qec '\(whole)' /dev/null"]
        )
    }

    @Test func aYesAtTheTerminalLetsSomebodyGo() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            let pair = ["--employee", "anna@example.test", "--manager", "mark@example.test"]
            let added = try await house.run(["talk", "add", "--start", "\(TestDay.talk.iso)T10:00"] + pair)
            #expect(added.status == 0, "\(added)")
            let gone = try await atTerminal("ja", house, "person remove mark@example.test")
            #expect(gone.status == 0 && gone.out.contains("left; no mail goes there any more"), "\(gone)")
            #expect(try await house.talks().map(\.state) == ["cancelled"])
        }
    }

    @Test func changingAndLeaving() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            try await house.planTalk()
            try await house.tell(
                "person",
                "change",
                "anna@example.test",
                "--address",
                "anna.bos@example.test",
                "--name",
                "Bos, Anna"
            )
            let anna = try #require(try await people(house).first { $0.name == "Anna Bos" })
            #expect(anna.address == "anna.bos@example.test" && anna.aliases == ["anna@example.test"])
            #expect(try await house.talks().map(\.employee) == ["anna.bos@example.test"])
            try await house.tell("person", "change", "anna.bos@example.test", "--clear", "manager")
            #expect(try await people(house).first { $0.name == "Anna Bos" }?.manager == nil)

            // Nobody can be asked here: nothing happens without a yes.
            let refused = try await house.run("person", "remove", "mark@example.test")
            #expect(refused.status == 65 && refused.err.contains("talk 1 would be cancelled"), "\(refused)")
            // On a terminal they are asked; what isn't a yes is a no.
            let asked = try await atTerminal("n", house, "person remove mark@example.test")
            #expect(asked.status == 65 && asked.out.contains("cancel talk 1? [y/N] "), "\(asked)")
            #expect(asked.out.contains("talk 1: anna.bos@example.test with mark@example.test"), "\(asked)")
            #expect(asked.out.contains("nothing was stored"), "\(asked)")
            let shown = try await house.ask(Left.self, "person", "remove", "mark@example.test", "--dry-run")
            #expect(shown.talks == [1] && !shown.removed)
            #expect(try await house.talks().map(\.state) == ["planned"])
            let left = try await house.ask(Left.self, "person", "remove", "mark@example.test", "--yes")
            #expect(left.talks == [1] && left.removed)
            #expect(try await house.talks().map(\.state) == ["cancelled"])
            #expect(try await people(house).filter { $0.left != nil }.map(\.address) == ["mark@example.test"])
            let letters = try await house.letters().filter { $0.state == "queued" }.map(\.key)
            #expect(!letters.contains { $0.hasSuffix("/manager") }, "\(letters)")
            let again = try await house.run("person", "remove", "mark@example.test")
            #expect(again.status == 65 && again.err.contains("left; if they are back"), "\(again)")
        }
    }
}
