// The release of a dossier: to whom, when not, and what is in it.
import Dossiers
import Feedback
import Foundation
import Rounds
import Store
import TestSupport
import Testing

@Suite struct DossierReleaseTests {
    enum Step: Sendable {
        case answer(RequestID), employee, manager, hr, share, cancel
    }

    /// Each step that is refused says why.
    @Test(
        arguments: [
            ([.employee], [.nobodyAnswered(1)], []),
            ([.manager], [.nothingReleased(1)], []),
            ([.answer(1), .manager], [.nothingReleased(1)], []),
            ([.answer(1), .hr], [.notTheirs(1, .hr)], []),
            ([.answer(1), .employee], [], ["employee/1"]),
            ([.answer(1), .employee, .employee], [], ["employee/1"]),
            ([.answer(1), .employee, .manager, .manager], [], ["employee/1", "manager/1"]),
            ([.answer(1), .cancel, .employee], [.cancelled(1)], []),
            ([.answer(1), .employee, .cancel, .manager], [.cancelled(1)], ["employee/1"]),
            ([.answer(1), .employee, .answer(2), .employee], [], ["employee/1"]),
        ] as [([Step], [ReleaseError], [String])]
    )
    func whoGetsIt(_ steps: [Step], _ refusals: [ReleaseError], _ letters: [String]) async throws {
        let house = try await TestHouse.withRaters()
        var refused: [ReleaseError] = []
        for step in steps {
            do {
                try await house.take(step)
            } catch let error as ReleaseError {
                refused.append(error)
            }
        }
        #expect(refused == refusals)
        #expect(try await house.dossierKeys() == letters.map { "talk/1/dossier-to-\($0)" })
    }

    @Test func aSecondTimeSaysSinceWhenTheyHaveIt() async throws {
        let house = try await TestHouse.withRaters()
        try await house.take(.answer(1))
        let now = house.now
        for party in [Party.employee, .manager] {
            let first = try await house.dossiers().release(1, to: party, now: now)
            let second = try await house.dossiers().release(1, to: party, now: now + 60)
            #expect(first == nil && second == now)
        }
    }

