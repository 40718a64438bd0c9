import Feedback
import Foundation
import Testing
import Wording

@Suite struct TemplateTests {
    private static func files(_ language: String) throws -> Set<String> {
        let folder = Example.templates.appending(path: language)
        return Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") })
    }

    /// Variants (`request.formal`) are a language's own affair; their bases are not.
    @Test func everyTemplateHasItsSiblingInEachLanguage() throws {
        let languages = try Example.wording().languages
        #expect(languages == LanguageTests.owed.keys.sorted())
        let bases = try languages.map { language in
            Set(
                try TemplateTests.files(language).map { path in
                    path.hasSuffix(".mustache") ? String(path.prefix { $0 != "." }) + ".mustache" : path
                }
            )
        }
        for (language, names) in zip(languages, bases) {
            #expect(names == bases[0], "\(language) and \(languages[0])")
            for file in try TemplateTests.files(language) where file.hasSuffix(".mustache") {
                #expect(names.contains(String(file.prefix { $0 != "." }) + ".mustache"), "\(language)/\(file)")
            }
        }
    }

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

    @Test func onesOwnFileWins() throws {
        let own = try Folder(["nl/declined.mustache": "Subject: Dank\n\nPrima, {{rater.givenName}}.\n"])
        let wording = try Wording(folders: [own.url, Example.templates])
        let organisation = try Example.organisation()
        let declined = try wording.mail(.declined(Example.asked()), language: "nl", organisation: organisation)
        #expect(declined.subject == "Dank" && declined.text == "Prima, Joris.\n")
        #expect(declined.html.contains("Prima, Joris."))
        let request = try wording.mail(.request(Example.asked()), language: "nl", organisation: organisation)
        #expect(request.text.contains("1. Wat doet Anna goed?"))
    }

