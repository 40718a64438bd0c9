// The inbox's own work, in a house: mail is stored as it comes from the mailbox, and read; no server has to be there.
import Addressing
import Aligning
import Feedback
import Foundation
import Letters
import MailFormat
import MailTransport
import Store
import TestServers
import TestSupport
import Testing
import Understanding

@testable import Inbox

extension TestHouse {
    func inboxSettings(strayMegabytes: Int = 256, processed: String? = nil) throws -> InboxSettings {
        InboxSettings(
            service: settings.service,
            mailbox: .inbox,
            processed: try processed.map { try MailboxName($0) },
            rules: settings.rules,
            dailyAnswersPerRequest: settings.dailyAnswersPerRequest,
            dailyAnswersPerAddress: settings.dailyAnswersPerAddress,
            strayMegabytes: strayMegabytes,
            timeZone: HouseSettings.timeZone,
            hr: settings.hr,
            authservID: HouseSettings.authservID
        )
    }

    /// Reads all that waits, as a service that has just started does.
    func read(strayMegabytes: Int = 256) async throws {
        let settings = try inboxSettings(strayMegabytes: strayMegabytes)
        _ = try await InboxReader(store: store, settings: settings, log: log, clock: clock).readWaiting()
    }

    /// Moves what it has read to the mailbox Processed.
    func stage(_ server: FakeIMAPServer, processed: String? = "Processed") throws -> InboxStage {
        InboxStage(
            store: store,
            endpoint: try server.endpoint(),
            settings: try inboxSettings(processed: processed),
            log: log,
            clock: clock
        )
    }

    /// The codes of what keeps the service from its work.
    func conditions() async throws -> [String] { try await store.read { try $0.conditions().map(\.reason.code) } }

    /// Stores a mail and reads it.
    /// - Returns: its row.
    func read(_ mail: Data) async throws -> InboxRow {
        let id = try await receive(mail)
        try await read()
        return try await inbox(id)
    }
}

// MARK: Anna, who was asked whom to ask

extension TestHouse {
    static let vouched = "Authentication-Results: mx.example.test; dmarc=pass header.from=example.test\n"
    static let calendar = """
        BEGIN:VCALENDAR
        VERSION:2.0
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:talk-7
        DTSTAMP:20270105T080000Z
        DTSTART:20270310T090000Z
        ORGANIZER:mailto:anna@example.test
        ATTENDEE:mailto:mark@example.test
        END:VEVENT
        END:VCALENDAR

        """

    /// Anna has a talk, and was asked whom to ask.
    static func askedAnna() async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.queue(.whom(house.addTalk()), to: "anna@example.test")
        return house
    }

    var talk: TalkID { TalkID(rawValue: 1) }

    /// - Parameter thread: nil: it answers the mail that asked her.
    func meaning(of text: String, proof: String, thread: String? = nil) async throws -> Meaning {
        let asked = try await store.read { [talk] in try $0.messageID(of: .whom(talk)) } ?? "none"
        let thread = thread ?? "In-Reply-To: <\(asked)@example.test>\n"
        return try await meaning("\(thread)Content-Type: text/plain; charset=utf-8\n\n\(text)\n", proof: proof)
    }

    func meaning(ofCalendar text: String, size: Int? = nil) async throws -> Meaning {
        try await meaning("Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\n\(text)", size: size)
    }

    private func meaning(_ rest: String, proof: String = "", size: Int? = nil) async throws -> Meaning {
        let head = "From: anna@example.test\nTo: feedback@example.test\nSubject: Re: x\n"
        let raw = Data(("Received: by mx.example.test\n" + proof + head + rest).replacing("\n", with: "\r\n").utf8)
        let row = try await inbox(receive(raw, size: size))
        let mail = try ReadMail(row, service: settings.service, authservID: HouseSettings.authservID)
        return try await store.read { [hr = settings.hr] tx in
            var finder = CorrespondentFinder(tx, hr: hr)
            return Meaning(mail.content, from: try finder.correspondent(of: mail.content))
        }
    }
}

// MARK: Petra, who was asked about Anna

extension TestHouse {
    static let token = "abcdefghijklmnopqrstuvwxyz"

    /// Petra was sent her request; that is request 1.
    static func askedPetra(_ change: (inout HouseSettings) throws -> Void = { _ in }) async throws -> TestHouse {
        let house = try await TestHouse(change)
        let id = try await house.addRequest("petra", for: house.addTalk())
        try await house.queue(.request(id), to: "petra@client.example")
        let row = try #require(try await house.letters().first)
        let prepared = try await house.prepared(row)
        try await house.change { tx, now in
            try tx.remember(token: token, of: .rater(id))
            try tx.accept(row, prepared: prepared, now: now)
        }
        return house
    }

    /// Petra answered, and got the confirmation.
    /// - Returns: the left part of its Message-ID.
    static func confirmedPetra(_ text: String) async throws -> (house: TestHouse, confirmation: String) {
        let house = try await TestHouse.askedPetra()
        _ = try await house.read(Mail(text).raw)
        let row = try #require(try await house.letters().last { $0.letter.kind == .confirmation })
        let prepared = try await house.prepared(row)
        try await house.change { tx, now in try tx.accept(row, prepared: prepared, now: now) }
        return (house, row.messageID)
    }

    /// The latest confirmation's plain text.
    func confirmationText() async throws -> String {
        let row = try #require(try await letters().last { $0.letter.kind == .confirmation })
        return try await message(row).text
    }

    /// The words of a letter, as the outbox keeps them.
    private func prepared(_ row: OutboxRow) async throws -> Data { try await SentRequest(message(row)).prepared }

    /// A letter as it leaves.
    func message(_ row: OutboxRow) async throws -> OutgoingMessage {
        let (letters, now) = (settings.letters, now)
        let facts = try await store.read { tx in
            var rows = LetterRows(tx, letters, now: now)
            return try rows.facts(for: row.letter)
        }
        let written = try LetterWriter(settings: letters, wording: wording).write(#require(facts), now: now)
        return OutgoingMessage(
            from: letters.service.mailbox,
            to: written.reader.mailbox,
            subject: try Line(written.text.subject),
            date: now,
            messageID: try #require(MessageID("\(row.messageID)@example.test")),
            language: written.language,
            text: written.text.text,
            html: written.text.html
        )
    }

    /// What became of Petra's request: its state, and the kinds of letters queued since it was sent.
    func petra() async throws -> (state: FeedbackRequest.State?, letters: [Letter.Kind]) {
        (try await request(1)?.state, try await letters().dropFirst().map(\.letter.kind))
    }
}
