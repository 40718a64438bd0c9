// What came back of the service's mail to itself: a pure look at the message.
import Addressing
import Classifying
import Feedback
import Foundation
import MailFormat
import Store

/// The words of a mail to oneself; nobody reads them.
public enum SelfTestWords {
    public static let subject = "Klankbord: self-test"
    public static let text = """
        Klankbord writes this mail to itself, to see what becomes of its mail on the way. There is nothing to do.

        1. A numbered line stays as it is.

        https://example.org/a-link-stays-as-it-is

        """
}

extension SelfTestFindings {
    /// - Parameter test: the mail as it was sent.
    public init(_ message: ReceivedMessage, of test: SelfTest, token: ResponseToken, to service: ServiceAddress) throws
    {
        let recipient = try service.replyAddress(token: token.text)
        let fields = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "to"]
        self.init(
            tokenIn: fields.filter { message.addresses($0).contains { $0.address == recipient } },
            reversePath: try ReversePath(message.returnPath, bounce: service.bounceAddress(token: token.text)),
            isSigned: message.header("dkim-signature") != nil,
            authservID: SelfTestFindings.authservID(message),
            passed: SelfTestFindings.passed(message),
            keepsMessageID: message.messageID?.hasPrefix(test.messageID + "@") ?? false,
            keepsReplyTo: message.replyTo?.address == recipient,
            keepsSubject: message.subject == SelfTestWords.subject,
            keepsText: SelfTestFindings.words(message.plainText ?? "") == SelfTestFindings.words(SelfTestWords.text)
        )
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    /// RFC 8601 §2.2: the name stands first, up to a semicolon; a version may follow it.
    private static func authservID(_ message: ReceivedMessage) -> String? {
        message.header("authentication-results")?.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace).first
            .map(String.init)
    }

    private static func passed(_ message: ReceivedMessage) -> [String] {
        let results = message.header("authentication-results") ?? ""
        return ["auth", "dkim", "dmarc", "spf"].filter { results.contains("\($0)=pass") }
    }
}

extension SelfTestFindings.ReversePath {
    fileprivate init(_ returnPath: EmailAddress??, bounce: EmailAddress) {
        switch returnPath {
        case nil: self = .unknown
        case .some(nil): self = .null
        case .some(let address?): self = address == bounce ? .token : .other
        }
    }
}

extension Transaction {
    /// A mail of ours to ourselves is noted as come back.
    /// - Returns: false where the message is none.
    func endSelfTest(_ message: ReceivedMessage, _ tokens: [ResponseToken], _ service: ServiceAddress, now: Date) throws
        -> Bool
    {
        for token in tokens.prefix(4) {
            guard let test = try selfTest(withToken: token.text) else { continue }
            try end(test, SelfTestFindings(message, of: test, token: token, to: service), now: now)
            return true
        }
        return false
    }
}

/// The mailbox as `check --send` looks into it where no service runs.
public enum SelfTestSearch {
    /// Looks at messages for mails of ours to ourselves, and notes what came back.
    /// - Returns: whether it is one.
    public static func end(
        _ bytes: [UInt8],
        in store: any Driver,
        service: ServiceAddress,
        now: Date
    ) async throws -> Bool {
        guard let message = try? ReceivedMessage(bytes) else { return false }
        let tokens = message.responseTokens(TokenAddress(of: service.address)).map(\.token)
        return try await store.write { try $0.endSelfTest(message, tokens, service, now: now) }
    }
}
