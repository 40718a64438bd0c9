// Why the book of talks can't do what was asked for, in words for the terminal.
import Addressing
import Feedback
import Foundation

/// Why a talk or request can't be what was asked for. The message names the value and how to mend it.
public enum TalkError: Error, Equatable, CustomStringConvertible {
    case unknownTalk(TalkID)
    case unknownRequest(RequestID)
    case inThePast(Date)
    case samePerson(EmailAddress)
    case cancelled(TalkID)
    case released(TalkID)
    case notOpen(RequestID, FeedbackRequest.State)
    case naming(NamingError)
    case suppressed(EmailAddress, Suppression.Cause)
    /// By others, and waiting would leave too little time.
    case askedTooOften(EmailAddress, limit: Int)
    /// They work here no more.
    case left(EmailAddress)
    case organizedBy(TalkID, EmailAddress)
    case nothingToDiscard(RequestID)
    case unknownResponse(ResponseID, of: RequestID, known: [ResponseID])
    case inDossier([ResponseID], of: RequestID, late: [ResponseID])

    public var description: String {
        switch self {
        case .unknownTalk(let id): "talk \(id.rawValue): there is no such talk; 'klankbord talk list' shows them"
        case .unknownRequest(let id):
            "request \(id.rawValue): there is no such request; 'klankbord request list --talk ID' shows them"
        case .inThePast(let date): "start \(date.formatted(.iso8601)): it is in the past"
        case .samePerson(let address): "\(address) is employee and manager at once; a talk takes two people"
        case .cancelled(let id): "talk \(id.rawValue): it is cancelled"
        case .released(let id):
            "talk \(id.rawValue): its dossier is released already; nobody can be asked any more"
        case .notOpen(let id, let state): "request \(id.rawValue): it is \(state.rawValue), nothing is waited for"
        case .naming(let error): error.description
        case .suppressed(let address, let cause):
            "rater \(address): no requests go there (\(cause.rawValue)); if they want to be asked after all: "
                + "klankbord suppression remove \(address)"
        case .askedTooOften(let address, let limit):
            "rater \(address): others asked them \(limit) times in a month (limits.requests_per_rater), and waiting would leave "
                + "them too little time before the deadline; choose somebody else"
        case .left(let address): "rater \(address): they left, and no mail goes there any more"
        case .organizedBy(let id, let address):
            "talk \(id.rawValue): \(address) organizes it; move or cancel it in that calendar, and Klankbord follows"
        case .nothingToDiscard(let id):
            "request \(id.rawValue): no answer to it counts; 'klankbord held list' shows mail that waits"
        case .unknownResponse(let response, let id, let known):
            "response \(response): request \(id.rawValue) has no such; those that count are \(Self.list(known))"
        case .inDossier(let frozen, let id, let late):
            "request \(id.rawValue): response \(Self.list(frozen)) is in the dossier that was released, which nothing changes "
                + "any more; tell those who have it what to leave aside"
                + (late.isEmpty ? "" : ". What came later can go: --response \(Self.list(late))")
        }
    }
}

extension TalkError {
    private static func list(_ ids: [ResponseID]) -> String { ids.map(\.description).joined(separator: ", ") }
}
