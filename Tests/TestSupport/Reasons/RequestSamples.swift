// Each reason of a request.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == RequestReason {
    public static var all: [ReasonSample<RequestReason>] {
        [
            ReasonSample(.bounced(said: nil), "bounced", nil, "not delivered"),
            ReasonSample(
                .bounced(said: "5.1.1 no such user"),
                "bounced",
                #"{"said":"5.1.1 no such user"}"#,
                "5.1.1 no such user"
            ),
            ReasonSample(.givenUp(said: "greylisted"), "given-up", #"{"said":"greylisted"}"#, "given up: greylisted"),
            ReasonSample(.talkCancelled, "talk-cancelled", nil, "the talk is cancelled"),
            ReasonSample(
                .talkCancelledUnapproved,
                "talk-cancelled-unapproved",
                nil,
                "the talk is cancelled, and nobody had agreed",
                now: "the talk is cancelled, and nobody had approved"
            ),
            ReasonSample(.askedForOtherTalk, "asked-for-other-talk", nil, "asked for another talk of the two"),
            ReasonSample(.withdrawn, "withdrawn", nil, "withdrawn"),
            ReasonSample(.struck, "struck", nil, "struck"),
            ReasonSample(
                .askedTooOften,
                "asked-too-often",
                nil,
                "others asked the rater too often, and there was no time left to wait"
            ),
            ReasonSample(.noAnswer, "no-answer", nil, "no answer before the deadline"),
            ReasonSample(.bouncedBefore, "bounced-before", nil, "answered after our mail had come back"),
            ReasonSample(.declinedBefore, "declined-before", nil, "answered after declining"),
            ReasonSample(.complaint, "complaint", nil, "the rater's provider reported a complaint"),
            ReasonSample(.unsubscribed, "unsubscribed", nil, "the rater unsubscribed"),
            ReasonSample(
                .stoppedByOperator,
                "stopped-by-operator",
                nil,
                "requests to the address were stopped by an operator"
            ),
            ReasonSample(.other(text: "an odd sentence"), "other", #"{"text":"an odd sentence"}"#, "an odd sentence"),
        ]
    }
}
