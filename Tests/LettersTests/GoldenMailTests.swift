import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

/// The words of each mail in each language, as they were: a change of any template or value shows in a file.
@Suite struct GoldenMailTests {
    /// The samples of a mail, those that read alike once.
    private func written(_ kind: Letter.Kind, _ language: String) throws -> String {
        let wording = try Example.wording()
        let made = try MadeUp(wording, language: language)
        var texts: [String] = []
        for mail in try kind.mail.samples(made) as [any Mail] {
            let written = try wording.mail(mail, language: language, organisation: MadeUp.organisation())
            let text = "Subject: \(written.subject)\n\n\(written.text)"
            if !texts.contains(text) { texts.append(text) }
        }
        return texts.joined(separator: "\n==========\n")
    }

    @Test(arguments: Letter.Kind.allCases) func wordsStayAsTheyAre(_ kind: Letter.Kind) throws {
        for language in Example.languages {
            let (path, text) = ("\(language)/\(kind.name).txt", try written(kind, language))
            if Golden.isRenewed {
                try Golden.write(path, text)
                continue
            }
            guard let golden = Golden.read(path) else {
                Issue.record("there is no \(path); see Golden.swift for how it is made")
                continue
            }
            #expect(text == golden, "\(path): \(Golden.difference(golden, text))")
        }
    }

    @Test func noFileIsLeftOfAMailThatIsGone() throws {
        let wanted = Set(Letter.Kind.allCases.map { "\($0.name).txt" })
        for language in Example.languages {
            let folder = Golden.folder.appending(path: language)
            let gone = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !wanted.contains($0) }
            if Golden.isRenewed {
                for name in gone { try FileManager.default.removeItem(at: folder.appending(path: name)) }
                continue
            }
            #expect(gone.isEmpty, "\(language)")
        }
    }
}
