// Why the talks can't act on a mail, or not yet.
import Addressing

/// Why a mail about a talk waits for a person, or for the word of one.
public enum TalkMailProblem: Reason {
    case waitsFor(EmailAddress)
    case askedBefore(EmailAddress)
    /// So many questions went to them today that no more do.
    case askedEnough(EmailAddress)
    /// The person asked says that the mail is not theirs.
    case notTheirs(EmailAddress)
    /// By our mail server's word, somebody else handed it in.
    case anothersLogin
    /// The person in whose name something was done that nothing undoes wants it undone.
    case wantsUndone(talk: TalkID)
    case answerNotUnderstood
    /// The same, and the question went out once more.
    case answerAskedAgain
    case employeeAskedBack
    case askedWhomToStrike(party: Party)
    /// Raters were approved, and the mail says something else besides.
    case approvedAndMore(talk: TalkID, approved: Int, struck: Int)
    case talkIsCancelled
    case roundOver
    /// An invitation that was called off before anybody confirmed it.
    case calledOff
    case declined(DeclineReason)
    case peopleGone
    case calendarTooLarge(octets: Int)
    /// The talk, or its rows, don't allow what the mail asks for.
    case impossible(why: String)
    /// The service stopped twice while acting on it.
    case stopsActing

    enum CodingKeys: String, CodingKey, CaseIterable {
        case declined, impossible
        case waitsFor = "waits-for"
        case askedBefore = "asked-before"
        case askedEnough = "asked-enough"
        case notTheirs = "not-theirs"
        case anothersLogin = "another-login"
        case wantsUndone = "wants-undone"
        case answerNotUnderstood = "answer-not-understood"
        case answerAskedAgain = "answer-asked-again"
        case employeeAskedBack = "employee-asked-back"
        case askedWhomToStrike = "asked-whom-to-strike"
        case approvedAndMore = "approved-and-more"
        case talkIsCancelled = "talk-is-cancelled"
        case roundOver = "round-over"
        case calledOff = "called-off"
        case peopleGone = "people-gone"
        case calendarTooLarge = "calendar-too-large"
        case stopsActing = "stops-acting"
    }

    /// Of mail that waits for somebody's answer to a mail of ours, and not for an operator.
    public static let asked: Set<String> = [
        CodingKeys.waitsFor.rawValue, CodingKeys.employeeAskedBack.rawValue, CodingKeys.answerAskedAgain.rawValue,
        CodingKeys.askedWhomToStrike.rawValue,
    ]

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
