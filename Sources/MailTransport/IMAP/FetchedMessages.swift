// Messages as they come off the wire, read ahead of whoever takes them, but only so far.
import Connections

/// A message's octets, all or the first of them.
public struct FetchedMessage: Sendable, Hashable {
    public let uid: UID
    public let bytes: [UInt8]

    public init(uid: UID, bytes: [UInt8]) {
        self.uid = uid
        self.bytes = bytes
    }
}

/// The result of `IMAPConnection.fetch`; can be iterated once. Ends with the error that ended the reading.
///
/// At most 16 MiB (or one message) wait to be taken; meanwhile the server waits too. A caller who stops iterating
/// ends the fetching after the messages in flight.
public struct FetchedMessages: AsyncSequence, Sendable {
    public typealias Element = FetchedMessage
    public typealias Failure = TransportError

    let stream: AsyncStream<Result<[FetchedMessage], TransportError>>
    let gate: FetchGate

    public func makeAsyncIterator() -> Iterator { Iterator(base: stream.makeAsyncIterator(), gate: gate) }

    public struct Iterator: AsyncIteratorProtocol {
        var base: AsyncStream<Result<[FetchedMessage], TransportError>>.Iterator
        let gate: FetchGate
        var pile: ArraySlice<FetchedMessage> = []

        public mutating func next() async throws(TransportError) -> FetchedMessage? {
            try await next(isolation: nil)
        }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TransportError) -> FetchedMessage? {
            if pile.isEmpty {
                guard let result = await base.next(isolation: actor) else { return nil }
                pile = try result.get()[...]
            }
            guard let message = pile.popFirst() else { return nil }
            gate.taken(message.bytes.count)
            return message
        }
    }
}

/// Small messages go from thread to thread together: to wake somebody for each costs more than to read it.
struct MessagePile {
    private(set) var messages: [FetchedMessage] = []
    private var octets = 0

    /// - Returns: all of the pile once it is high enough.
    mutating func put(_ message: FetchedMessage) -> [FetchedMessage]? {
        messages.append(message)
        octets += message.bytes.count
        guard octets >= 1 << 18 else { return nil }
        defer { self = MessagePile() }
        return messages
    }
}

/// Holds the reading thread back while too much waits to be taken.
final class FetchGate: Sendable {
    private struct State {
        var octets = 0
        var isOver = false
    }

    private static let most = 16 << 20
    private let state = Monitor(State())

    func taken(_ octets: Int) {
        let mayGoOn = state.with { state in
            let wasFull = state.octets > Self.most
            state.octets -= octets
            return wasFull && state.octets <= Self.most
        }
        if mayGoOn { state.notifyAll() }
    }

    /// Nobody takes any more.
    func end() {
        state.with { $0.isOver = true }
        state.notifyAll()
    }

    /// Whether `put` gave up for want of room.
    var wasLeftFull: Bool { state.with { !$0.isOver && $0.octets > Self.most } }

    /// Counts a message and waits until there is room for the next.
    /// - Returns: whether to go on: false after `end`, or when nothing was taken before the deadline.
    func put(_ octets: Int, by deadline: Deadline) -> Bool {
        state.with { $0.octets += octets }
        return state.wait { state in
            if state.isOver { return .done(false) }
            if state.octets <= Self.most { return .done(true) }
            let left = deadline.millisecondsLeft
            return left == 0 ? .done(false) : .again(within: Double(left) / 1000)
        }
    }
}
