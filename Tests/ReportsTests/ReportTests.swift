// The content of each report, by its reader.
import Addressing
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Reports

private let (talk, now) = (TalkID(rawValue: 1), Date(timeIntervalSince1970: 1_799_146_800))

extension TestHouse {
    /// Anna's talk with Mark: she and some clients are asked, the first has answered; another is named and not approved.
    fileprivate static func asked(clients: Int = 2) async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.addTalk(at: "2027-02-14T11:00:00Z")
        try await house.addRequest("anna", for: talk, as: .`self`)
        for number in 1...clients {
            let id = try await house.addRequest("client\(number)", for: talk)
            if number == 1 { try await house.change { tx, now in try tx.set(id, to: .answered, now: now) } }
        }
        try await house.addRequest("later", for: talk, state: .proposed)
        return house
    }

    fileprivate static let summary = Summary(
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

    fileprivate func release(to parties: Party...) async throws {
        try await change { tx, now in
            let row = try tx.freeze(Self.summary, page: "<html>", plain: "text", pdf: nil, talk: talk, now: now)
            for party in parties { try tx.release(row.id, to: party, now: now) }
        }
    }

    fileprivate func dossier(_ viewer: Viewer) async throws -> DossierReport? {
        try await store.write { try DossierReport($0, of: talk, for: viewer, now: now) }
    }
}

@Suite struct ReportTests {
    private let `operator` = Viewer.operator("olga")

