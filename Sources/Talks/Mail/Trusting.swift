// Whether words about a talk are their writer's: asked back at the address on file, refused, or acted on and told.
import Addressing
import Feedback
import Foundation
import Store

extension TalkMailWork {
    /// Whether words are their writer's, for something of that weight.
    /// - Parameter isVouchingExpected: not for the answer to a question that went to the address on file to find out.
    func belief(_ mail: TalkMail, _ weight: Claim.Weight, isVouchingExpected: Bool? = nil) throws -> Belief {
        guard !isConfirmed, case .words(_, let part, let isProved, let answered, let right) = mail.content else {
            return .believed
        }
        let sign: Claim.Sign =
            switch right {
            case .act where try isLive(answered, mail): .act(sentTo: mail.sender)
            case .thread: .thread(sentTo: mail.sender)
            case .act, .token, .anothersLogin, nil: part == nil ? .address : .token(sentTo: mail.sender)
            }
        return Claim(
            sign,
            from: mail.sender,
            vouching: right == .anothersLogin ? .another : isProved ? .server : .nobody,
            weight: weight,
            isVouchingExpected: isVouchingExpected ?? settings.isVouchingExpected
        ).belief
    }

    /// Nil: a matter's mail of an earlier version, which has a token of its own as well.
    private func isLive(_ letter: LetterID?, _ mail: TalkMail) throws -> Bool {
        try letter.map { try tx.isLive(tokenOf: $0, for: mail.id) } ?? true
    }

    /// What a letter asked for is done, or asked anew: its token does nothing any more.
    func useUp(_ mail: TalkMail) throws {
        guard case .words(_, _, _, let letter?, .act) = mail.content else { return }
        try tx.useUp(tokenOf: letter, by: mail.id)
    }

    /// Asks the person on file whether a mail in their name is theirs; it is held meanwhile.
    func askBack(_ mail: TalkMail, _ wish: Matter.Wish) throws {
        try tx.hold(mail, .talkMail(ask(.confirmation(wish), from: mail, of: mail.sender)))
    }

    func askBack(_ mail: TalkMail, about talk: TalkID, _ asks: [String]) throws {
        try askBack(mail, .talk(talk, inboxRow: mail.id, asks: Array(asks.prefix(12))))
    }

    /// Somebody else handed it in: nothing is done, and the person is told.
    func refuse(_ mail: TalkMail) throws {
        try answer(.notDone(inboxRow: mail.id), to: mail.sender)
        try tx.hold(mail, .talkMail(.anothersLogin))
    }

    /// Tells a person what was done in their name, with the word that stops it. No cap keeps it back.
    func tell(_ deed: Matter.Deed, _ mail: TalkMail, to address: EmailAddress) throws {
        let id = try tx.open(.stop(deed), from: mail, askedOf: address, now: now)
        try tx.queue(.matter(id, .stop(deed), isAgain: false), to: address, by: book.rules, now: now)
    }

    // MARK: No mail any more

    /// - Parameter text: the cause, as the inbox wrote it.
    func askWhetherNoMail(_ id: RequestID, _ mail: TalkMail, _ text: String) throws {
        if isConfirmed { return try stopMail(id, mail, Suppression.Cause(rawValue: text) ?? .unsubscribe) }
        guard let request = try tx.request(id) else { return try tx.hold(mail, .mail(.noRequest)) }
        let address = request.rater.address
        try tx.hold(mail, .talkMail(ask(.confirmation(.noMail(id)), from: mail, of: address)))
    }

    private func stopMail(_ id: RequestID, _ mail: TalkMail, _ cause: Suppression.Cause) throws {
        guard let request = try tx.request(id) else { return try tx.hold(mail, .mail(.noRequest)) }
        let address = request.rater.address
        let isNew = try tx.suppress(address, cause, now: now)
        for end in cause.ends(try tx.requests(to: address)) {
            try tx.end(end, by: book.rules, now: now)
        }
        if isNew { try answer(.noMoreRequests(id), to: address) }
        try tx.finish(mail, cause == .complaint ? .complained : .unsubscribed)
    }
}
