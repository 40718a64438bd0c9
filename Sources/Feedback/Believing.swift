// Who is believed: one rule for replies, words and calendars. Reading headers and asking back are others' work.
import Addressing

/// The one who vouches that a mail comes from the address it names.
public enum Vouching: Hashable, Sendable, CaseIterable {
    /// Nobody: anybody may have written it.
    case nobody
    /// Our own mail server, for the address's domain (RFC 8601).
    case server
    /// The person, asked at the address on file.
    case person
}

/// What becomes of a claim.
public enum Belief: Hashable, Sendable {
    /// It is theirs.
    case believed
    /// It may be theirs: they are asked at the address on file, and nothing changes meanwhile.
    case askedBack
    /// It is not taken for theirs, and nobody is asked.
    case refused
}

/// A mail's claim to be somebody's.
public struct Claim: Hashable, Sendable {
    /// How the mail shows whose it is.
    public enum Sign: Hashable, Sendable {
        /// It has the token of a mail that was sent to that address.
        case token(sentTo: EmailAddress)
        /// It has the Message-ID of a mail that was sent to that address: no secret, each copy shows it.
        case thread(sentTo: EmailAddress)
        /// It has their address in From, and nothing else.
        case address
        /// Its calendar object says that the sender acts for the person at that address (SENT-BY, RFC 5545 §3.2.18).
        case delegation(EmailAddress)
        /// Its calendar object has them as the organizer, who writes from one of those addresses. Known is who is on
        /// file, or has organized the talk so far.
        case organizer([EmailAddress], isKnown: Bool)
    }

    /// What follows if it is believed.
    public enum Weight: Hashable, Sendable {
        /// The next mail corrects it: a rater's answers, an attendee's status.
        case correctable
        /// It changes a talk or its raters, and its people see that.
        case ordinary
        /// Nobody can take it back: who has read a dossier has read it.
        case lasting
    }

    public let sign: Sign
    /// From.
    public let sender: EmailAddress?
    public let vouching: Vouching
    public let weight: Weight

    public init(
        _ sign: Sign,
        from sender: EmailAddress?,
        vouching: Vouching,
        weight: Weight = .ordinary
    ) {
        self.sign = sign
        self.sender = sender
        self.vouching = vouching
        self.weight = weight
    }

    /// The decision.
    public var belief: Belief {
        switch sign {
        case .token(let address): token(of: address)
        case .thread(let address): thread(of: address)
        case .address: bareAddress
        case .delegation(let address): delegation(by: address)
        case .organizer(let addresses, let isKnown): organizer(at: addresses, isKnown)
        }
    }

    /// A token is a secret, but whoever got the mail passed on has it too. A rater may use another address of theirs:
    /// the confirmation goes to the one that was asked.
    private func token(of address: EmailAddress) -> Belief {
        weight == .correctable || sender == address ? .believed : .refused
    }

    private func thread(of address: EmailAddress) -> Belief {
        guard sender == address else { return .refused }
        return weight == .correctable || vouching != .nobody ? .believed : .askedBack
    }

    /// A colleague may write from the same domain, so that the server's word is not enough for what lasts.
    private var bareAddress: Belief {
        switch (weight, vouching) {
        case (.correctable, _), (_, .person), (.ordinary, .server): .believed
        case (.ordinary, .nobody), (.lasting, .nobody), (.lasting, .server): .askedBack
        }
    }

    /// An assistant is believed at the person's own domain alone.
    private func delegation(by address: EmailAddress) -> Belief {
        let isNeighbour = sender?.domain.lowercased() == address.domain.lowercased()
        return vouching != .nobody && isNeighbour ? .believed : .refused
    }

    /// Strangers are not asked: nobody gets mail because somebody wrote their address into a calendar.
    private func organizer(at addresses: [EmailAddress], _ isKnown: Bool) -> Belief {
        let isTheirs = sender.map(addresses.contains) ?? false
        guard vouching == .person || (vouching == .server && isTheirs) else { return isKnown ? .askedBack : .refused }
        return .believed
    }
}
