// The master key, and one that a rotation left beside it.
import Foundation

/// The secret under which the keys of the rows stand.
public struct MasterKey: Sendable {
    /// A key that `key rotate` wrote and did not come to name `master-key`.
    public struct Left: Sendable {
        /// Where it lies, and where it belongs.
        public let path: String
        public let place: String
        public let secret: Secret

        /// Nil where there is none, or we may not read it.
        public init?(beside place: String) {
            path = place + ".new"
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
            self.place = place
            secret = Secret(text.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    private let inUse: Secret
    public let left: Left?

    public init(_ inUse: Secret, left: Left? = nil) { (self.inUse, self.left) = (inUse, left) }

    public func reveal() -> String { inUse.reveal() }
}

extension Configuration {
    /// The master key's file, where it lies among the secrets.
    public var masterKeyFile: String { secretsDirectory + "/master-key" }
}
