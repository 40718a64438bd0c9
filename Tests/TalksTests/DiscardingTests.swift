import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

/// An answer that came by mistake is taken out: what goes, what stays, and what its rater is told.
@Suite struct DiscardingTests {
    /// Petra's request, with a mail of hers for each of the texts.
    private func answered(_ texts: String...) async throws -> (house: TestHouse, request: RequestID) {
        let house = try await TestHouse()
        let id = try await house.addRequest("petra", for: house.addTalk(), state: .sent)
        for text in texts { try await answer(house, id, text) }
        return (house, id)
    }

    /// With a confirmation that waits.
    private func answer(_ house: TestHouse, _ id: RequestID, _ text: String) async throws {
        let inboxRow = try await house.receive(Data(text.utf8))
        try await house.change { tx, now in
            _ = try tx.insert(Self.response(text, to: id, inboxRow), now: now)
            guard let request = try tx.request(id) else { return }
            if request.state == .sent { try tx.set(request, to: .answered, now: now) }
            let letter = Letter.confirmation(id, inboxRow: inboxRow, news: [])
            try tx.queue(letter, to: request.rater.address, by: house.settings.rules, now: now)
        }
    }

    private static func response(_ text: String, to id: RequestID, _ row: InboxID? = nil) -> NewResponse {
        let answers = [Answer(question: 1, text: text, score: nil)]
        return NewResponse(
            request: id,
            messageID: "\(text)@client.example",
            bodyHash: Data(text.utf8),
            inboxRow: row,
            answers: answers,
            remark: text
        )
    }

    private func discard(
        _ house: TestHouse,
        _ id: RequestID,
        _ responses: [ResponseID]? = nil
    ) async throws -> DiscardedAnswer {
        try await house.change { [book = house.book] tx, now in try book.discard(tx, id, responses, now: now) }
    }

    private func letters(_ house: TestHouse) async throws -> [String] {
        try await house.letters().map { "\($0.key) \($0.state.rawValue)" }
    }

    @Test func allOfItGoesAndTheRequestIsOpenAgain() async throws {
        let (house, id) = try await answered("Luistert goed", "En snel")
        let done = try await discard(house, id)
        #expect(done.responses.map(\.id) == [1, 2] && done.state == .sent)
        let left = try await house.store.read { try $0.answers(to: id) }
        #expect(left.answers.isEmpty && left.remark == nil)
        #expect(try await house.store.read { try $0.responseCounts(id).all } == 0)
        #expect(try await house.store.read { try $0.responses(of: 1).count } == 0)
        let round = try #require(try await house.store.read { try $0.round(1) })
        #expect(round.voices.isEmpty && round.requests.map(\.state) == [.sent])
        // Confirmations that wait would show what is gone.
        #expect(
            try await letters(house) == [
                "request/1/confirmation/1 withdrawn", "request/1/confirmation/2 withdrawn",
                "request/1/answer-discarded/2 queued",
            ]
        )
    }

    /// A mailbox that is read anew brings it again.
    @Test func theSameMailDoesNotComeBack() async throws {
        let (house, id) = try await answered("Luistert goed")
        _ = try await discard(house, id)
        let isNew = try await house.change { tx, now in
            try ["Luistert goed", "Nu echt"].map { try tx.insert(Self.response($0, to: id), now: now) }
        }
        #expect(isNew == [false, true])
        #expect(try await house.store.read { try $0.answers(to: id).answers.map(\.text) } == ["Nu echt"])
    }

    @Test func oneGoesAndTheOtherStays() async throws {
        let (house, id) = try await answered("Luistert goed", "Voor iemand anders")
        let done = try await discard(house, id, [2])
        #expect(done.responses.map(\.id) == [2] && done.state == .answered)
        #expect(try await house.store.read { try $0.answers(to: id).remark } == "Luistert goed")
        #expect(try await letters(house).first == "request/1/confirmation/1 queued")
    }

    @Test func afterTheDeadlineNobodyIsReminded() async throws {
        let (house, id) = try await answered("Luistert goed")
        house.now = try instant("2027-03-05T09:00:00Z")
        #expect(try await discard(house, id).state == .expired)
        #expect(try await house.store.read { try $0.stateReason(of: id) } == .noAnswer)
    }

    // MARK: Refusals

    @Test func whatIsReleasedStays() async throws {
        let (house, id) = try await answered("Luistert goed")
        try await house.change { tx, now in
            _ = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: 1, now: now)
        }
        await refuses(house, id, .inDossier([1], of: id, late: []))
        try await answer(house, id, "Te laat")
        await refuses(house, id, .inDossier([1], of: id, late: [2]))
        #expect(try await discard(house, id, [2]).state == .answered)
        #expect(try await house.store.read { try $0.responseCounts(id).inDossier } == 1)
    }

    @Test func whatIsNotThereIsNotTakenOut() async throws {
        let (house, id) = try await answered("Luistert goed")
        await refuses(house, 9, .unknownRequest(9))
        await refuses(house, id, .unknownResponse(7, of: id, known: [1]), [7])
        _ = try await discard(house, id)
        await refuses(house, id, .nothingToDiscard(id))
        await refuses(house, id, .nothingToDiscard(id), [1])
        #expect(try await letters(house).count == 2)
    }

    private func refuses(
        _ house: TestHouse,
        _ id: RequestID,
        _ error: TalkError,
        _ responses: [ResponseID]? = nil
    ) async {
        await #expect(throws: error) { try await discard(house, id, responses) }
    }
}
