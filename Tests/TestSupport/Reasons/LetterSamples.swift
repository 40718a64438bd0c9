// Each reason of a letter; what a server said last is `greylisted`.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == LetterReason {
    public static var all: [ReasonSample<LetterReason>] {
        [
            ReasonSample(.late, "late", nil, "given up: it could not be handed over in time"),
            ReasonSample(.notNeeded, "not-needed", nil, "not needed any more"),
            ReasonSample(
                .unwritable(why: "no template"),
                "unwritable",
                #"{"why":"no template"}"#,
                "it can't be written: no template"
            ),
            ReasonSample(
                .unanswered(trouble: "the connection was dropped before the reply to the message: reset"),
                "unanswered",
                #"{"trouble":"the connection was dropped before the reply to the message: reset"}"#,
                "the connection was dropped before the reply to the message: reset"
            ),
            ReasonSample(.interrupted, "interrupted", nil, "interrupted by a restart"),
            ReasonSample(.other(text: "an odd sentence"), "other", #"{"text":"an odd sentence"}"#, "an odd sentence"),
            ReasonSample(.givenUp, "given-up", nil, "given up: greylisted"),
        ]
    }
}
