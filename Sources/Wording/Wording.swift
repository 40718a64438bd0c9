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
    private let files: TemplateFolders
    private let byLanguage: [String: Language]
    private let compiled = CompiledMails()

    /// - Parameters:
    ///   - folders: in order of precedence; the first that has a file wins, so one's own stand before the shipped.
    ///   - fallback: the language for people whose own has no folder.
    ///   - templates: those that each language must have. Then every file is read and tried now; without them, what is
    ///     wrong with a file is thrown when it is used.
    /// - Throws: `WordingError` naming the file and line where a template, a questionnaire or a language's words are
    ///   missing or can't be read.
    public init(folders: [URL], fallback: String = "en", needing templates: [String]? = nil) throws(WordingError) {
        let files = try TemplateFolders(folders)
        languages = files.languages
        self.files = files
        guard let first = languages.first else {
            throw WordingError(
                file: folders.first?.path ?? "",
                reason: "there is no language in it",
                hint: "name the folder that has nl/language.yaml"
            )
        }
        self.fallback = languages.contains(fallback) ? fallback : first
        if let templates, let problem = Self.problems(languages, files, needing: templates).first { throw problem }
        let parsed = ParsedTemplates(files)
        byLanguage = Dictionary(
            uniqueKeysWithValues: languages.map { ($0, Language(name: $0, files: files, parsed: parsed)) }
        )
    }

    /// Every file that is missing or can't be read, of all languages. All files are read for it, and stay.
    public func unreadable(needing templates: [String]) -> [WordingError] {
        byLanguage.sorted { $0.key < $1.key }.flatMap { $0.value.problems(needing: templates) }
    }

    private static func problems(
        _ languages: [String],
        _ files: TemplateFolders,
        needing templates: [String]
    ) -> [WordingError] {
        let parsed = ParsedTemplates(files)
        return languages.flatMap { Language(name: $0, files: files, parsed: parsed).problems(needing: templates) }
    }

    /// The language in which a person who wants `wanted` (`nl`, `nl-BE`) is written to.
    public func language(for wanted: String) -> String {
        let primary = wanted.lowercased().prefix { $0 != "-" && $0 != "_" }
        return byLanguage[String(primary)] == nil ? fallback : String(primary)
    }

    /// The questions to a group. The language is chosen as in `language(for:)`.
    public func questionnaire(_ group: RaterGroup, language wanted: String) throws(WordingError) -> Questionnaire {
        try ownLanguage(wanted).questionnaire(group)
    }

    /// Writes a mail. The language is chosen as in `language(for:)`.
    /// - Parameters:
    ///   - template: its name, without variant.
    ///   - group: the reader's relation to the employee, which there may be a variant for.
    ///   - fields: what the template can name, besides the organisation.
    /// - Throws: `WordingError` where the template names a value that is not among them.
    public func mail(
        _ template: String,
        for group: RaterGroup?,
        language wanted: String,
        organisation: Organisation,
        _ fields: (Speech) -> Fields
    ) throws(WordingError) -> RenderedMail {
        let (compiled, fillings) = try compile(template, group, try speech(wanted, organisation), fields)
        return compiled.filled(with: fillings)
    }

    /// Writes the title and the description of a talk's event. The language is chosen as in `language(for:)`.
    /// - Parameter fields: what the template can name, besides the organisation.
    /// - Throws: `WordingError` where the template names a value that is not among them.
    public func calendarText(
        _ template: String,
        language wanted: String,
        organisation: Organisation,
        _ fields: (Speech) -> Fields
    ) throws(WordingError) -> CalendarText {
        let (compiled, fillings) = try compile(template, nil, try speech(wanted, organisation), fields)
        return compiled.filledForCalendar(with: fillings)
    }

    /// The texts of these templates and of their variants, as they stand in the files of all languages; without those that
    /// can't be read.
    public func texts(of templates: [String]) -> [String] {
        let names = Set(templates)
        return languages.flatMap { language in
            byLanguage[language]?.templates.files.sorted { $0.key < $1.key }.compactMap { name, url in
                names.contains(String(name.prefix { $0 != "." })) ? try? files.text(at: url) : nil
            } ?? []
        }
    }

    /// The file that a mail to such a reader is written by. The language is chosen as in `language(for:)`.
    public func file(of template: String, for group: RaterGroup?, language wanted: String) -> String {
        guard let own = try? ownLanguage(wanted) else { return template }
        return own.templates.file(of: template, for: group)
    }

    func ownLanguage(_ wanted: String) throws(WordingError) -> Language {
        let language = language(for: wanted)
        guard let own = byLanguage[language] else {
            throw WordingError(file: language, reason: "there is no such language", hint: "add its folder")
        }
        return own
    }

    func speech(_ wanted: String, _ organisation: Organisation) throws(WordingError) -> Speech {
        let own = try ownLanguage(wanted)
        return Speech(
            language: own.name,
            organisation: organisation,
            words: try own.words(),
            readPrivacy: { try? privacyWords(wanted) }
        )
    }

    private func compile(
        _ name: String,
        _ group: RaterGroup?,
        _ speech: Speech,
        _ fields: (Speech) -> Fields
    ) throws(WordingError) -> (CompiledMail, [Filling]) {
        let fields = speech.mailFields(fields)
        var fillings: [Filling] = []
        var key = CompiledMails.Key(language: speech.language, name: name, group: group, structure: [])
        fields.flatten(structure: &key.structure, texts: &fillings)
        if let known = compiled[key] { return (known, fillings) }
        let new = try ownLanguage(speech.language).templates.compile(name, for: group, fields)
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
