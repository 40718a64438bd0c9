// `klankbord handout`: as the configuration says, and what it says where it can't.
import Dossiers
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Klankbord
@testable import Settings

@Suite struct HandoutCommandTests {
    @Test func whatItSaysIsConfigured() throws {
        let further = """
            privacy: {minimum_raters: 4, agreement_retention: 30d}
            schedule: {share_with_manager: never}
            cycle: {active: true}
            """
        let handout = try PrivacyReportTests.configuration(further).handout
        #expect(handout.service.description == "feedback@example.test" && handout.minimumRaters == 4)
        #expect(handout.sharing == .never && handout.hasYear && handout.keptDays[.closed] == 30)
        let plain = try PrivacyReportTests.configuration()
        #expect(!plain.handout.hasYear)
        #expect(try plain.letterSettings().handout.keptDays[.talk] == 730)
    }

    @Test func itIsOneOfThreeForms() throws {
        for several in [["--text", "--page", "x.html"], ["--output", "x.pdf", "--page", "x.html"]] {
            #expect(throws: (any Error).self) { try Klankbord.parseAsRoot(["handout"] + several) }
        }
        #expect(try Klankbord.parseAsRoot(["handout", "--output", "x.pdf"]) is HandoutCommand)
        #expect(HandoutCommand.configuration.discussion.contains("klankbord handout --language nl > handout.pdf"))
    }

    @Test func withoutPaperItSaysHowToGetSome() async throws {
        let folder = try TemporaryFolder(["fails": "#!/bin/sh\necho 'no font' >&2\nexit 1\n"])
        for (python, words) in [
            (URL(filePath: "/nowhere/python3"), "apt-get install weasyprint"),
            (try folder.executable("fails"), "no font"),
        ] {
            let paper = PDFRenderer(python: python, deadline: .seconds(300))
            let failure = await #expect(throws: Failure.self) { _ = try await OutputFile.pdf("<p>x", paper: paper) }
            #expect(failure?.status == Failure.Status.unavailable.rawValue)
            #expect(failure?.lines.first.map { $0.contains(words) && $0.contains("--page") } == true)
        }
    }
}
