// How many rows there are of each kind of data, and since when: numbers, and nobody's name.
import Feedback
import Foundation

/// The rows of a kind.
public struct HeldRows: Sendable, Hashable {
    public let kind: DataKind
    /// Nil where it is kept back.
    public let count: Int?
    /// When the oldest was made; nil where there is none, or rows have no time.
    public let oldest: Date?

    /// Of so few answers the number might say who.
    public var keptBack: HeldRows {
        let isFew = kind == .answers && count.map { (1..<AnonymityRule.minimum).contains($0) } == true
        return isFew ? HeldRows(kind: kind, count: nil, oldest: nil) : self
    }
}

extension Transaction {
    public func heldRows() throws -> [HeldRows] { try DataKind.allCases.map(heldRows) }

    private func heldRows(of kind: DataKind) throws -> HeldRows {
        let (time, source) = kind.counted
        let row = try first("SELECT COUNT(*) AS n, MIN(\(time)) AS oldest FROM \(source)", [])
        return HeldRows(kind: kind, count: Int(try row?.integer("n") ?? 0), oldest: row?.optionalTime("oldest"))
    }

    /// What operators opened or decided since that moment, by command, without what they named.
    public func operatorCounts(since moment: Date) throws -> [String: Int] {
        try rows("SELECT action FROM operator_log WHERE at >= $1", [.time(moment)]).reduce(into: [:]) { counts, row in
            let words = try row.text("action").split(separator: " ").prefix(2)
            counts[words.joined(separator: " "), default: 0] += 1
        }
    }
}

extension DataKind {
    /// The column of the time and the rows that stand for the kind.
    fileprivate var counted: (time: String, source: String) {
        switch self {
        case .people: ("created_at", "people")
        case .raters: ("asked_at", "requests WHERE rater_group <> 'self'")
        case .requests: ("asked_at", "requests")
        case .answers: ("received_at", "responses WHERE discarded_at IS NULL")
        case .dossiers: ("created_at", "dossiers")
        case .talks: ("known_since", "talks")
        case .rawMail: ("i.received_at", "inbox_messages m JOIN inbox i ON i.id = m.inbox_id")
        case .mailNotes: ("received_at", "inbox WHERE sender IS NOT NULL OR subject IS NOT NULL")
        case .words: ("received_at", "talk_mails")
        case .letters: ("created_at", "outbox")
        case .sentCopies:
            (
                "o.created_at",
                """
                outbox o WHERE o.id IN (SELECT outbox_id FROM outbox_prepared UNION SELECT outbox_id FROM outbox_messages)
                """
            )
        case .agreements: ("made_at", "agreements")
        case .trainings: ("made_at", "trainings")
        case .yearLines: ("due_at", "year_lines")
        case .talkWords: ("made_at", "talk_words")
        case .kickOff: ("NULL", "kick_off_guests")
        case .keptWords: ("made_at", "kept_words")
        case .justTalked: ("NULL", "just_talked")
        case .followUps: ("answered_at", "follow_ups")
        case .needs: ("NULL", "needs")
        case .insight: ("NULL", "insight_people")
        case .figures: ("NULL", "insight_rows")
        case .matters: ("asked_at", "matters")
        case .tokens: ("NULL", "tokens")
        case .suppressions: ("since", "suppressions")
        case .calendars: ("read_at", "calendar_sources")
        case .operatorLog: ("at", "operator_log")
        case .machinery: ("NULL", "questionnaires")
        }
    }
}
