// HR's figures in a company: made at quarter ends alone, the same whoever asks, and by mail.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Insight
import Reports
import Store
import TestSupport
import Testing
import Year

private let (sales, care) = ((1...12).map { "sales\($0)" }, (1...12).map { "care\($0)" })

@Suite struct InsightFigureTests {
    @Test func talksByDepartmentAndMonth() async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(sales, on: "2027-02-10T09:00:00Z")
        try await house.planTalks(Array(care.prefix(6)), on: "2027-03-10T09:00:00Z")
        try await house.planTalks(Array(care.suffix(6)), on: "2027-09-10T09:00:00Z")
        try await house.tend(on: "2027-03-31T12:00:00Z")
        #expect(try await house.figures().asOf == nil)
        try await house.tend(on: "2027-04-01T05:00:00Z")
        let report = try await house.figures()
        #expect(report.asOf?.description == "2027-03-31")
        // Held, planned, late, none. Four have no talk: they would follow from the number of those whose talk was held.
        // IT and Inkoop are four, so that Care, the first of the smallest, is counted with them.
        #expect(
            report.lines("talks") == [
                "Sales 12: 12 - - -, 2027-03-31", "Care+IT+Inkoop 16: - 6 - -, 2027-03-31",
                "together 28: - 6 - -, 2027-03-31",
            ]
        )
        #expect(report.lines("months") == ["planned 6: - - - - - - - - 6 - - - -, 2027-03-31"])
        // What changes afterwards is of the next quarter.
        try await house.planTalks(["it1", "it2", "it3"], on: "2027-04-02T09:00:00Z")
        try await house.tend(on: "2027-04-05T05:00:00Z")
        #expect(try await house.figures() == report)
    }

    @Test func whoIsErasedOrMovesChangesNothingByItself() async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(sales + care, on: "2027-02-10T09:00:00Z")
        try await house.tend(on: "2027-04-01T05:00:00Z")
        let first = try await house.figures()
        let (gone, moved) = (try await house.person("sales1"), try await house.person("sales2"))
        try await house.change { tx, now in
            _ = try tx.erase(person: gone)
            let dirk = try #require(try tx.person(moved)?.manager)
            _ = try tx.save(member("Sales 2", "sales2"), manager: dirk, department: Line("Care"), now: now)
        }
        #expect(try await house.figures() == first)
        let left = try await house.store.read {
            try $0.rows("SELECT 1 AS n FROM insight_people WHERE employee_id = $1", [.id(gone)])
        }
        #expect(left.isEmpty)
        try await house.tend(on: "2027-07-01T05:00:00Z")
        let second = try await house.figures()
        #expect(second.asOf?.description == "2027-06-30")
        #expect(second.sections == first.sections)
    }

    /// Of twelve of Sales nine agreed on something, and seven wish for a training: that three did not agree on anything would
    /// follow. Whoever leads all is in no figure of employees.
    @Test func agreementsAndTrainingsAreOfEverybody() async throws {
        let house = try await TestHouse.company()
        let dirk = try await house.person("dirk")
        let people = try await house.store.read { tx in
            try sales.map { try #require(try tx.person(at: EmailAddress("\($0)@example.test"))).id }
        }
        try await house.change { tx, now in
            for person in people.prefix(9) {
                _ = try tx.insert(.init(text: "SQL"), by: .employee, of: person, in: nil, now: now)
            }
            for person in people.prefix(7) + [dirk] {
                _ = try tx.insertTraining("SQL", theme: "coaching", of: person, now: now)
            }
        }
        try await house.tend(on: "2027-04-01T05:00:00Z")
        let report = try await house.figures()
        let none = "Care+IT+Inkoop 16:"
        for (figure, code, count) in [
            ("agreements", "proposed", nil), ("themes", "coaching", 7), ("trainings", "wished", 7),
        ]
            as [(String, String, Int?)]
        {
            let section = try #require(report.sections.first { $0.figure.rawValue == figure })
            let place = try #require(section.cells.firstIndex(of: code))
            let row = try #require(section.rows.first { $0.name == .departments(["Sales"]) })
            #expect(row.people == 12 && row.cells[place] == count, "\(report.lines(figure))")
            #expect(row.cells.compactMap(\.self) == [count].compactMap(\.self), "\(report.lines(figure))")
            #expect(report.lines(figure).contains { $0.hasPrefix(none) }, "\(report.lines(figure))")
        }
    }

    /// Of two talks in a year the one that is over counts, and a second that is planned takes nothing of it back.
    @Test func aSecondTalkThatIsPlannedTakesNothingBack() async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(sales, on: "2027-02-10T09:00:00Z")
        try await house.planTalks(sales, on: "2027-09-10T09:00:00Z")
        try await house.planTalks(care, on: "2027-05-10T09:00:00Z")
        try await house.planTalks(care, on: "2027-09-10T09:00:00Z")
        func months(_ moment: String) async throws -> [String?: Set<Int?>] {
            let (from, until, moment) = (
                try instant("2026-12-31T23:00:00Z"), try instant("2027-12-31T23:00:00Z"), try instant(moment)
            )
            return try await house.store.read { tx in
                try tx.yearTalks(of: 2027, from: from, until: until, saidBefore: moment).reduce(into: [:]) { all, row in
                    let month = row.talk.start.map { LocalTime($0, in: HouseSettings.timeZone).day.month }
                    all[row.department, default: []].insert(month)
                }
            }
        }
        let spring = try await months("2027-04-01T00:00:00Z")
        #expect(spring["Sales"] == [2] && spring["Care"] == [5] && spring["IT"] == [nil], "\(spring)")
        let summer = try await months("2027-07-01T00:00:00Z")
        #expect(summer["Sales"] == [2] && summer["Care"] == [5], "\(summer)")
        let autumn = try await months("2027-10-01T00:00:00Z")
        #expect(autumn["Sales"] == [9] && autumn["Care"] == [9], "\(autumn)")
    }

    /// What people said is deleted soon here, but not before the last figures of their year: whoever changed since would be
    /// everybody.
    @Test func shortRetentionWaitsForTheLastFigures() async throws {
        let house = try await TestHouse.company()
        try await house.change { tx, _ in
            for number in 1...12 {
                try tx.noteNeeds(number <= 6 ? [.challenge, .room] : [.workload], department: "Sales", year: 2027)
            }
        }
        func forget() async throws {
            let zone = HouseSettings.timeZone
            try await house.change { tx, now in
                _ = try tx.purgeYear(before: now.addingTimeInterval(-30 * 86_400), in: zone, limit: 100)
            }
        }
        func rows(_ table: String) async throws -> Int {
            try await house.store.read { try $0.rows("SELECT 1 AS n FROM \(table)", []).count }
        }
        try await house.tend(on: "2027-10-01T05:00:00Z")
        let figures = try await house.figures().sections
        for day in ["2028-01-01", "2028-02-01", "2028-04-01"] {
            try await house.tend(on: "\(day)T05:00:00Z")
            if day != "2028-04-01" { try await forget() }
            #expect(try await house.figures().lines("needs") == ["Sales 12: - 6 - 6 -, 2027-09-30"], "\(day)")
        }
        #expect(figures.contains { $0.figure == .needs })
        func kept() async throws -> [Bool] {
            var kept: [Bool] = []
            for table in ["needs", "insight_people", "insight_rows"] { kept.append(try await rows(table) > 0) }
            return kept
        }
        #expect(try await kept() == [true, true, true])
        try await forget()
        #expect(try await kept() == [false, false, true])
    }

    /// A wish that was refused long ago is deleted before the year's last figures, or at her own word; it was one all the same.
    @Test(arguments: [true, false]) func whatIsDeletedStaysCounted(_ isByTime: Bool) async throws {
        let house = try await TestHouse.company()
        let people = try await house.store.read { tx in
            try sales.prefix(7).map { try #require(try tx.person(at: EmailAddress("\($0)@example.test"))).id }
        }
        try await house.change { tx, now in
            for person in people {
                let id = try tx.insertTraining("SQL", theme: nil, of: person, now: now)
                var training = try #require(try tx.training(id))
                _ = training.tell(.mandatory(false), now: now)
                _ = training.tell(.refused(line: nil), now: now)
                try tx.save(training)
            }
        }
        try await house.tend(on: "2027-04-01T05:00:00Z")
        let first = try await house.figures()
        for figure in ["themes", "trainings"] {
            #expect(
                first.lines(figure).contains { $0.hasPrefix("Sales 12:") && $0.contains(" 7 ") || $0.contains(" 7,") }
            )
        }
        if isByTime {
            try await house.change { tx, now in _ = try tx.purgeTrainings(closedBefore: now + 1, limit: 100) }
        } else {
            try await house.change { tx, now in
                for person in people {
                    try tx.insert(NewLine(.ownYear, to: .employee, about: person, turn: "2027", due: now))
                }
            }
            try await house.collectNow()
            for local in sales.prefix(7) { #expect(try await house.settle("wis", from: local)?.settled == [1]) }
        }
        #expect(try await house.trainings().isEmpty)
        try await house.tend(on: "2027-07-01T05:00:00Z")
        #expect(try await house.figures().sections == first.sections)
    }

    /// What somebody said stands without them, and is counted from five on.
    @Test func whatPeopleSaid() async throws {
        let house = try await TestHouse.company()
        try await house.change { tx, _ in
            for number in 1...12 {
                try tx.noteNeeds(number <= 6 ? [.challenge, .room] : [.workload], department: "Sales", year: 2027)
                try tx.noteOftenEnough(number <= 7 ? 5 : 1, department: "Sales", year: 2027)
            }
            for _ in 1...4 { try tx.noteNeeds([.hours], department: "Care", year: 2027) }
        }
        try await house.tend(on: "2027-07-01T05:00:00Z")
        let report = try await house.figures()
        // Challenge, workload, hours, room, nothing.
        #expect(report.lines("needs") == ["Sales 12: - 6 - 6 -, 2027-06-30"])
        #expect(report.lines("often-enough").first?.hasPrefix("Sales 12:") == true)
        let people = try await house.store.read {
            try $0.rows("SELECT employee_id FROM insight_people WHERE cell = '4-5'", [])
        }
        #expect(people.count == 7 && people.allSatisfy { $0.optionalInteger("employee_id") == nil })
    }

    /// IT is three people, and Anna alone is Inkoop: a row with their department would be theirs.
    @Test(arguments: [(LineKind.needs, "ruimte", "needs"), (.oftenEnough, "4", "often_enough")])
    func theDepartmentOfFewIsNotKeptBesideAnAnswer(_ kind: LineKind, _ word: String, _ table: String) async throws {
        let house = try await TestHouse.company()
        let people = [try await house.person("it1"), Example.anna, try await house.person("sales1")]
        try await house.change { tx, now in
            for person in people {
                try tx.insert(NewLine(kind, to: .employee, about: person, turn: "2027", due: now))
            }
        }
        try await house.collectNow()
        for local in ["it1", "anna", "sales1"] {
            #expect(try await house.settle(word, from: local)?.settled == [1])
        }
        let kept = try await house.store.read {
            try $0.rows("SELECT department FROM \(table) ORDER BY department", []).map { $0.optionalText("department") }
        }
        #expect(kept == [DepartmentGroups.small, DepartmentGroups.small, "Sales"])
    }

    /// They count where the departments of few people are counted.
    @Test func whatFewSaidCountsInTheFirstGroup() async throws {
        let house = try await TestHouse.company()
        try await house.change { tx, _ in
            for number in 1...12 {
                let needs: Set<Need> = number <= 6 ? [.challenge, .room] : [.workload]
                let department = number % 2 == 0 ? DepartmentGroups.small : "Care"
                try tx.noteNeeds(needs, department: department, year: 2027)
            }
        }
        try await house.tend(on: "2027-07-01T05:00:00Z")
        #expect(try await house.figures().lines("needs") == ["Care+IT+Inkoop 12: - 6 - 6 -, 2027-06-30"])
    }

    /// Managers who answered, by what they said; HR's own calls are none of it.
    @Test func callsAskedFor() async throws {
        let house = try await TestHouse.company()
        try await house.change { tx, now in
            for local in sales.prefix(11) {
                let manager = try #require(try tx.person(at: EmailAddress("\(local)@example.test"))).id
                try tx.insert(NewLine(.hrCall, to: .employee, about: manager, turn: "2027", due: now))
            }
        }
        let (first, sixth, seventh) = (
            try await house.person("sales1"), try await house.person("sales6"), try await house.person("sales7")
        )
        func callOfHRs(_ manager: PersonID, _ turn: String) async throws {
            try await house.change { tx, now in
                try tx.insert(NewLine(.callMade, to: .hr, about: manager, turn: turn, due: now))
            }
        }
        try await callOfHRs(first, "1")
        try await house.collectNow()
        for (index, local) in sales.prefix(10).enumerated() {
            try await house.settle(index < 5 ? "bel" : "nee", from: local)
        }
        for manager in [sixth, seventh] { try await callOfHRs(manager, "2") }
        // Said twice, and taken back.
        try await house.settle("bel", from: "sales2")
        try await house.settle("nee", from: "sales3")
        try await house.tend(on: "2027-07-01T05:00:00Z")
        // The eleventh did not answer.
        #expect(try await house.figures().lines("calls") == ["all 10: 5 5, 2027-06-30"])
    }

    /// While a call of HR's own is to come, and after it.
    @Test func hrsOwnCallIsNoWishOfTheManagers() async throws {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.plan("2027-02-10T09:00:00Z")
        try await house.change { tx, now in
            try tx.insert(NewLine(.hrCall, to: .employee, about: Example.mark, turn: "2027", due: now))
        }
        try await house.pass(days: 1)
        func told() async throws -> (cells: [String], calls: Int) {
            try await house.store.read { tx in
                let calls = try tx.openLines(about: Example.mark).count { $0.kind == .callMade }
                return (try tx.callFacts(of: 2027).map(\.cell), calls)
            }
        }
        let question = try #require(try await house.collected("mark").last { $0.lines == [.hrCall] }).id
        try await house.settle("nee", from: "mark", in: question)
        try await house.pass(days: 22)
        #expect(try await house.settle("1 bel", from: "hr")?.settled == [1])
        #expect(try await told() == (["none"], 1))
        try await house.settle("bel", from: "mark", in: question)
        #expect(try await told() == (["asked"], 1))
        // HR hears of his wish, and it stays one when he was called.
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").last?.lines == [.callMade])
        try await house.settle("gebeld", from: "hr")
        #expect(try await told() == (["asked"], 0))
        try await house.settle("bel", from: "mark", in: question)
        #expect(try await told() == (["asked"], 1))
    }

    /// Addresses of raters by how often they were asked in the busiest month.
    @Test func loadOfRaters() async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(Array(sales.prefix(3)), on: "2027-09-10T09:00:00Z")
        let talks = try await house.talks().map(\.id)
        try await house.change { tx, now in
            for (index, talk) in talks.enumerated() {
                for number in 1...12 where index == 0 || number <= 6 {
                    _ = try tx.addRequest("rater\(number)", for: talk, state: .sent, now: now)
                }
                // Of another month, in which less was asked.
                let later = now.addingTimeInterval(45 * 86_400)
                _ = try tx.addRequest("rater20", for: talk, state: .sent, now: later)
            }
            _ = try tx.addRequest("rater30", for: talks[0], state: .proposed, now: now)
            // What a manager sees himself is no load: no limit counts it.
            for talk in talks.prefix(2) {
                for number in 1...6 {
                    _ = try tx.addRequest("boss\(number)", for: talk, as: .manager, state: .sent, now: now)
                }
            }
            // They were to wait too long.
            _ = try tx.addRequest("rater31", for: talks[0], state: .withdrawn, now: now)
        }
        try await house.tend(on: "2027-07-01T05:00:00Z")
        #expect(try await house.figures().lines("load") == ["all 12: 6 - 6 - -, 2027-06-30"])
    }

    /// A quarter before HR began the year has no figures.
    @Test func aYearThatBeganLater() async throws {
        let house = try await TestHouse.company()
        house.now = try instant("2027-05-20T09:00:00Z")
        try await house.change { tx, now in try tx.startCycle(2028, now: now) }
        try await house.change { tx, _ in try tx.execute("UPDATE cycles SET started_at = $1", [.time(house.now)]) }
        try await house.tend(on: "2027-05-21T09:00:00Z")
        #expect(try await house.figures().asOf == nil)
        try await house.tend(on: "2027-07-02T09:00:00Z")
        #expect(try await house.figures().asOf?.description == "2027-06-30")
        #expect(try await house.figures(2028).asOf == nil)
    }

    @Test func interventionsStandBesideTheFigures() async throws {
        let house = try await TestHouse.company()
        try await house.change { tx, now in try tx.noteIntervention("training coachen", year: 2027, now: now) }
        #expect(try await house.figures().interventions.map(\.text) == ["training coachen"])
        #expect(try await house.figures(2028).earlierInterventions.map(\.text) == ["training coachen"])
    }

    /// `niets` is an answer as well.
    @Test func thatHRDoesNothingIsNoted() async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(sales + care, on: "2027-02-10T09:00:00Z")
        try await house.change { tx, now in try tx.insert(NewLine(.intervention, ofYear: 2027, due: now)) }
        try await house.tend(on: "2027-04-01T05:00:00Z")
        try await house.collectNow()
        #expect(try await house.settle("niets", from: "hr")?.settled == [1])
        #expect(try await house.figures().interventions.map(\.text) == [nil])
        #expect(try await house.text(of: .collectedRead, to: "hr").contains("voor bij de cijfers"))
    }

    /// The memory of what was asked is as long as the year's: also of one that nobody closes.
    @Test(arguments: [true, false]) func eachQuestionOfAYearIsAskedOnce(_ isClosed: Bool) async throws {
        let house = try await TestHouse.company()
        try await house.planTalks(sales + care, on: "2027-02-10T09:00:00Z")
        house.now = try instant("2027-11-15T09:00:00Z")
        try await house.change { tx, now in try tx.noteFollowUp(2027, now: now) }
        func asked() async throws -> [String: Int] {
            try await house.store.read { tx in
                try tx.rows("SELECT kind FROM year_lines WHERE kind IN ('intervention', 'often-enough')", [])
                    .reduce(into: [:]) { $0[try $1.text("kind"), default: 0] += 1 }
            }
        }
        try await house.tend(on: "2028-04-01T05:00:00Z")
        let first = try await asked()
        #expect(first["intervention"] == 1 && first["often-enough", default: 0] > 20, "\(first)")
        if isClosed { try await house.change { tx, now in _ = try tx.closeCycle(2027, now: now) } }
        for day in ["2029-01-05", "2030-01-05"] {
            house.now = try instant("\(day)T05:00:00Z")
            try await house.change { tx, now in
                let year = now.addingTimeInterval(-365 * 86_400)
                _ = try tx.purgeYear(before: year, in: HouseSettings.timeZone, limit: 1000)
                try tx.execute("DELETE FROM year_lines", [])
            }
            try await house.tend(on: "\(day)T06:00:00Z")
            #expect(try await asked() == [:], "\(day)")
        }
    }

    /// A digit that is asked after the year's last figures is counted nowhere.
    @Test(arguments: [("2027-09-20T09:00:00Z", true), ("2027-10-15T09:00:00Z", false)])
    func aYearThatBeganLateAsksNoDigit(_ begun: String, _ isAsked: Bool) async throws {
        let house = try await TestHouse.company()
        house.now = try instant(begun)
        try await house.change { tx, now in try tx.execute("UPDATE cycles SET started_at = $1", [.time(now)]) }
        try await house.tend(on: "2028-04-20T05:00:00Z")
        let asked = try await house.store.read {
            try $0.rows("SELECT id FROM year_lines WHERE kind = 'often-enough'", []).count
        }
        #expect((asked > 0) == isAsked)
    }

    /// Once what was said in two weeks is counted; later than the last count, nothing more comes.
    @Test(arguments: [
        ("2027-08-20T09:00:00Z", "2027-09-30T05:00:00Z", "2027-10-01T05:00:00Z", "30 september 2027"),
        ("2027-09-20T09:00:00Z", "2027-12-31T05:00:00Z", "2028-01-01T05:00:00Z", "31 december 2027"),
        ("2028-03-25T09:00:00Z", "2028-04-07T05:00:00Z", "2028-04-09T05:00:00Z", "31 maart 2028"),
    ])
    func hrIsAskedWhatItDoesBesideTheFigures(_ followUp: String, _ before: String, _ after: String, _ day: String)
        async throws
    {
        let house = try await TestHouse.company()
        let everybody = sales + care + ["it1", "it2", "it3", "anna"]
        try await house.planTalks(everybody, on: "2027-02-10T09:00:00Z")
        house.now = try instant(followUp)
        try await house.change { tx, now in try tx.noteFollowUp(2027, now: now) }
        try await house.tend(on: before)
        try await house.collectNow()
        #expect(try await !house.collected("hr").contains { $0.lines == [.intervention] })
        try await house.tend(on: after)
        try await house.collectNow()
        #expect(try await house.collected("hr").last?.lines == [.intervention])
        let text = try await house.text(of: .collected, to: "hr")
        #expect(text.contains("Wat gaat HR doen?") && text.contains(day) && text.contains("gevoerd 28"), "\(text)")
    }

    /// Also where HR closes the year before its last quarter is counted, and whether the next runs or not.
    @Test(arguments: [true, false])
    func hrIsAskedAboutAYearThatIsClosed(_ nextRuns: Bool) async throws {
        let house = try await TestHouse.company()
        let everybody = sales + care + ["it1", "it2", "it3", "anna"]
        try await house.planTalks(everybody, on: "2027-02-10T09:00:00Z")
        house.now = try instant("2027-11-15T09:00:00Z")
        try await house.change { tx, now in
            try tx.noteFollowUp(2027, now: now)
            let isClosed = try tx.closeCycle(2027, now: now)
            #expect(isClosed)
            if nextRuns { try tx.startCycle(2028, now: now) }
        }
        func asked() async throws -> Int {
            try await house.collectNow()
            return try await house.collected("hr").count { $0.lines == [.intervention] }
        }
        try await house.tend(on: "2027-12-31T05:00:00Z")
        #expect(try await asked() == 0)
        try await house.tend(on: "2028-01-01T05:00:00Z")
        #expect(try await asked() == 1)
        #expect(try await house.text(of: .collected, to: "hr").contains("gevoerd 28"))
        #expect(try await house.settle("training coachen", from: "hr")?.settled == [1])
        #expect(try await house.figures().interventions.map(\.text) == ["training coachen"])
        try await house.tend(on: "2028-04-01T05:00:00Z")
        #expect(try await asked() == 1)
        // A year later it is forgotten that it was asked, and by which mail; the figures are kept for the next year's.
        try await house.change { tx, now in
            _ = try tx.purgeYear(before: instant("2028-01-02T05:00:00Z"), in: HouseSettings.timeZone, limit: 1000)
        }
        try await house.tend(on: "2029-01-02T05:00:00Z")
        #expect(try await asked() == 0)
    }

    @Test func withoutFiguresItSaysSo() async throws {
        let house = try await TestHouse.inYear()
        try await house.change { tx, now in try tx.noteFollowUp(2027, now: now) }
        try await house.tend(on: "2027-04-01T05:00:00Z")
        try await house.collectNow()
        #expect(try await house.collected("hr").last?.lines == [.intervention])
        #expect(try await house.text(of: .collected, to: "hr").contains("minder dan vijf mensen"))
    }

    @Test func onlyOperatorsAndHRSeeThem() async throws {
        let house = try await TestHouse.company()
        for party in [Party.employee, .manager, .rater] {
            await #expect(throws: NotForViewer.self) {
                try await house.store.read { _ = try InsightReport($0, of: 2027, for: .party(party)) }
            }
        }
    }
}

