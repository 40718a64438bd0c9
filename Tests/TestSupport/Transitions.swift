// States of rows as tests want them, whatever they were.
import Feedback
import Foundation
import Store

extension Transaction {
    /// Sets a request's state, from whichever it is in.
    public func set(
        _ id: RequestID,
        to state: FeedbackRequest.State,
        reason: RequestReason? = nil,
        now: Date
    ) throws {
        guard let request = try request(id) else { throw StoreError.unreadableRow("request \(id) is none") }
        try set(request, to: state, reason: reason, now: now)
    }

    /// As if the server had taken the letter; a request is sent then.
    /// - Parameter prepared: its words, as replies are aligned with them.
    public func accept(_ row: OutboxRow, prepared: Data? = nil, now: Date) throws {
        let run = RunID()
        guard try beginAttempt(row.id, by: run, prepared: prepared),
            try endAttempt(row.id, by: run, .accepted, reply: nil, now: now)
        else { throw StoreError.changedMeanwhile("letter \(row.key)") }
        if row.letter.kind == .request, let id = row.letter.requestID { try markSent(id, now: now) }
    }

    /// Stores a message and begins to read it.
    public func beginReading(_ raw: Data, at place: MailboxPlace, now: Date) throws -> InboxID {
        guard let id = try receive(raw, size: raw.count, at: place, now: now) else {
            throw StoreError.changedMeanwhile("inbox row at \(place)")
        }
        _ = try beginReading(limit: 1000, octets: .max)
        return id
    }
}
