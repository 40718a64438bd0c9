// Non-delivery notices in no standard's form: qmail, Exim, Exchange, Notes and many more, read by their words.
import Addressing

enum BounceText {
    /// The report, if the message is one.
    static func read(_ evidence: Evidence) -> Classification? {
        let lines = notice(evidence)
        let text = lines.joined(separator: "\n").lowercased()
        guard isReport(evidence, text) else { return nil }
        let isDelay =
            Evidence.holds(text, oneOf: Phrases.delayed)
            || Evidence.holds(evidence.subject, oneOf: Phrases.delayedSubject)
        var found = Classification(isDelay && !Evidence.holds(text, oneOf: Phrases.final) ? .delay : .bounce)
        found.flags.insert(.unstructuredReport)
        let action: ReportedRecipient.Action = found.kind == .delay ? .delayed : .failed
        found.recipients = recipients(evidence, lines).map { address in
            let said = diagnostic(address, lines)
            return ReportedRecipient(
                address: address,
                action: action,
                status: said.flatMap(EnhancedStatus.find),
                diagnostic: said
            )
        }
        return found
    }

    private static func isReport(_ evidence: Evidence, _ text: String) -> Bool {
        if evidence.message.header("x-failed-recipients") != nil { return true }
        // A person who forwards or answers a notice is a person.
        guard
            !Evidence.holds(
                String(evidence.subject.prefix(5)),
                oneOf: ["re:", "fw:", "fwd:", "aw:", "tr:", "wg:", "antw"]
            )
                || evidence.isFromDaemon
        else { return false }
        let subject = Evidence.holds(evidence.subject, oneOf: Phrases.subject)
        let body = Evidence.holds(text, oneOf: Phrases.body)
        if evidence.isFromDaemon || evidence.hasNullSender { return subject || body }
        // A word about failure in both places, and a server's own words or the original beside it.
        return subject && body && (hasServerReply(text) || holdsOriginal(evidence) || evidence.isAutoSubmitted)
    }

    private static func hasServerReply(_ text: String) -> Bool {
        if EnhancedStatus.find(text) != nil { return true }
        return text.split { !$0.isNumber && !$0.isLetter }.contains {
            $0.utf8.count == 3 && ["550", "551", "552", "553", "554", "450", "451", "452"].contains($0)
        }
    }

    private static func holdsOriginal(_ evidence: Evidence) -> Bool {
        evidence.message.parts.contains(where: \.isMessage) || evidence.ownText.contains { isOriginalsStart($0) }
    }

    // MARK: The notice without the original

    /// The lines that the machine wrote: all up to where the returned message begins.
    private static func notice(_ evidence: Evidence) -> [String] {
        let message = evidence.message
        let texts = [message.plainText, message.html.map { HTMLText.lines($0).map(\.text).joined(separator: "\n") }]
        let text = texts.compactMap { $0 }.first { $0.contains { !$0.isWhitespace } } ?? ""
        let lines = CleanText.clean(text).split(separator: "\n", maxSplits: 2000, omittingEmptySubsequences: false)
        return lines.prefix { !isOriginalsStart(String($0)) }.map(String.init)
    }

    private static func isOriginalsStart(_ line: String) -> Bool {
        let bare = line.lowercased().drop { !$0.isLetter }
        let lead = line.prefix { !$0.isLetter }.filter { "-=*_#".contains($0) }.count
        if Phrases.originalsHeader.contains(where: { bare.hasPrefix($0) }) { return true }
        if Phrases.originalsStart.contains(where: { bare.hasPrefix($0) }) { return true }
        guard lead >= 3 else { return false }
        return Phrases.originalsRule.contains { bare.contains($0) }
            && !Phrases.noticesRule.contains { bare.contains($0) }
    }

    // MARK: Whom it is about

    private static func recipients(_ evidence: Evidence, _ lines: [String]) -> [EmailAddress] {
        let named = evidence.message.headers("x-failed-recipients")
            .flatMap { AddressList.bareAddresses(Array($0.utf8)) }
        if !named.isEmpty { return unique(named) }
        let own = ownAddresses(evidence.message)
        let found = lines.filter { !isAdvice($0) }.flatMap { line in TextAddress.all(in: line[...]) }
            .filter { !own.contains($0.address) && !isPostmaster($0.address) }
        // Strongest first: a line that begins with the address; a word like "recipient" before it; any.
        for isMeant in [beginsLine, followsWord] {
            let chosen = found.filter(isMeant)
            if !chosen.isEmpty { return unique(chosen.map(\.address)) }
        }
        return unique(found.map(\.address))
    }

    private static func ownAddresses(_ message: ReceivedMessage) -> Set<EmailAddress> {
        let people = [message.from?.address, message.sender?.address, message.replyTo?.address].compactMap { $0 }
        return Set(people + message.to + message.cc + message.envelopeRecipients)
    }

    private static func isPostmaster(_ address: EmailAddress) -> Bool {
        ["postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "hostmaster"].contains(
            address.localPart.lowercased()
        )
    }

    /// A line that says whom to ask, or who sent the original.
    private static func isAdvice(_ line: String) -> Bool {
        let line = line.lowercased().drop { !$0.isLetter }
        return ["from:", "sender:", "sent:", "subject:", "cc:", "to: ", "reply-to:", "mail from", "return-path"]
            .contains { line.hasPrefix($0) }
            || ["contact", "assistance", "http:", "https:", "message-id", "for help", "questions"].contains {
                line.contains($0)
            }
    }

    private static func beginsLine(_ found: TextAddress) -> Bool {
        let before = found.before.filter { !$0.isWhitespace && !"<\"'([*->:.".contains($0) }.lowercased()
        return before.isEmpty || ["recipient", "address", "smtp:", "smtp", "to", "user"].contains(before)
    }

    private static func followsWord(_ found: TextAddress) -> Bool {
        let words = found.before.lowercased().split { !$0.isLetter }
        return words.suffix(3).contains { Phrases.recipientWords.contains(String($0)) }
    }

    private static func unique(_ addresses: [EmailAddress]) -> [EmailAddress] {
        var seen: Set<EmailAddress> = []
        return Array(addresses.filter { seen.insert($0).inserted }.prefix(100))
    }

    /// The line that names the address and the two behind it, where they hold a reply code.
    private static func diagnostic(_ address: EmailAddress, _ lines: [String]) -> String? {
        guard let index = lines.firstIndex(where: { $0.lowercased().contains(address.canonical) }) else { return nil }
        let said = lines[index..<min(index + 4, lines.count)].map { FieldGroup.trimmed($0[...]) }.filter { !$0.isEmpty }
        return said.isEmpty ? nil : String(said.joined(separator: " ").prefix(500))
    }
}
