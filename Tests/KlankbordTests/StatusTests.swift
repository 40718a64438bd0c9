// How the service says how it is: from memory, through a socket, in words and as an exit status.
import Addressing
import Connections
import Feedback
import Foundation
import Logging
import Reports
import Store
import TestSupport
import Testing

@testable import Klankbord

private let now = Date(timeIntervalSince1970: 1_799_146_800)

@Suite struct TroubleBoardTests {
    private static let full = StoreError.unavailable(path: "klankbord.db", reason: "full", trouble: .full)
    private static let away = TransportError(what: .dropped, server: "mx.test:993", detail: "", hint: "wait")

    private func fail(_ board: TroubleBoard, _ work: String, _ error: any Error) async {
        await #expect(throws: (any Error).self) { try await board.watching(work) { throw error } }
    }

    @Test func whatFailsIsKeptInMindUntilItWorks() async throws {
        let lines = LogLines()
        let board = TroubleBoard(log: lines.logger, clock: { now })
        await fail(board, "outbox", Self.full)
        await fail(board, "rounds", Self.full)
        await fail(board, "inbox", Self.away)
        await fail(board, "talk mail", InvalidText(what: "x", value: "y", reason: "z"))
        #expect(board.conditions.map(\.name) == ["imap", "talk mail", "writing"])
        #expect(board.conditions.map(\.reason.code) == ["mailbox-not-read", "work-fails", "database-not-written"])
        try await board.watching("outbox") {}
        #expect(board.conditions.count == 3 && lines.lines.isEmpty)
        for work in ["rounds", "inbox", "talk mail", "talk mail"] { try await board.watching(work) {} }
        #expect(board.conditions.isEmpty)
        #expect(lines.lines.map(\.message) == ["writing again", "reading again", "talk mail works again"])
    }

    /// The database takes rows again, while the mailbox can't be reached still.
    @Test func oneTroubleEndsWhereAnotherBegins() async {
        let lines = LogLines()
        let board = TroubleBoard(log: lines.logger, clock: { now })
        await fail(board, "inbox", Self.full)
        await fail(board, "inbox", Self.away)
        #expect(board.conditions.map(\.name) == ["imap"])
        #expect(lines.lines.map(\.message) == ["writing again"])
    }

    @Test func whatRowsSaidLastIsRemembered() async {
        let board = TroubleBoard(log: LogLines().logger, clock: { now })
        board.know(noted: [
            Condition(name: "imap", reason: .mailboxNotRead(trouble: "before"), since: now - 60),
            Condition(name: "smtp", reason: .queuePaused(trouble: "no"), since: now),
        ])
        await fail(board, "inbox", Self.away)
        #expect(board.conditions.map(\.name) == ["imap", "smtp"])
        #expect(board.conditions[0].reason != .mailboxNotRead(trouble: "before"))
    }

    @Test func anEndThatIsAskedForIsNoTrouble() async {
        let board = TroubleBoard(log: LogLines().logger, clock: { now })
        await fail(board, "inbox", CancellationError())
        #expect(board.conditions.isEmpty)
    }
}

@Suite struct StatusSocketTests {
    @Test func whoAsksIsAnswered() throws {
        let folder = try TemporaryFolder()
        let state = StateDirectory(folder.url.path)
        #expect(StatusSocket.ask(state) == nil)
        let trouble = LiveStatus.Trouble(name: "writing", code: "database-not-written", detail: "full", since: now)
        let said = LiveStatus(stateDirectory: state.path, conditions: [trouble])
        let source = try #require(StatusSocket(ofServiceAt: state, environment: [:]).listen { said })
        defer { source.cancel() }
        for _ in 1...3 { #expect(StatusSocket.ask(state)?.conditions == [trouble]) }
    }

    @Test func aServiceThatWorksElsewhereIsNotMeant() throws {
        let folder = try TemporaryFolder()
        let state = StateDirectory(folder.url.path)
        let other = LiveStatus(stateDirectory: "/elsewhere", conditions: [])
        let source = try #require(StatusSocket(ofServiceAt: state, environment: [:]).listen { other })
        defer { source.cancel() }
        #expect(StatusSocket.ask(state) == nil)
    }

    @Test func withSystemdItIsInMemory() {
        let state = StateDirectory("/var/lib/klankbord")
        let socket = StatusSocket(ofServiceAt: state, environment: ["RUNTIME_DIRECTORY": "/run/klankbord"])
        #expect(socket.path == "/run/klankbord/status.sock")
        #expect(StatusSocket(ofServiceAt: state, environment: [:]).path == "/var/lib/klankbord/status.sock")
    }
}

@Suite struct StatusSummaryTests {
    private func trouble(_ name: String, _ code: String) -> LiveStatus.Trouble {
        LiveStatus.Trouble(name: name, code: code, detail: "…", since: now)
    }

