// What to do with a held mail that can't be accepted, or not so.
import Feedback
import Talks

extension HeldReason {
    /// The mend, as a command or two; the mail is rejected afterwards.
    var mend: String {
        switch self {
        case .mail(let problem): problem.mend
        case .talkMail(let problem): problem.mend
        case .calendar, .invitation: "plan or move the talk by hand: 'klankbord talk add' or 'talk move'"
        case .other: "do by hand what it asks for"
        }
    }
}

extension MailProblem {
    fileprivate var mend: String {
        switch self {
        case .declinesAfterAnswering: "take the answer out: 'klankbord request discard REQUEST'"
        case .challenge: "follow its link yourself where that is right"
        case .mailNotDelivered: "correct the address ('klankbord person add'), and tell the person yourself"
        case .strayBounce: "look for the letter: 'klankbord outbox list --all'"
        case .strayComplaint, .complaintAboutOwnTalk:
            "where the person wants no requests: 'klankbord suppression add ADDRESS'"
        case .calendarUnreadable, .calendarCutOff: "plan the talk by hand: 'klankbord talk add'"
        case .noRoomForStrays: "look for it in the mailbox of processed mail, and reject strays that are done with"
        case .unreadable: "ask its sender to write again"
        default: "give what it says: a rater's with --request ID --answer '1=…', a talk's with --talk ID --words '…'"
        }
    }
}

extension TalkMailProblem {
    fileprivate var mend: String {
        switch self {
        case .declined, .calledOff, .calendarTooLarge: "where it is a talk all the same: 'klankbord talk add'"
        case .approvedAndMore: "do by hand what else it says"
        case .wantsUndone: "see what can be done: 'klankbord talk move' or 'talk add', and tell both"
        case .roundOver: "tell its sender so; nobody is asked any more"
        case .talkIsCancelled: "say which talk it is about: --talk ID"
        case .waitsFor, .askedBefore, .askedEnough: "say who the employee is: --employee ADDRESS"
        default: "say what it means in words that are understood: --words 'zonder 2'"
        }
    }
}

extension HeldTalkError {
    var sentence: String {
        switch self {
        case .heldAgain(let id, let reason):
            "held \(id): \(reason.sentence); \(reason.mend), then 'klankbord held reject \(id)' if it is still there"
        case .settled(let id): "held \(id): the question that it answers is settled; 'klankbord held reject \(id)'"
        case .needsEmployee(let id): "held \(id): say who of the two is the employee: --employee ADDRESS"
        case .needsTime(let id, let talk):
            "held \(id): say when: --words '3 maart 14:00', or 'klankbord talk move \(talk)' and 'held reject \(id)'"
        case .needsTalk(let id):
            "held \(id): say which talk it is about and whose words they are: --talk ID --by employee"
        }
    }
}
