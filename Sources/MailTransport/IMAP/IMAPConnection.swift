// A mailbox on a server, as the inbox reads it.
import Connections

/// One connection to an IMAP server (RFC 3501, RFC 9051). Calls wait for each other; all waiting on the network happens
/// on threads of its own.
///
/// `commandRefused` leaves the connection usable. Any other error ends it: `connect` again.
public final class IMAPConnection: Sendable {
    public let endpoint: ServerEndpoint
    private let session = Monitor<IMAPSession?>(nil)
    private let interrupt = Interrupt()

    public init(endpoint: ServerEndpoint) { self.endpoint = endpoint }

    /// Connects and logs in, in place of an earlier connection.
    public func connect() async throws(TransportError) {
        let (session, endpoint, interrupt) = (session, endpoint, interrupt)
        try await OwnThread.run(server: endpoint.server) { () throws(TransportError) in
            let fresh = Result { () throws(TransportError) in try IMAPSession(to: endpoint, interrupt: interrupt) }
            session.with { $0 = try? fresh.get() }
            if case .failure(let error) = fresh { throw error }
        }
    }

    /// Connects, again and again until it works or the task is cancelled.
    /// - Parameter report: told of each failure and of the seconds until the next attempt.
    /// - Throws: `closed` when the task is cancelled or the connection was closed by us.
    public func connect(
        backoff: Backoff,
        report: @Sendable (TransportError, Double) -> Void = { _, _ in }
    ) async throws(TransportError) {
        var attempt = 1
        while true {
            do throws(TransportError) {
                return try await connect()
            } catch  where error.what == .closed {
                throw error
            } catch {
                let seconds = backoff.delay(beforeAttempt: attempt, random: .random(in: 0..<1))
                report(error, seconds)
                guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { throw .closed(endpoint.server) }
            }
            attempt += 1
        }
    }

    public func select(_ mailbox: MailboxName) async throws(TransportError) -> SelectedMailbox {
        try await perform { session throws(TransportError) in try session.select(mailbox) }
    }

    /// The messages that aren't marked as deleted, in ascending order.
    /// - Parameter uid: only those above it.
    public func uids(after uid: UID? = nil) async throws(TransportError) -> [UID] {
        try await perform { session throws(TransportError) in
            guard let uid else { return try session.search("UNDELETED") }
            guard uid.value < UInt32.max else { return [] }
            // RFC 9051 §9: `n:*` always finds the last message, even one below n.
            return try session.search("UID \(uid.value + 1):* UNDELETED").filter { $0 > uid }
        }
    }

    /// The messages that the server received before that day.
    public func uids(receivedBefore day: IMAPDate) async throws(TransportError) -> [UID] {
        try await perform { session throws(TransportError) in try session.search("BEFORE \(day) UNDELETED") }
    }

    /// Those of the messages that are there, marked as deleted or not.
    public func uids(among uids: [UID]) async throws(TransportError) -> [UID] {
        try await perform { session throws(TransportError) in
            var found: [UID] = []
            for batch in uids.inBatches(of: IMAPSession.uidsPerCommand) {
                found += try session.search("UID \(UIDSet.text(batch))")
            }
            return found
        }
    }

    /// The header lines named Message-ID of all messages, marked as deleted or not; empty where a message has none.
    /// - Returns: as well how many messages there are: one that the server can't read is left out.
    public func messageIDLines() async throws(TransportError) -> (lines: [UID: [UInt8]], messages: Int) {
        try await perform { session throws(TransportError) in
            let uids = try session.search("ALL")
            return (try session.messageIDLines(uids), uids.count)
        }
    }

    /// Octets of each message; those that are gone are left out.
    public func sizes(_ uids: [UID]) async throws(TransportError) -> [UID: Int] {
        try await perform { session throws(TransportError) in try session.sizes(uids) }
    }

