// The meaning of a message, given its writer: a pure function that doesn't look at the request's state.
import Addressing
import Aligning
import CalendarFormat
import Classifying
import Days
import Feedback
import Foundation
import MailFormat
import Store
import Understanding

/// The meaning of a message.
enum Meaning: Sendable, Equatable {
    case answers([Answer], remark: String?)
    /// The rater won't take part.
    case declined
    /// Nobody is to be asked at the address any more.
    case unsubscribe
    /// The recipient's provider reports that they marked our mail as unwanted.
    case complaint
    /// A person wrote, and there is no answer in it.
    case nothing
    /// What we stated in a confirmation is right.
    case nothingNew
    /// A mail of ours was not delivered; `said` is what the server said, nil where it said nothing.
    case notReached(said: String?)
    /// Nobody reads it before then; nil where no day is given.
    case away(until: CivilDay?)
    /// Something that the talks act on.
    case forTalks(TalkMail.Content)
    /// A machine wrote, and nothing follows from it.
    case machine(Outcome)
    /// A person has to look at it.
    case unclear(MailProblem)

    init(_ mail: ReadMail, from correspondent: Correspondent) {
        let classification = mail.classification
        switch classification.kind {
        case .bounce: self = Meaning.bounce(mail, correspondent)
        case .delay: self = .machine(.delayed)
        case .receipt: self = .machine(.receipt)
        case .autoReply: self = Meaning.automatic(mail, correspondent)
        case .complaint: self = .complaint
        case .challenge: self = .unclear(.challenge)
        case .calendar: self = Meaning.calendar(mail)
        case .reply: self = Meaning.reply(mail, correspondent)
        }
    }

    // MARK: People

    private static func reply(_ mail: ReadMail, _ correspondent: Correspondent) -> Meaning {
        if mail.isCutOff { return tooLarge }
        if mail.message.isReadInPart { return .unclear(.textTooLong) }
        if mail.classification.flags.contains(.maybeAutomatic), correspondent.actsOnTalks {
            return .unclear(.maybeAutomatic)
        }
        switch correspondent {
        case .nobody:
            return .unclear(mail.tokens.isEmpty ? .noRequest : .unknownToken)
        case .speaker(let part, let claim, let answered):
            guard claim.belief == .believed else { return .unclear(.tokenFromElsewhere(party: part.party)) }
            let text = words(of: part, in: mail, answering: answered)
            let isProved = claim.vouching == .server
            return .forTalks(.words(text, by: part, isProved: isProved, answered: answered?.row))
        case .known(let address):
            let isProved = mail.vouching(for: address) == .server
            return .forTalks(.words(mail.message.namingText(), by: nil, isProved: isProved, answered: nil))
        case .rater(_, _, let sent):
            guard let request = sent.flatMap(mail.answered) else {
                if isUnsubscribe(mail, newText(in: mail.message)) { return .unsubscribe }
                return .unclear(.answeredMailGone)
            }
            let alignment = ReplyAligner(request).align(mail.message)
            return isUnsubscribe(mail, alignment.text) ? .unsubscribe : answers(alignment, hiding: mail.tokens)
        }
    }

    private static func isUnsubscribe(_ mail: ReadMail, _ text: String) -> Bool {
        Unsubscribing.isOne(subject: mail.message.subject, text: text)
    }

    /// A reply's answers to one mail of ours.
    static func answers(_ mail: ReadMail, to sent: SentCopy) -> Meaning {
        guard let request = mail.answered(sent) else { return .nothing }
        return answers(ReplyAligner(request).align(mail.message), hiding: mail.tokens)
    }

    private static func answers(_ alignment: Alignment, hiding tokens: [ResponseToken]) -> Meaning {
        if alignment.declined { return .declined }
        if alignment.isAcknowledgement { return .nothingNew }
        let answers = alignment.answers.map { answer in
            let text = shown(answer.text, without: tokens)
            let reason = answer.score == nil ? text : text.flatMap(ScoreReading.reason)
            return Answer(question: answer.question, text: reason, score: answer.score)
        }.filter { $0.text != nil || $0.score != nil || alignment.takenBack.contains($0.question) }
        let remark = shown(alignment.remark, without: tokens)
        guard !answers.isEmpty || remark != nil else { return .nothing }
        return .answers(answers, remark: remark)
    }

    /// A token that somebody quoted in a place of their own goes no further.
    private static func shown(_ text: String?, without tokens: [ResponseToken]) -> String? {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return hiding(tokens, in: text)
    }

    private static func hiding(_ tokens: [ResponseToken], in text: String) -> String {
        tokens.reduce(text) { $1.hidden(in: $0) }
    }

    /// The new text, by the mail of ours that it answers where that is known; an employee may name people in it.
    private static func words(of part: Part, in mail: ReadMail, answering letter: AnsweredLetter?) -> String {
        let aligner = letter?.copy.flatMap(mail.answered).map { ReplyAligner($0) }
        if case .employee = part { return hiding(mail.tokens, in: mail.message.namingText(answering: aligner)) }
        return hiding(mail.tokens, in: aligner?.align(mail.message).text ?? newText(in: mail.message))
    }

    // MARK: Machines

    /// Some mail programs mark what they send for our List-Unsubscribe as automatic; no other mail has that subject.
    private static func automatic(_ mail: ReadMail, _ correspondent: Correspondent) -> Meaning {
        if case .rater = correspondent, Unsubscribing.isOne(subject: mail.message.subject, text: "") {
            return .unsubscribe
        }
        return .away(until: mail.classification.until)
    }

    private static func bounce(_ mail: ReadMail, _ correspondent: Correspondent) -> Meaning {
        let failed = mail.classification.recipients.filter { $0.action == .failed }
        let reason = failed.first.map { recipient in
            // The server's words mostly hold the status already.
            guard let said = recipient.diagnostic, let status = recipient.status else {
                return recipient.diagnostic ?? recipient.status ?? ""
            }
            return said.contains(status) ? said : "\(status) \(said)"
        }
        return .notReached(said: shownReply(reason ?? "", without: mail.tokens))
    }

    /// A foreign server's words, without any token and not too long.
    private static func shownReply(_ text: String, without tokens: [ResponseToken]) -> String? {
        let line = hiding(tokens, in: text).split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
        return line.isEmpty ? nil : String(line.prefix(160))
    }

    private static var tooLarge: Meaning { .unclear(.tooLarge(megabytes: InboxSettings.largest >> 20)) }

    private static func calendar(_ mail: ReadMail) -> Meaning {
        if mail.isCutOff { return tooLarge }
        guard let message = mail.calendar else { return .unclear(.calendarUnreadable) }
        guard message.calendar.isWhole else { return .unclear(.calendarCutOff) }
        let vouching = message.calendar.claimant(sender: mail.from).map(mail.vouching) ?? .nobody
        return .forTalks(
            .calendar(Data(message.octets), method: message.partMethod, isProved: vouching == .server)
        )
    }
}
