// The problems of a configuration: all at once, each on one line with its place and its mend.

/// One thing that is wrong, where, and what would be right.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    /// `klankbord.yaml:12`, or the name of an environment variable or secret file.
    public let place: String
    /// The key as the file nests it, joined by full stops; empty where no key is concerned.
    public let key: String
    public let message: String

    public var description: String {
        key.isEmpty ? "\(place): \(message)" : "\(place): \(key): \(message)"
    }
}

/// A configuration that can't be used, with all of its problems; there is at least one.
public struct InvalidConfiguration: Error, CustomStringConvertible {
    /// EX_CONFIG of sysexits.h.
    public static let exitStatus: Int32 = 78

    public let problems: [ConfigurationProblem]

    /// One line for each problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
