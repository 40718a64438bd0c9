// The service's look at its own database: at the start and once a day.
import Feedback
import Foundation
import Logging
import ServiceLifecycle
import Store

/// Names what is damaged; the rest of the service goes on meanwhile, and each stage says for itself what it can't do.
struct DatabaseService: Service {
    let place: Workplace
    let log: Logger

    /// The name of the condition that damage is noted under.
    static let condition = "database"

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await look()
                try await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    private func look() async {
        do {
            let damage = try await place.store.damage()
            let now = place.clock.now()
            if !damage.isEmpty {
                log.error("the database is damaged", metadata: ["what": "\(damage.joined(separator: "; "))"])
            }
            try await place.store.write { tx in
                guard damage.isEmpty else {
                    return try tx.note(condition: Self.condition, .databaseDamaged(what: damage), now: now)
                }
                try tx.clear(condition: Self.condition)
            }
        } catch {
            log.error("the database", metadata: ["error": "\(error)"])
        }
        if let short = StateDirectory(place.configuration.stateDirectory).shortage {
            log.error("\(short.sentence)")
        }
    }
}
