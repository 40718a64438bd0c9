// Rows of talks, and of what their attendees answered.
import Addressing
import Feedback
import Foundation

/// A talk that is not stored so far.
public struct NewTalk: Sendable {
    public let employee: PersonID
    public let manager: PersonID
    public let start: Date
    /// Seconds.
    public let duration: TimeInterval
    public let place: Line?
    public let eventUID: String
    public let recurrenceID: String?
    /// The organizer of its event, where that is a person; nil: Klankbord is.
    public let organizer: NamedAddress?
    /// Message-ID of the organizer's mail.
    public let invitation: String?
    public let sequence: Int
    public let stamp: Date?
    public let modified: Date?

    public init(
        employee: PersonID,
        manager: PersonID,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        eventUID: String,
        recurrenceID: String? = nil,
        organizer: NamedAddress? = nil,
        invitation: String? = nil,
        sequence: Int = 0,
        stamp: Date? = nil,
        modified: Date? = nil
    ) {
        self.employee = employee
        self.manager = manager
        self.start = start
        self.duration = duration
        self.place = place
        self.eventUID = eventUID
        self.recurrenceID = recurrenceID
        self.organizer = organizer
        self.invitation = invitation
        self.sequence = sequence
        self.stamp = stamp
        self.modified = modified
    }
}

extension Transaction {
    public func insert(_ talk: NewTalk, now: Date) throws -> TalkID {
        let key = try makeKey()
        return try insert(
            """
            INSERT INTO talks (employee_id, manager_id, start_at, duration_seconds, place, event_uid, sequence, known_since,
                state, organizer_address, organizer_name, stamp, invitation, modified, key_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', $9, $10, $11, $12, $13, $14) RETURNING id
            """,
            [
                .id(talk.employee), .id(talk.manager), .time(talk.start),
                .integer(Int64(talk.duration)), .content(talk.place, under: key),
                .text(eventKey(talk.eventUID, talk.recurrenceID)), .integer(talk.sequence), .time(now),
                .content(talk.organizer?.address, under: key), .content(talk.organizer?.name, under: key),
                .time(talk.stamp),
                .text(talk.invitation), .time(talk.modified), .integer(key?.rawValue),
            ]
        )
    }

    public func talk(_ id: TalkID) throws -> Talk? {
        try first(Self.selectTalks + "WHERE t.id = $1", [.id(id)]).map(Talk.init)
    }

    public func talk(eventUID: String, recurrenceID: String? = nil) throws -> Talk? {
        try first(Self.selectTalks + "WHERE t.event_uid = $1", [.text(eventKey(eventUID, recurrenceID))])
            .map(Talk.init)
    }

    /// The talks that are single instances of a recurring event.
    public func talks(thatAreInstancesOf uid: String) throws -> [Talk] {
        // Beyond the line break that no UID holds.
        try rows(
            Self.selectTalks + "WHERE t.event_uid >= $1 AND t.event_uid < $2",
            [.text("\(uid)\n"), .text("\(uid)\u{0B}")]
        ).map(Talk.init)
    }

    /// The planned talks of the employee at that address which begin after `moment`.
    public func comingTalks(ofEmployeeAt address: EmailAddress, after moment: Date) throws -> [TalkID] {
        try rows(
            """
            SELECT t.id FROM talks t JOIN people p ON p.id = t.employee_id
            WHERE p.address_key = $1 AND t.state = 'planned' AND t.start_at > $2 ORDER BY t.start_at
            """,
            [.key(address), .time(moment)]
        ).map { try $0.id("id") }
    }

    /// The planned talks that the person at that address manages and which begin after `moment`.
    public func comingTalks(ofManagerAt address: EmailAddress, after moment: Date) throws -> [TalkID] {
        try rows(
            """
            SELECT t.id FROM talks t JOIN people p ON p.id = t.manager_id
            WHERE p.address_key = $1 AND t.state = 'planned' AND t.start_at > $2 ORDER BY t.start_at
            """,
            [.key(address), .time(moment)]
        ).map { try $0.id("id") }
    }

    /// All talks in order of their start.
    public func talks() throws -> [Talk] {
        try rows(Self.selectTalks + "ORDER BY t.start_at, t.id", []).map(Talk.init)
    }

