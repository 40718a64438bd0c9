// A quarter of an hour for the two where something is stuck: proposed to both, moved or called off by a word of either.
import Days
import Feedback
import Foundation

/// A short meeting of an employee and her manager about what is stuck.
public struct Meeting: Hashable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable { case proposed, agreed, cancelled }

    /// Another time, of one of the two, that waits for the other.
    public struct Counter: Hashable, Sendable {
        public let start: Date
        public let by: Party

        public init(start: Date, by: Party) { (self.start, self.by) = (start, by) }
    }

    public let id: MeetingID
    public let employee: PersonID
    /// Whoever was the manager when it was proposed.
    public let manager: PersonID
    /// The iCalendar UID of its event (RFC 5545 §3.8.4.7).
    public let eventUID: String
    /// The iCalendar SEQUENCE (RFC 5546 §2.1.4).
    public private(set) var sequence: Int
    public private(set) var start: Date
    /// Seconds.
    public let duration: TimeInterval
    public private(set) var state: State
    /// Those whom the time suits.
    public private(set) var suits: Set<Party>
    public private(set) var counter: Counter?
    /// Other times so far, of either of the two.
    public private(set) var counters: Int

    public init(
        id: MeetingID,
        employee: PersonID,
        manager: PersonID,
        eventUID: String,
        sequence: Int = 0,
        start: Date,
        duration: TimeInterval,
        state: State = .proposed,
        suits: Set<Party> = [],
        counter: Counter? = nil,
        counters: Int = 0
    ) {
        (self.id, self.employee, self.manager, self.eventUID) = (id, employee, manager, eventUID)
        (self.sequence, self.start, self.duration, self.state) = (sequence, start, duration, state)
        (self.suits, self.counter, self.counters) = (suits, counter, counters)
    }
}

extension Meeting {
    /// The word of one of the two.
    public enum Told: Hashable, Sendable {
        /// The time of the event, or that of the other's proposal.
        case suits(Date)
        case other(Date)
        /// It doesn't suit, or they arrange it without us.
        case ourselves
    }

    /// The consequence of a word.
    public enum Step: Hashable, Sendable {
        case nothing
        /// The other of the two is asked whether the other time suits.
        case ask(Party)
        /// Both calendars get the new time.
        case move
        /// It goes from both calendars.
        case cancel
    }

    /// Other times, after which the two do better without us.
    static let mostCounters = 3

    /// - Returns: nil where it is too late: it is over, called off, or asked anew by now.
    public mutating func tell(_ told: Told, by party: Party, now: Date) -> Step? {
        guard state != .cancelled, max(start, counter?.start ?? start) > now else { return nil }
        switch told {
        case .suits(let moment): return moment > now ? take(moment, party) : nil
        case .other(let moment) where moment == start || moment == counter?.start: return take(moment, party)
        case .other where counters >= Self.mostCounters: return cancel()
        case .other(let moment):
            (counter, counters) = (Counter(start: moment, by: party), counters + 1)
            return .ask(party.other)
        case .ourselves: return cancel()
        }
    }

    private mutating func take(_ moment: Date, _ party: Party) -> Step? {
        if let counter, counter.by != party, counter.start == moment {
            (start, suits, state, sequence) = (moment, [.employee, .manager], .agreed, sequence + 1)
            self.counter = nil
            return .move
        }
        guard moment == start else { return nil }
        // A yes to the time that stands takes back one's own other time.
        if counter?.by == party { counter = nil }
        suits.insert(party)
        if suits.count == 2 { state = .agreed }
        return .nothing
    }

    private mutating func cancel() -> Step {
        (state, sequence, counter) = (.cancelled, sequence + 1, nil)
        return .cancel
    }
}

extension Meeting {
    /// The first quarter of an hour that is free, on a working day's morning.
    /// - Parameters:
    ///   - busy: of either of the two, by what we know of their calendars.
    ///   - zone: the company's.
    public static func firstStart(
        after moment: Date,
        _ duration: TimeInterval,
        busy: [Range<Date>],
        in zone: TimeZone
    ) -> Date {
        let from = LocalTime(moment, in: zone).day
        for offset in 0..<60 {
            let day = from.adding(days: offset)
            guard day.weekday < 5, let morning = LocalTime(day: day, hour: 10, minute: 0, second: 0) else { continue }
            let opening = morning.instant(in: zone)
            for slot in stride(from: 0, to: Self.morning, by: duration) {
                let start = opening.addingTimeInterval(slot)
                let time = start..<start.addingTimeInterval(duration)
                if start >= moment, !busy.contains(where: { $0.overlaps(time) }) { return start }
            }
        }
        return moment
    }

    /// Seconds.
    private static let morning: TimeInterval = 2 * 3600
}
