// What managers and employees say at the end of the year.

/// What became of a talk, by the manager's word. Its raw value is stored.
public enum FollowUp: String, Codable, Sendable, CaseIterable {
    case held, later, notHeld = "not-held"
}

/// What somebody needs to go on working here with pleasure. Its raw value is stored.
public enum Need: String, Codable, Sendable, CaseIterable {
    case challenge, workload, hours, room, nothing
}
