// The account of an erasure in words: what went, what stays, and why.
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Klankbord
@testable import Talks

@Suite struct ErasureTextTests {
    private func account() throws -> ErasureAccount {
        ErasureAccount(
            address: "mark@example.test",
            at: try instant("2027-02-01T12:00:00Z"),
            gone: [.raters: 2, .rawMail: 1],
            endedRequests: 1,
            talks: 2,
            talksSoon: 1,
            cancelled: [4],
            kept: ErasureAccount.Reason.allCases.map { ErasureAccount.Kept(reason: $0, count: 3) },
            named: [ErasureAccount.Named(talk: 7, group: .manager, until: try instant("2029-02-01T12:00:00Z"))]
        )
    }

    @Test(arguments: PrivacyReportTests.languages, [true, false])
    func itHasWordsForAllOfIt(_ language: String, _ isDone: Bool) throws {
        let text = ErasureText(
            account: try account(),
            words: try Example.wording().privacyWords(language),
            zone: .gmt,
            mailboxDays: 30,
            isDone: isDone
        ).text
        #expect(text.contains("mark@example.test") && text.contains("2029"))
        #expect(text.contains("--dry-run") == !isDone)
        #expect(!text.contains(/\{[a-zA-Z]+\}/) && !text.contains(/\b(erase|stays)\.[a-z]/))
    }
}
