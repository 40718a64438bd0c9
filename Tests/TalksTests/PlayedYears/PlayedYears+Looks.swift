// What is looked at while years are played: each mail as it is made, and the rows at the beginning of each month.
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing

extension PlayedYears {
    // MARK: Each mail

    /// Whether the line is a matter of that reader's, by the script's own book of people; nil: HR.
    func isAsked(_ reader: PersonID?, _ line: YearLine) -> Bool {
        switch line.reader {
        case .employee: reader == line.employee
        case .manager: reader != nil && reader == line.employee.flatMap { members[$0] }?.manager
        case .hr: reader == nil
        }
    }

    func look(at mail: Mail) {
        let name = mail.reader.flatMap { members[$0]?.local } ?? "hr"
        for line in mail.lines {
            let kind = line.line.kind
            let about = line.line.employee.flatMap { members[$0] }
            if !isAsked(mail.reader, line.line) { fault("\(name) is asked \(kind) about \(about?.local ?? "nobody")") }
            if let first = askedOfYear(by: mail, line), first != line.line.id {
                fault("\(name) is asked \(kind) twice of a year")
            }
            if about?.leftAt != nil { fault("\(name) is asked \(kind) about somebody who left") }
            if mail.reader == nil, !Self.ofHR.contains(kind) { fault("HR is asked \(kind)") }
        }
        if mail.reader.flatMap({ members[$0]?.leftAt }) != nil { fault("a mail to \(name), who left") }
        if !mail.isUrgent, let last = mails.last(where: { $0.reader == mail.reader && !$0.isUrgent }),
            mail.madeAt < last.madeAt + 7 * 86_400
        {
            fault("a second mail to \(name) within a week")
        }
    }

    /// The line in which the reader was asked before, as far as that is asked once a year.
    private func askedOfYear(by mail: Mail, _ asked: Asked) -> LineID? {
        let line = asked.line
        guard Self.ofYear.contains(line.kind) else { return nil }
        let year = if case .year(let year) = line.subject { "\(year)" } else { line.turn }
        let key = "\(mail.reader.map { "\($0)" } ?? "hr") \(line.kind) \(year ?? "")"
        if let first = askedOnce[key] { return first }
        askedOnce[key] = line.id
        return nil
    }

    private static let ofYear: Set<LineKind> = [.intervention, .oftenEnough, .ownYear]
    private static let ofHR: Set<LineKind> = [.trainingBooking, .callMade, .kickOff, .preparing, .intervention]

    // MARK: Each month

    func lookBack() async throws {
        try await noteLetters()
        let rows = try await house.store.read { tx in
            (agreements: try tx.agreements(), trainings: try tx.trainings(), lines: try tx.allOpenLines())
        }
        month.people = present().count
        let end = house.now
        month.talks = try await house.talks().count {
            $0.state == .planned && $0.start < end && $0.start > end - 31 * 86_400
        }
        month.agreements = Dictionary(rows.agreements.map { ($0.state, 1) }, uniquingKeysWith: +)
        month.trainings = Dictionary(rows.trainings.map { ($0.state.rawValue, 1) }, uniquingKeysWith: +)
        table.add(month)
        month = YearTable.Month(name: Self.name(today))
        look(at: rows.agreements, rows.lines)
        look(at: rows.lines)
    }

    private func noteLetters() async throws {
        let since = house.now - 32 * 86_400
        let letters = try await house.store.read { tx in
            try tx.rows("SELECT kind, created_at FROM outbox WHERE created_at > $1", [.time(since)])
                .map { (try $0.text("kind"), CivilDay(try $0.time("created_at"))) }
        }
        for (kind, day) in letters { letterMonths[kind, default: []].insert(Self.name(day)) }
    }

    /// What is open comes back within a quarter, or sleeps.
    private func look(at agreements: [Agreement], _ lines: [YearLine]) {
        let soon = house.now + 92 * 86_400
        for agreement in agreements where !agreement.progress.isClosed && agreement.progress != .asleep {
            guard let employee = members[agreement.employee], employee.leftAt == nil else { continue }
            let comesBack = lines.contains {
                $0.kind == .agreementState && $0.subject == .agreement(agreement.id) && $0.dueAt <= soon
            }
            if !comesBack {
                fault("agreement \(agreement.id) of \(employee.local), \(agreement.state), doesn't come back")
            }
        }
    }

