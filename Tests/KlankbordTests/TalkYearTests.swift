import Foundation
import Testing

@testable import Klankbord

@Suite struct TalkYearTests {
    private let zone = TimeZone.gmt

    private func day(_ text: String) throws -> Date { try Date(text + "T10:00:00Z", strategy: .iso8601) }

    private func talk(
        _ id: Int64,
        _ start: String,
        _ employee: String = "anna@ons.example",
        manager: String = "mark@ons.example",
        state: String = "planned",
        since: String = "2027-01-20",
        deadline: String? = nil,
        asked: Int = 9,
        answered: Int? = 5
    ) throws -> PicturedTalk {
        let start = try day(start)
        return PicturedTalk(
            id: id,
            employee: employee,
            manager: manager,
            start: start,
            state: state,
            asked: asked,
            answered: answered,
            knownSince: try day(since),
            deadline: try deadline.map(day) ?? start.addingTimeInterval(-14 * 86_400)
        )
    }

    private func year(_ talks: [PicturedTalk], _ people: [PicturedPerson] = [], now: String = "2027-06-20") throws
        -> TalkYear
    {
        TalkYear(year: 2027, talks: talks, people: people, zone: zone, now: try day(now))
    }

    @Test func aNumberThatWouldSayWhoIsADash() throws {
        let text = try year([talk(3, "2027-03-18", asked: 2, answered: nil)]).text
        #expect(text.contains("–/2"))
    }

    @Test func aTalkWhoseMailDoesNotGetThroughHasAMark() throws {
        var marked = try talk(3, "2027-03-18")
        marked.hasTrouble = true
        let years = TalkYears(
            talks: [marked, try talk(4, "2027-05-03")],
            people: [],
            zone: zone,
            now: try day("2027-06-20"),
            year: nil
        )
        let lines = (years.text ?? "").split(separator: "\n")
        #expect(lines.filter { $0.contains("planned !") }.count == 1)
        #expect(lines.last == "! a mail about it didn't get through: klankbord talk show ID")
        let well = TalkYears(
            talks: [try talk(3, "2027-03-18")],
            people: [],
            zone: zone,
            now: try day("2027-06-20"),
            year: nil
        )
        #expect(well.text?.contains("!") == false)
    }

