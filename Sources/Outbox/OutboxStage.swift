// The outbox: due letters are written, noted as attempted, handed over, and noted again.
import Addressing
import Feedback
import Foundation
import Letters
import Logging
import MailTransport
import Store
import Wording

/// The stage that sends. It has no timer of its own: somebody calls `pass` when its next moment has come or rows changed.
public actor OutboxStage {
    private let store: any Driver
    private let transport: any Submitter
    private let settings: OutboxSettings
    private let writer: MessageWriter
    private let tokens: TokenMaker
    private let log: Logger
    private let clock: @Sendable () -> Date
    private let uptime: @Sendable () -> ContinuousClock.Instant
    private var pause = QueuePause()
    private let run: RunID
    /// Whether no attempt is left half noted: not after a crash, nor after trouble with the database.
    private var hasRecovered = false
    /// Whether a pause may be noted in the rows: the last run may have ended in one.
    private var mayBeNoted = true
    private var isClosed = false

    /// The name of the condition that a paused queue is noted under.
    public static let condition = "smtp"

    public init(
        store: any Driver,
        transport: any Submitter,
        settings: OutboxSettings,
        wording: Wording,
        tokens: TokenMaker,
        log: Logger,
        run: RunID = RunID(),
        clock: @escaping @Sendable () -> Date = { Date() },
        uptime: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.store = store
        self.run = run
        self.transport = transport
        self.settings = settings
        self.writer = MessageWriter(settings: settings.letters, wording: wording)
        self.tokens = tokens
        self.log = log
        self.clock = clock
        self.uptime = uptime
    }

    /// Sends what is due.
    /// - Returns: when to come again, as far as time alone can tell.
    public func pass() async throws -> Date? {
        if !hasRecovered { try await recover() }
        try await sendDueLetters()
        let due = try await store.read { try $0.nextLetterDue() }
        return pause.left(at: uptime()).map { clock().addingTimeInterval($0) } ?? due
    }

    /// Finishes what is in flight and hands over nothing new.
    public func close() async {
        isClosed = true
        await transport.close()
    }

    /// Nothing is under way, and some letters may stand in the middle of an attempt.
    private func recover() async throws {
        let now = clock()
        try await store.write { try $0.endInterruptedAttempts(now: now) }
        hasRecovered = true
    }

    /// In batches, each a step further than the one behind it: two are being written, one noted as attempted, two handed
    /// over.
    private func sendDueLetters() async throws {
        // The first go at once: a service that is killed again and again gets on all the same.
        var page = DuePage(dueAt: clock(), limit: min(Self.firstBatch, settings.batch))
        var writing: [Task<[AttemptPlan], Never>] = []
        var sending: [Task<Void, any Error>] = []
        do {
            while mayGoOn {
                while writing.count < 2, let due = try await read(&page) {
                    writing.append(
                        Task { [writer, tokens, log] in await write(due, writer, tokens, log, now: clock()) }
                    )
                }
                guard !writing.isEmpty else { break }
                let letters = try await begin(await writing.removeFirst().value, clock())
                if sending.count == 2 { try await sending.removeFirst().value }
                guard mayGoOn else {
                    try await store.write { try $0.putBack(letters.map(\.row.id)) }
                    break
                }
                sending.append(Task { try await send(letters) })
            }
            for batch in sending { try await batch.value }
        } catch {
            // Nothing is handed over behind the back of the next pass.
            for batch in sending { _ = try? await batch.value }
            hasRecovered = false
            throw error
        }
    }

    private static let firstBatch = 25

    private var mayGoOn: Bool { pause.left(at: uptime()) == nil && !isClosed && !Task.isCancelled }

    // MARK: Writing

    /// The next letters that are due; nil when there are no more.
    private func read(_ page: inout DuePage) async throws -> [DueLetter]? {
        let (wanted, settings, now) = (page, settings.letters, clock())
        let due = try await store.read { tx in
            var rows = LetterRows(tx, settings, now: now)
            return try tx.dueLetters(wanted).map { try DueLetter($0, &rows) }
        }
        page.turn(after: due.last?.row)
        page.limit = self.settings.batch
        return due.isEmpty ? nil : due
    }

    /// Notes letters as attempted, and those that turned out to be pointless as done with.
    /// - Returns: the letters to hand over; one that waits no more, since it was withdrawn meanwhile, is none of them.
    private func begin(_ plans: [AttemptPlan], _ now: Date) async throws -> [PreparedLetter] {
        let letters: [PreparedLetter] = try await store.write { [run] tx in
            try plans.compactMap { plan in
                switch plan {
                case .ready(let letter):
                    let prepared = letter.written.prepared
                    if let owner = letter.written.owner {
                        // Its token was renewed meanwhile: it waits, and is written anew.
                        guard try owner.generation == tx.tokenGeneration(of: owner.part) else { return nil }
                    }
                    let (id, key) = (letter.row.id, letter.row.copyKey)
                    guard try tx.beginAttempt(id, under: key, by: run, prepared: prepared) else { return nil }
                    if let owner = letter.written.owner, let token = letter.token {
                        try tx.remember(token: token.text, of: owner)
                    }
                    return letter
                case .pointless(let row, let state, let reason):
                    try tx.endUnsent(row.id, state, reason: reason, now: now)
                    if state.isDone { try tx.forgetReturned(row.letter, row.id) }
                    return nil
                }
            }
        }
        for case .pointless(let row, let state, let reason) in plans { log.note(unsent: row, state, reason) }
        return letters
    }

    // MARK: Handing over

    private func send(_ batch: [PreparedLetter]) async throws {
        let byID = Dictionary(uniqueKeysWithValues: batch.map { ($0.row.id.rawValue, $0) })
        let departures = departures(of: batch)
        let submissions = batch.map { $0.submission(settings, departures.departure(of: $0.row)) }
        var outcomes: [(PreparedLetter, SubmissionOutcome)] = []
        var lastNoted = ContinuousClock.now
        for await (id, outcome) in transport.submit(submissions) {
            guard let letter = byID[id] else { continue }
            outcomes.append((letter, outcome.hiding(letter.token)))
            let isUrgent = letter.row.repeats > 0 || lastNoted.duration(to: .now) > Self.commitWithin
            if isUrgent || outcomes.count >= Self.commitEvery {
                try await note(outcomes)
                outcomes = []
                lastNoted = .now
            }
        }
        try await note(outcomes)
    }

    /// A commit costs a flush to the disk; a crash between two of them repeats at most so many letters, of so much time. A
    /// letter that was in doubt before waits for no other: a second doubt ends it.
    private static let commitEvery = 125
    private static let commitWithin = Duration.milliseconds(250)

    private func departures(of batch: [PreparedLetter]) -> Departures {
        Departures(batch.map(\.row), several: settings.leavingAtOnce) { [store, run, clock, log] ids in
            do {
                return try await store.write { try $0.noteLeaving(ids, by: run, now: clock()) }
            } catch {
                log.error("outbox: nothing leaves unnoted", metadata: ["error": "\(error)"])
                return []
            }
        }
    }

    private func note(_ outcomes: [(PreparedLetter, SubmissionOutcome)]) async throws {
        guard !outcomes.isEmpty else { return }
        let now = clock()
        let verdicts = outcomes.map { letter, outcome in
            Verdict(outcome, letter, sending: settings.letters.rules.sending, jitter: .random(in: 0..<1), now: now)
        }
        let rules = settings.letters.rules
        let lost = try await store.write { [run] tx in
            try zip(verdicts, outcomes).filter { verdict, outcome in
                try !tx.note(verdict, outcome.0.row, by: run, rules, now)
            }.map(\.1.0.row.key)
        }
        for (verdict, (letter, _)) in zip(verdicts, outcomes) where !lost.contains(letter.row.key) {
            log.note(verdict, on: letter.row)
        }
        for key in lost { log.warning("another run took over an attempt", metadata: ["key": "\(key)"]) }
        try await notePause(verdicts, now)
    }

    private func notePause(_ verdicts: [Verdict], _ now: Date) async throws {
        let troubles = verdicts.compactMap(\.trouble)
        if let trouble = troubles.first {
            pause.begin(now: uptime(), jitter: .random(in: 0..<1))
            mayBeNoted = true
            log.warning("queue paused", metadata: ["reason": "\(trouble)"])
            try await store.write {
                try $0.note(condition: Self.condition, .queuePaused(trouble: "\(trouble)"), now: now)
            }
        } else if mayBeNoted, verdicts.contains(where: \.reachedTheServer) {
            if pause.isOn { log.notice("sending again") }
            pause.end()
            try await store.write { try $0.clear(condition: Self.condition) }
            mayBeNoted = false
        }
    }
}

