// Why the event in a mail may not do what it asks for.
import Addressing
import Foundation

/// Trouble with an iTIP message, given the talks and people that are known.
public enum InvitationProblem: Reason {
    // New talks.
    case changesSeries
    /// It says that Klankbord invites, and there is no such talk.
    case claimsToBeOurs
    /// Nobody vouches that it comes from its organizer, who is not on file.
    case strangerUnproved(EmailAddress)
    case strangerFromElsewhere(EmailAddress)
    /// Nobody vouches for it, and its answers would go to another address than its organizer's.
    case answersGoElsewhere(value: String)
    /// Somebody else than its organizer passes it on, and it invites nobody but us.
    case namesOnlyUs

    // Changes.
    case claimsOurEvent
    case otherOrganizer(EmailAddress, of: EmailAddress)
    case changesPeople
    case makesSeries
    case movesIntoPast
    case movesWhatIsOver(to: Date)
    case invitesAfterCancelling
    case cancelsSeveral
    case nobodyToConfirm

    // Answers to our own events.
    case answersFromNeither
    case answersForNobody
    case answersForAnother
    case sendsAnother
    case proposesSeries

    enum CodingKeys: String, CodingKey, CaseIterable {
        case changesSeries = "changes-series"
        case claimsToBeOurs = "claims-to-be-ours"
        case strangerUnproved = "stranger-unproved"
        case strangerFromElsewhere = "stranger-from-elsewhere"
        case answersGoElsewhere = "answers-go-elsewhere"
        case namesOnlyUs = "names-only-us"
        case claimsOurEvent = "claims-our-event"
        case otherOrganizer = "other-organizer"
        case changesPeople = "changes-people"
        case makesSeries = "makes-series"
        case movesIntoPast = "moves-into-past"
        case movesWhatIsOver = "moves-what-is-over"
        case invitesAfterCancelling = "invites-after-cancelling"
        case cancelsSeveral = "cancels-several"
        case nobodyToConfirm = "nobody-to-confirm"
        case answersFromNeither = "answers-from-neither"
        case answersForNobody = "answers-for-nobody"
        case answersForAnother = "answers-for-another"
        case sendsAnother = "sends-another"
        case proposesSeries = "proposes-series"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
