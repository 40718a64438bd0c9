// What the calendar brings in a year: the morning after a talk, the weeks without one, and the end of the year.
import Cycle
import Days
import Feedback
import Foundation
import Insight
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
        guard talk.state == .planned else { return nil }
        guard try tx.isFollowed(talk.start) else {
            return try PreparationWork(tx, settings, now: now).giveBackNotes(for: talk)
        }
        let moment = talk.start.addingTimeInterval(talk.duration + settings.rules.agreementsAfter)
        let next = try PreparationWork(tx, settings, now: now).prepare(talk)
        guard moment <= now else {
            try postpone(talk, until: moment)
            return min(moment, next ?? moment)
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
        try tx.purgeTalkWords(topicsBefore: now.addingTimeInterval(-CycleRules.topicsKept), now: now)
        let begun = try KickOffTurn(tx, settings, now: now).tend()
        let cycles = try tx.cycles()
        // A year may be closed before its last quarter is counted.
        let count = try cycles.reduce(begun) { try $0 + askWhatHRDoes($1) }
        let running = cycles.filter { $0.closedAt == nil }
        guard !running.isEmpty else { return count }
        // The next year may begin before the last is over.
        return try running.reduce(try count + askWhenTalked()) { try $0 + followUp($1) + askOfTheYear($1) }
    }

    // MARK: Once a year

    /// Half a year on, and in December.
    private func askOfTheYear(_ cycle: CycleRow) throws -> Int {
        let year = company(cycle.year)
        let half = max(cycle.startedAt, year.start).addingTimeInterval(settings.rules.oftenEnoughAfter)
        // Of a year that began late, what would be asked after its last figures is counted nowhere.
        let isCounted =
            QuarterEnd.last(ofYear: cycle.year).map { LocalTime(half, in: settings.timeZone).day < $0 } ?? false
        let count =
            try isCounted
            ? work.once(.oftenEnoughAsked, of: cycle.year, from: half) {
                try employees().count { try tx.insert(line(.oftenEnough, $0.id, cycle)) }
            } : 0
        let day = settings.ownYearOn.flatMap { year.day(month: $0.month, day: $0.day, in: settings.timeZone) }
        guard let day, day < year.end else { return count }
        return try count
            + work.once(.ownYearShown, of: cycle.year, from: day) {
                try employees().count { try !tx.ownYear(of: $0.id).isEmpty && tx.insert(line(.ownYear, $0.id, cycle)) }
            }
    }

    /// After the follow-up, with the figures. Of a year that is over nothing is asked, also where it is forgotten that it was.
    private func askWhatHRDoes(_ cycle: CycleRow) throws -> Int {
        let today = LocalTime(now, in: settings.timeZone).day
        guard let followedUp = cycle.followedUpAt, settings.hr != nil,
            !QuarterEnd.areOver(ofYear: cycle.year, on: today)
        else { return 0 }
        let due = followedUp.addingTimeInterval(settings.rules.interventionAfter)
        guard try hasFigures(of: cycle.year, since: due) else { return 0 }
        return try work.once(.interventionAsked, of: cycle.year, from: due) {
            try tx.insert(NewLine(.intervention, ofYear: cycle.year, due: now)) ? 1 : 0
        }
    }

    /// Whether what was answered until that moment is counted, or none of that year is counted any more.
    private func hasFigures(of year: Int, since moment: Date) throws -> Bool {
        let day = LocalTime(moment, in: settings.timeZone).day
        return try tx.countedQuarters(of: year).contains { $0.asOf >= day || $0.asOf == QuarterEnd.last(ofYear: year) }
    }

    private func line(_ kind: LineKind, _ employee: PersonID, _ cycle: CycleRow) -> NewLine {
        NewLine(kind, to: .employee, about: employee, turn: "\(cycle.year)", due: now)
    }

    private func employees() throws -> [KnownPerson] {
        try tx.people().filter { $0.manager != nil && $0.left == nil }
    }

    private func company(_ year: Int) -> CompanyYear {
        CompanyYear(
            of: CivilDay(year: year, month: 7, day: 1)?.start(in: settings.timeZone) ?? now,
            in: settings.timeZone
        )
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
        let year = company(cycle.year)
        let last = settings.followUpBy.flatMap { year.day(month: $0.month, day: $0.day, in: settings.timeZone) }
        if let last, last <= now { return true }
        guard let talk = try tx.lastTalk(from: year.start, until: year.end),
            try tx.peopleWithoutTalk(from: year.start, until: year.end).isEmpty
        else { return false }
        return talk.addingTimeInterval(settings.rules.followUpAfter) <= now
    }
}
