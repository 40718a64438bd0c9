// Why a person's word about their own talk did nothing, as they are told.

public enum NotActed: String, Codable, Sendable, CaseIterable {
    /// The employee may have shared her dossier, or not.
    case sharing
    /// There is no dossier to share so far.
    case nothingToShare = "nothing-to-share"
    /// The dossier is shared already.
    case shared
    /// Nothing about raters was read in it, who may be named still.
    case naming
    /// A list waits for a word, and this answers another mail.
    case approval
    /// The dossier is released, or the talk begun.
    case roundOver = "round-over"
    /// Nothing waits for that word any more.
    case settled
    /// The talk is cancelled, and none was planned instead.
    case cancelled
    /// HR may ask for counts.
    case departments
    /// Longer than anything that we read.
    case tooLong = "too-long"
    /// From another address than theirs.
    case elsewhere
    /// Nothing was read in it that we can do.
    case unread

    /// Whether somebody looks at the mail.
    public var isHeld: Bool {
        switch self {
        case .settled, .shared: false
        default: true
        }
    }
}
