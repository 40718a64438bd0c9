// The grammar of Authentication-Results (RFC 8601 §2.2), read strictly: a field that isn't in order proves nothing.

/// Reads one field's value. A sender can get text into it (an address, a signature's domain), so that one thing out of
/// place makes the whole field unbelievable.
struct AuthenticationResultsParser {
    private var bytes: [UInt8] = []
    private var at = 0
    private var isBroken = false

    init(_ value: ArraySlice<UInt8>) {
        // RFC 5322 §2.2.3: unfolding takes the line breaks out.
        bytes = value.filter { $0 != 0x0A && $0 != 0x0D }
        isBroken = bytes.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
        // A carriage return without its line feed is no fold, and would join what it parts.
        for index in value.indices where value[index] == 0x0D && index + 1 < value.endIndex {
            if value[index + 1] != 0x0A { isBroken = true }
        }
    }

    /// Whether the value begins with a bare name: no fold, comment or quote before it, and nothing glued to it.
    static func hasBareName(_ value: ArraySlice<UInt8>) -> Bool {
        let rest = value.drop { $0 == 0x20 || $0 == 0x09 }.drop { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-._".utf8.contains(byte)
            }
        }
        let isName =
            rest.startIndex > value.startIndex && value[rest.startIndex - 1] != 0x20
            && value[rest.startIndex - 1] != 0x09
        return isName && rest.first.map { " \t\r\n;".utf8.contains($0) } ?? true
    }

    /// The authserv-id; nil where the field doesn't begin with one, as Microsoft's own don't. Read even where what
    /// follows is broken: then the field is ours, and proves nothing.
    mutating func serverName() -> String? {
        skipSpace()
        guard let name = value() else { return nil }
        skipSpace()
        // RFC 8601 §2.2: a version may follow, and a reader ignores one that it doesn't know.
        if let next = peek, next != UInt8(ascii: ";") {
            if value() != "1" { isBroken = true }
            skipSpace()
        }
        return name
    }

    /// Everything behind the authserv-id; nil where something is out of place.
    mutating func findings() -> [AuthenticationResults.Finding]? {
        var found: [AuthenticationResults.Finding] = []
        while !isBroken, take(";") {
            skipSpace()
            // Some end the last result with a semicolon as well.
            if peek == nil || peek == UInt8(ascii: ";") { continue }
            guard let name = keyword() else { return nil }
            skipSpace()
            // RFC 8601 §2.2 no-result.
            if name == "none", peek == nil || peek == UInt8(ascii: ";") { continue }
            guard let finding = finding(name) else { return nil }
            found.append(finding)
        }
        return isBroken || peek != nil ? nil : found
    }

    /// `method [/ version] = result`, then `reason=…` and properties.
    private mutating func finding(_ name: String) -> AuthenticationResults.Finding? {
        var method = name
        if take("/") {
            skipSpace()
            guard let version = keyword() else { return nil }
            skipSpace()
            // Another version's results mean something else.
            if version != "1" { method += "/" + version }
        }
        guard take("=") else { return nil }
        skipSpace()
        guard let result = keyword() else { return nil }
        var finding = AuthenticationResults.Finding(method: method, result: result)
        skipSpace()
        while let next = peek, next != UInt8(ascii: ";") {
            guard let (key, value) = property() else { return nil }
            finding.properties[key] = .some(finding.properties.keys.contains(key) ? nil : value)
            skipSpace()
        }
        return finding
    }

    /// `ptype.property=value`; Microsoft has names without a type beside `reason`.
    private mutating func property() -> (String, String)? {
        guard var key = keyword() else { return nil }
        skipSpace()
        if take(".") {
            skipSpace()
            guard let name = keyword() else { return nil }
            key += "." + name
            skipSpace()
        }
        guard take("=") else { return nil }
        skipSpace()
        return value().map { (key, $0) }
    }

    // MARK: Parts

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    /// Letters, digits, hyphens (RFC 8601 §2.2 Keyword), in lower case.
    private mutating func keyword() -> String? {
        let start = at
        while let byte = peek, isKeyword(byte) { at += 1 }
        return start == at ? nil : String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    }

    private func isKeyword(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// A token, a quoted string, or an address whose local part is one; up to white space, a comment or a semicolon.
    private mutating func value() -> String? {
        var text: [UInt8] = []
        if peek == 0x22 {
            guard let quoted = quotedString() else { return nil }
            text = quoted
            // `"a; b"@example.org`: what the domain is stands behind the quotes.
            guard peek == nil || isEnd(bytes[at]) || peek == UInt8(ascii: "@") else { return nil }
        }
        let start = at
        while let byte = peek, !isEnd(byte) {
            guard byte != 0x22, byte != UInt8(ascii: ")"), byte != UInt8(ascii: "\\") else { return nil }
            at += 1
        }
        text += bytes[start..<at]
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(")
    }

    /// RFC 5322 §3.2.4.
    private mutating func quotedString() -> [UInt8]? {
        var text: [UInt8] = []
        at += 1
        while let byte = peek {
            at += 1
            if byte == 0x22 { return text }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let escaped = peek else { break }
            text.append(escaped)
            at += 1
        }
        isBroken = true
        return nil
    }

    /// White space and comments, which nest (RFC 5322 §3.2.2).
    private mutating func skipSpace() {
        var depth = 0
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: "\\") where depth > 0: at += 1
            case 0x20, 0x09: break
            default: if depth == 0 { return }
            }
            at += 1
        }
        if depth > 0 { isBroken = true }
        at = min(at, bytes.count)
    }
}
