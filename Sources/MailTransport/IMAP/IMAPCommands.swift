// Commands to a mailbox, in IMAP's words.
import Connections

/// A mailbox as it was when it was selected.
public struct SelectedMailbox: Sendable, Hashable {
    public let uidValidity: UIDValidity
    /// The UID that the next message will get at least; not every server says it.
    public let uidNext: UID?
    /// How many messages it holds.
    public let exists: Int

    public init(uidValidity: UIDValidity, uidNext: UID?, exists: Int) {
        self.uidValidity = uidValidity
        self.uidNext = uidNext
        self.exists = exists
    }
}

/// A day, as SEARCH compares them: without time and zone (RFC 9051 §6.4.4).
public struct IMAPDate: Sendable, Hashable, CustomStringConvertible {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private let text: String

    /// nil unless it can be a day of the Gregorian calendar.
    public init?(year: Int, month: Int, day: Int) {
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        text = "\(day)-\(Self.months[month - 1])-\(year)"
    }

    public var description: String { text }
}

extension IMAPSession {
    /// UIDs in one command: the command line stays under the 8,000 octets that every server takes (RFC 7162 §4).
    static let uidsPerCommand = 500

    func select(_ mailbox: MailboxName) throws(TransportError) -> SelectedMailbox {
        var validity: UIDValidity?
        var next: UID?
        try run("SELECT \(mailbox.quoted)") { response in
            guard case .status(let status) = response else { return }
            if let text = status.argument("UIDVALIDITY") { validity = UIDValidity(text) }
            if let text = status.argument("UIDNEXT") { next = UID(text) }
        }
        // RFC 9051 §2.3.1.1 allows it to be missing; without it no message can be told from another.
        guard let validity else { throw .protocolViolation(endpoint.server, "SELECT gave no UIDVALIDITY") }
        hasArrivals = false
        return SelectedMailbox(uidValidity: validity, uidNext: next, exists: exists)
    }

    func createMailbox(_ mailbox: MailboxName) throws(TransportError) {
        do throws(TransportError) {
            try run("STATUS \(mailbox.quoted) (UIDVALIDITY)")
            return
        } catch  where error.what == .commandRefused {}
        let tag = try begin("CREATE \(mailbox.quoted)")
        do throws(TransportError) {
            _ = try finish(tag, "CREATE")
        } catch  where error.what == .commandRefused && error.detail.contains("[ALREADYEXISTS]") {}
        // So that people's clients show it; a server without subscriptions may say no.
        do throws(TransportError) {
            try run("SUBSCRIBE \(mailbox.quoted)")
        } catch  where error.what == .commandRefused {}
    }

    func search(_ criteria: String) throws(TransportError) -> [UID] {
        hasArrivals = false
        var found: [UID] = []
        try run("UID SEARCH \(criteria)") { response in
            if case .search(let numbers) = response { found.append(contentsOf: numbers.compactMap { UID($0) }) }
        }
        return found.sorted()
    }

    func moveOrCopy(_ uids: [UID], to mailbox: MailboxName) throws(TransportError) -> MovedMessages {
        var moved = MovedMessages(isMoved: has("MOVE"))
        let command = moved.isMoved ? "UID MOVE" : "UID COPY"
        for batch in uids.inBatches(of: Self.uidsPerCommand) {
            // After MOVE the places come untagged (RFC 6851 §4.3), after COPY with the end of the command.
            let end = try run("\(command) \(UIDSet.text(batch)) \(mailbox.quoted)") { response in
                if case .status(let status) = response { moved.note(status, of: batch) }
            }
            moved.note(end, of: batch)
        }
        return moved
    }

    func delete(_ uids: [UID]) throws(TransportError) {
        for batch in uids.inBatches(of: Self.uidsPerCommand) { try expunge(UIDSet.text(batch)) }
    }

