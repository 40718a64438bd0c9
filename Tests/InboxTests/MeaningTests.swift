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

    private func situation(
        _ state: FeedbackRequest.State = .sent,
        talkIn: TimeInterval = 86_400,
        talk talkState: Talk.State = .planned,
        released: Bool = false,
        inDossier: Bool = false,
        answered: Bool = false
    ) throws -> Situation {
        func person(_ name: String) throws -> Person {
            Person(name: try Line(name), address: try EmailAddress("\(name)@example.test"), language: "nl")
        }
        return Situation(
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
        _ situation: Situation,
        from writer: Writer = .asked,
        hasAttachments: Bool = false
    ) -> [Consequence] {
        meaning.consequences(
            situation,
            inboxRow: 9,
            from: writer,
            hasAttachments: hasAttachments,
            timeZone: .gmt,
            now: now
        )
    }

    private let given = Meaning.answers([Answer(question: 1, text: "goed", score: nil)], remark: nil)

    private func taken(_ news: Set<ConfirmationNews>, _ outcome: Outcome = .answered) -> [Consequence] {
        [
            .store([Answer(question: 1, text: "goed", score: nil)], remark: nil), .set(.answered),
            .withdrawLetters, .write(.confirmation(id, inboxRow: 9, news: news)), .finish(outcome),
        ]
    }

    @Test func anAnswerIsTakenAndConfirmed() throws {
        #expect(follow(given, try situation()) == taken([]))
        #expect(follow(given, try situation(.expired)) == taken([]))
        #expect(follow(given, try situation(.bounced)) == taken([]))
        #expect(follow(given, try situation(), hasAttachments: true) == taken([.attachmentsLeftOut]))
        #expect(
            follow(given, try situation(), from: .another(nil))
                == taken([.fromAnotherAddress], .answeredFromElsewhere)
        )
        #expect(follow(given, try situation(.expired, released: true)) == taken([.afterRelease]))
    }

    @Test func anAnswerThatIsTooLongIsCutAndThatIsSaid() throws {
        let limit = Answer.longest
        func taken(_ text: String) throws -> (answer: String?, remark: String?, wasTold: Bool) {
            let long = Meaning.answers([Answer(question: 1, text: text, score: nil)], remark: text)
            let found = follow(long, try situation())
            guard case .store(let answers, let remark) = found.first else { return (nil, nil, false) }
            let told = Consequence.write(.confirmation(id, inboxRow: 9, news: [.textCut]))
            return (answers.first?.text, remark, found.contains(told))
        }
        let whole = String(repeating: "é", count: limit)
        #expect(try taken(whole) == (whole, whole, false))
        #expect(try taken(whole + "x") == (whole + " […]", whole + " […]", true))
    }

    @Test func anAcknowledgementIsNothingNew() throws {
        #expect(follow(.nothingNew, try situation(.answered, answered: true)) == [.finish(.nothingNew)])
        #expect(follow(.nothingNew, try situation(), from: .copied) == [.hold(.answersRatersOwnMail)])
    }

    @Test func whatIsOverGetsOneFriendlyAnswerAndOnlyAtTheAskedAddress() throws {
        let over = [
            try situation(.withdrawn), try situation(talkIn: -1), try situation(talk: .cancelled),
            try situation(.answered, released: true, inDossier: true, answered: true),
        ]
        for situation in over {
            #expect(follow(given, situation) == [.write(.tooLate(id)), .finish(.tooLateTold)])
            #expect(follow(given, situation, from: .another(nil)) == [.finish(.tooLate)])
        }
    }

    @Test func decliningClosesAndThanks() throws {
        #expect(
            follow(.declined, try situation()) == [
                .set(.declined), .withdrawLetters, .write(.declined(id, inboxRow: 9)), .finish(.declined),
            ]
        )
        #expect(
            follow(.declined, try situation(.answered, answered: true)) == [.hold(.declinesAfterAnswering)]
        )
    }

    @Test func whoUnsubscribesOrComplainsIsAskedNoMore() throws {
        for (meaning, cause) in [(Meaning.unsubscribe, Suppression.Cause.unsubscribe), (.complaint, .complaint)] {
            for situation in [try situation(), try situation(.answered, answered: true), try situation(.withdrawn)] {
                let consequences = follow(meaning, situation, from: .another(nil))
                #expect(consequences.first == .suppress(cause, telling: .noMoreRequests(id)))
                #expect(consequences.count == 2)
            }
        }
    }

    @Test func onesOwnTalkGoesOn() throws {
        var own = try situation()
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
            let consequences = follow(meaning, try situation(), from: .copied)
            #expect(consequences == [.hold(.answersRatersOwnMail)])
        }
    }

    @Test func anotherAddressIsToldOnce() throws {
        let other = try EmailAddress("petra@thuis.example")
        var told = try situation()
        let confirmation = Letter.confirmation(id, inboxRow: 9, news: [.fromAnotherAddress], from: other)
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
            let consequences = follow(meaning, try situation())
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
            follow(.away(until: day), try situation()).first
                == .quiet(until: try Date("2026-02-14T08:00:00Z", strategy: .iso8601))
        )
        let (reason, situation) = (RequestReason.bounced(said: "5.1.1"), try situation())
        let end = try #require(situation.request.bounced(reason, of: situation.talk))
        #expect(follow(.notReached(said: "5.1.1"), situation).first == .end(end))
    }

    @Test func whatIsNoAnswerLeavesTheRequestOpen() throws {
        let day = try #require(CivilDay(year: 2026, month: 12, day: 4))
        let quiet = Consequence.quiet(until: try Date("2026-12-05T08:00:00Z", strategy: .iso8601))
        let passed = Consequence.write(.passedOn(id, inboxRow: 9))
        let ends: [(Meaning, [Consequence])] = [
            (.noAnswer(.thanks, until: nil), [.finish(.thanked)]),
            (.noAnswer(.later(isWhole: true), until: nil), [.finish(.promised(until: nil))]),
            (.noAnswer(.later(isWhole: true), until: day), [quiet, .finish(.promised(until: day))]),
            (.noAnswer(.later(isWhole: false), until: day), [quiet, .hold(.later)]),
            (.noAnswer(.question, until: nil), [passed, .hold(.question)]),
            (.noAnswer(.objection, until: nil), [passed, .hold(.objection)]),
            (.noAnswer(.attachment, until: nil), [.write(.notUnderstood(id)), .hold(.attachment)]),
        ]
        for (meaning, consequences) in ends { #expect(follow(meaning, try situation()) == consequences) }
        #expect(
            follow(.noAnswer(.question, until: nil), try situation(), from: .copied) == [.hold(.answersRatersOwnMail)]
        )
    }

    /// Unless it is long enough to be all there is to say.
    @Test func aShortRemarkAloneLeavesTheRequestOpen() throws {
        let long = Array(repeating: "woord", count: 25).joined(separator: " ")
        for (remark, state, closes) in [
            ("Luistert goed.", FeedbackRequest.State.sent, false), (long, .sent, true),
            ("Luistert goed.", .expired, true),
        ] {
            let consequences = follow(.answers([], remark: remark), try situation(state))
            #expect(consequences.first == .store([], remark: remark))
            #expect(
                consequences.contains(.set(.answered)) == closes && consequences.contains(.withdrawLetters) == closes
            )
            #expect(consequences.last == .finish(.answered))
        }
    }

    @Test func whatIsNotUnderstoodIsHeldAndKindlyAsked() throws {
        #expect(
            follow(.nothing, try situation()) == [.write(.notUnderstood(id)), .hold(.noAnswerFound)]
        )
    }
}
