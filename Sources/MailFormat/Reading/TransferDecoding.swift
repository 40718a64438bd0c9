// Content-Transfer-Encoding undone (RFC 2045 §6).
import CGMime

enum TransferDecoding {
    /// The bytes of `range` decoded; an unknown encoding is taken as none.
    static func decode(_ source: [UInt8], _ range: Range<Int>, encoding: String) -> [UInt8] {
        let kind: GMimeContentEncoding
        switch encoding {
        case "base64": kind = GMIME_CONTENT_ENCODING_BASE64
        case "quoted-printable": kind = GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
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
