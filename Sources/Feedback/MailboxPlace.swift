// Where a mail lies in a mailbox.

/// A message's place in a mailbox (RFC 3501 §2.3.1.1).
public struct MailboxPlace: Hashable, Sendable {
    public let mailbox: String
    public let uidValidity: UInt32
    public let uid: UInt32

    public init(mailbox: String, uidValidity: UInt32, uid: UInt32) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
    }
}