    /// Forgets talks whose time to be kept is over, with all that hangs on them: requests, tokens, mails, answers, dossiers.
    /// - Returns: how many.
    /// - Parameter limit: at most so many at once.
    public func purgeTalks(startedBefore moment: Date, limit: Int = .max) throws -> Int {
        try purgeTalks("start_at < $1 LIMIT $2", [.time(moment), .integer(limit)])
    }

    /// Forgets talks of people who were erased.
    /// - Returns: how many.
    public func purgeErasedTalks(limit: Int, now: Date) throws -> Int {
        try purgeTalks("erase_at <= $1 LIMIT $2", [.time(now), .integer(limit)])
    }

    func purgeTalks(_ condition: String, _ arguments: [Value]) throws -> Int {
        let gone: [TalkID] = try rows("SELECT id FROM talks WHERE " + condition, arguments).map { try $0.id("id") }
        for id in gone { try erase(id) }
        return gone.count
    }

    /// A talk goes, with its keys.
    func erase(_ id: TalkID) throws {
        let row = try first("SELECT key_id, answers_key_id FROM talks WHERE id = $1", [.id(id)])
        for key in [row?.optionalInteger("key_id"), row?.optionalInteger("answers_key_id")].compactMap(\.self) {
            try retire(ContentKey(rawValue: key))
        }
        try eraseWords(.talkWords, where: "talk_id = $1", [.id(id)])
        // A reply that waits for a person is none without its request.
        let held = try rows(
            "SELECT id FROM inbox WHERE state = 'held' AND request_id IN (SELECT id FROM requests WHERE talk_id = $1)",
            [.id(id)]
        )
        for row in held { try erase(mail: row.id("id")) }
        // The originals of its raters' mails go as well; their rows are nobody's now.
        let erased = Outcome.erased.columns(under: nil)
        try execute(
            """
            UPDATE inbox SET outcome_code = $2, outcome_parameters = $3
            WHERE state = 'read' AND request_id IN (SELECT id FROM requests WHERE talk_id = $1)
            """,
            [.id(id), erased.code, erased.parameters]
        )
        try execute("DELETE FROM talks WHERE id = $1", [.id(id)])
    }

    /// Changes time and place of a planned talk; its sequence rises (RFC 5546 §2.1.4).
    /// - Throws: `StoreError.changedMeanwhile` when it is planned no more.
    public func move(_ id: TalkID, to start: Date, duration: TimeInterval, place: Line?) throws {
        try change(
            "talk \(id)",
            """
            UPDATE talks SET start_at = $2, duration_seconds = $3, place = $4, sequence = sequence + 1
            WHERE id = $1 AND state = 'planned'
            """,
            [.id(id), .time(start), .integer(Int64(duration)), .content(place, under: key(of: id))]
        )
        try lookAgain(at: id)
        // People who had accepted the old time have not answered the new one.
        try execute("DELETE FROM participations WHERE talk_id = $1", [.id(id)])
    }

    /// - Throws: `StoreError.changedMeanwhile` when it is planned no more.
    public func cancel(_ id: TalkID, now: Date) throws {
        try change(
            "talk \(id)",
            """
            UPDATE talks SET state = 'cancelled', sequence = sequence + 1, cancelled_at = $2
            WHERE id = $1 AND state = 'planned'
            """,
            [.id(id), .time(now)]
        )
        try lookAgain(at: id)
    }

    /// The version of its event that somebody else, who organizes it, sent last (RFC 5546 §2.1.5).
    public func setVersion(_ id: TalkID, sequence: Int, stamp: Date?, modified: Date?) throws {
        try execute(
            "UPDATE talks SET sequence = $2, stamp = $3, modified = $4 WHERE id = $1",
            [.id(id), .integer(sequence), .time(stamp), .time(modified)]
        )
    }

    /// The talk of the same two people that was cancelled last, since `moment`.
    public func cancelledTalk(of employee: PersonID, with manager: PersonID, since moment: Date) throws -> TalkID? {
        try first(
            """
            SELECT id FROM talks WHERE employee_id = $1 AND manager_id = $2 AND state = 'cancelled' AND cancelled_at >= $3
            ORDER BY cancelled_at DESC, id DESC
            """,
            [.id(employee), .id(manager), .time(moment)]
        ).map { try $0.id("id") }
    }

