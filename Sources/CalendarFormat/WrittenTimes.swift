// Start and end as they are written: in the zone of the talk where that says exactly one instant, else in UTC.
import Days
import Foundation

/// DTSTART and DTEND of an event that we send, with the zone that they need beside them.
struct WrittenTimes {
    let start: LocalTime
    let end: LocalTime
    /// Nil: the times are in UTC.
    let zone: ZoneRule?

    init(start: Date, duration: TimeInterval, zone: TimeZone) {
        let begin = Date(timeIntervalSince1970: start.timeIntervalSince1970.rounded(.down))
        let end = Date(timeIntervalSince1970: (begin.timeIntervalSince1970 + duration).rounded(.down))
        let local = (start: LocalTime(begin, in: zone), end: LocalTime(end, in: zone))
        // The second 02:30 of an October night can't be written as a local time (RFC 5545 §3.3.5).
        let isExact = local.start.instant(in: zone) == begin && local.end.instant(in: zone) == end
        if isExact, let rule = ZoneRule(zone, fromYear: local.start.day.year) {
            (self.start, self.end, self.zone) = (local.start, local.end, rule)
        } else {
            (self.start, self.end, self.zone) = (LocalTime(begin, in: .gmt), LocalTime(end, in: .gmt), nil)
        }
    }

    func write(to writer: inout ContentLineWriter) {
        for (name, time) in [("DTSTART", start), ("DTEND", end)] {
            if let zone {
                writer.line(name, time.basic, [.token("TZID", zone.identifier)])
            } else {
                writer.line(name, time.basic + "Z")
            }
        }
    }
}
