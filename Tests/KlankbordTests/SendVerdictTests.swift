// What `check --send` says of a mail that came back, or did not.
import Feedback
import Foundation
import Testing

@testable import Klankbord

@Suite struct SendVerdictTests {
    private func verdict(
        _ kind: SelfTestKind = .token,
        refused: String? = nil,
        authservID: String? = "mx.example.org",
        isBack: Bool = true,
        _ change: (inout SelfTestFindings) -> Void = { _ in }
    ) -> CheckResult {
        var findings = SelfTestFindings(
            tokenIn: ["to"],
            reversePath: kind == .token ? .token : .null,
            isSigned: true,
            authservID: "mx.example.org",
            passed: ["dkim"],
            keepsMessageID: true,
            keepsReplyTo: true,
            keepsSubject: true,
            keepsText: true
        )
        change(&findings)
        let test = SelfTest(kind: kind, messageID: "self-test-1", sentAt: Date(), findings: isBack ? findings : nil)
        return SendVerdict(test, refused: refused, authservID: authservID, expectsTokenInReversePath: true).result
    }

    @Test func whatCameThroughIsTold() {
        let result = verdict()
        #expect(result.ok && result.warning == nil)
        #expect(
            result.line == """
                send (reverse-path with token): ok, the token came back in to; reverse-path: token; DKIM: signed; \
                Authentication-Results: mx.example.org, passed: dkim
                """
        )
        #expect(verdict(.null).ok && verdict(.null).warning == nil)
    }

    @Test func theValueForAuthservIDIsSaid() {
        let empty = verdict(authservID: nil)
        #expect(empty.warning == true && empty.detail.contains("set mail.authserv_id: mx.example.org"))
        #expect(verdict(authservID: "other.example").detail.contains("it is other.example now"))
        #expect(verdict(authservID: "MX.example.org").warning == nil)
    }

    @Test func eachLossIsSaidWithItsMend() {
        let losses: [((inout SelfTestFindings) -> Void, String)] = [
            ({ $0.tokenIn = [] }, "mail.subaddresses"), ({ $0.reversePath = .other }, "reverse-path was rewritten"),
            ({ $0.keepsMessageID = false }, "Message-ID"), ({ $0.keepsReplyTo = false }, "Reply-To"),
            ({ $0.keepsSubject = false }, "subject"), ({ $0.keepsText = false }, "a banner"),
        ]
        for (change, words) in losses {
            let result = verdict(.token, change)
            #expect(result.ok && result.warning == true && result.detail.contains(words), "\(result.detail)")
        }
    }

    @Test func whatIsRefusedOrLostFails() {
        #expect(verdict(.null, refused: "550 no").detail.hasSuffix("set smtp.null_reverse_path: false"))
        #expect(verdict(.token, refused: "550 no").detail.hasSuffix("set smtp.reverse_path: plain"))
        let lost = verdict(isBack: false)
        #expect(!lost.ok && lost.status == 69 && lost.detail.contains("self-test-1"))
    }
}
