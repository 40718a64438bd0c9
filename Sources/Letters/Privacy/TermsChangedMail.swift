// To the works council: rules about people's data change, with before and after, and from when on.
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct TermsChangedMail: Mail {
    static let example = Letter.termsChanged(PrivacyTerms.ID(rawValue: 2))
    let reader: Person
    let changes: [TermChange]
    let holdsFrom: Date
    /// A change that waited does not come.
    let isTakenBack: Bool
    /// Of a change that waited, what does not come though others do.
    let withdrawn: [TermChange]
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> TermsChangedMail? {
        guard case .termsChanged(let id) = letter else { return nil }
        let history = try rows.tx.termsHistory()
        guard let terms = history.rows.first(where: { $0.id == id }),
            let council = try history.council(toldOf: terms).map({ try EmailAddress($0) })
        else { return nil }
        let news = history.news(of: terms)
        return TermsChangedMail(
            reader: try rows.person(NamedAddress(name: nil, address: council)),
            changes: news.changes,
            holdsFrom: history.holding(terms, toldAt: rows.now),
            isTakenBack: news.isTakenBack,
            withdrawn: news.isTakenBack ? [] : history.withdrawn(by: terms)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "changes": .list(changes.map { $0.fields(speech.privacy) }),
            "holdsFrom": speech.date(holdsFrom), "isTakenBack": .flag(isTakenBack),
            "isWithdrawn": .flag(!withdrawn.isEmpty), "withdrawn": .list(withdrawn.map { $0.fields(speech.privacy) }),
        ]
    }

    static func samples(_ made: MadeUp) -> [TermsChangedMail] {
        let changes = [
            TermChange(key: "privacy.minimum_raters", before: "3", after: "4"),
            TermChange(key: "privacy.retention", before: "730d", after: "365d"),
            TermChange(key: "schedule.share_with_manager", before: "on_answer", after: "never"),
        ]
        return [false, true].map {
            TermsChangedMail(
                reader: made.manager,
                changes: changes,
                holdsFrom: made.start,
                isTakenBack: $0,
                withdrawn: $0 ? [] : [TermChange(key: "privacy.held_retention", before: "60d", after: "30d")]
            )
        }
    }
}

extension TermChange {
    fileprivate func fields(_ words: PrivacyWords) -> Fields {
        [
            "label": .text(words(.terms, key)), "key": .text(key), "before": .text(words.shown(before, of: key)),
            "after": .text(words.shown(after, of: key)),
        ]
    }
}
