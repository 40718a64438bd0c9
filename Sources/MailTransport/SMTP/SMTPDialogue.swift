// The next words to an SMTP server, decided from its replies alone: no socket, no clock.

import Addressing
import Connections

/// A message as it is being submitted. `Ticket` is whatever the caller knows it by.
struct SMTPExchange<Ticket> {
    let ticket: Ticket
    let envelope: Envelope
    let content: [UInt8]
    let parameters: SMTPCommand.MailParameters
    fileprivate(set) var mailReply: SMTPReply?
    fileprivate(set) var recipientReplies: [SMTPReply] = []

    init(ticket: Ticket, envelope: Envelope, content: [UInt8]) {
        self.ticket = ticket
        self.envelope = envelope
        self.content = content
        parameters = MessageBytes.parameters(of: content, envelope)
    }
}

/// One connection's side of RFC 5321 after EHLO, pipelined (RFC 2920) where the server offers it.
///
/// A message costs one round trip then: its content travels in one group with the next message's MAIL, RCPT and DATA
/// (RFC 2920 §3.1 lets the content begin a group and DATA end it). So at most two messages are under way: one whose
/// content has been sent (`closing`) and one whose envelope has (`opening`).
struct SMTPDialogue<Ticket> {
    enum Action {
        case nothing
        /// The server waits for the opening message: call `writeContent`.
        case sendContent
        case finished(Ticket, SubmissionOutcome)
        /// The reply fits no command of ours: give the connection up.
        case violation(String)
    }

    /// The meaning of a lost connection for a message.
    struct Loss {
        let ticket: Ticket
        /// nil: it is unknown whether the server took it. Else: it provably did not, and that is its outcome unless it
        /// is tried again.
        let outcome: SubmissionOutcome?
    }

    private enum Step: Equatable { case reset, mail, recipient, data, content, loneDot }

    let server: SMTPCapabilities
    /// `host:port`, for errors.
    let name: String
    private var awaited: [Step] = []
    private var firstAwaited = 0
    private var opening: SMTPExchange<Ticket>?
    private var closing: SMTPExchange<Ticket>?
    private var mustReset = false
    /// The server's 421: it hears nothing more (RFC 5321 §3.8).
    private(set) var farewell: SMTPReply?

    init(server: SMTPCapabilities, name: String) {
        self.server = server
        self.name = name
    }

    var isIdle: Bool { opening == nil && closing == nil && firstAwaited == awaited.count }
    var awaitsReply: Bool { firstAwaited < awaited.count }
    /// The message whose content has been written.
    var closingTicket: Ticket? { closing?.ticket }
    /// The server may take its time to reply to a whole message (RFC 5321 §4.5.3.2.6).
    var awaitsFinalReply: Bool { awaitsReply && awaited[firstAwaited] == .content }
    var canBegin: Bool { farewell == nil && opening == nil && (server.pipelining || !awaitsReply) }

    /// Starts a message, only where `canBegin`.
    /// - Returns: the outcome where the server's extensions can't carry the message; nothing is said then.
    mutating func begin(_ exchange: SMTPExchange<Ticket>, into out: inout [UInt8]) -> SubmissionOutcome? {
        if let reply = SMTPVerdict.incapable(exchange.parameters, exchange.envelope, server) {
            return .failed(reply, recipients: [])
        }
        opening = exchange
        if mustReset {
            mustReset = false
            say("RSET\r\n", .reset, into: &out)
            guard server.pipelining else { return nil }
        }
        sayMail(exchange, into: &out)
        guard server.pipelining else { return nil }
        for recipient in exchange.envelope.recipients {
            sayRecipient(recipient, exchange, into: &out)
        }
        say("DATA\r\n", .data, into: &out)
        return nil
    }

    /// Writes the opening message's content; only after `sendContent`.
    /// - Returns: where its final dot stands in `out`.
    mutating func writeContent(into out: inout [UInt8]) -> Int {
        closing = opening
        opening = nil
        awaited.append(.content)
        return MessageBytes.append(closing?.content ?? [], to: &out)
    }

    /// Takes the next reply; may write the commands that follow from it.
    mutating func receive(_ reply: SMTPReply, into out: inout [UInt8]) -> Action {
        guard awaitsReply else {
            if reply.endsConnection { farewell = reply }
            return reply.endsConnection ? .nothing : .violation("it said \(reply) unasked")
        }
        let step = awaited[firstAwaited]
        firstAwaited += 1
        if firstAwaited == awaited.count {
            awaited.removeAll(keepingCapacity: true)
            firstAwaited = 0
        }
        if reply.endsConnection { farewell = reply }
        if step == .content { return finishContent(reply) }
        guard farewell == nil else { return .nothing }
        return take(reply, for: step, into: &out)
    }

