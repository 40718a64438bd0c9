// Words that may not be kept go back to whoever wrote them, and are gone once they did.
import Days
import Feedback
import Foundation
import MailTransport
import Store
import TestSupport
import Testing

@testable import Outbox

@Suite struct ReturnedWordsTests {
    @Test(arguments: [[SubmissionOutcome.ok], [.refused]])
    func theyAreGoneOnceTheirMailIsDone(_ steps: [SubmissionOutcome]) async throws {
        let house = try await TestHouse()
        let row = try await house.handOn(
            .words("ik ben overspannen", by: nil, isProved: true, answered: nil),
            from: "anna@example.test"
        )
        var report = CollectedReport()
        report.isGuarded = true
        let letter = try await house.change { [report] tx, now in
            let mail = try tx.collect([], for: .person(Example.anna), isUrgent: false, now: now)
            return Letter.collectedRead(mail, inboxRow: row, report)
        }
        try await house.queue(letter, to: "anna@example.test")
        let server = ScriptedSubmission(steps)
        _ = try await house.outbox(server).pass()
        #expect(server.handed.count == 1)
        let left = try await house.store.read { tx in
            try ["talk_mails", "outbox_prepared", "outbox_messages"].flatMap { try tx.rows("SELECT * FROM \($0)", []) }
        }
        #expect(left.isEmpty)
    }

    // MARK: A manager's notes

    private func noted() async throws -> (house: TestHouse, talk: TalkID) {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.change { tx, now in
            try tx.keep("Vragen naar zweefvliegen", .notes, of: .manager, for: talk, now: now)
        }
        return (house, talk)
    }

    private func notes(_ house: TestHouse, _ talk: TalkID) async throws -> String? {
        try await house.store.read { try $0.notes(of: .manager, for: talk) }
    }

    private func copies(_ house: TestHouse) async throws -> Int {
        try await house.store.read { tx in
            try ["outbox_prepared", "outbox_messages"].reduce(0) { try $0 + tx.rows("SELECT * FROM \($1)", []).count }
        }
    }

    /// The mail that they went back by may come back itself.
    @Test func notesAreThereUntilTheTalkBegins() async throws {
        let (house, talk) = try await noted()
        let day = try #require(CivilDay(year: 2027, month: 3, day: 10))
        house.now = try instant("2027-03-09T09:00:00Z")
        try await house.queue(.beforeTalk(talk, on: day), to: "mark@example.test")
        let server = ScriptedSubmission([.ok])
        let stage = house.outbox(server)
        _ = try await stage.pass()
        let id = try #require(try await house.letters().first).id
        #expect(try await notes(house, talk) != nil)
        #expect(try await copies(house) == 0)
        // A notice of its return finds the talk.
        #expect(server.handed.first?.envelope.reversePath?.localPart.hasPrefix("feedback+b-") == true)
        // An operator sends it once more, and everything stands in it.
        let again = try await house.change { tx, now in try tx.retry(id, now: now, giveUp: now + 3_600) }
        #expect(again == 1)
        _ = try await stage.pass()
        #expect(server.handed.count == 2)
        for mail in server.handed { #expect(String(decoding: mail.message, as: UTF8.self).contains("zweefvliegen")) }
        // Once the talk has begun, there is nothing to send.
        house.now = try instant("2027-03-10T09:00:00Z")
        _ = try await house.change { tx, now in try tx.retry(id, now: now, giveUp: now + 3_600) }
        _ = try await stage.pass()
        #expect(server.handed.count == 2)
    }

    @Test func whatElseWasAcceptedIsNotSentAgain() async throws {
        let (house, talk) = try await noted()
        try await house.queue(.whom(talk), to: "anna@example.test")
        _ = try await house.outbox(ScriptedSubmission([.ok])).pass()
        let id = try #require(try await house.letters().first).id
        #expect(try await house.change { tx, now in try tx.retry(id, now: now, giveUp: now + 3_600) } == 0)
    }

    @Test func ofNotesThatAreShownNoCopyStays() async throws {
        let (house, talk) = try await noted()
        let letter = try await house.change { tx, now in
            try tx.insert(NewLine(.coaching, to: .manager, about: Example.anna, .talk(talk), due: now))
            let lines = try tx.openLines(aboutTalk: talk).map(\.id)
            let mail = try tx.collect(lines, for: .person(Example.mark), isUrgent: false, now: now)
            for line in lines { try tx.end(line, .settled) }
            var report = CollectedReport()
            report.settled = [1]
            return Letter.collectedRead(mail, inboxRow: InboxID(rawValue: 1), report)
        }
        try await house.queue(letter, to: "mark@example.test")
        let server = ScriptedSubmission([.ok])
        _ = try await house.outbox(server).pass()
        let message = try #require(server.handed.first).message
        #expect(String(decoding: message, as: UTF8.self).contains("zweefvliegen"))
        #expect(try await copies(house) == 0)
        #expect(try await notes(house, talk) != nil)
    }
}
