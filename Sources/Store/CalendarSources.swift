// Rows of the calendars that talks come from, and of which talk came from which.
import Crypto
import Feedback
import Foundation

/// The sign whether a calendar changed since it was read (RFC 9110 §8.8); of a file its time and size.
public struct SourceVersion: Hashable, Sendable {
    /// The entity tag as the server wrote it, quotes included.
    public let tag: String?
    public let modified: String?

    public init(tag: String? = nil, modified: String? = nil) {
        self.tag = tag
        self.modified = modified
    }
}

/// A subscribed calendar.
public struct CalendarSource: Sendable, Hashable {
    public let id: SourceID
    /// As of the last reading that left nothing to be looked at again.
    public let version: SourceVersion
    public let nextPoll: Date
    /// The events that the last reading left for a person to see to.
    public let leftovers: CalendarLeftovers?
}

/// A talk, and the calendar that it follows.
public struct SourcedTalk: Sendable {
    public let talk: Talk
    /// Nil where it follows none.
    public let source: SourceID?
    /// Since when its event isn't in that calendar any more.
    public let missingSince: Date?
    /// Whether a person has to say what that means.
    public let isAsked: Bool

    public init(talk: Talk, source: SourceID?, missingSince: Date? = nil, isAsked: Bool = false) {
        self.talk = talk
        self.source = source
        self.missingSince = missingSince
        self.isAsked = isAsked
    }
}

extension Transaction {
    /// The calendar is to be read at once and whole: a new one, and after a start, perhaps with another configuration, each.
    public func hurry(calendarAt address: String) throws {
        try execute(
            """
            INSERT INTO calendar_sources (address_sha256, next_poll_at) VALUES ($1, 0)
            ON CONFLICT (address_sha256) DO UPDATE SET next_poll_at = 0, tag = NULL, modified = NULL
            """,
            [Self.hash(address)]
        )
    }

    /// Nil for one that was never polled.
    public func calendarSource(at address: String) throws -> CalendarSource? {
        try first("SELECT * FROM calendar_sources WHERE address_sha256 = $1", [Self.hash(address)]).map { row in
            CalendarSource(
                id: try row.id("id"),
                version: SourceVersion(tag: row.optionalText("tag"), modified: row.optionalText("modified")),
                nextPoll: try row.time("next_poll_at"),
                leftovers: try row.optionalJSON("open_matters")
            )
        }
    }

    private static func hash(_ address: String) -> Value { .octets(Data(SHA256.hash(data: Data(address.utf8)))) }

    /// Notes that a calendar was looked at, and nothing came of it.
    public func note(polled source: SourceID, next: Date) throws {
        try execute(
            "UPDATE calendar_sources SET next_poll_at = $2 WHERE id = $1",
            [.id(source), .time(next)]
        )
    }

    /// Notes that a calendar was read whole.
    /// - Parameter version: the one that need not be read again.
    public func note(
        read source: SourceID,
        _ version: SourceVersion,
        leftovers: CalendarLeftovers?,
        next: Date,
        now: Date
    ) throws {
        try execute(
            """
            UPDATE calendar_sources SET tag = $2, modified = $3, open_matters = $4, next_poll_at = $5, read_at = $6
            WHERE id = $1
            """,
            [
                .id(source), .text(version.tag), .text(version.modified),
                try leftovers.map { try .content(json: $0, under: nil) } ?? .content(nil as String?, under: nil),
                .time(next), .time(now),
            ]
        )
    }

    /// Titles of events may name people; what is left is found again by the next reading.
    public func forgetLeftovers() throws {
        try execute("UPDATE calendar_sources SET open_matters = NULL, tag = NULL, modified = NULL", [])
    }

    /// All talks in order of their start, with what they follow.
    public func sourcedTalks() throws -> [SourcedTalk] {
        let rows = try rows("SELECT * FROM talk_sources", [])
        let sources = try Dictionary(uniqueKeysWithValues: rows.map { (try $0.id("talk_id") as TalkID, $0) })
        return try talks().map { talk in
            let row = sources[talk.id]
            return SourcedTalk(
                talk: talk,
                source: try row?.id("source_id"),
                missingSince: row?.optionalTime("missing_since"),
                isAsked: row?.optionalTime("asked_at") != nil
            )
        }
    }

    /// From now on the talk follows that calendar, in which its event is.
    public func follow(_ talk: TalkID, _ source: SourceID) throws {
        try execute(
            """
            INSERT INTO talk_sources (talk_id, source_id) VALUES ($1, $2)
            ON CONFLICT (talk_id) DO UPDATE SET source_id = excluded.source_id, missing_since = NULL,
                asked_at = NULL
            """,
            [.id(talk), .id(source)]
        )
    }

    /// Its event isn't in its calendar any more.
    public func miss(_ talk: TalkID, now: Date) throws {
        try execute(
            "UPDATE talk_sources SET missing_since = $2 WHERE talk_id = $1 AND missing_since IS NULL",
            [.id(talk), .time(now)]
        )
    }

    /// A person is asked what it means that its event isn't there.
    public func ask(about talk: TalkID, now: Date) throws {
        try execute(
            "UPDATE talk_sources SET asked_at = $2 WHERE talk_id = $1 AND asked_at IS NULL",
            [.id(talk), .time(now)]
        )
    }

    /// Clears all conditions whose names begin so, but for those that are named.
    public func clear(conditionsBeginning prefix: String, except kept: Set<String> = []) throws {
        for condition in try conditions() where condition.name.hasPrefix(prefix) && !kept.contains(condition.name) {
            try clear(condition: condition.name)
        }
    }
}
