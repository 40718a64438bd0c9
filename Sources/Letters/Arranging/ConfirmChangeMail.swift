// To a person in whose name a mail asks for something: was that you?
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct ConfirmChangeMail: Mail {
    static let example = Letter.confirmChange(MatterID(rawValue: 1), isAgain: false)

    enum Change: Hashable, Sendable {
        /// A talk, with whoever else takes part.
        case invited(with: [NamedAddress], start: Date)
        case moved(Talk, to: Date)
        case cancelled(Talk)
        /// The counts by department.
        case departments
        /// About the raters or the round of a talk: what was understood, a line each.
        case names(Talk, [String])
        /// An answer to a question of ours.
        case answer(String)
        /// No mail for feedback any more.
        case noMail
        /// A remark for the other of the talk's two people.
        case remark(Talk, String)
    }

    let reader: Person
    let change: Change
    let isAgain: Bool
    /// Of a rater, who is asked about mail to raters alone.
    var group: RaterGroup?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ConfirmChangeMail? {
        guard case .confirmChange(let id, let isAgain) = letter, let open = try rows.open(id),
            case .confirmation(let wish) = open.matter.kind, let change = try Change(wish, &rows)
        else { return nil }
        var (reader, group): (Person, RaterGroup?) = (open.reader, nil)
        if case .noMail(let id) = wish, let request = try rows.tx.request(id) {
            (reader, group) = (request.rater, request.group)
        }
        return ConfirmChangeMail(reader: reader, change: change, isAgain: isAgain, group: group)
    }

    func fields(_ speech: Speech) -> Fields {
        let own: Fields = ["person": .fields(reader.fields), "isAgain": .flag(isAgain)]
        return own.merging(change.fields(speech))
    }

    static func samples(_ made: MadeUp) -> [ConfirmChangeMail] {
        made.talks.flatMap { talk -> [ConfirmChangeMail] in
            let others = talk.isFull ? [talk.manager.mailbox] : []
            let changes: [Change] = [
                .invited(with: others, start: talk.start), .moved(talk, to: talk.start), .cancelled(talk),
                .departments, .names(talk, ["+ Petra Smit <petra@client.example>"]), .answer("…"), .noMail,
                .remark(talk, "…"),
            ]
            return changes.map { ConfirmChangeMail(reader: made.employee, change: $0, isAgain: false) }
        } + [ConfirmChangeMail(reader: made.manager, change: .noMail, isAgain: false, group: .client)]
    }
}

extension ConfirmChangeMail.Change {
    /// Nil where there is no such talk any more.
    fileprivate init?(_ wish: Matter.Wish, _ rows: inout LetterRows) throws {
        switch wish {
        case .invited(let people, let start):
            let others = try people.compactMap { try rows.tx.person($0)?.person.mailbox }
            self = .invited(with: others, start: start)
        case .moved(let id, let start):
            guard let talk = try rows.talk(id) else { return nil }
            self = .moved(talk, to: start)
        case .cancelled(let id):
            guard let talk = try rows.talk(id) else { return nil }
            self = .cancelled(talk)
        case .departments: self = .departments
        case .talk(let id, _, let asks):
            guard let talk = try rows.talk(id) else { return nil }
            self = .names(talk, asks)
        case .answer(_, _, let said), .collected(_, _, let said), .words(_, let said):
            self = .answer(Shortening.shorten(said))
        case .noMail: self = .noMail
        case .remark(let id, _, let said):
            guard let talk = try rows.talk(id) else { return nil }
            self = .remark(talk, Shortening.shorten(said))
        }
    }

    /// One name for each kind of change: its own values, or absent where it is another.
    fileprivate func fields(_ speech: Speech) -> Fields {
        var (invited, moved, cancelled): (Fields.Value, Fields.Value, Fields.Value) = (.absent, .absent, .absent)
        var (names, answer, remark): (Fields.Value, Fields.Value, Fields.Value) = (.absent, .absent, .absent)
        switch self {
        case .invited(let others, let start):
            invited = .fields([
                "with": .init(others.isEmpty ? nil : speech.list(others.map(\.displayName))),
                "start": speech.start(start),
            ])
        case .moved(let talk, let to): moved = .fields(speech.fields(talk).merging(["to": speech.start(to)]))
        case .cancelled(let talk): cancelled = .fields(speech.fields(talk))
        case .names(let talk, let asks):
            let lines: Fields = ["asks": .list(asks.map { ["line": .text($0)] })]
            names = .fields(speech.fields(talk).merging(lines))
        case .answer(let said): answer = .text(said)
        case .remark(let talk, let said): remark = .fields(speech.fields(talk).merging(["text": .text(said)]))
        case .departments, .noMail: break
        }
        return [
            "invited": invited, "moved": moved, "cancelled": cancelled, "names": names,
            "departments": .flag(self == .departments), "answer": answer, "noMail": .flag(self == .noMail),
            "remark": remark,
        ]
    }
}
