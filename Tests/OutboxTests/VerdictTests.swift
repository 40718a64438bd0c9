import Addressing
import Connections
import Feedback
import Foundation
import MailTransport
import Store
import Testing

@testable import Outbox

@Suite struct VerdictTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func letter(attempts: Int = 0, giveUp: TimeInterval = 86_400) throws -> PreparedLetter {
        let row = OutboxRow(
            preview: .request(RequestID(rawValue: 1)),
            attempts: attempts,
            giveUp: now + giveUp,
            now: now
        )
        return PreparedLetter(
            row: row,
            written: WrittenMessage(
                bytes: [],
                prepared: nil,
                recipient: try EmailAddress("p@client.example"),
                owner: nil
            ),
            token: nil
        )
    }

    private func verdict(_ outcome: SubmissionOutcome, attempts: Int = 0, giveUp: TimeInterval = 86_400) throws
        -> Verdict
    {
        Verdict(
            outcome,
            try letter(attempts: attempts, giveUp: giveUp),
            sending: SendingRules(window: nil),
            jitter: 0.5,
            now: now
        )
    }

    private func reply(_ code: Int, _ status: String? = nil) -> SMTPReply {
        SMTPReply(code: code, enhanced: status.flatMap { EnhancedStatusCode($0) }, text: "said")
    }

    @Test func acceptedAndFailedAreFinal() throws {
        #expect(
            try verdict(.accepted(reply(250, "2.0.0"), recipients: []))
                == .accepted(OutboxReply(code: 250, status: "2.0.0", text: "said"))
        )
        #expect(
            try verdict(.failed(reply(550, "5.1.1"), recipients: []))
                == .fail(OutboxReply(code: 550, status: "5.1.1", text: "said"))
        )
    }

    @Test(arguments: [(0, 300.0), (1, 600), (2, 1200), (9, 14_400), (50, 14_400)])
    func deferredWaitsLongerEachTime(_ attempts: Int, _ seconds: TimeInterval) throws {
        #expect(
            try verdict(.deferred(reply(450, "4.2.1"), recipients: []), attempts: attempts)
                == .tryLater(OutboxReply(code: 450, status: "4.2.1", text: "said"), at: now + seconds)
        )
    }

    @Test func deferredBeyondTheEndIsGivenUp() throws {
        #expect(
            try verdict(.deferred(reply(451), recipients: []), giveUp: 200)
                == .giveUp(OutboxReply(code: 451, status: nil, text: "said"))
        )
    }

    @Test func aRequestIsTriedAgainInOfficeHours() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let friday = try Date("2026-11-27T16:58:00Z", strategy: .iso8601)
        let verdict = Verdict(
            .deferred(reply(450), recipients: []),
            try letter(giveUp: 86_400 * 400),
            sending: SendingRules(window: SendingWindow(timeZone: zone)),
            jitter: 0,
            now: friday
        )
        guard case .tryLater(_, let next) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(next == (try Date("2026-11-30T07:00:00Z", strategy: .iso8601)))
    }

    @Test(arguments: [(0, 300.0), (1, 600)])
    func whatMayHaveArrivedIsRepeatedLater(_ attempts: Int, _ seconds: TimeInterval) throws {
        #expect(
            try verdict(.unknown("gone"), attempts: attempts) == .repeatOnce(trouble: "gone", at: now + seconds)
        )
    }

    @Test func troubleWithTheServerBlamesNoLetter() throws {
        let error = TransportError(what: .authenticationRefused, server: "s:587", detail: "", hint: "")
        let verdict = try verdict(.paused(error))
        #expect(verdict == .putBack(error))
        #expect(verdict.trouble == error)
        // Our own end is no trouble.
        let closed = try self.verdict(.paused(TransportError(what: .closed, server: "s", detail: "", hint: "")))
        #expect(closed.trouble == nil)
    }

    @Test func theQueuePausesLongerEachTimeInARow() {
        var pause = QueuePause()
        var waits: [TimeInterval] = []
        var moment = ContinuousClock.now
        for _ in 1...9 {
            pause.begin(now: moment, jitter: 0.5)
            #expect(pause.left(at: moment) != nil)
            let until = pause.until ?? moment
            #expect(pause.left(at: until) == nil)
            waits.append((moment.duration(to: until) / .seconds(1)).rounded())
            moment = until
        }
        #expect(waits == [5, 10, 20, 40, 80, 160, 320, 600, 600])
        pause.end()
        #expect(!pause.isOn && pause.until == nil)
    }

    @Test func oneTroubleSeenOverManyLettersIsOnePause() {
        var pause = QueuePause()
        let now = ContinuousClock.now
        pause.begin(now: now, jitter: 0.5)
        pause.begin(now: now + .seconds(1), jitter: 0.5)
        #expect(pause.until == now + .seconds(6))
    }
}

@Suite struct TokenMakerTests {
    private let maker = TokenMaker(key: Array("0123456789012345678901234567890123456789".utf8))

    @Test func tokensAreDerivedAndDiffer() {
        let first = maker.token(of: .rater(RequestID(rawValue: 1)))
        #expect(first == maker.token(of: .rater(RequestID(rawValue: 1))))
        #expect(first.text.count == 26)
        #expect(first != maker.token(of: .rater(RequestID(rawValue: 2))))
        #expect(first != maker.token(of: .employee(TalkID(rawValue: 1))))
        #expect(first != maker.token(of: .rater(RequestID(rawValue: 1)), generation: 2))
        // A letter that asks for what can't be taken back has one of its own.
        let employee = Part.employee(TalkID(rawValue: 1))
        let own = [1, 2].map { maker.token(of: TokenOwner(employee, letter: LetterID(rawValue: $0))) }
        #expect(Set(own + [maker.token(of: employee)]).count == 3)
        #expect(first != TokenMaker(key: Array("another key".utf8)).token(of: .rater(RequestID(rawValue: 1))))
    }
}
