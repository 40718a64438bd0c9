// A mail that encloses the hand-out gets it on paper where that was made, else as text.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct HandoutEnclosureTests {
    static let isInstalled = FileManager.default.fileExists(atPath: "/usr/bin/weasyprint")

    private let writer: LetterWriter
    private let made: MadeUp

    init() throws {
        let settings = LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
            organisation: try Example.organisation(),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            keptDays: [.talk: 730]
        )
        writer = LetterWriter(settings: settings, wording: try Example.wording())
        made = try MadeUp(Example.wording(), language: "en")
    }

    /// The managers get it with the kick-off, on its day and on another, and everybody else with their talk.
    private func enclosing() -> [any Mail] {
        let kickOffs = KickOffMail.samples(made).filter { $0.kickOff.state == .planned && $0.isGuest }
        return kickOffs + OwnTalkMail.samples(made)
    }

    @Test func itIsTextWhereNothingIsPrinted() throws {
        #expect(enclosing().count == 4)
        for mail in enclosing() {
            let written = try writer.write(LetterFacts(mail: mail), now: Example.talkStart)
            #expect(written.files.map(\.filename.text) == ["your-development-talk.txt"], "\(mail)")
            let text = String(decoding: try #require(written.files.first).bytes, as: UTF8.self)
            #expect(text.contains("feedback@example.test") && text.contains("2 years after the talk"))
        }
    }

    @Test(.enabled(if: isInstalled)) func itIsThePDFOnceItIsPrinted() async throws {
        for mail in enclosing() {
            try await writer.prepare(LetterFacts(mail: mail))
            let written = try writer.write(LetterFacts(mail: mail), now: Example.talkStart)
            #expect(written.files.map(\.filename.text) == ["your-development-talk.pdf"], "\(mail)")
            #expect(try #require(written.files.first).bytes.starts(with: "%PDF-".utf8))
        }
    }

    /// Whoever is called off, and who is told something else.
    @Test func otherMailsHaveNone() async throws {
        let calledOff = KickOffMail.samples(made).filter { $0.kickOff.state == .skipped || !$0.isGuest }
        #expect(calledOff.count == 2)
        let others: [any Mail] = try calledOff + KickOffReadyMail.samples(made) + WhomMail.samples(made)
        for mail in others {
            try await writer.prepare(LetterFacts(mail: mail))
            #expect(try writer.write(LetterFacts(mail: mail), now: Example.talkStart).files.isEmpty, "\(mail)")
        }
    }
}
