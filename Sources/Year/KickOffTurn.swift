// The kick-off of a year, from the question to HR to the mail to everybody.
import Cycle
import Days
import Feedback
import Foundation
import Store
import YearWords

/// Does each day what a kick-off brings; dull on purpose.
struct KickOffTurn {
    private let tx: any Transaction
    private let settings: YearSettings
    private let now: Date

    init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    private var rules: CycleRules { settings.rules }

    /// - Returns: how many lines and mails were made.
    func tend() throws -> Int {
        guard settings.kickOff != nil else { return 0 }
        let year = CompanyYear(of: now, in: settings.timeZone).number
        return try [year, year + 1].reduce(0) { try $0 + tend($1) }
    }

    private func tend(_ year: Int) throws -> Int {
        guard try !isClosed(year) else { return 0 }
        guard let kickOff = try tx.kickOff(year) else { return try askHR(year) }
        let isPlanned = kickOff.state == .planned
        var count = 0
        if isPlanned, now < kickOff.start {
            if kickOff.start.addingTimeInterval(-rules.inviteBefore) <= now {
                count += try invite(kickOff) + takeOff(kickOff)
            }
            // Each once: also whoever leads somebody since.
            if isDue(-rules.worryBefore, of: kickOff) { count += try ask(.worry, kickOff) }
            // Once for each day that it is planned for.
            if kickOff.start.addingTimeInterval(-ScheduleRules.day) <= now { count += try tellHR(kickOff) }
        }
        if isPlanned, isDue(rules.coachTrainingAfter, of: kickOff) {
            count += try once(.trainingAsked, kickOff, from: rules.coachTrainingAfter) {
                // Nobody looks up to what is over.
                try tx.endWorries(ofKickOff: year)
                return try ask(.coachTraining, kickOff)
            }
            count += try askLatecomers(kickOff)
        }
        // Each once: also whoever joins in that year.
        return try isDue(rules.tellAfter, of: kickOff) ? count + tellEmployees(kickOff) : count
    }

    /// By HR: nothing new is asked for it.
    private func isClosed(_ year: Int) throws -> Bool {
        try tx.cycles().contains { $0.year == year && $0.closedAt != nil }
    }

    /// - Parameter offset: seconds from the kick-off.
    private func isDue(_ offset: TimeInterval, of kickOff: KickOff) -> Bool {
        kickOff.start.addingTimeInterval(offset) <= now
    }

    /// - Parameter offset: seconds from the kick-off.
    private func once(
        _ step: YearStep,
        _ kickOff: KickOff,
        from offset: TimeInterval,
        _ work: () throws -> Int
    ) throws -> Int {
        let due = kickOff.start.addingTimeInterval(offset)
        return try YearWork(tx, settings, now: now).once(step, of: kickOff.year, from: due, work)
    }

    // MARK: HR

    private func askHR(_ year: Int) throws -> Int {
        guard settings.hr != nil, let day = YearWork.kickOffDay(of: year, settings),
            try !tx.isDone(.kickOffAsked, of: year)
        else { return 0 }
        let planned = KickOff.morning(of: day, in: settings.timeZone)
        // A service that begins in summer asks for no kick-off of last winter.
        guard planned.addingTimeInterval(-rules.askKickOffBefore) <= now,
            now < planned.addingTimeInterval(rules.askKickOffBefore)
        else { return 0 }
        try tx.noteDone(.kickOffAsked, of: year, now: now)
        return try tx.insert(NewLine(.kickOff, ofYear: year, due: now)) ? 1 : 0
    }

    private func tellHR(_ kickOff: KickOff) throws -> Int {
        guard let hr = settings.hr else { return 0 }
        let letter = Letter.kickOffReady(year: kickOff.year, on: LocalTime(kickOff.start, in: settings.timeZone).day)
        return try tx.queue(letter, to: hr, by: settings.mail, now: now) ? 1 : 0
    }

    // MARK: Managers and employees

