// To the employee: how her list of raters was understood.
import Addressing
import Feedback
import Foundation
import Store
import Wording

/// Any part may be empty.
struct NamesReadMail: Mail {
    static let example = Letter.namesRead(TalkID(rawValue: 1), inboxRow: InboxID(rawValue: 1), NamesReport())

    struct Replaced: Hashable, Sendable {
        let old: NamedAddress
        let new: ListedRater
    }

    /// The fate of the raters who are new on the list.
    enum Next: Hashable, Sendable {
        /// They are asked now.
        case goesOut
        /// They wait for an approval.
        case waits(for: Party)
        /// There is nobody new, or all have to wait for their turn.
        case nothing
    }

    /// A new rater who is asked later, since others asked them a lot lately.
    struct Waiting: Hashable, Sendable {
        let rater: NamedAddress
        let from: Date
    }

    let talk: Talk
    let deadline: Date
    let maximum: Int
    var added: [ListedRater] = []
    var withdrawn: [NamedAddress] = []
    var replaced: [Replaced] = []
    var refused: [NamesReport.Refused] = []
    var unread: [UnreadLine] = []
    /// The list as it stands now, without those who were withdrawn.
    let list: [ListedRater]
    let next: Next
    var waiting: [Waiting] = []
    /// Whether the list can still be changed.
    var isOpen = true
    var thread: Thread?
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NamesReadMail? {
        // Also after the talk: that nobody can be named any more has to be said.
        guard case .namesRead(let id, _, let report) = letter, let talk = try rows.talk(id), talk.state == .planned
        else { return nil }
        let requests = try rows.tx.requests(of: id)
        let byID = Dictionary(uniqueKeysWithValues: requests.map { ($0.id, $0) })
        let new = (report.added + report.replaced.map(\.new)).compactMap { byID[$0] }
        let waiting = try new.compactMap { request in
            try rows.wait(of: request, for: talk).map { Waiting(rater: request.rater.mailbox, from: $0) }
        }
        return NamesReadMail(
            talk: talk,
            deadline: rows.deadline(of: talk),
            maximum: rows.settings.maximumRaters,
            added: report.added.compactMap { byID[$0]?.listed },
            withdrawn: report.withdrawn.compactMap { byID[$0]?.rater.mailbox },
            replaced: report.replaced.compactMap { replaced in
                guard let old = byID[replaced.old], let new = byID[replaced.new] else { return nil }
                return Replaced(old: old.rater.mailbox, new: new.listed)
            },
            refused: report.refused,
            unread: report.unread,
            list: try rows.tx.listedRaters(of: id).map(\.listed),
            next: Next(new, waiting: waiting.count, rows.settings.approver),
            waiting: waiting,
            isOpen: rows.deadline(of: talk) > rows.now,
            thread: try rows.thread(.whom(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging(parts(speech)).merging([
            "deadline": speech.date(deadline),
            "maximum": .text(String(maximum)),
            "count": .text(String(list.count)),
            "list": list.fields(speech), "hasList": .flag(!list.isEmpty),
            "waitsForManager": .flag(next == .waits(for: .manager)),
            "waitsForHR": .flag(next == .waits(for: .hr)),
            "goesOut": .flag(next == .goesOut), "isOpen": .flag(isOpen),
            "waiting": .list(waiting.map { $0.rater.fields.merging(["from": speech.date($0.from)]) }),
            "hasWaiting": .flag(!waiting.isEmpty),
        ])
    }

    /// The outcome of her mail. A template asks `has…` before it writes a heading over a list.
    private func parts(_ speech: Speech) -> Fields {
        [
            "added": added.fields(speech), "hasAdded": .flag(!added.isEmpty),
            "withdrawn": .list(withdrawn.map(\.fields)), "hasWithdrawn": .flag(!withdrawn.isEmpty),
            "replaced": .list(replaced.map { $0.new.fields(speech).merging(["old": .fields($0.old.fields)]) }),
            "hasReplaced": .flag(!replaced.isEmpty),
            "refused": .list(refused.map(\.fields)), "hasRefused": .flag(!refused.isEmpty),
            "unread": .list(unread.map(\.fields)), "hasUnread": .flag(!unread.isEmpty),
            "hasChanges": .flag(!(added.isEmpty && withdrawn.isEmpty && replaced.isEmpty)),
        ]
    }

    static func samples(_ made: MadeUp) -> [NamesReadMail] {
        made.talks.map { talk in
            let list = made.list(talk)
            let reasons: [NotTaken] = talk.isFull ? [.tooMany(limit: 12), .ownAddress] : []
            return NamesReadMail(
                talk: talk,
                deadline: talk.start,
                maximum: 12,
                added: list,
                withdrawn: list.map(\.rater),
                replaced: list.map { Replaced(old: $0.rater, new: $0) },
                refused: reasons.map { NamesReport.Refused(who: "…", reason: $0) },
                unread: talk.isFull ? [UnreadLine(number: 1, text: "…", reason: .noGroup)] : [],
                list: list,
                next: .goesOut,
                waiting: list.map { Waiting(rater: $0.rater, from: talk.start) }
            )
        }
    }
}

extension NamesReadMail.Next {
    /// - Parameter waiting: how many of them have to wait for their turn.
    fileprivate init(_ new: [FeedbackRequest], waiting: Int, _ approver: Party?) {
        let isProposed = new.contains { $0.state == .proposed }
        if new.isEmpty || (waiting == new.count && !isProposed) {
            self = .nothing
        } else if let approver, isProposed {
            self = .waits(for: approver)
        } else {
            self = .goesOut
        }
    }
}

extension NamesReport.Refused {
    fileprivate var fields: Fields {
        var limit: Fields.Value = .absent
        if case .tooMany(let maximum) = reason { limit = .text(String(maximum)) }
        return [
            "who": .text(Shortening.shorten(who)),
            "isOwnAddress": .flag(reason == .ownAddress), "isNamedAlready": .flag(reason == .namedAlready),
            "limit": limit, "isSuppressed": .flag(reason == .suppressed), "isLeft": .flag(reason == .left),
            "isWrongGroup": .flag(reason == .wrongGroup), "isNotOnTheList": .flag(reason == .notOnTheList),
            "isAskedAlready": .flag(reason == .askedAlready), "isUnclearNumber": .flag(reason == .whichNumber),
            "isAskedTooOften": .flag(reason == .askedTooOften),
            "isTakenOff": .flag(reason == .takenOff), "isOver": .flag(reason == .over),
        ]
    }
}

extension UnreadLine {
    fileprivate var fields: Fields {
        [
            "number": .text(String(number)), "text": .text(Shortening.shorten(text)),
            "noGroup": .flag(reason == .noGroup), "noAddress": .flag(reason == .noAddress),
            "badAddress": .flag(reason == .badAddress), "severalGroups": .flag(reason == .severalGroups),
            "notUnderstood": .flag(reason == .notUnderstood),
        ]
    }
}
