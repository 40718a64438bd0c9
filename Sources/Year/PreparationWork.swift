// What leads to a talk: HR prepares it with the manager, he gets a coach's questions, both say what they want to talk about.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store
import YearWords

/// Asks for what comes before a talk; dull on purpose.
struct PreparationWork {
    private let tx: any Transaction
    private let settings: YearSettings
    private let now: Date

    init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    /// - Returns: when to look at the talk again; nil: nothing comes before it any more.
    func prepare(_ talk: Talk) throws -> Date? {
        guard talk.start > now else { return try begin(talk) }
        guard let employee = try tx.person(at: talk.employee.address)?.id,
            let manager = try tx.person(at: talk.manager.address)?.id
        else { return nil }
        let isAsked = try tx.isWithManager(talk)
        for step in settings.rules.preparations(of: talk.start) where isAsked {
            if step.kind == .preparing {
                try askHR(step, about: manager, talk)
            } else {
                try ask(step, about: employee, talk)
            }
        }
        return try giveBackNotes(for: talk, to: manager)
    }

    /// His notes go when it begins, and nobody is asked about what comes before it.
    private func begin(_ talk: Talk) throws -> Date? {
        try tx.forgetNotes(for: talk.id)
        for line in try tx.openLines(aboutTalk: talk.id) where line.kind == .coaching || line.kind == .topic {
            try tx.end(line.id, .lapsed)
        }
        return nil
    }

    // MARK: The manager's notes

    /// Of a talk that no year follows any more: what he wrote is his all the same.
    func giveBackNotes(for talk: Talk) throws -> Date? {
        guard talk.start > now else { return try begin(talk) }
        guard let manager = try tx.person(at: talk.manager.address)?.id,
            try tx.notes(of: .manager, for: talk.id) != nil
        else { return nil }
        return try giveBackNotes(for: talk, to: manager)
    }

    /// - Returns: when to look at the talk again.
    private func giveBackNotes(for talk: Talk, to manager: PersonID) throws -> Date {
        let back = try notesBack(before: talk, of: manager)
        guard back <= now else { return back }
        try giveBack(to: manager, on: day(of: talk))
        return talk.start
    }

    /// Whether notes for a talk still come back to him.
    func takesNotes(for talk: Talk) throws -> Bool {
        guard try tx.isFollowed(talk.start), let manager = try tx.person(at: talk.manager.address)?.id,
            try now < notesBack(before: talk, of: manager)
        else { return false }
        return try !tx.talksGivenBack(to: manager, on: day(of: talk)).contains(talk.id)
    }

    /// With those for the first talk that he has on that day.
    private func notesBack(before talk: Talk, of manager: PersonID) throws -> Date {
        let first = try talks(of: manager, on: day(of: talk)).first.flatMap { try tx.talk($0)?.start }
        return settings.rules.notesBack(before: min(first ?? talk.start, talk.start))
    }

    /// In one mail for all talks of the day that were in none so far.
    private func giveBack(to manager: PersonID, on day: CivilDay) throws {
        let told = try tx.talksGivenBack(to: manager, on: day)
        let talks = try talks(of: manager, on: day).filter { !told.contains($0) }
        guard let first = talks.first, let address = try tx.person(manager)?.person.address else { return }
        let others = Array(talks.dropFirst())
        let letter = Letter.beforeTalk(first, on: day, with: others.isEmpty ? nil : others)
        try tx.queue(letter, to: address, by: settings.mail, now: now)
    }

    private func talks(of manager: PersonID, on day: CivilDay) throws -> [TalkID] {
        let end = day.adding(days: 1).start(in: settings.timeZone)
        return try tx.comingTalks(of: manager, from: max(now, day.start(in: settings.timeZone)), until: end)
    }

    private func day(of talk: Talk) -> CivilDay { LocalTime(talk.start, in: settings.timeZone).day }

    // MARK: What is asked

    /// One that waits follows a talk that moves; what was asked once is not asked again.
    private func ask(_ step: Preparation, about employee: PersonID, _ talk: Talk) throws {
        let known = try tx.openLines(aboutTalk: talk.id).first { $0.kind == step.kind && $0.reader == step.reader }
        if let known {
            if known.state == .waiting, known.dueAt != step.due { try tx.postpone(known.id, until: step.due) }
            return
        }
        guard now <= step.atTheLatest else { return }
        try tx.insert(NewLine(step.kind, to: step.reader, about: employee, .talk(talk.id), due: step.due))
    }

