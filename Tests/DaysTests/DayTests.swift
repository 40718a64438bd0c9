import Days
import Foundation
import Testing

@Suite struct DayTests {
    @Test func aDayThatTheCalendarDoesNotHave() {
        #expect(CivilDay(year: 2026, month: 2, day: 29) == nil)
        #expect(CivilDay(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(CivilDay(year: 2026, month: 0, day: 1) == nil && CivilDay(year: 2026, month: 13, day: 1) == nil)
    }

    @Test func daysAreCountedThereAndBack() {
        for days in stride(from: -719_000, through: 2_900_000, by: 997) {
            let day = CivilDay(daysSince1970: days)
            #expect(day.daysSince1970 == days)
            #expect(day.adding(days: 1) > day && day.adding(days: 7).weekday == day.weekday)
        }
    }

    /// The clock in Amsterdam goes forward at 1:00 UTC on 28 March 2027, and back on 31 October.
    @Test func theHourThatIsSkippedIsNoTime() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let spring = try #require(CivilDay(year: 2027, month: 3, day: 28))
        let skipped = try #require(LocalTime(day: spring, hour: 2, minute: 30, second: 0))
        #expect(skipped.exactInstant(in: zone) == nil)
        #expect(LocalTime(skipped.instant(in: zone), in: zone).hour == 3)
        let autumn = try #require(CivilDay(year: 2027, month: 10, day: 31))
        let twice = try #require(LocalTime(day: autumn, hour: 2, minute: 30, second: 0))
        #expect(twice.exactInstant(in: zone) == Date(timeIntervalSince1970: 1_824_942_600))
        #expect(spring.start(in: zone) == Date(timeIntervalSince1970: 1_806_188_400))
    }

    @Test func aYearIsFromItsFirstMidnightToTheNext() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let lastSecond = Date(timeIntervalSince1970: 1_798_757_999)
        let year = CompanyYear(of: lastSecond, in: zone)
        #expect(year.number == 2026 && year.end == lastSecond + 1)
        #expect(CompanyYear(of: year.end, in: zone).start == year.end)
        #expect(year.day(month: 2, day: 29, in: zone) == nil)
    }
}
