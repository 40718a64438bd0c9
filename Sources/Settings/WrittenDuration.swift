// Durations as people write them, and as the rest of Klankbord reckons with them.
import Feedback
import Foundation

extension Duration {
    /// `7d`, `90s`, `1h30m`: whole numbers, each with its unit. A day is 24 hours.
    public init?(written text: String) {
        guard let seconds = writtenSeconds(text) else { return nil }
        self = .seconds(Int64(seconds))
    }

    /// Seconds.
    public var timeInterval: TimeInterval {
        TimeInterval(components.seconds) + TimeInterval(components.attoseconds) / 1e18
    }
}
