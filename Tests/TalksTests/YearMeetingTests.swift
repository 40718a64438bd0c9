// What is stuck brings the two together: a time is proposed to both, and each says by mail or in the calendar whether it
// suits.
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing
import Year

@Suite struct YearMeetingTests {
    @Test func bothAreAskedInTheSameMinuteAndYesFromBothAgrees() async throws {
        let house = try await TestHouse.stuck()
        #expect(try await house.collected("anna").last?.lines == [.meetingProposed])
        #expect(try await house.collected("mark").last?.lines == [.meetingProposed])
        #expect(try await house.settle("ja", from: "anna")?.settled == [1])
        #expect(try await house.settle("prima", from: "mark")?.settled == [1])
        #expect(try await house.meeting().state == .agreed)
        #expect(try await house.sent(.meetingChanged, to: "anna").isEmpty)
    }

    /// Mark's last collected mail is long ago, and lines are looked at again before the proposal leaves.
    @Test func aProposalWaitsForAWeek() async throws {
        let house = try await TestHouse.stuck()
        try await house.collectNow()
        func asked() async throws -> [LineKind.Reader] {
            try await house.store.read { try $0.openLines(about: Example.anna) }.filter { $0.kind == .meetingProposed }
                .map(\.reader)
        }
        #expect(try await asked() == [.employee, .manager])
        try await house.pass(days: 7)
        #expect(try await asked() == [])
    }

    @Test func anotherTimeIsPutToTheOther() async throws {
        let house = try await TestHouse.stuck()
        let before = try await house.meeting().start
        #expect(try await house.settle("liever 3 mei om 15.00", from: "mark")?.settled == [1])
        #expect(try await house.meeting().start == before)
        try await house.collectNow()
        #expect(try await house.settle("ja", from: "anna")?.settled == [1])
        let moved = try await house.meeting()
        #expect(moved.start != before && moved.sequence == 1 && moved.state == .agreed)
        for name in ["anna", "mark"] { #expect(try await house.sent(.meetingChanged, to: name).count == 1) }
    }

    @Test func aYesToAnEarlierMailIsNoneToAnotherTime() async throws {
        let house = try await TestHouse.stuck()
        let mail = try #require(try await house.collected("anna").last).id
        try await house.settle("3 mei om 15.00", from: "mark")
        let report = try await house.settle("ja", from: "anna", in: mail)
        #expect(report?.unclear == [1: .over])
        #expect(try await house.meeting().sequence == 0)
    }

    @Test(arguments: ["zelf", "nee"])
    func whoArrangesItThemselvesHasItTakenOutOfBothCalendars(_ word: String) async throws {
        let house = try await TestHouse.stuck()
        #expect(try await house.settle(word, from: "mark")?.settled == [1])
        #expect(try await house.meeting().state == .cancelled)
        for name in ["anna", "mark"] { #expect(try await house.sent(.meetingChanged, to: name).count == 1) }
        let late = try await house.settle("ja", from: "anna")
        #expect(late?.unclear == [1: .over] && late?.settled == [])
    }

    // MARK: In the calendar

    private func calendar(_ method: String, _ status: String, _ meeting: Meeting, start: Date? = nil) -> Data {
        let start = start ?? meeting.start
        func utc(_ date: Date) -> String { LocalTime(date, in: .gmt).basic + "Z" }
        return Data(
            """
            BEGIN:VCALENDAR\r
            PRODID:-//Kade//Test//NL\r
            VERSION:2.0\r
            METHOD:\(method)\r
            BEGIN:VEVENT\r
            UID:\(meeting.eventUID)\r
            SEQUENCE:\(meeting.sequence)\r
            DTSTAMP:20270413T101500Z\r
            DTSTART:\(utc(start))\r
            DTEND:\(utc(start.addingTimeInterval(900)))\r
            ORGANIZER:mailto:feedback@example.test\r
            ATTENDEE;PARTSTAT=\(status):mailto:anna@example.test\r
            END:VEVENT\r
            END:VCALENDAR\r\n
            """.utf8
        )
    }

    private func answer(_ house: TestHouse, _ data: Data, proved: Bool = true) async throws {
        try await house.mail(.calendar(data, method: nil, isProved: proved), from: "anna@example.test", subject: "Re")
    }

    @Test func anAnswerInTheCalendarCounts() async throws {
        let house = try await TestHouse.stuck()
        try await answer(house, calendar("REPLY", "ACCEPTED", house.meeting()))
        #expect(try await house.meeting().suits == [.employee])
        try await house.settle("ja", from: "mark")
        #expect(try await house.meeting().state == .agreed)
        // She answered, and is not asked any more.
        let open = try await house.store.read { try $0.openLines(about: Example.anna) }
        #expect(!open.contains { $0.kind == .meetingProposed })
    }

    @Test func anotherTimeInTheCalendarIsPutToTheOther() async throws {
        let house = try await TestHouse.stuck()
        let start = try await house.meeting().start.addingTimeInterval(7_200)
        try await answer(house, calendar("COUNTER", "TENTATIVE", house.meeting(), start: start))
        #expect(try await house.meeting().counter == .init(start: start, by: .employee))
        try await house.collectNow()
        #expect(try await house.settle("ja", from: "mark")?.settled == [1])
        #expect(try await house.meeting().start == start)
    }

    @Test func aProposalThatNobodyVouchesForIsAskedBack() async throws {
        let house = try await TestHouse.stuck()
        let start = try await house.meeting().start.addingTimeInterval(7_200)
        try await answer(house, calendar("COUNTER", "TENTATIVE", house.meeting(), start: start), proved: false)
        #expect(try await house.meeting().counter == nil)
        #expect(try await house.sent(.confirmChange, to: "anna").count == 1)
    }

    @Test func decliningTakesItOutOfBothCalendars() async throws {
        let house = try await TestHouse.stuck()
        try await answer(house, calendar("REPLY", "DECLINED", house.meeting()))
        #expect(try await house.meeting().state == .cancelled)
    }

    // MARK: Others

    @Test func aSecondOneIsTakenAlong() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL\nafspraak: vaker nee zeggen")
        try await house.pass(days: 94)
        try await house.settle("1 vast: geen budget", from: "anna")
        try await house.settle("2 vast: te druk", from: "anna", in: #require(house.collected("anna").last).id)
        #expect(try await house.store.read { try $0.meeting(MeetingID(rawValue: 2)) } == nil)
        let news = try await house.sent(.yearNews, to: "mark")
        #expect(news.count == 1)
        let second = try #require(try await house.agreements().last)
        guard case .yearNews(_, .manager, let items, _) = try #require(news.first) else { return }
        #expect(items == [.stuck(second.id)])
    }

    @Test func whoeverIsLeftHasItTakenOutOfTheCalendar() async throws {
        let house = try await TestHouse.stuck()
        try await house.change { tx, now in _ = try tx.leave(Example.mark, now: now) }
        try await house.pass(days: 1)
        #expect(try await house.meeting().state == .cancelled)
        #expect(try await house.sent(.meetingChanged, to: "anna").count == 1)
        #expect(try await house.sent(.meetingChanged, to: "mark").isEmpty)
    }

    @Test func withoutAManagerNobodyIsAsked() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 94)
        try await house.change { tx, now in _ = try tx.leave(Example.mark, now: now) }
        #expect(try await house.settle("vast: geen budget", from: "anna")?.settled == [1])
        #expect(try await house.store.read { try $0.meeting(MeetingID(rawValue: 1)) } == nil)
    }
}
