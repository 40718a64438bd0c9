// Invitations that are too much or not their sender's, clocks that change, and dossiers in calendars that others organize.
import Foundation
import TestServers
import Testing

private struct ShownTalk: Decodable {
    let start: Date
    let state: String
    let deadline: Date
    let reminders: [Date]
    let dossierToEmployee: Date
}

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the servers need root"))
struct FollowedTalkTests {
    private let service = "feedback@example.test"

    private func people(_ village: Village) async throws {
        try await village.house.tell("person", "add", village.person("mark"))
        try await village.house.tell("person", "add", village.person("anna"), "--manager", "mark@example.test")
    }

    private func invite(_ village: Village, _ text: InvitationText) async throws {
        try await village.post.submit(text.mail(from: village.sender("mark")), as: "mark", to: service)
    }

    private func planned(_ village: Village, _ text: InvitationText) async throws -> ListedTalk {
        try await invite(village, text)
        return try await eventually("the invitation is a talk") { try await village.house.talks().first }
    }

    private func shown(_ village: Village, _ talk: Int64) async throws -> ShownTalk {
        try await village.house.ask(ShownTalk.self, "talk", "show", "\(talk)")
    }

    // MARK: Too much

    @Test func eventsThatAreTooMuchStopNothing() async throws {
        try await Village.open { village in
            try await people(village)
            let running = try village.house.serve()
            var series = InvitationText(shape: .nextcloud, uid: "series@calendar.example")
            series.lines = ["RRULE:FREQ=WEEKLY;COUNT=500"]
            var large = InvitationText(shape: .nextcloud, uid: "large@calendar.example")
            let line = "X-NOTE:" + String(repeating: "0123456789", count: 7)
            large.lines = Array(repeating: line, count: 5 * 1024 * 1024 / (line.utf8.count + 2))
            for text in [series, instances(500), large] { try await invite(village, text) }
            // What comes behind them is read as ever.
            let talk = try await planned(village, InvitationText(shape: .exchange))
            #expect(talk.start == TestDay.talk.at(10))
            try await eventually("all three are held") { try await village.house.held().count == 3 }
            #expect(try await village.house.talks().map(\.id) == [talk.id])
            #expect(running.isRunning)
            let status = try await village.house.status()
            #expect(status.running && status.inbox["received"] == nil && status.inbox["reading"] == nil)
        }
    }

    /// A series of which every instance was changed.
    private func instances(_ count: Int) -> InvitationText {
        var text = InvitationText(shape: .nextcloud, uid: "instances@calendar.example")
        let first = TestDay.talk.at(10)
        text.lines = (0..<count).flatMap { number in
            let moment = first.addingTimeInterval(Double(number) * 7 * 86_400).formatted(.iso8601)
            let start = moment.replacing("-", with: "").replacing(":", with: "")
            return [
                "END:VEVENT", "BEGIN:VEVENT", "UID:\(text.uid)", "DTSTAMP:\(text.stamp)", "RECURRENCE-ID:\(start)",
                "DTSTART:\(start)", "DURATION:PT1H", "ORGANIZER:mailto:mark@example.test",
                "ATTENDEE:mailto:anna@example.test", "ATTENDEE:mailto:\(service)",
            ]
        }
        return text
    }

    // MARK: Not theirs

