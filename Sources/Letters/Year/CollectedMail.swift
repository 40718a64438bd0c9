// To one person, once a week at most: all that waits for a word of theirs, each with a number.
import Addressing
import Cycle
import Days
import Dossiers
import Feedback
import Foundation
import Reports
import Store
import Wording

struct CollectedMail: Mail {
    static let example = Letter.collected(CollectedID(rawValue: 1))
    let lines: [ShownLine]
    /// Those of the last talk that sleep, for the mail after the next.
    let asleep: [ShownLine]
    let reader: Person
    let isToHR: Bool
    let companyDoctor: String?
    /// Whether there are raters whom the employee may thank.
    let canThank: Bool
    /// Beside the question what HR will do about them.
    let figures: InsightReport
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> CollectedMail? {
        guard case .collected(let id) = letter, let reader = try rows.reader(of: id) else { return nil }
        var (lines, sleeping): ([ShownLine], [ShownLine]) = ([], [])
        var canThank = false
        // A line may have been settled since, in another way. The others keep their numbers.
        for (number, line) in try rows.tx.lines(of: id) where line.state == .asked {
            // Somebody else may lead her since.
            if line.reader == .manager {
                guard let employee = line.employee, try rows.leads(employee, byReaderOf: id) else { continue }
            }
            guard let shown = try ShownLine(number, line, &rows) else { continue }
            lines.append(shown)
            guard line.kind == .agreementsWanted, let talk = shown.talk, let employee = line.employee else { continue }
            sleeping = try asleep(employee, shown.employee, rows)
            canThank = try rows.tx.releases(of: talk.id)[.employee] != nil
        }
        guard !lines.isEmpty else { return nil }
        let year = lines.first { $0.kind == .intervention }?.preparation.year
        let figures = try year.map { try InsightReport(rows.tx, of: $0, for: .party(.hr)) }
        return CollectedMail(
            lines: lines,
            asleep: sleeping,
            reader: reader,
            isToHR: try rows.isToHR(id),
            companyDoctor: rows.settings.companyDoctor,
            canThank: canThank,
            figures: figures ?? .none
        )
    }

    private static func asleep(_ id: PersonID, _ employee: Person, _ rows: LetterRows) throws -> [ShownLine] {
        try rows.tx.agreements(of: id).filter { $0.progress == .asleep }.map {
            ShownLine(0, .agreementState, about: employee, agreement: $0)
        }
    }

    func fields(_ speech: Speech) -> Fields {
        let kinds = LineKind.allCases.reduce([:] as Fields) { all, kind in
            let own = lines.filter { $0.kind == kind }
            return all.merging([
                kind.fieldName: .list(own.map { $0.fields(speech) }),
                "has\(kind.fieldName.capitalizedFirst)": .flag(!own.isEmpty),
                "several\(kind.fieldName.capitalizedFirst)": .flag(own.count > 1),
            ])
        }
        return kinds.merging([
            "reader": .fields(reader.fields), "toHR": .flag(isToHR), "several": .flag(lines.count > 1),
            "count": .text(String(lines.count)), "first": .text(String(lines.first?.number ?? 1)),
            "isCollected": .flag(lines.first?.kind.isAlone == false),
            "asleep": .list(asleep.map { $0.fields(speech) }), "hasAsleep": .flag(!asleep.isEmpty),
            "companyDoctor": .init(companyDoctor), "canThank": .flag(canThank),
        ]).merging(figures.fields(speech))
    }

