// What the template of each mail can name.
import Addressing
import Feedback
import Foundation

extension Mail {
    /// The template's name, without variant.
    var templateName: String {
        switch self {
        case .request: "request"
        case .reminder: "reminder"
        case .confirmation: "confirmation"
        case .declined: "declined"
        case .tooLate: "too-late"
        case .notUnderstood: "not-understood"
        case .requestCancelled: "request-cancelled"
        case .noMoreRequests: "no-more-requests"
        case .invitation: "invitation"
        case .talkMoved: "talk-moved"
        case .talkCancelled: "talk-cancelled"
        case .dossierToEmployee: "dossier-to-employee"
        case .dossierToManager: "dossier-to-manager"
        case .notReached: "not-reached"
        }
    }

    /// Every template that a language must have.
    static let templateNames = [
        "request", "reminder", "confirmation", "declined", "too-late", "not-understood", "request-cancelled",
        "no-more-requests",
        "invitation", "talk-moved", "talk-cancelled", "dossier-to-employee", "dossier-to-manager", "not-reached",
    ]

    /// The reader's relation to the employee, which a template may have a variant for.
    var readerGroup: RaterGroup? {
        switch self {
        case .request(let asked), .reminder(let asked, _), .confirmation(let asked, _), .declined(let asked),
            .tooLate(let asked), .notUnderstood(let asked), .requestCancelled(let asked, _),
            .noMoreRequests(let asked):
            asked.group
        case .invitation(let news), .talkMoved(let news, _), .talkCancelled(let news):
            news.reader == .manager ? .manager : .`self`
        case .dossierToEmployee, .notReached: .`self`
        case .dossierToManager: .manager
        }
    }

    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let own: Fields =
            switch self {
            case .request(let asked), .declined(let asked), .tooLate(let asked), .notUnderstood(let asked),
                .noMoreRequests(let asked):
                asked.fields(words, organisation)
            case .requestCancelled(let asked, let reason):
                asked.fields(words, organisation).merging(["talkCancelled": .flag(reason == .talkCancelled)])
            case .reminder(let asked, let number):
                asked.fields(words, organisation).merging(["isFirst": .flag(number <= 1)])
            case .confirmation(let asked, let understood):
                asked.fields(words, organisation).merging(understood.fields(for: asked))
            case .invitation(let news), .talkCancelled(let news): news.fields(words, organisation)
            case .talkMoved(let news, let from):
                news.fields(words, organisation).merging([
                    "before": .fields(words.fields(from, in: organisation.timeZone)),
                    "timeChanged": .flag(from != news.talk.start),
                ])
            case .dossierToEmployee(let news), .dossierToManager(let news): news.fields(words, organisation)
            case .notReached(let news): news.fields(words, organisation)
            }
        return own.merging(["organisation": .fields(organisation.fields)])
    }
}

extension CalendarEntry {
    /// Every template of an event that a language must have.
    static let templateNames = ["calendar-talk", "calendar-dossier", "calendar-mailed"]

    var templateName: String {
        switch self {
        case .talk: "calendar-talk"
        case .dossier: "calendar-dossier"
        case .mailed: "calendar-mailed"
        }
    }

    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let own =
            switch self {
            case .talk(let news): news.fields(words, organisation)
            case .dossier(let news): news.fields(words, organisation)
            case .mailed(let news, let date):
                news.fields(words, organisation)
                    .merging(["mailed": .fields(words.fields(date, in: organisation.timeZone))])
            }
        return own.merging(["organisation": .fields(organisation.fields)])
    }
}

extension Organisation {
    var fields: Fields {
        [
            "name": .text(name.text), "controller": .text(controller.text), "contact": .text(contact.description),
            "privacyNotice": privacyNotice.map { .link($0.absoluteString) } ?? .absent,
            "logo": .init(logo?.contentID),
        ]
    }
}

extension Person {
    var fields: Fields { ["name": .text(name.text), "givenName": .text(givenName)] }
}

