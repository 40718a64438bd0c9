// Mail that is broken, huge, or meant to break a reader: read as far as is safe, else held; the next one is read.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct HostileMailTests {
    @Test func brokenMailIsReadAsFarAsIsSafe() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            for name in ["colleague1", "colleague2", "colleague3"] {
                _ = try await village.ask(name, as: "colleague", for: talk)
            }
            let service = try village.house.serve()
            let charset = try await village.request(to: "colleague1")
            let zeros = try await village.request(to: "colleague2")
            let groups = try await village.request(to: "colleague3")
            try await village.post.append(
                [
                    HostileMailTests.strangeCharset(charset, from: village.sender("colleague1")),
                    HostileMailTests.zeros(zeros, from: village.sender("colleague2")),
                    HostileMailTests.manyGroups(groups, from: village.sender("colleague3")),
                    HostileMailTests.nested(2000), HostileMailTests.noHeaders, Array("\r\n".utf8),
                ],
                to: "INBOX"
            )
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            try await allRead(village, count: 7)
            #expect(service.isRunning)
            #expect(try await village.answer(to: charset, of: "colleague1").words.contains("Geïnteresseerd."))
            let cleaned = try await village.answer(to: zeros, of: "colleague2").words
            #expect(cleaned.contains("Luistert") && !cleaned.unicodeScalars.contains("\0"))
            #expect(try await village.answer(to: groups, of: "colleague3").words.contains("Weet veel."))
            for held in try await village.house.held() {
                #expect(try await village.house.run("held", "show", "\(held.id)").status == 0)
            }
        }
    }

    @Test func thirtyMegabytesAreHeldAndTheNextIsRead() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            let service = try village.house.serve()
            let request = try await village.request(to: "anna")
            var huge = request.numberedReply(from: village.sender("anna"), [1: "Zie bijlage."])
            huge.body += "\n" + String(repeating: String(repeating: "x", count: 75) + "\n", count: 30 << 20 / 76)
            try await village.send(huge, from: "anna")
            let held = try await eventually("it is held") { try await village.house.held().first }
            #expect(held.reason.contains("larger than 25 MB") && held.size > 30 << 20 && held.request == 1)
            let shown = try await village.house.ask(ShownHeld.self, "held", "show", "\(held.id)")
            #expect(shown.cutOff && shown.text.contains("Zie bijlage."))
            let tried = try await village.house.run("held", "accept", "\(held.id)", "--request", "1", "--dry-run")
            #expect(tried.out.contains("cut off: of 30 MB only the beginning was read"), "\(tried)")
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            #expect(service.isRunning)
            // Only the beginning of it was read and kept.
            let files = try ["", "-wal"].map { suffix in
                try FileManager.default.attributesOfItem(atPath: village.house.database.path + suffix)[.size] as? Int
            }
            #expect(files.compactMap(\.self).reduce(0, +) < 20 << 20)
        }
    }

    /// Without bounds they took 2.4 GB: fetched together, and read on two processors.
    @Test func twentyMailsOf24MegabytesTakeLittleMemory() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            let first = try village.house.serve()
            let request = try await village.request(to: "anna")
            first.signal(SIGTERM)
            #expect(await first.end() == 0)
            let line = Array(repeating: UInt8(ascii: "x"), count: 76) + [0x0D, 0x0A]
            let file = Array(repeatElement(line, count: 24 << 20 / line.count).joined()) + Array("--b--\r\n".utf8)
            try village.pile((1...20).lazy.map { HostileMailTests.stranger($0) + file })
            let service = try village.house.serve()
            // A mail of 24 MB takes seconds of a busy machine: patience is for each.
            for number in 1...20 {
                try await eventually("\(number) are read or held") { try await village.countOfMails().done >= number }
            }
            #expect(try await village.countOfMails() == (20, 20))
            #expect(try service.peakMegabytes() < 500)
            let answer = request.numberedReply(from: village.sender("anna"), [1: "Ik plan ver vooruit."])
            try await village.send(answer, from: "anna")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
            #expect(service.isRunning)
        }
    }

    /// Up to the octets of the file that goes with it.
    private static func stranger(_ number: Int) -> [UInt8] {
        OwnMail(
            from: "eve\(number)@elsewhere.example",
            to: "feedback@example.test",
            type: "multipart/mixed; boundary=b",
            body: """
                --b
                Content-Type: text/plain

                Zie bijlage.
                --b
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64


                """
        ).bytes
    }

    /// Everything is accounted for, nothing waits.
    private func allRead(_ village: Village, count: Int) async throws {
        try await eventually("all are read or held") {
            let inbox = try await village.house.status().inbox
            return (inbox["read"] ?? 0) + (inbox["held"] ?? 0) == count && inbox["received"] == nil
                && inbox["reading"] == nil
        }
    }

    /// Says one charset and writes another.
    private static func strangeCharset(_ request: ReceivedMessage, from: String) -> [UInt8] {
        let mail = OwnMail(
            from: from,
            to: request.replyAddress,
            type: "text/plain; charset=x-klingon",
            body: "1. Ge@nteresseerd."
        )
        return mail.bytes.map { $0 }.replacing(Array("Ge@n".utf8), with: Array("Ge".utf8) + [0xEF] + Array("n".utf8))
    }

    private static func zeros(_ request: ReceivedMessage, from: String) -> [UInt8] {
        let mail = OwnMail(from: from, to: request.replyAddress, body: "1. Luistert @ goed.@@")
        let body = Array("Luistert @ goed.@@".utf8)
        return mail.bytes.replacing(body, with: body.map { $0 == UInt8(ascii: "@") ? 0 : $0 })
    }

    private static func manyGroups(_ request: ReceivedMessage, from: String) -> [UInt8] {
        let groups = (0..<100_000).map { "g\($0):;,\r\n " }.joined()
        let mail = OwnMail(from: from, to: "\(request.replyAddress), \(groups)x@example.test", body: "1. Weet veel.")
        return mail.bytes
    }

    private static func nested(_ depth: Int) -> [UInt8] {
        var lines = ["From: x@client.example.test", "To: feedback@example.test", "Subject: Matroesjka"]
        for level in 0..<depth { lines += ["Content-Type: multipart/mixed; boundary=b\(level)", "", "--b\(level)"] }
        lines += ["Content-Type: text/plain", "", "1. Diep."]
        for level in (0..<depth).reversed() { lines.append("--b\(level)--") }
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static let noHeaders = Array("\r\nZomaar wat woorden,\r\nzonder kop.\r\n".utf8)
}
