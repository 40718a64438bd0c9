// The reasons of conditions that rows held as sentences.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == ConditionReason {
    public static var earlier: [ReasonSample<ConditionReason>] {
        [
            ReasonSample(
                .queuePaused(trouble: "mx:25: no"),
                "queue-paused",
                #"{"trouble":"mx:25: no"}"#,
                "queue paused: mx:25: no"
            ),
            ReasonSample(
                .mailboxNotRead(trouble: "mx:993: no"),
                "mailbox-not-read",
                #"{"trouble":"mx:993: no"}"#,
                "mailbox not read: mx:993: no"
            ),
            ReasonSample(
                .dossierNotPlaced(trouble: "dav: no"),
                "dossier-not-placed",
                #"{"trouble":"dav: no"}"#,
                "dossier not in the calendar: dav: no"
            ),
            ReasonSample(
                .other(text: "/srv/a.ics: it is no file"),
                "other",
                #"{"text":"/srv/a.ics: it is no file"}"#,
                "/srv/a.ics: it is no file"
            ),
        ]
    }
}
