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

/// What stopped the service while a mail was read, and nothing else.
public struct Interruptions: Hashable, Sendable {
    /// How often reading it alone was begun, after the service had stopped.
    public let readings: Int
    /// How often of these the service ended by its own fault.
    public let crashes: Int

    public init(readings: Int, crashes: Int) { (self.readings, self.crashes) = (readings, crashes) }

    /// Whether the mail is to blame. Whoever kills the service from outside may well hit the same mail twice; what ends it
    /// without a fault of its own, for want of memory, does so again and again.
    public var blameTheMail: Bool { crashes >= 2 || readings - crashes >= 10 }
}
