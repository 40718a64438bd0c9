// To a person: what was done in their name, and the word that stops it.
import Feedback
import Foundation
import Store
import Wording

struct DoneInYourNameMail: Mail {
    static let example = Letter.doneInYourName(MatterID(rawValue: 1), isAgain: false)

    enum Deed: Hashable, Sendable {
        /// Nil: the manager's copy leaves at once.
        case shared(leavesAt: Date?)
        case approved([ListedRater])
        case planned
        case moved(from: Date)
        case cancelled
    }

    let talk: Talk
    let deed: Deed
    let isAgain: Bool
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DoneInYourNameMail? {
        guard case .doneInYourName(let id, let isAgain) = letter, let open = try rows.open(id),
            case .stop(let deed) = open.matter.kind, let talk = try rows.talk(deed.talk)
        else { return nil }
        return DoneInYourNameMail(
            talk: talk,
            deed: try Deed(deed, rows),
            isAgain: isAgain,
            reader: open.reader
        )
    }

    func fields(_ speech: Speech) -> Fields {
        let own: Fields = ["person": .fields(reader.fields), "isAgain": .flag(isAgain)]
        return speech.fields(talk).merging(own).merging(deed.fields(speech))
    }

    static func samples(_ made: MadeUp) -> [DoneInYourNameMail] {
        made.talks.flatMap { talk in
            let deeds: [Deed] = [
                .shared(leavesAt: talk.isFull ? made.start : nil), .approved(made.list(made.talks[0])), .planned,
                .moved(from: made.start), .cancelled,
            ]
            return deeds.map { DoneInYourNameMail(talk: talk, deed: $0, isAgain: talk.isFull, reader: made.employee) }
        }
    }
}

extension DoneInYourNameMail.Deed {
    fileprivate init(_ deed: Matter.Deed, _ rows: LetterRows) throws {
        switch deed {
        case .shared(_, _, let leavesAt): self = .shared(leavesAt: leavesAt > rows.now ? leavesAt : nil)
        case .approved(_, let requests):
            self = .approved(try requests.compactMap { try rows.tx.request($0)?.listed })
        case .planned: self = .planned
        case .moved(_, let from, _): self = .moved(from: from)
        case .cancelled: self = .cancelled
        }
    }

    /// One name for each deed: its own values, or absent where it is another.
    fileprivate func fields(_ speech: Speech) -> Fields {
        var (leaves, raters, from): (Fields.Value, Fields.Value, Fields.Value) = (.absent, .absent, .absent)
        switch self {
        case .shared(let leavesAt): leaves = leavesAt.map(speech.start) ?? .absent
        case .approved(let list): raters = list.fields(speech)
        case .moved(let start): from = speech.start(start)
        case .planned, .cancelled: break
        }
        let isShared = if case .shared = self { true } else { false }
        let isApproved = if case .approved = self { true } else { false }
        return [
            "isShared": .flag(isShared), "leaves": leaves, "isApproved": .flag(isApproved), "raters": raters,
            "isPlanned": .flag(self == .planned), "from": from, "isCancelled": .flag(self == .cancelled),
        ]
    }
}
