// Bodies as lines that any mail server takes: 7bit where they are so already, quoted-printable, base64.
import Foundation

enum BodyEncoding {
    /// The text with CRLF line ends, ending in one, and the name of the encoding that it is in.
    static func text(_ text: String) -> (encoding: String, bytes: [UInt8]) {
        let lines = crlf(Array(text.utf8))
        return isPlain(lines) ? ("7bit", lines) : ("quoted-printable", quotedPrintable(lines))
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let options: Data.Base64EncodingOptions = [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]
        return Array(Data(bytes).base64EncodedData(options: options)) + [0x0D, 0x0A]
    }

    /// CR, LF and CRLF all become CRLF (RFC 2046 §4.1.1).
    static func crlf(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 32 + 2)
        var previous: UInt8 = 0
        for byte in bytes {
            defer { previous = byte }
            if byte == 0x0A, previous == 0x0D { continue }
            if byte == 0x0A || byte == 0x0D {
                result.append(0x0D)
                result.append(0x0A)
            } else {
                result.append(byte)
            }
        }
        if !result.isEmpty, result.last != 0x0A { result.append(contentsOf: [0x0D, 0x0A]) }
        return result
    }

    /// Whether the lines can go as they are: ASCII, short (RFC 5322 §2.1.1), and nothing that a relay would change.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        var column = 0
        var previous: UInt8 = 0x0A
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D || byte == 0x0A {
                if previous == 0x20 || previous == 0x09 { return false }
                column = 0
            } else {
                if byte > 0x7E || (byte < 0x20 && byte != 0x09) { return false }
                if column == 0, isFragile(bytes[index...]) { return false }
                column += 1
                if column > 900 { return false }
            }
            previous = byte
        }
        return true
    }

    /// A line that begins with `From ` gets a `>` on some ways, a dot is doubled by some and not undone.
    private static func isFragile(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: ".") || line.starts(with: "From ".utf8)
    }

    /// RFC 2045 §6.7. Soft breaks stand neither within a character nor within the token's placeholder.
    static func quotedPrintable(_ lines: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(lines.count + lines.count / 8 + 64)
        var column = 0
        var index = 0
        while index < lines.count {
            let byte = lines[index]
            if byte == 0x0D, index + 1 < lines.count, lines[index + 1] == 0x0A {
                result.append(0x0D)
                result.append(0x0A)
                (index, column) = (index + 2, 0)
                continue
            }
            let length = unitLength(lines, index)
            let width = isLiteral(lines, index, column) ? 1 : 3
            let columns = length == ResponseToken.length ? length : length * width
            if column + columns > 75 {
                result.append(contentsOf: [UInt8(ascii: "="), 0x0D, 0x0A])
                column = 0
            }
            if width == 1 || length == ResponseToken.length {
                result.append(contentsOf: lines[index..<(index + length)])
            } else {
                for byte in lines[index..<(index + length)] {
                    result.append(UInt8(ascii: "="))
                    result.append(contentsOf: hex(byte))
                }
            }
            (index, column) = (index + length, column + columns)
        }
        return result
    }

    /// How many bytes must stay together: a UTF-8 character, the placeholder, or one.
    private static func unitLength(_ bytes: [UInt8], _ index: Int) -> Int {
        let byte = bytes[index]
        if byte >= 0xC0 {
            let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return min(wanted, bytes.count - index)
        }
        if byte == ResponseToken.placeholderBytes[0], bytes[index...].starts(with: ResponseToken.placeholderBytes) {
            return ResponseToken.length
        }
        return 1
    }

    private static func isLiteral(_ bytes: [UInt8], _ index: Int, _ column: Int) -> Bool {
        let byte = bytes[index]
        switch byte {
        case 0x20, 0x09:
            // §6.7 (3): white space at a line's end is lost on the way.
            return index + 1 < bytes.count && bytes[index + 1] != 0x0D
        case UInt8(ascii: "="): return false
        case UInt8(ascii: "."), UInt8(ascii: "F"): return column > 0 || !isFragile(bytes[index...])
        case 0x21...0x7E: return true
        default: return false
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    static func hex(_ byte: UInt8) -> [UInt8] { [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]] }
}
