// One thread's work: take messages from the queue, hold a connection open for them, report what became of each.

import Connections
import Glibc

final class SMTPSession {
    private let endpoint: ServerEndpoint
    private let queue: SubmissionQueue
    private let interrupt: Interrupt
    /// Seconds that a connection without work is kept for the next batch.
    private let idleTime: Double
    private var out: [UInt8] = []
    /// Known outcomes that are passed on together: waking the listener for each costs more than sending a message.
    private var known: [(job: SubmissionJob, outcome: SubmissionOutcome)] = []
    /// Taken from the queue and begun, on a connection that was lost: this session's own to begin anew.
    private var again: [SubmissionJob] = []
    private static let mostKnown = 32
    private static let longestKnown = 0.002

    init(endpoint: ServerEndpoint, queue: SubmissionQueue, interrupt: Interrupt, idleTime: Double) {
        self.endpoint = endpoint
        self.queue = queue
        self.interrupt = interrupt
        self.idleTime = idleTime
    }

    /// Returns when there is no more work, or when the server can't be worked with.
    func run() {
        while true {
            let trouble = work()
            switch queue.sessionEnds(inTrouble: trouble != nil) {
            case .done: return
            case .goOn: continue
            case .abandoned(let jobs):
                let error = trouble ?? .closed(endpoint.server)
                jobs.forEach { $0.report(.paused(error)) }
                return
            }
        }
    }

    /// - Returns: the trouble that ended it, nil where it ran out of work.
    private func work() -> TransportError? {
        while let job = jobAtHand() ?? waitForJob() {
            let link: SMTPLink
            do throws(TransportError) {
                link = try SMTPLink(to: endpoint, interrupt: interrupt)
            } catch {
                queue.putBack([job] + again)
                again = []
                return error
            }
            var conversation = Conversation(link, endpoint.server)
            do throws(TransportError) {
                try converse(&conversation, first: job)
                link.quit()
            } catch {
                if let trouble = settle(&conversation, error) { return trouble }
            }
        }
        return nil
    }

    /// A connection with what is under way on it.
    private struct Conversation {
        let link: SMTPLink
        var dialogue: SMTPDialogue<SubmissionJob>
        /// Where the closing message's final dot stands in all that this connection carries.
        var finalDot = Int.max

        init(_ link: SMTPLink, _ server: String) {
            self.link = link
            dialogue = SMTPDialogue(server: link.capabilities, name: server)
        }
    }

    /// Sends messages until none is left or the connection is lost.
    private func converse(_ conversation: inout Conversation, first: SubmissionJob) throws(TransportError) {
        var next: SubmissionJob? = first
        while let job = next ?? jobAtHand() ?? waitForJob() {
            next = nil
            out.removeAll(keepingCapacity: true)
            begin(job, &conversation)
            fill(&conversation)
            while !conversation.dialogue.isIdle {
                try flush(conversation)
                try takeReplies(&conversation)
                fill(&conversation)
            }
        }
    }

    private func jobAtHand() -> SubmissionJob? { again.isEmpty ? queue.takeNow() : again.removeFirst() }

    private func waitForJob() -> SubmissionJob? {
        passOn()
        if case .job(let job) = queue.take(waiting: idleTime) { return job }
        return nil
    }

    /// Begins what may go along in the same group.
    private func fill(_ conversation: inout Conversation) {
        while conversation.dialogue.canBegin, !conversation.dialogue.isIdle, let job = jobAtHand() {
            begin(job, &conversation)
        }
    }

    private func begin(_ job: SubmissionJob, _ conversation: inout Conversation) {
        let submission = job.submission
        let exchange = SMTPExchange(ticket: job, envelope: submission.envelope, content: submission.content())
        if let outcome = conversation.dialogue.begin(exchange, into: &out) { known.append((job, outcome)) }
    }

