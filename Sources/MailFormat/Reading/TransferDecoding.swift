// Content-Transfer-Encoding undone (RFC 2045 §6).
import CGMime
import Foundation

enum TransferDecoding {
    /// RFC 2045 §6.7; an equals sign without a code behind it stands for itself.
    static func quotedPrintable(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        let bytes = UnsafeBufferPointer(rebasing: slice)
        return [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            guard let from = bytes.baseAddress, let to = target.baseAddress else { return }
            var at = 0
            while at < bytes.count {
                let equals = memchr(from + at, Int32(UInt8(ascii: "=")), bytes.count - at)
                let end = equals.map { UnsafeRawPointer($0) - UnsafeRawPointer(from) } ?? bytes.count
                memcpy(to + count, from + at, end - at)
                count += end - at
                at = end + 1
                guard end < bytes.count else { return }
                if let next = lineStart(bytes, at) {
                    at = next
                } else if at + 1 < bytes.count, let high = hexDigit(bytes[at]), let low = hexDigit(bytes[at + 1]) {
                    to[count] = high << 4 | low
                    count += 1
                    at += 2
                } else {
                    to[count] = UInt8(ascii: "=")
                    count += 1
                }
            }
        }
    }

    /// Behind a soft line break, whose equals sign relays may have padded with white space (RFC 2045 §6.7, note 3).
    private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var at = start
        while at < bytes.count, at - start < 80, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
        if at == bytes.count, start == at || bytes[at - 1] == 0x0D { return at }
        return at < bytes.count && bytes[at] == 0x0A ? at + 1 : nil
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
        default: nil
        }
    }

    /// The bytes of `range` decoded; an unknown encoding is taken as none.
    static func decode(_ source: [UInt8], _ range: Range<Int>, encoding: String) -> [UInt8] {
        let kind: GMimeContentEncoding
        switch encoding {
        case "base64":
            return source.withUnsafeBufferPointer { Base64Text.decode(UnsafeBufferPointer(rebasing: $0[range])) }
        case "quoted-printable": return source.withUnsafeBufferPointer { quotedPrintable($0[range]) }
        case "x-uuencode", "uuencode", "x-uue", "x-uu": kind = GMIME_CONTENT_ENCODING_UUENCODE
        default: return Array(source[range])
        }
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, kind)
        let capacity = g_mime_encoding_outlen(&state, range.count) + 8
        return source.withUnsafeBufferPointer { bytes in
            [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
                guard let from = bytes.baseAddress, let to = target.baseAddress else { return }
                count = from.advanced(by: range.lowerBound).withMemoryRebound(to: CChar.self, capacity: range.count) {
                    input in
                    to.withMemoryRebound(to: CChar.self, capacity: capacity) { output in
                        g_mime_encoding_flush(&state, input, range.count, output)
                    }
                }
            }
        }
    }
}
