// A mail as a decision, before it has words: what is to be said to whom. Its key is what keeps it from going out twice.
import Addressing
import Foundation

/// What a mail of ours is about. It has one name: that of its case, which is in small letters that of its template
/// (`too-late`) and stands in its key. `Letters` finds the words; docs/adding-a-mail.md tells how one is added.
public enum Letter: Hashable, Codable, Sendable {
    case request(RequestID)
    case reminder(RequestID, number: Int)
    /// Shows a rater how they were understood in the mail of that inbox row; `from` where another address than the
    /// one asked sent it and they are to be told.
    case confirmation(RequestID, inboxRow: InboxID, notes: Set<ConfirmationNote>, from: EmailAddress? = nil)
    /// Thanks a rater for saying that they won't take part.
    case declined(RequestID, inboxRow: InboxID)
    /// The one friendly answer to somebody whose request is over.
    case tooLate(RequestID)
    /// The one kind mail that says how to answer.
    case notUnderstood(RequestID)
    /// The talk was cancelled or the request withdrawn: nothing more is needed from the rater.
    case requestCancelled(RequestID)
    /// Tells a rater who complained or unsubscribed that nobody is asked at this address any more.
    case noMoreRequests(RequestID)
    /// The talk's event, to one attendee (iTIP REQUEST).
    case invitation(TalkID, Party, sequence: Int)
    /// Its update, when time or place changed.
    case talkMoved(TalkID, Party, sequence: Int, from: Date)
    /// Its CANCEL.
    case talkCancelled(TalkID, Party, sequence: Int)
    /// The dossier, to the employee, who sees it first.
    case dossierToEmployee(TalkID, batch: Int)
    /// The dossier, to the manager, after the employee shared it or as configured.
    case dossierToManager(TalkID, batch: Int)
    /// Tells the employee that a rater could not be reached, so that somebody else can be asked.
    case notReached(TalkID, RequestID)
    /// Asks the employee whom to ask.
    case whom(TalkID)
    /// Shows the employee how her list of raters, or her word about it, was understood.
    case namesRead(TalkID, inboxRow: InboxID, NamesReport)
    /// Asks the manager, or HR, to approve raters whom the employee named.
    case approval(TalkID, [RequestID], by: Party, isAgain: Bool)
    /// Tells the employee what was approved.
    case approved(TalkID, inboxRow: InboxID, approved: [RequestID], struck: [RequestID])
    /// Tells the employee how many have answered, never who.
    case standing(TalkID, StandingOccasion)
    /// States and counts by department, to HR.
    case departments(inboxRow: InboxID)
    /// Asks an employee or her manager to plan this year's talk.
    case planTalk(PersonID, year: Int, Party)
    /// Asks who invited us which of two people is the employee.
    case roles(MatterID, isAgain: Bool)
    /// Asks a person in whose name a mail wants something: was that you?
    case confirmChange(MatterID, isAgain: Bool)
    /// Asks the other of the two: does another time suit?
    case counterProposal(MatterID, isAgain: Bool)
    /// Asks who declined the talk: when does it suit?
    case newTime(MatterID, isAgain: Bool)
    /// Tells who proposed another time that the old one stands.
    case proposalDeclined(MatterID)
    /// Our REPLY to an invitation that became a talk, or to its update.
    case invitationAccepted(TalkID, inboxRow: InboxID)
    /// Our REPLY to an invitation that is no talk.
    case invitationDeclined(inboxRow: InboxID, DeclineReason)
}

/// What a confirmation tells besides the answers.
public enum ConfirmationNote: String, Codable, Sendable, CaseIterable {
    /// Attachments are not passed on.
    case attachmentsLeftOut
    /// The dossier is released already: the answers come in a later batch.
    case afterRelease
    /// The reply came from another address than the one asked.
    case fromAnotherAddress
}

/// What happened to the talk's event.
public enum EventChange: Hashable, Sendable {
    case planned
    case moved(from: Date)
    case cancelled
}

extension Letter {
    /// The talk's event as it stands now, to one of its two people.
    public static func event(_ talk: TalkID, _ party: Party, sequence: Int, _ change: EventChange) -> Letter {
        switch change {
        case .planned: .invitation(talk, party, sequence: sequence)
        case .moved(let start): .talkMoved(talk, party, sequence: sequence, from: start)
        case .cancelled: .talkCancelled(talk, party, sequence: sequence)
        }
    }

    /// The dossier, to one of the talk's two people.
    public static func dossier(_ talk: TalkID, _ party: Party, batch: Int) -> Letter {
        party == .manager ? .dossierToManager(talk, batch: batch) : .dossierToEmployee(talk, batch: batch)
    }

    /// Asks for the one word that a matter waits for.
    public static func matter(_ id: MatterID, _ kind: Matter.Kind, isAgain: Bool) -> Letter {
        switch kind {
        case .roles: .roles(id, isAgain: isAgain)
        case .confirmation: .confirmChange(id, isAgain: isAgain)
        case .proposal: .counterProposal(id, isAgain: isAgain)
        case .newTime: .newTime(id, isAgain: isAgain)
        }
    }
}
