// To the reader of a collected mail: how the reply was understood, and what is asked back, by number.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store
import Wording

struct CollectedReadMail: Mail {
    static let example = Letter.collectedRead(
        CollectedID(rawValue: 1),
        inboxRow: InboxID(rawValue: 1),
        CollectedReport()
    )
    let report: CollectedReport
    let settled: [ShownLine]
    /// Lines that are asked back, each with why.
    let unclear: [(line: ShownLine, why: CollectedReport.Unclear)]
    /// The reader's own.
    let agreements: [ShownLine]
    let trainings: [ShownLine]
    /// Agreements and trainings that a manager added about others.
    let aboutOthers: [ShownLine]
    /// What may not be kept, once more for whoever wrote it.
    let guarded: [String]
    let reader: Person
    var isToHR = false
    var thread: Thread?
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> CollectedReadMail? {
        guard case .collectedRead(let id, let row, let report) = letter, let reader = try rows.reader(of: id) else {
            return nil
        }
        var (settled, unclear): ([ShownLine], [(ShownLine, CollectedReport.Unclear)]) = ([], [])
        for (number, line) in try rows.tx.lines(of: id) {
            guard var shown = try ShownLine(number, line, &rows) else { continue }
            if line.kind == .coaching, let talk = shown.talk, talk.manager.address == reader.address {
                shown.notes = try rows.tx.notes(of: .manager, for: talk.id)
            }
            if line.kind == .topic, let talk = shown.talk {
                let own: Party = line.reader == .manager ? .manager : .employee
                let writer = own == .manager ? talk.manager : talk.employee
                if writer.address == reader.address {
                    shown.topic = .init(text: try rows.tx.topic(of: own, for: talk.id))
                }
            }
            if report.settled.contains(number) { settled.append(shown) }
            guard let why = report.unclear[number] else { continue }
            // What it says by now is for whoever is asked by now.
            unclear.append((why == .notAsked ? ShownLine(number, line.kind, about: shown.employee) : shown, why))
        }
        let agreements = try report.agreements.compactMap { try shown($0, rows) }
        let trainings = try report.trainings.compactMap { try shown($0, rows) }
        func isOwn(_ line: ShownLine) -> Bool { line.employee.address == reader.address }
        return CollectedReadMail(
            report: report,
            settled: settled,
            unclear: unclear,
            agreements: agreements.filter(isOwn),
            trainings: trainings.filter(isOwn),
            aboutOthers: (agreements + trainings).filter { !isOwn($0) },
            guarded: try report.isGuarded ? rows.words(inMail: row) : [],
            reader: reader,
            isToHR: try rows.isToHR(id),
            thread: try rows.thread(.collected(id))
        )
    }

    private static func shown(_ id: AgreementID, _ rows: LetterRows) throws -> ShownLine? {
        guard let agreement = try rows.tx.agreement(id), let employee = try rows.tx.person(agreement.employee) else {
            return nil
        }
        return ShownLine(0, .agreementState, about: employee.person, agreement: agreement)
    }

    private static func shown(_ id: TrainingID, _ rows: LetterRows) throws -> ShownLine? {
        guard let training = try rows.tx.training(id), let employee = try rows.tx.person(training.employee) else {
            return nil
        }
        return ShownLine(0, .trainingGrant, about: employee.person, training: training)
    }

