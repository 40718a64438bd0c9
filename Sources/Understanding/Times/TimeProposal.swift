// When somebody wants the talk to be: one day and one hour in free text.
import Days
import Foundation

/// Understood are days with a number in them, with or without a year, and hours in all common forms, in Dutch, English,
/// German and French. What stands for itself only (`tomorrow`, `next week`) is not: it is asked about.
///
/// - Talks are held between 7 and 19 hours: `2 uur` and `2:30` are in the afternoon, `02:30` is as it is written.
/// - Without a year the day is the next such day. With a year, a day that is over is nil.
/// - `14-15 uur` is its beginning where that is how long the talk takes; another length is a window, and nil.
/// - `3/4/2027` is in March or in April, nobody knows, unless the text is surely not English.
/// - Other time zones, nights and durations (`2 uur later`) are nil.
public enum TimeProposal {
    ///
    /// - Parameters:
    ///   - duration: of the talk, in seconds.
    ///   - language: of the writer, where it is known.
    public static func read(
        _ text: String,
        zone: TimeZone,
        now: Date,
        duration: TimeInterval,
        language: String? = nil
    ) -> Date? {
        var reading = TimeReading(isNotEnglish: language.map { $0 != "en" } ?? false)
        for line in ReplyLines(text).lines.prefix(40) where line.text.first != ">" {
            let keys = PlainWords.keys(line.text)
            if CommandWords.negations.first(in: keys) != nil { return nil }
            if Courtesy.line(keys) == .signOff { break }
            reading.read(line.text)
        }
        guard let found = reading.result(duration: duration) else { return nil }
        return date(found, zone, now)
    }

    private static let longestAhead: TimeInterval = 2 * 366 * 86_400

    private static func date(_ found: TimeReading.Result, _ zone: TimeZone, _ now: Date) -> Date? {
        let today = LocalTime(now, in: zone).day
        for year in found.day.year.map({ [$0] }) ?? [today.year, today.year + 1] {
            guard let day = CivilDay(year: year, month: found.day.month, day: found.day.day),
                let time = LocalTime(day: day, hour: found.time.hour, minute: found.time.minute, second: 0),
                let date = time.exactInstant(in: zone)
            else { continue }
            if date > now {
                let isOn = found.weekday == nil || found.weekday == TimeWords.weekday(of: day)
                return isOn && date.timeIntervalSince(now) < longestAhead ? date : nil
            }
            // An hour of today that is over was hardly meant for next year.
            if day == today { return nil }
        }
        return nil
    }
}
