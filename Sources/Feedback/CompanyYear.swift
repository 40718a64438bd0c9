// A calendar year where the company is.
import Foundation

/// The year that a moment is in.
public struct CompanyYear: Hashable, Sendable {
    public let number: Int
    public let start: Date
    /// The first moment of the next year.
    public let end: Date

    public init(of moment: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        number = calendar.component(.year, from: moment)
        // The Gregorian calendar has every year.
        let interval = calendar.dateInterval(of: .year, for: moment) ?? DateInterval(start: moment, duration: 0)
        (start, end) = (interval.start, interval.end)
    }

    /// The first moment of one of its days; nil for a day that it does not have.
    public func day(month: Int, day: Int, in zone: TimeZone) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.date(from: DateComponents(year: number, month: month, day: day))
    }
}
