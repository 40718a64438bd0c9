// Talks that follow a subscribed calendar: new ones are planned, moved ones moved, those that vanish cancelled.
import Addressing
import CalendarFormat
import CalendarTransport
import Feedback
import Foundation
import Logging
import Store

/// A calendar's events, and the changes that would come of them.
public struct CalendarProbe: Sendable {
    public let address: String
    public let events: Int
    /// Talks.
    public let counts: (new: Int, moved: Int, cancelled: Int)
    public let leftovers: CalendarLeftovers?
}

/// The stage that reads subscribed calendars. It has no timer of its own: somebody calls `pass`.
public struct SubscriptionDesk: Sendable {
    private let store: any Driver
    private let book: TalkBook
    private let addresses: [CalendarAddress]
    private let fetcher: CalendarFetcher
    private let hr: EmailAddress?
    private let title: Line?
    private let zone: TimeZone
    private let poll: TimeInterval
    private let log: Logger

    /// The beginning of the names of conditions that note trouble with calendars: one for each calendar.
    private static let condition = "calendar "

    /// - Parameters:
    ///   - hr: never one of a talk's two people.
    ///   - title: text that the title of an event has to hold to become a talk; nil: any title will do.
    ///   - zone: the zone of calendars that name none.
    ///   - poll: seconds.
    public init(
        store: any Driver,
        book: TalkBook,
        addresses: [CalendarAddress],
        fetcher: CalendarFetcher,
        hr: EmailAddress?,
        title: Line?,
        zone: TimeZone,
        poll: TimeInterval,
        log: Logger
    ) {
        self.store = store
        self.book = book
        self.addresses = addresses
        self.fetcher = fetcher
        self.hr = hr
        self.title = title
        self.zone = zone
        self.poll = poll
        self.log = log
    }

    /// To be called once before the first `pass`; also where no calendar is configured any more.
    public func begin() async throws {
        let names = Set(addresses.indices.map(Self.name))
        try await store.write { tx in
            for address in addresses { try tx.hurry(calendarAt: address.identity) }
            try tx.clear(conditionsBeginning: Self.condition, except: names)
        }
    }

    private static func name(_ index: Int) -> String { "\(condition)\(index + 1)" }

    /// Reads every calendar that is due.
    /// - Returns: the next moment at which one is.
    public func pass(now: Date) async throws -> Date? {
        let subscriptions = try await subscriptions()
        for subscription in subscriptions where subscription.source.nextPoll <= now {
            do throws(CalendarTrouble) {
                try await look(at: subscription, now: now)
            } catch {
                // A desk that was only stopped has no trouble to note.
                guard !error.isEnd else { return nil }
                let facts: Logger.Metadata = ["name": "\(subscription.name)", "error": "\(error.logged)"]
                log.warning("calendar not read", metadata: facts)
                try await note(error, about: subscription, now: now)
            }
        }
        let waiting = subscriptions.map(\.source.nextPoll).filter { $0 > now }
        return (waiting + [now.addingTimeInterval(poll)]).min()
    }

    private func subscriptions() async throws -> [Subscription] {
        let sources = try await store.read { tx in try addresses.map { try tx.calendarSource(at: $0.identity) } }
        let all = Set(sources.compactMap { $0?.id })
        return zip(addresses, sources).enumerated().compactMap { index, pair in
            pair.1.map { Subscription(name: Self.name(index), address: pair.0, source: $0, all: all) }
        }
    }

    /// Each calendar's events and the changes that would come of them; nothing is changed.
    public func probe(now: Date) async throws -> [(name: String, found: Result<CalendarProbe, any Error>)] {
        var results: [(String, Result<CalendarProbe, any Error>)] = []
        for (index, address) in addresses.enumerated() {
            do {
                results.append((Self.name(index), .success(try await probe(address, now: now))))
            } catch {
                results.append((Self.name(index), .failure(error)))
            }
        }
        return results
    }