    @Test func aStrangersEventOfTheSameUIDChangesNothing() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            let talk = try await planned(village, InvitationText())
            var text = InvitationText(sequence: 7, stamp: "20270106T080000Z")
            text.move(to: .monthAfter)
            text.organizer = "client1@example.test"
            let move = text.mail(from: village.sender("client1"))
            text.method = "CANCEL"
            text.lines = ["STATUS:CANCELLED"]
            let cancellation = text.mail(from: village.sender("client1"))
            // From elsewhere, and with a login of the same domain.
            try await village.post.send(move, from: "client1@example.test", to: service)
            try await village.post.submit(move, as: "client1", to: service)
            try await village.post.submit(cancellation, as: "client1", to: service)
            try await eventually("they are held") { try await village.house.held().count == 3 }
            #expect(try await village.house.talks().map(\.start) == [talk.start])
            #expect(try await village.house.talks().map(\.state) == ["planned"])
            #expect(try await village.post.mails(of: "client1").isEmpty)
        }
    }

    /// With a login of his own domain, but not with his: the server says whose it was.
    @Test func anInvitationInSomebodyElsesNameWaitsForHisWord() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            let forged = InvitationText().mail(from: village.sender("mark"))
            try await village.post.submit(forged, as: "client1", to: service)
            let question = try await village.post.mail(of: "mark", "the question whether it is his") { $0.token != nil }
            #expect(try await village.house.talks().isEmpty)
            try await village.send(question.reply(from: village.sender("mark"), "Nee, niet van mij"), from: "mark")
            try await eventually("it is held") {
                try await village.house.held().contains { $0.reason.contains("not theirs") }
            }
            #expect(try await village.house.talks().isEmpty)
            #expect(try await village.post.mails(of: "client1").isEmpty)
        }
    }

    // MARK: Clocks

    /// Into summer or winter, and back.
    @Test(arguments: TestDay.changesOfClocks.flatMap { [[$0.before, $0.after], [$0.after, $0.before]] })
    func theScheduleMovesOverAChangeOfClocks(_ days: [TestDay]) async throws {
        let (start, target) = (days[0].at(10), days[1].at(10))
        #expect(abs(target.timeIntervalSince(start)).truncatingRemainder(dividingBy: 86_400) != 0)
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            var text = InvitationText(shape: .exchange)
            text.move(to: days[0])
            let talk = try await planned(village, text)
            #expect(talk.start == start)
            try await follows(village, talk.id, start)
            (text.sequence, text.stamp) = (1, "20270106T080000Z")
            text.move(to: days[1])
            try await invite(village, text)
            try await eventually("the talk has moved") { try await village.house.talks().first?.start == target }
            try await follows(village, talk.id, target)
        }
    }

    private func follows(_ village: Village, _ talk: Int64, _ start: Date) async throws {
        let shown = try await shown(village, talk)
        #expect(shown.start == start)
        #expect(shown.deadline == start.addingTimeInterval(-14 * 86_400))
        #expect(shown.reminders == [-21, -16].map { start.addingTimeInterval($0 * 86_400) })
        #expect(shown.dossierToEmployee == start.addingTimeInterval(-7 * 86_400))
    }

    // MARK: The dossier

    /// On her own copy of Mark's event where her calendar can be reached; Mark, whose event it is, has it by mail.
    @Test(arguments: CalendarServer.Kind.allCases)
    func theDossierComesToTheEventThatAnotherOrganizes(_ kind: CalendarServer.Kind) async throws {
        try await CalendarServer.open(kind) { server in
            try await Village.open(["KLANKBORD_CALDAV_URL": "http://127.0.0.1:\(server.port)/"]) { village in
                let logins = village.house.folder.appending(path: "secrets/caldav-logins")
                try Data("anna@example.test anna sesam\n".utf8).write(to: logins)
                try await people(village)
                _ = try village.house.serve()
                let invitation = InvitationText(shape: .nextcloud)
                let talk = try await planned(village, invitation).id
                let hers = try await server.calendar(of: "anna") + "talk.ics"
                let event = CalendarServer.event(uid: invitation.uid, organizer: "ORGANIZER:mailto:mark@example.test")
                try await server.store(event, at: hers, of: "anna")
                try await village.answer("anna", "Ik plan ver vooruit.")
                try await eventually("it is counted") { try await village.house.status().requests["answered"] == 1 }
                // Never before the release.
                #expect(try await files(server, hers) == 0)
                try await village.house.tell("dossier", "send", "--talk", "\(talk)")
                try await eventually("it is on her event") { try await files(server, hers) == 1 }
                let lines = try await server.lines(at: hers, of: "anna")
                #expect(lines.contains { $0.hasPrefix("ORGANIZER") && $0.hasSuffix("mailto:mark@example.test") })
                let mail = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
                #expect(CalendarText(mail) == nil)
                try await village.send(mail.reply(from: village.sender("anna"), "Deel"), from: "anna")
                let his = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
                #expect(CalendarText(his) == nil)
                #expect(try await village.house.status().conditions.isEmpty)
            }
        }
    }

    private func files(_ server: CalendarServer, _ target: String) async throws -> Int {
        try await server.lines(at: target, of: "anna").filter { $0.hasPrefix("ATTACH") && $0.contains("feedback-anna") }
            .count
    }

    /// Moved once, so that its sequence is 1: the dossier's update keeps it, and asks nobody to answer again.
    @Test func theDossiersUpdateRaisesNoSequence() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            try await village.house.tell("talk", "move", "\(talk)", "--start", "\(TestDay.weekAfter.iso)T14:00")
            try await village.answer("anna", "Ik plan ver vooruit.")
            try await eventually("it is counted") { try await village.house.status().requests["answered"] == 1 }
            try await village.house.tell("dossier", "send", "--talk", "\(talk)")
            let mail = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
            let event = try #require(CalendarText(mail))
            #expect(event.method == "REQUEST" && event.event.sequence == 1)
            #expect(event.event.start.exact == TestDay.weekAfter.at(14))
            #expect(event.lines("ATTENDEE").allSatisfy { !$0.contains("RSVP=TRUE") })
            #expect(!event.attachments.isEmpty)
        }
    }

    // MARK: The end

    /// Whatever waits when the organizer cancels is not sent: the list that nobody agreed to, and the weekly word.
    @Test func cancellingStopsAllMail() async throws {
        try await Village.open { village in
            try await people(village)
            _ = try village.house.serve()
            var text = InvitationText(shape: .exchange)
            let talk = try await planned(village, text).id
            let whom = try await village.post.mail(of: "anna", "the question whom to ask") {
                !$0.asks && $0.subject.contains("vragen")
            }
            try await village.send(
                whom.reply(from: village.sender("anna"), "klant: client1@example.test"),
                from: "anna"
            )
            let approval = try await village.post.mail(of: "mark", "the list") { $0.words.contains("client1@") }
            (text.method, text.sequence, text.stamp) = ("CANCEL", 1, "20270107T080000Z")
            text.lines = ["STATUS:CANCELLED"]
            try await invite(village, text)
            try await eventually("the talk is cancelled") {
                try await village.house.talks().first?.state == "cancelled"
            }
            // His word about the list comes too late, and so does her next name.
            try await village.send(approval.reply(from: village.sender("mark"), "Akkoord"), from: "mark")
            try await village.send(
                whom.reply(from: village.sender("anna"), "klant: client2@example.test"),
                from: "anna"
            )
            try await eventually("all mail is read") {
                let inbox = try await village.house.status().inbox
                return inbox["received"] == nil && inbox["reading"] == nil && inbox.values.reduce(0, +) >= 5
            }
            try await eventually("nothing is left to send") {
                try await village.house.ask([ListedLetter].self, "outbox", "list").isEmpty
            }
            for name in ["client1", "client2"] { #expect(try await village.post.mails(of: name).isEmpty, "\(name)") }
            #expect(try await village.house.requests(talk).allSatisfy { $0.state == "withdrawn" })
        }
    }
}
