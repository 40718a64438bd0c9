// HTML as careful programs write it, ours among them, read without libxml2; whatever has another form is libxml2's.
import Addressing
import CXML
import Foundation

/// Gives a writer the events that libxml2 would, as long as each element is one that mails are made of and is closed
/// where it ends: libxml2's repairs are its own.
struct SimpleHTML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var writer = HTMLLineWriter()
    private var at = 0
    private var open: [Int] = []
    /// Start tags of html, head and body that stood where there can be none; as many end tags of theirs are none either.
    private var misplaced = 0
    private var names: [String] = []
    /// For each element where the attributes of its last tag stand, with the one or two octets that end it, and their
    /// meaning: a table's cells all look alike.
    private var last: [Int: (text: Range<Int>, end: Int, attributes: HTMLAttributes)] = [:]

    /// What a writer made of it; nil where anything stands that is not simple.
    static func read(_ html: UnsafeBufferPointer<UInt8>) -> HTMLLineWriter? {
        guard isText(html) else { return nil }
        var reader = SimpleHTML(html)
        guard reader.read() else { return nil }
        reader.writer.finish()
        return reader.writer
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether there are no control characters in it but tabs and line feeds, and no characters that are none.
    private static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isOther: UInt8 = 0
        for byte in bytes { isOther |= byte < 0x20 && byte != 0x0A && byte != 0x09 ? 1 : 0 }
        var start = 0
        while let base = bytes.baseAddress, let hit = memchr(base + start, 0xEF, bytes.count - start) {
            start = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
            if start + 1 < bytes.count, bytes[start] == 0xBF, bytes[start + 1] >= 0xBE { return false }
        }
        return isOther == 0
    }

    private mutating func read() -> Bool {
        while at < bytes.count {
            let isSimple =
                switch bytes[at] {
                case UInt8(ascii: "<"): markup()
                case UInt8(ascii: "&"): reference()
                default: text()
                }
            guard isSimple else { return false }
        }
        return true
    }

    private func byte(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    /// Where these bytes stand next.
    private func next(_ text: StaticString, from start: Int, upTo end: Int? = nil) -> Int? {
        ByteSearch.first(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
            in: UnsafeBufferPointer(rebasing: bytes[..<(end ?? bytes.count)]),
            from: start
        )
    }

    // MARK: Text

    /// In a head libxml2 begins a paragraph for text.
    private var takesText: Bool { open.last.map { $0 != SimpleElement.head } ?? false }

    private mutating func text() -> Bool {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: "&") { at += 1 }
        let run = UnsafeBufferPointer(rebasing: bytes[start..<at])
        guard takesText || (byte(0) != UInt8(ascii: "&") && run.allSatisfy(SimpleHTML.isSpace)) else { return false }
        writer.characters(run)
        return true
    }

    /// `&#233;`, `&#xE9;` or `&eacute;`.
    private mutating func reference() -> Bool {
        guard takesText, let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
        let name = bytes[(at + 1)..<end]
        guard let scalar = name.first == UInt8(ascii: "#") ? number(name.dropFirst()) : entity(name) else {
            return false
        }
        at = end + 1
        var text = String(Character(scalar))
        text.withUTF8 { writer.characters($0) }
        return true
    }

    private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard text.utf8.allSatisfy({ $0 > 0x2F }), let value = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
        return value >= 0x20 && value < 0xFFFE ? Unicode.Scalar(value) : nil
    }

    private func entity(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        guard let first = name.first, SimpleHTML.isLetter(first),
            name.allSatisfy({ SimpleHTML.isLetter($0) || 0x30...0x39 ~= $0 })
        else { return nil }
        let text = Array(name) + [0]
        return htmlEntityLookup(text).flatMap { Unicode.Scalar($0.pointee.value) }
    }

    // MARK: Tags

    private mutating func markup() -> Bool {
        switch byte(1) {
        case UInt8(ascii: "/"): return endTag()
        case UInt8(ascii: "!"): return declaration()
        default: return startTag()
        }
    }

    /// A comment, Word's `<![if …]>`, which only Word reads, or a document type.
    private mutating func declaration() -> Bool {
        if byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") {
            guard byte(4) != UInt8(ascii: ">"), byte(4) != UInt8(ascii: "-"), let end = next("--", from: at + 4),
                end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: ">")
            else { return false }
            at = end + 3
            return true
        }
        let isConditional = byte(2) == UInt8(ascii: "[")
        guard isConditional || isDocumentType, let end = next(">", from: at) else { return false }
        at = end + 1
        // libxml2 takes nothing for an end tag or a declaration that stands right behind a document type.
        return isConditional || byte(0) != UInt8(ascii: "<") || SimpleHTML.isLetter(byte(1))
    }

    private var isDocumentType: Bool { next("<!DOCTYPE html>", from: at, upTo: min(at + 15, bytes.count)) == at }

    /// Which element's name begins here; goes on behind it.
    private mutating func name() -> Int? {
        let start = at
        var key: UInt64 = 0
        while at < bytes.count, at - start <= SimpleElement.longest, let digit = SimpleElement.digit(bytes[at]) {
            key = key * 37 + digit
            at += 1
        }
        return SimpleElement.index(of: key)
    }

    private mutating func skipSpace() { while SimpleHTML.isSpace(byte(0)) { at += 1 } }

    private mutating func endTag() -> Bool {
        at += 2
        guard let element = name() else { return false }
        skipSpace()
        guard byte(0) == UInt8(ascii: ">") else { return false }
        at += 1
        if SimpleElement.isFrame(element), misplaced > 0 {
            misplaced -= 1
        } else if open.last == element {
            open.removeLast()
            writer.end(SimpleElement.all[element].name)
        } else {
            return SimpleElement.isFrame(element) && !open.contains(element)
        }
        return true
    }

    private mutating func startTag() -> Bool {
        let isFirst = at == 0
        at += 1
        guard let element = name() else { return false }
        let known = SimpleElement.all[element]
        while let last = open.last, known.closes & 1 << UInt64(last) != 0 {
            open.removeLast()
            writer.end(SimpleElement.all[last].name)
        }
        guard open.isEmpty == isFirst, open.count <= HTMLLineWriter.deepest,
            open.last != element || known.nests || SimpleElement.isFrame(element)
        else {
            return false
        }
        guard let attributes = attributes(of: element) else { return false }
        let isClosed = byte(0) == UInt8(ascii: "/")
        at += isClosed ? 2 : 1
        if isMisplaced(element) {
            misplaced += 1
            return !isClosed
        }
        writer.start(known.name, known.traits, attributes)
        if isClosed || known.isEmpty {
            writer.end(known.name)
            return true
        }
        open.append(element)
        return element == SimpleElement.style ? style() : true
    }

    private func isMisplaced(_ element: Int) -> Bool {
        switch element {
        case SimpleElement.html: !open.isEmpty
        case SimpleElement.head: open.count != 1
        case SimpleElement.body: open.contains(element)
        default: false
        }
    }

    /// What stands in a style is not shown.
    private mutating func style() -> Bool {
        guard let end = next("</style", from: at), next("</", from: at, upTo: end) == nil,
            next("<![", from: at, upTo: end) == nil
        else { return false }
        at = end
        return true
    }

    // MARK: Attributes

    private mutating func attributes(of element: Int) -> HTMLAttributes? {
        if byte(0) == UInt8(ascii: ">") { return HTMLAttributes() }
        if let last = last[element], stands(last.text) {
            at += last.text.count - last.end
            return last.attributes
        }
        let start = at
        guard let attributes = attributes() else { return nil }
        let end = byte(0) == UInt8(ascii: "/") ? 2 : 1
        last[element] = (start..<at + end, end, attributes)
        return attributes
    }

    /// Whether the same octets stand here.
    private func stands(_ range: Range<Int>) -> Bool {
        guard at + range.count <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + at, base + range.lowerBound, range.count) == 0
    }

    /// The attributes up to the end of the tag, nil where one is not simple.
    private mutating func attributes() -> HTMLAttributes? {
        var found = HTMLAttributes()
        names.removeAll(keepingCapacity: true)
        while true {
            let isApart = SimpleHTML.isSpace(byte(0))
            skipSpace()
            if byte(0) == UInt8(ascii: ">") { return found }
            if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: ">") { return found }
            guard isApart, names.count < 50, let name = attributeName(), !names.contains(name) else { return nil }
            names.append(name)
            skipSpace()
            guard byte(0) == UInt8(ascii: "=") else {
                // The space behind it stands before the next.
                if SimpleHTML.isSpace(bytes[at - 1]) { at -= 1 }
                found.set(name, "")
                continue
            }
            at += 1
            skipSpace()
            guard let value = attributeValue() else { return nil }
            found.set(name, value)
        }
    }

    private mutating func attributeName() -> String? {
        let start = at
        guard SimpleHTML.isLetter(byte(0)) else { return nil }
        while SimpleElement.digit(byte(0)) != nil || byte(0) == UInt8(ascii: "-") { at += 1 }
        guard at - start <= 60 else { return nil }
        let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        return name.utf8.contains { 0x41...0x5A ~= $0 } ? name.lowercased() : name
    }

    private mutating func attributeValue() -> String? {
        let quote = byte(0)
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { at += 1 }
        let start = at
        while at < bytes.count, isQuoted ? bytes[at] != quote : SimpleHTML.isBare(bytes[at]) {
            guard bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: "&") else { return nil }
            at += 1
        }
        let value = UnsafeBufferPointer(rebasing: bytes[start..<at])
        if isQuoted {
            guard at < bytes.count else { return nil }
            at += 1
        } else {
            guard at > start, SimpleHTML.isSpace(byte(0)) || byte(0) == UInt8(ascii: ">") else { return nil }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// What values without quotes are made of.
    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}

