import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing
import Wording

@testable import Letters

/// What each mail owes the house: a name, templates, samples, and a letter that it reads.
@Suite struct MailsTests {
    @Test(arguments: Letter.Kind.allCases) func eachLetterIsReadByItsOwnMail(_ kind: Letter.Kind) throws {
        #expect(kind.mail.kind == kind)
        let settings = LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
            organisation: try Example.organisation(),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            hr: try EmailAddress("hr@example.test")
        )
        var rows = LetterRows(Away(), settings, now: Example.talkStart)
        // A mail that took its letter for another's would be pointless before it reads anything.
        #expect(throws: StoreError.self) { try rows.facts(for: kind.mail.example) }
    }

    @Test(arguments: Letter.Kind.allCases) func eachMailHasSamples(_ kind: Letter.Kind) throws {
        let made = try MadeUp(Example.wording(), language: "nl")
        #expect(try !(kind.mail.samples(made) as [any Mail]).isEmpty)
    }

    @Test func eachLanguageHasATemplateForEachMail() throws {
        #expect(throws: Never.self) { try Wording(folders: [Example.templates], needing: Letter.templates) }
        #expect(Set(Letter.templates).count == Letter.templates.count)
    }

    @Test func namesAreThoseOfTemplates() {
        #expect(Letter.Kind.request.name == "request")
        #expect(Letter.Kind.dossierToEmployee.name == "dossier-to-employee")
    }

    /// What is in a letter's key says which it is, but for two that are as old as the outbox.
    @Test func keysHaveTheNameOfTheMailAndAreItsAlone() {
        let examples = Letter.Kind.allCases.map { $0.mail.example }
        #expect(Set(examples.map(\.key)).count == examples.count)
        let exceptions: Set<Letter.Kind> = [.request, .invitation, .talkMoved, .talkCancelled]
        for letter in examples where !exceptions.contains(letter.kind) {
            #expect(letter.key.split(separator: "/").contains { $0 == letter.kind.name }, "\(letter.key)")
        }
        #expect(Letter.Kind.request.mail.example.key == "request/1/initial")
        #expect(Letter.Kind.talkMoved.mail.example.key == "talk/1/1/employee")
    }
}

/// A database that can't be read now.
private struct Away: Transaction {
    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        throw StoreError.unavailable(path: "test.db", reason: "locked")
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        throw StoreError.unavailable(path: "test.db", reason: "locked")
    }
}
