// Bytes from an SMTP server to replies, in whatever pieces they arrive.

import Glibc

/// RFC 5321 §4.2.1: each line is a code, a hyphen while more follow, and text.
struct SMTPReplyParser {
    enum Malformed: Error, Equatable {
        case line(String)
        case tooLong
    }

    /// A reply with its lines apart, as EHLO needs them.
    struct Lines: Equatable {
        let code: Int
        var texts: [String]

        var reply: SMTPReply {
            var words: [Substring] = []
            var enhanced: EnhancedStatusCode?
            for text in texts {
                let first = text.prefix { $0 != " " }
                // RFC 2034 §4: the same enhanced code begins every line, its class being the reply's.
                if let status = EnhancedStatusCode(first), status.class == code / 100 {
                    enhanced = status
                    words.append(text.dropFirst(first.count + 1))
                } else {
                    words.append(text[...])
                }
            }
            return SMTPReply(
                code: code,
                enhanced: enhanced,
                text: words.count == 1 ? String(words[0]) : words.joined(separator: " ")
            )
        }
    }

    private static let longestLine = 8 << 10
    private static let mostLines = 200
    private var buffer: [UInt8] = []
    private var start = 0
    private var open: Lines?

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    mutating func next() throws(Malformed) -> SMTPReply? { try nextLines()?.reply }

    /// The next whole reply, nil where more bytes are needed.
    mutating func nextLines() throws(Malformed) -> Lines? {
        while let line = try nextLine() {
            guard let (code, isLast, text) = Self.read(line) else {
                throw .line(String(decoding: line, as: UTF8.self).onOneLine)
            }
            var lines = open ?? Lines(code: code, texts: [])
            guard lines.code == code else { throw .line(String(decoding: line, as: UTF8.self).onOneLine) }
            guard lines.texts.count < Self.mostLines else { throw .tooLong }
            lines.texts.append(text)
            open = isLast ? nil : lines
            if isLast { return lines }
        }
        return nil
    }

    private mutating func nextLine() throws(Malformed) -> ArraySlice<UInt8>? {
        let length = buffer.withUnsafeBytes { bytes -> Int? in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
            return UnsafeRawPointer(found) - (base + start)
        }
        guard let length else {
            if buffer.count - start > Self.longestLine { throw .tooLong }
            return nil
        }
        guard length <= Self.longestLine else { throw .tooLong }
        var line = buffer[start..<start + length]
        start += length + 1
        if line.last == 0x0D { line = line.dropLast() }
        return line
    }

    private static func read(_ line: ArraySlice<UInt8>) -> (code: Int, isLast: Bool, text: String)? {
        guard line.count >= 3, line.prefix(3).allSatisfy({ (48...57).contains($0) }) else { return nil }
        let code = line.prefix(3).reduce(0) { $0 * 10 + Int($1) - 48 }
        guard (200...599).contains(code) else { return nil }
        let rest = line.dropFirst(3)
        guard let separator = rest.first else { return (code, true, "") }
        guard separator == UInt8(ascii: " ") || separator == UInt8(ascii: "-") else { return nil }
        let text = String(decoding: rest.dropFirst(), as: UTF8.self).onOneLine
        return (code, separator == UInt8(ascii: " "), text)
    }
}