    @Test func nobodyBesidesSeesStatesAndHeldMail() async throws {
        let asked = try await TestHouse.asked()
        let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
        for party in Party.allCases {
            let viewer = Viewer.party(party)
            try await asked.store.read { tx in
                #expect(throws: NotForViewer.self) { try StatusReport(tx, for: viewer, now: now) }
                #expect(throws: NotForViewer.self) { try HeldReport.page(tx, for: viewer) }
                if party != .hr {
                    #expect(throws: NotForViewer.self) {
                        try RequestReport.all(of: talk, tx, for: viewer, rules: rules, now: now)
                    }
                    #expect(throws: NotForViewer.self) {
                        try TalkReport(tx, talk, for: viewer, rules: rules.schedule, now: now)
                    }
                }
                if party != .employee {
                    #expect(throws: NotForViewer.self) { try StandingReport(tx, of: talk, for: viewer, now: now) }
                }
            }
        }
    }

    @Test func requestsSayWhenTheyCameIntoTheirState() async throws {
        let house = try await TestHouse()
        let (talk, begin) = (try await house.addTalk(), house.now)
        let request = try await house.addRequest("petra", for: talk)
        house.now += 3600
        try await house.change { tx, now in
            try tx.markSent(request, now: now)
            try tx.setReminders(request, sent: 1)
        }
        let report = try #require(try await requests(house, talk).first)
        #expect(report.asked == begin && report.since == begin + 3600 && report.reminders == 1)
        #expect(try report.deadline == instant("2027-02-24T09:00:00Z"))
    }

    private func requests(_ house: TestHouse, _ talk: TalkID, limit: Int? = nil) async throws -> [RequestReport] {
        let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil), requestsPerRater: limit)
        let (viewer, now) = (self.operator, house.now)
        let found = try await house.store.read {
            try RequestReport.all(of: talk, $0, for: viewer, rules: rules, now: now)
        }
        return try #require(found)
    }

    /// Where others asked the rater a lot lately; who was not approved so far waits for that.
    @Test func whoWaitsForATurnWaitsUntilADay() async throws {
        let house = try await TestHouse()
        let talks = try await house.change { tx, now in
            try [60, 61, 62].map { try tx.addTalk(at: now + $0 * ScheduleRules.day, now: now) }
        }
        for (talk, state) in zip(talks, [FeedbackRequest.State.queued, .queued, .proposed]) {
            try await house.addRequest("petra", for: talk, state: state)
        }
        try await house.addRequest("joris", for: talks[1])
        #expect(try await requests(house, talks[0], limit: 1).map(\.waitsUntil) == [nil])
        #expect(try await requests(house, talks[1], limit: 1).map(\.waitsUntil) == [house.now + RaterLoad.month, nil])
        #expect(try await requests(house, talks[1], limit: 2).map(\.waitsUntil) == [nil, nil])
        #expect(try await requests(house, talks[2], limit: 1).map(\.waitsUntil) == [nil])
    }

    @Test func statusCounts() async throws {
        let asked = try await TestHouse.asked()
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
        let asked = try await TestHouse.asked()
        try await asked.release(to: .employee)
        try await asked.store.write {
            try $0.participate(talk, .manager, status: "ACCEPTED", stamp: now)
        }
        let (one, all) = try await asked.store.read { tx in
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
        #expect(entry.asked == 3 && entry.answered == nil && entry.state == .released && entry.dossierToEmployee == now)
        #expect(!String(decoding: json, as: UTF8.self).contains("knownSince"))
    }

    @Test func aTalksTroublesHaveTheIdsToLookAt() async throws {
        let asked = try await TestHouse.asked()
        try await asked.change { tx, now in
            let own = try #require(try tx.request(1))
            try tx.set(own, to: .bounced, reason: .bounced(said: nil), now: now)
        }
        let report = try #require(
            try await asked.store.read { tx in
                try TalkReport(tx, talk, for: self.operator, rules: ScheduleRules(), now: now)
            }
        )
        #expect(report.troubles.map(\.code) == ["own-view-not-reached"] && report.troubles.map(\.request) == [1])
        let status = try await asked.store.read { try StatusReport($0, for: self.operator, now: now) }
        #expect(status.conditions.map(\.reason) == [.peopleNotReached(talks: [talk])])
    }

    @Test func beforeTheReleaseThereAreCountsForWhoMayHaveThem() async throws {
        let asked = try await TestHouse.asked()
        for viewer in [self.operator, .party(.hr)] {
            let report = try #require(try await asked.dossier(viewer))
            #expect(report.released == nil && report.pages.isEmpty)
            #expect(report.groups.map(\.group) == [.`self`, .client])
            #expect(report.groups.map(\.invited) == [1, 2] && report.groups.map(\.answered) == [0, nil])
        }
        for party in [Party.employee, .manager] {
            #expect(try await asked.dossier(.party(party))?.groups.isEmpty == true)
        }
        await #expect(throws: NotForViewer.self) { try await asked.dossier(.party(.rater)) }
    }

    @Test func answersAreForWhoHasTheDossier() async throws {
        let asked = try await TestHouse.asked()
        try await asked.release(to: .employee)
        #expect(try await asked.store.read { try $0.operatorLog().isEmpty })
        for viewer in [self.operator, .party(.employee)] {
            let report = try #require(try await asked.dossier(viewer))
            #expect(report.released == now && report.groups.map(\.remarks) == [["Goed."]])
            #expect(report.pages.map(\.plain) == ["text"])
        }
        // Whoever looks after the release is noted as well; those who have it are not.
        let log = try await asked.store.read { try $0.operatorLog() }
        #expect(log.map(\.action) == ["dossier show --talk \(talk.rawValue)"] && log.map(\.operator.name) == ["olga"])
        #expect(try await asked.dossier(.party(.manager))?.groups.isEmpty == true)
        let counts = try #require(try await asked.dossier(.party(.hr)))
        #expect(counts.pages.isEmpty && counts.groups.allSatisfy { $0.remarks.isEmpty && $0.questions.isEmpty })
        try await asked.release(to: .employee, .manager)
        // The first is hers alone still.
        let his = try #require(try await asked.dossier(.party(.manager)))
        #expect(his.pages.map(\.batch) == [2] && his.later.isEmpty)
    }

    @Test func whoLooksBeforeTheReleaseIsNoted() async throws {
        let asked = try await TestHouse.asked()
        let who = OperatorID(name: "olga", login: 1003, terminal: "/dev/pts/3")
        @Sendable func look(_ viewer: Viewer, _ id: TalkID) async throws -> DossierReport? {
            try await asked.store.write { tx in
                try DossierReport(unreleased: tx, of: id, for: viewer, now: now) { _, _ in TestHouse.summary }
            }
        }
        await #expect(throws: NotForViewer.self) { try await look(.party(.hr), talk) }
        #expect(try await look(self.operator, 99) == nil)
        let report = try #require(try await look(.operator(who), talk))
        // What three said without their names is not shown: a second look would tell what a fourth said.
        #expect(report.released == nil && report.groups.map(\.group) == [.`self`, .client])
        #expect(report.groups.allSatisfy { $0.remarks.isEmpty && $0.questions.isEmpty })
        let log = try await asked.store.read { try $0.operatorLog() }
        #expect(log.map(\.operator) == [who])
        #expect(log.map(\.action) == ["dossier show --unreleased --talk \(talk.rawValue)"])
    }

    /// With one or two others the count says who.
    @Test(arguments: [(2, nil), (3, 1)])
    func theEmployeeIsToldCountsThatNameNobody(_ clients: Int, _ answered: Int?) async throws {
        let asked = try await TestHouse.asked(clients: clients)
        let report = try await asked.store.read {
            try StandingReport($0, of: talk, for: .party(.employee), now: now)
        }
        #expect(report.count.asked == clients + 1 && report.count.answered == answered && report.waiting == 1)
    }

    /// Asked once more within a day, the number is the same: it doesn't tell who answered in between.
    @Test func askingAroundAMomentTellsNothing() async throws {
        let asked = try await TestHouse.asked(clients: 5)
        try await asked.queue(.standing(talk, .asked(inboxRow: InboxID(rawValue: 1))), to: "anna@example.test")
        try await answer(in: asked)
        for (hours, answered) in [(1.0, 1), (23.9, 1), (24, 2)] {
            let report = try await asked.store.read {
                try StandingReport($0, of: talk, for: .party(.employee), now: now.addingTimeInterval(hours * 3600))
            }
            #expect(report.count.answered == answered, "\(hours)")
        }
    }

    /// Another client answers, ten minutes after the count.
    private func answer(in house: TestHouse) async throws {
        try await house.change { tx, now in
            let request = try #require(try tx.requests(of: talk).last { $0.group == .client && $0.isOpen })
            let response = NewResponse(
                request: request.id,
                messageID: "m",
                bodyHash: Data(),
                inboxRow: nil,
                answers: [],
                remark: "Goed."
            )
            _ = try tx.insert(response, now: now.addingTimeInterval(600))
            try tx.set(request.id, to: .answered, now: now.addingTimeInterval(600))
        }
    }

    /// HR's counts as well.
    @Test func askingAboutDepartmentsAroundAMomentTellsNothing() async throws {
        let asked = try await TestHouse.asked(clients: 5)
        try await asked.queue(.departments(inboxRow: InboxID(rawValue: 1)), to: "hr@example.test")
        try await answer(in: asked)
        var counts: [Int] = []
        for hours in [1.0, 23.9, 24] {
            let at = now.addingTimeInterval(hours * 3600)
            let report = try await asked.store.read {
                try DepartmentReport($0, in: CompanyYear(of: now, in: .gmt), for: .party(.hr), now: at)
            }
            counts.append(report.rows.flatMap(\.raters).reduce(0) { $0 + $1.answered })
        }
        #expect(counts[0] == counts[1] && counts[2] == counts[1] + 1, "\(counts)")
    }

    /// HR is an employee as well, and her own talk's number is told to her: of a colleague's one rater nothing may follow.
    @Test func aDepartmentsNumberTellsNothingOfASmallTalk() async throws {
        func counts(kimsRaters: Int, answered: Int) async throws -> [ShownCount] {
            let house = try await TestHouse.asked(clients: 5)
            try await house.change { tx, now in
                let kim = try tx.save(
                    member("Kim Kok", "kim"),
                    manager: Example.mark,
                    department: Line("Inkoop"),
                    now: now
                )
                let talk = try tx.insert(
                    NewTalk(
                        employee: kim,
                        manager: Example.mark,
                        start: now.addingTimeInterval(40 * 86_400),
                        duration: 3600,
                        place: nil,
                        eventUID: "kim"
                    ),
                    now: now
                )
                for number in 0..<kimsRaters {
                    let rater = try tx.addRequest("k\(number)", for: talk, state: .sent, now: now)
                    if number < answered { try tx.set(rater, to: .answered, now: now) }
                }
            }
            let year = CompanyYear(of: now, in: .gmt)
            return try await house.store.read {
                try DepartmentReport($0, in: year, for: .party(.hr), now: now).rows.map(\.count)
            }
        }
        let alone = try await counts(kimsRaters: 0, answered: 0)
        #expect(alone.count == 1 && alone[0].answered != nil)
        let (open, done) = (
            try await counts(kimsRaters: 1, answered: 0), try await counts(kimsRaters: 1, answered: 1)
        )
        #expect(open == done && open.map(\.answered) == [nil] && open[0].asked == alone[0].asked + 1)
        #expect(try await counts(kimsRaters: 3, answered: 1)[0].answered == alone[0].answered.map { $0 + 1 })
    }

    /// Answers that stand with names are shown, those of others never: two looks don't differ by one of them.
    @Test func twoLooksBeforeTheReleaseShowNothingOfTheOthers() async throws {
        let house = try await TestHouse.asked(clients: 5)
        @Sendable func look(_ answered: Int) async throws -> DossierReport {
            let summary = Summary(
                groups: [
                    Self.group(.`self`, "Ik plan.", isNamed: true, 1),
                    Self.group(.client, "Goed.", isNamed: false, answered),
                ]
            )
            let report = try await house.store.write { tx in
                try DossierReport(unreleased: tx, of: talk, for: self.operator, now: now) { _, _ in summary }
            }
            return try #require(report)
        }
        let looks = [try await look(3), try await look(4)]
        for report in looks {
            #expect(report.groups.first?.remarks == ["Ik plan."])
            #expect(report.groups.dropFirst().allSatisfy { $0.remarks.isEmpty && $0.questions.isEmpty && $0.withheld })
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try encoder.encode(looks[0]) == encoder.encode(looks[1]))
    }

    private static func group(_ group: RaterGroup, _ remark: String, isNamed: Bool, _ answered: Int) -> GroupSummary {
        GroupSummary(
            groups: [group],
            isNamed: isNamed,
            invited: 5,
            answered: answered,
            isWithheld: false,
            questions: [],
            remarks: [Comment(text: remark, name: nil)],
            remarksWithheld: false
        )
    }

    // MARK: Other people, the same numbers

    /// Houses that differ in who of the raters did what say the same to everybody who sees numbers alone.
    @Test func noViewTellsWho() async throws {
        let fates: [FeedbackRequest.State] = [.answered, .sent, .declined, .bounced, .answered, .expired]
        var chance = SeededGenerator(seed: 7)
        var seen: Set<[String]> = []
        for _ in 0..<4 { seen.insert(try await views(fates.shuffled(using: &chance))) }
        #expect(seen.count == 1)
        // Nor what somebody did whom she has taken off since.
        var alike: Set<[String]> = []
        for fate in [FeedbackRequest.State.answered, .sent, .declined] {
            alike.insert(try await views([.sent, .answered, fate], takenOff: 2))
        }
        #expect(alike.count == 1)
    }

    private func views(_ fates: [FeedbackRequest.State], takenOff: Int? = nil) async throws -> [String] {
        let house = try await TestHouse()
        try await house.addTalk(at: "2027-02-14T11:00:00Z")
        try await house.addRequest("anna", for: talk, as: .`self`)
        for (index, fate) in fates.enumerated() {
            let id = try await house.addRequest("r\(index)", for: talk, as: .colleague)
            try await house.change { tx, now in
                try tx.set(id, to: fate, now: now)
                if index == takenOff {
                    try tx.takeOff(id)
                    if fate == .sent { try tx.set(id, to: .withdrawn, now: now) }
                }
            }
        }
        return try await house.store.write { tx in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let (rules, year) = (ScheduleRules(), CompanyYear(of: now, in: .gmt))
            let standing = try StandingReport(tx, of: talk, for: .party(.employee), now: now)
            let listed = try TalkReport.all(tx, for: .party(.hr), rules: rules, now: now)
            let dossier = try DossierReport(tx, of: talk, for: .party(.hr), now: now)
            let departments = try DepartmentReport(tx, in: year, for: .party(.hr), now: now).rows
                .map(\.count)
            return [
                "\(standing)", String(decoding: try encoder.encode(listed), as: UTF8.self),
                String(decoding: try encoder.encode(dossier), as: UTF8.self), "\(departments)",
            ]
        }
    }
}
