// Bodies as lines that any mail server takes: 7bit where they are so already, quoted-printable, base64.
import Addressing
import Foundation

enum BodyEncoding {
    /// The text with CRLF line ends, ending in one, and the name of the encoding that it is in.
    static func text(_ text: String) -> (encoding: String, bytes: [UInt8]) {
        var text = text
        let lines = text.withUTF8(crlf)
        return isPlain(lines) ? ("7bit", lines) : ("quoted-printable", quotedPrintable(lines))
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let options: Data.Base64EncodingOptions = [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]
        return Array(Data(bytes).base64EncodedData(options: options)) + [0x0D, 0x0A]
    }

    /// CR, LF and CRLF all become CRLF (RFC 2046 §4.1.1).
    static func crlf(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let ends = bytes.count { $0 == 0x0A || $0 == 0x0D }
        return [UInt8](unsafeUninitializedCapacity: bytes.count + ends + 2) { target, count in
            var at = 0
            while at < bytes.count {
                let end = lineEnd(bytes, from: at)
                _ = target[count...].update(fromContentsOf: bytes[at..<end])
                target[count + end - at] = 0x0D
                target[count + end - at + 1] = 0x0A
                count += end - at + 2
                let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
                at = end + (isPair ? 2 : 1)
            }
        }
    }

    /// The next CR or LF, or the end.
    private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x0D || (bytes[end] != 0x0A && bytes[end] != 0x0D) { end += 1 }
        return end
    }

    /// Whether the lines can go as they are: ASCII, short (RFC 5322 §2.1.1), and nothing that a relay would change.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var column = 0
            var previous: UInt8 = 0x0A
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0D || byte == 0x0A {
                    if previous == 0x20 || previous == 0x09 { return false }
                    column = 0
                } else {
                    if byte > 0x7E || (byte < 0x20 && byte != 0x09) { return false }
                    if column == 0, isFragile(bytes, index) { return false }
                    column += 1
                    if column > 900 { return false }
                }
                previous = byte
            }
            return true
        }
    }

    /// A line that begins with `From ` gets a `>` on some ways, a dot is doubled by some and not undone.
    private static func isFragile(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: ".")
            || (bytes[index] == UInt8(ascii: "F") && bytes[index...].starts(with: "From ".utf8))
    }

    /// RFC 2045 §6.7. Soft breaks stand neither within a character nor within the token's placeholder.
    static func quotedPrintable(_ lines: [UInt8]) -> [UInt8] {
        // At worst each byte takes three columns, and each line of 73 or more columns a soft break of three.
        let capacity = lines.count * 3 + lines.count * 3 / 24 + 64
        return lines.withUnsafeBufferPointer { lines in
            [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
                var column = 0
                var index = 0
                func put(_ byte: UInt8) {
                    target[count] = byte
                    count += 1
                }
                while index < lines.count {
                    let run = ordinaryRun(lines, from: index, atMost: 75 - column)
                    if run > 0 {
                        _ = target[count...].update(fromContentsOf: lines[index..<index + run])
                        (index, column, count) = (index + run, column + run, count + run)
                        continue
                    }
                    let byte = lines[index]
                    if byte == 0x0D, index + 1 < lines.count, lines[index + 1] == 0x0A {
                        put(0x0D)
                        put(0x0A)
                        (index, column) = (index + 2, 0)
                        continue
                    }
                    let length = unitLength(lines, index)
                    let isWhole = length == ResponseToken.length || isLiteral(lines, index, column)
                    let columns = isWhole ? length : length * 3
                    if column + columns > 75 {
                        put(UInt8(ascii: "="))
                        put(0x0D)
                        put(0x0A)
                        column = 0
                        // What stands at a line's beginning may need encoding after all.
                        continue
                    }
                    for byte in lines[index..<(index + length)] {
                        if isWhole {
                            put(byte)
                        } else {
                            put(UInt8(ascii: "="))
                            put(digit(byte >> 4))
                            put(digit(byte & 15))
                        }
                    }
                    (index, column) = (index + length, column + columns)
                }
            }
        }
    }

    /// How many bytes stand for themselves from here on.
    private static func ordinaryRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, atMost: Int) -> Int {
        let limit = min(bytes.count, start + atMost)
        var end = start
        while end < limit, isOrdinary(bytes, end) { end += 1 }
        return end - start
    }

    /// Whether the byte stands for itself wherever it stands: nearly all of a mail, so this is asked first.
    @inline(__always)
    private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte == 0x20 { return index + 1 < bytes.count && bytes[index + 1] > 0x20 }
        // `0` may begin the placeholder, `F` a line with `From `.
        return byte > 0x30 && byte < 0x7F && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "F")
    }

    /// How many bytes must stay together: a UTF-8 character, the placeholder, or one.
    private static func unitLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte >= 0xC0 {
            let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return min(wanted, bytes.count - index)
        }
        if byte == UInt8(ascii: "0"), bytes[index...].starts(with: ResponseToken.placeholderBytes) {
            return ResponseToken.length
        }
        return 1
    }

    private static func isLiteral(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ column: Int) -> Bool {
        let byte = bytes[index]
        switch byte {
        case 0x20, 0x09:
            // §6.7 (3): white space at a line's end is lost on the way.
            return index + 1 < bytes.count && bytes[index + 1] != 0x0D
        case UInt8(ascii: "="): return false
        case UInt8(ascii: "."), UInt8(ascii: "F"): return column > 0 || !isFragile(bytes, index)
        case 0x21...0x7E: return true
        default: return false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    /// Two hexadecimal digits, in capitals.
    static func hex(_ byte: UInt8) -> [UInt8] { [digit(byte >> 4), digit(byte & 15)] }
}
