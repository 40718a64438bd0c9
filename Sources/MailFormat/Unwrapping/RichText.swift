// Rich text made into HTML: given back where Outlook wrapped it (MS-OXRTFEX), else paragraph by paragraph.

struct RichText {
    /// The state that applies up to the end of a group.
    private struct Group {
        var isSkipped = false
        /// In `\*\htmltag`: what stands here is markup of the original.
        var isTag = false
        /// Behind `\htmlrtf`: for those who read rich text alone.
        var isForRichText = false
        /// How many characters stand in for one that is given by its Unicode number.
        var standIns = 1
    }

    private let bytes: [UInt8]
    private var at = 0
    private var group = Group()
    private var outer: [Group] = []
    /// Groups nested deeper than anybody writes; they are counted, no more.
    private var ignoredDepth = 0
    private var isHTML = false
    private var codePage: Int
    private var output: [UInt8] = []
    /// Bytes in the code page that are not made into UTF-8 yet.
    private var pending: [UInt8] = []
    private var surrogate: UInt32?
    private var toSkip = 0
    private var isDestinationOptional = false

    private static let deepest = 500

    /// - Parameter codePage: of bytes beyond ASCII, where the text itself names none.
    static func html(_ bytes: [UInt8], codePage: Int = 1252) -> String {
        var reader = RichText(bytes, codePage)
        reader.read()
        let text = String(decoding: reader.output, as: UTF8.self)
        return reader.isHTML ? text : "<div>\(text)</div>"
    }

    private init(_ bytes: [UInt8], _ codePage: Int) {
        self.bytes = bytes
        self.codePage = codePage
    }

    private mutating func read() {
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "{"): open()
            case UInt8(ascii: "}"): close()
            case UInt8(ascii: "\\"): control()
            case 0x0D, 0x0A, 0x00: break
            default: character(byte)
            }
        }
        flush()
    }

    // MARK: Groups and controls

    private mutating func open() {
        flush()
        (toSkip, isDestinationOptional) = (0, false)
        if outer.count < RichText.deepest { outer.append(group) } else { ignoredDepth += 1 }
    }

    private mutating func close() {
        flush()
        (toSkip, isDestinationOptional) = (0, false)
        if ignoredDepth > 0 { ignoredDepth -= 1 } else if let last = outer.popLast() { group = last }
    }

    private mutating func control() {
        guard at < bytes.count else { return }
        let first = bytes[at]
        guard RichText.isLetter(first) else {
            at += 1
            return symbol(first)
        }
        let start = at
        while at < bytes.count, at - start < 32, RichText.isLetter(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        let number = parameter()
        if at < bytes.count, bytes[at] == 0x20 { at += 1 }
        apply(word, number)
    }

    private mutating func parameter() -> Int? {
        let start = at
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
        while at < bytes.count, at - start < 9, 0x30...0x39 ~= bytes[at] { at += 1 }
        return Int(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func symbol(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "'"):
            guard at + 1 < bytes.count,
                let value = UInt8(String(decoding: bytes[at..<at + 2], as: UTF8.self), radix: 16)
            else { return }
            at += 2
            character(value)
        case UInt8(ascii: "*"): isDestinationOptional = true
        case UInt8(ascii: "~"): write("\u{A0}")
        case UInt8(ascii: "_"): write("-")
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): character(byte)
        case 0x0D, 0x0A: breakLine()
        default: break
        }
    }

    private mutating func apply(_ word: String, _ number: Int?) {
        // Of the destinations that a reader may skip only the original's markup matters.
        if isDestinationOptional, word != "htmltag" { group.isSkipped = true }
        isDestinationOptional = false
        switch word {
        case "fromhtml": isHTML = number != 0
        case "ansicpg": if let number, number > 0 { codePage = number }
        case "htmltag": group.isTag = true
        case "htmlrtf":
            flush()
            group.isForRichText = number != 0
        case "uc": group.standIns = max(0, min(number ?? 1, 16))
        case "u": if let number { unicode(number) }
        case "par", "line", "row", "sect", "page": breakLine()
        case "tab", "cell": write(isHTML ? "\t" : " ")
        case "lquote": write("‘")
        case "rquote": write("’")
        case "ldblquote": write("“")
        case "rdblquote": write("”")
        case "bullet": write("•")
        case "endash": write("–")
        case "emdash": write("—")
        case _ where RichText.skipped.contains(word): group.isSkipped = true
        default: break
        }
    }

    private static let skipped: Set<String> = [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
        "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator",
        "themedata", "datastore", "xmlnstbl", "bkmkstart", "bkmkend", "fldinst",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    // MARK: Text

    private var isWritten: Bool { !group.isSkipped && !group.isForRichText }

    private mutating func character(_ byte: UInt8) {
        if toSkip > 0 { return toSkip -= 1 }
        guard isWritten else { return }
        pending.append(byte)
    }

    private mutating func unicode(_ number: Int) {
        toSkip = group.standIns
        guard isWritten else { return }
        let unit = UInt32(number & 0xFFFF)
        if 0xD800..<0xDC00 ~= unit { return surrogate = unit }
        var value = unit
        if let high = surrogate, 0xDC00..<0xE000 ~= unit { value = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00) }
        surrogate = nil
        let skip = toSkip
        if let scalar = Unicode.Scalar(value) { write(String(Character(scalar))) }
        toSkip = skip
    }

    private mutating func breakLine() {
        guard isWritten else { return }
        flush()
        output += Array((isHTML ? "\n" : "</div><div>").utf8)
    }

    private mutating func write(_ text: String) {
        guard isWritten else { return }
        flush()
        output += Array(RichText.escaped(text, isHTML).utf8)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let text =
            pending.allSatisfy { $0 < 0x80 }
            ? String(decoding: pending, as: UTF8.self)
            : Charset.string(pending, declared: WindowsCodePage.charset(codePage))
        output += Array(RichText.escaped(text, group.isTag || isHTML).utf8)
        pending = []
    }

    /// Text of wrapped HTML is HTML already.
    private static func escaped(_ text: String, _ isMarkup: Bool) -> String {
        guard !isMarkup, text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
