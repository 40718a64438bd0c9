// ISO-2022-JP as mail programs write it: with vendors' characters, and often without saying so.
import Foundation

/// Its escape sequences tell it (RFC 1468), whatever is declared. Vendors put circled numbers and the like into free
/// rows, which only their own charset has: so it is read as that.
enum JapaneseMail {
    /// The text as UTF-8, or nil where the octets are something else.
    static func text(_ bytes: [UInt8], declared: String) -> [UInt8]? {
        guard bytes.withUnsafeBytes({ $0.baseAddress.map { memchr($0, 0x1B, bytes.count) != nil } ?? false }),
            !declared.hasPrefix("iso-2022-kr"), !declared.hasPrefix("iso-2022-cn"),
            let extended = extendedUnixCode(bytes)
        else { return nil }
        return Charset.convert(extended, from: "euc-jp-ms")
    }

    private enum Set { case ascii, kana, kanji, supplement }

    /// The same text with the high bit for an escape sequence; nil where there is no such sequence.
    private static func extendedUnixCode(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var set = Set.ascii
        var hasKanji = false
        var isSecond = false
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x1B, let (next, length) = escape(bytes[(at + 1)...].prefix(3)) {
                (set, isSecond) = (next, false)
                hasKanji = hasKanji || next != .ascii
                at += 1 + length
                continue
            }
            if set == .ascii || !(0x21...0x7E ~= bytes[at]) {
                result.append(bytes[at])
            } else {
                if set == .kana { result.append(0x8E) }
                if set == .supplement, !isSecond { result.append(0x8F) }
                isSecond.toggle()
                result.append(bytes[at] | 0x80)
            }
            // Each line begins in ASCII (RFC 1468).
            if bytes[at] == 0x0A { (set, isSecond) = (.ascii, false) }
            at += 1
        }
        return hasKanji ? result : nil
    }

    private static func escape(_ tail: ArraySlice<UInt8>) -> (Set, Int)? {
        switch String(decoding: tail, as: UTF8.self) {
        case let text where text.hasPrefix("$(D"): (.supplement, 3)
        case let text where text.hasPrefix("$(B") || text.hasPrefix("$(@"): (.kanji, 3)
        case let text where text.hasPrefix("$B") || text.hasPrefix("$@"): (.kanji, 2)
        case let text where text.hasPrefix("(I"): (.kana, 2)
        case let text where text.hasPrefix("(B") || text.hasPrefix("(J") || text.hasPrefix("(H"): (.ascii, 2)
        default: nil
        }
    }
}
