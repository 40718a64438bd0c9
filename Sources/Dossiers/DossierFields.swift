// The names for the dossier's templates: the summary turned round, from groups to questions.
import Feedback
import Foundation
import Wording

extension Dossier {
    func fields(_ speech: Speech) -> Fields {
        let questions = DossierQuestion.all(in: summary)
        return speech.fields(talk).merging([
            "released": speech.date(releasedAt),
            "retention": speech.duration(days: retentionDays),
            "isLaterBatch": .flag(isLaterBatch),
            "groups": .list(summary.groups.map { $0.fields(speech) }),
            "hasConfidential": .flag(summary.groups.contains { !$0.isNamed }),
            "hasScales": .flag(questions.contains { $0.scale != nil }),
            "questions": .list(questions.enumerated().map { $0.element.fields(number: $0.offset + 1, speech) }),
            "remarks": .list(
                summary.groups.filter { !$0.remarks.isEmpty || $0.remarksWithheld }.map { $0.remarkFields(speech) }
            ),
            "hasRemarks": .flag(summary.groups.contains { !$0.remarks.isEmpty || $0.remarksWithheld }),
        ])
    }
}

/// One question with what each group answered to it.
struct DossierQuestion {
    struct Part {
        let group: GroupSummary
        let question: QuestionSummary
    }

    let number: Int
    let text: String
    let scale: Scale?
    let parts: [Part]

    /// The questions in the order of their numbers, told apart by their keys. Each is worded as colleagues were asked,
    /// else as the first group after the employee was.
    static func all(in summary: Summary) -> [DossierQuestion] {
        var byKey: [String: [Part]] = [:]
        for group in summary.groups where !group.isWithheld {
            for question in group.questions {
                byKey[question.key, default: []].append(Part(group: group, question: question))
            }
        }
        let questions = byKey.values.compactMap { parts -> DossierQuestion? in
            let others = parts.filter { !$0.group.isSelf }
            let asked = others.first { $0.group.groups.contains(.colleague) } ?? others.first ?? parts.first
            guard let asked else { return nil }
            return DossierQuestion(
                number: asked.question.number,
                text: asked.question.text,
                scale: asked.question.scale,
                parts: parts.filter { $0.question.n > 0 }
            )
        }
        return questions.sorted { ($0.number, $0.text) < ($1.number, $1.text) }
    }

    /// The employee's own score.
    var ownScore: Double? { parts.first { $0.group.isSelf }?.question.mean }

    /// - Parameter number: its place in the dossier; the groups' questionnaires may number it differently.
    func fields(number: Int, _ speech: Speech) -> Fields {
        [
            "number": .text(String(number)),
            "text": .text(text),
            "scale": scale.map { .fields($0.fields) } ?? .absent,
            "ownScore": .init(ownScore.map { DossierQuestion.score($0, n: 1, speech) }),
            "parts": .list(parts.map { fields($0, speech) }),
            "isUnanswered": .flag(parts.isEmpty),
        ]
    }

    private func fields(_ part: Part, _ speech: Speech) -> Fields {
        let question = part.question
        var chart: Fields.Value = .absent
        if let mean = question.mean, !question.isWithheld {
            chart = .drawing(
                DossierChart(
                    mean: part.group.isSelf ? nil : mean,
                    own: ownScore,
                    distribution: question.n > 1 ? question.distribution : []
                ).svg
            )
        }
        let counts = question.distribution.enumerated().filter { $0.element > 0 }
        return part.group.partyFields(speech).merging([
            "isPartWithheld": .flag(question.isWithheld),
            "n": .text(String(question.n)),
            "byOne": .flag(question.n == 1),
            "mean": .init(question.mean.map { DossierQuestion.score($0, n: question.n, speech) }),
            "chart": chart,
            "counts": .init(
                question.n > 1 && !counts.isEmpty
                    ? counts.map { "\($0.element)\u{A0}×\u{A0}\($0.offset + 1)" }.joined(separator: ", ") : nil
            ),
            "comments": .list(question.comments.map(\.fields)),
            "areCommentsWithheld": .flag(question.commentsWithheld),
        ])
    }

    private static func score(_ mean: Double, n: Int, _ speech: Speech) -> String {
        speech.number(mean, decimals: n == 1 ? 0 : 1)
    }
}

extension GroupSummary {
    var isSelf: Bool { groups == [.`self`] }

    func partyFields(_ speech: Speech) -> Fields {
        [
            "group": .text(speech.name(of: groups)),
            "isSelf": .flag(isSelf),
            "isMerged": .flag(groups.count > 1),
            "isNamed": .flag(isNamed),
        ]
    }

    func fields(_ speech: Speech) -> Fields {
        partyFields(speech).merging([
            "invited": .text(String(invited)),
            "answered": .init(answered.map { String($0) }),
            "isCounted": .flag(answered != nil),
            "isWithheld": .flag(isWithheld),
        ])
    }

    func remarkFields(_ speech: Speech) -> Fields {
        partyFields(speech).merging([
            "areWithheld": .flag(remarksWithheld),
            "comments": .list(remarks.map(\.fields)),
        ])
    }
}

extension Comment {
    var fields: Fields { ["text": .text(text), "name": .init(name), "writtenIn": .init(ScriptLanguage.of(text))] }
}
