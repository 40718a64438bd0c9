// Three years of sixty people, day by day: joiners and leavers, managers who change, and people who don't answer.
import Cycle
import Days
import Dossiers
import Feedback
import Foundation
import Insight
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
        lookAtTheLetters(years)
        lookAtTheRaters(years, table)
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
        // What is shown was compared with the script when it was made; managers are too few for a figure of their calls.
        print("figures of three years: \(years.figuresCompared) numbers compared")
        for figure in Figure.allCases where figure != .calls {
            #expect(years.figuresCompared[figure, default: 0] > 0, "\(figure)")
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

    /// Each year had all of its mails, and HR's word began it.
    private func lookAtTheLetters(_ years: PlayedYears) {
        func months(_ kind: Letter.Kind) -> Set<String> { years.letterMonths[kind.rawValue] ?? [] }
        let letters: [Letter.Kind] = [
            .kickOffReady, .ownTalk, .beforeTalk, .collected, .collectedRead, .yearNews, .insight,
        ]
        let questions: Set<LineKind> = [
            .worry, .coachTraining, .preparing, .coaching, .topic, .agreementsWanted, .agreementsRight, .followUp,
            .hrCall,
            .needs, .oftenEnough, .ownYear,
        ]
        for year in 2027...2029 {
            let missing = letters.filter { kind in !months(kind).contains { $0.hasPrefix("\(year)") } }
            #expect(missing == [], "\(year)")
            // Managers may be invited before the year begins.
            #expect(!months(.kickOff).isDisjoint(with: ["\(year - 1)-12", "\(year)-01", "\(year)-02"]), "\(year)")
            let asked = years.mails.filter { CivilDay($0.madeAt).year == year }.flatMap(\.lines).map(\.line.kind)
            #expect(questions.subtracting(asked) == [], "\(year)")
            #expect(years.asked[.kickOff]?.contains(.year(year)) == true, "\(year)")
            let interventions = years.mails.flatMap(\.lines).filter {
                $0.line.kind == .intervention && $0.line.subject == .year(year)
            }
            #expect(Set(interventions.map(\.line.id)).count == 1, "\(year)")
        }
    }

    /// Whom many name is asked so often a month; some are asked later, and some can't be.
    private func lookAtTheRaters(_ years: PlayedYears, _ table: Testing.Comment) {
        let month = Double(30 * 86_400)
        var later = 0
        for (rater, requests) in Dictionary(grouping: years.counts.requests.values, by: \.rater) {
            let sent = requests.compactMap(\.sentAt).sorted()
            for (index, moment) in sent.enumerated() {
                let inMonth = sent[index...].count { $0 < moment + month }
                #expect(inMonth <= PlayedYears.requestsPerRater, "\(rater), \(moment)")
            }
            later += requests.count { ($0.sentAt ?? $0.namedAt) >= $0.namedAt + 86_400 }
        }
        print("raters of three years: \(later) asked later, \(years.counts.refused) not asked")
        #expect(years.counts.requests.values.count { $0.rater == PlayedYears.popular && $0.sentAt != nil } > 6, table)
        #expect(later > 10 && years.counts.refused > 10, table)
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
