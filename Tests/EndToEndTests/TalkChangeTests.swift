// Moving and cancelling a talk: whatever hangs on it follows.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct TalkChangeTests {
    private func event(_ village: Village, of name: String, method: String, sequence: Int) async throws -> CalendarText
    {
        let mail = try await village.post.mail(of: name, "\(method) \(sequence)") {
            let event = CalendarText($0)
            return event?.method == method && event?.event.sequence == sequence
        }
        return try #require(CalendarText(mail))
    }

    @Test func movingRaisesTheSequenceForBoth() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            _ = try village.house.serve()
            let invitation = try await event(village, of: "anna", method: "REQUEST", sequence: 0)
            try await village.house.tell(
                "talk",
                "move",
                "\(talk)",
                "--start",
                "\(TestDay.weekAfter.iso)T14:00",
                "--place",
                "Zaal 2"
            )
            for name in ["anna", "mark"] {
                let update = try await event(village, of: name, method: "REQUEST", sequence: 1)
                #expect(update.event.uid == invitation.event.uid)
                #expect(update.event.start.exact == TestDay.weekAfter.at(14))
                #expect(update.event.location == "Zaal 2")
                #expect(update.lines("ATTENDEE").allSatisfy { $0.contains("RSVP=TRUE") })
            }
            let start = try await village.house.talks().map(\.start)
            #expect(start == [TestDay.weekAfter.at(14)])
        }
    }

    @Test func cancellingTellsEveryoneWhoWaits() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            let answered = try await village.ask("colleague1", as: "colleague", for: talk)
            let open = try await village.ask("colleague2", as: "colleague", for: talk)
            _ = try village.house.serve()
            try await village.answer("colleague1", "Luistert goed.")
            _ = try await village.house.awaits(answered, of: talk, is: "answered")
            let request = try await village.request(to: "colleague2")
            try await village.house.tell("talk", "cancel", "\(talk)")
            let invitation = try await event(village, of: "anna", method: "REQUEST", sequence: 0)
            for name in ["anna", "mark"] {
                let cancellation = try await event(village, of: name, method: "CANCEL", sequence: 1)
                #expect(cancellation.event.uid == invitation.event.uid)
                #expect(cancellation.lines("STATUS") == ["STATUS:CANCELLED"])
            }
            _ = try await village.answer(to: request, of: "colleague2")
            let keys = try await village.house.letters().map(\.key)
            #expect(keys.contains("request/\(open)/request-cancelled"))
            #expect(!keys.contains("request/\(answered)/request-cancelled"))
            try await nothingMore(village, talk)
        }
    }

    /// A cancelled talk can't be moved, asked for, released; and its rows are at rest.
    private func nothingMore(_ village: Village, _ talk: Int64) async throws {
        for command in [
            ["talk", "move", "\(talk)", "--start", "\(TestDay.monthAfter.iso)T10:00"], ["talk", "cancel", "\(talk)"],
            ["request", "add", "--talk", "\(talk)", "--rater", "X <x@example.test>", "--group", "client"],
            ["dossier", "send", "--talk", "\(talk)"],
        ] {
            let output = try await village.house.run(command)
            #expect(output.status == 65 && output.err.contains("talk \(talk)"), "\(command): \(output)")
        }
        try await eventually("nothing is left to send") {
            let outbox = try await village.house.status().outbox
            return outbox["queued"] == nil && outbox["attempting"] == nil && outbox["deferred"] == nil
        }
        #expect(try await village.house.talks().map(\.state) == ["cancelled"])
    }

    @Test func whoIsAskedWhenTheTalkIsCancelledAtOnceHearsNothing() async throws {
        try await Village.open { village in
            let talk = try await village.planTalk()
            let id = try await village.ask("colleague1", as: "colleague", for: talk)
            try await village.house.tell("talk", "cancel", "\(talk)")
            let service = try village.house.serve()
            _ = try await event(village, of: "mark", method: "CANCEL", sequence: 1)
            _ = try await event(village, of: "anna", method: "CANCEL", sequence: 1)
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            #expect(try await village.post.mails(of: "colleague1").isEmpty)
            #expect(try await village.house.letters().allSatisfy { !$0.key.hasPrefix("request/\(id)/") })
        }
    }
}
