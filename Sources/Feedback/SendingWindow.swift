// The hours in which raters get mail: people should not be asked for feedback on a Sunday night.
import Days
import Foundation

/// Weekdays and hours in a time zone.
public struct SendingWindow: Hashable, Sendable {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    public let weekdays: Set<Int>
    /// Minutes after midnight; `from` belongs to the window, `to` does not.
    public let from: Int
    public let to: Int
    public let timeZone: TimeZone

    public init(weekdays: Set<Int> = [1, 2, 3, 4, 5], from: Int = 8 * 60, to: Int = 18 * 60, timeZone: TimeZone) {
        self.weekdays = weekdays
        self.from = from
        self.to = to
        self.timeZone = timeZone
    }

    /// `date` itself when it is inside the window, else the next moment at which the window opens.
    public func next(from date: Date) -> Date {
        let today = LocalTime(date, in: timeZone).day
        // Eight days: from after closing on the only weekday of the window to the same day a week later.
        for offset in 0...8 {
            let day = today.adding(days: offset)
            guard weekdays.contains(day.weekday + 1),
                let time = LocalTime(day: day, hour: from / 60, minute: from % 60, second: 0)
            else { continue }
            let opening = time.instant(in: timeZone)
            if date < opening { return opening }
            if date < opening.addingTimeInterval(TimeInterval(to - from) * 60) { return date }
        }
        return date
    }
}
