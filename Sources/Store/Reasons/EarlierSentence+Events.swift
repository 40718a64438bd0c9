// Why mail with an event in it was held, before migration 12.
import Addressing
import Feedback
import Foundation

extension EarlierSentence {
    var calendarProblem: CalendarProblem? {
        if let problem = Self.calendarProblems[text] { return problem }
        if let methods = capture("it has several methods: %") {
            return .severalMethods(methods.components(separatedBy: ", "))
        }
        if let method = capture("its method \"%\" is unknown")?.unescaped { return .unknownMethod(method) }
        if let found = captures("the mail calls it \"%\", the calendar in it %"), let part = found[0].unescaped {
            return .methodsDiffer(part: part, calendar: found[1])
        }
        if let why = capture("which instance it means can't be told: %") { return .instanceUnclear(why: why) }
        if let why = capture("when it begins can't be told: %") { return .startUnclear(why: why) }
        if let value = capture("its organizer has no mail address: \"%\"")?.unescaped {
            return .organizerWithoutAddress(value: value)
        }
        return capture("someone in it has no mail address: \"%\"")?.unescaped.map { .personWithoutAddress(value: $0) }
    }

    private static let calendarProblems: [String: CalendarProblem] = [
        "it is no invitation: the calendar in it has no METHOD": .noMethod,
        "it is no invitation: it publishes an event and wants no answer": .onlyPublishes,
        "it adds to a series": .addsToSeries,
        "it holds no event": .noEvent,
        "its event has no UID": .noIdentifier,
        "it holds several events": .severalEvents,
        "it holds its event twice, with different times or versions": .eventTwice,
        "it names several organizers": .severalOrganizers,
        "it names no organizer": .noOrganizer,
        "when it begins can't be told": .startUnclear(why: nil),
    ]

    var invitationProblem: InvitationProblem? {
        if let problem = Self.invitationProblems[text] { return problem }
        if let value = capture("nobody vouches for it, and its answers go to \"%\"")?.unescaped {
            return .answersGoElsewhere(value: value)
        }
        let unproved = "nobody vouches that it comes from its organizer %, who is not on file"
        if let address = EmailAddress(capture(unproved)) { return .strangerUnproved(address) }
        if let address = EmailAddress(capture("its organizer % is not on file, and from elsewhere")) {
            return .strangerFromElsewhere(address)
        }
        if let found = captures("its organizer is %, and the talk is organized by %"),
            let other = EmailAddress(found.first), let known = EmailAddress(found.last)
        {
            return .otherOrganizer(other, of: known)
        }
        let moment = capture("it moves a talk that is over to %").flatMap { try? Date($0, strategy: .iso8601) }
        return moment.map { .movesWhatIsOver(to: $0) }
    }

    private static let invitationProblems: [String: InvitationProblem] = [
        "it changes a series that a talk is part of": .changesSeries,
        "it claims to be an invitation from Klankbord itself, and there is no such talk": .claimsToBeOurs,
        "it makes a series of the talk": .makesSeries,
        "it invites again to a talk that was cancelled": .invitesAfterCancelling,
        "it moves the talk into the past": .movesIntoPast,
        "it changes who comes to the talk": .changesPeople,
        "it cancels a series with several talks in it": .cancelsSeveral,
        "it claims the UID of a talk that Klankbord organizes": .claimsOurEvent,
        "there is nobody to confirm it": .nobodyToConfirm,
        "the answer names nobody who answers": .answersForNobody,
        "the answer sends somebody else to the talk": .sendsAnother,
        "the answer comes from somebody else than it names": .answersForAnother,
        "it answers a talk, and comes from neither of its two people": .answersFromNeither,
        "it proposes a series": .proposesSeries,
    ]
}

extension String {
    /// The text between the quotation marks of a debug description; nil where something in it was escaped.
    fileprivate var unescaped: String? { contains("\\") ? nil : self }
}