    /// A page of one's own from before there were lists and tables shows them as lines.
    @Test func aPageThatKnowsNoListsShowsThem() throws {
        let own = try Folder([
            "mail-html.mustache":
                "{{#body}}{{#isParagraph}}<p>{{#lines}}{{{.}}}<br>{{/lines}}</p>{{/isParagraph}}{{/body}}"
        ])
        let wording = try Wording(folders: [own.url, Example.templates])
        let mail = try wording.mail(
            .standingForHR(Example.departments()),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(mail.html.contains("Verkoop, 12, 0, 3, 9 van 104<br>"))
    }

    @Test func aLanguageIsAFolder() throws {
        var files: [String: String] = [:]
        for file in try TemplateTests.files("en") {
            files["fy/\(file)"] = try String(
                contentsOf: Example.templates.appending(path: "en/\(file)"),
                encoding: .utf8
            )
        }
        files["fy/declined.mustache"] = "Subject: Tige tank\n\nGoed, {{rater.givenName}}."
        let own = try Folder(files)
        let wording = try Wording(folders: [own.url, Example.templates])
        #expect(wording.languages == ["de", "en", "fr", "fy", "nl"])
        let mail = try wording.mail(.declined(Example.asked()), language: "fy", organisation: Example.organisation())
        #expect(mail.subject == "Tige tank" && mail.html.contains("<html lang=\"fy\">"))
    }

    @Test(arguments: [
        ("nl/request.mustache", "Subject: x\n\nHallo {{rater.name\n", 4, "a tag is not finished"),
        ("nl/request.mustache", "Subject: x\n\n{{#named}}met naam\n", 4, "not closed"),
        ("nl/request.mustache", "Subject: x\n\n{{#named}}a{{/namd}}\n", 3, "isn't open here"),
        ("nl/request.mustache", "Subject: x\n\nHallo\n\n{{>kwestions}}\n", 5, "there is no template 'kwestions'"),
        ("en/questionnaires/client.yaml", "questions:\n  - key: [a\n", 3, "this is no YAML"),
        ("en/questionnaires/client.yaml", "questions:\n  - {key: a, txt: b}\n", nil, "the key 'text' is missing"),
        ("en/questionnaires/client.yaml", "questions: []\n", nil, "it has no question"),
        ("en/language.yaml", "and: and\n", nil, "is missing"),
    ])
    func whatIsWrongIsNamed(_ path: String, _ text: String, _ line: Int?, _ reason: String) throws {
        let own = try Folder([path: text])
        let error = #expect(throws: WordingError.self) { try Wording(folders: [own.url, Example.templates]) }
        #expect(error?.file == own.url.appending(path: path).path)
        #expect(error?.line == line)
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    /// A command that writes one mail reads that mail's templates; what else is wrong is not its affair.
    @Test func whatIsNotUsedIsNotRead() throws {
        let own = try Folder([
            "nl/request.mustache": "Subject: x\n\nHallo\n\n{{>kwestions}}\n",
            "de/language.yaml": "and: und\n",
        ])
        let wording = try Wording(folders: [own.url, Example.templates], readsAll: false)
        let organisation = try Example.organisation()
        #expect(throws: Never.self) {
            try wording.mail(.declined(Example.asked()), language: "nl", organisation: organisation)
        }
        let template = #expect(throws: WordingError.self) {
            try wording.mail(.request(Example.asked()), language: "nl", organisation: organisation)
        }
        #expect(template?.file == own.url.appending(path: "nl/request.mustache").path && template?.line == 5)
        let words = #expect(throws: WordingError.self) {
            try wording.mail(.declined(Example.asked()), language: "de", organisation: organisation)
        }
        #expect(words?.file == own.url.appending(path: "de/language.yaml").path)
    }

    /// Who edits the templates of a running service changes nothing before it is started again.
    @Test func whatWasReadStays() throws {
        let own = try Folder(["nl/declined.mustache": "Subject: Dank\n\nPrima.\n"])
        let wording = try Wording(folders: [own.url, Example.templates])
        try Data("Subject: {{".utf8).write(to: own.url.appending(path: "nl/declined.mustache"))
        let mail = try wording.mail(.declined(Example.asked()), language: "nl", organisation: Example.organisation())
        #expect(mail.subject == "Dank")
    }

    @Test(arguments: [
        ("Subject: x\n\nHallo {{rater.nickname}}\n", "there is no {{nickname}} in this mail"),
        ("Subject: x\n\nHallo {{rather.name}}\n", "there is no {{rather}} in this mail"),
        ("Beste Petra\n", "it doesn't begin with 'Subject: '"),
    ])
    func whatAMailDoesNotHaveIsNamed(_ text: String, _ reason: String) throws {
        let own = try Folder(["nl/request.mustache": text])
        let wording = try Wording(folders: [own.url, Example.templates])
        let error = #expect(throws: WordingError.self) {
            try wording.mail(.request(Example.asked()), language: "nl", organisation: Example.organisation())
        }
        #expect(error?.file == own.url.appending(path: "nl/request.mustache").path)
        #expect(error?.reason == reason)
    }

    @Test func theShippedTemplatesHaveNoProblem() throws {
        #expect(try Example.wording().problems() == [])
    }

    /// Each mistake stands where only one kind of mail, reader or case would come across it.
    @Test func problemsAreFoundBeforeAMailIsDue() throws {
        let own = try Folder([
            "nl/request.formal.mustache": "Subject: x\n\n{{#named}}{{nobody}}{{/named}}\n",
            "nl/dossier-to-employee.mustache": "Subject: x\n\n{{^automatically}}{{never}}{{/automatically}}\n",
            "en/confirmation.mustache":
                "Subject: x\n\n{{#answers}}{{^score}}{{empty}}{{/score}}{{/answers}}\n",
            "en/dossier.mustache":
                "{{<frame}}{{$title}}x{{/title}}{{$remarksTitle}}{{other}}{{/remarksTitle}}{{/frame}}\n",
            "en/names-read.mustache": "Subject: x\n\n{{^list}}{{lost}}{{/list}}\n",
            "nl/confirm-change.mustache": "Subject: x\n\n{{#moved}}{{until}}{{/moved}}\n",
            "nl/standing-hr.mustache": "Subject: x\n\n{{#rows}}{{^department}}{{nowhere}}{{/department}}{{/rows}}\n",
            "nl/plan-talk.manager.mustache": "Subject: x\n\n{{start}}\n",
            "nl/invitation-declined.mustache": "Subject: x\n\n{{^unknown}}{{known}}{{/unknown}}\n",
        ])
        let problems = try Wording(folders: [own.url, Example.templates]).problems()
        #expect(
            Set(problems.map { $0.file.split(separator: "/").suffix(2).joined(separator: "/") + ": " + $0.reason })
                == [
                    "nl/request.formal.mustache: there is no {{nobody}} in this mail",
                    "nl/dossier-to-employee.mustache: there is no {{never}} in this mail",
                    "en/confirmation.mustache: there is no {{empty}} in this mail",
                    "en/dossier.mustache: there is no {{other}} in this mail",
                    "en/names-read.mustache: there is no {{lost}} in this mail",
                    "nl/confirm-change.mustache: there is no {{until}} in this mail",
                    "nl/standing-hr.mustache: there is no {{nowhere}} in this mail",
                    "nl/plan-talk.manager.mustache: there is no {{start}} in this mail",
                    "nl/invitation-declined.mustache: there is no {{known}} in this mail",
                ]
        )
        #expect(problems.count == 9)
    }

    @Test func aFolderThatIsNotThereIsNamed() throws {
        let error = #expect(throws: WordingError.self) {
            try Wording(folders: [URL(filePath: "/nowhere/templates")])
        }
        #expect(error?.file == "/nowhere/templates")
    }

    /// A folder of one's own with these files, removed afterwards.
    final class Folder {
        let url: URL

        init(_ files: [String: String]) throws {
            url = FileManager.default.temporaryDirectory.appending(path: "wording-\(UUID().uuidString)")
            for (path, text) in files {
                let file = url.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: file)
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }
}
