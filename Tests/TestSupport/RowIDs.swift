// In tests an identifier may be a number as it stands.
import Feedback

extension RowID {
    public init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension PersonID: ExpressibleByIntegerLiteral {}
extension TalkID: ExpressibleByIntegerLiteral {}
extension RequestID: ExpressibleByIntegerLiteral {}
extension MatterID: ExpressibleByIntegerLiteral {}
extension DossierID: ExpressibleByIntegerLiteral {}
extension SourceID: ExpressibleByIntegerLiteral {}
extension InboxID: ExpressibleByIntegerLiteral {}
extension ResponseID: ExpressibleByIntegerLiteral {}
extension LetterID: ExpressibleByIntegerLiteral {}
