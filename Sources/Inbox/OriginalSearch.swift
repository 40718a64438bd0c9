// Which messages of the mailbox of processed mail are originals that are to go.
import Connections
import Days
import Feedback
import Foundation
import MailFormat
import MailTransport
import Store

/// What is known of the originals in a mailbox; pure.
struct OriginalSearch {
    private let name: String
    /// Those whose UIDs count, since the mailbox's are the same.
    private(set) var placed: [(id: InboxID, uid: UID)] = []
    /// Those that are known by their Message-IDs only, or not at all.
    private(set) var others: [Original] = []

    init(_ originals: [Original], in mailbox: SelectedMailbox, named name: String) {
        self.name = name
        for original in originals {
            if original.mailbox == name, let place = original.uid, place.validity == mailbox.uidValidity.value,
                let uid = UID(place.uid)
            {
                placed.append((original.id, uid))
            } else {
                others.append(original)
            }
        }
    }

    /// Those of the others that are found in a list of all messages, and those that are certainly not in it.
    /// - Parameters:
    ///   - lines: the header lines with the Message-ID, by UID.
    ///   - purged: whatever was received before it, went with its time.
    func match(
        _ lines: [UID: [UInt8]],
        isWhole: Bool,
        purgedBefore purged: Date
    ) -> (found: [UID], gone: [InboxID]) {
        let messages = Dictionary(grouping: lines.keys) { Self.messageID(lines[$0] ?? []) }
        let hasNameless = messages[nil] != nil
        var found: [UID] = []
        var gone: [InboxID] = []
        for original in others {
            let uids = original.messageID.flatMap { messages[$0] } ?? []
            let isNowhere =
                isWhole && !mayLieElsewhere(original) && (original.messageID != nil || !hasNameless)
            found += uids
            if !uids.isEmpty || isNowhere || original.receivedAt < purged { gone.append(original.id) }
        }
        return (found, gone)
    }

    private func mayLieElsewhere(_ original: Original) -> Bool { original.mailbox ?? name != name }

    /// As the inbox reads it: servers compare by rules of their own, and not every Message-ID can stand in a command.
    private static func messageID(_ lines: [UInt8]) -> String? {
        (try? ReceivedMessage(lines))?.messageID
    }
}

extension MovedMessages {
    /// By the UIDs that they had.
    func places(in mailbox: MailboxName) -> [UInt32: MailboxPlace] {
        var all: [UInt32: MailboxPlace] = [:]
        for (uid, place) in places {
            let validity = place.uidValidity.value
            all[uid.value] = MailboxPlace(mailbox: mailbox.name, uidValidity: validity, uid: place.uid.value)
        }
        return all
    }
}

extension IMAPDate {
    /// The day of a moment in UTC.
    init?(_ moment: Date) {
        let day = CivilDay(moment)
        self.init(year: day.year, month: day.month, day: day.day)
    }
}
