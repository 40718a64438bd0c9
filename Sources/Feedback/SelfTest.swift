// A mail from the service to itself, by the way that all its mail takes: what comes back of it says what replies lose.
import Foundation

/// How the mail's envelope was addressed.
public enum SelfTestKind: String, Codable, Sendable, CaseIterable {
    /// Reverse-path with a token, as that of requests.
    case token
    /// Null reverse-path, as that of answers.
    case null
}

/// What came back of such a mail.
public struct SelfTestFindings: Codable, Hashable, Sendable {
    /// The reverse-path, as the last hop noted it.
    public enum ReversePath: String, Codable, Sendable {
        case token, null, other
        /// The last hop notes none.
        case unknown
    }

    /// The fields in which the recipient's token stands still; in the order in which they are believed.
    public var tokenIn: [String]
    public var reversePath: ReversePath
    /// DKIM (RFC 6376).
    public var isSigned: Bool
    /// The name in the topmost Authentication-Results (RFC 8601).
    public var authservID: String?
    /// The methods that passed there, in order: `dkim`, `spf`.
    public var passed: [String]
    public var keepsMessageID: Bool
    public var keepsReplyTo: Bool
    public var keepsSubject: Bool
    /// No banner, no footer, no rewritten link.
    public var keepsText: Bool

    public init(
        tokenIn: [String],
        reversePath: ReversePath,
        isSigned: Bool,
        authservID: String?,
        passed: [String],
        keepsMessageID: Bool,
        keepsReplyTo: Bool,
        keepsSubject: Bool,
        keepsText: Bool
    ) {
        (self.tokenIn, self.reversePath, self.isSigned) = (tokenIn, reversePath, isSigned)
        (self.authservID, self.passed) = (authservID, passed)
        (self.keepsMessageID, self.keepsReplyTo) = (keepsMessageID, keepsReplyTo)
        (self.keepsSubject, self.keepsText) = (keepsSubject, keepsText)
    }

    /// What is otherwise than it was.
    public func changes(since before: SelfTestFindings) -> [String] {
        let compared: [(String, Bool)] = [
            ("tokens", tokenIn == before.tokenIn), ("reverse-path", reversePath == before.reversePath),
            ("dkim", isSigned == before.isSigned), ("authserv-id", authservID == before.authservID),
            ("authentication-results", passed == before.passed),
            ("message-id", keepsMessageID == before.keepsMessageID),
            ("reply-to", keepsReplyTo == before.keepsReplyTo), ("subject", keepsSubject == before.keepsSubject),
            ("text", keepsText == before.keepsText),
        ]
        return compared.filter { !$0.1 }.map(\.0)
    }
}

/// One mail of a self-test.
public struct SelfTest: Hashable, Sendable {
    public let kind: SelfTestKind
    /// The left part of its Message-ID.
    public let messageID: String
    public let sentAt: Date
    /// Nil: it has not come back.
    public let findings: SelfTestFindings?

    public init(kind: SelfTestKind, messageID: String, sentAt: Date, findings: SelfTestFindings?) {
        (self.kind, self.messageID, self.sentAt, self.findings) = (kind, messageID, sentAt, findings)
    }
}

extension [SelfTest] {
    /// Hours within which a mail to oneself comes back.
    public static var patience: TimeInterval { 3600 }

    /// What the service's own test says, compared with the one before it.
    /// - Returns: nil where all is as it was, or where it is too early to say.
    public func verdict(after before: [SelfTest], now: Date) -> ConditionReason? {
        let lost = filter { $0.findings == nil }
        if let first = lost.first {
            let isDue = now >= first.sentAt.addingTimeInterval(Self.patience)
            return isDue ? .selfTestLost(kinds: lost.map(\.kind.rawValue)) : nil
        }
        let changes = flatMap { test -> [String] in
            guard let findings = test.findings, let then = before.first(where: { $0.kind == test.kind })?.findings
            else {
                return []
            }
            return findings.changes(since: then).map { "\(test.kind.rawValue): \($0)" }
        }
        return changes.isEmpty ? nil : .selfTestChanged(what: changes)
    }

    /// Whether all have come back.
    public var areBack: Bool { allSatisfy { $0.findings != nil } }
}
