// E-mail addresses that stand in running text.
import Addressing

struct TextAddress {
    let address: EmailAddress
    /// What stands before and behind it on the line.
    let before: Substring
    let after: Substring

    /// Every address in the text, in order, at most `limit`.
    static func all(in line: Substring, limit: Int = 200) -> [TextAddress] {
        var found: [TextAddress] = []
        var search = line[...]
        var tried = 0
        // A text made of at signs must not take minutes.
        while found.count < limit, tried < 20 * limit, let at = search.utf8.firstIndex(of: UInt8(ascii: "@")) {
            tried += 1
            // A local part has at most 64 octets; no need to look further back.
            let near = line.utf8.index(at, offsetBy: -80, limitedBy: line.startIndex) ?? line.startIndex
            let start = line[near..<at].utf8.lastIndex { !isLocalByte($0) }.map(line.utf8.index(after:)) ?? near
            let domain = line[line.utf8.index(after: at)...].utf8.prefix(260)
            var end = domain.firstIndex { !isDomainByte($0) } ?? domain.endIndex
            // A full stop or hyphen at the end belongs to the sentence.
            while end > domain.startIndex, [0x2E, 0x2D].contains(line.utf8[line.utf8.index(before: end)]) {
                end = line.utf8.index(before: end)
            }
            var local = line[start..<at].drop { "'`*=/{|.".contains($0) }
            // X.400 gateways write `dda:SMTP=anna@…`.
            if local.lowercased().hasPrefix("smtp=") { local = local.dropFirst(5) }
            if let address = try? EmailAddress("\(local)@\(line[domain.startIndex..<end])") {
                found.append(TextAddress(address: address, before: line[..<local.startIndex], after: line[end...]))
            }
            search = line[max(end, line.utf8.index(after: at))...]
        }
        return found
    }

    private static func isLocalByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || (0x30...0x39).contains(byte)
            || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    private static func isDomainByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || (0x30...0x39).contains(byte) || byte == 0x2D
            || byte == 0x2E
    }
}
