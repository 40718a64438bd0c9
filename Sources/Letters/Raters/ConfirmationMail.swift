// A rater's answers, as they were understood.
import Addressing
import Feedback
import Store
import Understanding
import Wording
import YearWords

struct ConfirmationMail: RaterMail {
    static let example = Letter.confirmation(
        RequestID(rawValue: 1),
        inboxRow: InboxID(rawValue: 1),
        news: [.afterRelease]
    )
    let asked: Asked
    let understood: Understood
    var thread: Thread?

    /// The answers understood from a rater's replies, all of them after revision.
    struct Understood: Hashable, Sendable {
        let answers: [Answer]
        /// Text that belongs to no question.
        let remark: String?
        /// Attachments are not passed on.
        let hadAttachments: Bool
        /// Whether a text is longer than an answer may be, and was cut.
        var wasCut = false
        /// Whether this reply revised an earlier one.
        let isRevision: Bool
        /// Whether it came after the release: it then appears only with others in a later batch.
        let isLate: Bool
        /// Whether the released dossier shows earlier answers of the rater, so that these are in no later batch.
        var isShownBefore = false
        /// What of it may give its writer away, where the answers are confidential.
        var giveAways: [GiveAway] = []
        /// Questions whose answers seem to be about health or private matters. They are the rater's own to take back.
        var sensitive: [Int] = []
        /// Where the reply came from, when the rater is to be told that it was another address than the one asked.
        var from: EmailAddress?
    }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ConfirmationMail? {
        guard case .confirmation(let id, _, let news, let from) = letter, let asked = try rows.asked(id) else {
            return nil
        }
        let (answers, remark) = try rows.tx.answers(to: id)
        let isLate = news.contains(.afterRelease)
        let isShownBefore = try isLate && rows.tx.isShown(id)
        let understood = Understood(
            answers: answers,
            remark: remark,
            hadAttachments: news.contains(.attachmentsLeftOut),
            wasCut: news.contains(.textCut),
            isRevision: try !isShownBefore && rows.tx.responseCounts(id).all > 1,
            isLate: isLate,
            isShownBefore: isShownBefore,
            // Of what nobody will read, nothing gives anybody away.
            giveAways: isShownBefore ? [] : try rows.giveAways(id, asked, answers, remark),
            sensitive: isShownBefore
                ? [] : answers.filter { HealthGuard.hit(in: $0.text ?? "") != nil }.map(\.question),
            from: from
        )
        return ConfirmationMail(asked: asked, understood: understood, thread: try rows.thread(.request(id)))
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging(understood.fields(for: asked)).merging(understood.giveAways.fields)
            .merging([
                "hasSensitive": .flag(!understood.sensitive.isEmpty),
                "sensitive": .text(speech.list(understood.sensitive.map(String.init))),
                "firstSensitive": .text(understood.sensitive.first.map(String.init) ?? ""),
            ])
    }

    static func samples(_ made: MadeUp) -> [ConfirmationMail] {
        made.asked.flatMap { asked in
            let full = asked.questionnaire.numbered.map { Answer(question: $0.number, text: "…", score: 3) }
            return [full, Array(full.prefix(1)), []].map { answers in
                let understood = Understood(
                    answers: answers,
                    remark: answers.first?.text,
                    hadAttachments: true,
                    wasCut: true,
                    isRevision: true,
                    isLate: true,
                    isShownBefore: answers.count == 1,
                    giveAways: answers.isEmpty ? [] : GiveAway.samples(ofQuestions: answers.count > 1),
                    sensitive: answers.count > 1 ? answers.prefix(2).map(\.question) : [],
                    from: answers.isEmpty ? nil : asked.rater.address
                )
                return ConfirmationMail(asked: asked, understood: understood)
            }
        }
    }
}

extension ConfirmationMail.Understood {
    /// Each question of the request with what was understood under it.
    fileprivate func fields(for asked: Asked) -> Fields {
        let given = Dictionary(answers.map { ($0.question, $0) }, uniquingKeysWith: { _, last in last })
        let answered: [Fields] = asked.questionnaire.numbered.map { number, question in
            let answer = given[number]
            let text = answer?.text.flatMap { $0.isEmpty ? nil : $0 }
            return [
                "number": .text(String(number)),
                "text": .text(question.text(about: asked.talk.employee.givenName)),
                "scale": question.scale.map { .fields($0.fields) } ?? .absent,
                "score": .init(answer?.score.map { String($0) }),
                "answer": .init(text),
                "isOpen": .flag(question.scale == nil),
                "isUnanswered": .flag(text == nil && answer?.score == nil),
            ]
        }
        let missing = asked.questionnaire.numbered.count { number, _ in
            given[number]?.score == nil && given[number]?.text?.isEmpty != false
        }
        return [
            "answers": .list(answered), "someUnanswered": .flag(missing > 0),
            "foundNone": .flag(missing == answered.count),
            "remark": .init(remark.flatMap { $0.isEmpty ? nil : $0 }),
            "hadAttachments": .flag(hadAttachments), "wasCut": .flag(wasCut), "isRevision": .flag(isRevision),
            "isLate": .flag(isLate), "isShownBefore": .flag(isShownBefore),
            "otherAddress": .init(from?.description),
        ]
    }
}
