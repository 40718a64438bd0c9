// A line of a mail of the year, as it was asked.
import Cycle

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
