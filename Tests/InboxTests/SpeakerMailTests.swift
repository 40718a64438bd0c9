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
        let house = try await InboxHouse()
        let text = "klant: petra@client.example"
        #expect(
            try await house.meaning(of: text, proof: InboxHouse.vouched)
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
        let house = try await InboxHouse()
        let text = "Ik ben afwezig tot maandag.\ncollega: bram@example.test"
        let meaning = try await house.meaning(of: text, proof: InboxHouse.vouched, thread: thread)
        #expect(meaning == .unclear(.maybeAutomatic))
    }

    @Test func aCalendarThatIsNotWholeIsHeld() async throws {
        let house = try await InboxHouse()
        guard case .forTalks(.calendar) = try await house.meaning(ofCalendar: InboxHouse.calendar) else {
            Issue.record("a whole calendar is for the talks")
            return
        }
        let cut = InboxHouse.calendar.replacing("END:VCALENDAR\n", with: "")
        #expect(try await house.meaning(ofCalendar: cut) == .unclear(.calendarCutOff))
    }

    @Test func aCalendarMailThatIsCutOffIsHeld() async throws {
        let house = try await InboxHouse()
        let meaning = try await house.meaning(ofCalendar: InboxHouse.calendar, size: 26 << 20)
        #expect(meaning == .unclear(.tooLarge(megabytes: 25)))
    }
}

/// Anna with her talk, and the mail that asked her whom to ask.
final class InboxHouse {
    let store: any Driver
    let talk: TalkID
    private let asked: String
    private let folder: URL
    private let service: ServiceAddress

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

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-inbox-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = TwiceDriver(SealingDriver(try SQLiteDriver(path: folder.appending(path: "test.db").path)))
        service = ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus)
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        try await store.migrate(now: now)
        (talk, asked) = try await store.write { tx in
            let people = try ["anna", "mark"].map { local in
                let address = try EmailAddress("\(local)@example.test")
                let person = Person(name: try Line(local), address: address, language: "nl")
                return try tx.save(person, manager: nil, department: nil, now: now)
            }
            let new = NewTalk(
                employee: people[0],
                manager: people[1],
                start: now + 40 * 86_400,
                duration: 3600,
                place: nil,
                eventUID: "uid-1"
            )
            let talk = try tx.insert(new, now: now)
            let anna = try EmailAddress("anna@example.test")
            let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
            try tx.queue(.whom(talk), to: anna, by: rules, now: now)
            return (talk, try #require(try tx.messageID(of: .whom(talk))))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// - Parameter thread: nil: it answers the mail that asked her.
    func meaning(of text: String, proof: String, thread: String? = nil) async throws -> Meaning {
        let thread = thread ?? "In-Reply-To: <\(asked)@example.test>\n"
        return try await meaning("\(thread)Content-Type: text/plain; charset=utf-8\n\n\(text)\n", proof: proof)
    }

    func meaning(ofCalendar text: String, size: Int? = nil) async throws -> Meaning {
        try await meaning("Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\n\(text)", size: size)
    }

    private func meaning(_ rest: String, proof: String = "", size: Int? = nil) async throws -> Meaning {
        let head = "From: anna@example.test\nTo: feedback@example.test\nSubject: Re: x\n"
        let raw = Data(("Received: by mx.example.test\n" + proof + head + rest).replacing("\n", with: "\r\n").utf8)
        let (service, uid) = (service, UInt32.random(in: 1...UInt32.max))
        return try await store.write { tx in
            let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid)
            let id = try #require(try tx.receive(raw, size: size ?? raw.count, at: place, now: Date()))
            let row = try #require(try tx.inboxRow(id))
            let mail = try ReadMail(row, service: service, authservID: "mx.example.test")
            var finder = CorrespondentFinder(tx)
            return Meaning(mail, from: try finder.correspondent(of: mail))
        }
    }
}
