// Tells the sorts of mail apart: first those that standards mark, last those that only their words give away.
import MailFormat
import Understanding

public enum Classifier {
    /// The sort of message. In doubt it is a person's, flagged: nothing that someone wrote may be dropped.
    public static func classify(_ message: ReceivedMessage) -> Classification {
        let evidence = Evidence(message)
        var found = sort(evidence)
        if !message.limits.isEmpty { found.flags.insert(.incomplete) }
        if evidence.hasNullSender { found.flags.insert(.nullSender) }
        if found.kind == .reply { addDoubts(evidence, to: &found) }
        if found.kind == .autoReply || found.flags.contains(.maybeAutomatic) {
            found.until = ReturnDay.find(in: evidence.ownText, sent: message.date)
        }
        return found
    }

    private static func sort(_ evidence: Evidence) -> Classification {
        let message = evidence.message
        if Complaint.isOne(evidence) { return Classification(.complaint) }
        if let part = message.dispositionNotification { return receipt(part, evidence) }
        if let kind = OutlookClass.kind(of: message) { return kind }
        if Challenge.isOne(evidence) { return Classification(.challenge) }
        if let part = message.deliveryStatus, let report = DeliveryReport(part, of: message) {
            return report.classification
        }
        // Some gateways put a report whole into a message of their own.
        if evidence.isFromDaemon, message.deliveryStatus == nil,
            let inner = message.nestedMessages.first(where: { $0.deliveryStatus != nil })
        {
            return sort(Evidence(inner))
        }
        if CalendarMail.isOne(message) { return Classification(.calendar) }
        if let bounce = BounceText.read(evidence) { return bounce }
        if let receipt = TextReceipt.read(evidence) { return receipt }
        return byWords(evidence)
    }

    private static func byWords(_ evidence: Evidence) -> Classification {
        let sentences = evidence.openingSentences
        if let notice = SystemNotice.read(evidence, sentences) { return notice }
        let plain = PlainNotice(sentences, length: evidence.ownText.reduce(0) { $0 + $1.utf8.count })
        let isAutomatic = AutomaticMail.isOne(evidence) || plain.isSure
        var found = Classification(isAutomatic && !plain.isTicketUpdate ? .autoReply : .reply)
        let isDoubtful = isAutomatic || plain.isLikely || AutomaticMail.readsLikeOne(evidence)
        if found.kind == .reply, isDoubtful { found.flags.insert(.maybeAutomatic) }
        return found
    }

    private static func receipt(_ part: MessagePart, _ evidence: Evidence) -> Classification {
        var found = Classification(.receipt)
        let fields = FieldGroup.groups(in: part.text ?? "").first
        let disposition = fields?["disposition"]?.lowercased() ?? ""
        // RFC 8098 §3.2.6.2: the disposition type stands behind the semicolon.
        let type = disposition.split(separator: ";").last.map(String.init) ?? ""
        guard type.holds("deleted") || type.holds("denied") || type.holds("failed") else { return found }
        found.flags.insert(.deletedUnread)
        // RFC 5429 §2.2: a Sieve filter rejects a message by such a notice.
        let notice = BounceText.notice(evidence).joined(separator: " ").lowercased()
        guard disposition.hasPrefix("automatic-action"), notice.holds("reject") else { return found }
        found = Classification(.bounce)
        let address = fields?["original-recipient"] ?? fields?["final-recipient"]
        found.recipients = (address.map { TextAddress.all(in: $0[...]) } ?? []).map {
            ReportedRecipient(address: $0.address, action: .failed, diagnostic: String(notice.prefix(500)))
        }
        return found
    }

    private static func addDoubts(_ evidence: Evidence, to found: inout Classification) {
        if !evidence.message.calendarParts.isEmpty { found.flags.insert(.calendarAttached) }
        let isEncrypted = evidence.message.parts.contains { part in
            part.containers.contains("encrypted") || part.contentType == "application/pkcs7-mime"
                || part.contentType == "application/x-pkcs7-mime"
        }
        if isEncrypted, evidence.ownText.isEmpty { found.flags.insert(.encrypted) }
    }
}
