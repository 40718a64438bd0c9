// A server's answer to a command: a code for machines, a sharper one where it has it, and a text for people.

/// RFC 5321 §4.2.
public struct SMTPReply: Sendable, Hashable, Codable, CustomStringConvertible {
    /// 200 to 599.
    public let code: Int
    /// RFC 2034, where the server gives it.
    public let enhanced: EnhancedStatusCode?
    /// All lines, without codes, on one line.
    public let text: String

    public init(code: Int, enhanced: EnhancedStatusCode?, text: String) {
        self.code = code
        self.enhanced = enhanced
        self.text = text
    }

    public var isPositive: Bool { code / 100 == 2 }
    public var isTransient: Bool { code / 100 == 4 }
    public var isPermanent: Bool { code / 100 == 5 }

    public var description: String {
        ([String(code), enhanced?.description, text.isEmpty ? nil : text] as [String?]).compactMap(\.self).joined(
            separator: " "
        )
    }

    /// RFC 5321 §3.8: 421 means that the connection ends, to whatever command it seems to answer.
    var endsConnection: Bool { code == 421 }

    /// RFC 4954 §6: it is about our login, not about this message.
    var blamesLogin: Bool { [530, 534, 535, 538].contains(code) || (code == 454 && enhanced?.subject == 7) }
}
