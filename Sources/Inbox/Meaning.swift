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
    /// A person wrote something else; nobody is to be reminded before the day that is promised.
    case noAnswer(NonAnswer, until: CivilDay?)
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
    /// It answers a mail of ours without its token, and nobody vouches for its sender.
    case unproved
    /// A person has to look at it.
    case unclear(MailProblem)

    /// - Parameter correspondent: the writer, who is no rater: a rater's mail is a `RatersMail`.
    init(_ mail: MailReading, from correspondent: Correspondent) {
        self = Meaning.ofMachine(mail) ?? Meaning.reply(mail, correspondent)
    }

    /// The meaning of what a machine wrote, whoever's request it belongs to; nil where a person did.
    static func ofMachine(_ mail: MailReading) -> Meaning? {
        switch mail.classification.kind {
        case .bounce: bounce(mail)
        case .delay: .machine(.delayed)
        case .receipt: .machine(.receipt)
        case .autoReply: .away(until: mail.classification.until)
        case .complaint: .complaint
        case .challenge: .unclear(.challenge)
        case .calendar: calendar(mail)
        case .notice:
            mail.classification.flags.contains(.contentElsewhere) ? .unclear(.contentElsewhere) : .machine(.notice)
        case .reply: nil
        }
    }

    // MARK: People

    private static func reply(_ mail: MailReading, _ correspondent: Correspondent) -> Meaning {
        if mail.isCutOff { return tooLarge }
        if mail.message.isReadInPart { return .unclear(.textTooLong) }
        if mail.classification.flags.contains(.maybeAutomatic), correspondent.actsOnTalks {
            return .unclear(.maybeAutomatic)
        }
        switch correspondent {
        case .nobody:
            return .unclear(mail.tokens.isEmpty ? .noRequest : .unknownToken)
        case .speaker(let part, let claim, let answered):
            // The desk asks back, or refuses, what comes from the right address and is not believed.
            guard let right = claim.right else { return .unclear(.tokenFromElsewhere(party: part.party)) }
            let text = words(of: part, in: mail, answering: answered)
            if Answer.cut(text) != nil { return .unclear(.textTooLong) }
            let isProved = claim.vouching == .server
            return .forTalks(.words(text, by: part, isProved: isProved, answered: answered?.row, right: right))
        case .known(_, let vouching):
            // A compliment that is passed on is no new text of whoever keeps it.
            let text =
                mail.keepWord.map { "\($0): \(mail.message.plainText ?? "")" }
                ?? hiding(mail.tokens, in: mail.message.namingText())
            if Answer.cut(text) != nil { return .unclear(.textTooLong) }
            let right: TalkMail.Right? = vouching == .another ? .anothersLogin : nil
            return .forTalks(.words(text, by: nil, isProved: vouching == .server, answered: nil, right: right))
        case .rater: return .unclear(.answeredMailGone)
        }
    }

    /// A reply's answers to one mail of ours.
    static func answers(_ mail: MailReading, from rater: NamedAddress, to sent: SentCopy) -> Meaning {
        guard let request = mail.answered(sent) else { return .nothing }
        return answers(ReplyAligner(request, asked: rater).align(mail.message), hiding: mail.tokens)
    }

    static func answers(_ alignment: Alignment, hiding tokens: [ResponseToken]) -> Meaning {
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
        ResponseToken.shown(tokens.reduce(text) { $1.hidden(in: $0) })
    }

    /// The new text, by the mail of ours that it answers where that is known; an employee may name people in it.
    private static func words(of part: Part, in mail: MailReading, answering letter: AnsweredLetter?) -> String {
        let aligner = letter?.copy.flatMap(mail.answered).map { ReplyAligner($0) }
        if case .employee = part { return hiding(mail.tokens, in: mail.message.namingText(answering: aligner)) }
        return hiding(mail.tokens, in: aligner?.align(mail.message).text ?? newText(in: mail.message))
    }

    // MARK: Machines

    private static func bounce(_ mail: MailReading) -> Meaning {
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

    static var tooLarge: Meaning { .unclear(.tooLarge(megabytes: InboxSettings.largest >> 20)) }

    private static func calendar(_ mail: MailReading) -> Meaning {
        if mail.isCutOff { return tooLarge }
        guard let message = mail.calendar else { return .unclear(.calendarUnreadable) }
        guard message.calendar.isWhole else { return .unclear(.calendarCutOff) }
        let vouching = message.calendar.claimant(sender: mail.from).map(mail.vouching) ?? .nobody
        return .forTalks(
            .calendar(
                Data(message.octets),
                method: message.partMethod,
                isProved: vouching == .server,
                by: mail.otherSender
            )
        )
    }
}
