// Acts on what people say to the lines of a collected mail: what it changes, and what is asked next of whom.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store
import YearWords

/// Acts on one reply; dull on purpose.
public struct YearWork {
    let tx: any Transaction
    let settings: YearSettings
    let now: Date

    public init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    /// Lines as they were asked, by which the reply is read.
    public func asked(_ mail: CollectedID) throws -> [AskedLine] {
        try tx.lines(of: mail).map { AskedLine($0.number, $0.line.kind, try text(of: $0.line), reader: $0.line.reader) }
    }

    /// What stands in a line: an agreement, a training, or somebody's name.
    private func text(of line: YearLine) throws -> String {
        switch line.subject {
        case .agreement(let id): try tx.agreement(id)?.version.text ?? ""
        case .training(let id): try tx.training(id)?.text ?? ""
        case .talk, .person, .meeting: try tx.person(line.employee)?.person.name.text ?? ""
        case .year: ""
        }
    }

    /// - Parameter row: of the reply.
    /// - Returns: what its writer is told.
    public func act(on reply: YearReply, to mail: CollectedID, in row: InboxID) throws -> CollectedReport {
        var report = CollectedReport()
        var news: [NewsReader: [YearNews]] = [:]
        var topicsOf: PersonID?
        let lines = Dictionary(uniqueKeysWithValues: try tx.lines(of: mail).map { ($0.number, $0.line) })
        let writer = try tx.collectedMail(mail)?.reader
        for (number, word) in reply.words.sorted(by: { $0.key < $1.key }) {
            guard let line = lines[number] else { continue }
            if let trouble = try isAsked(writer, line) ? settle(line, word) : .notAsked {
                report.unclear[number] = trouble
            } else {
                try tx.end(line.id, .settled)
                report.settled.append(number)
                if let employee = line.employee {
                    for (party, item) in try passesOn(line, of: employee, word, row) {
                        // A manager who says it of several talks reads all of it in one mail.
                        var about = employee
                        if party == .manager, case .topics = item {
                            about = topicsOf ?? employee
                            topicsOf = about
                        }
                        news[NewsReader(employee: about, party: party), default: []].append(item)
                    }
                }
                guard case .notHeld(let day) = word else { continue }
                report.again = LocalTime(again(day), in: settings.timeZone).day
                report.wantsDay = day == nil
            }
        }
        try send(news, turn: "\(row)")
        try take(reply, lines.values.sorted { $0.id.rawValue < $1.id.rawValue }, by: writer, &report)
        if reply.isPutOff {
            report.comesLater = true
        } else {
            for unclear in reply.unclear { note(unclear, lines, &report) }
        }
        return report
    }

    /// Whether it is still the writer's to answer: she may have another manager by now, and people leave.
    func isAsked(_ writer: LineReader?, _ line: YearLine) throws -> Bool {
        guard case .person(let id)? = writer else { return true }
        guard try tx.person(id)?.left == nil else { return false }
        return try line.reader != .manager || tx.person(line.employee)?.manager == id
    }

    /// Agreements that stand in it, and the writer's own wishes.
    private func take(
        _ reply: YearReply,
        _ lines: [YearLine],
        by writer: LineReader?,
        _ report: inout CollectedReport
    ) throws {
        if let wanted = lines.first(where: { $0.kind == .agreementsWanted }), case .talk(let talk) = wanted.subject,
            let employee = wanted.employee, !reply.wanted.isEmpty, try isAsked(writer, wanted)
        {
            report.agreements = try write(reply.wanted, of: employee, in: talk)
            if report.agreements.count < reply.wanted.count { report.rest = .tooMany }
            try tx.end(wanted.id, .settled)
            try endSleep(of: employee, before: talk)
        } else if !reply.wanted.isEmpty {
            report.rest = .notUnderstood
        }
        guard !reply.trainings.isEmpty else { return }
        guard case .person(let employee)? = writer, try tx.person(employee)?.left == nil else {
            return report.rest = .notUnderstood
        }
        for text in reply.trainings { report.trainings.append(try wish(for: text, of: employee)) }
    }

