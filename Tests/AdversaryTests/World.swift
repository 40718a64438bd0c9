// A round, played in a house, and all that its people and whoever has the file get to see of it.
import Addressing
import Days
import Feedback
import Foundation
import Letters
import Reports
import Rounds
import Talks
import TestSupport

@testable import Dossiers
@testable import Store

/// All that somebody saw, in its order.
enum Viewpoint: String, CaseIterable {
    case employee, manager, hr
    /// Has the database and the log, and no key.
    case file
}

/// What they all saw of a story. Words stand without their order where the dossier shuffles them.
struct Seen {
    var views: [Viewpoint: [String]] = [:]
    /// The dossier and its later batches, with the number of events before each that added answers or took them out.
    var dossiers: [(taken: Int, summary: Summary)] = []
    /// The events whose mails were taken as answers, or that took these out, by their numbers.
    var taken: [Int] = []
    /// Of raters whom the employee knows by name: not reached.
    var named: Set<Int> = []

    fileprivate mutating func add(_ viewpoint: Viewpoint, _ text: String) { views[viewpoint, default: []].append(text) }
}

/// Plays a story.
final class World {
    private let house: TestHouse
    private let story: Story
    private var talk = TalkID(rawValue: 1)
    private var requests: [RequestID] = []
    private var seen = Seen()
    private var lastLetter: Int64 = 0
    private var mails: Int64 = 0
    private var hour = 0

    private init(_ story: Story) async throws {
        self.story = story
        house = try await TestHouse(isSealed: true, standsLong: true) { $0.approver = nil }
    }

    static func play(_ story: Story) async throws -> Seen {
        let world = try await World(story)
        try await world.begin()
        try await world.goOn()
        await world.house.store.close()
        return world.seen
    }

    private var beginning: Date { house.settings.begin }

    private func begin() async throws {
        let (story, beginning) = (story, beginning)
        requests = try await house.change { [talk] tx, now in
            try tx.addTalk(at: beginning + Double(story.days) * 86_400, now: now)
            let own = try member("Anna de Vries", "anna")
            _ = try tx.insert(Self.request(talk, own, .self, .named, "nl"), now: now)
            return try story.raters.enumerated().map { index, rater in
                let person = try member("Rater \(index)", "r\(index)", at: "client.example", language: rater.language)
                if let other = rater.isAlso, other < index {
                    let known = try member("Rater \(other)", "r\(other)", at: "client.example", language: "nl")
                    let id = try tx.save(known, manager: nil, department: nil, now: now)
                    try tx.save(alias: person.address, of: id, now: now)
                }
                let new = try Self.request(talk, person, rater.group, .confidential, rater.language)
                return try tx.insert(new, now: now)
            }
        }
    }

    private static func request(
        _ talk: TalkID,
        _ rater: Person,
        _ group: RaterGroup,
        _ promise: Promise,
        _ language: String
    ) throws -> NewRequest {
        NewRequest(
            talk: talk,
            rater: rater,
            group: group,
            promise: promise,
            questionnaire: try Example.wording().questionnaire(group, language: language),
            namedBy: .organisation,
            state: .queued
        )
    }

    /// From one event or duty to the next.
    private func goOn() async throws {
        var events = story.events[...]
        while hour <= story.hours {
            house.now = beginning + Double(hour) * 3600
            while let event = events.first, event.hour <= hour {
                try await perform(event.act, number: events.startIndex)
                events.removeFirst()
            }
            let next = try await stage.pass()
            try await look()
            let due = next.map { Int(($0.timeIntervalSince(beginning) / 3600).rounded(.up)) } ?? .max
            hour = max(hour + 1, min(due, events.first?.hour ?? .max, story.hours + 1))
        }
        try await lookAtFile()
    }

    private var dossiers: DossierRelease {
        DossierRelease(
            store: house.store,
            wording: house.wording,
            organisation: house.settings.organisation,
            rules: house.settings.rules,
            rule: AnonymityRule(),
            retentionDays: 730,
            pdf: PDFRenderer(python: house.folder.appending(path: "none")),
            log: house.log
        )
    }

