// What mails that tell how things stand need to know: counts, never who.
import Addressing
import Feedback
import Foundation

/// How many have answered, to the employee.
public struct Standing: Hashable, Sendable {
    public let talk: Talk
    public let deadline: Date
    /// Raters asked and raters who answered, herself included.
    public let asked: Int
    /// Nil where so few were asked that the count would say who.
    public let answered: Int?
    /// Raters who are named and wait for an agreement.
    public let waiting: Int
    /// Whether it comes of its own accord, once a week: it is then one line.
    public let isWeekly: Bool

    public init(talk: Talk, deadline: Date, asked: Int, answered: Int?, waiting: Int, isWeekly: Bool) {
        self.talk = talk
        self.deadline = deadline
        self.asked = asked
        self.answered = answered
        self.waiting = waiting
        self.isWeekly = isWeekly
    }
}

/// Talks and feedback of one year by department, to HR.
public struct DepartmentCounts: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        /// Nil: people who have none.
        public let department: String?
        /// Talks of this year that are to come, and that were held.
        public let planned: Int
        public let held: Int
        /// Employees without a talk this year.
        public let none: Int
        /// Raters asked for these talks, and how many of them answered.
        public let asked: Int
        public let answered: Int

        public init(department: String?, planned: Int, held: Int, none: Int, asked: Int, answered: Int) {
            self.department = department
            self.planned = planned
            self.held = held
            self.none = none
            self.asked = asked
            self.answered = answered
        }
    }

    public let year: Int
    /// In the order in which they are shown.
    public let rows: [Row]

    public init(year: Int, rows: [Row]) {
        self.year = year
        self.rows = rows
    }

    var total: Row {
        Row(
            department: nil,
            planned: rows.reduce(0) { $0 + $1.planned },
            held: rows.reduce(0) { $0 + $1.held },
            none: rows.reduce(0) { $0 + $1.none },
            asked: rows.reduce(0) { $0 + $1.asked },
            answered: rows.reduce(0) { $0 + $1.answered }
        )
    }
}
