// Anna's round, as values.
import Addressing
import Feedback
import Foundation
import Synchronization

func person(_ name: String, _ address: String, language: String = "nl") throws -> Person {
    Person(name: try Line(name), address: try EmailAddress(address), language: language)
}

func moment(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

func talk(start: String, knownSince: String, state: Talk.State = .planned) throws -> Talk {
    Talk(
        id: TalkID(rawValue: 1),
        employee: try person("Anna de Vries", "anna@example.test"),
        manager: try person("Mark Visser", "mark@example.test"),
        start: try moment(start),
        duration: 3600,
        place: nil,
        eventUID: "talk-1@example.test",
        sequence: 0,
        knownSince: try moment(knownSince),
        state: state
    )
}

func request(
    _ id: Int64,
    _ group: RaterGroup,
    askedAt: String,
    state: FeedbackRequest.State = .queued,
    endedBefore: FeedbackRequest.EarlierEnd? = nil
) throws -> FeedbackRequest {
    FeedbackRequest(
        id: RequestID(rawValue: id),
        talk: TalkID(rawValue: 1),
        rater: try person("Rater \(id)", "rater\(id)@example.test"),
        group: group,
        promise: group <= .manager ? .named : .confidential,
        askedAt: try moment(askedAt),
        state: state,
        endedBefore: endedBefore
    )
}

let strengths = Question(key: "strengths", text: "Wat doet {{name}} goed?", scale: nil)
let reliable = Question(
    key: "reliable",
    text: "Hoe zeker kun je van {{name}} op aan?",
    scale: Scale(lowest: "zelden", highest: "altijd")
)

func questionnaire(_ group: RaterGroup, language: String = "nl", _ questions: [Question] = [strengths, reliable]) throws
    -> Questionnaire
{
    try Questionnaire(group: group, language: language, questions: questions)
}

func response(_ group: RaterGroup, _ text: String?, _ score: Int?, remark: String? = nil, name: String = "Rater") throws
    -> Response
{
    var answers: [Answer] = []
    if let text { answers.append(Answer(question: 1, text: text, score: nil)) }
    if let score { answers.append(Answer(question: 2, text: nil, score: score)) }
    return try response(group, answers: answers, remark: remark, name: name)
}

/// Of another rater each time, unless one is given.
func response(
    _ group: RaterGroup,
    answers: [Answer],
    remark: String? = nil,
    name: String = "Rater",
    rater: RaterKey? = nil,
    request: RequestID? = nil,
    counts: Bool = true
) throws -> Response {
    let number = raters.add(1, ordering: .relaxed).newValue
    return Response(
        request: request ?? RequestID(rawValue: Int64(number)),
        rater: rater ?? RaterKey(text: "rater-\(number)"),
        counts: counts,
        group: group,
        promise: group <= .manager ? .named : .confidential,
        raterName: try Line(name),
        questionnaire: try questionnaire(group),
        answers: answers,
        remark: remark
    )
}

private let raters = Atomic<Int>(0)

/// Of the rater of that request, unless one is given.
func voice(_ request: Int64, _ group: RaterGroup = .client, by rater: RaterKey? = nil) -> Voice {
    Voice(
        request: RequestID(rawValue: request),
        rater: rater ?? RaterKey(text: "rater\(request)@example.test"),
        group: group,
        promise: group <= .manager ? .named : .confidential
    )
}

extension Round {
    /// The employee gets the next dossier.
    mutating func give(at now: Date) {
        let shown = Set(shown(by: AnonymityRule()).flatMap(\.voices))
        dossiers.append(DossierRound(number: dossiers.count + 1, toEmployee: now))
        voices.removeAll(where: shown.contains)
    }

    /// She shares all that she has.
    mutating func share(at now: Date) {
        for index in dossiers.indices where dossiers[index].sharedAt == nil { dossiers[index].sharedAt = now }
    }

    mutating func handOver(_ batch: Int, at now: Date) {
        for index in dossiers.indices where dossiers[index].number == batch { dossiers[index].toManager = now }
    }
}
