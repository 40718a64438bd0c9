// E-mail addresses that stand in running text.
import Addressing
import Foundation

struct TextAddress {
    let address: EmailAddress
    /// What stands near before and behind it on the line.
    let before: Substring
    let after: Substring

    /// Every address in the text, in order, at most `limit`.
    static func all(in line: Substring, limit: Int = 200) -> [TextAddress] {
        var text = line
        let places = text.withUTF8 { bytes in TextAddress.places(bytes, limit: limit) }
        let utf8 = line.utf8
        return places.map { (address, place) -> TextAddress in
            let start = utf8.index(utf8.startIndex, offsetBy: place.lowerBound)
            let end = utf8.index(start, offsetBy: place.count)
            return TextAddress(
                address: address,
                before: line[TextAddress.near(line, start, -TextAddress.farthest)..<start],
                after: line[end..<TextAddress.near(line, end, TextAddress.farthest)]
            )
        }
    }

    /// Octets that say something about an address: a line may hold thousands of addresses.
    private static let farthest = 400

    /// A place between two characters, so many octets away, or up to three behind that.
    private static func near(_ line: Substring, _ place: Substring.Index, _ octets: Int) -> Substring.Index {
        let utf8 = line.utf8
        let end = octets < 0 ? utf8.startIndex : utf8.endIndex
        guard var found = utf8.index(place, offsetBy: octets, limitedBy: end) else { return end }
        // An octet within a character begins with the bits 10.
        while found < utf8.endIndex, utf8[found] & 0xC0 == 0x80 { found = utf8.index(after: found) }
        return found
    }

    /// Every address in the text, in order, at most `limit`, each with its place in UTF-8 bytes.
    ///
    /// - Parameter where: whether what stands there is worth reading as an address.
    static func places(
        _ text: UnsafeBufferPointer<UInt8>,
        limit: Int,
        where isWanted: (Range<Int>) -> Bool = { _ in true }
    ) -> [(EmailAddress, Range<Int>)] {
        var found: [(EmailAddress, Range<Int>)] = []
        var search = 0
        var tried = 0
        // A text made of at signs must not take minutes.
        while let base = text.baseAddress, search < text.count, found.count < limit, tried < 20 * limit,
            let hit = memchr(base + search, Int32(UInt8(ascii: "@")), text.count - search)
        {
            tried += 1
            let at = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
            let (start, end) = (localStart(text, before: at), domainEnd(text, after: at))
            if isWanted(start..<end),
                let address = try? EmailAddress(String(decoding: text[start..<end], as: UTF8.self))
            {
                found.append((address, start..<end))
            }
            search = end
        }
        return found
    }

    /// A local part has at most 64 octets; no need to look further back.
    private static func localStart(_ text: UnsafeBufferPointer<UInt8>, before at: Int) -> Int {
        let near = max(0, at - 80)
        var start = at
        while start > near, isLocalByte(text[start - 1]) { start -= 1 }
        while start < at, isLeading(text[start]) { start += 1 }
        // X.400 gateways write `dda:SMTP=anna@…`.
        let isGateway = at - start >= 5 && zip(text[start..<at], "smtp=".utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        return isGateway && text[start + 4] == UInt8(ascii: "=") ? start + 5 : start
    }

    private static func domainEnd(_ text: UnsafeBufferPointer<UInt8>, after at: Int) -> Int {
        let limit = min(text.count, at + 261)
        var end = at + 1
        while end < limit, isDomainByte(text[end]) { end += 1 }
        // A full stop or hyphen at the end belongs to the sentence.
        while end > at + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
        return end
    }

    private static func isLeading(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "/"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isLocalByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private static func isDomainByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
        default: false
        }
    }
}
