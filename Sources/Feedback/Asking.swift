// Questions and news by mail around a talk: raters that the employee names, and matters that wait for one word.
import Addressing
import Foundation

/// Why a rater whom the employee named is not asked.
public enum NotTaken: Hashable, Codable, Sendable {
    case ownAddress
    case namedAlready
    case tooMany(limit: Int)
    case suppressed
    /// By others, and waiting would leave too little time.
    case askedTooOften
    /// Works here no more.
    case left
    case wrongGroup
    /// Of another group, and was asked already.
    case askedAlready
    /// A number of the list that may as well be that of a line which we asked about.
    case whichNumber
    /// To be withdrawn or replaced, and nobody of that name or address is on the list.
    case notOnTheList
    /// Taken off the list by her after they had been asked.
    case takenOff
    /// The dossier is released, or the talk over.
    case over
}

/// A line of a mail that was not understood.
public struct UnreadLine: Hashable, Codable, Sendable {
    public enum Reason: String, Codable, Sendable, CaseIterable {
        case noGroup, noAddress, badAddress, severalGroups, notUnderstood
    }

    /// Counted in the reply, from 1.
    public let number: Int
    public let text: String
    public let reason: Reason

    public init(number: Int, text: String, reason: Reason) {
        self.number = number
        self.text = text
        self.reason = reason
    }
}

/// The outcome of an employee's list of raters.
public struct NamesReport: Hashable, Codable, Sendable {
    public struct Refused: Hashable, Codable, Sendable {
        /// As she wrote it.
        public let who: String
        public let reason: NotTaken

        public init(who: String, reason: NotTaken) {
            self.who = who
            self.reason = reason
        }
    }

    public struct Replaced: Hashable, Codable, Sendable {
        public let old: RequestID
        public let new: RequestID

        public init(old: RequestID, new: RequestID) {
            self.old = old
            self.new = new
        }
    }

    public var added: [RequestID] = []
    public var withdrawn: [RequestID] = []
    public var replaced: [Replaced] = []
    public var refused: [Refused] = []
    public var unread: [UnreadLine] = []

    public init() {}

    public var isEmpty: Bool { self == NamesReport() }
}

/// Why the employee is told how things stand.
public enum StandingOccasion: Hashable, Codable, Sendable {
    /// So many weeks after the talk became known.
    case week(Int)
    /// She asked in the mail of that inbox row.
    case asked(inboxRow: InboxID)
}

/// Why an invitation is no talk for us.
public enum DeclineReason: Hashable, Codable, Sendable {
    /// Those whom nobody knows.
    case wrongPeople([String])
    case recurring
    case tooManyPeople
    case inThePast
}

/// Something that one person can settle with one word, by answering the mail that asks for it.
public struct Matter: Hashable, Sendable {
    public let id: MatterID
    public let kind: Kind
    /// The party that was asked.
    public let address: EmailAddress
    /// The mail that it came from, which waits for the answer.
    public let inboxRow: InboxID
    public let isOpen: Bool
    /// Whether it was asked a second time, since the first answer was not understood.
    public let wasAskedAgain: Bool

    public enum Kind: Hashable, Codable, Sendable {
        /// Which of these two is the employee.
        case roles([PersonID])
        /// Whether a mail in their name is theirs.
        case confirmation(Wish)
        /// Whether another time suits.
        case proposal(TalkID, by: Party, start: Date, duration: TimeInterval, comment: String?)
        /// When it suits, since the planned time does not.
        case newTime(TalkID, Party)
        /// What was done in their name, which a word stops.
        case stop(Deed)
        /// Whether they want to know what is held about them.
        case ownData
    }

    /// A thing that was done in somebody's name.
    public enum Deed: Hashable, Codable, Sendable {
        /// The manager's copy leaves at that moment.
        case shared(TalkID, batches: [Int], leavesAt: Date)
        case approved(TalkID, [RequestID])
        case planned(TalkID)
        case moved(TalkID, from: Date, to: Date)
        case cancelled(TalkID)

        public var talk: TalkID {
            switch self {
            case .shared(let id, _, _), .approved(let id, _), .planned(let id), .moved(let id, _, _),
                .cancelled(let id):
                id
            }
        }
    }

    /// The outcome of a word that stops.
    public enum Stopping: String, Codable, Sendable, CaseIterable {
        case stopped
        case tooLate
        /// A person has to see what can be done.
        case passedOn
    }

