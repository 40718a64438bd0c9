// To an employee: words are kept for her year.
import Feedback
import Store
import Wording

struct WordsKeptMail: Mail {
    static let example = Letter.wordsKept(PersonID(rawValue: 1), inboxRow: InboxID(rawValue: 1), .kept)
    let reader: Person
    let keeping: Keeping
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> WordsKeptMail? {
        guard case .wordsKept(let id, _, let keeping) = letter, let own = try rows.tx.person(id), own.left == nil else {
            return nil
        }
        return WordsKeptMail(reader: own.person, keeping: keeping)
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "reader": .fields(reader.fields), "isKept": .flag(keeping == .kept),
            "isGuarded": .flag(keeping == .guarded),
            "isTooLong": .flag(keeping == .tooLong), "most": .text(String(Keeping.mostCharacters)),
        ]
    }

    static func samples(_ made: MadeUp) -> [WordsKeptMail] {
        Keeping.allCases.map { WordsKeptMail(reader: made.employee, keeping: $0) }
    }
}
