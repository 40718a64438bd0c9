// How a reply to a collected mail was understood, as its writer is told.
import Days

/// The outcome of a reply to a collected mail, by the numbers of its lines. It has no words of anybody's.
public struct CollectedReport: Hashable, Codable, Sendable {
    /// Why a line is asked back.
    public enum Unclear: String, Codable, Sendable, CaseIterable {
        /// It may be meant for several.
        case whichNumber = "which-number"
        /// Nothing of it was understood.
        case notUnderstood = "not-understood"
        /// A day that is over, where one to come is meant.
        case inThePast = "in-the-past"
        /// A day to come, where one that is over is meant.
        case inTheFuture = "in-the-future"
        /// An agreement that says nothing.
        case withoutText = "without-text"
        /// Longer than an agreement is.
        case tooLong = "too-long"
        /// More than a talk has.
        case tooMany = "too-many"
        /// It was settled in another way since.
        case over
        /// Somebody else is asked by now.
        case notAsked = "not-asked"
    }

    /// Lines that a word settled.
    public var settled: [Int] = []
    /// Lines that are asked back.
    public var unclear: [Int: Unclear] = [:]
    /// Numbers that the mail doesn't have.
    public var unknownNumbers: [Int] = []
    /// Agreements that were written down, and wishes for a training.
    public var agreements: [AgreementID] = []
    public var trainings: [TrainingID] = []
    /// What belongs to no line, and why it was not taken.
    public var rest: Unclear?
    /// When she is asked again what was agreed on, where the talk was not held.
    public var again: CivilDay?
    /// Something about health or private matters: nothing was kept.
    public var isGuarded = false
    /// Nil: none, as in reports of earlier versions.
    private var marks: Set<Mark>?

    private enum Mark: String, Codable { case aboutWorkAlone, thanking, wantsDay, comesLater }

    public init() {}

    /// Whether it says that it is about work, and nothing else.
    public var isAboutWorkAlone: Bool {
        get { has(.aboutWorkAlone) }
        set { mark(.aboutWorkAlone, newValue) }
    }

    /// Whether the raters are thanked.
    public var isThanking: Bool {
        get { has(.thanking) }
        set { mark(.thanking, newValue) }
    }

    /// Whether the talk was not held, and its new day is not known.
    public var wantsDay: Bool {
        get { has(.wantsDay) }
        set { mark(.wantsDay, newValue) }
    }

    /// Whether an answer is promised for later.
    public var comesLater: Bool {
        get { has(.comesLater) }
        set { mark(.comesLater, newValue) }
    }

    private func has(_ mark: Mark) -> Bool { marks?.contains(mark) ?? false }

    private mutating func mark(_ mark: Mark, _ isOn: Bool) {
        let others = (marks ?? []).subtracting([mark])
        let all = isOn ? others.union([mark]) : others
        marks = all.isEmpty ? nil : all
    }

    /// Whether something is to be told.
    public var asksBack: Bool {
        !unclear.isEmpty || !unknownNumbers.isEmpty || rest != nil || isGuarded || isAboutWorkAlone
    }
}
