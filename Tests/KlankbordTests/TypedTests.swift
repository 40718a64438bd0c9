// Moments and lengths on the command line: one reader for `talk add`, `move` and `import`.
import Foundation
import Testing

@testable import Klankbord

@Suite struct TypedTests {
    private var zone: TimeZone { get throws { try #require(TimeZone(identifier: "Europe/Amsterdam")) } }

    private func refusal(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? Failure)?.lines.first
        }
    }

    @Test(arguments: [
        "2027-01-13T10:00", "13-1-2027 10:00", "13/01/2027 10.00", "1/13/2027 10:00 AM", "2027-01-13T09:00:00Z",
        "2027-01-13 10:00:00+01:00", "2027-01-13T10:00+01:00", "2027-01-13 09:00Z", "2027-01-13T04:00-05:00",
    ])
    func momentsAreInTheCompanysZone(_ text: String) throws {
        #expect(try Typed.moment(text, in: zone) == Date("2027-01-13T09:00:00Z", strategy: .iso8601))
    }

    @Test func anUnsureDayIsRefusedWithBoth() throws {
        let zone = try zone
        #expect(
            refusal { try Typed.moment("3/4/2027 10:00", in: zone) }
                == "\"3/4/2027 10:00\" may be either of two days; write 2027-04-03T10:00 or 2027-03-04T10:00"
        )
        #expect(refusal { try Typed.moment("3-4-2027 10:00", in: zone, language: "nl") } == nil)
        #expect(refusal { try Typed.moment("28-3-2027 2:30", in: zone) }?.contains("skip it") == true)
        #expect(refusal { try Typed.moment("13-1-2027", in: zone) }?.contains("has no hour") == true)
        #expect(
            refusal { try Typed.moment("do 13-1-2027 10:00", in: zone) }?.contains("another day of the week") == true
        )
    }

    @Test func lengths() throws {
        for text in ["60", "60m", "1h", "1:00", "1 uur"] { #expect(try Typed.length(text) == 3600) }
        #expect(refusal { try Typed.length("1") } == "\"1\" may be hours or minutes; write 1h or 1m")
        #expect(refusal { try Typed.length("soon") }?.contains("is no duration") == true)
    }

    @Test(arguments: ["Nederlands", "nederlands", "Dutch", "Niederländisch", "néerlandais", "NL", "nl_NL"])
    func aLanguageByItsName(_ text: String) throws {
        #expect(try Typed.language(text, among: ["de", "en", "fr", "nl"]) == "nl")
    }

    @Test func languagesThatThereAreTemplatesIn() throws {
        #expect(try Typed.language("nl-BE", among: ["nl"]) == "nl" && Typed.language("NL", among: ["nl"]) == "nl")
        #expect(
            refusal { try Typed.language("es", among: ["en", "nl"]) }?.contains("there are templates in en, nl") == true
        )
        #expect(refusal { try Typed.language("Dutch", among: ["nl"]) }?.contains("a language's code") == true)
    }
}
