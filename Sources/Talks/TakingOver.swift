// A talk that is planned instead of a cancelled one takes over all that was gathered for that.
import Feedback
import Foundation
import Store

extension TalkBook {
    /// Requests and answers of a cancelled talk become the other's, and nobody is asked twice.
    func takeOver(_ tx: any Transaction, _ old: TalkID, by new: TalkID, now: Date) throws {
        guard try tx.dossiers(of: new).isEmpty else { return }
        try makeRoom(tx, for: old, in: new, now: now)
        try reopen(tx, requestsOf: old, now: now)
        try tx.takeOver(old, by: new)
        try askForApproval(tx, new, now: now)
        guard let talk = try tx.talk(new), talk.organizer == nil else { return }
        // It hangs on the new event then.
        for dossier in try tx.dossiers(of: new) {
            let released = try tx.releases(of: new)
            for (party, reader) in talk.people where released[party] != nil {
                try tx.queue(.dossier(new, party, batch: dossier.batch), to: reader.address, by: rules, now: now)
            }
        }
    }

    /// A rater of both talks is asked once: by the request that is answered, or went out, else by the new one.
    private func makeRoom(_ tx: any Transaction, for old: TalkID, in new: TalkID, now: Date) throws {
        let asked = try tx.requests(of: new).filter { $0.state != .withdrawn }
        for request in try tx.requests(of: old) {
            guard let double = asked.first(where: { $0.person == request.person }) else { continue }
            let superfluous = try isKept(tx, request, before: double) ? double : request
            try tx.end(superfluous.withdrawn(.askedForOtherTalk), by: rules, now: now)
        }
    }

    private func isKept(_ tx: any Transaction, _ old: FeedbackRequest, before new: FeedbackRequest) throws -> Bool {
        switch old.state {
        case .answered: new.state != .answered
        case .withdrawn:
            try [.queued, .proposed].contains(new.state) && tx.stateReason(of: old.id) == .talkCancelled
                && tx.messageID(of: .request(old.id)) != nil
        default: false
        }
    }

    private func reopen(_ tx: any Transaction, requestsOf old: TalkID, now: Date) throws {
        for request in try tx.requests(of: old) {
            let state = request.reopened(
                endedFor: try tx.stateReason(of: request.id),
                hasLeft: try tx.state(of: .request(request.id))?.mayHaveArrived ?? false,
                isSuppressed: try tx.suppression(of: request.rater.address) != nil
            )
            if let state { try tx.reopen(request, as: state, now: now) }
        }
    }

    /// Seconds for which a cancelled talk may be planned anew with all that was gathered; its answers are kept as long.
    static let takenOverFor: TimeInterval = 30 * ScheduleRules.day
}
