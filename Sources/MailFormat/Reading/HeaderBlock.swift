// The header fields of a message or part, in the order in which they stand, decoded when asked for.
import Foundation

/// The fields of one header block (RFC 5322 §2.2), read leniently: a line that is none is skipped.
struct HeaderBlock: Sendable {
    struct Field: Sendable {
        let name: String  // lower case
        let value: Range<Int>
    }

    let source: [UInt8]
    private(set) var fields: [Field] = []
    /// Where the body begins.
    private(set) var end: Int
    private(set) var isTruncated = false

    /// Reads the block that begins at `range.lowerBound`; everything behind the first empty line is body.
    init(_ source: [UInt8], _ range: Range<Int>) {
        self.source = source
        self.end = range.upperBound
        let limit = range.lowerBound + ReadingLimits.headerBytes
        (fields, end, isTruncated) = source.withUnsafeBufferPointer { bytes in
            HeaderBlock.scan(bytes, range, limit: limit)
        }
    }

    func first(_ name: String) -> Field? {
        let name = HeaderBlock.small(name)
        return fields.first { $0.name == name }
    }

    func all(_ name: String) -> [Field] {
        let name = HeaderBlock.small(name)
        return fields.filter { $0.name == name }
    }

    /// Names are mostly asked for in small letters.
    private static func small(_ name: String) -> String {
        name.utf8.contains { 0x41...0x5A ~= $0 } ? name.lowercased() : name
    }

    /// The field's bytes, unfolded (RFC 5322 §2.2.3), without NULs and surrounding white space.
    func unfolded(_ field: Field) -> [UInt8] {
        source.withUnsafeBufferPointer { source in
            var value = source[field.value]
            while let last = value.last, HeaderBlock.isSpace(last) || HeaderBlock.isDropped(last) { value.removeLast() }
            value = value.drop { HeaderBlock.isSpace($0) || HeaderBlock.isDropped($0) }
            return value.contains(where: HeaderBlock.isDropped)
                ? value.filter { !HeaderBlock.isDropped($0) } : Array(value)
        }
    }

    private static func isDropped(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A || byte == 0 }

    func raw(_ name: String) -> [UInt8]? { first(name).map(unfolded) }

    /// The field's text with encoded words decoded (RFC 2047).
    func text(_ name: String) -> String? { raw(name).map(HeaderText.decode) }

    func texts(_ name: String) -> [String] { all(name).map { HeaderText.decode(unfolded($0)) } }

    // MARK: Scanning

    private typealias Found = (fields: [Field], end: Int, isTruncated: Bool)

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int) -> Found {
        var found: Found = ([], range.upperBound, false)
        var line = range.lowerBound
        var isFirst = true
        while line < range.upperBound {
            let next = Lines.end(bytes, from: line, upTo: range.upperBound)
            let length = Lines.trimmed(bytes, line..<next).count
            if length == 0 {
                found.end = next
                return found
            }
            if next > limit || found.fields.count >= ReadingLimits.headerFields {
                found.isTruncated = true
            } else if isSpace(bytes[line]), let last = found.fields.popLast() {
                found.fields.append(Field(name: last.name, value: last.value.lowerBound..<next))
            } else if let colon = colonOfField(bytes, line..<next) {
                found.fields.append(Field(name: name(bytes, line..<colon), value: colon + 1..<next))
            } else if !(isFirst && isMailboxSeparator(bytes, line..<next))
                && !isFollowedByField(bytes, next..<range.upperBound)
            {
                // Text where a field should stand: the empty line is missing, or there is no header at all.
                found.end = line
                return found
            }
            isFirst = false
            line = next
        }
        return found
    }

    /// Where the field name of this line ends, if it is one: printable ASCII without spaces, perhaps spaces, a colon.
    private static func colonOfField(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
        var sawSpace = false
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: ":"): return index > line.lowerBound ? index : nil
            case 0x20, 0x09: sawSpace = true
            case 0x21...0x7E where !sawSpace: continue
            default: return nil
            }
        }
        return nil
    }

    private static func isFollowedByField(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
        guard !rest.isEmpty else { return false }
        return colonOfField(bytes, rest.lowerBound..<Lines.end(bytes, from: rest.lowerBound, upTo: rest.upperBound))
            != nil
    }

    /// `From anna@… Mon Jan …`, as mbox files and some transports leave it.
    private static func isMailboxSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        bytes[line].starts(with: Array("From ".utf8)) || bytes[line].starts(with: Array(">From ".utf8))
    }

    private static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var end = range.upperBound
        while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
        return String(unsafeUninitializedCapacity: end - range.lowerBound) { target in
            for index in range.lowerBound..<end {
                let byte = bytes[index]
                target[index - range.lowerBound] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return end - range.lowerBound
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Lines of bytes: they end in LF, a CR before it belongs to the end.
enum Lines {
    /// The index behind the line that begins at `start`, its line break included.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int) -> Int {
        guard let base = bytes.baseAddress, start < end else { return end }
        guard let found = memchr(base + start, 0x0A, end - start) else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }

    /// The line without its break.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
        var end = line.upperBound
        if end > line.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
        if end > line.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
        return line.lowerBound..<end
    }
}
