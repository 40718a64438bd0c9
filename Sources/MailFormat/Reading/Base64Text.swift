// base64 undone as relays leave it: without padding, several texts behind each other, plain lines above or below.

/// RFC 2045 §6.8, read leniently: padding may lack or stand in the middle, and a line that can't be base64 (a list's
/// footer, a gateway's banner) is plain text.
enum Base64Text {
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var decoder = Decoder(capacity: bytes.count)
        var start = 0
        while start < bytes.count {
            let next = Lines.end(bytes, from: start, upTo: bytes.count)
            let line = Lines.trimmed(bytes, start..<next)
            if decoder.isPlain(bytes, line) {
                decoder.appendPlain(UnsafeBufferPointer(rebasing: bytes[line]))
            } else {
                decoder.append(UnsafeBufferPointer(rebasing: bytes[line]))
            }
            start = next
        }
        decoder.flush()
        return decoder.result
    }

    private struct Decoder {
        private(set) var result: [UInt8] = []
        private var bits: UInt32 = 0
        private var count = 0
        private var wasPlain = false

        init(capacity: Int) { result.reserveCapacity(capacity * 3 / 4 + 3) }

        /// A line with a space between words, or with signs that base64 has not; a short word below such a line too.
        func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
            if line.isEmpty { return wasPlain }
            var foreign = 0
            for at in line where Base64Text.values[Int(bytes[at])] == 255 {
                if bytes[at] == 0x20 { return true }
                foreign += 1
            }
            if foreign == line.count { return wasPlain || !result.isEmpty }
            // A relay's error is one sign in a line, a page's address has several.
            if foreign > (wasPlain ? 0 : 1) { return true }
            return wasPlain && line.count < 20 && line.count % 4 != 0
        }

        mutating func appendPlain(_ line: UnsafeBufferPointer<UInt8>) {
            flush()
            if !wasPlain, let last = result.last, last != 0x0A { result.append(0x0A) }
            wasPlain = true
            result.append(contentsOf: line)
            result.append(0x0A)
        }

        mutating func append(_ line: UnsafeBufferPointer<UInt8>) {
            wasPlain = false
            for byte in line {
                let value = Base64Text.values[Int(byte)]
                if value < 64 {
                    bits = bits << 6 | UInt32(value)
                    count += 1
                    if count == 4 { flush() }
                } else if byte == UInt8(ascii: "=") {
                    flush()
                }
            }
        }

        /// Two characters are one octet, three are two.
        mutating func flush() {
            switch count {
            case 4:
                result.append(UInt8(truncatingIfNeeded: bits >> 16))
                result.append(UInt8(truncatingIfNeeded: bits >> 8))
                result.append(UInt8(truncatingIfNeeded: bits))
            case 3:
                result.append(UInt8(truncatingIfNeeded: bits >> 10))
                result.append(UInt8(truncatingIfNeeded: bits >> 2))
            case 2: result.append(UInt8(truncatingIfNeeded: bits >> 4))
            default: break
            }
            (bits, count) = (0, 0)
        }
    }

    /// For each byte its six bits, 64 for the padding, 255 for what is no base64.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(UInt8(ascii: "="))] = 64
        return values
    }()
}
