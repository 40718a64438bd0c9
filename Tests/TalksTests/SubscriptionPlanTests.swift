import Addressing
import CalendarFormat
import CalendarTransport
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Talks

/// What a calendar, as it is now, means for the talks that follow it and for those that don't.
@Suite struct SubscriptionPlanTests {
    private func plan(
        _ events: [String],
        talks: [SourcedTalk] = [],
        configured: Set<SourceID> = [1],
        title: String? = nil
    ) throws -> SubscriptionPlan {
        SubscriptionPlan(
            try Office.read(Office.calendar(events)),
            of: 1,
            talks: talks,
            configured: configured,
            reader: EventReader(known: try Office.known(), service: try EmailAddress(Office.service), hr: nil),
            title: try title.map { try Line($0) },
            zone: Office.zone,
            now: Office.now
        )
    }

    private func following(
        _ names: String...,
        missing: Set<String> = [],
        asked: Set<String> = []
    ) throws -> [SourcedTalk] {
        try names.map { name in
            let since = missing.union(asked).contains(name) ? Office.now - 3600 : nil
            return SourcedTalk(
                talk: try Office.talk(name),
                source: 1,
                missingSince: since,
                isAsked: asked.contains(name)
            )
        }
    }

    @Test func aNewEventIsATalkWithItsOrganizer() throws {
        let plan = try plan([Office.event("anna"), Office.event("bram", organizer: nil)])
        guard case .plan(let anna) = plan.steps.first, case .plan(let bram) = plan.steps.last else {
            Issue.record("\(plan.steps)")
            return
        }
        #expect(plan.steps.count == 2 && plan.problems.isEmpty && plan.isSettled)
        #expect(anna.employee.person.address.description == "anna@example.test" && anna.eventUID == "anna")
        #expect(anna.manager.person.address.description == "mark@example.test")
        #expect(anna.organizer?.address.description == "mark@example.test" && bram.organizer == nil)
    }

    @Test func aMovedEventMovesItsTalkAndOneThatIsAsItWasDoesNothing() throws {
        let talks = try following("anna", "bram")
        #expect(try plan([Office.event("anna"), Office.event("bram")], talks: talks).told.isEmpty)
        let moved = try plan(
            [Office.event("anna", inDays: 41), Office.event("bram", more: "LOCATION:Zaal 2")],
            talks: talks
        )
        #expect(moved.told == ["move 1", "move 2"])
        guard case .move(_, let time, _) = moved.steps.first else { return }
        #expect(time.start == Office.now + 41 * 86_400 && time.duration == 3600)
    }

    /// What others organize has the version that they gave it; Klankbord counts its own.
    @Test(arguments: [("mark", 7), (nil, nil)])
    func aChangeHasTheVersionOfWhoOrganizes(_ organizer: String?, _ sequence: Int?) throws {
        let known = SourcedTalk(talk: try Office.talk("anna", organizer: organizer), source: 1)
        let moved = try plan([Office.event("anna", inDays: 41, more: "SEQUENCE:7")], talks: [known])
        let cancelled = try plan([Office.event("anna", more: "SEQUENCE:7", "STATUS:CANCELLED")], talks: [known])
        let gone = SourcedTalk(talk: known.talk, source: 1, missingSince: Office.now - 60)
        let vanished = try plan([Office.event("bram", inDays: -1)], talks: [gone])
        guard case .move(_, _, let first) = moved.steps.last, case .cancel(_, let second) = cancelled.steps.last,
            case .cancel(_, let third) = vanished.steps.last
        else {
            Issue.record("\(moved.steps) \(cancelled.steps) \(vanished.steps)")
            return
        }
        #expect([first, second].map { $0?.sequence } == [sequence, sequence])
        #expect(third?.sequence == sequence.map { _ in 3 })
    }

    @Test func roomsAndHRDoNotCount() throws {
        let people = try Office.known()
        let reader = EventReader(
            known: people,
            service: try EmailAddress(Office.service),
            hr: try EmailAddress("gijs@example.test")
        )
        let lines = ["ATTENDEE:mailto:gijs+x@example.test", "ATTENDEE;CUTYPE=ROOM:mailto:finn@example.test"]
        let text = Office.calendar(Office.event("anna", organizer: "gijs", more: lines[0], lines[1]))
        let event = try #require(try Office.read(text).events.first)
        #expect(reader.known(event).map(\.person.address.localPart) == ["anna", "mark"])
        #expect(try reader.talk(event, number: 1, isCancelled: false).organizer?.address.localPart == "gijs")
    }

    @Test func theNewestVersionOfAnEventCounts() throws {
        let old = Office.event("anna")
        let new = Office.event("anna", inDays: 50, more: "SEQUENCE:1")
        for events in [[old, new], [new, old]] {
            let plan = try plan(events, talks: following("anna"))
            guard case .move(_, let time, _) = plan.steps.first else {
                Issue.record("\(plan.steps)")
                return
            }
            #expect(time.start == Office.now + 50 * 86_400 && plan.steps.count == 1)
        }
    }

