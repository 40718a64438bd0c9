// All that is held about a person, walked from the registry: each table that is about somebody, by each role of theirs.
import Addressing
import Feedback
import Foundation

/// What one row holds of one kind about a person.
public struct HeldEntry: Sendable, Hashable {
    public let kind: DataKind
    public let table: String
    /// The role in which it is about them.
    public let role: DataKind.Subject
    /// By column, without keys and hashes, and without what is NULL.
    public let values: [String: HeldValue]

    public func without(_ columns: Set<String>) -> HeldEntry {
        HeldEntry(kind: kind, table: table, role: role, values: values.filter { !columns.contains($0.key) })
    }
}

/// A value as people and scripts may have it.
public enum HeldValue: Sendable, Hashable {
    case text(String)
    case integer(Int64)
    case moment(Date)
    /// A JSON object or list.
    case json(String)
}

/// How rows of a table are found for somebody in a role.
struct HeldWay: Sendable {
    let table: String
    let role: DataKind.Subject
    let column: String
    let ids: @Sendable (PersonTrace) -> [Int64]
    /// Found by the keys of their addresses instead.
    var isByAddress = false
    /// A further condition.
    var and = ""
    /// What they may have of the rows; nil: all.
    var only: Set<String>?
    /// What is the same in another form, or nobody's business.
    var without: Set<String> = []

    func shown(_ columns: Set<String>) -> Set<String> {
        columns.intersection(only ?? columns).subtracting(without)
    }

    static let all: [HeldWay] = own + asRater + written + parties + year

    private static let own: [HeldWay] = [DataKind.Subject.employee, .manager].flatMap { role in
        [
            HeldWay(table: "people", role: role, column: "id", ids: \.people, without: ["key_id"]),
            HeldWay(table: "aliases", role: role, column: "person_id", ids: \.people),
            HeldWay(table: "former_addresses", role: role, column: "person_id", ids: \.people),
            HeldWay(table: "outbox", role: role, column: "id", ids: \.letters),
            HeldWay(table: "outbox_messages", role: role, column: "outbox_id", ids: \.letters),
            HeldWay(table: "outbox_prepared", role: role, column: "outbox_id", ids: \.letters),
        ]
    }

    /// Of those whom others asked for her, she knows whom: she has the list. Whether they answered is theirs.
    private static let asRater: [HeldWay] = [
        HeldWay(table: "requests", role: .rater, column: "id", ids: \.requests),
        HeldWay(
            table: "requests",
            role: .employee,
            column: "talk_id",
            ids: \.talksAsEmployee,
            and: "AND off_list = 0 AND rater_group <> 'self'",
            only: ["id", "talk_id", "rater_name", "rater_given", "rater_address", "rater_group", "promise", "named_by"]
        ),
        HeldWay(table: "responses", role: .rater, column: "request_id", ids: \.requests),
        HeldWay(table: "tokens", role: .rater, column: "request_id", ids: \.requests),
        HeldWay(table: "outbox", role: .rater, column: "id", ids: \.letters),
        HeldWay(table: "outbox_messages", role: .rater, column: "outbox_id", ids: \.letters),
        HeldWay(table: "outbox_prepared", role: .rater, column: "outbox_id", ids: \.letters),
    ]

    private static let written: [HeldWay] = [
        HeldWay(table: "outbox", role: .correspondent, column: "id", ids: \.letters),
        HeldWay(table: "inbox", role: .correspondent, column: "id", ids: \.mails),
        HeldWay(table: "inbox_messages", role: .correspondent, column: "inbox_id", ids: \.mails),
        HeldWay(table: "talk_mails", role: .correspondent, column: "inbox_id", ids: \.mails),
        HeldWay(table: "matters", role: .correspondent, column: "id", ids: \.matters),
        HeldWay(table: "talks", role: .correspondent, column: "id", ids: \.talksOrganized),
        HeldWay(table: "suppressions", role: .rater, column: "address_key", ids: { _ in [] }, isByAddress: true),
    ]

    private static let year: [HeldWay] = [
        HeldWay(table: "agreements", role: .employee, column: "employee_id", ids: \.people, without: ["key_id"]),
        HeldWay(table: "trainings", role: .employee, column: "employee_id", ids: \.people, without: ["key_id"]),
        // When something is looked at next is the program's own.
        HeldWay(
            table: "year_lines",
            role: .employee,
            column: "employee_id",
            ids: \.people,
            without: ["key", "look_at"]
        ),
        HeldWay(table: "meetings", role: .employee, column: "employee_id", ids: \.people),
        HeldWay(table: "meetings", role: .manager, column: "manager_id", ids: \.people),
        HeldWay(table: "kept_words", role: .employee, column: "employee_id", ids: \.people, without: ["key_id"]),
        HeldWay(
            table: "talk_words",
            role: .employee,
            column: "talk_id",
            ids: \.talksAsEmployee,
            and: "AND party = 'employee'",
            without: ["key_id"]
        ),
        HeldWay(
            table: "talk_words",
            role: .manager,
            column: "talk_id",
            ids: \.talksAsManager,
            and: "AND party = 'manager'",
            without: ["key_id"]
        ),
        HeldWay(table: "kick_off_guests", role: .manager, column: "employee_id", ids: \.people),
        HeldWay(
            table: "insight_people",
            role: .employee,
            column: "employee_id",
            ids: \.people,
            without: ["row_id", "answer_id"]
        ),
        HeldWay(table: "follow_ups", role: .employee, column: "employee_id", ids: \.people),
        HeldWay(table: "just_talked", role: .employee, column: "employee_id", ids: \.people),
        HeldWay(table: "just_talked", role: .manager, column: "manager_id", ids: \.people),
        HeldWay(table: "collected_mails", role: .employee, column: "reader_id", ids: \.people),
        HeldWay(table: "collected_mails", role: .manager, column: "reader_id", ids: \.people),
    ]

