// The raters of a talk, and how far each has come; never their answers.
import Feedback
import Store

/// One request.
public struct RequestReport: Sendable {
    public let id: RequestID
    public let rater: Person
    public let group: RaterGroup
    public let state: FeedbackRequest.State
    /// Why, where the state alone doesn't say it.
    public let reason: RequestReason?
    /// Whether a counted reply came from elsewhere.
    public let isFromAnotherAddress: Bool

    /// Nil where there is no such talk.
    /// - Throws: `NotForViewer` for anybody but an operator and HR: nobody else may know the raters who have answered.
    public static func all(of talk: TalkID, _ tx: any Transaction, for viewer: Viewer) throws -> [RequestReport]? {
        try viewer.isOperator(or: .hr)
        guard try tx.talk(talk) != nil else { return nil }
        return try tx.requests(of: talk).map { request in
            RequestReport(
                id: request.id,
                rater: request.rater,
                group: request.group,
                state: request.state,
                reason: try tx.stateReason(of: request.id),
                isFromAnotherAddress: try tx.responseCounts(request.id).all > 0
                    && tx.hasConfirmed(request.id, with: .fromAnotherAddress)
            )
        }
    }
}
