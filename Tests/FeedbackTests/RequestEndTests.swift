// The ends of requests, and which of them begin anew with another talk.
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct RequestEndTests {
    private typealias State = FeedbackRequest.State

    private func rater(
        _ state: State,
        _ group: RaterGroup = .client,
        before: FeedbackRequest.EarlierEnd? = nil
    ) throws -> FeedbackRequest {
        try request(1, group, askedAt: "2026-01-05T09:00:00Z", state: state, endedBefore: before)
    }

    private func planned(_ state: Talk.State = .planned) throws -> Talk {
        try talk(start: "2026-12-01T09:00:00Z", knownSince: "2026-01-05T09:00:00Z", state: state)
    }

    @Test func aBounceEndsWhatIsOpenOrExpired() throws {
        let (talk, reason) = (try planned(), RequestReason.bounced(said: "5.1.1"))
        let ended = try State.allCases.filter { try rater($0).bounced(reason, of: talk) != nil }
        #expect(ended == [.queued, .sent, .expired])
        let end = try #require(try rater(.sent).bounced(reason, of: talk))
        #expect(end.state == .bounced && end.reason == reason)
    }

    @Test func theEmployeeIsToldOfOthersThanHerself() throws {
        let end = try rater(.sent).bounced(.bounced(said: nil), of: planned())
        #expect(end?.news?.letter == .notReached(TalkID(rawValue: 1), RequestID(rawValue: 1)))
        #expect(end?.news?.reader.description == "anna@example.test")
        #expect(try rater(.sent, .`self`).bounced(.bounced(said: nil), of: planned())?.news == nil)
        #expect(try rater(.sent).bounced(.bounced(said: nil), of: planned(.cancelled))?.news == nil)
    }

    @Test func aSuppressedAddressIsWaitedForNoMore() throws {
        let requests = try State.allCases.map { try rater($0) } + [try rater(.sent, .`self`)]
        let ends = Suppression.Cause.complaint.ends(requests)
        #expect(ends.map(\.request.state) == [.proposed, .queued, .sent])
        #expect(ends.allSatisfy { $0.state == .declined && $0.news == nil && $0.request.group == .client })
        let reasons = try Suppression.Cause.allCases.map { try #require($0.ends([rater(.sent)]).first).reason }
        #expect(reasons == [.complaint, .unsubscribed, .stoppedByOperator])
    }

    @Test func aWithdrawnRaterWhoHadMailIsTold() throws {
        let request = try rater(.sent)
        #expect(request.withdrawn(.withdrawn).news == nil)
        let news = request.withdrawn(.withdrawn, hadMail: true).news
        #expect(news?.letter == .requestCancelled(request.id) && news?.reader == request.rater.address)
    }

    @Test func whatEndedWithItsTalkBeginsAnewWithTheNext() throws {
        func state(
            _ reason: RequestReason?,
            hasLeft: Bool = false,
            isSuppressed: Bool = false,
            _ group: RaterGroup = .client
        ) throws -> State? {
            try rater(.withdrawn, group).reopened(endedFor: reason, hasLeft: hasLeft, isSuppressed: isSuppressed)
        }
        #expect(try state(.talkCancelled) == .queued)
        #expect(try state(.talkCancelled, hasLeft: true) == .sent)
        #expect(try state(.talkCancelledUnapproved, hasLeft: true) == .proposed)
        for reason in [nil, RequestReason.withdrawn, .struck, .askedForOtherTalk] { #expect(try state(reason) == nil) }
        #expect(try state(.talkCancelled, isSuppressed: true) == nil)
        #expect(try state(.talkCancelled, isSuppressed: true, .`self`) == .queued)
        for other in State.allCases where other != .withdrawn {
            #expect(try rater(other).reopened(endedFor: .talkCancelled, hasLeft: true, isSuppressed: false) == nil)
        }
    }

    @Test func aRequestWithoutItsAnswersIsWaitedForUnlessItIsOver() throws {
        func after(
            _ days: Double = -20,
            isReleased: Bool = false,
            suppressed: Suppression.Cause? = nil,
            _ group: RaterGroup = .client,
            talk: Talk.State = .planned,
            before: FeedbackRequest.EarlierEnd? = nil
        ) throws -> String {
            let talk = try planned(talk)
            let after = try rater(.answered, group, before: before).unanswered(
                of: talk,
                ScheduleRules(),
                isReleased: isReleased,
                suppressed: suppressed,
                now: talk.start.addingTimeInterval(days * ScheduleRules.day)
            )
            return "\(after.state) \(after.reason?.code ?? "–")"
        }
        #expect(try after() == "sent –")
        #expect(try after(-1) == "expired no-answer")
        #expect(try after(isReleased: true) == "expired no-answer")
        #expect(try after(suppressed: .complaint) == "declined complaint")
        #expect(try after(suppressed: .complaint, .`self`) == "sent –")
        #expect(try after(suppressed: .complaint, talk: .cancelled) == "withdrawn talk-cancelled")
        #expect(try after(before: .bounced) == "bounced bounced" && after(before: .declined) == "declined –")
    }

    @Test func whoAnswersAfterAnEndIsKnownByIt() throws {
        let ended = try State.allCases.filter { try rater($0).answeredAfter != nil }
        #expect(ended == [.declined, .bounced])
        #expect(try rater(.bounced).answeredAfter == .bouncedBefore)
        #expect(try rater(.answered, before: .declined).answeredAfter == .declinedBefore)
    }

    @Test func lettersThatNeverLeftAreQueuedAnew() {
        func states(_ kind: Letter.Kind) -> [OutboxState] { OutboxState.allCases.filter(kind.isQueuedAnew) }
        #expect(states(.request) == [.failed, .withdrawn])
        #expect(states(.reminder) == OutboxState.allCases && states(.requestCancelled) == OutboxState.allCases)
        #expect(states(.confirmation).isEmpty)
    }

    @Test func aLetterInDoubtIsRepeatedOnce() {
        let hangUps = (0...2).map { OutboxState.inDoubt(hangUps: $0, isInterrupted: false) }
        #expect(hangUps == [.queued, .unknown, .unknown])
        #expect((0...2).allSatisfy { OutboxState.inDoubt(hangUps: $0, isInterrupted: true) == .queued })
        #expect([0, 1, 2, 3, 99].map { SendingRules.backOff(interruptions: $0) } == [nil, 60, 120, 240, 245_760])
    }
}
