// Letters that a house queued, and mail that came to it.
import Addressing
import Feedback
import Foundation
import Store

extension TestHouse {
    // MARK: Out

    /// All that was ever queued, the latest last.
    public func letters() async throws -> [OutboxRow] {
        try await store.read { try $0.outbox(states: Set(OutboxState.allCases), limit: 1000) }
    }

    /// Of all letters of these kinds that were ever queued.
    public func keys(_ kinds: Letter.Kind...) async throws -> [String] {
        try await letters().filter { kinds.contains($0.letter.kind) }.map(\.key)
    }

    /// Queues a letter, due at once.
    public func queue(_ letter: Letter, to address: String) async throws {
        try await change { [rules = settings.rules] tx, now in
            try tx.queue(letter, to: EmailAddress(address), by: rules, now: now)
        }
    }

    // MARK: In

    /// Stores a mail as it comes from the mailbox.
    public func receive(_ raw: Data, size: Int? = nil) async throws -> InboxID {
        let place = nextPlace()
        return try await change { tx, now in
            guard let id = try tx.receive(raw, size: size ?? raw.count, at: place, now: now) else {
                throw StoreError.changedMeanwhile("inbox row at \(place)")
            }
            return id
        }
    }

    /// Hands a mail on to whom talks concern, as the inbox does.
    public func handOn(
        _ content: TalkMail.Content,
        from sender: String = "anna@example.test",
        subject: String = "Re: Feedback"
    ) async throws -> InboxID {
        let place = nextPlace()
        return try await change { tx, now in
            let mail = TalkMail(
                id: try tx.beginReading(Data("raw".utf8), at: place, now: now),
                sender: try EmailAddress(sender),
                subject: subject,
                messageID: "mail-\(place.uid)@calendar.example",
                content: content,
                receivedAt: now
            )
            try tx.handOn(mail, kind: "reply")
            return mail.id
        }
    }

    public func inbox(_ id: InboxID) async throws -> InboxRow {
        guard let row = try await store.read({ try $0.inboxRow(id) }) else {
            throw StoreError.unreadableRow("inbox row \(id) is none")
        }
        return row
    }

    /// Why it is held; nil where it isn't.
    public func held(_ id: InboxID) async throws -> HeldReason? {
        let row = try await inbox(id)
        return row.state == .held ? row.heldReason : nil
    }
}
