// The inbox: what lies in the mailbox is stored, read, counted, and moved away; each its own transaction.
import Addressing
import Connections
import Days
import Feedback
import Foundation
import Logging
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
    /// Whether the mailbox of processed mail is known to be there.
    private var hasProcessed = false
    /// Why mail that was read could not be moved away in this pass.
    private var unmoved: TransportError?
    /// Why originals that are to go lie in the mailbox still.
    private var undeleted: String?
    private let reader: InboxReader
    /// Whether mail that was read may stand beside the database still, with its tokens.
    private var remembers = true

    /// The name of the condition that an unreachable mailbox is noted under.
    public static let condition = "imap"
    /// The same, of mail that was read and can't be moved away.
    public static let processedCondition = "processed"
    /// The same, of originals that are to go and can't be deleted.
    public static let originalsCondition = "originals"
    /// Messages that are fetched in one go, and their octets together; a message that is larger comes alone.
    private static let fetchBatch = 500
    private static let fetchOctets = 32 << 20
    /// Octets that are stored in one transaction.
    private static let storedOctets = 8 << 20
    /// Octets that may lie unread in the rows: then reading catches up before more is fetched.
    private static let unreadOctets = 64 << 20

    /// - Parameter hasCrashed: the last run ended by its own fault, and was not killed from outside.
    public init(
        store: any Driver,
        endpoint: ServerEndpoint,
        settings: InboxSettings,
        log: Logger,
        hasCrashed: Bool = true,
        clock: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.settings = settings
        self.log = log
        self.clock = clock
        connection = IMAPConnection(endpoint: endpoint)
        reader = InboxReader(store: store, settings: settings, log: log, hasCrashed: hasCrashed, clock: clock)
    }

    /// Reads all that is waiting in the rows and in the mailbox.
    /// - Returns: how many messages were counted.
    /// - Throws: `TransportError` when the mailbox can't be reached; it is noted as a condition.
    public func pass() async throws -> Int {
        var counted = try await reader.readWaiting()
        do {
            let mailbox = try await reach()
            unmoved = nil
            counted += try await empty(mailbox)
            if counted > 0 { remembers = true }
            if remembers { remembers = await !store.forgetWritten() }
            try await emptyProcessed()
            try await deleteOriginals()
            try await noteReached()
        } catch let error as TransportError {
            selected = nil
            guard error.what != .closed else { throw error }
            let now = clock()
            try await store.write {
                try $0.note(condition: Self.condition, .mailboxNotRead(trouble: "\(error)"), now: now)
            }
            throw error
        }
        return counted
    }

    private func noteReached() async throws {
        let (now, unmoved, undeleted) = (clock(), unmoved, undeleted)
        try await store.write { tx in
            try tx.clear(condition: Self.condition)
            if let undeleted {
                try tx.note(condition: Self.originalsCondition, .originalsNotDeleted(trouble: undeleted), now: now)
            } else {
                try tx.clear(condition: Self.originalsCondition)
            }
            guard let unmoved else { return try tx.clear(condition: Self.processedCondition) }
            try tx.note(condition: Self.processedCondition, .mailNotMoved(trouble: "\(unmoved)"), now: now)
        }
    }

    /// Waits until mail comes, at most so many seconds, and no longer than the task lives.
    /// - Throws: `TransportError` where the connection is lost meanwhile: the next pass makes another.
    public func wait(upTo seconds: TimeInterval) async throws {
        guard selected != nil else { return }
        do {
            _ = try await connection.idle(upTo: seconds, pollEvery: seconds)
        } catch {
            selected = nil
            throw error
        }
    }

    public func close() async { await connection.logout() }

    // MARK: The mailbox

    private func reach() async throws -> SelectedMailbox {
        if let selected { return selected }
        try await connection.connect()
        hasProcessed = false
        let mailbox = try await connection.select(settings.mailbox)
        selected = mailbox
        return mailbox
    }

    /// Takes everything out of the mailbox that can be taken out.
    private func empty(_ mailbox: SelectedMailbox) async throws -> Int {
        var uids = try await connection.uids()
        let validity = mailbox.uidValidity.value
        let new = Set(uids).subtracting(try await clearRead(&uids, validity))
        var waiting = uids.filter(new.contains)[...]
        var counted = 0
        while !waiting.isEmpty { counted += try await takeAndRead(&waiting, validity) }
        return counted
    }

    /// Fetches, a batch at a time, until enough lies in the rows. Meanwhile the rows that are there are read, and
    /// the mails behind them moved away.
    private func takeAndRead(_ waiting: inout ArraySlice<UID>, _ validity: UInt32) async throws -> Int {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let reading = Task { [reader] in
            var counted = 0
            for await _ in arrivals { counted += try await reader.readWaiting() }
            return counted
        }
        var taken: [UID] = []
        do {
            var octets = 0
            while !waiting.isEmpty, octets < Self.unreadOctets {
                octets += try await take(&waiting, validity, &taken)
                arrival.yield()
                try await clearRead(&taken, validity)
            }
            arrival.finish()
            let counted = try await reading.value
            try await clearRead(&taken, validity)
            return counted
        } catch {
            // Nothing is read behind the back of the next pass.
            arrival.finish()
            _ = try? await reading.value
            throw error
        }
    }

    /// Moves away those of the messages that are done with.
    /// - Parameter uids: in ascending order; those that stay in the mailbox remain.
    /// - Returns: which of them are stored, done with or not.
    @discardableResult
    private func clearRead(_ uids: inout [UID], _ validity: UInt32) async throws -> [UID] {
        guard let first = uids.first, let last = uids.last else { return [] }
        let name = settings.mailbox.name
        let states = try await store.read { tx in
            try tx.inboxStates(mailbox: name, uidValidity: validity, uids: first.value...last.value)
        }
        try await clear(uids.filter { states[$0.value]?.isDone == true }, validity)
        uids.removeAll { states[$0.value]?.isDone == true }
        return uids.filter { states[$0.value] != nil }
    }

    /// Fetches the first of the messages and stores them as received.
    /// - Returns: their octets.
    private func take(_ waiting: inout ArraySlice<UID>, _ validity: UInt32, _ taken: inout [UID]) async throws -> Int {
        let sizes = try await connection.sizes(Array(waiting.prefix(Self.fetchBatch)))
        let uids = Self.batch(waiting.prefix(Self.fetchBatch), sizes)
        waiting = waiting.dropFirst(uids.count)
        let (small, large) = (
            uids.filter { sizes[$0, default: 0] <= InboxSettings.largest },
            uids.filter { sizes[$0, default: 0] > InboxSettings.largest }
        )
        taken += try await take(connection.fetch(small), sizes, validity)
        taken += try await take(connection.fetch(large, atMost: InboxSettings.beginning), sizes, validity)
        taken.sort()
        return uids.reduce(0) { $0 + Self.fetched(sizes[$1, default: 0]) }
    }

    /// The first messages, as many as may be fetched together.
    static func batch(_ uids: ArraySlice<UID>, _ sizes: [UID: Int]) -> ArraySlice<UID> {
        var octets = 0
        return uids.prefix { uid in
            octets += fetched(sizes[uid, default: 0])
            return octets <= fetchOctets || uid == uids.first
        }
    }

    /// Octets that are fetched of a message of that size.
    private static func fetched(_ size: Int) -> Int {
        size > InboxSettings.largest ? InboxSettings.beginning : size
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
            if octets > Self.storedOctets {
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

    /// Moves or deletes what is stored. A server that refuses it keeps nothing from being read: the mail stays where it is, known
    /// as read, until the next pass.
    private func clear(_ uids: [UID], _ validity: UInt32) async throws {
        guard !uids.isEmpty, unmoved == nil else { return }
        do {
            guard let processed = settings.processed else { return try await connection.delete(uids) }
            try await move(uids, validity, to: processed)
        } catch let error as TransportError where error.what == .commandRefused {
            unmoved = error
        }
    }

    /// A batch at a time, so that the places of one are noted before the next is refused.
    private func move(_ uids: [UID], _ validity: UInt32, to processed: MailboxName) async throws {
        guard let first = uids.first, let last = uids.last else { return }
        let name = settings.mailbox.name
        let copied = try await store.read { tx in
            try tx.copiedMails(mailbox: name, uidValidity: validity, uids: first.value...last.value)
        }
        // What was copied, and not deleted, is not copied again.
        try await connection.delete(uids.filter { copied.contains($0.value) })
        let rest = uids.filter { !copied.contains($0.value) }
        for start in stride(from: 0, to: rest.count, by: Self.fetchBatch) {
            let batch = Array(rest[start..<min(start + Self.fetchBatch, rest.count)])
            let moved = try await put(batch, into: processed)
            let places = moved.places(in: processed)
            try await store.write { tx in
                try tx.note(
                    moved: batch.map(\.value),
                    from: name,
                    uidValidity: validity,
                    to: processed.name,
                    places: places
                )
            }
            if !moved.isMoved { try await connection.delete(batch) }
        }
    }

    /// The mailbox is made where it is missing, and made anew where somebody deleted it.
    private func put(_ uids: [UID], into processed: MailboxName) async throws -> MovedMessages {
        if hasProcessed {
            do {
                return try await connection.moveOrCopy(uids, to: processed)
            } catch  where error.what == .commandRefused {
                hasProcessed = false
            }
        }
        try await connection.createMailbox(processed)
        hasProcessed = true
        return try await connection.moveOrCopy(uids, to: processed)
    }

    /// Once a day, what has lain long enough among the processed mail goes for good: in the mailbox of now, and in those that the
    /// configuration named before.
    private func emptyProcessed() async throws {
        let (now, zone) = (clock(), settings.timeZone)
        let lastDone = try await store.read { try $0.lastDone(.emptyProcessed) }
        guard Duty.emptyProcessed.isDue(lastDone: lastDone, now: now, in: zone) else { return }
        let former = try await store.read { try $0.mailboxesOfOriginals() }.filter { $0 != settings.processed?.name }
        for name in former.compactMap({ try? MailboxName($0) }) { _ = try await purge(name, now) }
        let isPurged = try await purge(settings.processed, now)
        // What could not be moved away is known by its place still.
        if unmoved == nil {
            let (purged, left) = (purgedBefore(now), isPurged ? nil : settings.processed?.name)
            try await store.write { try $0.forgetOriginals(receivedBefore: purged, butIn: left) }
        }
        selected = try await connection.select(settings.mailbox)
        try await store.write { try $0.note(done: .emptyProcessed, now: now) }
    }

    /// Originals of answers that are frozen in a dossier go at once: they tell who wrote what. So do those whose words are kept
    /// nowhere else.
    private func deleteOriginals() async throws {
        // What could not be moved away lies elsewhere still.
        guard unmoved == nil else { return }
        let originals = try await store.read { try $0.originalsToDelete() }
        undeleted = nil
        guard !originals.isEmpty else { return }
        // Mail without a Message-ID, in a mailbox whose UIDs are new, goes with its time.
        var deletion = OriginalsDeletion(
            connection,
            processed: settings.processed,
            purgedBefore: purgedBefore(clock())
        )
        try await deletion.run(originals)
        selected = try await connection.select(settings.mailbox)
        undeleted = deletion.trouble
        let gone = deletion.gone
        guard !gone.isEmpty else { return }
        try await store.write { try $0.noteDeleted(originals: gone) }
        log.info("originals deleted", metadata: ["count": "\(gone.count)"])
    }

    /// Whatever was received before it, went with its time.
    private func purgedBefore(_ now: Date) -> Date {
        now.addingTimeInterval(-(settings.processedRetention + 2 * ScheduleRules.day))
    }

    /// - Returns: false where the server refuses it: none is there so far or any more, or it is not ours to change.
    private func purge(_ processed: MailboxName?, _ now: Date) async throws -> Bool {
        guard let processed, processed != settings.mailbox else { return true }
        do {
            try await deleteOld(in: processed, now)
        } catch let error as TransportError where error.what == .commandRefused {
            log.notice("processed mail not emptied", metadata: ["error": "\(error)"])
            return false
        }
        return true
    }

    private func deleteOld(in processed: MailboxName, _ now: Date) async throws {
        _ = try await connection.select(processed)
        guard let day = IMAPDate(now.addingTimeInterval(-settings.processedRetention)) else { return }
        let old = try await connection.uids(receivedBefore: day)
        if !old.isEmpty { try await connection.delete(old) }
    }
}

extension InboxState {
    /// Whether the message may leave the mailbox.
    var isDone: Bool { self == .read || self == .held }
}