    private func probe(_ address: CalendarAddress, now: Date) async throws -> CalendarProbe {
        guard case .read(let bytes, _) = try await fetcher.get(address, now: now) else {
            return CalendarProbe(address: "\(address)", events: 0, counts: (0, 0, 0), leftovers: nil)
        }
        let calendar = try Self.read(bytes, of: address)
        let plan = try await store.read { tx in
            let sources = try addresses.map { ($0, try tx.calendarSource(at: $0.identity)?.id) }
            return SubscriptionPlan(
                calendar,
                // One that was never polled has no talks.
                of: sources.first { $0.0 == address }?.1 ?? SourceID(rawValue: 0),
                talks: try tx.sourcedTalks(),
                configured: Set(sources.compactMap(\.1)),
                reader: EventReader(known: try tx.people(), service: book.service.address, hr: hr),
                title: title,
                zone: zone,
                now: now
            )
        }
        return CalendarProbe(
            address: "\(address)",
            events: calendar.events.count,
            counts: plan.counts,
            leftovers: plan.leftovers(of: calendar)
        )
    }

    // MARK: One calendar

    private struct Subscription {
        let name: String
        let address: CalendarAddress
        let source: CalendarSource
        /// Those of all calendars that are configured.
        let all: Set<SourceID>
    }

    private func look(at subscription: Subscription, now: Date) async throws(CalendarTrouble) {
        let found = try await fetcher.get(subscription.address, unless: subscription.source.version, now: now)
        do {
            switch found {
            case .unchanged: try await noteUnchanged(subscription, now: now)
            case .read(let bytes, let version):
                let calendar = try Self.read(bytes, of: subscription.address)
                let plan = try await follow(calendar, version, subscription, now: now)
                plan.report(to: log, subscription.name)
                // Said once, not at every reading.
                if let left = plan.leftovers(of: calendar), left != subscription.source.leftovers {
                    log.warning("calendar", metadata: left.facts.merging(["name": "\(subscription.name)"]) { $1 })
                }
            }
        } catch let trouble as CalendarTrouble {
            throw trouble
        } catch {
            throw CalendarTrouble(subscription.address, "\(error)", logged: "\(type(of: error))")
        }
    }

    /// A calendar that may be believed: whole, and right in its form.
    public static func read(
        _ bytes: [UInt8],
        of address: CalendarAddress
    ) throws(CalendarTrouble) -> ReceivedCalendar {
        let calendar: ReceivedCalendar
        do throws(CalendarError) {
            calendar = try ReceivedCalendar.read(bytes)
        } catch {
            throw CalendarTrouble(address, "nothing is changed: \(error)", logged: "nothing is changed")
        }
        if let broken = calendar.brokenEnd {
            let what = "nothing is changed, the calendar is not whole (\(broken)); export it anew"
            throw CalendarTrouble(address, what, logged: "nothing is changed")
        }
        return calendar
    }

    private func follow(
        _ calendar: ReceivedCalendar,
        _ version: SourceVersion,
        _ subscription: Subscription,
        now: Date
    ) async throws -> SubscriptionPlan {
        try await store.write { tx in
            let plan = SubscriptionPlan(
                calendar,
                of: subscription.source.id,
                talks: try tx.sourcedTalks(),
                configured: subscription.all,
                reader: EventReader(known: try tx.people(), service: book.service.address, hr: hr),
                title: title,
                zone: zone,
                now: now
            )
            try plan.store(tx, book, now: now)
            let leftovers = plan.leftovers(of: calendar)
            try tx.note(
                read: subscription.source.id,
                plan.isSettled ? version : SourceVersion(),
                leftovers: leftovers,
                next: now.addingTimeInterval(poll),
                now: now
            )
            try Self.note(leftovers, subscription, tx, now: now)
            return plan
        }
    }

    private func noteUnchanged(_ subscription: Subscription, now: Date) async throws {
        try await store.write { tx in
            try tx.note(polled: subscription.source.id, next: now.addingTimeInterval(poll))
            try Self.note(subscription.source.leftovers, subscription, tx, now: now)
        }
    }

    private func note(_ trouble: CalendarTrouble, about subscription: Subscription, now: Date) async throws {
        try await store.write { tx in
            try tx.note(polled: subscription.source.id, next: now.addingTimeInterval(poll))
            try tx.note(condition: subscription.name, .calendarNotRead(trouble: "\(trouble)"), now: now)
        }
    }

    private static func note(
        _ leftovers: CalendarLeftovers?,
        _ subscription: Subscription,
        _ tx: any Transaction,
        now: Date
    ) throws {
        if let leftovers {
            let reason = ConditionReason.calendarLeaves(leftovers, at: "\(subscription.address)")
            try tx.note(condition: subscription.name, reason, now: now)
        } else {
            try tx.clear(condition: subscription.name)
        }
    }
}
