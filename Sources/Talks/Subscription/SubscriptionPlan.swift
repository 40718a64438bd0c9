// From a calendar as it is now to what changes among the talks: pure, so that it can be tested without one.
import Addressing
import CalendarFormat
import Days
import Feedback
import Foundation
import Store

/// The steps to take after a subscribed calendar was read whole.
struct SubscriptionPlan {
    enum Step {
        case plan(ListedTalk)
        case move(TalkID, EventReader.Time, EventVersion?)
        case cancel(TalkID, EventVersion?)
        /// The talk follows this calendar from now on, and its event is there.
        case follow(TalkID)
        /// Its event is gone. That may be undone before the next reading: an export half-way, a move to another calendar.
        case miss(TalkID)
        /// A person has to say what that means.
        case ask(TalkID)
    }

    private(set) var steps: [Step] = []
    private(set) var problems: [EventProblem] = []
    /// The talks whose events are gone and that stay until a person says so.
    private(set) var waiting: [TalkID] = []

    let source: SourceID
    private let configured: Set<SourceID>
    private let reader: EventReader
    private let byUID: [String: SourcedTalk]
    /// Of recurring events, one instance of which is a talk that came by mail.
    private let series: Set<String>
    private let title: Line?
    private let zone: TimeZone
    private let now: Date

    /// Fewer than that may well be called off in one day.
    static let fewestThatAsk = 3

    /// - Parameters:
    ///   - calendar: one that is whole.
    ///   - talks: all that are known.
    ///   - title: text that the title of an event has to hold to become a talk.
    ///   - zone: the company's, for times that name none.
    ///   - configured: the calendars that talks may follow. A talk of any other calendar follows the first that has its
    ///     event.
    init(
        _ calendar: ReceivedCalendar,
        of source: SourceID,
        talks: [SourcedTalk],
        configured: Set<SourceID>,
        reader: EventReader,
        title: Line? = nil,
        zone: TimeZone,
        now: Date
    ) {
        self.source = source
        self.configured = configured
        self.reader = reader
        self.title = title
        self.zone = zone
        self.now = now
        let whole = talks.filter { $0.talk.recurrenceID == nil }
        byUID = Dictionary(whole.map { ($0.talk.eventUID, $0) }, uniquingKeysWith: { first, _ in first })
        series = Set(talks.filter { $0.talk.recurrenceID != nil }.map(\.talk.eventUID))
        for (number, event) in Self.newest(calendar.events) {
            do throws(EventProblem) {
                try take(event, number: number, isCancelled: calendar.cancels(event))
            } catch {
                problems.append(error)
            }
        }
        miss(talks, calendar)
    }

    /// Each event once, in its newest version: some programs export a moved event beside its earlier self.
    private static func newest(_ events: [ReceivedEvent]) -> [(number: Int, event: ReceivedEvent)] {
        var (kept, places): ([(number: Int, event: ReceivedEvent)], [String: Int]) = ([], [:])
        for (index, event) in events.enumerated() {
            guard let uid = event.uid, let place = places[uid] else {
                event.uid.map { places[$0] = kept.count }
                kept.append((index + 1, event))
                continue
            }
            if event.version.supersedes(kept[place].event.version) { kept[place] = (index + 1, event) }
        }
        return kept
    }

    // MARK: What is there

    private mutating func take(_ event: ReceivedEvent, number: Int, isCancelled: Bool) throws(EventProblem) {
        guard !reader.isOurs(event) else { return }
        if let known = event.uid.flatMap({ byUID[$0] }) {
            guard isToFollow(known) else { return }
            return try compare(known, event, isCancelled: isCancelled)
        }
        guard !isCancelled, isToCome(event), hasTitle(event), !series.contains(event.uid ?? "") else { return }
        steps.append(.plan(try reader.talk(event, number: number, isCancelled: false)))
    }

    private func hasTitle(_ event: ReceivedEvent) -> Bool {
        guard let title else { return true }
        return event.summary?.lowercased().contains(title.text.lowercased()) ?? false
    }

    /// Whether there may be something left of it; in doubt there is.
    private func isToCome(_ event: ReceivedEvent) -> Bool {
        guard !event.isRecurring else { return true }
        return switch event.start {
        case .instant(let start, _): start > now
        case .floating(let start): start.instant(in: zone) > now
        case .day(let day): day >= CivilDay(now - 86_400)
        case .unknown: true
        }
    }

    /// A talk follows the first calendar that its event is in, until it is gone from there. Talks that Klankbord made
    /// itself, or was invited to by mail, follow none, also where somebody took the invitation over without its
    /// organizer.
    private func isToFollow(_ known: SourcedTalk) -> Bool {
        guard known.missingSince == nil else { return true }
        guard let follows = known.source, configured.contains(follows) else {
            return known.talk.invitation == nil && !reader.isMadeHere(known.talk.eventUID)
        }
        return follows == source
    }

    private mutating func compare(
        _ known: SourcedTalk,
        _ event: ReceivedEvent,
        isCancelled: Bool
    ) throws(EventProblem) {
        let talk = known.talk
        guard talk.state == .planned else {
            guard !isCancelled, known.missingSince != nil, let start = event.start.exact, start > now else { return }
            throw EventProblem(event.uid, .isBack(talk: talk.id))
        }
        guard talk.start > now else { return }
        if known.source != source || known.missingSince != nil { steps.append(.follow(talk.id)) }
        guard !isCancelled else {
            steps += [.miss(talk.id), .cancel(talk.id, talk.change(to: event.version))]
            return
        }
        let time = try reader.time(event)
        let people = Set(reader.known(event).map(\.person.address))
        guard people.isSuperset(of: [talk.employee.address, talk.manager.address]) else {
            throw EventProblem(event.uid, .otherPeople(talk: talk.id))
        }
        guard differs(time, talk) else { return }
        guard time.start > now else {
            throw EventProblem(event.uid, .movedIntoPast(talk: talk.id))
        }
        steps.append(.move(talk.id, time, talk.change(to: event.version)))
    }

    private func differs(_ time: EventReader.Time, _ talk: Talk) -> Bool {
        time.start != talk.start || time.duration.map { $0 != talk.duration } ?? false
            || time.place.map { $0 != talk.place } ?? false
    }

    // MARK: What is not there

    private mutating func miss(_ talks: [SourcedTalk], _ calendar: ReceivedCalendar) {
        let present = Set(calendar.events.compactMap(\.uid))
        let own = talks.filter { $0.source == source && $0.talk.state == .planned && $0.talk.start > now }
        let missing = own.filter { !present.contains($0.talk.eventUID) }
        // An event without a UID may be any of them.
        guard calendar.events.allSatisfy({ $0.uid != nil }) else { return }
        // Somebody may have emptied the calendar, exported another one, or shown us less of it.
        let asks =
            calendar.events.isEmpty || (missing.count >= Self.fewestThatAsk && missing.count * 2 > own.count)
        for known in missing {
            let id = known.talk.id
            if known.missingSince == nil { steps.append(.miss(id)) }
            // A talk that was asked about once is not cancelled because the others are fewer now.
            if asks || known.isAsked {
                waiting.append(id)
                if !known.isAsked { steps.append(.ask(id)) }
            } else if known.missingSince != nil {
                steps.append(.cancel(id, known.talk.changeWithoutEvent))
            }
        }
    }
}
