// Outlook's own class of a message that comes as a winmail.dat (MS-OXCMSG §2.2.1.3): receipts and answers to meetings.
import MailFormat

enum OutlookClass {
    /// The kind that the class names; nil for a person's mail.
    static func kind(of message: ReceivedMessage) -> Classification? {
        guard let part = message.parts.first(where: { $0.containers.contains(TNEFContent.container) }),
            let name = part.header(TNEFContent.classField)?.lowercased()
        else { return nil }
        if name.hasPrefix("ipm.schedule.meeting") || name.hasPrefix("ipm.microsoft schedule.mtg") {
            return Classification(.calendar)
        }
        guard name.hasPrefix("report.") || name.hasPrefix("ipm.microsoft mail.read receipt") else { return nil }
        // REPORT.class.NDR, .DR, .IPNRN (read), .IPNNRN (deleted unread).
        if name.hasSuffix(".ndr") { return nil }
        var found = Classification(.receipt)
        if name.hasSuffix(".ipnnrn") { found.flags.insert(.deletedUnread) }
        if name.hasSuffix(".dr") { found.flags.insert(.delivered) }
        return found
    }
}