    private func note(_ unclear: UnclearWord, _ lines: [Int: YearLine], _ report: inout CollectedReport) {
        // Who will answer later is not asked back.
        if unclear.reason == .later { return report.comesLater = true }
        if case .noSuchNumber(let number) = unclear.reason { return report.unknownNumbers.append(number) }
        if let number = unclear.number, lines[number] != nil {
            report.unclear[number] = unclear.reason.told
        } else {
            report.rest = unclear.reason.told
        }
    }

    // MARK: One line

    /// - Returns: why nothing was done; nil: it was.
    private func settle(_ line: YearLine, _ word: LineWord) throws -> CollectedReport.Unclear? {
        guard let employee = line.employee else { return try settleOfYear(line, word) }
        return switch (line.kind, line.subject, word) {
        case (.agreementState, .agreement(let id), .state(let word)): try tell(id, word.told)
        case (.agreementsRight, .agreement(let id), .right): try judge(id, .right, by: line.reader)
        case (.agreementsRight, .agreement(let id), .corrected(let draft)):
            try judge(id, .better(draft.version), by: line.reader)
        case (.agreementsWanted, .talk(let talk), .noAgreements): try wereNone(employee, talk)
        case (.agreementsWanted, .talk(let talk), .notHeld(let day)): try wasNotHeld(employee, talk, day)
        case (_, .training(let id), let word): try word.told.map { try tell(id, $0) } ?? .notUnderstood
        case (.justTalked, _, .talked(let day)): try noteTalked(employee, on: day)
        case (.justTalked, _, .askLater(let days)):
            try askWhenTalked(about: employee, since: now, after: days.map { Double($0) * ScheduleRules.day })
        case (.followUp, _, .followUp(let answer)): try follow(line, employee, answer)
        // Whose they were is not kept, so that a second word can't take the place of the first.
        case (.needs, _, _) where line.state == .settled, (.worry, _, _) where line.state == .settled,
            (.oftenEnough, _, _) where line.state == .settled:
            .over
        case (.hrCall, _, .hrCall(let wants)): try wants ? askForCall(line, employee) : endCalls(of: employee)
        case (.callMade, _, .called(true)): nil
        case (.callMade, _, .called(false)): try postpone(line)
        case (.needs, _, .needs(let needs)): try noteNeeds(needs, line, employee)
        case (.needs, _, .forManager): try tx.person(employee)?.manager == nil ? .over : nil
        case (.meetingProposed, .meeting(let id), .meeting(let word)): try tell(line, id, word.told)
        case (.worry, _, .line(let text)): try noteWorry(text, line)
        case (.worry, _, .nothing), (.coaching, _, .prepared), (.ownYear, _, .ownYear(stays: true)): nil
        case (.ownYear, _, .ownYear(stays: false)): try forgetYear(of: employee)
        case (.coaching, .talk(let talk), .noNotes): try forgetNotes(for: talk)
        case (.coachTraining, _, .wishes(let texts)): try wish(for: texts, of: employee)
        case (.preparing, _, .hrCall(let wants)): try wants ? noteCall(of: employee) : nil
        case (.topic, .talk(let talk), .line(let text)): try keepTopic(text, line, talk)
        case (.topic, .talk(let talk), .nothing): try keepTopic(nil, line, talk)
        case (.oftenEnough, _, .oftenEnough(let digit)): try noteOftenEnough(digit, line, employee)
        default: .notUnderstood
        }
    }

    // MARK: Agreements

    private func write(_ drafts: [AgreementDraft], of employee: PersonID, in talk: TalkID) throws -> [AgreementID] {
        // A second list takes the place of the first, as long as nobody said that it is right.
        let before = try tx.agreements(in: talk)
        guard before.allSatisfy({ $0.consent == .proposed && $0.author == .employee && $0.progress == .open }) else {
            return try add(drafts, of: employee, in: talk, room: Agreement.mostOfATalk - before.count)
        }
        for agreement in before { try tx.delete(agreement.id) }
        return try add(drafts, of: employee, in: talk, room: Agreement.mostOfATalk)
    }

