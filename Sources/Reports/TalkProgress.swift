// The progress of a talk, in one word.
import Feedback
import Foundation

/// The word by which a talk is listed and counted.
public enum TalkProgress: String, Encodable, Hashable, Sendable, CaseIterable {
    case planned
    /// The employee has the dossier.
    case released
    /// The manager has it too.
    case shared
    /// It was held, or is being held, without a dossier.
    case past
    case cancelled

    public init(_ state: Talk.State, start: Date, releases: [Party: Date], now: Date) {
        self =
            if state == .cancelled {
                .cancelled
            } else if releases[.manager] != nil {
                .shared
            } else if releases[.employee] != nil {
                .released
            } else {
                start > now ? .planned : .past
            }
    }
}