    @Test func whatIsCancelledIsCancelledAtOnce() throws {
        let event = Office.event("anna", more: "STATUS:CANCELLED")
        #expect(try plan([event], talks: try following("anna")).told == ["miss 1", "cancel 1"])
        // A cancelled event may have lost its people on the way; nobody else's talk is touched.
        let bare = "BEGIN:VEVENT\r\nUID:anna\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
        #expect(try plan([bare], talks: try following("anna")).told == ["miss 1", "cancel 1"])
        #expect(try plan([bare]).told.isEmpty)
    }

    @Test func whatIsGoneTwiceIsCancelled() throws {
        let once = try plan([Office.event("anna")], talks: following("anna", "bram"))
        #expect(once.told == ["miss 2"] && !once.isSettled && once.waiting.isEmpty)
        let twice = try plan([Office.event("anna")], talks: following("anna", "bram", missing: ["bram"]))
        #expect(twice.told == ["cancel 2"] && twice.isSettled)
        let back = try plan(
            ["anna", "bram"].map { Office.event($0) },
            talks: following("anna", "bram", missing: ["bram"])
        )
        #expect(back.told == ["follow 2"] && back.isSettled)
    }

    @Test func whenMostAreGoneAPersonIsAsked() throws {
        let talks = try following("anna", "bram", "eva", "finn", "gijs")
        let three = try plan([Office.event("anna"), Office.event("bram")], talks: talks)
        #expect(three.told == ["miss 3", "ask 3", "miss 4", "ask 4", "miss 5", "ask 5"])
        #expect(three.waiting.map(\.rawValue) == [3, 4, 5] && !three.isSettled)
        // Two of five, or two of two, may well be meant.
        let two = try plan(["anna", "bram", "eva"].map { Office.event($0) }, talks: talks)
        #expect(two.told == ["miss 4", "miss 5"] && two.waiting.isEmpty)
        let none = try plan([Office.event("gijs")], talks: try following("anna", "bram"))
        #expect(none.told == ["plan gijs", "miss 1", "miss 2"])
        // What is new comes all the same; those that were gone before count.
        let exchanged = try plan([Office.event("gijs")], talks: try following("anna", "bram", "eva", missing: ["anna"]))
        #expect(exchanged.told == ["plan gijs", "ask 1", "miss 2", "ask 2", "miss 3", "ask 3"])
    }

    @Test func whoWaitsIsNotCancelledBecauseTheOthersAreFewer() throws {
        let talks = try following("anna", "bram", asked: ["anna", "bram"])
        let waiting = try plan([Office.event("gijs")], talks: talks)
        #expect(waiting.told == ["plan gijs"] && waiting.waiting.map(\.rawValue) == [1, 2])
        // What comes back goes on.
        let back = try plan([Office.event("anna"), Office.event("bram", inDays: 41)], talks: talks)
        #expect(back.told == ["follow 1", "follow 2", "move 2"] && back.waiting.isEmpty)
    }

    @Test func anEmptyCalendarCancelsNothing() throws {
        let plan = try plan([], talks: following("anna"))
        #expect(plan.told == ["miss 1", "ask 1"] && plan.waiting.count == 1)
        let calendar = try Office.read(Office.calendar())
        #expect(plan.leftovers(of: calendar) == CalendarLeftovers(isEmpty: true, vanished: 1, problems: []))
    }

    @Test func anEventWithoutUIDMayBeAnyOfThem() throws {
        let nameless = Office.event("bram").replacing("UID:bram\r\n", with: "")
        let plan = try plan([nameless], talks: following("anna"))
        #expect(plan.told.isEmpty && plan.problems.count == 1)
    }

    @Test func onlyTalksOfThisCalendarAreTouched() throws {
        let others = SourcedTalk(talk: try Office.talk("anna"), source: 2)
        let byHand = SourcedTalk(
            talk: try Office.talk("bram", uid: "abc123@example.test"),
            source: nil,
            missingSince: nil
        )
        let past = SourcedTalk(talk: try Office.talk("eva", inDays: -1), source: 1)
        let moved = Office.event("anna", inDays: 41)
        #expect(try plan([moved], talks: [others, byHand, past], configured: [1, 2]).told.isEmpty)
        // Gone from the other calendar, it was taken over into this one.
        let gone = SourcedTalk(talk: others.talk, source: 2, missingSince: Office.now - 60)
        #expect(try plan([moved], talks: [gone], configured: [1, 2]).told == ["follow 1", "move 1"])
        // The other calendar isn't read any more: its talk follows who has its event.
        #expect(try plan([moved], talks: [others], configured: [1]).told == ["follow 1", "move 1"])
        // A talk that a person imported from a file is followed; one of Klankbord's own is not, even without organizer.
        let imported = SourcedTalk(talk: try Office.talk("finn"), source: nil)
        #expect(try plan([Office.event("finn")], talks: [imported]).told == ["follow 4"])
        let invited = SourcedTalk(talk: try Office.talk("eva", organizer: "mark", invitation: "1@x"), source: nil)
        #expect(try plan([Office.event("eva", inDays: 41)], talks: [invited]).told.isEmpty)
        let copy = Office.event("bram", inDays: 41, organizer: nil).replacing(
            "UID:bram",
            with: "UID:abc123@example.test"
        )
        #expect(try plan([copy], talks: [byHand]).told.isEmpty)
        #expect(try plan([Office.event("anna", organizer: "feedback")]).told.isEmpty)
    }

