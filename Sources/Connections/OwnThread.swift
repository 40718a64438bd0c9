// Threads of our own for what blocks: Swift's cooperative threads must never wait on a socket.

import Glibc

package enum OwnThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs `body` on a new detached thread. False when the system gives us none.
    package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, 1 << 20)
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread,
            &attributes,
            { context in
                guard let context else { return nil }
                OwnThread.blockBrokenPipeSignal()
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            },
            work.toOpaque()
        )
        if code != 0 { work.release() }
        return code == 0
    }

    /// Runs `body` on a thread of its own and waits for it without holding up the caller's.
    package static func run<Value: Sendable>(
        server: String,
        _ body: @escaping @Sendable () throws(TransportError) -> Value
    ) async throws(TransportError) -> Value {
        let result: Result<Value, TransportError> = await withCheckedContinuation { continuation in
            let isStarted = start {
                do throws(TransportError) {
                    continuation.resume(returning: .success(try body()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            if !isStarted { continuation.resume(returning: .failure(unavailable(server))) }
        }
        return try result.get()
    }

    package static func unavailable(_ server: String) -> TransportError {
        TransportError(
            what: .unreachable,
            server: server,
            detail: "the system gives us no further thread",
            hint: "raise the unit's TasksMax"
        )
    }

    /// OpenSSL writes without MSG_NOSIGNAL, and libcurl's own guard is off with CURLOPT_NOSIGNAL: a peer that hangs up
    /// would end the process.
    private static func blockBrokenPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
