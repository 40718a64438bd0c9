// What mails to raters need to know.
import Addressing
import Feedback
import Foundation

/// A feedback request, as its rater is told of it.
public struct Asked: Hashable, Sendable {
    /// Who gave us the rater's address (GDPR Art. 14(2)(f)).
    public typealias NamedBy = FeedbackRequest.NamedBy

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
