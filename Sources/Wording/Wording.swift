// Every word that a person reads, from the template folders.
import Feedback
import Foundation
import Mustache
import Synchronization

/// The templates and questionnaires of all languages. Each is parsed when it is first used, so that a command that writes
/// one mail pays for that mail alone, and the service keeps no more than its people's languages.
public struct Wording: Sendable {
    /// Languages that have a folder, as BCP 47 primary languages, sorted.
    public let languages: [String]
    private let fallback: String
    private let byLanguage: [String: Language]
    private let compiled = CompiledMails()

    /// - Parameters:
    ///   - folders: in order of precedence; the first that has a file wins, so one's own stand before the shipped.
    ///   - fallback: the language for people whose own has no folder.
    ///   - readsAll: whether every file is read and tried now; else what is wrong with one is thrown when it is used.
    /// - Throws: `WordingError` naming the file and line where a template, a questionnaire or a language's words are
    ///   missing or can't be read.
    public init(folders: [URL], fallback: String = "en", readsAll: Bool = true) throws(WordingError) {
        let files = try TemplateFolders(folders)
        languages = files.languages
        guard let first = languages.first else {
            throw WordingError(
                file: folders.first?.path ?? "",
                reason: "there is no language in it",
                hint: "name the folder that has nl/language.yaml"
            )
        }
        self.fallback = languages.contains(fallback) ? fallback : first
        if readsAll {
            let tried = ParsedTemplates(files)
            for language in languages { try Language(name: language, files: files, parsed: tried).readAll() }
        }
        let parsed = ParsedTemplates(files)
        byLanguage = Dictionary(
            uniqueKeysWithValues: languages.map { ($0, Language(name: $0, files: files, parsed: parsed)) }
        )
    }

    /// The language in which a person who wants `wanted` (`nl`, `nl-BE`) is written to.
    public func language(for wanted: String) -> String {
        let primary = wanted.lowercased().prefix { $0 != "-" && $0 != "_" }
        return byLanguage[String(primary)] == nil ? fallback : String(primary)
    }

    /// What a group is asked. The language is chosen as in `language(for:)`.
    public func questionnaire(_ group: RaterGroup, language wanted: String) throws(WordingError) -> Questionnaire {
        try ownLanguage(wanted).questionnaire(group)
    }

    /// Writes a mail. The language is chosen as in `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that this mail doesn't have.
    public func mail(
        _ mail: Mail,
        language wanted: String,
        organisation: Organisation
    ) throws(WordingError) -> RenderedMail {
        let (compiled, fillings) = try compile(
            mail.templateName,
            group: mail.readerGroup,
            language: language(for: wanted)
        ) { mail.fields($0, organisation) }
        return compiled.filled(with: fillings)
    }

    /// Writes the title and the description of a talk's event. The language is chosen as in `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that this event doesn't have.
    public func calendarText(
        _ entry: CalendarEntry,
        language wanted: String,
        organisation: Organisation
    ) throws(WordingError) -> CalendarText {
        let (compiled, fillings) = try compile(entry.templateName, group: nil, language: language(for: wanted)) {
            entry.fields($0, organisation)
        }
        return compiled.filledForCalendar(with: fillings)
    }

    func ownLanguage(_ wanted: String) throws(WordingError) -> Language {
        let language = language(for: wanted)
        guard let own = byLanguage[language] else {
            throw WordingError(file: language, reason: "there is no such language", hint: "add its folder")
        }
        return own
    }

    private func compile(
        _ name: String,
        group: RaterGroup?,
        language: String,
        fields: (LanguageWords) -> Fields
    ) throws(WordingError) -> (CompiledMail, [Filling]) {
        let own = try ownLanguage(language)
        let fields = fields(try own.words())
        var fillings: [Filling] = []
        var key = CompiledMails.Key(language: language, name: name, group: group, structure: [])
        fields.flatten(structure: &key.structure, texts: &fillings)
        if let known = compiled[key] { return (known, fillings) }
        let new = try own.templates.compile(name, for: group, fields)
        compiled[key] = new
        return (new, fillings)
    }
}

/// Mails that were compiled already. The same structure comes back for all raters of a group, so a template is
/// rendered a few times, not once for each mail.
private final class CompiledMails: Sendable {
    struct Key: Hashable {
        let language: String
        let name: String
        let group: RaterGroup?
        var structure: [UInt8]
    }

    /// Confirmations have a structure for each pattern of answers: forget them all rather than grow without end.
    private static let limit = 500
    private let stored = Mutex<[Key: CompiledMail]>([:])

    subscript(key: Key) -> CompiledMail? {
        get { stored.withLock { $0[key] } }
        set {
            stored.withLock { stored in
                if stored.count >= CompiledMails.limit { stored.removeAll() }
                stored[key] = newValue
            }
        }
    }
}