    private var stage: RoundsStage {
        RoundsStage(
            store: house.store,
            rules: house.settings.rules,
            minimumRaters: 3,
            dossiers: dossiers,
            duties: DutySettings(
                timeZone: HouseSettings.timeZone,
                plannedBy: nil,
                times: [.talk: 730 * ScheduleRules.day, .stray: 30 * ScheduleRules.day, .held: 30 * ScheduleRules.day]
            ),
            log: house.log,
            clock: house.clock
        )
    }

    // MARK: What people do, as inbox and talks have it in the rows

    private func perform(_ act: Story.Act, number event: Int) async throws {
        mails += 1
        let (rules, number, requests, story, book) = (house.settings.rules, mails, requests, story, book)
        let (isTaken, next, account) = try await house.change { [talk] tx, now -> (Bool, TalkID, ErasureAccount?) in
            var (isTaken, next, account) = (false, talk, ErasureAccount?.none)
            switch act {
            case .answer(let rater, let said):
                isTaken = try Self.take(said, number, from: requests[rater], story.raters[rater], rules, tx, now)
            case .decline(let rater):
                guard let request = try tx.request(requests[rater]), request.isOpen else { break }
                try tx.set(request, to: .declined, now: now)
            case .bounce(let rater):
                guard let request = try tx.request(requests[rater]), let talk = try tx.talk(talk),
                    let end = request.bounced(.bounced(said: "550"), of: talk)
                else { break }
                try tx.end(end, by: rules, now: now)
            case .strike(let rater):
                guard let request = try tx.request(requests[rater]) else { break }
                try tx.takeOff(request.id)
                if request.isOpen { try tx.end(request.withdrawn(.withdrawn), by: rules, now: now) }
            case .discard(let rater):
                do {
                    _ = try book.discard(tx, requests[rater], now: now)
                    isTaken = true
                } catch is TalkError {}
            case .erase(let rater):
                guard let request = try tx.request(requests[rater]) else { break }
                account = try PeopleBook(book).erase(tx, request.rater.address, retention: 730 * 86_400, now: now)
                isTaken = true
            case .move(let days):
                guard let found = try tx.talk(talk), found.state == .planned else { break }
                let start = found.start + Double(days) * 86_400
                guard start > now + 86_400 else { break }
                try book.move(tx, talk, to: start, duration: nil, place: nil, now: now)
            case .cancel:
                guard try tx.talk(talk)?.state == .planned else { break }
                try book.cancel(tx, talk, now: now)
            case .plan(let days):
                next = try Self.plan(talk, now + Double(days) * 86_400, by: book, tx, now)
            case .standing:
                let row = InboxID(rawValue: number)
                try tx.queue(
                    .standing(talk, .asked(inboxRow: row)),
                    to: member("Anna", "anna").address,
                    by: rules,
                    now: now
                )
            case .departments:
                let hr = try EmailAddress(HouseSettings.hr)
                try tx.queue(.departments(inboxRow: InboxID(rawValue: number)), to: hr, by: rules, now: now)
            case .share:
                for dossier in try tx.dossierRounds(of: talk) { try tx.share(talk, batch: dossier.number, now: now) }
            case .look: break
            }
            return (isTaken, next, account)
        }
        talk = next
        if let account {
            let gone = account.gone.map { "\($0.key) \($0.value)" }.sorted()
            seen.add(.file, "\(hour) \(gone) \(account.kept) \(account.endedRequests) \(account.named)")
        }
        if isTaken { seen.taken.append(event) }
        if act == .look { try await lookAtFile() }
        if case .bounce(let rater) = act { seen.named.insert(rater) }
    }

    private var book: TalkBook {
        TalkBook(
            rules: house.settings.rules,
            naming: NamingRules(maximum: house.settings.maximumRaters),
            approver: nil,
            named: [.self, .manager],
            service: house.settings.service,
            wording: house.wording
        )
    }

