// An answer that came by mistake is taken out by a person, before the release and never after.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct DiscardTests {
    @Test func anAnswerByMistakeGoesAndAnotherIsTaken() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            let rater = village.sender("colleague1")
            try await village.send(request.numberedReply(from: rater, [1: "Dit was voor Karel."]), from: "colleague1")
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            let tried = try await discard(village, id, "--dry-run")
            #expect(!tried.discarded && tried.responses.count == 1 && tried.state == "sent")
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "answered")
            let shown = try await village.house.run("request", "discard", "\(id)", "--dry-run")
            #expect(shown.out.contains("response \(tried.responses[0].id), of ") && !shown.out.contains("Karel"))
            let done = try await discard(village, id, "--response", "\(tried.responses[0].id)")
            #expect(done.discarded && done.responses.map(\.id) == tried.responses.map(\.id))
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "sent")
            let told = try await village.post.mail(of: "colleague1", "what became of it") {
                $0.words.contains("per vergissing bij ons")
            }
            #expect(!told.words.contains("Karel") && told.replyAddress == request.replyAddress)
            // Below the questions of that very mail.
            try await village.send(told.inlineReply(from: rater, [1: "Luistert goed."]), from: "colleague1")
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            let refused = try await village.house.run("request", "discard", "1")
            #expect(refused.status == 65 && refused.err.contains("which nothing changes any more"), "\(refused)")
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "answered")
        }
    }

    private func discard(_ village: Village, _ id: Int64, _ more: String...) async throws -> DiscardedResponses {
        let output = try await village.house.run(["request", "discard", "\(id)", "--json"] + more)
        guard output.status == 0 else { throw NeverHappened(description: "\(output)") }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(DiscardedResponses.self, from: Data(output.out.utf8))
    }
}

private struct DiscardedResponses: Decodable {
    struct Response: Decodable {
        let id: Int64
        let received: Date
    }
    let request: Int64
    let discarded: Bool
    let responses: [Response]
    let state: String
}
