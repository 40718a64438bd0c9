// Rows of what people said without their names: what they need, and whether the two talk often enough, in no order; and HR's
// word on what is done about the figures.
import Cycle
import Feedback
import Foundation

/// What HR does about the figures of a year.
public struct Intervention: Hashable, Sendable {
    public let madeAt: Date
    /// In HR's words; nil: nothing.
    public let text: String?

    public init(madeAt: Date, text: String?) { (self.madeAt, self.text) = (madeAt, text) }
}

extension Transaction {
    /// What somebody of a department needs, as one answer; whose it was is not kept.
    public func noteNeeds(_ needs: Set<Need>, department: String?, year: Int) throws {
        let answer = Self.numberAtRandom()
        for need in needs {
            try execute(
                "INSERT INTO needs (id, year, department, need, answer_id) VALUES ($1, $2, $3, $4, $5)",
                [
                    .integer(Self.numberAtRandom()), .integer(year), .text(department), .text(need.rawValue),
                    .integer(answer),
                ]
            )
        }
        try layDown("needs", "id, year, department, need, answer_id")
    }

    /// Whether the two talk often enough, from 1 to 5, by somebody of a department; whose word it was is not kept.
    public func noteOftenEnough(_ digit: Int, department: String?, year: Int) throws {
        try execute(
            "INSERT INTO often_enough (id, year, department, digit) VALUES ($1, $2, $3, $4)",
            [.integer(Self.numberAtRandom()), .integer(year), .text(department), .integer(digit)]
        )
        try layDown("often_enough", "id, year, department, digit")
    }

    /// Of an answer that is nobody's. One that counts up would say which mail it came in: in what order people's mails were read
    /// stands in other rows.
    static func numberAtRandom() -> Int64 { Int64.random(in: 1...Int64.max) }

    /// Writes a table's rows anew in the order of their numbers: where each lies in the file would tell which came first as well.
    private func layDown(_ table: String, _ columns: String) throws {
        let kept = try rows("SELECT \(columns) FROM \(table) ORDER BY id", [])
        try execute("DELETE FROM \(table)", [])
        let places = (1...columns.split(separator: ",").count).map { "$\($0)" }.joined(separator: ", ")
        for row in kept {
            try execute(
                "INSERT INTO \(table) (\(columns)) VALUES (\(places))",
                row.values.map { $0 ?? .text(nil) }
            )
        }
    }

    /// What HR does about a year's figures; it is shown beside them.
    /// - Parameter text: nil: nothing, which is stored as no words.
    public func noteIntervention(_ text: String?, year: Int, now: Date) throws {
        try execute(
            "INSERT INTO interventions (year, made_at, words) VALUES ($1, $2, $3)",
            [.integer(year), .time(now), .content(text ?? "", under: nil)]
        )
    }

    /// Those of a year, in the order in which HR named them.
    public func interventions(of year: Int) throws -> [Intervention] {
        try rows("SELECT made_at, words FROM interventions WHERE year = $1 ORDER BY id", [.integer(year)])
            .map { row in
                let words = try row.content("words")
                return Intervention(madeAt: try row.time("made_at"), text: words.isEmpty ? nil : words)
            }
    }
}
