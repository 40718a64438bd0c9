// A mail as a decision, before it has words: its subject and its reader. Its key keeps it from going out twice.
import Addressing
import Days
import Foundation

/// The subject of a mail of ours. It has one name: that of its case, which in small letters is that of its template
/// (`too-late`) and stands in its key. `Letters` finds the words; docs/adding-a-mail.md tells how one is added.
public enum Letter: Hashable, Codable, Sendable {
    case request(RequestID)
    case reminder(RequestID, number: Int)
    /// Shows a rater how they were understood in the mail of that inbox row; `from` where another address than the
    /// one asked sent it and they are to be told.
    case confirmation(RequestID, inboxRow: InboxID, news: Set<ConfirmationNews>, from: EmailAddress? = nil)
    /// Thanks a rater for saying that they won't take part; `from` where another address than the one asked said so.
    case declined(RequestID, inboxRow: InboxID, from: EmailAddress? = nil)
    /// The one friendly answer to somebody whose request is over.
    case tooLate(RequestID)
    /// The one kind mail that says how to answer.
    case notUnderstood(RequestID)
    /// Tells a rater who asked or objected that a person will look at it.
    case passedOn(RequestID, inboxRow: InboxID)
    /// Tells a rater that an answer that came by mistake was taken out; the latest of them, where it was several.
    case answerDiscarded(RequestID, ResponseID)
    /// The talk was cancelled or the request withdrawn: nothing more is needed from the rater.
    case requestCancelled(RequestID)
    /// Tells a rater who complained or unsubscribed that nobody is asked at this address any more; `from` where another
    /// address unsubscribed it.
    case noMoreRequests(RequestID, from: EmailAddress? = nil)
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
    /// Tells the employee that a rater was not asked, since others asked them too often.
    case notAsked(TalkID, RequestID)
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
    /// Tells somebody what was done in their name, and the word that stops it.
    case doneInYourName(MatterID, isAgain: Bool)
    /// Tells whether it is stopped.
    case stopped(MatterID, Matter.Stopping)
    /// Tells somebody of a mail in their name that nothing was done by, since another's login handed it in.
    case notDone(inboxRow: InboxID)
    /// Tells a person that a word of theirs did nothing, and what would; `by` nil: HR, about no talk.
    case notActed(inboxRow: InboxID, by: Part?, NotActed)
    /// Tells the employee that an operator sent her dossier to the manager, without her word.
    case sentOn(TalkID, batch: Int)
    /// Tells who proposed another time that the old one stands.
    case proposalDeclined(MatterID)
    /// Our REPLY to an invitation that became a talk, or to its update.
    case invitationAccepted(TalkID, inboxRow: InboxID)
    /// Our REPLY to an invitation that is no talk.
    case invitationDeclined(inboxRow: InboxID, DeclineReason)
    /// Tells somebody whose event is held what can't be read in it, in a line.
    case invitationHeld(inboxRow: InboxID)
    /// Shows one of the talk's two people what the other wrote beside their answer to the invitation.
    case remark(TalkID, inboxRow: InboxID, by: Party)
    /// Tells the operator what is wrong, and what waits for a person, as it stands on that day.
    case digest(day: CivilDay)
    /// Tells the works council that rules about people's data change, and from when on.
    case termsChanged(PrivacyTerms.ID)
    /// Asks a person in whose name somebody wants to know what is held about them: was that you?
    case dataAsked(MatterID, isAgain: Bool)
    /// All that is held about a person, who asked for it.
    case ownData(MatterID)
    /// The matters of a year that one person settles with a word each, by number.
    case collected(CollectedID)
    /// Tells that person how the mail of that inbox row was understood, and asks back what wasn't.
    case collectedRead(CollectedID, inboxRow: InboxID, CollectedReport)
    /// Tells an employee, or her manager, what the other or HR said of the year's matters; `turn` tells it from others.
    case yearNews(PersonID, Party, [YearNews], turn: String)
    /// The event of a meeting about what is stuck, as it stands now, to one of its two people (iTIP REQUEST or CANCEL).
    case meetingChanged(MeetingID, of: PersonID, Party, sequence: Int)
    /// What the manager gets back before a talk of that day: his notes, both topics, what was agreed before; in one mail with
    /// the other talks that he has on it.
    case beforeTalk(TalkID, on: CivilDay, with: [TalkID]? = nil)
    /// The event of a year's kick-off, as it stands now, to a manager (iTIP REQUEST or CANCEL); `turn` where it goes from one
    /// calendar alone, or comes back there.
    case kickOff(PersonID, year: Int, sequence: Int, turn: Int? = nil)
    /// Tells HR who comes to the kick-off of that day, and what managers look up to.
    case kickOffReady(year: Int, on: CivilDay)
    /// Tells an employee what her talk of the year is, and how to plan it.
    case ownTalk(PersonID, year: Int)
    /// Thanks a rater who answered, in the employee's name.
    case thanks(RequestID)
    /// When somebody and their manager, or their people, last just talked; to who asked.
    case lastTalks(PersonID, inboxRow: InboxID)
    /// The figures of a year, to HR, who asked for them in the mail of that inbox row.
    case insight(inboxRow: InboxID, year: Int)
    /// Tells somebody whether words are kept for their year.
    case wordsKept(PersonID, inboxRow: InboxID, Keeping)
}