    /// Reads messages without marking them as seen, a few batches in flight. A message that is gone, or that the server
    /// can't read, is left out.
    /// - Parameters:
    ///   - octets: at most so many of each message, from its beginning.
    ///   - batch: messages in one command.
    public func fetch(_ uids: [UID], atMost octets: Int? = nil, batch: Int = 100) -> FetchedMessages {
        let (stream, continuation) = AsyncStream.makeStream(of: Result<[FetchedMessage], TransportError>.self)
        let gate = FetchGate()
        continuation.onTermination = { _ in gate.end() }
        let (server, patience) = (endpoint.server, endpoint.replyTimeout)
        Task {
            do throws(TransportError) {
                try await perform { session throws(TransportError) in
                    var pile = MessagePile()
                    defer { if !pile.messages.isEmpty { continuation.yield(.success(pile.messages)) } }
                    try session.bodies(uids, atMost: octets, batch: batch) { uid, bytes in
                        if let full = pile.put(FetchedMessage(uid: uid, bytes: bytes)) {
                            continuation.yield(.success(full))
                        }
                        return gate.put(bytes.count, by: .seconds(patience))
                    }
                    if gate.wasLeftFull { throw .timedOut(server, "nobody took the fetched messages") }
                }
            } catch {
                continuation.yield(.failure(error))
            }
            continuation.finish()
        }
        return FetchedMessages(stream: stream, gate: gate)
    }

    /// Moves messages to another mailbox of the same account; where the server has no MOVE it copies them, and they are
    /// to be deleted next (RFC 6851 §3.3).
    public func moveOrCopy(_ uids: [UID], to mailbox: MailboxName) async throws(TransportError) -> MovedMessages {
        try await perform { session throws(TransportError) in try session.moveOrCopy(uids, to: mailbox) }
    }

    /// Deletes messages for good.
    public func delete(_ uids: [UID]) async throws(TransportError) {
        try await perform { session throws(TransportError) in try session.delete(uids) }
    }

    /// Creates the mailbox where there is none of that name.
    public func createMailbox(_ mailbox: MailboxName) async throws(TransportError) {
        try await perform { session throws(TransportError) in try session.createMailbox(mailbox) }
    }

    public enum Idle: Sendable {
        case changed, quiet
    }

    /// Waits in the selected mailbox until mail arrives, at most so many seconds. Ends as quiet when the task is cancelled.
    /// - Parameter poll: seconds after which the server is asked, whatever IDLE says.
    public func idle(upTo seconds: Double, pollEvery poll: Double = 300) async throws(TransportError) -> Idle {
        let stop = Interrupt()
        let end = Deadline.seconds(seconds)
        let result: Result<Bool, TransportError> = await withTaskCancellationHandler {
            do throws(TransportError) {
                return .success(
                    try await perform { session throws(TransportError) in
                        try session.idle(until: end, pollEvery: poll, stop: stop)
                    }
                )
            } catch {
                return .failure(error)
            }
        } onCancel: {
            stop.raise()
        }
        return try result.get() ? .changed : .quiet
    }

    public func noop() async throws(TransportError) {
        try await perform { session throws(TransportError) in _ = try session.run("NOOP") }
    }

    /// Connects and logs in beside the connection in use, opens the mailbox, and leaves.
    public func probe(_ mailbox: MailboxName? = .inbox) async throws(TransportError) {
        let (endpoint, interrupt) = (endpoint, interrupt)
        try await OwnThread.run(server: endpoint.server) { () throws(TransportError) in
            let session = try IMAPSession(to: endpoint, interrupt: interrupt)
            if let mailbox { _ = try session.select(mailbox) }
            session.logout()
        }
    }

    /// Says LOGOUT after what is under way. `connect` may follow.
    public func logout() async {
        let session = session
        _ = try? await OwnThread.run(server: endpoint.server) { () throws(TransportError) in
            session.with { live in
                live?.logout()
                live = nil
            }
        }
    }

    /// Cuts off whatever is under way, for good.
    public func close() { interrupt.raise() }

    private func perform<Value: Sendable>(
        _ body: @escaping @Sendable (IMAPSession) throws(TransportError) -> Value
    ) async throws(TransportError) -> Value {
        let (session, server) = (session, endpoint.server)
        return try await OwnThread.run(server: server) { () throws(TransportError) in
            let result: Result<Value, TransportError> = session.with { current in
                guard let live = current else { return .failure(.dropped(server, "there is no connection")) }
                do throws(TransportError) {
                    return .success(try body(live))
                } catch {
                    if error.what != .commandRefused { current = nil }
                    return .failure(error)
                }
            }
            return try result.get()
        }
    }
}
