// The content of each report, by its reader.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Reports

private let now = Date(timeIntervalSince1970: 1_800_000_000)

/// Anna's talk with Mark: she and two clients are asked, Petra has answered; a third is named and not approved.
private final class AskedTalk: Sendable {
    let store: any Driver
    let talk: TalkID
    private let folder: URL

    init(clients: Int = 2) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-reports-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = TwiceDriver(try SQLiteDriver(path: folder.appending(path: "test.db").path))
        try await store.migrate(now: now)
        talk = try await store.write { try AskedTalk.plan($0, clients: clients) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func plan(_ tx: any Transaction, clients: Int) throws -> TalkID {
        let mark = try tx.save(person("Mark"), manager: nil, department: nil, now: now)
        let anna = try tx.save(person("Anna"), manager: mark, department: Line("Sales"), now: now)
        let talk = try tx.insert(
            NewTalk(employee: anna, manager: mark, start: now + 40 * 86_400, duration: 3600, place: nil, eventUID: "u"),
            now: now
        )
        _ = try tx.insert(request(talk, "Anna", .`self`), now: now)
        for number in 1...clients {
            let id = try tx.insert(request(talk, "Client\(number)", .client), now: now)
            if number == 1 { try tx.set(id, to: .answered, now: now) }
        }
        _ = try tx.insert(request(talk, "Later", .client, .proposed), now: now)
        return talk
    }

    private static func person(_ name: String) throws -> Person {
        Person(name: try Line(name), address: try EmailAddress("\(name.lowercased())@example.test"), language: "nl")
    }

    private static func request(
        _ talk: TalkID,
        _ name: String,
        _ group: RaterGroup,
        _ state: FeedbackRequest.State = .queued
    ) throws -> NewRequest {
        NewRequest(
            talk: talk,
            rater: try person(name),
            group: group,
            promise: .confidential,
            questionnaire: try Questionnaire(
                group: group,
                language: "nl",
                questions: [Question(key: "strengths", text: "Wat doet {{name}} goed?", scale: nil)]
            ),
            state: state
        )
    }

    static let summary = Summary(
        groups: [
            GroupSummary(
                groups: [.client],
                isNamed: false,
                invited: 4,
                answered: 3,
                isWithheld: false,
                questions: [],
                remarks: [Comment(text: "Goed.", name: nil)],
                remarksWithheld: false
            )
        ]
    )

    func release(to parties: Party...) async throws {
        try await store.write { [talk] tx in
            let row = try tx.freeze(AskedTalk.summary, page: "<html>", plain: "text", pdf: nil, talk: talk, now: now)
            for party in parties { try tx.release(row.id, to: party, now: now) }
        }
    }

    func dossier(_ viewer: Viewer) async throws -> DossierReport? {
        try await store.read { [talk] in try DossierReport($0, of: talk, for: viewer) }
    }
}

@Suite struct ReportTests {
    private let `operator` = Viewer.operator("olga")

    @Test func nobodyBesidesSeesStatesAndHeldMail() async throws {
        let asked = try await AskedTalk()
        let (talk, rules) = (asked.talk, ScheduleRules())
        for party in Party.allCases {
            let viewer = Viewer.party(party)
            try await asked.store.read { tx in
                #expect(throws: NotForViewer.self) { try StatusReport(tx, for: viewer, now: now) }
                #expect(throws: NotForViewer.self) { try HeldReport.all(tx, for: viewer) }
                if party != .hr {
                    #expect(throws: NotForViewer.self) { try RequestReport.all(of: talk, tx, for: viewer) }
                    #expect(throws: NotForViewer.self) { try TalkReport(tx, talk, for: viewer, rules: rules, now: now) }
                }
                if party != .employee {
                    #expect(throws: NotForViewer.self) { try StandingReport(tx, of: talk, for: viewer) }
                }
            }
        }
    }

    @Test func statusCounts() async throws {
        let asked = try await AskedTalk()
        let before = try await asked.store.read { try StatusReport($0, for: self.operator, now: now) }
        #expect(before.talks == [.planned: 1])
        #expect(before.requests == [.queued: 2, .answered: 1, .proposed: 1])
        #expect(before.held.isEmpty && before.outbox.isEmpty && before.conditions.isEmpty)
        try await asked.release(to: .employee)
        #expect(
            try await asked.store.read { try StatusReport($0, for: self.operator, now: now).talks } == [.released: 1]
        )
    }

