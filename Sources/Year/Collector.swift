// Makes the collected mails: who has a line that is due is looked at, and gets one mail a week with all of them.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store

/// The work that time brings about in a year; dull on purpose.
public struct Collector {
    let tx: any Transaction
    let settings: YearSettings
    let now: Date

    public init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    /// Readers in one transaction.
    public static let slice = 100

    /// Looks at the readers who have a line that is due.
    /// - Returns: how many lines were looked at; where it is a whole slice, there may be more.
    public func collect() throws -> (looked: Int, mails: Int) {
        var (looked, mails) = (0, 0)
        for (reader, lines) in try tx.dueReaders(at: now, limit: Self.slice) {
            looked += lines.count
            if let reader, try address(of: reader) != nil {
                mails += try collect(for: reader)
            } else {
                for line in lines { try putOff(line) }
            }
        }
        return (looked, mails)
    }

    private func collect(for reader: LineReader) throws -> Int {
        let lines = try tx.openLines(of: reader).filter(isOpen)
        let dayEnd = LocalTime(now, in: settings.timeZone).day.adding(days: 1).start(in: settings.timeZone)
        let last = try tx.lastCollected(reader)
        let collecting = Collecting(lines, last: last, settings.rules, now: now, dayEnd: dayEnd)
        for line in collecting.lapsed { try lapse(line) }
        for mail in collecting.urgent { try queue(mail, for: reader, isUrgent: true) }
        if !collecting.mail.isEmpty { try queue(collecting.mail, for: reader, isUrgent: false) }
        try tx.setNextLook(at: lines.map(\.id), collecting.next)
        return collecting.urgent.count + (collecting.mail.isEmpty ? 0 : 1)
    }

    /// Nobody is asked about a talk that was called off, or about what comes before one that is near, another's, or of a year
    /// that was closed.
    private func isOpen(_ line: YearLine) throws -> Bool {
        if line.kind == .preparing, let manager = line.employee {
            return try tx.comingTalks(of: manager, from: now, until: .distantFuture).isEmpty ? end(line) : true
        }
        guard case .talk(let id) = line.subject else { return true }
        guard let talk = try tx.talk(id), talk.state == .planned else { return try end(line) }
        guard line.state == .waiting, line.kind == .coaching || line.kind == .topic else { return true }
        guard talk.start > now, try tx.isWithManager(talk), try tx.isFollowed(talk.start) else { return try end(line) }
        guard line.kind == .coaching, try !PreparationWork(tx, settings, now: now).takesNotes(for: talk) else {
            return true
        }
        // It may move once more.
        try tx.postpone(line.id, until: talk.start)
        return false
    }

    private func end(_ line: YearLine) throws -> Bool {
        try lapse(line.id)
        return false
    }

    private func queue(_ lines: [LineID], for reader: LineReader, isUrgent: Bool) throws {
        guard let address = try address(of: reader) else { return }
        let mail = try tx.collect(lines, for: reader, isUrgent: isUrgent, now: now)
        try tx.queue(.collected(mail), to: address, by: settings.mail, now: now)
    }

    private func address(of reader: LineReader) throws -> EmailAddress? {
        switch reader {
        case .person(let id): try tx.person(id).flatMap { $0.left == nil ? $0.person.address : nil }
        case .hr: settings.hr
        }
    }

    // MARK: Nobody answered

    /// Nobody is there to answer it. Whoever leads her within some weeks is asked, and then it has had its time.
    private func putOff(_ id: LineID) throws {
        guard let line = try tx.line(id), line.reader == .manager, let employee = line.employee,
            try tx.person(employee)?.left == nil,
            now < line.dueAt.addingTimeInterval(settings.rules.justTalkedAfter)
        else { return try lapse(id) }
        try tx.setNextLook(at: [id], now.addingTimeInterval(settings.rules.collectEvery))
    }

    /// What comes back each quarter comes back all the same, as long as she works here; a silent quarter is counted.
    private func lapse(_ id: LineID) throws {
        try tx.end(id, .lapsed)
        guard let line = try tx.line(id), let employee = line.employee, try tx.person(employee)?.left == nil else {
            return
        }
        switch (line.kind, line.subject) {
        case (.agreementState, .agreement(let agreement)): try passQuarter(agreement)
        case (_, .training(let id)):
            guard var training = try tx.training(id) else { return }
            training.lapse(now: now)
            try tx.save(training)
        case (.agreementsWanted, .talk(let talk)): try work.endSleep(of: employee, before: talk)
        default: break
        }
    }

    private func passQuarter(_ id: AgreementID) throws {
        guard var agreement = try tx.agreement(id) else { return }
        agreement.passQuarter(now: now)
        try tx.save(agreement)
        try work.askNextQuarter(agreement)
    }

    private var work: YearWork { YearWork(tx, settings, now: now) }
}
