// The confirmation tells a rater by which words they may be known, and a reply to it changes them.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct GiveAwayMailTests {
    private static let warning = "Bent u hier herkenbaar?"

    @Test func whatGivesTheWriterAwayIsToldWithItsQuestion() async throws {
        let (house, _) = try await TestHouse.confirmedPetra("1. Als je enige klant merk ik dat Bram helpt.\n4. 4")
        let text = try await house.confirmationText()
        let places = try [
            Self.warning, "Vraag 1: “Als je enige klant”", "Vraag 1: “Bram” (een naam)", "Klopt het niet",
        ]
        .map { try #require(text.range(of: $0), "\(text)").lowerBound }
        #expect(places == places.sorted())
        #expect(text.contains("dus met “1.”"))
        // Above it stand the answers as they were understood.
        #expect(try #require(text.range(of: "1. ")).lowerBound < places[0])
    }

    @Test func aRemarkIsWrittenAnew() async throws {
        let (house, _) = try await TestHouse.confirmedPetra("1. Luistert goed.\n4. 4\n\nPS Bram weet hier meer van.")
        let text = try await house.confirmationText().replacing("\n", with: " ")
        #expect(text.contains("Uw opmerking: “Bram” (een naam)"), "\(text)")
        #expect(text.contains("met uw opmerking zoals die er moet staan"))
    }

    @Test func harmlessWordsAreConfirmedWithoutIt() async throws {
        let (house, _) = try await TestHouse.confirmedPetra("1. Anna luistert goed.\n4. 4")
        #expect(try await !house.confirmationText().contains(Self.warning))
    }

    /// Whoever is named anyway has nothing to give away.
    @Test func aNamedRaterIsNotWarned() async throws {
        let house = try await TestHouse.askedPetra()
        try await house.change { tx, _ in try tx.execute("UPDATE requests SET promise = 'named'", []) }
        _ = try await house.read(Mail("1. Als je enige klant merk ik dat Bram helpt.").raw)
        #expect(try await !house.confirmationText().contains(Self.warning))
    }

    @Test func aLanguageThatNobodyElseOfTheGroupWritesIsTold() async throws {
        let house = try await TestHouse.askedPetra()
        try await house.addRequest("joris", for: house.talk)
        _ = try await house.read(Mail("1. She listens well and the work is always done when it should be.").raw)
        #expect(try await house.confirmationText().contains("schrijft verder niemand in deze taal"))
        _ = try await house.read(Mail("1. Ze luistert goed en het werk is altijd af, ook als het veel is.").raw)
        #expect(try await !house.confirmationText().contains(Self.warning))
    }

    /// Above the whole quoted confirmation, and under the question in it.
    @Test(arguments: [true, false])
    func aReplyThatQuotesTheWarningChangesTheAnswer(_ isAbove: Bool) async throws {
        let (house, confirmation) = try await TestHouse.confirmedPetra("1. Als je enige klant merk ik veel.\n4. 4")
        let text = try await house.confirmationText()
        let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        let new = "Ik merk dat ze luistert."
        let body =
            isAbove
            ? "1. \(new)\n\nOp ma 3 mrt 2027 om 09:00 schreef Klankbord <feedback@example.test>:\n\(quoted.joined(separator: "\n"))"
            : quoted.flatMap { $0.contains("Als je enige klant merk") ? [$0, "", new, ""] : [$0] }.joined(
                separator: "\n"
            )
        let row = try await house.read(Mail(body, ["In-Reply-To: <\(confirmation)@example.test>"]).raw)
        #expect(row.outcome == .answered)
        let response = try #require(try await house.store.read { try $0.responses(of: 1) }.first)
        #expect(response.answers.compactMap(\.text) == [new] && response.remark == nil)
        #expect(response.answers.compactMap(\.score) == [4])
        #expect(try await !house.confirmationText().contains(Self.warning))
    }
}
