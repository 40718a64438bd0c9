// The mails around a talk, from rows to a message: in every language, with the right calendar part, or not at all.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Letters
import MailFormat
import Store
import TestSupport
import Testing
import Wording

@testable import Outbox

/// 5 January 2027, noon.
private let begin = Date(timeIntervalSince1970: 1_799_150_400)
private let now = begin
private let (talk, other) = (TalkID(rawValue: 1), TalkID(rawValue: 2))
private let (anna, mark) = (PersonID(rawValue: 1), PersonID(rawValue: 2))
private let raters = (1...3).map { RequestID(rawValue: $0) }

@Suite struct NoteTests {
    static let letters: [Letter] =
        [
            .whom(talk), .whom(other), .namesRead(talk, inboxRow: 1, report),
            .namesRead(talk, inboxRow: 1, NamesReport()),
            .approval(talk, raters, by: .manager, isAgain: false), .approval(talk, raters, by: .hr, isAgain: true),
            .approved(talk, inboxRow: 1, approved: [raters[0]], struck: [raters[1]]), .standing(talk, .week(2)),
            .standing(talk, .asked(inboxRow: 1)), .departments(inboxRow: 1), .planTalk(anna, year: 2027, .employee),
            .planTalk(anna, year: 2027, .manager), .proposalDeclined(MatterID(rawValue: 7)),
            .invitationAccepted(other, inboxRow: 1), .notReached(talk, raters[0]),
            .event(talk, .employee, sequence: 0, .planned), .event(talk, .manager, sequence: 0, .planned),
        ]
        + [
            .wrongPeople(["eve@example.org"]), .wrongPeople([]), .recurring, .tooManyPeople, .inThePast,
        ]
        .map { .invitationDeclined(inboxRow: 1, $0) }
        + (1...8).flatMap {
            [asking($0, isAgain: false), asking($0, isAgain: true)]
        }

    /// For the word that a matter of the rows waits for.
    private static func asking(_ number: Int64, isAgain: Bool) -> Letter {
        let id = MatterID(rawValue: number)
        return switch number {
        case 1: .roles(id, isAgain: isAgain)
        case 7: .counterProposal(id, isAgain: isAgain)
        case 8: .newTime(id, isAgain: isAgain)
        default: .confirmChange(id, isAgain: isAgain)
        }
    }

    private static var report: NamesReport {
        var report = NamesReport()
        (report.added, report.withdrawn) = ([raters[0]], [raters[1]])
        report.replaced = [NamesReport.Replaced(old: raters[1], new: raters[2])]
        report.refused = [NamesReport.Refused(who: "x@client.example", reason: .tooMany(limit: 12))]
        report.unread = UnreadLine.Reason.allCases.map { UnreadLine(number: 1, text: "Petra", reason: $0) }
        return report
    }

    @Test(arguments: ["nl", "en", "de", "fr"])
    func everyLetterHasWords(_ language: String) async throws {
        let rows = try await Rows(language)
        for letter in Self.letters {
            let written = try #require(try await rows.write(letter), "\(letter)")
            let message = try ReceivedMessage(written.bytes)
            #expect(!message.subject.isEmpty && message.header("Content-Language") == language, "\(letter)")
            let text = try #require(message.plainText)
            #expect(text.count > 80 && !(text + message.subject).contains("{{"), "\(letter)")
            #expect(message.html != nil && message.header("Auto-Submitted") == "auto-generated", "\(letter)")
            // Readers who may answer have a token in Reply-To, and nobody else.
            let hasToken = message.replyTo?.address.subaddress != nil
            #expect(hasToken == (letter.holder != nil) && written.holder == letter.holder, "\(letter)")
        }
    }

