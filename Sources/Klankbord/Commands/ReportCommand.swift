// `klankbord report`: HR's figures of a year, as a table, for a spreadsheet, as a page and on paper.
import Addressing
import ArgumentParser
import Days
import Dossiers
import Feedback
import Foundation
import Insight
import Letters
import Reports
import Store
import Wording
import Year

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "HR's figures of a year, by department: no number is about fewer than five people.",
        discussion: """
            Figures are made once, when a quarter is over, and are the same whenever they are asked for. '-' is not shown.
            Example: klankbord report --year 2027 --pdf report.pdf
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Option(help: "The year; that of the last quarter where none is named.")
    var year: Int?
    @Option(help: ArgumentHelp("Write the numbers there, for a spreadsheet.", valueName: "file.csv"))
    var csv: String?
    @Option(help: ArgumentHelp("Write the page there.", valueName: "file.html"))
    var page: String?
    @Option(help: ArgumentHelp("Write the page there, for paper.", valueName: "file.pdf"))
    var pdf: String?
    @Option(help: "The language of page and paper; the organisation's where none is given.")
    var language: String?

    func run() async throws {
        if let year, !(2000...2200).contains(year) { throw Failure(.badInput, "--year \(year): no year such as 2027") }
        let place = try await Workplace.open(root)
        let chosen = try language.map { try Typed.language($0, among: place.wording.languages) }
        let report = try await report(place)
        if let csv { try Self.write(Data((CSVText.text(InsightTable.csv(report)) + "\n").utf8), to: csv) }
        if page != nil || pdf != nil { try await writePages(report, chosen, place) }
        let files = [csv, page, pdf].compactMap(\.self)
        guard files.isEmpty || output.json else { return files.forEach { print($0) } }
        try output.print(InsightTable.Printed(report)) { InsightTable.text(report) }
    }

    private func report(_ place: Workplace) async throws -> InsightReport {
        guard let settings = place.configuration.yearSettings else {
            throw Failure(.configuration, "cycle.active is false: there are no figures of a year; set it to true first")
        }
        let last = QuarterEnd.before(LocalTime(place.now, in: settings.timeZone).day).year
        let year = year ?? last
        return try await place.store.write { tx in
            guard try tx.hasCycle(year) else {
                throw Failure(.badInput, "\(year): no such year was begun; 'klankbord cycle show' lists them")
            }
            try InsightWork(tx, settings, now: place.now).publish()
            return try InsightReport(tx, of: year, for: Operator.viewer)
        }
    }

    private func writePages(_ report: InsightReport, _ chosen: String?, _ place: Workplace) async throws {
        let html = try place.wording.page(
            report,
            language: chosen ?? place.configuration.organisation.language,
            organisation: try MailOrganisation(place.configuration)
        )
        if let page { try Self.write(Data(html.utf8), to: page) }
        guard let pdf else { return }
        guard let bytes = try await PDFRenderer().render(html: html) else {
            throw Failure(
                .badInput,
                "\(pdf): there is no WeasyPrint to make it; apt install weasyprint, or take --page and print that"
            )
        }
        try Self.write(Data(bytes), to: pdf)
    }

    private static func write(_ data: Data, to path: String) throws {
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure(.badInput, "\(path): it can't be written: \(error.localizedDescription)")
        }
    }
}

/// The figures in rows and columns, by their codes.
enum InsightTable {
    struct Printed: Encodable {
        struct Cell: Encodable {
            let cell: String
            /// Left out where it isn't shown.
            let people: Int?
        }

        struct Row: Encodable {
            /// Left out where it is no department's; the empty string is people without one.
            let departments: [String]?
            /// `all`, `together`, or of months a cell of `talks`.
            let row: String?
            let asOf: String
            let people: Int?
            let cells: [Cell]
        }

        struct Section: Encodable {
            let figure: String
            let rows: [Row]
            let before: Row?
        }

        struct Done: Encodable {
            let at: Date
            /// Nil: nothing.
            let text: String?
        }

        let year: Int
        let asOf: String?
        let countedAt: Date?
        let figures: [Section]
        let interventions: [Done]

        init(_ report: InsightReport) {
            (year, asOf, countedAt) = (report.year, report.asOf?.description, report.countedAt)
            figures = report.sections.map { section in
                Section(
                    figure: section.figure.rawValue,
                    rows: section.rows.map { Row($0, section.cells) },
                    before: section.before.map { Row($0, section.cells) }
                )
            }
            interventions = report.interventions.map { Done(at: $0.madeAt, text: $0.text) }
        }
    }

    static func text(_ report: InsightReport) -> String {
        guard let asOf = report.asOf else {
            return "\(report.year): no quarter of it was counted so far"
        }
        let counted = report.countedAt.map { ", counted on \(CivilDay($0))" } ?? ""
        let head = "\(report.year), as of \(asOf)\(counted); no number is about fewer than five people"
        let sections = report.sections.map { section in
            // What is shown in no row takes no room.
            let seen = section.cells.indices.filter { index in section.rows.contains { $0.cells[index] != nil } }
            let before = section.before.map { [line($0, "\(report.year - 1)", seen)] } ?? []
            let rows = section.rows.map { line($0, $0.name.text, seen) } + before
            let heads = ["", "as of", "people"] + seen.map { section.cells[$0] }
            return "\(section.figure.rawValue)\n" + table(heads, rows, whenEmpty: "none")
        }
        let done = report.interventions.map { "\(CivilDay($0.madeAt))  \($0.text ?? "nothing")" }
        let noted = done.isEmpty ? [] : ["what HR does about it\n" + done.joined(separator: "\n")]
        return ([head] + (sections.isEmpty ? ["nothing that may be shown so far"] : sections) + noted)
            .joined(separator: "\n\n")
    }

    private static func line(_ row: InsightReport.Row, _ name: String, _ seen: [Int]) -> [String] {
        let numbers: [Int?] = [row.people] + seen.map { row.cells[$0] }
        return [name, row.asOf.description] + numbers.map { number in number.map { "\($0)" } ?? "-" }
    }

    /// One cell a line.
    static func csv(_ report: InsightReport) -> [[String]] {
        var lines = [["year", "figure", "row", "as of", "cell", "people"]]
        for section in report.sections {
            for row in section.rows { lines += csv(row, of: report.year, section) }
            if let before = section.before { lines += csv(before, of: report.year - 1, section) }
        }
        return lines
    }

    private static func csv(
        _ row: InsightReport.Row,
        of year: Int,
        _ section: InsightReport.Section
    ) -> [[String]] {
        let place = ["\(year)", section.figure.rawValue, row.name.text, row.asOf.description]
        let all: [String] = place + ["all", row.people.map { "\($0)" } ?? "fewer than five"]
        let cells: [[String]] = zip(section.cells, row.cells).map { cell, people in
            place + [cell, people.map { "\($0)" } ?? "not shown"]
        }
        return [all] + cells
    }
}

extension InsightTable.Printed.Row {
    fileprivate init(_ row: InsightReport.Row, _ codes: [String]) {
        if case .departments(let names) = row.name {
            (departments, self.row) = (names.map { $0 ?? "" }, nil)
        } else {
            (departments, self.row) = (nil, row.name.text)
        }
        (asOf, people) = (row.asOf.description, row.people)
        cells = zip(codes, row.cells).map { InsightTable.Printed.Cell(cell: $0, people: $1) }
    }
}

extension InsightReport.Row.Name {
    fileprivate var text: String {
        switch self {
        case .departments(let names): names.map { $0 ?? "(no department)" }.joined(separator: " + ")
        case .everybody: "all"
        case .together: "together"
        case .cell(let code): code
        }
    }
}
