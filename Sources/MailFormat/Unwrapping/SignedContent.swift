// The signed content of an opaque S/MIME message (RFC 8551 §3.5.2), without the signature, which isn't checked.

enum SignedContent {
    /// The MIME entity in a `signed-data` part, or nil where it is something else, such as encrypted.
    static func unwrapped(_ type: ParameterisedValue, _ headers: HeaderBlock, _ body: Range<Int>) -> [UInt8]? {
        guard type.value == "application/pkcs7-mime" || type.value == "application/x-pkcs7-mime" else { return nil }
        let kind = type.parameters["smime-type"]?.lowercased()
        guard kind == nil || kind == "signed-data" else { return nil }
        let encoding = headers.raw("content-transfer-encoding").map { String(decoding: $0, as: UTF8.self).lowercased() }
        let der = TransferDecoding.decode(headers.source, body, encoding: encoding ?? "base64")
        return content(der)
    }

    /// 1.2.840.113549.1.7.2, id-signedData (RFC 5652 §5.1).
    private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]

    /// ContentInfo → SignedData → encapContentInfo → eContent.
    static func content(_ der: [UInt8]) -> [UInt8]? {
        var top = ASN1Reader(der[...])
        guard var info = top.enter(0x30), info.next()?.content.elementsEqual(signedData) == true,
            var explicit = info.enter(0xA0), var data = explicit.enter(0x30)
        else { return nil }
        _ = data.next()  // version
        _ = data.next()  // digestAlgorithms
        guard var encapsulated = data.enter(0x30), encapsulated.next() != nil, let wrapped = encapsulated.next(),
            wrapped.tag == 0xA0
        else { return nil }
        var inner = ASN1Reader(wrapped.content)
        guard let octets = inner.next() else { return nil }
        return ASN1Reader.octets(octets)
    }
}

/// Reads BER values one behind the other (X.690), definite and indefinite lengths, nesting bounded.
struct ASN1Reader {
    typealias Value = (tag: UInt8, content: ArraySlice<UInt8>)
    private var rest: ArraySlice<UInt8>
    private let depth: Int

    init(_ bytes: ArraySlice<UInt8>, depth: Int = 0) {
        rest = bytes
        self.depth = depth
    }

    mutating func enter(_ tag: UInt8) -> ASN1Reader? {
        guard let value = next(), value.tag == tag else { return nil }
        return ASN1Reader(value.content, depth: depth + 1)
    }

    mutating func next() -> Value? {
        guard depth < 16, rest.count >= 2 else { return nil }
        let tag = rest.removeFirst()
        guard tag & 0x1F != 0x1F else { return nil }
        let first = rest.removeFirst()
        if first == 0x80 { return indefinite(tag) }
        var length = Int(first)
        if first > 0x80 {
            let octets = Int(first & 0x7F)
            guard octets <= 4, rest.count >= octets else { return nil }
            length = rest.prefix(octets).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(octets)
        }
        guard rest.count >= length else { return nil }
        let content = rest.prefix(length)
        rest = rest.dropFirst(length)
        return (tag, content)
    }

    /// A value that ends in two zero octets at its own level.
    private mutating func indefinite(_ tag: UInt8) -> Value? {
        let whole = rest
        var inner = ASN1Reader(rest, depth: depth + 1)
        while !inner.rest.starts(with: [0, 0]) {
            guard inner.next() != nil else { return nil }
        }
        let end = inner.rest.startIndex
        rest = inner.rest.dropFirst(2)
        return (tag, whole[whole.startIndex..<end])
    }

    /// An OCTET STRING, whether in one piece or in several.
    static func octets(_ value: Value) -> [UInt8]? {
        if value.tag == 0x04 { return Array(value.content) }
        guard value.tag == 0x24 else { return nil }
        var parts = ASN1Reader(value.content)
        var whole: [UInt8] = []
        while let part = parts.next() {
            guard part.tag == 0x04 else { return nil }
            whole.append(contentsOf: part.content)
        }
        return whole
    }
}
