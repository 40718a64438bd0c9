// Moments and lengths as HR, managers and spreadsheets of four languages write them.
import Days
import Testing

@Suite struct WrittenMomentTests {
    /// Wednesday.
    private static let ways = [
        "2027-01-13T10:00", "2027-01-13 10:00", "2027-01-13 10:00:00", "2027/01/13 10:00", "20270113 10:00",
        // Dutch
        "13-1-2027 10:00", "13-01-2027 10:00:00", "13-1-27 10:00", "13-1-2027 10.00", "13/01/2027 10:00",
        "13 januari 2027 10:00", "13 jan. 2027 om 10.00 uur", "woensdag 13 januari 2027, 10:00 uur", "wo 13-1-2027 10u",
        "13-jan-27 10:00", "wo. 13 jan 2027 om 10u00", "10:00 13-1-2027", "10 uur, 13 januari 2027",
        // German
        "13.01.2027 10:00", "13.1.2027 10.00", "13. 1. 2027 10:00", "13.01.27 10:00",
        "Mittwoch, 13. Januar 2027 um 10:00 Uhr",
        "Mi. 13.01.2027, 10 Uhr", "13. Jänner 2027 10 Uhr", "10.00 Uhr, 13. Jan. 2027",
        // French
        "13/01/2027 10.00", "13/01/2027 10h", "mercredi 13 janvier 2027 à 10h00", "13 janv. 2027 10 h 00",
        "le 13 janvier 2027 à 10 heures",
        // English
        "1/13/2027 10:00 AM", "1/13/27 10:00", "13 January 2027 10:00", "January 13, 2027 10:00 AM",
        "Wednesday, January 13th, 2027 at 10 am", "13-Jan-2027 10:00", "Jan 13 2027 10 a.m.",
        "10 am on 13 January 2027",
        // With the spaces and marks of some systems.
        "1/13/2027 10:00\u{202F}AM", "13\u{A0}januari\u{A0}2027 10:00", "\u{200E}13-1-2027 10:00",
    ]

    @Test(arguments: ways) func allMeanTheSame(_ text: String) throws {
        #expect(try WrittenMoment(text).readings.map(\.description) == ["2027-01-13T10:00:00"])
    }

    @Test(arguments: [
        ("13-1-2027 14:30", "14:30"), ("1/13/2027 2:30 PM", "14:30"), ("1/13/2027 12:15 AM", "00:15"),
        ("1/13/2027 12:15 p.m.", "12:15"), ("13.1.2027 9.05 Uhr", "09:05"), ("13/01/2027 14h30", "14:30"),
        ("13-1-2027 8u30", "08:30"),
    ])
    func hours(_ text: String, _ clock: String) throws {
        #expect(try WrittenMoment(text).readings.map(\.clock) == [clock])
    }

    @Test(arguments: [
        ("2027-01-13T10:00+01:00", 3600), ("2027-01-13T10:00Z", 0), ("2027-01-13t10:00z", 0),
        ("2027-01-13T10:00-05:00", -18000), ("2027-01-13T10:00:00+0530", 19800), ("2027-01-13 10:00+01:00", 3600),
        ("20270113 10:00 +01:00", 3600), ("2027-01-13T10:00", nil),
    ])
    func offsets(_ text: String, _ seconds: Int?) throws {
        let moment = try WrittenMoment(text)
        #expect(moment.readings.map(\.description) == ["2027-01-13T10:00:00"] && moment.offset == seconds)
    }

    @Test(arguments: [
        "2027-01-13 10:00-11:00", "2027-01-13T10:00+15:00", "2027-01-13T10:00+01:60", "2027-01-13T10:00+1",
        "2027-01-13T10:00+", "10:00+01:00 13-1-2027",
    ])
    func whatIsNoOffset(_ text: String) {
        #expect(throws: WrittenMoment.Problem.unreadable) { try WrittenMoment(text) }
    }

    @Test(arguments: ["3/4/2027 10:00", "3-4-2027 10:00", "03/04/27 10.00", "10:00 3/4/2027"])
    func twoReadingsWhereTheOrderCanNotBeTold(_ text: String) throws {
        #expect(try WrittenMoment(text).readings.map(\.day.description) == ["2027-04-03", "2027-03-04"])
    }

