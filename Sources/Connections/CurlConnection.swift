// A connection that libcurl has made, secured and logged in; after that it carries bytes, each wait with a deadline.

import CCurl
import Glibc

/// Belongs to one thread at a time. libcurl does TCP, TLS and SASL (CURLOPT_CONNECT_ONLY); the protocol is ours.
package final class CurlConnection {
    package enum Scheme: String {
        case smtp, imap, http
    }

    package let server: String
    /// The server's lines up to and including the reply to the login.
    package let greeting: ResponseLog
    /// How many bytes the network has been offered so far; what lies beyond has provably not been sent.
    package private(set) var offered = 0

    private let handle: UnsafeMutableRawPointer
    private let socket: Int32
    private let interrupt: Interrupt
    private let isEncrypted: Bool
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    static let library: CURLcode = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    /// Our name in EHLO (RFC 5321 §4.1.1.1): the host's name where it is one.
    package static let clientName: String = {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let isName = name.allSatisfy { byte in
            isalnum(Int32(byte)) != 0 && byte < 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        return name.isEmpty || !isName ? "localhost" : String(decoding: name, as: UTF8.self)
    }()

    /// Connects and logs in, with a token fetched for it where the credentials say so.
    package static func open(
        to endpoint: ServerEndpoint,
        scheme: Scheme,
        interrupt: Interrupt
    ) throws(TransportError) -> CurlConnection {
        guard case .oauth(let user, let tokens) = endpoint.credentials else {
            return try CurlConnection(to: endpoint, scheme: scheme, interrupt: interrupt)
        }
        return try tokens.use(interrupt: interrupt) { token throws(TransportError) in
            try CurlConnection(to: endpoint.with(user: user, token: token), scheme: scheme, interrupt: interrupt)
        }
    }

    private init(to endpoint: ServerEndpoint, scheme: Scheme, interrupt: Interrupt) throws(TransportError) {
        let failure = CurlFailure(endpoint: endpoint, scheme: scheme)
        guard Self.library == CURLE_OK, let handle = curl_easy_init() else { throw failure.noLibrary }
        let log = ResponseLog()
        do throws(TransportError) {
            try CurlOptions(handle: handle, endpoint: endpoint, scheme: scheme).apply()
            socket = try Self.connect(handle, log, interrupt, failure)
        } catch {
            curl_easy_cleanup(handle)
            chunk.deallocate()
            throw error
        }
        self.handle = handle
        self.interrupt = interrupt
        server = endpoint.server
        greeting = log
        isEncrypted = endpoint.tls != .off
    }

    deinit {
        curl_easy_cleanup(handle)
        chunk.deallocate()
    }

    private static func connect(
        _ handle: UnsafeMutableRawPointer,
        _ log: ResponseLog,
        _ interrupt: Interrupt,
        _ failure: CurlFailure
    ) throws(TransportError) -> Int32 {
        var message = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = message.withUnsafeMutableBufferPointer { buffer in
            withExtendedLifetime((log, interrupt)) {
                ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
                ccurl_set_header_callback(handle, ResponseLog.append, Unmanaged.passUnretained(log).toOpaque())
                ccurl_set_progress_callback(
                    handle,
                    { context, _, _, _, _ in
                        guard let context else { return 0 }
                        return Unmanaged<Interrupt>.fromOpaque(context).takeUnretainedValue().isRaised ? 1 : 0
                    },
                    Unmanaged.passUnretained(interrupt).toOpaque()
                )
                let code = curl_easy_perform(handle)
                // None of the three outlives this call, while the handle does.
                ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
                ccurl_set_long(handle, CURLOPT_NOPROGRESS, 1)
                ccurl_set_header_callback(handle, nil, nil)
                return code
            }
        }
        var socket: curl_socket_t = -1
        guard code == CURLE_OK, ccurl_get_active_socket(handle, &socket) == CURLE_OK, socket >= 0 else {
            let said = message.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            throw failure.error(code, said: said, lastLine: log.lastLine)
        }
        return socket
    }

    /// Sends all of it. What arrives meanwhile is handed to `received`: a server that we don't listen to may stop
    /// listening to us (RFC 2920 §3.1).
    package func send(
        _ bytes: UnsafeRawBufferPointer,
        by deadline: Deadline,
        received: (UnsafeRawBufferPointer) -> Void
    ) throws(TransportError) {
        var rest = bytes[...]
        let before = offered
        while !rest.isEmpty {
            // Bit by bit, so that `offered` says of a long message what can't have left.
            let next = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 16))
            offered = max(offered, before + (bytes.count - rest.count) + next.count)
            var sent = 0
            switch curl_easy_send(handle, next.baseAddress, next.count, &sent) {
            case CURLE_OK: rest = rest.dropFirst(sent)
            case CURLE_AGAIN:
                let ready = try wait(for: Int16(POLLIN | POLLOUT), by: deadline)
                if ready & Int16(POLLIN) != 0, try read(received) == 0 {
                    throw .dropped(server, "while we were sending")
                }
            case let code: throw .dropped(server, String(cString: curl_easy_strerror(code)))
            }
        }
    }

    /// Hands what has arrived to `received`; waits for the first of it.
    /// - Returns: false where `stop` ended the wait.
    /// - Throws: `dropped` where the server has closed the connection, `timedOut`, `closed` by the interrupt.
    @discardableResult
    package func receive(
        by deadline: Deadline,
        unless stop: Interrupt? = nil,
        received: (UnsafeRawBufferPointer) -> Void
    ) throws(TransportError) -> Bool {
        // TLS may hold decrypted bytes that poll knows nothing of.
        var isReady = isEncrypted
        while true {
            if isReady, let count = try read(received) {
                if count == 0 { throw .dropped(server, "the server hung up") }
                return true
            }
            if try wait(for: Int16(POLLIN), by: deadline, unless: stop) == 0 { return false }
            isReady = true
        }
    }

    /// nil: nothing there yet. 0: the server has closed.
    private func read(_ received: (UnsafeRawBufferPointer) -> Void) throws(TransportError) -> Int? {
        var count = 0
        switch curl_easy_recv(handle, chunk.baseAddress, chunk.count, &count) {
        case CURLE_OK:
            if count > 0 { received(UnsafeRawBufferPointer(rebasing: chunk[..<count])) }
            return count
        case CURLE_AGAIN: return nil
        case let code: throw .dropped(server, String(cString: curl_easy_strerror(code)))
        }
    }

    /// - Returns: what the socket is ready for, 0 where `stop` ended the wait.
    private func wait(
        for events: Int16,
        by deadline: Deadline,
        unless stop: Interrupt? = nil
    ) throws(TransportError) -> Int16 {
        while true {
            let milliseconds = deadline.millisecondsLeft
            var polled = (
                pollfd(fd: socket, events: events, revents: 0),
                pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
            )
            let count = withUnsafeMutablePointer(to: &polled) { triple in
                triple.withMemoryRebound(to: pollfd.self, capacity: 3) { poll($0, 3, milliseconds) }
            }
            if count > 0, polled.1.revents != 0 { throw .closed(server) }
            if count > 0 { return polled.0.revents }
            if count < 0, errno != EINTR { throw .dropped(server, "poll failed with errno \(errno)") }
            if count == 0, milliseconds == 0 { throw .timedOut(server, "waiting for the server") }
        }
    }
}

/// The server's words while libcurl was talking to it.
package final class ResponseLog {
    package private(set) var lines: [String] = []

    package var lastLine: String { lines.last ?? "" }

    static let append: ccurl_header_callback = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        let log = Unmanaged<ResponseLog>.fromOpaque(context).takeUnretainedValue()
        var text = String(decoding: line, as: UTF8.self).onOneLine
        while text.last == " " { text.removeLast() }
        // A server that greets without end must not fill the memory.
        if log.lines.count >= 200 { log.lines.removeFirst() }
        log.lines.append(text)
        return size * count
    }
}