    private func add(
        _ drafts: [AgreementDraft],
        of employee: PersonID,
        in talk: TalkID,
        room: Int
    ) throws -> [AgreementID] {
        try drafts.prefix(max(0, room)).map { draft in
            let id = try tx.insert(draft.version, by: .employee, of: employee, in: talk, now: now)
            try tx.insert(
                NewLine(
                    .agreementsRight,
                    to: .manager,
                    about: employee,
                    .agreement(id),
                    due: now.addingTimeInterval(settings.rules.rightAfter)
                )
            )
            if let agreement = try tx.agreement(id) { try askNextQuarter(agreement) }
            return id
        }
    }

    private func judge(
        _ id: AgreementID,
        _ verdict: Verdict,
        by reader: LineKind.Reader
    ) throws -> CollectedReport.Unclear? {
        guard var agreement = try tx.agreement(id) else { return .over }
        guard agreement.judge(verdict, by: reader == .manager ? .manager : .employee) else { return .over }
        try tx.save(agreement)
        guard let next = agreement.asks else { return nil }
        try tx.insert(
            NewLine(
                .agreementsRight,
                to: next.reader,
                about: agreement.employee,
                .agreement(id),
                turn: "\(agreement.corrections)",
                due: now
            )
        )
        return nil
    }

    private func tell(_ id: AgreementID, _ told: Agreement.Told) throws -> CollectedReport.Unclear? {
        guard var agreement = try tx.agreement(id) else { return .over }
        agreement.tell(told, now: now)
        try tx.save(agreement)
        for line in try tx.openLines(about: agreement.employee) where line.subject == .agreement(id) {
            if agreement.progress.isClosed { try tx.end(line.id, .settled) }
        }
        try askNextQuarter(agreement)
        return nil
    }

    /// Counted from the talk that the agreement was made in, so that all of them come together; from now on where that
    /// is forgotten.
    func askNextQuarter(_ agreement: Agreement) throws {
        let talk = try agreement.talk.flatMap { try tx.talk($0) }
        guard let due = agreement.nextQuarter(of: talk?.start ?? now, settings.rules, after: now),
            try talk != nil || !waits(agreement)
        else { return }
        let quarter = Int((due.timeIntervalSince(talk?.start ?? .distantPast) / settings.rules.quarter).rounded())
        try tx.ask(
            NewLine(
                .agreementState,
                to: .employee,
                about: agreement.employee,
                .agreement(agreement.id),
                turn: "\(talk.map { "\($0.id)" } ?? "")/\(quarter)",
                due: due
            )
        )
    }

    private func waits(_ agreement: Agreement) throws -> Bool {
        try tx.openLines(about: agreement.employee).contains {
            $0.kind == .agreementState && $0.subject == .agreement(agreement.id) && $0.state == .waiting
        }
    }

    private func wereNone(_ employee: PersonID, _ talk: TalkID) throws -> CollectedReport.Unclear? {
        try endSleep(of: employee, before: talk)
        return nil
    }

    /// What slept already before the talk was mentioned once in its mail.
    func endSleep(of employee: PersonID, before talk: TalkID) throws {
        for var agreement in try tx.agreements(of: employee) where agreement.progress == .asleep {
            guard agreement.talk != talk else { continue }
            agreement.passQuarter(now: now)
            try tx.save(agreement)
        }
    }

    /// The talk's own follow-up waits until it was held; the manager's planning goes on as ever.
    private func wasNotHeld(
        _ employee: PersonID,
        _ talk: TalkID,
        _ day: CivilDay?
    ) throws -> CollectedReport.Unclear? {
        let next = again(day)
        guard next > now else { return .inThePast }
        // A later word about the day takes the place of an earlier one.
        for other in try tx.openLines(about: employee)
        where other.kind == .agreementsWanted && other.subject == .talk(talk) { try tx.end(other.id, .settled) }
        try tx.ask(
            NewLine(
                .agreementsWanted,
                to: .employee,
                about: employee,
                .talk(talk),
                turn: "\(Int(next.timeIntervalSince1970))",
                due: next
            )
        )
        return nil
    }

    /// The day after the new one of the talk.
    private func again(_ day: CivilDay?) -> Date {
        day?.adding(days: 1).start(in: settings.timeZone) ?? now.addingTimeInterval(settings.rules.followUpAfter)
    }

    // MARK: Trainings

