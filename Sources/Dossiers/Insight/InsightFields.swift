// The names that the templates of HR's report can use: those of its page, and of the mail that brings it.
import Days
import Feedback
import Foundation
import Insight
import Reports
import Store
import Wording

extension InsightReport {
    /// Besides the organisation, and the page's language.
    public func fields(_ speech: Speech) -> Fields {
        [
            "year": .text(String(year)), "yearBefore": .text(String(year - 1)),
            "asOf": asOf.map { .text(speech.shown($0)) } ?? .absent,
            "countedLater": countedLater(speech), "hasFigures": .flag(!sections.isEmpty),
            "figures": .list(sections.map { fields($0, speech) }),
            "hasInterventions": .flag(!interventions.isEmpty),
            "interventions": .list(interventions.map { $0.fields(speech) }),
            "hasEarlier": .flag(!earlierInterventions.isEmpty),
            "earlier": .list(earlierInterventions.map { $0.fields(speech) }),
        ]
    }

    /// The day on which it was counted, where that was not the one after the quarter.
    private func countedLater(_ speech: Speech) -> Fields.Value {
        guard let asOf, let countedAt else { return .absent }
        let day = LocalTime(countedAt, in: speech.organisation.timeZone).day
        return day > asOf.adding(days: 1) ? .text(speech.shown(day)) : .absent
    }

    private func fields(_ section: Section, _ speech: Speech) -> Fields {
        let (seen, unseen) = section.cellsSeen
        func name(_ index: Int) -> String { speech.cell(section.cells[index], of: section.figure) }
        let columns: [Fields] = seen.map { ["name": .text(name($0))] }
        let rows: [Fields] = section.rows.map { $0.fields(seen, asOf: asOf, speech) }
        let before: Fields = section.before?.fields(seen, asOf: nil, speech) ?? Row.nothing
        let cells: [Fields] = seen.map { overallFields(section, $0, name($0)) }
        let bars = seen.map { index in
            InsightChart.Bar(
                name: name(index),
                people: section.drawn?.cells[index],
                before: section.before?.cells[index]
            )
        }
        let table: Fields = [
            "title": .text(speech.report("titles", section.figure.rawValue)), "hasTable": .flag(!seen.isEmpty),
            "columns": .list(columns), "rows": .list(rows), "hasBefore": .flag(section.before != nil),
            "before": .fields(before), "chart": InsightChart(bars: bars).svg.map { .drawing($0) } ?? .absent,
            "chartOf": section.overall == nil ? .init(section.drawn?.shown(speech)) : .absent,
        ]
        let others: Fields = [
            "hasUnseen": .flag(!unseen.isEmpty && !seen.isEmpty), "unseen": .text(speech.list(unseen.map(name))),
            "hasOverall": .flag(section.overall != nil && !seen.isEmpty), "cells": .list(cells),
        ]
        return Figure.allCases.reduce(table.merging(others)) { fields, figure in
            fields.merging(["is\(figure.name)": .flag(figure == section.figure)])
        }
    }

    /// A cell of all together, this year and the year before.
    private func overallFields(_ section: Section, _ index: Int, _ name: String) -> Fields {
        [
            "name": .text(name), "people": .init(section.overall?.cells[index].map { String($0) }),
            "peopleBefore": .init(section.before?.cells[index].map { String($0) }),
        ]
    }
}

extension InsightReport.Section {
    /// The cells that are shown in some row, and those that are in none.
    fileprivate var cellsSeen: (seen: [Int], unseen: [Int]) {
        let all = rows + [before].compactMap(\.self)
        return (
            cells.indices.filter { index in all.contains { $0.cells[index] != nil } },
            cells.indices.filter { index in all.allSatisfy { $0.cells[index] == nil } }
        )
    }
}

extension InsightReport.Row {
    fileprivate static let nothing: Fields = [
        "name": "", "isTogether": false, "people": .absent, "cells": .list([]), "date": .absent,
    ]

    /// - Parameter asOf: the report's; a row of another day says so.
    fileprivate func fields(_ seen: [Int], asOf: CivilDay?, _ speech: Speech) -> Fields {
        [
            "name": .text(shown(speech)), "isTogether": .flag(name == .together),
            "people": .init(people.map { String($0) }),
            "cells": .list(seen.map { ["people": .init(cells[$0].map { String($0) })] }),
            "date": asOf == self.asOf || asOf == nil ? .absent : .text(speech.shown(self.asOf)),
        ]
    }

    fileprivate func shown(_ speech: Speech) -> String {
        switch name {
        case .departments(let names):
            speech.list(names.map { $0 ?? speech.report("rows", "no-department") })
        case .everybody: speech.report("rows", "everybody")
        case .together: speech.report("rows", "together")
        case .cell(let code): speech.cell(code, of: .talks)
        }
    }
}

extension Intervention {
    fileprivate func fields(_ speech: Speech) -> Fields { ["date": speech.date(madeAt), "text": .init(text)] }
}

extension Speech {
    /// A cell in words; themes are HR's own.
    fileprivate func cell(_ code: String, of figure: Figure) -> String {
        if figure == .months, let name = Int(code).flatMap(month) { return name }
        return report(figure.rawValue, code)
    }
}

extension Figure {
    /// As templates name it: `OftenEnough`.
    fileprivate var name: String {
        rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
