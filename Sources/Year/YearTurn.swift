// What the calendar brings in a year: the morning after a talk, the weeks without one, and the end of the year.
import Cycle
import Days
import Feedback
import Foundation
import Store

/// Asks for what is due by the calendar; dull on purpose.
public struct YearTurn {
    private let tx: any Transaction
    private let settings: YearSettings
    private let now: Date

    public init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    private var work: YearWork { YearWork(tx, settings, now: now) }

    // MARK: A talk

    /// Asks for the agreements of a talk that is over, of a year that ran then.
    /// - Returns: when to look at the talk again; nil: it is done, or there is no such year.
    public func follow(_ talk: Talk) throws -> Date? {
        guard talk.state == .planned, try ran(at: talk.start) else { return nil }
        let moment = talk.start.addingTimeInterval(talk.duration + settings.rules.agreementsAfter)
        guard moment <= now else {
            try postpone(talk, until: moment)
            return moment
        }
        guard let employee = try tx.person(at: talk.employee.address)?.id else { return nil }
        let isNew = try tx.insert(
            NewLine(.agreementsWanted, to: .employee, about: employee, .talk(talk.id), due: moment)
        )
        // A planned talk is one as well: nobody is asked for another for a while.
        if isNew { try work.restartWeeks(of: employee, from: talk.start) }
        // It may be the year's last.
        let end = talk.start.addingTimeInterval(settings.rules.followUpAfter)
        guard end <= now else { return end }
        if let cycle = try tx.runningCycle() { _ = try followUp(cycle) }
        return nil
    }

    /// A talk of the last days of a year is asked about in the next one.
    private func ran(at start: Date) throws -> Bool {
        let cycles = try tx.cycles()
        guard cycles.contains(where: { $0.closedAt == nil }) else { return false }
        return cycles.contains { $0.startedAt <= start && start < $0.closedAt ?? .distantFuture }
    }

    /// What was asked about a talk that moved ahead again waits for it.
    private func postpone(_ talk: Talk, until moment: Date) throws {
        guard let employee = try tx.person(at: talk.employee.address)?.id else { return }
        for line in try tx.openLines(about: employee)
        where line.kind == .agreementsWanted && line.subject == .talk(talk.id) && line.dueAt != moment {
            try tx.postpone(line.id, until: moment)
        }
    }

    // MARK: Each day

    /// - Returns: how many lines were made.
    public func tend() throws -> Int {
        // Before anything changes: they are of the evening before.
        try InsightWork(tx, settings, now: now).publish()
        // Nobody is left to meet, or somebody else is: it goes from the calendars of whoever is there.
        for id in try tx.partedMeetings(after: now) { _ = try work.tell(id, .ourselves, by: .employee) }
        let running = try tx.cycles().filter { $0.closedAt == nil }
        guard !running.isEmpty else { return 0 }
        // The next year may begin before the last is over.
        return try running.reduce(try askWhenTalked()) { try $0 + followUp($1) }
    }

    /// Whoever has a manager and no question to come about their talks in between gets one.
    private func askWhenTalked() throws -> Int {
        let people = try tx.peopleWithoutLine(.justTalked)
        for person in people { try work.askWhenTalked(about: person, since: now) }
        return people.count
    }

    /// When the last talk of the year is over, or on its day: how did they go, shall HR call, what is needed.
    private func followUp(_ cycle: CycleRow) throws -> Int {
        guard cycle.followedUpAt == nil, try isFollowUpDue(cycle) else { return 0 }
        try tx.noteFollowUp(cycle.year, now: now)
        var (count, managers): (Int, Set<PersonID>) = (0, [])
        let turn = "\(cycle.year)"
        for employee in try tx.people() where employee.manager != nil {
            let lines = [
                NewLine(.followUp, to: .manager, about: employee.id, turn: turn, due: now),
                NewLine(.needs, to: .employee, about: employee.id, turn: turn, due: now),
            ]
            for line in lines where try tx.insert(line) { count += 1 }
            if let manager = employee.manager { managers.insert(manager) }
        }
        // About the manager himself: HR is to call him, about whom doesn't stand anywhere.
        for manager in managers.sorted(by: { $0.rawValue < $1.rawValue }) {
            if try tx.insert(NewLine(.hrCall, to: .employee, about: manager, turn: turn, due: now)) { count += 1 }
        }
        return count
    }

    private func isFollowUpDue(_ cycle: CycleRow) throws -> Bool {
        let zone = settings.timeZone
        let year = CompanyYear(of: CivilDay(year: cycle.year, month: 7, day: 1)?.start(in: zone) ?? now, in: zone)
        let last = settings.followUpBy.flatMap { year.day(month: $0.month, day: $0.day, in: zone) }
        if let last, last <= now { return true }
        guard let talk = try tx.lastTalk(from: year.start, until: year.end),
            try tx.peopleWithoutTalk(from: year.start, until: year.end).isEmpty
        else { return false }
        return talk.addingTimeInterval(settings.rules.followUpAfter) <= now
    }
}
