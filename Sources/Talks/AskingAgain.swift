// A request whose mail came back is asked again, once somebody has mended the address.
import Feedback
import Foundation
import Store

extension TalkBook {
    /// Asks a rater whose mail came back once more; the employee of the talk at the address that she has now.
    /// - Returns: false where no mail came back.
    func askAgain(_ tx: any Transaction, _ id: RequestID, now: Date) throws -> Bool {
        guard let request = try tx.request(id), request.state == .bounced, let talk = try tx.talk(request.talk) else {
            return false
        }
        guard talk.state == .planned, talk.start > now else { throw TalkError.notOpen(id, request.state) }
        let rater = request.group == .`self` ? talk.employee : request.rater
        try tx.set(request, to: .sent, now: now)
        try tx.readdress(id, to: rater)
        let number = request.remindersSent + 1
        try tx.queue(.reminder(id, number: number), to: rater.address, by: rules, now: now)
        try tx.setReminders(id, sent: number)
        return true
    }
}
