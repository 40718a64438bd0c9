// A person's relation to a talk, and the part in which they write to us.
import Addressing

/// A person's relation to a talk.
public enum Party: String, Codable, Sendable, CaseIterable {
    case employee, manager, hr, rater

    /// The other of the talk's two people; for anybody else the employee.
    public var other: Party { self == .employee ? .manager : .employee }
}

/// A party to something of ours: a token speaks for one, and a mail is believed to be one's.
public enum Part: Hashable, Codable, Sendable {
    /// The rater of a request.
    case rater(RequestID)
    /// The employee of a talk, when she answers a mail about it.
    case employee(TalkID)
    /// The manager of a talk.
    case manager(TalkID)
    /// HR, asked about a talk.
    case hr(TalkID)
    /// The person asked to settle a matter.
    case matter(MatterID)
    /// The reader of a collected mail.
    case collected(CollectedID)

    /// The text that its token is derived from, together with the key: never to be changed.
    public var name: String {
        switch self {
        case .rater(let id): "request/\(id.rawValue)"
        case .employee(let id): "employee/\(id.rawValue)"
        case .manager(let id): "manager/\(id.rawValue)"
        case .hr(let id): "hr/\(id.rawValue)"
        case .matter(let id): "matter/\(id.rawValue)"
        case .collected(let id): "collected/\(id.rawValue)"
        }
    }

    /// The talk, of whoever speaks about a whole one.
    public var talk: TalkID? {
        switch self {
        case .employee(let id), .manager(let id), .hr(let id): id
        case .rater, .matter, .collected: nil
        }
    }

    /// Nil for whoever was asked to settle a matter, or several.
    public var party: Party? {
        switch self {
        case .rater: .rater
        case .employee: .employee
        case .manager: .manager
        case .hr: .hr
        case .matter, .collected: nil
        }
    }
}

/// The owner of a token: a part that speaks by each of its mails, or by one letter alone.
public struct TokenOwner: Hashable, Sendable {
    public let part: Part
    /// The one letter that carries it, since it asks for what can't be taken back; nil: every mail to the part does.
    public let letter: LetterID?
    /// Counted from 1; a new one makes the earlier tokens unknown.
    public let generation: Int

    public init(_ part: Part, letter: LetterID? = nil, generation: Int = 1) {
        (self.part, self.letter, self.generation) = (part, letter, generation)
    }

    /// The text that the token is derived from, together with the key: never to be changed.
    public var name: String { "\(letter.map { "letter/\($0)" } ?? part.name)/\(generation)" }
}

extension Talk {
    /// The talk's two people.
    public var people: [(party: Party, person: Person)] { [(.employee, employee), (.manager, manager)] }

    /// One of the talk's two people; nil for a party that is none of them.
    public func person(_ party: Party) -> Person? {
        switch party {
        case .employee: employee
        case .manager: manager
        case .hr, .rater: nil
        }
    }
}
