// Keys of the year's words: each agreement, training, kept word and word before a talk has its own, which goes with it.
import Feedback

/// A table of which each row has a key of its own.
enum WordTable: String, CaseIterable {
    case agreements, trainings
    case keptWords = "kept_words"
    case talkWords = "talk_words"

    /// Those that are an employee's.
    static let ofEmployees: [WordTable] = [.agreements, .trainings, .keptWords]
}

extension Transaction {
    func key(of agreement: AgreementID) throws -> ContentKey? {
        try key("SELECT id, key_id FROM agreements WHERE id = $1", .id(agreement), table: "agreements")
    }

    func key(of training: TrainingID) throws -> ContentKey? {
        try key("SELECT id, key_id FROM trainings WHERE id = $1", .id(training), table: "trainings")
    }

    /// Rows go with their keys, so that no copy of the database that was made before has anything readable of them.
    /// - Returns: how many.
    @discardableResult
    func eraseWords(_ table: WordTable, where condition: String, _ arguments: [Value]) throws -> Int {
        for row in try rows("SELECT key_id FROM \(table.rawValue) WHERE \(condition)", arguments) {
            if let key = row.optionalInteger("key_id") { try retire(ContentKey(rawValue: key)) }
        }
        return try execute("DELETE FROM \(table.rawValue) WHERE \(condition)", arguments)
    }

    /// All that an employee agreed on, wished for and kept.
    func eraseWords(of employee: PersonID) throws {
        for table in WordTable.ofEmployees { try eraseWords(table, where: "employee_id = $1", [.id(employee)]) }
    }

    /// Words that are gone since a copy of the database was made, which was put back.
    func forgetWords(without there: Set<ContentKey>) throws {
        for table in WordTable.allCases.map(\.rawValue) {
            for row in try rows("SELECT key_id FROM \(table) WHERE key_id IS NOT NULL", []) {
                let key = try row.integer("key_id")
                guard !there.contains(ContentKey(rawValue: key)) else { continue }
                try execute("DELETE FROM \(table) WHERE key_id = $1", [.integer(key)])
            }
        }
    }

    /// After an upgrade: mail under the house's key, or words under that of their person or talk.
    func hasMailOrWordsWithoutKey() throws -> Bool {
        if try !mailsWithoutKey().isEmpty { return true }
        return try WordTable.allCases.contains { table in
            try first("SELECT 1 AS found FROM \(table.rawValue) WHERE key_id IS NULL LIMIT 1", []) != nil
        }
    }
}
