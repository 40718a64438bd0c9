// Addresses that nobody is asked at any more. Mail about a person's own talk is no request, and goes on.
import Addressing
import Foundation

/// An address that no request goes to.
public struct Suppression: Sendable, Hashable {
    /// The cause.
    public enum Cause: String, Sendable, Codable, CaseIterable {
        /// The recipient's provider reported our mail as unwanted (RFC 5965).
        case complaint
        /// They said so: List-Unsubscribe, or in words.
        case unsubscribe
        /// By the command line.
        case operated = "operator"
    }

    public let address: EmailAddress
    public let cause: Cause
    public let since: Date

    public init(address: EmailAddress, cause: Cause, since: Date) {
        self.address = address
        self.cause = cause
        self.since = since
    }
}

extension Suppression.Cause {
    /// The ends of the address's requests: nobody waits for an answer any more.
    public func ends(_ requests: [FeedbackRequest]) -> [RequestEnd] { requests.compactMap { $0.suppressed(self) } }

    /// Why a request is declined without its rater having said so of that request.
    var reason: RequestReason {
        switch self {
        case .complaint: .complaint
        case .unsubscribe: .unsubscribed
        case .operated: .stoppedByOperator
        }
    }
}