    /// The wish of a mail without proof.
    public enum Wish: Hashable, Codable, Sendable {
        case invited(with: [PersonID], start: Date)
        case moved(TalkID, to: Date)
        case cancelled(TalkID)
        case departments
        /// About the raters or the round of a talk, in the mail of that inbox row: what was understood, a line each.
        case talk(TalkID, inboxRow: InboxID, asks: [String])
        /// The answer to a question of ours, in the mail of that inbox row.
        case answer(MatterID, inboxRow: InboxID, said: String)
        /// The words of several lines, in the mail of that inbox row.
        case collected(CollectedID, inboxRow: InboxID, said: String)
        /// What the mail of that inbox row asks for, about no question and no talk.
        case words(inboxRow: InboxID, said: String)
        /// That nobody writes to them for feedback any more.
        case noMail(RequestID)
        /// What they wrote beside their answer to the invitation, in the mail of that inbox row, for the other to read.
        case remark(TalkID, inboxRow: InboxID, said: String)
    }

    public init(
        id: MatterID,
        kind: Kind,
        address: EmailAddress,
        inboxRow: InboxID,
        isOpen: Bool = true,
        wasAskedAgain: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.address = address
        self.inboxRow = inboxRow
        self.isOpen = isOpen
        self.wasAskedAgain = wasAskedAgain
    }
}

extension Matter.Kind {
    /// The subject: the same question isn't asked twice of one address while it is open.
    public var key: String {
        func moment(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1_000_000).rounded()) }
        func list(_ people: [PersonID]) -> String { people.map { "\($0.rawValue)" }.joined(separator: ",") }
        return switch self {
        case .roles(let people): "roles/\(list(people))"
        case .confirmation(.invited(let people, let start)): "invited/\(list(people))/\(moment(start))"
        case .confirmation(.moved(let id, let start)): "moved/\(id.rawValue)/\(moment(start))"
        case .confirmation(.cancelled(let id)): "cancelled/\(id.rawValue)"
        case .confirmation(.departments): "departments"
        case .confirmation(.talk(let id, let inboxRow, _)): "talk/\(id.rawValue)/\(inboxRow)"
        // The same words sent once more in their name bring no more mail.
        case .confirmation(.answer(let id, _, let said)): "answer/\(id.rawValue)/\(said.fingerprint)"
        case .confirmation(.collected(let id, _, let said)): "collected/\(id.rawValue)/\(said.fingerprint)"
        case .confirmation(.words(_, let said)): "words/\(said.fingerprint)"
        case .confirmation(.noMail(let id)): "no-mail/\(id.rawValue)"
        case .confirmation(.remark(let id, let inboxRow, _)): "remark/\(id.rawValue)/\(inboxRow)"
        case .ownData: "own-data"
        case .stop(.shared(let id, let batches, let leavesAt)):
            "stop/\(id.rawValue)/shared/\(batches.map { "\($0)" }.joined(separator: ","))/\(moment(leavesAt))"
        case .stop(.approved(let id, let requests)):
            "stop/\(id.rawValue)/approved/\(requests.map { "\($0)" }.joined(separator: ","))"
        case .stop(.planned(let id)): "stop/\(id.rawValue)/planned"
        case .stop(.moved(let id, let start, let to)): "stop/\(id.rawValue)/moved/\(moment(start))/\(moment(to))"
        case .stop(.cancelled(let id)): "stop/\(id.rawValue)/cancelled"
        case .proposal(let id, let audience, let start, let duration, _):
            "proposal/\(id.rawValue)/\(audience.rawValue)/\(moment(start))/\(Int64(duration))"
        case .newTime(let id, let audience): "new-time/\(id.rawValue)/\(audience.rawValue)"
        }
    }

    /// The talk that it hangs on, if there is one so far.
    public var talk: TalkID? {
        switch self {
        case .roles, .ownData: nil
        case .confirmation(.moved(let id, _)), .confirmation(.cancelled(let id)),
            .confirmation(.talk(let id, _, _)), .confirmation(.remark(let id, _, _)):
            id
        case .confirmation: nil
        case .stop(let deed): deed.talk
        case .proposal(let id, _, _, _, _), .newTime(let id, _): id
        }
    }
}

extension String {
    /// A number that is the same for the same words (FNV-1a), whatever their case and the white space between them.
    fileprivate var fingerprint: String {
        let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let hash = words.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
