// What people say to one line of a mail of the year.
import Cycle
import Days
import Foundation

/// What was said to a line.
public enum LineWord: Hashable, Sendable {
    case state(AgreementWord)
    /// `line` is what the manager wrote beside it; nil where that is nothing, or courtesy.
    case grant(GrantWord, line: String?)
    /// Whether a training must be; else it is a wish.
    case mandatory(Bool)
    case booked(CivilDay)
    case notAvailable
    /// Whether somebody was at the training.
    case had(Bool)
    /// When the two last talked. Of `last week` and `last month` it is the middle.
    case talked(CivilDay)
    /// To be asked later, after so many days where that was said.
    case askLater(days: Int?)
    case followUp(FollowUp)
    /// Whether HR shall call.
    case hrCall(Bool)
    /// Whether HR called, and not yet.
    case called(Bool)
    case needs(Set<Need>)
    /// A line to the manager.
    case forManager(String)
    case meeting(MeetingWord)
    /// The line is right as it stands.
    case right
    /// A better line.
    case corrected(AgreementDraft)
    /// Nothing was agreed on.
    case noAgreements
    /// The talk was not held; the new date, where one stands.
    case notHeld(CivilDay?)
    case kickOff(KickOff.Word)
    /// A line of one's own, and that there is none.
    case line(String)
    case nothing
    /// Trainings for oneself, as they were called; none: no.
    case wishes([String])
    /// The questions were read, and nothing is to be kept.
    case prepared
    /// What was noted goes.
    case noNotes
    /// From 1, much too seldom, to 5, often enough.
    case oftenEnough(Int)
    /// Whether the year's words stay; else they go.
    case ownYear(stays: Bool)
}

public enum AgreementWord: Hashable, Sendable {
    case done, busy, stopped
    case stuck(reason: String?)
}

public enum GrantWord: String, Hashable, Sendable { case granted, refused, talkFirst }

public enum MeetingWord: Hashable, Sendable {
    case yes, no
    /// Another time.
    case at(Date)
    /// The two do it themselves.
    case ourselves
}

/// What two people agreed on, as one of them wrote it.
public struct AgreementDraft: Hashable, Sendable {
    /// At most so many characters.
    public static let mostCharacters = 500
    public let what: String
    /// Somebody who is called by name stays in the text.
    public let who: Agreement.Doer?
    /// The last day of it.
    public let by: CivilDay?

    public init(what: String, who: Agreement.Doer? = nil, by: CivilDay? = nil) {
        (self.what, self.who, self.by) = (what, who, by)
    }
}
