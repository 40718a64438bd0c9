// The aggregated feedback: a dossier's content, after the rule for confidential answers.

/// One batch of aggregated feedback, frozen when it is released.
public struct Summary: Hashable, Codable, Sendable {
    public let groups: [GroupSummary]

    public init(groups: [GroupSummary]) { self.groups = groups }

    /// Of all groups together.
    public var invited: Int { groups.reduce(0) { $0 + $1.invited } }

    /// Of all groups together; nil where one of them keeps its number back, which would follow by subtraction.
    public var answered: Int? {
        let numbers = groups.compactMap(\.answered)
        return numbers.count == groups.count ? numbers.reduce(0, +) : nil
    }
}

/// The answers of a rater group, or of several that were too small to stand alone.
public struct GroupSummary: Hashable, Codable, Sendable {
    /// One group, or the merged ones in order.
    public let groups: [RaterGroup]
    /// Whether every answer in it is shown with the rater's name.
    public let isNamed: Bool
    /// Raters asked.
    public let invited: Int
    /// Raters who answered; nil where the number would say who: see `ShownCount`.
    public let answered: Int?
    /// Whether fewer than three answered, so that nothing of it may be shown.
    public let isWithheld: Bool
    /// Empty when withheld.
    public let questions: [QuestionSummary]
    /// Remarks, which belong to no question; empty when there were fewer than three of them in a confidential group.
    public let remarks: [Comment]
    /// Whether there were remarks that may not be shown.
    public let remarksWithheld: Bool

    public init(
        groups: [RaterGroup],
        isNamed: Bool,
        invited: Int,
        answered: Int?,
        isWithheld: Bool,
        questions: [QuestionSummary],
        remarks: [Comment],
        remarksWithheld: Bool
    ) {
        self.groups = groups
        self.isNamed = isNamed
        self.invited = invited
        self.answered = answered
        self.isWithheld = isWithheld
        self.questions = questions
        self.remarks = remarks
        self.remarksWithheld = remarksWithheld
    }
}

/// A group's answers to one question.
public struct QuestionSummary: Hashable, Codable, Sendable {
    public let key: String
    public let number: Int
    /// In the employee's language, with the given name filled in.
    public let text: String
    /// Nil for an open question.
    public let scale: Scale?
    /// How many raters answered the question.
    public let n: Int
    /// Of the scores, 1 to 5; nil for an open question and when withheld.
    public let mean: Double?
    /// How many gave each score from 1 to 5; empty for an open question and when withheld.
    public let distribution: [Int]
    /// Shuffled; empty when withheld, and when fewer than three gave words to a confidential question.
    public let comments: [Comment]
    /// Whether there were words that may not be shown, though the scores may.
    public let commentsWithheld: Bool
    /// Whether fewer than three answered, so that nothing but `n` may be shown.
    public let isWithheld: Bool

    public init(
        key: String,
        number: Int,
        text: String,
        scale: Scale?,
        n: Int,
        mean: Double?,
        distribution: [Int],
        comments: [Comment],
        commentsWithheld: Bool = false,
        isWithheld: Bool
    ) {
        self.key = key
        self.number = number
        self.text = text
        self.scale = scale
        self.n = n
        self.mean = mean
        self.distribution = distribution
        self.comments = comments
        self.commentsWithheld = commentsWithheld
        self.isWithheld = isWithheld
    }
}

/// A rater's words, with the name where that was promised.
public struct Comment: Hashable, Codable, Sendable {
    public let text: String
    public let name: String?

    public init(text: String, name: String?) {
        self.text = text
        self.name = name
    }
}
