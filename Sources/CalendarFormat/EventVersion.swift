// The order of an event's versions.
import Foundation

/// The order of an event's versions (RFC 5546 §2.1.5): SEQUENCE, then DTSTAMP.
public struct EventVersion: Hashable, Sendable {
    public let sequence: Int
    /// Nil where the message had none that can be read.
    public let stamp: Date?

    public init(sequence: Int, stamp: Date?) {
        self.sequence = sequence
        self.stamp = stamp
    }

    /// Whether this version is to be taken over a known one. The same version once more, or one that can't be told
    /// apart from it, is not.
    ///
    /// Google raises SEQUENCE with the first update only, and later ones have just a newer stamp.
    public func supersedes(_ known: EventVersion) -> Bool {
        guard sequence == known.sequence else { return sequence > known.sequence }
        guard let stamp else { return false }
        return known.stamp.map { stamp > $0 } ?? true
    }
}
