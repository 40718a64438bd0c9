// Why a message could not be read at all, for the person who looks at held mail.

/// A message that can't be read safely. It is held as it came; nothing of it was used.
public struct UnreadableMessage: Error, Equatable, CustomStringConvertible {
    public let reason: String

    public init(reason: String) { self.reason = reason }

    public var description: String { "the message can't be read: \(reason)" }
}

/// A part of a message that was left unread, because reading on would not have been safe.
public struct ReadingLimits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The header block is longer than 64 KiB, or has more than a thousand fields; those behind that were not read.
    public static let headerTooLong = ReadingLimits(rawValue: 1)
    /// Multiparts are nested deeper than 32; the innermost are taken as one part.
    public static let nestedTooDeep = ReadingLimits(rawValue: 2)
    /// More than 1,000 parts; the rest was not read.
    public static let tooManyParts = ReadingLimits(rawValue: 4)

    static let headerBytes = 64 << 10
    static let headerFields = 1000
    /// Wrappings within each other, each of which is kept beside what it holds.
    static let wrappings = 4
    static let depth = 32
    static let parts = 1000
    static let messagesInMessages = 8
    static let messageBytes = 64 << 20
}