extension Letter {
    /// As rows have it since earlier versions.
    enum ConfirmationCodingKeys: String, CodingKey {
        case _0, inboxRow, from
        case news = "notes"
    }

    /// The sort of letter.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case request, reminder, confirmation, declined, tooLate, notUnderstood, passedOn, requestCancelled,
            noMoreRequests
        case answerDiscarded
        case invitation, talkMoved, talkCancelled, dossierToEmployee, dossierToManager
        case notReached, notAsked, whom, namesRead, approval, approved, standing, departments
        case planTalk, roles, confirmChange, counterProposal, newTime, proposalDeclined
        case doneInYourName, stopped, notDone, notActed, sentOn
        case invitationAccepted, invitationDeclined, invitationHeld, remark
        case digest, termsChanged, dataAsked, ownData
        case collected, collectedRead, yearNews, meetingChanged, thanks, lastTalks, wordsKept, insight
        case beforeTalk, kickOff, kickOffReady, ownTalk
    }

    /// For each its subject, its difference from others of its kind, and the owner of the token that stands in it.
    var entry: Entry {
        switch self {
        case .request(let id): .rater(.request, id, path: "initial")
        case .reminder(let id, let number): .rater(.reminder, id, "\(number)")
        case .confirmation(let id, let row, _, _): .rater(.confirmation, id, "\(row)")
        case .declined(let id, let row, _): .rater(.declined, id, "\(row)")
        case .tooLate(let id): .rater(.tooLate, id)
        case .notUnderstood(let id): .rater(.notUnderstood, id)
        case .passedOn(let id, let row): .rater(.passedOn, id, "\(row)")
        case .answerDiscarded(let id, let response): .rater(.answerDiscarded, id, "\(response)")
        case .requestCancelled(let id): .rater(.requestCancelled, id)
        case .noMoreRequests(let id, _): .rater(.noMoreRequests, id)
        case .invitation(let id, let party, let sequence): .event(.invitation, id, party, sequence)
        case .talkMoved(let id, let party, let sequence, _): .event(.talkMoved, id, party, sequence)
        case .talkCancelled(let id, let party, let sequence): .event(.talkCancelled, id, party, sequence)
        case .dossierToEmployee(let id, let batch): .employee(.dossierToEmployee, id, "\(batch)")
        case .dossierToManager(let id, let batch): Entry(.dossierToManager, .talk(id), "\(batch)", from: .manager(id))
        case .notReached(let id, let request): .employee(.notReached, id, "\(request)")
        case .notAsked(let id, let request): .employee(.notAsked, id, "\(request)")
        case .whom(let id): .employee(.whom, id)
        case .namesRead(let id, let row, _): .employee(.namesRead, id, "\(row)")
        case .approval(let id, let asked, .hr, let isAgain): .approval(id, asked, from: .hr(id), isAgain)
        case .approval(let id, let asked, _, let isAgain): .approval(id, asked, from: .manager(id), isAgain)
        case .approved(let id, let row, _, _): .employee(.approved, id, "\(row)")
        case .standing(let id, .week(let week)): .employee(.standing, id, "week/\(week)", isCapped: false)
        case .standing(let id, .asked(let row)): .employee(.standing, id, "\(row)")
        case .departments(let row): Entry(.departments, .inbox(row))
        case .planTalk(let id, let year, let party): Entry(.planTalk, .person(id), "\(year)/\(party.rawValue)")
        case .roles(let id, let isAgain): .matter(.roles, id, isAgain)
        case .confirmChange(let id, let isAgain): .matter(.confirmChange, id, isAgain)
        case .counterProposal(let id, let isAgain): .matter(.counterProposal, id, isAgain)
        case .newTime(let id, let isAgain): .matter(.newTime, id, isAgain)
        case .doneInYourName(let id, let isAgain): .matter(.doneInYourName, id, isAgain)
        case .stopped(let id, _): Entry(.stopped, .matter(id))
        case .notDone(let row): Entry(.notDone, .inbox(row))
        case .notActed(let row, let part, _): .word(.notActed, row, from: part)
        case .sentOn(let id, let batch): .employee(.sentOn, id, "\(batch)")
        case .proposalDeclined(let id): Entry(.proposalDeclined, .matter(id))
        case .invitationAccepted(let id, let row): Entry(.invitationAccepted, .talk(id), "\(row)")
        case .invitationDeclined(let row, _): Entry(.invitationDeclined, .inbox(row))
        case .invitationHeld(let row): Entry(.invitationHeld, .inbox(row))
        case .remark(let id, let row, _): Entry(.remark, .talk(id), "\(row)")
        case .digest(let day): Entry(.digest, .day(day))
        case .dataAsked(let id, let isAgain): .matter(.dataAsked, id, isAgain)
        case .ownData(let id): Entry(.ownData, .matter(id))
        case .collected(let id): Entry(.collected, .collected(id), from: .collected(id))
        case .collectedRead(let id, let row, _): Entry(.collectedRead, .collected(id), "\(row)", from: .collected(id))
        case .yearNews(let id, let party, _, let turn): Entry(.yearNews, .person(id), "\(party.rawValue)/\(turn)")
        case .meetingChanged(let meeting, let id, let party, let sequence):
            Entry(.meetingChanged, .person(id), "\(meeting)/\(sequence)/\(party.rawValue)")
        case .beforeTalk(let id, let day, _): Entry(.beforeTalk, .talk(id), "\(day)", from: .manager(id))
        case .kickOff(let id, let year, let sequence, let turn):
            Entry(.kickOff, .person(id), "\(year)/\(sequence)" + (turn.map { "/\($0)" } ?? ""))
        case .kickOffReady(let year, let day): Entry(.kickOffReady, .day(day), "\(year)")
        case .ownTalk(let id, let year): Entry(.ownTalk, .person(id), "\(year)")
        case .thanks(let id): .rater(.thanks, id)
        case .insight(let row, _): Entry(.insight, .inbox(row))
        case .lastTalks(let id, let row): Entry(.lastTalks, .person(id), "\(row)")
        case .wordsKept(let id, let row, _): Entry(.wordsKept, .person(id), "\(row)")
        case .termsChanged(let id): Entry(.termsChanged, .terms(id))
        }
    }
}

