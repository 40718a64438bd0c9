// Days on which talks are in tests: working days some weeks from now, whatever the year.
import Foundation
import Testing

/// A Wednesday in Amsterdam.
struct TestDay: Sendable, CustomTestStringConvertible {
    /// Midnight.
    private let start: Date

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        return calendar
    }()

    /// The same for as long as the tests run.
    private static let today = Date()

    /// The Wednesday of the week so many weeks from now.
    init(weeks: Int) { self.init(weekOf: Self.calendar.date(byAdding: .day, value: 7 * weeks, to: Self.today)) }

    private init(weekOf moment: Date?) {
        let monday = moment.flatMap { Self.calendar.dateInterval(of: .weekOfYear, for: $0)?.start }
        guard let day = monday.flatMap({ Self.calendar.date(byAdding: .day, value: 2, to: $0) }) else {
            preconditionFailure("each week has a Wednesday")
        }
        start = day
    }

    /// Of the talk that tests plan where they want no other, at ten.
    static let talk = TestDay(weeks: 15)
    /// Where it is moved.
    static let weekAfter = TestDay(weeks: 16)
    static let monthAfter = TestDay(weeks: 19)

    // MARK: Changes of clocks

    /// The days before and after the next two changes; a talk has time to be planned before them.
    static let changesOfClocks: [(before: TestDay, after: TestDay)] = {
        let first = change(after: TestDay(weeks: 10).start)
        return [first, change(after: first + 86_400)].map { change in
            (TestDay(weekOf: change - 86_400), TestDay(weekOf: change + 86_400))
        }
    }()

    private static func change(after moment: Date) -> Date {
        guard let change = calendar.timeZone.nextDaylightSavingTimeTransition(after: moment) else {
            preconditionFailure("Amsterdam has summer time")
        }
        return change
    }

    /// A time that no clock in Amsterdam shows, `2027-03-28T02:30`: in its night an hour is left out.
    static let skippedTime: String = {
        let first = change(after: today)
        let spring = calendar.timeZone.isDaylightSavingTime(for: first) ? first : change(after: first)
        return "\(iso(spring))T02:30"
    }()

    // MARK: As it is written

    /// `2027-03-10`
    var iso: String { Self.iso(start) }

    private static func iso(_ moment: Date) -> String {
        moment.formatted(Date.ISO8601FormatStyle(timeZone: calendar.timeZone).year().month().day())
    }

    /// `20270310`, as calendars write it.
    var digits: String { iso.replacing("-", with: "") }

    /// `12 april 2027`
    var dutch: String {
        start.formatted(
            Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: "nl"), timeZone: zone)
        )
    }

    private var zone: TimeZone { Self.calendar.timeZone }

    /// A whole hour of it, by the clocks of Amsterdam.
    func at(_ hour: Int) -> Date {
        guard let moment = Self.calendar.date(bySettingHour: hour, minute: 0, second: 0, of: start) else {
            preconditionFailure("no clock is changed on a Wednesday")
        }
        return moment
    }

    /// The same in UTC, as calendars write it: `20270310T090000Z`.
    func utc(_ hour: Int) -> String {
        at(hour).formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
    }

    var testDescription: String { iso }
}

/// Of `InvitationText`.
let usualDay = TestDay.talk.digits

extension InvitationText {
    /// From ten to eleven.
    mutating func move(to day: TestDay) {
        (start, end) = ("\(day.digits)T100000", "\(day.digits)T110000")
    }
}
