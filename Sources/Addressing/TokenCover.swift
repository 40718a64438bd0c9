// Mail as it may be kept: each token in it covered by the placeholder, in whatever encoding it stands. Bytes in, as many
// bytes out: nothing is parsed, so that a mail that stops a reader is kept no worse than another.

extension ResponseToken {
    /// The text of a mail that was kept, with `…` in the place of each placeholder.
    public static func shown(_ text: String) -> String {
        // Nearly no text holds it, which is found out faster.
        text.holds(placeholder) ? text.replacing(placeholder, with: "…") : text
    }
}

/// A mail whose tokens are to be covered.
public struct TokenCover: Sendable {
    public private(set) var bytes: [UInt8]
    /// Messages in messages, each in base64.
    private static let deepest = 3

    public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// All that stands before an `@` and has the form of a token, each once: some may be other people's addresses.
    /// - Parameter limit: no more are looked for.
    public func candidates(limit: Int) -> Set<ResponseToken> { candidates(limit: limit, depth: 0) }

    /// Covers each of the tokens wherever it stands, cut by line ends or not.
    public mutating func cover(_ tokens: Set<ResponseToken>) { _ = cover(tokens, depth: 0) }

    // MARK: Looking

    private func candidates(limit: Int, depth: Int) -> Set<ResponseToken> {
        var found: Set<ResponseToken> = []
        for end in bytes.indices where isAt(end) {
            if let token = token(before: end) { found.insert(token) }
            if found.count >= limit { return found }
        }
        guard depth < Self.deepest else { return found }
        for region in base64Regions {
            found.formUnion(TokenCover(decoded(region)).candidates(limit: limit - found.count, depth: depth + 1))
            if found.count >= limit { return found }
        }
        return found
    }

