// How far the talk of a year is, by what is on file at a quarter end.
import Foundation

/// The talk of an employee in a year.
public struct YearTalk: Hashable, Sendable {
    /// Nil where none is planned, or it was cancelled.
    public let start: Date?
    public let end: Date?
    /// What the manager said when he was asked; nil: nothing.
    public let wasHeld: Bool?

    public init(start: Date?, end: Date?, wasHeld: Bool?) {
        (self.start, self.end, self.wasHeld) = (start, end, wasHeld)
    }

    /// - Parameters:
    ///   - moment: the end of the quarter.
    ///   - yearEnd: the first moment of the next year.
    public func standing(at moment: Date, yearEnd: Date) -> TalkStanding {
        switch wasHeld {
        case true?: return .held
        case false?: return .late
        case nil: break
        }
        if let end { return end <= moment ? .held : .planned }
        return moment >= yearEnd ? .late : .none
    }
}
