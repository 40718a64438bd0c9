// Numbers of raters as they are told: over three at least, and the same whoever of them answered.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct ShownCountTests {
    typealias State = FeedbackRequest.State

    private func raters(_ states: [State], _ group: RaterGroup = .colleague, takenOff: Set<Int> = []) -> [CountedRater]
    {
        states.enumerated().map { index, state in
            CountedRater(
                person: RaterKey(text: "\(group)-\(index)"),
                group: group,
                state: state,
                isTakenOff: takenOff.contains(index)
            )
        }
    }

    private var anna: CountedRater {
        CountedRater(person: RaterKey(text: "anna"), group: .self, state: .answered, isTakenOff: false)
    }

    @Test(
        arguments: [
            ([.sent, .answered], nil), ([.sent, .answered, .queued], 2), ([.answered, .expired, .sent], 2),
            ([.sent, .answered, .bounced], nil), ([.sent, .answered, .declined], nil),
            ([.sent, .answered, .proposed], nil), ([.sent, .answered, .withdrawn], nil),
            ([.sent, .answered, .sent, .declined, .bounced], 2), ([.answered, .answered], nil),
        ] as [([State], Int?)]
    )
    func aNumberIsOverThreeWhoMayAnswer(_ states: [State], _ answered: Int?) {
        #expect(ShownCount(RaterTally(of: raters(states) + [anna])).answered == answered)
    }

    /// Taking somebody off changes what is shown alike, whatever they did.
    @Test func whoWasTakenOffIsAlikeWhateverTheyDid() {
        for others in [[State.sent, .answered, .sent], [.sent, .answered], [.answered, .answered, .declined, .sent]] {
            let counts = [State.withdrawn, .answered, .declined, .expired, .bounced].map { state in
                RaterTally(of: raters(others + [state], takenOff: [others.count]) + [anna])
            }
            #expect(Set(counts.map(\.asked)).count == 1 && Set(counts.map(\.possible)).count == 1)
            // And the number stays what it was before.
            for state in [State.sent, .answered] {
                let (before, after) = (raters(others + [state]), raters(others + [state], takenOff: [others.count]))
                #expect(RaterTally(of: before).asked == RaterTally(of: after).asked)
                #expect(RaterTally(of: before).answered == RaterTally(of: after).answered)
            }
        }
    }

    /// Nobody waited for them any more: that they answered after all is seen by no number.
    @Test func whoAnswersAfterAllBringsNoNumberBack() {
        let others = raters([.answered, .answered])
        func rater(_ state: State, isUnexpected: Bool) -> CountedRater {
            CountedRater(
                person: RaterKey(text: "x"),
                group: .colleague,
                state: state,
                isTakenOff: false,
                isUnexpected: isUnexpected
            )
        }
        #expect(ShownCount(RaterTally(of: others + [rater(.answered, isUnexpected: false)])).answered == 3)
        for gone in [rater(.bounced, isUnexpected: false), rater(.answered, isUnexpected: true)] {
            #expect(ShownCount(RaterTally(of: others + [gone])).answered == nil)
        }
    }

    @Test func aPersonWhoWasAskedTwiceIsOne() {
        let twice = raters([.answered, .sent, .answered]) + raters([.answered, .sent])
        let tally = RaterTally(of: twice)
        #expect(tally == RaterTally(asked: 3, answered: 2, possible: 3))
    }

    /// Two worlds in which the same is true of other people look the same.
    @Test func noNumberTellsWho() {
        var chance = SeededGenerator(seed: 11)
        let states: [State] = [.queued, .sent, .answered, .declined, .bounced, .expired]
        for _ in 0..<500 {
            let one = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
                states.randomElement(using: &chance) ?? .sent
            }
            let other = one.shuffled(using: &chance)
            let groups = one.map { _ in
                [RaterGroup.colleague, .client, .supplier].randomElement(using: &chance) ?? .client
            }
            func world(_ states: [State]) -> [CountedRater] {
                zip(states, groups).enumerated().map { index, rater in
                    CountedRater(
                        person: RaterKey(text: "\(index)"),
                        group: rater.1,
                        state: rater.0,
                        isTakenOff: false
                    )
                } + [anna]
            }
            #expect(ShownCount(RaterTally(of: world(one))) == ShownCount(RaterTally(of: world(other))))
            for line in GroupCount.lines(of: world(one)) where line.groups != [.self] {
                let members = world(one).filter { line.groups.contains($0.group) }
                let possible = members.count { [.queued, .sent, .answered, .expired].contains($0.state) }
                #expect((line.count.answered != nil) == (possible >= 3))
            }
        }
    }

    @Test func aTotalGivesNothingAway() {
        let (large, small) = (
            RaterTally(asked: 9, answered: 7, possible: 8), RaterTally(asked: 2, answered: 1, possible: 2)
        )
        #expect(ShownCount(totalOf: [large, .none]) == ShownCount(besideAnswers: large))
        #expect(ShownCount(totalOf: [large, small]).answered == nil)
        #expect(ShownCount(totalOf: [large, small]).asked == 11)
        // The two that are kept back are four together.
        #expect(ShownCount(totalOf: [large, small, small]).answered == 9)
    }

    /// Each talk's number is told, each department's, and that of all.
    @Test func aTotalOfTotalsGivesNothingAway() {
        let (large, small) = (
            RaterTally(asked: 9, answered: 7, possible: 8), RaterTally(asked: 2, answered: 1, possible: 2)
        )
        #expect(ShownCount(totalOf: [[large], [large]]).answered == 14)
        // A department whose small talks are four raters together says its number.
        #expect(ShownCount(totalOf: [[large], [large, small, small]]).answered == 16)
        // The one small talk would follow, though its department is large.
        #expect(ShownCount(totalOf: [[large], [large, small]]).answered == nil)
        #expect(ShownCount(totalOf: [[small], [large, small]]).answered == 9)
        // What a department tells of its small talks keeps nothing back of another's.
        #expect(ShownCount(totalOf: [[small], [small, small]]).answered == nil)
        #expect(ShownCount(totalOf: [[], [.none]]).answered == 0)
    }
}

