// Numbers of raters, as somebody may be told them. One rule for mails, dossiers and lists alike: no number says who
// answered.
import Foundation

/// A rater in a count.
public struct CountedRater: Hashable, Sendable {
    public let person: RaterKey
    public let group: RaterGroup
    public let state: FeedbackRequest.State
    /// Whether the employee took them off her list after they had been asked.
    public let isTakenOff: Bool
    /// Whether nobody waited for them any more when they answered.
    public let isUnexpected: Bool

    public init(
        person: RaterKey,
        group: RaterGroup,
        state: FeedbackRequest.State,
        isTakenOff: Bool,
        isUnexpected: Bool = false
    ) {
        (self.person, self.group, self.state) = (person, group, state)
        (self.isTakenOff, self.isUnexpected) = (isTakenOff, isUnexpected)
    }

    /// Whether they are one of those who were asked; one who was taken off stays one, whatever they did.
    public var counts: Bool { isTakenOff || (state != .withdrawn && state != .proposed) }

    /// Whether an answer came or may still come, for all that the employee knows.
    fileprivate var mayAnswer: Bool {
        switch state {
        // A number that comes back would tell that whoever was not reached has answered after all.
        case .queued, .sent, .answered, .expired: !isTakenOff && !isUnexpected
        case .proposed, .declined, .bounced, .withdrawn: false
        }
    }
}

extension FeedbackRequest {
    public var counted: CountedRater { counted(asAnswered: true) }

    /// - Parameter isAnswered: false: an answer that came after the count is one that may still come.
    public func counted(asAnswered isAnswered: Bool) -> CountedRater {
        let shown = state == .answered && !isAnswered ? .sent : state
        return CountedRater(
            person: person,
            group: group,
            state: shown,
            isTakenOff: isTakenOff,
            isUnexpected: endedBefore != nil
        )
    }
}

/// When answers are counted for somebody who may ask as often as they like: asking around a moment would tell who
/// answered then.
public enum CountMoment {
    private static let day: TimeInterval = 24 * 3600

    /// - Parameters:
    ///   - told: when counts were told so far, in their order.
    /// - Returns: the moment of the count to be told: now, or that of the last one where it is less than a day old.
    public static func latest(told: [Date], now: Date) -> Date {
        var counted: Date?
        for moment in told + [now] where counted.map({ moment.timeIntervalSince($0) >= day }) ?? true {
            counted = moment
        }
        return counted ?? now
    }
}

/// The raters of some requests, each person once.
public struct RaterTally: Hashable, Sendable {
    /// Those who were asked.
    public let asked: Int
    public let answered: Int
    /// Those besides the employee from whom an answer came or may still come.
    ///
    /// Whoever reads a number knows more: a rater who was not reached is named to the employee, one who declined may have
    /// told her, and one whom she took off at once can't have answered. They are all left out, and stay so whatever they
    /// do.
    public let possible: Int

    public init(asked: Int, answered: Int, possible: Int) {
        (self.asked, self.answered, self.possible) = (asked, answered, possible)
    }

    /// - Parameter readers: of a dossier, who each know of themselves whether they answered.
    public init(of raters: some Sequence<CountedRater>, besides readers: Set<RaterKey> = []) {
        let people = Dictionary(grouping: raters.filter(\.counts), by: \.person)
        let others = people.filter { !readers.contains($0.key) && !$0.value.contains { $0.group == .self } }.values
        self.init(
            asked: people.count,
            answered: people.values.count { $0.contains { $0.state == .answered } },
            possible: others.count { $0.contains(where: \.mayAnswer) }
        )
    }

    public static func + (one: RaterTally, other: RaterTally) -> RaterTally {
        RaterTally(
            asked: one.asked + other.asked,
            answered: one.answered + other.answered,
            possible: one.possible + other.possible
        )
    }

    public static let none = RaterTally(asked: 0, answered: 0, possible: 0)
}

/// How many were asked, and how many of them have answered where that may be said.
public struct ShownCount: Hashable, Sendable {
    public let asked: Int
    /// Nil where fewer than three may have answered: the number would say who.
    public let answered: Int?

    public init(_ tally: RaterTally) {
        asked = tally.asked
        answered = tally.mayBeShown ? tally.answered : nil
    }

    /// Beside answers that are shown, with names or from three raters at least: there is nothing to keep back.
    public init(besideAnswers tally: RaterTally) {
        (asked, answered) = (tally.asked, tally.answered)
    }

    /// All of these parts together, each of which is shown as well: what is kept back of one must not follow by
    /// subtraction.
    public init(totalOf parts: [RaterTally]) {
        let kept = parts.filter { !$0.mayBeShown }.reduce(.none, +)
        let all = parts.reduce(.none, +)
        asked = all.asked
        answered = kept.asked == 0 || kept.mayBeShown ? all.answered : nil
    }

    /// All of these groups of parts together: each part's number is told, and each group's as the total of its parts.
    public init(totalOf groups: [[RaterTally]]) {
        let hidden = groups.filter { ShownCount(totalOf: $0).answered == nil }
        asked = groups.joined().reduce(0) { $0 + $1.asked }
        let isTold = hidden.isEmpty || ShownCount(totalOf: hidden.flatMap(\.self)).answered != nil
        answered = isTold ? groups.joined().reduce(0) { $0 + $1.answered } : nil
    }
}

extension RaterTally {
    /// Whether the number of answers says of nobody whether they answered.
    fileprivate var mayBeShown: Bool { asked == 0 || possible >= AnonymityRule.minimum }
}

/// A group's line in a list of counts, or that of several that are too small to stand alone.
public struct GroupCount: Hashable, Sendable {
    public let groups: [RaterGroup]
    public let count: ShownCount

    /// The lines before a release: the employee's own, each group from whom three may answer, and the rest together.
    public static func lines(of raters: some Sequence<CountedRater>) -> [GroupCount] {
        let asked = Dictionary(grouping: raters.filter(\.counts), by: \.group)
        let tallies = asked.mapValues { RaterTally(of: $0) }
        let small = tallies.filter { $0.key != .self && !$0.value.mayBeShown }.keys.sorted()
        let alone = tallies.keys.filter { !small.contains($0) }.sorted().map { group in
            let tally = tallies[group] ?? .none
            return GroupCount(
                groups: [group],
                count: group == .self ? ShownCount(besideAnswers: tally) : ShownCount(tally)
            )
        }
        guard !small.isEmpty else { return alone }
        let together = RaterTally(of: small.flatMap { asked[$0] ?? [] })
        let rest = GroupCount(groups: small, count: ShownCount(together))
        return (alone + [rest]).sorted { $0.groups[0] < $1.groups[0] }
    }
}
