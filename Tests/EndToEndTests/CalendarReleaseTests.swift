// The service puts the dossier into the calendars of who has it: the employee's first, the manager's after his release.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the servers need root"))
struct CalendarReleaseTests {
    private func files(_ server: CalendarServer, _ target: String, of name: String) async throws -> Int {
        try await server.lines(at: target, of: name).filter { $0.hasPrefix("ATTACH") && $0.contains("feedback-anna") }
            .count
    }

    @Test func theDossierComesToEachCalendarAfterItsRelease() async throws {
        try await CalendarServer.open(.cyrus) { server in
            let environment = ["KLANKBORD_CALDAV_URL": "http://127.0.0.1:\(server.port)/"]
            try await Village.open(environment) { village in
                let house = village.house
                let logins = house.folder.appending(path: "secrets/caldav-logins")
                try Data("anna@example.test anna sesam\nmark@example.test mark wrong\n".utf8).write(to: logins)
                let talk = try await village.planTalk()
                let service = try house.serve()
                let invitation = try await village.post.mail(of: "anna", "an invitation") { CalendarText($0) != nil }
                let uid = try #require(CalendarText(invitation)?.event.uid)
                let hers = try await server.calendar(of: "anna") + "talk.ics"
                let his = try await server.calendar(of: "mark") + "talk.ics"
                try await server.store(CalendarServer.event(uid: uid), at: hers, of: "anna")
                try await server.store(CalendarServer.event(uid: uid), at: his, of: "mark")
                try await village.answer("anna", "Ik plan ver vooruit.")
                _ = try await house.awaits(1, of: talk, is: "answered")

                try await house.tell("dossier", "send", "--talk", "\(talk)")
                try await eventually("it is on her event") { try await files(server, hers, of: "anna") == 1 }
                #expect(try await files(server, his, of: "mark") == 0)
                #expect(try await house.status().conditions.isEmpty)

                // His password is wrong: said, with what mends it; and once it is right, it goes on.
                try await house.tell("dossier", "send", "--talk", "\(talk)", "--to", "manager")
                let condition = try await eventually("the trouble is noted") {
                    try await house.status().conditions.first { $0.name == "caldav" }
                }
                #expect(condition.detail.contains("authentication was refused") && !condition.detail.contains("wrong"))
                let checked = try await house.run("check", "--json")
                #expect(checked.status == 69 && checked.out.contains("check the user and the password of mark"))
                service.signal(SIGTERM)
                #expect(await service.end() == 0)
                try Data("anna@example.test anna sesam\nmark@example.test mark sesam\n".utf8).write(to: logins)
                let sound = try await house.run("check")
                #expect(sound.status == 0)
                #expect(sound.out.components(separatedBy: "mark@example.test: ").count == 2, "each login once")
                // What waits for an hour is tried at once after a start.
                _ = try house.serve()
                try await eventually("it is on his event") { try await files(server, his, of: "mark") == 1 }
                try await eventually("nothing is wrong") { try await house.status().conditions.isEmpty }
                #expect(try await files(server, hers, of: "anna") == 1)
            }
        }
    }
}
