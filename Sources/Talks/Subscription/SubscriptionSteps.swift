// The steps of a plan for a subscribed calendar: done to the rows, and told.
import CalendarFormat
import Feedback
import Foundation
import Logging
import Store

extension SubscriptionPlan {
    func store(_ tx: any Transaction, _ book: TalkBook, now: Date) throws {
        for step in steps {
            switch step {
            case .plan(let talk): try tx.follow(try book.plan(tx, talk, now: now), source)
            case .move(let id, let time, let version):
                try book.move(
                    tx,
                    id,
                    to: time.start,
                    duration: time.duration,
                    place: time.place,
                    version: version,
                    now: now
                )
            case .cancel(let id, let version): try book.cancel(tx, id, version: version, now: now)
            case .follow(let id): try tx.follow(id, source)
            case .miss(let id): try tx.miss(id, now: now)
            case .ask(let id): try tx.ask(about: id, now: now)
            }
        }
    }

    /// Whether the same calendar would give the same again, so that it need not be read before it changes.
    var isSettled: Bool {
        let isSomethingGone = steps.contains { if case .miss = $0 { true } else { false } }
        return waiting.isEmpty && !isSomethingGone && problems.allSatisfy { !$0.dependsOnRows }
    }

    /// The events for a person to see to; nil where there are none.
    func leftovers(of calendar: ReceivedCalendar) -> CalendarLeftovers? {
        CalendarLeftovers(isEmpty: calendar.events.isEmpty, vanished: waiting.count, problems: problems)
    }

    /// How many talks would be new, moved and cancelled.
    var counts: (new: Int, moved: Int, cancelled: Int) {
        var (new, moved, cancelled) = (0, 0, 0)
        for step in steps {
            switch step {
            case .plan: new += 1
            case .move: moved += 1
            case .cancel: cancelled += 1
            case .follow, .miss, .ask: break
            }
        }
        return (new, moved, cancelled)
    }

    func report(to log: Logger, _ name: String) {
        for step in steps {
            let (what, talk): (String, String) =
                switch step {
                case .plan(let talk): ("planned", "of event \(talk.eventUID ?? "")")
                case .move(let id, _, _): ("moved", "\(id.rawValue)")
                case .cancel(let id, _): ("cancelled", "\(id.rawValue)")
                case .follow(let id): ("followed", "\(id.rawValue)")
                case .miss(let id): ("gone", "\(id.rawValue)")
                case .ask(let id): ("to be decided on", "\(id.rawValue)")
                }
            log.info("talk \(what)", metadata: ["by": "\(name)", "talk": "\(talk)"])
        }
    }
}

extension TalkBook {
    /// Plans a talk as a list names it.
    public func plan(_ tx: any Transaction, _ talk: ListedTalk, now: Date) throws -> TalkID {
        var event = TalkEvent(uid: talk.eventUID, organizer: talk.organizer)
        // Where Klankbord organizes, it counts versions itself.
        if talk.organizer != nil, let version = talk.version { event.version = version }
        return try plan(
            tx,
            employee: talk.employee,
            manager: talk.manager,
            start: talk.start,
            duration: talk.duration ?? 3600,
            place: talk.place,
            event: event,
            now: now
        )
    }
}
