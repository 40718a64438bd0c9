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
    /// The same, of the client secret's end.
    static let secretCondition = "oauth"

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await look()
                try await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    /// A client secret that ends is told of by the digest, too.
    private func noteSecret(_ now: Date) async throws {
        let ending = place.configuration.oauth?.endingSecret(now: now)
        try await place.store.write { tx in
            guard let ending else { return try tx.clear(condition: Self.secretCondition) }
            try tx.note(condition: Self.secretCondition, ending, now: now)
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
            try await noteSecret(now)
        } catch {
            log.error("the database", metadata: ["error": "\(error)"])
        }
        if let short = StateDirectory(place.configuration.stateDirectory).shortage {
            log.error("\(short.sentence)")
        }
    }
}
