// What the service does with a rater's mail, in one word and a code, as `inspect` prints it.
import Addressing
import Aligning
import Classifying
import Feedback
import Foundation
import MailFormat

/// The outcome of a rater's mail.
public enum ReplyOutcome: String, Sendable {
    /// It is counted, and the rater is shown how it was understood.
    case answered
    case declined
    /// A person has to look at it.
    case held
    /// Held as well, and the rater is told how to answer.
    case asked
    /// Nothing is counted, and nobody is bothered.
    case nothing
}

/// What the service would do with a mail that answers an open request from the asked address; for a reply to a
/// confirmation, with one that was answered before.
public struct InspectedReply: Sendable {
    public let classification: Classifying.Classification
    /// Nil where nothing was aligned with the request.
    public let alignment: Alignment?
    public let outcome: ReplyOutcome
    /// A code; nil for plain answers, and for a plain no.
    public let reason: String?

    /// - Parameters:
    ///   - letter: the mail of ours that it answers.
    ///   - token: the one that the mail carries.
    public init(
        _ message: ReceivedMessage,
        as classification: Classifying.Classification,
        answering letter: ReplyAligner,
        token: String?
    ) {
        let tokens = token.flatMap { ResponseToken($0) }.map { [$0] } ?? []
        let read = RatersMail(MailReading(message, as: classification, tokens: tokens)) { letter }
        (self.classification, alignment) = (read.classification, read.alignment)
        let consequences = read.meaning.consequences(
            .open(hasAnswered: letter.request.isConfirmation),
            inboxRow: InboxID(rawValue: 0),
            from: .asked,
            hasAttachments: !message.attachments.isEmpty,
            timeZone: .gmt,
            now: Situation.openNow
        )
        (outcome, reason) = ReplyOutcome.of(consequences)
    }
}

extension ReplyOutcome {
    /// - Returns: with the code of the reason.
    static func of(_ consequences: [Consequence]) -> (outcome: ReplyOutcome, reason: String?) {
        for consequence in consequences {
            switch consequence {
            case .hold(let problem):
                return (consequences.contains(where: \.tellsHow) ? .asked : .held, problem.replyReason)
            case .store(let answers, nil) where answers.allSatisfy({ $0.text == nil && $0.score == nil }):
                return (.nothing, "taken-back")
            case .store(let answers, _): return (.answered, answers.isEmpty ? "remark" : nil)
            case .set(.declined): return (.declined, nil)
            case .suppress(.unsubscribe, _): return (.declined, Outcome.unsubscribed.code)
            case .handOn: return (.nothing, "calendar")
            case .finish(let outcome): return (.nothing, outcome.replyReason)
            default: continue
            }
        }
        return (.nothing, nil)
    }
}

extension Consequence {
    fileprivate var tellsHow: Bool {
        if case .write(let letter) = self { letter.kind == .notUnderstood } else { false }
    }
}

extension MailProblem {
    fileprivate var replyReason: String {
        if case .noAnswerFound = self { "no-answer" } else { code }
    }
}

extension Outcome {
    /// In the words of mail: rows have finer codes.
    fileprivate var replyReason: String {
        switch self {
        case .notDelivered: "bounce"
        case .delayed: "delay"
        case .away: "machine"
        case .complained: "complaint"
        case .thanked: "thanks"
        case .promised: "later"
        default: code
        }
    }
}

extension Situation {
    static let openNow = Date(timeIntervalSince1970: 1_800_000_000)

    /// A request that waits for its answer. Its people are nobody.
    static func open(hasAnswered: Bool) -> Situation {
        let request = FeedbackRequest(
            id: RequestID(rawValue: 0),
            talk: TalkID(rawValue: 0),
            rater: nobody,
            group: .client,
            promise: .confidential,
            askedAt: openNow,
            state: hasAnswered ? .answered : .sent
        )
        let talk = Talk(
            id: request.talk,
            employee: nobody,
            manager: nobody,
            start: openNow + 30 * ScheduleRules.day,
            duration: 3600,
            place: nil,
            eventUID: "",
            sequence: 0,
            knownSince: openNow,
            state: .planned
        )
        return Situation(request: request, talk: talk, isReleased: false, isInDossier: false, hasAnswered: hasAnswered)
    }

    private static let nobody: Person = {
        guard let name = try? Line("Nobody"), let address = try? EmailAddress("nobody@example.invalid") else {
            preconditionFailure("a plain name and address are valid")
        }
        return Person(name: name, address: address, language: "en")
    }()
}
