// What mails promise to keep nowhere doesn't stay in the mailbox of processed mail either.
import Cycle
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@Suite struct OffTheRecordTests {
    /// Replies whose originals are to go, once all of them are put there.
    private func originals(_ house: TestHouse) async throws -> Int {
        let uids = (1...9).map { UInt32($0) }
        let places = uids.map { ($0, MailboxPlace(mailbox: "Processed", uidValidity: 7, uid: $0)) }
        return try await house.change { tx, _ in
            try tx.note(
                moved: uids,
                from: "INBOX",
                uidValidity: 1,
                to: "Processed",
                places: Dictionary(uniqueKeysWithValues: places)
            )
            return try tx.originalsToDelete().count
        }
    }

    @Test(
        arguments: [
            (.worry, "Dat iemand kwaad wegloopt", "mark"), (.coaching, "Vragen naar haar plan", "mark"),
            (.topic, "Over doorgroeien", "mark"), (.topic, "Over doorgroeien", "anna"), (.needs, "ruimte", "anna"),
            (.oftenEnough, "2", "anna"), (.hrCall, "bel, over Anna", "mark"), (.justTalked, "gisteren", "mark"),
            (.preparing, "1 bel", "hr"), (.worry, "Later", "mark"),
        ] as [(LineKind, String, String)]
    )
    func theOriginalGoes(_ kind: LineKind, _ text: String, _ local: String) async throws {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.plan("2027-02-10T09:00:00Z")
        let talk = try #require(try await house.talks().first).id
        let isOfTheTalk = kind == .coaching || kind == .topic
        let isOfAnna = isOfTheTalk || kind == .justTalked || local == "anna"
        let reader: LineKind.Reader = local == "hr" ? .hr : isOfAnna && local == "mark" ? .manager : .employee
        try await house.change { tx, now in
            try tx.insert(
                NewLine(
                    kind,
                    to: reader,
                    about: isOfAnna ? Example.anna : Example.mark,
                    isOfTheTalk ? .talk(talk) : .person,
                    turn: "2027",
                    due: now
                )
            )
        }
        try await house.collectNow()
        #expect(try await house.collected(local).map(\.lines) == [[kind]])
        try await house.settle(text, from: local)
        #expect(try await originals(house) == 1)
    }

    @Test func whatIsOnTheRecordStays() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        #expect(try await house.agreements().count == 1)
        #expect(try await originals(house) == 0)
    }
}
