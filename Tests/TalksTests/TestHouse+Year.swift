// The year around the talk, in a house: time passes by steps, and collected mails are answered.
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing
import Year

extension TestHouse {
    /// A house in which a year runs.
    static func inYear() async throws -> TestHouse {
        // Anna's talk is the year's last: the end of the year is another story.
        var rules = CycleRules()
        rules.followUpAfter = 300 * 86_400
        let house = try await TestHouse { [rules] in $0.cycle = rules }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        return house
    }

    /// Lets days pass, with all that each of them brings.
    func pass(days: Int) async throws {
        let year = try #require(year)
        for _ in 0..<days {
            now += 86_400
            let talks = try await talks()
            try await change { tx, now in
                let turn = YearTurn(tx, year, now: now)
                for talk in talks { _ = try turn.follow(talk) }
                _ = try turn.tend()
                _ = try Collector(tx, year, now: now).collect()
            }
        }
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

    /// Somebody answers their latest collected mail.
    /// - Returns: how it was understood; nil: nothing was to be told.
    @discardableResult
    func settle(_ text: String, from local: String) async throws -> CollectedReport? {
        let mail = try #require(try await collected(local).last).id
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
}
