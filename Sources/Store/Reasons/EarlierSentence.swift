// The sentences that rows held before migration 12, as versions up to schema 8 wrote them. They never change any more.
import Addressing
import Feedback

/// A sentence of a row. What can't be read as one of ours is kept as it is.
struct EarlierSentence {
    let text: String

    init(_ text: String) { self.text = text }

    /// The text at each `%` of a pattern; nil where the sentence isn't of that pattern.
    func captures(_ pattern: String) -> [String]? {
        let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
        guard let first = parts.first, text.hasPrefix(first) else { return nil }
        var (rest, found) = (text.dropFirst(first.count), [String]())
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return nil }
            found.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        guard parts.count > 1 else { return rest.isEmpty ? [] : nil }
        guard let last = parts.last, rest.hasSuffix(last) else { return nil }
        return found + [String(rest.dropLast(last.count))]
    }

    /// The one thing that stands at the `%` of a pattern.
    func capture(_ pattern: String) -> String? {
        guard let found = captures(pattern), found.count == 1 else { return nil }
        return found[0]
    }

    // MARK: Requests, letters, conditions

    func request(isBounced: Bool) -> RequestReason {
        if isBounced {
            if let said = capture("given up: %") { return .givenUp(said: said) }
            return .bounced(said: text.said)
        }
        return Self.requests[text] ?? .other(text: text)
    }

    private static let requests: [String: RequestReason] = [
        "the talk is cancelled": .talkCancelled,
        "the talk is cancelled, and nobody had agreed": .talkCancelledUnapproved,
        "asked for another talk of the two": .askedForOtherTalk,
        "withdrawn": .withdrawn,
        "struck": .struck,
        "no answer before the deadline": .noAnswer,
        "the rater's provider reported a complaint": .complaint,
        "the rater unsubscribed": .unsubscribed,
        "requests to the address were stopped by an operator": .stoppedByOperator,
    ]

    /// Our own word about a letter.
    var letter: LetterReason {
        switch text {
        case "given up: it could not be handed over in time": return .late
        case "not needed any more": return .notNeeded
        case "interrupted by a restart": return .interrupted
        default: break
        }
        if let why = capture("it can't be written: %") { return .unwritable(why: why) }
        if captures("% before the reply to the message: %") != nil { return .unanswered(trouble: text) }
        return .other(text: text)
    }

    var condition: ConditionReason {
        if let trouble = capture("queue paused: %") { return .queuePaused(trouble: trouble) }
        if let trouble = capture("mailbox not read: %") { return .mailboxNotRead(trouble: trouble) }
        if let trouble = capture("dossier not in the calendar: %") { return .dossierNotPlaced(trouble: trouble) }
        return .other(text: text)
    }
}

extension String {
    /// A server's words; nil where our own word stood for nothing.
    var said: String? { self == "not delivered" ? nil : self }
}

extension EmailAddress {
    /// Nil for what is none.
    init?(_ text: String?) {
        guard let text, let address = try? EmailAddress(text) else { return nil }
        self = address
    }
}