    /// Also those who lead somebody since.
    private func invite(_ kickOff: KickOff) throws -> Int {
        let (people, managers) = (try tx.people(), try leaders())
        var count = 0
        for person in people where managers.contains(person.id) && person.left == nil {
            guard try tx.invite(person.id, toKickOff: kickOff.year) else { continue }
            let first = Letter.kickOff(person.id, year: kickOff.year, sequence: kickOff.sequence)
            let isKnown = try tx.messageID(of: first) != nil
            let letter = isKnown ? change(of: kickOff, for: person.id) : first
            if try tx.queue(letter, to: person.person.address, by: settings.mail, now: now) { count += 1 }
        }
        return count
    }

    /// Who leads nobody any more; whoever left gets no mail.
    private func takeOff(_ kickOff: KickOff) throws -> Int {
        let managers = try leaders()
        var count = 0
        for guest in try tx.guests(ofKickOff: kickOff.year) where !managers.contains(guest.person) {
            guard let person = try tx.person(guest.person), person.left == nil else { continue }
            try tx.takeOff(guest.person, fromKickOff: kickOff.year)
            try tx.endWorry(of: guest.person)
            let letter = change(of: kickOff, for: guest.person)
            if try tx.queue(letter, to: person.person.address, by: settings.mail, now: now) { count += 1 }
        }
        return count
    }

    /// The event as it stands is what the others have: a later DTSTAMP tells the order (RFC 5546 §2.1.5).
    private func change(of kickOff: KickOff, for person: PersonID) -> Letter {
        .kickOff(person, year: kickOff.year, sequence: kickOff.sequence, turn: Int(now.timeIntervalSince1970))
    }

    /// Whoever leads somebody who works here.
    private func leaders() throws -> Set<PersonID> {
        Set(try tx.people().filter { $0.left == nil }.compactMap(\.manager))
    }

    private func ask(_ kind: LineKind, _ kickOff: KickOff) throws -> Int {
        try tx.guests(ofKickOff: kickOff.year).count { try ask(kind, kickOff, $0.person) }
    }

    private func ask(_ kind: LineKind, _ kickOff: KickOff, _ manager: PersonID) throws -> Bool {
        try tx.insert(NewLine(kind, to: .employee, about: manager, turn: "\(kickOff.year)", due: now))
    }

    /// Who leads somebody since the kick-off is asked for a training like its guests, and counts as one of them from then on.
    private func askLatecomers(_ kickOff: KickOff) throws -> Int {
        try leaders().sorted { $0.rawValue < $1.rawValue }.count { manager in
            guard let person = try tx.person(manager), person.left == nil else { return false }
            return try tx.invite(manager, toKickOff: kickOff.year) && ask(.coachTraining, kickOff, manager)
        }
    }

    private func tellEmployees(_ kickOff: KickOff) throws -> Int {
        let people = try tx.people().filter { $0.left == nil }
        let here = Set(people.map(\.id))
        // Where the manager left, it waits for whoever comes after: it names them.
        return try people.filter { $0.manager.map(here.contains) ?? false }.count { person in
            try tx.queue(
                .ownTalk(person.id, year: kickOff.year),
                to: person.person.address,
                by: settings.mail,
                now: now
            )
        }
    }
}

extension YearWork {
    /// - Parameter work: gives how many lines it made. Of a year in which its time was over before it began, nothing.
    func once(_ step: YearStep, of year: Int, from due: Date, _ work: () throws -> Int) throws -> Int {
        guard due <= now, try !tx.isDone(step, of: year) else { return 0 }
        try tx.noteDone(step, of: year, now: now)
        return try work()
    }

    static func kickOffDay(of year: Int, _ settings: YearSettings) -> CivilDay? {
        settings.kickOff.flatMap { KickOff.day(of: year, $0) }
    }

    /// HR's word about a year of the organisation's.
    func settleOfYear(_ line: YearLine, _ word: LineWord) throws -> CollectedReport.Unclear? {
        guard case .year(let year) = line.subject else { return .over }
        switch (line.kind, word) {
        case (.kickOff, .kickOff(let word)):
            let trouble = try settle(kickOffOf: year, word)
            // What is due by now waits for no other day.
            if trouble == nil { _ = try KickOffTurn(tx, settings, now: now).tend() }
            return trouble
        case (.intervention, .line(let text)): try tx.noteIntervention(text, year: year, now: now)
        case (.intervention, .nothing): try tx.noteIntervention(nil, year: year, now: now)
        default: return .notUnderstood
        }
        return nil
    }

