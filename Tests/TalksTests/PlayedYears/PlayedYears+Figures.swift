// HR's figures in played years: each that is shown is what the script counted, and each that is not has a reason.
import Cycle
import Days
import Feedback
import Foundation
import Insight
import Reports
import Store
import Talks
import TestSupport
import Testing

extension PlayedYears {
    // MARK: The script's words

    /// Takes an answer that was understood into the script's own book.
    func note(_ answer: PlayedAnswer, _ report: CollectedReport) {
        for (id, _) in zip(report.agreements, answer.agreements) {
            guard let employee = answer.mail.reader, case .talk(let talk)? = answer.words.first?.line.line.subject
            else {
                continue
            }
            counts.agreements[id] = .init(employee: employee, talk: talk, madeAt: house.now)
        }
        for (id, _) in zip(report.trainings, answer.trainings) {
            guard let employee = answer.mail.reader else { continue }
            counts.trainings[id] = .init(employee: employee, madeAt: house.now)
        }
        for word in answer.words { note(word, by: answer.mail.reader) }
    }

    private func note(_ word: PlayedAnswer.Word, by reader: PersonID?) {
        let line = word.line.line
        let words = reader.flatMap { members[$0]?.words } ?? .of("nl")
        switch line.subject {
        case .agreement(let id): note(word, of: id, words)
        case .training(let id): counts.trainings[id]?.state = state(word.text, line.kind, words)
        case .talk(let talk):
            guard line.kind == .agreementsWanted, let employee = line.employee,
                !word.text.hasPrefix(words.notTakenPlace)
            else { return }
            counts.endSleep(of: employee, before: talk, now: house.now)
        case .person: note(word.text, ofThemselves: line, words)
        case .meeting, .year: break
        }
    }

    private func note(_ word: PlayedAnswer.Word, of id: AgreementID, _ words: PlayedWords) {
        guard var agreement = counts.agreements[id] else { return fault("no agreement \(id) in the script") }
        let consent = Agreement.Consent.self
        if word.line.line.kind == .agreementState {
            let progress: [String: Agreement.Progress] = [
                words.done: .done, words.busy: .busy, words.stopped: .stopped, words.stuck: .stuck,
            ]
            agreement.state = progress[word.text]?.rawValue ?? agreement.state
        } else if word.text == words.right {
            agreement.state = consent.agreed.rawValue
        } else {
            agreement.corrections += 1
            if agreement.corrections == 2 { agreement.state = consent.twoVersions.rawValue }
        }
        counts.agreements[id] = agreement
    }

    private func state(_ text: String, _ kind: LineKind, _ words: PlayedWords) -> Training.State {
        switch kind {
        case .trainingMandatory: text == words.mandatory ? .granted : .requested
        case .trainingGrant: text == words.refused ? .refused : text == words.talkFirst ? .talkFirst : .granted
        case .trainingBooking: text == "niet beschikbaar" ? .unavailable : .booked
        default: text == words.missed ? .missed : .had
        }
    }

    private func note(_ text: String, ofThemselves line: YearLine, _ words: PlayedWords) {
        guard let employee = line.employee, let turn = line.turn.flatMap(Int.init), let member = members[employee]
        else {
            return
        }
        func add(_ cell: String, to book: inout [Int: [PlayedCounts.PlayedWord]]) {
            book[turn, default: []].append(.init(team: member.team, cell: cell))
        }
        switch line.kind {
        case .followUp: counts.followUps[turn, default: [:]][employee] = text == words.held
        case .needs:
            add(["nl": "room", "en": "workload", "de": "challenge"][member.language] ?? "hours", to: &counts.needs)
        case .oftenEnough: add(OftenEnough(Int(text) ?? 0).rawValue, to: &counts.oftenEnough)
        case .hrCall:
            let wish: CallWish = text == words.call ? .asked : .none
            counts.calls[turn, default: [:]][employee] = wish.rawValue
        default: break
        }
    }

    // MARK: Each quarter

    /// Before the service counts: what it is to find.
    func countQuarter() throws {
        let people = present().filter { $0.manager != nil }.map { ($0.id, $0.team) }
        let asOf = QuarterEnd.before(today)
        let moment = today.start(in: settings.timeZone)
        for year in [today.year - 1, today.year] {
            counted[asOf, default: [:]][year] = try counts.figures(
                of: year,
                at: moment,
                Dictionary(uniqueKeysWithValues: people)
            )
        }
    }

