// Rows of what people said without their names: what they need, and whether the two talk often enough; and HR's word on what
// is done about the figures.
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
        var answer: Int64?
        for need in needs.sorted(by: { $0.rawValue < $1.rawValue }) {
            let id = try first(
                "INSERT INTO needs (year, department, need, answer_id) VALUES ($1, $2, $3, $4) RETURNING id",
                [.integer(year), .text(department), .text(need.rawValue), .integer(answer)]
            )?.integer("id")
            if let id, answer == nil {
                answer = id
                try execute("UPDATE needs SET answer_id = id WHERE id = $1", [.integer(id)])
            }
        }
    }

    /// Whether the two talk often enough, from 1 to 5, by somebody of a department; whose word it was is not kept.
    public func noteOftenEnough(_ digit: Int, department: String?, year: Int) throws {
        try execute(
            "INSERT INTO often_enough (year, department, digit) VALUES ($1, $2, $3)",
            [.integer(year), .text(department), .integer(digit)]
        )
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
