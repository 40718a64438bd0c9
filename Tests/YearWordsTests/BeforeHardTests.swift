// Replies of the kinds that people really write to what comes before a talk and in its year, with what follows from each.
import Cycle
import Days
import Foundation
import Testing

@testable import YearWords

/// What is wanted: words, `?` where it is asked back and nothing follows, `~` where nothing follows.
private struct HardReply: CustomTestStringConvertible, Sendable {
    let lines: [AskedLine]
    let want: String
    let text: String

    var testDescription: String { "\(want): \(text)" }

    static let all: [HardReply] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/before-hard.txt")
        var lines: [AskedLine] = []
        return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").compactMap { line in
            if line.hasPrefix("# ") {
                lines = askedLines(String(line.dropFirst(2)))
                return nil
            }
            let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
            return HardReply(lines: lines, want: fields[0], text: fields[1].replacing("\\n", with: "\n"))
        }
    }()

    /// As the desk reads it.
    var found: String {
        let (notes, rest) = CoachingNotes.split(text, lines, at: Moment.now)
        let reply = YearReply.read(rest, to: lines, at: Moment.now)
        let shown = Shown.text(reply)
        if !notes.isEmpty { return "notes " + shown }
        if !reply.words.isEmpty || !reply.trainings.isEmpty || !reply.wanted.isEmpty { return shown }
        return want == "~" ? "~" : reply.unclear.isEmpty ? "-" : "?"
    }

    var wanted: String {
        want == "?" || want == "~" || want.contains("=") ? want : "1=" + want
    }
}

