import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@Suite struct TemplateTests {
    @Test func questionnairesAreTheSameQuestionsForAll() throws {
        let wording = try Example.wording()
        let keys = try wording.questionnaire(.colleague, language: "nl").questions.map(\.key)
        for language in wording.languages {
            for group in RaterGroup.allCases {
                let questionnaire = try wording.questionnaire(group, language: language)
                #expect(questionnaire.group == group && questionnaire.language == language)
                #expect(questionnaire.questions.map(\.key) == keys, "\(language)/\(group)")
                #expect(questionnaire.questions.count { $0.scale != nil } == 2)
                #expect((2...3).contains(questionnaire.questions.count { $0.scale == nil }))
                let named = questionnaire.questions.count { $0.text.contains("{{name}}") }
                #expect(group == .`self` ? named == 0 : named == keys.count, "\(language)/\(group)")
                #expect(questionnaire.questions.allSatisfy { !$0.text(about: "Anna").contains("{") })
            }
        }
    }

    @Test(arguments: [
        ("Wat doet {{name}}?", "Wat doet Zoë?"), ("{{name}}{{name}}", "ZoëZoë"), ("{name} {{{name}}}", "{name} {Zoë}"),
        ("{{nam}} {", "{{nam}} {"), ("", ""),
    ])
    func theNameIsFilledIn(_ text: String, _ filled: String) {
        #expect(Question(key: "k", text: text, scale: nil).text(about: "Zoë") == filled)
    }

    @Test func languagesFallBack() throws {
        let wording = try Wording(folders: [Example.templates], fallback: "nl")
        #expect(wording.language(for: "en-GB") == "en")
        #expect(wording.language(for: "NL_be") == "nl")
        #expect(wording.language(for: "ja") == "nl")
        #expect(wording.language(for: "") == "nl")
        #expect(try Wording(folders: [Example.templates], fallback: "xx").language(for: "ja") == wording.languages[0])
    }

    @Test(arguments: [
        ("nl/request.mustache", "Subject: x\n\nHallo {{rater.name\n", 4, "a tag is not finished"),
        ("nl/request.mustache", "Subject: x\n\n{{#named}}met naam\n", 3, "{{#named}} is not closed"),
        ("nl/request.mustache", "Subject: x\n\n{{#named}}a{{/namd}}\n", 3, "{{#named}} of line 3 is still open"),
        ("nl/request.mustache", "Subject: x\n\nHallo\n\n{{>kwestions}}\n", 5, "there is no template 'kwestions'"),
        ("en/questionnaires/client.yaml", "questions:\n  - key: [a\n", 3, "this is no YAML"),
        (
            "en/questionnaires/client.yaml", "questions:\n  - {key: a, txt: b}\n", 2,
            "there is no 'txt' here; did you mean 'text'?"
        ),
        ("en/questionnaires/client.yaml", "questions: []\n", nil, "it has no question"),
        ("en/language.yaml", "and: and\n", nil, "is missing"),
    ])
    func whatIsWrongIsNamed(_ path: String, _ text: String, _ line: Int?, _ reason: String) throws {
        let own = try TemporaryFolder([path: text])
        let error = #expect(throws: WordingError.self) {
            try Wording(folders: [own.url, Example.templates], needing: [])
        }
        #expect(error?.file == own.url.appending(path: path).path)
        #expect(error?.line == line)
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    /// A command that writes one mail reads that mail's templates; faults of others are not its affair.
    @Test func whatIsNotUsedIsNotRead() throws {
        let own = try TemporaryFolder([
            "nl/fine.mustache": "Subject: x\n\nHallo\n",
            "nl/request.mustache": "Subject: x\n\nHallo\n\n{{>kwestions}}\n",
            "de/language.yaml": "and: und\n",
        ])
        let wording = try Wording(folders: [own.url, Example.templates])
        let organisation = try Example.organisation()
        func write(_ template: String, _ language: String) throws(WordingError) -> String {
            try wording.mail(template, for: nil, language: language, organisation: organisation) { _ in [:] }.subject
        }
        #expect(try write("fine", "nl") == "x")
        let template = #expect(throws: WordingError.self) { try write("request", "nl") }
        #expect(template?.file == own.url.appending(path: "nl/request.mustache").path && template?.line == 5)
        let words = #expect(throws: WordingError.self) { try write("fine", "de") }
        #expect(words?.file == own.url.appending(path: "de/language.yaml").path)
    }

    /// Edited templates of a running service change nothing before it is started again.
    @Test func whatWasReadStays() throws {
        let own = try TemporaryFolder(["nl/fine.mustache": "Subject: Dank\n\nPrima.\n"])
        let wording = try Wording(folders: [own.url, Example.templates], needing: [])
        try Data("Subject: {{".utf8).write(to: own.url.appending(path: "nl/fine.mustache"))
        let organisation = try Example.organisation()
        let mail = try wording.mail("fine", for: nil, language: "nl", organisation: organisation) { _ in [:] }
        #expect(mail.subject == "Dank")
    }

    @Test func aTemplateThatIsNeededAndMissingIsNamed() throws {
        let error = #expect(throws: WordingError.self) {
            try Wording(folders: [Example.templates], needing: ["request", "birthday"])
        }
        #expect(error?.file == "de/birthday.mustache" && error?.reason == "it is missing")
    }

    @Test func aFolderThatIsNotThereIsNamed() throws {
        let error = #expect(throws: WordingError.self) {
            try Wording(folders: [URL(filePath: "/nowhere/templates")])
        }
        #expect(error?.file == "/nowhere/templates")
    }
}