/// A row whose time has come, with what it needs to know; nil where it has become pointless.
struct DueLetter: Sendable {
    let row: OutboxRow
    private(set) var facts: Result<LetterFacts?, any Error>
    /// Of its token.
    let generation: Int

    /// With the PDF that goes along, if one does.
    func onPaper(_ writer: MessageWriter, _ log: Logger) async -> DueLetter {
        guard case .success(let facts?) = facts else { return self }
        do {
            try await writer.letters.prepare(facts)
        } catch {
            log.warning("no hand-out on paper", metadata: ["key": "\(row.key)", "error": "\(error)"])
        }
        var letter = self
        letter.facts = .success(await facts.onPaper(writer.letters))
        return letter
    }

    /// - Throws: what is wrong with the database as a whole. Rows that can't be read are the trouble of this letter alone.
    init(_ row: OutboxRow, _ rows: inout LetterRows) throws {
        self.row = row
        generation = try row.letter.holder.map { try rows.tokenGeneration(of: $0) } ?? 1
        do {
            facts = .success(try rows.facts(for: row.letter))
        } catch let error where error.isAboutRows {
            facts = .failure(error)
        }
    }
}

/// Not on the stage's own thread: two batches are written at once.
private func write(
    _ due: [DueLetter],
    _ writer: MessageWriter,
    _ tokens: TokenMaker,
    _ log: Logger,
    now: Date
) async -> [AttemptPlan] {
    var plans: [AttemptPlan] = []
    for letter in due {
        plans.append(AttemptPlan(await letter.onPaper(writer, log), writer: writer, tokens: tokens, now: now))
    }
    return plans
}

