// The figures of HR's report: what is counted, of whom, and in which cells.

/// A figure. Its raw value is stored.
public enum Figure: String, Codable, Sendable, CaseIterable {
    /// Each employee by how far the talk of the year is.
    case talks
    /// The same by the month of the talk, for all departments together: its rows are the cells of `talks`.
    case months
    /// Employees by the states of agreements that they made in the year.
    case agreements
    /// Employees by the themes, and by the states, of trainings that they wished for in the year.
    case themes, trainings
    /// Managers, by whether they asked HR to call.
    case calls
    /// Employees who were asked whether the two talk often enough.
    case oftenEnough = "often-enough"
    /// Employees who said what they need.
    case needs
    /// Raters, by how often they were asked in the busiest month.
    case load

    /// Whether each person stands in one cell of it.
    public var isPartition: Bool {
        switch self {
        case .talks, .months, .calls, .oftenEnough, .load: true
        case .agreements, .themes, .trainings, .needs: false
        }
    }

    /// Whether it is what people said when they were asked. Of that nobody may learn even that all said the same, or that
    /// nobody said something.
    public var isOfWords: Bool {
        switch self {
        case .calls, .oftenEnough, .needs: true
        default: false
        }
    }

    /// Whether it counts all employees of a row, also those who are in none of its cells: who works where is no secret, and how
    /// many of them have nothing of it is as telling as how many have.
    public var isOfEmployees: Bool {
        switch self {
        case .talks, .agreements, .themes, .trainings: true
        case .months, .calls, .oftenEnough, .needs, .load: false
        }
    }

    /// A cell that is not shown, of everybody who is counted.
    public static let everybody = "-"

    /// Whether it is counted by department; else for all together.
    public var isByDepartment: Bool {
        switch self {
        case .months, .calls, .load: false
        default: true
        }
    }
}

/// How far the talk of a year is. Its raw value is stored.
public enum TalkStanding: String, Sendable, CaseIterable {
    /// The manager said so, or it is over and nobody said otherwise.
    case held
    /// It is still to come.
    case planned
    /// The manager said that it comes later or was not held, or the year ended without one.
    case late
    /// There is none so far.
    case none
}

/// The digits 1 to 5 in three cells: five would be too small nearly everywhere. Its raw value is stored.
public enum OftenEnough: String, Sendable, CaseIterable {
    case tooRarely = "1-2"
    case between = "3"
    case enough = "4-5"

    public init(_ digit: Int) { self = digit <= 2 ? .tooRarely : digit == 3 ? .between : .enough }
}

/// How often somebody was asked in a month. Its raw value is stored.
public enum TimesAsked: String, Sendable, CaseIterable {
    case once = "1"
    case twice = "2"
    case threeTimes = "3"
    case fourTimes = "4"
    case more = "5+"

    public init(_ times: Int) {
        switch times {
        case ...1: self = .once
        case 2: self = .twice
        case 3: self = .threeTimes
        case 4: self = .fourTimes
        default: self = .more
        }
    }
}

/// The two cells of `Figure.calls`. Its raw value is stored.
public enum CallWish: String, Sendable, CaseIterable { case asked, none }
