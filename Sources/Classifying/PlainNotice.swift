// Machines that no header gives away: absences, service desks, people who have left, in plain words.
import MailFormat
import Understanding

/// What a message's first sentences say about who wrote it.
///
/// A person may speak of tickets and holidays too. So a sign is what a sentence *begins* with, one sign makes a mail
/// doubtful and no more, and two of different sorts make it a machine's.
struct PlainNotice {
    private var sorts: Set<NoticeSigns.Sort> = []
    private let isLong: Bool

    init(_ sentences: [OpeningSentence], length: Int) {
        isLong = length > 1200
        for sentence in sentences { sorts.formUnion(NoticeSigns.sorts(of: sentence)) }
        if !sorts.contains(.absence), length < 400, AbsentWriter.speaks(in: sentences.map(\.text)) {
            sorts.insert(.absence)
        }
    }

    /// It reads as if nobody wrote it for us.
    var isLikely: Bool { !sorts.subtracting([.referral, .update]).isEmpty }

    /// A person may have written, and a ticket system passed it on.
    var isTicketUpdate: Bool { sorts.contains(.update) }

    /// A second sign confirms the first.
    var isSure: Bool { !isLong && isLikely && sorts.subtracting([.update]).count >= 2 }
}

extension Evidence {
    /// The first sentences of what was written, in lower case. Lines that a mail program broke are put together.
    var openingSentences: [OpeningSentence] {
        var sentences: [String] = []
        var current = ""
        var last = 0
        for line in opening {
            guard !line.allSatisfy(\.isWhitespace) else {
                Evidence.take(&current, &sentences)
                continue
            }
            if last < 60 { Evidence.take(&current, &sentences) }
            current += current.isEmpty ? line : " " + line
            last = line.utf8.count
            if sentences.count >= 12 || current.utf8.count > 2000 { break }
        }
        Evidence.take(&current, &sentences)
        return sentences.prefix(12).map(OpeningSentence.init)
    }

    /// In lower case, with typewriter's apostrophes.
    static func plain(_ text: Substring) -> String {
        let lower = text.lowercased()
        return lower.hasByte(0xE2) ? lower.replacing("’", with: "'") : lower
    }

    private static func take(_ text: inout String, _ sentences: inout [String]) {
        defer { text = "" }
        guard !text.isEmpty else { return }
        var lower = Evidence.plain(text.beginning(2000))
        lower.withUTF8 { octets in
            var start = 0
            for end in octets.indices where endsSentence(octets, end) {
                sentences.append(String(decoding: octets[start...end], as: UTF8.self))
                start = end + 1
            }
            if start < octets.count { sentences.append(String(decoding: octets[start...], as: UTF8.self)) }
        }
    }

    /// Whether the octet at `at` is the last of a sentence.
    private static func endsSentence(_ octets: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        switch octets[at] {
        // U+3002, the full stop of Chinese and Japanese, needs no space behind it.
        case 0x82: return at >= 2 && octets[at - 1] == 0x80 && octets[at - 2] == 0xE3
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard at + 1 == octets.count || octets[at + 1] <= 0x20 else { return false }
            // "Until 7. Dezember" goes on.
            return octets[at] != UInt8(ascii: ".") || !isDay(octets[..<at])
        default: return false
        }
    }

    /// Whether a number of one digit or two stands at the end.
    private static func isDay(_ octets: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (1...2).contains(octets.suffix(3).reversed().prefix { 0x30...0x39 ~= $0 }.count)
    }
}
