// Contact cards (vCard, RFC 6350 and its elders), as far as they say who somebody is.
import Foundation

/// A vCard's name and address.
public struct ContactCard: Hashable, Sendable {
    public let name: String
    public let address: String

    /// The card as a short vCard, without pictures.
    public var text: String { "BEGIN:VCARD\nFN:\(name)\nEMAIL:\(address)\nEND:VCARD" }

    /// The cards of a file.
    ///
    /// - Parameter text: one vCard, or several (RFC 6350 §3.2: lines are folded).
    public static func cards(in text: String) -> [ContactCard] {
        var cards: [ContactCard] = []
        var fields: [VCardField]?
        for line in unfolded(text).prefix(20_000) {
            guard let field = VCardField(line) else { continue }
            switch (field.name, field.value.uppercased()) {
            case ("BEGIN", "VCARD"): fields = []
            case ("END", "VCARD"):
                if let card = fields.flatMap(ContactCard.init) { cards.append(card) }
                fields = nil
            default: fields?.append(field)
            }
        }
        return cards
    }

    /// Nil where the card has no address.
    private init?(_ fields: [VCardField]) {
        let addresses = fields.filter { $0.name == "EMAIL" && $0.value.contains("@") }
        guard let address = addresses.first(where: \.isPreferred) ?? addresses.first else { return nil }
        let full = fields.first { $0.name == "FN" }?.value ?? ""
        // RFC 6350 §6.2.2: family; given; further; before; behind.
        let parts = fields.first { $0.name == "N" }?.components ?? []
        let made = [parts.dropFirst().first, parts.first].compactMap(\.self).filter { !$0.isEmpty }
        let name = full.isEmpty || full.contains("@") ? made.joined(separator: " ") : full
        self.name = ContactCard.line(name)
        self.address = ContactCard.line(address.value.replacing("mailto:", with: ""))
    }

    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 }.filter { !"<>".contains($0) }.prefix(200))
            .trimmingCharacters(in: .whitespaces)
    }

    /// The lines of a card, each whole: folded ones begin with a space, quoted-printable ones (vCard 2.1) end in `=`.
    private static func unfolded(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
            if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else if let last = lines.last, last.hasSuffix("="), last.uppercased().contains("QUOTED-PRINTABLE") {
                lines[lines.count - 1] = String(last.dropLast()) + line
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }
}

/// A line of a vCard: `item1.EMAIL;TYPE=work,pref:petra@…`.
private struct VCardField {
    let name: String
    let parameters: String
    let value: String

    init?(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let head = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
        guard let first = head.first else { return nil }
        // RFC 6350 §3.3: a group's name may stand before the property's.
        name = first.split(separator: ".").last.map { $0.uppercased().trimmingCharacters(in: .whitespaces) } ?? ""
        parameters = head.dropFirst().joined(separator: ";").uppercased()
        let raw = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        let text = parameters.contains("QUOTED-PRINTABLE") ? VCardField.decoded(raw) : raw
        value = name == "N" ? text : VCardField.unescaped(text)
    }

    var isPreferred: Bool { parameters.contains("PREF") }

    /// The parts of a name.
    var components: [String] {
        value.replacing("\\;", with: "\u{1}").split(separator: ";", omittingEmptySubsequences: false)
            .map { VCardField.unescaped($0.replacing("\u{1}", with: ";")).trimmingCharacters(in: .whitespaces) }
    }

    /// RFC 6350 §3.4.
    private static func unescaped(_ text: some StringProtocol) -> String {
        String(text).replacing("\\,", with: ",").replacing("\\;", with: ";").replacing("\\n", with: " ")
            .replacing("\\\\", with: "\\")
    }

    /// RFC 2045 §6.7.
    private static func decoded(_ text: String) -> String {
        var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text[...].utf8)
        while let first = rest.popFirst() {
            let digits = rest.prefix(2)
            if first == UInt8(ascii: "="), digits.count == 2,
                let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(first)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
