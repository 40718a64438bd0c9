// Work left by a crash is picked up again: no letter is lost, none goes out more than twice, no mail crashes us for
// ever.
import Addressing
import Feedback
import Foundation
import Store
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct CrashTests {
    @Test func aMessageThatCrashedTheReaderTwiceIsHeld() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            let id = try await village.ask("colleague1", as: "colleague", for: talk)
            let first = try village.house.serve()
            let (hers, his) = (try await village.request(to: "anna"), try await village.request(to: "colleague1"))
            _ = try await village.house.awaits(id, of: talk, is: "sent")
            first.signal(SIGTERM)
            #expect(await first.end() == 0)
            // What two crashes and one crash in the middle of reading leave, and the mark of the last.
            try Data("!".utf8).write(to: village.house.folder.appending(path: "state/crash.mark"))
            try await leaveReading(
                village,
                [
                    (hers.numberedReply(from: village.sender("anna"), [1: "Boem."]).bytes, true),
                    (his.numberedReply(from: village.sender("colleague1"), [1: "Luistert goed."]).bytes, false),
                ]
            )
            _ = try village.house.serve()
            _ = try await village.house.awaits(id, of: talk, is: "answered")
            let held = try await village.house.held()
            #expect(held.map(\.reason) == ["the service stopped twice while reading it"])
            #expect(try await village.house.requests(talk).first { $0.group == "self" }?.state == "sent")
            #expect(try await village.house.run("held", "show", "\(held[0].id)").status == 0)
            // The mail itself was not to blame: sent again, it is read.
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await village.house.awaits(1, of: talk, is: "answered")
        }
    }

    /// The one that stopped the service was read alone then, for the second time.
    private func leaveReading(_ village: Village, _ mails: [(bytes: [UInt8], stopsUs: Bool)]) async throws {
        let store = try await village.house.rows()
        for (index, mail) in mails.enumerated() {
            try await store.write { tx in
                let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(index + 1))
                let id = try tx.receive(Data(mail.bytes), size: mail.bytes.count, at: place, now: Date())
                try tx.execute(
                    """
                    UPDATE inbox SET state = 'reading', readings = 1 + $2, crashes = $2, read_alone = $2 WHERE id = $1
                    """,
                    [.id(id), .integer(mail.stopsUs ? 1 : 0)]
                )
            }
        }
    }

    @Test func everyRaterIsAskedThoughTheServiceIsKilledWhileSending() async throws {
        // A letter each two seconds, minutes for all of them: the kill comes in the middle on any machine.
        try await Village.open(["KLANKBORD_SMTP_RATE": "30"]) { village in
            let talk = try await village.planTalk()
            try await nameRaters(village, talk, count: 200)
            let first = try village.house.serve()
            try await eventually("a part has gone out") {
                try await village.post.mails(of: "load").count >= 3
            }
            first.signal(SIGKILL)
            #expect(await first.end() == -SIGKILL)
            let interrupted = try await village.house.status().outbox
            #expect(interrupted["attempting"] ?? 0 > 0, "\(interrupted)")
            #expect(interrupted["accepted"] ?? 0 < 200)
            _ = try village.house.serve(environment: ["KLANKBORD_SMTP_RATE": "0"])
            try await eventually("all letters are accepted") {
                try await village.house.status().outbox.keys.elementsEqual(["accepted"])
            }
            try await eventually("every rater has the request") {
                try await Set(village.post.mails(of: "load").compactMap(\.to.first)).count == 200
            }
            try await once(village)
        }
    }

    /// The long run is `scripts/soak` itself: 200 kills and 1,000 letters.
    @Test func nothingIsLostOverADozenKills() async throws {
        let output = try await Program.run(
            Program.source.appending(path: "scripts/soak"),
            ["--kills", "12", "--messages", "120", "--program", Program.klankbord.path]
        )
        #expect(output.status == 0, "\(output)")
        #expect(output.out.contains("answers lost: 0"))
    }

    @Test(arguments: ["uid-validity", "processed-gone", "broken-wires", "servers-killed", "disk-full"])
    func nothingIsLostOverAFault(_ fault: String) async throws {
        let output = try await Program.run(
            Program.source.appending(path: "scripts/soak"),
            ["--kills", "0", "--messages", "40", "--faults", fault, "--program", Program.klankbord.path]
        )
        #expect(output.status == 0, "\(output)")
    }

    private func once(_ village: Village) async throws {
        let byRater = Dictionary(grouping: try await village.post.mails(of: "load")) { $0.to.first?.description }
        #expect(byRater.count == 200)
        #expect(byRater.values.allSatisfy { $0.count <= 2 })
        #expect(byRater.values.count { $0.count == 1 } > 100)
        // A mail program shows two copies with one Message-ID as one.
        #expect(byRater.values.allSatisfy { Set($0.map(\.messageID)).count == 1 })
        #expect(Set(byRater.values.compactMap { $0.first?.messageID }).count == 200)
        #expect(Set(byRater.values.compactMap { $0.first?.token }).count == 200)
    }

    /// One rater by the command line; a process for each of two hundred takes a minute, so that the others come by the store.
    private func nameRaters(_ village: Village, _ talk: Int64, count: Int) async throws {
        try await village.house.tell(
            "request",
            "add",
            "--talk",
            "\(talk)",
            "--rater",
            "Rater <r1@load.example.test>",
            "--group",
            "client"
        )
        let store = try await village.house.rows()
        try await store.write { tx in
            let first = try #require(try tx.requests(of: TalkID(rawValue: talk)).first)
            let questionnaire = try tx.questionnaire(of: first.id)
            for number in 2...count {
                let rater = Person(
                    name: try Line("Rater"),
                    address: try EmailAddress("r\(number)@load.example.test"),
                    language: "nl"
                )
                let new = NewRequest(
                    talk: first.talk,
                    rater: rater,
                    group: first.group,
                    promise: first.promise,
                    questionnaire: questionnaire
                )
                _ = try tx.insert(new, now: Date())
            }
        }
    }
}
