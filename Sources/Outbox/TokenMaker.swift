// Tokens are derived, never stored: whoever has the database has no token.
import Addressing
import Crypto
import Feedback
import Foundation
import Store

/// Derives the token of a request or talk from the service's key.
public struct TokenMaker: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: at least 32 octets of randomness. Changing it makes every token that was sent unknown.
    public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// The first 130 bits of HMAC-SHA-256 over the owner's name.
    public func token(of owner: TokenOwner) -> ResponseToken {
        let name = Data(owner.name.utf8)
        guard let token = ResponseToken(digest: HMAC<SHA256>.authenticationCode(for: name, using: key)) else {
            preconditionFailure("SHA-256 has 256 bits")
        }
        return token
    }

    public func token(of part: Part, generation: Int = 1) -> ResponseToken {
        token(of: TokenOwner(part, generation: generation))
    }
}
