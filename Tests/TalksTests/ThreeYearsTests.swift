// Three years of sixty people, day by day: joiners and leavers, managers who change, and people who don't answer.
import Cycle
import Days
import Dossiers
import Feedback
import Foundation
import Reports
import Store
import TestSupport
import Testing
import Wording

@Suite struct ThreeYearsTests {
    @Test func threeYearsOfSixtyPeople() async throws {
        let years = try await PlayedYears()
        let end = try #require(CivilDay(year: 2029, month: 12, day: 31))
        try await years.play(until: end)
        let table = Testing.Comment(rawValue: years.table.description)

        // One mail a week, to whoever is asked; what is open comes back; no line waits for ever; words are understood.
        #expect(years.faults == [], table)
        #expect(try await years.mailsAfterLeaving() == 0, table)
        let columns = try await years.columns(with: AgreementFate.busy.rawValue)
        #expect(columns.contains("agreements.version"), table)
        #expect(try await years.columns(with: PlayedYears.illness) == [], table)
        #expect(years.guarded >= 3, table)

        let agreements = try await years.agreements()
        #expect(agreements.rows == agreements.script, table)
        let trainings = try await years.trainings()
        #expect(trainings.rows == trainings.script, table)
        try await lookAtTheFigures(years, table)
        lookAtTheSuccessor(years, table)
        lookAtAllWays(years, table)
    }

    /// HR has figures of each quarter end; `KLANKBORD_REPORT_PAGE` names a file for their page, which docs/report.png shows.
    private func lookAtTheFigures(_ years: PlayedYears, _ table: Testing.Comment) async throws {
        let house = years.house
        for year in [2027, 2028, 2029] {
            let report = try await house.figures(year)
            #expect(report.asOf?.description == (year == 2029 ? "2029-09-30" : "\(year + 1)-03-31"), table)
            let shown = report.sections.flatMap { ($0.rows.map(\.cells) + [$0.before?.cells ?? []]).joined() }
            #expect(shown.compactMap(\.self).allSatisfy { $0 >= 5 } && shown.contains { $0 != nil }, table)
        }
        guard let file = ProcessInfo.processInfo.environment["KLANKBORD_REPORT_PAGE"] else { return }
        let language = ProcessInfo.processInfo.environment["KLANKBORD_REPORT_LANGUAGE"] ?? "en"
        let page = try house.wording.page(
            try await house.figures(2028),
            language: language,
            organisation: try Example.organisation()
        )
        try page.write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// What the manager who left had not answered is asked of whoever came after him.
    private func lookAtTheSuccessor(_ years: PlayedYears, _ table: Testing.Comment) {
        let left = years.numbered(PlayedYears.Number.leavingManager)?.leftAt ?? .distantFuture
        let asked = Set(years.mails.filter { $0.madeAt > left }.flatMap(\.lines).map(\.line.id))
        let forgotten = years.inherited.filter { !asked.contains($0.id) }
        #expect(years.inherited.count > 3, table)
        #expect(forgotten == [], table)
    }

    /// The script left no sort of line out.
    private func lookAtAllWays(_ years: PlayedYears, _ table: Testing.Comment) {
        let kinds = Set(years.mails.flatMap(\.lines).map(\.line.kind))
        #expect(kinds == Set(LineKind.allCases), table)
        #expect(Set(years.agreementsMade.map(\.fate)) == Set(AgreementFate.allCases), table)
        #expect(Set(years.trainingsMade.map(\.fate)) == Set(TrainingFate.allCases), table)
    }
}