    /// The connection is gone, or is given up.
    /// - Parameter finalDotSent: whether any octet of the closing message's final dot may have left us.
    mutating func lost(finalDotSent: Bool, because error: TransportError) -> [Loss] {
        defer { (opening, closing, awaited, firstAwaited) = (nil, nil, [], 0) }
        var losses: [Loss] = []
        if let closing { losses.append(Loss(ticket: closing.ticket, outcome: finalDotSent ? nil : .paused(error))) }
        if let opening {
            let replies = SMTPVerdict.recipientReplies(opening)
            // 421 to RCPT or DATA may be about this message; to MAIL it is about us.
            let outcome: SubmissionOutcome =
                if let farewell, opening.mailReply != nil { .deferred(farewell, recipients: replies) } else {
                    .paused(error)
                }
            losses.append(Loss(ticket: opening.ticket, outcome: outcome))
        }
        return losses
    }

    private mutating func take(_ reply: SMTPReply, for step: Step, into out: inout [UInt8]) -> Action {
        switch step {
        case .reset:
            if !server.pipelining, let opening { sayMail(opening, into: &out) }
        case .mail:
            opening?.mailReply = reply
            if !server.pipelining { return afterMail(reply, into: &out) }
        case .recipient:
            opening?.recipientReplies.append(reply)
            if !server.pipelining { return afterRecipient(into: &out) }
        case .data: return afterData(reply, into: &out)
        case .loneDot: return refuseOpening(data: nil)
        case .content: break
        }
        return .nothing
    }

    private mutating func afterMail(_ reply: SMTPReply, into out: inout [UInt8]) -> Action {
        guard reply.isPositive, let opening, let first = opening.envelope.recipients.first else {
            return refuseOpening(data: nil)
        }
        sayRecipient(first, opening, into: &out)
        return .nothing
    }

    private mutating func afterRecipient(into out: inout [UInt8]) -> Action {
        guard let opening else { return .nothing }
        let recipients = opening.envelope.recipients
        let answered = opening.recipientReplies.count
        if answered < recipients.count {
            sayRecipient(recipients[answered], opening, into: &out)
            return .nothing
        }
        guard opening.recipientReplies.contains(where: \.isPositive) else { return refuseOpening(data: nil) }
        say("DATA\r\n", .data, into: &out)
        return .nothing
    }

    private mutating func afterData(_ reply: SMTPReply, into out: inout [UInt8]) -> Action {
        guard let opening else { return .nothing }
        let hasRecipient =
            opening.mailReply?.isPositive == true && opening.recipientReplies.contains(where: \.isPositive)
        if reply.code == 354 {
            if hasRecipient { return .sendContent }
            // RFC 2920 §3.1: a server that takes DATA without a valid recipient gets an empty message.
            say(".\r\n", .loneDot, into: &out)
            return .nothing
        }
        guard reply.isTransient || reply.isPermanent else { return .violation("it said \(reply) to DATA") }
        return refuseOpening(data: hasRecipient ? reply : nil)
    }

    private mutating func refuseOpening(data: SMTPReply?) -> Action {
        guard let refused = opening else { return .nothing }
        opening = nil
        // Postfix answers "nested MAIL command" otherwise.
        mustReset = true
        return .finished(refused.ticket, SMTPVerdict.refused(refused, data: data, server: name))
    }

    private mutating func finishContent(_ reply: SMTPReply) -> Action {
        guard let closing else { return .nothing }
        guard reply.code / 100 != 3 else { return .violation("it said \(reply) to a message's end") }
        self.closing = nil
        return .finished(closing.ticket, SMTPVerdict.ended(closing, reply, server: name))
    }

    private mutating func sayMail(_ exchange: SMTPExchange<Ticket>, into out: inout [UInt8]) {
        say(SMTPCommand.mail(exchange.envelope, exchange.parameters, server), .mail, into: &out)
    }

    private mutating func sayRecipient(
        _ recipient: EmailAddress,
        _ exchange: SMTPExchange<Ticket>,
        into out: inout [UInt8]
    ) {
        let utf8 = server.smtpUTF8 && exchange.parameters.needsUTF8
        say(SMTPCommand.recipient(recipient, utf8: utf8, server), .recipient, into: &out)
    }

    private mutating func say(_ command: String, _ step: Step, into out: inout [UInt8]) {
        out.append(contentsOf: command.utf8)
        awaited.append(step)
    }
}
