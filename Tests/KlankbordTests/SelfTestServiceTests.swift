// The service's weekly mail to itself: when it is sent, and when something about it is said.
import Feedback
import Foundation
import Letters
import MailTransport
import Outbox
import Store
import Synchronization
import TestSupport
import Testing

@testable import Klankbord

@Suite struct SelfTestServiceTests {
    /// Takes everything, and counts it.
    private final class Taking: Submitter {
        private let taken = Mutex<[Envelope]>([])
        var envelopes: [Envelope] { taken.withLock { $0 } }

        func submit(_ batch: [Submission]) -> AsyncStream<(id: Int64, outcome: SubmissionOutcome)> {
            taken.withLock { $0 += batch.map(\.envelope) }
            let (stream, continuation) = AsyncStream.makeStream(of: (id: Int64, outcome: SubmissionOutcome).self)
            for submission in batch {
                let reply = SMTPReply(code: 250, enhanced: nil, text: "queued")
                continuation.yield((submission.id, .accepted(reply, recipients: [])))
            }
            continuation.finish()
            return stream
        }

        func close(within seconds: Double) async {}
    }

    private func service(_ house: TestHouse, _ transport: Taking) -> SelfTestService {
        SelfTestService(
            sender: SelfTestSender(
                OutboxSettings(letters: house.settings.letters),
                store: house.store,
                subject: "Self-test",
                text: "Nothing to do."
            ),
            transport: transport,
            store: house.store,
            clock: house.clock,
            log: house.log
        )
    }

    private func tests(_ house: TestHouse) async throws -> [SelfTest] {
        try await house.store.read { try $0.selfTests(limit: 1).first ?? [] }
    }

    private func comeBack(_ house: TestHouse, text keepsText: Bool = true) async throws {
        for test in try await tests(house) {
            let findings = SelfTestFindings(
                tokenIn: ["to"],
                reversePath: test.kind == .token ? .token : .null,
                isSigned: true,
                authservID: nil,
                passed: [],
                keepsMessageID: true,
                keepsReplyTo: true,
                keepsSubject: true,
                keepsText: keepsText
            )
            try await house.change { tx, now in try tx.end(test, findings, now: now) }
        }
    }

    private func condition(_ house: TestHouse) async throws -> ConditionReason? {
        try await house.store.read { try $0.conditions().first { $0.name == SelfTestService.condition }?.reason }
    }

    @Test func onceAWeekAndNotRightAfterTheInstallation() async throws {
        let (house, transport) = (try await TestHouse(), Taking())
        let service = service(house, transport)
        house.now += 6 * 86_400
        try await service.pass()
        #expect(transport.envelopes.isEmpty)
        house.now += 86_400
        for _ in 1...3 { try await service.pass() }
        #expect(transport.envelopes.count == 2)
        let paths = transport.envelopes.map { $0.reversePath?.description.hasPrefix("feedback+b-") }
        #expect(paths == [true, nil])
        #expect(transport.envelopes.allSatisfy { $0.recipients.first?.description.hasPrefix("feedback+") == true })
        house.now += 7 * 86_400
        try await service.pass()
        #expect(transport.envelopes.count == 4)
    }

    @Test func whatChangesOrIsLostIsSaidUntilItIsAsBefore() async throws {
        let (house, transport) = (try await TestHouse(), Taking())
        let service = service(house, transport)
        func week(_ keepsText: Bool?) async throws -> ConditionReason? {
            house.now += 7 * 86_400
            try await service.pass()
            if let keepsText { try await comeBack(house, text: keepsText) }
            house.now += 3600
            try await service.pass()
            return try await condition(house)
        }
        #expect(try await week(true) == nil)
        #expect(try await week(false) == .selfTestChanged(what: ["token: text", "null: text"]))
        // As a week ago: the new form is the known one.
        #expect(try await week(false) == nil)
        #expect(try await week(nil) == .selfTestLost(kinds: ["token", "null"]))
        #expect(house.logged.saying("self-test").contains { $0.facts["code"] == "self-test-lost" })
        #expect(try await week(true) == nil)
    }
}
