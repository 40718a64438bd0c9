// What the templates about the raters whom an employee names can name.
import Addressing
import Feedback
import Foundation

extension ListedRater {
    func fields(_ words: LanguageWords) -> Fields {
        rater.fields.merging(["group": .text(words.oneOfGroup[group.rawValue] ?? group.rawValue)])
    }
}

extension [ListedRater] {
    /// Each with its number, from 1.
    func fields(_ words: LanguageWords) -> Fields.Value {
        .list(enumerated().map { $0.element.fields(words).merging(["number": .text(String($0.offset + 1))]) })
    }
}

extension Party {
    /// One flag for each, true for this one.
    static func flags(ofApprover approver: Party?) -> Fields {
        [
            "byManager": .flag(approver == .manager), "byHR": .flag(approver == .hr),
            "byNobody": .flag(approver == nil),
        ]
    }
}

extension WhomToAsk {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging(Party.flags(ofApprover: approver)).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "maximum": .text(String(maximum)),
        ])
    }
}

extension NamesRead {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging(parts(words)).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "maximum": .text(String(maximum)),
            "count": .text(String(list.count)),
            "list": list.fields(words), "hasList": .flag(!list.isEmpty),
            "waitsForManager": .flag(next == .waits(for: .manager)),
            "waitsForHR": .flag(next == .waits(for: .hr)),
            "goesOut": .flag(next == .goesOut), "isOpen": .flag(isOpen),
        ])
    }

    /// What was made of her mail. A template asks `has…` before it writes a heading over a list.
    private func parts(_ words: LanguageWords) -> Fields {
        [
            "added": added.fields(words), "hasAdded": .flag(!added.isEmpty),
            "withdrawn": .list(withdrawn.map(\.fields)), "hasWithdrawn": .flag(!withdrawn.isEmpty),
            "replaced": .list(replaced.map { $0.new.fields(words).merging(["old": .fields($0.old.fields)]) }),
            "hasReplaced": .flag(!replaced.isEmpty),
            "refused": .list(refused.map(\.fields)), "hasRefused": .flag(!refused.isEmpty),
            "unread": .list(unread.map(\.fields)), "hasUnread": .flag(!unread.isEmpty),
            "hasChanges": .flag(!(added.isEmpty && withdrawn.isEmpty && replaced.isEmpty)),
        ]
    }
}

extension NamesReport.Refused {
    var fields: Fields {
        var limit: Fields.Value = .absent
        if case .tooMany(let maximum) = reason { limit = .text(String(maximum)) }
        return [
            "who": .text(Shortening.shorten(who)),
            "isOwnAddress": .flag(reason == .ownAddress), "isNamedAlready": .flag(reason == .namedAlready),
            "limit": limit, "isSuppressed": .flag(reason == .suppressed),
            "isWrongGroup": .flag(reason == .wrongGroup), "isNotOnTheList": .flag(reason == .notOnTheList),
            "isTakenOff": .flag(reason == .takenOff), "isOver": .flag(reason == .over),
        ]
    }
}

extension UnreadLine {
    var fields: Fields {
        [
            "number": .text(String(number)), "text": .text(Shortening.shorten(text)),
            "noGroup": .flag(reason == .noGroup), "noAddress": .flag(reason == .noAddress),
            "badAddress": .flag(reason == .badAddress), "severalGroups": .flag(reason == .severalGroups),
            "notUnderstood": .flag(reason == .notUnderstood),
        ]
    }
}

extension ApprovalAsked {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "raters": raters.fields(words), "several": .flag(raters.count > 1),
            "toHR": .flag(reader != .manager), "isAgain": .flag(isAgain),
        ])
    }
}

extension Approved {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging(Party.flags(ofApprover: approver)).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "asked": asked.fields(words), "hasAsked": .flag(!asked.isEmpty),
            "struck": struck.fields(words), "hasStruck": .flag(!struck.isEmpty),
        ])
    }
}

/// What others wrote, repeated to them.
enum Shortening {
    /// At most 100 characters, in one line.
    static func shorten(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 100 ? line : line.prefix(99) + "…"
    }
}
