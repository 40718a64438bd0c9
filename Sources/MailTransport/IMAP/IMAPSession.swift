// One logged-in IMAP connection: commands out, responses in. Used by one thread at a time.
import Connections

final class IMAPSession {
    let endpoint: ServerEndpoint
    private(set) var capabilities: Set<String> = []
    /// Messages in the selected mailbox (RFC 9051 §2.3.1.2 counts them by sequence number).
    private(set) var exists = 0
    /// Mail came in since it was last searched for.
    var hasArrivals = false

    private let connection: CurlConnection
    private var parser = IMAPResponseParser()
    private var lastTag = 0
    private var isLeaving = false
    private var patience: CommandPatience

    init(to endpoint: ServerEndpoint, interrupt: Interrupt) throws(TransportError) {
        self.endpoint = endpoint
        patience = CommandPatience(seconds: endpoint.replyTimeout)
        connection = try CurlConnection.open(to: endpoint, scheme: .imap, interrupt: interrupt)
        // Those before the login don't count (RFC 9051 §6.1.1), and libcurl may have swallowed those after it.
        try run("CAPABILITY")
    }

    func has(_ capability: String) -> Bool { capabilities.contains(capability) }

    /// Sends a command and returns its tag.
    func begin(_ command: String) throws(TransportError) -> String {
        // libcurl has used A001 and on.
        lastTag += 1
        let tag = "K\(lastTag)"
        patience.begin()
        try send("\(tag) \(command)\r\n")
        return tag
    }

    /// Sends a command and waits for its end; `each` sees the untagged responses.
    /// - Throws: `commandRefused` on NO and BAD, which leave the connection usable.
    @discardableResult
    func run(
        _ command: String,
        each: (IMAPResponse) -> Void = { _ in }
    ) throws(TransportError) -> IMAPResponse.Status {
        let tag = try begin(command)
        return try finish(tag, command, each: each)
    }

    func finish(
        _ tag: String,
        _ command: String,
        each: (IMAPResponse) -> Void = { _ in }
    ) throws(TransportError) -> IMAPResponse.Status {
        while true {
            let response = try next()
            guard case .completed(tag, let status) = response else {
                each(response)
                continue
            }
            guard status.condition == .ok else { throw refusal(command, status) }
            return status
        }
    }

    func refusal(_ command: String, _ status: IMAPResponse.Status) -> TransportError {
        let verb = command.split(separator: " ").prefix { !$0.contains("\"") && !$0.contains("(") }.prefix(2)
        let code = status.code.map { "[\($0)] " } ?? ""
        return TransportError(
            what: .commandRefused,
            server: endpoint.server,
            detail: "\(verb.joined(separator: " ")): \(status.condition.rawValue) \(code)\(status.text)",
            hint: "check that the mailbox exists and that \(endpoint.credentials?.user ?? "the user") may change it"
        )
    }

    /// Something came that was asked for.
    func isGettingOn() { patience.begin() }

    /// The next response, whatever it belongs to.
    /// - Throws: `timedOut` as well where the command as a whole takes too long for what has come of it, and
    ///   `protocolViolation` where too much came that belongs to nothing.
    func next() throws(TransportError) -> IMAPResponse {
        while true {
            if let response = try parsed() { return response }
            guard !patience.isFlooded else {
                throw .protocolViolation(endpoint.server, "what it says belongs to nothing, and does not end")
            }
            let start = ContinuousClock.now
            try connection.receive(by: .seconds(patience.left)) {
                patience.received($0.count)
                parser.append($0)
            }
            patience.waited(start.duration(to: .now) / .seconds(1))
        }
    }

    /// The next response within a time that may pass without one.
    func next(by deadline: Deadline, unless stop: Interrupt) throws(TransportError) -> IMAPResponse? {
        while true {
            if let response = try parsed() { return response }
            do throws(TransportError) {
                guard try connection.receive(by: deadline, unless: stop, received: { parser.append($0) }) else {
                    return nil
                }
            } catch  where error.what == .timedOut {
                return nil
            }
        }
    }

    func send(_ text: String) throws(TransportError) {
        let result = Array(text.utf8).withUnsafeBytes { bytes -> Result<Void, TransportError> in
            do throws(TransportError) {
                return .success(try connection.send(bytes, by: .seconds(endpoint.replyTimeout)) { parser.append($0) })
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// RFC 9051 §6.1.3. libcurl sends none.
    func logout() {
        isLeaving = true
        guard let tag = try? begin("LOGOUT") else { return }
        let never = Interrupt()
        let deadline = Deadline.seconds(min(2, endpoint.replyTimeout))
        while let response = try? next(by: deadline, unless: never) {
            if case .completed(tag, _) = response { return }
        }
    }

    private func parsed() throws(TransportError) -> IMAPResponse? {
        let response: IMAPResponse?
        do throws(IMAPResponseParser.Malformed) {
            response = try parser.next()
        } catch {
            switch error {
            case .response(let text): throw .protocolViolation(endpoint.server, "it said: \(text)")
            case .tooLong: throw .protocolViolation(endpoint.server, "its response does not end")
            }
        }
        if let response { try note(response) }
        return response
    }

    /// Responses that may come with any command.
    private func note(_ response: IMAPResponse) throws(TransportError) {
        switch response {
        case .exists(let count):
            if count > exists { hasArrivals = true }
            exists = count
        case .expunged: exists = max(0, exists - 1)
        case .capability(let names): capabilities = Set(names)
        case .status(let status) where status.condition == .bye && !isLeaving:
            throw .dropped(endpoint.server, "it said BYE \(status.text)")
        default: break
        }
    }
}
