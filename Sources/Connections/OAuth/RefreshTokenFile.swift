// Where the newest refresh token is kept, when a server gives a new one with every use (RFC 6749 §6).

import Crypto
import Foundation

/// A file of mode 600 in the state directory: the secrets directory may be read-only, and is the administrator's.
///
/// It says from which configured token it follows, so that a token that is configured anew goes before it.
public struct RefreshTokenFile: Sendable {
    private let path: String
    private let configured: String

    /// - Parameters:
    ///   - path: the file; beside it stands another with the ending `.lock`.
    ///   - configured: the refresh token that the administrator gave.
    public init(path: String, configured: String) { (self.path, self.configured) = (path, configured) }

    private struct Content: Codable {
        let follows: String
        let token: String
    }

    /// The newest token.
    func current() -> String {
        guard let data = FileManager.default.contents(atPath: path),
            let content = try? JSONDecoder().decode(Content.self, from: data), content.follows == fingerprint
        else { return configured }
        return content.token
    }

    /// Stores a token durably, or not at all.
    func keep(_ token: String) throws {
        let data = try JSONEncoder().encode(Content(follows: fingerprint, token: token))
        let draft = path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { close(descriptor) }
        let count = data.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count == data.count, fsync(descriptor) == 0, rename(draft, path) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
    }

    /// Runs `body` while no other process, the command line or the service, uses the token: a token that is used twice
    /// counts as stolen with many servers.
    func alone<Value>(_ body: () throws(TransportError) -> Value) throws(TransportError) -> Value {
        let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        return try body()
    }

    private var fingerprint: String {
        SHA256.hash(data: Data(configured.utf8)).map { String(format: "%02x", $0) }.joined()
    }
}