    @Test func ofNoTalkThereIsNone() async throws {
        let house = try await TestHouse()
        let now = house.now
        await #expect(throws: ReleaseError.unknownTalk(7)) {
            try await house.dossiers().release(7, to: .employee, now: now)
        }
    }

    // MARK: Contents

    @Test func theDossierIsThePageOfTheAnswersThatWereThere() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.answer(1), .employee, .answer(2)] { try await house.take(step) }
        let dossier = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first)
        #expect(dossier.batch == 1 && dossier.summary.groups.map(\.answered) == [1])
        // No program that makes a PDF is there.
        #expect(dossier.page.contains("Anna de Vries") && dossier.plain.contains("Anna") && dossier.pdf == nil)
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) } == 1)
    }

    /// Of two rounds that became one: the request that was given up has no voice, though it was answered.
    @Test func anAnswerToAWithdrawnRequestIsNotInIt() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.answer(1), .answer(2), .answer(3)] { try await house.take(step) }
        try await house.change { tx, now in try tx.set(RequestID(rawValue: 3), to: .withdrawn, now: now) }
        try await house.take(.employee)
        let summary = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first).summary
        #expect(summary.groups.map(\.isWithheld) == [true] && summary.groups.map(\.invited) == [3])
    }

    /// Who looks before the release changes nothing.
    @Test func aPreviewIsNotKept() async throws {
        let house = try await TestHouse.withRaters()
        try await house.take(.answer(1))
        let summary = try await house.store.read { tx in
            try house.dossiers().preview(tx, of: try #require(try tx.talk(1)))
        }
        #expect(summary.groups.map(\.answered) == [1])
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.isEmpty)
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) } == 1)
    }

    /// Those that come later are in a batch of their own, which is hers until she shares it as well.
    @Test func theManagerWhoHasTheFirstGetsTheLateOnesByAWordOfTheirOwn() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.answer(1), .employee, .share, .manager, .answer(2), .answer(3), .answer(4)] {
            try await house.take(step)
        }
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        #expect(
            try await house.dossierKeys() == [
                "talk/1/dossier-to-employee/1", "talk/1/dossier-to-manager/1", "talk/1/dossier-to-employee/2",
            ]
        )
        try await house.change { tx, now in try tx.share(1, batch: 2, now: now) }
        try await house.pass(at: house.now + 900)
        #expect(
            try await house.dossierKeys() == [
                "talk/1/dossier-to-employee/1", "talk/1/dossier-to-manager/1", "talk/1/dossier-to-employee/2",
                "talk/1/dossier-to-manager/2",
            ]
        )
    }

    /// A row of its own would tell that the one supplier has answered late.
    @Test func whoIsAloneInALateBatchWaitsForCompany() async throws {
        let house = try await TestHouse.withRaters()
        let kees = try await house.addRequest("drukker", for: 1, as: .supplier)
        for step in [Step.answer(1), .employee, .answer(2), .answer(3), .answer(4), .answer(kees)] {
            try await house.take(step)
        }
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.groups) } == [[[.client, .supplier]], [[.client]]])
        #expect(dossiers.last?.summary.groups.map(\.answered) == [3])
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) } == 1)
    }

    /// Where three of four repeat what they said, the difference of the two batches would be what the fourth said.
    @Test func whoIsInItIsInNoLaterBatch() async throws {
        let house = try await TestHouse.withRaters()
        for local in ["pia", "pim", "puk"] { try await house.addRequest(local, for: 1) }
        for id in 1...4 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.take(.employee)
        house.now += 60
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        #expect(try await house.store.read { try $0.round(1)?.lateResponses } == 0)
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.count == 1)
        for id in 5...7 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.pass(at: house.now + 60)
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.answered) } == [[4], [3]])
        #expect(dossiers.last?.summary.groups.first?.questions.first?.n == 3)
        // Nobody will read them: they went in the night.
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) } == 0)
        let isShown = try await house.store.read { tx in try [1, 5].map { try tx.isShown(RequestID(rawValue: $0)) } }
        #expect(isShown == [true, true])
    }

    /// Of a group of which nothing was shown, all may be in a later one.
    @Test func whoWasKeptBackMayBeInALaterBatch() async throws {
        let house = try await TestHouse.withRaters()
        for id in 1...2 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.take(.employee)
        house.now += 60
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        #expect(try await house.store.read { try $0.isShown(1) } == false)
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.isWithheld) } == [[true], [false]])
        #expect(dossiers.last?.summary.groups.map(\.answered) == [3])
    }

    /// An operator may send it on, and not behind her back.
    @Test(arguments: [([], ["talk/1/sent-on/1"]), ([Step.share], [])] as [([Step], [String])])
    func whoHasNotSharedItIsToldThatItWentOn(_ steps: [Step], _ told: [String]) async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.answer(1), .employee] + steps { try await house.take(step) }
        house.now += 900
        for _ in 1...2 { try await house.take(.manager) }
        #expect(try await house.keys(.sentOn) == told)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1", "talk/1/dossier-to-manager/1"])
    }

    // MARK: At the same time

    @Test func anAnswerThatComesWhileThePageIsMadeIsInIt() async throws {
        let house = try await TestHouse.withRaters()
        try await house.take(.answer(1))
        let busy = BusyDriver(house.store) { try await house.take(.answer(2)) }
        try await house.dossiers(in: busy).release(1, to: .employee, now: house.now)
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.answered) } == [[2]])
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) } == 0)
    }

    @Test func whoeverReleasesAtTheSameTimeFindsItDone() async throws {
        let house = try await TestHouse.withRaters()
        try await house.take(.answer(1))
        let busy = BusyDriver(house.store) { try await house.take(.employee) }
        try await house.dossiers(in: busy).release(1, to: .employee, now: house.now)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.count == 1)
    }
}

extension TestHouse {
    /// Anna's talk with four raters; nobody has answered.
    fileprivate static func withRaters() async throws -> TestHouse {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        for local in ["petra", "joris", "kees", "bas"] { try await house.addRequest(local, for: talk) }
        return house
    }

    fileprivate func take(_ step: DossierReleaseTests.Step) async throws {
        switch step {
        case .answer(let id): try await addAnswer("Antwoord \(id.rawValue)", to: id)
        case .employee: try await dossiers().release(1, to: .employee, now: now)
        case .manager: try await dossiers().release(1, to: .manager, now: now)
        case .hr: try await dossiers().release(1, to: .hr, now: now)
        case .share: try await change { tx, now in try tx.share(1, batch: 1, now: now) }
        case .cancel: try await change { tx, now in try tx.cancel(1, now: now) }
        }
    }
}
