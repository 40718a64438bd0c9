// From the schedule to the outbox: what the rounds ask for now becomes rows.
import Feedback
import Foundation
import Store

/// Puts requests and reminders in the outbox when their time has come, and closes requests whose time is over.
struct Planner: Sendable {
    let schedule: ScheduleRules
    let sending: SendingRules

    /// Rounds in one transaction: each commit costs a flush to the disk.
    private static let batch = 100

    /// - Parameter committed: called when letters of some rounds are in the rows.
    /// - Returns: the next moment at which the schedule may ask for something.
    func plan(in store: some Driver, now: Date, committed: @Sendable () -> Void) async throws -> Date? {
        let talks = try await store.read { try $0.plannedTalks(startingFrom: now) }
        var next: Date?
        for start in stride(from: 0, to: talks.count, by: Self.batch) {
            let batch = talks[start..<min(talks.count, start + Self.batch)]
            let rounds = try await store.read { tx in try batch.compactMap { try tx.round($0) } }
            let due = rounds.filter { $0.decisions(rules: schedule, now: now).contains(where: \.isOutbox) }
            if !due.isEmpty {
                try await perform(due.map(\.talk.id), in: store, now)
                committed()
            }
            for moment in rounds.compactMap({ $0.nextMoment(rules: schedule, after: now) }) {
                next = min(next ?? moment, moment)
            }
        }
        return next
    }

    /// Decides again inside the transaction: something may have been answered in between.
    private func perform(_ talks: [TalkID], in store: some Driver, _ now: Date) async throws {
        try await store.write { tx in
            for round in try talks.compactMap({ try tx.round($0) }) {
                for decision in round.decisions(rules: schedule, now: now) { try perform(decision, of: round, tx, now) }
            }
        }
    }

    private func perform(_ decision: Decision, of round: Round, _ tx: any Transaction, _ now: Date) throws {
        switch decision {
        case .request(let id):
            try queue(.request(id), id, of: round, tx, now)
        case .remind(let id, let number):
            try queue(.reminder(id, number: number), id, of: round, tx, now)
            try tx.setReminders(id, sent: number)
        case .expire(let id):
            try tx.set(id, to: .expired, reason: .noAnswer, now: now)
            try tx.withdrawLetters(of: id, now: now)
        case .tellStanding(let week):
            let letter = Letter.standing(round.talk.id, .week(week))
            try tx.queue(
                letter,
                to: round.talk.employee.address,
                notBefore: sending.notBefore(letter, from: now),
                giveUp: sending.giveUp(letter, deadline: nil, now: now),
                now: now
            )
            try tx.setStandingWeek(round.talk.id, week)
        case .release, .releaseLateBatch:
            break  // the talks' own stage
        }
    }

    private func queue(_ letter: Letter, _ id: RequestID, of round: Round, _ tx: any Transaction, _ now: Date) throws {
        guard let request = round.requests.first(where: { $0.id == id }) else { return }
        let talk = round.talk
        let deadline = talk.schedule(schedule)
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
        case .request, .remind, .expire, .tellStanding: true
        case .release, .releaseLateBatch: false
        }
    }
}
