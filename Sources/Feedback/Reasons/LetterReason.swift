// Why a letter is in its state, where that is our own word and not a server's reply.

/// Why a letter waits, or was given up.
public enum LetterReason: Reason {
    /// Its time was over before it could be handed over.
    case late
    /// A server put it off until its time was over.
    case givenUp
    /// Its request is over, its talk cancelled, or a newer one replaces it.
    case notNeeded
    case unwritable(why: String)
    /// Handed over, and the connection was lost before the reply; `trouble` is what the connection says.
    case unanswered(trouble: String)
    /// The service stopped while it was handed over.
    case interrupted
    /// A person saw that it failed, and nothing is to be done about it.
    case dismissed
    /// It was accepted, and came back.
    case returned
    /// A sentence of an earlier version.
    case other(text: String)

    enum CodingKeys: String, CodingKey, CaseIterable {
        case dismissed, interrupted, late, returned, unanswered, unwritable, other
        case givenUp = "given-up"
        case notNeeded = "not-needed"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
