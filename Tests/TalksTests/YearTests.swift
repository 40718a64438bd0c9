// The year around the talk: what was agreed on comes back, by collected mails and a word for each line.
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing
import Year

@Suite struct YearTests {
    @Test func whatWasAgreedComesBack() async throws {
        let house = try await TestHouse.afterTheTalk(
            "afspraak: cursus SQL, ik, voor 1 juni\nafspraak: vaker nee zeggen"
        )
        #expect(try await house.agreements().map(\.version.text) == ["cursus SQL", "vaker nee zeggen"])
        #expect(try await house.agreements().first?.version.doer == .employee)
        try await house.pass(days: 3)
        #expect(try await house.collected("mark").last?.lines == [.agreementsRight, .agreementsRight])
        let report = try #require(try await house.settle("klopt", from: "mark"))
        #expect(report.settled == [1, 2] && !report.asksBack)
        #expect(try await house.agreements().map(\.consent) == [.agreed, .agreed])

        try await house.pass(days: 91)
        #expect(try await house.collected("anna").last?.lines == [.agreementState, .agreementState])
        let told = try #require(try await house.settle("1 klaar\n2 vast: geen tijd", from: "anna"))
        #expect(told.settled == [1, 2])
        #expect(try await house.agreements().map(\.progress) == [.done, .stuck])
        #expect(try await house.agreements().last?.line == "geen tijd")
        // The next quarter has the one that is open alone.
        try await house.pass(days: 91)
        #expect(try await house.collected("anna").last?.lines == [.agreementState])
    }

    @Test func aBareWordWithTwoThingsOpenIsAskedBack() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL\nafspraak: vaker nee zeggen")
        try await house.pass(days: 94)
        let report = try #require(try await house.settle("klaar", from: "anna"))
        #expect(report.asksBack && report.settled == [])
        #expect(try await house.agreements().map(\.progress) == [.open, .open])
        let second = try #require(try await house.settle("3 klaar", from: "anna"))
        #expect(second.unknownNumbers == [3] && second.settled == [])
    }

    @Test func aBetterLineGoesBackAndTwoAreTwoVersions() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL voor 1 juni")
        try await house.pass(days: 3)
        try await house.settle("1: cursus SQL voor 1 september", from: "mark")
        #expect(try await house.agreements().first?.consent == .proposed)
        try await house.pass(days: 8)
        #expect(try await house.collected("anna").last?.lines == [.agreementsRight])
        try await house.settle("1: cursus SQL voor 1 juli", from: "anna")
        #expect(try await house.agreements().first?.consent == .twoVersions)
    }

    @Test func nobodyAnswersAndItSleeps() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 200)
        #expect(try await house.agreements().map(\.progress) == [.asleep])
        let asked = try await house.collected("anna").filter { $0.lines == [.agreementState] }
        #expect(asked.count == 2)
    }

    @Test(arguments: ["geen", "afspraak: iets anders"])
    func whatSleepsIsMentionedAfterTheNextTalkAndExpires(_ text: String) async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 200)
        try await house.plan("2027-08-10T09:00:00Z")
        try await house.pass(days: 12)
        #expect(try await house.collected("anna").last?.lines == [.agreementsWanted])
        try await house.settle(text, from: "anna")
        #expect(try await house.agreements().first?.progress == .expired)
    }

    @Test func aTrainingGoesItsWay() async throws {
        let house = try await TestHouse.afterTheTalk("geen\nopleiding: coaching voor beginners")
        #expect(try await house.trainings().map(\.theme) == ["coaching"])
        try await house.pass(days: 8)
        #expect(try await house.collected("anna").last?.lines == [.trainingMandatory])
        #expect(try await house.settle("wens", from: "anna")?.settled == [1])
        #expect(try await house.trainings().map(\.state) == [.requested])
        try await house.pass(days: 10)
        #expect(try await house.collected("mark").last?.lines == [.trainingGrant])
        try await house.settle("mag", from: "mark")
        #expect(try await house.trainings().map(\.state) == [.granted])
        try await house.pass(days: 1)
        #expect(try await house.collected("hr").last?.lines == [.trainingBooking])
        try await house.settle("geboekt 12 mei", from: "hr")
        #expect(try await house.trainings().first?.bookedOn == CivilDay(year: 2027, month: 5, day: 12))
        try await house.pass(days: 140)
        #expect(try await house.collected("anna").contains { $0.lines == [.trainingHad] })
        try await house.settle("gehad", from: "anna")
        #expect(try await house.trainings().map(\.state) == [.had])
    }

    @Test func nothingAboutHealthIsKept() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: minder werken omdat ik overspannen ben")
        #expect(try await house.agreements().isEmpty)
        let reports = try await house.letters().compactMap { row -> CollectedReport? in
            if case .collectedRead(_, _, let report) = row.letter { report } else { nil }
        }
        #expect(reports.last?.isGuarded == true)
        // Its words go with the mail that brings them back; no raw mail is left already.
        let raw = try await house.store.read { try $0.rows("SELECT * FROM inbox_messages", []) }
        #expect(raw.isEmpty)
    }

    @Test func oneCollectedMailAWeekAtMost() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL\nopleiding: coaching")
        try await house.pass(days: 200)
        let rows = try await house.store.read {
            try $0.rows("SELECT reader_id, made_at FROM collected_mails WHERE is_urgent = 0 ORDER BY id", [])
        }
        var last: [Int64?: Date] = [:]
        for row in rows {
            let (reader, moment) = (row.optionalInteger("reader_id"), try row.time("made_at"))
            #expect(last[reader].map { moment.timeIntervalSince($0) >= 7 * 86_400 } ?? true)
            last[reader] = moment
        }
        #expect(rows.count > 3)
    }

    @Test func whoLeftIsAskedNothing() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.change { tx, now in
            let mark = try #require(try tx.people().first { $0.person.address.localPart == "mark" })
            _ = try tx.leave(mark.id, now: now)
        }
        try await house.pass(days: 3)
        #expect(try await house.collected("mark").isEmpty)
        #expect(try await house.agreements().map(\.consent) == [.proposed])
    }

    @Test func withoutAYearNobodyIsAsked() async throws {
        let house = try await TestHouse { $0.cycle = CycleRules() }
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 120)
        #expect(try await house.letters().allSatisfy { $0.letter.kind != .collected })
    }
}