@Suite struct BeforeHardTests {
    @Test func repliesAreThere() { #expect(HardReply.all.count > 300) }

    @Test(arguments: HardReply.all)
    private func reply(_ reply: HardReply) { #expect(reply.found == reply.wanted) }

    // MARK: Notes

    private let two = [AskedLine(1, .coaching, "Anna de Vries"), AskedLine(4, .coaching, "Bram Smit")]

    private func notes(_ text: String, _ lines: [AskedLine]) -> [Int: String] {
        CoachingNotes.split(text, lines, at: Moment.now).notes
    }

    /// A number that counts something begins no other line.
    @Test(arguments: [
        "1 Vragen naar haar plan\n4 weken geleden zei ze iets over reizen",
        "1 Vragen naar haar plan\n4 keer gevraagd om uren", "1 Vragen naar haar plan\n4 uur per week voor SQL",
        "1 Ask about her plan\n4 weeks ago she said something", "1 Nach ihrem Plan fragen\n4 Wochen her",
        "1 Vragen naar haar plan\n4x per maand samen kijken", "1 Vragen naar haar plan\n4 februari begon ze",
        "1 Vragen naar haar plan\n4-5 dagen thuis",
    ])
    func aCountIsNoNumberOfALine(_ text: String) {
        #expect(notes(text, two)[4] == nil)
        #expect(notes(text, two)[1]?.split(separator: "\n").count == 2)
    }

    @Test func notesStandBehindTheirNumbers() {
        #expect(notes("1: Haar plan\n- en\n4) Zijn rooster", two) == [1: "Haar plan\n- en", 4: "Zijn rooster"])
        #expect(notes("1\nHaar plan\n\n4\nZijn rooster", two) == [1: "Haar plan", 4: "Zijn rooster"])
        #expect(notes("1 klaar\n4 Zijn rooster", two) == [4: "Zijn rooster"])
    }

    /// The three questions may be answered by their numbers.
    @Test func aTalkTakesTheNumbersOfItsQuestions() {
        let one = [AskedLine(1, .coaching, "Anna de Vries")]
        #expect(notes("1. SQL\n2. Reizen\n3. Een plan", one) == [1: "1. SQL\n2. Reizen\n3. Een plan"])
        #expect(notes("1. Nee\n2. SQL\n3. Een plan", one) == [1: "1. Nee\n2. SQL\n3. Een plan"])
        #expect(
            notes("1. SQL\n2. Nee\n3. klaar\n5 Zijn plan", two) == [1: "1. SQL\n2. Nee\n3. klaar", 4: "5 Zijn plan"]
        )
    }

    @Test func numbersThatComeTwiceAreNobodys() {
        let text = "1. SQL\n2. Reizen\n\n1. Zijn rooster\n2. Rust"
        #expect(notes(text, two).isEmpty)
        let reply = YearReply.read(text, to: two, at: Moment.now)
        #expect(reply.words.isEmpty && !reply.unclear.isEmpty)
    }

    @Test func notesStandBelowNames() {
        let numbered = "Anna\n1. SQL\n2. Reizen\n\nBram Smit:\n1. Zijn rooster\n2. Rust"
        #expect(notes(numbered, two) == [1: "1. SQL\n2. Reizen", 4: "4. Zijn rooster\n5. Rust"])
        #expect(notes("Anna: SQL\nen reizen\nBram: rust", two) == [1: "SQL\nen reizen", 4: "rust"])
        #expect(notes("Anna\n- SQL\n- 2 weken reizen\n\nBram\nklaar", two) == [1: "- SQL\n- 2 weken reizen"])
        #expect(notes("Bram helpt Anna", two).isEmpty)
    }

    /// A name that stands in two lines names none.
    @Test func aNameBesideAnotherLineOfHersIsNoHeading() {
        let lines = [two[0], AskedLine(4, .justTalked, "Anna de Vries")]
        #expect(notes("Anna: gisteren", lines).isEmpty)
    }

    /// The questions come first, so that whoever numbers three answers says nothing about the lines behind.
    @Test(arguments: [
        AskedLine(4, .trainingGrant, "SQL"), AskedLine(4, .agreementsRight, "SQL"), AskedLine(4, .justTalked, "Anna"),
        AskedLine(4, .followUp, "Anna"), AskedLine(4, .agreementState, "SQL"),
    ])
    func threeAnswersAreNotesWhateverStandsBehind(_ other: AskedLine) {
        let lines = [AskedLine(1, .coaching, "Anna de Vries"), other]
        for text in [
            "1. Meer rust\n2. Ja\n3. Nog geen idee", "1. Nee\n2. klopt\n3. SQL", "1. klaar\n2. gisteren\n3. Vast",
        ] {
            let (notes, rest) = CoachingNotes.split(text, lines, at: Moment.now)
            #expect(notes == [1: text])
            #expect(YearReply.read(rest, to: lines, at: Moment.now).words.isEmpty)
        }
        #expect(YearReply.read("1-3 klaar", to: lines, at: Moment.now).words == [1: .prepared])
    }

    /// A note may name what another line is about, and a word of it: it stays a note.
    @Test(arguments: ["2. SQL mag", "2. SQL: ja", "2. De cursus SQL mag ze doen", "1. Rust\n2. SQL, ja\n3. Reizen"])
    func aNoteThatNamesAnotherLineIsANote(_ text: String) {
        let lines = [AskedLine(1, .coaching, "Anna de Vries"), AskedLine(4, .trainingGrant, "SQL")]
        let (notes, rest) = CoachingNotes.split(text, lines, at: Moment.now)
        #expect(notes[1] == text && YearReply.read(rest, to: lines, at: Moment.now).words.isEmpty)
        let both = CoachingNotes.split("\(text)\n4 mag", lines, at: Moment.now)
        #expect(both.notes[1] == text)
        #expect(YearReply.read(both.rest, to: lines, at: Moment.now).words == [4: .grant(.granted, line: nil)])
    }

    /// Nor does a line by its number stay behind, in the same line of text or where numbers come twice.
    @Test func otherNumbersAreReadAllTheSame() {
        let grant = AskedLine(7, .trainingGrant, "SQL")
        func words(_ text: String) -> [Int: LineWord] {
            let (notes, rest) = CoachingNotes.split(text, two + [grant], at: Moment.now)
            #expect(notes.isEmpty)
            return YearReply.read(rest, to: two + [grant], at: Moment.now).words
        }
        #expect(words("1 klaar, 7 mag") == [1: .prepared, 7: .grant(.granted, line: nil)])
        #expect(words("1. SQL: ja\n2. Rust\n1. Zijn rooster") == [:])
        #expect(words("1. Rust\n1. Zijn rooster\n7. mag") == [7: .grant(.granted, line: nil)])
    }

    /// One note is as good as several.
    @Test(arguments: [
        "wis notitie", "wis mijn aantekening", "delete my note", "Lösche meine Notiz", "supprimez ma note",
    ])
    func aNoteIsTakenAway(_ text: String) {
        let one = [AskedLine(1, .coaching, "Anna de Vries")]
        #expect(YearReply.read(text, to: one, at: Moment.now).words == [1: .noNotes])
        #expect(notes(text, one).isEmpty)
    }
}