    @Test func aYearOfThree() throws {
        let picture = try year(
            [
                talk(
                    12,
                    "2027-09-02",
                    "bram.bos@ons.example",
                    manager: "els@ons.example",
                    since: "2027-07-18",
                    asked: 4,
                    answered: 0
                ),
                talk(3, "2027-03-18", state: "shared"),
                talk(4, "2027-05-03", "kees@el.example", state: "cancelled"),
            ],
            [
                PicturedPerson(employee: "anna@ons.example", manager: "mark@ons.example"),
                PicturedPerson(employee: "Kees@el.example", manager: "mark@ons.example"),
                PicturedPerson(employee: "zoe@ons.example", manager: "els@ons.example"),
            ]
        )
        #expect(
            picture.text == """
                2027: 3 talks (1 planned, 1 shared, 1 cancelled)
                addresses without their @ons.example

                   START       EMPLOYEE        MANAGER J F M A M J J A S O N D  STATE ANSWERED
                 3 03-18 10:00 anna            mark    ·───┤O· · ·┊· · · · · ·  shared     5/9
                 4 05-03 10:00 kees@el.example mark    · · · · x ·┊· · · · · ·  cancelled  5/9
                12 09-02 10:00 bram.bos        els     · · · · · ·┊·──┤O · · ·  planned    0/4
                                                       · · 1 · · · · · 1 · · ·

                no talk in 2027: 2 people, by manager
                  els: zoe
                  mark: Kees@el.example
                """
        )
    }

    @Test func whatTheTwoAnsweredStandsBehindTheirNames() throws {
        var talks = try [talk(3, "2027-03-18"), talk(4, "2027-05-03", "kees@ons.example")]
        talks[0].participation = ["employee": "accepted", "manager": "declined"]
        talks[1].participation = ["employee": "tentative"]
        let lines = try year(talks).text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("3 03-18 10:00 anna     ✓ mark    ✗ ·───┤O") })
        #expect(lines.contains { $0.hasPrefix("4 05-03 10:00 kees     ? mark      ·") })
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: [
        // since, deadline, start, bar
        ("2027-01-20", "2027-03-04", "2027-03-18", "·───┤O· · · · · · · · · "),
        ("2026-11-01", "2027-01-06", "2027-01-20", "┤O· · · · · · · · · · · "),
        ("2026-11-01", "2026-12-27", "2027-01-10", "O · · · · · · · · · · · "),
        ("2027-03-02", "2027-03-10", "2027-03-14", "· · O · · · · · · · · · "),
        ("2027-12-01", "2027-12-17", "2027-12-31", "· · · · · · · · · · · ─O"),
    ])
    func theRoundEndsAtItsDeadline(_ since: String, _ deadline: String, _ start: String, _ bar: String) throws {
        let bars = MonthBars(year: 2027, zone: zone, now: try day("2026-12-01"))
        let drawn = bars.bar(of: try talk(1, start, since: since, deadline: deadline))
        #expect(drawn == bar)
    }

    @Test func todayStandsBehindTheRound() throws {
        let bars = MonthBars(year: 2027, zone: zone, now: try day("2027-02-20"))
        let (open, cancelled) = (try talk(1, "2027-04-20"), try talk(2, "2027-04-20", state: "cancelled"))
        #expect(bars.bar(of: open) == "·─────┤O· · · · · · · · ")
        #expect(bars.bar(of: cancelled) == "· ·┊· ·x· · · · · · · · ")
    }

    @Test func monthsWithManyTalksAreCountedInTwoLines() throws {
        let talks =
            try (1...12).map { try talk(Int64($0), "2027-03-\(9 + $0)") } + [
                talk(20, "2027-05-01"), talk(21, "2027-05-02", state: "cancelled"),
            ]
        let counts = MonthBars(year: 2027, zone: zone, now: try day("2027-01-01")).counts(of: talks)
        #expect(counts == ["    1                   ", "· · 2 · 1 · · · · · · · "])
    }

    @Test func theMonthOfALocalEveningIsThatOfTheZone() throws {
        let zone = try #require(TimeZone(identifier: "Pacific/Auckland"))
        let start = try Date("2026-12-31T20:00:00Z", strategy: .iso8601)
        let talk = PicturedTalk(
            id: 1,
            employee: "a@b.example",
            manager: "c@b.example",
            start: start,
            state: "planned",
            asked: 0,
            answered: 0,
            knownSince: start,
            deadline: start
        )
        let picture = TalkYear(year: 2027, talks: [talk], people: [], zone: zone, now: start)
        #expect(picture.talks.map(\.id) == [1])
        #expect(picture.text.contains("01-01 09:00"))
    }

    @Test(arguments: [80, 100, 200])
    func linesAreNoWiderThanTheTerminal(_ width: Int) throws {
        let talks = try (1...40).map {
            try talk(
                100 + Int64($0),
                "2027-03-02",
                "maria-magdalena.vandermeulen-\($0)@ons.example",
                manager: "willem-alexander.vandenbosch-\($0 % 4)@anders.example",
                state: "cancelled",
                asked: 12,
                answered: 10
            )
        }
        let people = (1...30).map {
            PicturedPerson(employee: "somebody-\($0)@ons.example", manager: "a.manager-\($0 % 3)@ons.example")
        }
        let text = TalkYear(
            year: 2027,
            talks: talks,
            people: people,
            zone: zone,
            now: try day("2027-01-01"),
            width: width
        ).text
        let lines = text.split(separator: "\n")
        let longest = lines.map(\.count).max() ?? 0
        #expect(longest <= width)
        #expect(lines.contains { $0.hasSuffix("cancelled 10/12") })
    }

    @Test func managersGoByTheirGivenNamesWhereItIsTight() throws {
        let long = "maria-magdalena.vandenbosch@ons.example"
        let text = try year([
            talk(1, "2027-03-02", long, manager: "sanne.jansen@ons.example"),
            talk(2, "2027-04-02", long, manager: "mark.visser@ons.example"),
            talk(3, "2027-05-02", long, manager: "mark.devries@ons.example"),
        ]).text
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains(" sanne ") })
        // There are two of them.
        #expect(lines.contains { $0.contains("mark.v") } && lines.contains { $0.contains("mark.d") })
    }

    // MARK: Years

    private func years(_ talks: [PicturedTalk], _ people: [PicturedPerson] = [], year: Int? = nil) throws -> String? {
        TalkYears(talks: talks, people: people, zone: zone, now: try day("2026-11-26"), year: year).text
    }

    @Test func thisYearAndTheNextAreShown() throws {
        let talks = try [talk(1, "2025-03-02"), talk(2, "2026-12-02"), talk(3, "2027-03-02"), talk(4, "2028-03-02")]
        let text = try #require(
            try years(talks, [PicturedPerson(employee: "zoe@ons.example", manager: "mark@ons.example")])
        )
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("20") }
        #expect(titles == ["2026: 1 talk (1 planned)", "2027: 1 talk (1 planned)"])
        #expect(text.contains("no talk in 2026: 1 person") && !text.contains("no talk in 2027"))
        #expect(text.hasSuffix("also 1 in 2025, 1 in 2028; --year shows them"))
    }

    @Test func aYearThatIsAskedForStandsAlone() throws {
        let talks = try [talk(1, "2026-12-02"), talk(2, "2027-03-02")]
        let text = try #require(
            try years(talks, [PicturedPerson(employee: "zoe@ons.example", manager: "mark@ons.example")], year: 2027)
        )
        #expect(text.hasPrefix("2027: 1 talk") && !text.contains("2026"))
        #expect(text.contains("no talk in 2027: 1 person"))
    }

    @Test func anEmptyYearNamesWhoIsToHaveATalk() throws {
        let text = try years([], [PicturedPerson(employee: "zoe@ons.example", manager: "mark@ons.example")])
        #expect(
            text == """
                2026: no talks
                addresses without their @ons.example

                no talk in 2026: 1 person, by manager
                  mark: zoe
                """
        )
        let nothing = try years([])
        #expect(nothing == nil)
    }
}