    @Test(arguments: [(true, "ACCEPTED"), (false, "DECLINED")])
    func ourAnswerIsTheOneAttendees(_ accepts: Bool, _ participation: String) async throws {
        let rows = try await Rows("nl")
        let letter =
            accepts ? Letter.invitationAccepted(other, inboxRow: 1) : .invitationDeclined(inboxRow: 1, .recurring)
        let message = try ReceivedMessage(try #require(try await rows.write(letter)).bytes)
        let part = try #require(message.calendarParts.first)
        #expect(part.parameters["method"] == "REPLY" && message.calendarParts.allSatisfy { $0.bytes == part.bytes })
        let text = String(decoding: part.bytes, as: UTF8.self).replacing("\r\n ", with: "")
        // RFC 5546 §3.2.3: the organizer's UID and sequence, and ourselves alone, under the address that was invited.
        for line in ["METHOD:REPLY", "UID:theirs@calendar.example", "SEQUENCE:3"] { #expect(text.contains(line)) }
        let attendees = text.split(separator: "\r\n").filter { $0.hasPrefix("ATTENDEE") }
        #expect(attendees.count == 1 && attendees[0].contains("PARTSTAT=\(participation)"))
        #expect(attendees[0].lowercased().hasSuffix("mailto:feedback+talks@example.test"))
        #expect(message.to == [try EmailAddress("mark@example.test")])
        #expect(message.inReplyTo == "invitation@calendar.example")
    }

    @Test func otherLettersAreNoCalendarMail() async throws {
        let rows = try await Rows("nl")
        for letter in Self.letters {
            switch letter.kind {
            case .invitation, .invitationAccepted, .invitationDeclined: continue
            default: break
            }
            let message = try ReceivedMessage(try #require(try await rows.write(letter)).bytes)
            #expect(message.calendarParts.isEmpty, "\(letter)")
        }
    }

    @Test func theReaderIsTheRightOne() async throws {
        let rows = try await Rows("nl")
        let expected: [(Letter, String)] = [
            (.whom(talk), "anna@example.test"),
            (.approval(talk, raters, by: .manager, isAgain: false), "mark@example.test"),
            (.approval(talk, raters, by: .hr, isAgain: false), "hr@example.test"),
            (.departments(inboxRow: 1), "hr@example.test"),
            (.planTalk(anna, year: 2027, .manager), "mark@example.test"),
            (.counterProposal(MatterID(rawValue: 7), isAgain: false), "mark@example.test"),
            (.proposalDeclined(MatterID(rawValue: 7)), "anna@example.test"),
        ]
        for (letter, address) in expected {
            #expect(try await rows.write(letter)?.recipient.description == address, "\(letter)")
        }
    }

    // MARK: Pointless ones

    /// All that is about the round of a talk.
    private var ofTheTalk: [Letter] {
        Self.letters.filter { letter in
            switch letter {
            case .whom(let id), .approval(let id, _, _, _), .approved(let id, _, _, _), .standing(let id, _): id == talk
            case .counterProposal, .newTime, .proposalDeclined: true
            default: false
            }
        }
    }

    @Test func whatIsAboutACancelledTalkIsPointless() async throws {
        let rows = try await Rows("nl")
        try await rows.store.write { try $0.cancel(talk, now: now) }
        for letter in ofTheTalk + [.namesRead(talk, inboxRow: 1, Self.report)] {
            #expect(try await rows.write(letter) == nil, "\(letter)")
        }
    }

    @Test func whatIsAboutATalkThatWasIsPointlessButForWhatIsAnswered() async throws {
        let rows = try await Rows("nl", now: now + 100 * 86_400)
        for letter in ofTheTalk { #expect(try await rows.write(letter) == nil, "\(letter)") }
        #expect(try await rows.write(.namesRead(talk, inboxRow: 1, Self.report)) != nil)
    }

    @Test func whatIsSettledIsNotAsked() async throws {
        let rows = try await Rows("nl")
        try await rows.store.write { tx in
            for id in raters { try tx.approve(id, now: now) }
            for number in 1...8 { try tx.close(MatterID(rawValue: Int64(number))) }
        }
        #expect(try await rows.write(.approval(talk, raters, by: .manager, isAgain: false)) == nil)
        for number in 1...8 {
            #expect(try await rows.write(Self.asking(Int64(number), isAgain: true)) == nil)
        }
    }

    @Test func rowsThatCanNotBeReadFailTheirLetterAlone() async throws {
        let rows = try await Rows("nl")
        try await rows.store.write { tx in
            _ = try tx.execute("UPDATE requests SET state = 'odd' WHERE id = $1", [.id(raters[0])])
        }
        let plans = try await rows.plan([.request(raters[0]), .whom(talk)])
        guard case .pointless(_, .failed, .unwritable(let why)) = plans[0] else {
            Issue.record("\(plans[0])")
            return
        }
        #expect(why.contains("column 'state'") && !why.contains("odd"))
        #expect(plans[1].letter?.row.key == "talk/1/whom")
    }

    @Test func aDatabaseThatIsAwayFailsNoLetter() async throws {
        let rows = try await Rows("nl")
        #expect(throws: StoreError.self) { try rows.due(.request(raters[0]), Away()) }
    }

    private struct Away: Transaction {
        func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
            throw StoreError.unavailable(path: "test.db", reason: "locked")
        }

        func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
            throw StoreError.unavailable(path: "test.db", reason: "locked")
        }
    }

    @Test func withoutTheMailOrTheManagerThereIsNothingToSay() async throws {
        let rows = try await Rows("nl")
        try await rows.store.write { tx in
            try tx.purgeTalkMails(receivedBefore: now + 1)
            _ = try tx.save(person("Anna", "anna", "nl"), manager: nil, department: nil, now: now)
        }
        for letter in [
            Letter.invitationAccepted(other, inboxRow: 1), .invitationDeclined(inboxRow: 1, .recurring),
            .planTalk(anna, year: 2027, .employee), .roles(MatterID(rawValue: 1), isAgain: false),
            .whom(TalkID(rawValue: 99)),
        ] { #expect(try await rows.write(letter) == nil, "\(letter)") }
        let without = try await Rows("nl", hr: nil)
        #expect(try await without.write(.departments(inboxRow: 1)) == nil)
        #expect(try await without.write(.approval(talk, raters, by: .hr, isAgain: false)) == nil)
    }
}

private func person(_ name: String, _ local: String, _ language: String) throws -> Person {
    Person(name: try Line(name), address: try EmailAddress("\(local)@example.test"), language: language)
}

/// A talk that Klankbord organizes, one that Mark does, three raters that wait for a word, and every matter there is.
final class Rows {
    let store: any Driver
    private let settings: LetterSettings
    private let writer: MessageWriter
    private let folder: URL
    private let now: Date

    init(
        _ language: String,
        now moment: Date = begin,
        hr: String? = "hr@example.test",
        style: ServiceAddress.Style = .plus
    ) async throws {
        now = moment
        folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-notes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = TwiceDriver(SealingDriver(try SQLiteDriver(path: folder.appending(path: "test.db").path)))
        settings = LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: style),
            organisation: Organisation(
                name: try Line("Voorbeeld BV"),
                controller: try Line("Voorbeeld BV, Utrecht"),
                contact: try EmailAddress("privacy@example.test"),
                privacyNotice: URL(string: "https://example.test/privacy"),
                logo: nil,
                timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam"))
            ),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            hr: try hr.map { text throws(InvalidText) in try EmailAddress(text) },
            language: language
        )
        let templates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Templates")
        let wording = try Wording(folders: [templates])
        writer = MessageWriter(settings: settings, wording: wording)
        try await store.migrate(now: now)
        let questionnaire = try wording.questionnaire(.client, language: language)
        try await store.write { tx in try Self.fill(tx, language, questionnaire) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ letter: Letter) async throws -> WrittenMessage? {
        let (row, settings, now) = (OutboxRow(preview: letter, now: now), settings, now)
        let facts = try await store.read { tx in
            var rows = LetterRows(tx, settings, now: now)
            return try rows.facts(for: letter)
        }
        return try facts.map { try writer.write(row, $0, now: now) }
    }

    func plan(_ letters: [Letter]) async throws -> [AttemptPlan] {
        let due = try await store.read { [settings, now] tx in
            var rows = LetterRows(tx, settings, now: now)
            return try letters.map { try DueLetter(OutboxRow(preview: $0, now: now), &rows) }
        }
        let tokens = TokenMaker(key: Array(repeating: 7, count: 32))
        return due.map { AttemptPlan($0, writer: writer, tokens: tokens, now: now) }
    }

    func due(_ letter: Letter, _ tx: any Transaction) throws -> DueLetter {
        var rows = LetterRows(tx, settings, now: now)
        return try DueLetter(OutboxRow(preview: letter, now: now), &rows)
    }

    private static func fill(_ tx: any Transaction, _ language: String, _ questionnaire: Questionnaire) throws {
        let now = begin
        _ = try tx.save(person("Anna", "anna", language), manager: nil, department: nil, now: now)
        _ = try tx.save(person("Mark", "mark", language), manager: nil, department: Line("Inkoop"), now: now)
        _ = try tx.save(person("Anna", "anna", language), manager: mark, department: Line("Inkoop"), now: now)
        let organizer = try NamedAddress("Mark <mark@example.test>")
        for (uid, organizer) in [("ours@example.test", nil), ("theirs@calendar.example", organizer)] {
            let new = NewTalk(
                employee: anna,
                manager: mark,
                start: now + 64 * 86_400,
                duration: 3600,
                place: nil,
                eventUID: uid,
                organizer: organizer,
                invitation: organizer.map { _ in "invitation@calendar.example" }
            )
            _ = try tx.insert(new, now: now)
        }
        // From three others on, the weekly line tells how many have answered.
        for (name, state) in [
            ("Petra", FeedbackRequest.State.proposed), ("Joris", .proposed), ("Kees", .proposed), ("Bas", .declined),
            ("Iris", .declined), ("Tom", .declined),
        ] {
            let rater = Person(
                name: try Line(name),
                address: try EmailAddress("\(name)@client.example"),
                language: language
            )
            let new = NewRequest(
                talk: talk,
                rater: rater,
                group: .client,
                promise: .confidential,
                questionnaire: questionnaire,
                namedBy: .employee,
                state: state
            )
            _ = try tx.insert(new, now: now)
        }
        let mail = try invitation(tx, now)
        let start = now + 70 * 86_400
        for kind: Matter.Kind in [
            .roles([anna, mark]), .confirmation(.invited(with: [anna, mark], start: start)),
            .confirmation(.moved(talk, to: start)), .confirmation(.cancelled(talk)), .confirmation(.departments),
            .confirmation(.talk(talk, inboxRow: mail.id, asks: ["+ petra@client.example"])),
            .proposal(talk, by: .employee, start: start, duration: 3600, comment: "Dan ben ik er niet."),
            .newTime(talk, .manager),
        ] { _ = try tx.open(kind, from: mail, askedOf: EmailAddress("mark@example.test"), now: now) }
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
