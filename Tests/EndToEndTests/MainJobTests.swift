// The job that Klankbord exists for, from the first command to the dossier in the manager's calendar.
import Foundation
import MailFormat
import TestServers
import Testing

/// Anna's round: nine requests, replies of all sorts, a decline, a bounce, and the dossier.
@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct MainJobTests {
    private static let groups = [
        ("colleague1", "colleague"), ("colleague2", "colleague"), ("colleague3", "colleague"),
        ("client1", "client"), ("gone", "client"),
        ("supplier1", "supplier"), ("supplier2", "supplier"), ("supplier3", "supplier"),
    ]

    /// Once with the unit's own filter of system calls, its namespaces and its read-only files as well.
    @Test(arguments: [false, true])
    func asksReadsAndBringsTheDossierToTheTalk(_ isConfined: Bool) async throws {
        try await Village.open(isConfined: isConfined) { village in
            let talk = try await village.planTalk()
            var ids: [String: Int64] = [:]
            for (name, group) in Self.groups { ids[name] = try await village.ask(name, as: group, for: talk) }
            _ = try village.house.serve()
            try await accept(village)
            try await replies(village)
            try await states(village, talk, ids)
            let dossier = try await releases(village, talk)
            try await shares(village, talk, dossier)
        }
    }

    /// Anna's calendar answers the invitation.
    private func accept(_ village: Village) async throws {
        let invitation = try await village.post.mail(of: "anna", "an invitation") { !$0.calendarParts.isEmpty }
        let event = try #require(CalendarText(invitation))
        #expect(event.method == "REQUEST" && event.event.sequence == 0)
        let answer = try event.event.reply(
            .accepted,
            by: .init(name: nil, address: .init("anna@example.test")),
            stamp: Date()
        )
        let mail = OwnMail(
            from: village.sender("anna"),
            to: "feedback@example.test",
            subject: "Accepted",
            type: "text/calendar; method=REPLY; charset=utf-8",
            body: answer.replacing("\r\n", with: "\n")
        )
        try await village.send(mail, from: "anna")
        try await eventually("Anna's acceptance is known") {
            try await village.house.talks().first?.participation["employee"] == "accepted"
        }
    }

    private func replies(_ village: Village) async throws {
        func reply(_ name: String, _ make: (ReceivedMessage, String) -> OwnMail) async throws {
            let request = try await village.request(to: name)
            try await village.send(make(request, village.sender(name)), from: name)
        }
        try await reply("colleague3") { $0.outOfOffice(from: $1) }
        try await reply("colleague1") {
            $0.inlineReply(from: $1, [1: "Luistert goed.", 2: "Vaker nee zeggen.", 4: "4", 5: "5"])
        }
        try await reply("colleague2") { $0.numberedReply(from: $1, [1: "Rustig onder druk.", 4: "5", 5: "3"]) }
        try await reply("colleague3") { $0.htmlReply(from: $1, [1: "Denkt vooruit.", 4: "3", 5: "4"]) }
        try await reply("client1") { $0.numberedReply(from: $1, [1: "Altijd bereikbaar.", 4: "5"]) }
        try await reply("supplier1") { $0.inlineReply(from: $1, [1: "Duidelijke afspraken.", 4: "4"]) }
        try await reply("supplier2") { $0.htmlReply(from: $1, [1: "Denkt mee.", 4: "4"]) }
        try await reply("supplier3") { $0.reply(from: $1, "Nee bedankt.") }
        try await reply("anna") { $0.numberedReply(from: $1, [1: "Ik plan ver vooruit."]) }
    }

    private func states(_ village: Village, _ talk: Int64, _ ids: [String: Int64]) async throws {
        let wanted = [
            "anna": "answered", "colleague1": "answered", "colleague2": "answered", "colleague3": "answered",
            "client1": "answered", "gone": "bounced", "supplier1": "answered", "supplier2": "answered",
            "supplier3": "declined",
        ]
        let requests = try await eventually("every request has come to its end") {
            let requests = try await village.house.requests(talk)
            return requests.allSatisfy { $0.state != "sent" && $0.state != "queued" } ? requests : nil
        }
        for request in requests {
            let name = String(request.rater.address.prefix { $0 != "@" })
            #expect(request.state == wanted[name], "\(name)")
            if name != "anna" { #expect(request.id == ids[name], "\(name)") }
        }
        #expect(requests.first { $0.group == "self" }?.rater.name == "Anna Jansen")
        #expect(requests.first { $0.state == "bounced" }?.reason?.contains("5.1.1") == true)
        let confirmed = try await village.request(to: "colleague1")
        let confirmation = try await village.answer(to: confirmed, of: "colleague1")
        #expect(confirmation.words.contains("Luistert goed."))
        #expect(confirmation.words.contains("Vaker nee zeggen."))
        // Nobody else's answers, and not the question's number as an answer.
        #expect(!confirmation.words.contains("Rustig onder druk."))
    }

    /// Releases to the employee, and looks at what she got.
    private func releases(_ village: Village, _ talk: Int64) async throws -> ReceivedMessage {
        let before = try await village.house.dossier(talk)
        #expect(before.released == nil)
        #expect(before.groups.allSatisfy { $0.questions.isEmpty && $0.remarks.isEmpty })
        try await village.house.tell("dossier", "send", "--talk", "\(talk)")
        let mail = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
        try checkEvent(mail, attendee: "anna@example.test")
        try checkSummary(try await village.house.dossier(talk))
        #expect(try await village.post.mails(of: "mark").allSatisfy { $0.dossierFiles.isEmpty })
        #expect(try await village.house.talks().map(\.state) == ["released"])
        return mail
    }

    private func checkEvent(_ mail: ReceivedMessage, attendee: String) throws {
        let event = try #require(CalendarText(mail))
        #expect(event.method == "REQUEST" && event.event.sequence == 0)
        #expect(event.lines("CLASS") == ["CLASS:CONFIDENTIAL"])
        let anna = try #require(event.attendee("anna@example.test"))
        #expect(anna.contains("PARTSTAT=ACCEPTED") && anna.contains("RSVP=FALSE"))
        #expect(try #require(event.attendee("mark@example.test")).contains("PARTSTAT=NEEDS-ACTION"))
        let page = try #require(mail.dossierFiles.first { $0.filename?.hasSuffix(".html") == true })
        #expect(event.attachments.contains(Data(page.bytes)))
        #expect(mail.dossierFiles.contains { $0.filename?.hasSuffix(".pdf") == true })
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("Luistert goed.") && text.contains("<svg"))
        #expect(mail.to.map(\.description) == [attendee])
    }

    private func checkSummary(_ dossier: ShownDossier) throws {
        #expect(dossier.released != nil)
        let colleagues = try #require(dossier.groups.first { $0.group == "colleague" })
        #expect(colleagues.invited == 3 && colleagues.answered == 3 && !colleagues.withheld)
        let first = try #require(colleagues.questions.first)
        #expect(Set(first.comments) == ["Luistert goed.", "Rustig onder druk.", "Denkt vooruit."])
        let fourth = try #require(colleagues.questions.first { $0.question == 4 })
        #expect(fourth.n == 3 && fourth.mean == 4 && fourth.distribution == [0, 0, 1, 1, 1])
        // One answer to question 2 is under three.
        #expect(colleagues.questions.first { $0.question == 2 }?.comments == [])
        let merged = try #require(dossier.groups.first { $0.merged != nil })
        #expect(Set(merged.merged ?? []) == ["client", "supplier"])
        #expect(merged.invited == 5 && merged.answered == 3 && !merged.withheld)
        #expect(dossier.groups.contains { $0.group == "self" && $0.answered == 1 })
    }

    /// Anna answers with one word, and her manager gets the same event with the same files.
    private func shares(_ village: Village, _ talk: Int64, _ dossier: ReceivedMessage) async throws {
        try await village.send(dossier.reply(from: village.sender("anna"), "Deel"), from: "anna")
        let mail = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
        try checkEvent(mail, attendee: "mark@example.test")
        let (hers, his) = (try #require(CalendarText(dossier)), try #require(CalendarText(mail)))
        let invitation = try await village.post.mail(of: "mark", "an invitation") { !$0.calendarParts.isEmpty }
        #expect(his.event.uid == hers.event.uid)
        #expect(his.event.uid == CalendarText(invitation)?.event.uid)
        #expect(try await village.house.talks().map(\.state) == ["shared"])
        let status = try await village.house.status()
        #expect(status.running && status.conditions.isEmpty && status.held.isEmpty)
        #expect(status.requests["answered"] == 7)
        #expect(try await village.house.held().isEmpty)
        try await eventually("nothing is left to send") {
            try await village.house.ask([ListedLetter].self, "outbox", "list").isEmpty
        }
    }
}

extension ReceivedMessage {
    /// The dossier beside the text, which is where most mail programs show it.
    var dossierFiles: [MessagePart] {
        parts.filter { $0.isAttachment && $0.filename?.hasPrefix("feedback-") == true }
    }
}