    @Test func whatTellsTheOrder() throws {
        func day(_ text: String, _ order: DayOrder? = nil, _ language: String? = nil) throws -> [String] {
            try WrittenMoment(text, order: order, language: language).readings.map(\.day.description)
        }
        // Full stops, the same number twice, the weekday, a year in front.
        #expect(try day("3.4.2027 10:00") == ["2027-04-03"] && day("3/3/2027 10:00") == ["2027-03-03"])
        #expect(try day("za 3/4/2027 10:00") == ["2027-04-03"] && day("Thu 3/4/2027 10:00") == ["2027-03-04"])
        #expect(try day("2027-03-04 10:00") == ["2027-03-04"])
        // The rest of a column, then the language of whoever writes.
        #expect(try day("3/4/2027 10:00", .monthFirst) == ["2027-03-04"])
        #expect(try day("3-4-2027 10:00", nil, "nl") == ["2027-04-03"])
        #expect(try day("03/04/2027 10:00", nil, "fr") == ["2027-04-03"])
        #expect(try day("3-4-2027 10:00", .monthFirst, "nl") == ["2027-03-04"])
        #expect(try day("3/4/2027 10:00", nil, "nl").count == 2 && day("3-4-2027 10:00", nil, "en").count == 2)
    }

    @Test func aColumnTellsItsOrder() {
        #expect(WrittenMoment.order(in: ["3/4/2027 10:00", "13/1/2027 10:00"]) == .dayFirst)
        #expect(WrittenMoment.order(in: ["3/4/2027 10:00", "1/13/2027 10:00 AM", "x"]) == .monthFirst)
        #expect(WrittenMoment.order(in: ["13/1/2027 10:00", "1/13/2027 10:00"]) == nil)
        #expect(WrittenMoment.order(in: ["3/4/2027 10:00", "2027-01-13 10:00", "13.1.2027 9:00"]) == nil)
    }

    @Test(arguments: [
        "tomorrow", "", "10:00", "30-2-2027 10:00", "13-13-2027 10:00", "1.13.2027 10:00", "13-1-2027 25:00",
        "13-1-2027 10:60",
        "13-1-2027 13:00 PM", "13-1-2027 10:00 or 11:00", "13/1-2027 10:00", "13-1-2027 10", "13-1 10:00",
        "13-1-202 10:00",
        "46035,4166666667", "13-1-2027 10:00 x", "123456789 10:00",
    ])
    func whatIsNoMoment(_ text: String) {
        #expect(throws: WrittenMoment.Problem.unreadable) { try WrittenMoment(text) }
    }

    @Test func whatIsMissingOrDoesNotAgreeIsSaid() throws {
        for text in ["13-1-2027", "2027-01-13", "Mittwoch, 13. Januar 2027"] {
            #expect(throws: WrittenMoment.Problem.noHour) { try WrittenMoment(text) }
        }
        let day = try #require(CivilDay("2027-01-13"))
        #expect(throws: WrittenMoment.Problem.otherWeekday(day)) { try WrittenMoment("do 13-1-2027 10:00") }
    }
}

@Suite struct WrittenLengthTests {
    @Test(arguments: [
        ("60", 60), ("60m", 60), ("60 min", 60), ("60 Min.", 60), ("60 minuten", 60), ("60 minutes", 60), ("45'", 45),
        ("90 minuut", 90), ("1:00", 60), ("1:30", 90), ("01:30:00", 90), ("0:45", 45), ("1h", 60), ("1h30", 90),
        ("1h30m", 90), ("1 h 30 min", 90), ("1u", 60), ("1u30", 90), ("1 uur", 60), ("1,5 uur", 90), ("1.5 h", 90),
        ("1½ uur", 90), ("½ Stunde", 30), ("1 Stunde", 60), ("1,5 Std.", 90), ("2 heures", 120), ("1 heure 30", 90),
        ("1 uur en 15 minuten", 75), ("een half uur", 30), ("anderhalf uur", 90), ("eine halbe Stunde", 30),
        ("une demi-heure", 30), ("une heure et demie", 90), ("An hour and a half", 90), ("PT60M", 60), ("PT1H30M", 90),
        ("0,75 uur", 45), ("60,0", 60),
    ])
    func lengths(_ text: String, _ minutes: Int) {
        #expect(WrittenLength(text) == .minutes(minutes))
    }

    @Test(arguments: ["1", "2", "1,5", "0.5"]) func aSmallNumberMayBeHours(_ text: String) {
        #expect(WrittenLength(text) == .hoursOrMinutes)
    }

    @Test(arguments: [
        "", "soon", "0", "0m", "1:75", "25:00", "1,333 uur", "-60", "60 60", "1 uur later", "01:30:15", "99999",
    ])
    func whatIsNone(_ text: String) {
        #expect(WrittenLength(text) == nil)
    }
}
