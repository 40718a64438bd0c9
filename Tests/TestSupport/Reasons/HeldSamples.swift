// Each reason for which mail is held, but for those of the events in it.
import Addressing
import Days
import Feedback
import Foundation

extension ReasonSample where R == HeldReason {
    /// Those that no earlier version had as a sentence.
    public static var newer: [ReasonSample<HeldReason>] {
        [
            ReasonSample(
                .mail(.raterTokenOfParty(party: .manager)),
                "rater-token-of-party",
                #"{"party":"manager"}"#,
                "the manager answers with a rater's token"
            ),
            ReasonSample(
                .mail(.mailNotDelivered(party: .employee, talk: TalkID(rawValue: 3), said: nil)),
                "mail-not-delivered",
                #"{"party":"employee","talk":3}"#,
                "a mail to the employee of talk 3 was not delivered: not delivered"
            ),
            ReasonSample(.mail(.question), "question", nil, "the rater asks something"),
            ReasonSample(.mail(.objection), "objection", nil, "the rater objects"),
            ReasonSample(.mail(.mayRefuse), "may-refuse", nil, "it may be a refusal, or an answer"),
            ReasonSample(
                .mail(.noRoomForStrays(megabytes: 256)),
                "no-room-for-strays",
                #"{"megabytes":256}"#,
                "it belongs to no request, and 256 MB of such mail are held: "
                    + "its original lies in the mailbox of processed mail"
            ),
            ReasonSample(.mail(.takesTooLong), "takes-too-long", nil, "reading it takes too long"),
            ReasonSample(.mail(.later), "later", nil, "the rater will answer later, and says more"),
            ReasonSample(
                .mail(.threadUnproved),
                "thread-unproved",
                nil,
                "it answers a mail of ours without its token, and nobody vouches for its sender"
            ),
            ReasonSample(
                .talkMail(.anothersLogin),
                "another-login",
                nil,
                "somebody else's login handed it in; the person it names was told"
            ),
            ReasonSample(
                .talkMail(.wantsUndone(talk: 7)),
                "wants-undone",
                #"{"talk":7}"#,
                "talk 7: somebody wants undone what was done in their name"
            ),
            ReasonSample(
                .invitation(.namesOnlyUs),
                "names-only-us",
                nil,
                "it invites nobody but Klankbord, and somebody else than its organizer passed it on"
            ),
            ReasonSample(.mail(.attachment), "attachment", nil, "what it says is in an attachment"),
            ReasonSample(.mail(.contentElsewhere), "content-elsewhere", nil, "what it says is to be fetched elsewhere"),
        ]
    }

