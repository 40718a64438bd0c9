// News of the year for one of the two: what the other, or HR, said. It has no words of anybody's.

/// Something that an employee or her manager is told.
public enum YearNews: Hashable, Codable, Sendable {
    /// How far a wish for a training is, with the manager's line.
    case training(TrainingID)
    /// An agreement stays as two versions.
    case twoVersions(AgreementID)
    /// An agreement is stuck, with the employee's line, and they meet already.
    case stuck(AgreementID)
    /// The manager's word on the talk of a year.
    case followUp(year: Int)
    /// What each of the two wants to talk about.
    case topics(TalkID)
    /// A line from the employee, in the mail of that row.
    case line(inboxRow: InboxID)
}

/// What became of words that somebody wants to keep for their year.
public enum Keeping: String, Codable, Sendable, CaseIterable {
    case kept
    /// They are about health or private matters.
    case guarded
    case tooLong = "too-long"

    /// Characters that are kept at most.
    public static let mostCharacters = 2_000
}