    /// After it: what it published, and what HR gets who asks for it.
    func lookAtQuarter() async throws {
        let asOf = QuarterEnd.before(today)
        for year in [today.year - 1, today.year] where QuarterEnd.asOf(ofYear: year, on: today) == asOf {
            let report = try await house.figures(year)
            guard report.asOf == asOf else { continue }
            for section in report.sections { look(at: section, of: report, year, asOf) }
        }
        _ = try await house.handOn(
            .words("rapport", by: nil, isProved: true, answered: nil),
            from: HouseSettings.hr,
            subject: "Vraag"
        )
        try await desk.pass(now: house.now)
    }

    private func look(at section: InsightReport.Section, of report: InsightReport, _ year: Int, _ asOf: CivilDay) {
        for row in section.rows where row.asOf == asOf {
            let people = group(row, section, of: report, year)
            let what = "\(section.figure) of \(year), \(row.name), \(asOf)"
            if (people.count < 5 ? nil : people.count) != row.people {
                fault("\(what): \(row.people ?? 0) people, and the script has \(people.count)")
            }
            let counts = section.cells.map { cell in (least: people.sure(cell), most: people.most(cell)) }
            for (place, shown) in row.cells.enumerated() {
                let (cell, count) = (section.cells[place], counts[place])
                if let shown {
                    figuresCompared[section.figure, default: 0] += 1
                    if !(count.least...count.most).contains(shown) || shown < 5 {
                        fault("\(what): \(shown) in \(cell), and the script has \(count)")
                    }
                } else if count.least >= 5, !isExplained(place, counts.map(\.most), people.count, row, section) {
                    fault("\(what): \(cell) is not shown, and the script has \(counts)")
                }
            }
        }
    }

    /// What is large enough is not shown where something smaller would follow: what is left of its row, or what another row
    /// hides of it.
    private func isExplained(
        _ place: Int,
        _ counts: [Int],
        _ people: Int,
        _ row: InsightReport.Row,
        _ section: InsightReport.Section
    ) -> Bool {
        let figure = section.figure
        let hidesMore = row.cells.indices.contains { $0 != place && row.cells[$0] == nil && counts[$0] > 0 }
        let rest = people - counts[place]
        let isRestTold = (1..<5).contains(rest) || figure.isOfWords && rest == 0
        let isSummed = section.rows.contains { $0 != row && $0.people != nil && $0.cells[place] == nil }
        return hidesMore || isRestTold || isSummed
    }

    /// Those whom the script counts in a row.
    private func group(
        _ row: InsightReport.Row,
        _ section: InsightReport.Section,
        of report: InsightReport,
        _ year: Int
    ) -> PlayedCounts.Group {
        switch row.name {
        case .departments(let names): group(of: section.figure, names, year, row.asOf)
        case .everybody: group(of: section.figure, [CountedRow.all], year, row.asOf)
        case .together: together(section, year)
        case .cell(let standing):
            together(report.sections.first { $0.figure == .talks }, year).compactMapValues { cells in
                guard let cell = cells.sure.first, cell.hasPrefix("\(standing)/") else { return nil }
                return PlayedCounts.Cells(sure: [String(cell.dropFirst(standing.count + 1))])
            }
        }
    }

    private func group(of figure: Figure, _ names: [String?], _ year: Int, _ asOf: CivilDay) -> PlayedCounts.Group {
        names.reduce(into: [:]) { all, name in
            all.merge(counted[asOf]?[year]?[figure]?[name ?? ""] ?? [:]) { $1 }
        }
    }

    /// Of the rows that stand, each as of its own day.
    private func together(_ section: InsightReport.Section?, _ year: Int) -> PlayedCounts.Group {
        guard let section else { return [:] }
        var (all, next): (PlayedCounts.Group, Int64) = ([:], 0)
        for row in section.rows where row.people != nil {
            guard case .departments(let names) = row.name else { continue }
            for cells in group(of: section.figure, names, year, row.asOf).values {
                all[next] = cells
                next += 1
            }
        }
        return all
    }
}

extension PlayedCounts.Group {
    private func inside(_ cell: String, _ cells: Set<String>) -> Bool {
        cells.contains { $0 == cell || $0.hasPrefix("\(cell)/") }
    }

    fileprivate func sure(_ cell: String) -> Int { values.count { inside(cell, $0.sure) } }
    fileprivate func most(_ cell: String) -> Int { values.count { inside(cell, $0.sure.union($0.maybe)) } }
}