@Suite struct InsightMailTests {
    private func company() async throws -> TestHouse {
        let house = try await TestHouse.company()
        try await house.planTalks(sales + care, on: "2027-02-10T09:00:00Z")
        house.now = try instant("2027-04-02T09:00:00Z")
        return house
    }

    private func asked(_ house: TestHouse) async throws -> [Int] {
        try await house.letters().compactMap { row in
            if case .insight(_, let year) = row.letter { year } else { nil }
        }
    }

    @Test(arguments: [
        "rapport", "Rapport 2027", "Hallo,\n\nrapport\n\nGroet, Petra", "report please", "Bericht", "den Bericht bitte",
        "le rapport, svp", "de cijfers van 2027 graag",
    ])
    func theWordForIt(_ text: String) async throws {
        let house = try await company()
        try await house.write(text, from: "hr@example.test", proved: true)
        #expect(try await asked(house) == [2027])
        let words = try await house.text(of: .insight, to: "hr")
        #expect(words.contains("31 maart 2027"))
    }

    @Test(arguments: ["rapport over Anna", "rapport 1527", "2027", "het rapport is niet goed", "rapport 2026 2027"])
    func whatIsNone(_ text: String) async throws {
        let house = try await company()
        try await house.write(text, from: "hr@example.test", proved: true)
        #expect(try await asked(house) == [])
    }

