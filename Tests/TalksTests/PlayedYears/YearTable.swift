// What happened in each month of played years, as a table that a failing test shows.
import Cycle

/// A row for each month.
struct YearTable: CustomStringConvertible {
    struct Month {
        let name: String
        var people = 0
        var talks = 0
        var mails = 0
        var replies = 0
        var agreements: [String: Int] = [:]
        var trainings: [String: Int] = [:]
    }

    private(set) var months: [Month] = []

    mutating func add(_ month: Month) { months.append(month) }

    var description: String {
        let (states, trainings) = (Agreement.states, Training.State.allCases.map(\.rawValue))
        let head = ["month", "people", "talks", "mails", "replies"] + states + trainings
        let rows = months.map { month in
            [month.name] + [month.people, month.talks, month.mails, month.replies].map(String.init)
                + states.map { Self.cell(month.agreements[$0]) } + trainings.map { Self.cell(month.trainings[$0]) }
        }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([head] + rows).map { row in
            zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ")
        }
        return "\n" + lines.joined(separator: "\n")
    }

    private static func cell(_ count: Int?) -> String { count.map(String.init) ?? "." }
}
