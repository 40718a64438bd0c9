// One visit to the mailboxes in which originals lie that are to go.
import Connections
import Feedback
import Foundation
import MailTransport
import Store

/// Deletes originals, each in the mailbox that it was put into; another mailbox is selected afterwards.
struct OriginalsDeletion {
    let connection: IMAPConnection
    /// Where mail is put now; nil: it is deleted once it is read.
    let processed: MailboxName?
    /// Whatever was received before it, went with its time.
    let purged: Date
    /// Those that are certainly there no more.
    private(set) var gone: [InboxID] = []
    /// What the server refused.
    private var refusal: TransportError?
    /// Why some may be there still.
    private(set) var trouble: String?

    init(_ connection: IMAPConnection, processed: MailboxName?, purgedBefore purged: Date) {
        (self.connection, self.processed, self.purged) = (connection, processed, purged)
    }

    /// - Throws: `TransportError` where the connection is lost; then any of them may be there still.
    mutating func run(_ originals: [Original]) async throws {
        var homes = Dictionary(grouping: originals) { $0.mailbox ?? processed?.name }
        var here = homes.removeValue(forKey: processed?.name) ?? []
        for (name, its) in homes { here += try await clear(its, fromEarlier: name) }
        try await clear(here)
        let left = originals.count - gone.count
        guard left > 0 else { return }
        trouble = refusal.map { "\($0)" } ?? "\(left) can't be told from others, until their time is over"
    }

    /// - Returns: those that are to be looked for where mail is put now, since that mailbox is renamed or gone.
    private mutating func clear(_ originals: [Original], fromEarlier name: String?) async throws -> [Original] {
        guard let name = name.flatMap({ try? MailboxName($0) }) else { return originals }
        guard let mailbox = try await trying({ try await $0.select(name) }) else { return originals }
        try await delete(originals, in: mailbox, named: name)
        return []
    }

    private mutating func clear(_ originals: [Original]) async throws {
        guard let processed else {
            gone += originals.filter { $0.mailbox == nil || $0.receivedAt < purged }.map(\.id)
            return
        }
        guard !originals.isEmpty else { return }
        // In a mailbox that is made anew, nothing is found.
        let opened = try await trying { connection in
            try await connection.createMailbox(processed)
            return try await connection.select(processed)
        }
        if let opened { try await delete(originals, in: opened, named: processed) }
    }

    private mutating func delete(
        _ originals: [Original],
        in mailbox: SelectedMailbox,
        named name: MailboxName
    ) async throws {
        let (search, purged) = (OriginalSearch(originals, in: mailbox, named: name.name), purged)
        gone += try await trying { try await $0.deleteFound(search, purged) } ?? []
    }

    /// Nil where the server refuses it.
    private mutating func trying<Value: Sendable>(
        _ work: @Sendable (IMAPConnection) async throws -> Value
    ) async throws -> Value? {
        do {
            return try await work(connection)
        } catch let error as TransportError where error.what == .commandRefused {
            refusal = error
            return nil
        }
    }
}

extension IMAPConnection {
    /// Deletes those that are found in the selected mailbox.
    /// - Returns: those that are certainly there no more.
    fileprivate func deleteFound(_ search: OriginalSearch, _ purged: Date) async throws -> [InboxID] {
        let placed = try await uids(among: search.placed.map(\.uid))
        let others = try await find(search, purged)
        try await delete(Set(placed + others.found).sorted())
        return search.placed.map(\.id) + others.gone
    }

    private func find(_ search: OriginalSearch, _ purged: Date) async throws -> (found: [UID], gone: [InboxID]) {
        guard !search.others.isEmpty else { return ([], []) }
        let (lines, messages) = try await messageIDLines()
        return search.match(lines, isWhole: lines.count == messages, purgedBefore: purged)
    }
}
