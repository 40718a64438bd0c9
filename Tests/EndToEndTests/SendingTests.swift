// A submission server's treatment of a letter: each outcome its own state, seen in `outbox list`.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient)
struct SendingTests {
    private let request = "request/2/initial"

    /// A talk of Anna's with Petra as rater, and a submission server that follows the scripts.
    private func play(
        _ scripts: [SMTPScript],
        _ body: (House, FakeSMTPServer) async throws -> Void
    ) async throws {
        let server = try FakeSMTPServer(scripts)
        // One connection, so that the order is that of the rows.
        let environment = ["KLANKBORD_SMTP_PORT": "\(server.port)", "KLANKBORD_SMTP_SESSIONS": "1"]
        try await House.bare(environment) { house in
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            try await house.planTalk()
            let rater = ["--rater", "Petra Smit <petra@client.example.test>"]
            let id = try await house.ask(
                Identified.self,
                "request",
                "add",
                "--talk",
                "1",
                "--group",
                "client",
                rater[0],
                rater[1]
            )
            #expect(id.id == 2)
            _ = try house.serve()
            try await body(house, server)
        }
    }

    private func messages(_ server: FakeSMTPServer) throws -> [ReceivedMessage] {
        // A message whose recipient was refused in a group of commands ends before it began.
        try server.seen.messages.filter { !$0.isEmpty }.map { try ReceivedMessage(Array($0.utf8)) }
    }

    /// `outbox show`: whose it is, what the server said, and what to do.
    private func showsTheDeferred(_ letter: ListedLetter, _ house: House) async throws {
        let shown = try await house.run("outbox", "show", "\(letter.id)")
        let lines = shown.out.split(separator: "\n").map(String.init)
        for line in [
            "letter \(letter.id): \(request)", "to: Petra Smit <petra@client.example.test>", "request: 2", "talk: 1",
            "state: deferred", "attempts: 1", "said: 451 4.3.0 mailbox busy",
            "mend: it is tried again by itself; now: klankbord outbox retry \(letter.id)",
        ] {
            #expect(lines.contains(line), "\(line)\n\(shown)")
        }
        #expect(lines.contains { $0.hasPrefix("next attempt: ") } && lines.contains { $0.hasPrefix("given up at: ") })
        let json = try await house.ask(ListedLetter.self, "outbox", "show", "\(letter.id)")
        #expect(json.key == letter.key && json.state == "deferred" && json.nextAttempt != nil)
        let unknown = try await house.run("outbox", "show", "4711")
        #expect(unknown.status == 65 && unknown.err.contains("there is no letter of that id"), "\(unknown)")
    }

    @Test func aTransientRefusalIsDeferredAndTriedAgain() async throws {
        let script = SMTPScript(replies: ["RCPT TO:<petra@": ["451 4.3.0 mailbox busy", "250 2.1.5 Ok"]])
        let began = Date()
        try await play([script]) { house, server in
            let letter = try await house.awaits(letter: request, is: "deferred")
            #expect(letter.code == 451 && letter.status == "4.3.0" && letter.reply == "mailbox busy")
            #expect(letter.attempts == 1 && letter.nextAttempt ?? began > began + 60)
            #expect(try await house.requests(1).first { $0.id == 2 }?.state == "queued")
            #expect(try await house.status().outbox["deferred"] == 1)
            try await showsTheDeferred(letter, house)
            // The others went out meanwhile.
            _ = try await house.awaits(letter: "talk/1/0/manager", is: "accepted")
            try await house.tell("outbox", "retry", "\(letter.id)")
            _ = try await house.awaits(letter: request, is: "accepted")
            #expect(try await house.requests(1).first { $0.id == 2 }?.state == "sent")
            #expect(try messages(server).count { $0.to.first?.domain == "client.example.test" } == 1)
        }
    }

