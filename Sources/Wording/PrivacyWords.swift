// A language's words about what is held of people, from its privacy.yaml: by section and code.
import Feedback
import Foundation
import Yams

/// The sentences of the privacy reports, by the codes of the program.
public struct PrivacyWords: Sendable {
    /// A part of the file.
    public enum Section: String, Sendable, CaseIterable {
        case kinds, what, sources, subjects, purposes, kept, readers, erased
        case document, year, report, dpia, risks, measures, export, columns, erase, stays, terms, values
    }

    /// BCP 47 primary language.
    public let language: String
    let sections: [String: [String: String]]
    private let words: LanguageWords

    /// - Throws: `WordingError` where it is no table of tables, or a code of what is held is missing.
    init(yaml: String, file: String, language: String, words: LanguageWords) throws(WordingError) {
        do {
            sections = try YAMLDecoder().decode([String: [String: String]].self, from: yaml)
        } catch {
            throw WordingError(yaml: error, file: file)
        }
        (self.language, self.words) = (language, words)
        for (section, codes) in PrivacyWords.codes {
            for code in codes where sections[section.rawValue]?[code] == nil {
                throw WordingError(
                    file: file,
                    reason: "\(section.rawValue).\(code) is missing",
                    hint: "compare it with another language's privacy.yaml"
                )
            }
        }
    }

    /// Without a word: codes stand for themselves.
    init(language: String, words: LanguageWords) { (self.language, self.words, sections) = (language, words, [:]) }

    /// What every language has words for.
    private static var codes: [Section: [String]] {
        let kinds = DataKind.allCases.map(\.rawValue)
        return [
            .kinds: kinds, .what: kinds, .sources: kinds,
            .subjects: DataKind.Subject.allCases.map(\.rawValue) + ["nobody"],
            .purposes: DataKind.Purpose.allCases.map(\.rawValue), .kept: DataKind.Retention.allCases.map(\.rawValue),
            .readers: DataKind.Reader.allCases.map(\.rawValue), .erased: DataKind.Erasure.allCases.map(\.rawValue),
        ]
    }

    /// The words for a code, with `{name}` filled in; the code itself where there are none.
    public func callAsFunction(_ section: Section, _ code: String, _ values: [String: String] = [:]) -> String {
        guard let text = sections[section.rawValue]?[code] else { return "\(section.rawValue).\(code)" }
        return PrivacyWords.fill(text, values)
    }

    public func has(_ section: Section, _ code: String) -> Bool { sections[section.rawValue]?[code] != nil }

    /// In one pass, so that a value that holds `{name}` stays as it is.
    private static func fill(_ text: String, _ values: [String: String]) -> String {
        var (filled, rest) = ("", text[...])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            filled += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// A number of days: `2 years`.
    public func duration(days: Int) -> String { words.duration(days: days) }

    /// `a, b and c`.
    public func list(_ names: [String]) -> String { words.list(names) }

    /// `Tuesday 1 December 2026 at 10:00`.
    public func moment(_ date: Date, in zone: TimeZone) -> String { words.moment(date, in: zone) }

    /// As it stands in the middle of a sentence.
    public func name(of group: RaterGroup) -> String { words.groups[group.rawValue] ?? group.rawValue }
}

extension PrivacyWords {
    /// How long a kind is kept.
    /// - Parameter days: by what the configuration says of each.
    public func kept(_ kind: DataKind, _ days: [DataKind.Retention: Int]) -> String {
        kind.profile.kept.map { rule in
            self(.kept, rule.rawValue, ["time": days[rule].map { duration(days: $0) } ?? ""])
        }.joined(separator: "; ")
    }

    public func readers(_ kind: DataKind) -> String {
        list(kind.profile.readers.map { self(.readers, $0.rawValue) })
    }

    public func subjects(_ subjects: [DataKind.Subject]) -> String {
        subjects.isEmpty ? self(.subjects, "nobody") : list(subjects.map { self(.subjects, $0.rawValue) })
    }

    /// What a column holds; its name where the language has no word for it.
    public func column(_ name: String) -> String { has(.columns, name) ? self(.columns, name) : name }

    public func erased(_ kind: DataKind) -> String {
        kind.profile.erased.map { self(.erased, $0.rawValue) }.joined(separator: " ")
    }
}

extension PrivacyWords {
    /// A term's value for people, as `key` takes it.
    public func shown(_ value: String, of key: String) -> String {
        if value.isEmpty { return self(.values, "none") }
        if key == "privacy.named_groups" {
            let groups = value.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return list(groups.map { RaterGroup(rawValue: $0).map(name) ?? $0 })
        }
        if let days = writtenSeconds(value).map({ $0 / ScheduleRules.day }), days >= 1, days == days.rounded() {
            return duration(days: Int(days))
        }
        return has(.values, value) ? self(.values, value) : value
    }
}

extension Wording {
    /// The language is chosen as in `language(for:)`, of those that have the file; English where none has.
    /// - Throws: `WordingError` where the file can't be read.
    public func privacyWords(_ wanted: String) throws(WordingError) -> PrivacyWords {
        let own = try ownLanguage(wanted)
        if own.hasPrivacyWords { return try own.privacyWords() }
        return try ownLanguage("en").privacyWords()
    }
}
