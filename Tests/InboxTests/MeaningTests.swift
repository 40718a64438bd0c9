import Addressing
import Days
import Feedback
import Foundation
import MailFormat
import Store
import TestSupport
import Testing
import Understanding

@testable import Inbox

@Suite struct ConsequenceTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private let id = RequestID(rawValue: 4)

    private func standing(
        _ state: FeedbackRequest.State = .sent,
        talkIn: TimeInterval = 86_400,
        talk talkState: Talk.State = .planned,
        released: Bool = false,
        inDossier: Bool = false,
        answered: Bool = false
    ) throws -> Standing {
        func person(_ name: String) throws -> Person {
            Person(name: try Line(name), address: try EmailAddress("\(name)@example.test"), language: "nl")
        }
        return Standing(
            request: FeedbackRequest(
                id: id,
                talk: TalkID(rawValue: 1),
                rater: try person("petra"),
                group: .client,
                promise: .confidential,
                askedAt: now - 86_400,
                state: state
            ),
            talk: Talk(
                id: TalkID(rawValue: 1),
                employee: try person("anna"),
                manager: try person("mark"),
                start: now + talkIn,
                duration: 3600,
                place: nil,
                eventUID: "u",
                sequence: 0,
                knownSince: now - 100_000,
                state: talkState
            ),
            isReleased: released,
            isInDossier: inDossier,
            hasAnswered: answered
        )
    }

    private func follow(
        _ meaning: Meaning,
        _ standing: Standing,
        from writer: Writer = .asked,
        hasAttachments: Bool = false
    ) -> [Consequence] {
        meaning.consequences(
            standing,
            inboxRow: 9,
            from: writer,
            hasAttachments: hasAttachments,
            timeZone: .gmt,
            now: now
        )
    }

    private let given = Meaning.answers([Answer(question: 1, text: "goed", score: nil)], remark: nil)

    private func taken(_ notes: Set<ConfirmationNote>, _ outcome: Outcome = .answered) -> [Consequence] {
        [
            .store([Answer(question: 1, text: "goed", score: nil)], remark: nil), .set(.answered),
            .withdrawLetters, .write(.confirmation(id, inboxRow: 9, notes: notes)), .finish(outcome),
        ]
    }

    @Test func anAnswerIsTakenAndConfirmed() throws {
        #expect(follow(given, try standing()) == taken([]))
        #expect(follow(given, try standing(.expired)) == taken([]))
        #expect(follow(given, try standing(.bounced)) == taken([]))
        #expect(follow(given, try standing(), hasAttachments: true) == taken([.attachmentsLeftOut]))
        #expect(
            follow(given, try standing(), from: .another(nil))
                == taken([.fromAnotherAddress], .answeredFromElsewhere)
        )
        #expect(follow(given, try standing(.expired, released: true)) == taken([.afterRelease]))
    }

    @Test func whatIsOverGetsOneFriendlyAnswerAndOnlyAtTheAskedAddress() throws {
        let over = [
            try standing(.withdrawn), try standing(talkIn: -1), try standing(talk: .cancelled),
            try standing(.answered, released: true, inDossier: true, answered: true),
        ]
        for standing in over {
            #expect(follow(given, standing) == [.write(.tooLate(id)), .finish(.tooLateTold)])
            #expect(follow(given, standing, from: .another(nil)) == [.finish(.tooLate)])
        }
    }

    @Test func decliningClosesAndThanks() throws {
        #expect(
            follow(.declined, try standing()) == [
                .set(.declined), .withdrawLetters, .write(.declined(id, inboxRow: 9)), .finish(.declined),
            ]
        )
        #expect(
            follow(.declined, try standing(.answered, answered: true)) == [.hold(.declinesAfterAnswering)]
        )
    }

    @Test func whoUnsubscribesOrComplainsIsAskedNoMore() throws {
        for (meaning, cause) in [(Meaning.unsubscribe, Suppression.Cause.unsubscribe), (.complaint, .complaint)] {
            for standing in [try standing(), try standing(.answered, answered: true), try standing(.withdrawn)] {
                let consequences = follow(meaning, standing, from: .another(nil))
                #expect(consequences.first == .suppress(cause, telling: .noMoreRequests(id)))
                #expect(consequences.count == 2)
            }
        }
    }

    @Test func onesOwnTalkGoesOn() throws {
        var own = try standing()
        own.request = FeedbackRequest(
            id: id,
            talk: own.talk.id,
            rater: own.talk.employee,
            group: .`self`,
            promise: .named,
            askedAt: now,
            state: .sent
        )
        #expect(follow(.unsubscribe, own) == follow(.declined, own))
        #expect(follow(.complaint, own).allSatisfy { if case .hold = $0 { true } else { false } })
    }

    @Test func somebodyOnCcIsHeld() throws {
        for meaning in [given, .declined, .nothing, .unsubscribe] {
            let consequences = follow(meaning, try standing(), from: .copied)
            #expect(consequences == [.hold(.answersRatersOwnMail)])
        }
    }

    @Test func anotherAddressIsToldOnce() throws {
        let other = try EmailAddress("petra@thuis.example")
        var told = try standing()
        let confirmation = Letter.confirmation(id, inboxRow: 9, notes: [.fromAnotherAddress], from: other)
        #expect(follow(given, told, from: .another(other)).contains(.write(confirmation)))
        told.wasToldOfOtherAddress = true
        #expect(follow(given, told, from: .another(other)) == taken([], .answeredFromElsewhere))
    }

    @Test(arguments: [
        ("unsubscribe", "", true), ("Unsubscribe", "This message was automatically generated by Gmail.", true),
        ("Re: Feedback", "Uitschrijven", true), ("Re: Feedback", "Bitte abmelden!", true),
        ("Re: Feedback", "me désinscrire", true), ("Re: Feedback", "unsubscribe", true),
        ("Re: Feedback", "Schrijf me uit.", true), ("unsubscribe", "1. Luistert goed.", false),
        ("Re: Feedback", "", false), ("Re: Feedback", "Kan zich beter afmelden bij ziekte", false),
    ])
    func unsubscribingTakesAWordOfItsOwn(_ subject: String, _ text: String, _ isOne: Bool) {
        #expect(Unsubscribing.isOne(subject: subject, text: text) == isOne)
    }

    @Test func automaticMailIsNeverAnsweredNorAnAnswer() throws {
        let day = try #require(CivilDay(year: 2026, month: 2, day: 13))
        let automatic: [Meaning] = [
            .away(until: nil), .away(until: day), .machine(.receipt), .notReached(said: "5.1.1"),
            .unclear(.challenge),
        ]
        for meaning in automatic {
            let consequences = follow(meaning, try standing())
            #expect(
                !consequences.contains {
                    switch $0 {
                    case .write, .store, .set(.answered): true
                    default: false
                    }
                }
            )
        }
        #expect(
            follow(.away(until: day), try standing()).first
                == .quiet(until: try Date("2026-02-14T08:00:00Z", strategy: .iso8601))
        )
        let (reason, standing) = (RequestReason.bounced(said: "5.1.1"), try standing())
        let end = try #require(standing.request.bounced(reason, of: standing.talk))
        #expect(follow(.notReached(said: "5.1.1"), standing).first == .end(end))
    }

    @Test func whatIsNotUnderstoodIsHeldAndKindlyAsked() throws {
        #expect(
            follow(.nothing, try standing()) == [.write(.notUnderstood(id)), .hold(.noAnswerFound)]
        )
    }
}
