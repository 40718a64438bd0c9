// Why a mail waits for a person.

/// Why a mail is held: each of its cases is an enumeration of its own, and codes are unique over all of them.
public enum HeldReason: Reason {
    /// The inbox can't count it.
    case mail(MailProblem)
    /// The talks can't act on it.
    case talkMail(TalkMailProblem)
    /// The calendar in it can't be read as a talk's event.
    case calendar(CalendarProblem)
    /// The event in it may not do what it asks for.
    case invitation(InvitationProblem)
    /// A sentence of an earlier version.
    case other(text: String)

    public static var codes: [String] {
        MailProblem.codes + TalkMailProblem.codes + CalendarProblem.codes + InvitationProblem.codes + ["other"]
    }
}

extension HeldReason {
    private enum Unread: Codable { case other(text: String) }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .mail(let problem): try problem.encode(to: encoder)
        case .talkMail(let problem): try problem.encode(to: encoder)
        case .calendar(let problem): try problem.encode(to: encoder)
        case .invitation(let problem): try problem.encode(to: encoder)
        case .other(let text): try Unread.other(text: text).encode(to: encoder)
        }
    }

    public init(from decoder: any Decoder) throws {
        if let problem = try? MailProblem(from: decoder) {
            self = .mail(problem)
        } else if let problem = try? TalkMailProblem(from: decoder) {
            self = .talkMail(problem)
        } else if let problem = try? CalendarProblem(from: decoder) {
            self = .calendar(problem)
        } else if let problem = try? InvitationProblem(from: decoder) {
            self = .invitation(problem)
        } else {
            switch try Unread(from: decoder) {
            case .other(let text): self = .other(text: text)
            }
        }
    }
}
