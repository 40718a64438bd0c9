// The load of one rater: how often an address is asked, over all talks, and when it may be asked once more.
import Foundation

/// The initial requests to one address: those that left or are leaving, and those that wait for their turn.
public struct RaterLoad: Hashable, Sendable {
    /// One that nobody mailed so far.
    public struct Waiting: Hashable, Sendable {
        public let id: RequestID
        /// Who was named first is asked first.
        public let askedAt: Date
        public let schedule: Schedule

        public init(id: RequestID, askedAt: Date, schedule: Schedule) {
            (self.id, self.askedAt, self.schedule) = (id, askedAt, schedule)
        }
    }

    /// When a request goes to its rater.
    public enum Turn: Hashable, Sendable {
        case now
        /// When the month allows it.
        case later(Date)
        /// Waiting would leave the rater too little time.
        case never
    }

    /// When those of the last month left; one that is on its way counts as leaving now.
    public let asked: [Date]
    /// In any order.
    public let waiting: [Waiting]

    public init(asked: [Date], waiting: [Waiting] = []) {
        self.asked = asked
        self.waiting = waiting
    }

    /// Seconds in which one address gets so many initial requests at most.
    public static let month = 30 * ScheduleRules.day

    /// The turn of a request to the address.
    /// - Parameters:
    ///   - id: nil, or one that waits for an approval: it comes behind all that wait.
    ///   - limit: initial requests a month.
    public func turn(of id: RequestID? = nil, _ schedule: Schedule, limit: Int, now: Date) -> Turn {
        var taken = asked.sorted()
        let line = waiting.sorted { ($0.askedAt, $0.id.rawValue) < ($1.askedAt, $1.id.rawValue) }
        for other in line.prefix(while: { $0.id != id }) {
            switch Self.turn(after: taken, other.schedule, limit, now) {
            case .now: taken.append(now)
            case .later(let moment): taken.append(moment)
            case .never: break
            }
        }
        return Self.turn(after: taken, schedule, limit, now)
    }

    /// - Parameter taken: in order, none after now but those that have their turn before this one.
    private static func turn(after taken: [Date], _ schedule: Schedule, _ limit: Int, _ now: Date) -> Turn {
        guard taken.count >= limit else { return .now }
        let free = taken[taken.count - limit].addingTimeInterval(month)
        if free <= now { return .now }
        return schedule.leavesTime(toAnswerFrom: free) ? .later(free) : .never
    }
}

extension RaterGroup {
    /// Whether its raters are asked so often a month at most: not about oneself, and not by those whom one leads.
    public var isSpared: Bool { self != .`self` && self != .manager }
}

extension Schedule {
    /// Whether a rater who is asked at that moment, later than when named, has a week before the talk's deadline; less, in
    /// proportion, where short notice compresses the schedule.
    public func leavesTime(toAnswerFrom moment: Date) -> Bool {
        moment.addingTimeInterval(timeToAnswer) <= deadline
    }
}
