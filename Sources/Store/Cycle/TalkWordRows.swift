// Rows of what the two write before a talk: the manager's own notes, and a line of each to talk about.
import Cycle
import Days
import Feedback
import Foundation

/// The sort of words before a talk. Its raw value is stored.
public enum TalkWordKind: String, Codable, Sendable, CaseIterable {
    /// For the writer alone.
    case notes
    /// For both, once both have written.
    case topic
}

/// What each of the two wants to talk about.
public struct TalkTopics: Hashable, Sendable {
    /// Nil: nothing.
    public let employee: String?
    public let manager: String?

    public init(employee: String?, manager: String?) {
        (self.employee, self.manager) = (employee, manager)
    }
}

extension Transaction {
    /// A later word takes the place of an earlier one.
    /// - Parameter words: nil: nothing to say.
    public func keep(_ words: String?, _ kind: TalkWordKind, of party: Party, for talk: TalkID, now: Date) throws {
        let known = try self.words(kind, of: party, for: talk)?.optionalInteger("key_id")
        let key = try known.map { ContentKey(rawValue: $0) } ?? makeKey()
        try execute(
            """
            INSERT INTO talk_words (talk_id, party, kind, words, made_at, key_id) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (talk_id, party, kind)
            DO UPDATE SET words = excluded.words, made_at = excluded.made_at, key_id = excluded.key_id
            """,
            [
                .id(talk), .text(party.rawValue), .text(kind.rawValue), .content(words, under: key), .time(now),
                .integer(key?.rawValue),
            ]
        )
    }

    public func notes(of party: Party, for talk: TalkID) throws -> String? {
        try words(.notes, of: party, for: talk)?.optionalContent("words")
    }

    /// Nil where one of the two has written nothing so far.
    public func topics(of talk: TalkID) throws -> TalkTopics? {
        guard let employee = try words(.topic, of: .employee, for: talk),
            let manager = try words(.topic, of: .manager, for: talk)
        else { return nil }
        return TalkTopics(
            employee: employee.optionalContent("words"),
            manager: manager.optionalContent("words")
        )
    }

    /// What one of the two wants to talk about; nil also where that is nothing.
    public func topic(of party: Party, for talk: TalkID) throws -> String? {
        try words(.topic, of: party, for: talk)?.optionalContent("words")
    }

    private func words(_ kind: TalkWordKind, of party: Party, for talk: TalkID) throws -> Row? {
        try first(
            "SELECT words, key_id FROM talk_words WHERE talk_id = $1 AND party = $2 AND kind = $3",
            [.id(talk), .text(party.rawValue), .text(kind.rawValue)]
        )
    }

    /// Whether a talk is with whoever leads her now: what is asked of that one would reach another.
    public func isWithManager(_ talk: Talk) throws -> Bool {
        guard let manager = try person(at: talk.employee.address)?.manager else { return false }
        return try person(at: talk.manager.address)?.id == manager
    }

    /// Of a talk that is planned instead of another: what was written for that, and what was asked, so that nobody is asked
    /// twice. Words for the new one stay.
    func takeOverPreparation(of old: TalkID, by new: TalkID) throws {
        for row in try rows("SELECT * FROM talk_words WHERE talk_id = $1", [.id(old)]) {
            let (kind, party): (TalkWordKind, Party) = (try row.state("kind"), try row.state("party"))
            guard try words(kind, of: party, for: new) == nil else { continue }
            try execute(
                "UPDATE talk_words SET talk_id = $2 WHERE talk_id = $1 AND party = $3 AND kind = $4",
                [.id(old), .id(new), .text(party.rawValue), .text(kind.rawValue)]
            )
        }
        try eraseWords(.talkWords, where: "talk_id = $1", [.id(old)])
        let kinds = [LineKind.coaching, .topic].map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let asked = "kind IN (\(kinds)) AND state IN ('asked', 'settled')"
        for row in try rows("SELECT * FROM year_lines WHERE talk_id = $1 AND \(asked)", [.id(old)]) {
            let (kind, reader) = (try row.text("kind"), try row.text("reader"))
            let key: [Value] = [.id(new), .text(kind), .text(reader)]
            let same = "talk_id = $1 AND kind = $2 AND reader = $3"
            try execute("DELETE FROM year_lines WHERE \(same) AND state IN ('waiting', 'lapsed')", key)
            guard try first("SELECT id FROM year_lines WHERE \(same)", key) == nil else { continue }
            let line: LineID = try row.id("id")
            try execute(
                "UPDATE year_lines SET talk_id = $2, key = $3 WHERE id = $1",
                [.id(line), .id(new), .text("talk/\(new)/\(kind)/\(reader)")]
            )
        }
    }

    /// When the talk begins, or at a word of whoever wrote them.
    public func forgetNotes(for talk: TalkID) throws {
        try eraseWords(
            .talkWords,
            where: "talk_id = $1 AND kind = $2",
            [.id(talk), .text(TalkWordKind.notes.rawValue)]
        )
    }

    /// The talks of that day for which a manager got his notes back, or will: each stands in one mail.
    public func talksGivenBack(to manager: PersonID, on day: CivilDay) throws -> Set<TalkID> {
        try rows(
            """
            SELECT o.* FROM outbox o JOIN talks t ON t.id = o.talk_id
            WHERE t.manager_id = $1 AND o.kind = 'beforeTalk' ORDER BY o.id
            """,
            [.id(manager)]
        ).reduce(into: []) { told, row in
            guard case .beforeTalk(let first, day, let others) = try OutboxRow(row).letter else { return }
            told.formUnion([first] + (others ?? []))
        }
    }

    /// Notes for talks that have begun, and topics of those that began before that moment.
    public func purgeTalkWords(topicsBefore moment: Date, now: Date) throws {
        for (kind, start) in [(TalkWordKind.notes, now), (.topic, moment)] {
            try eraseWords(
                .talkWords,
                where: "kind = $1 AND talk_id IN (SELECT id FROM talks WHERE start_at < $2 OR state = 'cancelled')",
                [.text(kind.rawValue), .time(start)]
            )
        }
    }
}
