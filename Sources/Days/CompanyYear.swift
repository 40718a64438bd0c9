// A calendar year where the company is.
import Foundation

/// The year that a moment is in.
public struct CompanyYear: Hashable, Sendable {
    public let number: Int
    public let start: Date
    /// The first moment of the next year.
    public let end: Date

    public init(of moment: Date, in zone: TimeZone) {
        number = LocalTime(moment, in: zone).day.year
        start = CompanyYear.start(of: number, in: zone)
        end = CompanyYear.start(of: number + 1, in: zone)
    }

    private static func start(of year: Int, in zone: TimeZone) -> Date {
        // Every year has a first of January.
        CivilDay(year: year, month: 1, day: 1)?.start(in: zone) ?? .distantFuture
    }

    /// The first moment of one of its days; nil for a day that it does not have.
    public func day(month: Int, day: Int, in zone: TimeZone) -> Date? {
        CivilDay(year: number, month: month, day: day)?.start(in: zone)
    }
}
