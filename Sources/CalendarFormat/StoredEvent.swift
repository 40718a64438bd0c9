// An event as it lies in somebody's calendar, changed line by line: lines that are not ours stay octet for octet.
import Addressing
import Foundation

/// A calendar object with the event of one UID. Reading and writing it back through a library would drop or rewrite what
/// that doesn't know; here lines are put in, and one is replaced.
public struct StoredEvent: Sendable, Hashable {
    private struct StoredLine: Sendable, Hashable {
        /// With its folds and its line end.
        let bytes: [UInt8]
        let name: String
        let text: String
    }

    private var lines: [StoredLine]
    /// The lines of the event itself, without BEGIN and what is nested in it.
    private var own: Range<Int>

    /// - Returns: nil where there is no event of that UID (compared octet for octet).
    public init?(_ bytes: [UInt8], uid: String) {
        let lines = Self.split(bytes)
        let events = Self.events(in: lines).filter { range in
            lines[range].contains { $0.name == "UID" && ContentLine($0.text)?.value == uid }
        }
        // The whole series rather than one changed instance of it.
        guard let first = events.first else { return nil }
        own = events.first { range in !lines[range].contains { $0.name == "RECURRENCE-ID" } } ?? first
        self.lines = lines
    }

    public var bytes: [UInt8] { lines.flatMap(\.bytes) }

    /// The organizer's addresses in lower case: the value's, and that of EMAIL= (iCloud's value is a token address).
    public var organizer: Set<String> {
        guard let line = first("ORGANIZER") else { return [] }
        return Set([line.value, line["EMAIL"] ?? ""].map(CalendarUser.address).filter { !$0.isEmpty })
    }

    public func hasAttachment(named filename: String) -> Bool {
        all("ATTACH").contains { $0["FILENAME"] == filename || $0["X-FILENAME"] == filename }
    }

    public var description: String { first("DESCRIPTION")?.text ?? "" }

    /// With one more file, inline.
    public func attaching(_ file: CalendarAttachment) -> StoredEvent {
        var writer = ContentLineWriter()
        writer.attachment(file)
        var changed = self
        changed.insert(writer.bytes)
        return changed
    }

    /// With a paragraph at the end of the description.
    public func describing(_ paragraph: String) -> StoredEvent {
        var changed = self
        guard let index = own.first(where: { lines[$0].name == "DESCRIPTION" }),
            let line = ContentLine(lines[index].text)
        else {
            var writer = ContentLineWriter()
            writer.text("DESCRIPTION", paragraph)
            changed.insert(writer.bytes)
            return changed
        }
        // The value and the parameters stay as they were written.
        let head = lines[index].text.dropLast(line.value.count)
        let rest = line.value.isEmpty ? "" : line.value + "\\n\\n"
        var writer = ContentLineWriter()
        writer.line(String(head.dropLast()), rest + ContentLineWriter.escaped(paragraph))
        changed.lines[index] = StoredLine(bytes: writer.bytes, name: "DESCRIPTION", text: "")
        return changed
    }

    private mutating func insert(_ bytes: [UInt8]) {
        lines.insert(StoredLine(bytes: bytes, name: "", text: ""), at: own.upperBound)
        own = own.lowerBound..<own.upperBound + 1
    }

    private func all(_ name: String) -> [ContentLine] {
        lines[own].filter { $0.name == name }.compactMap { ContentLine($0.text) }
    }

    private func first(_ name: String) -> ContentLine? { all(name).first }

    /// Each event's own lines: up to its END, or to the first component in it, where new properties are put.
    private static func events(in lines: [StoredLine]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for (index, line) in lines.enumerated() where line.name == "BEGIN" || line.name == "END" {
            if let begun = start { found.append(begun..<index) }
            start = line.text.uppercased() == "BEGIN:VEVENT" ? index + 1 : nil
        }
        return found
    }

    /// Logical lines (RFC 5545 §3.1): a line that begins with a space or a tab goes on with the one before.
    private static func split(_ bytes: [UInt8]) -> [StoredLine] {
        var found: [StoredLine] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            if end == bytes.count || (bytes[end] != 0x20 && bytes[end] != 0x09) {
                found.append(line(Array(bytes[start..<end])))
                start = end
            }
            index = end
        }
        return found
    }

    private static func line(_ bytes: [UInt8]) -> StoredLine {
        let text = ContentLineReader(bytes).lines.first ?? ""
        return StoredLine(bytes: bytes, name: text.prefix { $0 != ":" && $0 != ";" }.uppercased(), text: text)
    }
}

/// A calendar user's address (RFC 5545 §3.3.3), as it is compared.
public enum CalendarUser {
    /// `MAILTO:Anna@Example.org` → `anna@example.org`; what is no mail address stays as it is.
    public static func address(_ value: String) -> String {
        let text = value.trimmingCharacters(in: .whitespaces).lowercased()
        let bare = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        return bare.removingPercentEncoding ?? bare
    }
}
