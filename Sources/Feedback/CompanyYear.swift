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
}
