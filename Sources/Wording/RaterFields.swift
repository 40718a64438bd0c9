// What the templates of mails to raters can name.
import Feedback
import Foundation

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
