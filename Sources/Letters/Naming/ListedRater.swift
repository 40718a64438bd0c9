// A rater on an employee's list, and what others wrote, as mails repeat them.
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct ListedRater: Hashable, Sendable {
    let rater: NamedAddress
    let group: RaterGroup
    /// In the list; nil: its place there.
    var number: Int?
    /// From when on they are asked, where others asked them a lot lately; nil: now.
    var from: Date?

    func fields(_ speech: Speech) -> Fields {
        rater.fields.merging([
            "group": .text(speech.one(of: group)), "from": from.map { speech.date($0) } ?? .absent,
        ])
    }
}

extension [ListedRater] {
    /// Each with its number, from 1.
    func fields(_ speech: Speech) -> Fields.Value {
        .list(
            enumerated().map { place, rater in
                rater.fields(speech).merging(["number": .text(String(rater.number ?? place + 1))])
            }
        )
    }
}

extension FeedbackRequest {
    var listed: ListedRater { ListedRater(rater: rater.mailbox, group: group) }
}

extension LetterRows {
    /// From when on a rater is asked, where others asked them a lot lately.
    func wait(of request: FeedbackRequest, for talk: Talk) throws -> Date? {
        guard case .later(let moment) = try tx.turn(of: request, for: talk, by: settings.rules, now: now) else {
            return nil
        }
        return moment
    }
}

extension Party {
    /// One flag for each who may have to approve raters, true for this one.
    static func flags(ofApprover approver: Party?) -> Fields {
        [
            "byManager": .flag(approver == .manager), "byHR": .flag(approver == .hr),
            "byNobody": .flag(approver == nil),
        ]
    }
}

extension MadeUp {
    /// The raters on the list of a talk.
    func list(_ talk: Talk) -> [ListedRater] {
        talk.isFull ? [ListedRater(rater: manager.mailbox, group: .manager)] : []
    }
}

/// Words of others, repeated to them.
enum Shortening {
    /// At most 100 characters, in one line.
    static func shorten(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 100 ? line : line.prefix(99) + "…"
    }
}
