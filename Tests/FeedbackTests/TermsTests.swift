// Changes of the terms: when they hold, who is told, and what was promised before. No clock.
import Feedback
import Foundation
import Testing

private let start = Date(timeIntervalSince1970: 1_800_000_000)
private let day: TimeInterval = 86_400

private func terms(_ minimum: String, council: String = "or@example.org", notice: String = "14d") -> [String: String] {
    ["privacy.minimum_raters": minimum, "privacy.works_council": council, "privacy.notice_period": notice]
}

private func row(_ id: Int64, _ values: [String: String], noticed: Date, holds: Date) -> PrivacyTerms {
    PrivacyTerms(id: PrivacyTerms.ID(rawValue: id), values: values, noticedAt: noticed, holdsFrom: holds)
}

extension TermsHistory {
    fileprivate func step(_ configured: [String: String], at now: Date) -> Step {
        step(configured: configured, defaults: ["privacy.new": "0"], isSame: { $1 == $2 }, now: now)
    }
}

@Suite struct TermsTests {
    private let first = TermsHistory([row(1, terms("3"), noticed: start, holds: start)])

    @Test func theFirstTermsHoldAtOnceAndAreNoNews() {
        let step = TermsHistory([]).step(terms("3"), at: start)
        #expect(step == .store(terms("3"), holdsFrom: start, tellsCouncil: false))
        #expect(first.step(terms("3"), at: start + day) == .nothing)
    }

    @Test func aChangeWaitsForTheNoticePeriod() {
        let step = first.step(terms("5"), at: start + day)
        #expect(step == .store(terms("5"), holdsFrom: .distantFuture, tellsCouncil: true))
        let untold = TermsHistory(first.rows + [row(2, terms("5"), noticed: start + day, holds: .distantFuture)])
        #expect(untold.inForce(at: start + 400 * day)?.values == terms("3") && untold.rows[1].isUntold)
        #expect(untold.pending(at: start + 400 * day)?.values == terms("5"))
        #expect(untold.step(terms("5"), at: start + 2 * day) == .nothing)
        #expect(untold.holding(untold.rows[1], toldAt: start + day) == start + 15 * day)
        let changed = TermsHistory(
            first.rows + [row(2, terms("5"), noticed: start + day, holds: start + 15 * day)]
        )
        #expect(changed.inForce(at: start + 14 * day)?.values == terms("3"))
        #expect(changed.pending(at: start + 14 * day)?.values == terms("5"))
        #expect(changed.inForce(at: start + 15 * day)?.values == terms("5"))
        #expect(changed.pending(at: start + 15 * day) == nil)
        // A restart meanwhile tells nobody anew.
        #expect(changed.step(terms("5"), at: start + 2 * day) == .nothing)
        #expect(changed.step(terms("5"), at: start + 20 * day) == .nothing)
        let news = changed.news(of: changed.rows[1])
        #expect(news.changes == [TermChange(key: "privacy.minimum_raters", before: "3", after: "5")])
        #expect(!news.isTakenBack && changed.council(toldOf: changed.rows[1]) == "or@example.org")
    }

    @Test func whoeverChangesTheNoticeOrTheCouncilWaitsByTheOldOnes() {
        let step = first.step(terms("3", council: "", notice: "0s"), at: start)
        #expect(step == .store(terms("3", council: "", notice: "0s"), holdsFrom: .distantFuture, tellsCouncil: true))
        let changed = terms("3", council: "", notice: "0s")
        let untold = TermsHistory(first.rows + [row(2, changed, noticed: start, holds: .distantFuture)])
        #expect(untold.holding(untold.rows[1], toldAt: start + day) == start + 15 * day)
        #expect(untold.council(toldOf: untold.rows[1]) == "or@example.org")
    }

    @Test func withoutACouncilAChangeHoldsAtOnce() {
        let alone = TermsHistory([row(1, terms("3", council: ""), noticed: start, holds: start)])
        let step = alone.step(terms("5", council: ""), at: start + day)
        #expect(step == .store(terms("5", council: ""), holdsFrom: start + day, tellsCouncil: false))
    }

