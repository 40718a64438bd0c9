// Durations as people write them, and as the rest of Klankbord reckons with them.
import Foundation

extension Duration {
    /// `7d`, `90s`, `1h30m`: whole numbers, each with its unit. A day is 24 hours.
    public init?(written text: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        var seconds: Int64 = 0
        var digits = ""
        for character in text {
            if ("0"..."9").contains(character), digits.count < 9 {
                digits.append(character)
            } else if let unit = units[character], let count = Int64(digits) {
                seconds += count * unit
                digits = ""
            } else {
                return nil
            }
        }
        guard !text.isEmpty, digits.isEmpty else { return nil }
        self = .seconds(seconds)
    }

    /// Seconds.
    public var timeInterval: TimeInterval {
        TimeInterval(components.seconds) + TimeInterval(components.attoseconds) / 1e18
    }
}
