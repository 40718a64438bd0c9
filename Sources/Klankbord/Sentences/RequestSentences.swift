// The command line's sentences for the reasons of requests and letters. Scripts go by their codes.
import Feedback
import Store

extension RequestReason {
    var sentence: String {
        switch self {
        case .bounced(let said): said ?? notDelivered
        case .givenUp(let said): "given up: \(said)"
        case .talkCancelled: "the talk is cancelled"
        case .talkCancelledUnapproved: "the talk is cancelled, and nobody had approved"
        case .askedForOtherTalk: "asked for another talk of the two"
        case .withdrawn: "withdrawn"
        case .struck: "struck"
        case .askedTooOften: "others asked the rater too often, and there was no time left to wait"
        case .noAnswer: "no answer before the deadline"
        case .bouncedBefore: "answered after our mail had come back"
        case .declinedBefore: "answered after declining"
        case .complaint: "the rater's provider reported a complaint"
        case .unsubscribed: "the rater unsubscribed"
        case .stoppedByOperator: "requests to the address were stopped by an operator"
        case .other(let text): text
        }
    }
}

extension LetterReason {
    /// - Parameter reply: the server's last words.
    func sentence(_ reply: String?) -> String {
        switch self {
        case .late: "given up: it could not be handed over in time"
        case .givenUp: "given up: \(reply ?? "")"
        case .notNeeded: "not needed any more"
        case .unwritable(let why): "it can't be written: \(why)"
        case .unanswered(let trouble): trouble
        case .interrupted: "interrupted by a restart"
        case .returned: "it came back; 'klankbord held list' has the notice"
        case .dismissed: "failed, and nothing is to be done about it: \(reply ?? "")"
        case .other(let text): text
        }
    }
}

extension OutboxRow {
    /// A server's last words, or our own.
    var said: String? { reason?.sentence(reply?.text) ?? reply?.text }
}

/// Where a server said nothing.
let notDelivered = "not delivered"
