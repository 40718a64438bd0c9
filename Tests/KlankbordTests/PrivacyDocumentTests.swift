// docs/privacy.md is what the registry and the words make of it. `KLANKBORD_RENEW_GOLDEN=1 swift test --filter
// PrivacyDocumentTests` writes it anew.
import Feedback
import Foundation
import Settings
import TestSupport
import Testing
import Wording

@testable import Klankbord

@Suite struct PrivacyDocumentTests {
    private func document(_ language: String) throws -> String {
        PrivacyDocument(
            words: try Example.wording().privacyWords(language),
            days: Configuration.shippedDays,
            mailboxDays: Configuration.shippedMailboxDays
        ).markdown
    }

    @Test func theCheckedInPageIsNotStale() throws {
        let file = Example.templates.deletingLastPathComponent().appending(path: "docs/privacy.md")
        let made = try document("en")
        if ProcessInfo.processInfo.environment["KLANKBORD_RENEW_GOLDEN"] != nil { try Data(made.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == made, "docs/privacy.md is stale")
    }

    @Test func itNamesEachKindItsTimeAndItsKey() throws {
        let made = try document("en")
        #expect(made.contains("2 years after the talk (set by `privacy.retention`)"))
        #expect(
            !made.contains(/\{[a-z]/)
                && !made.contains(/\b(kinds|what|sources|purposes|kept|readers|erased)\.(?!md)[a-z]/)
        )
        #expect(try document("nl").contains("tot 2 jaar na het gesprek"))
    }
}
