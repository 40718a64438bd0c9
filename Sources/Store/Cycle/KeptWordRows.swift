// Rows of words that an employee keeps for her year: a compliment, a thank-you. Nobody but her reads them.
import Cycle
import Feedback
import Foundation

/// Words that an employee keeps.
public struct KeptWords: Hashable, Sendable {
    public let madeAt: Date
    public let text: String
}

extension Transaction {
    public func keep(words: String, of employee: PersonID, now: Date) throws {
        let key = try makeKey()
        try execute(
            "INSERT INTO kept_words (employee_id, made_at, words, key_id) VALUES ($1, $2, $3, $4)",
            [.id(employee), .time(now), .content(words, under: key), .integer(key?.rawValue)]
        )
    }

    /// In the order in which they came.
    public func keptWords(of employee: PersonID) throws -> [KeptWords] {
        try rows("SELECT made_at, words FROM kept_words WHERE employee_id = $1 ORDER BY id", [.id(employee)])
            .map { KeptWords(madeAt: try $0.time("made_at"), text: try $0.content("words")) }
    }

    public func forgetKeptWords(of employee: PersonID) throws {
        try eraseWords(.keptWords, where: "employee_id = $1", [.id(employee)])
    }

    /// - Returns: how many.
    public func purgeKeptWords(before moment: Date, limit: Int) throws -> Int {
        try eraseWords(
            .keptWords,
            where: "id IN (SELECT id FROM kept_words WHERE made_at < $1 ORDER BY id LIMIT $2)",
            [.time(moment), .integer(limit)]
        )
    }
}

extension Transaction {
    /// As it is shown to her.
    public func ownYear(of employee: PersonID) throws -> OwnYear {
        OwnYear(
            agreements: try agreements(of: employee),
            trainings: try trainings(of: employee),
            words: try keptWords(of: employee).map(\.text)
        )
    }
}
