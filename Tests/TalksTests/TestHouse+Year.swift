// The year around the talk, in a house: time passes by steps, and collected mails are answered.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import TestSupport
import Testing
import Year

@testable import Store

extension TestHouse {
    /// A house in which a year runs.
    /// - Parameter preparing: whether talks are prepared; else that is another story.
    static func inYear(preparing: Bool = false) async throws -> TestHouse {
        // Anna's talk is the year's last: the end of the year is another story.
        var rules = CycleRules()
        rules.followUpAfter = 300 * 86_400
        if !preparing { (rules.preparingBefore, rules.coachingBefore, rules.topicBefore) = (0, 0, 0) }
        let house = try await TestHouse { [rules] in $0.cycle = rules }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        return house
    }

    /// Anna's talk was held, and she said what the two agreed on.
    static func afterTheTalk(_ text: String) async throws -> TestHouse {
        let house = try await TestHouse.inYear()
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 9)
        #expect(try await house.collected("anna").map(\.lines) == [[.agreementsWanted]])
        try await house.settle(text, from: "anna")
        return house
    }

    /// A quarter after the talk, one agreement is stuck.
    static func stuck() async throws -> TestHouse {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL\nafspraak: vaker nee zeggen")
        try await house.pass(days: 94)
        try await house.settle("1 vast: geen budget\n2 bezig", from: "anna")
        try await house.collectNow()
        return house
    }

    /// At the end of the year, each is asked.
    static func followedUp() async throws -> TestHouse {
        let house = try await TestHouse.afterTheTalk("geen")
        try await house.pass(days: 320)
        return house
    }

    /// Where a year's kick-off is on 20 January at ten; it is 5 January, and HR is asked at once.
    static func askedForKickOff() async throws -> TestHouse {
        let house = try await TestHouse {
            $0.cycle = CycleRules()
            $0.kickOff = (1, 20)
            $0.ownYearOn = (12, 10)
        }
        try await house.pass(days: 1)
        return house
    }

    /// HR's word began the year.
    static func begunByHR(_ word: String = "ja") async throws -> TestHouse {
        let house = try await TestHouse.askedForKickOff()
        #expect(try await house.settle(word, from: "hr")?.settled == [1])
        try await house.pass(days: 1)
        return house
    }

    func kickOff() async throws -> KickOff {
        try #require(try await store.read { try $0.kickOff(2027) })
    }

    func runningYears() async throws -> [Int] {
        try await store.read { try $0.cycles().filter { $0.closedAt == nil }.map(\.year) }
    }

    /// The columns of all tables in which a word stands.
    func places(of word: String) async throws -> [String] {
        try await store.read { tx in
            let tables = try tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'", []).map {
                try $0.text("name")
            }
            var found: Set<String> = []
            for table in tables {
                for row in try tx.rows("SELECT * FROM \(table)", []) {
                    for (column, value) in zip(row.columns, row.values) {
                        let text: String? =
                            switch value {
                            case .text(let text): text
                            case .octets(let octets): octets.map { String(decoding: $0, as: UTF8.self) }
                            default: nil
                            }
                        if text?.lowercased().contains(word) ?? false { found.insert("\(table).\(column)") }
                    }
                }
            }
            return found.sorted()
        }
    }

    /// The one that was proposed.
    func meeting() async throws -> Meeting {
        try #require(try await store.read { try $0.meeting(MeetingID(rawValue: 1)) })
    }

    /// Lets days pass, with all that each of them brings.
    func pass(days: Int) async throws {
        let year = try #require(year)
        let (talks, start) = (try await talks(), now)
        guard days > 0 else { return }
        now += Double(days) * 86_400
        // In one transaction: a year has many days.
        try await change { tx, _ in
            for day in 1...days {
                let moment = start.addingTimeInterval(Double(day) * 86_400)
                let turn = YearTurn(tx, year, now: moment)
                for talk in talks { _ = try turn.follow(talk) }
                _ = try turn.tend()
                _ = try Collector(tx, year, now: moment).collect()
            }
        }
    }

    /// The service looks at a talk at that moment.
    /// - Returns: when it looks again; never: it is done.
    @discardableResult
    func look(at moment: String) async throws -> Date {
        let (year, talks) = (try #require(year), try await talks())
        now = try instant(moment)
        return try await change { tx, now in
            try talks.compactMap { try YearTurn(tx, year, now: now).follow($0) }.min() ?? .distantFuture
        }
    }

    /// What is due at this very moment.
    func collectNow() async throws {
        let year = try #require(year)
        try await change { tx, now in _ = try Collector(tx, year, now: now).collect() }
    }

    /// The collected mails to somebody, with the kinds of their lines.
    func collected(_ local: String) async throws -> [(id: CollectedID, lines: [LineKind])] {
        let mails = try await letters().compactMap { row -> CollectedID? in
            if case .collected(let id) = row.letter { id } else { nil }
        }
        return try await store.read { [hr = settings.hr] tx in
            try mails.filter { try tx.readerAddress(of: $0, hr: hr)?.localPart == local }
                .map { id in (id, try tx.lines(of: id).map(\.line.kind)) }
        }
    }

    /// Somebody answers a collected mail of theirs; nil: the latest.
    /// - Returns: how it was understood; nil: nothing was to be told.
    @discardableResult
    func settle(_ text: String, from local: String, in answered: CollectedID? = nil) async throws -> CollectedReport? {
        let latest = try await collected(local).last?.id
        let mail = try #require(answered ?? latest)
        let row = try await self.mail(
            try await words(text, by: .collected(mail), answering: .collected(mail)),
            from: "\(local)@example.test"
        )
        return try await letters().compactMap { letter -> CollectedReport? in
            if case .collectedRead(mail, row, let report) = letter.letter { report } else { nil }
        }.last
    }

    func agreements() async throws -> [Agreement] { try await store.read { try $0.agreements() } }

    func trainings() async throws -> [Training] { try await store.read { try $0.trainings() } }

    /// The letters of a kind to somebody, and what they are made of.
    private func written(_ kind: Letter.Kind, to local: String) async throws -> [(letter: Letter, facts: LetterFacts)] {
        let (letters, now) = (settings.letters, now)
        let rows = try await self.letters().filter { $0.letter.kind == kind }.map(\.letter)
        return try await store.read { tx in
            var reader = LetterRows(tx, letters, now: now)
            return try rows.compactMap { letter in
                guard let facts = try reader.facts(for: letter), facts.reader.address.localPart == local else {
                    return nil
                }
                return (letter, facts)
            }
        }
    }

    func sent(_ kind: Letter.Kind, to local: String) async throws -> [Letter] {
        try await written(kind, to: local).map(\.letter)
    }

    /// The words of the latest of them, in one line.
    func text(of kind: Letter.Kind, to local: String) async throws -> String {
        let facts = try #require(try await written(kind, to: local).last).facts
        let writer = LetterWriter(settings: settings.letters, wording: wording)
        let text = try writer.write(facts, now: now).text.text
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
