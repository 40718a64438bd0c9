// The output of commands: a table for people, JSON for scripts.
import Addressing
import ArgumentParser
import Days
import Foundation

/// `--json`, wherever something is printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print JSON, for scripts.")
    var json = false

    /// Prints the value as JSON, or what `text` makes of it: the one door to the terminal, which obeys nothing that
    /// strangers wrote.
    func print(_ value: some Encodable, text: () -> String) throws {
        let line = json ? try OutputOptions.json(value).printableJSON : text().printable
        try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    }

    /// How wide what is printed may be: as the terminal, and 80 where there is none or a narrow one.
    static var width: Int {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return isKnown ? max(80, Int(size.ws_col)) : 80
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

/// Columns as wide as their widest cell.
func table(_ header: [String], _ rows: [[String]], whenEmpty: String) -> String {
    guard !rows.isEmpty else { return whenEmpty }
    let all = [header.map { $0.uppercased() }] + rows.map { $0.map(\.printableLine) }
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
        let cells = zip(row, widths).map { $0.padding(toLength: max($0.count, $1), withPad: " ", startingAt: 0) }
        return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
}

/// A moment as the clock on the wall shows it: `2026-12-01 10:00`.
extension Klankbord {
    static func shown(_ date: Date, in zone: TimeZone) -> String {
        let local = LocalTime(date, in: zone)
        return "\(local.day) \(local.clock)"
    }

    /// The same to the second and with the zone's offset, as in the log: `2026-12-01 10:00:05 +01:00`.
    static func shownExactly(_ date: Date, in zone: TimeZone) -> String {
        let (local, offset) = (LocalTime(date, in: zone), zone.secondsFromGMT(for: date) / 60)
        let east = "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60, 2)):\(padded(abs(offset) % 60, 2))"
        return "\(local.day) \(local.clock):\(padded(local.second, 2)) \(east)"
    }
}
