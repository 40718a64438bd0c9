// Erasing a person: what goes, what stays and why, and that nothing of theirs is found afterwards.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Talks

@Suite struct ErasingTests {
    private static let retention = 730 * ScheduleRules.day

    private func filled() async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.fillPrivately()
        return house
    }

    private func erase(_ house: TestHouse, _ address: String, dry: Bool = false) async throws -> ErasureAccount {
        let (now, book) = (house.now, PeopleBook(house.book))
        let body: @Sendable (any Transaction) throws -> ErasureAccount = { tx in
            try book.erase(tx, EmailAddress(address), retention: Self.retention, now: now)
        }
        return try await dry ? house.store.rehearse(body) : house.store.write(body)
    }

    private func held(_ house: TestHouse, _ address: String) async throws -> [HeldEntry] {
        try await house.store.read { tx in try tx.held(about: tx.trace(EmailAddress(address))) }
    }

    @Test func aRaterWhoIsInNoListOfPeople() async throws {
        let house = try await filled()
        let coming = try await erase(house, "petra@client.example", dry: true)
        #expect(try await held(house, "petra@client.example").contains { $0.kind == .answers })
        let account = try await erase(house, "petra@client.example")
        #expect(coming == account)
        #expect(account.gone[.answers] == 2 && account.gone[.raters] == 2 && account.gone[.rawMail] == 1)
        // The wish not to be written to stays, and so does what the dossier says, which names nobody.
        // Anna's mail that names her waits still.
        let kept = [
            ErasureAccount.Kept(reason: .suppressions, count: 1), .init(reason: .dossiers, count: 1),
            .init(reason: .mail, count: 1),
        ]
        #expect(account.kept == kept && account.named.isEmpty)
        #expect(Set(try await held(house, "petra@client.example").map(\.kind)) == [.suppressions])
        let answers = try await house.store.read { try $0.answers(to: RequestID(rawValue: 5)).answers }
        #expect(answers.isEmpty)
        // The manager's, which stands under his name, is there still.
        #expect(try await house.store.read { try $0.answers(to: RequestID(rawValue: 4)).answers }.count == 1)
    }

    @Test func anOpenRequestEndsAndNobodyWritesThereAnyMore() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk(), state: .sent)
        try await house.queue(.request(request), to: "petra@client.example")
        let account = try await erase(house, "petra@client.example")
        #expect(account.endedRequests == 1)
        #expect(try await house.request(request)?.state == .withdrawn)
        #expect(try await house.letters().isEmpty)
        #expect(try await held(house, "petra@client.example").isEmpty)
    }

    /// An answer that no dossier has comes into none.
    @Test func anAnswerBeforeTheReleaseComesIntoNoDossier() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let request = try await house.addRequest("petra", for: talk, state: .sent)
        try await house.addAnswer("Plant goed", to: request)
        _ = try await erase(house, "petra@client.example")
        #expect(try await house.request(request)?.state == .answered)
        #expect(try await house.store.read { try $0.responses(of: talk) }.isEmpty)
        #expect(try await house.store.read { try $0.uncountedResponses(of: talk) }.isEmpty)
    }

    /// The employee may ask how far it is before and after.
    @Test(arguments: ["petra", "piet"]) func noNumberTellsWhetherWhoIsErasedHadAnswered(_ erased: String) async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        for (index, local) in ["pia", "petra", "piet", "pim"].enumerated() {
            let request = try await house.addRequest(local, for: talk, state: .sent)
            if index < 2 { try await house.addAnswer("Plant goed", to: request) }
        }
        let (before, now) = (house.now - 1, house.now)
        func tallies() async throws -> [RaterTally?] {
            try await house.store.read { tx in
                try [before, now].map { try tx.tallies(asOf: $0)[talk] }
            }
        }
        let counted = try await tallies().map { $0?.answered }
        #expect(counted == [0, 2])
        _ = try await erase(house, "\(erased)@client.example")
        let after = try await tallies()
        #expect(after.map { $0?.answered } == counted)
        #expect(after.map { $0?.asked } == [4, 4] && after.map { $0?.possible } == [3, 3])
        #expect(try await house.store.read { try $0.answeredFirst(after: before, of: talk).count } == 2)
        #expect(try await house.store.read { try $0.listedRaters(of: talk).count } == 3)
    }

    /// Anna's mail that names Petra has been acted on.
    @Test func mailOfOthersThatGoesIsCounted() async throws {
        let house = try await filled()
        try await house.change { tx, _ in try tx.execute("UPDATE talk_mails SET state = 'done'", []) }
        let coming = try await erase(house, "petra@client.example", dry: true)
        let account = try await erase(house, "petra@client.example")
        #expect(account.gone[.words] == 1 && account == coming)
        #expect(!account.kept.contains { $0.reason == .mail })
    }

    @Test func whatIsFrozenInADossierStaysInIt() async throws {
        let house = try await filled()
        let account = try await erase(house, "petra@client.example")
        #expect(account.kept.contains(.init(reason: .dossiers, count: 1)) && account.named.isEmpty)
        let dossier = try await house.store.read { try $0.dossiers(of: TalkID(rawValue: 1)).first?.plain }
        #expect(dossier == "the released dossier")
    }

    @Test func theManagerOfAnothersTalkStaysAsAPlaceholderAndIsToldOfWhatNamesThem() async throws {
        let house = try await filled()
        let account = try await erase(house, "mark@example.test")
        let start = try instant("2027-03-10T09:00:00Z")
        #expect(account.named == [.init(talk: 1, group: .manager, until: start + Self.retention)])
        #expect(account.kept.contains(.init(reason: .talks, count: 2)))
        // The talk to come is cancelled, and Anna is told.
        #expect(account.cancelled == [1, 2])
        #expect(try await house.keys(.talkCancelled) == ["talk/1/1/employee"])
        let talk = try #require(try await house.store.read { try $0.talk(TalkID(rawValue: 1)) })
        #expect(talk.manager.name.text == "–" && talk.manager.address.domain == "erased.invalid")
        #expect(try await held(house, "mark@example.test").isEmpty)
        #expect(try await house.store.read { try $0.person(Example.anna)?.manager } == nil)
    }

    @Test func theEmployeesTalksGoWhole() async throws {
        let house = try await filled()
        // What others were told before has left.
        try await house.change { tx, _ in
            try tx.execute("UPDATE outbox SET state = 'accepted'", [])
            try tx.execute("UPDATE talks SET state = 'cancelled'", [])
        }
        let account = try await erase(house, "anna@example.test")
        #expect(account.talks == 2 && account.talksSoon == 0 && account.gone[.dossiers] == 3)
        #expect(try await house.store.read { try $0.talks() }.isEmpty)
        #expect(try await held(house, "anna@example.test").isEmpty)
        #expect(try await house.store.read { try $0.everybody() }.map(\.id).contains(Example.anna) == false)
    }

    /// The manager is told that the talk is off before it goes.
    @Test func aTalkToComeGoesOnceTheOtherWasTold() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let account = try await erase(house, "anna@example.test")
        #expect(account.cancelled == [talk.rawValue] && account.talksSoon == 1)
        #expect(try await house.keys(.talkCancelled) == ["talk/1/1/manager"])
        #expect(try await held(house, "anna@example.test").isEmpty)
        let later = house.now + 86_400
        #expect(try await house.store.write { try $0.purgeErasedTalks(limit: 10, now: later - 1) } == 0)
        #expect(try await house.store.write { try $0.purgeErasedTalks(limit: 10, now: later) } == 1)
        #expect(try await house.store.write { try $0.purgePeople(leftBefore: later, limit: 10) } == 1)
    }

    /// What it answered is gone, and so is what it was held for.
    @Test func aHeldReplyGoesWithItsTalk() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let request = try await house.addRequest("petra", for: talk, state: .sent)
        let mail = try await house.receive(Data("raw".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            let reason = HeldReason.mail(.raterTokenOfParty(party: .manager))
            try tx.hold(mail, reason: reason, sender: "mark@example.test", request: request, messageID: "held@x")
        }
        _ = try await erase(house, "anna@example.test")
        let later = house.now + 86_400
        #expect(try await house.store.write { try $0.purgeErasedTalks(limit: 10, now: later) } == 1)
        #expect(try await house.store.read { try $0.heldMessages().isEmpty })
        let row = try await house.inbox(mail)
        #expect(row.outcome == .erased && row.sender == nil && row.request == nil)
        #expect(try await house.store.read { try $0.originalsToDelete().map(\.messageID) } == ["held@x"])
    }

    /// The words of mails about several people, that others got.
    @Test func collectedMailsAboutThemKeepNoCopy() async throws {
        let house = try await TestHouse()
        let mails = try await house.change { tx, now in
            for id in [Example.anna, Example.bram] {
                try tx.insert(NewLine(.callMade, to: .hr, about: id, turn: "asked/2027", due: now))
            }
            let lines = try tx.rows("SELECT id FROM year_lines ORDER BY id", []).compactMap { $0.optionalInteger("id") }
            return try ([lines, [lines[0]], [lines[1]]]).map { lines in
                let ids = lines.map { LineID(rawValue: $0) }
                return try tx.collect(ids, for: .person(Example.mark), isUrgent: false, now: now)
            }
        }
        for mail in mails { try await house.deliver(.collected(mail), to: "mark@example.test") }
        try await house.deliver(.collectedRead(mails[0], inboxRow: 1, CollectedReport()), to: "mark@example.test")
        func kept() async throws -> [Bool] {
            try await house.store.read { tx in
                try tx.outbox(states: [.accepted], limit: 10).map { try tx.sentCopy(of: $0.id) != nil }
            }
        }
        #expect(try await kept() == [true, true, true, true])
        _ = try await erase(house, "anna@example.test")
        #expect(try await kept() == [false, false, true, false])
    }

    @Test func aStrangersHeldMailGoes() async throws {
        let house = try await filled()
        let account = try await erase(house, "stranger@x.example")
        #expect(account.gone[.rawMail] == 1 && account.gone[.mailNotes] == 1)
        #expect(try await held(house, "stranger@x.example").isEmpty)
        #expect(try await !held(house, "petra@client.example").isEmpty)
    }

    @Test func nobodyHasNothing() async throws {
        #expect(try await erase(filled(), "nobody@nowhere.example").isEmpty)
    }
}
