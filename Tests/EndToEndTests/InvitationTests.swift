// Klankbord is invited to a talk and follows it: the employee names raters by mail, the manager agrees, and the event moves.
import Foundation
import MailFormat
import TestServers
import Testing

/// What the sandbox's server would say of mail that was handed in with Mark's login (RFC 8601 §2.7.4).
private let forged = "Authentication-Results: mail.example.test; auth=pass smtp.auth=mark@example.test"

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct InvitationTests {
    private func people(_ village: Village) async throws {
        try await village.house.tell("person", "add", village.person("mark"))
        try await village.house.tell("person", "add", village.person("anna"), "--manager", "mark@example.test")
    }

    private func invite(_ village: Village, _ text: InvitationText, proved: Bool = true) async throws {
        // A mail that only claims to be Mark's comes by the door of other servers, with the field that ours writes.
        let mail = text.mail(from: village.sender("mark"), headers: proved ? [] : [forged])
        if proved {
            try await village.post.submit(mail, as: "mark", to: "feedback@example.test")
        } else {
            try await village.post.send(mail, from: "mark@example.test", to: "feedback@example.test")
        }
    }

    private func mail(_ village: Village, of name: String, answering words: String, in mails: String) async throws
        -> ReceivedMessage
    {
        try await village.post.mail(of: name, mails) { $0.words.contains(words) }
    }

    /// The states of the raters beside herself.
    private func raters(_ village: Village, _ talk: Int64) async throws -> [String: String] {
        let others = try await village.house.requests(talk).filter { $0.group != "self" }
        return Dictionary(uniqueKeysWithValues: others.map { ($0.rater.address, $0.state) })
    }

    @Test func anInvitationBecomesARoundThatFollowsTheEvent() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            var text = InvitationText(shape: .exchange)
            try await invite(village, text)
            let talk = try await eventually("the invitation is a talk") { try await village.house.talks().first }
            #expect(talk.employee == "anna@example.test" && talk.manager == "mark@example.test")
            #expect(talk.start == TestDay.talk.at(10))
            try await accepts(village, sequence: 0)
            // Answers to it go to Mark: nobody is said to have given none.
            let shown = try await village.house.run("talk", "show", "\(talk.id)")
            #expect(shown.out.contains("organizer: mark@example.test") && !shown.out.contains("answered the event"))
            try await names(village, talk.id)
            try await moves(village, talk.id, &text)
            try await cancels(village, talk.id, &text)
        }
    }

    /// The organizer gets a REPLY and nothing else that calendars act on.
    private func accepts(_ village: Village, sequence: Int) async throws {
        let reply = try await village.post.mail(of: "mark", "our answer \(sequence)") {
            CalendarText($0)?.event.sequence == sequence
        }
        let event = try #require(CalendarText(reply))
        #expect(event.method == "REPLY" && event.event.uid == "talk-1@calendar.example")
        #expect(event.lines("ATTENDEE").count == 1)
        #expect(try #require(event.attendee("feedback@example.test")).contains("PARTSTAT=ACCEPTED"))
        // An update is not thanked for as an invitation.
        #expect(reply.words.contains("Dank je wel voor de uitnodiging") == (sequence == 0))
        #expect(event.lines("ORGANIZER").first?.hasSuffix("mark@example.test") == true)
    }

    private func names(_ village: Village, _ talk: Int64) async throws {
        let whom = try await village.post.mail(of: "anna", "the question whom to ask") {
            !$0.asks && $0.subject.contains("vragen")
        }
        #expect(CalendarText(whom) == nil)
        let list =
            "klant: Petra Smit <client1@example.test>\ncollega: colleague1@example.test, colleague2@example.test\n"
            + "ook nog Petra van Acme"
        try await village.send(whom.reply(from: village.sender("anna"), list), from: "anna")
        let read = try await village.answer(to: whom, of: "anna")
        #expect(read.words.contains("client1@example.test") && read.words.contains("Petra van Acme"))
        #expect(try await raters(village, talk).values.allSatisfy { $0 == "proposed" })
        #expect(try await village.post.mails(of: "client1").isEmpty)

        let approval = try await village.post.mail(of: "mark", "the list to agree to") {
            $0.words.contains("colleague2@example.test")
        }
        let word = approval.reply(from: village.sender("mark"), "Akkoord, maar zonder colleague2@example.test")
        try await village.send(word, from: "mark")
        _ = try await village.request(to: "client1")
        _ = try await village.request(to: "colleague1")
        let states = try await raters(village, talk)
        #expect(states["colleague2@example.test"] == "withdrawn")
        #expect(try await village.post.mails(of: "colleague2").isEmpty)
        try await village.answer("colleague1", "Luistert goed.")
        try await eventually("an answer") { try await raters(village, talk)["colleague1@example.test"] == "answered" }

        try await village.send(read.reply(from: village.sender("anna"), "Stand?"), from: "anna")
        let standing = try await village.answer(3, to: whom, of: "anna")
        // Of two others the count would tell who.
        #expect(standing.words.contains("Gevraagd") && !standing.words.contains("colleague1"))
        #expect(!standing.words.contains("Geantwoord:"))
    }

    private func moves(_ village: Village, _ talk: Int64, _ text: inout InvitationText) async throws {
        text.sequence = 1
        text.move(to: .weekAfter)
        text.stamp = "20270106T080000Z"
        try await invite(village, text)
        try await eventually("the talk has moved") {
            try await village.house.talks().first?.start == TestDay.weekAfter.at(10)
        }
        try await accepts(village, sequence: 1)
        // An older version that comes late changes nothing.
        var older = text
        older.sequence = 0
        older.move(to: .monthAfter)
        try await invite(village, older)
        try await eventually("all mail is read") { try await village.house.status().inbox["received"] == nil }
        #expect(
            try await village.house.talks().first?.start == TestDay.weekAfter.at(10)
        )
    }

    private func cancels(_ village: Village, _ talk: Int64, _ text: inout InvitationText) async throws {
        (text.method, text.sequence, text.stamp) = ("CANCEL", 2, "20270107T080000Z")
        text.lines = ["STATUS:CANCELLED"]
        try await invite(village, text)
        try await eventually("the talk is cancelled") { try await village.house.talks().first?.state == "cancelled" }
        // The older version came before the cancellation, and mail is acted on in the order in which it comes.
        #expect(
            try await village.house.talks().first?.start == TestDay.weekAfter.at(10)
        )
        let request = try await village.request(to: "client1")
        _ = try await village.answer(to: request, of: "client1")
        // Klankbord organizes nothing here: no event of its own went out.
        #expect(
            try await village.post.mails(of: "anna").allSatisfy { CalendarText($0) == nil }
        )
        // Planned anew, it takes over what was answered, and nobody is asked twice.
        text = InvitationText(shape: .google, uid: "talk-2@calendar.example")
        text.move(to: .monthAfter)
        try await invite(village, text)
        let next = try await eventually("the new talk") {
            try await village.house.talks().first { $0.state == "planned" }
        }
        let states = try await raters(village, next.id)
        #expect(states["colleague1@example.test"] == "answered" && states["client1@example.test"] == "sent")
        try await eventually("nothing is left to send") {
            try await village.house.ask([ListedLetter].self, "outbox", "list").isEmpty
        }
        for name in ["client1", "colleague1"] {
            #expect(try await village.post.mails(of: name).filter(\.asks).count == 1, "\(name)")
        }
    }

    @Test(arguments: [Shape.google, .apple, .nextcloud, .outlook])
    func everyProgramsInvitationBecomesATalk(shape: Shape) async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            try await invite(village, InvitationText(shape: shape))
            let talk = try await eventually("the invitation is a talk") { try await village.house.talks().first }
            #expect(talk.start == TestDay.talk.at(10))
            try await accepts(village, sequence: 0)
        }
    }

    @Test func whatNobodyVouchesForWaitsForTheOrganizersWord() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            let text = InvitationText()
            try await invite(village, text, proved: false)
            let question = try await village.post.mail(of: "mark", "the question whether it is his") { $0.token != nil }
            #expect(try await village.house.talks().isEmpty)
            // A stranger who knows no token settles nothing.
            var forged = question.reply(from: village.sender("mark"), "ja")
            forged.to = "feedback@example.test"
            forged.headers = []
            try await village.send(forged, from: "client1")
            try await eventually("it is held") { try await village.house.held().count == 2 }
            #expect(try await village.house.talks().isEmpty)
            try await village.send(question.reply(from: village.sender("mark"), "Ja, klopt."), from: "mark")
            let talk = try await eventually("the invitation is a talk") { try await village.house.talks().first }
            #expect(talk.state == "planned")
            // A move that nobody vouches for waits too, and "no" leaves everything as it is.
            var moved = text
            (moved.sequence, moved.stamp) = (1, "20270106T080000Z")
            moved.move(to: .monthAfter)
            try await invite(village, moved, proved: false)
            let second = try await eventually("a second question") {
                try await village.post.mails(of: "mark").last {
                    $0.subject == question.subject && $0.token != question.token
                }
            }
            try await village.send(second.reply(from: village.sender("mark"), "Nee, dat was ik niet"), from: "mark")
            try await eventually("it is held") {
                try await village.house.held().contains { $0.reason.contains("not theirs") }
            }
            #expect(try await village.house.talks().first?.start == talk.start)
        }
    }

    @Test func strangersGetSilence() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            var text = InvitationText(uid: "other@calendar.example")
            text.organizer = "client1@example.test"
            text.attendees = ["anna@example.test", "mark@example.test", "feedback@example.test"]
            let mail = text.mail(from: village.sender("client1"))
            try await village.post.send(mail, from: "client1@example.test", to: "feedback@example.test")
            try await eventually("it is held") { try await village.house.held().count == 1 }
            #expect(try await village.house.talks().isEmpty)
            #expect(try await village.post.mails(of: "client1").isEmpty)
        }
    }

    @Test func aTeamMeetingIsDeclinedAndHeld() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            var text = InvitationText(shape: .nextcloud)
            text.lines = ["RRULE:FREQ=WEEKLY;COUNT=500"]
            try await invite(village, text)
            let answer = try await village.post.mail(of: "mark", "our answer") { CalendarText($0) != nil }
            let event = try #require(CalendarText(answer))
            #expect(event.method == "REPLY")
            #expect(try #require(event.attendee("feedback@example.test")).contains("PARTSTAT=DECLINED"))
            #expect(try await village.house.talks().isEmpty)
            #expect(try await village.house.held().map(\.reason).contains { $0.contains("recurs") })
        }
    }
}
