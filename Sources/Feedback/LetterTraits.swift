// Traits that follow from a letter's place in the tables of Letter.swift, and not from its words.
import Days
import Foundation

extension Letter {
    /// Where a letter belongs, and what tells it apart.
    struct Entry {
        let kind: Kind
        let subject: Subject
        /// The end of the key, below the subject.
        let tail: String
        let holder: Part?
        /// Nil: as all of its kind.
        let isCapped: Bool?

        /// - Parameters:
        ///   - details: the difference from others of its kind about the same subject; they follow its name.
        ///   - holder: whose token it carries.
        ///   - path: instead of name and details.
        init(
            _ kind: Kind,
            _ subject: Subject,
            _ details: String? = nil,
            from holder: Part? = nil,
            path: String? = nil,
            isCapped: Bool? = nil
        ) {
            (self.kind, self.subject, self.holder, self.isCapped) = (kind, subject, holder, isCapped)
            tail = path ?? details.map { "\(kind.name)/\($0)" } ?? kind.name
        }

        static func rater(_ kind: Kind, _ id: RequestID, _ details: String? = nil, path: String? = nil) -> Entry {
            Entry(kind, .request(id), details, from: .rater(id), path: path)
        }

        static func employee(_ kind: Kind, _ id: TalkID, _ details: String? = nil, isCapped: Bool? = nil) -> Entry {
            Entry(kind, .talk(id), details, from: .employee(id), isCapped: isCapped)
        }

        /// One sequence of an event goes out once, whatever happened to it.
        static func event(_ kind: Kind, _ id: TalkID, _ party: Party, _ sequence: Int) -> Entry {
            let holder: Part = party == .manager ? .manager(id) : .employee(id)
            return Entry(kind, .talk(id), from: holder, path: "\(sequence)/\(party.rawValue)")
        }

        /// Raters who are new on the list have the highest ids.
        static func approval(_ id: TalkID, _ asked: [RequestID], from holder: Part, _ isAgain: Bool) -> Entry {
            let latest = asked.map(\.rawValue).max() ?? 0
            let details = "\(latest)\(isAgain ? "/again" : "")"
            return Entry(.approval, .talk(id), details, from: holder, isCapped: isAgain)
        }

        static func matter(_ kind: Kind, _ id: MatterID, _ isAgain: Bool) -> Entry {
            Entry(kind, .matter(id), isAgain ? "again" : nil, from: .matter(id))
        }

        /// About a word of somebody's in the mail of that row; a rater's is none.
        static func word(_ kind: Kind, _ row: InboxID, from holder: Part?) -> Entry {
            switch holder {
            case .employee(let id), .manager(let id), .hr(let id): Entry(kind, .talk(id), "\(row)", from: holder)
            case .matter(let id): Entry(kind, .matter(id), "\(row)", from: holder)
            case .collected(let id): Entry(kind, .collected(id), "\(row)", from: holder)
            case .rater, nil: Entry(kind, .inbox(row))
            }
        }
    }

    /// The row that a letter hangs on.
    enum Subject {
        case request(RequestID), talk(TalkID), matter(MatterID), person(PersonID), inbox(InboxID), day(CivilDay)
        case terms(PrivacyTerms.ID), collected(CollectedID)
    }
}

extension Letter.Kind {
    /// Whether it asks something of a rater: it waits for office hours.
    public var asks: Bool { traits.contains(.asks) }

    /// Whether a reply is aligned with it: our own words are known, so that the new ones in a reply are the rater's.
    public var isAlignedWith: Bool { traits.contains(.aligned) }

    /// Whether it answers a mail of the recipient: these have a null reverse-path (RFC 3834 §3.3).
    public var isAnswer: Bool { traits.contains(.answer) }

    /// Whether the letter itself repeats what somebody wrote, or tells something of it.
    public var tellsOfWords: Bool {
        [.confirmation, .namesRead, .invitationDeclined, .collectedRead, .wordsKept].contains(self)
    }

    /// Whether the employee may answer it with names of raters.
    public var isAboutRaters: Bool { traits.contains(.naming) }

    /// Whether its answer may do what can't be taken back: it carries a token that no other letter has.
    public var isAct: Bool { traits.contains(.act) }

    fileprivate var isCapped: Bool { !traits.isDisjoint(with: [.answer, .capped]) }

    /// Its name in small letters, as its template and its key have it: `too-late`.
    public var name: String { Letter.Kind.names[self] ?? rawValue }

    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.map { kind in
            (kind, kind.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) })
        }
    )
}

extension Letter {
    public var kind: Kind { entry.kind }

    /// Unique in the outbox: the same letter is never queued twice, whoever decided it.
    public var key: String {
        let entry = entry
        return switch entry.subject {
        case .request(let id): "request/\(id)/\(entry.tail)"
        case .talk(let id): "talk/\(id)/\(entry.tail)"
        case .matter(let id): "matter/\(id)/\(entry.tail)"
        case .person(let id): "person/\(id)/\(entry.tail)"
        case .inbox(let row): "inbox/\(row)/\(entry.tail)"
        case .collected(let id): "collected/\(id)/\(entry.tail)"
        case .terms(let id): "terms/\(id)/\(entry.tail)"
        case .day(let day): "day/\(day)/\(entry.tail)"
        }
    }

    /// The part whose token stands in its Reply-To, and which may answer it.
    public var holder: Part? { entry.holder }

    /// Whether a mail of the recipient brought it about, be it as a question: the daily cap counts these.
    public var isCapped: Bool {
        let entry = entry
        return entry.isCapped ?? entry.kind.isCapped
    }

    /// Which of the day's caps counts the letter; nil where none does.
    public var cap: Cap? {
        // Whoever writes in somebody's name brings these about, and is not to use up the answers to that person's own mail.
        if [.confirmChange, .notDone, .notActed, .dataAsked].contains(kind) { return .question }
        return isCapped ? .answer : nil
    }

    /// A day's caps of automatic mail to an address. Its raw value stands in the letter's row.
    public enum Cap: Int, Sendable {
        /// Answers to mail of the recipient.
        case answer = 1
        /// Questions whether a mail that nobody vouches for is theirs.
        case question = 2
    }

    /// The request that the letter belongs to, if any.
    public var requestID: RequestID? {
        if case .request(let id) = entry.subject { id } else { nil }
    }

    /// The collected mail that it is, or is about.
    public var collectedID: CollectedID? {
        if case .collected(let id) = entry.subject { id } else { nil }
    }

    /// The talk that the letter belongs to where it is not a request's.
    public var talkID: TalkID? {
        if case .talk(let id) = entry.subject { id } else { nil }
    }
}
