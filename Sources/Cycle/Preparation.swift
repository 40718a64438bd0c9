// What comes before a talk: who is asked what, and until when that has a point.
import Feedback
import Foundation

/// A step on the way to a talk.
public struct Preparation: Hashable, Sendable {
    public let kind: LineKind
    public let reader: LineKind.Reader
    public let due: Date
    /// Later than this it isn't asked for the first time: there would be no time to answer.
    public let atTheLatest: Date
}

extension CycleRules {
    /// - Parameter start: of the talk.
    public func preparations(of start: Date) -> [Preparation] {
        func step(_ kind: LineKind, _ reader: LineKind.Reader, _ before: TimeInterval, _ last: TimeInterval)
            -> Preparation
        {
            Preparation(
                kind: kind,
                reader: reader,
                due: start.addingTimeInterval(-before),
                atTheLatest: start.addingTimeInterval(-min(last, before))
            )
        }
        return [
            step(.preparing, .hr, preparingBefore, coachingBefore),
            step(.coaching, .manager, coachingBefore, topicBefore),
            step(.topic, .employee, topicBefore, notesBefore),
            step(.topic, .manager, topicBefore, notesBefore),
        ]
    }

    /// When the manager gets back what he wrote for a talk.
    public func notesBack(before start: Date) -> Date { start.addingTimeInterval(-notesBefore) }
}