    private func flush(_ conversation: Conversation) throws(TransportError) {
        guard !out.isEmpty else { return }
        defer {
            // One large message must not hold its memory for ever.
            out.removeAll(keepingCapacity: out.count < 1 << 20)
        }
        guard let dot = undecidedDot(conversation) else { return try conversation.link.send(out) }
        // The content is on its way meanwhile; without its end the server can't take it.
        try conversation.link.send(Array(out[..<dot]))
        guard conversation.dialogue.closingTicket?.submission.departure?.note() != false else {
            throw .closed(endpoint.server)
        }
        try conversation.link.send(Array(out[dot...]))
    }

    /// Where in `out` a final dot stands that must not leave before it is noted.
    private func undecidedDot(_ conversation: Conversation) -> Int? {
        let dot = conversation.finalDot - conversation.link.connection.offered
        guard out.indices.contains(dot), let departure = conversation.dialogue.closingTicket?.submission.departure,
            !departure.isNoted
        else { return nil }
        return dot
    }

    /// Waits for a reply and takes it, and the others that came with it.
    private func takeReplies(_ conversation: inout Conversation) throws(TransportError) {
        guard conversation.dialogue.awaitsReply else { return }
        let patience: Double = conversation.dialogue.awaitsFinalReply ? 2 : 1
        var reply: SMTPReply?
        if !known.isEmpty, known.count < Self.mostKnown {
            reply = try conversation.link.reply(within: Self.longestKnown)
        }
        if reply == nil {
            passOn()
            reply = try conversation.link.reply(patience: patience)
        }
        while let given = reply {
            try act(on: conversation.dialogue.receive(given, into: &out), &conversation)
            if let farewell = conversation.dialogue.farewell {
                throw .dropped(endpoint.server, farewell.description)
            }
            reply = try conversation.link.replyAtHand()
        }
    }

    private func act(
        on action: SMTPDialogue<SubmissionJob>.Action,
        _ conversation: inout Conversation
    ) throws(TransportError) {
        switch action {
        case .nothing: break
        case .sendContent:
            conversation.finalDot =
                conversation.link.connection.offered + conversation.dialogue.writeContent(into: &out)
        case .finished(let job, let outcome): report(job, outcome)
        case .violation(let what): throw .protocolViolation(endpoint.server, what)
        }
    }

    private func passOn() {
        for (job, outcome) in known { job.report(outcome) }
        known.removeAll(keepingCapacity: true)
    }

    private func report(_ job: SubmissionJob, _ outcome: SubmissionOutcome) {
        known.append((job, outcome))
        guard case .paused(let error) = outcome else {
            _ = queue.senderWasRefused(false)
            return
        }
        queue.senderWasRefused(true).forEach { $0.report(.paused(error)) }
    }

    /// Says of each message under way what the lost connection means for it.
    /// - Returns: the trouble, where a fresh connection would not help.
    private func settle(_ conversation: inout Conversation, _ error: TransportError) -> TransportError? {
        hearLastWords(&conversation)
        passOn()
        let finalDotSent = conversation.link.connection.offered > conversation.finalDot
        var isHopeless = error.what != .dropped
        for loss in conversation.dialogue.lost(finalDotSent: finalDotSent, because: error) {
            guard let outcome = loss.outcome else {
                loss.ticket.report(.unknown("\(error.what.rawValue) before the reply to the message: \(error.detail)"))
                continue
            }
            // Once more on a fresh connection: this one may have been stale, or at its limit of messages.
            if error.what == .dropped, !loss.ticket.wasRetried {
                var job = loss.ticket
                job.wasRetried = true
                again.append(job)
            } else {
                loss.ticket.report(outcome)
                isHopeless = true
            }
        }
        if !isHopeless, queue.connectionWasLost() { isHopeless = true }
        guard isHopeless else { return nil }
        queue.putBack(again)
        again = []
        return error
    }

    /// A server that hangs up while we are sending may have said why.
    private func hearLastWords(_ conversation: inout Conversation) {
        while conversation.dialogue.awaitsReply, conversation.dialogue.farewell == nil,
            let reply = try? conversation.link.replyAtHand()
        {
            guard (try? act(on: conversation.dialogue.receive(reply, into: &out), &conversation)) != nil else { return }
        }
        out.removeAll(keepingCapacity: true)
    }
}
