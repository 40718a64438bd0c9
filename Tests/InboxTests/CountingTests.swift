// From received to counted: what a mail to the service does to the rows. No server has to be there.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct CountingTests {
    typealias Ends = (outcome: Outcome?, held: MailProblem?, request: FeedbackRequest.State, letters: [Letter.Kind])

    @Test(
        arguments: [
            (Mail("1. Luistert goed."), (.answered, nil, .answered, [.confirmation])),
            (Mail("Luistert goed."), (.answered, nil, .sent, [.confirmation])),
            (Mail("Wie leest dit?"), (nil, .question, .sent, [.passedOn])),
            (Mail("Bedankt!"), (.thanked, nil, .sent, [])),
            (
                Mail("1. Luistert goed.", from: "petra@thuis.example"),
                (.answeredFromElsewhere, nil, .answered, [.confirmation])
            ),
            (Mail("Ik doe liever niet mee."), (.declined, nil, .declined, [.declined])),
            (Mail("Uitschrijven"), (.unsubscribed, nil, .declined, [.noMoreRequests])),
            (Mail(""), (nil, .noAnswerFound, .sent, [.notUnderstood])),
            (Mail("Luistert goed.", to: "feedback@example.test"), (nil, .noRequest, .sent, [])),
            (Mail("Luistert goed.", token: "zyxwvutsrqponmlkjihgfedcba"), (nil, .unknownToken, .sent, [])),
            (Mail("Ik ben er niet.", automatic), (.away(until: nil), nil, .sent, [])),
            (Mail("Ik ben er niet.", automatic, to: "feedback@example.test"), (.strayAutomatic, nil, .sent, [])),
            (Mail.bounce, (.notDelivered(said: "550 5.1.1 no such user"), nil, .bounced, [.notReached])),
        ] as [(Mail, Ends)]
    )
    func aMailDoesThisToTheRows(_ mail: Mail, _ ends: Ends) async throws {
        let house = try await TestHouse.askedPetra()
        let row = try await house.read(mail.raw)
        #expect(row.outcome == ends.outcome && row.heldReason == ends.held.map(HeldReason.mail))
        #expect(row.state == (ends.held == nil ? .read : .held))
        let (state, letters) = try await house.petra()
        #expect(state == ends.request && letters == ends.letters)
    }

    private static let automatic = ["Auto-Submitted: auto-replied"]

    /// Anna was told by name, and the number of answers hidden: it does not come back with the one of whom it would tell.
    @Test(arguments: [(Mail.bounce, FeedbackRequest.EarlierEnd.bounced), (Mail("Ik doe liever niet mee."), .declined)])
    func whoAnswersAfterAllCountsForNoNumber(_ mail: Mail, _ end: FeedbackRequest.EarlierEnd) async throws {
        let house = try await TestHouse.askedPetra()
        for local in ["joris", "kees"] { try await house.addRequest(local, for: 1, state: .answered) }
        func count() async throws -> ShownCount {
            try await house.store.read { tx in ShownCount(RaterTally(of: try tx.requests(of: 1).map(\.counted))) }
        }
        #expect(try await count().answered == 2)
        _ = try await house.read(mail.raw)
        #expect(try await count().answered == nil)
        // Once more, and corrected.
        for text in ["1. Luistert goed.", "1. Luistert heel goed."] {
            _ = try await house.read(Mail(text).raw)
            let request = try #require(try await house.request(1))
            #expect(request.state == .answered && request.endedBefore == end)
            #expect(try await count().answered == nil)
        }
        let tallies = try await house.store.read { try $0.tallies() }
        #expect(tallies[1] == RaterTally(asked: 3, answered: 3, possible: 2))
    }

    // MARK: One rater, several mails

    @Test func theSameMailCountsOnce() async throws {
        let house = try await TestHouse.askedPetra()
        let mail = Mail("Luistert goed.").raw
        #expect(try await house.read(mail).outcome == .answered)
        #expect(try await house.read(mail).outcome == .countedBefore)
        #expect(try await house.petra().letters == [.confirmation])
        #expect(try await house.store.read { try $0.responseCounts(1).all } == 1)
    }

    @Test func aLaterMailRevisesAnEarlierOne() async throws {
        let house = try await TestHouse.askedPetra()
        for text in ["1. Luistert goed.", "1. Luistert heel goed."] { _ = try await house.receive(Mail(text).raw) }
        try await house.read()
        let response = try #require(try await house.store.read { try $0.responses(of: 1) }.first)
        #expect(response.answers.map(\.text) == ["Luistert heel goed."])
        #expect(try await house.petra().letters == [.confirmation, .confirmation])
    }

    /// What the confirmation said is not kept any more; what is quoted of it is not new all the same.
    @Test(arguments: Quoting.allCases)
    func aReplyToTheConfirmationOfWhatIsFrozen(_ quoting: Quoting) async throws {
        let (house, confirmation) = try await TestHouse.confirmedPetra("1. Luistert goed.\n4. 4\n\nTot ziens!")
        let text = try await house.confirmationText()
        try await house.change { tx, now in
            _ = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: 1, now: now)
        }
        let reply = "Ze legt ook goed uit.\n\n" + quoting.quote(text)
        let read = try await house.read(Mail(reply, ["In-Reply-To: <\(confirmation)@example.test>"]).raw)
        let (answers, remark) = try await house.store.read { try $0.answers(to: 1) }
        // Where nothing marks it, a person looks.
        #expect((read.outcome == .answered) == (quoting != .bare), "\(String(describing: read.heldReason))")
        #expect(answers == [] && remark == (quoting == .bare ? nil : "Ze legt ook goed uit."))
    }

    /// The same while it counts still.
    @Test(arguments: [Quoting.marks, .header])
    func aRemarkAboveTheConfirmation(_ quoting: Quoting) async throws {
        let (house, confirmation) = try await TestHouse.confirmedPetra("1. Luistert goed.\n4. 4")
        let reply = try await "Ze legt ook goed uit.\n\n" + quoting.quote(house.confirmationText())
        let read = try await house.read(Mail(reply, ["In-Reply-To: <\(confirmation)@example.test>"]).raw)
        let (answers, remark) = try await house.store.read { try $0.answers(to: 1) }
        #expect(read.outcome == .answered, "\(String(describing: read.heldReason))")
        #expect(answers.count == 2 && remark == "Ze legt ook goed uit.")
    }

    enum Quoting: CaseIterable {
        case marks, header, bare

        func quote(_ text: String) -> String {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            switch self {
            case .marks:
                return "Op 5 januari 2027 schreef Feedback:\n" + lines.map { "> \($0)" }.joined(separator: "\n")
            case .header:
                return """
                    ________________________________
                    Van: Feedback <feedback@example.test>
                    Verzonden: dinsdag 5 januari 2027 12:00
                    Aan: Petra
                    Onderwerp: Dank

                    \(text)
                    """
            case .bare: return text
            }
        }
    }

    @Test(
        arguments: [
            ("Ziet er goed uit, maar ze belt te laat terug.", .answered, ["Luistert goed."], nil),
            ("Ziet er goed uit zo, dank je wel!", .nothingNew, ["Luistert goed."], 4),
            ("Verwijder mijn antwoord op vraag 1.", .answered, [], 4),
            ("4. 5", .answered, ["Luistert goed."], 5),
            ("1. Luistert heel goed.", .answered, ["Luistert heel goed."], 4),
        ] as [(String, Outcome, [String], Int?)]
    )
    func aReplyToTheConfirmation(_ text: String, _ outcome: Outcome, _ texts: [String], _ score: Int?) async throws {
        let (house, confirmation) = try await TestHouse.confirmedPetra("1. Luistert goed.\n4. 4")
        let row = try await house.read(Mail(text, ["In-Reply-To: <\(confirmation)@example.test>"]).raw)
        #expect(row.outcome == outcome && row.heldReason == nil)
        let response = try #require(try await house.store.read { try $0.responses(of: 1) }.first)
        #expect(response.answers.compactMap(\.text) == texts)
        if let score { #expect(response.answers.compactMap(\.score) == [score]) }
        let isNew = outcome != .nothingNew
        #expect(try await house.petra().letters.count == (isNew ? 2 : 1))
        #expect((response.remark != nil) == (score == nil))
    }

    @Test func whoAnsweredDoesNotDecline() async throws {
        let house = try await TestHouse.askedPetra()
        _ = try await house.read(Mail("1. Luistert goed.").raw)
        let row = try await house.read(Mail("Ik doe liever niet mee.").raw)
        #expect(row.heldReason == .mail(.declinesAfterAnswering))
        #expect(try await house.petra().state == .answered)
    }

    /// Somebody whom Petra put on Cc answers her mail.
    @Test func whatAnswersTheRatersOwnMailIsHeld() async throws {
        let house = try await TestHouse.askedPetra()
        let hers = Mail("Luistert goed.")
        _ = try await house.read(hers.raw)
        let thread = ["In-Reply-To: <\(hers.messageID)>"]
        let row = try await house.read(Mail("Vind ik ook.", thread, from: "joris@client.example").raw)
        #expect(row.heldReason == .mail(.answersRatersOwnMail))
        #expect(try await house.store.read { try $0.responseCounts(1).all } == 1)
    }

    /// Who got a copy and writes anew is not the rater, with a thread or without.
    @Test(arguments: ["joris@client.example", "kees@client.example"])
    func whoGotACopyIsNotTheRater(_ sender: String) async throws {
        let house = try await TestHouse.askedPetra()
        // Joris is a rater of the same talk; Kees only was on Cc.
        try await house.addRequest("joris", for: house.talk)
        let copy = sender.hasPrefix("kees") ? ", petra@client.example" : ""
        let mail = Mail("1. Luistert niet.", from: sender, to: "feedback+\(TestHouse.token)@example.test\(copy)")
        let row = try await house.read(mail.raw)
        #expect(row.heldReason == .mail(.answersRatersOwnMail))
        #expect(try await house.petra().state == .sent)
    }

    @Test(arguments: ["1. Luistert goed.", "Ik doe liever niet mee.", "Uitschrijven", "Bedankt!"])
    func theTalksPeopleAnswerForNoRater(_ text: String) async throws {
        let house = try await TestHouse.askedPetra()
        for (local, party) in [("anna", Party.employee), ("mark", .manager)] {
            let row = try await house.read(Mail(text, from: "\(local)@example.test").raw)
            #expect(row.heldReason == .mail(.raterTokenOfParty(party: party)))
        }
        let (state, letters) = try await house.petra()
        #expect(state == .sent && letters.isEmpty)
    }

    /// The address that was asked is told which other one declined for it.
    @Test func anotherAddressThatDeclinesIsNamed() async throws {
        let other = try EmailAddress("petra@thuis.example")
        for (text, letter) in [
            ("Ik doe liever niet mee.", Letter.declined(1, inboxRow: 1, from: other)),
            ("Uitschrijven", .noMoreRequests(1, from: other)),
        ] {
            let house = try await TestHouse.askedPetra()
            _ = try await house.read(Mail(text, from: "\(other)").raw)
            #expect(try await house.letters().last?.letter == letter)
        }
    }

    // MARK: Tokens

    /// What is kept of a mail for a person to look at answers nothing any more.
    @Test func aHeldMailKeepsNoToken() async throws {
        let house = try await TestHouse.askedPetra()
        let address = "feedback+\(TestHouse.token)@example.test"
        let mail = Mail("Wie leest dit?\n> \(address)", ["X-Link: https://x.example/?to=\(address)"])
        let row = try await house.read(mail.raw)
        #expect(row.heldReason == .mail(.question))
        let kept = try #require(row.raw)
        #expect(kept.range(of: Data(TestHouse.token.utf8)) == nil && kept.count == mail.raw.count)
        #expect(String(decoding: kept, as: UTF8.self).contains("+\(ResponseToken.placeholder)@example.test"))
    }

    /// What a person counts of it shows no more of the token than what is counted at once.
    @Test func whatIsCountedOfAHeldMailShowsNoPlaceholder() async throws {
        let house = try await TestHouse.askedPetra()
        let text = "1. Schrijf naar feedback+\(TestHouse.token)@example.test, dat gaat goed."
        let row = try await house.read(Mail(text, from: "mark@example.test").raw)
        let service = house.settings.service
        let reply = try await house.store.read { try HeldReply($0, row.id, to: 1, given: nil, service: service) }
        #expect(reply.answers.map(\.text) == ["Schrijf naar feedback+…@example.test, dat gaat goed."])
    }

    @Test func aReminderThatWaitsIsWithdrawn() async throws {
        let house = try await TestHouse.askedPetra()
        try await house.queue(.reminder(1, number: 1), to: "petra@client.example")
        _ = try await house.read(Mail("1. Luistert goed.").raw)
        #expect(try await house.letters().map(\.state) == [.accepted, .withdrawn, .queued])
    }

    // MARK: Ends

    @Test func whatComesTooLateIsToldOnce() async throws {
        let house = try await TestHouse.askedPetra()
        try await house.change { tx, now in try tx.cancel(1, now: now) }
        for text in ["Luistert goed.", "Luistert heel goed."] {
            #expect(try await house.read(Mail(text).raw).outcome == .tooLateTold)
        }
        let elsewhere = Mail("Luistert goed.", from: "petra@thuis.example")
        #expect(try await house.read(elsewhere.raw).outcome == .tooLate)
        #expect(try await house.petra().letters == [.tooLate])
    }

    /// Two machines that answer each other come to an end; all is counted nevertheless.
    @Test func noMoreIsAnsweredThanADaysCap() async throws {
        let house = try await TestHouse.askedPetra { $0.dailyAnswersPerRequest = 2 }
        for number in 1...4 { #expect(try await house.read(Mail("Luistert \(number)").raw).outcome == .answered) }
        // One more waits for a day.
        let now = house.now
        #expect(try await house.letters().dropFirst().map { $0.nextAttempt > now } == [false, false, true])
        house.now += 86_401
        _ = try await house.read(Mail("Luistert weer").raw)
        #expect(try await house.petra().letters.count == 4)
    }

    // MARK: Crashes

    /// What was read beside others, or alone once, is read again: whatever stopped the service, it may be innocent.
    @Test func whatStopsTheServiceTwiceWhileItIsReadAloneIsHeld() async throws {
        let house = try await TestHouse.askedPetra()
        let ids = [try await house.receive(Mail("Luistert goed.").raw), try await house.receive(Mail("Ook").raw)]
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 2, octets: .max)
            #expect(try tx.beginReadingAgain(ids[0]) && tx.beginReadingAgain(ids[1]))
            try tx.noteInterruption(hasCrashed: true)
            #expect(try tx.beginReadingAgain(ids[1]))
        }
        try await house.read()
        #expect(try await house.inbox(ids[0]).outcome == .answered)
        #expect(try await house.held(ids[1]) == .mail(.stopsReading))
    }

    // MARK: Room

    @Test func straysTakeNoMoreRoomThanTheyMay() async throws {
        let house = try await TestHouse.askedPetra()
        let stray = Mail("Luistert goed.", to: "feedback@example.test").raw
        let ids = [
            try await house.receive(stray, size: 600 << 10), try await house.receive(stray, size: 600 << 10),
            try await house.receive(Mail("Luistert goed.").raw), try await house.receive(stray, size: 200 << 10),
        ]
        try await house.read(strayMegabytes: 1)
        #expect(try await house.held(ids[0]) == .mail(.noRequest))
        #expect(try await house.held(ids[1]) == .mail(.noRoomForStrays(megabytes: 1)))
        #expect(try await house.inbox(ids[1]).raw == nil)
        #expect(try await house.inbox(ids[1]).sender == "petra@client.example")
        #expect(try await house.inbox(ids[2]).outcome == .answered)
        #expect(try await house.held(ids[3]) == .mail(.noRequest))
    }

    @Test func whatIsNoMailIsHeldAndKeepsNoOther() async throws {
        let house = try await TestHouse.askedPetra()
        let ids = [try await house.receive(Data()), try await house.receive(Mail("Luistert goed.").raw)]
        try await house.read()
        guard case .mail(.unreadable) = try await house.held(ids[0]) else {
            Issue.record("\(try await house.inbox(ids[0]))")
            return
        }
        #expect(try await house.inbox(ids[1]).outcome == .answered)
    }
}

