// Answers that count once, that replace earlier ones, and that come too late.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct CountingTests {
    /// What the dossier would say of the colleague's question, read by the operator.
    private func selfAnswers(_ village: Village, _ talk: Int64) async throws -> [String] {
        let shown = try await village.house.ask(
            ShownDossier.self,
            "dossier",
            "show",
            "--talk",
            "\(talk)",
            "--unreleased"
        )
        return shown.groups.first { $0.group == "self" }?.questions.first { $0.question == 1 }?.comments ?? []
    }

    @Test func aSecondReplyRevisesAndAReplyToTheConfirmationCorrects() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let (request, anna) = (try await village.request(to: "anna"), village.sender("anna"))
            try await village.send(request.numberedReply(from: anna, [1: "Ik plan ver vooruit."]), from: "anna")
            _ = try await village.answer(1, to: request, of: "anna")
            #expect(try await selfAnswers(village, talk) == ["Ik plan ver vooruit."])
            try await village.send(request.inlineReply(from: anna, [1: "Ik plan beter dan vroeger."]), from: "anna")
            let second = try await village.answer(2, to: request, of: "anna")
            #expect(second.words.contains("Ik plan beter dan vroeger."))
            #expect(!second.words.contains("Ik plan ver vooruit."))
            #expect(try await selfAnswers(village, talk) == ["Ik plan beter dan vroeger."])
            try await village.send(second.numberedReply(from: anna, [1: "Ik plan."]), from: "anna")
            let third = try await village.answer(3, to: request, of: "anna")
            #expect(third.words.contains("Ik plan."))
            #expect(try await selfAnswers(village, talk) == ["Ik plan."])
            // One rater is one rater.
            #expect(try await village.house.dossier(talk).groups.map(\.answered) == [1])
        }
    }

    @Test func aReplyAfterTheReleaseIsToldSo() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let (request, anna) = (try await village.request(to: "anna"), village.sender("anna"))
            try await village.send(request.numberedReply(from: anna, [1: "Ik plan ver vooruit."]), from: "anna")
            _ = try await village.answer(1, to: request, of: "anna")
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            try await village.send(request.numberedReply(from: anna, [1: "Ik plan minder ver."]), from: "anna")
            let letter = try await village.house.awaits(letter: "request/1/too-late", is: "accepted")
            #expect(letter.attempts == 1)
            let answer = try await village.answer(2, to: request, of: "anna")
            #expect(!answer.words.contains("minder ver"))
            // A third one is not answered again; the frozen dossier says what it said.
            try await village.send(request.numberedReply(from: anna, [1: "Ik plan niets."]), from: "anna")
            try await eventually("it is read") { try await village.house.status().inbox == ["read": 3] }
            #expect(try await village.house.letters().count { $0.key.hasSuffix("too-late") } == 1)
            let groups = try await village.house.dossier(talk).groups
            #expect(groups.first?.questions.first?.comments == ["Ik plan ver vooruit."])
        }
    }

    @Test func theSameMailDeliveredTwiceCountsOnce() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let request = try await village.request(to: "anna")
            let mail = request.numberedReply(from: village.sender("anna"), [1: "Ik plan ver vooruit."]).bytes
            for _ in 1...2 { try await village.post.send(mail, from: "anna@example.test", to: request.replyAddress) }
            try await eventually("both are read") { try await village.house.status().inbox == ["read": 2] }
            #expect(try await village.house.letters().count { $0.key.contains("/confirmation/") } == 1)
            #expect(try await selfAnswers(village, talk) == ["Ik plan ver vooruit."])
        }
    }

    @Test func anotherUIDVALIDITYDoublesNothing() async throws {
        // INBOX can't be deleted: replies lie in a mailbox of their own here.
        try await Village.open(["KLANKBORD_IMAP_MAILBOX": "Antwoorden"]) { village in
            let talk = try await village.planTalk()
            try await village.post.append([], to: "Antwoorden")
            let first = try village.house.serve()
            let request = try await village.request(to: "anna")
            let mail = request.numberedReply(from: village.sender("anna"), [1: "Ik plan ver vooruit."]).bytes
            try await village.post.append([mail], to: "Antwoorden")
            _ = try await village.answer(1, to: request, of: "anna")
            // The mailbox vanishes under the running service, and comes back with the same mail and another one.
            let other = request.numberedReply(from: village.sender("anna"), [1: "Ik plan beter."]).bytes
            try await village.post.append([mail, other], to: "Antwoorden", anew: true)
            _ = try await village.answer(2, to: request, of: "anna")
            #expect(try await village.house.status().inbox == ["read": 3])
            #expect(try await village.house.letters().count { $0.key.contains("/confirmation/") } == 2)
            #expect(try await selfAnswers(village, talk) == ["Ik plan beter."])
            first.signal(SIGTERM)
            #expect(await first.end() == 0)
        }
    }
}
