// Sends the service's mail to itself, by the way that all its mail takes.
import Addressing
import Connections
import Feedback
import Foundation
import MailFormat
import MailTransport
import Store

/// Sends one mail of each kind that this installation sends.
public struct SelfTestSender: Sendable {
    private let settings: OutboxSettings
    private let store: any Driver
    private let words: (subject: String, text: String)

    public init(_ settings: OutboxSettings, store: any Driver, subject: String, text: String) {
        (self.settings, self.store, words) = (settings, store, (subject, text))
    }

    /// The kinds that are worth a test: where answers never leave with the null reverse-path, that is not tried.
    private var kinds: [SelfTestKind] { settings.nullReversePathForAnswers ? [.token, .null] : [.token] }

    /// - Returns: what the server said to those that it did not take.
    /// - Throws: `TransportError` where the server can't be reached, or has none of our mail.
    public func send(over transport: any Submitter, now: Date) async throws -> [SelfTestKind: String] {
        var submissions: [Submission] = []
        for (index, kind) in kinds.enumerated() {
            let token = SelfTestSender.token()
            let messageID = "self-test-\(randomID())"
            try await store.write { try $0.begin(kind, token: token.text, messageID: messageID, now: now) }
            submissions.append(try submission(Int64(index), kind, token, messageID, now))
        }
        var refused: [SelfTestKind: String] = [:]
        for await (id, outcome) in transport.submit(submissions) {
            let kind = kinds[Int(id)]
            switch outcome {
            case .accepted: break
            case .failed(let reply, _), .deferred(let reply, _): refused[kind] = "\(reply.code) \(reply.text)"
            case .unknown(let trouble): refused[kind] = trouble
            case .paused(let error): throw error
            }
        }
        return refused
    }

    private func submission(
        _ id: Int64,
        _ kind: SelfTestKind,
        _ token: ResponseToken,
        _ messageID: String,
        _ now: Date
    ) throws -> Submission {
        let service = settings.letters.service
        let recipient = try service.replyAddress(token: token.text)
        guard let wholeID = MessageID("\(messageID)@\(service.address.domain)") else {
            throw InvalidText(what: "Message-ID", value: messageID, reason: "it can't stand in a header")
        }
        let message = OutgoingMessage(
            from: service.mailbox,
            to: NamedAddress(name: nil, address: recipient),
            replyTo: NamedAddress(name: nil, address: recipient),
            subject: try Line(words.subject),
            date: now,
            messageID: wholeID,
            language: "en",
            headers: [try HeaderField("Auto-Submitted", "auto-generated")],
            text: words.text,
            html: "<p>\(words.text.replacing("\n\n", with: "</p><p>"))</p>"
        )
        let bytes = try message.compose()
        let bounce = try settings.tokenInReversePath ? service.bounceAddress(token: token.text) : service.address
        let envelope = Envelope(reversePath: kind == .null ? nil : bounce, recipients: [recipient])
        return Submission(id: id, envelope: envelope) { bytes }
    }

    /// One that opens nothing.
    private static func token() -> ResponseToken {
        let octets = (0..<20).map { _ in UInt8.random(in: 0...255) }
        guard let token = ResponseToken(digest: octets) else { preconditionFailure("160 bits are enough") }
        return token
    }

    private func randomID() -> String { String(UInt128.random(in: .min ... .max), radix: 36) }
}
