// Answers to mail, under the day's cap that ends any loop with another machine (RFC 3834 §2).
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Answers a mail, unless the day's cap of answers to the same cause is reached (RFC 3834 §2): that ends any loop with
    /// another machine. Then one answer waits for a day, and further ones are left out.
    /// - Parameter cap: answers within a day to an address about one request or one talk, or of one kind about neither.
    /// - Returns: whether it goes, now or tomorrow.
    @discardableResult
    public func answer(
        _ letter: Letter,
        to recipient: EmailAddress,
        by rules: MailRules,
        cap: Int,
        now: Date
    ) throws -> Bool {
        let (count, waits) = try answersQueued(like: letter, to: recipient, now: now)
        guard count >= cap else { return try queue(letter, to: recipient, by: rules, now: now) }
        guard !waits, try !hasLeft(recipient) else { return false }
        let tomorrow = now.addingTimeInterval(ScheduleRules.day)
        let giveUp = tomorrow.addingTimeInterval(rules.sending.giveUpAfter)
        return try insert(letter, to: recipient, notBefore: tomorrow, giveUp: giveUp, now: now)
    }

    /// Tells the writer of a mail that it did nothing, at the address on file, unless the day's cap is reached.
    /// - Parameters:
    ///   - part: in which they wrote; nil: HR, about no talk.
    ///   - hr: nil: there is none.
    public func tell(
        _ why: NotActed,
        of mail: InboxID,
        _ part: Part?,
        hr: EmailAddress?,
        _ cap: Int,
        by rules: MailRules,
        now: Date
    ) throws {
        guard let address = try address(of: part, hr: hr) else { return }
        try answer(.notActed(inboxRow: mail, by: part, why), to: address, by: rules, cap: cap, now: now)
    }

    /// The address on file of whoever speaks in that part. A rater's is none: what they write is answered as theirs.
    private func address(of part: Part?, hr: EmailAddress?) throws -> EmailAddress? {
        switch part {
        case .employee(let id): try talk(id)?.employee.address
        case .manager(let id): try talk(id)?.manager.address
        case .matter(let id): try matter(id)?.address
        case .collected(let id): try readerAddress(of: id, hr: hr)
        case .hr, nil: hr
        case .rater: nil
        }
    }

    /// Of whoever a collected mail is to; nil where it was forgotten, or they left.
    public func readerAddress(of mail: CollectedID, hr: EmailAddress?) throws -> EmailAddress? {
        switch try collectedMail(mail)?.reader {
        case .person(let id): try person(id).flatMap { $0.left == nil ? $0.person.address : nil }
        case .hr: hr
        case nil: nil
        }
    }

    /// Answers for the same cause within a day, and whether one is put off.
    private func answersQueued(
        like letter: Letter,
        to recipient: EmailAddress,
        now: Date
    ) throws -> (count: Int, waits: Bool) {
        let (cause, value): (String, Value) =
            if let id = letter.requestID {
                ("request_id = $3", .id(id))
            } else if let id = letter.talkID {
                ("talk_id = $3", .id(id))
            } else {
                ("request_id IS NULL AND talk_id IS NULL AND kind = $3", .text(letter.kind.rawValue))
            }
        let cap = letter.cap ?? .answer
        let row = try first(
            """
            SELECT COUNT(*) AS today, SUM(CASE WHEN \(Self.isPutOff) THEN 1 ELSE 0 END) AS put_off
            FROM outbox WHERE capped = \(cap.rawValue) AND recipient_key = $1 AND created_at >= $2 AND \(cause)
            """,
            [.key(recipient), .time(now.addingTimeInterval(-ScheduleRules.day)), value]
        )
        return (Int(row?.optionalInteger("today") ?? 0), (row?.optionalInteger("put_off") ?? 0) > 0)
    }

    /// Answers leave at once, but for those.
    private static var isPutOff: String {
        "state = 'queued' AND attempts = 0 AND next_attempt_at >= created_at + \(Int(ScheduleRules.day) * 900_000)"
    }

    /// Answers that wait for a day since the cap stopped them: how many, and since when.
    public func answersPutOff() throws -> (count: Int, oldest: LetterID, since: Date)? {
        let found = try rows(
            "SELECT id, created_at FROM outbox WHERE capped > 0 AND \(Self.isPutOff) ORDER BY id",
            []
        )
        guard let first = found.first else { return nil }
        return (found.count, try first.id("id"), try first.time("created_at"))
    }
}
