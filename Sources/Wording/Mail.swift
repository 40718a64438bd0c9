// The mails that Klankbord writes, each with what it needs to know.
import Addressing
import Feedback
import Foundation

/// A mail to a person. Its words are in the template of its name.
public enum Mail: Sendable {
    /// The feedback request, to a rater.
    case request(Asked)
    /// A reminder of it; the first is number 1.
    case reminder(Asked, number: Int)
    /// How a rater was understood.
    case confirmation(Asked, Understood)
    /// Thanks to a rater who declined.
    case declined(Asked)
    /// To a rater whose answer came when it couldn't be used any more.
    case tooLate(Asked)
    /// To a rater in whose reply no answer was found: how to answer. Sent once.
    case notUnderstood(Asked)
    /// To a rater who hasn't answered yet and need not any more.
    case requestCancelled(Asked, because: Cancellation)
    /// To a rater who complained or unsubscribed: nobody is asked at this address any more.
    case noMoreRequests(Asked)
    /// Beside the calendar invitation (iTIP REQUEST).
    case invitation(TalkNews)
    /// Beside the update of the calendar, when time or place changed.
    case talkMoved(TalkNews, from: Date)
    /// Beside the calendar's CANCEL.
    case talkCancelled(TalkNews)
    /// The dossier, to the employee, who sees it first.
    case dossierToEmployee(DossierNews)
    /// The dossier, to the manager, after the employee shared it or as configured.
    case dossierToManager(DossierNews)
    /// To the employee who named a rater: that rater couldn't be reached.
    case notReached(NotReached)
}

/// Why a rater need not answer any more.
public enum Cancellation: String, Hashable, Codable, Sendable { case talkCancelled, withdrawn }

/// A talk's event in the calendar: its title and description are templates too.
public enum CalendarEntry: Sendable {
    /// As long as there is no dossier.
    case talk(TalkNews)
    /// Once the dossier is attached to it.
    case dossier(DossierNews)
    /// A line for the description, where the calendar has no room for the dossier itself.
    case mailed(TalkNews, at: Date)
}

/// SUMMARY and DESCRIPTION of an event (RFC 5545 §3.8.1.12 and §3.8.1.5), not yet escaped or folded.
public struct CalendarText: Hashable, Sendable {
    public let summary: String
    /// Lines ended by LF; not wrapped, since calendars wrap for themselves.
    public let description: String

    public init(summary: String, description: String) {
        self.summary = summary
        self.description = description
    }
}

/// A feedback request, as its rater is told of it.
public struct Asked: Hashable, Sendable {
    /// Who gave us the rater's address (GDPR Art. 14(2)(f)).
    public enum NamedBy: String, Hashable, Codable, Sendable { case employee, organisation }

    public let rater: NamedAddress
    public let employee: Person
    public let manager: Person
    public let group: RaterGroup
    public let talkStart: Date
    /// The last moment at which an answer counts.
    public let deadline: Date
    public let promise: Promise
    public let questionnaire: Questionnaire
    public let namedBy: NamedBy
    /// Days after the talk.
    public let retentionDays: Int
    /// The Reply-To address, with the placeholder in the token's place. Stands once in each part, on a line of its own.
    public let replyAddress: EmailAddress

    public init(
        rater: NamedAddress,
        employee: Person,
        manager: Person,
        group: RaterGroup,
        talkStart: Date,
        deadline: Date,
        promise: Promise,
        questionnaire: Questionnaire,
        namedBy: NamedBy,
        retentionDays: Int,
        replyAddress: EmailAddress
    ) {
        self.rater = rater
        self.employee = employee
        self.manager = manager
        self.group = group
        self.talkStart = talkStart
        self.deadline = deadline
        self.promise = promise
        self.questionnaire = questionnaire
        self.namedBy = namedBy
        self.retentionDays = retentionDays
        self.replyAddress = replyAddress
    }
}

/// What was understood from a rater's reply, all of it after revision.
public struct Understood: Hashable, Sendable {
    public let answers: [Answer]
    /// What belongs to no question.
    public let remark: String?
    /// Attachments are not passed on.
    public let hadAttachments: Bool
    /// Whether this reply revised an earlier one.
    public let isRevision: Bool
    /// Whether it came after the release: it then appears only with others in a later batch.
    public let isLate: Bool
    /// Where the reply came from, when the rater is to be told that it was another address than the one asked.
    public let from: EmailAddress?

    public init(
        answers: [Answer],
        remark: String?,
        hadAttachments: Bool,
        isRevision: Bool,
        isLate: Bool,
        from: EmailAddress? = nil
    ) {
        self.answers = answers
        self.remark = remark
        self.hadAttachments = hadAttachments
        self.isRevision = isRevision
        self.isLate = isLate
        self.from = from
    }
}

/// A talk, told to one of its two people.
public struct TalkNews: Hashable, Sendable {
    public enum Reader: String, Hashable, Codable, Sendable { case employee, manager }

    public let talk: Talk
    public let reader: Reader
    /// Until when feedback is gathered.
    public let deadline: Date

    public init(talk: Talk, reader: Reader, deadline: Date) {
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

    public init(talk: Talk, invited: Int, answered: Int, sharing: Sharing, isLaterBatch: Bool, retentionDays: Int) {
        self.talk = talk
        self.invited = invited
        self.answered = answered
        self.sharing = sharing
        self.isLaterBatch = isLaterBatch
        self.retentionDays = retentionDays
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
