// A driver for tests in which something happens between a stage's steps: another writer, or trouble with the disk.
import Store
import Synchronization

/// Does something once, right before a write.
public final class BusyDriver: Driver {
    private let engine: any Driver
    private let isTime: @Sendable () -> Bool
    private let happens: Mutex<(@Sendable () async throws -> Void)?>

    /// - Parameters:
    ///   - isTime: asked before each write until it is.
    ///   - happens: where it throws, the write fails with that.
    public init(
        _ engine: any Driver,
        when isTime: @escaping @Sendable () -> Bool = { true },
        _ happens: @escaping @Sendable () async throws -> Void
    ) {
        self.engine = engine
        self.isTime = isTime
        self.happens = Mutex(happens)
    }

    public var identityColumn: String { engine.identityColumn }
    public var octetsType: String { engine.octetsType }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        if isTime() {
            let first = happens.withLock { happens in
                defer { happens = nil }
                return happens
            }
            try await first?()
        }
        return try await engine.write(body)
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.read(body)
    }

    public func close() async { await engine.close() }
}
