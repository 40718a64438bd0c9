// The adversary: has all that employee, manager, HR and whoever holds the file ever saw of a round, and tries to find out who
// said what. Whatever program she uses, she can't tell two rounds apart of which she saw the same; so the same is looked
// for, in rounds in which other raters said it. And she adds and subtracts all that is shown.
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct AdversaryTests {
    private static func setting(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
    }

    /// Rounds of each property. A long run draws its seed, unless one is given.
    private static let more = setting("KLANKBORD_ADVERSARY_ROUNDS")
    private static let rounds = more ?? 12
    private static let seed = setting("KLANKBORD_ADVERSARY_SEED") ?? (more == nil ? 0 : UInt64.random(in: 1...999_999))

    /// What a property tried, and what it found.
    private struct Tally {
        let what: String
        var tried = 0
        /// Letters, files, lists, reports and rows of one moment that were compared, or cells that were added up.
        var outputs = 0
        var batches = 0
        var findings = 0

        func end() {
            print(
                "adversary: \(what): seed \(seed), \(rounds) rounds, \(batches) later batches, \(tried) tried, "
                    + "\(outputs) outputs combined, \(findings) findings"
            )
            #expect(tried > 0)
        }
    }

    /// - Parameter property: its rounds are those of no other.
    private static func played(
        _ property: UInt64,
        _ tally: inout Tally,
        _ body: (UInt64, Story, Seen, inout Tally) async throws -> Void
    ) async throws {
        for number in 1...rounds {
            let one = seed &+ property * 1_000_003 &+ number
            let story = Story.random(one)
            let seen = try await World.play(story)
            tally.batches += max(0, seen.dossiers.count - 1)
            try await body(one, story, seen, &tally)
        }
        tally.end()
    }

    /// Two raters of a group say each what the other said, before the same release: nobody sees a difference.
    @Test func nobodySeesWhoSaidWhat() async throws {
        var tally = Tally(what: "words exchanged")
        try await Self.played(0, &tally) { seed, story, seen, tally in
            for (one, other) in story.interchangeable(seen) {
                let twin = try await World.play(story.saying(one, other))
                expectSame(seen, twin, Viewpoint.allCases, "seed \(seed), words of \(one) and \(other)", &tally)
            }
        }
    }

    /// Two raters of a group change their fates: employee and manager see no difference. HR sees states by name.
    @Test func theTwoOfTheTalkSeeNotWhoAnswered() async throws {
        var tally = Tally(what: "fates exchanged")
        try await Self.played(1, &tally) { seed, story, seen, tally in
            for (one, other) in story.sameButFate(seen) {
                let twin = try await World.play(story.exchanging(one, other))
                expectSame(seen, twin, [.employee, .manager], "seed \(seed), fates of \(one) and \(other)", &tally)
            }
        }
    }

    /// Of what is kept back, nothing is seen at all.
    @Test func whatIsKeptBackIsNotSeen() async throws {
        var tally = Tally(what: "other words kept back")
        try await Self.played(2, &tally) { seed, story, seen, tally in
            for (rater, mails) in story.keptBack(seen) {
                let twin = try await World.play(story.sayingSomethingElse(in: mails))
                expectSame(seen, twin, Viewpoint.allCases, "seed \(seed), other words of \(rater)", &tally)
            }
        }
    }

    /// Scores and texts of all batches, added and subtracted in every way: raters who repeat late what they said before
    /// would leave those who don't.
    @Test func noSumLeavesFewerThanThree() async throws {
        var tally = Tally(what: "sums and differences")
        try await Self.played(3, &tally) { seed, story, seen, tally in
            let groups = story.truth(seen)
            #expect(groups.allSatisfy { $0.isTrue }, "seed \(seed)")
            let cells = groups.flatMap(\.cells)
            #expect(cells.allSatisfy { $0.raters.count >= AnonymityRule.minimum }, "seed \(seed)")
            let (tried, found) = cells.sumsOfFew()
            #expect(found.isEmpty, "seed \(seed): \(found)")
            tally.tried += tried
            tally.outputs += cells.count
            tally.findings += found.count
        }
    }

    /// Which is the sense of it: what would be found if corrections came in a later batch.
    @Test func aDifferenceOfBatchesIsFound() {
        let cells = [[1, 2, 3, 4], [2, 3, 4]].map { ShownGroup.Cell(what: "scores", raters: Set($0)) }
        #expect(cells.sumsOfFew().found.count == 2)
        let apart = [[1, 2, 3], [4, 5, 6], [7, 8, 9]].map { ShownGroup.Cell(what: "scores", raters: Set($0)) }
        #expect(apart.sumsOfFew().found.isEmpty && apart.sumsOfFew().tried == 27)
    }

    // MARK: Order

    /// Each rater stands at any place with the same chance, whichever group of merged ones is theirs; and where they stand
    /// beneath one question doesn't tell where beneath another, nor among the remarks.
    @Test(
        arguments: [[.client, .client, .client, .client], [.client, .client, .supplier, .supplier]] as [[RaterGroup]]
    )
    func noOrderTellsOfAnother(_ groups: [RaterGroup]) {
        let (raters, looks) = (groups.count, 4000)
        var pairs: [[String]: [Int]] = [:]
        for _ in 0..<looks {
            var chance = SystemRandomNumberGenerator()
            let group = Story.summary(of: groups, using: &chance).groups[0]
            let orders = [
                "first": group.questions[0].comments, "second": group.questions[1].comments, "remarks": group.remarks,
            ].mapValues { comments in comments.map { Int($0.text) ?? 0 } }
            for (one, other) in [("first", "second"), ("first", "remarks"), ("second", "remarks")] {
                guard let places = orders[one], let others = orders[other], Set(places) == Set(0..<raters) else {
                    continue
                }
                for rater in 0..<raters {
                    let place = (places.firstIndex(of: rater) ?? 0) * raters + (others.firstIndex(of: rater) ?? 0)
                    pairs[[one, other, "\(rater)"], default: Array(repeating: 0, count: raters * raters)][place] += 1
                }
            }
        }
        #expect(pairs.count == 3 * raters)
        for (what, places) in pairs {
            let expected = Double(looks) / Double(raters * raters)
            let distance = places.reduce(0) { $0 + pow(Double($1) - expected, 2) / expected }
            // Of fair orders, one of thousand million is further away (chi-square, fifteen degrees of freedom).
            #expect(places.reduce(0, +) == looks && distance < 76, "\(what) \(places)")
        }
    }

    private func expectSame(
        _ one: Seen,
        _ other: Seen,
        _ viewpoints: [Viewpoint],
        _ what: String,
        _ tally: inout Tally
    ) {
        tally.tried += 1
        for viewpoint in viewpoints {
            let (first, second) = (one.views[viewpoint] ?? [], other.views[viewpoint] ?? [])
            let difference = zip(first, second).first { $0 != $1 }.map { Self.difference($0, $1) }
            #expect(first.count == second.count && difference == nil, "\(what), \(viewpoint): \(difference ?? "")")
            tally.outputs += first.count
            if first != second { tally.findings += 1 }
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