/// A mail to the service, as Petra's mail program sends it.
struct Mail: Sendable, CustomTestStringConvertible {
    let messageID: String
    let raw: Data
    let testDescription: String

    init(
        _ text: String,
        _ headers: [String] = [],
        from: String = "petra@client.example",
        to: String? = nil,
        token: String = TestHouse.token
    ) {
        self.init(
            headers: headers + ["Content-Type: text/plain; charset=utf-8"],
            body: text,
            from: from,
            to: to ?? "feedback+\(token)@example.test"
        )
    }

    private init(headers: [String], body: String, from: String, to: String) {
        messageID = "\(UUID().uuidString)@client.example"
        testDescription = "\(body.prefix(20)) \(from) \(to)"
        let head = [
            "From: \(from)", "To: \(to)", "Subject: Re: Feedback", "Message-ID: <\(messageID)>", "MIME-Version: 1.0",
        ]
        raw = Data((head + headers + ["", body, ""]).joined(separator: "\n").replacing("\n", with: "\r\n").utf8)
    }

    /// Petra's server knows her no more (RFC 3464).
    static let bounce = Mail(
        headers: ["Content-Type: multipart/report; report-type=delivery-status; boundary=b"],
        body: """
            --b

            It could not be delivered.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.client.example

            Final-Recipient: rfc822; petra@client.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such user
            --b--
            """,
        from: "MAILER-DAEMON@client.example",
        to: "feedback+\(TestHouse.token)@example.test"
    )
}
