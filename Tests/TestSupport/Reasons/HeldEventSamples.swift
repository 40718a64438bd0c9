// Each reason for which mail is held because of the event in it.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == HeldReason {
    public static var events: [ReasonSample<HeldReason>] {
        [
            ReasonSample(
                .calendar(.noMethod),
                "no-method",
                nil,
                "it is no invitation: the calendar in it has no METHOD"
            ),
            ReasonSample(
                .calendar(.severalMethods(["CANCEL", "REQUEST"])),
                "several-methods",
                #"{"_0":["CANCEL","REQUEST"]}"#,
                "it has several methods: CANCEL, REQUEST"
            ),
            ReasonSample(
                .calendar(.unknownMethod("DANCE")),
                "unknown-method",
                #"{"_0":"DANCE"}"#,
                "its method \"DANCE\" is unknown"
            ),
            ReasonSample(
                .calendar(.methodsDiffer(part: "CANCEL", calendar: "REQUEST")),
                "methods-differ",
                #"{"calendar":"REQUEST","part":"CANCEL"}"#,
                "the mail calls it \"CANCEL\", the calendar in it REQUEST"
            ),
            ReasonSample(
                .calendar(.onlyPublishes),
                "only-publishes",
                nil,
                "it is no invitation: it publishes an event and wants no answer"
            ),
            ReasonSample(.calendar(.addsToSeries), "adds-to-series", nil, "it adds to a series"),
            ReasonSample(.calendar(.noEvent), "no-event", nil, "it holds no event"),
            ReasonSample(.calendar(.severalEvents), "several-events", nil, "it holds several events"),
            ReasonSample(
                .calendar(.eventTwice),
                "event-twice",
                nil,
                "it holds its event twice, with different times or versions"
            ),
            ReasonSample(.calendar(.noIdentifier), "no-identifier", nil, "its event has no UID"),
            ReasonSample(
                .calendar(.instanceUnclear(why: "it has no DTSTART")),
                "instance-unclear",
                #"{"why":"it has no DTSTART"}"#,
                "which instance it means can't be told: it has no DTSTART"
            ),
            ReasonSample(.calendar(.startUnclear(why: nil)), "start-unclear", nil, "when it begins can't be told"),
            ReasonSample(
                .calendar(.startUnclear(why: "it has no DTSTART")),
                "start-unclear",
                #"{"why":"it has no DTSTART"}"#,
                "when it begins can't be told: it has no DTSTART"
            ),
            ReasonSample(.calendar(.noOrganizer), "no-organizer", nil, "it names no organizer"),
            ReasonSample(.calendar(.severalOrganizers), "several-organizers", nil, "it names several organizers"),
            ReasonSample(
                .calendar(.organizerWithoutAddress(value: "mailto:/aMTc/")),
                "organizer-without-address",
                #"{"value":"mailto:/aMTc/"}"#,
                "its organizer has no mail address: \"mailto:/aMTc/\""
            ),
            ReasonSample(
                .calendar(.personWithoutAddress(value: "urn:uuid:1")),
                "person-without-address",
                #"{"value":"urn:uuid:1"}"#,
                "someone in it has no mail address: \"urn:uuid:1\""
            ),
            ReasonSample(
                .invitation(.changesSeries),
                "changes-series",
                nil,
                "it changes a series that a talk is part of"
            ),
            ReasonSample(
                .invitation(.claimsToBeOurs),
                "claims-to-be-ours",
                nil,
                "it claims to be an invitation from Klankbord itself, and there is no such talk"
            ),
            ReasonSample(
                .invitation(.strangerUnproved(.address("eve@evil.example"))),
                "stranger-unproved",
                #"{"_0":"eve@evil.example"}"#,
                "nobody vouches that it comes from its organizer eve@evil.example, who is not on file"
            ),
            ReasonSample(
                .invitation(.strangerFromElsewhere(.address("eve@evil.example"))),
                "stranger-from-elsewhere",
                #"{"_0":"eve@evil.example"}"#,
                "its organizer eve@evil.example is not on file, and from elsewhere"
            ),
            ReasonSample(
                .invitation(.answersGoElsewhere(value: "mailto:eve@evil.example")),
                "answers-go-elsewhere",
                #"{"value":"mailto:eve@evil.example"}"#,
                "nobody vouches for it, and its answers go to \"mailto:eve@evil.example\""
            ),
            ReasonSample(
                .invitation(.claimsOurEvent),
                "claims-our-event",
                nil,
                "it claims the UID of a talk that Klankbord organizes"
            ),
            ReasonSample(
                .invitation(.otherOrganizer(.address("eve@evil.example"), of: .address("mark@example.test"))),
                "other-organizer",
                #"{"_0":"eve@evil.example","of":"mark@example.test"}"#,
                "its organizer is eve@evil.example, and the talk is organized by mark@example.test"
            ),
            ReasonSample(.invitation(.changesPeople), "changes-people", nil, "it changes who comes to the talk"),
            ReasonSample(.invitation(.makesSeries), "makes-series", nil, "it makes a series of the talk"),
            ReasonSample(.invitation(.movesIntoPast), "moves-into-past", nil, "it moves the talk into the past"),
            ReasonSample(
                .invitation(.movesWhatIsOver(to: Date(timeIntervalSinceReferenceDate: 800_000_000))),
                "moves-what-is-over",
                #"{"to":800000000}"#,
                "it moves a talk that is over to 2026-05-09T06:13:20Z"
            ),
            ReasonSample(
                .invitation(.invitesAfterCancelling),
                "invites-after-cancelling",
                nil,
                "it invites again to a talk that was cancelled"
            ),
            ReasonSample(
                .invitation(.cancelsSeveral),
                "cancels-several",
                nil,
                "it cancels a series with several talks in it"
            ),
            ReasonSample(.invitation(.nobodyToConfirm), "nobody-to-confirm", nil, "there is nobody to confirm it"),
            ReasonSample(
                .invitation(.answersFromNeither),
                "answers-from-neither",
                nil,
                "it answers a talk, and comes from neither of its two people"
            ),
            ReasonSample(
                .invitation(.answersForNobody),
                "answers-for-nobody",
                nil,
                "the answer names nobody who answers"
            ),
            ReasonSample(
                .invitation(.answersForAnother),
                "answers-for-another",
                nil,
                "the answer comes from somebody else than it names"
            ),
            ReasonSample(
                .invitation(.sendsAnother),
                "sends-another",
                nil,
                "the answer sends somebody else to the talk"
            ),
            ReasonSample(.invitation(.proposesSeries), "proposes-series", nil, "it proposes a series"),
            ReasonSample(.other(text: "an odd sentence"), "other", #"{"text":"an odd sentence"}"#, "an odd sentence"),
        ]
    }
}
