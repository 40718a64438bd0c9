// The raters that an employee may name.
import Addressing

/// Why somebody can't be named as a rater.
public enum NamingError: Error, Equatable, CustomStringConvertible {
    case ownAddress(EmailAddress)
    case namedTwice(EmailAddress)
    case tooMany(limit: Int)
    case wrongGroup(RaterGroup)
    /// The talk's manager, in another group than that of managers.
    case managerElsewhere(EmailAddress)

    public var description: String {
        switch self {
        case .ownAddress(let address): "rater \(address): it is the employee's own address; name somebody else"
        case .namedTwice(let address): "rater \(address): already asked for this talk"
        case .tooMany(let limit): "at most \(limit) raters can be asked for a talk; withdraw one first"
        case .managerElsewhere(let address):
            "rater \(address): manages the talk, and would read the others of a group; use --group manager"
        case .wrongGroup(let group):
            "group \(group.rawValue): takes manager, colleague, client or supplier (the self request comes with the talk)"
        }
    }
}

/// The rules for naming raters.
public struct NamingRules: Hashable, Sendable {
    public let maximum: Int

    public init(maximum: Int = 12) { self.maximum = maximum }

    /// - Parameters:
    ///   - person: who is at that address; nil: it says so itself.
    ///   - requests: those of the same talk so far.
    public func check(
        _ rater: EmailAddress,
        as group: RaterGroup,
        person: RaterKey? = nil,
        for talk: (employee: RaterKey, manager: RaterKey),
        besides requests: [FeedbackRequest]
    ) throws(NamingError) {
        let person = person ?? RaterKey(rater)
        guard group != .self else { throw .wrongGroup(group) }
        guard person != talk.employee else { throw .ownAddress(rater) }
        guard person != talk.manager || group == .manager else { throw .managerElsewhere(rater) }
        guard !requests.contains(where: { $0.state != .withdrawn && $0.person == person }) else {
            throw .namedTwice(rater)
        }
        guard requests.count(where: \.takesAPlace) < maximum else { throw .tooMany(limit: maximum) }
    }
}

extension FeedbackRequest {
    /// Whether its rater has a place on the employee's list. Whoever was taken off, or not reached, gives it up, whatever they
    /// do: a list that is full still, or again, would tell that they had answered.
    fileprivate var takesAPlace: Bool {
        group != .self && !isTakenOff && state != .withdrawn && state != .bounced && endedBefore != .bounced
    }
}
