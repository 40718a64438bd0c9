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
}

extension LineKind {
    /// The one who is asked, seen from the employee whom the line is about.
    public enum Reader: String, Codable, Sendable, CaseIterable { case employee, manager, hr }

    /// Whether its answer is a text of its own, or is to be apart from all else: it makes up a mail alone.
    public var isAlone: Bool {
        switch self {
        case .agreementsWanted, .hrCall, .needs, .meetingProposed: true
        default: false
        }
    }

    /// Whether it waits for no week to be over: a proposal may be for tomorrow.
    public var isUrgent: Bool { self == .meetingProposed }

    /// How often it stands in a mail where nobody answers. What comes back each quarter is asked once in it.
    public var mostTimes: Int {
        switch self {
        case .agreementState, .justTalked, .meetingProposed, .needs: 1
        default: 2
        }
    }
}
