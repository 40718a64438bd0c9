// A day of any year, as people write it in a setting.

/// A day of any year.
public struct DayOfYear: Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// Reads `03-01`; 29 February is of no use, since most years have none.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]), let day = Int(parts[1]),
            (1...12).contains(month), (1...days[month - 1]).contains(day)
        else { return nil }
        (self.month, self.day) = (month, day)
    }
}
