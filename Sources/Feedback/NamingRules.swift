// The raters that an employee may name.
import Addressing

/// Why somebody can't be named as a rater.
public enum NamingError: Error, Equatable, CustomStringConvertible {
    case ownAddress(EmailAddress)
    case namedTwice(EmailAddress)
    case tooMany(limit: Int)
    case wrongGroup(RaterGroup)

    public var description: String {
        switch self {
        case .ownAddress(let address): "rater \(address): it is the employee's own address; name somebody else"
        case .namedTwice(let address): "rater \(address): already asked for this talk"
        case .tooMany(let limit): "at most \(limit) raters can be asked for a talk; withdraw one first"
        case .wrongGroup(let group):
            "group \(group.rawValue): takes manager, colleague, client or supplier (the self request comes with the talk)"
        }
    }
}

/// The rules for naming raters.
public struct NamingRules: Hashable, Sendable {
    public let maximum: Int

    public init(maximum: Int = 12) { self.maximum = maximum }

    /// - Parameter requests: those of the same talk so far.
    public func check(
        _ rater: EmailAddress,
        as group: RaterGroup,
        for employee: EmailAddress,
        besides requests: [FeedbackRequest]
    ) throws(NamingError) {
        guard group != .self else { throw .wrongGroup(group) }
        guard rater.canonicalWithoutSubaddress != employee.canonicalWithoutSubaddress else { throw .ownAddress(rater) }
        let others = requests.filter { $0.group != .self && $0.state != .withdrawn && $0.state != .bounced }
        guard
            !requests.contains(where: {
                $0.state != .withdrawn
                    && $0.rater.address.canonicalWithoutSubaddress == rater.canonicalWithoutSubaddress
            })
        else { throw .namedTwice(rater) }
        guard others.count < maximum else { throw .tooMany(limit: maximum) }
    }
}