    @Test func aSubjectAloneIsEnough() async throws {
        let house = try await company()
        try await house.write("", from: "hr@example.test", proved: true, subject: "rapport")
        #expect(try await asked(house) == [2027])
    }

    @Test func nobodyElseGetsThem() async throws {
        let house = try await company()
        try await house.write("rapport", from: "mark@example.test", proved: true)
        #expect(try await asked(house) == [])
    }

    /// Asked for at another time, and in another way, they are the same.
    @Test func theyAreTheSameWhoeverAsks() async throws {
        let house = try await company()
        try await house.write("rapport", from: "hr@example.test", proved: true)
        let first = try await house.text(of: .insight, to: "hr")
        let report = try await house.figures()
        try await house.planTalks(["it1", "it2", "it3", "anna"], on: "2027-04-10T09:00:00Z")
        house.now = try instant("2027-05-20T09:00:00Z")
        try await house.write("rapport", from: "hr@example.test", proved: true)
        #expect(try await asked(house) == [2027, 2027])
        #expect(try await house.text(of: .insight, to: "hr") == first)
        #expect(try await house.figures() == report)
    }

    @Test func withoutAnythingItSaysSo() async throws {
        let house = try await company()
        try await house.write("rapport 2026", from: "hr@example.test", proved: true)
        #expect(try await house.text(of: .insight, to: "hr").contains("nog geen cijfers van 2026"))
    }
}
