// HR's column of last days: who left by it, and who leaves later.
import Addressing
import Days
import Feedback
import Foundation

/// Reads the days of one column, whose order of day and month its other cells may tell.
struct LeavingDays {
    private let order: DayOrder?
    private let language: String

    init(_ table: CSVTable, language: String) {
        order = WrittenMoment.order(in: table.rows.compactMap { $0.cells["leaves"].map(Self.atNoon) })
        self.language = language
    }

    /// A day as spreadsheets write it, with or without an hour.
    /// - Throws: `Failure` naming the text.
    func day(_ text: String) throws -> CivilDay {
        let read =
            (try? WrittenMoment(Self.atNoon(text), order: order, language: language))
            ?? (try? WrittenMoment(text, order: order, language: language))
        guard let read, !read.readings.isEmpty else {
            throw Failure(.badInput, "\(text.prefix(60).debugDescription) is no day; it takes 2026-12-31 or 31-12-2026")
        }
        let days = Set(read.readings.map(\.day))
        guard let day = days.first, days.count == 1 else {
            let readings = days.sorted().map(\.description).joined(separator: " or ")
            throw Failure(
                .badInput,
                "\(text.prefix(60).debugDescription) may be either of two days; write \(readings)"
            )
        }
        return day
    }

    private static func atNoon(_ text: String) -> String { text + " 12:00" }
}

extension PersonImport.Entry {
    /// A note on a last day to come: nothing is done before it.
    var leavesLater: String? {
        leaves.map { day in
            "line \(line): \(person.address) leaves on \(day), and nothing is done about it before; on that day: "
                + "klankbord person remove \(person.address)"
        }
    }

    /// The step of somebody who left by the table.
    /// - Parameter known: nil: nobody is known there, and nobody is added.
    func leaving(_ known: KnownPerson?) -> ImportStep {
        let day = leaves.map(\.description) ?? ""
        guard let known else {
            return ImportStep(line: line, change: .unchanged, what: "\(person.address): left on \(day), and not known")
        }
        let isNew = known.left == nil
        return ImportStep(line: line, change: isNew ? .left : .unchanged, what: "\(person.address): left on \(day)")
    }

    func withoutManager() -> PersonImport.Entry {
        PersonImport.Entry(
            line: line,
            person: person,
            manager: nil,
            department: department,
            aliases: aliases,
            leaves: leaves
        )
    }
}