    func wish(for text: String, of employee: PersonID) throws -> TrainingID {
        // Said once more, it is the same wish.
        let known = try tx.trainings(of: employee).first { $0.text == text && !$0.state.isClosed }
        if let known { return known.id }
        let theme = Training.theme(of: text, among: settings.themes)
        let id = try tx.insertTraining(text, theme: theme, of: employee, now: now)
        if let training = try tx.training(id) { try ask(training) }
        return id
    }

    private func tell(_ id: TrainingID, _ told: Training.Told) throws -> CollectedReport.Unclear? {
        if case .booked(let day) = told, day < LocalTime(now, in: settings.timeZone).day { return .inThePast }
        guard var training = try tx.training(id), training.tell(told, now: now) else { return .over }
        try tx.save(training)
        // What was asked before it changed is no question any more.
        for line in try tx.openLines(about: training.employee)
        where line.subject == .training(id) && line.kind != training.nextLine { try tx.end(line.id, .settled) }
        try ask(training)
        return nil
    }

    /// HR's word at the command line; what it asks by mail is settled by it.
    /// - Returns: why nothing was done; nil: it was.
    public func book(_ id: TrainingID, on day: CivilDay) throws -> CollectedReport.Unclear? {
        if let trouble = try tell(id, .booked(day)) { return trouble }
        guard let training = try tx.training(id) else { return .over }
        let reader = NewsReader(employee: training.employee, party: .employee)
        try send([reader: [.training(id)]], turn: "training/\(id)/\(day)")
        for line in try tx.openLines(about: training.employee)
        where line.subject == .training(id) && line.kind == .trainingBooking {
            try tx.end(line.id, .settled)
        }
        return nil
    }

    /// Asks whoever has the next word.
    private func ask(_ training: Training) throws {
        guard let kind = training.nextLine else { return }
        let (reader, due): (LineKind.Reader, Date) =
            switch kind {
            case .trainingGrant: (try granter(of: training.employee), now.addingTimeInterval(settings.rules.grantAfter))
            case .trainingBooking: (.hr, now)
            case .trainingHad:
                (
                    .employee,
                    (training.bookedOn.map { $0.start(in: settings.timeZone) } ?? now)
                        .addingTimeInterval(settings.rules.trainingHadAfter)
                )
            default: (.employee, now)
            }
        let turn = kind == .trainingHad ? training.bookedOn?.description : nil
        try tx.ask(NewLine(kind, to: reader, about: training.employee, .training(training.id), turn: turn, due: due))
    }

    /// Of whoever leads all, HR is asked.
    private func granter(of employee: PersonID) throws -> LineKind.Reader {
        try tx.person(employee)?.manager == nil ? .hr : .manager
    }

    // MARK: Just talking

    private func noteTalked(_ employee: PersonID, on day: CivilDay) throws -> CollectedReport.Unclear? {
        guard day <= LocalTime(now, in: settings.timeZone).day else { return .inTheFuture }
        guard let manager = try tx.person(employee)?.manager else { return .over }
        try tx.noteTalked(manager, with: employee, on: day)
        return try askWhenTalked(about: employee, since: day.start(in: settings.timeZone))
    }

    /// Any talk counts, whether it was planned or not.
    @discardableResult
    func askWhenTalked(
        about employee: PersonID,
        since moment: Date,
        after wait: TimeInterval? = nil
    ) throws -> CollectedReport.Unclear? {
        let due = max(now, moment).addingTimeInterval(wait ?? settings.rules.justTalkedAfter)
        // There is one question about each: a later word takes the place of what was asked, and moves what waits.
        let open = try tx.openLines(about: employee).filter { $0.kind == .justTalked }
        for line in open where line.state == .asked { try tx.end(line.id, .settled) }
        if let waiting = open.first(where: { $0.state == .waiting }) {
            try tx.postpone(waiting.id, until: due)
            return nil
        }
        try tx.insert(
            NewLine(.justTalked, to: .manager, about: employee, turn: "\(Int(due.timeIntervalSince1970))", due: due)
        )
        return nil
    }

