// What follows from a message, given where its request stands now: a pure decision.
import Addressing
import Feedback
import Foundation
import MailFormat

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

    /// Whether an answer is of any use still.
    func isOver(now: Date) -> Bool {
        talk.state == .cancelled || request.state == .withdrawn || now >= talk.start || (isReleased && isInDossier)
    }
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
    /// The last one of each list: what was made of the message.
    case finish(String)
    case hold(String)
}

extension Meaning {
    /// What follows for the request that the message belongs to.
    /// - Parameters:
    ///   - fromAsked: whether the mail came from the address that was asked.
    ///   - hasAttachments: whether there were files with it.
    func consequences(
        _ standing: Standing,
        inboxRow: Int64,
        fromAsked: Bool,
        hasAttachments: Bool,
        timeZone: TimeZone,
        now: Date
    ) -> [Consequence] {
        let id = standing.request.id
        switch self {
        case .answers(let answers, let remark):
            if standing.isOver(now: now) { return tooLate(id, fromAsked) }
            var notes = Set<ConfirmationNote>()
            if hasAttachments { notes.insert(.attachmentsLeftOut) }
            if standing.isReleased { notes.insert(.afterRelease) }
            if !fromAsked { notes.insert(.fromAnotherAddress) }
            return [
                .store(answers, remark: remark), .set(.answered, reason: nil), .withdrawLetters,
                .write(.confirmation(id, inboxRow: inboxRow, notes: notes)),
                .finish(fromAsked ? "answered" : "answered, from another address"),
            ]
        case .declined:
            if standing.isOver(now: now) { return [.finish("declined, after it was over")] }
            if standing.hasAnswered { return [.hold("declines after having answered")] }
            return [
                .set(.declined, reason: nil), .withdrawLetters, .write(.declined(id, inboxRow: inboxRow)),
                .finish("declined"),
            ]
        case .nothing:
            if standing.isOver(now: now) { return tooLate(id, fromAsked) }
            return [.write(.howToAnswer(id)), .hold("no answer was found in it")]
        case .notReached(let reason):
            return [.bounce(reason: reason), .finish("not delivered: \(reason)")]
        case .away(let until):
            guard let until, let moment = until.morningAfter(in: timeZone) else { return [.finish("out of office")] }
            return [.quiet(until: moment), .finish("out of office until \(until)")]
        case .machine(let what):
            return [.finish(what)]
        case .share, .participation:
            return [.hold("it speaks for somebody else than the rater")]
        case .unclear(let reason):
            return [.hold(reason)]
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
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(year: year, month: month, day: day, hour: 8)
        return calendar.date(from: parts).flatMap { calendar.date(byAdding: .day, value: 1, to: $0) }
    }
}