    @Test func whatHasBeenIsNoTalk() throws {
        let past = [
            Office.event("anna", inDays: -1), Office.event("stranger", inDays: -300),
            "BEGIN:VEVENT\r\nUID:fair\r\nDTSTART;VALUE=DATE:20200101\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nUID:lunch\r\nDTSTART:20200101T120000\r\nEND:VEVENT\r\n",
        ]
        let plan = try plan(past)
        #expect(plan.told.isEmpty && plan.problems.isEmpty, "\(plan.problems)")
    }

    @Test func onlyEventsOfTheTitleBecomeTalks() throws {
        let lunch = Office.event("bram").replacing("Ontwikkelgesprek", with: "Lunch")
        #expect(try plan([Office.event("anna"), lunch], title: "ONTWIKKEL").told == ["plan anna"])
        // One that is a talk already stays one.
        #expect(try plan([lunch], talks: following("bram"), title: "Ontwikkelgesprek").told.isEmpty)
    }

    @Test func badEventsAreNamedAndTheOthersGoOn() throws {
        let plan = try plan([
            Office.event("stranger"), Office.event("weekly", inDays: -7, more: "RRULE:FREQ=WEEKLY"),
            Office.event("anna"),
            "BEGIN:VEVENT\r\nUID:day\r\nDTSTART;VALUE=DATE:20300101\r\nEND:VEVENT\r\n",
        ])
        #expect(plan.told == ["plan anna"])
        let problems = [
            EventProblem("stranger", .peopleKnown(1)), EventProblem("weekly", .recurs),
            EventProblem("day", .startUnclear),
        ]
        #expect(plan.problems == problems)
        // Somebody may come to be known; a recurring event stays one.
        #expect(plan.problems.map(\.dependsOnRows) == [true, false, false] && !plan.isSettled)
    }

    @Test func aTalkIsNotMovedIntoThePastOrToOtherPeople() throws {
        let talks = try following("anna", "bram")
        let other = Office.event("bram", inDays: 41).replacing("mailto:bram", with: "mailto:eva")
        let plan = try plan([Office.event("anna", inDays: -1), other], talks: talks)
        let problems = zip(talks, [EventProblem.What.movedIntoPast, EventProblem.What.otherPeople]).map { known, what in
            EventProblem(known.talk.eventUID, what(known.talk.id))
        }
        #expect(plan.told.isEmpty && plan.problems == problems)
    }

    @Test func whatWasCancelledStaysSo() throws {
        let cancelled = try Office.talk("anna", state: .cancelled)
        let byHand = SourcedTalk(talk: cancelled, source: 1)
        let quiet = try plan([Office.event("anna")], talks: [byHand])
        #expect(quiet.told.isEmpty && quiet.problems.isEmpty)
        // Only what was gone and is back is worth a word.
        let gone = SourcedTalk(talk: cancelled, source: 1, missingSince: Office.now - 3600)
        let back = try plan([Office.event("anna")], talks: [gone])
        #expect(back.told.isEmpty && back.problems == [EventProblem("anna", .isBack(talk: cancelled.id))])
        #expect(try plan([], talks: [gone]).waiting.isEmpty)
    }

    @Test(arguments: [
        Office.calendar(Office.event("anna")).replacing("END:VCALENDAR\r\n", with: ""),
        Office.calendar(Office.event("anna").replacing("END:VEVENT\r\n", with: "")),
        Office.calendar(Office.event("anna"), Office.event("bram").replacing("BEGIN:VEVENT\r\n", with: "")),
        String(Office.calendar(Office.event("anna")).dropLast(40)), "", "<html>Please log in</html>",
    ])
    func aBrokenCalendarIsNotBelieved(_ text: String) throws {
        let address = try CalendarAddress("/srv/talks.ics")
        #expect(throws: CalendarTrouble.self) {
            try SubscriptionDesk.read(Array(text.utf8), of: address)
        }
        let whole = Array(Office.calendar(Office.event("anna")).utf8)
        #expect(try SubscriptionDesk.read(whole, of: address).events.count == 1)
    }
}

extension SubscriptionPlan {
    /// The steps in words.
    fileprivate var told: [String] {
        steps.map { step in
            switch step {
            case .plan(let talk): "plan \(talk.eventUID ?? "")"
            case .move(let id, _, _): "move \(id.rawValue)"
            case .cancel(let id, _): "cancel \(id.rawValue)"
            case .follow(let id): "follow \(id.rawValue)"
            case .miss(let id): "miss \(id.rawValue)"
            case .ask(let id): "ask \(id.rawValue)"
            }
        }
    }
}
