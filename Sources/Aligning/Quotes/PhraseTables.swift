// The words that mail clients and letter writers use around a reply, in the languages that we meet.
import Vocabularies

enum PhraseTables {
    /// Verbs of attribution lines ("… wrote:").
    static let wrote = PhraseBook(of: \.wrote)

    /// Words that attribution lines begin with.
    static let attributionStart = PhraseBook(of: \.attributionStarts)

    /// Pronouns that stand beside the verb in prose, never in an attribution line.
    static let pronouns = PhraseBook(of: \.subjects)

    /// Labels of header rows, by what they name.
    enum Row { case from, date, to, copy, subject, other }

    /// Whether what stands before the first colon of a line can be the label of a row, bytes alone looked at.
    static func mayBeginRow(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var (start, end) = (0, 0)
            for index in 0..<min(40, bytes.count) {
                switch bytes[index] {
                case UInt8(ascii: ":"):
                    return end > start && rowLengths[Int(bytes[start] | 0x20)] & 1 << UInt64(end - start) != 0
                case 0x80...: return true
                case 0...0x20, 0x7F, UInt8(ascii: "*"): break
                case UInt8(ascii: "|") where end == 0, UInt8(ascii: ">") where end == 0: break
                default:
                    if end == 0 { start = index }
                    end = index + 1
                }
            }
            return false
        }
    }

    /// Whether a label can be one of the rows, its first letter and its length alone looked at.
    static func mayBeRow(_ label: Substring) -> Bool {
        guard let first = label.utf8.first, label.utf8.count < 64 else { return false }
        guard label.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
        return rowLengths[Int(first | 0x20)] & 1 << UInt64(label.utf8.count) != 0
    }

    /// For the first byte of each label of ASCII which lengths there are, as bits.
    private static let rowLengths: [UInt64] = {
        var lengths = [UInt64](repeating: 0, count: 256)
        for row in rows.keys where row.utf8.count < 64 {
            lengths[Int((row.utf8.first ?? 0) | 0x20)] |= 1 << UInt64(row.utf8.count)
        }
        return lengths
    }()

    static let rows: [String: Row] = {
        let table: [(Row, Set<String>)] = [
            (.from, Vocabulary.phrases(\.senderRows)), (.date, Vocabulary.phrases(\.dateRows)),
            (.to, Vocabulary.phrases(\.recipientRows)), (.copy, Vocabulary.phrases(\.copyRows)),
            (.subject, Vocabulary.phrases(\.subjectRows)), (.other, Vocabulary.phrases(\.otherRows)),
        ]
        let pairs = table.flatMap { row, labels in labels.map { ($0, row) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    /// What stands between dashes, or alone with a colon, above a quoted or forwarded message.
    static let separators = PhraseBook(of: \.separators)

    /// Words for a message: between dashes they name the one that follows.
    static let messageNouns = PhraseBook(of: \.messageNouns)

    static let forwardLines = PhraseBook(of: \.forwardLines)
}
