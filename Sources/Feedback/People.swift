// People whom we write to.
import Addressing
import Foundation

/// A person whom we write to: an employee, a manager, or a rater from outside.
public struct Person: Hashable, Codable, Sendable {
    public let name: Line
    public let address: EmailAddress
    /// BCP 47 primary language in which mail to this person is written: `nl`, `en`.
    public let language: String
    /// What a friendly mail calls them, where that is not the first word of the name: `Anne Marie`, `Piet` of P.J. Jansen.
    public let given: Line?

    public init(name: Line, address: EmailAddress, language: String, given: Line? = nil) {
        self.name = name
        self.address = address
        self.language = language
        self.given = given
    }

    public var mailbox: NamedAddress { NamedAddress(name: name, address: address) }

    /// The person's name in a friendly mail. Dutch prefixes belong to the surname, so the first word is the given name.
    public var givenName: String { given?.text ?? Person.givenName(in: name) }

    /// The first word of a name.
    public static func givenName(in name: Line) -> String { String(name.text.prefix { !$0.isWhitespace }) }
}

/// A person whom HR told us of.
public struct KnownPerson: Sendable {
    public let id: PersonID
    public let person: Person
    public let manager: PersonID?
    public let department: Line?
    /// Addresses that were their own before.
    public let formerAddresses: [EmailAddress]
    /// When they left; nil: they work here.
    public let left: Date?

    public init(
        id: PersonID,
        person: Person,
        manager: PersonID?,
        department: Line?,
        formerAddresses: [EmailAddress] = [],
        left: Date? = nil
    ) {
        self.id = id
        self.person = person
        self.manager = manager
        self.department = department
        self.formerAddresses = formerAddresses
        self.left = left
    }
}
