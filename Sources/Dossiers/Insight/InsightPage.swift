// HR's report as a page, for screen and paper.
import Days
import Feedback
import Foundation
import Insight
import Reports
import Store
import Wording

extension InsightReport {
    /// Its words, and how they are laid out: the templates that a language must have.
    public static let templates = [words, frame]
    fileprivate static let words = "report"
    fileprivate static let frame = "report-html"

    /// The name of its file.
    public var fileName: String { "report-\(year)" }

    /// Made-up ones, to try the templates with: one with all that there may be, and one of a year that has nothing so far.
    public static let examples: [InsightReport] = {
        let (march, june) = (CivilDay("2027-03-31"), CivilDay("2027-06-30"))
        guard let march, let june else { return [] }
        let sections = Figure.allCases.map { figure -> Section in
            let cells = figure == .months ? ["2", "0"] : figure.cells(themes: ["…", "other"])
            let none = [Int?](repeating: nil, count: cells.count)
            // As the rules have it: nothing of fewer than five, and no rest that could be told from what is shown.
            let shown = cells.indices.map { $0 < 2 ? 9 - 2 * $0 : nil }
            let rows: [Row] =
                switch figure {
                case .months:
                    [
                        Row(.cell("held"), asOf: march, people: 16, shown),
                        Row(.cell("planned"), asOf: june, people: nil, none),
                    ]
                case .calls, .load: [Row(.everybody, asOf: june, people: 16, shown)]
                default:
                    [
                        Row(.departments(["A", "B", nil]), asOf: march, people: 16, shown),
                        Row(.departments(["C"]), asOf: june, people: nil, none),
                        Row(.together, asOf: june, people: 28, shown.map { $0.map { $0 + 6 } }),
                    ]
                }
            let before =
                figure == .months ? nil : Row(.together, asOf: june, people: 25, shown.map { $0.map { $0 + 4 } })
            return Section(figure: figure, cells: cells, rows: rows, before: before)
        }
        let counted = Date(timeIntervalSince1970: 1_814_788_800)
        let done = [Intervention(madeAt: counted, text: "…"), Intervention(madeAt: counted, text: nil)]
        return [
            InsightReport(2027, asOf: june, countedAt: counted, sections, done, earlier: done),
            InsightReport(2027, asOf: june, countedAt: nil, [], [], earlier: []),
            InsightReport(2027, asOf: nil, countedAt: nil, [], [], earlier: []),
        ]
    }()

    public static let samples: [Sample] = examples.map { Sample(words, as: .page(within: frame), $0.fields) }
}

extension Wording {
    /// The report as one HTML page that needs nothing else: styles and charts inside, no script, no address that is fetched.
    /// The language is chosen as in `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that the report doesn't have.
    public func page(
        _ report: InsightReport,
        language: String,
        organisation: Organisation
    ) throws(WordingError) -> String {
        try page(
            InsightReport.words,
            within: InsightReport.frame,
            language: language,
            organisation: organisation,
            report.fields
        )
    }
}
