// The reader of a report. Their rights are decided where the report is made, not where it is printed.
import Feedback
import Store

/// The reader of a report.
public enum Viewer: Hashable, Sendable {
    /// An operator of the installation: each look at answers is noted.
    case `operator`(OperatorID)
    case party(Party)
}

/// A report was made for somebody who may not see it: a bug of ours, and nothing was shown.
public struct NotForViewer: Error, Hashable, CustomStringConvertible {
    public let viewer: Viewer

    public var description: String { "a report that is not for \(viewer)" }
}

extension Viewer {
    /// - Throws: `NotForViewer` for anybody but an operator and these parties.
    func isOperator(or parties: Party...) throws(NotForViewer) {
        switch self {
        case .operator: return
        case .party(let party) where parties.contains(party): return
        case .party: throw NotForViewer(viewer: self)
        }
    }
}
