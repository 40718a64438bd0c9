// The text of a mail in which somebody may name people: pasted signatures and contact cards count.
import Addressing
import Aligning

extension ReceivedMessage {
    /// The newly written text with the contact cards below it, each as a short vCard. What looks like a signature stays
    /// where a stranger's address stands in it: it is the contact that she pasted, or answers below her own name.
    ///
    /// - Parameter aligner: of the mail of ours that it answers, where that is at hand.
    public func namingText(answering aligner: ReplyAligner? = nil) -> String {
        let text = aligner?.align(self).text ?? newText(in: self)
        let whole = wholeText(answering: aligner)
        let isStrange = !strangers(in: whole).isSubset(of: strangers(in: text))
        return ([isStrange ? whole : text] + contactCards.map(\.text)).joined(separator: "\n")
    }

    private func wholeText(answering aligner: ReplyAligner?) -> String {
        let sender = from?.name?.text
        let read = { (lines: [TextLine]) in
            aligner?.wholeText(in: lines, sender: sender) ?? Aligning.wholeText(in: lines, sender: sender)
        }
        let plain = plainLines.map(read) ?? ""
        return plain.isEmpty ? htmlLines.map(read) ?? "" : plain
    }

    /// What looks like an address of another domain than the writer's.
    private func strangers(in text: String) -> Set<Substring> {
        let own = from.map { "@" + $0.address.domain.lowercased() } ?? "@"
        let words = text.lowercased().split { $0.isWhitespace || "<>()[]\",;:|".contains($0) }
        return Set(words.filter { $0.contains("@") && !$0.contains(own) })
    }

    /// The cards of the vCard parts (RFC 6350 §10.1, and the types before it), at most twenty.
    public var contactCards: [ContactCard] {
        let files = parts.filter { $0.isContactCard && $0.encodedSize <= 1 << 20 }
        let cards = files.prefix(20).flatMap { part in
            ContactCard.cards(in: part.text ?? String(decoding: part.bytes, as: UTF8.self))
        }
        return Array(cards.prefix(20))
    }
}

extension MessagePart {
    fileprivate var isContactCard: Bool {
        ["text/vcard", "text/x-vcard", "text/directory", "application/vcard"].contains(contentType)
            || filename?.lowercased().hasSuffix(".vcf") == true
    }
}
