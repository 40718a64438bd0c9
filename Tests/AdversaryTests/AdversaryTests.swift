// The adversary: has all that employee, manager, HR and whoever holds the file ever saw of a round, and tries to find out who
// said what. Whatever program she uses, she can't tell two rounds apart of which she saw the same; so the same is looked
// for, in rounds in which other raters said it.
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct AdversaryTests {
    /// Rounds of each property; `KLANKBORD_ADVERSARY_ROUNDS` for more.
    private static let rounds =
        ProcessInfo.processInfo.environment["KLANKBORD_ADVERSARY_ROUNDS"].flatMap(UInt64.init) ?? 12

    /// Rounds that no other property has.
    private static func played(from first: UInt64 = 0) async throws -> [(seed: UInt64, story: Story, seen: Seen)] {
        var played: [(seed: UInt64, story: Story, seen: Seen)] = []
        for seed in first + 1...first + rounds {
            let story = Story.random(seed)
            played.append((seed, story, try await World.play(story)))
        }
        return played
    }

    /// Two raters of a group say each what the other said, before the same release: nobody sees a difference.
    @Test func nobodySeesWhoSaidWhat() async throws {
        var swaps = 0
        for (seed, story, seen) in try await Self.played() {
            for (one, other) in story.interchangeable(seen) {
                let twin = try await World.play(story.saying(one, other))
                expectSame(seen, twin, Viewpoint.allCases, "seed \(seed), words of \(one) and \(other)")
                swaps += 1
            }
        }
        #expect(swaps > 0)
        print("adversary: \(Self.rounds) rounds, \(swaps) pairs of raters changed their words")
    }

    /// Two raters of a group change their fates: employee and manager see no difference. HR sees states by name.
    @Test func theTwoOfTheTalkSeeNotWhoAnswered() async throws {
        var swaps = 0
        for (seed, story, seen) in try await Self.played(from: 1000) {
            guard let (one, other) = story.sameButFate(seen) else { continue }
            let twin = try await World.play(story.exchanging(one, other))
            expectSame(seen, twin, [.employee, .manager], "seed \(seed), fates of \(one) and \(other)")
            swaps += 1
        }
        #expect(swaps > 0)
        print("adversary: \(Self.rounds) rounds, \(swaps) pairs of raters changed their fates")
    }

    /// Of what is kept back, nothing is seen at all.
    @Test func whatIsKeptBackIsNotSeen() async throws {
        var changes = 0
        for (seed, story, seen) in try await Self.played(from: 2000) {
            for rater in story.keptBack(seen) {
                let twin = try await World.play(story.sayingSomethingElse(rater))
                expectSame(seen, twin, Viewpoint.allCases, "seed \(seed), other words of \(rater)")
                changes += 1
            }
        }
        #expect(changes > 0)
        print("adversary: \(Self.rounds) rounds, \(changes) raters of whom nothing is shown said something else")
    }

    /// All that is shown of confidential answers to a question, in whatever batch: the raters of one of them without those of
    /// another are none, or three at least.
    @Test func noSubtractionLeavesFewerThanThree() async throws {
        var cells = 0
        for (seed, story, seen) in try await Self.played(from: 3000) {
            let shown = story.contributors(seen)
            cells += shown.count
            for (one, other) in shown.flatMap({ one in shown.map { (one, $0) } }) where one.question == other.question {
                let left = one.raters.subtracting(other.raters)
                #expect(left.isEmpty || left.count >= 3, "seed \(seed), \(one) \(other)")
            }
        }
        #expect(cells > 0)
        print("adversary: \(Self.rounds) rounds, \(cells) shown cells, each of three raters at least")
    }

    /// The first who answered stands at any place with the same chance.
    @Test func commentsStandInAnyOrder() {
        let raters = 4
        var places = [Int](repeating: 0, count: raters)
        let looks = 2000
        for _ in 0..<looks {
            var chance = SystemRandomNumberGenerator()
            let summary = Story.summary(ofRaters: raters, using: &chance)
            let comments = summary.groups[0].questions[0].comments.map(\.text)
            if let place = comments.firstIndex(of: "first") { places[place] += 1 }
        }
        let expected = Double(looks) / Double(raters)
        let distance = places.reduce(0) { $0 + pow(Double($1) - expected, 2) / expected }
        // Of a fair order, one run in a thousand million is further away (chi-square, three degrees of freedom).
        #expect(places.reduce(0, +) == looks && distance < 45, "\(places)")
    }

    private func expectSame(_ one: Seen, _ other: Seen, _ viewpoints: [Viewpoint], _ what: String) {
        for viewpoint in viewpoints {
            let (first, second) = (one.views[viewpoint] ?? [], other.views[viewpoint] ?? [])
            let difference = zip(first, second).first { $0 != $1 }.map { Self.difference($0, $1) }
            #expect(first.count == second.count && difference == nil, "\(what), \(viewpoint): \(difference ?? "")")
        }
    }

    /// The first words that differ, and a few before them.
    private static func difference(_ one: String, _ other: String) -> String {
        let (first, second) = (one.split(separator: " "), other.split(separator: " "))
        let place = zip(first, second).prefix { $0 == $1 }.count
        func near(_ words: [Substring]) -> String {
            words.dropFirst(max(0, place - 8)).prefix(12).joined(separator: " ")
        }
        return "\n  \(near(first))\n  \(near(second))"
    }
}