    @Test(
        arguments: [
            (Talk.State.planned, 60, [], TalkProgress.planned), (.planned, -60, [], .past), (.planned, 0, [], .past),
            (.planned, -60, [.employee], .released), (.planned, 60, [.employee, .manager], .shared),
            (.cancelled, 60, [.employee], .cancelled),
        ] as [(Talk.State, TimeInterval, [Party], TalkProgress)]
    )
    func howFarATalkIs(_ state: Talk.State, _ start: TimeInterval, _ had: [Party], _ progress: TalkProgress) {
        let releases = Dictionary(uniqueKeysWithValues: had.map { ($0, now) })
        #expect(TalkProgress(state, start: now + start, releases: releases, now: now) == progress)
    }

    /// The list is made of counts over all talks, one talk of its own rows: they say the same.
    @Test func aTalkIsTheSameAloneAndListed() async throws {
        let asked = try await AskedTalk()
        try await asked.release(to: .employee)
        try await asked.store.write { [talk = asked.talk] in
            try $0.participate(talk, .manager, status: "ACCEPTED", stamp: now)
        }
        let (one, all) = try await asked.store.read { [talk = asked.talk] tx in
            let rules = ScheduleRules()
            return (
                try TalkReport(tx, talk, for: self.operator, rules: rules, now: now),
                try TalkReport.all(tx, for: self.operator, rules: rules, now: now)
            )
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(#require(one))
        #expect(try all.map { try encoder.encode($0) } == [json])
        let entry = try #require(all.first)
        #expect(entry.asked == 3 && entry.answered == 1 && entry.state == .released && entry.dossierToEmployee == now)
        #expect(!String(decoding: json, as: UTF8.self).contains("knownSince"))
    }

    @Test func beforeTheReleaseThereAreCountsForWhoMayHaveThem() async throws {
        let asked = try await AskedTalk()
        for viewer in [self.operator, .party(.hr)] {
            let report = try #require(try await asked.dossier(viewer))
            #expect(report.released == nil && report.pages.isEmpty)
            #expect(report.groups.map(\.group) == [.`self`, .client])
            #expect(report.groups.map(\.invited) == [1, 2] && report.groups.map(\.answered) == [0, 1])
        }
        for party in [Party.employee, .manager] {
            #expect(try await asked.dossier(.party(party))?.groups.isEmpty == true)
        }
        await #expect(throws: NotForViewer.self) { try await asked.dossier(.party(.rater)) }
    }

    @Test func answersAreForWhoHasTheDossier() async throws {
        let asked = try await AskedTalk()
        try await asked.release(to: .employee)
        for viewer in [self.operator, .party(.employee)] {
            let report = try #require(try await asked.dossier(viewer))
            #expect(report.released == now && report.groups.map(\.remarks) == [["Goed."]])
            #expect(report.pages.map(\.plain) == ["text"])
        }
        #expect(try await asked.dossier(.party(.manager))?.groups.isEmpty == true)
        let counts = try #require(try await asked.dossier(.party(.hr)))
        #expect(counts.pages.isEmpty && counts.groups.allSatisfy { $0.remarks.isEmpty && $0.questions.isEmpty })
        try await asked.release(to: .employee, .manager)
        #expect(try await asked.dossier(.party(.manager))?.later.count == 1)
    }

    @Test func whoLooksBeforeTheReleaseIsNoted() async throws {
        let asked = try await AskedTalk()
        @Sendable func look(_ viewer: Viewer, _ id: TalkID) async throws -> DossierReport? {
            try await asked.store.write { tx in
                try DossierReport(unreleased: tx, of: id, for: viewer, now: now) { _, _ in AskedTalk.summary }
            }
        }
        await #expect(throws: NotForViewer.self) { try await look(.party(.hr), asked.talk) }
        #expect(try await look(self.operator, 99) == nil)
        let report = try #require(try await look(self.operator, asked.talk))
        #expect(report.released == nil && report.groups.map(\.remarks) == [["Goed."]])
        let log = try await asked.store.read { try $0.operatorLog() }
        #expect(log.map(\.operator) == ["olga"])
        #expect(log.map(\.action) == ["dossier show --unreleased --talk \(asked.talk.rawValue)"])
    }

    /// With one or two others the count says who.
    @Test(arguments: [(2, nil), (3, 1)])
    func theEmployeeIsToldCountsThatNameNobody(_ clients: Int, _ answered: Int?) async throws {
        let asked = try await AskedTalk(clients: clients)
        let report = try await asked.store.read { [talk = asked.talk] in
            try StandingReport($0, of: talk, for: .party(.employee))
        }
        #expect(report.asked == clients + 1 && report.answered == answered && report.waiting == 1)
    }
}
