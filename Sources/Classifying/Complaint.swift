// A provider's notice that a recipient marked our mail as unwanted.
import Addressing
import MailFormat

enum Complaint {
    static func isOne(_ evidence: Evidence) -> Bool {
        let message = evidence.message
        if let type = feedbackType(message) {
            // RFC 5965 §7.3: `not-spam` takes a complaint back; there is nothing to do about it.
            // RFC 6591 and 5965 §7.3: what failed to authenticate, or holds a virus, nobody complained about.
            return !["not-spam", "auth-failure", "virus", "dmarc"].contains(type)
        }
        if message.header("x-hmxmroriginalrecipient") != nil || message.header("x-xarf") != nil { return true }
        if evidence.from.holds("@reports.spamcop.net") { return true }
        guard message.parts.contains(where: \.isMessage) else { return false }
        // Hotmail's programme sends the original under this subject, without a report part.
        if evidence.subject.hasPrefix("complaint about message from") { return true }
        return isFromDesk(evidence) && speaksOfComplaint(evidence) && !isFilters(evidence)
    }

    /// The report's own part; some gateways make that a text part.
    private static func feedbackType(_ message: ReceivedMessage) -> String? {
        if let report = message.feedbackReport {
            return FieldGroup.groups(in: report.text ?? "").first?["feedback-type"]?.lowercased() ?? ""
        }
        let texts = message.parts.prefix(5).filter { $0.contentType.hasPrefix("text/") && $0.mayBegin(with: "f") }
            .lazy.compactMap(\.text)
        return texts.first { $0.drop(while: \.isWhitespace).prefix(14).lowercased() == "feedback-type:" }
            .flatMap { FieldGroup.groups(in: $0).first }
            .flatMap { $0["version"] == nil && $0["user-agent"] == nil ? nil : $0["feedback-type"]?.lowercased() }
    }

    /// The addresses that providers send such notices from; what a person forwards comes from the person.
    private static func isFromDesk(_ evidence: Evidence) -> Bool {
        guard let local = evidence.message.from?.address.localPart.lowercased() else { return false }
        let words = local.split { !$0.isLetter }
        return words.contains { desks.contains(String($0)) } || local.filter(\.isLetter).hasPrefix("feedbackloop")
    }

    private static let desks: Set<String> = [
        "fbl", "feedbackloop", "scomp", "complaint", "complaints", "arf", "abuse", "staff", "spam", "junk",
        "postmaster",
    ]

    private static func speaksOfComplaint(_ evidence: Evidence) -> Bool {
        let opening = evidence.ownText.prefix(12).joined(separator: " ").beginning(600).lowercased()
        return Evidence.holds(evidence.subject, oneOf: words) || Evidence.holds(opening, oneOf: words)
    }

    /// A filter reports what it thinks; no person complained.
    private static func isFilters(_ evidence: Evidence) -> Bool {
        let text = evidence.ownText.prefix(40).joined(separator: " ").beginning(4000).lowercased()
        return Evidence.holds(text, oneOf: filters)
    }

    private static let filters = [
        "spam detection software", "content analysis details", "has identified this incoming", "quarantine",
        "quarantaine",
        "spam filter", "spamfilter", "spam-filter", "spamassassin", "filtre anti", "was blocked", "has been blocked",
        "geblokkeerd", "blockiert", "bloqué", "spam score", "spam-score", "spamscore",
    ]

    private static let words = [
        "abuse report", "spam report", "spam complaint", "complaint report", "email feedback report", "junk report",
        "reported as spam", "reported as junk", "marked as spam", "marked as junk", "marked this message as",
        "unsolicited", "als spam gemeld", "als spam gemarkeerd", "als ongewenst", "klacht over", "als spam markiert",
        "als spam gemeldet", "spam-beschwerde", "beschwerde über", "signalé comme spam", "signalé comme indésirable",
        "comme indésirable", "plainte pour spam",
    ]
}
