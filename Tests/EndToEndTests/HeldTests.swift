// Answers that come from elsewhere, and what a person does with those that are held.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct HeldTests {
    /// One colleague of Anna's was asked.
    private func asked(_ body: (Village, Int64, Int64, ReceivedMessage) async throws -> Void) async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await body(village, talk, id, request)
        }
    }

    @Test func anotherAddressIsTakenAndTheAskedOneIsToldOnce() async throws {
        try await asked { village, talk, id, request in
            let elsewhere = village.sender("client1")
            try await village.send(request.numberedReply(from: elsewhere, [1: "Luistert goed."]), from: "client1")
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            let first = try await village.answer(1, to: request, of: "colleague1")
            #expect(first.words.contains("Luistert goed.") && first.words.contains("client1@example.test"))
            try await village.send(request.numberedReply(from: elsewhere, [1: "Luistert beter."]), from: "client1")
            let second = try await village.answer(2, to: request, of: "colleague1")
            #expect(second.words.contains("Luistert beter.") && !second.words.contains("client1@example.test"))
            #expect(try await village.post.mails(of: "client1").isEmpty)
            let listed = try await village.house.requests(talk)
            #expect(listed.first { $0.id == id }?.flags == ["from-another-address"])
            #expect(listed.filter { $0.id != id }.flatMap { $0.flags }.isEmpty)
            let table = try await village.house.run("request", "list", "--talk", "\(talk)").out
            #expect(table.contains("FLAGS") && table.contains("from-another-address"), "\(table)")
        }
    }

    @Test func aQuestionIsHeldAndTheRaterToldThatSomebodyLooks() async throws {
        try await asked { village, talk, id, request in
            let mail = request.reply(from: village.sender("colleague1"), "Wie leest dit allemaal?")
            try await village.send(mail, from: "colleague1")
            let held = try await eventually("it is held") { try await village.house.held().first }
            #expect(held.reason == "the rater asks something" && held.request == id)
            let told = try await village.post.mail(of: "colleague1", "a line about it") {
                $0.words.contains("kijkt ernaar")
            }
            #expect(!told.words.contains("1. "))
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "sent")
            let keys = try await village.house.letters().map(\.key)
            #expect(keys.contains { $0.contains("/passed-on/") } && !keys.contains { $0.contains("/confirmation/") })
        }
    }

    @Test func aReplyToAllBySomebodyOnCcIsHeldUntilAPersonTakesIt() async throws {
        try await asked { village, talk, id, request in
            var own = request.numberedReply(from: village.sender("colleague1"), [1: "Luistert goed."])
            own.headers.append("Cc: client1@example.test")
            let bytes = own.bytes
            try await village.post.send(bytes, from: "colleague1@example.test", to: request.replyAddress)
            _ = try await village.answer(1, to: request, of: "colleague1")
            let copied = copy(of: try ReceivedMessage(bytes), from: village.sender("client1"), request)
            try await village.post.send(copied, from: "client1@example.test", to: request.replyAddress)
            let held = try await eventually("it is held") { try await village.house.held().first }
            #expect(held.reason.contains("from another address") && held.request == id)
            #expect(try await village.house.letters().count { $0.key.contains("/confirmation/") } == 1)
            #expect(try await village.post.mails(of: "client1").isEmpty)
            let taken = try await accept(village, ["\(held.id)", "--request", "\(id)"])
            #expect(taken.stored && taken.answers.map(\.text) == ["Praat veel."])
            let second = try await village.answer(2, to: request, of: "colleague1")
            #expect(second.words.contains("Praat veel.") && !second.words.contains("Luistert goed."))
            // A person decided, so the rater isn't asked whether it was theirs.
            #expect(!second.words.contains("client1@example.test"))
            #expect(try await village.house.requests(talk).flatMap { $0.flags }.isEmpty)
            try await twice(village, copied, request, id)
        }
    }

    private func accept(_ village: Village, _ arguments: [String]) async throws -> AcceptedHeld {
        let output = try await village.house.run(["held", "accept"] + arguments + ["--json"])
        guard output.status == 0 else { throw NeverHappened(description: "\(arguments): \(output)") }
        return try JSONDecoder().decode(AcceptedHeld.self, from: Data(output.out.utf8))
    }

    /// The very same mail, delivered once more, can't be counted once more.
    private func twice(_ village: Village, _ mail: [UInt8], _ request: ReceivedMessage, _ id: Int64) async throws {
        try await village.post.send(mail, from: "client1@example.test", to: request.replyAddress)
        let held = try await eventually("it is held") { try await village.house.held().first }
        try await refuses(village, "counted for it before", ["\(held.id)", "--request", "\(id)"])
        #expect(try await village.house.held().map(\.id) == [held.id])
    }

    @Test func aPersonReadsWhatNoMachineCan() async throws {
        try await asked { village, talk, id, request in
            for text in ["Zie mijn notitie.", "Nog iets."] {
                let mail = OwnMail(from: village.sender("client1"), to: "feedback@example.test", body: text)
                try await village.send(mail, from: "client1")
            }
            let held = try await eventually("both are held") {
                let held = try await village.house.held()
                return held.count == 2 ? held.map { "\($0.id)" } : nil
            }
            let words = ["--request", "\(id)", "--answer", "1=Luistert goed.", "--score", "4=5", "--remark", "Dank."]
            let tried = try await accept(village, [held[0]] + words + ["--dry-run"])
            #expect(!tried.stored && tried.answers.map(\.question) == [1, 4] && tried.answers.last?.score == 5)
            #expect(try await village.house.held().count == 2)
            #expect(try await village.house.requests(talk).first { $0.id == id }?.state == "sent")
            #expect(try await accept(village, [held[0]] + words).stored)
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            let confirmation = try await village.post.mail(of: "colleague1", "a confirmation") {
                $0.words.contains("Luistert goed.")
            }
            #expect(confirmation.words.contains("Dank."))
            try await refusals(village, held[1], id)
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            try await refuses(village, "it is over", [held[1], "--request", "1", "--answer", "1=Te laat."])
        }
    }

    private func refusals(_ village: Village, _ held: String, _ id: Int64) async throws {
        let request = ["--request", "\(id)"]
        try await refuses(village, "there is no such request", [held, "--request", "99"])
        try await refuses(village, "there is no such message", ["99"] + request)
        try await refuses(village, "question 9", [held, "--answer", "9=Niets."] + request)
        try await refuses(village, "takes no score", [held, "--score", "1=4"] + request)
        try await refuses(village, "from 1 to 5", [held, "--score", "4=6"] + request)
        try await refuses(village, "'1=text'", [held, "--answer", "Luistert"] + request)
    }

    private func refuses(_ village: Village, _ why: String, _ arguments: [String]) async throws {
        // What would be refused is refused in the rehearsal too.
        for more in [["--dry-run"], []] {
            let refused = try await village.house.run(["held", "accept"] + arguments + more)
            #expect(refused.status == 65 && refused.err.contains(why), "\(refused)")
        }
    }

    @Test func aHeldMailIsShownWithoutTokenAndWithoutEscapes() async throws {
        try await Village.open { village in
            _ = try await village.planTalk()
            _ = try village.house.serve()
            let token = String(repeating: "k2", count: 13)
            let mails = [HeldTests.html(token), HeldTests.soft(token), HeldTests.escapes(token)]
            for mail in mails {
                try await village.post.send(mail, from: "client1@example.test", to: "feedback@example.test")
            }
            let held = try await eventually("all are held") {
                let held = try await village.house.held()
                return held.count == mails.count ? held : nil
            }
            var all = ""
            for row in held {
                let shown = try await village.house.run("held", "show", "\(row.id)")
                let json = try await village.house.run("held", "show", "\(row.id)", "--json")
                all += shown.out
                for text in [shown.out, json.out, shown.out.filter { !$0.isNewline && $0 != ">" }] {
                    #expect(!text.lowercased().contains(token), "\(text)")
                    #expect(!text.unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}\u{7}".unicodeScalars.contains($0) })
                }
            }
            for words in ["Altijd bereikbaar.", "Altijd beschikbaar.", "Altijd rood."] {
                #expect(all.contains(words), "\(all)")
            }
        }
    }

    // MARK: Mails

    /// What somebody on Cc writes to all: to the rater, and to us.
    private func copy(of mail: ReceivedMessage, from: String, _ request: ReceivedMessage) -> [UInt8] {
        let quote = (mail.plainText ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        return OwnMail(
            from: from,
            to: "colleague1@example.test",
            headers: [
                "Cc: \(request.replyAddress)", "In-Reply-To: <\(mail.messageID ?? "")>",
                "References: <\(request.messageID ?? "")> <\(mail.messageID ?? "")>",
            ],
            body: (["1. Praat veel.", ""] + quote).joined(separator: "\n")
        ).bytes
    }

    private static func html(_ token: String) -> [UInt8] {
        OwnMail(
            from: "client1@example.test",
            to: "feedback+\(token)@example.test",
            subject: "Re: feedback+\(token)@example.test",
            type: "text/html; charset=utf-8",
            body: """
                <p>Altijd <b>bereikbaar.</b></p><a href="mailto:feedback%2B\(token)@example.test">feedback+<i>\
                \(token.prefix(9))</i>\(token.dropFirst(9))@example.test</a>
                """
        ).bytes
    }

    /// Quoted-printable, the token cut by a soft line break and once more by the quoting mail program.
    private static func soft(_ token: String) -> [UInt8] {
        let (head, tail) = (token.prefix(11), token.dropFirst(11))
        let mail = OwnMail(
            from: "client1@example.test",
            to: "feedback@example.test",
            headers: ["Cc: feedback+\(token)@example.test"],
            body:
                "Altijd beschikbaar.\n> feedback+\(head)=\n\(tail)@example.test\n> feedback+\(head)\n> \(tail)@example.test"
        )
        let text = String(decoding: mail.bytes, as: UTF8.self)
        return Array(text.replacing("Encoding: 8bit", with: "Encoding: quoted-printable").utf8)
    }

    private static func escapes(_ token: String) -> [UInt8] {
        OwnMail(
            from: "client1@example.test",
            to: "feedback+\(token.uppercased())@example.test",
            subject: "=?utf-8?Q?=1B]0;weg=07?=",
            body: "\u{1B}[31mAltijd rood.\u{1B}[0m \u{9B}2J \u{202E}toor \(token.uppercased())"
        ).bytes
    }
}
