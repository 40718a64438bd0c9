// Every reason there is, as rows keep it and as people read it: what stands here is in databases and in scripts.
import Addressing
import Feedback

/// A reason with its two columns, and its sentence.
public struct ReasonSample<R: Reason>: Sendable {
    public let reason: R
    public let stored: StoredReason
    /// As rows held it before there were codes.
    public let earlier: String
    /// As the command line says it.
    public let sentence: String

    init(_ reason: R, _ code: String, _ parameters: String?, _ earlier: String, now: String? = nil) {
        self.reason = reason
        stored = StoredReason(code: code, parameters: parameters)
        self.earlier = earlier
        sentence = now ?? earlier
    }
}

extension EmailAddress {
    static func address(_ text: String) -> EmailAddress {
        guard let address = try? EmailAddress(text) else { preconditionFailure(text) }
        return address
    }
}
