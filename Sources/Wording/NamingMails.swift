// What mails about the raters whom an employee names need to know.
import Addressing
import Feedback
import Foundation

/// A rater on an employee's list.
public struct ListedRater: Hashable, Sendable {
    public let rater: NamedAddress
    public let group: RaterGroup

    public init(rater: NamedAddress, group: RaterGroup) {
        self.rater = rater
        self.group = group
    }
}

/// The question whom to ask, to the employee.
public struct WhomToAsk: Hashable, Sendable {
    public let talk: Talk
    /// Until when names are taken and answers count.
    public let deadline: Date
    /// How many raters may be named.
    public let maximum: Int
    /// Who agrees before raters are asked.
    public let approver: Party?

    public init(talk: Talk, deadline: Date, maximum: Int, approver: Party?) {
        self.talk = talk
        self.deadline = deadline
        self.maximum = maximum
        self.approver = approver
    }
}

/// How an employee's list of raters was understood. Any part may be empty.
public struct NamesRead: Hashable, Sendable {
    public struct Replaced: Hashable, Sendable {
        public let old: NamedAddress
        public let new: ListedRater

        public init(old: NamedAddress, new: ListedRater) {
            self.old = old
            self.new = new
        }
    }

    /// What becomes of the raters who are new on the list.
    public enum Next: Hashable, Sendable {
        /// They are asked now.
        case goesOut
        /// They wait for an agreement; that of nobody is the same as `goesOut`.
        case waits(for: Party)
        /// There is nobody new.
        case nothing
    }

    public let talk: Talk
    public let deadline: Date
    public let maximum: Int
    public let added: [ListedRater]
    public let withdrawn: [NamedAddress]
    public let replaced: [Replaced]
    public let refused: [NamesReport.Refused]
    public let unread: [UnreadLine]
    /// The list as it stands now, without those who were withdrawn.
    public let list: [ListedRater]
    public let next: Next
    /// Whether the list can still be changed.
    public let isOpen: Bool

    public init(
        talk: Talk,
        deadline: Date,
        maximum: Int,
        added: [ListedRater] = [],
        withdrawn: [NamedAddress] = [],
        replaced: [Replaced] = [],
        refused: [NamesReport.Refused] = [],
        unread: [UnreadLine] = [],
        list: [ListedRater],
        next: Next,
        isOpen: Bool = true
    ) {
        self.talk = talk
        self.deadline = deadline
        self.maximum = maximum
        self.added = added
        self.withdrawn = withdrawn
        self.replaced = replaced
        self.refused = refused
        self.unread = unread
        self.list = list
        self.next = next
        self.isOpen = isOpen
    }
}

/// The question whether an employee's raters may be asked, to the manager or HR.
public struct ApprovalAsked: Hashable, Sendable {
    public let talk: Talk
    public let deadline: Date
    /// Numbered from 1, in this order: the answer may strike them by number.
    public let raters: [ListedRater]
    /// Whom it is asked of: `manager` or `hr`.
    public let reader: Party
    /// Whether the first answer was not understood.
    public let isAgain: Bool

    public init(talk: Talk, deadline: Date, raters: [ListedRater], reader: Party, isAgain: Bool = false) {
        self.talk = talk
        self.deadline = deadline
        self.raters = raters
        self.reader = reader
        self.isAgain = isAgain
    }
}

/// What was approved, to the employee.
public struct Approved: Hashable, Sendable {
    public let talk: Talk
    public let deadline: Date
    public let approver: Party?
    /// Who is asked now; nobody: others are to be named.
    public let asked: [ListedRater]
    public let struck: [ListedRater]

    public init(talk: Talk, deadline: Date, approver: Party?, asked: [ListedRater], struck: [ListedRater] = []) {
        self.talk = talk
        self.deadline = deadline
        self.approver = approver
        self.asked = asked
        self.struck = struck
    }
}
