import Addressing
import Feedback
import Testing

@Suite struct ConfidentialityTests {
    /// - Parameter invited: how many of each group were asked, those who answered being the first of them.
    private func summary(_ responses: [Response], invited: [RaterGroup: Int]) throws -> Summary {
        let asked = invited.sorted { $0.key < $1.key }.flatMap { group, count in
            let answered = responses.filter { $0.group == group }.map(\.rater)
            return (0..<count).map { index in
                CountedRater(
                    person: index < answered.count ? answered[index] : RaterKey(text: "\(group)-\(index)"),
                    group: group,
                    state: index < answered.count ? .answered : .sent,
                    isTakenOff: false
                )
            }
        }
        return try summary(responses, asked: asked)
    }

    private func summary(_ responses: [Response], asked: [CountedRater]) throws -> Summary {
        var generator = SystemRandomNumberGenerator()
        let wording = try Dictionary(uniqueKeysWithValues: RaterGroup.allCases.map { ($0, try questionnaire($0)) })
        return Summary(
            of: responses,
            asked: asked,
            rule: AnonymityRule(),
            about: "Anna",
            wording: wording,
            using: &generator
        )
    }

    @Test func annasRound() throws {
        let shown = try summary(
            [
                response(.self, "Ik plan goed", 4, name: "Anna de Vries"),
                response(.colleague, "a", 5), response(.colleague, "b", 4), response(.colleague, "c", 3),
                response(.client, "d", 4), response(.supplier, "e", 2), response(.supplier, "f", nil),
            ],
            invited: [.self: 1, .colleague: 3, .client: 2, .supplier: 3]
        )
        #expect(shown.groups.map(\.groups) == [[.self], [.colleague], [.client, .supplier]])
        #expect(shown.groups.map(\.invited) == [1, 3, 5])
        #expect(shown.groups.map(\.answered) == [1, 3, 3])
        let me = try #require(shown.groups.first)
        #expect(me.questions[0].comments == [Comment(text: "Ik plan goed", name: "Anna de Vries")])
        let colleagues = shown.groups[1]
        #expect(colleagues.questions[0].text == "Wat doet Anna goed?")
        #expect(Set(colleagues.questions[0].comments.map(\.text)) == ["a", "b", "c"])
        #expect(colleagues.questions[0].comments.allSatisfy { $0.name == nil })
        #expect(colleagues.questions[1].mean == 4)
        #expect(colleagues.questions[1].distribution == [0, 0, 1, 1, 1])
        // Only two of the merged three gave a score.
        #expect(shown.groups[2].questions[0].n == 3)
        #expect(shown.groups[2].questions[1].isWithheld)
        #expect(shown.groups[2].questions[1].mean == nil && shown.groups[2].questions[1].distribution.isEmpty)
    }

    @Test func whatIsStillUnderThreeIsWithheldWhole() throws {
        let shown = try summary(
            [response(.client, "x", 1, remark: "r"), response(.supplier, "y", 2, remark: "s")],
            invited: [.client: 2, .supplier: 2]
        )
        #expect(shown.groups.count == 1)
        #expect(shown.groups[0].isWithheld)
        #expect(shown.groups[0].questions.isEmpty && shown.groups[0].remarks.isEmpty)
        #expect(shown.groups[0].answered == 2)
    }

    @Test func reasonsBesideScoresFollowTheSameRule() throws {
        let reasons = ["te vaak weg", nil, nil, nil]
        let given = try reasons.map { reason in
            try response(.colleague, answers: [Answer(question: 2, text: reason, score: 3)])
        }
        let question = try #require(try summary(given, invited: [.colleague: 4]).groups.first?.questions.last)
        #expect(question.mean == 3)
        #expect(question.comments.isEmpty && question.commentsWithheld)
    }

    @Test func remarksFollowTheSameRule() throws {
        let three = try (1...3).map { try response(.colleague, "t", 3, remark: $0 < 3 ? "r\($0)" : nil) }
        let shown = try summary(three, invited: [.colleague: 3])
        #expect(shown.groups[0].remarks.isEmpty)
        #expect(shown.groups[0].remarksWithheld)
    }

    @Test func aMinimumUnderThreeIsNeverTaken() {
        #expect(AnonymityRule(minimumRaters: 1).minimumRaters == 3)
    }

    /// Over every small round: whatever is shown of confidential answers comes from three raters at least, and no two
    /// shown parts overlap, so that no difference of them can speak of fewer.
    @Test func nothingFollowsBySubtraction() throws {
        for colleagues in 0...4 {
            for clients in 0...4 {
                for suppliers in 0...4 {
                    let counts: [RaterGroup: Int] = [.colleague: colleagues, .client: clients, .supplier: suppliers]
                    let responses = try counts.flatMap { group, n in
                        try (0..<n).map { try response(group, "\(group)-\($0)", 3) }
                    }
                    let shown = try summary(responses, invited: counts)
                    let groups = shown.groups.flatMap(\.groups)
                    #expect(groups.count == Set(groups).count)
                    for group in shown.groups where !group.isWithheld {
                        #expect(group.questions.allSatisfy { $0.isWithheld || $0.n >= 3 })
                    }
                    for group in shown.groups where (group.answered ?? 0) < 3 {
                        #expect(group.isWithheld)
                    }
                }
            }
        }
    }