    /// Whoever talks is asked for no other talk for a while.
    func restartWeeks(of employee: PersonID, from start: Date) throws {
        let next = start.addingTimeInterval(settings.rules.justTalkedAfter)
        let open = try tx.openLines(about: employee).filter { $0.kind == .justTalked }
        for line in open where line.dueAt < next { try tx.postpone(line.id, until: next) }
        if open.isEmpty, try tx.person(employee)?.manager != nil { try askWhenTalked(about: employee, since: start) }
    }

    // MARK: The end of the year

    private func follow(
        _ line: YearLine,
        _ employee: PersonID,
        _ answer: FollowUp
    ) throws -> CollectedReport.Unclear? {
        guard let year = try year(of: line) else { return .over }
        try tx.noteFollowUp(answer, of: employee, year: year, now: now)
        return nil
    }

    /// The year that ran when it was asked: an answer may come in the next.
    func year(of line: YearLine) throws -> Int? {
        let years = try tx.cycles()
        return (years.first { "\($0.year)" == line.turn } ?? years.first { $0.startedAt <= line.dueAt })?.year
    }

    /// The manager's own wish, by which HR's figures count it. About whom, or why, is asked nowhere.
    private func askForCall(_ line: YearLine, _ manager: PersonID) throws -> CollectedReport.Unclear? {
        guard let year = try year(of: line) else { return .over }
        let wish = NewLine.callWish(of: manager, in: year, due: now)
        // It takes the place of a call of HR's own that is to come.
        for other in try openCalls(of: manager) where other.turn != wish.turn { try tx.end(other.id, .settled) }
        try tx.ask(wish)
        return nil
    }

    private func endCalls(of manager: PersonID) throws -> CollectedReport.Unclear? {
        for line in try openCalls(of: manager) { try tx.end(line.id, .settled) }
        return nil
    }

    /// HR's own, which no manager asked for.
    private func noteCall(of manager: PersonID) throws -> CollectedReport.Unclear? {
        guard try openCalls(of: manager).isEmpty else { return nil }
        try tx.insert(NewLine(.callMade, to: .hr, about: manager, turn: "\(Int(now.timeIntervalSince1970))", due: now))
        return nil
    }

    private func openCalls(of manager: PersonID) throws -> [YearLine] {
        try tx.openLines(about: manager).filter { $0.kind == .callMade }
    }

    /// It is asked again in the next mail.
    private func postpone(_ line: YearLine) throws -> CollectedReport.Unclear? {
        guard let employee = line.employee else { return .over }
        try tx.insert(
            NewLine(
                line.kind,
                to: line.reader,
                about: employee,
                turn: "\(Int(now.timeIntervalSince1970))",
                due: now
            )
        )
        return nil
    }
}

extension AgreementDraft {
    var version: Agreement.Version { Agreement.Version(text: what, doer: who, by: by) }
}

extension AgreementWord {
    fileprivate var told: Agreement.Told {
        switch self {
        case .done: .done
        case .busy: .busy
        case .stopped: .stopped
        case .stuck(let reason): .stuck(line: reason)
        }
    }
}

extension MeetingWord {
    /// Nil for a yes, which depends on what was asked.
    fileprivate var told: Meeting.Told? {
        switch self {
        case .yes: nil
        case .at(let start): .other(start)
        case .no, .ourselves: .ourselves
        }
    }
}

extension LineWord {
    /// Nil where it says nothing about a training.
    fileprivate var told: Training.Told? {
        switch self {
        case .mandatory(let isMandatory): .mandatory(isMandatory)
        case .grant(.granted, let line): .granted(line: line)
        case .grant(.refused, let line): .refused(line: line)
        case .grant(.talkFirst, let line): .talkFirst(line: line)
        case .booked(let day): .booked(day)
        case .notAvailable: .unavailable
        case .had(let isHad): isHad ? .had : .missed
        default: nil
        }
    }
}

extension UnclearWord.Reason {
    fileprivate var told: CollectedReport.Unclear {
        switch self {
        case .whichNumber: .whichNumber
        case .inThePast: .inThePast
        case .inTheFuture: .inTheFuture
        case .withoutText: .withoutText
        case .tooLong: .tooLong
        case .tooMany: .tooMany
        case .notUnderstood, .question, .later, .noSuchNumber, .contradiction, .noDay, .notRight: .notUnderstood
        }
    }
}
