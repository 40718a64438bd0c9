// Each outcome of a mail, but for `rejected`, which rows held beside a reason.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == Outcome {
    public static var earlier: [ReasonSample<Outcome>] {
        [
            ReasonSample(.answered, "answered", nil, "answered"),
            ReasonSample(.answeredFromElsewhere, "answered-from-elsewhere", nil, "answered, from another address"),
            ReasonSample(.countedBefore, "counted-before", nil, "counted before"),
            ReasonSample(.declined, "declined", nil, "declined"),
            ReasonSample(.declinedLate, "declined-late", nil, "declined, after it was over"),
            ReasonSample(.tooLate, "too-late", nil, "too late"),
            ReasonSample(.tooLateTold, "too-late-told", nil, "too late, told so"),
            ReasonSample(.unsubscribed, "unsubscribed", nil, "unsubscribed: no requests go there any more"),
            ReasonSample(.complained, "complained", nil, "complaint: no requests go there any more"),
            ReasonSample(.notDelivered(said: "5.1.1"), "not-delivered", #"{"said":"5.1.1"}"#, "not delivered: 5.1.1"),
            ReasonSample(.notDelivered(said: nil), "not-delivered", nil, "not delivered: not delivered"),
            ReasonSample(.away(until: nil), "away", nil, "out of office"),
            ReasonSample(
                .away(until: CivilDay("2027-03-01")),
                "away",
                #"{"until":"2027-03-01"}"#,
                "out of office until 2027-03-01"
            ),
            ReasonSample(.delayed, "delayed", nil, "delivery is delayed, and still tried"),
            ReasonSample(.receipt, "receipt", nil, "receipt"),
            ReasonSample(
                .automatic(party: .manager),
                "automatic",
                #"{"party":"manager"}"#,
                "automatic mail from the manager"
            ),
            ReasonSample(.automatic(party: nil), "automatic", nil, "automatic mail from somebody who was asked"),
            ReasonSample(.strayAutomatic, "stray-automatic", nil, "automatic mail of no request"),
            ReasonSample(.handedOn, "handed-on", nil, "handed on to the talks"),
            ReasonSample(
                .employeeWrote(talk: 7, shares: false, isToldStanding: false, named: 2, withdrawn: 0),
                "employee-wrote",
                #"{"isToldStanding":false,"named":2,"shares":false,"talk":7,"withdrawn":0}"#,
                "talk 7: 2 named, 0 withdrawn"
            ),
            ReasonSample(
                .employeeWrote(talk: 7, shares: true, isToldStanding: true, named: 0, withdrawn: 1),
                "employee-wrote",
                #"{"isToldStanding":true,"named":0,"shares":true,"talk":7,"withdrawn":1}"#,
                "talk 7: the employee shares the dossier, told how it stands, 0 named, 1 withdrawn"
            ),
            ReasonSample(
                .approved(talk: 7, approved: 3, struck: 1),
                "approved",
                #"{"approved":3,"struck":1,"talk":7}"#,
                "talk 7: 3 raters agreed to, 1 struck"
            ),
            ReasonSample(
                .nothingToApprove(talk: 7),
                "nothing-to-approve",
                #"{"talk":7}"#,
                "talk 7: nothing more to agree to"
            ),
            ReasonSample(
                .otherTimeSuits(talk: 7),
                "other-time-suits",
                #"{"talk":7}"#,
                "talk 7: the other time suits"
            ),
            ReasonSample(
                .otherTimeDoesNotSuit(talk: 7),
                "other-time-does-not-suit",
                #"{"talk":7}"#,
                "talk 7: the other time does not suit"
            ),
            ReasonSample(.saysWhoIsEmployee, "says-who-is-employee", nil, "it says who is the employee"),
            ReasonSample(.confirmed, "confirmed", nil, "confirmed"),
            ReasonSample(.notConfirmed, "not-confirmed", nil, "not confirmed"),
            ReasonSample(.answersWhatIsSettled, "answers-what-is-settled", nil, "it answers what is settled"),
            ReasonSample(.toldDepartments, "told-departments", nil, "told how the round stands"),
            ReasonSample(
                .planned(talk: 7, isZoneAssumed: false),
                "planned",
                #"{"isZoneAssumed":false,"talk":7}"#,
                "talk 7: planned"
            ),
            ReasonSample(
                .planned(talk: 7, isZoneAssumed: true),
                "planned",
                #"{"isZoneAssumed":true,"talk":7}"#,
                "talk 7: planned, in the company's time zone, since it names none"
            ),
            ReasonSample(.moved(talk: 7), "moved", #"{"talk":7}"#, "talk 7: moved"),
            ReasonSample(
                .refreshed(talk: 7),
                "refreshed",
                #"{"talk":7}"#,
                "talk 7: a newer version, at the same time"
            ),
            ReasonSample(.cancelled(talk: 7), "cancelled", #"{"talk":7}"#, "talk 7: cancelled"),
            ReasonSample(
                .participates(party: .employee, status: "accepted"),
                "participates",
                #"{"party":"employee","status":"accepted"}"#,
                "employee: accepted"
            ),
            ReasonSample(
                .proposesTime(talk: 7, party: .manager),
                "proposes-time",
                #"{"party":"manager","talk":7}"#,
                "talk 7: the manager proposes another time"
            ),
            ReasonSample(.copy, "copy", nil, "it is a copy, or older than the version that is known"),
            ReasonSample(.copyOfOurs, "copy-of-ours", nil, "it is a copy of Klankbord's own invitation"),
            ReasonSample(.olderThanKnown, "older-than-known", nil, "it is older than the version that is known"),
            ReasonSample(.cancelsUnknown, "cancels-unknown", nil, "it cancels an event that is not known"),
            ReasonSample(.cancelledAlready, "cancelled-already", nil, "the talk is cancelled already"),
            ReasonSample(.cancelsForOthers, "cancels-for-others", nil, "it takes others off the talk"),
            ReasonSample(.talkCancelled, "talk-cancelled", nil, "the talk is cancelled"),
            ReasonSample(.talkOver, "talk-over", nil, "the talk is over"),
            ReasonSample(.talkBegun, "talk-begun", nil, "the talk has begun"),
            ReasonSample(
                .unprovedAndSame,
                "unproved-and-same",
                nil,
                "nobody vouches for it, and neither time nor place would change"
            ),
            ReasonSample(.asksAgain, "asks-again", nil, "it asks for the event once more"),
            ReasonSample(
                .declinesProposal,
                "declines-proposal",
                nil,
                "it declines another time, and Klankbord proposes none"
            ),
            ReasonSample(.answersUnknown, "answers-unknown", nil, "it answers an event that is not known"),
            ReasonSample(
                .answersForeign,
                "answers-foreign",
                nil,
                "it answers an event that Klankbord doesn't organize"
            ),
            ReasonSample(
                .answersEarlierVersion,
                "answers-earlier-version",
                nil,
                "it answers an earlier version of the talk"
            ),
            ReasonSample(.answersNeither, "answers-neither", nil, "the answer says neither yes nor no"),
            ReasonSample(.proposesPast, "proposes-past", nil, "it proposes a time in the past"),
            ReasonSample(.proposesSame, "proposes-same", nil, "it proposes the time that the talk has"),
            ReasonSample(.other(text: "an odd sentence"), "other", #"{"text":"an odd sentence"}"#, "an odd sentence"),
        ]
    }
}
