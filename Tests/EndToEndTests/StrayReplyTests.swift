// Replies to nobody, to somebody else, and to what is over.
import Foundation
import MailFormat
import Store
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct StrayReplyTests {
    @Test func anUnknownTokenGetsSilenceAndIsHeld() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let token = String(repeating: "k", count: 26)
            let mail = OwnMail(
                from: village.sender("client1"),
                to: "feedback+\(token)@example.test",
                body: "1. Altijd bereikbaar."
            )
            try await village.send(mail, from: "client1")
            let held = try await eventually("it is held") { try await village.house.held().first }
            #expect(held.reason.contains("token is unknown") && held.sender == "client1@example.test")
            #expect(held.request == nil)
            #expect(try await village.house.status().held == [held.code: 1])
            // The next reply is processed all the same; nobody wrote to the stranger.
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            _ = try await village.answer(to: try await village.request(to: "anna"), of: "anna")
            #expect(try await village.post.mails(of: "client1").isEmpty)
            #expect(try await village.house.letters().allSatisfy { $0.state != "failed" })
            let shown = try await village.house.ask(ShownHeld.self, "held", "show", "\(held.id)")
            #expect(shown.text.contains("Altijd bereikbaar.") && !shown.text.contains(token))
            try await village.house.tell("held", "reject", "\(held.id)")
            #expect(try await village.house.held().isEmpty)
        }
    }

    @Test func aWithdrawnRequestGetsOneFriendlyAnswerToTheAskedAddress() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.house.tell("request", "withdraw", "\(id)")
            _ = try await village.answer(1, to: request, of: "colleague1")
            try await tooLate(village, request, id)
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "withdrawn")
        }
    }

    @Test func aCancelledTalkGetsOneFriendlyAnswer() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.house.tell("talk", "cancel", "\(talk)")
            _ = try await village.answer(1, to: request, of: "colleague1")
            try await tooLate(village, request, id)
        }
    }

    /// Three replies: from elsewhere, from the rater, and from the rater once more. One answer, to the rater.
    private func tooLate(_ village: Village, _ request: ReceivedMessage, _ id: Int64) async throws {
        let before = try await village.house.status().inbox["read"] ?? 0
        try await village.send(
            request.numberedReply(from: village.sender("client1"), [1: "Ik doe mee."]),
            from: "client1"
        )
        try await eventually("it is read") { try await village.house.status().inbox["read"] == before + 1 }
        #expect(try await village.house.letters().allSatisfy { $0.key != "request/\(id)/too-late" })
        for text in ["Luistert goed.", "Luistert echt goed."] {
            let mail = request.numberedReply(from: village.sender("colleague1"), [1: text])
            try await village.send(mail, from: "colleague1")
        }
        try await eventually("all are read") { try await village.house.status().inbox["read"] == before + 3 }
        _ = try await village.house.awaits(letter: "request/\(id)/too-late", is: "accepted")
        _ = try await village.answer(2, to: request, of: "colleague1")
        let keys = try await village.house.letters().map(\.key)
        #expect(!keys.contains { $0.hasPrefix("request/\(id)/confirmation") })
        #expect(try await village.post.mails(of: "client1").isEmpty)
        #expect(try await village.house.status().held.isEmpty)
    }

    @Test func aReplyAfterTheTalkIsTooLate() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let request = try await village.request(to: "anna")
            _ = try await village.house.awaits(1, of: talk, is: "sent")
            // The deadline passes, and then the talk.
            try await shift(talk, of: village.house, startingAt: Date() + 3600)
            _ = try await village.house.awaits(1, of: talk, is: "expired")
            try await shift(talk, of: village.house, startingAt: Date() - 3600)
            try await village.answer("anna", "Te laat.")
            let letter = try await village.house.awaits(letter: "request/1/too-late", is: "accepted")
            #expect(letter.code == 250)
            _ = try await village.answer(1, to: request, of: "anna")
            #expect(try await village.house.requests(talk).first?.state == "expired")
            #expect(try await village.house.status().requests == ["expired": 1])
        }
    }

    /// Hands the time over in the rows: a talk that was planned half a year ago and starts then.
    private func shift(_ talk: Int64, of house: House, startingAt start: Date) async throws {
        let store = try await house.rows()
        try await store.write { tx in
            let values: [Value] = [.integer(talk), .time(start - 182 * 86_400)]
            try tx.execute(
                "UPDATE talks SET start_at = $3, known_since = $2, next_due_at = 0 WHERE id = $1",
                values + [.time(start)]
            )
            try tx.execute("UPDATE requests SET asked_at = $2 WHERE talk_id = $1", values)
        }
        await store.close()
    }
}
