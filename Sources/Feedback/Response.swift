// A rater's response.
import Addressing
import Foundation

/// A rater's answer to one question.
public struct Answer: Hashable, Codable, Sendable {
    /// The question's number in the request, from 1.
    public let question: Int
    public let text: String?
    /// 1 to 5 on a scale question.
    public let score: Int?

    public init(question: Int, text: String?, score: Int?) {
        self.question = question
        self.text = text
        self.score = score
    }
}

extension Answer {
    /// Characters of an answer, or of a remark: more is cut off, and the rater told so.
    public static let longest = 20_000

    /// The beginning of a text that is longer, with a mark of that; nil where it is not.
    public static func cut(_ text: String?) -> String? {
        guard let text, text.utf8.count > longest else { return nil }
        let beginning = text.prefix(longest)
        return beginning.endIndex == text.endIndex ? nil : beginning + " […]"
    }

    /// The answer with the beginning of its text; nil where that is whole.
    public var cut: Answer? { Answer.cut(text).map { Answer(question: question, text: $0, score: score) } }
}

/// All that one rater answered to one request, after revisions.
public struct Response: Hashable, Codable, Sendable {
    public let request: RequestID
    /// Who gave it: two requests to one person are one voice.
    public let rater: RaterKey
    /// Whether its request counts as one of those that were asked.
    public let counts: Bool
    public let group: RaterGroup
    public let promise: Promise
    public let raterName: Line
    public let questionnaire: Questionnaire
    public let answers: [Answer]
    /// The remark: text that belongs to no question.
    public let remark: String?

    public init(
        request: RequestID,
        rater: RaterKey,
        counts: Bool = true,
        group: RaterGroup,
        promise: Promise,
        raterName: Line,
        questionnaire: Questionnaire,
        answers: [Answer],
        remark: String?
    ) {
        self.request = request
        self.rater = rater
        self.counts = counts
        self.group = group
        self.promise = promise
        self.raterName = raterName
        self.questionnaire = questionnaire
        self.answers = answers
        self.remark = remark
    }

    /// A later reply revises what it repeats, takes back what it answers with nothing, and leaves the rest as it was.
    public static func revise(_ earlier: [Answer], by later: [Answer]) -> [Answer] {
        var byQuestion = Dictionary(earlier.map { ($0.question, $0) }, uniquingKeysWith: { _, last in last })
        for answer in later { byQuestion[answer.question] = answer }
        return byQuestion.values.filter { $0.text != nil || $0.score != nil }.sorted { $0.question < $1.question }
    }

    /// A later remark takes the place of one that it says anew; else it stands below it, so that nothing is lost.
    public static func revise(_ earlier: String?, by later: String?) -> String? {
        guard let earlier, let later else { return later ?? earlier }
        let (before, after) = (words(earlier), words(later))
        if before.isSubset(of: after) || before.count < 2 * before.intersection(after).count { return later }
        return after.isSubset(of: before) ? earlier : earlier + "\n\n" + later
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
