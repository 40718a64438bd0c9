// Held invitations, lists and mail of nobody: what can be done with each, and doing it.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct HeldTalkTests {
    private struct Accepted: Decodable {
        let id: Int64
        let stored: Bool
        let outcome: String
    }

    private func held(_ village: Village, _ code: String) async throws -> ListedHeld {
        try await eventually("it is held: \(code)") { try await village.house.held().first { $0.code == code } }
    }

    private func accept(_ village: Village, _ id: Int64, _ more: String...) async throws -> Accepted {
        let output = try await village.house.run(["held", "accept", "\(id)", "--json"] + more)
        guard output.status == 0 else { throw NeverHappened(description: "\(output)") }
        return try JSONDecoder().decode(Accepted.self, from: Data(output.out.utf8))
    }

    private func refuses(_ village: Village, _ id: Int64, _ why: String, _ more: String...) async throws {
        let refused = try await village.house.run(["held", "accept", "\(id)"] + more)
        #expect(refused.status == 65 && refused.err.contains(why), "\(refused)")
    }

    @Test func anInvitationIsAcceptedOrRejected() async throws {
        try await Village.open { village in
            try await village.house.tell("person", "add", village.person("mark"))
            try await village.house.tell("person", "add", village.person("anna"), "--manager", "mark@example.test")
            _ = try village.house.serve()
            let sender = village.sender("mark")
            // From elsewhere: his server doesn't vouch for it.
            let forged = InvitationText().mail(from: sender)
            try await village.post.submit(forged, as: "client1", to: "feedback@example.test")
            let mail = try await held(village, "waits-for")
            #expect(mail.can == ["accept", "reject"])
            try await refuses(village, mail.id, "can't be accepted like that; 'held accept'", "--request", "1")
            #expect(try await !accept(village, mail.id, "--dry-run").stored)
            #expect(try await village.house.talks().isEmpty)
            #expect(try await accept(village, mail.id).outcome == "planned")
            #expect(try await village.house.talks().map(\.state) == ["planned"])
            var series = InvitationText(uid: "series@calendar.example")
            series.lines = ["RRULE:FREQ=WEEKLY;COUNT=5"]
            try await village.post.submit(series.mail(from: sender), as: "mark", to: "feedback@example.test")
            let declined = try await held(village, "declined")
            #expect(declined.can == ["reject"])
            try await refuses(village, declined.id, "klankbord talk add")
            try await village.house.tell("held", "reject", "\(declined.id)")
            #expect(try await village.house.held().isEmpty)
            #expect(try await village.house.talks().count == 1)
        }
    }

    @Test func mailOfNobodyIsAListWhereAPersonSaysSo() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            var rows: [ListedHeld] = []
            for words in ["klant: Petra Smit <client2@example.test>", "Koopje!"] {
                let mail = OwnMail(from: village.sender("client1"), to: "feedback@example.test", body: words)
                try await village.send(mail, from: "client1")
                // One after the other: the server may deliver two in any order.
                let known = Set(rows.map(\.id))
                rows.append(
                    try await eventually("it is held") {
                        try await village.house.held().first { !known.contains($0.id) }
                    }
                )
            }
            #expect(rows.allSatisfy { $0.can == ["accept --request", "accept --talk", "reject"] })
            try await refuses(village, rows[0].id, "'held accept --request' or 'held accept --talk'")
            try await refuses(village, rows[0].id, "--by employee", "--talk", "\(talk)")
            try await refuses(village, rows[1].id, "--words", "--talk", "\(talk)", "--by", "employee")
            let told = "those words do nothing there"
            try await refuses(village, rows[1].id, told, "--words", "stop", "--talk", "\(talk)", "--by", "employee")
            try await refuses(village, rows[1].id, "'held accept --talk'", "--words", "stop")
            let taken = try await accept(village, rows[0].id, "--talk", "\(talk)", "--by", "employee")
            #expect(taken.stored && taken.outcome == "employee-wrote")
            let named = try await village.house.requests(talk).first { $0.rater.address == "client2@example.test" }
            #expect(named?.group == "client")
            try await village.house.tell("held", "reject", "\(rows[1].id)")
            #expect(try await village.house.held().isEmpty)
        }
    }
}