    /// A meeting is an event as well; where another time is proposed for it, the event stays as it is for now.
    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        guard let shown = lines.first?.meeting, shown.meeting.counter == nil else { return Enclosures() }
        return Enclosures(calendar: try shown.part(writer, at: now))
    }

    static func samples(_ made: MadeUp) -> [CollectedMail] {
        let alone = LineKind.allCases.filter(\.isAlone).flatMap { kind in made.yearLines(kind).map { [$0] } }
        let together = [made.together, Array(made.together.prefix(1))]
        return (alone + together).map { lines in
            CollectedMail(
                lines: lines,
                asleep: lines[0].kind == .agreementsWanted && lines[0].talk?.isFull == true ? [made.agreementLine] : [],
                reader: made.employee,
                isToHR: lines[0].kind == .kickOff || lines[0].kind == .intervention,
                companyDoctor: lines[0].talk?.isFull == true ? "dr. De Wit, 030 123 45 67" : nil,
                canThank: lines[0].talk?.isFull == true,
                figures: lines[0].kind == .intervention && lines[0].talk?.isFull == true
                    ? InsightReport.examples[0] : .none
            )
        }
    }
}

extension InsightReport {
    fileprivate static let none = InsightReport(0, asOf: nil, countedAt: nil, [], [], earlier: [])
}

extension LineKind {
    /// Its name in templates.
    var fieldName: String {
        rawValue.split(separator: "-").enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }
            .joined()
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension MadeUp {
    func agreement(_ id: Int64, isFull: Bool) -> Agreement {
        Agreement(
            id: AgreementID(rawValue: id),
            employee: PersonID(rawValue: 1),
            talk: TalkID(rawValue: 1),
            version: .init(text: isFull ? "SQL" : "…", doer: isFull ? .employee : nil, by: isFull ? day : nil),
            consent: isFull ? .agreed : .twoVersions,
            progress: isFull ? .stuck : .open,
            line: isFull ? "…" : nil
        )
    }

    func training(isFull: Bool) -> Training {
        Training(
            id: TrainingID(rawValue: 1),
            employee: PersonID(rawValue: 1),
            text: "SQL",
            theme: nil,
            state: isFull ? .booked : .wished,
            isMandatory: isFull,
            bookedOn: isFull ? day : nil,
            line: isFull ? "…" : nil
        )
    }

    private var day: CivilDay { CivilDay(start) }

    var agreementLine: ShownLine {
        ShownLine(1, .agreementState, about: employee, agreement: agreement(1, isFull: true))
    }

    /// A line of that kind with all that it may have, and one without.
    func yearLines(_ kind: LineKind) -> [ShownLine] {
        if kind == .meetingProposed {
            return meetings.filter { $0.meeting.state != .cancelled }.map { shown in
                ShownLine(1, kind, about: employee, meeting: shown)
            }
        }
        return talks.map { talk in
            ShownLine(
                1,
                kind,
                about: employee,
                agreement: agreement(1, isFull: talk.isFull),
                training: training(isFull: talk.isFull),
                talk: talk,
                preparation: preparing(isFull: talk.isFull),
                ownYear: ownYear(isFull: talk.isFull)
            )
        }
    }

    private func preparing(isFull: Bool) -> Preparing {
        var all = Preparing()
        (all.isFirst, all.hasAgreements, all.isFeedbackAsked, all.year) = (isFull, isFull, isFull, 2027)
        all.hasManager = isFull
        if isFull { (all.talks, all.day, all.plannedOn) = (talks, day, day) } else { all.isSkipped = true }
        return all
    }

    private func ownYear(isFull: Bool) -> OwnYear {
        guard isFull else { return OwnYear() }
        let done = Agreement(
            id: AgreementID(rawValue: 2),
            employee: PersonID(rawValue: 1),
            talk: nil,
            version: .init(text: "…"),
            progress: .done
        )
        return OwnYear(
            agreements: [done, agreement(1, isFull: true)],
            trainings: [training(.had)],
            words: ["…"]
        )
    }

    /// All kinds that stand together.
    var together: [ShownLine] {
        var next = 1
        let kinds = LineKind.allCases.filter { !$0.isAlone }.sorted { $0.questions > $1.questions }
        return kinds.flatMap(yearLines).map { line in
            defer { next += line.kind.questions }
            return ShownLine(
                next,
                line.kind,
                about: line.employee,
                agreement: line.agreement,
                training: line.training,
                talk: line.talk,
                preparation: line.preparation
            )
        }
    }
}