    /// `@`, or as links, quoted-printable and HTML have it: `%40`, `=40`, `&#64;`.
    private func isAt(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: "%"), UInt8(ascii: "="): follows(index, Self.at)
        case UInt8(ascii: "&"): follows(index, Self.entity)
        default: false
        }
    }

    private static let (at, entity) = (Array("40".utf8), Array("#64;".utf8))

    /// Whether these letters stand behind that place, in whatever width.
    private func follows(_ index: Int, _ letters: [UInt8]) -> Bool {
        var place = index + 1
        for letter in letters {
            while place < bytes.count, bytes[place] == 0 { place += 1 }
            guard place < bytes.count, bytes[place] == letter else { return false }
            place += 1
        }
        return true
    }

    private func token(before end: Int) -> ResponseToken? {
        var (letters, index) = ([UInt8](), end)
        while letters.count < ResponseToken.length, let before = letter(before: index) {
            letters.append(bytes[before])
            index = before
        }
        return ResponseToken(String(decoding: letters.reversed(), as: UTF8.self))
    }

    /// The place of the letter before that one, over a line's end that may stand between them; nil where there is none.
    private func letter(before index: Int) -> Int? {
        var place = index - 1
        while place >= 0, bytes[place] == 0 { place -= 1 }
        guard place >= 0 else { return nil }
        if isLetter(bytes[place]) { return place }
        while place >= 0, Self.isMargin(bytes[place]) { place -= 1 }
        guard place >= 0, bytes[place] == UInt8(ascii: "\n") else { return nil }
        place -= 1
        while place >= 0, bytes[place] == UInt8(ascii: "\r") || bytes[place] == 0 || bytes[place] == UInt8(ascii: "=") {
            place -= 1
        }
        return place >= 0 && isLetter(bytes[place]) ? place : nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x30 && Base32.isDigit(byte | 0x20) }

    /// What quoting and folding put before a line.
    private static func isMargin(_ byte: UInt8) -> Bool {
        [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "|"), 0].contains(byte)
    }

    // MARK: Covering

    /// - Returns: whether there was any.
    private mutating func cover(_ tokens: Set<ResponseToken>, depth: Int) -> Bool {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for token in tokens.map({ Array($0.text.utf8) }) { byFirst[Int(token[0])].append(token) }
        var isChanged = false
        for start in bytes.indices where !byFirst[Int(bytes[start] | 0x20)].isEmpty {
            for token in byFirst[Int(bytes[start] | 0x20)] {
                guard let places = places(of: token, from: start) else { continue }
                for (place, byte) in zip(places, ResponseToken.placeholderBytes) { bytes[place] = byte }
                isChanged = true
                break
            }
        }
        return depth < Self.deepest && coverEncoded(tokens, depth) || isChanged
    }

    private mutating func coverEncoded(_ tokens: Set<ResponseToken>, _ depth: Int) -> Bool {
        var isChanged = false
        for region in base64Regions {
            var inner = TokenCover(decoded(region))
            guard inner.cover(tokens, depth: depth + 1) else { continue }
            encode(inner.bytes, into: region)
            isChanged = true
        }
        return isChanged
    }

    /// The places of a token's letters, in lower case or not, where it begins there.
    private func places(of token: [UInt8], from start: Int) -> [Int]? {
        var (places, index) = ([start], start)
        places.reserveCapacity(token.count)
        for wanted in token.dropFirst() {
            guard let next = letter(after: index), bytes[next] | 0x20 == wanted else { return nil }
            places.append(next)
            index = next
        }
        return places
    }

    private func letter(after index: Int) -> Int? {
        var place = index + 1
        while place < bytes.count, bytes[place] == 0 { place += 1 }
        guard place < bytes.count else { return nil }
        if isLetter(bytes[place]) { return place }
        while place < bytes.count, [UInt8(ascii: "="), UInt8(ascii: "\r"), 0].contains(bytes[place]) { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { return nil }
        place += 1
        while place < bytes.count, Self.isMargin(bytes[place]) { place += 1 }
        return place < bytes.count && isLetter(bytes[place]) ? place : nil
    }

    // MARK: Base64

    /// Lines that follow each other and hold nothing but base64, the first a long one.
    private var base64Regions: [Range<Int>] {
        var (regions, start, index) = ([Range<Int>](), Int?.none, 0)
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[index..<end].last == UInt8(ascii: "\r") ? index..<(end - 1) : index..<end
            let fits = !line.isEmpty && bytes[line].allSatisfy { Base64.value(of: $0) != nil || $0 == Base64.padding }
            if !fits {
                if let start { regions.append(start..<index) }
                start = nil
            } else if start == nil, line.count >= 36 {
                start = index
            }
            index = end + 1
        }
        if let start { regions.append(start..<bytes.count) }
        return regions
    }

    private func decoded(_ region: Range<Int>) -> [UInt8] {
        var (result, bits, count) = ([UInt8](), UInt32(0), 0)
        result.reserveCapacity(region.count * 3 / 4)
        for byte in bytes[region] {
            guard let value = Base64.value(of: byte) else { continue }
            (bits, count) = (bits << 6 | UInt32(value), count + 6)
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    /// As many bytes as were decoded from there.
    private mutating func encode(_ plain: [UInt8], into region: Range<Int>) {
        var (bits, count, next) = (UInt32(0), 0, 0)
        for place in region where Base64.value(of: bytes[place]) != nil {
            if count < 6, next < plain.count {
                (bits, count, next) = (bits << 8 | UInt32(plain[next]), count + 8, next + 1)
            }
            // The last letter's lower bits are none of ours.
            guard count >= 6 else {
                if count > 0 { bytes[place] = Base64.letters[Int(bits << UInt32(6 - count) & 63)] }
                return
            }
            count -= 6
            bytes[place] = Base64.letters[Int(bits >> UInt32(count) & 63)]
        }
    }
}

/// RFC 4648 §4.
private enum Base64 {
    static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    static let padding = UInt8(ascii: "=")

    static func value(of letter: UInt8) -> UInt8? {
        let value = values[Int(letter)]
        return value == 64 ? nil : value
    }

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()
}
