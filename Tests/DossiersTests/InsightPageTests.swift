// HR's report as a page: in order for a screen reader, whole by itself, and in words of each language.
import Days
import Feedback
import Foundation
import Insight
import Reports
import Store
import TestSupport
import Testing

@testable import Dossiers
@testable import Wording

@Suite struct InsightPageTests {
    private func page(_ report: InsightReport, _ language: String) throws -> String {
        try Example.wording().page(report, language: language, organisation: Example.organisation(withLogo: true))
    }

    @Test(arguments: Example.languages) func thePageNeedsNothingElse(_ language: String) throws {
        for report in InsightReport.examples {
            let page = try page(report, language)
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
            #expect(Tags.firstProblem(in: page) == nil)
            #expect(!page.contains("{{") && !page.contains("<script") && !page.contains("<link"))
            let addresses = page.matches(of: /(?:src|href)="([^"]*)"|url\(([^)]*)\)/).compactMap { $0.1 ?? $0.2 }
            #expect(addresses.allSatisfy { $0.hasPrefix("data:image/png;base64,") }, "\(addresses)")
        }
    }

    /// What a screen reader goes by: one heading for the page, and none that skips a level; heads of columns and rows, and
    /// words for pictures.
    @Test(arguments: Example.languages) func thePageIsInOrder(_ language: String) throws {
        for report in InsightReport.examples {
            let page = try page(report, language)
            #expect(page.ranges(of: "<main>").count == 1 && page.firstMatch(of: /<title>[^<]+<\/title>/) != nil)
            let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
            #expect(page.matches(of: /<th[ >]/).count == page.matches(of: /<th scope="(?:col|row)"/).count)
            for picture in page.matches(of: /<(?:img|svg)[^>]*>/) {
                #expect(picture.0.contains("alt=\"") || picture.0.contains("aria-hidden=\"true\""), "\(picture.0)")
            }
            // Regions have names that differ.
            let regions = page.matches(of: /role="region" aria-label="([^"]+)"/).map(\.1)
            #expect(Set(regions).count == regions.count && regions.isEmpty == report.sections.isEmpty)
        }
    }

    @Test(arguments: [("nl", "niet getoond"), ("en", "not shown"), ("de", "nicht gezeigt"), ("fr", "non affiché")])
    func whatIsNotShownSaysSo(_ language: String, words: String) throws {
        let page = try page(InsightReport.examples[0], language)
        #expect(page.contains("<span class=\"hidden\">"))
        let report = InsightReport.examples[0]
        let hidden = report.sections[0]
        let none = hidden.cells.dropLast().map { _ -> Int? in nil }
        let half = InsightReport.Row(.together, asOf: hidden.rows[0].asOf, people: 12, none + [12])
        let section = InsightReport.Section(
            figure: .talks,
            cells: hidden.cells,
            rows: hidden.rows + [half],
            before: nil
        )
        let other = InsightReport(2027, asOf: report.asOf, countedAt: nil, [section], [], earlier: [])
        #expect(try self.page(other, language).contains("<span class=\"hidden\">\(words)</span>"))
    }

    /// No row is of all months' talks: the chart is that of those that were held, and says so.
    @Test func monthsAreDrawnOfTheTalksThatWereHeld() throws {
        let months = try #require(InsightReport.examples[0].sections.first { $0.figure == .months })
        #expect(months.overall == nil && months.rows.count == 2)
        let other = InsightReport(2027, asOf: nil, countedAt: nil, [months], [], earlier: [])
        let page = try page(other, "en")
        #expect(page.contains(/<p class="small soft">[Hh]eld<\/p>\s*<svg/))
    }

    @Test(arguments: Example.languages) func eachCellHasAWord(_ language: String) throws {
        let words = try Example.wording().speech(language, Example.organisation()).words.report ?? [:]
        for figure in Figure.allCases {
            #expect(words["titles"]?[figure.rawValue] != nil, "\(figure)")
            for cell in figure == .months ? ["0"] : figure.cells(themes: ["other"]) {
                #expect(words[figure.rawValue]?[cell] != nil, "\(figure) \(cell)")
            }
        }
        for row in ["together", "everybody", "no-department"] { #expect(words["rows"]?[row] != nil) }
    }

    @Test func barsAreAsLongAsTheirNumbers() throws {
        let bars = [
            InsightChart.Bar(name: "a & b", people: 20, before: 10), .init(name: "c", people: 5, before: nil),
            .init(name: "d", people: nil, before: nil),
        ]
        let svg = try #require(InsightChart(bars: bars).svg)
        let long = svg.matches(of: /class="now"[^>]* width="([0-9.]+)"/).compactMap { Double($0.1) }
        #expect(long == [240, 60])
        #expect(svg.contains("a &amp; b") && svg.contains(">20<") && svg.contains(">10<") && !svg.contains(">d<"))
        #expect(InsightChart(bars: [.init(name: "d", people: nil, before: nil)]).svg == nil)
    }
}