    public static var mail: [ReasonSample<HeldReason>] {
        [
            ReasonSample(.mail(.noAnswerFound), "no-answer-found", nil, "no answer was found in it"),
            ReasonSample(
                .mail(.declinesAfterAnswering),
                "declines-after-answering",
                nil,
                "declines after having answered"
            ),
            ReasonSample(
                .mail(.answersRatersOwnMail),
                "answers-raters-own-mail",
                nil,
                "it answers the rater's own mail, from another address"
            ),
            ReasonSample(
                .mail(.answeredMailGone),
                "answered-mail-gone",
                nil,
                "the mail that it answers is not there any more"
            ),
            ReasonSample(.mail(.noRequest), "no-request", nil, "it belongs to no request"),
            ReasonSample(.mail(.unknownToken), "unknown-token", nil, "its token is unknown"),
            ReasonSample(
                .mail(.tokenFromElsewhere(party: .employee)),
                "token-from-elsewhere",
                #"{"party":"employee"}"#,
                "the employee's token, from another address"
            ),
            ReasonSample(
                .mail(.tokenFromElsewhere(party: .hr)),
                "token-from-elsewhere",
                #"{"party":"hr"}"#,
                "HR's token, from another address"
            ),
            ReasonSample(
                .mail(.tokenFromElsewhere(party: nil)),
                "token-from-elsewhere",
                nil,
                "a question's token, from another address"
            ),
            ReasonSample(
                .mail(.writtenBy(party: .manager)),
                "written-by",
                #"{"party":"manager"}"#,
                "a mail from the manager"
            ),
            ReasonSample(.mail(.writtenBy(party: nil)), "written-by", nil, "a mail from somebody who was asked"),
            ReasonSample(.mail(.noSender), "no-sender", nil, "it has no sender"),
            ReasonSample(
                .mail(.complaintAboutOwnTalk),
                "complaint-about-own-talk",
                nil,
                "a complaint about a mail of the person's own talk, which goes on"
            ),
            ReasonSample(.mail(.strayComplaint), "stray-complaint", nil, "a complaint about no mail of ours"),
            ReasonSample(.mail(.challenge), "challenge", nil, "a machine wants proof that a person wrote"),
            ReasonSample(.mail(.maybeAutomatic), "maybe-automatic", nil, "it reads like an automatic answer"),
            ReasonSample(
                .mail(.mailNotDelivered(party: .hr, said: "5.1.1: no such user")),
                "mail-not-delivered",
                #"{"party":"hr","said":"5.1.1: no such user"}"#,
                "a mail to HR was not delivered: 5.1.1: no such user"
            ),
            ReasonSample(
                .mail(.mailNotDelivered(party: nil, said: nil)),
                "mail-not-delivered",
                nil,
                "a mail to somebody who was asked was not delivered: not delivered"
            ),
            ReasonSample(
                .mail(.strayBounce(said: "5.1.1")),
                "stray-bounce",
                #"{"said":"5.1.1"}"#,
                "a bounce of no request: 5.1.1"
            ),
            ReasonSample(.mail(.tooLarge(megabytes: 25)), "too-large", #"{"megabytes":25}"#, "larger than 25 MB"),
            ReasonSample(
                .mail(.textTooLong),
                "text-too-long",
                nil,
                "its text is longer than anything that people write"
            ),
            ReasonSample(.mail(.calendarUnreadable), "calendar-unreadable", nil, "a calendar part that can't be read"),
            ReasonSample(
                .mail(.calendarCutOff),
                "calendar-cut-off",
                nil,
                "a calendar part that can't be read to its end"
            ),
            ReasonSample(
                .mail(.unreadable(why: "it is empty")),
                "unreadable",
                #"{"why":"it is empty"}"#,
                "the message can't be read: it is empty"
            ),
            ReasonSample(.mail(.stopsReading), "stops-reading", nil, "the service stopped twice while reading it"),
            ReasonSample(
                .talkMail(.waitsFor(.address("eve@evil.example"))),
                "waits-for",
                #"{"_0":"eve@evil.example"}"#,
                "it waits for the answer of eve@evil.example"
            ),
            ReasonSample(
                .talkMail(.askedBefore(.address("eve@evil.example"))),
                "asked-before",
                #"{"_0":"eve@evil.example"}"#,
                "eve@evil.example was asked about the same before"
            ),
            ReasonSample(
                .talkMail(.notTheirs(.address("eve@evil.example"))),
                "not-theirs",
                #"{"_0":"eve@evil.example"}"#,
                "eve@evil.example says that it is not theirs"
            ),
            ReasonSample(
                .talkMail(.answerNotUnderstood),
                "answer-not-understood",
                nil,
                "an answer that was not understood"
            ),
            ReasonSample(
                .talkMail(.answerAskedAgain),
                "answer-asked-again",
                nil,
                "an answer that was not understood, asked once more"
            ),
            ReasonSample(
                .talkMail(.employeeAskedBack),
                "employee-asked-back",
                nil,
                "a mail from the employee, asked back"
            ),
            ReasonSample(
                .talkMail(.askedWhomToStrike(party: .hr)),
                "asked-whom-to-strike",
                #"{"party":"hr"}"#,
                "a mail from HR, who was asked once more for names to strike"
            ),
            ReasonSample(
                .talkMail(.approvedAndMore(talk: 7, approved: 3, struck: 1)),
                "approved-and-more",
                #"{"approved":3,"struck":1,"talk":7}"#,
                "talk 7: 3 raters agreed to, 1 struck, and something else that is for a person",
                now: "talk 7: 3 raters approved, 1 struck, and something else that is for a person"
            ),
            ReasonSample(
                .talkMail(.talkIsCancelled),
                "talk-is-cancelled",
                nil,
                "a mail about a talk that is cancelled"
            ),
            ReasonSample(.talkMail(.roundOver), "round-over", nil, "a mail about raters of a talk whose round is over"),
            ReasonSample(.talkMail(.calledOff), "called-off", nil, "it was called off before it was confirmed"),
            ReasonSample(
                .talkMail(.declined(.wrongPeople([]))),
                "declined",
                #"{"_0":{"wrongPeople":{"_0":[]}}}"#,
                "declined: its people are no employee and manager"
            ),
            ReasonSample(
                .talkMail(.declined(.wrongPeople(["a@x.example", "b@x.example"]))),
                "declined",
                #"{"_0":{"wrongPeople":{"_0":["a@x.example","b@x.example"]}}}"#,
                "declined: not known: a@x.example, b@x.example"
            ),
            ReasonSample(
                .talkMail(.declined(.recurring)),
                "declined",
                #"{"_0":{"recurring":{}}}"#,
                "declined: it recurs, and a talk is one event"
            ),
            ReasonSample(
                .talkMail(.declined(.tooManyPeople)),
                "declined",
                #"{"_0":{"tooManyPeople":{}}}"#,
                "declined: more than two people are invited"
            ),
            ReasonSample(
                .talkMail(.declined(.inThePast)),
                "declined",
                #"{"_0":{"inThePast":{}}}"#,
                "declined: it is in the past"
            ),
            ReasonSample(
                .talkMail(.peopleGone),
                "people-gone",
                nil,
                "its people or its organizer are not known any more"
            ),
            ReasonSample(
                .talkMail(.calendarTooLarge(octets: 2_000_000)),
                "calendar-too-large",
                #"{"octets":2000000}"#,
                "a calendar of 2000000 octets, more than a talk takes"
            ),
            ReasonSample(.talkMail(.stopsActing), "stops-acting", nil, "the service stopped twice while acting on it"),
        ]
    }
}