    @Test func aChangeThatIsTakenBackIsTold() {
        let waiting = first.rows + [row(2, terms("5"), noticed: start + day, holds: start + 15 * day)]
        let step = TermsHistory(waiting).step(terms("3"), at: start + 3 * day)
        #expect(step == .store(terms("3"), holdsFrom: start + 3 * day, tellsCouncil: true))
        let back = TermsHistory(waiting + [row(3, terms("3"), noticed: start + 3 * day, holds: start + 3 * day)])
        // What waited comes no more, its time over or not.
        #expect(back.inForce(at: start + 30 * day)?.values == terms("3") && back.pending(at: start + 4 * day) == nil)
        #expect(back.news(of: back.rows[2]).isTakenBack)
        #expect(
            back.news(of: back.rows[2]).changes == [TermChange(key: "privacy.minimum_raters", before: "5", after: "3")]
        )
    }

    /// The file goes back and changes something else, too: what waited does not come in between.
    @Test func whatIsReplacedWhileItWaitsNeverHolds() {
        let (lower, other) = (terms("2"), terms("3", notice: "7d"))
        let replaced = TermsHistory(
            first.rows + [
                row(2, lower, noticed: start + day, holds: start + 15 * day),
                row(3, other, noticed: start + 2 * day, holds: start + 16 * day),
            ]
        )
        #expect(replaced.inForce(at: start + 15 * day)?.values == terms("3"))
        #expect(replaced.pending(at: start + 15 * day)?.values == other)
        #expect(replaced.inForce(at: start + 16 * day)?.values == other)
        #expect(replaced.values(of: "privacy.minimum_raters", at: [start + 15 * day + 1]) == ["3"])
        #expect(replaced.lasting.map(\.id.rawValue) == [1, 3])
        // The council reads what comes, and what it was told of and does not come.
        let news = replaced.news(of: replaced.rows[2])
        #expect(news.changes == [TermChange(key: "privacy.notice_period", before: "14d", after: "7d")])
        #expect(
            replaced.withdrawn(by: replaced.rows[2]) == [
                TermChange(key: "privacy.minimum_raters", before: "2", after: "3")
            ]
        )
    }

    /// A change that came, and one right at its time, are none that was replaced; nor after a clock that went back.
    @Test func whatHeldAlreadyIsNotReplaced() {
        let changes = first.rows + [row(2, terms("5"), noticed: start + day, holds: start + 15 * day)]
        let atItsTime = row(3, terms("6"), noticed: start + 15 * day, holds: start + 29 * day)
        let history = TermsHistory(changes + [atItsTime])
        #expect(history.inForce(at: start + 20 * day)?.values == terms("5"))
        #expect(history.withdrawn(by: atItsTime).isEmpty && history.lasting.count == 3)
        let back = TermsHistory(first.rows + [row(2, terms("5"), noticed: start - day, holds: start + 13 * day)])
        #expect(back.inForce(at: start + day)?.values == terms("3"))
    }

    /// They held by their defaults; what the file has otherwise is seen in the next step.
    @Test func keysThatAreNewInAVersionAreNoChange() {
        let more = terms("5").merging(["privacy.new": "1"]) { one, _ in one }
        let defaults = terms("5").merging(["privacy.new": "0"]) { one, _ in one }
        #expect(first.step(more, at: start + day) == .complete(defaults))
    }

    @Test func whatWasPromisedIsWhatHeldThen() {
        let lowered = TermsHistory([
            row(1, terms("5"), noticed: start, holds: start),
            row(2, terms("3"), noticed: start, holds: start + 14 * day),
        ])
        let asked = [start + day, start + 20 * day]
        #expect(lowered.values(of: "privacy.minimum_raters", at: asked) == ["5", "3"])
    }

    @Test(arguments: [("7d", 604_800.0), ("1h30m", 5400), ("90s", 90), ("2w", 1_209_600), ("0s", 0)])
    func writtenDurations(_ text: String, _ expected: TimeInterval) { #expect(writtenSeconds(text) == expected) }

    @Test(arguments: ["", "7", "d", "7x", "1.5h", "-1d"])
    func whatIsNone(_ text: String) { #expect(writtenSeconds(text) == nil) }
}
