// A datagram socket in the state directory: the command line rings, the daemon looks what there is to do.
import Dispatch
import Foundation

/// The daemon's bell-pull. The bytes sent mean nothing; the rows say it all.
struct WakeSocket {
    let path: String

    /// Rings, if anybody listens. Nobody there is no error: the daemon looks for itself when it starts.
    func ring() { _ = isHeard }

    /// Whether a daemon took the ring.
    var isHeard: Bool {
        withSocket { descriptor, address in
            address.withSocketAddress {
                sendto(descriptor, [1] as [UInt8], 1, Int32(MSG_DONTWAIT), $0, $1) == 1
            }
        } ?? false
    }

    /// Listens until the returned source is cancelled.
    /// - Throws: `Failure` when the socket can't be made.
    func listen(_ onRing: @escaping @Sendable () -> Void) throws -> any DispatchSourceRead {
        unlink(path)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0, let address = UnixAddress(path),
            address.withSocketAddress({ bind(descriptor, $0, $1) }) == 0
        else {
            close(descriptor)
            throw Failure(.configuration, "\(path): the socket can't be made: \(String(cString: strerror(errno)))")
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
        source.setEventHandler {
            var octet: UInt8 = 0
            while recv(descriptor, &octet, 1, 0) >= 0 {}
            onRing()
        }
        let path = path
        source.setCancelHandler {
            close(descriptor)
            unlink(path)
        }
        source.activate()
        return source
    }

    private func withSocket<Result>(_ body: (Int32, UnixAddress) -> Result) -> Result? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0, let address = UnixAddress(path) else { return nil }
        defer { close(descriptor) }
        return body(descriptor, address)
    }
}

/// The address of a Unix socket; nil where the path is too long for one.
struct UnixAddress {
    private var address = sockaddr_un()
    private let length: socklen_t

    /// - Parameter path: a leading `@` stands for the abstract namespace, as systemd writes it.
    init?(_ path: String) {
        var octets = Array(path.utf8)
        guard !octets.isEmpty, octets.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        if octets[0] == UInt8(ascii: "@") { octets[0] = 0 }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: octets) }
        length = socklen_t(MemoryLayout<sa_family_t>.size + octets.count)
    }

    func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }
}
