// A request's token that may have come into other hands gets another one's place.
import Feedback
import Foundation
import Store

extension TalkBook {
    /// Mail to the rater carries another token from now on, and by the old one nobody is known any more. A rater who has not
    /// answered gets it with a reminder.
    /// - Returns: whether one goes out.
    public func renewToken(_ tx: any Transaction, _ id: RequestID, now: Date) throws -> Bool {
        guard let request = try tx.request(id) else { throw TalkError.unknownRequest(id) }
        try tx.renewToken(of: id)
        guard request.state == .sent else { return false }
        try remind(tx, id, now: now)
        return true
    }
}
