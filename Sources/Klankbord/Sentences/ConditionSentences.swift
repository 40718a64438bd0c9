// The command line's sentences for conditions that keep the service from its work. Scripts go by the codes.
import Feedback
import Foundation
import Talks

extension ConditionReason {
    var sentence: String {
        switch self {
        case .queuePaused(let trouble): "queue paused: \(trouble)"
        case .mailboxNotRead(let trouble): "mailbox not read: \(trouble)"
        case .dossierNotPlaced(let trouble): "dossier not in the calendar: \(trouble)"
        case .calendarNotRead(let trouble): trouble
        case .calendarLeaves(let leftovers, let calendar): "\(calendar): \(leftovers.sentence)"
        case .lettersInDoubt(let count):
            "of \(count) \(count == 1 ? "letter" : "letters") nobody knows whether it arrived ('klankbord outbox list': "
                + "unknown); send it once more: klankbord outbox retry ID; or where it did arrive: klankbord outbox arrived ID"
        case .lettersFailed(let count, let oldest):
            "\(count) \(count == 1 ? "letter" : "letters") failed, the oldest being \(oldest) ('klankbord outbox list': failed); "
                + "send it once more: klankbord outbox retry \(oldest); or where nothing is to be done: klankbord outbox dismiss "
                + "\(oldest)"
        case .answersPutOff(let count, let oldest):
            "\(count) \(count == 1 ? "answer waits" : "answers wait") until tomorrow, since limits.daily_per_token or "
                + "daily_per_address is reached: somebody's machine may answer ours; look at it: klankbord outbox show \(oldest)"
        case .peopleNotReached(let talks):
            "talk \(talks.map(\.description).joined(separator: ", ")): mail to the employee or the manager doesn't arrive "
                + "('klankbord talk show \(talks.first?.description ?? "ID")'); correct the address: klankbord person change"
        case .yearNotBegun(let year):
            "\(year) has not begun: HR did not answer whether there is a kick-off; HR's 'yes' or 'skip' to that mail still begins it, "
                + "as does: klankbord cycle start \(year)"
        case .databaseNotWritten(let trouble): trouble
        case .workFails(let work, let trouble): "\(work): \(trouble)"
        case .secretExpires(let day, let hasEnded):
            "the client secret \(hasEnded ? "has ended" : "ends") on \(day); make a new one at the provider, write it to oauth-secret and its last "
                + "day to oauth.secret_expires"
        case .mailNotMoved(let trouble): "mail is read, but stays in the mailbox: \(trouble)"
        case .originalsNotDeleted(let trouble):
            "mails behind a dossier's confidential answers stay in the mailbox of processed mail: \(trouble)"
        case .clockLeapt(let moment, let time):
            "the system's clock leapt to \(moment.formatted(.iso8601)); the service goes on by \(time.formatted(.iso8601)), and "
                + "nothing is purged, expired or released by the other; where that is right: klankbord clock accept; "
                + "where it is wrong, set the clock; a day of steady time says yes as well"
        case .databaseDamaged(let what):
            "the database is damaged: \(what.joined(separator: "; ")); stop the service, keep a copy of the file, and put "
                + "back the last backup, or what 'sqlite3 klankbord.db .recover' saves"
        case .diskShort(let megabytes, let place):
            "\(place): \(megabytes) MB are left on the disk; make room: without it no mail is stored, noted or sent"
        case .selfTestLost(let kinds):
            "a mail of ours to ourselves (\(kinds.joined(separator: ", "))) has not come back: replies and bounces may not either; "
                + "try it: klankbord check --send"
        case .selfTestChanged(let what):
            "a mail of ours to ourselves comes back otherwise than before (\(what.joined(separator: ", "))); what it means: "
                + "klankbord check --send"
        case .other(let text): text
        }
    }
}

extension CalendarLeftovers {
    var sentence: String {
        var parts: [String] = []
        if isEmpty { parts.append("the calendar holds no event, nothing is changed") }
        if vanished > 0 {
            parts.append(
                "\(vanished) talks are gone from it at once and stay until you say so: klankbord talk vanished"
            )
        }
        if leftOut > 0 {
            let shown = examples.map(\.sentence).joined(separator: "; ")
            parts.append("\(leftOut) of its events are left out: \(shown)\(leftOut > examples.count ? "; …" : "")")
        }
        return parts.joined(separator: "; ")
    }
}

extension CalendarProbe {
    var sentence: String {
        let changes = "\(counts.new) talks new, \(counts.moved) moved, \(counts.cancelled) cancelled"
        return "\(address): \(events) events; \(changes)\(leftovers.map { "; \($0.sentence)" } ?? "")"
    }
}

extension EventProblem {
    /// An event, the trouble with it, and the way to mend it.
    var sentence: String { "event \(event ?? "without UID"): \(what.sentence)" }
}

extension EventProblem.What {
    fileprivate var sentence: String {
        switch self {
        case .noIdentifier: "it has no UID"
        case .recurs: "it recurs; a talk is one event"
        case .startUnclear: "its start is no exact moment; give it a time and a time zone"
        case .peopleKnown(let count): "\(count) of its people are known; a talk takes two"
        case .notEachOthersManager(let people):
            "neither of \(people.map(\.description).joined(separator: " and ")) is known as the other's manager"
        case .otherPeople(let id):
            "its people are not those of talk \(id.rawValue) any more, which stays as it was; "
                + "cancel the event, and make a new one for them"
        case .movedIntoPast(let id):
            "it was moved into the past; talk \(id.rawValue) stays as it was until the event is moved again or cancelled"
        case .isBack(let id):
            "it is back, but talk \(id.rawValue) was cancelled with it; plan that by hand: klankbord talk add"
        }
    }
}