    /// Plans another talk, and cancels the one that was planned, if it wasn't before.
    private static func plan(
        _ old: TalkID,
        _ start: Date,
        by book: TalkBook,
        _ tx: any Transaction,
        _ now: Date
    ) throws -> TalkID {
        guard let talk = try tx.talk(old), let anna = try tx.person(at: talk.employee.address),
            let mark = try tx.person(at: talk.manager.address)
        else { return old }
        let event = TalkEvent(uid: "instead of \(old)")
        let new = try book.plan(
            tx,
            employee: anna,
            manager: mark,
            start: start,
            duration: 3600,
            place: nil,
            event: event,
            now: now
        )
        if talk.state == .planned { try book.cancel(tx, old, now: now) }
        return new
    }

    /// - Returns: whether it counts as an answer.
    private static func take(
        _ said: Said,
        _ number: Int64,
        from id: RequestID,
        _ rater: Story.Rater,
        _ rules: MailRules,
        _ tx: any Transaction,
        _ now: Date
    ) throws -> Bool {
        // Nobody who was erased has a token.
        guard let request = try tx.request(id), [.queued, .sent, .answered, .expired].contains(request.state),
            !request.rater.address.description.hasSuffix("@erased.invalid")
        else { return false }
        let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(number))
        let raw = Data((said.texts.values.joined() + (said.remark ?? "")).utf8)
        guard let row = try tx.receive(raw, size: raw.count, at: place, now: now) else { return false }
        _ = try tx.beginReading(limit: 10, octets: .max)
        let response = NewResponse(
            request: id,
            messageID: "\(number)@client.example",
            bodyHash: Data(raw.prefix(32)),
            inboxRow: row,
            answers: said.answers(to: try Example.wording().questionnaire(rater.group, language: rater.language)),
            remark: said.remark
        )
        _ = try tx.insert(response, now: now)
        if request.state != .answered { try tx.set(request, to: .answered, now: now) }
        let letter = Letter.confirmation(id, inboxRow: row, news: [])
        try tx.queue(letter, to: request.rater.address, by: rules, now: now)
        // As numbers of words, eight octets each.
        let queued = try tx.first("SELECT id FROM outbox WHERE key = $1", [.text(letter.key)])
        if let id: LetterID = try queued?.id("id") {
            _ = try tx.beginAttempt(id, by: RunID(), prepared: Data(count: 3000 + 2 * raw.count))
        }
        try tx.endReading(
            row,
            kind: "reply",
            outcome: .confirmed,
            request: id,
            messageID: "\(number)@client.example"
        )
        return true
    }

    // MARK: What people see

    /// The letters that were queued since, as they read now.
    private func look() async throws {
        let (settings, now, last) = (house.settings.letters, house.now, lastLetter)
        let (letters, dossiers) = try await house.store.read { [talk] tx in
            var rows = LetterRows(tx, settings, now: now)
            let new = try tx.outbox(states: Set(OutboxState.allCases), limit: 10_000).filter { $0.id.rawValue > last }
            let letters = try new.map { (row: $0, facts: try rows.facts(for: $0.letter)) }
            return (letters, try tx.dossiers(of: talk).map(\.summary))
        }
        lastLetter = letters.map(\.row.id.rawValue).max() ?? lastLetter
        let writer = LetterWriter(settings: settings, wording: house.wording)
        for letter in letters {
            guard let facts = letter.facts, let viewpoint = Self.viewpoint(of: facts.reader.address) else { continue }
            let written = try writer.write(facts, now: now)
            let text = [written.text.subject, written.text.text, written.text.html].joined(separator: "\n")
            let files = written.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
            seen.add(viewpoint, "\(hour) \(letter.row.letter.key)\n" + Self.shuffled(text + "\n" + files))
        }
        for summary in dossiers.dropFirst(seen.dossiers.count) { seen.dossiers.append((seen.taken.count, summary)) }
    }

    private static func viewpoint(of address: EmailAddress) -> Viewpoint? {
        switch address.description {
        case "anna@example.test": .employee
        case "mark@example.test": .manager
        case HouseSettings.hr: .hr
        default: nil
        }
    }

    /// Words without their order: the dossier's is chance, which `commentsStandInAnyOrder` looks at.
    private static func shuffled(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "<" || $0 == ">" }.sorted().joined(separator: " ")
    }

    /// The rows as the file has them, the log, and HR's lists.
    private func lookAtFile() async throws {
        let (rules, now) = (house.settings.rules, house.now)
        let lists = try await house.store.read { [talk] tx in
            let year = CompanyYear(of: now, in: HouseSettings.timeZone)
            return [
                "\(try TalkReport.all(tx, for: .party(.hr), rules: rules.schedule, now: now))",
                "\(try RequestReport.all(of: talk, tx, for: .party(.hr), rules: rules, now: now) ?? [])",
                "\(try DepartmentReport(tx, in: year, for: .party(.hr), now: now))",
            ]
        }
        for list in lists { seen.add(.hr, "\(hour) \(list)") }
        try await lookAtDossier()
        let plain = try SQLiteDriver(path: house.path)
        let rows = try await plain.read { tx in
            try ContentColumns.tables.sorted { $0.key < $1.key }.flatMap { table, columns in
                try tx.rows("SELECT * FROM \(table)", []).map { "\(table) " + Self.shown($0, columns) }
            }
        }
        await plain.close()
        seen.add(.file, "\(hour)\n" + (rows + house.logged.lines.map(\.description)).joined(separator: "\n"))
    }

    /// The dossier as the command line shows it, before a release and after each.
    private func lookAtDossier() async throws {
        let (now, release) = (house.now, dossiers)
        let viewers: [(Viewpoint, Viewer)] = [
            (.employee, .party(.employee)), (.manager, .party(.manager)), (.hr, .party(.hr)),
            (.file, .operator("piet")),
        ]
        // An operator's look is noted.
        let reports = try await house.store.write { [talk] tx -> [(Viewpoint, DossierReport?)] in
            let preview = try DossierReport(unreleased: tx, of: talk, for: .operator("piet"), now: now) { tx, talk in
                try release.preview(tx, of: talk)
            }
            return try viewers.map { ($0, try DossierReport(tx, of: talk, for: $1, now: now)) } + [(.file, preview)]
        }
        for (viewpoint, report) in reports { seen.add(viewpoint, "\(hour) \(report.map(Self.text) ?? "")") }
    }

    private static func text(_ report: DossierReport) -> String {
        ([report.groups] + report.later).map { groups in groups.map(text).joined(separator: "\n") }
            .joined(separator: "\nlater\n")
    }

    /// Comments and remarks in the order of their words.
    private static func text(_ group: DossierReport.Group) -> String {
        let questions = group.questions.map { question in
            "\(question.key) \(question.n) \(question.mean ?? 0) \(question.distribution) \(question.withheld) "
                + "\(question.comments.sorted())"
        }
        let head = "\(group.merged ?? [group.group].compactMap(\.self)) \(group.invited) \(group.answered ?? -1)"
        return ([head] + questions + ["\(group.remarks.sorted())"]).joined(separator: "\n")
    }

    /// Sealed values by their length; what is made by chance is left out.
    private static func shown(_ row: Row, _ columns: ContentColumns) -> String {
        let chance: Set = [
            "message_id", "sha256", "key_id", "answers_key_id", "arrival_key", "house_key", "index_key", "attempt_by",
        ]
        return row.columns.filter {
            !chance.contains($0) && !columns.keys.contains($0) && !columns.digests.contains($0)
        }
        .map { column in
            switch row[column] {
            case .octets(let octets?): "\(column):\(octets.count)"
            case let value?: "\(column)=\(value)"
            case nil: "\(column)=NULL"
            }
        }.joined(separator: " ")
    }
}
