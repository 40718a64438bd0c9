// Whether the asked address wrote, another one of the rater's, one of the talk's people, or somebody who got a copy.
import Addressing
import Feedback
import Store

extension Transaction {
    /// A reply from elsewhere to our own mail, or to none, is taken for the rater's from another address. One that answers
    /// the rater's reply, or goes to the rater as well, is somebody's who got a copy; so is one by another rater. The
    /// talk's two people speak for no rater, whatever they answer.
    func writer(of mail: MailReading, for request: FeedbackRequest, of talk: Talk) throws -> Writer {
        let asked = request.rater.address
        guard let from = mail.from, from != asked else { return mail.from == nil ? .another(nil) : .asked }
        let person = try person(behind: from)
        if person == request.person {
            let isFormer = try currentAddress(ofFormer: from, since: request.askedAt) == asked
            return isFormer ? .asked : .another(from)
        }
        for (party, one) in talk.people where try self.person(behind: one.address) == person { return .party(party) }
        if try requests(of: talk.id).contains(where: { $0.person == person }) { return .copied }
        if let answered = mail.answeredMessageIDs.first, try letter(messageID: answered) != nil {
            return .another(from)
        }
        let thread = [mail.message.inReplyTo].compactMap { $0 } + mail.message.references
        if try hasResponse(to: request.id, amongMessageIDs: thread) { return .copied }
        let goesToRater = (mail.message.to + mail.message.cc).contains(asked)
        return goesToRater ? .copied : .another(from)
    }
}
