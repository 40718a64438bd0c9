// Writes a winmail.dat as Outlook would, for the tests of reading one.

struct TNEFWriter {
    private(set) var bytes: [UInt8] = []

    init() { bytes = TNEFWriter.number(0x223E_9F78, 4) + [1, 0] }

    static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// - Parameter level: 1 for the message's own attributes, 2 for those of its last attachment.
    mutating func attribute(_ id: Int, _ data: [UInt8], level: UInt8 = 1) {
        let sum = data.reduce(0) { $0 + Int($1) } & 0xFFFF
        bytes += [level] + TNEFWriter.number(id, 4) + TNEFWriter.number(data.count, 4) + data
        bytes += TNEFWriter.number(sum, 2)
    }

    mutating func messageClass(_ name: String) { attribute(0x0007_8008, Array(name.utf8) + [0]) }

    mutating func body(_ text: [UInt8]) { attribute(0x0002_800C, text + [0]) }

    mutating func properties(_ properties: [[UInt8]]) {
        attribute(0x0006_9003, TNEFWriter.number(properties.count, 4) + properties.joined())
    }

    mutating func attachment(_ name: String, _ content: [UInt8]) {
        attribute(0x0006_9002, [UInt8](repeating: 0, count: 14), level: 2)
        attribute(0x0001_8010, Array("SHORT~1.TXT".utf8) + [0], level: 2)
        attribute(0x0006_800F, content, level: 2)
        let name = TNEFWriter.property(0x3707_001F, utf16(name))
        attribute(0x0006_9005, TNEFWriter.number(1, 4) + name, level: 2)
    }

    /// A property of variable length: one value, filled up to a multiple of four.
    static func property(_ tag: Int, _ value: [UInt8]) -> [UInt8] {
        let filling = [UInt8](repeating: 0, count: (4 - value.count % 4) % 4)
        return number(tag, 4) + number(1, 4) + number(value.count, 4) + value + filling
    }

    static func number(_ tag: Int, value: Int) -> [UInt8] { number(tag, 4) + number(value, 4) }

    /// A named property, which stands in the way of what follows it.
    static func named(_ name: String) -> [UInt8] {
        let text = name.utf16.flatMap { number(Int($0), 2) }
        let filling = [UInt8](repeating: 0, count: (4 - text.count % 4) % 4)
        return number(0x8001_0003, 4) + [UInt8](repeating: 7, count: 16) + number(1, 4) + number(text.count, 4) + text
            + filling + number(42, 4)
    }

    func utf16(_ text: String) -> [UInt8] { (text + "\0").utf16.flatMap { TNEFWriter.number(Int($0), 2) } }

    /// Rich text as it stands, or in literals and one reference into the window that both sides know.
    static func rtf(_ text: String, compressed: Bool) -> [UInt8] {
        let content = Array(text.utf8)
        guard compressed else { return head(content.count, content.count, 0x414C_454D) + content }
        // The window begins with "{\\rtf1\\ansi": eleven characters at 0, of which a reference of nine bytes is made.
        let known = Array("{\\rtf1\\an".utf8)
        precondition(content.starts(with: known))
        var packed: [UInt8] = []
        var rest = content.dropFirst(known.count)
        packed += [0b0000_0001, 0x00, UInt8(known.count - 2)]
        packed += rest.prefix(7)
        rest = rest.dropFirst(7)
        while !rest.isEmpty {
            packed += [0] + rest.prefix(8)
            rest = rest.dropFirst(8)
        }
        return head(packed.count, content.count, 0x7546_5A4C) + packed
    }

    private static func head(_ packed: Int, _ size: Int, _ kind: Int) -> [UInt8] {
        number(packed + 12, 4) + number(size, 4) + number(kind, 4) + number(0, 4)
    }
}
