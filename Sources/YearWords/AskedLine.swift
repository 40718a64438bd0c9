// A line of a mail of the year, as it was asked.
import Cycle
import Understanding

/// A numbered line.
public struct AskedLine: Codable, Hashable, Sendable {
    public let number: Int
    public let kind: LineKind
    /// The text that stands in the line, by which people may answer as well: an agreement, somebody's name.
    public let text: String
    /// Who is asked; nil: whoever such lines are usually for.
    public let reader: LineKind.Reader?

    public init(_ number: Int, _ kind: LineKind, _ text: String = "", reader: LineKind.Reader? = nil) {
        (self.number, self.kind, self.text, self.reader) = (number, kind, text, reader)
    }

    /// One for each of its questions.
    public var numbers: Range<Int> { number..<number + kind.questions }

    /// The words of its text.
    var names: Set<String> { Set(PlainWords.keys(text)) }
}

extension [AskedLine] {
    /// By each of its numbers.
    var byNumber: [Int: AskedLine] {
        let all = map { ($0.number, $0) } + flatMap { line in line.numbers.map { ($0, line) } }
        return Dictionary(all) { first, _ in first }
    }

    /// The one line about whom the words name.
    func named(by keys: [String]) -> AskedLine? {
        guard !keys.isEmpty, keys.count <= 4 else { return nil }
        let named = filter { $0.names.isSuperset(of: keys) }
        return named.count == 1 ? named.first : nil
    }
}

extension LineKind {
    /// Whether the line is for a manager; the others are for an employee, or for HR.
    var isManagers: Bool {
        switch self {
        case .agreementsRight, .trainingGrant, .justTalked, .followUp, .hrCall, .coaching: true
        default: false
        }
    }
}
