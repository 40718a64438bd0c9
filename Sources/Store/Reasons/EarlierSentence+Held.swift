// Why mail was held, before migration 12.
import Addressing
import Feedback
import Foundation

extension EarlierSentence {
    /// - Parameter sender: of the held mail, which one sentence means without naming it.
    func held(from sender: String?) -> HeldReason {
        if let problem = mailProblem { return .mail(problem) }
        if let problem = talkMailProblem(from: sender) { return .talkMail(problem) }
        if let problem = calendarProblem { return .calendar(problem) }
        if let problem = invitationProblem { return .invitation(problem) }
        return .other(text: text)
    }

    // MARK: The inbox

    private var mailProblem: MailProblem? {
        if let problem = Self.mailProblems[text] { return problem }
        if let megabytes = capture("larger than % MB").flatMap({ Int($0) }) { return .tooLarge(megabytes: megabytes) }
        if let why = capture("the message can't be read: %") { return .unreadable(why: why) }
        if let said = capture("a bounce of no request: %") { return .strayBounce(said: said.said) }
        if let party = capture("% token, from another address").flatMap({ Self.owners[$0] }) {
            return .tokenFromElsewhere(party: party)
        }
        if let party = capture("a mail from %").flatMap({ Self.roles[$0] }) { return .writtenBy(party: party) }
        if let found = captures("a mail to % was not delivered: %"), let party = Self.roles[found[0]] {
            return .mailNotDelivered(party: party, said: found[1].said)
        }
        return nil
    }

    private static let mailProblems: [String: MailProblem] = [
        "it answers the rater's own mail, from another address": .answersRatersOwnMail,
        "a complaint about a mail of the person's own talk, which goes on": .complaintAboutOwnTalk,
        "declines after having answered": .declinesAfterAnswering,
        "no answer was found in it": .noAnswerFound,
        "a machine wants proof that a person wrote": .challenge,
        "its text is longer than anything that people write": .textTooLong,
        "it reads like an automatic answer": .maybeAutomatic,
        "it belongs to no request": .noRequest,
        "its token is unknown": .unknownToken,
        "the mail that it answers is not there any more": .answeredMailGone,
        "a calendar part that can't be read": .calendarUnreadable,
        "a calendar part that can't be read to its end": .calendarCutOff,
        "a complaint about no mail of ours": .strayComplaint,
        "it has no sender": .noSender,
        "the service stopped twice while reading it": .stopsReading,
    ]

    /// The party that wrote, or was written to: nil for somebody asked to settle a matter.
    static let roles: [String: Party?] = [
        "the employee": .employee, "the manager": .manager, "HR": .hr, "somebody who was asked": nil,
    ]

    private static let owners: [String: Party?] = [
        "the employee's": .employee, "the manager's": .manager, "HR's": .hr, "a question's": nil,
    ]

    // MARK: Mail about talks

    private func talkMailProblem(from sender: String?) -> TalkMailProblem? {
        if let problem = Self.talkMailProblems[text] { return problem }
        if let octets = capture("a calendar of % octets, more than a talk takes").flatMap({ Int($0) }) {
            return .calendarTooLarge(octets: octets)
        }
        if let address = EmailAddress(capture("it waits for the answer of %")) { return .waitsFor(address) }
        if text == "HR was asked about the same before" { return EmailAddress(sender).map { .askedBefore($0) } }
        if let address = EmailAddress(capture("% was asked about the same before")) { return .askedBefore(address) }
        if let address = EmailAddress(capture("% says that it is not theirs")) { return .notTheirs(address) }
        if let role = capture("a mail from %, who was asked once more for names to strike"),
            let party = Self.roles[role] ?? nil
        {
            return .askedWhomToStrike(party: party)
        }
        let approved = "talk %: % raters agreed to, % struck, and something else that is for a person"
        if let found = captures(approved)?.compactMap({ Int($0) }), found.count == 3 {
            return .approvedAndMore(talk: TalkID(rawValue: Int64(found[0])), approved: found[1], struck: found[2])
        }
        return capture("declined: not known: %").map { .declined(.wrongPeople($0.components(separatedBy: ", "))) }
    }

    private static let talkMailProblems: [String: TalkMailProblem] = [
        "it was called off before it was confirmed": .calledOff,
        "its people or its organizer are not known any more": .peopleGone,
        "a mail about a talk that is cancelled": .talkIsCancelled,
        "a mail from the employee, asked back": .employeeAskedBack,
        "a mail about raters of a talk whose round is over": .roundOver,
        "an answer that was not understood": .answerNotUnderstood,
        "an answer that was not understood, asked once more": .answerAskedAgain,
        "the service stopped twice while acting on it": .stopsActing,
        "declined: its people are no employee and manager": .declined(.wrongPeople([])),
        "declined: it recurs, and a talk is one event": .declined(.recurring),
        "declined: more than two people are invited": .declined(.tooManyPeople),
        "declined: it is in the past": .declined(.inThePast),
    ]
}
