// The state of the installation: its troubles, and counts of everything in it.
import Feedback
import Foundation
import Store

/// Counts alone, whatever there is.
public struct StatusReport: Sendable {
    public let conditions: [Condition]
    public let talks: [TalkProgress: Int]
    public let requests: [FeedbackRequest.State: Int]
    public let outbox: [OutboxState: Int]
    public let inbox: [InboxState: Int]
    /// Held messages by the code of the reason.
    public let held: [String: Int]

    /// - Throws: `NotForViewer` for anybody but an operator.
    public init(_ tx: any Transaction, for viewer: Viewer, now: Date) throws {
        try viewer.isOperator()
        let releases = try tx.releases()
        conditions = try tx.troubles(now: now)
        talks = try tx.talkMoments().reduce(into: [:]) { counts, talk in
            let progress = TalkProgress(talk.state, start: talk.start, releases: releases[talk.id] ?? [:], now: now)
            counts[progress, default: 0] += 1
        }
        requests = try tx.requestCounts()
        outbox = try tx.outboxCounts()
        inbox = try tx.inboxCounts()
        held = try tx.heldCounts()
    }
}
