// From the schedule to the outbox: what the rounds ask for now becomes rows.
import Feedback
import Foundation
import Store

/// Puts requests and reminders in the outbox when their time has come, and closes requests whose time is over.
struct Planner: Sendable {
    let schedule: ScheduleRules
    let sending: SendingRules

    /// - Returns: the next moment at which the schedule may ask for something.
    func plan(in store: some Driver, now: Date) async throws -> Date? {
        let talks = try await store.read { try $0.plannedTalks(startingFrom: now) }
        var next: Date?
        for talk in talks {
            guard let moment = try await plan(talk, in: store, now: now) else { continue }
            next = min(next ?? moment, moment)
        }
        return next
    }

    private func plan(_ id: TalkID, in store: some Driver, now: Date) async throws -> Date? {
        guard let round = try await store.read({ try $0.round(id) }) else { return nil }
        let decisions = round.decisions(rules: schedule, now: now).filter(\.isOutbox)
        if !decisions.isEmpty {
            // Decided again inside the transaction: something may have been answered in between.
            try await store.write { tx in
                guard let round = try tx.round(id) else { return }
                for decision in round.decisions(rules: schedule, now: now) { try perform(decision, of: round, tx, now) }
            }
        }
        return round.nextMoment(rules: schedule, after: now)
    }

    private func perform(_ decision: Decision, of round: Round, _ tx: any Transaction, _ now: Date) throws {
        switch decision {
        case .request(let id):
            try queue(.request(id), id, of: round, tx, now)
        case .remind(let id, let number):
            try queue(.reminder(id, number: number), id, of: round, tx, now)
            try tx.setReminders(id, sent: number)
        case .expire(let id):
            try tx.set(id, to: .expired, reason: "no answer before the deadline", now: now)
            try tx.withdrawLetters(of: id, now: now)
        case .release, .releaseLateBatch:
            break  // the talks' own stage
        }
    }

    private func queue(_ letter: Letter, _ id: RequestID, of round: Round, _ tx: any Transaction, _ now: Date) throws {
        guard let request = round.requests.first(where: { $0.id == id }) else { return }
        let talk = round.talk
        let deadline = Schedule(talkStart: talk.start, knownSince: talk.knownSince, rules: schedule)
            .deadline(forRequestAskedAt: request.askedAt)
        try tx.queue(
            letter,
            to: request.rater.address,
            notBefore: sending.notBefore(letter, from: now),
            giveUp: sending.giveUp(letter, deadline: deadline, now: now),
            now: now
        )
    }
}

extension Decision {
    var isOutbox: Bool {
        switch self {
        case .request, .remind, .expire: true
        case .release, .releaseLateBatch: false
        }
    }
}
