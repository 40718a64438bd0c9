// By what an invitation is found again, and whose word it claims to be.
import Addressing
import CalendarFormat
import Feedback
import Foundation

/// Which event an iTIP message is about: its UID and, where one instance of a series was sent alone, which one.
public struct InvitationKey: Hashable, Sendable {
    /// Compared octet for octet.
    public let uid: String
    /// RECURRENCE-ID as `20270310T090000Z` or `20270310`: always in UTC, since Exchange writes one version of an instance
    /// in its zone and the next in UTC (RFC 5545 §3.8.4.4).
    public let instance: String?

    public init(uid: String, instance: String? = nil) {
        self.uid = uid
        self.instance = instance
    }
}

extension ReceivedCalendar {
    /// The event that the message is about: it is answered, and its version stored. Nil where it isn't exactly one.
    /// - Parameter zone: the company's, for times that name none.
    func invited(in zone: TimeZone) -> InvitedEvent? { try? InvitedEvent(self, zone) }
}

/// The one event that a message is about.
struct InvitedEvent {
    let event: ReceivedEvent
    let key: InvitationKey
    let isRecurring: Bool

    init(_ calendar: ReceivedCalendar, _ zone: TimeZone) throws(EarlyDecision) {
        guard let first = calendar.events.first else { throw .hold(.noEvent) }
        guard let uid = first.uid else { throw .hold(.noIdentifier) }
        guard calendar.events.allSatisfy({ $0.uid == uid }) else { throw .hold(.severalEvents) }
        let masters = calendar.events.filter { $0.recurrenceID == nil }
        let event = masters.first ?? first
        guard masters.dropFirst().allSatisfy({ $0.start == event.start && $0.version == event.version }) else {
            throw .hold(.eventTwice)
        }
        let organizers = Set(calendar.events.map(\.organizer?.address))
        guard organizers.count == 1 else { throw .hold(.severalOrganizers) }
        let instances = calendar.events.count - masters.count
        self.event = event
        self.isRecurring = calendar.events.contains(where: \.isRecurring) || instances > (masters.isEmpty ? 1 : 0)
        self.key = InvitationKey(uid: uid, instance: try Self.instance(event.recurrenceID, zone))
    }

    private static func instance(_ moment: EventStart?, _ zone: TimeZone) throws(EarlyDecision) -> String? {
        switch moment {
        case nil: nil
        case .instant(let date, _): basic(date.formatted(.iso8601))
        case .day(let day): basic(day.description)
        case .floating(let time): basic(time.instant(in: zone).formatted(.iso8601))
        case .unknown(let reason): throw .hold(.instanceUnclear(why: reason))
        }
    }

    private static func basic(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }
}

/// A decision that is clear before all has been looked at.
struct EarlyDecision: Error {
    let decision: InvitationDecision

    static func hold(_ problem: CalendarProblem) -> EarlyDecision {
        EarlyDecision(decision: .hold(.calendar(problem)))
    }
    static func hold(_ problem: InvitationProblem) -> EarlyDecision {
        EarlyDecision(decision: .hold(.invitation(problem)))
    }
    static func ignore(_ outcome: Outcome) -> EarlyDecision { EarlyDecision(decision: .ignore(outcome)) }
    static func decline(_ reason: DeclineReason) -> EarlyDecision { EarlyDecision(decision: .decline(reason)) }
}
