// Somebody asks by mail what is held about them: asked back at the address on file, answered there and nowhere else.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

private let annas = "anna@example.test"

@Suite struct OwnDataTests {
    private func outbox(_ house: TestHouse) async throws -> [String] {
        try await house.letters().filter { [.dataAsked, .ownData].contains($0.letter.kind) }.map(\.key)
    }

    /// To whom each of them goes.
    private func readers(_ house: TestHouse) async throws -> Set<Bool> {
        let anna = try EmailAddress(annas)
        let ids = try await house.store.read { try $0.trace(anna).letterIDs }
        return Set(try await house.letters().map { ids.contains($0.id) })
    }

    @Test func sheIsAskedBackAndGetsIt() async throws {
        let house = try await TestHouse()
        let mail = try await house.write("Mijn gegevens", from: annas, proved: true)
        #expect(try await outbox(house) == ["matter/1/data-asked"])
        #expect(try await house.inbox(mail).outcome == .asksForData)
        let answer = try await house.answer(1, "Ja", from: annas)
        #expect(try await outbox(house) == ["matter/1/data-asked", "matter/1/own-data"])
        #expect(try await house.inbox(answer).outcome == .confirmed)
        #expect(try await readers(house) == [true])
    }

    @Test func aNoSendsNothing() async throws {
        let house = try await TestHouse()
        try await house.write("My data", from: annas, proved: true)
        let answer = try await house.answer(1, "nee", from: annas)
        #expect(try await outbox(house) == ["matter/1/data-asked"])
        #expect(try await house.inbox(answer).outcome == .notConfirmed)
    }

    @Test func whatIsNoYesIsAskedAgain() async throws {
        let house = try await TestHouse()
        try await house.write("My data", from: annas, proved: true)
        try await house.answer(1, "wat bedoel je?", from: annas)
        #expect(try await outbox(house) == ["matter/1/data-asked", "matter/1/data-asked/again"])
    }

    @Test func onceADay() async throws {
        let house = try await TestHouse()
        try await house.write("My data", from: annas, proved: true)
        let second = try await house.write("My data", from: annas, proved: true)
        #expect(try await house.inbox(second).outcome == .asksForDataAgain)
        try await house.answer(1, "ja", from: annas)
        try await house.write("My data", from: annas, proved: true)
        #expect(try await outbox(house) == ["matter/1/data-asked", "matter/1/own-data"])
        house.now += 86_401
        try await house.write("My data", from: annas, proved: true)
        #expect(try await outbox(house).last == "matter/2/data-asked")
    }

    /// Whoever writes from a further address, or from one that was hers, is asked at the one on file.
    @Test func aFurtherAddressIsAskedAtTheOneOnFile() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("a@home.example"), of: Example.anna, now: now)
        }
        try await house.write("Meine Daten", from: "a@home.example", proved: false)
        #expect(try await outbox(house) == ["matter/1/data-asked"])
        #expect(try await readers(house) == [true])
    }

    @Test(arguments: [FeedbackRequest.State.sent, .expired])
    func aRaterIsKnownByTheirRequest(_ state: FeedbackRequest.State) async throws {
        let house = try await TestHouse()
        try await house.addRequest("petra", for: house.addTalk(), state: state)
        try await house.write("Mes données", from: "petra@client.example", proved: false)
        #expect(try await outbox(house) == ["matter/1/data-asked"])
        try await house.answer(1, "oui", from: "petra@client.example")
        #expect(try await outbox(house).last == "matter/1/own-data")
    }

    /// With a rater's token from elsewhere: the rater is asked, not whoever wrote.
    @Test func whoeverHasATokenMakesOnlyItsOwnerBeAsked() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk(), state: .sent)
        try await house.mail(
            .words("my data", by: .rater(request), isProved: false, answered: nil),
            from: "eve@evil.example"
        )
        let petra = try EmailAddress("petra@client.example")
        #expect(try await house.letters().count == 1)
        #expect(try await house.store.read { try $0.trace(petra).letterIDs }.count == 1)
    }

    @Test func aStrangerHearsNothing() async throws {
        let house = try await TestHouse()
        let mail = try await house.write("My data", from: "eve@evil.example", proved: true)
        #expect(try await house.letters().isEmpty)
        #expect(try await house.held(mail) == .mail(.noRequest))
    }
}
