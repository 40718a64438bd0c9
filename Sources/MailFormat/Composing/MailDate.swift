// A point in time as mail writes it.
import Days
import Foundation

enum MailDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// RFC 5322 §3.3, in UTC: `Mon, 02 Feb 2026 09:12:00 +0000`.
    static func text(_ date: Date) -> String {
        // Years 1900 to 9999: four digits.
        let seconds = Int(max(-2_208_988_800, min(253_402_300_799, date.timeIntervalSince1970.rounded(.down))))
        let time = LocalTime(epochSeconds: seconds)
        let (day, month) = (time.day, months[time.day.month - 1])
        let clock = "\(time.clock):\(padded(time.second, 2))"
        return "\(days[day.weekday]), \(padded(day.day, 2)) \(month) \(day.year) \(clock) +0000"
    }
}
