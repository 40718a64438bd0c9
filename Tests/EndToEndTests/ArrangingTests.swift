// Where Klankbord organizes a talk, its two people agree on another time by one word; and HR asks how the round stands.
import Addressing
import CalendarFormat
import Foundation
import MailFormat
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct ArrangingTests {
    /// An attendee's answer, or a proposal, as Outlook sends it: without an organizer.
    private func answer(
        _ invitation: ReceivedMessage,
        _ village: Village,
        as name: String,
        method: String,
        _ participation: String,
        start: String = TestDay.talk.utc(10),
        end: String = TestDay.talk.utc(11)
    ) async throws {
        let event = try #require(CalendarText(invitation))
        let mail = OwnMail(
            from: village.sender(name),
            to: "feedback@example.test",
            subject: "Voorstel",
            type: "text/calendar; method=\(method); charset=utf-8",
            body: """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:Microsoft Exchange Server 2010
                METHOD:\(method)
                BEGIN:VEVENT
                UID:\(try #require(event.event.uid))
                SEQUENCE:\(event.event.sequence)
                DTSTAMP:20270105T080000Z
                DTSTART:\(start)
                DTEND:\(end)
                ATTENDEE;PARTSTAT=\(participation):mailto:\(name)@example.test
                COMMENT:Dan ben ik er niet.
                END:VEVENT
                END:VCALENDAR

                """
        )
        try await village.post.submit(mail.bytes, as: name, to: mail.to)
    }

    private func invitation(_ village: Village, of name: String, sequence: Int = 0) async throws -> ReceivedMessage {
        try await village.post.mail(of: name, "REQUEST \(sequence)") {
            let event = CalendarText($0)
            return event?.method == "REQUEST" && event?.event.sequence == sequence
        }
    }

    @Test func anotherTimeIsAgreedOnByOneWord() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let invitation = try await invitation(village, of: "anna")
            try await answer(
                invitation,
                village,
                as: "anna",
                method: "COUNTER",
                "TENTATIVE",
                start: TestDay.weekAfter.utc(14),
                end: TestDay.weekAfter.utc(15)
            )
            let asked = try await village.post.mail(of: "mark", "the proposal") {
                CalendarText($0) == nil && $0.words.contains("Dan ben ik er niet.")
            }
            try await village.send(asked.reply(from: village.sender("mark"), "Hm, weet ik nog niet"), from: "mark")
            let again = try await eventually("he is asked once more") {
                try await village.post.mails(of: "mark").last {
                    CalendarText($0) == nil && $0.words.contains("Dan ben ik er niet.")
                        && $0.messageID != asked.messageID
                }
            }
            try await village.send(again.reply(from: village.sender("mark"), "Ja, prima!"), from: "mark")
            for name in ["anna", "mark"] {
                let update = try await self.invitation(village, of: name, sequence: 1)
                #expect(CalendarText(update)?.event.start.exact == TestDay.weekAfter.at(14))
            }
            #expect(try await village.house.talks().map(\.id) == [talk])
        }
    }

    @Test func whoDeclinesIsAskedForAnotherTimeAndTheOtherMayRefuseIt() async throws {
        try await Village.open { village in
            _ = try await village.planTalk()
            _ = try village.house.serve()
            let invitation = try await invitation(village, of: "mark")
            try await answer(invitation, village, as: "mark", method: "REPLY", "DECLINED")
            let asked = try await village.post.mail(of: "mark", "the question when it suits") {
                CalendarText($0) == nil && $0.token != invitation.token
            }
            #expect(try await village.house.talks().first?.participation["manager"] == "declined")
            try await village.send(
                asked.reply(from: village.sender("mark"), "\(TestDay.monthAfter.dutch) om 14.30 uur"),
                from: "mark"
            )
            let proposal = try await village.post.mail(of: "anna", "the proposal") {
                CalendarText($0) == nil && $0.words.contains("14:30")
            }
            try await village.send(proposal.reply(from: village.sender("anna"), "Nee, dat lukt niet"), from: "anna")
            let refused = try await village.post.mail(of: "mark", "the refusal") {
                CalendarText($0) == nil && $0.words.contains("14:30")
            }
            #expect(refused.inReplyTo != proposal.messageID)
            #expect(try await village.house.talks().first?.start == TestDay.talk.at(10))
        }
    }

    @Test func HRGetsCountsByDepartmentAndNothingElse() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try await village.ask("colleague1", as: "colleague", for: talk)
            _ = try village.house.serve()
            try await village.answer("colleague1", "Luistert goed.")
            try await eventually("it is counted") { try await village.house.status().requests["answered"] == 1 }
            let question = OwnMail(from: village.sender("hr"), to: "feedback@example.test", subject: "stand", body: "")
            // A writer who claims to be HR without a login gets nothing; HR is asked.
            try await village.send(question, from: "hr")
            let asked = try await village.post.mail(of: "hr", "the question whether it is theirs") { $0.token != nil }
            #expect(!asked.words.contains("Luistert"))
            try await village.send(asked.reply(from: village.sender("hr"), "ja"), from: "hr")
            let counts = try await village.post.mail(of: "hr", "the counts") { $0.token == nil }
            #expect(!counts.words.contains("Luistert") && !counts.words.contains("Anna"))
            // With a login the answer comes at once.
            try await village.post.submit(question.bytes, as: "hr", to: question.to)
            try await eventually("a second answer") {
                try await village.post.mails(of: "hr").filter { $0.token == nil }.count == 2
            }
        }
    }

    /// Mark organizes: the dossier comes as an ordinary mail under his invitation, and nobody moves his event for him.
    @Test func whereOthersOrganizeTheDossierComesByMailAlone() async throws {
        try await Village.open { village in
            try await village.house.tell("person", "add", village.person("mark"))
            try await village.house.tell("person", "add", village.person("anna"), "--manager", "mark@example.test")
            _ = try village.house.serve()
            let invitation = InvitationText(shape: .nextcloud).mail(from: village.sender("mark"))
            try await village.post.submit(invitation, as: "mark", to: "feedback@example.test")
            let talk = try await eventually("a talk") { try await village.house.talks().first?.id }
            let refused = try await village.house.run(
                "talk",
                "move",
                "\(talk)",
                "--start",
                "\(TestDay.monthAfter.iso)T10:00"
            )
            #expect(refused.status == 65 && refused.err.contains("mark@example.test organizes it"))
            try await village.answer("anna", "Ik plan ver vooruit.")
            try await eventually("it is counted") { try await village.house.status().requests["answered"] == 1 }
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            let dossier = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
            let sent = try ReceivedMessage(invitation)
            #expect(CalendarText(dossier) == nil && dossier.inReplyTo == sent.messageID)
            try await village.send(dossier.reply(from: village.sender("anna"), "Deel"), from: "anna")
            let his = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
            #expect(CalendarText(his) == nil && his.inReplyTo == sent.messageID)
        }
    }
}
