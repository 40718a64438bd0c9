// Somebody writes in another's name, with a token that came to them on Cc: nothing happens, and the other is told.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct ForgeryTests {
    private static let asksBack = "Kwam deze mail van jou?"
    private static let refused = "Een mail op jouw naam"
    private static let done = "In jouw naam gedaan"

    // MARK: Sharing

    /// Mark was on Cc of her thanks, and shares her dossier with himself.
    @Test func theManagerOnCcSharesNothing() async throws {
        try await Village.open { village in
            let dossier = try await released(village)
            var thanks = dossier.reply(from: village.sender("anna"), "Dank je wel, ik lees het eerst.")
            thanks.headers.append("Cc: mark@example.test")
            try await village.send(thanks, from: "anna")
            try await allIsRead(village)
            try await forges(village, dossier)
            #expect(try await village.house.talks().map(\.state) == ["released"])
            #expect(try await village.post.mails(of: "mark").allSatisfy { $0.dossierFiles.isEmpty })
            try await hersIsAskedBackAndCounts(village, dossier)
        }
    }

    private func released(_ village: Village) async throws -> ReceivedMessage {
        let talk = try await village.planTalk()
        _ = try village.house.serve()
        try await village.answer("anna", "Ik plan ver vooruit.")
        try await eventually("it is counted") { try await village.house.status().requests["answered"] == 1 }
        try await village.house.tell("dossier", "send", "--talk", "\(talk)")
        return try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
    }

    /// With her token of the dossier and of another letter: by his own login, by none, and with a field that says hers.
    private func forges(_ village: Village, _ dossier: ReceivedMessage) async throws {
        let whom = try await village.post.mail(of: "anna", "the question whom to ask") {
            !$0.asks && $0.subject.contains("vragen")
        }
        for answered in [dossier, whom] {
            let share = answered.reply(from: village.sender("anna"), "share")
            try await village.post.submit(share.bytes, as: "mark", to: share.to)
        }
        try await eventually("she is told twice") {
            try await village.post.mails(of: "anna").count { $0.subject.contains(Self.refused) } == 2
        }
        for prefix in ["mail.example.test", "(x) mail.example.test", "\"mail.example.test\"", "\n mail.example.test"] {
            var share = dossier.reply(from: village.sender("anna"), "share")
            share.headers.append("Authentication-Results: \(prefix); auth=pass smtp.auth=anna@example.test")
            try await village.post.send(share.bytes, from: "mark@example.test", to: share.to)
        }
        let asked = try await village.post.mail(of: "anna", "the question whether it is hers") {
            $0.subject.contains(Self.asksBack)
        }
        #expect(asked.words.contains("deel"))
        try await eventually("she is asked about each") {
            try await village.post.mails(of: "anna").count { $0.subject.contains(Self.asksBack) } == 4
        }
        #expect(try await village.house.held().count { $0.code == "waits-for" } == 4)
        #expect(try await village.house.held().count { $0.code == "another-login" } == 2)
    }

    /// Her thanks showed the token to him: her own word is asked back once, and then it counts.
    private func hersIsAskedBackAndCounts(_ village: Village, _ dossier: ReceivedMessage) async throws {
        try await village.send(dossier.reply(from: village.sender("anna"), "Deel"), from: "anna")
        let asked = try await eventually("she is asked") {
            let asked = try await village.post.mails(of: "anna").filter { $0.subject.contains(Self.asksBack) }
            return asked.count == 5 ? asked.last : nil
        }
        try await village.send(asked.reply(from: village.sender("anna"), "Ja"), from: "anna")
        _ = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
        let told = try await village.post.mail(of: "anna", "word of it") { $0.subject.contains(Self.done) }
        #expect(told.words.contains("Mark"))
    }

    @Test func oneWordStopsTheManagersCopy() async throws {
        try await Village.open(["KLANKBORD_SCHEDULE_SHARE_DELAY": "1h"]) { village in
            let dossier = try await released(village)
            try await village.send(dossier.reply(from: village.sender("anna"), "Deel"), from: "anna")
            let told = try await village.post.mail(of: "anna", "word of it") { $0.subject.contains(Self.done) }
            try await village.send(told.reply(from: village.sender("anna"), "Stop"), from: "anna")
            _ = try await village.post.mail(of: "anna", "that it is stopped") { $0.subject.contains("Gestopt") }
            #expect(try await village.house.talks().map(\.state) == ["released"])
            #expect(try await village.house.held().isEmpty)
            // An operator may send it on all the same, and not behind her back.
            try await village.house.tell("dossier", "send", "--talk", "1", "--to", "manager")
            _ = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
            _ = try await village.post.mail(of: "anna", "word of it") { $0.subject.contains("is naar") }
        }
    }

    // MARK: Approving

    /// Anna was on Cc of his question, and approves her raters as him.
    @Test func theEmployeeOnCcApprovesNobody() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let whom = try await village.post.mail(of: "anna", "the question whom to ask") {
                !$0.asks && $0.subject.contains("vragen")
            }
            try await village.send(
                whom.reply(from: village.sender("anna"), "klant: client1@example.test"),
                from: "anna"
            )
            let approval = try await village.post.mail(of: "mark", "the list") { $0.words.contains("client1@") }
            var question = approval.reply(from: village.sender("mark"), "Wie is dat?")
            question.headers.append("Cc: anna@example.test")
            try await village.send(question, from: "mark")
            let again = try await village.post.mail(of: "mark", "the list once more") {
                $0.words.contains("client1@") && $0.messageID != approval.messageID
            }
            #expect(again.token != approval.token)
            let forged = approval.reply(from: village.sender("mark"), "Akkoord")
            try await village.post.submit(forged.bytes, as: "anna", to: forged.to)
            _ = try await village.post.mail(of: "mark", "word of it") { $0.subject.contains(Self.refused) }
            try await village.post.send(forged.bytes, from: "anna@example.test", to: forged.to)
            _ = try await village.post.mail(of: "mark", "the question") { $0.subject.contains(Self.asksBack) }
            let states = try await village.house.requests(talk).filter { $0.group == "client" }.map(\.state)
            #expect(states == ["proposed"])
            #expect(try await village.post.mails(of: "client1").isEmpty)
            try await village.send(again.reply(from: village.sender("mark"), "Akkoord"), from: "mark")
            _ = try await village.request(to: "client1")
            _ = try await village.post.mail(of: "mark", "word of it") { $0.subject.contains(Self.done) }
        }
    }

    // MARK: Old tokens

    @Test func afterTheReleaseAStrangersUnsubscribeIsAskedBack() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.answer("colleague1", "Luistert goed.")
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            _ = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
            let mail = request.reply(from: village.sender("client2"), "unsubscribe")
            try await village.send(mail, from: "client2")
            let asked = try await village.post.mail(of: "colleague1", "the question") {
                $0.subject.contains(Self.asksBack)
            }
            #expect(try await village.house.suppressions().isEmpty)
            #expect(try await village.post.mails(of: "client2").isEmpty)
            try await village.send(asked.reply(from: village.sender("colleague1"), "Ja"), from: "colleague1")
            try await eventually("it counts") { try await village.house.suppressions().count == 1 }
        }
    }

    @Test func aRenewedRequestsOldTokenIsDead() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.house.tell("request", "renew", "\(id)")
            let reminder = try await village.post.mail(of: "colleague1", "the reminder") {
                $0.messageID != request.messageID && $0.asks
            }
            #expect(reminder.token != request.token && reminder.token != nil)
            var old = request.numberedReply(from: village.sender("client2"), [1: "Luistert nooit."])
            old.headers = []
            try await village.send(old, from: "client2")
            try await eventually("it is held") { try await village.house.held().map(\.code) == ["unknown-token"] }
            try await village.send(
                reminder.numberedReply(from: village.sender("colleague1"), [1: "Luistert goed."]),
                from: "colleague1"
            )
            _ = try await village.house.awaits(id, of: talk, is: "answered")
        }
    }

    private func allIsRead(_ village: Village) async throws {
        try await eventually("all mail is read") { try await village.house.status().inbox["received"] == nil }
    }
}