/// The elements that mails are made of, as libxml2 knows them.
struct SimpleElement {
    let name: String
    let traits: HTMLElements
    let isEmpty: Bool
    /// Whether it may stand right in one of its own name.
    let nests: Bool
    /// Which open elements its start tag ends, as bits.
    let closes: UInt64

    /// Less than 64, so that a set of them is a number.
    private static let names =
        "html head body style title meta a abbr b big blockquote br caption center cite code col colgroup dd del div dl "
        + "dt em font h1 h2 h3 h4 h5 h6 hr i img ins li link ol p pre q s small span strike strong sub sup table tbody td "
        + "tfoot th thead tr tt u ul"
    private static let nesting: Set<String> = ["div", "span", "blockquote", "font", "strong", "em", "b", "i", "u"]
    static let (html, head, body, style) = (0, 1, 2, 3)
    static let longest = 10

    static let all: [SimpleElement] = {
        let list = names.split(separator: " ").map(String.init)
        return list.map { name in
            var closes: UInt64 = 0
            for (index, old) in list.enumerated() where ends(old, startOf: name) { closes |= 1 << UInt64(index) }
            return SimpleElement(
                name: name,
                traits: HTMLElements.of(name),
                isEmpty: htmlTagLookup(name).map { $0.pointee.empty != 0 } ?? false,
                nests: nesting.contains(name),
                closes: closes
            )
        }
    }()