    @Test(arguments: ["RCPT TO:<petra@", "."])
    func aPermanentRefusalFailsTheRowAndTheEmployeeIsTold(_ step: String) async throws {
        // The message's end is answered in the order of the rows: two events, whom to ask, Anna's own request, Petra's.
        let refusal = "550 5.1.1 no such user"
        let replies =
            step == "." ? Array(repeating: "250 2.0.0 Ok", count: 4) + [refusal, "250 2.0.0 Ok"] : [refusal]
        try await play([SMTPScript(replies: [step: replies])]) { house, server in
            let failed = try await eventually("a letter has failed") {
                try await house.letters().first { $0.state == "failed" }
            }
            #expect(failed.key == request && failed.code == 550 && failed.status == "5.1.1")
            let bounced = try await house.awaits(2, of: 1, is: "bounced")
            #expect(bounced.reason == "no such user")
            _ = try await house.awaits(letter: "talk/1/not-reached/2", is: "accepted")
            let notice = try #require(try messages(server).last)
            #expect(notice.to.map(\.description) == ["anna@example.test"] && notice.words.contains("Petra Smit"))
            let token = try #require(reversePathToken(of: "petra@", server))
            #expect(!String(decoding: notice.bytes, as: UTF8.self).contains(token))
            #expect(try await house.status().requests["bounced"] == 1)
        }
    }

    /// The secret of the mail to that recipient, which stands in its envelope.
    private func reversePathToken(of recipient: String, _ server: FakeSMTPServer) -> String? {
        let commands = server.seen.commands
        guard let index = commands.firstIndex(where: { $0.hasPrefix("RCPT TO:<\(recipient)") }), index > 0 else {
            return nil
        }
        return commands[index - 1].split(separator: "+b-").last.map { String($0.prefix(26)) }
    }

    @Test func aServerThatClosesMidWayPausesTheQueue() async throws {
        let closing = SMTPScript(replies: ["MAIL": ["250 2.1.0 Ok", "421 4.3.2 closing down|DROP"]])
        let refusing = SMTPScript(replies: ["": ["421 4.3.2 closing down|DROP"]])
        try await play([closing, refusing]) { house, server in
            let condition = try await eventually("the pause is noted") {
                try await house.status().conditions.first { $0.name == "smtp" }
            }
            #expect(condition.detail.contains("queue paused"))
            // A try in between, which the server refuses, has them in its hands for a moment.
            let waiting = try await eventually("all others wait") {
                let waiting = try await house.ask([ListedLetter].self, "outbox", "list")
                return waiting.count == 4 && waiting.allSatisfy { $0.state == "queued" } ? waiting : nil
            }
            #expect(waiting.allSatisfy { $0.attempts == 0 }, "\(waiting)")
            server.follow(SMTPScript())
            try await eventually("everything is accepted") {
                try await house.letters().allSatisfy { $0.state == "accepted" }
            }
            try await eventually("the condition is gone") {
                try await house.status().conditions.allSatisfy { $0.name != "smtp" }
            }
            #expect(Set(try messages(server).compactMap(\.messageID)).count == 5)
            #expect(try messages(server).count == 5)
        }
    }

    /// The repetition, and its end in doubt, are shown without waiting for them in OutboxPassTests.
    @Test func aConnectionLostAfterTheMessageIsRepeatedMinutesLater() async throws {
        let script = SMTPScript(replies: [".": ["DROP"]])
        try await play([script]) { house, server in
            let letters = try await eventually("all wait for their repetition") {
                let letters = try await house.ask([ListedLetter].self, "outbox", "list")
                return letters.count == 5 && letters.allSatisfy { $0.state == "queued" && $0.attempts == 1 }
                    ? letters : nil
            }
            #expect(letters.allSatisfy { $0.nextAttempt != nil })
            let sent = try messages(server).compactMap(\.messageID)
            #expect(sent.count == 5 && Set(sent).count == 5)
        }
    }

    @Test func aRefusedSenderPausesTheQueueAndShowsNoToken() async throws {
        let script = SMTPScript(replies: ["MAIL FROM:<feedback+b-": ["550 5.7.1 %C: sender rejected"]])
        try await play([script]) { house, server in
            let condition = try await eventually("the pause is noted") {
                try await house.status().conditions.first { $0.name == "smtp" }
            }
            #expect(condition.detail.contains("the sender was refused"))
            try await eventually("every letter waits or is accepted") {
                try await house.letters().allSatisfy { $0.state == "queued" || $0.state == "accepted" }
            }
            let tokens = Set(
                server.seen.commands.filter { $0.contains("+b-") }.compactMap { command in
                    command.split(separator: "+b-").last.map { String($0.prefix(26)) }
                }
            )
            #expect(!tokens.isEmpty)
            let status = try await house.run("status").out
            for token in tokens {
                #expect(!status.contains(token))
                #expect(!house.logText().contains(token))
            }
        }
    }
}
