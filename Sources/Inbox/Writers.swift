// Whether the asked address wrote, another one of the rater's, or somebody whom the rater put on Cc.
import Feedback
import Store

extension Transaction {
    /// A reply from elsewhere to our own mail, or to none, is taken for the rater's from another address. One that answers
    /// the rater's reply, or goes to the rater as well, is somebody's who got a copy.
    func writer(of mail: MailReading, for request: FeedbackRequest) throws -> Writer {
        let asked = request.rater.address
        guard mail.from != asked else { return .asked }
        if let answered = mail.answeredMessageIDs.first, try letter(messageID: answered) != nil {
            return .another(mail.from)
        }
        let thread = [mail.message.inReplyTo].compactMap { $0 } + mail.message.references
        if try hasResponse(to: request.id, amongMessageIDs: thread) { return .copied }
        let goesToRater = (mail.message.to + mail.message.cc).contains(asked)
        return goesToRater && !thread.isEmpty ? .copied : .another(mail.from)
    }
}