extension Letter.Kind {
    /// The differences between sorts of letter.
    struct Traits: OptionSet {
        let rawValue: UInt8
        static let asks = Traits(rawValue: 1)
        static let aligned = Traits(rawValue: 2)
        static let answer = Traits(rawValue: 4)
        /// Of what is no answer, though a mail brings it about.
        static let capped = Traits(rawValue: 8)
        static let naming = Traits(rawValue: 16)
        static let act = Traits(rawValue: 32)
    }

    var traits: Traits {
        switch self {
        case .request, .reminder: [.asks, .aligned]
        case .confirmation, .collectedRead: [.aligned, .answer]
        case .collected: [.asks, .aligned]
        case .declined, .tooLate, .notUnderstood, .passedOn, .noMoreRequests: [.answer]
        case .requestCancelled, .answerDiscarded, .yearNews, .meetingChanged, .thanks: []
        case .beforeTalk, .kickOff, .kickOffReady, .ownTalk: []
        case .invitation, .talkMoved, .talkCancelled: []
        case .dossierToEmployee: [.act]
        case .dossierToManager: []
        case .whom, .notReached, .notAsked: [.aligned, .naming]
        case .namesRead: [.aligned, .answer, .naming]
        case .approval: [.aligned, .capped, .act]
        case .approved, .standing: [.aligned, .capped, .naming]
        case .departments: [.answer]
        case .planTalk, .proposalDeclined, .sentOn, .digest, .termsChanged: []
        case .doneInYourName: [.aligned, .act]
        case .stopped, .notDone, .remark: [.capped]
        case .roles, .confirmChange, .counterProposal, .newTime, .notActed, .dataAsked: [.aligned, .capped, .act]
        case .invitationAccepted, .invitationDeclined, .invitationHeld, .ownData, .lastTalks, .wordsKept,
            .insight:
            [.answer]
        }
    }
}
