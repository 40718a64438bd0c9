// The service's mail to itself, as it comes back: what is found in it, and that nobody has to look at it.
import Addressing
import Feedback
import Foundation
import MailFormat
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct SelfTestReadingTests {
    private static let token = "mnopqrstuvwxyzabcdefghijkl"

    private func mail(
        _ header: String = "Delivered-To: feedback+\(token)@example.test",
        returnPath: String = "feedback+b-\(token)@example.test",
        to: String = "feedback+\(token)@example.test",
        messageID: String = "self-test-1@example.test",
        replyTo: String = "feedback+\(token)@example.test",
        subject: String = SelfTestWords.subject,
        text: String = SelfTestWords.text
    ) -> Data {
        let lines = [
            "Return-Path: <\(returnPath)>", header, "From: feedback@example.test", "To: \(to)", "Reply-To: \(replyTo)",
            "Message-ID: <\(messageID)>", "Subject: \(subject)", "Auto-Submitted: auto-generated", "", text,
        ]
        return Data(lines.joined(separator: "\n").replacing("\n", with: "\r\n").utf8)
    }

    private func findings(_ mail: Data) async throws -> (row: InboxRow, findings: SelfTestFindings?) {
        let house = try await TestHouse()
        try await house.change { tx, now in
            try tx.begin(.token, token: Self.token, messageID: "self-test-1", now: now)
        }
        let row = try await house.read(mail)
        return (row, try await house.store.read { try $0.selfTests().first?.first?.findings })
    }

    @Test func aMailThatCameThroughWholeIsReadAndNotHeld() async throws {
        let header = """
            Delivered-To: feedback+\(Self.token)@example.test
            Authentication-Results: mx.example.test 1; dkim=pass header.d=example.test; spf=fail
            DKIM-Signature: v=1
            """
        let (row, found) = try await findings(mail(header))
        #expect(row.state == .read && row.outcome == .selfTest)
        let findings = try #require(found)
        #expect(findings.tokenIn == ["delivered-to", "to"] && findings.reversePath == .token && findings.isSigned)
        #expect(findings.authservID == "mx.example.test" && findings.passed == ["dkim"])
        #expect(findings.keepsMessageID && findings.keepsReplyTo && findings.keepsSubject && findings.keepsText)
    }

    @Test func whatWasLostOnTheWayIsFound() async throws {
        let banner = "CAUTION: external mail\n\n" + SelfTestWords.text + "\nfeedback+\(Self.token)@example.test\n"
        let mail = mail(
            "X-Other: a",
            returnPath: "",
            to: "feedback@example.test",
            messageID: "new@example.test",
            replyTo: "feedback+\(Self.token)@elsewhere.example",
            subject: "[EXT] \(SelfTestWords.subject)",
            text: banner
        )
        let (row, found) = try await findings(mail)
        #expect(row.outcome == .selfTest)
        let findings = try #require(found)
        #expect(findings.tokenIn.isEmpty && findings.reversePath == .null && !findings.isSigned)
        #expect(findings.authservID == nil && findings.passed.isEmpty)
        #expect(!findings.keepsMessageID && !findings.keepsReplyTo && !findings.keepsSubject && !findings.keepsText)
    }

    @Test func anybodyElsesTokenIsHeldAsBefore() async throws {
        let house = try await TestHouse()
        let row = try await house.read(mail())
        #expect(row.state != .read || row.outcome != .selfTest)
        let tests = try await house.store.read { try $0.selfTests() }
        #expect(tests.isEmpty)
    }
}
