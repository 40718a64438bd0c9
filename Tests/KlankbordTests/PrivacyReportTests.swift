// The reports for works council and data protection officer: complete, without a name, and true of keys and tests.
import Addressing
import Feedback
import Foundation
import Letters
import Reports
import Store
import TestSupport
import Testing
import Wording

@testable import Klankbord
@testable import Settings

@Suite struct PrivacyReportTests {
    static let languages = ["nl", "en", "de", "fr"]

    /// The least file, and what a test wants beside it.
    static func configuration(_ further: String = "") throws -> Configuration {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "klankbord.yaml")
        let yaml = """
            organisation:
              name: Voorbeeld BV
              controller: Voorbeeld BV, Dorpsstraat 1
              contact: privacy@example.test
              privacy_notice: https://example.test/privacy
            mail: {address: feedback@example.test}
            smtp: {host: smtp.example.test}
            imap: {host: imap.example.test}
            \(further)
            """
        try Data(yaml.utf8).write(to: file)
        return try Configuration.read(file: file.path, environment: [:])
    }

    private func text(_ language: String, _ house: TestHouse, pending: [PendingRule] = []) async throws -> String {
        let configuration = try Self.configuration()
        let now = house.now
        return PrivacyReportText(
            words: try Example.wording().privacyWords(language),
            organisation: configuration.organisation.name.text,
            now: house.now,
            zone: configuration.organisation.timeZone,
            version: "1",
            rules: RuleLine.all(configuration),
            days: configuration.keptDays,
            report: try await house.store.read { try PrivacyReport($0, for: .operator("piet"), now: now) },
            pending: pending
        ).text
    }

    @Test(arguments: languages)
    func theReportHasEveryKindAndRuleAndNobodysName(_ language: String) async throws {
        let house = try await TestHouse()
        try await house.fillPrivately()
        try await house.change { tx, now in
            for id in 1...3 { try tx.log(operator: "piet", "held show \(id)", now: now) }
            try tx.log(operator: "piet", "held show 9", now: now - 400 * 86_400)
        }
        let words = try Example.wording().privacyWords(language)
        let text = try await text(language, house)
        for kind in DataKind.allCases { #expect(text.contains(words(.kinds, kind.rawValue)), "\(kind)") }
        for key in Configuration.termKeys { #expect(text.contains(key) && words.has(.terms, key), "\(key)") }
        #expect(text.contains(/held show *\| 3/))
        for name in ["anna", "Anna", "petra", "piet", "stranger", Private.answer] { #expect(!text.contains(name)) }
        #expect(!text.contains(/\{[a-zA-Z]+\}/))
        #expect(text.contains("WOR"))
    }

    @Test func countsAndTheOldestAreThoseOfTheRows() async throws {
        let house = try await TestHouse()
        try await house.fillPrivately()
        let (begin, now) = (house.now, house.now + 86_400)
        let report = try await house.store.read { try PrivacyReport($0, for: .operator("piet"), now: now) }
        let answers = try #require(report.held.first { $0.kind == .answers })
        #expect(answers.count == 5 && answers.oldest == begin)
        #expect(report.held.map(\.kind) == DataKind.allCases)
        await #expect(throws: NotForViewer.self) {
            _ = try await house.store.read { try PrivacyReport($0, for: .party(.hr), now: now) }
        }
    }

    /// One answer to the only request would say whose it is.
    @Test func fewAnswersAreNotCounted() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk(), state: .sent)
        try await house.addAnswer("Plant goed", to: request)
        let now = house.now
        let report = try await house.store.read { try PrivacyReport($0, for: .operator("piet"), now: now) }
        let answers = try #require(report.held.first { $0.kind == .answers })
        #expect(answers.count == nil && answers.oldest == nil)
    }

    @Test func whatWaitsIsToldWithItsTime() async throws {
        let rule = PendingRule(
            key: "privacy.retention",
            before: "730d",
            after: "365d",
            until: try instant("2027-02-01T12:00:00Z")
        )
        let text = try await text("en", TestHouse(), pending: [rule])
        #expect(text.contains("2 years until Monday 1 February 2027 at 13:00, then 1 year"))
    }

    @Test func valuesAreShownAsPeopleSayThem() throws {
        let words = try Example.wording().privacyWords("en")
        #expect(words.shown("self, manager", of: "privacy.named_groups") == "yourself and manager")
        #expect(words.shown("15m", of: "schedule.share_delay") == "15m")
        #expect(words.shown("on_answer", of: "schedule.share_with_manager") == "when the employee shares it")
        #expect(words.shown("", of: "privacy.works_council") == "–" && words.shown("3", of: "x") == "3")
    }

    // MARK: One person's data

    @Test(arguments: languages)
    func eachColumnThatAPersonMayReadHasItsWord(_ language: String) throws {
        let words = try Example.wording().privacyWords(language)
        for held in HeldColumns.all {
            for column in held.told { #expect(words.has(.columns, column), "\(held.table).\(column)") }
        }
    }

    /// Columns are the machine's; whoever is told of their data reads words.
    @Test(arguments: languages)
    func aPersonsTextNamesNoColumn(_ language: String) async throws {
        let house = try await TestHouse()
        try await house.fillPrivately()
        let configuration = try Self.configuration()
        for name in ["anna@example.test", "petra@client.example"] {
            let report = try await house.store.read {
                try PersonReport($0, about: EmailAddress(name), for: .person, now: house.now)
            }
            let text = PersonDataText(
                report,
                try Example.wording().privacyWords(language),
                try MailOrganisation(configuration),
                days: configuration.keptDays,
                mailboxDays: configuration.mailboxDays
            ).text
            let lines = text.split(separator: "\n").filter { $0.hasPrefix("- ") }
            #expect(lines.count > 20)
            for line in lines { #expect(!line.contains(/^- [a-z]+_[a-z_]+:/), "\(line)") }
            let json = String(decoding: try JSONFile.pretty(report), as: UTF8.self)
            #expect(json.contains("\"asked_at\""))
        }
    }

    // MARK: The impact assessment

    @Test(arguments: languages)
    func theDraftHasAllRisksAndMeasures(_ language: String) throws {
        let words = try Example.wording().privacyWords(language)
        let draft = ImpactAssessment(
            words: words,
            configuration: try Self.configuration("privacy: {minimum_raters: 4}"),
            now: try instant("2027-02-01T12:00:00Z")
        ).markdown
        for risk in PrivacyRisk.allCases { #expect(draft.contains(words(.risks, risk.rawValue)), "\(risk)") }
        let shown = Set(PrivacyRisk.allCases.flatMap(\.measures))
        #expect(shown.union([.promise]) == Set(PrivacyMeasure.allCases))
        #expect(draft.contains("4") && draft.contains("Voorbeeld BV") && draft.contains("`privacy.minimum_raters`"))
        #expect(!draft.contains(/\{[a-zA-Z]+\}/) && !draft.contains(/\b(risks|measures|dpia)\.[a-z]/))
    }

    @Test func eachMeasuresKeysAreKeys() {
        let known = Set(Configuration.keys)
        for measure in PrivacyMeasure.allCases {
            #expect(known.isSuperset(of: measure.keys), "\(measure)")
            #expect(!measure.keys.isEmpty || !measure.tests.isEmpty, "\(measure)")
        }
    }

    @Test func eachMeasuresTestsAreThere() throws {
        let folder = Example.templates.deletingLastPathComponent().appending(path: "Tests")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        let suites = try files.filter { $0.hasSuffix(".swift") }.reduce(into: Set<String>()) { found, path in
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            found.formUnion(text.matches(of: /(?:struct|class|enum) ([A-Za-z]+Tests)\b/).map { String($0.output.1) })
        }
        for measure in PrivacyMeasure.allCases {
            for test in measure.tests { #expect(suites.contains(test), "\(measure): \(test)") }
        }
    }
}

@Suite struct TermsOfConfigurationTests {
    @Test func termsAreComparedAsValues() {
        #expect(Configuration.isSameTerm("privacy.retention", "730d", "17520h"))
        #expect(!Configuration.isSameTerm("privacy.retention", "730d", "731d"))
        #expect(Configuration.isSameTerm("privacy.named_groups", "self, manager", "manager,self"))
        #expect(!Configuration.isSameTerm("privacy.works_council", "", "or@example.org"))
    }

    /// Who sees what, when, and how long: a change of none of them goes unsaid.
    @Test func allThatSaysHowLongAndWhenIsATerm() {
        let times = Configuration.keys.filter { $0.hasSuffix("retention") || $0.hasPrefix("schedule.dossier") }
        #expect(times.count == 11 && Set(Configuration.termKeys).isSuperset(of: times), "\(times)")
        let measures: [PrivacyMeasure] = [.threshold, .promise, .employeeFirst, .approval, .retention, .council]
        for measure in measures { #expect(Set(Configuration.termKeys).isSuperset(of: measure.keys), "\(measure)") }
    }

    @Test func whatWaitsIsTakenInAnothersPlace() throws {
        let configured = try PrivacyReportTests.configuration("privacy: {works_council: or@example.test}")
        let before = try configured.under([
            "imap.processed_retention": "7d", "schedule.dossier_to_employee_before_talk": "10d",
        ])
        #expect(before.imap.processedRetention == .seconds(7 * 86_400))
        #expect(before.scheduleRules.dossierToEmployeeBeforeTalk == 10 * 86_400)
    }

    @Test func theFormerTermsAreTakenInAnothersPlace() throws {
        let configured = try PrivacyReportTests.configuration(
            "privacy: {minimum_raters: 5, named_groups: [self], works_council: or@example.test}"
        )
        #expect(configured.terms["privacy.minimum_raters"] == "5")
        #expect(configured.terms["privacy.retention"] == "730d")
        #expect(Set(configured.terms.keys) == Set(Configuration.termKeys))
        let before = try configured.under([
            "privacy.minimum_raters": "3", "privacy.named_groups": "self, manager", "privacy.works_council": "",
        ])
        #expect(before.privacy.minimumRaters == 3 && before.privacy.namedGroups == [.self, .manager])
        #expect(before.privacy.worksCouncil == nil && before.privacy.retention == configured.privacy.retention)
        #expect(before.terms["privacy.minimum_raters"] == "3")
        // Sixty days were one in an earlier version.
        let strange = try configured.under([
            "privacy.minimum_raters": "many", "privacy.gone": "1", "privacy.held_retention": "60d",
        ])
        #expect(strange.privacy.minimumRaters == 5 && strange.terms["privacy.minimum_raters"] == "5")
        #expect(strange.terms["privacy.held_retention"] == "30d")
    }
}
