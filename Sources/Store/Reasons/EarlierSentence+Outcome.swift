// The outcomes of mail, as sentences before migration 12.
import Days
import Feedback
import Foundation

extension EarlierSentence {
    var outcome: Outcome {
        if let outcome = Self.outcomes[text] { return outcome }
        if let said = capture("not delivered: %") { return .notDelivered(said: said.said) }
        if let day = capture("out of office until %").flatMap({ CivilDay($0) }) { return .away(until: day) }
        if let party = capture("automatic mail from %").flatMap({ Self.roles[$0] }) { return .automatic(party: party) }
        if let found = captures("talk %: %"), let id = Int64(found[0]) {
            return EarlierSentence(found[1]).outcome(of: TalkID(rawValue: id)) ?? .other(text: text)
        }
        if let found = captures("%: %"), let party = Party(rawValue: found[0]) {
            return .participates(party: party, status: found[1])
        }
        return .other(text: text)
    }

    private func outcome(of talk: TalkID) -> Outcome? {
        switch text {
        case "planned": return .planned(talk: talk, isZoneAssumed: false)
        case "planned, in the company's time zone, since it names none":
            return .planned(talk: talk, isZoneAssumed: true)
        case "moved": return .moved(talk: talk)
        case "cancelled": return .cancelled(talk: talk)
        case "a newer version, at the same time": return .refreshed(talk: talk)
        case "the employee proposes another time": return .proposesTime(talk: talk, party: .employee)
        case "the manager proposes another time": return .proposesTime(talk: talk, party: .manager)
        case "the other time suits": return .otherTimeSuits(talk: talk)
        case "the other time does not suit": return .otherTimeDoesNotSuit(talk: talk)
        case "nothing more to agree to": return .nothingToApprove(talk: talk)
        default: break
        }
        if let found = captures("% raters agreed to, % struck"), let agreed = Int(found[0]), let struck = Int(found[1])
        {
            return .approved(talk: talk, approved: agreed, struck: struck)
        }
        return employeeWrote(talk)
    }

    /// `the employee shares the dossier, told how it stands, 2 named, 0 withdrawn`: some of it.
    private func employeeWrote(_ talk: TalkID) -> Outcome? {
        var (shares, isTold, named, withdrawn) = (false, false, 0, 0)
        for part in text.components(separatedBy: ", ").map(EarlierSentence.init) {
            switch part.text {
            case "the employee shares the dossier": shares = true
            case "told how it stands": isTold = true
            default:
                if let number = part.capture("% named").flatMap({ Int($0) }) {
                    named = number
                } else if let number = part.capture("% withdrawn").flatMap({ Int($0) }) {
                    withdrawn = number
                } else {
                    return nil
                }
            }
        }
        return .employeeWrote(talk: talk, shares: shares, isToldStanding: isTold, named: named, withdrawn: withdrawn)
    }

    private static let outcomes: [String: Outcome] = [
        "answered": .answered,
        "answered, from another address": .answeredFromElsewhere,
        "counted before": .countedBefore,
        "declined": .declined,
        "declined, after it was over": .declinedLate,
        "too late": .tooLate,
        "too late, told so": .tooLateTold,
        "unsubscribed: no requests go there any more": .unsubscribed,
        "complaint: no requests go there any more": .complained,
        "out of office": .away(until: nil),
        "delivery is delayed, and still tried": .delayed,
        "receipt": .receipt,
        "automatic mail of no request": .strayAutomatic,
        "handed on to the talks": .handedOn,
        "it says who is the employee": .saysWhoIsEmployee,
        "confirmed": .confirmed,
        "not confirmed": .notConfirmed,
        "it answers what is settled": .answersWhatIsSettled,
        "told how the round stands": .toldDepartments,
        "it is a copy, or older than the version that is known": .copy,
        "it is a copy of Klankbord's own invitation": .copyOfOurs,
        "it is older than the version that is known": .olderThanKnown,
        "it cancels an event that is not known": .cancelsUnknown,
        "the talk is cancelled already": .cancelledAlready,
        "it takes others off the talk": .cancelsForOthers,
        "the talk is cancelled": .talkCancelled,
        "the talk is over": .talkOver,
        "the talk has begun": .talkBegun,
        "nobody vouches for it, and neither time nor place would change": .unprovedAndSame,
        "it asks for the event once more": .asksAgain,
        "it declines another time, and Klankbord proposes none": .declinesProposal,
        "it answers an event that is not known": .answersUnknown,
        "it answers an event that Klankbord doesn't organize": .answersForeign,
        "it answers an earlier version of the talk": .answersEarlierVersion,
        "the answer says neither yes nor no": .answersNeither,
        "it proposes a time in the past": .proposesPast,
        "it proposes the time that the talk has": .proposesSame,
    ]
}
