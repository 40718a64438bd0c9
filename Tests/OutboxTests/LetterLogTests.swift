// What the log says of each letter, and what follows from one that failed.
import Addressing
import Days
import Feedback
import Foundation
import MailTransport
import Store
import TestSupport
import Testing

@testable import Outbox

@Suite struct LetterLogTests {
    @Test(
        arguments: [
            ([.ok], ["info letter accepted attempts=1 code=250 key=request/1/initial letter=1 status=2.0.0"]),
            ([.later], ["info letter deferred attempts=1 code=451 key=request/1/initial letter=1 status=4.3.0"]),
            (
                [.refused, .ok],
                ["warning letter failed attempts=1 code=550 key=request/1/initial letter=1 status=5.1.1"]
            ),
            ([.lost], ["warning letter in doubt attempts=1 key=request/1/initial letter=1 reason=unanswered"]),
        ] as [([SubmissionOutcome], [String])]
    )
    func eachLetterHasALine(_ script: [SubmissionOutcome], _ lines: [String]) async throws {
        let house = try await TestHouse.asking()
        _ = try await house.outbox(ScriptedSubmission(script)).pass()
        #expect(house.logged.saying("letter").map(\.description) == lines)
        #expect(house.logged.lines.allSatisfy { !"\($0)".contains("@") })
    }

    @Test func whatIsTooLateOrPointlessHasOne() async throws {
        let house = try await TestHouse.asking()
        try await house.queue(.whom(1), to: "anna@example.test")
        try await house.change { tx, now in try tx.cancel(1, now: now) }
        house.now += 400 * 86_400
        _ = try await house.outbox(ScriptedSubmission([.ok])).pass()
        let lines = house.logged.saying("letter").map(\.description)
        #expect(lines.contains("warning letter failed key=request/1/initial letter=1 reason=late"))
        #expect(lines.count == 2)
    }

    @Test func theQueueSaysWhenItGoesOn() async throws {
        let house = try await TestHouse.asking()
        let stage = house.outbox(ScriptedSubmission([.dropped, .ok]))
        for _ in 1...2 { if let next = try await stage.pass() { house.now = max(house.now, next) } }
        #expect(house.logged.saying("sending again").count == 1)
    }

    // MARK: What follows

    private func troubles(_ house: TestHouse) async throws -> [ConditionReason] {
        try await house.store.read { [now = house.now] in try $0.troubles(now: now).map(\.reason) }
    }

    @Test func aLetterToTheEmployeeThatFailsIsAConditionAndAMarkUntilSomebodySeesToIt() async throws {
        let house = try await TestHouse()
        try await house.addTalk()
        try await house.queue(.whom(1), to: "anna@example.test")
        #expect(try await troubles(house).isEmpty)
        _ = try await house.outbox(ScriptedSubmission([.refused])).pass()
        #expect(try await troubles(house) == [.lettersFailed(count: 1, oldest: 1), .peopleNotReached(talks: [1])])
        let marks = try await house.store.read { [now = house.now] in try $0.talkTroubles(now: now)[1] ?? [] }
        #expect(marks.map(\.trouble) == [.letterFailed(1, .whom)])
        // Sent once more, it is no trouble any more; and neither is one that somebody dismissed.
        let retried = try await house.store.rehearse { [now = house.now] tx in
            _ = try tx.retry(1, now: now, giveUp: now + 60)
            return try tx.troubles(now: now).map(\.reason)
        }
        #expect(retried.isEmpty)
        let isDismissed = try await house.change { tx, now in try tx.dismissLetter(1, now: now) }
        #expect(isDismissed)
        #expect(try await troubles(house).isEmpty)
        let row = try #require(try await house.letters().first)
        #expect(row.state == .withdrawn && row.reason == .dismissed && row.reply?.text == "no such user")
        let isAgain = try await house.change { tx, now in try tx.dismissLetter(1, now: now) }
        #expect(!isAgain)
    }

    /// The employee is told of a rater, and nobody of the employee.
    @Test func anOwnViewThatCanNotBeAskedIsToldAndARatersRefusalIsNot() async throws {
        let house = try await TestHouse.asking()
        let own = try await house.addRequest("anna", for: 1, as: .`self`)
        try await house.queue(.request(own), to: "anna@example.test")
        _ = try await house.outbox(ScriptedSubmission([.refused])).pass()
        #expect(try await house.request(own)?.state == .bounced)
        let marks = try await house.store.read { [now = house.now] in try $0.talkTroubles(now: now)[1] ?? [] }
        // The letter to Petra is none of it; what was to tell Anna of that failed as well.
        #expect(marks.map(\.trouble.code).filter { $0 == "own-view-not-reached" }.count == 1)
        #expect(marks.contains { $0.trouble == .ownViewNotReached(own) })
        #expect(!marks.contains { $0.trouble == .letterFailed(1, .request) })
        #expect(try await troubles(house).contains(.peopleNotReached(talks: [1])))
        house.now += 100 * 86_400
        let later = try await house.store.read { [now = house.now] in try $0.talkTroubles(now: now) }
        #expect(later.isEmpty)
    }
}

@Suite struct DigestTests {
    private func day(_ house: TestHouse) -> Letter { .digest(day: CivilDay(house.now)) }

    @Test(arguments: ["nl", "en", "de", "fr"])
    func itNamesCodesIdsAndCommands(_ language: String) async throws {
        let house = try await TestHouse {
            ($0.language, $0.operator) = (language, try EmailAddress("ops@example.test"))
        }
        let question = try await house.receive(Data("Subject: geheim\r\n\r\nWie leest dit?".utf8))
        try await house.addTalk()
        try await house.queue(.whom(1), to: "anna@example.test")
        _ = try await house.outbox(ScriptedSubmission([.refused])).pass()
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(question, reason: .mail(.question), sender: "petra@client.example", subject: "geheim")
        }
        let written = try #require(try await house.write(day(house)))
        let text = String(decoding: written.bytes, as: UTF8.self).replacing("=\r\n", with: "")
        #expect(written.recipient.description == "ops@example.test")
        for part in [
            "letters-failed", "klankbord outbox retry 1", "people-not-reached", "klankbord talk show 1", "question",
            "klankbord held show \(question)",
        ] { #expect(text.contains(part), "\(part)") }
        for secret in ["geheim", "petra", "Wie leest", "anna@"] { #expect(!text.contains(secret), "\(secret)") }
    }

    @Test func whereAllIsWellOrTheDayIsOverItIsPointless() async throws {
        let house = try await TestHouse { $0.operator = try EmailAddress("ops@example.test") }
        #expect(try await house.write(day(house)) == nil)
        let stray = try await house.receive(Data("m".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(stray, reason: .mail(.unknownToken))
        }
        let today = day(house)
        #expect(try await house.write(today) != nil)
        house.now += 86_400
        #expect(try await house.write(today) == nil)
    }
}
