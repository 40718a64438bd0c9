import Feedback
import Foundation
import Testing

@Suite struct ScheduleTests {
    @Test func longNoticeKeepsTheDefaults() throws {
        let schedule = Schedule(
            talkStart: try moment("2026-12-01T09:00:00Z"),
            knownSince: try moment("2026-06-01T09:00:00Z"),
            rules: ScheduleRules(sharing: .automatic)
        )
        #expect(schedule.deadline == (try moment("2026-11-17T09:00:00Z")))
        #expect(try schedule.reminders == [moment("2026-11-10T09:00:00Z"), moment("2026-11-15T09:00:00Z")])
        #expect(schedule.dossierToEmployee == (try moment("2026-11-24T09:00:00Z")))
        #expect(schedule.dossierToManager == (try moment("2026-11-29T09:00:00Z")))
    }

    @Test func shortNoticeCompressesAllOfIt() throws {
        let known = try moment("2026-11-24T09:00:00Z")
        let schedule = Schedule(talkStart: known + 7 * 86_400, knownSince: known, rules: ScheduleRules())
        #expect(schedule.deadline == known + 3.5 * 86_400)
        #expect(schedule.reminders.first == known + 1.75 * 86_400)
        #expect(schedule.dossierToEmployee == known + 5.25 * 86_400)
        let order = [known] + schedule.reminders + [schedule.deadline, schedule.dossierToEmployee, schedule.talkStart]
        #expect(order == order.sorted())
    }

    @Test func aTalkInThePastDoesNotTurnTimeRound() throws {
        let known = try moment("2026-11-24T09:00:00Z")
        let schedule = Schedule(talkStart: known - 60, knownSince: known, rules: ScheduleRules())
        #expect(schedule.deadline == schedule.talkStart)
    }

    @Test func aRaterNamedLateHasHalfOfWhatIsLeft() throws {
        let schedule = Schedule(
            talkStart: try moment("2026-12-01T09:00:00Z"),
            knownSince: try moment("2026-06-01T09:00:00Z"),
            rules: ScheduleRules()
        )
        let asked = try moment("2026-11-18T09:00:00Z")
        #expect(schedule.deadline(forRequestAskedAt: asked) == (try moment("2026-11-21T09:00:00Z")))
        #expect(schedule.reminders(forRequestAskedAt: asked).isEmpty)
        #expect(schedule.reminders(forRequestAskedAt: try moment("2026-11-09T09:00:00Z")).map(\.number) == [2])
    }

    @Test(arguments: [
        ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z"),  // Monday 11:00 in Amsterdam
        ("2026-11-23T05:00:00Z", "2026-11-23T07:00:00Z"),  // before opening
        ("2026-11-23T17:00:00Z", "2026-11-24T07:00:00Z"),  // 18:00 is closed
        ("2026-11-27T20:00:00Z", "2026-11-30T07:00:00Z"),  // Friday evening to Monday
        ("2027-03-27T12:00:00Z", "2027-03-29T06:00:00Z"),  // over the change to summer time
        ("2026-10-24T12:00:00Z", "2026-10-26T07:00:00Z"),  // and back
    ])
    func windowOpensOnWeekdays(_ from: String, _ next: String) throws {
        let window = SendingWindow(timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")))
        #expect(try window.next(from: moment(from)) == moment(next))
    }
}