/// A letter that is ready for the connection.
struct PreparedLetter: Sendable {
    let row: OutboxRow
    let written: WrittenMessage
    /// Derived, and never stored.
    let token: ResponseToken?

    /// The token stands in the message only on its way to the socket: nothing that stays holds it.
    func submission(_ settings: OutboxSettings, _ departure: (any Departure)? = nil) -> Submission {
        let (message, token) = (written.bytes, token)
        return Submission(
            id: row.id.rawValue,
            envelope: Envelope(
                reversePath: reversePath(settings, token),
                recipients: [written.recipient],
                envelopeID: row.messageID
            ),
            departure: departure,
            content: { token?.filled(into: message) ?? message }
        )
    }

    private func reversePath(_ settings: OutboxSettings, _ token: ResponseToken?) -> EmailAddress? {
        if row.letter.kind.isAnswer, settings.nullReversePathForAnswers { return nil }
        guard settings.tokenInReversePath, let token else { return settings.letters.service.address }
        return (try? settings.letters.service.bounceAddress(token: token.text)) ?? settings.letters.service.address
    }
}

/// The fate of a due letter before any connection.
enum AttemptPlan: Sendable {
    case ready(PreparedLetter)
    case pointless(OutboxRow, OutboxState, reason: LetterReason)

    init(_ due: DueLetter, writer: MessageWriter, tokens: TokenMaker, now: Date) {
        let row = due.row
        guard row.giveUp > now else {
            // One that was in doubt may have arrived.
            self = .pointless(row, row.repeats > 0 ? .unknown : .failed, reason: .late)
            return
        }
        do {
            guard let facts = try due.facts.get() else {
                self = .pointless(row, .withdrawn, reason: .notNeeded)
                return
            }
            let written = try writer.write(row, facts, generation: due.generation, now: now)
            self = .ready(
                PreparedLetter(row: row, written: written, token: written.owner.map(tokens.token))
            )
        } catch {
            self = .pointless(row, .failed, reason: .unwritable(why: "\(error)"))
        }
    }

    var letter: PreparedLetter? {
        if case .ready(let letter) = self { letter } else { nil }
    }
}
