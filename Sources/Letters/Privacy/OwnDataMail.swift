// To a person who asked, and said that it was they: all that is held about them, in words and as JSON.
import Addressing
import Feedback
import Foundation
import MailFormat
import Reports
import Store
import Wording

struct OwnDataMail: Mail {
    static let example = Letter.ownData(MatterID(rawValue: 1))
    let reader: Person
    let report: PersonReport
    let days: [DataKind.Retention: Int]
    let mailboxDays: Int
    /// Of a rater.
    var group: RaterGroup?

    /// What somebody asked, and meanwhile has been erased, says that there is nothing.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> OwnDataMail? {
        guard case .ownData(let id) = letter, let matter = try rows.tx.matter(id), matter.kind == .ownData else {
            return nil
        }
        let (reader, group) = try rows.asker(matter.address)
        return OwnDataMail(
            reader: reader,
            report: try PersonReport(rows.tx, about: matter.address, for: .person, now: rows.now),
            days: rows.settings.keptDays,
            mailboxDays: rows.settings.mailboxDays,
            group: group
        )
    }

    func fields(_ speech: Speech) -> Fields {
        let words = speech.privacy
        return [
            "person": .fields(reader.fields), "at": speech.date(report.at), "isEmpty": .flag(report.isEmpty),
            "parts": .list(report.parts.map { $0.fields(words, days) }),
            "others": .text(words(.export, "others")),
            "elsewhere": .text(words(.export, "elsewhere", ["time": words.duration(days: mailboxDays)])),
            "rightsTitle": .text(words(.export, "rights")),
            "rights": .text(
                words(.export, "rightsText", ["contact": speech.organisation.contact.description])
            ),
        ]
    }

    /// For programs, and whole.
    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        let file = Attachment(
            filename: try Line("data.json"),
            mediaType: "application/json",
            bytes: Array(try encoder.encode(report))
        )
        return Enclosures(files: [file])
    }

    static func samples(_ made: MadeUp) -> [OwnDataMail] {
        let entry: [String: HeldValue] = ["rater_name": .text("Petra Smit"), "asked_at": .moment(made.start)]
        let parts = [PersonReport.Part(.raters, as: .rater, table: "requests", entries: [entry])]
        return [parts, []].map { parts in
            OwnDataMail(
                reader: made.employee,
                report: PersonReport(address: made.employee.address, at: made.start, parts: parts),
                days: [.talk: 730, .held: 30],
                mailboxDays: 30,
                group: parts.isEmpty ? .client : nil
            )
        }
    }
}

extension PersonReport.Part {
    fileprivate func fields(_ words: PrivacyWords, _ days: [DataKind.Retention: Int]) -> Fields {
        let facts = [
            ("as", words(.subjects, role.rawValue)), ("purpose", words(.purposes, purpose.rawValue)),
            ("source", words(.sources, kind.rawValue)), ("readers", words.readers(kind)),
            ("kept", words.kept(kind, days)),
        ]
        return [
            "kind": .text(words(.kinds, kind.rawValue)),
            "count": .text(words(.export, "rows", ["count": "\(entries.count)"])),
            "facts": .list(facts.map { ["label": .text(words(.export, $0)), "value": .text($1)] }),
            "entries": .list(entries.map { ["line": .text(PersonReport.line($0, words))] }),
        ]
    }
}

extension PersonReport {
    /// In a mail the beginning of a long value; the file beside it has it whole.
    private static let longest = 300

    /// One entry on a line.
    fileprivate static func line(_ values: [String: HeldValue], _ words: PrivacyWords) -> String {
        values.sorted { $0.key < $1.key }.map { column, value in
            let text = shown(value, words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let short = text.count > longest ? text.prefix(longest) + "…" : text[...]
            return "\(words.column(column)): \(short)"
        }.joined(separator: "; ")
    }

    private static func shown(_ value: HeldValue, _ words: PrivacyWords) -> String {
        switch value {
        case .text(let text), .json(let text): text
        case .integer(let number): "\(number)"
        case .moment(let date): words.moment(date, in: .gmt)
        }
    }
}
