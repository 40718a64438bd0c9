// A server on loopback that says what its script says: one blocking thread a connection.

import Foundation
import Synchronization

/// Accepts connections on a port of its own and hands each, with its number from 0 on, to `serve`.
package final class FakeServer: Sendable {
    package let port: Int
    private let listener: Int32

    package init(_ serve: @escaping @Sendable (FakeClient, Int) -> Void) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread {
            var number = 0
            while true {
                let descriptor = accept(listener, nil, nil)
                // Else a program that a test starts would hold the connection open as well.
                if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
                guard descriptor >= 0 else {
                    // Closed by who uses it: the number may be another server's right after.
                    close(listener)
                    return
                }
                let client = FakeClient(descriptor)
                let current = number
                number += 1
                Thread.detachNewThread {
                    serve(client, current)
                    client.close()
                }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }
}

/// The server's end of one connection; used by its thread alone.
package final class FakeClient: @unchecked Sendable {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Whether the client has sent more than was read: it did not wait for a reply.
    package var hasMore: Bool {
        if !buffer.isEmpty { return true }
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, 0) > 0
    }

    /// The next line without its CRLF, nil at the end.
    package func line() -> String? {
        while true {
            if let feed = buffer.firstIndex(of: 0x0A) {
                var line = buffer[..<feed]
                if line.last == 0x0D { line.removeLast() }
                let text = String(decoding: line, as: UTF8.self)
                buffer.removeSubrange(...feed)
                return text
            }
            guard read() else { return nil }
        }
    }

    /// So many bytes, nil where the client hung up before.
    package func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count { guard read() else { return nil } }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    /// Waits until the client has sent more, without reading it.
    package func awaitMore() {
        if buffer.isEmpty { _ = read() }
    }

    /// Whether what was sent last found a client.
    package private(set) var isThere = true

    /// Waits until the client hangs up.
    package func drain() {
        while read() { buffer.removeAll() }
    }

    package func send(_ text: String) { send(Array(text.utf8)) }

    package func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else {
                isThere = false
                return
            }
            sent += count
        }
    }

    package func close() {
        // What the client sent in vain is read first: the kernel would answer it by throwing our last words away.
        shutdown(descriptor, Int32(SHUT_WR))
        drain()
        Foundation.close(descriptor)
    }

    private func read() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        buffer.append(contentsOf: chunk[..<count])
        return true
    }
}
