// A rater's mail, understood against the letter of ours that it answers: pure, without a row or a clock.
import Addressing
import Aligning
import Classifying
import Feedback
import MailFormat
import Store
import Understanding

/// The one reading of a rater's mail, by which the service and `inspect` go.
struct RatersMail: Sendable {
    /// As the mail's header and words had it, or a person's where the answers show one.
    private(set) var classification: Classifying.Classification
    /// Nil where nothing was aligned.
    private(set) var alignment: Alignment?
    private(set) var meaning: Meaning

    /// - Parameter rater: the one whom we asked.
    init(_ mail: MailReading, from rater: NamedAddress, answering sent: SentCopy?) {
        let isForgotten = if case .forgotten = sent { true } else { false }
        self.init(mail, isForgotten: isForgotten) { sent.flatMap(mail.answered).map { ReplyAligner($0, asked: rater) } }
    }

    /// - Parameters:
    ///   - isForgotten: nothing is kept of the mail of ours but the request that it repeats.
    ///   - letter: the mail of ours that it answers; nil where that is not known. Called once at most.
    init(_ mail: MailReading, isForgotten: Bool = false, answering letter: () -> ReplyAligner?) {
        classification = mail.classification
        guard let machines = Meaning.ofMachine(mail) else {
            (alignment, meaning) = RatersMail.reply(mail, isForgotten, letter)
            return
        }
        meaning = machines
        guard classification.kind == .autoReply else { return }
        // Some mail programs mark what they send for our List-Unsubscribe as automatic; no other mail has that subject.
        if Unsubscribing.isOne(subject: mail.message.subject, text: "") {
            meaning = .unsubscribe
        } else if !mail.isCutOff, !mail.message.isReadInPart, let found = letter()?.align(mail.message) {
            takePersons(found, mail)
        }
    }

    private static func reply(
        _ mail: MailReading,
        _ isForgotten: Bool,
        _ letter: () -> ReplyAligner?
    ) -> (Alignment?, Meaning) {
        if mail.isCutOff { return (nil, Meaning.tooLarge) }
        guard let aligner = letter() else {
            if mail.message.isReadInPart { return (nil, .unclear(.textTooLong)) }
            let text = newText(in: mail.message)
            return (nil, isUnsubscribe(mail, text) ? .unsubscribe : .unclear(.answeredMailGone))
        }
        let aligned = isForgotten ? aligner.alignNewText(of: mail.message) : aligner.align(mail.message)
        guard let found = aligned else { return (nil, .unclear(.answeredMailGone)) }
        if mail.message.isReadInPart { return (found, .unclear(.textTooLong)) }
        if isUnsubscribe(mail, found.text) { return (found, .unsubscribe) }
        return (found, persons(found, mail))
    }

    private static func persons(_ found: Alignment, _ mail: MailReading) -> Meaning {
        let meaning = Meaning.answers(found, hiding: mail.tokens)
        let given = found.answers.filter { $0.text != nil }
        // In doubt a person looks, unless our questions are answered and nothing else stands there.
        let isPlain = !given.isEmpty && found.remark == nil
        if mail.classification.flags.contains(.maybeAutomatic), !isPlain { return .unclear(.maybeAutomatic) }
        if found.flags.contains(Alignment.mayRefuse) { return .unclear(.mayRefuse) }
        switch meaning {
        case .nothing: return beside(mail)
        case .answers(let answers, let remark):
            guard given.count <= 1, answers.allSatisfy({ $0.score == nil }) else { return meaning }
            let text = (answers.compactMap(\.text) + [remark].compactMap { $0 }).joined(separator: "\n")
            guard let sense = NonAnswer.read(text), given.isEmpty || sense.isClosed else { return meaning }
            return .noAnswer(sense, until: sense.isLater ? PromisedDay.find(in: text, sent: mail.message.date) : nil)
        default: return meaning
        }
    }

    /// Where the aligner leaves nothing: courtesy alone, or a file.
    private static func beside(_ mail: MailReading) -> Meaning {
        if NonAnswer.read(newText(in: mail.message)) == .thanks { return .noAnswer(.thanks, until: nil) }
        return mail.message.attachments.isEmpty ? .nothing : .noAnswer(.attachment, until: nil)
    }

    private static func isUnsubscribe(_ mail: MailReading, _ text: String) -> Bool {
        Unsubscribing.isOne(subject: mail.message.subject, text: text)
    }

    /// A person who writes through a ticket system or a program for customers' mail: the header is a machine's, and
    /// our questions are answered. What stands beside the answers may be the machine's, so that a person looks.
    private mutating func takePersons(_ found: Alignment, _ mail: MailReading) {
        let given = found.answers.filter { $0.text != nil }
        let fits = given.count >= 2 || given.contains { $0.score != nil }
        guard fits, !mail.tokens.isEmpty else { return }
        classification.kind = .reply
        alignment = found
        if found.remark == nil {
            meaning = Meaning.answers(found, hiding: mail.tokens)
        } else {
            classification.flags.insert(.maybeAutomatic)
            meaning = .unclear(.maybeAutomatic)
        }
    }
}
