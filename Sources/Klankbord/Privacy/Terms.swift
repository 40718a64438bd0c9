// Changes of the terms: noticed when the service starts, told to the works council, and held back until their time.
import Feedback
import Foundation
import Logging
import ServiceLifecycle
import Settings
import Store
import Synchronization

extension Workplace {
    /// What waits, with the values that hold meanwhile.
    var pendingRules: [PendingRule] {
        guard let pending = terms.pending(at: now), let current = terms.inForce(at: now) else { return [] }
        return current.values.keys.sorted().compactMap { key in
            guard let before = current.values[key], let after = pending.values[key],
                !Configuration.isSameTerm(key, before, after)
            else { return nil }
            return PendingRule(key: key, before: before, after: after, until: terms.holding(pending, toldAt: now))
        }
    }

    /// What the file has otherwise than the service knows so far.
    var unnoticedKeys: [String] {
        guard let latest = terms.rows.last else { return [] }
        return configured.terms.keys.sorted().filter { key in
            latest.values[key].map { !Configuration.isSameTerm(key, $0, configured.terms[key] ?? "") } ?? false
        }
    }

    /// At the service's start: notes what changed, and tells the works council.
    /// - Returns: the workplace under what holds now.
    func noticingTerms(_ log: Logger) async throws -> Workplace {
        let steps = try await store.write { tx in
            try tx.notice(
                terms: configured.terms,
                defaults: Configuration.defaultTerms,
                isSame: Configuration.isSameTerm,
                by: configuration.mailRules,
                now: now
            )
        }
        if case .store(_, let holdsFrom, let tellsCouncil) = steps.last, !terms.rows.isEmpty {
            let from =
                holdsFrom == .distantFuture
                ? "privacy.notice_period after the works council's mail has left"
                : Klankbord.shownExactly(holdsFrom, in: configuration.organisation.timeZone)
            log.notice("privacy terms changed", metadata: ["holds": "\(from)", "told": "\(tellsCouncil)"])
        }
        return steps.isEmpty ? self : try await renewed()
    }
}

/// Ends the service when a change that waited holds, so that it starts anew under it.
final class TermsTurn: Service {
    private let store: any Driver
    private let clock: ServiceClock
    private let current: PrivacyTerms.ID?
    private let hasCome = Mutex(false)

    /// Nil where nothing waits.
    init?(_ place: Workplace) {
        guard place.terms.pending(at: place.now) != nil else { return nil }
        (store, clock, current) = (place.store, place.clock, place.terms.inForce(at: place.now)?.id)
    }

    /// Whether the service ended because of it.
    var isTaken: Bool { hasCome.withLock { $0 } }

    func run() async throws {
        try? await cancelWhenGracefulShutdown { [self] in
            while true {
                let (terms, now) = (try? await store.read { try $0.termsHistory() }, clock.now())
                if let terms, terms.inForce(at: now)?.id != current { break }
                // The mail about it may leave at any time, and the clock may leap; a minute late is early enough.
                let left = terms?.pending(at: now).flatMap { terms?.holding($0, toldAt: now).timeIntervalSince(now) }
                try await Task.sleep(for: .seconds(min(60, max(0.1, left ?? 60))))
            }
            hasCome.withLock { $0 = true }
        }
    }
}