    func fields(_ speech: Speech) -> Fields {
        // What was written after the talk stands apart.
        let (afterTalk, settled) = (
            self.settled.filter { $0.kind == .agreementsWanted }, self.settled.filter { $0.kind != .agreementsWanted }
        )
        let kept = settled.filter { $0.notes != nil }
        let topics = settled.filter { $0.topic != nil }
        return [
            "reader": .fields(reader.fields), "toHR": .flag(isToHR),
            "settled": .list(settled.map { $0.fields(speech) + kinds($0) }),
            "hasSettled": .flag(!settled.isEmpty), "kept": .list(kept.map { $0.fields(speech) }),
            "hasKept": .flag(!kept.isEmpty), "topics": .list(topics.map { $0.fields(speech) }),
            "hasTopics": .flag(!topics.isEmpty), "comesLater": .flag(report.comesLater),
            "again": report.again.map { speech.day($0) } ?? .absent,
            "saysNone": .flag(!afterTalk.isEmpty && agreements.isEmpty && report.again == nil),
            "unclear": .list(unclear.map { $0.line.fields(speech) + kinds($0.line) + reasons($0.why) }),
            "hasUnclear": .flag(!unclear.isEmpty),
            "agreements": .list(agreements.map { $0.fields(speech) }), "hasAgreements": .flag(!agreements.isEmpty),
            "trainings": .list(trainings.map { $0.fields(speech) }), "hasTrainings": .flag(!trainings.isEmpty),
            "aboutOthers": .list(aboutOthers.map { $0.fields(speech) }), "hasAboutOthers": .flag(!aboutOthers.isEmpty),
            "unknown": .text(speech.list(report.unknownNumbers.map(String.init))),
            "hasUnknown": .flag(!report.unknownNumbers.isEmpty), "isGuarded": .flag(report.isGuarded),
            "guarded": .list(guarded.map { ["line": .text($0)] }),
            "isAboutWorkAlone": .flag(report.isAboutWorkAlone), "isThanking": .flag(report.isThanking),
            "wantsDay": .flag(report.wantsDay), "isIncomplete": .flag(agreements.contains(where: \.isIncomplete)),
            "asksBack": .flag(report.asksBack), "rest": report.rest.map { .fields(reasons($0)) } ?? .absent,
        ]
    }

    private func kinds(_ line: ShownLine) -> Fields {
        LineKind.allCases.reduce(["isYears": .flag(line.kind.namesNobody)]) { all, kind in
            all.merging(["of\(kind.fieldName.capitalizedFirst)": .flag(kind == line.kind)])
        }
    }

    private func reasons(_ why: CollectedReport.Unclear) -> Fields {
        CollectedReport.Unclear.allCases.reduce([:]) { all, reason in
            let name = reason.rawValue.split(separator: "-").map(\.capitalized).joined()
            return all.merging(["for\(name)": .flag(reason == why)])
        }
    }

    static func samples(_ made: MadeUp) -> [CollectedReadMail] {
        var full = CollectedReport()
        (full.unknownNumbers, full.isGuarded, full.rest) = ([7], true, .notUnderstood)
        (full.isAboutWorkAlone, full.isThanking, full.wantsDay, full.comesLater) = (true, true, true, true)
        full.again = CivilDay(made.start)
        let reasons = CollectedReport.Unclear.allCases
        let unclear = made.together.enumerated().map { ($0.element, reasons[$0.offset % reasons.count]) }
        func sample(_ settled: [ShownLine], isToHR: Bool = false) -> CollectedReadMail {
            CollectedReadMail(
                report: CollectedReport(),
                settled: settled,
                unclear: [],
                agreements: [],
                trainings: [],
                aboutOthers: [],
                guarded: [],
                reader: made.employee,
                isToHR: isToHR
            )
        }
        let noted = made.yearLines(.coaching).map { line in
            var line = line
            line.notes = "…"
            return line
        }
        let told = ["…", nil].flatMap { text in
            made.yearLines(.topic).map { line in
                var line = line
                line.topic = .init(text: text)
                return line
            }
        }
        return [
            CollectedReadMail(
                report: full,
                settled: made.together + noted + told,
                unclear: unclear,
                agreements: [made.agreementLine],
                trainings: made.yearLines(.trainingGrant),
                aboutOthers: [made.agreementLine],
                guarded: ["…"],
                reader: made.employee
            ),
            sample(Array(made.yearLines(.agreementsWanted).prefix(1))), sample(Array(noted.prefix(1))),
            sample(Array(told.prefix(1))), sample([]),
            sample([], isToHR: true),
        ]
    }
}

extension LetterRows {
    /// As they were written, a line each; none where they are forgotten.
    fileprivate func words(inMail row: InboxID) throws -> [String] {
        guard case .words(let text, _, _, _, _)? = try tx.talkMail(row)?.content else { return [] }
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }
}

extension ShownLine {
    /// Whether nobody is named who does it, or no day.
    fileprivate var isIncomplete: Bool { agreement.map { $0.version.doer == nil || $0.version.by == nil } ?? false }
}

private func + (left: Fields, right: Fields) -> Fields { left.merging(right) }
