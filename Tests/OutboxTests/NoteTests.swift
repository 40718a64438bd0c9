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

private let (talk, other) = (TalkID(rawValue: 1), TalkID(rawValue: 2))
private let (anna, mark) = (Example.anna, Example.mark)
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
            .invitationAccepted(other, inboxRow: 1), .notReached(talk, raters[0]), .notAsked(talk, raters[0]),
            .event(talk, .employee, sequence: 0, .planned), .event(talk, .manager, sequence: 0, .planned),
        ]
        + [
            .wrongPeople(["eve@example.org"]), .wrongPeople([]), .recurring, .tooManyPeople, .inThePast,
        ]
        .map { .invitationDeclined(inboxRow: 1, $0) }
        + (1...17).flatMap {
            [asking($0, isAgain: false), asking($0, isAgain: true)]
        } + Matter.Stopping.allCases.map { .stopped(MatterID(rawValue: 11), $0) } + [
            .sentOn(talk, batch: 1), .invitationHeld(inboxRow: 2), .remark(talk, inboxRow: 2, by: .manager),
            .notActed(inboxRow: 1, by: .manager(talk), .approval), .notActed(inboxRow: 1, by: .hr(talk), .settled),
            .notActed(inboxRow: 1, by: .matter(MatterID(rawValue: 7)), .unread),
            .notActed(inboxRow: 1, by: nil, .departments),
        ] + NotActed.allCases.map { .notActed(inboxRow: 1, by: .employee(talk), $0) }

    /// For the word that a matter of the rows waits for.
    private static func asking(_ number: Int64, isAgain: Bool) -> Letter {
        let id = MatterID(rawValue: number)
        return switch number {
        case 1: .roles(id, isAgain: isAgain)
        case 7: .counterProposal(id, isAgain: isAgain)
        case 8: .newTime(id, isAgain: isAgain)
        case 11...15: .doneInYourName(id, isAgain: isAgain)
        case 17: .dataAsked(id, isAgain: isAgain)
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
        let house = try await TestHouse.busy(in: language)
        for letter in Self.letters {
            let written = try #require(try await house.write(letter), "\(letter)")
            let message = try ReceivedMessage(written.bytes)
            #expect(!message.subject.isEmpty && message.header("Content-Language") == language, "\(letter)")
            let text = try #require(message.plainText)
            #expect(text.count > 80 && !(text + message.subject).contains("{{"), "\(letter)")
            #expect(message.html != nil && message.header("Auto-Submitted") == "auto-generated", "\(letter)")
            // Readers who may answer have a token in Reply-To, and nobody else.
            let hasToken = message.replyTo?.address.subaddress != nil
            #expect(hasToken == (letter.holder != nil) && written.owner?.part == letter.holder, "\(letter)")
        }
    }

    @Test(arguments: [(true, "ACCEPTED"), (false, "DECLINED")])
    func ourAnswerIsTheOneAttendees(_ accepts: Bool, _ participation: String) async throws {
        let house = try await TestHouse.busy()
        let letter =
            accepts ? Letter.invitationAccepted(other, inboxRow: 1) : .invitationDeclined(inboxRow: 1, .recurring)
        let message = try ReceivedMessage(try #require(try await house.write(letter)).bytes)
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

    @Test func aRemarkIsReadByTheOther() async throws {
        let house = try await TestHouse.busy()
        let letter = Letter.remark(talk, inboxRow: 2, by: .manager)
        let message = try ReceivedMessage(try #require(try await house.write(letter)).bytes)
        #expect(message.to == [try EmailAddress("anna@example.test")])
        for line in ["    Dan ben ik er niet.", "    Een dag later?", "mark@example.test"] {
            #expect(message.plainText?.contains(line) == true)
        }
        let held = try ReceivedMessage(try #require(try await house.write(.invitationHeld(inboxRow: 2))).bytes)
        #expect(held.plainText?.contains("(er staat “Anna de Vries”)") == true)
        #expect(held.inReplyTo == "answer@calendar.example")
        // Once a person has looked at it there is nothing to tell any more.
        try await house.change { tx, _ in
            try tx.finish(try #require(try tx.talkMail(InboxID(rawValue: 2))), .rejected)
        }
        #expect(try await house.write(.invitationHeld(inboxRow: 2)) == nil)
    }

    /// The first mail of a thread stands under nothing, least of all under itself.
    @Test func noMailRefersToItself() async throws {
        let house = try await TestHouse.busy()
        try await house.change { [rules = house.settings.rules] tx, now in
            for party in [Party.employee, .manager] {
                let letter = Letter.event(talk, party, sequence: 0, .planned)
                try tx.queue(letter, to: EmailAddress("anna@example.test"), by: rules, now: now)
            }
        }
        let rows = try await house.letters().filter { $0.letter.kind == .invitation }
        #expect(rows.count == 2)
        for row in rows {
            let message = try ReceivedMessage(try #require(try await house.write(row: row)).bytes)
            #expect(message.inReplyTo != message.messageID && !message.references.contains(message.messageID ?? ""))
        }
    }

    @Test func otherLettersAreNoCalendarMail() async throws {
        let house = try await TestHouse.busy()
        for letter in Self.letters {
            switch letter.kind {
            case .invitation, .invitationAccepted, .invitationDeclined: continue
            default: break
            }
            let message = try ReceivedMessage(try #require(try await house.write(letter)).bytes)
            #expect(message.calendarParts.isEmpty, "\(letter)")
        }
    }

    @Test func theReaderIsTheRightOne() async throws {
        let house = try await TestHouse.busy()
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
            #expect(try await house.write(letter)?.recipient.description == address, "\(letter)")
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
        let house = try await TestHouse.busy()
        try await house.change { tx, now in try tx.cancel(talk, now: now) }
        for letter in ofTheTalk + [.namesRead(talk, inboxRow: 1, Self.report)] {
            #expect(try await house.write(letter) == nil, "\(letter)")
        }
    }

    @Test func whatIsAboutATalkThatWasIsPointlessButForWhatIsAnswered() async throws {
        let house = try await TestHouse.busy()
        house.now += 100 * 86_400
        for letter in ofTheTalk { #expect(try await house.write(letter) == nil, "\(letter)") }
        #expect(try await house.write(.namesRead(talk, inboxRow: 1, Self.report)) != nil)
    }

    @Test func whatIsSettledIsNotAsked() async throws {
        let house = try await TestHouse.busy()
        try await house.change { tx, now in
            for id in raters { try tx.approve(id, now: now) }
            for number in 1...8 { try tx.close(MatterID(rawValue: Int64(number))) }
        }
        #expect(try await house.write(.approval(talk, raters, by: .manager, isAgain: false)) == nil)
        for number in 1...8 {
            #expect(try await house.write(Self.asking(Int64(number), isAgain: true)) == nil)
        }
    }

    /// The numbers stay, since an answer may be to the mail before.
    @Test func aListThatWaitsHasOnlyThoseWhoWait() async throws {
        let house = try await TestHouse.busy()
        let requests = try await house.store.read { try $0.requests(of: talk) }.filter { $0.state == .proposed }
        let letter = Letter.approval(talk, requests.map(\.id), by: .manager, isAgain: true)
        try await house.change { tx, now in try tx.set(requests[0], to: .withdrawn, now: now) }
        let message = try ReceivedMessage(try #require(try await house.write(letter)).bytes)
        let text = try #require(message.plainText)
        #expect(!text.contains("\(requests[0].rater.address)") && !text.contains("1. "))
        #expect(text.contains("2. \(requests[1].rater.name)") && text.contains("3. \(requests[2].rater.name)"))
    }

    @Test func rowsThatCanNotBeReadFailTheirLetterAlone() async throws {
        let house = try await TestHouse.busy()
        try await house.change { tx, now in
            _ = try tx.execute("UPDATE requests SET state = 'odd' WHERE id = $1", [.id(raters[0])])
        }
        let plans = try await house.plan([.request(raters[0]), .whom(talk)])
        guard case .pointless(_, .failed, .unwritable(let why)) = plans[0] else {
            Issue.record("\(plans[0])")
            return
        }
        #expect(why.contains("column 'state'") && !why.contains("odd"))
        #expect(plans[1].letter?.row.key == "talk/1/whom")
    }

    @Test func aDatabaseThatIsAwayFailsNoLetter() async throws {
        let house = try await TestHouse.busy()
        #expect(throws: StoreError.self) { try house.due(.request(raters[0]), Away()) }
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
        let house = try await TestHouse.busy()
        try await house.change { tx, now in
            try tx.purgeTalkMails(receivedBefore: now + 1)
            _ = try tx.save(member("Anna", "anna"), manager: nil, department: nil, now: now)
        }
        for letter in [
            Letter.invitationAccepted(other, inboxRow: 1), .invitationDeclined(inboxRow: 1, .recurring),
            .planTalk(anna, year: 2027, .employee), .roles(MatterID(rawValue: 1), isAgain: false),
            .whom(TalkID(rawValue: 99)),
        ] { #expect(try await house.write(letter) == nil, "\(letter)") }
        let without = try await TestHouse.busy { $0.hr = nil }
        #expect(try await without.write(.departments(inboxRow: 1)) == nil)
        #expect(try await without.write(.approval(talk, raters, by: .hr, isAgain: false)) == nil)
    }
}
