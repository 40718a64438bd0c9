// Non-delivery notices in no standard's form: qmail, Exim, Exchange, Notes and many more, read by their words.
import Addressing
import MailFormat
import Understanding

enum BounceText {
    /// The report, if the message is one.
    static func read(_ evidence: Evidence) -> Classification? {
        guard isPossible(evidence) else { return nil }
        let lines = notice(evidence)
        let text = lines.joined(separator: "\n").lowercased()
        let recipients = recipients(evidence, lines)
        guard isReport(evidence, text, lines, recipients) else { return nil }
        let isFinal = Evidence.holds(text, oneOf: Phrases.final)
        let isDelay =
            Evidence.holds(text, oneOf: Phrases.delayed)
            || Evidence.holds(evidence.subject, oneOf: Phrases.delayedSubject)
        var found = Classification(isDelay && !isFinal ? .delay : .bounce)
        found.flags.insert(.unstructuredReport)
        let action: ReportedRecipient.Action = found.kind == .delay ? .delayed : .failed
        let small = recipients.addresses.isEmpty ? [] : lines.map { $0.lowercased() }
        found.recipients = recipients.addresses.map { address in
            let said = diagnostic(address, lines, small)
            return ReportedRecipient(
                address: address,
                action: action,
                status: said.flatMap(EnhancedStatus.find),
                diagnostic: said
            )
        }
        return found
    }

    /// What spares ordinary mail the rest.
    private static func isPossible(_ evidence: Evidence) -> Bool {
        evidence.isFromDaemon || evidence.hasNullSender || evidence.message.header("x-failed-recipients") != nil
            || evidence.isFromNobody || Evidence.holds(evidence.subject, oneOf: Phrases.subject)
    }

