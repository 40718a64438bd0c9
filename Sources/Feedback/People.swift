// People and the identifiers of our own rows.
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

    /// What a friendly mail calls the person. Dutch prefixes belong to the surname, so the first word is the given name.
    public var givenName: String { String(name.text.prefix { !$0.isWhitespace }) }
}

/// Identifies a person's row.
public struct PersonID: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a talk's row.
public struct TalkID: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a matter's row.
public struct MatterID: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a feedback request's row.
public struct RequestID: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}
