// The identifiers of our own rows: a type for each noun, so that none is taken for another's.

/// Identifies a row. As JSON and in text it is a bare number.
public protocol RowID: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible where RawValue == Int64 {
    init(rawValue: Int64)
}

extension RowID {
    public var description: String { "\(rawValue)" }
}

/// Identifies a person's row.
public struct PersonID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a talk's row.
public struct TalkID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a feedback request's row.
public struct RequestID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a matter's row.
public struct MatterID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a collected mail: several matters of a year, each with a number.
public struct CollectedID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies an agreement's row.
public struct AgreementID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a training's row.
public struct TrainingID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a short meeting about what is stuck.
public struct MeetingID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a line of collected mails.
public struct LineID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a released dossier's row.
public struct DossierID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a subscribed calendar's row.
public struct SourceID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a mail that came in.
public struct InboxID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a mail that was taken as a response.
public struct ResponseID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies the row of a letter in the outbox.
public struct LetterID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identifies a run of the service, from its start to its end: by chance, so that no two are alike.
public struct RunID: Hashable, Sendable {
    public let rawValue: Int64

    public init() { rawValue = .random(in: 1 ... .max) }
}
