// A mail that encloses the hand-out gets it on paper where that was made, else as text.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

/// As a mail that tells somebody what the talk is would have it.
private struct Telling: Mail {
    static let example = WhomMail.example
    let whom: WhomMail
    var reader: Person { whom.reader }
    var group: RaterGroup? { whom.group }
    var enclosesHandout: Bool { true }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> Telling? { nil }
    static func samples(_ made: MadeUp) throws -> [Telling] { WhomMail.samples(made).map { Telling(whom: $0) } }
    func fields(_ speech: Speech) -> Fields { whom.fields(speech) }
}

@Suite struct HandoutEnclosureTests {
    static let isInstalled = FileManager.default.fileExists(atPath: "/usr/bin/weasyprint")

    private let writer: LetterWriter
    private let facts: LetterFacts

    init() throws {
        let settings = LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
            organisation: try Example.organisation(),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            keptDays: [.talk: 730]
        )
        writer = LetterWriter(settings: settings, wording: try Example.wording())
        let made = try MadeUp(Example.wording(), language: "en")
        facts = LetterFacts(mail: try #require(Telling.samples(made).first))
    }

    @Test func itIsTextWhereNothingIsPrinted() throws {
        let written = try writer.write(facts, now: Example.talkStart)
        #expect(written.files.map(\.filename.text) == ["your-development-talk.txt"])
        let text = String(decoding: try #require(written.files.first).bytes, as: UTF8.self)
        #expect(text.contains("feedback@example.test") && text.contains("2 years after the talk"))
    }

    @Test(.enabled(if: isInstalled)) func itIsThePDFOnceItIsPrinted() async throws {
        try await writer.prepare(facts)
        let written = try writer.write(facts, now: Example.talkStart)
        #expect(written.files.map(\.filename.text) == ["your-development-talk.pdf"])
        #expect(try #require(written.files.first).bytes.starts(with: "%PDF-".utf8))
    }

    @Test func otherMailsHaveNone() async throws {
        let made = try MadeUp(Example.wording(), language: "en")
        let plain = LetterFacts(mail: try #require(WhomMail.samples(made).first))
        try await writer.prepare(plain)
        #expect(try writer.write(plain, now: Example.talkStart).files.isEmpty)
    }
}
