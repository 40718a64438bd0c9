// Conditions that keep the service from its work.
import Days
import Foundation

/// A condition. Its `trouble` is the word of a server, a connection or a file, in one line that begins with its place.
public enum ConditionReason: Reason {
    case queuePaused(trouble: String)
    case mailboxNotRead(trouble: String)
    /// A released dossier could not be put into somebody's calendar.
    case dossierNotPlaced(trouble: String)
    case calendarNotRead(trouble: String)
    /// A subscribed calendar was read, and left something for a person to see to.
    case calendarLeaves(CalendarLeftovers, at: String)
    /// Letters of which nobody knows whether they arrived.
    case lettersInDoubt(count: Int)
    /// Letters that were refused for good or given up, and that somebody has to see to.
    case lettersFailed(count: Int, oldest: LetterID)
    /// So many answers went to an address for the same cause that the next waits for a day.
    case answersPutOff(count: Int, oldest: LetterID)
    /// Talks of which the employee or the manager gets no mail.
    case peopleNotReached(talks: [TalkID])
    /// HR answered none of the mails that ask for a year's kick-off, so that it did not begin.
    case yearNotBegun(year: Int)
    /// Mail was read, and could not be moved away.
    case mailNotMoved(trouble: String)
    /// Mails behind a dossier's confidential answers could not be deleted.
    case originalsNotDeleted(trouble: String)
    /// The system's clock leapt to `to`; the service goes on by the steady one.
    case clockLeapt(to: Date, goesBy: Date)
    case databaseDamaged(what: [String])
    /// - Parameter megabytes: that are left.
    case diskShort(megabytes: Int, at: String)
    /// The database takes no rows now; told from memory.
    case databaseNotWritten(trouble: String)
    /// A part of the service fails again and again, which is told from memory, or a duty of the day; `work` is its name in the log.
    case workFails(work: String, trouble: String)
    /// The client secret for OAuth ends within 30 days, or has ended.
    case secretExpires(on: CivilDay, hasEnded: Bool)
    /// Mails of the service to itself that did not come back; `kinds` are those of `SelfTestKind`.
    case selfTestLost(kinds: [String])
    /// What comes back of them is otherwise than a week ago.
    case selfTestChanged(what: [String])
    /// A sentence of an earlier version.
    case other(text: String)

    enum CodingKeys: String, CodingKey, CaseIterable {
        case other
        case lettersFailed = "letters-failed"
        case answersPutOff = "answers-put-off"
        case peopleNotReached = "people-not-reached"
        case yearNotBegun = "year-not-begun"
        case databaseNotWritten = "database-not-written"
        case workFails = "work-fails"
        case secretExpires = "secret-expires"
        case selfTestLost = "self-test-lost"
        case selfTestChanged = "self-test-changed"
        case lettersInDoubt = "letters-in-doubt"
        case mailNotMoved = "mail-not-moved"
        case originalsNotDeleted = "originals-not-deleted"
        case clockLeapt = "clock-leapt"
        case databaseDamaged = "database-damaged"
        case diskShort = "disk-short"
        case queuePaused = "queue-paused"
        case mailboxNotRead = "mailbox-not-read"
        case dossierNotPlaced = "dossier-not-placed"
        case calendarNotRead = "calendar-not-read"
        case calendarLeaves = "calendar-leaves"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}

/// Events that the last reading of a subscribed calendar left for a person to see to.
public struct CalendarLeftovers: Codable, Hashable, Sendable {
    /// The calendar holds no event at all, so nothing was changed.
    public let isEmpty: Bool
    /// Talks that are gone from it at once, and stay until somebody says so.
    public let vanished: Int
    /// Events that are no talks, or not the talks that they were.
    public let leftOut: Int
    /// The first of these.
    public let examples: [EventProblem]

    /// Nil where nothing is left.
    public init?(isEmpty: Bool, vanished: Int, problems: [EventProblem]) {
        guard isEmpty || vanished > 0 || !problems.isEmpty else { return nil }
        self.isEmpty = isEmpty
        self.vanished = vanished
        leftOut = problems.count
        examples = Array(problems.prefix(3))
    }
}
