// One property of a received calendar object: name, parameters, value, as forgivingly as real calendars need it.

/// A content line (RFC 5545 §3.1), unfolded.
struct ContentLine {
    /// Upper case.
    let name: String
    /// Names in upper case, values without quotes and with RFC 6868 undone.
    let parameters: [(name: String, value: String)]
    /// As it was written, escapes and all.
    let value: String

    /// Nil when it is no property: no colon, or a name with other characters than letters, digits and `-`.
    init?(_ line: String) {
        let bytes = Array(line.utf8)
        guard let nameEnd = bytes.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }),
            nameEnd > 0, bytes[..<nameEnd].allSatisfy(ContentLine.isNameCharacter)
        else { return nil }
        let name = String(decoding: bytes[..<nameEnd], as: UTF8.self).uppercased()
        // A date has no colon, but some write TZID=(UTC+01:00) Amsterdam without quotes: the last colon ends it.
        let colon =
            ContentLine.dateProperties.contains(name)
            ? bytes.lastIndex(of: UInt8(ascii: ":")) : ContentLine.valueColon(in: bytes, from: nameEnd)
        guard let colon else { return nil }
        self.name = name
        self.parameters = ContentLine.parameters(bytes[nameEnd..<colon])
        self.value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    /// The value as TEXT, its escapes undone.
    var text: String { ContentLine.unescaped(value) }

    private static let dateProperties: Set<String> = [
        "DTSTART", "DTEND", "RECURRENCE-ID", "X-MS-OLK-ORIGINALSTART", "DTSTAMP",
    ]

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Not the colon of an address in a parameter that stands without quotes: `;SENT-BY=mailto:office@x:mailto:mark@x`.
    private static func valueColon(in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = colon(in: bytes, from: start) else { return nil }
        let isAddress = bytes[..<first].suffix(addressStart.count).lowercased == addressStart
        guard isAddress, first + 1 < bytes.count, let next = colon(in: bytes, from: first + 1) else { return first }
        return next
    }

    private static let addressStart = Array("=mailto".utf8)

    /// The first colon that stands in no quotes; a quote that never closes quotes nothing.
    private static func colon(in bytes: [UInt8], from start: Int) -> Int? {
        var isQuoted = false
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == UInt8(ascii: ":"), !isQuoted { return index }
        }
        return bytes[start...].firstIndex(of: UInt8(ascii: ":"))
    }

    /// Commas stay in a value: `CN=Jansen, Piet` without quotes is one name.
    private static func parameters(_ bytes: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        var parts: [ArraySlice<UInt8>] = []
        var isQuoted = false
        var start = bytes.startIndex
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard bytes[index] == UInt8(ascii: ";"), !isQuoted else { continue }
            parts.append(bytes[start..<index])
            start = index + 1
        }
        parts.append(bytes[start...])
        return parts.compactMap { part in
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let name = String(decoding: part[..<equals], as: UTF8.self).uppercased()
            let value = part[(equals + 1)...].filter { $0 != UInt8(ascii: "\"") }
            return (name, decoded(String(decoding: value, as: UTF8.self)))
        }
    }

    /// RFC 6868 §3.2.
    private static func decoded(_ value: String) -> String {
        replacing(in: value, after: UInt8(ascii: "^")) { byte in
            switch byte {
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "'"): UInt8(ascii: "\"")
            case UInt8(ascii: "^"): byte
            default: nil
            }
        }
    }

    /// RFC 5545 §3.3.11; `\:` and `\"` are written by some.
    private static func unescaped(_ value: String) -> String {
        replacing(in: value, after: UInt8(ascii: "\\")) { byte in
            switch byte {
            case UInt8(ascii: "n"), UInt8(ascii: "N"): 0x0A
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"), UInt8(ascii: ":"), 0x22: byte
            default: nil
            }
        }
    }

    /// Bytes, since a text that grows scalar by scalar may be copied each time. An escape of nothing known stays.
    private static func replacing(in text: String, after escape: UInt8, by meaning: (UInt8) -> UInt8?) -> String {
        guard text.utf8.contains(escape) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                if let meant = meaning(byte) { result.append(meant) } else { result += [escape, byte] }
                isEscaped = false
            } else if byte == escape {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        if isEscaped { result.append(escape) }
        return String(decoding: result, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// ASCII letters alone.
    fileprivate var lowercased: [UInt8] { map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}
