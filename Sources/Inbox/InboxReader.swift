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
    private let hasCrashed: Bool
    private var hasRecovered = false

    /// Messages in one transaction: what a crash reads again.
    private static let batch = 250
    /// Batches that are read at once.
    private static let lanes = 2

    /// - Parameter hasCrashed: the last run ended by its own fault, and was not killed from outside.
    init(
        store: any Driver,
        settings: InboxSettings,
        log: Logger,
        hasCrashed: Bool = true,
        clock: @escaping @Sendable () -> Date
    ) {
        self.hasCrashed = hasCrashed
        self.store = store
        self.settings = settings
        self.log = log
        self.clock = clock
    }

    /// Reads all that waits in the rows.
    /// - Returns: how many messages were counted.
    func readWaiting() async throws -> Int {
        var counted = try await readInterrupted()
        // The oldest first, and counted in this order: a later mail of the same rater revises an earlier one.
        var underway: [Task<[UnderstoodMail], any Error>] = []
        var finished: [UnderstoodMail] = []
        do {
            repeat {
                let rows = try await count(finished, andBegin: Self.batch)
                counted += finished.count
                if !rows.isEmpty {
                    underway.append(Task { [store, settings] in try await understand(rows, store, settings) })
                }
                let waits = underway.count == Self.lanes || rows.isEmpty
                finished = waits && !underway.isEmpty ? try await underway.removeFirst().value : []
            } while !finished.isEmpty || !underway.isEmpty
        } catch {
            // Rows that could not be committed stay as being read, and are taken up again.
            hasRecovered = false
            for reading in underway { _ = try? await reading.value }
            throw error
        }
        return counted
    }

    /// Messages that were being read when the service stopped go first, one by one: if one of them stopped it, that one
    /// alone is held.
    private func readInterrupted() async throws -> Int {
        guard !hasRecovered else { return 0 }
        let rows = try await store.read { try $0.interruptedReadings() }
        for row in rows {
            if row.readings >= blamed {
                log.error("held: the service stopped twice while reading it", metadata: ["inbox": "\(row.id)"])
                try await store.write { try $0.hold(row.id, reason: .mail(.stopsReading)) }
            } else {
                guard try await store.write({ try $0.beginReadingAgain(row.id) }) else { continue }
                _ = try await count(try await understand([row], store, settings), andBegin: 0)
            }
        }
        hasRecovered = true
        return rows.count
    }

    /// So often begun, a message is to blame. Whoever kills the service from outside may well hit the same one twice; what ends
    /// it without a fault of its own, for want of memory, does so again and again.
    private var blamed: Int { hasCrashed ? 2 : 5 }

    /// Commits what was made of some messages, and in the same flush to the disk that the next ones are being read.
    private func count(_ readings: [UnderstoodMail], andBegin limit: Int) async throws -> [InboxRow] {
        let (settings, now) = (settings, clock())
        return try await store.write { tx in
            var counting = Counting(tx, settings, now: now)
            for reading in readings { try counting.count(reading) }
            let rows = try tx.receivedMessages(limit: limit)
            if let last = rows.last { try tx.beginReading(upTo: last.id) }
            return rows
        }
    }
}

/// Reads messages on one snapshot of the rows.
private func understand(
    _ rows: [InboxRow],
    _ store: any Driver,
    _ settings: InboxSettings
) async throws -> [UnderstoodMail] {
    let read = rows.map { row in
        Result { () throws(UnreadableMessage) in
            try ReadMail(row, service: settings.service, authservID: settings.authservID, letters: settings.letters)
        }
    }
    let correspondents = try await store.read { tx in
        var finder = CorrespondentFinder(tx, hr: settings.hr)
        return try read.map { try (try? $0.get()).map { try finder.correspondent(of: $0.content) } ?? .nobody }
    }
    return zip(rows, zip(read, correspondents)).map { row, found in UnderstoodMail(row, found.0, from: found.1) }
}
