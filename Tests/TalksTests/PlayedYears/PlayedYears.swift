// Three years of sixty people, played by handing over each day: what the service does in a day, and what people answer.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Insight
import Store
import Talks
import TestSupport
import Testing
import Year

/// A company that lives through its years, and all that it saw.
final class PlayedYears {
    /// Somebody who works here, as the script knows them.
    struct Member: Sendable {
        let id: PersonID
        let number: Int
        let local: String
        let language: String
        var manager: PersonID?
        var joined: Int
        var leftAt: Date?

        var words: PlayedWords { .of(language) }
        var team: String { PlayedYears.team(of: number) }
    }

    /// A line with its number and text.
    struct Asked: Sendable {
        let number: Int
        let line: YearLine
        let text: String
    }

    struct Mail: Sendable {
        let id: CollectedID
        /// Nil: HR.
        let reader: PersonID?
        let madeAt: Date
        let lines: [Asked]

        /// Whether it waited for no week to be over.
        var isUrgent: Bool { lines.allSatisfy { $0.line.kind.isUrgent } }
    }

    let house: TestHouse
    let settings: YearSettings
    let desk: TalkMailDesk
    var chance = SeededGenerator(seed: 2027)
    var members: [PersonID: Member] = [:]
    var mails: [Mail] = []
    var answers: [PlayedAnswer] = []
    /// Lines that an answer is on its way to.
    var promised: Set<LineID> = []
    var toldNotHeld: Set<TalkID> = []
    /// What was asked about, and of which kind.
    var asked: [LineKind: Set<YearLine.Subject>] = [:]
    /// The lines of what is asked once a year, by reader and year.
    var askedOnce: [String: LineID] = [:]
    var agreementsMade: [Made<AgreementFate>] = []
    var trainingsMade: [Made<TrainingFate>] = []
    /// The script's own book, and what it had in it before HR's figures of each quarter end were made.
    var counts = PlayedCounts()
    var counted: [CivilDay: [Int: [Figure: [String: PlayedCounts.Group]]]] = [:]
    /// Months in which letters of a kind were made: they are not kept for three years.
    var letterMonths: [String: Set<String>] = [:]
    /// Numbers of HR's that the script has as well.
    var figuresCompared: [Figure: Int] = [:]
    /// What a manager who left had not answered.
    var inherited: [YearLine] = []
    var guarded = 0
    /// What was not as it is to be, the day in front.
    var faults: [String] = []
    var table = YearTable()
    var month = YearTable.Month(name: "")

    /// Something that the script gave a fate.
    struct Made<Fate: Sendable>: Sendable {
        let employee: PersonID
        let fate: Fate
        let year: Int
        let isAnswered: Bool
    }

    init() async throws {
        house = try await TestHouse(standsLong: true) {
            $0.cycle = CycleRules()
            $0.rules = MailRules(
                schedule: ScheduleRules(),
                sending: SendingRules(window: nil),
                requestsPerRater: Self.requestsPerRater
            )
        }
        settings = YearSettings(
            rules: CycleRules(),
            mail: house.settings.rules,
            themes: ["coaching"],
            hr: house.settings.hr,
            timeZone: HouseSettings.timeZone,
            service: house.settings.service,
            followUpBy: (month: 11, day: 15),
            kickOff: (month: 1, day: 20),
            ownYearOn: (month: 12, day: 10)
        )
        let mail = TalkMailSettings(
            service: house.settings.service,
            hr: house.settings.hr,
            timeZone: HouseSettings.timeZone,
            dailyAnswersPerAddress: house.settings.dailyAnswersPerAddress,
            year: settings
        )
        desk = TalkMailDesk(store: house.store, book: house.book, settings: mail, log: house.log)
        try await moveIn()
    }

    var today: CivilDay { LocalTime(house.now, in: settings.timeZone).day }

    /// One, two or three.
    var year: Int { today.year - 2026 }

    func fault(_ text: String) { faults.append("\(today): \(text)") }

    // MARK: Time

    func play(until end: CivilDay) async throws {
        month = YearTable.Month(name: Self.name(today))
        while today < end {
            house.now += 86_400
            if today.day == 1 { try await lookBack() }
            try await happen()
            let isQuarter = today.day == 1 && today.month % 3 == 1
            if isQuarter { try countQuarter() }
            try await turn()
            if isQuarter { try await lookAtQuarter() }
            try await askRaters()
            if today.weekday == 6 { try await forget() }
            try await readMails()
            try await answerMails()
        }
        try await lookBack()
    }

    static func name(_ day: CivilDay) -> String { String(day.description.prefix(7)) }

    /// A day's work of the service: talks that are due, the duty of each day, and the collected mails.
    private func turn() async throws {
        try await house.change { [settings] tx, now in
            let turn = YearTurn(tx, settings, now: now)
            for id in try tx.dueTalks(at: now, limit: 200) {
                guard let talk = try tx.talk(id) else { continue }
                try tx.setNextLook(at: id, try turn.follow(talk))
            }
            _ = try turn.tend()
            while try Collector(tx, settings, now: now).collect().looked >= Collector.slice {}
        }
    }

    /// What is kept long enough goes, as the duties of each night do; once a week is often enough here.
    private func forget() async throws {
        try await house.change { [settings] tx, now in
            let (year, twoYears) = (now.addingTimeInterval(-365 * 86_400), now.addingTimeInterval(-730 * 86_400))
            _ = try tx.purgeAgreements(closedBefore: year, limit: 200)
            _ = try tx.purgeTrainings(closedBefore: year, limit: 200)
            _ = try tx.purgeYear(before: year, in: settings.timeZone, limit: 1000)
            _ = try tx.purgeTalked(before: LocalTime(twoYears, in: settings.timeZone).day)
            _ = try tx.purgeTalks(startedBefore: twoYears, limit: 200)
            _ = try tx.purgePeople(leftBefore: twoYears, limit: 200)
        }
    }

    // MARK: Mails

    /// The mails that were made today: each is looked at, and answered some day.
    private func readMails() async throws {
        let last = mails.last?.id.rawValue ?? 0
        let new = try await house.store.read { tx in
            try tx.rows(
                "SELECT id, reader_id, made_at FROM collected_mails WHERE id > $1 ORDER BY id",
                [.integer(last)]
            )
            .map { row in
                let id: CollectedID = try row.id("id")
                let lines = try tx.lines(of: id).map {
                    Asked(number: $0.number, line: $0.line, text: try tx.text($0.line))
                }
                return Mail(id: id, reader: row.optionalID("reader_id"), madeAt: try row.time("made_at"), lines: lines)
            }
        }
        for mail in new {
            look(at: mail)
            plan(answerTo: mail)
            for line in mail.lines {
                asked[line.line.kind, default: []].insert(line.line.subject)
                guard line.line.kind == .agreementState, case .agreement(let id) = line.line.subject,
                    AgreementFate.of(line.text) == .silent
                else { continue }
                counts.agreements[id]?.unanswered.append(mail.madeAt)
            }
            mails.append(mail)
            month.mails += 1
        }
    }
}

extension Transaction {
    /// What stands in a line, as far as it is a text of somebody's.
    fileprivate func text(_ line: YearLine) throws -> String {
        switch line.subject {
        case .agreement(let id): try agreement(id)?.version.text ?? ""
        case .training(let id): try training(id)?.text ?? ""
        case .talk, .person, .meeting, .year: ""
        }
    }
}
