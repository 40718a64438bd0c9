// The states of a mail that came in, from received to what was made of it.

/// How far a message that came in has come.
public enum InboxState: String, Codable, Sendable, CaseIterable {
    case received
    /// Being read. Found so twice, it is what crashed us.
    case reading
    case read
    /// Waiting for a person.
    case held
}
