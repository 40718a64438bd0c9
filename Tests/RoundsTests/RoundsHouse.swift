// The stage of the rounds on a database of its own, with a clock that is set by hand.
import Addressing
import Dossiers
import Feedback
import Foundation
import Logging
import Rounds
import Store
import Synchronization
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

func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

/// What the stage takes for the time.
private final class Clock: Sendable {
    let now: Mutex<Date>
    init(_ now: Date) { self.now = Mutex(now) }
}

/// Anna with her manager Mark, on 5 January 2027 at noon; no talk so far.
final class RoundsHouse {
    let store: any Driver
    let stage: RoundsStage
    let dossiers: DossierRelease
    let wording: Wording
    private let clock: Clock
    private let folder: URL

    var now: Date {
        get { clock.now.withLock { $0 } }
        set { clock.now.withLock { $0 = newValue } }
    }

    init(
        rules: MailRules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
        plannedBy: (month: Int, day: Int)? = nil
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-rounds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = TwiceDriver(try SQLiteDriver(path: folder.appending(path: "test.db").path))
        wording = try shippedWording.get()
        let clock = Clock(try instant("2027-01-05T11:00:00Z"))
        self.clock = clock
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let amsterdam = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        dossiers = DossierRelease(
            store: store,
            wording: wording,
            organisation: Organisation(
                name: try Line("Voorbeeld BV"),
                controller: try Line("Voorbeeld BV, Utrecht"),
                contact: try EmailAddress("privacy@example.test"),
                privacyNotice: nil,
                logo: nil,
                timeZone: amsterdam
            ),
            rules: rules,
            rule: AnonymityRule(),
            retentionDays: 730,
            // None is made.
            pdf: PDFRenderer(python: folder.appending(path: "none")),
            log: log
        )
        stage = RoundsStage(
            store: store,
            rules: rules,
            minimumRaters: 3,
            dossiers: dossiers,
            duties: DutySettings(
                timeZone: amsterdam,
                plannedBy: plannedBy,
                retentionDays: 730,
                strayRetention: 30 * ScheduleRules.day
            ),
            log: log,
            clock: { clock.now.withLock { $0 } }
        )
        try await store.migrate(now: now)
        try await change { tx, now in
            let mark = try tx.save(member("Mark Visser", "mark"), manager: nil, department: nil, now: now)
            _ = try tx.save(member("Anna de Vries", "anna"), manager: mark, department: nil, now: now)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func change<Result: Sendable>(_ body: @Sendable (any Transaction, Date) throws -> Result) async throws -> Result {
        let now = now
        return try await store.write { try body($0, now) }
    }

    /// Sets the clock and lets the stage pass.
    @discardableResult
    func pass(at moment: Date) async throws -> Date? {
        now = moment
        return try await stage.pass()
    }

    /// Anna's talk with Mark.
    @discardableResult
    func plan(_ start: String = "2027-03-10T09:00:00Z") async throws -> TalkID {
        try await change { tx, now in
            let new = NewTalk(
                employee: try #require(try tx.person(at: EmailAddress("anna@example.test"))).id,
                manager: try #require(try tx.person(at: EmailAddress("mark@example.test"))).id,
                start: try instant(start),
                duration: 3600,
                place: nil,
                eventUID: start
            )
            return try tx.insert(new, now: now)
        }
    }

    @discardableResult
    func name(
        _ local: String,
        for talk: TalkID,
        as group: RaterGroup = .client,
        state: FeedbackRequest.State = .queued
    ) async throws -> RequestID {
        let questionnaire = try wording.questionnaire(group, language: "nl")
        return try await change { tx, now in
            let new = NewRequest(
                talk: talk,
                rater: try member(local.capitalized, local, at: "client.example"),
                group: group,
                promise: .confidential,
                questionnaire: questionnaire,
                state: state
            )
            return try tx.insert(new, now: now)
        }
    }

    /// A rater's reply, as the inbox counts it.
    func answer(_ id: RequestID, _ text: String = "Plant goed") async throws {
        try await change { tx, now in
            let response = NewResponse(
                request: id,
                messageID: "\(id.rawValue)-\(now.timeIntervalSince1970)@client.example",
                bodyHash: Data(text.utf8),
                inboxRow: nil,
                answers: [Answer(question: 1, text: text, score: nil)],
                remark: nil
            )
            _ = try tx.insert(response, now: now)
            try tx.set(id, to: .answered, now: now)
        }
    }

    /// All that was ever queued, the latest last.
    func letters() async throws -> [OutboxRow] {
        try await store.read { try $0.outbox(states: Set(OutboxState.allCases), limit: 1000) }
    }

    func keys(_ kind: Letter.Kind) async throws -> [String] {
        try await letters().filter { $0.letter.kind == kind }.map(\.key)
    }

    /// Of mails with a dossier.
    func dossierKeys() async throws -> [String] {
        try await letters().filter { [.dossierToEmployee, .dossierToManager].contains($0.letter.kind) }.map(\.key)
    }
}

func member(_ name: String, _ local: String, at domain: String = "example.test") throws -> Person {
    Person(name: try Line(name), address: try EmailAddress("\(local)@\(domain)"), language: "nl")
}
