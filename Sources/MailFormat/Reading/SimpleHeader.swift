// The forms that most header fields have, read without GMime; whatever has another form is GMime's.
import Addressing

enum SimpleHeader {
    /// `Anna de Vries <anna@example.test>`, `"Vries, Anna" <anna@example.test>` or `anna@example.test`.
    static func mailbox(_ value: [UInt8]) -> NamedAddress? {
        guard let last = value.last else { return nil }
        guard last == UInt8(ascii: ">") else { return address(value[...]).map { NamedAddress(name: nil, address: $0) } }
        guard let open = value.firstIndex(of: UInt8(ascii: "<")),
            let address = address(value[(open + 1)..<(value.count - 1)])
        else { return nil }
        var end = open
        while end > 0, value[end - 1] == 0x20 { end -= 1 }
        guard end > 0 else { return NamedAddress(name: nil, address: address) }
        guard let name = displayName(value[..<end]), let line = try? Line(name, what: "name") else { return nil }
        return NamedAddress(name: line, address: address)
    }

    private static func address(_ bytes: ArraySlice<UInt8>) -> EmailAddress? {
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isPlain, bytes.count(where: { $0 == UInt8(ascii: "@") }) == 1 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        // GMime knows what an internationalised domain is (RFC 5890).
        return text.lowercased().holds("xn--") ? nil : try? EmailAddress(text)
    }

    /// Words between single spaces, or a quoted string without escapes (RFC 5322 §3.2.4).
    private static func displayName(_ bytes: ArraySlice<UInt8>) -> String? {
        var bytes = bytes
        let isQuoted = bytes.count > 2 && bytes.first == 0x22 && bytes.last == 0x22
        if isQuoted { bytes = bytes.dropFirst().dropLast() }
        guard bytes.count <= 200, bytes.first != 0x20, bytes.last != 0x20 else { return nil }
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
            case 0x20 where previous != 0x20: break
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"): guard isQuoted else { return nil }
            default: return nil
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `text/plain; charset=UTF-8; boundary="…"` (RFC 2045 §5.1) in ASCII, without RFC 2231's or 2047's encodings.
    static func parameterised(_ raw: [UInt8]) -> ParameterisedValue? {
        var at = 0
        func token() -> ArraySlice<UInt8> {
            let start = at
            while at < raw.count, isToken(raw[at]) { at += 1 }
            return raw[start..<at]
        }
        func skipSpace() { while at < raw.count, raw[at] == 0x20 { at += 1 } }
        let value = token()
        let slashes = value.count { $0 == UInt8(ascii: "/") }
        guard let first = value.first, let last = value.last, slashes <= 1, first != UInt8(ascii: "/"),
            last != UInt8(ascii: "/")
        else { return nil }
        var found = ParameterisedValue(value: String(decoding: value, as: UTF8.self).lowercased())
        while at < raw.count {
            guard raw[at] == UInt8(ascii: ";"), found.parameters.count < 10 else { return nil }
            at += 1
            skipSpace()
            let name = token()
            guard !name.isEmpty, !name.contains(UInt8(ascii: "/")), at < raw.count, raw[at] == UInt8(ascii: "=") else {
                return nil
            }
            at += 1
            guard let text = at < raw.count && raw[at] == 0x22 ? quoted(raw, &at) : token(), !text.isEmpty else {
                return nil
            }
            let key = String(decoding: name, as: UTF8.self).lowercased()
            guard found.parameters.updateValue(String(decoding: text, as: UTF8.self), forKey: key) == nil else {
                return nil
            }
        }
        return found
    }

    /// The text of the quoted string that begins at `at`.
    private static func quoted(_ raw: [UInt8], _ at: inout Int) -> ArraySlice<UInt8>? {
        let start = at + 1
        guard let end = raw[start...].firstIndex(of: 0x22), start < end, raw[start] != 0x20, raw[end - 1] != 0x20,
            raw[start..<end].allSatisfy({ 0x20...0x7E ~= $0 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "?") })
        else { return nil }
        at = end + 1
        return raw[start..<end]
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
