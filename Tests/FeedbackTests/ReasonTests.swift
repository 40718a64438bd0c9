// Reasons as rows hold them, code for code: a case that is renamed breaks a test here, not a database.
import Addressing
import Days
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct ReasonTests {
    private func check<R: Reason>(_ samples: [ReasonSample<R>], and others: [R]) throws {
        for sample in samples {
            #expect(sample.reason.stored == sample.stored)
            #expect(sample.reason.code == sample.stored.code)
            #expect(try R(sample.stored) == sample.reason)
        }
        for reason in others { #expect(try R(reason.stored) == reason) }
        let codes = samples.map(\.stored.code) + others.map(\.code)
        #expect(Set(codes) == Set(R.codes), "a code without a sample, or one that is not among the codes")
        #expect(Set(R.codes).count == R.codes.count, "two cases have one code")
    }

    @Test func requests() throws { try check(ReasonSample<RequestReason>.all, and: []) }

    @Test func letters() throws { try check(ReasonSample<LetterReason>.all, and: [.dismissed, .returned]) }

    @Test func outcomes() throws {
        try check(
            ReasonSample<Outcome>.earlier,
            and: [
                .rejected, .thanked, .promised(until: nil), .notice, .nothingNew, .stopped(talk: 7),
                .stopsTooLate(talk: 7), .selfTest, .asksForData, .asksForDataAgain, .settled(lines: 2, unclear: 1),
                .settledOffTheRecord(lines: 1, unclear: 0), .guarded, .toldWhenTalked, .toldFigures, .keptWords,
                .meetingAnswered, .erased,
            ]
        )
    }

    @Test func heldMail() throws {
        try check(
            ReasonSample<HeldReason>.mail + ReasonSample<HeldReason>.newer + ReasonSample<HeldReason>.events,
            and: [
                .talkMail(.impossible(why: "it is in the past")),
                .talkMail(.askedEnough(try EmailAddress("eve@evil.example"))),
            ]
        )
    }

    @Test func conditions() throws {
        let problems = [
            EventProblem(nil, .noIdentifier), EventProblem("a", .recurs), EventProblem("b", .peopleKnown(1)),
            EventProblem("c", .isBack(talk: 1)),
        ]
        let left = try #require(CalendarLeftovers(isEmpty: false, vanished: 3, problems: problems))
        #expect(left.leftOut == 4 && left.examples == Array(problems.prefix(3)))
        #expect(CalendarLeftovers(isEmpty: false, vanished: 0, problems: []) == nil)
        try check(
            ReasonSample<ConditionReason>.earlier,
            and: [
                .calendarNotRead(trouble: "no"), .calendarLeaves(left, at: "/srv/talks.ics"), .lettersInDoubt(count: 2),
                .mailNotMoved(trouble: "mx:993: no"), .originalsNotDeleted(trouble: "mx:993: no"),
                .databaseDamaged(what: ["table outbox: no"]),
                .clockLeapt(to: Date(timeIntervalSince1970: 9), goesBy: Date(timeIntervalSince1970: 5)),
                .diskShort(megabytes: 3, at: "/var/lib/klankbord"), .lettersFailed(count: 2, oldest: 40),
                .answersPutOff(count: 1, oldest: 41), .yearNotBegun(year: 2027),
                .peopleNotReached(talks: [3, 4]), .databaseNotWritten(trouble: "full"),
                .workFails(work: "rounds", trouble: "no"), .selfTestLost(kinds: ["token"]),
                .selfTestChanged(what: ["token: text"]),
                .secretExpires(on: CivilDay(daysSince1970: 20_000), hasEnded: true),
            ]
        )
    }

    @Test func codesAreWordsAndHyphens() {
        let all = RequestReason.codes + HeldReason.codes + Outcome.codes + LetterReason.codes + ConditionReason.codes
        for code in all + EventProblem.What.codes {
            #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)")
        }
    }

    @Test func whatIsNoReasonIsRefused() {
        let odd = [
            ("no-such-code", nil), ("written-by", "{"), ("too-large", nil), ("too-large", #"{"megabytes":"x"}"#),
        ]
        for (code, parameters) in odd {
            #expect(throws: DecodingError.self) {
                try HeldReason(StoredReason(code: code, parameters: parameters))
            }
        }
    }

    /// One question about one thing is one key, however it is worded.
    @Test func mattersHaveKeys() {
        let (talk, start) = (TalkID(rawValue: 4), Date(timeIntervalSince1970: 1_800_000_000))
        let people: [PersonID] = [1, 2]
        let keys: [(Matter.Kind, String)] = [
            (.roles(people), "roles/1,2"),
            (.confirmation(.invited(with: people, start: start)), "invited/1,2/1800000000000000"),
            (.confirmation(.moved(talk, to: start)), "moved/4/1800000000000000"),
            (.confirmation(.cancelled(talk)), "cancelled/4"), (.confirmation(.departments), "departments"),
            (.confirmation(.talk(talk, inboxRow: 9, asks: ["stand"])), "talk/4/9"),
            (
                .proposal(talk, by: .manager, start: start, duration: 3600, comment: "Liever later"),
                "proposal/4/manager/1800000000000000/3600"
            ),
            (.newTime(talk, .employee), "new-time/4/employee"),
            (.confirmation(.answer(MatterID(rawValue: 2), inboxRow: 9, said: "ja")), "answer/2/4sk1d7rhjzv8"),
            (.confirmation(.noMail(RequestID(rawValue: 3))), "no-mail/3"),
            (.confirmation(.remark(TalkID(rawValue: 3), inboxRow: InboxID(rawValue: 4), said: "x")), "remark/3/4"),
            (.stop(.shared(talk, batches: [1, 2], leavesAt: start)), "stop/4/shared/1,2/1800000000000000"),
            (.stop(.approved(talk, [RequestID(rawValue: 3)])), "stop/4/approved/3"),
            (.stop(.planned(talk)), "stop/4/planned"),
            (.stop(.moved(talk, from: start, to: start)), "stop/4/moved/1800000000000000/1800000000000000"),
            (.stop(.cancelled(talk)), "stop/4/cancelled"), (.ownData, "own-data"),
        ]
        for (kind, key) in keys { #expect(kind.key == key) }
    }
}
