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
            // One that is new has no id here; its event's may be an address.
            let (what, talk): (String, TalkID?) =
                switch step {
                case .plan: ("planned", nil)
                case .move(let id, _, _): ("moved", id)
                case .cancel(let id, _): ("cancelled", id)
                case .follow(let id): ("followed", id)
                case .miss(let id): ("gone", id)
                case .ask(let id): ("to be decided on", id)
                }
            var facts: Logger.Metadata = ["by": "\(name)"]
            facts["talk"] = talk.map { "\($0)" }
            log.info("talk \(what)", metadata: facts)
        }
    }
}

extension CalendarLeftovers {
    /// Numbers and codes: `status` names the events.
    var facts: Logger.Metadata {
        [
            "empty": "\(isEmpty)", "vanished": "\(vanished)", "left": "\(leftOut)",
            "codes": "\(examples.map(\.what.code).joined(separator: " "))",
        ]
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
