// When and where the event of a message is.
import Addressing
import CalendarFormat
import Feedback
import Foundation

extension TalkTime {
    /// An event that lasts no time, or nobody knows how long.
    static let usualDuration: TimeInterval = 3600
    private static let day: TimeInterval = 86_400

    init(_ event: ReceivedEvent, in zone: TimeZone) throws(EarlyDecision) {
        let written = event.duration.flatMap { $0 > 0 ? $0 : nil }
        self.init(
            start: try Self.instant(event.start, zone),
            duration: written ?? Self.usualDuration,
            place: event.location.flatMap(Self.place)
        )
        switch event.start {
        case .day:
            isAllDay = true
            // RFC 5545 §3.6.1: without an end it lasts that day.
            duration = ((written ?? Self.day) / Self.day).rounded(.up) * Self.day
        case .floating: isAssumed = true
        case .instant, .unknown: break
        }
    }

    private static func instant(_ start: EventStart, _ zone: TimeZone) throws(EarlyDecision) -> Date {
        if let moment = start.moment(in: zone) { return moment }
        guard case .unknown(let reason) = start else { throw .hold(.startUnclear(why: nil)) }
        throw .hold(.startUnclear(why: reason))
    }

    /// In one line, cut to what a line holds.
    private static func place(_ text: String) -> Line? {
        let words = text.split {
            $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
        }
        return try? Line(String(words.joined(separator: " ").prefix(Line.maximumLength)), what: "place")
    }
}
