// Quarter ends: the days as of which figures are made, and no others.
import Days

/// The last day of a quarter.
public enum QuarterEnd {
    /// That of the last quarter that is over on that day.
    public static func before(_ today: CivilDay) -> CivilDay {
        let first = (today.month - 1) / 3 * 3 + 1
        // Every year has the first of each month.
        return CivilDay(year: today.year, month: first, day: 1)?.adding(days: -1) ?? today
    }

    /// As of when the figures of a year are to be made; nil: nothing of it is over, or it has been for too long. The last are
    /// those of March of the next year: what is asked in December is answered by then.
    public static func asOf(ofYear year: Int, on today: CivilDay) -> CivilDay? {
        let end = before(today)
        let isInYear = end.year == year
        return isInYear || end == last(ofYear: year) ? end : nil
    }

    /// Whether it is longer than a quarter ago that the last figures of a year were made.
    public static func areOver(ofYear year: Int, on today: CivilDay) -> Bool {
        last(ofYear: year).map { before(today) > $0 } ?? true
    }

    /// The last of which figures of that year are made.
    public static func last(ofYear year: Int) -> CivilDay? { CivilDay(year: year + 1, month: 3, day: 31) }
}
