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

    init(_ sentences: [String], length: Int) {
        isLong = length > 1200
        for sentence in sentences { sorts.formUnion(NoticeSigns.sorts(of: sentence)) }
        if !sorts.contains(.absence), length < 400, AbsentWriter.speaks(in: sentences) { sorts.insert(.absence) }
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
    var openingSentences: [String] {
        var sentences: [String] = []
        var current = ""
        var last = 0
        for line in ownText.prefix(24) {
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
        return Array(sentences.prefix(12))
    }

    /// Whether a number of one digit or two stands at the end.
    private static func isDay(_ text: Substring) -> Bool {
        (1...2).contains(text.reversed().prefix(3).prefix(while: \.isNumber).count)
    }

    private static let ends: [Unicode.Scalar] = [".", "!", "?", "。"]

    private static func take(_ text: inout String, _ sentences: inout [String]) {
        defer { text = "" }
        guard !text.isEmpty else { return }
        var lower = text.beginning(2000).lowercased()
        if lower.utf8.contains(0xE2) { lower = lower.replacing("’", with: "'") }
        var start = lower.startIndex
        for at in lower.unicodeScalars.indices where ends.contains(lower.unicodeScalars[at]) {
            let next = lower.unicodeScalars.index(after: at)
            // "Until 7. Dezember" goes on.
            if lower[at] == ".", isDay(lower[..<at]) { continue }
            guard next == lower.endIndex || lower[next].isWhitespace || lower[at] == "。" else { continue }
            sentences.append(String(lower[start..<next]))
            start = next
        }
        if start < lower.endIndex { sentences.append(String(lower[start...])) }
    }
}
