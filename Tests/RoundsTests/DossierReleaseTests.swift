// The release of a dossier: to whom, when not, and what is in it.
import Addressing
import Dossiers
import Feedback
import Foundation
import Rounds
import Store
import TestSupport
import Testing

@Suite struct DossierReleaseTests {
    enum Step: Sendable {
        case answer(RequestID), own, employee, manager, hr, share, cancel
    }

    /// Each step that is refused says why.
    @Test(
        arguments: [
            ([.employee], [.nothingToShow(1)], []),
            ([.answer(1), .answer(2), .employee], [.nothingToShow(1)], []),
            ([.answer(1), .answer(2), .answer(3), .employee], [], ["employee/1"]),
            ([.manager], [.nothingReleased(1)], []),
            ([.own, .manager], [.nothingReleased(1)], []),
            ([.own, .hr], [.notTheirs(1, .hr)], []),
            ([.own, .employee], [], ["employee/1"]),
            ([.own, .employee, .employee], [], ["employee/1"]),
            ([.own, .employee, .manager, .manager], [], ["employee/1", "manager/1"]),
            ([.own, .cancel, .employee], [.cancelled(1)], []),
            ([.own, .employee, .cancel, .manager], [.cancelled(1)], ["employee/1"]),
            ([.own, .employee, .answer(2), .employee], [], ["employee/1"]),
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
        try await house.take(.own)
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
        for step in [Step.own, .employee, .answer(2)] { try await house.take(step) }
        let dossier = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first)
        #expect(dossier.batch == 1 && dossier.summary.groups.map(\.answered) == [1, 0])
        // No program that makes a PDF is there.
        #expect(dossier.page.contains("Anna de Vries") && dossier.plain.contains("Anna") && dossier.pdf == nil)
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.count == 1)
    }

    /// Of two rounds that became one: the request that was given up has no voice, though it was answered.
    @Test func anAnswerToAWithdrawnRequestIsNotInIt() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.own, .answer(1), .answer(2), .answer(3)] { try await house.take(step) }
        try await house.change { tx, now in try tx.set(RequestID(rawValue: 3), to: .withdrawn, now: now) }
        try await house.take(.employee)
        let summary = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first).summary
        #expect(summary.groups.map(\.isWithheld) == [false, true] && summary.groups.map(\.invited) == [1, 3])
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
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.count == 1)
    }

    /// Those that come later are in a batch of their own, which is hers until she shares it as well.
    @Test func theManagerWhoHasTheFirstGetsTheLateOnesByAWordOfTheirOwn() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.own, .employee, .share, .manager, .answer(2), .answer(3), .answer(4)] {
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
        for step in [Step.own, .employee, .answer(2), .answer(3), .answer(4), .answer(kees)] {
            try await house.take(step)
        }
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.groups) } == [[[.`self`], [.client, .supplier]], [[.client]]])
        #expect(dossiers.last?.summary.groups.map(\.answered) == [3])
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.count == 1)
    }

    /// Where three of four repeat what they said, the difference of the two batches would be what the fourth said.
    @Test func whoIsInItIsInNoLaterBatch() async throws {
        let house = try await TestHouse.withRaters()
        for local in ["pia", "pim", "puk"] { try await house.addRequest(local, for: 1) }
        for id in 1...4 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.take(.employee)
        house.now += 60
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        #expect(try await house.store.read { try $0.round(1)?.voices } == [])
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.count == 1)
        for id in 5...7 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.pass(at: house.now + 60)
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.answered) } == [[4], [3]])
        #expect(dossiers.last?.summary.groups.first?.questions.first?.n == 3)
        // Nobody will read them: they went in the night.
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.isEmpty)
        let isShown = try await house.store.read { tx in try [1, 5].map { try tx.isShown(RequestID(rawValue: $0)) } }
        #expect(isShown == [true, true])
    }

    /// Of a group of which nothing was shown, all may be in a later one.
    @Test func whoWasKeptBackMayBeInALaterBatch() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.own, .answer(1), .answer(2), .employee] { try await house.take(step) }
        house.now += 60
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        #expect(try await house.store.read { try $0.isShown(1) } == false)
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.isWithheld) } == [[false, true], [false]])
        #expect(dossiers.last?.summary.groups.map(\.answered) == [3])
    }

    /// What the first can't show is not lost, as what comes late isn't.
    @Test func whatIsKeptBackWaitsForCompany() async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.own, .answer(1), .answer(2), .employee] { try await house.take(step) }
        #expect(try await house.store.read { try $0.responseCounts(1).inDossier } == 0)
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.count == 1)
        try await house.take(.answer(3))
        try await house.pass(at: house.now + 60)
        let late = try #require(try await house.store.read { try $0.dossiers(of: 1) }.last)
        let words = late.summary.groups.flatMap { $0.questions[0].comments.map(\.text) }
        #expect(words.sorted() == ["Antwoord 1", "Antwoord 2", "Antwoord 3"])
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.isEmpty)
    }

    /// And goes with it in the end.
    @Test func whatFindsNoCompanyGoesAMonthAfterTheTalk() async throws {
        let house = try await TestHouse.withRaters(isSealed: true)
        for step in [Step.own, .answer(1), .answer(2), .employee] { try await house.take(step) }
        for (day, left) in [("2027-04-08", ["Antwoord 1", "Antwoord 2"]), ("2027-04-11", [])] {
            try await house.pass(at: instant("\(day)T09:00:00Z"))
            let words = try await house.store.read { tx in
                try tx.responses(of: 1).flatMap { $0.answers.compactMap(\.text) }
            }
            #expect(words == left)
        }
    }

    // MARK: Who counts

    /// A second address that is known to be his only after it had answered: he would read the two others beside himself.
    @Test func aManagerKnownLaterAtAnotherAddressIsNoneOfThree() async throws {
        let house = try await TestHouse.withRaters()
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("petra@client.example"), of: Example.mark, now: now)
        }
        await #expect(throws: ReleaseError.nothingToShow(1)) { try await house.take(.employee) }
        try await house.pass(at: instant("2027-03-06T09:00:00Z"))
        #expect(try await house.dossierKeys().isEmpty)
        try await house.take(.answer(4))
        try await house.pass(at: house.now + 60)
        let dossier = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first)
        let words = dossier.summary.groups[0].questions[0].comments.map(\.text)
        #expect(words.sorted() == ["Antwoord 2", "Antwoord 3", "Antwoord 4"])
        #expect(dossier.summary.groups.map(\.answered) == [3])
    }

    /// A state of its own, or a reminder more, would tell whose the one short remark was.
    @Test(arguments: [FeedbackRequest.State.sent, .expired, .bounced])
    func whoeverWroteOnlyARemarkHasAnswered(_ state: FeedbackRequest.State) async throws {
        let house = try await TestHouse.withRaters()
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        let said = house.now
        try await house.change { tx, now in
            let remark = NewResponse(
                request: 4,
                messageID: "4@client.example",
                bodyHash: Data("4".utf8),
                inboxRow: nil,
                answers: [],
                remark: "Altijd prettig samenwerken."
            )
            _ = try tx.insert(remark, now: now)
            try tx.set(4, to: state, now: now)
            try tx.setReminders(3, sent: 1)
            try tx.setReminders(4, sent: 2)
        }
        house.now += ScheduleRules.day
        try await house.take(.employee)
        let requests = try await house.requests(1)
        #expect(requests.allSatisfy { $0.state == .answered && $0.remindersSent == 0 })
        #expect(try await house.store.read { try $0.stateDates(of: 1)[4] } == said)
        // A bounce that she was told of stays one, for the numbers.
        #expect(requests.map(\.endedBefore) == [nil, nil, nil, state == .bounced ? .bounced : nil])
    }

    /// An operator may send it on, and not behind her back.
    @Test(arguments: [([], ["talk/1/sent-on/1"]), ([Step.share], [])] as [([Step], [String])])
    func whoHasNotSharedItIsToldThatItWentOn(_ steps: [Step], _ told: [String]) async throws {
        let house = try await TestHouse.withRaters()
        for step in [Step.own, .employee] + steps { try await house.take(step) }
        house.now += 900
        for _ in 1...2 { try await house.take(.manager) }
        #expect(try await house.keys(.sentOn) == told)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1", "talk/1/dossier-to-manager/1"])
    }

    // MARK: At the same time

    @Test func anAnswerThatComesWhileThePageIsMadeIsInIt() async throws {
        let house = try await TestHouse.withRaters()
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        let busy = BusyDriver(house.store) { try await house.take(.answer(4)) }
        try await house.dossiers(in: busy).release(1, to: .employee, now: house.now)
        let dossiers = try await house.store.read { try $0.dossiers(of: 1) }
        #expect(dossiers.map { $0.summary.groups.map(\.answered) } == [[4]])
        #expect(try await house.store.read { try $0.uncountedResponses(of: 1) }.isEmpty)
    }

    /// As many as before, and not the same: what was taken out is in no dossier, and what came is.
    @Test func anAnswerThatTakesTheOthersPlaceWhileThePageIsMade() async throws {
        let house = try await TestHouse.withRaters()
        for id in 1...3 { try await house.take(.answer(RequestID(rawValue: Int64(id)))) }
        let busy = BusyDriver(house.store) {
            try await house.change { tx, now in try tx.discard(3, of: 3, now: now) }
            try await house.take(.answer(4))
        }
        try await house.dossiers(in: busy).release(1, to: .employee, now: house.now)
        let dossier = try #require(try await house.store.read { try $0.dossiers(of: 1) }.first)
        let words = dossier.summary.groups[0].questions[0].comments.map(\.text)
        #expect(words.sorted() == ["Antwoord 1", "Antwoord 2", "Antwoord 4"])
        #expect(!dossier.page.contains("Antwoord 3") && dossier.page.contains("Antwoord 4"))
    }

    @Test func whoeverReleasesAtTheSameTimeFindsItDone() async throws {
        let house = try await TestHouse.withRaters()
        try await house.take(.own)
        let busy = BusyDriver(house.store) { try await house.take(.employee) }
        try await house.dossiers(in: busy).release(1, to: .employee, now: house.now)
        #expect(try await house.dossierKeys() == ["talk/1/dossier-to-employee/1"])
        #expect(try await house.store.read { try $0.dossiers(of: 1) }.count == 1)
    }
}

extension TestHouse {
    /// Anna's talk with four raters; nobody has answered.
    fileprivate static func withRaters(isSealed: Bool = false) async throws -> TestHouse {
        let house = try await TestHouse(isSealed: isSealed)
        let talk = try await house.addTalk()
        for local in ["petra", "joris", "kees", "bas"] { try await house.addRequest(local, for: talk) }
        return house
    }

    fileprivate func take(_ step: DossierReleaseTests.Step) async throws {
        switch step {
        case .answer(let id): try await addAnswer("Antwoord \(id.rawValue)", to: id)
        case .own: try await addOwnView(for: 1)
        case .employee: try await dossiers().release(1, to: .employee, now: now)
        case .manager: try await dossiers().release(1, to: .manager, now: now)
        case .hr: try await dossiers().release(1, to: .hr, now: now)
        case .share: try await change { tx, now in try tx.share(1, batch: 1, now: now) }
        case .cancel: try await change { tx, now in try tx.cancel(1, now: now) }
        }
    }
}