    /// One line about a manager, whatever the number of talks that come.
    private func askHR(_ step: Preparation, about manager: PersonID, _ talk: Talk) throws {
        guard settings.hr != nil, now <= step.atTheLatest else { return }
        // Its mail shows the talks of some weeks: those were asked about with an earlier one.
        if let open = try tx.openLines(about: manager).first(where: { $0.kind == .preparing }) {
            let isOwn = open.state == .waiting && open.turn == "\(talk.id)"
            if isOwn, open.dueAt != step.due { try tx.postpone(open.id, until: step.due) }
            return
        }
        let last = try tx.latestDue(.preparing, about: manager)
        if let last, step.due < last.addingTimeInterval(settings.rules.preparingBefore) { return }
        try tx.insert(NewLine(.preparing, to: .hr, about: manager, turn: "\(talk.id)", due: step.due))
    }
}

extension YearWork {
    /// A manager's own notes: what comes later is added. They go back to him before the talk, and nobody else reads them.
    public func keep(notes: [Int: String], to mail: CollectedID, _ report: inout CollectedReport) throws {
        guard !notes.isEmpty else { return }
        let writer = try tx.collectedMail(mail)?.reader
        for (number, line) in try tx.lines(of: mail) where line.kind == .coaching {
            guard let text = notes[number], case .talk(let id) = line.subject else { continue }
            guard try isAsked(writer, line) else {
                report.unclear[number] = .notAsked
                continue
            }
            guard let talk = try tx.talk(id), talk.state == .planned, try tx.isWithManager(talk),
                try PreparationWork(tx, settings, now: now).takesNotes(for: talk)
            else {
                report.unclear[number] = .over
                continue
            }
            let all = [try tx.notes(of: .manager, for: id), text].compactMap(\.self).joined(separator: "\n")
            guard all.count <= CoachingNotes.mostCharacters else {
                report.unclear[number] = .tooLong
                continue
            }
            try tx.keep(all, .notes, of: .manager, for: id, now: now)
            try tx.end(line.id, .settled)
            report.settled.append(number)
            report.unclear[number] = nil
        }
        report.settled.sort()
    }

    func forgetNotes(for talk: TalkID) throws -> CollectedReport.Unclear? {
        try tx.forgetNotes(for: talk)
        return nil
    }

    /// - Parameter text: nil: nothing.
    func keepTopic(_ text: String?, _ line: YearLine, _ id: TalkID) throws -> CollectedReport.Unclear? {
        guard let talk = try tx.talk(id), talk.state == .planned, talk.start > now, try tx.isWithManager(talk) else {
            return .over
        }
        if let text, try isOfAnother(text, line, talk) { return .notUnderstood }
        try tx.keep(text, .topic, of: line.reader.party, for: id, now: now)
        return nil
    }

    /// A manager may write of all his people in one reply: none of them is to read of the others.
    private func isOfAnother(_ text: String, _ line: YearLine, _ talk: Talk) throws -> Bool {
        guard line.reader == .manager, let manager = try tx.person(at: talk.manager.address)?.id else { return false }
        let others = try tx.people().filter { $0.manager == manager && $0.id != line.employee }
        return YearReply.namesAnother(
            text,
            than: talk.employee.name.text,
            of: others.map(\.person.name.text)
        )
    }

    // MARK: The year's other words

    func wish(for texts: [String], of employee: PersonID) throws -> CollectedReport.Unclear? {
        for text in texts { _ = try wish(for: text, of: employee) }
        return nil
    }

    /// What is over of her year goes: words that she kept, and what was closed.
    func forgetYear(of employee: PersonID) throws -> CollectedReport.Unclear? {
        try tx.forgetKeptWords(of: employee)
        for agreement in try tx.agreements(of: employee) where agreement.progress.isClosed {
            try tx.delete(agreement.id)
        }
        for training in try tx.trainings(of: employee) where training.state.isClosed { try tx.delete(training.id) }
        return nil
    }
}
