// What mails to a talk's two people need to know.
import Addressing
import Feedback
import Foundation

/// A talk, told to one of its two people.
public struct TalkNews: Hashable, Sendable {
    public let talk: Talk
    public let reader: Party
    /// Until when feedback is gathered.
    public let deadline: Date

    public init(talk: Talk, reader: Party, deadline: Date) {
        self.talk = talk
        self.reader = reader
        self.deadline = deadline
    }
}

/// A dossier that is released to one of the talk's two people.
public struct DossierNews: Hashable, Sendable {
    /// How the dossier goes on to the manager.
    public enum Sharing: Hashable, Sendable {
        /// When the employee answers `deel` or `share`.
        case whenShared
        /// At this moment, or earlier when the employee answers so.
        case automatically(Date)
        case never
    }

    public let talk: Talk
    /// Raters asked and raters who answered, herself included.
    public let invited: Int
    public let answered: Int
    public let sharing: Sharing
    /// Whether it is a later batch, of answers that came after the first release.
    public let isLaterBatch: Bool
    public let retentionDays: Int
    /// Whether the dossier hangs on the talk's event too; not where others organize the talk.
    public let isOnEvent: Bool

    public init(
        talk: Talk,
        invited: Int,
        answered: Int,
        sharing: Sharing,
        isLaterBatch: Bool,
        retentionDays: Int,
        isOnEvent: Bool = true
    ) {
        self.talk = talk
        self.invited = invited
        self.answered = answered
        self.sharing = sharing
        self.isLaterBatch = isLaterBatch
        self.retentionDays = retentionDays
        self.isOnEvent = isOnEvent
    }
}

/// A rater whom mail doesn't reach. Nothing of the mail, nor of the bounce, is told.
public struct NotReached: Hashable, Sendable {
    public let rater: NamedAddress
    public let talk: Talk
    public let deadline: Date

    public init(rater: NamedAddress, talk: Talk, deadline: Date) {
        self.rater = rater
        self.talk = talk
        self.deadline = deadline
    }
}
