import Feedback
import Foundation
import Testing

@Suite struct SelfTestTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func test(_ kind: SelfTestKind = .token, _ change: (inout SelfTestFindings) -> Void = { _ in }) -> SelfTest
    {
        var findings = SelfTestFindings(
            tokenIn: ["delivered-to", "to"],
            reversePath: .token,
            isSigned: true,
            authservID: "mx.example.org",
            passed: ["dkim", "spf"],
            keepsMessageID: true,
            keepsReplyTo: true,
            keepsSubject: true,
            keepsText: true
        )
        change(&findings)
        return SelfTest(kind: kind, messageID: "a", sentAt: now, findings: findings)
    }

    @Test func whatIsAsItWasIsNoNews() {
        #expect([test()].verdict(after: [test()], now: now) == nil)
        // The first one has nothing to be compared with.
        #expect([test(), test(.null)].verdict(after: [test()], now: now) == nil)
    }

    @Test func eachChangeIsNamed() {
        let changes: [((inout SelfTestFindings) -> Void, String)] = [
            ({ $0.tokenIn = ["to"] }, "tokens"), ({ $0.reversePath = .other }, "reverse-path"),
            ({ $0.isSigned = false }, "dkim"), ({ $0.authservID = nil }, "authserv-id"),
            ({ $0.passed = ["spf"] }, "authentication-results"), ({ $0.keepsMessageID = false }, "message-id"),
            ({ $0.keepsReplyTo = false }, "reply-to"), ({ $0.keepsSubject = false }, "subject"),
            ({ $0.keepsText = false }, "text"),
        ]
        for (change, name) in changes {
            #expect(
                [test(.null, change)].verdict(after: [test(.null)], now: now)
                    == .selfTestChanged(what: ["null: \(name)"])
            )
        }
    }

    @Test func whatDoesNotComeBackIsSaidAfterItsTime() {
        let lost = SelfTest(kind: .null, messageID: "b", sentAt: now, findings: nil)
        let tests = [test(), lost]
        #expect(tests.verdict(after: [], now: now + 3599) == nil && !tests.areBack)
        #expect(tests.verdict(after: [], now: now + 3600) == .selfTestLost(kinds: ["null"]))
    }
}
