// A request without its questions, without what GDPR Art. 14 asks for or without its token is refused; previews show the rest.
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
    @Test(arguments: Example.languages) func everyLetterAndTheDossierCanBeSeen(_ language: String) throws {
        let wording = try Example.wording()
        let previews = try Preview.all(wording, language: language, organisation: MadeUp.organisation())
        #expect(Set(previews.map(\.name)) == Set(Preview.names))
        #expect(Set(previews.filter { $0.name == "request" }.map(\.group)) == Set(RaterGroup.allCases))
        for preview in previews {
            #expect(!preview.subject.isEmpty && preview.text.count > 80, "\(preview.name)")
            #expect(preview.page.contains("<html lang=\"\(language)\""), "\(preview.name)")
            #expect(!(preview.page + preview.text).contains("{{"), "\(preview.name)")
        }
    }
}
