// One language's files: its words, its questionnaires and its templates, each read when it is first used.
import Feedback
import Synchronization

/// A language's folder. Whatever can't be read throws its `WordingError` at each use.
final class Language: Sendable {
    let name: String
    private let files: TemplateFolders
    let templates: Templates
    private let known = Mutex<Known>(Known())

    private struct Known {
        var words: LanguageWords?
        var privacy: PrivacyWords?
        var questionnaires: [RaterGroup: Questionnaire] = [:]
    }

    init(name: String, files: TemplateFolders, parsed: ParsedTemplates) {
        (self.name, self.files) = (name, files)
        templates = Templates(language: name, files: files.templates(language: name), parsed: parsed)
    }

    func words() throws(WordingError) -> LanguageWords {
        if let words = known.withLock({ $0.words }) { return words }
        let (yaml, file) = try files.text("\(name)/language.yaml")
        let words = try LanguageWords(yaml: yaml, file: file)
        known.withLock { $0.words = words }
        return words
    }

    /// Whether there are words about what is held of people in it.
    var hasPrivacyWords: Bool { files.has("\(name)/privacy.yaml") }

    func privacyWords() throws(WordingError) -> PrivacyWords {
        if let known = known.withLock({ $0.privacy }) { return known }
        let (yaml, file) = try files.text("\(name)/privacy.yaml")
        let found = try PrivacyWords(yaml: yaml, file: file, language: name, words: words())
        known.withLock { $0.privacy = found }
        return found
    }

    func questionnaire(_ group: RaterGroup) throws(WordingError) -> Questionnaire {
        if let questionnaire = known.withLock({ $0.questionnaires[group] }) { return questionnaire }
        let (yaml, file) = try files.text("\(name)/questionnaires/\(group.rawValue).yaml")
        let questionnaire = try QuestionnaireFile.read(yaml, file: file, group: group, language: name)
        known.withLock { $0.questionnaires[group] = questionnaire }
        return questionnaire
    }

    /// Each file that is missing or can't be read, with its line.
    func problems(needing names: [String]) -> [WordingError] {
        var found: [WordingError] = []
        func attempt(_ work: () throws(WordingError) -> Void) {
            do { try work() } catch { if !found.contains(error) { found.append(error) } }
        }
        attempt { () throws(WordingError) in _ = try words() }
        if hasPrivacyWords { attempt { () throws(WordingError) in _ = try privacyWords() } }
        for group in RaterGroup.allCases { attempt { () throws(WordingError) in _ = try questionnaire(group) } }
        for name in templates.names(needing: names) {
            attempt { () throws(WordingError) in _ = try templates.read(name) }
        }
        return found
    }
}
