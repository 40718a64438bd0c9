// A driver that runs every body of `write` twice, as an engine may: whatever a body does beside its transaction shows.
import Store

/// Another driver, each body of which is rolled back once before it is committed.
public final class TwiceDriver: Driver {
    private let engine: any Driver

    public init(_ engine: any Driver) { self.engine = engine }

    public var identityColumn: String { engine.identityColumn }
    public var octetsType: String { engine.octetsType }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        _ = try? await engine.rehearse(body)
        return try await engine.write(body)
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.read(body)
    }

    public func close() async { await engine.close() }
}
