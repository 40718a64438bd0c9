// All that time brings about: talks whose moment has come are looked at, and the rules' decisions are performed.
import Feedback
import Foundation
import Logging
import Store
import Year

/// The stage that performs every decision of a round, and the duties of each day. It has no timer of its own: somebody calls
/// `pass` when its next moment has come or rows changed.
public struct RoundsStage: Sendable {
    private let store: any Driver
    private let rules: MailRules
    private let minimumRaters: Int
    private let dossiers: DossierRelease
    private let duties: DutySettings
    private let log: Logger
    private let clock: @Sendable () -> Date

    /// Rounds in one transaction: each commit costs a flush to the disk.
    private static let batch = 100
    /// Seconds after which a release that came to nothing is tried again.
    private static let again: TimeInterval = 60
    /// The mailbox of processed mail is the inbox's: it has the connection.
    private static let kept = Duty.allCases.filter { $0 != .emptyProcessed }

    public init(
        store: any Driver,
        rules: MailRules,
        minimumRaters: Int,
        dossiers: DossierRelease,
        duties: DutySettings,
        log: Logger,
        clock: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.rules = rules
        self.minimumRaters = minimumRaters
        self.dossiers = dossiers
        self.duties = duties
        self.log = log
        self.clock = clock
    }

    /// Before the first pass: every talk to come is looked at once, since the rules may be other ones than last time.
    public func begin() async throws {
        let now = clock()
        try await store.write { try $0.lookAtTalks(startingFrom: now) }
    }

    /// Does all that is due.
    /// - Parameter queued: called whenever letters are in the rows, so that they go out while the rest is done.
    /// - Returns: when to come again, as far as time alone can tell.
    public func pass(queued: @Sendable () -> Void = {}) async throws -> Date? {
        try await doDuties(queued)
        var releases = try await lookAtDue(queued)
        while let (id, wanted) = releases.popFirst() {
            try await release(id, wanted)
            queued()
            // A dossier takes its time: what came due meanwhile does not wait for all of them.
            releases.merge(try await lookAtDue(queued)) { $1 }
        }
        try await collect(queued)
        if try await store.read({ try $0.hasRetiredKeys() }) { try await store.forgetErased() }
        let (talk, line) = try await store.read { (try $0.nextTalkDue(), try $0.nextLineDue()) }
        let turns = Self.kept.map { $0.next(after: clock(), in: duties.timeZone) }
        return ([talk, duties.year == nil ? nil : line] + turns).compactMap { $0 }.min()
    }

    // MARK: Talks

    /// - Returns: what is to be released of which talk; the rest is done.
    private func lookAtDue(_ queued: @Sendable () -> Void) async throws -> [TalkID: [Decision]] {
        let now = clock()
        var releases: [TalkID: [Decision]] = [:]
        while true {
            let due = try await store.read { try $0.dueTalks(at: now, limit: Self.batch) }
            guard !due.isEmpty else { return releases }
            let looked = try await look(at: due, now)
            if looked.contains(where: \.hasQueued) { queued() }
            for look in looked where !look.releases.isEmpty { releases[look.talk] = look.releases }
        }
    }

    private struct Look {
        let talk: TalkID
        var hasQueued = false
        var releases: [Decision] = []
    }

    /// One talk whose rows can't be read, or don't take what is decided, keeps no other from its turn.
    private func look(at talks: [TalkID], _ now: Date) async throws -> [Look] {
        do {
            return try await store.write { tx in try talks.map { try look(at: $0, tx, now) } }
        } catch let error where error.isAboutRows {
            guard let id = talks.first, talks.count == 1 else {
                var looked: [Look] = []
                for id in talks { looked += try await look(at: [id], now) }
                return looked
            }
            log.error("talk left alone for a day", metadata: ["talk": "\(id.rawValue)", "error": "\(error)"])
            try await store.write { try $0.setNextLook(at: id, now.addingTimeInterval(ScheduleRules.day)) }
            return []
        }
    }

    /// Decides in the transaction that performs it: something may have been answered a moment ago.
    private func look(at id: TalkID, _ tx: any Transaction, _ now: Date) throws -> Look {
        var look = Look(talk: id)
        guard let round = try tx.round(id) else { return look }
        let terms = try tx.termsHistory()
        let schedule = terms.promised(rules.schedule, for: round.talk)
        let minimum = max(minimumRaters, terms.promisedMinimum(of: round.requests) ?? 0)
        let turns = try turns(in: round, tx, now)
        let decisions = round.decisions(rules: schedule, minimumRaters: minimum, turns: turns, now: now)
        for decision in decisions {
            switch decision {
            case .release, .releaseLateBatch, .handOver: look.releases.append(decision)
            case .request, .remind, .tellStanding, .expire, .settle, .leaveOut:
                if try perform(decision, of: round, tx, now) { look.hasQueued = true }
            }
        }
        var next = round.nextMoment(rules: schedule, turns: turns, after: now)
        if let year = duties.year, let asks = try YearTurn(tx, year, now: now).follow(round.talk) {
            next = min(next ?? .distantFuture, asks)
        }
        if !look.releases.isEmpty { next = min(next ?? .distantFuture, now.addingTimeInterval(Self.again)) }
        try tx.setNextLook(at: id, next)
        return look
    }

