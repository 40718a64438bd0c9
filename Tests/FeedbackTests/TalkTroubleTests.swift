import Feedback
import Foundation
import Testing

@Suite struct TalkTroubleTests {
    private static let (day, now) = (86_400.0, Date(timeIntervalSince1970: 1_800_000_000))

    typealias Of = (group: RaterGroup, state: FeedbackRequest.State)

    /// - Parameters: days since it failed, days until the talk.
    @Test(
        arguments: [
            (.whom, 1, .planned, 20, nil, true), (.whom, 40, .planned, 20, nil, true),
            (.whom, 1, .planned, -1, nil, false), (.whom, 1, .cancelled, 20, nil, false),
            (.talkCancelled, 1, .cancelled, 20, nil, true), (.talkCancelled, 31, .cancelled, 60, nil, false),
            (.dossierToManager, 1, .planned, -1, nil, true), (.dossierToManager, 31, .planned, -31, nil, false),
            (.departments, 1, nil, 0, nil, true), (.departments, 31, nil, 0, nil, false),
            (.request, 1, .planned, 20, (.client, .queued), true),
            (.request, 1, .planned, 20, (.client, .bounced), false),
            (.request, 1, .planned, 20, (.`self`, .bounced), true),
            (.reminder, 1, .planned, 20, (.`self`, .answered), false),
            (.confirmation, 1, .planned, 20, (.client, .answered), true),
        ] as [(Letter.Kind, Double, Talk.State?, Double, Of?, Bool)]
    )
    func whichFailedLettersSomebodyHasToSeeTo(
        _ kind: Letter.Kind,
        _ failed: Double,
        _ talk: Talk.State?,
        _ start: Double,
        _ request: Of?,
        _ matters: Bool
    ) {
        let found = kind.matters(
            failedAt: Self.now - failed * Self.day,
            talk: talk.map { ($0, Self.now + start * Self.day) },
            request: request,
            now: Self.now
        )
        #expect(found == matters)
    }

    @Test func eachCodeIsListed() {
        let all: [TalkTrouble] = [
            .letterFailed(LetterID(rawValue: 1), .whom), .letterInDoubt(LetterID(rawValue: 1), .whom),
            .ownViewNotReached(RequestID(rawValue: 1)), .notDelivered(InboxID(rawValue: 1), .employee),
        ]
        #expect(all.map(\.code) == TalkTrouble.codes)
        #expect(all.map(\.isOfItsPeople) == [true, false, true, true])
        #expect(!TalkTrouble.letterFailed(LetterID(rawValue: 1), .confirmation).isOfItsPeople)
    }
}
