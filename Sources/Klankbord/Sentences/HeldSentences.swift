// The command line's sentences for the reasons of held mail. Scripts go by their codes.
import Feedback

extension HeldReason {
    var sentence: String {
        switch self {
        case .mail(let problem): problem.sentence
        case .talkMail(let problem): problem.sentence
        case .calendar(let problem): problem.sentence
        case .invitation(let problem): problem.sentence
        case .other(let text): text
        }
    }
}

extension MailProblem {
    fileprivate var sentence: String {
        switch self {
        case .noAnswerFound: "no answer was found in it"
        case .declinesAfterAnswering: "declines after having answered"
        case .answersRatersOwnMail: "it answers the rater's own mail, from another address"
        case .raterTokenOfParty(let party): "\(Party?.some(party).role) answers with a rater's token"
        case .answeredMailGone: "the mail that it answers is not there any more"
        case .noRequest: "it belongs to no request"
        case .unknownToken: "its token is unknown"
        case .tokenFromElsewhere(nil): "a question's token, from another address"
        case .tokenFromElsewhere(.hr): "HR's token, from another address"
        case .tokenFromElsewhere(let party?): "the \(party.rawValue)'s token, from another address"
        case .threadUnproved: "it answers a mail of ours without its token, and nobody vouches for its sender"
        case .writtenBy(let party): "a mail from \(party.role)"
        case .noSender: "it has no sender"
        case .complaintAboutOwnTalk: "a complaint about a mail of the person's own talk, which goes on"
        case .strayComplaint: "a complaint about no mail of ours"
        case .noRoomForStrays(let megabytes):
            "it belongs to no request, and \(megabytes) MB of such mail are held: its original lies in the mailbox of processed mail"
        case .question: "the rater asks something"
        case .objection: "the rater objects"
        case .mayRefuse: "it may be a refusal, or an answer"
        case .later: "the rater will answer later, and says more"
        case .attachment: "what it says is in an attachment"
        case .contentElsewhere: "what it says is to be fetched elsewhere"
        case .challenge: "a machine wants proof that a person wrote"
        case .maybeAutomatic: "it reads like an automatic answer"
        case .mailNotDelivered(let party, let talk, let said):
            "a mail to \(party.role)\(talk.map { " of talk \($0)" } ?? "") was not delivered: \(said ?? notDelivered)"
        case .strayBounce(let said): "a bounce of no request: \(said ?? notDelivered)"
        case .tooLarge(let megabytes): "larger than \(megabytes) MB"
        case .textTooLong: "its text is longer than anything that people write"
        case .calendarUnreadable: "a calendar part that can't be read"
        case .calendarCutOff: "a calendar part that can't be read to its end"
        case .unreadable(let why): "the message can't be read: \(why)"
        case .stopsReading: "the service stopped twice while reading it"
        case .takesTooLong: "reading it takes too long"
        }
    }
}

extension TalkMailProblem {
    fileprivate var sentence: String {
        switch self {
        case .waitsFor(let address): "it waits for the answer of \(address)"
        case .askedBefore(let address): "\(address) was asked about the same before"
        case .askedEnough(let address): "\(address) was asked so many questions today that this one was not"
        case .notTheirs(let address): "\(address) says that it is not theirs"
        case .anothersLogin: "somebody else's login handed it in; the person it names was told"
        case .wantsUndone(let id): "talk \(id.rawValue): somebody wants undone what was done in their name"
        case .answerNotUnderstood: "an answer that was not understood"
        case .answerAskedAgain: "an answer that was not understood, asked once more"
        case .employeeAskedBack: "a mail from the employee, asked back"
        case .askedWhomToStrike(let party):
            "a mail from \(Party?.some(party).role), who was asked once more for names to strike"
        case .approvedAndMore(let id, let approved, let struck):
            "talk \(id.rawValue): \(approved) raters approved, \(struck) struck, and something else that is for a person"
        case .talkIsCancelled: "a mail about a talk that is cancelled"
        case .roundOver: "a mail about raters of a talk whose round is over"
        case .calledOff: "it was called off before it was confirmed"
        case .declined(let reason): "declined: \(reason.sentence)"
        case .peopleGone: "its people or its organizer are not known any more"
        case .calendarTooLarge(let octets): "a calendar of \(octets) octets, more than a talk takes"
        case .impossible(let why): why
        case .stopsActing: "the service stopped twice while acting on it"
        }
    }
}

extension DeclineReason {
    fileprivate var sentence: String {
        switch self {
        case .wrongPeople(let unknown) where unknown.isEmpty: "its people are no employee and manager"
        case .wrongPeople(let unknown): "not known: \(unknown.joined(separator: ", "))"
        case .recurring: "it recurs, and a talk is one event"
        case .tooManyPeople: "more than two people are invited"
        case .inThePast: "it is in the past"
        }
    }
}

extension Party? {
    /// Nil for whoever was asked to settle a matter.
    fileprivate var role: String {
        switch self {
        case nil: "somebody who was asked"
        case .hr: "HR"
        case let party?: "the \(party.rawValue)"
        }
    }
}
