// What a key takes: how its text becomes a value, and the words that say so when it doesn't.

import Addressing
import Connections
import Foundation
import Talks

/// A kind of value: `parse` gives nil for a text that isn't one, `words` completes the sentence "takes …".
struct Takes: Sendable {
    let words: String
    /// Whether the key takes a YAML list (in the environment: separated by commas) of what `parse` reads.
    var isList = false
    /// How a text that is wrong is shown.
    var shown: @Sendable (String) -> String = { String($0.prefix(80)) }
    let parse: @Sendable (String) -> (any Sendable)?

    func list() -> Takes { Takes(words: "a list, each \(words)", isList: true, shown: shown, parse: parse) }
}

extension Takes {
    static let line = Takes(words: "one line of at most \(Line.maximumLength) characters") { try? Line($0) }
    static let address = Takes(words: "an e-mail address") { try? EmailAddress($0) }
    static let path = Takes(words: "an absolute path") { $0.hasPrefix("/") ? $0 : nil }
    static let host = Takes(words: "a host name or IP address") { isHost($0) ? $0 : nil }
    static let flag = Takes(words: "true or false") { ["true": true, "false": false][$0] }
    static let secret = Takes(words: "a text that isn't empty") { Secret($0) }
    static let timeZone = Takes(words: "a time zone of the IANA database, such as Europe/Amsterdam") {
        // Foundation takes abbreviations and offsets too; those know no summer time.
        TimeZone.knownTimeZoneIdentifiers.contains($0) || $0 == "UTC" ? TimeZone(identifier: $0) : nil
    }
    static let webAddress = Takes(words: "a web address that begins with https:// or http://") {
        guard let url = URL(string: $0), ["https", "http"].contains(url.scheme), url.host?.isEmpty == false else {
            return nil
        }
        return url
    }
    static let service = Takes(words: "a web address that begins with https:// (http:// only towards this machine)") {
        try? WebAddress($0)
    }
    static let calendar = Takes(
        words: "an absolute path or a web address that begins with https://, without a login: that stands in the secret"
            + " talks-addresses, in a line with the address, user and password",
        shown: { CalendarAddress.shown($0) },
        parse: { try? CalendarAddress($0) }
    )
    static let day = Takes(words: "a day such as 2027-03-31") {
        try? Date($0, strategy: .iso8601.year().month().day())
    }
    static let dayOfYear = Takes(words: "a day of the year such as 03-01") { DayOfYear($0) }
    static let language = Takes(words: "a language code, such as nl or en") { text in
        (2...3).contains(text.count) && text.allSatisfy { ("a"..."z").contains($0) } ? text : nil
    }
    static let sendingWindow = Takes(words: "days and hours such as \"mon-fri 08:00-18:00\", or \"off\"") {
        SendingWindow($0)
    }

    static func integer(_ range: ClosedRange<Int>) -> Takes {
        Takes(words: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A duration between two others, all written as people write them.
    static func duration(from least: String, to most: String) -> Takes {
        Takes(words: "a duration from \(least) to \(most), in s, m, h, d or w: 90s, 1h30m, 7d") { text in
            guard let value = duration(text), let least = duration(least), let most = duration(most) else { return nil }
            return (least...most).contains(value) ? value : nil
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(_: Choice.Type) -> Takes {
        let names = Choice.allCases.map(\.rawValue)
        return Takes(words: "one of \(names.joined(separator: ", "))") { Choice(rawValue: $0) }
    }

    /// `7d`, `90s`, `1h30m`: whole numbers, each with its unit. A day is 24 hours.
    static func duration(_ text: String) -> Duration? {
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
        return text.isEmpty || !digits.isEmpty ? nil : .seconds(seconds)
    }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ".-_:".unicodeScalars.contains(scalar)
            }
    }
}

/// A day of any year.
public struct DayOfYear: Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// Reads `03-01`; 29 February is of no use, since most years have none.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]), let day = Int(parts[1]),
            (1...12).contains(month), (1...days[month - 1]).contains(day)
        else { return nil }
        (self.month, self.day) = (month, day)
    }
}

/// When mail to raters may go out, in the organisation's time zone.
public enum SendingWindow: Sendable, Hashable {
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
