// What people answer to collected mails that can't be taken as it stands: nothing is done by guess, and each is told why.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing
import Year

@Suite struct YearBadInputTests {
    private func afterTheTalk() async throws -> TestHouse {
        let house = try await TestHouse.inYear()
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 9)
        return house
    }

    private func said(_ text: String, from local: String, in house: TestHouse) async throws -> CollectedReport {
        try #require(try await house.settle(text, from: local))
    }

    /// Carla leads Anna from now on.
    private func lead(_ house: TestHouse) async throws {
        try await house.change { tx, now in
            let people = try tx.people()
            let anna = try #require(people.first { $0.person.address.localPart == "anna" })
            let carla = try #require(people.first { $0.person.address.localPart == "carla" })
            try tx.change(anna.id, to: anna.person, manager: carla.id, department: anna.department)
        }
    }

    private func mails(_ local: String, with kind: LineKind, in house: TestHouse) async throws -> Int {
        try await house.collected(local).count { $0.lines.contains(kind) }
    }

    // MARK: Days

    /// She is told the day on which she is asked again.
    @Test(arguments: ["niet geweest, 3 januari 2027", "Het gesprek van 12 januari is niet doorgegaan"])
    func aNewDayOfTheTalkThatIsOverIsNone(_ text: String) async throws {
        let house = try await TestHouse { $0.cycle = CycleRules() }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 9)
        let report = try await said(text, from: "anna", in: house)
        #expect(report.settled == [1] && report.again == CivilDay(year: 2027, month: 1, day: 28))
    }

    @Test func aTermThatIsOverIsSaidAndTheAgreementStays() async throws {
        let house = try await afterTheTalk()
        let report = try await said("afspraak: rapport, ik, voor 1 januari 2027", from: "anna", in: house)
        #expect(report.agreements.count == 1 && report.unclear == [1: .inThePast])
        #expect(try await house.agreements().map(\.version.by) == [nil])
    }

    @Test func aDayOfTalkingThatIsToComeIsAskedBack() async throws {
        let house = try await afterTheTalk()
        try await house.settle("geen", from: "anna")
        try await house.pass(days: 42)
        #expect(try await house.collected("mark").last?.lines == [.justTalked])
        #expect(try await said("12 juli 2027", from: "mark", in: house).unclear == [1: .inTheFuture])
        #expect(try await house.store.read { try $0.lastTalked(2, with: 1) } == nil)
    }

    @Test func aTrainingIsNotBookedForADayThatIsOver() async throws {
        let house = try await granted()
        #expect(try await said("geboekt 1 januari 2027", from: "hr", in: house).unclear == [1: .inThePast])
        #expect(try await house.trainings().map(\.state) == [.granted])
    }

    // MARK: Agreements

    @Test(arguments: [
        ("afspraak:", CollectedReport.Unclear.withoutText), ("afspraak: - , ;", .withoutText),
        ("afspraak: " + String(repeating: "heel lang ", count: 300), .tooLong),
        (String(repeating: "heel lang ", count: 300), .tooLong),
    ])
    func anAgreementWithoutTextOrWithTooMuchIsAskedBack(
        _ text: String,
        _ why: CollectedReport.Unclear
    ) async throws {
        let house = try await afterTheTalk()
        let report = try await said(text, from: "anna", in: house)
        #expect([report.rest, report.unclear[1]].contains(why), "\(report)")
        #expect(try await house.agreements().isEmpty)
        // Asked once more, in the next mail.
        try await house.pass(days: 7)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 2)
    }

    @Test func whatHasNoRoomIsSaid() async throws {
        let house = try await afterTheTalk()
        try await house.settle((1...5).map { "afspraak: plan \($0) maken" }.joined(separator: "\n"), from: "anna")
        try await house.pass(days: 3)
        try await house.settle("1 klopt", from: "mark")
        let wanted = try #require(try await house.collected("anna").first).id
        let row = try await house.mail(
            try await house.words("afspraak: plan 6 maken", by: .collected(wanted), answering: .collected(wanted)),
            from: "anna@example.test"
        )
        #expect(try await report(house, wanted, row)?.rest == .tooMany)
        #expect(try await house.agreements().count == 5)
    }

    @Test func anAgreementInAnswerToSomethingElseIsSaidNotToBeTaken() async throws {
        let house = try await afterTheTalk()
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await house.pass(days: 95)
        #expect(try await house.collected("anna").last?.lines == [.agreementState])
        let report = try await said("1 bezig\nafspraak: ook Excel leren", from: "anna", in: house)
        #expect(report.settled == [1] && report.rest == .notUnderstood)
        #expect(try await house.agreements().count == 1)
    }

    // MARK: Managers

    @Test func theSuccessorIsAskedWhatAManagerWhoLeftWasAsked() async throws {
        let house = try await afterTheTalk()
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await house.pass(days: 3)
        #expect(try await house.collected("mark").last?.lines == [.agreementsRight])
        try await house.change { tx, now in _ = try tx.leave(2, now: now) }
        try await house.pass(days: 20)
        let his = try await house.store.read { try $0.rows("SELECT id FROM collected_mails WHERE reader_id = 2", []) }
        #expect(his.count == 1)
        try await lead(house)
        try await house.pass(days: 8)
        #expect(try await house.collected("carla").last?.lines.contains(.agreementsRight) == true)
        try await house.settle("klopt", from: "carla")
        #expect(try await house.agreements().map(\.consent) == [.agreed])
    }

    @Test func whoeverLeadsHerNoMoreIsToldThatSomebodyElseIsAsked() async throws {
        let house = try await afterTheTalk()
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await house.pass(days: 3)
        try await lead(house)
        #expect(try await said("klopt", from: "mark", in: house).unclear == [1: .notAsked])
        #expect(try await house.agreements().map(\.consent) == [.proposed])
        try await house.pass(days: 8)
        #expect(try await said("klopt", from: "carla", in: house).settled == [1])
        #expect(try await house.agreements().map(\.consent) == [.agreed])
    }

    @Test func twoTalksWithTwoManagersAreTwoQuestions() async throws {
        let house = try await afterTheTalk()
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await lead(house)
        try await house.plan("2027-02-16T09:00:00Z", with: "carla")
        try await house.pass(days: 35)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 2)
        try await house.settle("afspraak: vaker nee zeggen", from: "anna")
        try await house.pass(days: 9)
        // Both are hers to say.
        #expect(try await mails("mark", with: .agreementsRight, in: house) == 0)
        #expect(try await mails("carla", with: .agreementsRight, in: house) >= 2)
        #expect(Set(try await house.agreements().map(\.talk)).count == 2)
    }

    @Test func anEmployeeWhoLeadsOthersHasTwoKindsOfLines() async throws {
        let house = try await TestHouse.inYear()
        // Mark has a talk with Carla, and leads Anna.
        try await house.change { tx, now in
            let mark = try #require(try tx.person(2))
            try tx.change(2, to: mark.person, manager: 4, department: nil)
        }
        let book = house.book
        try await house.change { tx, now in
            for (employee, manager) in [(1, 2), (2, 4)] as [(PersonID, PersonID)] {
                _ = try book.plan(
                    tx,
                    employee: #require(try tx.person(employee)),
                    manager: #require(try tx.person(manager)),
                    start: instant("2027-01-12T09:00:00Z"),
                    duration: 3600,
                    place: nil,
                    now: now
                )
            }
        }
        try await house.pass(days: 9)
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await house.settle("afspraak: beter plannen", from: "mark")
        try await house.pass(days: 3)
        try await house.settle("1: beter plannen, ik, voor 1 juni", from: "carla")
        #expect(try await house.agreements().last?.version.doer == .manager)
        try await house.pass(days: 8)
        // His own comes first, and `ik` is he as an employee there, as a manager below.
        #expect(try await house.collected("mark").last?.lines == [.agreementsRight, .agreementsRight])
        let report = try await said(
            "1: beter plannen, ik, voor 1 juli\n2: cursus SQL, ik, voor 1 juni",
            from: "mark",
            in: house
        )
        #expect(report.settled == [1, 2])
        let made = try await house.agreements()
        #expect(made.map(\.employee) == [1, 2])
        #expect(made.map(\.version.doer) == [.manager, .employee])
        #expect(made.map(\.author) == [.manager, .employee])
    }

    // MARK: The talk

    @Test func aTalkThatWasNotHeldIsAskedAboutOnceMoreAfterItsNewDay() async throws {
        let house = try await afterTheTalk()
        let report = try await said("niet geweest, nieuwe datum 2 maart", from: "anna", in: house)
        #expect(report.settled == [1] && report.again == CivilDay(year: 2027, month: 3, day: 3))
        // She is mistaken about the day: what she says last counts.
        let second = try await said("niet geweest, nieuwe datum 9 maart", from: "anna", in: house)
        #expect(second.again == CivilDay(year: 2027, month: 3, day: 10))
        try await house.pass(days: 50)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 1)
        try await house.pass(days: 10)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 2)
        #expect(try await said("geen", from: "anna", in: house).again == nil)
    }

    @Test func aTalkThatMovesAheadAgainIsAskedAboutAfterIt() async throws {
        let house = try await afterTheTalk()
        try await house.settle("niet geweest", from: "anna")
        let book = house.book
        try await house.change { tx, now in
            try book.move(tx, 1, to: instant("2027-04-01T09:00:00Z"), duration: nil, place: nil, now: now)
        }
        try await house.pass(days: 75)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 1)
        try await house.pass(days: 5)
        #expect(try await mails("anna", with: .agreementsWanted, in: house) == 2)
    }

    // MARK: Years

    @Test func anAnswerToLastYearsMailCountsForLastYear() async throws {
        var rules = CycleRules()
        rules.followUpAfter = 86_400
        let house = try await TestHouse { [rules] in $0.cycle = rules }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 30)
        let asked = try #require(try await house.collected("mark").first { $0.lines.contains(.followUp) }).id
        try await house.change { tx, now in
            _ = try tx.closeCycle(2027, now: now)
            try tx.startCycle(2028, now: now)
        }
        house.now += 86_400
        let row = try await house.mail(
            try await house.words("1 gesproken", by: .collected(asked), answering: .collected(asked)),
            from: "mark@example.test"
        )
        #expect(try await report(house, asked, row)?.settled == [1])
        #expect(try await house.store.read { try $0.followUps(of: 2027) } == [1: .held])
        #expect(try await house.store.read { try $0.followUps(of: 2028) } == [:])
    }

    @Test func aTalkOfTheLastDaysOfAYearIsAskedAboutInTheNext() async throws {
        let house = try await TestHouse.inYear()
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 7)
        try await house.change { tx, now in
            _ = try tx.closeCycle(2027, now: now)
            try tx.startCycle(2028, now: now)
        }
        try await house.pass(days: 3)
        #expect(try await house.collected("anna").map(\.lines) == [[.agreementsWanted]])
    }

    @Test func anAnswerToAMailThatIsForgottenIsToldSo() async throws {
        let house = try await afterTheTalk()
        let mail = try #require(try await house.collected("anna").last).id
        let words = try await house.words("geen", by: .collected(mail), answering: nil)
        try await house.change { tx, now in _ = try tx.purgeCollected(madeBefore: now + 1, limit: 10) }
        let row = try await house.mail(words, from: "anna@example.test")
        #expect(try await house.inbox(row).outcome == .settledOffTheRecord(lines: 0, unclear: 0))
    }

    @Test func whatWasSettledIsSaid() async throws {
        let house = try await afterTheTalk()
        try await house.settle("afspraak: cursus SQL", from: "anna")
        try await house.pass(days: 3)
        try await house.settle("klopt", from: "mark")
        #expect(try await said("1: cursus SQL in juni", from: "mark", in: house).unclear == [1: .over])
    }

    // MARK: Trainings

    /// Anna's wish is on HR's list.
    private func granted() async throws -> TestHouse {
        let house = try await afterTheTalk()
        try await house.settle("opleiding: coaching", from: "anna")
        try await house.settle("geen", from: "anna")
        try await house.pass(days: 8)
        try await house.settle("verplicht", from: "anna")
        try await house.pass(days: 1)
        #expect(try await house.collected("hr").last?.lines == [.trainingBooking])
        return house
    }

    @Test(arguments: ["onbekend", "niet beschikbaar", "1 onbekend", "unknown", "unbekannt", "inconnue"])
    func aTrainingThatHRDoesNotKnowIsUnavailable(_ word: String) async throws {
        let house = try await granted()
        #expect(try await said(word, from: "hr", in: house).settled == [1])
        #expect(try await house.trainings().map(\.state) == [.unavailable])
        // Found after all.
        #expect(try await said("geboekt 12 mei", from: "hr", in: house).settled == [1])
        #expect(try await house.trainings().map(\.state) == [.booked])
    }

    @Test func aNumberThatHRsListDoesNotHaveIsSaid() async throws {
        let house = try await granted()
        #expect(try await said("7 geboekt 12 mei", from: "hr", in: house).unknownNumbers == [7])
        #expect(try await house.trainings().map(\.state) == [.granted])
    }

    @Test func aWishThatIsSaidTwiceIsOne() async throws {
        let house = try await afterTheTalk()
        try await house.settle("geen\nopleiding: coaching", from: "anna")
        let report = try await said("geen\nopleiding: coaching", from: "anna", in: house)
        #expect(report.trainings.count == 1)
        #expect(try await house.trainings().count == 1)
    }

    // MARK: Said twice

    @Test func aCallIsAskedForOnceAndTakenBack() async throws {
        let house = try await TestHouse.inYear()
        try await house.change { tx, now in
            let line = NewLine(.hrCall, to: .employee, about: 2, turn: "2027", due: now)
            _ = try tx.insert(line)
        }
        try await house.pass(days: 1)
        try await house.settle("bel", from: "mark")
        house.now += 60
        try await house.settle("bel", from: "mark")
        let calls = { try await house.store.read { try $0.openLines(about: 2) }.count { $0.kind == .callMade } }
        #expect(try await calls() == 1)
        try await house.settle("nee", from: "mark")
        #expect(try await calls() == 0)
    }

    @Test func aNeedCountsOnce() async throws {
        let house = try await TestHouse.inYear()
        try await house.change { tx, now in
            _ = try tx.insert(NewLine(.needs, to: .employee, about: 1, turn: "2027", due: now))
        }
        try await house.pass(days: 1)
        try await house.settle("ruimte", from: "anna")
        #expect(try await said("werkdruk", from: "anna", in: house).unclear == [1: .over])
        let needs = try await house.store.read { try $0.rows("SELECT need FROM needs", []) }
        #expect(try needs.map { try $0.text("need") } == ["room"])
    }

    private func report(_ house: TestHouse, _ mail: CollectedID, _ row: InboxID) async throws -> CollectedReport? {
        try await house.letters().compactMap { letter -> CollectedReport? in
            if case .collectedRead(mail, row, let report) = letter.letter { report } else { nil }
        }.last
    }
}
