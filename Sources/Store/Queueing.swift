// The one door into the outbox: every letter is queued here, by the same rules.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Queues a letter, once: a second time, with the same key, changes nothing. One that asks waits for the sending window,
    /// and is given up at its request's deadline.
    /// Nothing goes to somebody who left, but to the works council: its address is no person's.
    /// - Returns: whether the letter was new.
    @discardableResult
    public func queue(_ letter: Letter, to recipient: EmailAddress, by rules: MailRules, now: Date) throws -> Bool {
        guard try letter.kind == .termsChanged || !hasLeft(recipient) else { return false }
        return try insert(
            letter,
            to: recipient,
            notBefore: rules.sending.notBefore(letter, from: now),
            giveUp: rules.sending.giveUp(letter, deadline: try deadline(of: letter, rules.schedule), now: now),
            now: now
        )
    }

    /// Of the request that it asks for; nil where it asks for none.
    private func deadline(of letter: Letter, _ rules: ScheduleRules) throws -> Date? {
        guard letter.kind.asks, let id = letter.requestID else { return nil }
        let row = try first(
            """
            SELECT r.asked_at, t.start_at, t.known_since FROM requests r JOIN talks t ON t.id = r.talk_id
            WHERE r.id = $1
            """,
            [.id(id)]
        )
        guard let row else { return nil }
        let schedule = Schedule(
            talkStart: try row.time("start_at"),
            knownSince: try row.time("known_since"),
            rules: rules
        )
        return schedule.deadline(forRequestAskedAt: try row.time("asked_at"))
    }

    /// - Parameters:
    ///   - notBefore: the first attempt; later than `now` outside the sending window.
    ///   - giveUp: no attempt after this moment.
    @discardableResult
    func insert(
        _ letter: Letter,
        to recipient: EmailAddress,
        notBefore: Date,
        giveUp: Date,
        now: Date
    ) throws -> Bool {
        let key = try letter.requestID.map { try self.key(of: $0) } ?? self.key(of: letter.talkID)
        return try execute(
            """
            INSERT INTO outbox (key, kind, letter, request_id, talk_id, recipient_key, message_id, state, next_attempt_at,
                give_up_at, created_at, capped, collected_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, $9, $10, $11, $12) ON CONFLICT (key) DO NOTHING
            """,
            [
                .text(letter.key), .text(letter.kind.rawValue), try .content(json: letter, under: key),
                .id(letter.requestID), .id(letter.talkID), .key(recipient), .text(randomMessageID()),
                .time(max(notBefore, now)), .time(giveUp), .time(now), .integer(letter.cap?.rawValue ?? 0),
                .id(letter.collectedID),
            ]
        ) > 0
    }
}

/// 128 random bits in base 36.
func randomMessageID() -> String {
    let text = String(UInt128.random(in: .min ... .max), radix: 36)
    return String(repeating: "0", count: max(0, 25 - text.count)) + text
}
