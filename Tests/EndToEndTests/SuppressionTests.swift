// People who complain or unsubscribe are told so once and asked no more, until an operator undoes it.
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct SuppressionTests {
    private static let told = "we vragen je niet meer om feedback"

    @Test func aComplaintEndsEveryOpenRequestAndIsToldOnce() async throws {
        try await Village.open { village in
            let talks = [try await village.planTalk(), try await village.planTalk(of: "colleague2")]
            var ids: [Int64] = []
            for talk in talks { ids.append(try await village.ask("colleague1", as: "colleague", for: talk)) }
            _ = try village.house.serve()
            for (id, talk) in zip(ids, talks) { _ = try await village.house.awaits(id, of: talk, is: "sent") }
            let request = try await village.request(to: "colleague1")
            for _ in 1...2 {
                try await village.post.send(
                    SuppressionTests.complaint(id: request.messageID ?? "", replyTo: request.replyAddress),
                    from: nil,
                    to: "feedback@example.test"
                )
            }
            for (id, talk) in zip(ids, talks) {
                let ended = try await village.house.awaits(id, of: talk, is: "declined")
                #expect(ended.reason?.contains("complaint") == true)
            }
            _ = try await village.post.mail(of: "colleague1", "word of it") { $0.subject.contains(Self.told) }
            try await eventually("both are read") { try await village.house.status().inbox == ["read": 2] }
            #expect(try await village.house.letters().count { $0.key.hasSuffix("no-more-requests") } == 1)
            let stopped = try await village.house.suppressions()
            #expect(stopped.map(\.address) == ["colleague1@example.test"] && stopped.map(\.cause) == ["complaint"])
            #expect(try await village.house.requests(talks[0]).first { $0.group == "self" }?.state == "sent")
        }
    }

    @Test func theButtonUnsubscribesAndAnOperatorUndoesIt() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            let mail = try #require(request.unsubscription(from: village.sender("colleague1")))
            for _ in 1...2 { try await village.send(mail, from: "colleague1") }
            let ended = try await village.house.awaits(id, of: talk, is: "declined")
            #expect(ended.reason == "the rater unsubscribed")
            _ = try await village.post.mail(of: "colleague1", "word of it") { $0.subject.contains(Self.told) }
            try await eventually("both are read") { try await village.house.status().inbox == ["read": 2] }
            #expect(try await village.house.letters().map(\.key).filter { $0.contains("request/\(id)/") }.count == 2)
            try await undo(village)
        }
    }

    /// A new request is refused with the way out; taking that way, the rater is asked again.
    private func undo(_ village: Village) async throws {
        let talk = try await village.planTalk(of: "colleague2")
        let rater = village.person("colleague1")
        let refused = try await village.house.run(
            ["request", "add", "--talk", "\(talk)", "--rater", rater, "--group", "colleague"]
        )
        #expect(refused.status == 65)
        #expect(refused.err.contains("klankbord suppression remove colleague1@example.test"), "\(refused)")
        try await village.house.tell("suppression", "remove", "colleague1@example.test")
        #expect(try await village.house.suppressions().isEmpty)
        #expect(try await village.house.run("suppression", "remove", "colleague1@example.test").status == 65)
        let again = try await village.ask("colleague1", as: "colleague", for: talk)
        _ = try await village.house.awaits(again, of: talk, is: "sent")
        try await eventually("it arrives") {
            try await village.post.mails(of: "colleague1").count { $0.asks } == 2
        }
    }

    @Test func aTypedWordUnsubscribesAndTheOwnTalkGoesOn() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.send(
                request.reply(from: village.sender("colleague1"), "Graag uitschrijven."),
                from: "colleague1"
            )
            _ = try await village.house.awaits(id, of: talk, is: "declined")
            let word = try await village.post.mail(of: "colleague1", "word of it") { $0.subject.contains(Self.told) }
            #expect(word.words.contains("hr@example.test"))
            let own = try await village.planTalk(of: "colleague1")
            let asked = try await village.house.requests(own).map(\.id)
            #expect(asked.count == 1)
            for id in asked { _ = try await village.house.awaits(id, of: own, is: "sent") }
            _ = try await village.post.mail(of: "colleague1", "the invitation") { !$0.calendarParts.isEmpty }
            #expect(try await village.post.mails(of: "colleague1").count { $0.asks } == 2)
        }
    }

    /// Most providers black out addresses and Message-IDs, but not all of them.
    @Test func aComplaintIsFoundByTheTokenAlone() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            try await village.post.send(
                SuppressionTests.complaint(id: "redacted@example.test", replyTo: request.replyAddress),
                from: nil,
                to: "feedback@example.test"
            )
            let ended = try await village.house.awaits(id, of: talk, is: "declined")
            #expect(ended.reason?.contains("complaint") == true)
            #expect(try await village.house.suppressions().map(\.cause) == ["complaint"])
        }
    }

    /// Anybody who has a copy of the mail has its Message-ID.
    @Test func aComplaintByAMessageIDAloneIsAskedBack() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            let complaint = SuppressionTests.complaint(about: request)
            try await village.post.send(complaint, from: nil, to: "feedback@example.test")
            let asked = try await village.post.mail(of: "colleague1", "the question") {
                $0.subject.contains("Kwam deze")
            }
            #expect(try await village.house.suppressions().isEmpty)
            try await village.send(asked.reply(from: village.sender("colleague1"), "Ja"), from: "colleague1")
            let ended = try await village.house.awaits(id, of: talk, is: "declined")
            #expect(ended.reason?.contains("complaint") == true)
            #expect(try await village.house.suppressions().map(\.cause) == ["complaint"])
        }
    }

    @Test func aMarkedUnsubscribeMailIsTakenAndNotAnAbsence() async throws {
        try await Village.open { village in
            let (talk, id, request) = try await village.asksOne()
            var absence = request.outOfOffice(from: village.sender("colleague1"))
            absence.body = "Unsubscribe. " + absence.body
            try await village.send(absence, from: "colleague1")
            try await eventually("the absence is read") { try await village.house.status().inbox == ["read": 1] }
            #expect(try await village.house.suppressions().isEmpty)
            var mail = try #require(request.unsubscription(from: village.sender("colleague1")))
            mail.headers.append("Auto-Submitted: auto-generated")
            try await village.send(mail, from: "colleague1")
            let ended = try await village.house.awaits(id, of: talk, is: "declined")
            #expect(ended.reason == "the rater unsubscribed")
            #expect(try await village.house.suppressions().map(\.cause) == ["unsubscribe"])
        }
    }

    /// An employee who won't give the own view is asked for others' all the same.
    @Test func unsubscribingFromTheOwnTalkDeclinesIt() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let own = try #require(try await village.house.requests(talk).first { $0.group == "self" }?.id)
            let request = try await village.request(to: "anna")
            _ = try await village.house.awaits(own, of: talk, is: "sent")
            let mail = try #require(request.unsubscription(from: village.sender("anna")))
            try await village.send(mail, from: "anna")
            _ = try await village.house.awaits(own, of: talk, is: "declined")
            #expect(try await village.house.suppressions().isEmpty)
            let other = try await village.planTalk(of: "colleague2")
            let elsewhere = try await village.ask("anna", as: "colleague", for: other)
            _ = try await village.house.awaits(elsewhere, of: other, is: "sent")
        }
    }

    @Test func anOperatorStopsRequestsAndNobodyIsTold() async throws {
        try await House.bare { house in
            try await house.tell("suppression", "add", "Petra@client.example.test")
            try await house.tell("suppression", "add", "petra@client.example.test")
            let stopped = try await house.suppressions()
            #expect(stopped.map(\.cause) == ["operator"])
            #expect(try await house.letters().isEmpty)
            #expect(try await house.run("suppression", "add", "nobody").status == 65)
        }
    }

    /// A provider's feedback report (RFC 5965), the recipient's part of the addresses blacked out as most of them do.
    private static func complaint(about mail: ReceivedMessage) -> [UInt8] {
        complaint(id: mail.messageID ?? "", replyTo: "redacted@example.test")
    }

    private static func complaint(id: String, replyTo: String) -> [UInt8] {
        let body = """
            --arf
            Content-Type: text/plain; charset=us-ascii

            This is an email abuse report for a message received from 192.0.2.1.

            --arf
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: ExampleFBL/1.0
            Version: 1
            Original-Mail-From: <redacted@example.test>

            --arf
            Content-Type: message/rfc822

            From: Voorbeeld BV <feedback@example.test>
            To: redacted@example.test
            Reply-To: \(replyTo)
            Subject: Feedback
            Message-ID: <\(id)>
            Date: Mon, 23 Nov 2026 09:00:00 +0100
            MIME-Version: 1.0
            Content-Type: text/plain; charset=us-ascii

            Redacted.

            --arf--
            """
        return OwnMail(
            from: "Feedback Loop <fbl@provider.example.test>",
            to: "feedback@example.test",
            subject: "FW: Feedback",
            type: "multipart/report; report-type=feedback-report; boundary=\"arf\"",
            body: body
        ).bytes
    }
}

extension ReceivedMessage {
    /// What a mail program sends when its reader presses the button (RFC 2369 §3.2).
    func unsubscription(from: String) -> OwnMail? {
        guard let header = header("List-Unsubscribe"),
            let found = header.firstMatch(of: /<mailto:([^?>]+)\?subject=([^>&]+)>/),
            let address = String(found.1).removingPercentEncoding
        else { return nil }
        return OwnMail(from: from, to: address, subject: String(found.2), body: "")
    }
}
