// A message as DATA carries it: lines that end by CRLF, dots doubled, a lone dot at the end.

import Glibc

enum MessageBytes {
    /// Appends the message and its final dot to `out`; says where in `out` that dot stands.
    ///
    /// RFC 5321 §4.5.2: a line that begins with a dot gets another. §2.3.8: CR and LF leave us only as CRLF, since a
    /// server that took a bare one for a line's end could be made to see an end of message inside ours.
    @discardableResult
    static func append(_ message: [UInt8], to out: inout [UInt8]) -> Int {
        message.withUnsafeBytes { bytes in
            var copied = 0
            var line = 0
            func copy(upTo end: Int, from next: Int, then extra: StaticString, into out: inout [UInt8]) {
                out.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[copied..<end]))
                extra.withUTF8Buffer { out.append(contentsOf: $0) }
                copied = next
            }
            while line < bytes.count {
                if bytes[line] == UInt8(ascii: ".") { copy(upTo: line, from: line, then: ".", into: &out) }
                let feed = find(0x0A, in: bytes, from: line, to: bytes.count)
                let end = feed ?? bytes.count
                // The first CR is mostly the one before the LF.
                var position = line
                while let mark = find(0x0D, in: bytes, from: position, to: end), mark != end - 1 || feed == nil {
                    copy(upTo: mark, from: mark + 1, then: "\r\n", into: &out)
                    if mark + 1 < end, bytes[mark + 1] == UInt8(ascii: ".") {
                        copy(upTo: mark + 1, from: mark + 1, then: ".", into: &out)
                    }
                    position = mark + 1
                }
                if let feed, feed == line || bytes[feed - 1] != 0x0D {
                    copy(upTo: feed, from: feed + 1, then: "\r\n", into: &out)
                }
                line = end + 1
            }
            copy(upTo: bytes.count, from: bytes.count, then: "", into: &out)
            if bytes.last != nil, out[out.count - 1] != 0x0A { out.append(contentsOf: [0x0D, 0x0A]) }
            out.append(contentsOf: [UInt8(ascii: "."), 0x0D, 0x0A])
            return out.count - 3
        }
    }

    /// The facts about the message that MAIL has to state.
    static func parameters(of message: [UInt8], _ envelope: Envelope) -> SMTPCommand.MailParameters {
        let addresses = envelope.recipients + (envelope.reversePath.map { [$0] } ?? [])
        var needsUTF8 = addresses.contains { !$0.isASCII }
        let first = message.withUnsafeBytes(firstBeyondASCII)
        // RFC 6531 §3.4: a header beyond ASCII needs SMTPUTF8, a body does not.
        if let first, !needsUTF8 { needsUTF8 = message.withUnsafeBytes { isHeader($0, at: first) } }
        return .init(size: message.count, has8Bit: first != nil, needsUTF8: needsUTF8)
    }

    private static func find(_ byte: Int32, in bytes: UnsafeRawBufferPointer, from: Int, to: Int) -> Int? {
        guard from < to, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + from, byte, to - from) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private static func firstBeyondASCII(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var index = 0
        while index + 8 <= bytes.count {
            if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < bytes.count {
            if bytes[index] >= 0x80 { return index }
            index += 1
        }
        return nil
    }

    private static func isHeader(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        var line = 0
        while let feed = find(0x0A, in: bytes, from: line, to: index) {
            let isEmpty = feed == line || (feed == line + 1 && bytes[line] == 0x0D)
            if isEmpty { return false }
            line = feed + 1
        }
        return true
    }
}
