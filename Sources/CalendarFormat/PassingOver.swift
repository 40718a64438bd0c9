// Files that lie in an invitation are passed over before it is read: an agenda of some megabytes, a page with pictures.

extension CalendarMessage {
    /// Octets that a line may have which nobody reads.
    private static let longestUnread = 1 << 14

    /// The same without long ATTACH and `X-` lines (RFC 5545 §3.8.1.1), folds and all. An ATTACH leaves an empty one.
    static func withoutFiles(_ octets: [UInt8]) -> [UInt8] {
        guard octets.count > longestUnread else { return octets }
        var kept: [UInt8] = []
        kept.reserveCapacity(octets.count)
        var start = 0
        while start < octets.count {
            let end = lineEnd(octets, from: start)
            switch end - start > longestUnread ? unread(octets[start..<end]) : nil {
            case nil: kept.append(contentsOf: octets[start..<end])
            case .file: kept.append(contentsOf: "ATTACH:\r\n".utf8)
            case .extra: break
            }
            start = end
        }
        return kept
    }

    private enum Unread { case file, extra }

    private static func unread(_ line: ArraySlice<UInt8>) -> Unread? {
        let name = line.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ":") }.prefix(64)
        let upper = String(decoding: name, as: UTF8.self).uppercased()
        return upper == "ATTACH" ? .file : upper.hasPrefix("X-") ? .extra : nil
    }

    /// Behind the end of a line and of all that it is folded into (RFC 5545 §3.1).
    private static func lineEnd(_ octets: [UInt8], from start: Int) -> Int {
        var at = start
        while at < octets.count {
            while at < octets.count, octets[at] != 0x0A { at += 1 }
            at += 1
            guard at < octets.count, octets[at] == 0x20 || octets[at] == 0x09 else { break }
        }
        return min(at, octets.count)
    }
}
