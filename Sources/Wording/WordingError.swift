// Errors in templates and questionnaires, worded so that their author can mend them.

/// Why a template, a questionnaire or a language's words can't be used.
public struct WordingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file, as it was found.
    public let file: String
    /// Counted from 1; nil where the whole file is meant.
    public let line: Int?
    public let reason: String
    /// The way to mend it.
    public let hint: String

    public init(file: String, line: Int? = nil, reason: String, hint: String) {
        self.file = file
        self.line = line
        self.reason = reason
        self.hint = hint
    }

    /// One line: where, what, and how to mend it.
    public var description: String {
        "\(file)\(line.map { ":\($0)" } ?? ""): \(reason); \(hint)"
    }
}
