// The mails that Klankbord writes, each with what it needs to know.
import Addressing
import Feedback
import Foundation

/// A mail to a person. Its words are in the template of its name.
public enum Mail: Sendable {
    /// The feedback request, to a rater.
    case request(Asked)
    /// A reminder of it; the first is number 1.
    case reminder(Asked, number: Int)
    /// How a rater was understood.
    case confirmation(Asked, Understood)
    /// Thanks to a rater who declined.
    case declined(Asked)
    /// To a rater whose answer came when it couldn't be used any more.
    case tooLate(Asked)
    /// To a rater in whose reply no answer was found: how to answer. Sent once.
    case notUnderstood(Asked)
    /// To a rater who hasn't answered yet and need not any more.
    case requestCancelled(Asked, because: Cancellation)
    /// To a rater who complained or unsubscribed: nobody is asked at this address any more.
    case noMoreRequests(Asked)
    /// Beside the calendar invitation (iTIP REQUEST).
    case invitation(TalkNews)
    /// Beside the update of the calendar, when time or place changed.
    case talkMoved(TalkNews, from: Date)
    /// Beside the calendar's CANCEL.
    case talkCancelled(TalkNews)
    /// The dossier, to the employee, who sees it first.
    case dossierToEmployee(DossierNews)
    /// The dossier, to the manager, after the employee shared it or as configured.
    case dossierToManager(DossierNews)
    /// To the employee who named a rater: that rater couldn't be reached.
    case notReached(NotReached)
    /// To the employee, when her talk becomes known: whom shall we ask?
    case whom(WhomToAsk)
    /// How her list of raters was understood.
    case namesRead(NamesRead)
    /// To who agrees to raters before they are asked: may these be?
    case approval(ApprovalAsked)
    /// To the employee: what was approved.
    case approved(Approved)
    /// To the employee: how many have answered, never who.
    case standing(Standing)
    /// To HR: talks and feedback by department.
    case standingForHR(DepartmentCounts)
    /// To somebody who has no talk in the calendar this year.
    case planTalk(PlanTalk)
    /// To who invited us: which of the two is the employee?
    case roles(RolesAsked)
    /// To a person in whose name a mail asks for something: was that you?
    case confirmChange(ConfirmChange)
    /// To the other of the two: does another time suit?
    case counterProposal(CounterProposal)
    /// To who declined the talk: when does it suit?
    case newTime(NewTime)
    /// To who proposed another time: the old one stands.
    case proposalDeclined(CounterProposal)
    /// Beside the calendar's REPLY to an invitation that became a talk.
    case invitationAccepted(TalkNews, isUpdate: Bool = false)
    /// Beside the calendar's REPLY to an invitation that is no talk for us.
    case invitationDeclined(DeclinedInvitation)
}

/// Why a rater need not answer any more.
public enum Cancellation: String, Hashable, Codable, Sendable { case talkCancelled, withdrawn }

/// A talk's event in the calendar: its title and description are templates too.
public enum CalendarEntry: Sendable {
    /// As long as there is no dossier.
    case talk(TalkNews)
    /// Once the dossier is attached to it.
    case dossier(DossierNews)
    /// A line for the description, where the calendar has no room for the dossier itself.
    case mailed(TalkNews, at: Date)
}

/// SUMMARY and DESCRIPTION of an event (RFC 5545 §3.8.1.12 and §3.8.1.5), not yet escaped or folded.
public struct CalendarText: Hashable, Sendable {
    public let summary: String
    /// Lines ended by LF; not wrapped, since calendars wrap for themselves.
    public let description: String

    public init(summary: String, description: String) {
        self.summary = summary
        self.description = description
    }
}
