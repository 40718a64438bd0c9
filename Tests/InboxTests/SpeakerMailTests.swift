// Mail of a talk's people: the right by which it is theirs, and mail that is held by any right.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct SpeakerMailTests {
    @Test func aMessageIDIsTheirsOnlyIfOurServerVouches() async throws {
        let house = try await TestHouse.askedAnna()
        let text = "klant: petra@client.example"
        #expect(
            try await house.meaning(of: text, proof: TestHouse.vouched)
                == .forTalks(.words(text, by: .employee(house.talk), isProved: true, answered: 1))
        )
        for proof in ["", "Authentication-Results: mx.example.test; dmarc=fail header.from=example.test\n"] {
            #expect(
                try await house.meaning(of: text, proof: proof)
                    == .forTalks(.words(text, by: nil, isProved: false, answered: nil))
            )
        }
    }

    @Test(arguments: ["In-Reply-To: <away@elsewhere.example>\n", nil])
    func whatReadsLikeAnAutomaticAnswerIsHeld(_ thread: String?) async throws {
        let house = try await TestHouse.askedAnna()
        let text = "Ik ben afwezig tot maandag.\ncollega: bram@example.test"
        let meaning = try await house.meaning(of: text, proof: TestHouse.vouched, thread: thread)
        #expect(meaning == .unclear(.maybeAutomatic))
    }

    @Test func aCalendarThatIsNotWholeIsHeld() async throws {
        let house = try await TestHouse.askedAnna()
        guard case .forTalks(.calendar) = try await house.meaning(ofCalendar: TestHouse.calendar) else {
            Issue.record("a whole calendar is for the talks")
            return
        }
        let cut = TestHouse.calendar.replacing("END:VCALENDAR\n", with: "")
        #expect(try await house.meaning(ofCalendar: cut) == .unclear(.calendarCutOff))
    }

    @Test func aCalendarMailThatIsCutOffIsHeld() async throws {
        let house = try await TestHouse.askedAnna()
        let meaning = try await house.meaning(ofCalendar: TestHouse.calendar, size: 26 << 20)
        #expect(meaning == .unclear(.tooLarge(megabytes: 25)))
    }
}
