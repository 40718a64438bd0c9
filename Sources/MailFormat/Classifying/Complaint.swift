// A provider's notice that a recipient marked our mail as unwanted.

enum Complaint {
    static func isOne(_ evidence: Evidence) -> Bool {
        let message = evidence.message
        if let report = message.feedbackReport {
            // RFC 5965 §7.3: `not-spam` takes a complaint back; there is nothing to do about it.
            let type = FieldGroup.groups(in: report.text ?? "").first?["feedback-type"]?.lowercased()
            return type != "not-spam"
        }
        let hasOriginal = message.parts.contains(where: \.isMessage)
        // Hotmail's programme sends the original under this subject, without a report part.
        return hasOriginal && evidence.subject.hasPrefix("complaint about message from")
            || message.header("x-hmxmroriginalrecipient") != nil
    }
}
