// Questionnaires as files: one for each group and language.
import Feedback
import Yams

/// `nl/questionnaires/colleague.yaml`.
struct QuestionnaireFile: Decodable {
    private struct Item: Decodable {
        let key: String
        let text: String
        let scale: Ends?
    }

    private struct Ends: Decodable {
        let lowest: String
        let highest: String
    }

    private let questions: [Item]

    /// - Throws: `WordingError` naming the file, and the line or key where it goes wrong.
    static func read(
        _ yaml: String,
        file: String,
        group: RaterGroup,
        language: String
    ) throws(WordingError) -> Questionnaire {
        try QuestionnaireLines.check(yaml, file: file)
        let items: [Item]
        do {
            items = try YAMLDecoder().decode(QuestionnaireFile.self, from: yaml).questions
        } catch {
            throw WordingError(yaml: error, file: file)
        }
        let questions = items.map { item in
            Question(
                key: item.key,
                text: oneLine(item.text),
                scale: item.scale.map { Scale(lowest: oneLine($0.lowest), highest: oneLine($0.highest)) }
            )
        }
        do {
            return try Questionnaire(group: group, language: language, questions: questions)
        } catch {
            throw WordingError(file: file, reason: error.description, hint: "mend the list under 'questions'")
        }
    }

    /// A question is one line in a mail, however its file is folded. A no-break space stays one.
    private static func oneLine(_ text: String) -> String {
        text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.joined(separator: " ")
    }
}
