// The questions of a feedback request: a few, open or on a scale, looking forward.

/// The questions to one rater group, in one language. Its version is frozen with each request.
public struct Questionnaire: Hashable, Codable, Sendable {
    public let group: RaterGroup
    public let language: String
    public let questions: [Question]

    /// - Throws: `QuestionnaireError` when there is no question, a key stands twice, or a text is empty.
    public init(group: RaterGroup, language: String, questions: [Question]) throws(QuestionnaireError) {
        guard !questions.isEmpty else { throw QuestionnaireError("it has no question") }
        var keys = Set<String>()
        for question in questions {
            guard keys.insert(question.key).inserted else {
                throw QuestionnaireError("the key '\(question.key)' stands twice")
            }
            guard !question.text.isEmpty else { throw QuestionnaireError("question '\(question.key)' has no text") }
        }
        self.group = group
        self.language = language
        self.questions = questions
    }

    /// The questions with their numbers, from 1, as the request mail shows them.
    public var numbered: [(number: Int, question: Question)] {
        questions.enumerated().map { ($0.offset + 1, $0.element) }
    }
}

/// One question.
public struct Question: Hashable, Codable, Sendable {
    /// Names the question across groups and languages, so that a Dutch and an English answer are counted together
    /// and self stands against others: `strengths`, `change`, `future`.
    public let key: String
    /// `{{name}}` stands for the employee's given name.
    public let text: String
    /// Nil for an open question.
    public let scale: Scale?

    public init(key: String, text: String, scale: Scale?) {
        self.key = key
        self.text = text
        self.scale = scale
    }

    /// The text with the employee's given name in it.
    public func text(about name: String) -> String {
        // By hand: a general search took a quarter of the time of writing a request.
        let mark = "{{name}}".utf8
        var filled = ""
        var rest = text[...]
        while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            filled += rest[..<brace]
            rest = rest[brace...]
            if rest.utf8.starts(with: mark) {
                filled += name
                rest = rest[rest.utf8.index(brace, offsetBy: mark.count)...]
            } else {
                filled += "{"
                rest = rest[rest.utf8.index(after: brace)...]
            }
        }
        return filled + rest
    }
}

/// A scale from 1 to 5 with words at its ends.
public struct Scale: Hashable, Codable, Sendable {
    public static let scores = 1...5
    public let lowest: String
    public let highest: String

    public init(lowest: String, highest: String) {
        self.lowest = lowest
        self.highest = highest
    }
}

/// Why a questionnaire can't be used.
public struct QuestionnaireError: Error, Equatable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
