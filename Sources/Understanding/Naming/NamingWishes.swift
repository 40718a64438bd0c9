// The wishes that an employee can have in a mail about her raters.
import Addressing
import Feedback

/// Somebody whom the employee names.
public struct NamedRater: Hashable, Sendable {
    public let name: Line?
    public let address: EmailAddress
    /// Nil only in a replacement: the same as that of whom they replace.
    public let group: RaterGroup?

    public init(name: Line?, address: EmailAddress, group: RaterGroup?) {
        (self.name, self.address, self.group) = (name, address, group)
    }
}

/// How the employee points at somebody who is on the list already.
public enum RaterReference: Hashable, Sendable {
    case address(EmailAddress)
    /// A part of the name, as they wrote it.
    case name(String)
    /// The number in our mail's list.
    case number(Int)
}

public enum NamingWish: Hashable, Sendable {
    case add(NamedRater)
    case withdraw(RaterReference)
    case replace(RaterReference, by: NamedRater)
    /// Somebody is of another group.
    case regroup(RaterReference, RaterGroup)
    /// How does it stand?
    case standing
    /// The manager may have the dossier.
    case share
}

/// A line that we could not follow; the employee is asked about it.
public struct UnclearLine: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The address is none of the employee's own company, and no group is named.
        case noGroup(EmailAddress)
        /// Somebody is named, without an address.
        case noAddress
        /// Looks like an address, and is none.
        case badAddress(String)
        case severalGroups
        /// The employee names her own address.
        case ownAddress(EmailAddress)
        /// Longer than anything that we read.
        case tooLong
        case notUnderstood
    }

    /// Of the reply's lines, from 1.
    public let number: Int
    public let text: String
    public let reason: Reason

    public init(number: Int, text: String, reason: Reason) {
        (self.number, self.text, self.reason) = (number, text, reason)
    }
}
