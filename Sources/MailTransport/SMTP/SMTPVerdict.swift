// Replies that fail a message, that put it off, and that are no fault of the message at all.

import Addressing
import Connections

enum SMTPVerdict {
    /// Why this server can't carry the message, as the reply that a server would give.
    static func incapable(
        _ message: SMTPCommand.MailParameters,
        _ envelope: Envelope,
        _ server: SMTPCapabilities
    ) -> SMTPReply? {
        func reply(_ code: Int, _ status: String, _ text: String) -> SMTPReply {
            SMTPReply(code: code, enhanced: EnhancedStatusCode(status), text: text)
        }
        if envelope.recipients.isEmpty { return reply(554, "5.5.1", "the message names no recipient (not sent)") }
        if let limit = server.sizeLimit, message.size > limit {
            return reply(552, "5.3.4", "\(message.size) octets exceed the server's limit of \(limit) (not sent)")
        }
        if message.needsUTF8, !server.smtpUTF8 {
            // RFC 6531 §3.2, RFC 5248 / RFC 6531 §6: X.6.7.
            return reply(553, "5.6.7", "an address or header needs SMTPUTF8, which the server lacks (not sent)")
        }
        if message.has8Bit, !server.eightBitMIME {
            // RFC 6152 §3: 8-bit content must not be sent then.
            return reply(554, "5.6.3", "8-bit content, and the server lacks 8BITMIME (not sent)")
        }
        return nil
    }

    /// The outcome of a message whose content was not sent.
    /// - Parameter data: the reply to DATA, where that is what refused it.
    static func refused<Ticket>(_ exchange: SMTPExchange<Ticket>, data: SMTPReply?, server: String) -> SubmissionOutcome
    {
        guard let mail = exchange.mailReply else {
            return .paused(.protocolViolation(server, "it answered no MAIL"))
        }
        let replies = recipientReplies(exchange)
        guard mail.isPositive else {
            // RFC 1870 §6.1: 552 to MAIL is about this message's size; everything else there is about the sender.
            if mail.code == 552 { return .failed(mail, recipients: replies) }
            return .paused(senderTrouble(mail, exchange.envelope, server))
        }
        if let data { return judge(data, replies, exchange, server) }
        let refusals = exchange.recipientReplies
        if let blamed = refusals.first(where: { $0.blamesLogin || $0.enhanced?.blamesSender == true }) {
            return .paused(senderTrouble(blamed, exchange.envelope, server))
        }
        // One recipient that may do later keeps the message alive.
        if let later = refusals.first(where: { !$0.isPermanent }) { return .deferred(later, recipients: replies) }
        guard let first = refusals.first else { return .paused(.protocolViolation(server, "it answered no RCPT")) }
        return .failed(first, recipients: replies)
    }

    /// The outcome of a message whose final dot was answered.
    static func ended<Ticket>(_ exchange: SMTPExchange<Ticket>, _ reply: SMTPReply, server: String) -> SubmissionOutcome
    {
        judge(reply, recipientReplies(exchange), exchange, server)
    }

    static func recipientReplies<Ticket>(_ exchange: SMTPExchange<Ticket>) -> [RecipientReply] {
        zip(exchange.envelope.recipients, exchange.recipientReplies).map { RecipientReply(recipient: $0, reply: $1) }
    }

    private static func judge<Ticket>(
        _ reply: SMTPReply,
        _ replies: [RecipientReply],
        _ exchange: SMTPExchange<Ticket>,
        _ server: String
    ) -> SubmissionOutcome {
        if reply.isPositive { return .accepted(reply, recipients: replies) }
        if reply.blamesLogin || reply.enhanced?.blamesSender == true {
            return .paused(senderTrouble(reply, exchange.envelope, server))
        }
        return reply.isTransient ? .deferred(reply, recipients: replies) : .failed(reply, recipients: replies)
    }

    private static func senderTrouble(_ reply: SMTPReply, _ envelope: Envelope, _ server: String) -> TransportError {
        if reply.blamesLogin {
            return TransportError(
                what: .authenticationRefused,
                server: server,
                detail: reply.description,
                hint: "give the user and password that the server asks for"
            )
        }
        let sender = envelope.reversePath.map(\.description) ?? "<>"
        return TransportError(
            what: .senderRefused,
            server: server,
            detail: reply.description,
            hint: "let the server accept \(sender) as our reverse-path"
        )
    }
}
