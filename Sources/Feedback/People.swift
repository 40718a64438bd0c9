// People whom we write to.
import Addressing

/// A person whom we write to: an employee, a manager, or a rater from outside.
public struct Person: Hashable, Codable, Sendable {
    public let name: Line
    public let address: EmailAddress
    /// BCP 47 primary language in which mail to this person is written: `nl`, `en`.
    public let language: String

    public init(name: Line, address: EmailAddress, language: String) {
        self.name = name
        self.address = address
        self.language = language
    }

    public var mailbox: NamedAddress { NamedAddress(name: name, address: address) }

    /// The person's name in a friendly mail. Dutch prefixes belong to the surname, so the first word is the given name.
    public var givenName: String { String(name.text.prefix { !$0.isWhitespace }) }
}

/// A person whom HR told us of.
public struct KnownPerson: Sendable {
    public let id: PersonID
    public let person: Person
    public let manager: PersonID?
    public let department: Line?

    public init(id: PersonID, person: Person, manager: PersonID?, department: Line?) {
        self.id = id
        self.person = person
        self.manager = manager
        self.department = department
    }
}
