import Days
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Wording

@Suite struct WordsTests {
    private func words(_ language: String) throws -> LanguageWords {
        let file = Example.templates.appending(path: "\(language)/language.yaml")
        return try LanguageWords(yaml: String(contentsOf: file, encoding: .utf8), file: file.path)
    }

    @Test(arguments: [
        (0.0, "UTC", 1970, 1, 1, 3, "00:00"), (-1.0, "UTC", 1969, 12, 31, 2, "23:59"),
        (1_709_164_800.0, "UTC", 2024, 2, 29, 3, "00:00"), (1_709_251_200.0, "UTC", 2024, 3, 1, 4, "00:00"),
        // The clock in Amsterdam goes back at 1:00 UTC on 25 October 2026.
        (1_792_889_999.0, "Europe/Amsterdam", 2026, 10, 25, 6, "02:59"),
        (1_792_890_000.0, "Europe/Amsterdam", 2026, 10, 25, 6, "02:00"),
        (1_798_757_999.0, "Europe/Amsterdam", 2026, 12, 31, 3, "23:59"),
        (1_798_758_000.0, "Europe/Amsterdam", 2027, 1, 1, 4, "00:00"),
    ])
    func tellsLocalTime(
        _ seconds: Double,
        _ zone: String,
        _ year: Int,
        _ month: Int,
        _ day: Int,
        _ weekday: Int,
        _ time: String
    ) throws {
        let local = LocalTime(Date(timeIntervalSince1970: seconds), in: try #require(TimeZone(identifier: zone)))
        #expect(local.day == CivilDay(year: year, month: month, day: day) && local.day.weekday == weekday)
        #expect(local.clock == time)
    }

    @Test func writesDatesAndDurations() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let texts = try words("nl").fields(Example.talkStart, in: zone).fillings.map(\.text)
        #expect(texts.contains("dinsdag 1 december 2026 om 10:00") && texts.contains("december 2026"))
        let english = try words("en").fields(Example.talkStart, in: zone).fillings.map(\.text)
        #expect(english.contains("Tuesday 1 December 2026 at 10:00") && english.contains("1 December"))
        let german = try words("de").fields(Example.talkStart, in: zone).fillings.map(\.text)
        #expect(german.contains("Dienstag,\u{A0}1.\u{A0}Dezember 2026 um 10:00\u{A0}Uhr"))
        #expect(german.contains("1.\u{A0}Dezember") && german.contains("10:00\u{A0}Uhr"))
        let french = try words("fr").fields(Example.talkStart, in: zone).fillings.map(\.text)
        #expect(french.contains("mardi 1er\u{A0}décembre 2026 à 10\u{A0}h\u{A0}00") && french.contains("décembre 2026"))
        let early = try words("fr").fields(Example.talkStart.addingTimeInterval(82_500), in: zone).fillings.map(\.text)
        #expect(early.contains("8\u{A0}h\u{A0}55") && early.contains("2\u{A0}décembre"))
        let dutch = try words("nl")
        #expect(
            [1, 7, 14, 90, 365, 730, 400].map(dutch.duration) == [
                "1 dag", "1 week", "2 weken", "3 maanden", "1 jaar", "2 jaar", "400 dagen",
            ]
        )
    }

    @Test(arguments: ["time: '{time} Uhr'", "date: '{weekdy}'"])
    func aPatternThatCanNotBeFilledIsNamed(_ line: String) throws {
        let german = try String(contentsOf: Example.templates.appending(path: "de/language.yaml"), encoding: .utf8)
        let key = line.prefix { $0 != ":" } + ": "
        let lines = german.split(separator: "\n").map { $0.hasPrefix(key) ? line : String($0) }
        let error = #expect(throws: WordingError.self) {
            try LanguageWords(yaml: lines.joined(separator: "\n"), file: "de/language.yaml")
        }
        #expect(error?.reason.contains("there is no {") == true, "\(error?.reason ?? "")")
    }

    @Test func namesMergedGroups() throws {
        #expect(try words("nl").name(of: [.client, .supplier]) == "Klanten en leveranciers")
        #expect(try words("en").name(of: [.colleague, .client, .supplier]) == "Colleagues, clients and suppliers")
        #expect(try words("de").name(of: [.colleague, .client]) == "Kolleginnen und Kollegen und Kunden")
        #expect(try words("de").name(of: [.client, .supplier]) == "Kunden und Lieferanten")
        #expect(try words("fr").name(of: [.colleague]) == "Collègues" && words("fr").name(of: []).isEmpty)
        #expect(try words("nl").number(4.25, decimals: 1) == "4,2")
    }

    private func wrapped(_ text: String, indent: Int = 0, hanging: Int? = nil) -> String {
        var out: [UInt8] = []
        TextWrapping.append(Array(text.utf8), indent: indent, hanging: hanging, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test func wrapsBetweenWordsOnly() {
        let words = Array(repeating: "vijf5", count: 30).joined(separator: " ")
        let lines = wrapped(words).split(separator: "\n")
        #expect(lines.map(\.count) == [71, 71, 35])
        #expect(lines.joined(separator: " ") == words)
        let long = "feedback+" + String(repeating: "x", count: 90) + "@example.test"
        #expect(wrapped("zie \(long) voor meer") == "zie\n\(long)\nvoor meer")
        #expect(wrapped("a\n\nb", indent: 4) == "    a\n\n    b")
        #expect(wrapped("1. \(long) b", hanging: 3) == "1.\n   \(long)\n   b")
        #expect(wrapped("één\u{A0}twee") == "één\u{A0}twee")
        #expect(wrapped(Array(repeating: "é", count: 36).joined(separator: " ")).split(separator: "\n").count == 1)
    }

    @Test func breaksLongHTMLLines() {
        var bytes = Array(Array(repeating: "woord", count: 1_000).joined(separator: " ").utf8)
        HTML.shortenLines(&bytes)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 6 && lines.allSatisfy { $0.utf8.count <= 800 })
    }

    @Test func readsMarkup() throws {
        let markup = try #require(
            Markup("\nSubject: Hallo\n\n# Kop\n\n1. Vraag\n1 = a\n\n> woord\n> woord\n\n---\nklein\n")
        )
        #expect(markup.subject == "Hallo")
        #expect(markup.blocks.map(\.kind) == [.heading, .question, .quote, .paragraph])
        #expect(markup.blocks.map(\.isSmallPrint) == [false, false, false, true])
        #expect(Markup("Hallo") == nil)
        let list = try #require(Markup("Subject: x\n\n- 1. a\n- b\n\n- 1. alone\n\n| a | b\n| c | d\n\n- a\nb\n"))
        #expect(list.blocks.map(\.kind) == [.list, .list, .table, .paragraph])
        #expect(list.blocks[0].lines == ["1. a", "- b"] && list.blocks[1].lines == ["1. alone"])
        #expect(list.blocks[2].rows == [["a", "b"], ["c", "d"]])
        #expect(MailHTML.html("een **twee** & <drie>") == "een <strong>twee</strong> &amp; &lt;drie&gt;")
        #expect(MailHTML.html("2 ** 3") == "2 ** 3")
    }
}
