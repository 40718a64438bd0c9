// The matters of a year that one person settles with a word: each stands as a numbered line in a collected mail.

/// The sort of a line. Its raw value is stored.
public enum LineKind: String, Codable, Sendable, CaseIterable {
    /// To the employee, after the talk: what did the two agree on?
    case agreementsWanted = "agreements-wanted"
    /// To the manager, or back to the employee: is this right?
    case agreementsRight = "agreements-right"
    /// To the employee: how does an agreement stand?
    case agreementState = "agreement-state"
    /// To the employee: is a training that she wishes for mandatory?
    case trainingMandatory = "training-mandatory"
    /// To the manager: may she?
    case trainingGrant = "training-grant"
    /// To HR: on which day is it booked?
    case trainingBooking = "training-booking"
    /// To the employee, after that day: did she have it?
    case trainingHad = "training-had"
    /// To the manager: when did he last just talk with somebody?
    case justTalked = "just-talked"
    /// To the manager, at the end of the year: was the talk held?
    case followUp = "follow-up"
    /// To the manager, apart from it: shall HR call?
    case hrCall = "hr-call"
    /// To the employee, at the end of the year: what does she need to go on working here with pleasure?
    case needs
    /// To HR, where a manager wants to be called: were they?
    case callMade = "call-made"
    /// To both, where an agreement is stuck: does that time suit?
    case meetingProposed = "meeting-proposed"
    /// To HR, before the year: shall the managers be invited to its kick-off?
    case kickOff = "kick-off"
    /// To a manager, before the kick-off: what do they look up to?
    case worry
    /// To a manager, after it: a training in coaching, in conversations, in giving feedback?
    case coachTraining = "coach-training"
    /// To HR, before talks: shall they be prepared with that manager?
    case preparing
    /// To the manager, before a talk: questions of a coach, for notes of his own.
    case coaching
    /// To both, before a talk: what does each want to talk about?
    case topic
    /// To the employee, half a year on: do the two talk often enough?
    case oftenEnough = "often-enough"
    /// To HR, after the follow-up: what will it do?
    case intervention
    /// To the employee, in December: her year in words.
    case ownYear = "own-year"
}

extension LineKind {
    /// The one who is asked, seen from the employee whom the line is about.
    public enum Reader: String, Codable, Sendable, CaseIterable { case employee, manager, hr }

    /// Whether its answer is a text of its own, or is to be apart from all else: it makes up a mail alone.
    public var isAlone: Bool {
        switch self {
        case .agreementsWanted, .hrCall, .needs, .meetingProposed: true
        case .kickOff, .worry, .coachTraining, .topic, .oftenEnough, .intervention, .ownYear: true
        default: false
        }
    }

    /// Whether its mail promises that the words of its answer, or whose they are, are kept nowhere or until the talk alone: then
    /// the answer doesn't stay in the mailbox either.
    public var isOffTheRecord: Bool {
        switch self {
        case .worry, .coaching, .topic, .needs, .oftenEnough, .hrCall, .preparing, .justTalked: true
        default: false
        }
    }

    /// Whether it waits for no week to be over: a proposal may be for tomorrow, and so may a talk.
    public var isUrgent: Bool { self == .meetingProposed || self == .topic }

    /// Whether it comes before a talk, and is asked of all talks of a day at once.
    public var isOfTheDay: Bool { self == .preparing || self == .coaching || self == .topic }

    /// Questions of its own, each with a number in a mail: whoever numbers their answers by themselves then means the same.
    public var questions: Int { self == .coaching ? 3 : 1 }

    /// How often it stands in a mail where nobody answers. What comes back each quarter is asked once in it.
    public var mostTimes: Int {
        switch self {
        case .agreementState, .justTalked, .meetingProposed, .needs: 1
        case .worry, .coachTraining, .preparing, .coaching, .topic, .oftenEnough, .ownYear: 1
        default: 2
        }
    }
}
