// A mail that asks what is held about its writer goes to the desk, if anybody is on file there; else it is a stray.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct DataRequestMailTests {
    private func handedOn(_ house: TestHouse, _ row: InboxRow) async throws -> TalkMail.Content? {
        try await house.store.read { try $0.talkMail(row.id)?.content }
    }

    @Test func aRatersGoesOnAndIsNoAnswer() async throws {
        let house = try await TestHouse.askedPetra()
        let row = try await house.read(Mail("mijn gegevens").raw)
        #expect(row.outcome == .handedOn)
        let content = try await handedOn(house, row)
        #expect(content == .words("mijn gegevens", by: .rater(1), isProved: false, answered: nil))
        #expect(try await house.petra().state == .sent)
    }

    @Test func withoutATokenTheAddressCounts() async throws {
        let house = try await TestHouse.askedPetra()
        for (sender, isKnown) in [
            ("petra@client.example", true), ("anna@example.test", true), ("eve@x.example", false),
        ] {
            let row = try await house.read(Mail("My data", from: sender, to: "feedback@example.test").raw)
            #expect((row.outcome == .handedOn) == isKnown, "\(sender)")
            if !isKnown { #expect(row.state == .held && row.heldReason == .mail(.noRequest)) }
        }
    }

    /// An answer that only speaks of data is an answer.
    @Test func feedbackAboutDataIsFeedback() async throws {
        let house = try await TestHouse.askedPetra()
        _ = try await house.read(Mail("1. Anna gaat goed om met mijn gegevens en die van klanten.").raw)
        #expect(try await house.petra().state == .answered)
    }

    @Test func aMachineIsNotAnswered() async throws {
        let house = try await TestHouse.askedPetra()
        let row = try await house.read(Mail("My data", ["Auto-Submitted: auto-replied"]).raw)
        #expect(row.outcome != .handedOn)
    }
}
