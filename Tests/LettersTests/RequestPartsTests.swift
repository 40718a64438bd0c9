// A request without its questions, without what GDPR Art. 14 asks for or without its token is refused; previews show the rest.
import Addressing
import Dossiers
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct RequestPartsTests {
    private func problems(_ body: String, in name: String = "request.mustache") throws -> [WordingError] {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "nl/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try "Subject: Feedback\n\n\(body)\n".write(to: file, atomically: true, encoding: .utf8)
        return try Wording(folders: [folder.url, Example.templates]).requestProblems()
    }

    @Test func theShippedOnesHaveAll() throws {
        #expect(try Wording(folders: [Example.templates]).requestProblems().isEmpty)
    }

    @Test(
        arguments: [
            ("Hoi\n\n{{>rater-footer}}", "question 1 doesn't stand in it", "{{>questions}}"),
            (
                "Hoi\n{{>questions}}", "it doesn't say {{organisation.controller}}, which GDPR Art. 14 asks for",
                "{{>rater-footer}}"
            ),
            (
                "Hoi\n{{>questions}}\n\n{{organisation.controller}} {{organisation.contact}} {{organisation.privacyNotice}}",
                "the reply address with its token, {{replyAddress}}, doesn't stand in it", "{{>rater-footer}}"
            ),
        ]
    )
    func whatIsMissingIsNamed(_ body: String, _ reason: String, _ hint: String) throws {
        for name in ["request.mustache", "reminder.mustache"] {
            let error = try #require(try problems(body, in: name).first)
            #expect(error.file.hasSuffix("nl/\(name)") && error.reason == reason && error.hint.contains(hint))
        }
        #expect(try problems("Hoi\n{{>questions}}\n\n{{>rater-footer}}").isEmpty)
    }
}

@Suite struct PreviewTests {
    private func previews(_ wording: Wording, _ language: String) throws -> [Preview] {
        let handout = Handout(service: try EmailAddress("feedback@example.test"), keptDays: [:])
        return try Preview.all(wording, language: language, organisation: MadeUp.organisation(), handout: handout)
    }

    @Test(arguments: Example.languages) func everyLetterAndWhatIsPrintedCanBeSeen(_ language: String) throws {
        let wording = try Example.wording()
        let previews = try previews(wording, language)
        #expect(Set(previews.map(\.name)) == Set(Preview.names))
        #expect(Set(previews.filter { $0.name == "request" }.map(\.group)) == Set(RaterGroup.allCases))
        for preview in previews {
            #expect(!preview.subject.isEmpty && preview.text.count > 80, "\(preview.name)")
            #expect(preview.page.contains("<html lang=\"\(language)\""), "\(preview.name)")
            #expect(!(preview.page + preview.text).contains("{{"), "\(preview.name)")
        }
    }

    /// The dossier's title takes two lines in plain text, and is one.
    @Test func theDossiersTitleIsWhole() throws {
        let previews = try previews(Example.wording(), "nl")
        let dossier = try #require(previews.last)
        let title = dossier.text.split(separator: "\n").prefix(2).joined(separator: " ")
        #expect(dossier.name == "dossier" && dossier.subject == title && title.hasSuffix(" december"))
    }

    /// Questions of one's own stand in it as they are put, with the employee's name and the ends of their scale.
    @Test func theDossierHasTheQuestionsOfOnesOwn() throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let file = folder.url.appending(path: "nl/questionnaires/client.yaml")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let yaml = """
            questions:
              - {key: strengths, text: "Wat levert {{name}} u op?"}
              - {key: speed, text: "Hoe snel is {{name}}?", scale: {lowest: traag, highest: vlug}}

            """
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        let wording = try Wording(folders: [folder.url, Example.templates])
        let dossier = try #require(
            try previews(wording, "nl").last
        )
        for words in ["1. Wat levert Anna u op?", "2. Hoe snel is Anna?", "1 = traag, 5 = vlug"] {
            #expect(dossier.text.contains(words), "\(words)\n\(dossier.text)")
        }
        #expect(dossier.page.contains("Wat levert Anna u op?") && !dossier.text.contains("{{"))
    }
}
