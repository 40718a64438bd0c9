// A mailbox's name, as people write it and as IMAP carries it.

import Addressing

/// `INBOX`, or a name with the server's own hierarchy separator, such as `Processed` or `INBOX.Processed`.
public struct MailboxName: Sendable, Hashable, CustomStringConvertible {
    public let name: String

    public static let inbox = MailboxName(trusted: "INBOX")

    /// - Throws: `InvalidText` for an empty name, a wildcard, or control characters.
    public init(_ name: String) throws(InvalidText) {
        let line = try Line(name, what: "mailbox")
        // RFC 9051 §5.1: what LIST takes for a pattern is asking for trouble in a name.
        if let bad = line.text.first(where: { $0 == "*" || $0 == "%" }) {
            throw InvalidText(what: "mailbox", value: name, reason: "it holds the wildcard \(bad)")
        }
        self.name = line.text
    }

    private init(trusted name: String) { self.name = name }

    public var description: String { name }

    /// A quoted string (RFC 9051 §9) in modified UTF-7 (RFC 3501 §5.1.3), which every server understands.
    var quoted: String {
        let escaped = Self.modifiedUTF7(name).flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\"" + String(escaped) + "\""
    }

    private static func modifiedUTF7(_ name: String) -> String {
        var text = ""
        var beyond: [UInt16] = []
        func flush() {
            guard !beyond.isEmpty else { return }
            text += "&" + base64(beyond) + "-"
            beyond = []
        }
        for scalar in name.unicodeScalars {
            guard (0x20...0x7E).contains(scalar.value) else {
                beyond.append(contentsOf: String(scalar).utf16)
                continue
            }
            flush()
            text += scalar == "&" ? "&-" : String(scalar)
        }
        flush()
        return text
    }

    /// Big-endian UTF-16, `,` for `/`, no padding.
    private static func base64(_ units: [UInt16]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,")
        var text = ""
        var (bits, count) = (0, 0)
        for byte in units.flatMap({ [Int($0 >> 8), Int($0 & 0xFF)] }) {
            bits = (bits << 8 | byte) & 0xFFFF
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[bits >> count & 63])
            }
        }
        if count > 0 { text.append(alphabet[bits << (6 - count) & 63]) }
        return text
    }
}
