// Text signed in the clear (RFC 9580 §7): the text alone, without the signature, which isn't checked.
import Addressing
import Aligning

enum ClearSigned {
    private static let header = "-----BEGIN PGP SIGNED MESSAGE-----"

    /// Whether such text stands in a body at all.
    static func isIn(_ text: String) -> Bool { text.holds(header) }

    /// The lines without the armour: the header with its Hash lines, the signature, and the dash before dashes.
    static func unwrapped(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        var part = Part.outside
        for line in lines {
            let text = line.text
            switch part {
            case .outside where text == header: part = .header
            case .outside: result.append(line)
            case .header where text.isEmpty: part = .text
            case .header where text.holds(": "): break
            case .header, .text:
                part = text.hasPrefix("-----BEGIN PGP SIGNATURE") ? .signature : .text
                if part == .text { result.append(undashed(line)) }
            case .signature: if text.hasPrefix("-----END PGP SIGNATURE") { part = .outside }
            }
        }
        return result
    }

    /// RFC 9580 §7.2: a line that begins with a dash has "- " before it.
    private static func undashed(_ line: TextLine) -> TextLine {
        guard line.text.hasPrefix("- -") else { return line }
        var line = line
        line.text = String(line.text.dropFirst(2))
        return line
    }

    private enum Part { case outside, header, text, signature }
}
