// The order of an event's versions.
import Foundation

/// The order of an event's versions (RFC 5546 §2.1.5): SEQUENCE, then DTSTAMP. Programs that write the same DTSTAMP
/// again are told apart by LAST-MODIFIED.
public struct EventVersion: Hashable, Sendable {
    public let sequence: Int
    /// Nil where the message had none that can be read.
    public let stamp: Date?
    /// LAST-MODIFIED (RFC 5545 §3.8.7.3); nil where the message had none that can be read.
    public let modified: Date?

    public init(sequence: Int, stamp: Date?, modified: Date? = nil) {
        self.sequence = sequence
        self.stamp = stamp
        self.modified = modified
    }

    /// Whether this version is to be taken over a known one. The same version once more, or one that can't be told
    /// apart from it, is not.
    ///
    /// Google raises SEQUENCE with the first update only, and later ones have just a newer stamp.
    public func supersedes(_ known: EventVersion) -> Bool {
        guard sequence == known.sequence else { return sequence > known.sequence }
        guard let stamp else { return false }
        guard let knownStamp = known.stamp else { return true }
        guard stamp == knownStamp else { return stamp > knownStamp }
        guard let modified, let knownModified = known.modified else { return false }
        return modified > knownModified
    }

    /// Whether it surely came before a known one. Neither newer nor older is what can't be told apart.
    public func precedes(_ known: EventVersion) -> Bool {
        guard sequence == known.sequence else { return sequence < known.sequence }
        guard let stamp, let knownStamp = known.stamp else { return false }
        guard stamp == knownStamp else { return stamp < knownStamp }
        guard let modified, let knownModified = known.modified else { return false }
        return modified < knownModified
    }
}
