// Facts that all mails to raters need.
import Addressing
import Feedback
import Foundation
import Store
import Wording

/// A feedback request, as its rater is told of it.
struct Asked: Hashable, Sendable {
    /// The source of the rater's address (GDPR Art. 14(2)(f)).
    typealias NamedBy = FeedbackRequest.NamedBy

    let rater: Person
    let talk: Talk
    let group: RaterGroup
    /// The last moment at which an answer counts.
    let deadline: Date
    let promise: Promise
    let questionnaire: Questionnaire
    let namedBy: NamedBy
    /// When the manager reads the answers too.
    let sharing: ScheduleRules.Sharing
    /// Days after the talk.
    let retentionDays: Int
    /// The Reply-To address, with the placeholder in the token's place. Stands once in each part, on a line of its own.
    let replyAddress: EmailAddress
}

extension Asked {
    init(
        _ request: FeedbackRequest,
        about talk: Talk,
        _ questionnaire: Questionnaire,
        _ settings: LetterSettings,
        sharing: ScheduleRules.Sharing? = nil
    ) throws {
        self.init(
            rater: request.rater,
            talk: talk,
            group: request.group,
            deadline: talk.schedule(settings.rules.schedule).deadline(forRequestAskedAt: request.askedAt),
            promise: request.promise,
            questionnaire: questionnaire,
            namedBy: request.namedBy,
            sharing: sharing ?? settings.rules.schedule.sharing,
            retentionDays: settings.retentionDays,
            replyAddress: try settings.replyAddress
        )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "rater": .fields(rater.fields),
            "employee": .fields(talk.employee.fields),
            "manager": .fields(talk.manager.fields),
            "talk": speech.date(talk.start),
            "deadline": speech.date(deadline),
            "named": .flag(promise == .named),
            "confidential": .flag(promise == .confidential),
            "namedByEmployee": .flag(namedBy == .employee),
            "managerReads": .flag(sharing == .automatic),
            "employeeDecides": .flag(sharing == .onAnswer),
            "managerMayRead": .flag(sharing != .never),
            "forSelf": .flag(group == .`self`),
            "questions": .list(questions),
            "questionCount": .text(String(questionnaire.questions.count)),
            "severalQuestions": .flag(questionnaire.questions.count != 1),
            "retention": speech.duration(days: retentionDays),
            "replyAddress": .text(replyAddress.description),
        ]
    }

    private var questions: [Fields] {
        questionnaire.numbered.map { number, question in
            [
                "number": .text(String(number)),
                "text": .text(question.text(about: talk.employee.givenName)),
                "scale": question.scale.map { .fields($0.fields) } ?? .absent,
            ]
        }
    }
}

extension LetterRows {
    /// - Parameter isWanted: whether there is anything to say about a request that stands so.
    mutating func asked(
        _ id: RequestID,
        while isWanted: (FeedbackRequest) -> Bool = { _ in true }
    ) throws -> Asked? {
        guard let request = try tx.request(id), isWanted(request), let talk = try talk(request.talk) else { return nil }
        let sharing = try promised(talk).sharing
        return try Asked(request, about: talk, tx.questionnaire(of: id), settings, sharing: sharing)
    }
}

/// A mail to a rater about their request.
protocol RaterMail: Mail {
    var asked: Asked { get }
}

extension RaterMail {
    var reader: Person { asked.rater }
    var group: RaterGroup? { asked.group }
    func fields(_ speech: Speech) -> Fields { asked.fields(speech) }
}