    @Test func aLaterReplyRevisesWhatItRepeats() {
        let first = [Answer(question: 1, text: "a", score: nil), Answer(question: 2, text: nil, score: 3)]
        let second = [Answer(question: 2, text: nil, score: 5)]
        #expect(Response.revise(first, by: second) == [first[0], second[0]])
        let nothing = Answer(question: first[0].question, text: nil, score: nil)
        #expect(Response.revise(first, by: [nothing]) == Array(first.dropFirst()))
    }

    /// A remark that says something else takes nothing away.
    @Test func aLaterRemarkRevisesOrJoins() {
        #expect(Response.revise("Plans well", by: nil) == "Plans well")
        #expect(Response.revise(nil, by: "Plans well") == "Plans well")
        #expect(
            Response.revise("Plans well, calls late.", by: "Plans very well, calls late")
                == "Plans very well, calls late"
        )
        #expect(Response.revise("Plans well", by: "plans well.") == "plans well.")
        #expect(Response.revise("Plans well, and calls late.", by: "Calls late") == "Plans well, and calls late.")
        let moved = "These belong to question 1"
        #expect(Response.revise("Plans well, calls late.", by: moved) == "Plans well, calls late.\n\n" + moved)
    }

    @Test func namingRules() throws {
        let rules = NamingRules(maximum: 2)
        let talk = (
            employee: RaterKey(try EmailAddress("anna@example.test")),
            manager: RaterKey(try EmailAddress("mark@example.test"))
        )
        let asked = [try request(1, .colleague, askedAt: "2026-01-05T09:00:00Z")]
        #expect(throws: NamingError.ownAddress(try EmailAddress("Anna+x@example.test"))) {
            try rules.check(EmailAddress("Anna+x@example.test"), as: .client, for: talk, besides: asked)
        }
        #expect(throws: NamingError.namedTwice(try EmailAddress("rater1@example.test"))) {
            try rules.check(EmailAddress("RATER1@example.test"), as: .client, for: talk, besides: asked)
        }
        #expect(throws: NamingError.wrongGroup(.self)) {
            try rules.check(EmailAddress("x@example.test"), as: .self, for: talk, besides: asked)
        }
        try rules.check(EmailAddress("x@example.test"), as: .client, for: talk, besides: asked)
        let full = asked + [try request(2, .client, askedAt: "2026-01-05T09:00:00Z")]
        #expect(throws: NamingError.tooMany(limit: 2)) {
            try rules.check(EmailAddress("x@example.test"), as: .client, for: talk, besides: full)
        }
        // Whoever was not reached has no place, and takes none by answering after all.
        for (state, before) in [(FeedbackRequest.State.bounced, nil), (.answered, FeedbackRequest.EarlierEnd.bounced)] {
            let gone = try request(2, .client, askedAt: "2026-01-05T09:00:00Z", state: state, endedBefore: before)
            try rules.check(EmailAddress("x@example.test"), as: .client, for: talk, besides: asked + [gone])
        }
    }
}

/// Beside whose answers one may stand, by which its language is judged.
@Suite struct CompanyTests {
    private func company(_ groups: [(RaterGroup, FeedbackRequest.State)]) throws -> [[Int64]] {
        let all = try groups.enumerated().map { id, rater in
            try request(Int64(id), rater.0, askedAt: "2026-01-05T09:00:00Z", state: rater.1)
        }
        return AnonymityRule().company(of: all[0], among: all).map { $0.map(\.id.rawValue) }
    }

    @Test func aLargeGroupStandsAlone() throws {
        let clients = Array(repeating: (RaterGroup.client, FeedbackRequest.State.answered), count: 3)
        #expect(try company(clients + [(.colleague, .sent)]) == [[1, 2]])
    }

    @Test func aSmallGroupStandsWithAllSmallOnes() throws {
        #expect(try company([(.client, .answered), (.colleague, .answered), (.colleague, .sent)]) == [[1, 2]])
        #expect(try company([(.client, .answered)]) == [[]])
    }

    @Test func aGroupThatMayGrowMayStandEitherWay() throws {
        #expect(
            try company([(.client, .sent), (.client, .sent), (.client, .sent), (.colleague, .sent)])
                == [[1, 2], [1, 2, 3]]
        )
    }

    @Test func onlyThoseCountOfWhomAnAnswerIsThereOrMayCome() throws {
        let states = FeedbackRequest.State.allCases
        let all = [(RaterGroup.client, FeedbackRequest.State.answered)] + states.map { (.client, $0) }
        let (ways, waited) = (
            try company(all), states.indices.filter { [.queued, .sent, .answered].contains(states[$0]) }
        )
        #expect(ways.allSatisfy { $0 == waited.map { Int64($0 + 1) } } && !ways.isEmpty)
    }

    /// The manager and the employee stand by themselves, and beside nobody.
    @Test func thoseWhoReadItAreNoCompany() throws {
        #expect(try company([(.client, .answered), (.manager, .answered), (.`self`, .answered)]) == [[]])
        #expect(try company([(.manager, .answered), (.client, .answered)]) == [[]])
    }
}
