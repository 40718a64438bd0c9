// The desk for mail about talks, in a house: mail is handed to it as the inbox does, and what it queues is looked at.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing
import Year

extension TestHouse {
    var book: TalkBook {
        TalkBook(
            rules: settings.rules,
            naming: NamingRules(maximum: settings.maximumRaters),
            approver: settings.approver,
            hr: settings.hr,
            named: [.self, .manager],
            service: settings.service,
            wording: wording
        )
    }

    var desk: TalkMailDesk {
        let settings = TalkMailSettings(
            service: settings.service,
            hr: settings.hr,
            timeZone: HouseSettings.timeZone,
            dailyAnswersPerAddress: settings.dailyAnswersPerAddress,
            isVouchingExpected: settings.isVouchingExpected,
            year: year
        )
        return TalkMailDesk(store: store, book: book, settings: settings, log: log)
    }

    /// Nil: there is no year around the talk.
    var year: YearSettings? {
        settings.cycle.map {
            YearSettings(
                rules: $0,
                mail: settings.rules,
                themes: ["coaching"],
                hr: settings.hr,
                timeZone: HouseSettings.timeZone,
                service: settings.service,
                kickOff: settings.kickOff,
                ownYearOn: settings.ownYearOn
            )
        }
    }

    // MARK: Mail in

    /// Hands a mail on as the inbox does, and lets the desk act.
    /// - Returns: its row of the inbox.
    @discardableResult
    func mail(_ content: TalkMail.Content, from sender: String, subject: String = "Re: Feedback") async throws
        -> InboxID
    {
        let id = try await handOn(content, from: sender, subject: subject)
        try await desk.pass(now: now)
        return id
    }

    /// With the token of the letter that is answered: of its own, where it asks for what can't be taken back.
    @discardableResult
    func fromAnna(_ text: String, about talk: TalkID, answering letter: Letter? = nil, proved: Bool = false)
        async throws
        -> InboxID
    {
        try await mail(
            try await words(text, by: .employee(talk), answering: letter, proved: proved),
            from: "anna@example.test"
        )
    }

    /// - Parameter letter: nil: the latest that asks him to approve raters, if any does.
    @discardableResult
    func fromMark(_ text: String, about talk: TalkID, answering letter: Letter? = nil, proved: Bool = false)
        async throws
        -> InboxID
    {
        let latest = try await letters().map(\.letter).last { $0.kind == .approval && $0.holder == .manager(talk) }
        return try await mail(
            try await words(text, by: .manager(talk), answering: letter ?? latest, proved: proved),
            from: "mark@example.test"
        )
    }

    func words(_ text: String, by part: Part, answering letter: Letter?, proved: Bool = false) async throws
        -> TalkMail.Content
    {
        let right: TalkMail.Right = letter?.kind.isAct ?? false ? .act : .token
        return .words(text, by: part, isProved: proved, answered: try await row(letter), right: right)
    }

    @discardableResult
    func answer(_ matter: MatterID, _ text: String, from sender: String) async throws -> InboxID {
        try await mail(
            .words(text, by: .matter(matter), isProved: false, answered: nil, right: .act),
            from: sender
        )
    }

    /// A mail without a token.
    @discardableResult
    func write(_ text: String, from sender: String, proved: Bool, subject: String = "Feedback") async throws -> InboxID
    {
        try await mail(.words(text, by: nil, isProved: proved, answered: nil), from: sender, subject: subject)
    }

    @discardableResult
    func invite(_ text: InvitationText, from sender: String = "mark@example.test", proved: Bool = true) async throws
        -> InboxID
    {
        try await mail(
            .calendar(Data(text.bytes), method: text.method, isProved: proved),
            from: sender,
            subject: "Ontwikkelgesprek"
        )
    }

    private func row(_ letter: Letter?) async throws -> LetterID? {
        guard let letter else { return nil }
        return try #require(try await letters().first { $0.letter.key == letter.key }).id
    }

    // MARK: Talks

