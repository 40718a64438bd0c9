// The inbox: what lies in the mailbox is stored, read, counted, and moved away; each its own transaction.
import Addressing
import Feedback
import Foundation
import Logging
import MailFormat
import MailTransport
import Store

/// The stage that reads. It has no timer of its own: somebody calls `pass` when mail may have come.
public actor InboxStage {
    private let store: any Driver
    private let settings: InboxSettings
    private let log: Logger
    private let clock: @Sendable () -> Date
    private let connection: IMAPConnection
    private var selected: SelectedMailbox?
    private var purgedOn: Date?
    private var hasRecovered = false

    /// The name of the condition that an unreachable mailbox is noted under.
    public static let condition = "imap"
    /// Messages in one transaction: what a crash reads again.
    private static let batch = 250
    /// Messages that are fetched in one go.
    private static let fetchBatch = 500

    public init(
        store: any Driver,
        endpoint: ServerEndpoint,
        settings: InboxSettings,
        log: Logger,
        clock: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.settings = settings
        self.log = log
        self.clock = clock
        connection = IMAPConnection(endpoint: endpoint)
    }

    /// Reads all that is waiting in the rows and in the mailbox.
    /// - Returns: how many messages were counted.
    /// - Throws: `TransportError` when the mailbox can't be reached; it is noted as a condition.
    public func pass() async throws -> Int {
        var counted = try await readWaiting()
        do {
            let mailbox = try await reach()
            counted += try await empty(mailbox)
            try await purge()
            try await store.write { try $0.clear(condition: Self.condition) }
        } catch let error as TransportError {
            selected = nil
            guard error.what != .closed else { throw error }
            let now = clock()
            try await store.write { try $0.note(condition: Self.condition, "mailbox not read: \(error)", now: now) }
            throw error
        }
        return counted
    }

    /// Waits until mail comes, at most so many seconds, and no longer than the task lives.
    public func wait(upTo seconds: TimeInterval) async throws {
        guard selected != nil else { return }
        _ = try await connection.idle(upTo: seconds, pollEvery: seconds)
    }

    public func close() async { await connection.logout() }

    // MARK: The mailbox

    private func reach() async throws -> SelectedMailbox {
        if let selected { return selected }
        try await connection.connect()
        if let processed = settings.processed { try await connection.createMailbox(processed) }
        let mailbox = try await connection.select(settings.mailbox)
        selected = mailbox
        return mailbox
    }

    /// Takes everything out of the mailbox that can be taken out, a batch at a time. While one is read, the next is
    /// fetched and the last one moved away.
    private func empty(_ mailbox: SelectedMailbox) async throws -> Int {
        let uids = try await connection.uids()
        guard let first = uids.first, let last = uids.last else { return 0 }
        let validity = mailbox.uidValidity.value
        let name = settings.mailbox.name
        let known = try await store.read { tx in
            try tx.inboxStates(mailbox: name, uidValidity: validity, uids: first.value...last.value)
        }
        try await clear(uids.filter { known[$0.value]?.isDone == true })
        let new = uids.filter { known[$0.value] == nil }
        var counted = 0
        var reading = Task { try await readWaiting() }
        do {
            var beingRead: [UID] = []
            for start in stride(from: 0, to: new.count, by: Self.fetchBatch) {
                let taken = try await take(Array(new[start..<min(new.count, start + Self.fetchBatch)]), validity)
                counted += try await reading.value
                reading = Task { try await readWaiting() }
                try await clear(beingRead)
                beingRead = taken
            }
            counted += try await reading.value
            try await clear(beingRead)
            return counted
        } catch {
            // Nothing is read behind the back of the next pass.
            _ = try? await reading.value
            throw error
        }
    }

    /// Fetches messages and stores them as received.
    private func take(_ uids: [UID], _ validity: UInt32) async throws -> [UID] {
        let sizes = try await connection.sizes(uids)
        let (small, large) = (
            uids.filter { sizes[$0, default: 0] <= InboxSettings.largest },
            uids.filter { sizes[$0, default: 0] > InboxSettings.largest }
        )
        var taken: [UID] = []
        taken += try await take(connection.fetch(small), sizes, validity)
        taken += try await take(connection.fetch(large, atMost: InboxSettings.beginning), sizes, validity)
        return taken
    }

    private func take(_ messages: FetchedMessages, _ sizes: [UID: Int], _ validity: UInt32) async throws -> [UID] {
        var fetched: [FetchedMessage] = []
        var octets = 0
        var taken: [UID] = []
        for try await message in messages {
            fetched.append(message)
            octets += message.bytes.count
            taken.append(message.uid)
            // Many large ones don't pile up in memory.
            if octets > 32 << 20 {
                try await keep(fetched, sizes, validity)
                (fetched, octets) = ([], 0)
            }
        }
        try await keep(fetched, sizes, validity)
        return taken
    }

    private func keep(_ messages: [FetchedMessage], _ sizes: [UID: Int], _ validity: UInt32) async throws {
        guard !messages.isEmpty else { return }
        let (name, now) = (settings.mailbox.name, clock())
        try await store.write { tx in
            for message in messages {
                let place = MailboxPlace(mailbox: name, uidValidity: validity, uid: message.uid.value)
                let size = sizes[message.uid] ?? message.bytes.count
                _ = try tx.receive(Data(message.bytes), size: size, at: place, now: now)
            }
        }
    }

    /// Moves or deletes what is stored.
    private func clear(_ uids: [UID]) async throws {
        guard !uids.isEmpty else { return }
        if let processed = settings.processed {
            try await connection.move(uids, to: processed)
        } else {
            try await connection.delete(uids)
        }
    }

    /// Once a day, what has lain long enough goes for good.
    private func purge() async throws {
        let now = clock()
        guard purgedOn.map({ now.timeIntervalSince($0) >= ScheduleRules.day }) ?? true else { return }
        let strays = now.addingTimeInterval(-settings.strayRetention)
        let removed = try await store.write { try $0.purgeStrays(receivedBefore: strays) }
        if removed > 0 { log.info("purged strays", metadata: ["count": "\(removed)"]) }
        if let processed = settings.processed {
            _ = try await connection.select(processed)
            if let day = IMAPDate(now.addingTimeInterval(-settings.processedRetention)) {
                let old = try await connection.uids(receivedBefore: day)
                if !old.isEmpty { try await connection.delete(old) }
            }
            selected = try await connection.select(settings.mailbox)
        }
        purgedOn = now
    }

    // MARK: Reading

    /// Reads what is stored, batch by batch; the next is read while the last one is counted.
    private func readWaiting() async throws -> Int {
        var counted = try await readInterrupted()
        var counting: Task<Void, any Error>?
        var rows = try await beginReading()
        while !rows.isEmpty {
            let readings = try await understand(rows)
            try await counting?.value
            counted += rows.count
            // Before the count keeps the database's one writer busy for a while.
            rows = try await beginReading()
            counting = Task { try await count(readings) }
        }
        try await counting?.value
        return counted
    }

    private func beginReading() async throws -> [InboxRow] {
        try await store.write { tx in
            let rows = try tx.receivedMessages(limit: Self.batch)
            if let last = rows.last { try tx.beginReading(upTo: last.id) }
            return rows
        }
    }

    /// What was being read when the service stopped goes first, one by one: if it was a message that stopped it, it is
    /// that message alone which is held.
    private func readInterrupted() async throws -> Int {
        guard !hasRecovered else { return 0 }
        let rows = try await store.read { try $0.interruptedReadings() }
        for row in rows {
            if row.readings >= 2 {
                log.error("held: the service stopped twice while reading it", metadata: ["inbox": "\(row.id)"])
                try await store.write { try $0.hold(row.id, reason: "the service stopped twice while reading it") }
            } else {
                try await store.write { try $0.beginReadingAgain(row.id) }
                try await count(try await understand([row]))
            }
        }
        hasRecovered = true
        return rows.count
    }

    private func understand(_ rows: [InboxRow]) async throws -> [UnderstoodReading] {
        let readings = await sideBySide(rows) { [settings] row in Reading(row, service: settings.service) }
        let addressed = try await store.read { tx in
            var finder = CorrespondentFinder(tx)
            return try readings.map { try $0.addressed(&finder) }
        }
        return await sideBySide(addressed) { $0.understood() }
    }

    private func count(_ readings: [UnderstoodReading]) async throws {
        let (settings, now) = (settings, clock())
        do {
            try await store.write { tx in
                var counting = Counting(tx, settings, now: now)
                for reading in readings {
                    switch reading {
                    case .understood(let mail): try counting.count(mail)
                    case .unreadable(let row, let reason): try tx.hold(row.id, reason: reason)
                    }
                }
            }
        } catch {
            // What could not be committed stays as being read, and is taken up again.
            hasRecovered = false
            throw error
        }
    }

    /// Maps on two processors; the order stays.
    private func sideBySide<Input: Sendable, Output: Sendable>(
        _ inputs: [Input],
        _ body: @escaping @Sendable (Input) -> Output
    ) async -> [Output] {
        let share = max(8, (inputs.count + 1) / 2)
        return await withTaskGroup(of: (Int, [Output]).self) { group in
            for start in stride(from: 0, to: inputs.count, by: share) {
                let part = Array(inputs[start..<min(inputs.count, start + share)])
                group.addTask { (start, part.map(body)) }
            }
            var parts: [(Int, [Output])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

/// A message on its way from bytes to meaning.
private enum Reading: Sendable {
    case mail(ReadMail)
    case unreadable(InboxRow, String)

    init(_ row: InboxRow, service: ServiceAddress) {
        do {
            self = .mail(try ReadMail(row, service: service))
        } catch {
            self = .unreadable(row, "\(error)")
        }
    }

    func addressed(_ finder: inout CorrespondentFinder) throws -> AddressedReading {
        switch self {
        case .mail(let mail): .mail(mail, try finder.correspondent(of: mail))
        case .unreadable(let row, let reason): .unreadable(row, reason)
        }
    }
}

private enum AddressedReading: Sendable {
    case mail(ReadMail, Correspondent)
    case unreadable(InboxRow, String)

    func understood() -> UnderstoodReading {
        switch self {
        case .mail(let mail, let correspondent):
            .understood(
                UnderstoodMail(mail: mail, correspondent: correspondent, meaning: Meaning(mail, from: correspondent))
            )
        case .unreadable(let row, let reason): .unreadable(row, reason)
        }
    }
}

private enum UnderstoodReading: Sendable {
    case understood(UnderstoodMail)
    case unreadable(InboxRow, String)
}

extension InboxState {
    /// Whether the message may leave the mailbox.
    var isDone: Bool { self == .read || self == .held }
}

extension IMAPDate {
    /// The day of a moment in UTC.
    init?(_ moment: Date) {
        let day = CivilDay(daysSince1970: Int((moment.timeIntervalSince1970 / ScheduleRules.day).rounded(.down)))
        self.init(year: day.year, month: day.month, day: day.day)
    }
}
