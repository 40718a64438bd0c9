import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct MailTemplateTests {
    private static func files(_ language: String) throws -> Set<String> {
        let folder = Example.templates.appending(path: language)
        return Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") })
    }

    /// Variants (`request.formal`) are a language's own affair; their bases are not.
    @Test func everyTemplateHasItsSiblingInEachLanguage() throws {
        let languages = try Example.wording().languages
        #expect(languages == LanguageTests.owed.keys.sorted() && languages == Example.languages)
        let bases = try languages.map { language in
            Set(
                try MailTemplateTests.files(language).map { path in
                    path.hasSuffix(".mustache") ? String(path.prefix { $0 != "." }) + ".mustache" : path
                }
            )
        }
        for (language, names) in zip(languages, bases) {
            #expect(names == bases[0], "\(language) and \(languages[0])")
            for file in try MailTemplateTests.files(language) where file.hasSuffix(".mustache") {
                #expect(names.contains(String(file.prefix { $0 != "." }) + ".mustache"), "\(language)/\(file)")
            }
        }
    }

    @Test func onesOwnFileWins() throws {
        let own = try TemporaryFolder(["nl/declined.mustache": "Subject: Dank\n\nPrima, {{rater.givenName}}.\n"])
        let wording = try Wording(folders: [own.url, Example.templates])
        let organisation = try Example.organisation()
        let declined = try wording.mail(
            DeclinedMail(asked: Example.asked()),
            language: "nl",
            organisation: organisation
        )
        #expect(declined.subject == "Dank" && declined.text == "Prima, Joris.\n")
        #expect(declined.html.contains("Prima, Joris."))
        let request = try wording.mail(RequestMail(asked: Example.asked()), language: "nl", organisation: organisation)
        #expect(request.text.contains("1. Wat doet Anna goed?"))
    }

    /// A page of one's own from before there were lists and tables shows them as lines.
    @Test func aPageThatKnowsNoListsShowsThem() throws {
        let own = try TemporaryFolder([
            "mail-html.mustache":
                "{{#body}}{{#isParagraph}}<p>{{#lines}}{{{.}}}<br>{{/lines}}</p>{{/isParagraph}}{{/body}}"
        ])
        let wording = try Wording(folders: [own.url, Example.templates])
        let mail = try wording.mail(
            Example.departments(),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(mail.html.contains("Verkoop, 12, 0, 3, 9 van 104<br>"))
    }

    @Test func aLanguageIsATemporaryFolder() throws {
        var files: [String: String] = [:]
        for file in try MailTemplateTests.files("en") {
            files["fy/\(file)"] = try String(
                contentsOf: Example.templates.appending(path: "en/\(file)"),
                encoding: .utf8
            )
        }
        files["fy/declined.mustache"] = "Subject: Tige tank\n\nGoed, {{rater.givenName}}."
        let own = try TemporaryFolder(files)
        let wording = try Wording(folders: [own.url, Example.templates])
        #expect(wording.languages == ["de", "en", "fr", "fy", "nl"])
        let mail = try wording.mail(
            DeclinedMail(asked: Example.asked()),
            language: "fy",
            organisation: Example.organisation()
        )
        #expect(mail.subject == "Tige tank" && mail.html.contains("<html lang=\"fy\">"))
    }

    @Test(arguments: [
        ("Subject: x\n\nHallo {{rater.nickname}}\n", "there is no {{nickname}} in this mail"),
        ("Subject: x\n\nHallo {{rather.name}}\n", "there is no {{rather}} in this mail"),
        ("Beste Petra\n", "it doesn't begin with 'Subject: '"),
    ])
    func whatAMailDoesNotHaveIsNamed(_ text: String, _ reason: String) throws {
        let own = try TemporaryFolder(["nl/request.mustache": text])
        let wording = try Wording(folders: [own.url, Example.templates])
        let error = #expect(throws: WordingError.self) {
            try wording.mail(RequestMail(asked: Example.asked()), language: "nl", organisation: Example.organisation())
        }
        #expect(error?.file == own.url.appending(path: "nl/request.mustache").path)
        #expect(error?.reason == reason)
    }

    @Test func theShippedTemplatesHaveNoProblem() throws {
        #expect(try Example.wording().problems() == [])
    }

    /// Each mistake stands where only one kind of mail, reader or case would come across it.
    @Test func problemsAreFoundBeforeAMailIsDue() throws {
        let own = try TemporaryFolder([
            "nl/request.formal.mustache": "Subject: x\n\n{{#named}}{{nobody}}{{/named}}\n",
            "nl/dossier-to-employee.mustache": "Subject: x\n\n{{^automatically}}{{never}}{{/automatically}}\n",
            "en/confirmation.mustache":
                "Subject: x\n\n{{#answers}}{{^score}}{{empty}}{{/score}}{{/answers}}\n",
            "en/dossier.mustache":
                "{{<frame}}{{$title}}x{{/title}}{{$remarksTitle}}{{other}}{{/remarksTitle}}{{/frame}}\n",
            "en/names-read.mustache": "Subject: x\n\n{{^list}}{{lost}}{{/list}}\n",
            "nl/confirm-change.mustache": "Subject: x\n\n{{#moved}}{{until}}{{/moved}}\n",
            "nl/departments.mustache": "Subject: x\n\n{{#rows}}{{^department}}{{nowhere}}{{/department}}{{/rows}}\n",
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
                    "nl/departments.mustache: there is no {{nowhere}} in this mail",
                    "nl/plan-talk.manager.mustache: there is no {{start}} in this mail",
                    "nl/invitation-declined.mustache: there is no {{known}} in this mail",
                ]
        )
        #expect(problems.count == 9)
    }
}