    private func report() async throws -> StatusReport {
        let house = try await TestHouse()
        try await house.change { tx, now in
            try tx.note(condition: "smtp", .queuePaused(trouble: "no"), now: now)
        }
        return try await house.store.read { try StatusReport($0, for: .operator("olga"), now: now) }
    }

    @Test func whatIsKnownFromMemoryComesBesideTheRows() async throws {
        let live = [
            trouble("writing", "database-not-written"), trouble("smtp", "queue-paused"), trouble("old", "queue-paused"),
        ]
        let summary = StatusSummary(StatusFinding(rows: try await report()), live: live, isRunning: true)
        #expect(summary.conditions.map(\.name) == ["smtp", "writing"])
        #expect(summary.talks == [:] && summary.exitCode == 1)
    }

    /// On a full disk, or where somebody holds the database: what the service knows, and no counts.
    @Test func whereTheDatabaseCanNotBeReadTheServiceIsBelieved() throws {
        let own = Condition(name: "database", reason: .databaseNotWritten(trouble: "locked"), since: now)
        let live = [trouble("writing", "database-not-written"), trouble("smtp", "queue-paused")]
        let summary = StatusSummary(StatusFinding(conditions: [own]), live: live, isRunning: true)
        #expect(summary.conditions.map(\.name) == ["database", "writing", "smtp"])
        #expect(summary.talks == nil && summary.exitCode == 1)
        let text = summary.text(zone: .gmt)
        #expect(text.contains("talks: not known, since the database can't be read"))
        #expect(text.contains("database: locked (since 2027-01-05 11:00:00 +00:00)"))
        let json = String(decoding: try JSONEncoder().encode(summary), as: UTF8.self)
        #expect(!json.contains("talks") && json.contains("\"running\":true"))
    }

    @Test func theExitStatusTellsMonitoring() {
        let well = StatusSummary(StatusFinding(), live: [], isRunning: true)
        #expect(well.exitCode == 0)
        #expect(StatusSummary(StatusFinding(), live: [], isRunning: false).exitCode == 2)
    }
}

@Suite struct LogFormTests {
    /// As `status` writes it, in the organisation's zone.
    @Test func timesAreLocalAndNameTheirZone() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let written = Written()
        var handler = TextLogHandler(zone: zone) { written.add($0) }
        handler.clock = { now }
        var log = Logger(label: "test") { _ in PrintableLogHandler(handler) }
        log.logLevel = .info
        log.warning("letter failed", metadata: ["letter": "40", "code": "550"])
        log.info("one\nline", metadata: ["a": "b\u{1B}[0m"])
        #expect(
            written.text == [
                "2027-01-05 12:00:00 +01:00 warning letter failed code=550 letter=40\n",
                "2027-01-05 12:00:00 +01:00 info one line a=b\u{FFFD}[0m\n",
            ]
        )
        #expect(Klankbord.shownExactly(now + 180 * 86_400, in: zone) == "2027-07-04 13:00:00 +02:00")
    }

    private final class Written: @unchecked Sendable {
        private let lock = NSLock()
        private var lines: [String] = []
        func add(_ line: String) { lock.withLock { lines.append(line) } }
        var text: [String] { lock.withLock { lines } }
    }
}
