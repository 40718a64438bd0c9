// Duties of once a day: people without a talk are asked to plan one, and mail that was kept long enough goes.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store
import Year

/// How the duties of a day are done.
public struct DutySettings: Sendable {
    /// The company's.
    public let timeZone: TimeZone
    /// From this day of a year on, people without a talk in it are asked to plan one; nil: never.
    public let plannedBy: (month: Int, day: Int)?
    /// Seconds that each kind of data is kept.
    public let times: [DataKind.Retention: TimeInterval]
    /// Who is told what is wrong and what is held; nil: nobody.
    public let toldOfTroubles: EmailAddress?
    /// Nil: there is no year around the talk here.
    public let year: YearSettings?

    public init(
        timeZone: TimeZone,
        plannedBy: (month: Int, day: Int)?,
        times: [DataKind.Retention: TimeInterval],
        toldOfTroubles: EmailAddress? = nil,
        year: YearSettings? = nil
    ) {
        self.timeZone = timeZone
        self.plannedBy = plannedBy
        self.times = times
        self.toldOfTroubles = toldOfTroubles
        self.year = year
    }
}

/// Does one duty in a transaction; dull on purpose.
struct DutyWork {
    let tx: any Transaction
    let rules: MailRules
    let settings: DutySettings
    let now: Date

    /// Rows that go in one transaction: whoever else writes waits for it.
    static let slice = 200

    /// Seconds after a talk, or its being cancelled, that answers wait for a dossier.
    private static let answersOutlive: TimeInterval = 30 * ScheduleRules.day

    /// - Returns: of how many letters or rows; where it is a whole slice, there may be more.
    func perform(_ duty: Duty) throws -> Int {
        switch duty {
        case .askToPlan: return try askToPlan()
        case .tendYear: return try settings.year.map { try YearTurn(tx, $0, now: now).tend() } ?? 0
        case .tellTroubles: return try tellTroubles()
        case .forgetYear:
            let ended = try closeSleepingAgreements()
            let closed = try purge(.closed) { end in
                try tx.purgeAgreements(closedBefore: end, limit: Self.slice)
                    + tx.purgeTrainings(closedBefore: end, limit: Self.slice)
                    + tx.purgeYear(before: end, in: settings.timeZone, limit: Self.slice)
            }
            let talked = try purge(.day) { try tx.purgeTalked(before: LocalTime($0, in: settings.timeZone).day) }
            return ended + closed + talked
        case .forgetTalks:
            // As raters were promised: so many days after the talk.
            try tx.retireArrivalKey()
            try tx.retireMailKeys()
            try tx.blurTimes(unlinkedBefore: now.addingTimeInterval(-2 * ScheduleRules.day))
            let over = now.addingTimeInterval(-Self.answersOutlive)
            while try tx.endLinks(ofTalksOverBefore: over, limit: Self.slice, now: now) >= Self.slice {}
            try tx.endLinks(ofCorrectionsBefore: now.addingTimeInterval(-ScheduleRules.day), now: now)
            guard let end = start(.talk), let time = settings.times[.talk] else { return 0 }
            let talks = try tx.purgeTalks(startedBefore: end, limit: Self.slice)
            let shorter = try tx.purgeTalks(promisedShorterThan: time, limit: Self.slice, now: now)
            let erased = try tx.purgeErasedTalks(limit: Self.slice, now: now)
            return try talks + shorter + erased + tx.purgePeople(leftBefore: end, limit: Self.slice)
        case .forgetWords: return try purgeMail(.held) { try tx.purgeTalkMails(receivedBefore: $0, limit: Self.slice) }
        case .forgetStrays: return try purgeMail(.stray) { try tx.purgeStrays(receivedBefore: $0, limit: Self.slice) }
        case .forgetHeld: return try purgeMail(.held) { try tx.purgeHeld(receivedBefore: $0, limit: Self.slice) }
        case .forgetLetters:
            let copies = try purge(.held) {
                try tx.purgeSentCopies(before: $0, limit: Self.slice)
                    + tx.purgeLetterNames(doneBefore: $0, limit: Self.slice)
            }
            return try copies + purge(.letter) { try tx.purgeLetters(doneBefore: $0, limit: Self.slice) }
        case .forgetSuppressions:
            return try purge(.suppression) { try tx.purgeSuppressions(before: $0, limit: Self.slice) }
        case .forgetLog: return try purge(.log) { try tx.purgeOperatorLog(before: $0, limit: Self.slice) }
        case .emptyProcessed: return 0
        }
    }

    /// Since when data are kept by that rule; nil: there is no time for it.
    private func start(_ rule: DataKind.Retention) -> Date? { settings.times[rule].map { now.addingTimeInterval(-$0) } }

    /// What no rule gives a time stays.
    private func purge(_ rule: DataKind.Retention, _ work: (Date) throws -> Int) rethrows -> Int {
        try start(rule).map(work) ?? 0
    }

    /// The same night, copies of the rows have nothing of it either.
    private func purgeMail(_ rule: DataKind.Retention, _ work: (Date) throws -> Int) throws -> Int {
        let count = try purge(rule, work)
        try tx.retireMailKeys()
        return count
    }

    /// What sleeps, and was not mentioned for long, is closed: its text goes with what both are done with.
    private func closeSleepingAgreements() throws -> Int {
        let since = now.addingTimeInterval(-Agreement.longestSleep)
        return try tx.closeSleepingAgreements(askedBefore: since, limit: Self.slice, now: now)
    }

    /// One mail, and none where all is well.
    private func tellTroubles() throws -> Int {
        guard let reader = settings.toldOfTroubles else { return 0 }
        guard try !tx.troubles(now: now).isEmpty || !tx.heldForPeople(now: now).isEmpty else { return 0 }
        let today = LocalTime(now, in: settings.timeZone).day
        return try tx.queue(.digest(day: today), to: reader, by: rules, now: now) ? 1 : 0
    }

    /// People without a talk this year are asked once to plan one, and so are their managers.
    private func askToPlan() throws -> Int {
        let year = CompanyYear(of: now, in: settings.timeZone)
        guard let due = settings.plannedBy.flatMap({ year.day(month: $0.month, day: $0.day, in: settings.timeZone) }),
            now >= due
        else { return 0 }
        var asked = 0
        for employee in try tx.peopleWithoutTalk(from: year.start, until: year.end) {
            guard let manager = try employee.manager.flatMap({ try tx.person($0) }) else { continue }
            for (party, person) in [(Party.employee, employee), (.manager, manager)] {
                let letter = Letter.planTalk(employee.id, year: year.number, party)
                if try tx.queue(letter, to: person.person.address, by: rules, now: now) { asked += 1 }
            }
        }
        return asked
    }
}