    /// Of those that nobody mailed so far.
    private func turns(in round: Round, _ tx: any Transaction, _ now: Date) throws -> [RequestID: RaterLoad.Turn] {
        try round.requests.filter { $0.state == .queued }.reduce(into: [:]) { turns, request in
            turns[request.id] = try tx.turn(of: request, for: round.talk, by: rules, now: now)
        }
    }

    /// - Returns: whether it queued a letter.
    private func perform(_ decision: Decision, of round: Round, _ tx: any Transaction, _ now: Date) throws -> Bool {
        switch decision {
        case .request(let id):
            try beginAsking(id, in: round, tx, now)
            return try queue(.request(id), id, of: round, tx, now)
        case .remind(let id, let number):
            try tx.setReminders(id, sent: number)
            return try queue(.reminder(id, number: number), id, of: round, tx, now)
        case .expire(let id):
            guard let request = round.requests.first(where: { $0.id == id }) else { break }
            try tx.end(request.expired, by: rules, now: now)
        case .settle(let id):
            guard let request = round.requests.first(where: { $0.id == id }) else { break }
            try tx.settle(request)
            try tx.withdrawLetters(of: id, now: now)
        case .leaveOut(let id):
            guard let request = round.requests.first(where: { $0.id == id }) else { break }
            try tx.end(request.leftOut(of: round.talk), by: rules, now: now)
            return true
        case .tellStanding(let week):
            try tx.setStandingWeek(round.talk.id, week)
            let employee = round.talk.employee.address
            return try tx.queue(.standing(round.talk.id, .week(week)), to: employee, by: rules, now: now)
        case .release, .releaseLateBatch, .handOver:
            break  // takes more than a transaction
        }
        return false
    }

    /// Who waited for a turn has the time of those who are asked now, until reminders and deadline.
    private func beginAsking(_ id: RequestID, in round: Round, _ tx: any Transaction, _ now: Date) throws {
        guard let request = round.requests.first(where: { $0.id == id }), request.group.isSpared,
            rules.requestsPerRater != nil, now.timeIntervalSince(request.askedAt) >= ScheduleRules.day,
            try tx.messageID(of: .request(id)) == nil
        else { return }
        try tx.beginAsking(id, now: now)
    }

    private func queue(
        _ letter: Letter,
        _ id: RequestID,
        of round: Round,
        _ tx: any Transaction,
        _ now: Date
    ) throws -> Bool {
        guard let request = round.requests.first(where: { $0.id == id }) else { return false }
        return try tx.queue(letter, to: request.rater.address, by: rules, now: now)
    }

    // MARK: The year

    /// One mail a week to each person who has something to settle.
    private func collect(_ queued: @Sendable () -> Void) async throws {
        guard let year = duties.year else { return }
        let now = clock()
        var looked: Int
        repeat {
            let done = try await store.write { try Collector($0, year, now: now).collect() }
            looked = done.looked
            if done.mails > 0 { queued() }
        } while looked >= Collector.slice
    }

    // MARK: Releases

    /// One talk's trouble keeps no other from its dossier.
    private func release(_ id: TalkID, _ decisions: [Decision]) async throws {
        do {
            for decision in decisions {
                switch decision {
                case .release: try await dossiers.release(id, to: .employee, now: clock())
                case .handOver(let batch): try await dossiers.handOver(batch, of: id, now: clock())
                case .releaseLateBatch: try await dossiers.releaseLateBatch(of: id, now: clock())
                case .request, .remind, .expire, .settle, .leaveOut, .tellStanding: break  // done already
                }
            }
        } catch let error where error.isAboutRows {
            log.error("not released", metadata: ["talk": "\(id.rawValue)", "error": "\(error)"])
        }
    }

    // MARK: Duties

    private func doDuties(_ queued: @Sendable () -> Void) async throws {
        let now = clock()
        let due = try await store.read { tx in try Self.kept.filter { try isDue($0, tx, now) } }
        for duty in due {
            do {
                var done = 0
                var slice: Int
                repeat {
                    slice = try await store.write { tx in try perform(duty, tx, now) }
                    done += slice
                } while slice >= DutyWork.slice
                if duty.erases { try await store.forgetErased() }
                guard done > 0 else { continue }
                log.notice("duty done", metadata: ["duty": "\(duty.rawValue)", "count": "\(done)"])
                queued()
            } catch let error where error.isAboutRows {
                log.error("duty left until tomorrow", metadata: ["duty": "\(duty.rawValue)", "error": "\(error)"])
                try await store.write { tx in
                    try tx.note(done: duty, now: now)
                    let reason = ConditionReason.workFails(work: duty.rawValue, trouble: "\(error)")
                    try tx.note(condition: Self.condition(of: duty), reason, now: now)
                }
            }
        }
    }

    /// Stands until the duty is done once more.
    private static func condition(of duty: Duty) -> String { "duty \(duty.rawValue)" }

    private func isDue(_ duty: Duty, _ tx: any Transaction, _ now: Date) throws -> Bool {
        duty.isDue(lastDone: try tx.lastDone(duty), now: now, in: duties.timeZone)
    }

    private func perform(_ duty: Duty, _ tx: any Transaction, _ now: Date) throws -> Int {
        // Somebody else may have done it meanwhile.
        guard try isDue(duty, tx, now) else { return 0 }
        let done = try DutyWork(tx: tx, rules: rules, settings: duties, now: now).perform(duty)
        // What a crash leaves of it is done by the next start.
        if done < DutyWork.slice {
            try tx.note(done: duty, now: now)
            try tx.clear(condition: Self.condition(of: duty))
        }
        return done
    }
}