    /// None waits for ever, and none is asked twice.
    private func look(at lines: [YearLine]) {
        let longAgo = house.now - 60 * 86_400
        for line in lines where line.dueAt < longAgo {
            fault(
                "\(line.kind) about \(line.employee.map { "\($0)" } ?? "nobody") is open since \(CivilDay(line.dueAt))"
            )
        }
        let same = Dictionary(grouping: lines) {
            "\($0.kind) of \($0.reader) about \(String(describing: $0.employee)), \($0.subject)"
        }
        for (what, lines) in same where lines.count > 1 { fault("\(lines.count) open lines: \(what)") }
        for line in lines {
            guard let about = line.employee.flatMap({ members[$0] }), let left = about.leftAt else { continue }
            if left < house.now - 100 * 86_400 { fault("\(line.kind) about \(about.local), who left long ago") }
        }
    }

    // MARK: The end

    /// Mails to people who had left by then.
    func mailsAfterLeaving() async throws -> Int {
        try await house.store.read { tx in
            try tx.rows(
                """
                SELECT o.id FROM outbox o JOIN people p ON p.address_key = o.recipient_key
                WHERE p.left_at IS NOT NULL AND o.created_at > p.left_at
                """,
                []
            ).count
        }
    }

    /// Columns in which the word stands.
    func columns(with word: String) async throws -> [String] {
        try await house.store.read { tx in
            let tables = try tx.rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                []
            )
            .map { try $0.text("name") }
            var found: [String] = []
            for table in tables {
                let columns = try tx.rows("SELECT name FROM pragma_table_info($1)", [.text(table)]).map {
                    try $0.text("name")
                }
                for column in columns {
                    let hits = try tx.rows(
                        "SELECT 1 AS hit FROM \(table) WHERE instr(CAST(\(column) AS TEXT), $1) > 0 LIMIT 1",
                        [.text(word)]
                    )
                    if !hits.isEmpty { found.append("\(table).\(column)") }
                }
            }
            return found
        }
    }

    /// Of those who work here: as the script has it, and as the rows have it.
    func agreements() async throws -> (script: [String: Int], rows: [String: Int]) {
        let here = Set(present().map(\.id))
        var script: [String: Int] = [:]
        for made in agreementsMade where here.contains(made.employee) {
            guard let progress = made.fate.progress(atTheEnd: made.year) else { continue }
            let consent: Agreement.Consent = made.isAnswered ? made.fate.consent : .proposed
            script["\(made.fate) of year \(made.year): \(consent), \(progress)", default: 0] += 1
        }
        var rows: [String: Int] = [:]
        for agreement in try await house.agreements() where here.contains(agreement.employee) {
            let fate = AgreementFate.of(agreement.version.text).map { "\($0)" } ?? agreement.version.text
            let year = try await madeIn(agreement.id)
            rows["\(fate) of year \(year): \(agreement.consent), \(agreement.progress)", default: 0] += 1
        }
        return (script, rows)
    }

    private func madeIn(_ agreement: AgreementID) async throws -> Int {
        let row = try await house.store.read {
            try $0.rows("SELECT made_at FROM agreements WHERE id = $1", [.integer(agreement.rawValue)]).first
        }
        return CivilDay(try #require(row).time("made_at")).year - 2026
    }

    func trainings() async throws -> (script: [String: Int], rows: [String: Int]) {
        let here = Set(present().map(\.id))
        var script: [String: Int] = [:]
        for made in trainingsMade where here.contains(made.employee) {
            guard let state = made.fate.state(atTheEnd: made.year, isAnswered: made.isAnswered) else { continue }
            script["\(made.fate): \(state)", default: 0] += 1
        }
        let rows = try await house.trainings().filter { here.contains($0.employee) }.map { training in
            let fate = TrainingFate.of(training.text).map { "\($0)" } ?? training.text
            return ("\(fate): \(training.state)", 1)
        }
        return (script, Dictionary(rows, uniquingKeysWith: +))
    }
}

extension Transaction {
    fileprivate func allOpenLines() throws -> [YearLine] {
        try rows("SELECT id FROM year_lines WHERE state IN ('waiting', 'asked') ORDER BY id", []).compactMap {
            try line($0.id("id"))
        }
    }
}
