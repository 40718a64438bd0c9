// The hours in which raters get mail: people should not be asked for feedback on a Sunday night.
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
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let midnight = calendar.startOfDay(for: date)
        // Eight days: from after closing on the only weekday of the window to the same day a week later.
        for offset in 0...8 {
            guard let day = calendar.date(byAdding: .day, value: offset, to: midnight), opens(on: day, calendar),
                let opening = calendar.date(bySettingHour: from / 60, minute: from % 60, second: 0, of: day),
                let closing = calendar.date(byAdding: .minute, value: to - from, to: opening)
            else { continue }
            if date < opening { return opening }
            if date < closing { return date }
        }
        return date
    }

    private func opens(on day: Date, _ calendar: Calendar) -> Bool {
        // Calendar counts from Sunday = 1.
        weekdays.contains((calendar.component(.weekday, from: day) + 5) % 7 + 1)
    }
}
