// The command line's sentences for mail that is held because of the event in it. Scripts go by the codes.
import Feedback
import Foundation

extension CalendarProblem {
    var sentence: String {
        switch self {
        case .noMethod: "it is no invitation: the calendar in it has no METHOD"
        case .severalMethods(let methods): "it has several methods: \(methods.joined(separator: ", "))"
        case .unknownMethod(let method): "its method \(method.debugDescription) is unknown"
        case .methodsDiffer(let part, let calendar):
            "the mail calls it \(part.debugDescription), the calendar in it \(calendar)"
        case .onlyPublishes: "it is no invitation: it publishes an event and wants no answer"
        case .addsToSeries: "it adds to a series"
        case .noEvent: "it holds no event"
        case .severalEvents: "it holds several events"
        case .eventTwice: "it holds its event twice, with different times or versions"
        case .noIdentifier: "its event has no UID"
        case .instanceUnclear(let why): "which instance it means can't be told: \(why)"
        case .startUnclear(nil): "when it begins can't be told"
        case .startUnclear(let why?): "when it begins can't be told: \(why)"
        case .noOrganizer: "it names no organizer"
        case .severalOrganizers: "it names several organizers"
        case .organizerWithoutAddress(let value): "its organizer has no mail address: \(value.debugDescription)"
        case .personWithoutAddress(let value): "someone in it has no mail address: \(value.debugDescription)"
        }
    }
}

extension InvitationProblem {
    var sentence: String {
        switch self {
        case .changesSeries: "it changes a series that a talk is part of"
        case .claimsToBeOurs: "it claims to be an invitation from Klankbord itself, and there is no such talk"
        case .strangerUnproved(let address):
            "nobody vouches that it comes from its organizer \(address), who is not on file"
        case .strangerFromElsewhere(let address): "its organizer \(address) is not on file, and from elsewhere"
        case .answersGoElsewhere(let value):
            "nobody vouches for it, and its answers go to \(value.debugDescription)"
        case .namesOnlyUs: "it invites nobody but Klankbord, and somebody else than its organizer passed it on"
        case .claimsOurEvent: "it claims the UID of a talk that Klankbord organizes"
        case .otherOrganizer(let address, let known):
            "its organizer is \(address), and the talk is organized by \(known)"
        case .changesPeople: "it changes who comes to the talk"
        case .makesSeries: "it makes a series of the talk"
        case .movesIntoPast: "it moves the talk into the past"
        case .movesWhatIsOver(let start): "it moves a talk that is over to \(start.formatted(.iso8601))"
        case .invitesAfterCancelling: "it invites again to a talk that was cancelled"
        case .cancelsSeveral: "it cancels a series with several talks in it"
        case .nobodyToConfirm: "there is nobody to confirm it"
        case .answersFromNeither: "it answers a talk, and comes from neither of its two people"
        case .answersForNobody: "the answer names nobody who answers"
        case .answersForAnother: "the answer comes from somebody else than it names"
        case .sendsAnother: "the answer sends somebody else to the talk"
        case .proposesSeries: "it proposes a series"
        }
    }
}
