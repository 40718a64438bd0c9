// A reply is told from the mail that it answers by what is kept of that: its prepared words, or of old mails the message.
import Addressing
import Aligning
import Feedback
import Foundation
import MailFormat
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct SentCopyTests {
    /// Without quote marks and attribution only our own words tell what is new.
    @Test(arguments: [true, false])
    func onlyWhatIsNewIsRead(_ isPrepared: Bool) async throws {
        let house = try await TestHouse.askedAnna()
        let asked = try Self.asked
        try await house.keep(
            isPrepared ? .prepared(SentRequest(asked).prepared) : .message(Data(try asked.compose()))
        )
        let token = try #require(ResponseToken("abcdefghijklmnopqrstuvwxyz"))
        let quote = asked.text.replacing(ResponseToken.placeholder, with: token.text)
        let text = "klant: petra@client.example"
        #expect(
            try await house.meaning(of: text + "\n\n" + quote, proof: TestHouse.vouched)
                == .forTalks(
                    .words(
                        text,
                        by: .employee(house.talk),
                        isProved: true,
                        answered: LetterID(rawValue: 1),
                        right: .thread
                    )
                )
        )
    }

    private static var asked: OutgoingMessage {
        get throws {
            let text = """
                Dag Anna,

                Wie kan iets zeggen over uw werk van dit jaar? Noem collega's, klanten en leveranciers.

                Antwoorden kan ook aan feedback+\(ResponseToken.placeholder)@example.test, tot een week voor het gesprek.

                """
            return OutgoingMessage(
                from: try NamedAddress("Feedback <feedback@example.test>"),
                to: try NamedAddress("Anna <anna@example.test>"),
                subject: try Line("Wie vraagt u om feedback?"),
                date: Date(timeIntervalSince1970: 1_800_000_000),
                messageID: try #require(MessageID("whom@example.test")),
                language: "nl",
                text: text,
                html: "<!DOCTYPE html><html><body><p>\(text.replacing("\n\n", with: "</p><p>"))</p></body></html>"
            )
        }
    }
}

extension TestHouse {
    /// As if the mail that asked Anna had been sent with this.
    func keep(_ copy: SentCopy) async throws {
        try await store.write { tx in
            let id = LetterID(rawValue: 1)
            switch copy {
            case .prepared(let prepared): _ = try tx.beginAttempt(id, by: RunID(), prepared: prepared)
            case .forgotten: break
            case .message(let message):
                try tx.execute("INSERT INTO outbox_messages VALUES ($1, $2)", [.id(id), .octets(message)])
            }
        }
    }
}
