// The words kept beside a letter equal those read from the mail that went out, for each letter that is aligned with.
import Addressing
import Feedback
import Foundation
import MailFormat
import Store
import TestSupport
import Testing

@testable import Aligning
@testable import Outbox

@Suite struct PreparedLetterTests {
    private static let (request, confirmed) = (RequestID(rawValue: 1), RequestID(rawValue: 2))

    private static let letters: [Letter] =
        NoteTests.letters + [
            .request(request), .reminder(request, number: 1), .declined(request, inboxRow: 1),
            .confirmation(request, inboxRow: 1, news: []),
            .confirmation(confirmed, inboxRow: 1, news: Set(ConfirmationNews.allCases)),
            .collected(CollectedID(rawValue: 1)),
            .collectedRead(CollectedID(rawValue: 1), inboxRow: 1, CollectedReport()),
        ]

    @Test(arguments: ["nl", "en", "de", "fr"], [ServiceAddress.Style.plus, .domain])
    func itIsTheMailAsItWasSent(_ language: String, _ style: ServiceAddress.Style) async throws {
        let house = try await TestHouse.busy(in: language) {
            $0.service = ServiceAddress($0.service.mailbox, style: style)
        }
        try await answer(house)
        try await house.addYear(after: TalkID(rawValue: 1))
        var seen: Set<Letter.Kind> = []
        for letter in Self.letters {
            let written = try #require(try await house.write(letter), "\(letter)")
            #expect((written.prepared != nil) == letter.kind.isAlignedWith, "\(letter)")
            guard let prepared = written.prepared else { continue }
            seen.insert(letter.kind)
            let token = try #require(ResponseToken("abcdefghijklmnopqrstuvwxyz"))
            let sent = SentRequest(message: try ReceivedMessage(token.filled(into: written.bytes)))
            let kept = try #require(SentRequest(prepared: prepared, token: token), "\(letter)")
            #expect(kept.parts == sent.parts && kept.origin == sent.origin, "\(letter)")
            #expect(kept.questions.map(\.scale) == sent.questions.map(\.scale), "\(letter)")
            let stored = SentRequest(message: try ReceivedMessage(written.bytes))
            #expect(SentRequest(prepared: prepared, token: nil)?.parts == stored.parts, "\(letter)")
        }
        #expect(seen == Set(Letter.Kind.allCases.filter(\.isAlignedWith)))
    }

    /// With an answer of several lines, which the confirmation shows under its question.
    private func answer(_ house: TestHouse) async throws {
        try await house.change { tx, now in
            for id in [Self.request, Self.confirmed] { try tx.approve(id, now: now) }
            let response = NewResponse(
                request: Self.confirmed,
                messageID: "reply@client.example",
                bodyHash: Data([1]),
                inboxRow: nil,
                answers: [
                    Answer(question: 1, text: "Luistert goed.\n\n2. Vat <samen>: é & ü.\n> zegt ze", score: nil),
                    Answer(question: 4, text: nil, score: 4),
                ],
                remark: "Dank voor de vraag!\nTot ziens."
            )
            _ = try tx.insert(response, now: now)
        }
    }
}