    private func settle(kickOffOf year: Int, _ word: KickOff.Word) throws -> CollectedReport.Unclear? {
        let known = try tx.kickOff(year)
        let isPlanned = known?.state == .planned
        // Who was there was there, and a year that was closed is begun by no old mail.
        if let known, isPlanned, known.start <= now { return .over }
        if try tx.cycles().contains(where: { $0.year == year && $0.closedAt != nil }) { return .over }
        let start: Date
        switch word {
        // Is it to move, or not to be?
        case .later where isPlanned: return .notUnderstood
        case .later(let days):
            try ask(later: year, after: Double(days ?? Self.laterDays) * ScheduleRules.day)
            return nil
        case .skip:
            try endQuestions(of: year)
            try begin(year)
            var kickOff = known ?? new(year, at: planned(year))
            let isChanged = kickOff.skip()
            try tx.save(kickOff)
            try tx.endWorries(ofKickOff: year)
            return isChanged && known != nil ? try sendEvents(kickOff) : nil
        // Said once more, it moves nothing.
        case .yes: start = known.flatMap { isPlanned ? $0.start : nil } ?? planned(year)
        case .on(let day): start = KickOff.morning(of: day, in: settings.timeZone)
        case .at(let moment): start = moment
        }
        guard start > now else { return .inThePast }
        guard start < now.addingTimeInterval(366 * ScheduleRules.day) else { return .notUnderstood }
        try endQuestions(of: year)
        try begin(year)
        guard var kickOff = known else {
            try tx.save(new(year, at: start))
            return nil
        }
        let isChanged = kickOff.plan(start)
        try tx.save(kickOff)
        return isChanged ? try sendEvents(kickOff) : nil
    }

    private static let laterDays = 14

    /// The latest word counts: it is asked once.
    private func ask(later year: Int, after wait: TimeInterval) throws {
        try endQuestions(of: year)
        try tx.ask(
            NewLine(
                .kickOff,
                ofYear: year,
                turn: "\(Int(now.timeIntervalSince1970))",
                due: now.addingTimeInterval(wait)
            )
        )
    }

    private func endQuestions(of year: Int) throws {
        for line in try tx.openLines(ofYear: year) where line.kind == .kickOff { try tx.end(line.id, .settled) }
    }

    private func planned(_ year: Int) -> Date {
        let day = Self.kickOffDay(of: year, settings) ?? LocalTime(now, in: settings.timeZone).day
        return KickOff.start(on: day, settings.rules, now: now, in: settings.timeZone)
    }

    private func new(_ year: Int, at start: Date) -> KickOff {
        KickOff(
            year: year,
            eventUID: settings.service.newEventUID(),
            start: start,
            duration: settings.rules.kickOffLength
        )
    }

    private func begin(_ year: Int) throws {
        guard try !tx.cycles().contains(where: { $0.year == year && $0.closedAt == nil }) else { return }
        try tx.startCycle(year, now: now)
        try tx.lookAtTalks(startingFrom: now)
    }

    /// To whoever was invited already.
    private func sendEvents(_ kickOff: KickOff) throws -> CollectedReport.Unclear? {
        try tx.forgetAnswers(toKickOff: kickOff.year)
        for guest in try tx.guests(ofKickOff: kickOff.year) {
            guard let person = try tx.person(guest.person), person.left == nil else { continue }
            let letter = Letter.kickOff(person.id, year: kickOff.year, sequence: kickOff.sequence)
            try tx.queue(letter, to: person.person.address, by: settings.mail, now: now)
        }
        return nil
    }
}

extension Transaction {
    /// What its guests were asked, or are to be.
    fileprivate func endWorries(ofKickOff year: Int) throws {
        for guest in try guests(ofKickOff: year) { try endWorry(of: guest.person) }
    }

    /// Who was not asked so far can be asked all the same, should it be planned again.
    fileprivate func endWorry(of manager: PersonID) throws {
        for line in try openLines(about: manager) where line.kind == .worry {
            if line.timesAsked == 0 { try forget(line.id) } else { try end(line.id, .lapsed) }
        }
    }

    func person(_ id: PersonID?) throws -> KnownPerson? { try id.flatMap { try person($0) } }
}
