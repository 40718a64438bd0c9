// Taking out an answer that came by mistake, as long as it is in no dossier.
import Feedback
import Foundation
import Store

/// What was taken out.
public struct DiscardedAnswer: Sendable {
    public let responses: [TakenResponse]
    /// The request's, now.
    public let state: FeedbackRequest.State
}

extension TalkBook {
    /// Takes out responses that came by mistake. The rater is told, and where none is left the request is open again; its
    /// reminders go on where the deadline is ahead.
    /// - Parameter chosen: nil for all that count.
    /// - Throws: `TalkError.inDossier` when one of them was released.
    public func discard(
        _ tx: any Transaction,
        _ id: RequestID,
        _ chosen: [ResponseID]? = nil,
        now: Date
    ) throws -> DiscardedAnswer {
        guard let request = try tx.request(id) else { throw TalkError.unknownRequest(id) }
        let taken = try tx.takenResponses(to: id)
        let gone = try TalkBook.chosen(chosen, of: taken, id)
        for response in gone {
            if let row = response.inboxRow { try tx.withdrawConfirmation(of: id, inboxRow: row, now: now) }
            try tx.discard(response.id, of: id, now: now)
        }
        if gone.count == taken.count { try reopen(tx, request, now: now) }
        if let latest = gone.last {
            try tx.queue(.answerDiscarded(id, latest.id), to: request.rater.address, by: rules, now: now)
        }
        return DiscardedAnswer(responses: gone, state: try tx.request(id)?.state ?? request.state)
    }

    private static func chosen(
        _ chosen: [ResponseID]?,
        of taken: [TakenResponse],
        _ id: RequestID
    ) throws -> [TakenResponse] {
        let known = taken.map(\.id)
        guard !taken.isEmpty else { throw TalkError.nothingToDiscard(id) }
        if let unknown = chosen?.first(where: { !known.contains($0) }) {
            throw TalkError.unknownResponse(unknown, of: id, known: known)
        }
        let gone = taken.filter { chosen?.contains($0.id) ?? true }
        let frozen = gone.filter(\.isInDossier).map(\.id)
        guard frozen.isEmpty else {
            throw TalkError.inDossier(frozen, of: id, late: gone.filter { !$0.isInDossier }.map(\.id))
        }
        return gone
    }

    private func reopen(_ tx: any Transaction, _ request: FeedbackRequest, now: Date) throws {
        guard request.state == .answered, let talk = try tx.talk(request.talk) else { return }
        let after = request.unanswered(
            of: talk,
            rules.schedule,
            isReleased: try tx.releases(of: talk.id)[.employee] != nil,
            suppressed: try tx.suppression(of: request.rater.address)?.cause,
            now: now
        )
        try tx.set(request, to: after.state, reason: after.reason, now: now)
    }
}
