// A socket through which the running service says how it is, from memory: `status` asks it, whatever the disk is like.
import Dispatch
import Feedback
import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Store

/// The service's answer.
struct LiveStatus: Codable, Sendable {
    struct Trouble: Codable, Sendable, Hashable {
        let name: String
        let code: String
        let detail: String
        let since: Date
    }

    /// Of the service that answers: one that works elsewhere is not meant.
    let stateDirectory: String
    let conditions: [Trouble]
}

extension LiveStatus.Trouble {
    init(_ condition: Condition) {
        let reason = condition.reason
        self.init(name: condition.name, code: reason.code, detail: reason.sentence, since: condition.since)
    }
}

struct StatusSocket {
    let path: String

    private static let file = "status.sock"

    /// Where the service listens: in memory where systemd gives it a place, since a full disk takes no socket.
    init(ofServiceAt state: StateDirectory, environment: [String: String] = ProcessInfo.processInfo.environment) {
        path = "\(environment["RUNTIME_DIRECTORY"] ?? state.path)/\(Self.file)"
    }

    init(path: String) { self.path = path }

    /// - Returns: the answer of the service that works at the directory; nil where none answers within two seconds.
    static func ask(_ state: StateDirectory) -> LiveStatus? {
        let environment = ProcessInfo.processInfo.environment["RUNTIME_DIRECTORY"]
        let folders = [environment, state.path, "/run/klankbord"].compactMap(\.self)
        return folders.lazy.compactMap { StatusSocket(path: "\($0)/\(file)").ask() }
            .first { $0.stateDirectory == state.path }
    }

    private func ask() -> LiveStatus? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0, let address = UnixAddress(path) else { return nil }
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        guard address.withSocketAddress({ connect(descriptor, $0, $1) }) == 0 else { return nil }
        var answer = Data()
        var octets = [UInt8](repeating: 0, count: 16_384)
        while answer.count < 4 << 20 {
            let count = recv(descriptor, &octets, octets.count, 0)
            guard count >= 0 else { return nil }
            if count == 0 { break }
            answer.append(contentsOf: octets[0..<count])
        }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try? decoder.decode(LiveStatus.self, from: answer)
    }

    /// Listens until the returned source is cancelled; whoever connects is answered.
    /// - Returns: nil where the socket can't be made.
    func listen(_ answer: @escaping @Sendable () -> LiveStatus) -> (any DispatchSourceRead)? {
        unlink(path)
        let flags = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let listener = socket(AF_UNIX, flags, 0)
        guard listener >= 0, let address = UnixAddress(path),
            address.withSocketAddress({ bind(listener, $0, $1) }) == 0, Glibc.listen(listener, 8) == 0
        else {
            close(listener)
            return nil
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: listener, queue: .global())
        source.setEventHandler {
            while true {
                let caller = accept(listener, nil, nil)
                guard caller >= 0 else { return }
                _ = fcntl(caller, F_SETFD, FD_CLOEXEC)
                StatusSocket.send(answer(), to: caller)
                close(caller)
            }
        }
        let path = path
        source.setCancelHandler {
            close(listener)
            unlink(path)
        }
        source.activate()
        return source
    }

    /// What doesn't fit into the socket at once is not sent: nobody who asks and doesn't read keeps the service waiting.
    private static func send(_ status: LiveStatus, to caller: Int32) {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        guard let octets = try? encoder.encode(status) else { return }
        _ = octets.withUnsafeBytes {
            Glibc.send(caller, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
    }
}

/// Answers who asks how the service is.
struct StatusService: Service {
    let state: StateDirectory
    let board: TroubleBoard
    let store: any Driver
    let log: Logger

    /// Seconds between two looks at the rows' own conditions.
    private static let look: TimeInterval = 15

    func run() async throws {
        let (board, path) = (board, state.path)
        let socket = StatusSocket(ofServiceAt: state)
        let source = socket.listen {
            LiveStatus(stateDirectory: path, conditions: board.conditions.map(LiveStatus.Trouble.init))
        }
        if source == nil {
            log.warning("no status socket: status sees rows alone", metadata: ["path": "\(socket.path)"])
        }
        try? await cancelWhenGracefulShutdown {
            while true {
                if let noted = try? await store.read({ try $0.conditions() }) { board.know(noted: noted) }
                try await Task.sleep(for: .seconds(Self.look))
            }
        }
        source?.cancel()
    }
}
