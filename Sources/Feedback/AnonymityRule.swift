// The rule for showing confidential answers: none from fewer than three raters, and none that subtraction would give.

/// The rule of 360-degree feedback for confidential answers.
public struct AnonymityRule: Hashable, Sendable {
    /// The smallest number of raters whose confidential answers are shown. Fewer is never allowed.
    public static let minimum = 3
    public let minimumRaters: Int

    public init(minimumRaters: Int = AnonymityRule.minimum) {
        self.minimumRaters = max(AnonymityRule.minimum, minimumRaters)
    }

    /// Which groups stand together in the dossier, given how many raters of each answered.
    ///
    /// Groups that are large enough stand alone; the smaller ones are merged into one. There is one merged group at most,
    /// and no total that gives away what one of them keeps back, so that no difference of two shown figures speaks of
    /// fewer than three raters.
    public func partition(answered: [RaterGroup: Int], named: Set<RaterGroup>) -> [[RaterGroup]] {
        let groups = answered.keys.sorted()
        let small = groups.filter { !named.contains($0) && !$0.standsAlone && (answered[$0] ?? 0) < minimumRaters }
        let alone = groups.filter { !small.contains($0) }.map { [$0] }
        return (small.isEmpty ? alone : alone + [small]).sorted { $0[0] < $1[0] }
    }

    /// Whether `n` raters' answers may be shown.
    public func mayShow(_ n: Int, named: Bool) -> Bool { named || n >= minimumRaters }
}

extension AnonymityRule {
    /// The raters beside whom a confidential answer may stand in the dossier, in each way in which it may: with its own group,
    /// where that may become large enough, and with all small ones, where it may be merged. Only those of whom an answer is
    /// there, or may come.
    public func company(of request: FeedbackRequest, among all: [FeedbackRequest]) -> [[FeedbackRequest]] {
        let others = all.filter { $0.id != request.id && ($0.isOpen || $0.state == .answered) }
        let own = others.filter { $0.group == request.group }
        guard !request.group.standsAlone else { return [own] }
        func isSmall(_ group: RaterGroup) -> Bool {
            let answered = others.count { $0.group == group && $0.state == .answered }
            return answered + (group == request.group ? 1 : 0) < minimumRaters
        }
        let small = others.filter {
            $0.promise == .confidential && !$0.group.standsAlone && isSmall($0.group)
        }
        return (own.count + 1 >= minimumRaters ? [own] : []) + (isSmall(request.group) ? [small] : [])
    }
}

extension Summary {
    /// Aggregates responses after the rule for confidential answers: those of requests that count, each person once.
    ///
    /// - Parameters:
    ///   - raters: all who were asked.
    ///   - readers: the talk's employee and manager, who are none of those beside whom a confidential answer stands.
    ///   - questions: the employee's own questionnaires, in her language, for the wording of each group's questions.
    ///   - generator: shuffles comments, so that their order tells nothing.
    public init(
        of responses: [Response],
        asked raters: [CountedRater],
        besides readers: Set<RaterKey> = [],
        rule: AnonymityRule,
        about name: String,
        wording: [RaterGroup: Questionnaire],
        using generator: inout some RandomNumberGenerator
    ) {
        let asked = Dictionary(grouping: raters.filter(\.counts), by: \.group)
        let given = Dictionary(responses.map { ($0.request, $0) }) { first, _ in first }
        var groups: [GroupSummary] = []
        for together in rule.together(responses.map(\.voice).heard(besides: readers), asked: asked.keys) {
            let members = together.voices.compactMap { given[$0.request] }
            let aggregation = Aggregation(
                rule: rule,
                name: name,
                responses: members,
                isNamed: together.isNamed,
                questions: Aggregation.questions(
                    together.groups.compactMap { wording[$0] } + members.map(\.questionnaire)
                )
            )
            groups.append(
                aggregation.summary(
                    of: together.groups,
                    asked: RaterTally(of: together.groups.flatMap { asked[$0] ?? [] }, besides: readers),
                    using: &generator
                )
            )
        }
        self.init(groups: groups)
    }
}