    /// The talk of the same two people, to come and known since `moment`, that may have been planned instead of another.
    public func plannedTalk(
        of employee: EmailAddress,
        with manager: EmailAddress,
        knownSince moment: Date,
        after now: Date
    ) throws -> TalkID? {
        try first(
            """
            SELECT t.id FROM talks t JOIN people e ON e.id = t.employee_id JOIN people m ON m.id = t.manager_id
            WHERE e.address_key = $1 AND m.address_key = $2 AND t.state = 'planned' AND t.known_since >= $3
                AND t.start_at > $4
            ORDER BY t.known_since DESC, t.id DESC
            """,
            [.key(employee), .key(manager), .time(moment), .time(now)]
        ).map { try $0.id("id") }
    }

    /// The employee was told in that week how many have answered.
    public func setStandingWeek(_ id: TalkID, _ week: Int) throws {
        try execute("UPDATE talks SET standing_week = $2 WHERE id = $1", [.id(id), .integer(week)])
        try lookAgain(at: id)
    }

    /// One event is one talk, and so is each instance of a recurring one. No UID holds a line break.
    private func eventKey(_ uid: String, _ recurrenceID: String?) -> String {
        recurrenceID.map { "\(uid)\n\($0)" } ?? uid
    }

    /// The attendee's latest answer to the event; an older one than the stored changes nothing.
    public func participate(_ id: TalkID, _ party: Party, status: String, stamp: Date) throws {
        try execute(
            """
            INSERT INTO participations (talk_id, party, status, stamp) VALUES ($1, $2, $3, $4)
            ON CONFLICT (talk_id, party) DO UPDATE SET status = excluded.status, stamp = excluded.stamp
            WHERE excluded.stamp >= participations.stamp
            """,
            [.id(id), .text(party.rawValue), .text(status), .time(stamp)]
        )
    }

    /// PARTSTAT by attendee, without those who have not answered.
    public func participations(_ id: TalkID) throws -> [Party: String] {
        let rows = try rows("SELECT party, status FROM participations WHERE talk_id = $1", [.id(id)])
        return try rows.reduce(into: [:]) { result, row in
            if let party = Party(rawValue: try row.text("party")) { result[party] = try row.text("status") }
        }
    }

    private static var selectTalks: String {
        """
        SELECT t.*, e.name AS e_name, e.address AS e_address, e.language AS e_language,
            e.given_name AS e_given_name, m.name AS m_name, m.address AS m_address, m.language AS m_language,
            m.given_name AS m_given_name
        FROM talks t JOIN people e ON e.id = t.employee_id JOIN people m ON m.id = t.manager_id

        """
    }
}

extension Talk {
    init(_ row: Row) throws {
        func person(_ prefix: String) throws -> Person {
            Person(
                name: try row.line(prefix + "name"),
                address: try row.address(prefix + "address"),
                language: try row.text(prefix + "language"),
                given: try row.optionalLine(prefix + "given_name")
            )
        }
        let event = try row.text("event_uid").split(separator: "\n", maxSplits: 1)
        self.init(
            id: try row.id("id"),
            employee: try person("e_"),
            manager: try person("m_"),
            start: try row.time("start_at"),
            duration: TimeInterval(try row.integer("duration_seconds")),
            place: try row.optionalLine("place"),
            eventUID: event.first.map(String.init) ?? "",
            recurrenceID: event.count > 1 ? String(event[1]) : nil,
            organizer: try row.optionalAddress("organizer_address").map { address in
                NamedAddress(name: try row.optionalLine("organizer_name"), address: address)
            },
            invitation: row.optionalText("invitation"),
            sequence: Int(try row.integer("sequence")),
            stamp: row.optionalTime("stamp"),
            modified: row.optionalTime("modified"),
            knownSince: try row.time("known_since"),
            promisedSince: row.optionalTime("promised_since"),
            state: try row.state("state")
        )
    }
}
