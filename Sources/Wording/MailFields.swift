// Which template each mail has, for whom, and what it can name.
import Addressing
import Feedback
import Foundation

extension Mail {
    /// The template's name, without variant.
    var templateName: String {
        switch self {
        case .request: "request"
        case .reminder: "reminder"
        case .confirmation: "confirmation"
        case .declined: "declined"
        case .tooLate: "too-late"
        case .notUnderstood: "not-understood"
        case .requestCancelled: "request-cancelled"
        case .noMoreRequests: "no-more-requests"
        case .invitation: "invitation"
        case .talkMoved: "talk-moved"
        case .talkCancelled: "talk-cancelled"
        case .dossierToEmployee: "dossier-to-employee"
        case .dossierToManager: "dossier-to-manager"
        case .notReached: "not-reached"
        case .whom: "whom"
        case .namesRead: "names-read"
        case .approval: "approval"
        case .approved: "approved"
        case .standing: "standing"
        case .standingForHR: "standing-hr"
        case .planTalk: "plan-talk"
        case .roles: "roles"
        case .confirmChange: "confirm-change"
        case .counterProposal: "counter-proposal"
        case .newTime: "new-time"
        case .proposalDeclined: "proposal-declined"
        case .invitationAccepted: "invitation-accepted"
        case .invitationDeclined: "invitation-declined"
        }
    }

    /// Every template that a language must have.
    static let templateNames = [
        "request", "reminder", "confirmation", "declined", "too-late", "not-understood", "request-cancelled",
        "no-more-requests",
        "invitation", "talk-moved", "talk-cancelled", "dossier-to-employee", "dossier-to-manager", "not-reached",
        "whom", "names-read", "approval", "approved", "standing", "standing-hr",
        "plan-talk", "roles", "confirm-change", "counter-proposal", "new-time", "proposal-declined",
        "invitation-accepted", "invitation-declined",
    ]

    /// The reader's relation to the employee, which a template may have a variant for.
    var readerGroup: RaterGroup? {
        switch self {
        case .request(let asked), .reminder(let asked, _), .confirmation(let asked, _), .declined(let asked),
            .tooLate(let asked), .notUnderstood(let asked), .requestCancelled(let asked, _),
            .noMoreRequests(let asked):
            asked.group
        case .invitation(let news), .talkMoved(let news, _), .talkCancelled(let news): news.reader.group
        case .planTalk(let plan): plan.reader.group
        case .newTime(let new): new.reader.group
        case .counterProposal(let proposal): proposal.proposer.other.group
        case .proposalDeclined(let proposal): proposal.proposer.group
        case .dossierToEmployee, .notReached, .whom, .namesRead, .approved, .standing: .`self`
        case .dossierToManager: .manager
        case .approval(let asked): asked.reader == .manager ? .manager : nil
        case .standingForHR, .roles, .confirmChange, .invitationAccepted, .invitationDeclined: nil
        }
    }

    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let own: Fields =
            switch self {
            case .request(let asked), .declined(let asked), .tooLate(let asked), .notUnderstood(let asked),
                .noMoreRequests(let asked):
                asked.fields(words, organisation)
            case .requestCancelled(let asked, let reason):
                asked.fields(words, organisation).merging(["talkCancelled": .flag(reason == .talkCancelled)])
            case .reminder(let asked, let number):
                asked.fields(words, organisation).merging(["isFirst": .flag(number <= 1)])
            case .confirmation(let asked, let understood):
                asked.fields(words, organisation).merging(understood.fields(for: asked))
            case .invitationAccepted(let news, let isUpdate):
                news.fields(words, organisation).merging(["isUpdate": .flag(isUpdate)])
            case .invitation(let news), .talkCancelled(let news):
                news.fields(words, organisation)
            case .talkMoved(let news, let from):
                news.fields(words, organisation).merging([
                    "before": .fields(words.fields(ofStart: from, in: organisation.timeZone)),
                    "timeChanged": .flag(from != news.talk.start),
                ])
            case .dossierToEmployee(let news), .dossierToManager(let news): news.fields(words, organisation)
            case .notReached(let news): news.fields(words, organisation)
            case .whom(let whom): whom.fields(words, organisation)
            case .namesRead(let read): read.fields(words, organisation)
            case .approval(let asked): asked.fields(words, organisation)
            case .approved(let approved): approved.fields(words, organisation)
            case .standing(let standing): standing.fields(words, organisation)
            case .standingForHR(let counts): counts.fields
            case .planTalk(let plan): plan.fields
            case .roles(let asked): asked.fields(words, organisation)
            case .confirmChange(let change): change.fields(words, organisation)
            case .counterProposal(let proposal), .proposalDeclined(let proposal): proposal.fields(words, organisation)
            case .newTime(let new): new.fields(words, organisation)
            case .invitationDeclined(let declined): declined.fields(words, organisation)
            }
        return own.merging(["organisation": .fields(organisation.fields)])
    }
}

extension Party {
    /// The relation to the employee whose talk it is.
    var group: RaterGroup { self == .manager ? .manager : .`self` }
}
