// The matter that mails asking for one word read first.
import Addressing
import Feedback
import Store

extension LetterRows {
    /// A matter that waits for an answer, and whom it is asked of; nil where it is settled, or the mail that it came from is
    /// gone.
    func open(_ id: MatterID) throws -> (matter: Matter, source: TalkMail, reader: Person)? {
        guard let matter = try tx.matter(id), matter.isOpen, let source = try tx.talkMail(matter.inboxRow) else {
            return nil
        }
        return (matter, source, try person(NamedAddress(name: nil, address: matter.address)))
    }
}
