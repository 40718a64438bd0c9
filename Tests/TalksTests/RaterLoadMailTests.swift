// An employee names somebody whom many asked already: she is told at once that they are asked later, or can't be.
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

@Suite struct RaterLoadMailTests {
    /// One request a month; Petra was asked a moment ago, for another talk.
    private func house() async throws -> TestHouse {
        let house = try await TestHouse { settings in
            settings.approver = nil
            settings.rules = MailRules(
                schedule: ScheduleRules(),
                sending: SendingRules(window: nil),
                requestsPerRater: 1
            )
        }
        let rules = house.settings.rules
        try await house.change { tx, now in
            let other = try tx.addTalk(at: now + 80 * ScheduleRules.day, now: now)
            let id = try tx.addRequest("petra", for: other, now: now)
            let address = try #require(try tx.request(id)).rater.address
            try tx.queue(.request(id), to: address, by: rules, now: now)
        }
        return house
    }

    @Test func whoIsAskedLaterIsNamedWithTheDay() async throws {
        let house = try await house()
        let talk = try await house.plan("2027-04-10T09:00:00Z")
        try await house.fromAnna(
            "klant: Petra Smit <petra@client.example>\ncollega: bram@example.test",
            about: talk
        )
        let report = try await house.report()
        #expect(report.added.count == 2 && report.refused.isEmpty)
        let text = try await house.text(of: .namesRead, to: "anna")
        #expect(
            text.contains(
                "Petra Smit <petra@client.example>: is de laatste tijd vaak gevraagd. We vragen het vanaf donderdag 4 februari."
            ),
            "\(text)"
        )
        #expect(text.contains("De andere nieuwe namen vragen we nu") && !text.contains("bram@example.test>: is de"))
    }

    @Test func whoWasApprovedAndWaitsIsNamedWithTheDay() async throws {
        let house = try await house()
        let talk = try await house.plan("2027-04-10T09:00:00Z")
        let rules = house.settings.rules
        try await house.change { tx, now in
            let waiting = try tx.addRequest("petra", for: talk, now: now)
            let other = try tx.addRequest("joris", for: talk, now: now)
            let letter = Letter.approved(talk, inboxRow: InboxID(rawValue: 1), approved: [waiting, other], struck: [])
            try tx.queue(letter, to: #require(try tx.talk(talk)).employee.address, by: rules, now: now)
        }
        let text = try await house.text(of: .approved, to: "anna")
        #expect(
            text.contains("petra@client.example>, klant (vanaf donderdag 4 februari: is de laatste tijd"),
            "\(text)"
        )
        #expect(text.contains("- Joris <joris@client.example>, klant Iemand erbij"), "\(text)")
    }

    @Test func whoCanNotBeAskedIsNotTaken() async throws {
        let house = try await house()
        let talk = try await house.plan("2027-02-10T09:00:00Z")
        try await house.fromAnna("klant: Petra Smit <petra@client.example>", about: talk)
        let report = try await house.report()
        #expect(report.added.isEmpty)
        #expect(
            report.refused == [NamesReport.Refused(who: "petra@client.example", reason: .askedTooOften)]
        )
        #expect(try await house.list(talk).isEmpty)
        let text = try await house.text(of: .namesRead, to: "anna")
        #expect(text.contains("petra@client.example: wordt al door veel anderen gevraagd"), "\(text)")
    }

    @Test func theCommandLineSaysSo() async throws {
        let house = try await house()
        let (talk, book) = (try await house.plan("2027-02-10T09:00:00Z"), house.book)
        let error = await #expect(throws: TalkError.self) {
            try await house.change { tx, now in
                _ = try book.name(tx, member("Petra", "petra", at: "client.example"), as: .client, for: talk, now: now)
            }
        }
        #expect(error.map { "\($0)".contains("limits.requests_per_rater") && "\($0)".contains("petra@client") } == true)
        // As the manager of the talk, or of her own accord, nobody is counted.
        try await house.change { tx, now in
            _ = try book.name(tx, member("Petra", "petra", at: "client.example"), as: .manager, for: talk, now: now)
        }
    }

    /// What is told to her of a rater who was left out has an end that she can answer.
    @Test func sheHearsThatSomebodyWasNotAsked() async throws {
        let house = try await house()
        let talk = try await house.plan("2027-04-10T09:00:00Z")
        let rules = house.settings.rules
        try await house.change { tx, now in
            let id = try tx.addRequest("petra", for: talk, now: now)
            let (request, talk) = (try #require(try tx.request(id)), try #require(try tx.talk(talk)))
            try tx.end(request.leftOut(of: talk), by: rules, now: now)
        }
        let text = try await house.text(of: .notAsked, to: "anna")
        #expect(text.contains("We hebben Petra niet om feedback gevraagd") && text.contains("met één regel"), "\(text)")
        // She names somebody else in answer to it.
        let letter = try #require(try await house.letters().last { $0.letter.kind == .notAsked }).letter
        try await house.fromAnna("klant: kees@client.example", about: talk, answering: letter)
        #expect(try await house.list(talk).contains("kees@client.example client queued"))
    }
}
