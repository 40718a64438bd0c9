// Writes content lines: names, parameters and values, folded so that every mail system leaves them whole.

/// A parameter of a content line. Texts are quoted always, because Outlook wants quotes round anything but ASCII.
enum WrittenParameter {
    case token(String, String)
    case text(String, String)

    var written: String {
        switch self {
        case .token(let name, let value): ";\(name)=\(value)"
        case .text(let name, let value): ";\(name)=\"\(WrittenParameter.encoded(value))\""
        }
    }

    /// RFC 6868 §3.1: a quote can't stand in a quoted parameter value otherwise.
    private static func encoded(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "^": result += "^^"
            case "\"": result += "^'"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// An iCalendar object while it is being written.
struct ContentLineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func begin(_ component: String) { line("BEGIN", component) }
    mutating func end(_ component: String) { line("END", component) }

    /// A line whose value is written as it is given; it must not hold a line break.
    mutating func line(_ name: String, _ value: String, _ parameters: [WrittenParameter] = []) {
        var whole = Array((name + parameters.map(\.written).joined() + ":").utf8)
        whole.append(contentsOf: value.utf8)
        fold(whole)
    }

    /// A line whose value is TEXT (RFC 5545 §3.3.11).
    mutating func text(_ name: String, _ value: String, _ parameters: [WrittenParameter] = []) {
        line(name, ContentLineWriter.escaped(value), parameters)
    }

    /// RFC 5545 §3.1: at most 75 octets a line without its end; the next begins with a space, which counts.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = 75
        bytes.reserveCapacity(bytes.count + line.count + line.count / 24 + 8)
        while line.count - start > room {
            var cut = start + room
            // A UTF-8 character stays on one line: some readers decode before they unfold.
            while line[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes.append(contentsOf: line[start..<cut])
            bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
            start = cut
            room = 74
        }
        bytes.append(contentsOf: line[start...])
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// TEXT with its escapes. All line ends become `\n`; other control characters have no place in TEXT and are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\n" where afterReturn: break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
            case "\\", ";", ",":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\t": result += "\t"
            case let other where other.value < 0x20 || (0x7F..<0xA0).contains(other.value): break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
