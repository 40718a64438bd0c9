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
                == .forTalks(.words(text, by: .employee(house.talk), isProved: true, answered: 1, right: .thread))
        )
        // The desk asks her back.
        for proof in ["", "Authentication-Results: mx.example.test; dmarc=fail header.from=example.test\n"] {
            #expect(
                try await house.meaning(of: text, proof: proof)
                    == .forTalks(.words(text, by: .employee(house.talk), isProved: false, answered: 1, right: .thread))
            )
        }
    }

    /// Her manager, logged in as himself, writes her address in From.
    @Test(arguments: ["mark@example.test", "Mark@Example.test", HouseSettings.hr])
    func aLoginThatIsSomebodyElsesIsSaid(_ login: String) async throws {
        let house = try await TestHouse.askedAnna()
        let proof = "Authentication-Results: mx.example.test; auth=pass smtp.auth=\(login)\n"
        let meaning = try await house.meaning(of: "stand", proof: proof)
        guard case .forTalks(.words(_, _, isProved: false, _, let right)) = meaning else {
            Issue.record("\(meaning)")
            return
        }
        #expect(right == .anothersLogin)
        // One that is nobody's whom we know may be one more name of hers.
        let own = try await house.meaning(of: "stand", proof: proof.replacing(login, with: "a.devries@example.test"))
        #expect(
            own == .forTalks(.words("stand", by: .employee(house.talk), isProved: false, answered: 1, right: .thread))
        )
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

/// Anna has another address since she was asked.
@Suite struct FormerAddressTests {
    private func moved(_ house: TestHouse) async throws {
        try await house.change { tx, now in
            let old = try #require(try tx.person(at: EmailAddress("anna@example.test")))
            let new = try member("Anna Bos", "anna", at: "new.example")
            try tx.change(old.id, to: new, manager: old.manager, department: old.department)
            try tx.readdress(old.id, from: old.person.address, to: new, now: now)
        }
    }

    @Test func whatWasAskedBeforeIsAnsweredFromTheOldOne() async throws {
        let house = try await TestHouse.askedAnna()
        try await moved(house)
        let meaning = try await house.meaning(of: "stand", proof: TestHouse.vouched)
        #expect(
            meaning
                == .forTalks(.words("stand", by: .employee(house.talk), isProved: true, answered: 1, right: .thread))
        )
    }

    /// The talk is known since the change only.
    @Test func whatWasAskedSinceIsNot() async throws {
        let house = try await TestHouse()
        try await moved(house)
        house.now += 3600
        try await house.queue(.whom(house.addTalk()), to: "anna@new.example")
        guard case .forTalks = try await house.meaning(of: "stand", proof: TestHouse.vouched) else { return }
        Issue.record("the old address is nobody's any more")
    }
}

/// Whoever has a talk hears of it where their mail can't be read, or comes from elsewhere.
@Suite struct UnreadSpeakerTests {
    private func told(_ house: TestHouse) async throws -> [String] {
        try await house.letters().compactMap { row -> String? in
            guard case .notActed(_, let part, let why) = row.letter else { return nil }
            return "\(part?.party?.rawValue ?? "") \(why.rawValue)"
        }
    }

    private func mail(
        _ house: TestHouse,
        answering letter: Letter = .whom(TalkID(rawValue: 1)),
        from: String,
        to address: String = "feedback@example.test",
        _ text: String
    ) async throws -> InboxRow {
        let asked = try #require(try await house.store.read { try $0.messageID(of: letter) })
        let head = "From: \(from)\nTo: \(address)\nSubject: Re: feedback\nMessage-ID: <\(from)1>\n"
        let thread = "In-Reply-To: <\(asked)@example.test>\nContent-Type: text/plain; charset=utf-8\n"
        let bytes = "\(TestHouse.vouched)\(head)\(thread)\n\(text)\n".replacing("\n", with: "\r\n")
        return try await house.read(Data(bytes.utf8))
    }

    @Test func aTextThatIsTooLongIsSaid() async throws {
        let house = try await TestHouse.askedAnna()
        let text = (1...3000).map { "regel \($0) over het werk van Petra" }.joined(separator: "\n")
        let row = try await mail(house, from: "anna@example.test", text)
        #expect(row.heldReason == .mail(.textTooLong))
        #expect(try await told(house) == ["employee too-long"])
    }

    /// What somebody else writes to a collected mail is not taken, and whoever it was sent to hears of it.
    @Test func anAnswerToACollectedMailFromElsewhereIsNotTaken() async throws {
        let house = try await TestHouse()
        let asked = try await house.change { tx, now in
            _ = try tx.insert(NewLine(.justTalked, to: .manager, about: 1, due: now))
            let lines = try tx.openLines(of: .person(2)).map(\.id)
            return try tx.collect(lines, for: .person(2), isUrgent: false, now: now)
        }
        try await house.queue(.collected(asked), to: "mark@example.test")
        try await house.change { tx, _ in try tx.remember(token: TestHouse.token, of: .collected(asked)) }
        let row = try await mail(
            house,
            answering: .collected(asked),
            from: "mark@elsewhere.example",
            to: "feedback+\(TestHouse.token)@example.test",
            "vandaag"
        )
        #expect(row.heldReason == .mail(.tokenFromElsewhere(party: nil)))
        #expect(try await told(house) == [" elsewhere"])
    }

    @Test func aMachineIsToldNothing() async throws {
        let house = try await TestHouse.askedAnna()
        let row = try await mail(
            house,
            from: "anna@example.test",
            "Ik ben afwezig tot maandag.\ncollega: bram@example.test"
        )
        #expect(row.heldReason == .mail(.maybeAutomatic))
        #expect(try await told(house).isEmpty)
    }
}