    @discardableResult
    func plan(
        _ start: String = "2027-03-10T09:00:00Z",
        with manager: String = "mark",
        of employee: String = "anna"
    ) async throws -> TalkID {
        let (book, now) = (book, now)
        return try await store.write { tx in
            try book.plan(
                tx,
                employee: #require(try tx.person(at: EmailAddress("\(employee)@example.test"))),
                manager: #require(try tx.person(at: EmailAddress("\(manager)@example.test"))),
                start: instant(start),
                duration: 3600,
                place: nil,
                now: now
            )
        }
    }

    /// Anna gets the dossier, and the letter that brings it.
    func release(_ talk: TalkID) async throws {
        let rules = settings.rules
        try await change { tx, now in
            let dossier = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
            try tx.release(dossier.id, to: .employee, now: now)
            let letter = Letter.dossierToEmployee(talk, batch: dossier.batch)
            try tx.queue(letter, to: EmailAddress("anna@example.test"), by: rules, now: now)
        }
    }

    /// When she shared the first dossier.
    func sharedAt(_ talk: TalkID) async throws -> Date? {
        try await store.read { try $0.dossierRounds(of: talk) }.first?.sharedAt
    }

    /// Matters that wait for a word, without those that tell what was done.
    func openQuestions(_ talk: TalkID) async throws -> Int {
        try await store.read { try $0.openMatters(of: talk) }.count { if case .stop = $0.kind { false } else { true } }
    }

    /// The matter of the latest letter of that kind.
    func latestMatter(_ kind: Letter.Kind) async throws -> MatterID {
        let holders = try await letters().filter { $0.letter.kind == kind }.compactMap(\.letter.holder)
        guard case .matter(let id)? = holders.last else { throw StoreError.unreadableRow("no \(kind)") }
        return id
    }

    /// Names a rater as the command line does.
    @discardableResult
    func name(_ local: String, for talk: TalkID) async throws -> RequestID {
        let (book, now) = (book, now)
        return try await store.write { tx in
            try book.name(tx, member(local.capitalized, local, at: "client.example"), as: .client, for: talk, now: now)
        }
    }

    func cancel(_ talk: TalkID) async throws {
        let (book, now) = (book, now)
        try await store.write { try book.cancel($0, talk, now: now) }
    }

    // MARK: What came of it

    func talks() async throws -> [Talk] { try await store.read { try $0.talks() } }

    /// `petra@client.example client proposed`, without herself.
    func list(_ talk: TalkID) async throws -> [String] {
        try await requests(talk).filter { $0.group != .self }
            .map { "\($0.rater.address) \($0.group.rawValue) \($0.state.rawValue)" }
    }

    /// Of what still waits to be sent.
    func waiting(_ kinds: Letter.Kind...) async throws -> [String] {
        try await letters().filter { kinds.contains($0.letter.kind) && $0.state == .queued }.map(\.key)
    }

    /// Of the questions that ask for one word.
    func questions() async throws -> [String] {
        try await waiting(.roles, .confirmChange, .counterProposal, .newTime)
    }

    /// Of the talk's event.
    func events() async throws -> [String] { try await waiting(.invitation, .talkMoved, .talkCancelled) }

    func report() async throws -> NamesReport {
        let reports = try await letters().compactMap { row -> NamesReport? in
            if case .namesRead(_, _, let report) = row.letter { report } else { nil }
        }
        return try #require(reports.last)
    }

    func matter(_ id: MatterID) async throws -> Matter? {
        try await store.read { try $0.matter(id) }
    }

    /// As the outbox does when a letter was accepted.
    func send(_ kind: Letter.Kind) async throws {
        for row in try await letters() where row.letter.kind == kind && row.state == .queued {
            try await change { tx, now in try tx.accept(row, now: now) }
        }
    }

    /// Queues the requests that wait, as their rounds do.
    func ask(_ talk: TalkID) async throws {
        for request in try await requests(talk) where request.state == .queued {
            try await change { [rules = settings.rules] tx, now in
                try tx.queue(.request(request.id), to: request.rater.address, by: rules, now: now)
            }
        }
    }
}
