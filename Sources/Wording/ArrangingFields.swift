// What the templates about arranging a talk can name.
import Addressing
import Feedback
import Foundation

extension PlanTalk {
    var fields: Fields {
        [
            "employee": .fields(employee.fields), "manager": .fields(manager.fields), "year": .text(String(year)),
            "serviceAddress": .text(serviceAddress.description),
        ]
    }
}

extension RolesAsked {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        [
            "organizer": .fields(organizer.fields), "first": .fields(first.fields), "second": .fields(second.fields),
            "start": .fields(words.fields(ofStart: start, in: organisation.timeZone)), "isAgain": .flag(isAgain),
        ]
    }
}

extension ConfirmChange {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let own: Fields = ["person": .fields(person.fields), "isAgain": .flag(isAgain)]
        return own.merging(change.fields(words, organisation))
    }
}

extension ConfirmChange.Change {
    /// One name for each kind of change: its own values, or absent where it is another.
    fileprivate func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        var (invited, moved, cancelled): (Fields.Value, Fields.Value, Fields.Value) = (.absent, .absent, .absent)
        var (names, hrStanding): (Fields.Value, Bool) = (.absent, false)
        let zone = organisation.timeZone
        switch self {
        case .invited(let others, let start):
            invited = .fields([
                "with": .init(others.isEmpty ? nil : words.list(others.map(\.displayName))),
                "start": .fields(words.fields(ofStart: start, in: zone)),
            ])
        case .moved(let talk, let to):
            let after: Fields = ["to": .fields(words.fields(ofStart: to, in: zone))]
            moved = .fields(talk.withPeople(words, organisation).merging(after))
        case .cancelled(let talk): cancelled = .fields(talk.withPeople(words, organisation))
        case .names(let talk, let asks):
            let lines: Fields = ["asks": .list(asks.map { ["line": .text($0)] })]
            names = .fields(talk.withPeople(words, organisation).merging(lines))
        case .hrStanding: hrStanding = true
        }
        return [
            "invited": invited, "moved": moved, "cancelled": cancelled, "names": names, "hrStanding": .flag(hrStanding),
        ]
    }
}

extension CounterProposal {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging([
            "proposer": .fields(talk.fields(of: proposer)), "other": .fields(talk.fields(of: proposer.other)),
            "proposed": .fields(words.fields(ofStart: proposed, in: organisation.timeZone)),
            "comment": .init(comment.flatMap { $0.isEmpty ? nil : $0 }), "isAgain": .flag(isAgain),
        ])
    }
}

extension NewTime {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging([
            "reader": .fields(talk.fields(of: reader)), "other": .fields(talk.fields(of: reader.other)),
            "isAgain": .flag(isAgain),
        ])
    }
}

extension DeclinedInvitation {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        var unknown: [String] = []
        if case .wrongPeople(let people) = reason { unknown = people }
        return [
            "organizer": .fields(organizer.fields),
            "summary": .init(summary.map(Shortening.shorten).flatMap { $0.isEmpty ? nil : $0 }),
            "start": start.map { .fields(words.fields(ofStart: $0, in: organisation.timeZone)) } ?? .absent,
            "serviceAddress": .text(serviceAddress.description),
            "unknown": .init(unknown.isEmpty ? nil : unknown.joined(separator: ", ")),
            "isWrongPair": .flag(reason == .wrongPeople([])), "isRecurring": .flag(reason == .recurring),
            "isTooMany": .flag(reason == .tooManyPeople), "isInThePast": .flag(reason == .inThePast),
        ]
    }
}