extension RaterGroup {
    /// Self can't be anything but named; the manager is one person.
    var isNamedByNature: Bool { self == .self || self == .manager }

    /// Who reads the dossier would read the others beside their own answer.
    var standsAlone: Bool { self == .self || self == .manager }
}

/// The aggregation of the responses that stand together.
private struct Aggregation {
    let rule: AnonymityRule
    let name: String
    let responses: [Response]
    let isNamed: Bool
    let questions: [Question]

    /// Every question that was asked, once each: in the first questionnaire's order and wording where it has it, so that
    /// none is lost when groups with different questions stand together or a questionnaire has changed since.
    static func questions(_ questionnaires: [Questionnaire]) -> [Question] {
        var keys = Set<String>()
        return questionnaires.flatMap(\.questions).filter { keys.insert($0.key).inserted }
    }

    func summary(
        of groups: [RaterGroup],
        asked: RaterTally,
        using generator: inout some RandomNumberGenerator
    ) -> GroupSummary {
        let isShown = rule.mayShow(responses.count, named: isNamed)
        let count = isShown ? ShownCount(besideAnswers: given(asked)) : ShownCount(given(asked))
        let remarks = responses.compactMap { response in response.remark.map { comment($0, response) } }
        let mayShowRemarks = isShown && rule.mayShow(remarks.count, named: isNamed)
        var summaries: [QuestionSummary] = []
        for (offset, question) in (isShown ? questions : []).enumerated() {
            summaries.append(summarise(question, offset + 1, using: &generator))
        }
        return GroupSummary(
            groups: groups,
            isNamed: isNamed,
            invited: count.asked,
            answered: count.answered,
            isWithheld: !isShown,
            questions: summaries,
            remarks: mayShowRemarks ? remarks.shuffled(using: &generator) : [],
            remarksWithheld: !remarks.isEmpty && !mayShowRemarks
        )
    }

    /// A remark alone leaves a request open, and is shown all the same: its rater has answered.
    private func given(_ asked: RaterTally) -> RaterTally {
        RaterTally(
            asked: max(asked.asked, responses.count),
            answered: responses.count,
            possible: asked.possible
        )
    }

    private func summarise(
        _ question: Question,
        _ number: Int,
        using generator: inout some RandomNumberGenerator
    ) -> QuestionSummary {
        let given = responses.compactMap { response in answer(to: question.key, in: response).map { ($0, response) } }
        let isShown = rule.mayShow(given.count, named: isNamed)
        let scores = question.scale == nil ? [] : given.compactMap { $0.0.score }
        // Scores from fewer than three raters stay hidden even where three answered the question in words.
        let showsScores = isShown && !scores.isEmpty && rule.mayShow(scores.count, named: isNamed)
        let comments = given.compactMap { answer, response in answer.text.map { comment($0, response) } }
        // A lone reason beside three scores would be one of three people's.
        let showsComments = isShown && rule.mayShow(comments.count, named: isNamed)
        return QuestionSummary(
            key: question.key,
            number: number,
            text: question.text(about: name),
            scale: question.scale,
            n: given.count,
            mean: showsScores ? Double(scores.reduce(0, +)) / Double(scores.count) : nil,
            distribution: showsScores ? Scale.scores.map { score in scores.count { $0 == score } } : [],
            comments: showsComments ? comments.shuffled(using: &generator) : [],
            commentsWithheld: isShown && !showsComments && !comments.isEmpty,
            isWithheld: !isShown
        )
    }

    private func answer(to key: String, in response: Response) -> Answer? {
        guard let number = response.questionnaire.numbered.first(where: { $0.question.key == key })?.number else {
            return nil
        }
        return response.answers.first { $0.question == number && ($0.text != nil || $0.score != nil) }
    }

    private func comment(_ text: String, _ response: Response) -> Comment {
        Comment(text: text, name: isNamed ? response.raterName.text : nil)
    }
}
