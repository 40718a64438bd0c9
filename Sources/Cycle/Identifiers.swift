// The identifiers of the year's rows.
import Feedback

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

/// Identifies the row of a line of collected mails.
public struct LineID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}