extension NamedAddress {
    var fields: Fields {
        ["name": .text(displayName), "givenName": .text(String(displayName.prefix { !$0.isWhitespace }))]
    }
}

extension Talk {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        words.fields(start, in: organisation.timeZone)
            .merging(["place": .init(place?.text), "minutes": .text(String(Int(duration / 60)))])
    }
}

extension Asked {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        [
            "rater": .fields(rater.fields),
            "employee": .fields(employee.fields),
            "manager": .fields(manager.fields),
            "talk": .fields(words.fields(talkStart, in: organisation.timeZone)),
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "named": .flag(promise == .named),
            "confidential": .flag(promise == .confidential),
            "namedByEmployee": .flag(namedBy == .employee),
            "forSelf": .flag(group == .`self`),
            "questions": .list(questions),
            "questionCount": .text(String(questionnaire.questions.count)),
            "severalQuestions": .flag(questionnaire.questions.count != 1),
            "retention": .text(words.duration(days: retentionDays)),
            "replyAddress": .text(replyAddress.description),
        ]
    }

    private var questions: [Fields] {
        questionnaire.numbered.map { number, question in
            [
                "number": .text(String(number)),
                "text": .text(question.text(about: employee.givenName)),
                "scale": question.scale.map { .fields($0.fields) } ?? .absent,
            ]
        }
    }
}

extension Scale {
    var fields: Fields { ["lowest": .text(lowest), "highest": .text(highest)] }
}

extension Understood {
    /// Each question of the request with what was understood under it.
    func fields(for asked: Asked) -> Fields {
        let given = Dictionary(answers.map { ($0.question, $0) }, uniquingKeysWith: { _, last in last })
        let answered: [Fields] = asked.questionnaire.numbered.map { number, question in
            let answer = given[number]
            let text = answer?.text.flatMap { $0.isEmpty ? nil : $0 }
            return [
                "number": .text(String(number)),
                "text": .text(question.text(about: asked.employee.givenName)),
                "score": .init(answer?.score.map { String($0) }),
                "answer": .init(text),
                "isOpen": .flag(question.scale == nil),
                "isUnanswered": .flag(text == nil && answer?.score == nil),
            ]
        }
        let missing = asked.questionnaire.numbered.contains { number, _ in
            given[number]?.score == nil && given[number]?.text?.isEmpty != false
        }
        return [
            "answers": .list(answered), "someUnanswered": .flag(missing),
            "remark": .init(remark.flatMap { $0.isEmpty ? nil : $0 }),
            "hadAttachments": .flag(hadAttachments), "isRevision": .flag(isRevision), "isLate": .flag(isLate),
            "otherAddress": .init(from?.description),
        ]
    }
}

extension TalkNews {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        [
            "employee": .fields(talk.employee.fields),
            "manager": .fields(talk.manager.fields),
            "talk": .fields(talk.fields(words, organisation)),
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
        ]
    }
}

extension DossierNews {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        var automatically: Fields.Value = .absent
        if case .automatically(let date) = sharing {
            automatically = .fields(words.fields(date, in: organisation.timeZone))
        }
        return [
            "employee": .fields(talk.employee.fields),
            "manager": .fields(talk.manager.fields),
            "talk": .fields(talk.fields(words, organisation)),
            "invited": .text(String(invited)),
            "answered": .text(String(answered)),
            "answeredByOne": .flag(answered == 1),
            "canShare": .flag(sharing != .never),
            "automatically": automatically,
            "isLaterBatch": .flag(isLaterBatch),
            "retention": .text(words.duration(days: retentionDays)),
        ]
    }
}

extension NotReached {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        [
            "employee": .fields(talk.employee.fields),
            "manager": .fields(talk.manager.fields),
            "rater": .fields(rater.fields),
            "talk": .fields(talk.fields(words, organisation)),
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
        ]
    }
}
