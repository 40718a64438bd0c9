// Durations as people write them in the configuration.
import Foundation

/// Seconds of `7d`, `90s`, `1h30m`: whole numbers, each with its unit; a day is 24 hours. Nil for another text.
public func writtenSeconds(_ text: String) -> TimeInterval? {
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
    return text.isEmpty || !digits.isEmpty ? nil : TimeInterval(seconds)
}
