// Writes one line of JSON as `JSONEncoder` would: thousands of lines a second, so without its boxes for each value.

/// A JSON object on one line (RFC 8259). The keys are written in the order in which they are given.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    /// Whether the next key or element has one before it.
    private var isContinued = false

    mutating func object(_ members: (inout JSONLine) -> Void) { enclose("{", "}", members) }

    mutating func array<Element>(_ elements: [Element], _ write: (inout JSONLine, Element) -> Void) {
        enclose("[", "]") { line in
            for element in elements {
                line.separate()
                write(&line, element)
                line.isContinued = true
            }
        }
    }

    mutating func key(_ name: String, _ value: (inout JSONLine) -> Void) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
        isContinued = true
    }

    mutating func string(_ text: String?) {
        guard var text else { return raw("null") }
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ value: Int?) { raw(value.map(String.init) ?? "null") }

    mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    /// A value that is JSON already.
    mutating func raw(_ json: String) { bytes += json.utf8 }

    private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONLine) -> Void) {
        bytes.append(UInt8(ascii: open))
        isContinued = false
        body(&self)
        bytes.append(UInt8(ascii: close))
    }

    private mutating func separate() {
        if isContinued { bytes.append(UInt8(ascii: ",")) }
        isContinued = false
    }

    /// RFC 8259 §7: quotation mark, reverse solidus and the control characters; everything else stands as it is.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (at, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            bytes += text[start..<at]
            bytes += JSONLine.escaped(byte)
            start = at + 1
        }
        bytes += text[start...]
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x08: Array("\\b".utf8)
        case 0x09: Array("\\t".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0C: Array("\\f".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0x22, 0x5C: [UInt8(ascii: "\\"), byte]
        default: Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
        }
    }
}
