// Changes of the terms: noticed when the service starts, told to the works council, and held back until their time.
import Addressing
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
            return PendingRule(key: key, before: before, after: after, until: pending.holdsFrom)
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
        let step = try await store.write { tx in
            let history = try tx.termsHistory()
            let step = history.step(
                configured: configured.terms,
                notice: { writtenSeconds($0) ?? 0 },
                isSame: Configuration.isSameTerm,
                now: now
            )
            try perform(step, tx, history)
            return step
        }
        if case .store(_, let holdsFrom, let tellsCouncil) = step, !terms.rows.isEmpty {
            let from = Klankbord.shownExactly(holdsFrom, in: configuration.organisation.timeZone)
            log.notice("privacy terms changed", metadata: ["holds": "\(from)", "told": "\(tellsCouncil)"])
        }
        return step == .nothing ? self : try await renewed()
    }

    private func perform(_ step: TermsHistory.Step, _ tx: any Transaction, _ history: TermsHistory) throws {
        switch step {
        case .nothing: break
        case .complete(let values): try tx.complete(terms: values)
        case .store(let values, let holdsFrom, let tellsCouncil):
            let id = try tx.store(terms: values, holdsFrom: holdsFrom, now: now)
            guard tellsCouncil, let council = configuration.privacy.worksCouncil else { return }
            try tx.queue(.termsChanged(id), to: council, by: configuration.mailRules, now: now)
        }
    }
}

/// Ends the service when a change that waited holds, so that it starts anew under it.
final class TermsTurn: Service {
    private let holdsFrom: Date
    private let clock: ServiceClock
    private let hasCome = Mutex(false)

    init(holdsFrom: Date, clock: ServiceClock) { (self.holdsFrom, self.clock) = (holdsFrom, clock) }

    /// Whether the service ended because of it.
    var isTaken: Bool { hasCome.withLock { $0 } }

    func run() async throws {
        try? await cancelWhenGracefulShutdown { [self] in
            while clock.now() < holdsFrom {
                // The clock may leap; a minute late is early enough.
                try await Task.sleep(for: .seconds(min(60, max(0.1, holdsFrom.timeIntervalSince(clock.now())))))
            }
            hasCome.withLock { $0 = true }
        }
    }
}