    private static let parties: [HeldWay] = [
        (DataKind.Subject.employee, \PersonTrace.talksAsEmployee, \PersonTrace.ownDossiers),
        (.manager, \.talksAsManager, \.teamDossiers),
    ].flatMap { role, talks, dossiers -> [HeldWay] in
        let isParty = "AND party = '\(role.rawValue)'"
        return [
            // The key of answers is there once somebody has answered, and what is due next depends on who has not.
            HeldWay(
                table: "talks",
                role: role,
                column: "id",
                ids: { $0[keyPath: talks] },
                without: ["key_id", "answers_key_id", "next_due_at", "erase_at"]
            ),
            HeldWay(table: "participations", role: role, column: "talk_id", ids: { $0[keyPath: talks] }, and: isParty),
            HeldWay(table: "talk_sources", role: role, column: "talk_id", ids: { $0[keyPath: talks] }),
            HeldWay(
                table: "tokens",
                role: role,
                column: "talk_id",
                ids: { $0[keyPath: talks] },
                and: "AND purpose = '\(role.rawValue)'"
            ),
            HeldWay(
                table: "dossiers",
                role: role,
                column: "id",
                ids: { $0[keyPath: dossiers] },
                // The page and the paper say the same as the plain text.
                without: ["page", "pdf"]
            ),
            HeldWay(table: "releases", role: role, column: "dossier_id", ids: { $0[keyPath: dossiers] }, and: isParty),
            HeldWay(
                table: "placements",
                role: role,
                column: "dossier_id",
                ids: { $0[keyPath: dossiers] },
                and: isParty
            ),
        ]
    }
}

extension Transaction {
    /// All that is held about somebody. A row that is about them in several roles stands there once, in the first.
    /// - Parameters:
    ///   - kinds: of these, nothing that was said in `requests`.
    public func held(
        about trace: PersonTrace,
        without kinds: [DataKind] = [],
        of requests: Set<RequestID> = []
    ) throws -> [HeldEntry] {
        var seen: Set<String> = []
        let rest = try without(requests, trace)
        return try HeldColumns.all.flatMap { columns in
            try columns.about.flatMap { role in
                try HeldWay.all.filter { $0.table == columns.table && $0.role == role }.flatMap { way in
                    try rows(way, kinds.contains(columns.kind) ? rest : trace).filter { row in
                        seen.insert("\(columns.table)/\(columns.kind)/\(row.values)").inserted
                    }.compactMap { HeldEntry($0, way, columns) }
                }
            }
        }
    }

    private func rows(_ way: HeldWay, _ trace: PersonTrace) throws -> [Row] {
        let select = "SELECT * FROM \(way.table) WHERE \(way.column)"
        if way.isByAddress { return try trace.addresses.flatMap { try rows(select + " = $1", [.raterKey($0)]) } }
        let ids = way.ids(trace)
        guard !ids.isEmpty else { return [] }
        return try rows(select + " IN (\(ids.map(String.init).joined(separator: ", "))) \(way.and)", [])
    }
}

extension HeldEntry {
    /// Nil where the row holds nothing of it.
    fileprivate init?(_ row: Row, _ way: HeldWay, _ held: HeldColumns) {
        let values = way.shown(held.columns).reduce(into: [String: HeldValue]()) { $0[$1] = row.heldValue($1) }
        if values.isEmpty { return nil }
        self.init(kind: held.kind, table: way.table, role: way.role, values: values)
    }
}

extension Row {
    /// Nil for NULL, for what rows are found by, and for hashes.
    fileprivate func heldValue(_ column: String) -> HeldValue? {
        switch self[column] {
        case .integer(let number?): Row.isMoment(column) ? .moment(Row.moment(number)) : .integer(number)
        case .text(let text?), .content(.text(let text?), _): text.isEmpty ? nil : .of(text)
        case .content(.octets(let octets?), _): .of(String(decoding: octets, as: UTF8.self))
        default: nil
        }
    }

    private static func isMoment(_ column: String) -> Bool {
        column.hasSuffix("_at") || column.hasSuffix("_until") || ["since", "stamp", "modified"].contains(column)
    }

    private static func moment(_ microseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }
}

extension HeldValue {
    fileprivate static func of(_ text: String) -> HeldValue {
        let isJSON = text.hasPrefix("{") || text.hasPrefix("[")
        let parses = isJSON && (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
        return parses ? .json(text) : .text(text)
    }
}