@Suite struct VoicesTests {
    private func summary(_ responses: [Response], asked: [CountedRater]) throws -> Summary {
        var generator = SeededGenerator(seed: 3)
        return Summary(
            of: responses,
            asked: asked,
            rule: AnonymityRule(),
            about: "Anna",
            wording: try Dictionary(uniqueKeysWithValues: RaterGroup.allCases.map { ($0, try questionnaire($0)) }),
            using: &generator
        )
    }

    private func asked(_ people: [String], _ states: [FeedbackRequest.State]) -> [CountedRater] {
        zip(people, states).map { person, state in
            CountedRater(person: RaterKey(text: person), group: .colleague, state: state, isTakenOff: false)
        }
    }

    private func answer(_ text: String, by person: String, _ id: Int64, counts: Bool = true) throws -> Response {
        try response(
            .colleague,
            answers: [Answer(question: 1, text: text, score: nil)],
            rater: RaterKey(text: person),
            request: RequestID(rawValue: id),
            counts: counts
        )
    }

    /// Three answers of two people are those of two.
    @Test func onePersonTwiceIsNotTwo() throws {
        let given = [try answer("a", by: "petra", 1), try answer("b", by: "joris", 2), try answer("c", by: "petra", 3)]
        let shown = try summary(given, asked: asked(["petra", "joris", "petra"], [.answered, .answered, .answered]))
        #expect(shown.groups.map(\.isWithheld) == [true] && shown.groups.map(\.invited) == [2])
        #expect(shown.groups.map(\.answered) == [nil] && shown.answered == nil)
        let four = given + [try answer("d", by: "kees", 4)]
        let more = try summary(
            four,
            asked: asked(["petra", "joris", "petra", "kees"], .init(repeating: .answered, count: 4))
        )
        #expect(Set(more.groups[0].questions[0].comments.map(\.text)) == ["b", "c", "d"])
        #expect(more.groups.map(\.answered) == [3])
    }