    /// Whether libxml2 ends the old element where the new one starts.
    private static func ends(_ old: String, startOf new: String) -> Bool {
        var node = xmlNode()
        return new.utf8CString.withUnsafeBytes { text in
            node.name = text.baseAddress?.assumingMemoryBound(to: xmlChar.self)
            return htmlAutoCloseTag(nil, old, &node) != 0
        }
    }

    /// html, head or body.
    static func isFrame(_ element: Int) -> Bool { element <= body }

    /// A letter or digit as a digit to the base of 37, so that a name is a number.
    static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x61...0x7A: UInt64(byte) - 0x60
        case 0x41...0x5A: UInt64(byte) - 0x40
        case 0x30...0x39: UInt64(byte) - 0x15
        default: nil
        }
    }

    static func index(of key: UInt64) -> Int? {
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
        while let entry = slots[slot & 255] {
            if entry.key == key { return entry.index }
            slot += 1
        }
        return nil
    }

    private static let slots: [(key: UInt64, index: Int)?] = {
        var slots = [(key: UInt64, index: Int)?](repeating: nil, count: 256)
        for (index, element) in all.enumerated() {
            let key = element.name.utf8.reduce(0) { $0 * 37 + (digit($1) ?? 0) }
            var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
            while slots[slot & 255] != nil { slot += 1 }
            slots[slot & 255] = (key, index)
        }
        return slots
    }()
}
