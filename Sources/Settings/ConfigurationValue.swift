// The values of a key: the way from its text, and the words for a text that is none.

import Addressing
import CalendarTransport
import Connections
import Days
import Foundation

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
    static let sendingHours = Takes(words: "days and hours such as \"mon-fri 08:00-18:00\", or \"off\"") {
        SendingHours($0)
    }

    static func integer(_ range: ClosedRange<Int>) -> Takes {
        Takes(words: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A duration between two others, all written as people write them.
    static func duration(from least: String, to most: String) -> Takes {
        Takes(words: "a duration from \(least) to \(most), in s, m, h, d or w: 90s, 1h30m, 7d") { text in
            guard let value = Duration(written: text), let least = Duration(written: least),
                let most = Duration(written: most)
            else { return nil }
            return (least...most).contains(value) ? value : nil
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(_: Choice.Type) -> Takes {
        let names = Choice.allCases.map(\.rawValue)
        return Takes(words: "one of \(names.joined(separator: ", "))") { Choice(rawValue: $0) }
    }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ".-_:".unicodeScalars.contains(scalar)
            }
    }
}
