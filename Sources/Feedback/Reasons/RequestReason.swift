// Why a request is in its state, where the state alone doesn't say it.

/// Why a request ended, or waits no longer.
public enum RequestReason: Reason {
    /// A mail to the rater came back; `said` is what the server said, nil where it said nothing.
    case bounced(said: String?)
    /// A server put our mail off until we gave up; `said` is what it said last.
    case givenUp(said: String)
    case talkCancelled
    /// The same, when nobody had approved the rater so far.
    case talkCancelledUnapproved
    /// Another talk of the same two people asks the rater already.
    case askedForOtherTalk
    case withdrawn
    /// Struck from the list that was to be approved.
    case struck
    /// By others, and there was no time left to wait; the rater was never mailed.
    case askedTooOften
    /// The deadline passed.
    case noAnswer
    /// No request goes to the address any more.
    case complaint
    case unsubscribed
    case stoppedByOperator
    /// Answered after all, when our mail had come back, or when they had declined.
    case bouncedBefore
    case declinedBefore
    /// A sentence of an earlier version.
    case other(text: String)

    enum CodingKeys: String, CodingKey, CaseIterable {
        case bounced, complaint, struck, unsubscribed, withdrawn, other
        case givenUp = "given-up"
        case talkCancelled = "talk-cancelled"
        case talkCancelledUnapproved = "talk-cancelled-unapproved"
        case askedForOtherTalk = "asked-for-other-talk"
        case askedTooOften = "asked-too-often"
        case noAnswer = "no-answer"
        case bouncedBefore = "bounced-before"
        case declinedBefore = "declined-before"
        case stoppedByOperator = "stopped-by-operator"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
