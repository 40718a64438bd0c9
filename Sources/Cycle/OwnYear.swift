// What a year brought somebody, in their own words: what they are sent in December.
import Feedback

/// An employee's year. What was stopped, expired or didn't come about is left out.
public struct OwnYear: Hashable, Sendable {
    /// Agreements that are done.
    public let done: [Agreement]
    /// Those that go on.
    public let others: [Agreement]
    /// Trainings that were had.
    public let had: [Training]
    /// What they kept.
    public let words: [String]

    public init(agreements: [Agreement] = [], trainings: [Training] = [], words: [String] = []) {
        done = agreements.filter { $0.progress == .done }
        others = agreements.filter { !$0.progress.isClosed }
        had = trainings.filter { $0.state == .had }
        self.words = words
    }

    public var isEmpty: Bool { done.isEmpty && others.isEmpty && had.isEmpty && words.isEmpty }
}
