// The states of a message of ours, from queued to done with.

/// How far a message of ours has come.
public enum OutboxState: String, Codable, Sendable, CaseIterable {
    case queued, attempting
    /// By the next hop; it is no more than that.
    case accepted
    /// A transient refusal: tried again later.
    case deferred
    /// A permanent refusal, or given up.
    case failed
    /// The connection was lost after the message was handed over, twice.
    case unknown
    /// Not needed any more: the request was withdrawn, the talk moved or cancelled.
    case withdrawn
}

extension OutboxState {
    /// Whether nothing more happens to the row by itself.
    public var isDone: Bool {
        switch self {
        case .queued, .attempting, .deferred: false
        case .accepted, .failed, .unknown, .withdrawn: true
        }
    }

    /// Whether the mail may have been received.
    public var mayHaveArrived: Bool { self == .accepted || self == .unknown }

    /// The state of a letter of which nobody knows whether it went out. Where the server hung up, it is repeated once under
    /// the same Message-ID, then left as unknown. A kill of ours leaves letters in doubt of which most have not left:
    /// these are always repeated, and count for nothing when a server hangs up later.
    /// - Parameters:
    ///   - hangUps: how often a server hung up at its end before.
    ///   - isInterrupted: we ended in the middle of it.
    public static func inDoubt(hangUps: Int, isInterrupted: Bool) -> OutboxState {
        isInterrupted || hangUps == 0 ? .queued : .unknown
    }
}

extension Letter.Kind {
    /// Whether a request's letter in that state may be queued anew when its talk was cancelled and is planned again:
    /// reminders, the news that nothing is needed, and requests that never left.
    public func isQueuedAnew(from state: OutboxState) -> Bool {
        switch self {
        case .reminder, .requestCancelled: true
        case .request: state == .withdrawn || state == .failed
        default: false
        }
    }
}
