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
