// From received to counted: messages are read in the order in which they came, each step its own transaction.
import Addressing
import Feedback
import Foundation
import Logging
import MailFormat
import Store

/// Reads what is stored. Between the transactions everything is pure and runs on two processors.
actor InboxReader {
    private let store: any Driver
    private let settings: InboxSettings
    private let log: Logger
    private let clock: @Sendable () -> Date
    private let bench: Workbench
    /// Whether the last run ended by its own fault; nil once that is noted.
    private var hasCrashed: Bool?
    private var hasRecovered = false

    /// Messages in one transaction: what a crash reads again.
    private static let batch = 250
    /// Octets of a batch's messages together; a message that is larger comes alone.
    private static let batchOctets = 16 << 20
    /// Batches that are read at once, where they are no large ones.
    private static let lanes = 2
    private static let largeBatch = 4 << 20

    /// - Parameter hasCrashed: the last run ended by its own fault, and was not killed from outside.
    init(
        store: any Driver,
        settings: InboxSettings,
        log: Logger,
        bench: Workbench = Workbench(),
        hasCrashed: Bool = true,
        clock: @escaping @Sendable () -> Date
    ) {
        self.hasCrashed = hasCrashed
        self.store = store
        self.settings = settings
        self.log = log
        self.bench = bench
        self.clock = clock
    }

    private struct Underway {
        let octets: Int
        let reading: Task<[UnderstoodMail], any Error>
    }

    /// Reads all that waits in the rows.
    /// - Returns: how many messages were counted.
    func readWaiting() async throws -> Int {
        var counted = try await readInterrupted()
        // The oldest first, and counted in this order: a later mail of the same rater revises an earlier one.
        var underway: [Underway] = []
        var finished: [UnderstoodMail] = []
        do {
            repeat {
                let rows = try await count(finished, andBegin: Self.batch)
                counted += finished.count
                // Nothing of them stays in memory while the next are read.
                finished = []
                if !rows.isEmpty { underway.append(begin(rows)) }
                let isFull = underway.count == Self.lanes || underway.contains { $0.octets > Self.largeBatch }
                if isFull || rows.isEmpty, !underway.isEmpty {
                    finished = try await underway.removeFirst().reading.value
                }
            } while !finished.isEmpty || !underway.isEmpty
        } catch {
            // Rows that could not be committed stay as being read, and are taken up again.
            hasRecovered = false
            for one in underway { _ = try? await one.reading.value }
            throw error
        }
        return counted
    }

    private func begin(_ rows: [InboxRow]) -> Underway {
        Underway(octets: rows.reduce(0) { $0 + $1.size }, reading: Task { try await self.understand(rows) })
    }

    /// Messages that were being read when the service stopped go first, one by one: if one of them stops it twice while
    /// nothing else is read, that one alone is held.
    private func readInterrupted() async throws -> Int {
        guard !hasRecovered else { return 0 }
        let rows = try await interrupted()
        for row in rows {
            if row.interruptions.blameTheMail {
                log.error("held: the service stopped twice while reading it", metadata: ["inbox": "\(row.id)"])
                try await store.write { try $0.hold(row.id, reason: .mail(.stopsReading)) }
            } else {
                guard try await store.write({ try $0.beginReadingAgain(row.id) }) else { continue }
                _ = try await count(try await understand([row]), andBegin: 0)
            }
        }
        hasRecovered = true
        return rows.count
    }

    /// The one that was being read alone as the service ended is noted first.
    private func interrupted() async throws -> [InboxRow] {
        let rows = try await store.read { try $0.interruptedReadings() }
        guard let hasCrashed, !rows.isEmpty else { return rows }
        let noted = try await store.write { tx in
            try tx.noteInterruption(hasCrashed: hasCrashed)
            return try tx.interruptedReadings()
        }
        self.hasCrashed = nil
        return noted
    }

    /// Commits what was made of some messages, and in the same flush to the disk that the next ones are being read. That
    /// stands there before their octets are in memory.
    private func count(_ readings: [UnderstoodMail], andBegin limit: Int) async throws -> [InboxRow] {
        let (settings, now) = (settings, clock())
        let (rows, counted) = try await store.write { tx in
            var counting = Counting(tx, settings, now: now)
            for reading in readings { try counting.count(reading) }
            return (try tx.beginReading(limit: limit, octets: Self.batchOctets), counting.counted)
        }
        for mail in counted { log.note(mail) }
        return rows
    }

    // MARK: Between the transactions

    /// Reads messages on one snapshot of the rows.
    private nonisolated func understand(_ rows: [InboxRow]) async throws -> [UnderstoodMail] {
        let read = await read(try await store.read { tx in try rows.map { try tx.withOctets($0) } })
        let correspondents = try await store.read { [settings] tx in
            var finder = CorrespondentFinder(tx, hr: settings.hr)
            return try read.map { try $0.mail.map { try finder.correspondent(of: $0.content) } ?? .nobody }
        }
        return await bench.outputs(of: Array(zip(read, correspondents))) { read, _ in
            self.setAside(read.row)
            return .unreadable(read.row, .takesTooLong)
        } work: { read, correspondent in
            UnderstoodMail(read, from: correspondent)
        }
    }

    private nonisolated func read(_ rows: [InboxRow]) async -> [FirstReading] {
        await bench.outputs(of: rows) { row in
            self.setAside(row)
            return .failed(row.withoutOctets, .takesTooLong)
        } work: { [settings] row in
            FirstReading(row, settings)
        }
    }

    private nonisolated func setAside(_ row: InboxRow) {
        log.error("held: reading it takes too long", metadata: ["inbox": "\(row.id)"])
    }
}
