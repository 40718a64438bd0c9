// To a person: a mail in their name came by somebody else's login, and nothing was done by it.
import Addressing
import Feedback
import Store
import Wording

struct NotDoneMail: Mail {
    static let example = Letter.notDone(inboxRow: InboxID(rawValue: 1))
    /// The first lines of the mail; its reader did not write them.
    let said: [String]
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NotDoneMail? {
        guard case .notDone(let row) = letter, let mail = try rows.tx.talkMail(row),
            case .words(let text, _, _, _, _) = mail.content
        else { return nil }
        let lines = text.split(whereSeparator: \.isNewline).map { Shortening.shorten(String($0)) }
        return NotDoneMail(
            said: Array(lines.filter { !$0.isEmpty }.prefix(5)),
            reader: try rows.person(NamedAddress(name: nil, address: mail.sender))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        ["person": .fields(reader.fields), "said": .list(said.map { ["line": .text($0)] })]
    }

    static func samples(_ made: MadeUp) -> [NotDoneMail] {
        [NotDoneMail(said: ["…"], reader: made.employee), NotDoneMail(said: [], reader: made.employee)]
    }
}
