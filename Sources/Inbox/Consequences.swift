// What follows from a message, given where its request stands now: a pure decision.
import Addressing
import Days
import Feedback
import Foundation
import MailFormat
import Store

/// Where things stand in the moment in which a message is counted.
struct Standing: Sendable {
    var request: FeedbackRequest
    var talk: Talk
    /// Whether the employee has the dossier already.
    var isReleased: Bool
    /// Whether this rater's answers are in it.
    var isInDossier: Bool
    /// Whether the rater answered before.
    var hasAnswered: Bool
    /// Whether a confirmation told the rater that an answer came from another address.
    var wasToldOfOtherAddress = false

    /// Whether an answer is of any use still.
    func isOver(now: Date) -> Bool {
        talk.state == .cancelled || request.state == .withdrawn || now >= talk.start || (isReleased && isInDossier)
    }
}

/// Who wrote a message about a request, as far as its header tells.
enum Writer: Hashable, Sendable {
    /// The address that was asked.
    case asked
    /// Another address answers our mail: the rater's other one, as a rule.
    case another(EmailAddress?)
    /// Another address answers the rater's own mail: somebody whom the rater put on Cc.
    case copied
}

/// What is to be done about a message.
enum Consequence: Sendable, Equatable {
    case store([Answer], remark: String?)
    case set(FeedbackRequest.State, reason: String?)
    /// Reminders that wait are not needed any more.
    case withdrawLetters
    case write(Letter)
    case quiet(until: Date)
    case bounce(reason: String)
    /// No request goes to the asked address any more; where that is new, the letter tells so.
    case suppress(Suppression.Cause, telling: Letter)
    /// The last one of each list: what was made of the message.
    case finish(String)
    case hold(String)
    /// It concerns the talk, whoever's token it carries.
    case handOn(TalkMail.Content)
}

extension Meaning {
    /// What follows for the request that the message belongs to.
    /// - Parameters:
    ///   - writer: whether the mail came from the address that was asked.
    ///   - hasAttachments: whether there were files with it.
    func consequences(
        _ standing: Standing,
        inboxRow: InboxID,
        from writer: Writer,
        hasAttachments: Bool,
        timeZone: TimeZone,
        now: Date
    ) -> [Consequence] {
        let id = standing.request.id
        let fromAsked = writer == .asked
        if writer == .copied, isPersons { return [.hold("it answers the rater's own mail, from another address")] }
        switch self {
        case .answers(let answers, let remark):
            if standing.isOver(now: now) { return tooLate(id, fromAsked) }
            var notes = Set<ConfirmationNote>()
            if hasAttachments { notes.insert(.attachmentsLeftOut) }
            if standing.isReleased { notes.insert(.afterRelease) }
            var told: EmailAddress?
            if case .another(let address) = writer, !standing.wasToldOfOtherAddress {
                notes.insert(.fromAnotherAddress)
                told = address
            }
            return [
                .store(answers, remark: remark), .set(.answered, reason: nil), .withdrawLetters,
                .write(.confirmation(id, inboxRow: inboxRow, notes: notes, from: told)),
                .finish(fromAsked ? "answered" : "answered, from another address"),
            ]
        case .unsubscribe where standing.request.group != .self:
            return [
                .suppress(.unsubscribe, telling: .noMoreRequests(id)),
                .finish("unsubscribed: no requests go there any more"),
            ]
        case .complaint where standing.request.group != .self:
            return [
                .suppress(.complaint, telling: .noMoreRequests(id)),
                .finish("complaint: no requests go there any more"),
            ]
        case .complaint:
            return [.hold("a complaint about a mail of the person's own talk, which goes on")]
        // Whoever unsubscribes from being asked for the own view won't give it.
        case .declined, .unsubscribe:
            if standing.isOver(now: now) { return [.finish("declined, after it was over")] }
            if standing.hasAnswered { return [.hold("declines after having answered")] }
            return [
                .set(.declined, reason: nil), .withdrawLetters, .write(.declined(id, inboxRow: inboxRow)),
                .finish("declined"),
            ]
        case .nothing:
            if standing.isOver(now: now) { return tooLate(id, fromAsked) }
            return [.write(.notUnderstood(id)), .hold("no answer was found in it")]
        case .notReached(let reason):
            return [.bounce(reason: reason), .finish("not delivered: \(reason)")]
        case .away(let until):
            guard let until, let moment = until.morningAfter(in: timeZone) else { return [.finish("out of office")] }
            return [.quiet(until: moment), .finish("out of office until \(until)")]
        case .machine(let what):
            return [.finish(what)]
        case .forTalks(let content):
            return [.handOn(content)]
        case .unclear(let reason):
            return [.hold(reason)]
        }
    }

    /// Whether a person wrote it to be understood.
    private var isPersons: Bool {
        switch self {
        case .answers, .declined, .unsubscribe, .nothing: true
        default: false
        }
    }

    /// Only the person who was asked gets an answer, and only one.
    private func tooLate(_ id: RequestID, _ fromAsked: Bool) -> [Consequence] {
        fromAsked ? [.write(.tooLate(id)), .finish("too late, told so")] : [.finish("too late")]
    }
}

extension CivilDay {
    /// Eight o'clock on the next day: who is back has a day to catch up.
    func morningAfter(in zone: TimeZone) -> Date? {
        LocalTime(day: adding(days: 1), hour: 8, minute: 0, second: 0)?.instant(in: zone)
    }
}