    private func expunge(_ set: String) throws(TransportError) {
        try run("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
        // Without UIDPLUS (RFC 4315 §2.1) the whole mailbox is expunged: also what others have marked as deleted.
        try run(has("UIDPLUS") ? "UID EXPUNGE \(set)" : "EXPUNGE")
    }

    func sizes(_ uids: [UID]) throws(TransportError) -> [UID: Int] {
        var sizes: [UID: Int] = [:]
        try fetch(uids, "RFC822.SIZE", giving: "RFC822.SIZE", batch: Self.uidsPerCommand) { uid, attributes in
            sizes[uid] = attributes["RFC822.SIZE"]?.number
            return true
        }
        return sizes
    }

    /// The lines of each message's header that are named Message-ID.
    func messageIDLines(_ uids: [UID]) throws(TransportError) -> [UID: [UInt8]] {
        let item = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
        var lines: [UID: [UInt8]] = [:]
        try fetch(uids, item, giving: "BODY[HEADER.FIELDS", batch: Self.uidsPerCommand) { uid, attributes in
            for (name, value) in attributes where name.hasPrefix("BODY[HEADER.FIELDS") {
                if case .string(let bytes) = value { lines[uid] = bytes }
            }
            return true
        }
        return lines
    }

    /// The messages as they are; `each` says whether to go on.
    /// - Parameter octets: at most so many of each, from its beginning.
    func bodies(
        _ uids: [UID],
        atMost octets: Int?,
        batch: Int,
        each: (UID, [UInt8]) -> Bool
    ) throws(TransportError) {
        // RFC 9051 §6.4.5: PEEK doesn't set \Seen.
        let item = "BODY.PEEK[]" + (octets.map { "<0.\($0)>" } ?? "")
        try fetch(uids, item, giving: "BODY[]", batch: batch) { uid, attributes in
            for (name, value) in attributes where name.hasPrefix("BODY[]") {
                if case .string(let bytes) = value { return each(uid, bytes) }
            }
            return true
        }
    }

    /// Keeps a few batches in flight, so that the server is never without work.
    private func fetch(
        _ uids: [UID],
        _ item: String,
        giving name: String,
        batch size: Int,
        each: (UID, [String: IMAPValue]) -> Bool
    ) throws(TransportError) {
        var plan = FetchPlan(uids, batch: min(max(size, 1), Self.uidsPerCommand))
        while true {
            while let batch = plan.nextBatch() {
                plan.begun(batch, tag: try begin("UID FETCH \(UIDSet.text(batch)) (UID \(item))"))
            }
            if plan.isDone { return }
            switch try next() {
            case .fetch(_, let attributes):
                // Servers also tell of changed flags, and of messages that nobody asked for.
                guard attributes.keys.contains(where: { $0.hasPrefix(name) }) else { break }
                guard let number = attributes["UID"]?.number.flatMap({ UInt32(exactly: $0) }) else { break }
                guard let uid = UID(number), plan.received(uid) else { break }
                isGettingOn()
                if !each(uid, attributes) { plan.stop() }
            case .completed(let tag, let status):
                if status.condition == .bad { throw refusal("UID FETCH", status) }
                plan.completed(tag, isOK: status.condition == .ok)
            default: break
            }
        }
    }

    /// Waits for mail: IDLE where the server has it, renewed before it times out, and a poll beside it, because IDLE
    /// can die without a word.
    /// - Returns: whether mail has arrived.
    func idle(until end: Deadline, pollEvery seconds: Double, stop: Interrupt) throws(TransportError) -> Bool {
        while !hasArrivals, !stop.isRaised, end.millisecondsLeft > 0 {
            // RFC 2177: "at least every 29 minutes".
            let renewal = Deadline.seconds(min(max(seconds, 0.01), 28 * 60))
            try idleOnce(until: renewal.instant < end.instant ? renewal : end, stop: stop)
            if !hasArrivals { try run("NOOP") }
        }
        return hasArrivals
    }

    private func idleOnce(until end: Deadline, stop: Interrupt) throws(TransportError) {
        guard has("IDLE") else {
            while !hasArrivals, try next(by: end, unless: stop) != nil {}
            return
        }
        let tag = try begin("IDLE")
        var response = try next()
        while response != .continuation {
            if case .completed(tag, let status) = response { throw refusal("IDLE", status) }
            response = try next()
        }
        while !hasArrivals, try next(by: end, unless: stop) != nil {}
        try send("DONE\r\n")
        _ = try finish(tag, "IDLE")
    }
}

extension Array {
    func inBatches(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
