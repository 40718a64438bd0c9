// When mail to raters may go out, as it is written in the configuration.

/// When mail to raters may go out, in the organisation's time zone.
public enum SendingHours: Sendable, Hashable {
    case always
    /// ISO weekdays, 1 being Monday; minutes since midnight, the end not included.
    case open(weekdays: Set<Int>, minutes: Range<Int>)

    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Reads `off`, or days and hours: `mon-fri 08:00-18:00`, `mon,wed 09:00-12:30`.
    init?(_ text: String) {
        if text == "off" {
            self = .always
            return
        }
        let parts = text.lowercased().split(separator: " ")
        guard parts.count == 2, let weekdays = Self.weekdays(parts[0]) else { return nil }
        let times = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(Self.minute)
        guard times.count == 2, let from = times[0], let until = times[1], from < until else { return nil }
        self = .open(weekdays: weekdays, minutes: from..<until)
    }

    private static func weekdays(_ text: Substring) -> Set<Int>? {
        var found: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                names.firstIndex(of: String($0))
            }
            guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
                first <= last
            else { return nil }
            found.formUnion((first...last).map { $0 + 1 })
        }
        return found
    }

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]),
            let minute = Int(parts[1]),
            (0...59).contains(minute), (0...24 * 60).contains(hour * 60 + minute)
        else { return nil }
        return hour * 60 + minute
    }
}
