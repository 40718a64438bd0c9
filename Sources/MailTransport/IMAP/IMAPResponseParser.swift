// Bytes from an IMAP server to responses, in whatever pieces they arrive; literals by their count, never by lines.

import Glibc

struct IMAPResponseParser {
    enum Malformed: Error, Equatable {
        case response(String)
        case tooLong
    }

    private static let longestLine = 16 << 20
    private let longestLiteral: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var fragments: [IMAPFragment] = []
    private var literal: [UInt8]?
    private var literalRest = 0

    /// - Parameter longestLiteral: octets; a server that announces more is not believed.
    init(longestLiteral: Int = 64 << 20) { self.longestLiteral = longestLiteral }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        if literal != nil, literalRest > 0, start == buffer.count {
            // Straight to where it belongs: a mailbox is mostly literals.
            let count = min(literalRest, rest.count)
            literal?.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest.prefix(count)))
            literalRest -= count
            rest = rest.dropFirst(count)
        }
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest))
    }

    /// The next whole response, nil where more bytes are needed.
    mutating func next() throws(Malformed) -> IMAPResponse? {
        while true {
            guard takeLiteral() else { return nil }
            guard let line = try nextLine() else { return nil }
            if let count = Self.literalCount(line) {
                guard count <= longestLiteral else { throw .tooLong }
                fragments.append(.text(line))
                var bytes: [UInt8] = []
                bytes.reserveCapacity(count)
                (literal, literalRest) = (bytes, count)
                continue
            }
            fragments.append(.text(line))
            defer { fragments.removeAll(keepingCapacity: true) }
            var reader = IMAPResponseReader(fragments)
            return try reader.response()
        }
    }

    /// False while the open literal lacks bytes.
    private mutating func takeLiteral() -> Bool {
        guard var bytes = literal else { return true }
        literal = nil
        let count = min(literalRest, buffer.count - start)
        bytes.append(contentsOf: buffer[start..<start + count])
        start += count
        literalRest -= count
        if literalRest > 0 {
            literal = bytes
            return false
        }
        fragments.append(.literal(bytes))
        return true
    }

    private mutating func nextLine() throws(Malformed) -> [UInt8]? {
        let length = buffer.withUnsafeBytes { bytes -> Int? in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
            return UnsafeRawPointer(found) - (base + start)
        }
        guard let length else {
            if buffer.count - start > Self.longestLine { throw .tooLong }
            return nil
        }
        var line = buffer[start..<start + length]
        start += length + 1
        if line.last == 0x0D { line.removeLast() }
        return Array(line)
    }

    /// RFC 9051 §4.3: `{42}` at a line's end announces so many octets after it.
    private static func literalCount(_ line: [UInt8]) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let digits = line[(open + 1)...].dropLast()
        guard (1...10).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}

enum IMAPFragment: Equatable {
    case text([UInt8])
    case literal([UInt8])
}