    @Test func aWithdrawnRequestHasNoVoice() throws {
        let given = [
            try answer("a", by: "petra", 1), try answer("b", by: "joris", 2),
            try answer("c", by: "kees", 3, counts: false),
        ]
        let shown = try summary(given, asked: asked(["petra", "joris", "kees"], [.answered, .answered, .withdrawn]))
        #expect(shown.groups.map(\.isWithheld) == [true] && shown.groups.map(\.invited) == [2])
    }

    /// Whoever reads the dossier is none of three in it, whatever address the answer came from; and keeps the one by which
    /// they stand by themselves.
    @Test func aReadersAnswerStandsByItself() throws {
        let mark = RaterKey(text: "mark")
        let own = try response(.manager, answers: [Answer(question: 1, text: "m", score: nil)], rater: mark, request: 1)
        let three = try ["petra", "joris", "mark"].enumerated().map { place, person in
            try answer(person, by: person, Int64(place + 2))
        }
        var generator = SeededGenerator(seed: 3)
        let people = [CountedRater(person: mark, group: .manager, state: .answered, isTakenOff: false)]
        let shown = Summary(
            of: [own] + three,
            asked: people + asked(["petra", "joris", "mark"], .init(repeating: .answered, count: 3)),
            besides: [mark],
            rule: AnonymityRule(),
            about: "Anna",
            wording: [:],
            using: &generator
        )
        #expect(shown.groups.map(\.groups) == [[.manager], [.colleague]])
        #expect(shown.groups.map(\.isWithheld) == [false, true] && shown.groups.map(\.answered) == [1, nil])
        #expect(shown.groups[0].questions[0].comments.map(\.text) == ["m"])
    }

    /// A row of a small group keeps its number, and so does the total, which would give it.
    @Test func aSmallGroupsNumberIsNotShown() throws {
        let colleagues = ["a", "b", "c"]
        let given = try colleagues.enumerated().map { try answer("x", by: $0.element, Int64($0.offset)) }
        let client = CountedRater(person: RaterKey(text: "d"), group: .client, state: .sent, isTakenOff: false)
        for state in [FeedbackRequest.State.answered, .sent] {
            let other = CountedRater(person: RaterKey(text: "e"), group: .client, state: state, isTakenOff: false)
            let one = try response(.client, answers: [Answer(question: 1, text: "y", score: nil)], rater: other.person)
            let shown = try summary(
                given + (state == .answered ? [one] : []),
                asked: asked(colleagues, [.answered, .answered, .answered]) + [client, other]
            )
            #expect(shown.groups.map(\.invited) == [3, 2] && shown.groups.map(\.answered) == [3, nil])
            #expect(shown.answered == nil && shown.invited == 5)
        }
    }

    /// Hours since the first question, and the hour of the count that is told.
    @Test(arguments: [
        ([Int](), 5, 5), ([0], 1, 0), ([0], 23, 0), ([0], 24, 24), ([0, 1, 2], 23, 0), ([0, 20], 25, 25),
        ([0, 25], 26, 25), ([0, 25, 40], 48, 25), ([0, 25, 40], 49, 49),
    ])
    func countsAreMadeAnewOnceADay(told: [Int], asks: Int, counted: Int) {
        func moment(_ hour: Int) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + Double(hour) * 3600) }
        #expect(CountMoment.latest(told: told.map(moment), now: moment(asks)) == moment(counted))
    }

    /// The manager reads the dossier: his own answer is never one of three in it.
    @Test func theManagersAnswerStandsByItself() throws {
        let rule = AnonymityRule()
        #expect(
            rule.partition(answered: [.manager: 1, .colleague: 1, .client: 1], named: []) == [
                [.manager], [.colleague, .client],
            ]
        )
    }
}
