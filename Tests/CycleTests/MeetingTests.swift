// A meeting about what is stuck: what each word of the two does, and when it is proposed.
import Cycle
import Days
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct MeetingTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private var start: Date { now.addingTimeInterval(2 * 86_400) }
    private var later: Date { now.addingTimeInterval(3 * 86_400) }

    private func meeting() -> Meeting {
        Meeting(
            id: MeetingID(rawValue: 1),
            employee: PersonID(rawValue: 1),
            manager: PersonID(rawValue: 2),
            eventUID: "1@example.test",
            start: start,
            duration: 900
        )
    }

    @Test func itIsAgreedOnceItSuitsBoth() {
        var meeting = meeting()
        let first = meeting.tell(.suits(start), by: .employee, now: now)
        #expect(first == .nothing && meeting.state == .proposed)
        let second = meeting.tell(.suits(start), by: .manager, now: now)
        #expect(second == .nothing && meeting.state == .agreed && meeting.sequence == 0)
    }

    @Test func anotherTimeMovesItOnceItSuitsTheOther() {
        var meeting = meeting()
        let asked = meeting.tell(.other(later), by: .manager, now: now)
        #expect(asked == .ask(.employee) && meeting.start == start)
        let moved = meeting.tell(.suits(later), by: .employee, now: now)
        #expect(moved == .move && meeting.start == later && meeting.sequence == 1 && meeting.state == .agreed)
    }

    @Test func aYesToTheOldTimeIsNoneToTheOther() {
        var meeting = meeting()
        _ = meeting.tell(.other(later), by: .manager, now: now)
        let old = meeting.tell(.suits(start), by: .employee, now: now)
        #expect(old == .nothing && meeting.start == start && meeting.counter != nil && meeting.state == .proposed)
        let unknown = meeting.tell(.suits(later.addingTimeInterval(60)), by: .employee, now: now)
        #expect(unknown == nil)
        // Whoever proposed another time may take it back.
        let taken = meeting.tell(.suits(start), by: .manager, now: now)
        #expect(taken == .nothing && meeting.counter == nil && meeting.state == .agreed)
    }

    @Test func theSameTimeProposedByBothIsAgreed() {
        var meeting = meeting()
        _ = meeting.tell(.other(later), by: .manager, now: now)
        let same = meeting.tell(.other(later), by: .employee, now: now)
        #expect(same == .move && meeting.start == later)
    }

    @Test func whoDoesWithoutUsCallsItOff() {
        var meeting = meeting()
        let step = meeting.tell(.ourselves, by: .employee, now: now)
        #expect(step == .cancel && meeting.sequence == 1)
        let late = meeting.tell(.suits(start), by: .manager, now: now)
        #expect(late == nil)
    }

    @Test func aFourthOtherTimeEndsIt() {
        var meeting = meeting()
        for round in 1...3 {
            let step = meeting.tell(
                .other(later.addingTimeInterval(Double(round) * 900)),
                by: round % 2 == 0 ? .employee : .manager,
                now: now
            )
            #expect(step == .ask(round % 2 == 0 ? .manager : .employee))
        }
        let last = meeting.tell(.other(start.addingTimeInterval(900)), by: .employee, now: now)
        #expect(last == .cancel)
    }

    @Test func whatIsOverIsOver() {
        var meeting = meeting()
        let step = meeting.tell(.suits(start), by: .employee, now: later)
        #expect(step == nil)
    }

    // MARK: When

    private func firstStart(_ moment: String, busy: [Range<Date>] = []) throws -> Date {
        Meeting.firstStart(
            after: try instant(moment),
            900,
            busy: busy,
            in: try #require(TimeZone(identifier: "Europe/Amsterdam"))
        )
    }

    @Test func itIsInAMorningOfAWorkingDay() throws {
        #expect(try firstStart("2027-03-10T07:30:00Z") == instant("2027-03-10T09:00:00Z"))
        #expect(try firstStart("2027-03-10T09:20:00Z") == instant("2027-03-10T09:30:00Z"))
        #expect(try firstStart("2027-03-10T12:00:00Z") == instant("2027-03-11T09:00:00Z"))
        // Over a weekend, and the change of clocks.
        #expect(try firstStart("2027-03-26T12:00:00Z") == instant("2027-03-29T08:00:00Z"))
    }

    @Test func itGoesAroundWhatIsKnown() throws {
        let nine = try instant("2027-03-10T09:00:00Z")
        let busy = [
            nine..<nine.addingTimeInterval(900), nine.addingTimeInterval(1_000)..<nine.addingTimeInterval(3_600),
        ]
        #expect(try firstStart("2027-03-10T07:30:00Z", busy: busy) == nine.addingTimeInterval(3_600))
    }
}
