// To one of a talk's people, or HR: a word of theirs did nothing, and what would.
import Addressing
import Feedback
import Store
import Wording

struct NotActedMail: Mail {
    static let example = Letter.notActed(inboxRow: InboxID(rawValue: 1), by: .employee(TalkID(rawValue: 1)), .sharing)
    /// Nil where it is about none.
    let talk: Talk?
    let why: NotActed
    /// The first lines of their mail; none of a mail that was not read.
    let said: [String]
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NotActedMail? {
        guard case .notActed(let row, let part, let why) = letter, let reader = try reader(part, &rows) else {
            return nil
        }
        var lines: [String] = []
        if case .words(let text, _, _, _, _)? = try rows.tx.talkMail(row)?.content {
            lines = text.split(whereSeparator: \.isNewline).map { Shortening.shorten(String($0)) }
        }
        return NotActedMail(
            talk: try part?.talk.flatMap { try rows.talk($0) },
            why: why,
            said: Array(lines.filter { !$0.isEmpty }.prefix(5)),
            reader: reader
        )
    }

    private static func reader(_ part: Part?, _ rows: inout LetterRows) throws -> Person? {
        switch part {
        case .employee(let id): try rows.talk(id)?.employee
        case .manager(let id): try rows.talk(id)?.manager
        case .matter(let id):
            try rows.tx.matter(id).map { try rows.person(NamedAddress(name: nil, address: $0.address)) }
        case .collected(let id): try rows.reader(of: id)
        case .hr, nil: try rows.hr()
        case .rater: nil
        }
    }

    func fields(_ speech: Speech) -> Fields {
        let reasons = NotActed.allCases.reduce([:] as Fields) { $0.merging(["is\($1.name)": .flag($1 == why)]) }
        return (talk.map(speech.fields) ?? [:]).merging(reasons).merging([
            "person": .fields(reader.fields), "isHeld": .flag(why.isHeld),
            "said": .list(said.map { ["line": .text($0)] }), "hasSaid": .flag(!said.isEmpty),
        ])
    }

    static func samples(_ made: MadeUp) -> [NotActedMail] {
        NotActed.allCases.flatMap { why in
            [["…"], []].map { said in
                NotActedMail(talk: made.talks.first, why: why, said: said, reader: made.employee)
            }
        }
    }
}

extension NotActed {
    /// As templates have it: `NothingToShare`.
    fileprivate var name: String { rawValue.split(separator: "-").map(\.localizedCapitalized).joined() }
}
