// Cuts lines into words that can be compared fast: each word is the hash of its case-folded bytes and a place in a line.

/// Identity of a word whatever its case: FNV-1a over its folded UTF-8 bytes.
typealias WordID = UInt64

/// One word of a text: where it stands, as UTF-8 offsets in its line.
struct Word {
    let id: WordID
    let line: Int32
    let start: Int32
    let end: Int32
}

/// Signs of a line by which most lines can be passed over.
struct LineSigns: OptionSet {
    let rawValue: UInt8

    static let colon = LineSigns(rawValue: 1)
    static let at = LineSigns(rawValue: 2)
    static let less = LineSigns(rawValue: 4)
    static let bracket = LineSigns(rawValue: 8)
    static let beyondASCII = LineSigns(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: "@"): self = .at
        case UInt8(ascii: "<"): self = [.less, .bracket]
        case UInt8(ascii: "("), UInt8(ascii: "["): self = .bracket
        default: self = []
        }
    }
}

/// Lines with their words. `first[i]..<first[i + 1]` are the words of line `i`.
struct Words {
    let lines: [TextLine]
    private(set) var all: [Word] = []
    private(set) var first: [Int] = []
    /// For each line which signs stand in it: most lines hold none of those that matter.
    private(set) var signs: [LineSigns] = []

    init(_ lines: [TextLine]) {
        self.lines = lines
        first.reserveCapacity(lines.count + 1)
        all.reserveCapacity(lines.reduce(lines.count) { $0 + $1.text.utf8.count / 5 })
        signs.reserveCapacity(lines.count)
        for (number, line) in lines.enumerated() {
            first.append(all.count)
            let seen = Words.scan(line.text) { id, start, end in
                all.append(Word(id: id, line: Int32(number), start: Int32(start), end: Int32(end)))
            }
            signs.append(seen)
        }
        first.append(all.count)
    }

    /// The same lines, with the words of some alone.
    ///
    /// - Parameter isKept: for each line whether its words stay.
    func only(_ isKept: [Bool]) -> Words {
        var words = self
        words.all.removeAll(keepingCapacity: true)
        for line in lines.indices {
            words.first[line] = words.all.count
            if isKept[line] { words.all += self.words(of: line) }
        }
        words.first[lines.count] = words.all.count
        return words
    }

    func range(of line: Int) -> Range<Int> { first[line]..<first[line + 1] }

    func words(of line: Int) -> ArraySlice<Word> { all[range(of: line)] }

    /// The identities of a text's words.
    static func ids(_ text: some StringProtocol) -> [WordID] {
        var found: [WordID] = []
        read(String(text), into: &found)
        return found
    }

    /// Reads a text's words into an array that is used for many texts, one after the other.
    @discardableResult
    static func read(_ text: String, into ids: inout [WordID]) -> LineSigns {
        ids.removeAll(keepingCapacity: true)
        ids.reserveCapacity(text.utf8.count / 4 + 1)
        return scan(text) { id, _, _ in ids.append(id) }
    }

    static func id(_ text: String) -> WordID { ids(text).first ?? 0 }

    /// Calls `word` for each word with its identity and UTF-8 range; gives the signs that stand between words.
    @discardableResult
    static func scan(_ text: String, word: (WordID, Int, Int) -> Void) -> LineSigns {
        var text = text
        let letters = Words.letters
        return text.withUTF8 { bytes in
            var signs: LineSigns = []
            var at = 0
            while at < bytes.count {
                let start = at
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                while at < bytes.count {
                    let letter = letters[Int(bytes[at])]
                    if letter != 0 {
                        hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
                        at += 1
                        continue
                    }
                    if bytes[at] < 0x80 { break }
                    signs.insert(.beyondASCII)
                    let length = wordLength(bytes, at)
                    if length == 0 { break }
                    for offset in at..<min(at + length, bytes.count) {
                        hash = (hash ^ UInt64(folded(bytes, offset))) &* 0x0000_0100_0000_01b3
                    }
                    at += length
                }
                if at > start {
                    word(hash, start, min(at, bytes.count))
                } else {
                    signs.formUnion(LineSigns(bytes[at]))
                    at += sequenceLength(bytes[at])
                }
            }
            return signs
        }
    }

    /// For each byte the ASCII letter in lower case or the digit that it is, or 0.
    nonisolated(unsafe) private static let letters: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in UInt8.min...UInt8.max {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: table[Int(byte)] = byte
            case 0x41...0x5A: table[Int(byte)] = byte | 0x20
            default: table[Int(byte)] = 0
            }
        }
        return UnsafePointer(table)
    }()

    /// Bytes of the word character at `at`, or 0 where a space, punctuation or a symbol stands.
    ///
    /// Beyond ASCII only what people put between words is told apart: Latin-1 signs, general punctuation and symbols,
    /// CJK punctuation, variation selectors and emoji. All other scripts count as letters.
    private static func wordLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let byte = bytes[at]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
        case 0..<0x80, 0xC2, 0xE2, 0xF0...: return 0
        case 0xE3 where at + 1 < bytes.count && bytes[at + 1] == 0x80: return 0
        case 0xEF where at + 1 < bytes.count && bytes[at + 1] >= 0xB8: return 0
        default: return sequenceLength(byte)
        }
    }

    static func sequenceLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    /// ASCII and Latin-1 letters in lower case; our own text comes back in our own case otherwise.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt8 {
        let byte = bytes[at]
        switch byte {
        case 0x41...0x5A: return byte | 0x20
        case 0x80...0x9E where at > 0 && bytes[at - 1] == 0xC3 && byte != 0x97: return byte | 0x20
        default: return byte
        }
    }
}

extension String {
    /// The part between two UTF-8 offsets, which must lie at scalar borders.
    package func bytes(_ start: Int, _ end: Int) -> Substring {
        let from = utf8.index(utf8.startIndex, offsetBy: start)
        let to = utf8.index(from, offsetBy: max(0, end - start))
        return self[from..<to]
    }

    /// Whether anything but ASCII punctuation stands between two UTF-8 offsets.
    func mayHoldLetters(_ start: Int, _ end: Int) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            (start..<end).contains { index in
                switch bytes[index] {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
                default: false
                }
            }
        }
    }

    /// At most the first characters; where these are ASCII, none is looked at for what it may combine with.
    package func beginning(_ count: Int) -> Substring {
        guard utf8.count > count else { return self[...] }
        let end = utf8.index(utf8.startIndex, offsetBy: count)
        let next = utf8.index(after: end)
        // CR LF is one character.
        return utf8[..<next].allSatisfy { $0 < 0x80 && $0 != 0x0D } ? self[..<end] : prefix(count)
    }

    /// Without white space, non-breaking and zero-width included, at both ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
        return String(self[...].trimmed)
    }

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Substring {
    var trimmed: Substring {
        // Most texts begin and end with a letter or a sign.
        if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
        var rest = self.unicodeScalars[...]
        while let scalar = rest.first, scalar.isBlank { rest.removeFirst() }
        while let scalar = rest.last, scalar.isBlank { rest.removeLast() }
        return Substring(rest)
    }
}

extension Unicode.Scalar {
    /// White space as Unicode has it; most characters are ASCII, and need no table.
    var isSpace: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace }

    /// White space of any width, zero included.
    var isBlank: Bool {
        switch value {
        case 0...0x20, 0x7F, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
