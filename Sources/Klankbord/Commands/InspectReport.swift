// The JSON line that `inspect` prints for one message.
import Foundation
import MailFormat

/// What is made of one message. The members stand in the order in which the line shows them.
struct InspectReport {
    let file: String
    let kind: String
    let text: String
    let alignment: Alignment?

    init(file: String, bytes: [UInt8], aligner: ReplyAligner?) throws {
        self.file = file
        let message = try ReceivedMessage(bytes)
        kind = "reply"
        alignment = aligner?.align(message)
        text = alignment?.text ?? newText(in: message)
    }

    var json: [UInt8] {
        var line = JSONLine()
        line.object {
            $0.member("file", file)
            $0.member("kind", kind)
            $0.member("token", nil as String?)
            $0.member("text", text)
            $0.array("answers", alignment?.answers ?? []) { item, answer in
                item.object {
                    $0.member("question", answer.question)
                    $0.member("text", answer.text)
                    $0.member("score", answer.score)
                }
            }
            $0.member("remark", alignment?.remark)
            $0.member("declined", alignment?.declined ?? false)
            $0.array("flags", alignment?.flags ?? []) { $0.value($1) }
        }
        return line.bytes
    }
}

/// Writes JSON in the order of the calls, which Foundation's encoder doesn't keep.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func object(_ members: (inout JSONLine) -> Void) { nested("{", "}", members) }

    mutating func array<Element>(_ name: String, _ elements: [Element], _ each: (inout JSONLine, Element) -> Void) {
        key(name)
        nested("[", "]") { line in
            for element in elements { each(&line, element) }
        }
    }

    mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { self.value(value) } else { raw("null") }
    }

    mutating func member(_ name: String, _ value: Int?) {
        key(name)
        raw(value.map(String.init) ?? "null")
    }

    mutating func member(_ name: String, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    mutating func key(_ name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// RFC 8259 §7: quotation mark, reverse solidus and control characters are escaped.
    mutating func value(_ text: String) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20, 0x7F: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func nested(_ open: Character, _ close: Character, _ body: (inout JSONLine) -> Void) {
        comma()
        bytes += open.utf8
        needsComma = false
        body(&self)
        bytes += close.utf8
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        comma()
        bytes += text.utf8
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}
