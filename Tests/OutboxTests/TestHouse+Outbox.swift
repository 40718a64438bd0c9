// The outbox's own work, in a house: facts are read, words written, attempts planned.
import Addressing
import Feedback
import Foundation
import Letters
import Store
import TestSupport

@testable import Outbox

extension TestHouse {
    var writer: MessageWriter { MessageWriter(settings: settings.letters, wording: wording) }

    func write(_ letter: Letter) async throws -> WrittenMessage? {
        try await write(row: OutboxRow(preview: letter, now: now))
    }

    func write(row: OutboxRow) async throws -> WrittenMessage? {
        let (letter, settings, now) = (row.letter, settings.letters, now)
        let facts = try await store.read { tx in
            var rows = LetterRows(tx, settings, now: now)
            return try rows.facts(for: letter)
        }
        return try facts.map { try writer.write(row, $0, now: now) }
    }

    func plan(_ letters: [Letter]) async throws -> [AttemptPlan] {
        let due = try await store.read { tx in try letters.map { try self.due($0, tx) } }
        return due.map { AttemptPlan($0, writer: writer, tokens: Self.tokens, now: now) }
    }

    func due(_ letter: Letter, _ tx: any Transaction) throws -> DueLetter {
        var rows = LetterRows(tx, settings.letters, now: now)
        return try DueLetter(OutboxRow(preview: letter, now: now), &rows)
    }

    static let tokens = TokenMaker(key: Array(repeating: 7, count: 32))
}

// MARK: A house in which there is something to say

extension TestHouse {
    /// A talk that Klankbord organizes, one that Mark does, three raters that wait for a word, and every matter there is.
    static func busy(in language: String = "nl", _ change: (inout HouseSettings) throws -> Void = { _ in }) async throws
        -> TestHouse
    {
        let house = try await TestHouse {
            $0.language = language
            try change(&$0)
        }
        try await house.change { tx, now in
            try addTalks(tx, now)
            try addRaters(tx, language, now)
            try addMatters(tx, now)
        }
        return house
    }

    private static func addTalks(_ tx: any Transaction, _ now: Date) throws {
        let start = now + 64 * 86_400
        try tx.addTalk(at: start, uid: "ours@example.test", now: now)
        try tx.addTalk(
            at: start,
            uid: "theirs@calendar.example",
            organizer: NamedAddress("Mark <mark@example.test>"),
            invitation: "invitation@calendar.example",
            now: now
        )
    }

    /// From three others on, the weekly line tells how many have answered.
    private static func addRaters(_ tx: any Transaction, _ language: String, _ now: Date) throws {
        for (local, state) in [
            ("petra", FeedbackRequest.State.proposed), ("joris", .proposed), ("kees", .proposed), ("bas", .expired),
            ("iris", .expired), ("tom", .expired),
        ] {
            try tx.addRequest(local, for: 1, namedBy: .employee, state: state, language: language, now: now)
        }
    }

    private static func addMatters(_ tx: any Transaction, _ now: Date) throws {
        let (talk, people) = (TalkID(rawValue: 1), [Example.anna, Example.mark])
        let mail = try invitation(tx, now)
        let start = now + 70 * 86_400
        for kind: Matter.Kind in [
            .roles(people), .confirmation(.invited(with: people, start: start)),
            .confirmation(.moved(talk, to: start)), .confirmation(.cancelled(talk)), .confirmation(.departments),
            .confirmation(.talk(talk, inboxRow: mail.id, asks: ["+ petra@client.example"])),
            .proposal(talk, by: .employee, start: start, duration: 3600, comment: "Dan ben ik er niet."),
            .newTime(talk, .manager), .confirmation(.answer(MatterID(rawValue: 1), inboxRow: mail.id, said: "ja")),
            .confirmation(.noMail(RequestID(rawValue: 1))), .stop(.shared(talk, batches: [1], leavesAt: now + 900)),
            .stop(.approved(talk, [RequestID(rawValue: 1)])), .stop(.planned(talk)),
            .stop(.moved(talk, from: start, to: start)), .stop(.cancelled(talk)),
            .confirmation(.remark(talk, inboxRow: mail.id, said: "Tot dan!")), .ownData,
        ] { _ = try tx.open(kind, from: mail, askedOf: EmailAddress("mark@example.test"), now: now) }
        try addAnswer(tx, now)
    }

    /// Mark's answer to our own event, with a remark; it is held.
    private static func addAnswer(_ tx: any Transaction, _ now: Date) throws {
        let lines = [
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:ours@example.test",
            "ATTENDEE;PARTSTAT=DECLINED:mailto:mark@example.test", "COMMENT:Dan ben ik er niet.\\nEen dag later?",
            "END:VEVENT", "END:VCALENDAR", "",
        ]
        let bytes = Data(lines.joined(separator: "\r\n").utf8)
        let mail = TalkMail(
            id: try tx.beginReading(bytes, at: MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: 2), now: now),
            sender: try EmailAddress("mark@example.test"),
            subject: "Ontwikkelgesprek",
            messageID: "answer@calendar.example",
            content: .calendar(bytes, method: "REPLY", isProved: true),
            receivedAt: now
        )
        try tx.handOn(mail, kind: "calendar")
        try tx.hold(mail, .calendar(.personWithoutAddress(value: "Anna de Vries")))
    }

    private static func invitation(_ tx: any Transaction, _ now: Date) throws -> TalkMail {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", "METHOD:REQUEST", "BEGIN:VEVENT",
            "UID:theirs@calendar.example", "SEQUENCE:3", "DTSTAMP:20270105T080000Z", "DTSTART:20270310T090000Z",
            "DTEND:20270310T100000Z", "SUMMARY:Ontwikkelgesprek", "ORGANIZER;CN=Mark:mailto:mark@example.test",
            "ATTENDEE:mailto:anna@example.test", "ATTENDEE:mailto:feedback+talks@example.test", "END:VEVENT",
            "END:VCALENDAR", "",
        ]
        let bytes = Data(lines.joined(separator: "\r\n").utf8)
        let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: 1)
        let mail = TalkMail(
            id: try tx.beginReading(bytes, at: place, now: now),
            sender: try EmailAddress("mark@example.test"),
            subject: "Ontwikkelgesprek",
            messageID: "invitation@calendar.example",
            content: .calendar(bytes, method: "REQUEST", isProved: true),
            receivedAt: now
        )
        try tx.handOn(mail, kind: "calendar")
        try tx.finish(mail, .confirmed)
        return mail
    }
}
