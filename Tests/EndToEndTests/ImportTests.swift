// People and talks from files: compared first, stored whole or not at all.
import Foundation
import Testing

@Suite(.serialized, .patient)
struct ImportTests {
    private struct Report: Decodable {
        struct Step: Decodable {
            let line: Int
            let change: String
            let what: String
        }
        struct Bad: Decodable {
            let line: Int
            let problem: String
        }
        let steps: [Step]
        let bad: [Bad]
        let stored: Bool

        var changes: [String] { steps.map { "\($0.line) \($0.change)" } }
    }

    private struct ListedPerson: Decodable {
        let address: String
        let language: String
        let manager: String?
        let department: String?
    }

    private func write(_ text: String, _ house: House, as name: String = "list.csv") throws -> String {
        let file = house.folder.appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    private func people(_ house: House) async throws -> [ListedPerson] {
        try await house.ask([ListedPerson].self, "person", "list")
    }

    private static let team = """
        Naam;E-mail;Taal;Leidinggevende;Afdeling
        Anna de Vries;anna@example.test;nl;mark@example.test;Advies
        Mark Visser;mark@example.test;en;;Advies

        """

    @Test func aTableOfPeopleIsShownThenStoredThenCompared() async throws {
        try await House.bare { house in
            let file = try write(Self.team, house)
            let preview: Report = try await house.ask(Report.self, "person", "import", file, "--dry-run")
            #expect(preview.changes == ["2 new", "3 new"] && !preview.stored)
            #expect(try await people(house).isEmpty)

            let report: Report = try await house.ask(Report.self, "person", "import", file)
            #expect(report.changes == ["2 new", "3 new"] && report.stored)
            #expect(try await people(house).map(\.manager) == ["mark@example.test", nil])

            // A column that is missing changes nothing; one that is there does.
            let less = try write("address,name,department\nanna@example.test,Anna de Vries,Bouw\n", house)
            let changed: Report = try await house.ask(Report.self, "person", "import", less)
            #expect(changed.steps.map(\.what) == ["anna@example.test, department: Advies → Bouw"])
            let anna = try #require(try await people(house).first)
            #expect(anna.manager == "mark@example.test" && anna.language == "nl" && anna.department == "Bouw")
        }
    }

    @Test func everyBadLineIsNamedAndNothingIsStored() async throws {
        try await House.bare { house in
            let file = try write(
                Self.team + """
                    Bram;bram@@example.test;nl;;
                    ;lee@example.test;nl;;
                    Anna;ANNA@example.test;nl;;
                    Eva;eva@example.test;nl;nobody@example.test;
                    Finn;finn@example.test;nl;eva@example.test;
                    Gijs;gijs@example.test;Klingon;;

                    """,
                house
            )
            let output = try await house.run("person", "import", file)
            #expect(output.status == 65)
            for words in [
                "line 4: ", "line 5: the name", "line 6: ", "line 7: manager nobody@", "line 8: manager eva@",
                "line 9: language",
            ] {
                #expect(output.err.contains(words), "\(output.err)")
            }
            #expect(try await people(house).isEmpty)
            let report: Report = try await house.ask(Report.self, "person", "import", file, "--skip-bad")
            #expect(report.bad.map(\.line) == [4, 5, 6, 7, 8, 9] && report.changes == ["2 new", "3 new"])
            #expect(try await people(house).count == 2)
        }
    }

    @Test func aTableOfTalksPlansAndMoves() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            let file = try write(
                "employee,start,duration,place\nanna@example.test,\(TestDay.talk.iso) 10:00,90m,Zaal 1\n",
                house
            )
            let preview: Report = try await house.ask(Report.self, "talk", "import", file, "--dry-run")
            #expect(preview.changes == ["2 new"])
            try await house.tell("talk", "import", file)
            #expect(try await house.talks().map(\.manager) == ["mark@example.test"])
            let again: Report = try await house.ask(Report.self, "talk", "import", file)
            #expect(again.changes == ["2 unchanged"])
            let moved = try write(
                "employee,manager,start\nanna@example.test,mark@example.test,\(TestDay.weekAfter.iso)T10:00\n",
                house
            )
            let report: Report = try await house.ask(Report.self, "talk", "import", moved)
            #expect(report.changes == ["2 changed"])
            #expect(
                report.steps.first?.what.contains("\(TestDay.talk.iso) 10:00 → \(TestDay.weekAfter.iso) 10:00") == true
            )
            let bad = try write(
                "employee,start\nnobody@example.test,\(TestDay.talk.iso)T10:00\nanna@example.test,2020-03-10T10:00\nanna@example.test,2027-02-30T10:00\n",
                house
            )
            let output = try await house.run("talk", "import", bad)
            #expect(output.status == 65)
            for words in ["line 2: employee nobody@", "line 3: start", "line 4: \"2027-02-30"] {
                #expect(output.err.contains(words), "\(output.err)")
            }
            #expect(try await house.talks().count == 1)
        }
    }

    private func event(_ uid: String, _ more: String = "DTSTART;TZID=W. Europe Standard Time:\(usualDay)T100000")
        -> String
    {
        """
        BEGIN:VEVENT
        UID:\(uid)
        DTSTAMP:20261101T090000Z
        \(more)
        DURATION:PT45M
        SUMMARY:Ontwikkelgesprek
        ORGANIZER:mailto:mark@example.test
        ATTENDEE:mailto:anna@example.test
        ATTENDEE;CUTYPE=ROOM:mailto:zaal@example.test
        END:VEVENT

        """
    }

    private func calendar(_ events: String...) -> String {
        let lines = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n" + events.joined() + "END:VCALENDAR\n"
        return lines.replacing("\n", with: "\r\n")
    }

    @Test func aCalendarIsTakenEventByEvent() async throws {
        try await House.bare { house in
            try await house.tell("person", "import", try write(Self.team, house))
            let file = try write(calendar(event("one")), house, as: "talks.ics")
            try await house.tell("talk", "import", file)
            let talk = try #require(try await house.talks().first)
            #expect(talk.employee == "anna@example.test" && talk.manager == "mark@example.test")
            #expect(talk.start == TestDay.talk.at(10))
            // Mark organizes it: his calendar moves it, a table does not.
            let table = try write("employee,start\nanna@example.test,\(TestDay.weekAfter.iso)T10:00\n", house)
            let refused = try await house.run("talk", "import", table)
            #expect(refused.status == 65 && refused.err.contains("line 2: talk 1: mark@example.test organizes it"))
            #expect(try await house.letters().allSatisfy { !$0.key.hasSuffix("/employee") })
            let cancelled = try write(
                calendar(event("one", "DTSTART:\(TestDay.talk.utc(10))\nSTATUS:CANCELLED")),
                house,
                as: "talks.ics"
            )
            let report: Report = try await house.ask(Report.self, "talk", "import", cancelled)
            #expect(report.changes == ["1 changed"])
            #expect(try await house.talks().map(\.state) == ["cancelled"])
            let again = try await house.run(
                "talk",
                "import",
                try write(calendar(event("one")), house, as: "talks.ics")
            )
            #expect(again.status == 65 && again.err.contains("event one: its talk 1 is cancelled"), "\(again)")
            let bad = try write(
                calendar(
                    event("two", "DTSTART:\(usualDay)T100000"),
                    event("three", "DTSTART:\(usualDay)T100000Z\nRRULE:FREQ=WEEKLY"),
                    event("four", "DTSTART:garbage")
                ),
                house,
                as: "talks.ics"
            )
            let output = try await house.run("talk", "import", bad)
            #expect(output.status == 65)
            for words in ["event two: its start", "event three: it recurs", "event four: its start"] {
                #expect(output.err.contains(words), "\(output.err)")
            }
        }
    }
}
