// Who is believed: one rule for replies, words and calendars. Reading headers and asking back are others' work.
import Addressing

/// The one who vouches that a mail comes from the address it names.
public enum Vouching: Hashable, Sendable, CaseIterable {
    /// Nobody: anybody may have written it.
    case nobody
    /// Our own mail server, for the address's domain (RFC 8601).
    case server
    /// Our own mail server says that somebody else handed it in: the login is another person's.
    case another
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
        /// It has the token of the one letter that asks for what it does, sent to that address and not used so far.
        case act(sentTo: EmailAddress)
        /// It has the token of another mail that was sent to that address: whoever got a copy of an answer has it.
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
        /// It reaches beyond the request: an address that wants no mail is asked in no round any more.
        case wide
        /// Nobody can take it back: who has read a dossier has read it.
        case lasting
    }

    public let sign: Sign
    /// From.
    public let sender: EmailAddress?
    public let vouching: Vouching
    public let weight: Weight
    /// Whether our mail server vouches for whoever wrote it themselves: what it doesn't vouch for is asked back.
    public let isVouchingExpected: Bool

    public init(
        _ sign: Sign,
        from sender: EmailAddress?,
        vouching: Vouching,
        weight: Weight = .ordinary,
        isVouchingExpected: Bool = false
    ) {
        self.sign = sign
        self.sender = sender
        self.vouching = vouching
        self.weight = weight
        self.isVouchingExpected = isVouchingExpected
    }

    /// The same claim, for something else.
    public func weighing(_ weight: Weight) -> Claim {
        Claim(sign, from: sender, vouching: vouching, weight: weight, isVouchingExpected: isVouchingExpected)
    }

    /// The decision.
    public var belief: Belief {
        switch sign {
        case .act(let address): token(of: address, isOfAct: true)
        case .token(let address): token(of: address, isOfAct: false)
        case .thread(let address): thread(of: address)
        case .address: bareAddress
        case .delegation(let address): delegation(by: address)
        case .organizer(let addresses, let isKnown): organizer(at: addresses, isKnown)
        }
    }

    /// How a mail to the talks shows whose it is; nil where it comes from another address than it claims.
    public var right: TalkMail.Right? {
        let isAnothers = vouching == .another
        switch sign {
        case .act(let address) where sender == address: return isAnothers ? .anothersLogin : .act
        case .token(let address) where sender == address: return isAnothers ? .anothersLogin : .token
        case .thread(let address) where sender == address: return isAnothers ? .anothersLogin : .thread
        case .act, .token, .thread, .address, .delegation, .organizer: return nil
        }
    }

    /// Whether somebody else has the token of the letter's own now, or had it already: no other mail does anything by it.
    public func showsToken(toOthers isSeenByOthers: Bool) -> Bool {
        guard case .act(let address) = sign else { return false }
        return isSeenByOthers || sender != address || vouching == .another
    }

    /// Whether somebody vouches for it.
    private var isVouchedFor: Bool { vouching == .server || vouching == .person }

    /// Whether all is said for it that can be: our mail server's word, where that is to be had.
    private var isAsGoodAsCanBe: Bool { isVouchedFor || (!isVouchingExpected && vouching == .nobody) }

    /// A token says which mail, not who: whoever got the mail passed on, or was on Cc of an answer, has it too. A rater
    /// may use another address of theirs: the confirmation goes to the one that was asked.
    private func token(of address: EmailAddress, isOfAct: Bool) -> Belief {
        switch weight {
        case .correctable: return .believed
        case .wide: return sender == address && isAsGoodAsCanBe ? .believed : .askedBack
        case .ordinary, .lasting:
            guard sender == address, vouching != .another else { return .refused }
            let isSure = weight == .ordinary || isOfAct || vouching == .person
            return isSure && isAsGoodAsCanBe ? .believed : .askedBack
        }
    }

    /// No secret at all: it counts only if it is vouched for.
    private func thread(of address: EmailAddress) -> Belief {
        guard sender == address, vouching != .another else { return .refused }
        return vouching == .person || (vouching == .server && weight != .lasting) ? .believed : .askedBack
    }

    /// A colleague may write from the same domain, so that the server's word is not enough for what lasts.
    private var bareAddress: Belief {
        switch (weight, vouching) {
        case (.correctable, _), (_, .person): .believed
        case (_, .another): .refused
        case (.ordinary, .server), (.wide, .server): .believed
        case (_, .nobody), (.lasting, .server): .askedBack
        }
    }

    /// An assistant is believed at the person's own domain alone.
    private func delegation(by address: EmailAddress) -> Belief {
        let isNeighbour = sender?.domain.lowercased() == address.domain.lowercased()
        return isVouchedFor && isNeighbour ? .believed : .refused
    }

    /// Strangers are not asked: nobody gets mail because somebody wrote their address into a calendar.
    private func organizer(at addresses: [EmailAddress], _ isKnown: Bool) -> Belief {
        let isTheirs = sender.map(addresses.contains) ?? false
        guard vouching == .person || (vouching == .server && isTheirs) else { return isKnown ? .askedBack : .refused }
        return .believed
    }
}
