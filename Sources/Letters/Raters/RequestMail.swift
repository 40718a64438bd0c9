// The feedback request, to a rater.
import Feedback

struct RequestMail: RaterMail {
    static let example = Letter.request(RequestID(rawValue: 1))
    let asked: Asked

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> RequestMail? {
        guard case .request(let id) = letter else { return nil }
        return try rows.asked(id, while: \.isOpen).map(RequestMail.init)
    }

    static func samples(_ made: MadeUp) -> [RequestMail] { made.asked.map(RequestMail.init) }
}

extension LetterFacts {
    /// Those of a request that stands in no rows.
    public static func request(
        _ request: FeedbackRequest,
        about talk: Talk,
        _ questionnaire: Questionnaire,
        _ settings: LetterSettings
    ) throws -> LetterFacts {
        LetterFacts(mail: RequestMail(asked: try Asked(request, about: talk, questionnaire, settings)))
    }
}
