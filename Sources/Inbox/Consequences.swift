// The consequences of a message, given the state of its request: a pure decision.
import Addressing
import Days
import Feedback
import Foundation
import Store
import Understanding

/// Where things stand in the moment in which a message is counted.
struct Situation: Sendable {
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

/// The writer of a message about a request, as far as its header tells.
enum Writer: Hashable, Sendable {
    /// The address that was asked.
    case asked
    /// Another address answers our mail: the rater's other one, as a rule.
    case another(EmailAddress?)
    /// Another address answers the rater's own mail: somebody whom the rater put on Cc.
    case copied
    /// One of the talk's people: the employee, or her manager.
    case party(Party)
}

/// A thing to do about a message.
enum Consequence: Sendable, Equatable {
    case store([Answer], remark: String?)
    case set(FeedbackRequest.State)
    /// Reminders that wait are not needed any more.
    case withdrawLetters
    case write(Letter)
    case quiet(until: Date)
    case end(RequestEnd)
    /// No request goes to the asked address any more; where that is new, the letter tells so.
    case suppress(Suppression.Cause, telling: Letter)
    /// The last one of each list: what was made of the message.
    case finish(Outcome)
    case hold(MailProblem)
    /// It concerns the talk, whoever's token it carries.
    case handOn(TalkMail.Content)
}

extension Meaning {
    /// The consequences for the request that the message belongs to.
    /// - Parameters:
    ///   - writer: whether the mail came from the address that was asked.
    ///   - hasAttachments: whether there were files with it.
    func consequences(
        _ situation: Situation,
        inboxRow: InboxID,
        from writer: Writer,
        hasAttachments: Bool,
        timeZone: TimeZone,
        now: Date
    ) -> [Consequence] {
        let id = situation.request.id
        let fromAsked = writer == .asked
        if let problem = writer.problem, isPersons { return [.hold(problem)] }
        switch self {
        case .answers(let answers, let remark):
            if situation.isOver(now: now) { return tooLate(id, fromAsked) }
            var news = Set<ConfirmationNews>()
            if hasAttachments { news.insert(.attachmentsLeftOut) }
            if situation.isReleased { news.insert(.afterRelease) }
            if answers.contains(where: { $0.cut != nil }) || Answer.cut(remark) != nil { news.insert(.textCut) }
            var told: EmailAddress?
            if case .another(let address) = writer, !situation.wasToldOfOtherAddress {
                news.insert(.fromAnotherAddress)
                told = address
            }
            let leavesOpen = answers.isEmpty && situation.request.isOpen && !Remark.isFeedback(remark ?? "")
            let kept = Consequence.store(answers.map { $0.cut ?? $0 }, remark: Answer.cut(remark) ?? remark)
            return [kept] + (leavesOpen ? [] : [.set(.answered), .withdrawLetters]) + [
                .write(.confirmation(id, inboxRow: inboxRow, news: news, from: told)),
                .finish(fromAsked ? .answered : .answeredFromElsewhere),
            ]
        case .unsubscribe where situation.request.group != .self:
            let letter = Letter.noMoreRequests(id, from: writer.otherAddress)
            return [.suppress(.unsubscribe, telling: letter), .finish(.unsubscribed)]
        case .complaint where situation.request.group != .self:
            return [.suppress(.complaint, telling: .noMoreRequests(id)), .finish(.complained)]
        case .complaint:
            return [.hold(.complaintAboutOwnTalk)]
        // A person who unsubscribes from being asked for the own view won't give it.
        case .declined, .unsubscribe:
            if situation.isOver(now: now) { return [.finish(.declinedLate)] }
            if situation.hasAnswered { return [.hold(.declinesAfterAnswering)] }
            return [
                .set(.declined), .withdrawLetters,
                .write(.declined(id, inboxRow: inboxRow, from: writer.otherAddress)), .finish(.declined),
            ]
        case .nothing:
            if situation.isOver(now: now) { return tooLate(id, fromAsked) }
            return [.write(.notUnderstood(id)), .hold(.noAnswerFound)]
        case .noAnswer(let sense, let until):
            if situation.isOver(now: now), sense == .attachment { return tooLate(id, fromAsked) }
            let quiet = until?.morningAfter(in: timeZone).map { [Consequence.quiet(until: $0)] } ?? []
            return quiet + noAnswer(sense, until, id, inboxRow)
        case .nothingNew:
            return [.finish(.nothingNew)]
        case .notReached(let said):
            let end = situation.request.bounced(.bounced(said: said), of: situation.talk)
            return (end.map { [.end($0)] } ?? []) + [.finish(.notDelivered(said: said))]
        case .away(let until):
            guard let until, let moment = until.morningAfter(in: timeZone) else { return [.finish(.away(until: nil))] }
            return [.quiet(until: moment), .finish(.away(until: until))]
        case .machine(let outcome):
            return [.finish(outcome)]
        case .forTalks(let content):
            return [.handOn(content)]
        case .unclear(let problem):
            return [.hold(problem)]
        }
    }

    /// Whether a person wrote it to be understood.
    private var isPersons: Bool {
        switch self {
        case .answers, .declined, .unsubscribe, .nothing, .nothingNew, .noAnswer: true
        default: false
        }
    }

    private func noAnswer(
        _ sense: NonAnswer,
        _ until: CivilDay?,
        _ id: RequestID,
        _ row: InboxID
    ) -> [Consequence] {
        switch sense {
        case .thanks: [.finish(.thanked)]
        case .later(isWhole: true): [.finish(.promised(until: until))]
        case .later: [.hold(.later)]
        case .question: [.write(.passedOn(id, inboxRow: row)), .hold(.question)]
        case .objection: [.write(.passedOn(id, inboxRow: row)), .hold(.objection)]
        case .attachment: [.write(.notUnderstood(id)), .hold(.attachment)]
        }
    }

    /// Only the person who was asked gets an answer, and only one.
    private func tooLate(_ id: RequestID, _ fromAsked: Bool) -> [Consequence] {
        fromAsked ? [.write(.tooLate(id)), .finish(.tooLateTold)] : [.finish(.tooLate)]
    }
}

extension Writer {
    /// Why a person has to look at what they wrote; nil where it may be the rater's.
    fileprivate var problem: MailProblem? {
        switch self {
        case .asked, .another: nil
        case .copied: .answersRatersOwnMail
        case .party(let party): .raterTokenOfParty(party: party)
        }
    }

    /// The address that is told to the one that was asked.
    fileprivate var otherAddress: EmailAddress? {
        if case .another(let address) = self { address } else { nil }
    }
}

enum Remark {
    /// Whether a remark without any answer is long enough to be all of the feedback: 25 words, or 40 characters where
    /// words have no spaces between them. A shorter one counts, and the rater is reminded of the questions.
    static func isFeedback(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).count >= 25
            || text.unicodeScalars.count { $0.properties.isIdeographic } >= 40
    }
}

extension CivilDay {
    /// Eight o'clock on the next day: who is back has a day to catch up.
    func morningAfter(in zone: TimeZone) -> Date? {
        LocalTime(day: adding(days: 1), hour: 8, minute: 0, second: 0)?.instant(in: zone)
    }
}
