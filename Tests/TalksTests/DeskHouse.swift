// A talk mail desk on a database of its own: mail is handed to it as the inbox does, and what it queues is looked at.
import Addressing
import Feedback
import Foundation
import Logging
import Store
import Talks
import TestSupport
import Testing
import Wording

/// The shipped templates, read once.
private let shippedWording = Result {
    try Wording(folders: [
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates")
    ])
}

/// Anna with her manager Mark, and Bram and Carla, on 5 January 2027 at noon; Anna's talk is on 10 March at ten.
final class DeskHouse {
    let store: any Driver
    let book: TalkBook
    let desk: TalkMailDesk
    /// What `pass` is told.
    var now: Date
    private let folder: URL
    private var mails: UInt32 = 0

    static let hr = "hr@example.test"
    static let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))

    init(
        approver: Party? = .manager,
        maximum: Int = 12,
        cap: Int = 20
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-talks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = TwiceDriver(SealingDriver(try SQLiteDriver(path: folder.appending(path: "test.db").path)))
        now = try instant("2027-01-05T11:00:00Z")
        let service = ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus)
        book = TalkBook(
            rules: Self.rules,
            naming: NamingRules(maximum: maximum),
            approver: approver,
            hr: try EmailAddress(Self.hr),
            named: [.self, .manager],
            service: service,
            wording: try shippedWording.get()
        )
        let settings = TalkMailSettings(
            service: service,
            hr: try EmailAddress(Self.hr),
            timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")),
            dailyAnswersPerAddress: cap
        )
        desk = TalkMailDesk(
            store: store,
            book: book,
            settings: settings,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await store.migrate(now: now)
        let people = [("Anna de Vries", "anna"), ("Mark Visser", "mark"), ("Bram Bos", "bram"), ("Carla Mol", "carla")]
        let start = now
        try await store.write { tx in
            for (name, local) in people {
                _ = try tx.save(member(name, local), manager: nil, department: nil, now: start)
            }
            _ = try tx.save(member("Anna de Vries", "anna"), manager: mark, department: Line("Inkoop"), now: start)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    // MARK: Mail in

    /// Hands a mail on as the inbox does, and lets the desk act.
    /// - Returns: its row of the inbox.
    @discardableResult
    func mail(_ content: TalkMail.Content, from sender: String, subject: String = "Re: Feedback") async throws
        -> InboxID
    {
        let id = try await wait(content, from: sender, subject: subject)
        try await desk.pass(now: now)
        return id
    }

    /// Hands a mail on.
    func wait(_ content: TalkMail.Content, from sender: String, subject: String = "Re: Feedback") async throws
        -> InboxID
    {
        mails += 1
        let (uid, now) = (mails, now)
        return try await store.write { tx in
            let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid)
            let id = try tx.beginReading(Data("raw".utf8), at: place, now: now)
            let mail = TalkMail(
                id: id,
                sender: try EmailAddress(sender),
                subject: subject,
                messageID: "mail-\(uid)@calendar.example",
                content: content,
                receivedAt: now
            )
            try tx.handOn(mail, kind: "reply")
            return id
        }
    }

    @discardableResult
    func fromAnna(_ text: String, about talk: TalkID, answering letter: Letter? = nil) async throws -> InboxID {
        try await mail(
            .words(text, by: .employee(talk), isProved: false, answered: try await row(letter)),
            from: "anna@example.test"
        )
    }

    @discardableResult
    func fromMark(_ text: String, about talk: TalkID, answering letter: Letter? = nil) async throws -> InboxID {
        try await mail(
            .words(text, by: .manager(talk), isProved: false, answered: try await row(letter)),
            from: "mark@example.test"
        )
    }

    @discardableResult
    func answer(_ matter: MatterID, _ text: String, from sender: String) async throws -> InboxID {
        try await mail(
            .words(text, by: .matter(matter), isProved: false, answered: nil),
            from: sender
        )
    }

    /// A mail without a token.
    @discardableResult
    func write(_ text: String, from sender: String, proved: Bool, subject: String = "Feedback") async throws -> InboxID
    {
        try await mail(.words(text, by: nil, isProved: proved, answered: nil), from: sender, subject: subject)
    }

    @discardableResult
    func invite(_ text: InvitationText, from sender: String = "mark@example.test", proved: Bool = true) async throws
        -> InboxID
    {
        try await mail(
            .calendar(Data(text.bytes), method: text.method, isProved: proved),
            from: sender,
            subject: "Ontwikkelgesprek"
        )
    }

    private func row(_ letter: Letter?) async throws -> LetterID? {
        guard let letter else { return nil }
        return try #require(try await letters().first { $0.letter.key == letter.key }).id
    }

    // MARK: Talks

    @discardableResult
    func plan(_ start: String = "2027-03-10T09:00:00Z", with manager: String = "mark") async throws -> TalkID {
        let (book, now) = (book, now)
        return try await store.write { tx in
            try book.plan(
                tx,
                employee: #require(try tx.person(at: EmailAddress("anna@example.test"))),
                manager: #require(try tx.person(at: EmailAddress("\(manager)@example.test"))),
                start: instant(start),
                duration: 3600,
                place: nil,
                now: now
            )
        }
    }

    /// Names a rater as the command line does.
    @discardableResult
    func name(_ local: String, for talk: TalkID) async throws -> RequestID {
        let (book, now) = (book, now)
        return try await store.write { tx in
            try book.name(tx, member(local.capitalized, local, at: "client.example"), as: .client, for: talk, now: now)
        }
    }

    func cancel(_ talk: TalkID) async throws {
        let (book, now) = (book, now)
        try await store.write { try book.cancel($0, talk, now: now) }
    }

    func change(_ body: @Sendable (any Transaction, Date) throws -> Void) async throws {
        let now = now
        try await store.write { try body($0, now) }
    }

    // MARK: What came of it

    func talks() async throws -> [Talk] { try await store.read { try $0.talks() } }

    func requests(_ talk: TalkID) async throws -> [FeedbackRequest] {
        try await store.read { try $0.requests(of: talk) }
    }

    /// `petra@client.example client proposed`, without herself.
    func list(_ talk: TalkID) async throws -> [String] {
        try await requests(talk).filter { $0.group != .self }
            .map { "\($0.rater.address) \($0.group.rawValue) \($0.state.rawValue)" }
    }

    /// All that was ever queued, the latest last.
    func letters() async throws -> [OutboxRow] {
        try await store.read { try $0.outbox(states: Set(OutboxState.allCases), limit: 1000) }
    }

    /// Of what still waits to be sent.
    func keys(_ kinds: Letter.Kind...) async throws -> [String] {
        try await letters().filter { kinds.contains($0.letter.kind) && $0.state == .queued }.map(\.key)
    }

    /// Of the questions that ask for one word.
    func questions() async throws -> [String] {
        try await keys(.roles, .confirmChange, .counterProposal, .newTime)
    }

    /// Of the talk's event.
    func events() async throws -> [String] { try await keys(.invitation, .talkMoved, .talkCancelled) }

    func report() async throws -> NamesReport {
        let reports = try await letters().compactMap { row -> NamesReport? in
            if case .namesRead(_, _, let report) = row.letter { report } else { nil }
        }
        return try #require(reports.last)
    }

    func inbox(_ id: InboxID) async throws -> InboxRow { try #require(try await store.read { try $0.inboxRow(id) }) }

    /// Why it is held; nil where it isn't.
    func held(_ id: InboxID) async throws -> HeldReason? {
        let row = try await inbox(id)
        return row.state == .held ? row.heldReason : nil
    }

    func matter(_ id: MatterID) async throws -> Matter? {
        try await store.read { try $0.matter(id) }
    }

    /// As the outbox does when a letter was accepted.
    func send(_ kind: Letter.Kind) async throws {
        for row in try await letters() where row.letter.kind == kind && row.state == .queued {
            try await change { tx, now in try tx.accept(row, now: now) }
        }
    }

    /// Queues the requests that wait, as their rounds do.
    func ask(_ talk: TalkID) async throws {
        for request in try await requests(talk) where request.state == .queued {
            try await change { tx, now in
                try tx.queue(.request(request.id), to: request.rater.address, by: Self.rules, now: now)
            }
        }
    }
}

func member(_ name: String, _ local: String, at domain: String = "example.test") throws -> Person {
    Person(name: try Line(name), address: try EmailAddress("\(local)@\(domain)"), language: "nl")
}
