// The command line's sentence for each reason: the sentences of before, so that nobody has to learn new ones.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Klankbord

@Suite struct SentenceTests {
    @Test func ofHeldMail() {
        for sample in ReasonSample<HeldReason>.mail + ReasonSample<HeldReason>.newer + ReasonSample<HeldReason>.events {
            #expect(sample.reason.sentence == sample.sentence)
        }
        #expect(HeldReason.talkMail(.impossible(why: "it is over")).sentence == "it is over")
    }

    @Test func ofRequestsAndLetters() {
        for sample in ReasonSample<RequestReason>.all { #expect(sample.reason.sentence == sample.sentence) }
        for sample in ReasonSample<LetterReason>.all {
            #expect(sample.reason.sentence("greylisted") == sample.sentence)
        }
    }

    @Test func ofConditions() throws {
        for sample in ReasonSample<ConditionReason>.earlier { #expect(sample.reason.sentence == sample.sentence) }
        #expect(ConditionReason.calendarNotRead(trouble: "/srv/a.ics: no").sentence == "/srv/a.ics: no")
        let talk: TalkID = 7
        let problems = [
            EventProblem(nil, .noIdentifier), EventProblem("a", .otherPeople(talk: talk)),
            EventProblem("b", .movedIntoPast(talk: talk)), EventProblem("c", .recurs),
        ]
        let left = try #require(CalendarLeftovers(isEmpty: true, vanished: 2, problems: problems))
        #expect(
            ConditionReason.calendarLeaves(left, at: "/srv/a.ics").sentence == """
                /srv/a.ics: the calendar holds no event, nothing is changed; 2 talks are gone from it at once and stay \
                until you say so: klankbord talk vanished; 4 of its events are left out: event without UID: it has no UID; \
                event a: its people are not those of talk 7 any more, which stays as it was; cancel the event, and make a \
                new one for them; event b: it was moved into the past; talk 7 stays as it was until the event is moved \
                again or cancelled; …
                """
        )
    }

    @Test func ofEvents() throws {
        let people = try ["anna", "mark"].map { try EmailAddress("\($0)@example.test") }
        let problems: [(EventProblem.What, String)] = [
            (.recurs, "it recurs; a talk is one event"),
            (.startUnclear, "its start is no exact moment; give it a time and a time zone"),
            (.peopleKnown(1), "1 of its people are known; a talk takes two"),
            (
                .notEachOthersManager(people),
                "neither of anna@example.test and mark@example.test is known as the other's manager"
            ),
            (
                .isBack(talk: 7),
                "it is back, but talk 7 was cancelled with it; plan that by hand: klankbord talk add"
            ),
        ]
        for (what, sentence) in problems {
            #expect(EventProblem("uid", what).sentence == "event uid: \(sentence)")
        }
    }
}

@Suite struct CodesPageTests {
    /// Scripts go by these: each code that a command prints is on the page, and none that isn't there.
    @Test func thePageHasEveryCode() throws {
        let page = try String(
            contentsOf: URL(filePath: #filePath).appending(path: "../../../docs/codes.md").standardized,
            encoding: .utf8
        )
        let listed = page.split(separator: "\n").compactMap { $0.firstMatch(of: /^\| `([a-z-]+)` \|/)?.1 }.map(
            String.init
        )
        let codes = RequestReason.codes + HeldReason.codes + LetterReason.codes + ConditionReason.codes
        #expect(Set(listed) == Set(codes).union(TalkTrouble.codes))
        #expect(listed.count == codes.count + TalkTrouble.codes.count)
    }
}