    private static func isReport(_ evidence: Evidence, _ text: String, _ lines: [String], _ recipients: Recipients)
        -> Bool
    {
        if evidence.message.header("x-failed-recipients") != nil { return true }
        let subject = Evidence.holds(evidence.subject, oneOf: Phrases.subject)
        let body = Evidence.holds(text, oneOf: Phrases.body)
        // A daemon that names an address on a line of its own need not speak a language that we know.
        if evidence.isFromDaemon { return subject || body || recipients.areOnLinesOfTheirOwn }
        if evidence.hasNullSender {
            // An absent person's machine sends like this too, and may say that something is not delivered.
            let isDetailed = hasServerReply(text) || holdsOriginal(evidence) || recipients.areOnLinesOfTheirOwn
            return subject || (body && isDetailed) || Evidence.holds(text, oneOf: Phrases.nobodyThere)
        }
        if evidence.isFromNobody, body, evidence.message.parts.contains(where: \.isMessage) { return true }
        // A person who forwards or answers a notice is a person.
        if Evidence.holds(String(evidence.subject.prefix(5)), oneOf: ["fw:", "fwd:", "tr:", "wg:"]) { return false }
        let isAnswer = evidence.message.inReplyTo != nil || !evidence.message.references.isEmpty
        guard subject, body, !isAnswer || evidence.isAutoSubmitted else { return false }
        let opening = lines.filter { $0.contains { $0.isLetter } }.prefix(3).joined(separator: " ").lowercased()
        // A word about failure in both places, and a server's own words, the original, or a bare address with it.
        return hasServerReply(text) || holdsOriginal(evidence) || evidence.isAutoSubmitted
            || (recipients.areOnLinesOfTheirOwn && Evidence.holds(opening, oneOf: Phrases.body))
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
    static func notice(_ evidence: Evidence) -> [String] {
        let message = evidence.message
        var text = message.plainText ?? ""
        if text.allSatisfy(\.isWhitespace) {
            text = message.html.map { HTMLText.lines($0).map(\.text).joined(separator: "\n") } ?? ""
        }
        // No machine has more to say; what follows is the original, or meant to keep us busy.
        if text.utf8.count > 1 << 18 { text = String(decoding: text.utf8.prefix(1 << 18), as: UTF8.self) }
        return Array(CleanText.clean(text).lineFeedLines.prefix(2000).prefix { !isOriginalsStart($0) })
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

    // MARK: The address it is about

    private struct Recipients {
        var addresses: [EmailAddress]
        var areOnLinesOfTheirOwn = false
    }

    private static func recipients(_ evidence: Evidence, _ lines: [String]) -> Recipients {
        let failed = evidence.message.headers("x-failed-recipients")
            .flatMap { AddressList.bareAddresses(Array($0.utf8)) }
        if !failed.isEmpty { return Recipients(addresses: unique(failed)) }
        let own = ownAddresses(evidence.message)
        let named = lines.flatMap(sentences).filter { !isAdvice($0) }.flatMap { TextAddress.all(in: $0[...]) }
            .filter { !own.contains($0.address) && !isPostmaster($0.address) && !isSender($0) }
        // Strongest first: a line that begins with the address; a word like "recipient" before it; any.
        let alone = named.filter(beginsLine)
        if !alone.isEmpty { return Recipients(addresses: unique(alone.map(\.address)), areOnLinesOfTheirOwn: true) }
        // Further down, addresses in sentences stand in advice and examples.
        let opening = lines.filter { !$0.allSatisfy(\.isWhitespace) }.prefix(8).joined(separator: "\n")
        let reachedUs = Set(evidence.message.envelopeRecipients)
        let inOpening = named.filter { opening.holds($0.address.description) }
        let others = inOpening.filter { !reachedUs.contains($0.address) }
        // Some servers put the address that failed there too.
        let found = others.isEmpty ? inOpening : others
        let meant = found.filter(followsWord)
        if !meant.isEmpty { return Recipients(addresses: unique(meant.map(\.address))) }
        if !found.isEmpty { return Recipients(addresses: unique(found.map(\.address))) }
        let local = localNames(evidence, lines)
        return Recipients(addresses: local.isEmpty ? originalRecipients(evidence, lines, own) : local)
    }

    /// The one whom the original went to, as the notice or the returned message has it.
    private static func originalRecipients(_ evidence: Evidence, _ lines: [String], _ own: Set<EmailAddress>)
        -> [EmailAddress]
    {
        let rows = lines.filter { $0.lowercased().hasPrefix("to:") }.flatMap { TextAddress.all(in: $0[...]) }
        let returned = evidence.message.nestedMessages.first?.to ?? []
        let candidates = unique((rows.isEmpty ? returned : rows.map(\.address)).filter { !own.contains($0) })
        return candidates.count == 1 ? candidates : []
    }

    /// Gateways that know only their own domain name users without it, one to an indented line.
    private static func localNames(_ evidence: Evidence, _ lines: [String]) -> [EmailAddress] {
        guard evidence.isFromDaemon, let domain = evidence.message.from?.address.domain else { return [] }
        let names = lines.compactMap { line -> EmailAddress? in
            guard line.first == "\t" || line.hasPrefix("    ") else { return nil }
            let words = line.split(whereSeparator: \.isWhitespace)
            return words.count == 1 ? try? EmailAddress("\(words[0])@\(domain)") : nil
        }
        return unique(names)
    }

    private static func isSender(_ found: TextAddress) -> Bool {
        found.before.lowercased().split { !$0.isLetter }.last == "from" && !found.before.contains("(")
    }

    private static func ownAddresses(_ message: ReceivedMessage) -> Set<EmailAddress> {
        let people = [message.from?.address, message.sender?.address, message.replyTo?.address].compactMap { $0 }
        return Set(people + message.to + message.cc)
    }

    private static func isPostmaster(_ address: EmailAddress) -> Bool {
        ["postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "hostmaster"].contains(
            address.localPart.lowercased()
        )
    }

    private static func sentences(_ line: String) -> [String] {
        guard line.holds(". "), line.holds("@") else { return [line] }
        return line.split(separator: ". ").map(String.init)
    }

    /// A line with the address of a help desk, or of the original's sender.
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
        guard before.isEmpty || Phrases.leadIns.contains(before) else { return false }
        // In running text, where a line happens to begin with an address, any word may follow.
        let next = found.after.drop { $0.isWhitespace }.prefix(while: \.isLetter)
        return next.isEmpty || Phrases.verdicts.contains(next.lowercased())
    }

    private static func followsWord(_ found: TextAddress) -> Bool {
        let words = found.before.lowercased().split { !$0.isLetter }
        return words.suffix(2).contains { Phrases.recipientWords.contains(String($0)) }
    }

    private static func unique(_ addresses: [EmailAddress]) -> [EmailAddress] {
        var seen: Set<EmailAddress> = []
        return Array(addresses.filter { seen.insert($0).inserted }.prefix(100))
    }

    /// The line that names the address and the two behind it, where they hold a reply code.
    /// - Parameter small: the lines in small letters.
    private static func diagnostic(_ address: EmailAddress, _ lines: [String], _ small: [String]) -> String? {
        guard let index = small.firstIndex(where: { $0.holds(address.canonical) }) else { return nil }
        let said = lines[index..<min(index + 4, lines.count)].map { FieldGroup.trimmed($0[...]) }.filter { !$0.isEmpty }
        return said.isEmpty ? nil : String(said.joined(separator: " ").prefix(500))
    }
}
