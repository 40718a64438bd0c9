// Talks that follow calendars which others keep: in a file, and behind https.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient)
struct SubscriptionTests {
    /// A house whose people are known and that follows calendars.
    private func house<Result>(
        _ settings: @Sendable (URL) async throws -> String,
        _ body: (House) async throws -> Result
    ) async throws -> Result {
        try await House.bare { house in
            let handle = try FileHandle(forWritingTo: house.configuration)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("talks:\n  poll: 1s\n\(try await settings(house.folder))\n".utf8))
            try handle.close()
            let people = house.folder.appending(path: "people.csv")
            try TeamCalendar.people.write(to: people, atomically: true, encoding: .utf8)
            try await house.tell("person", "import", people.path)
            return try await body(house)
        }
    }

    private func states(_ house: House) async throws -> [String: String] {
        let talks = try await house.talks()
        return Dictionary(talks.map { (String($0.employee.prefix { $0 != "@" }), $0.state) }) { "\($0) and \($1)" }
    }

    private func awaits(_ house: House, _ wanted: [String: String]) async throws {
        try await eventually("talks are \(wanted)") { try await states(house) == wanted }
    }

    private func awaits(_ house: House, condition words: String?) async throws {
        try await eventually("calendar 1: \(words ?? "nothing")") {
            let found = try await house.status().conditions.first { $0.name == "calendar 1" }?.detail
            return words.map { found?.contains($0) == true } ?? (found == nil)
        }
    }

    private func checks(_ house: House) async throws -> String {
        struct Check: Decodable {
            let what: String
            let ok: Bool
            let detail: String
        }
        let output = try await house.run("check", "--json")
        let all = try JSONDecoder().decode([Check].self, from: Data(output.out.utf8))
        return all.filter { $0.what.hasPrefix("calendar") }.map { "\($0.what) \($0.ok): \($0.detail)" }.joined(
            separator: "\n"
        )
    }

    @Test func aFileIsFollowed() async throws {
        try await house {
            "  calendars: [\($0.path)/talks.ics]"
        } _: { house in
            let file = house.folder.appending(path: "talks.ics")
            func write(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }
            #expect(try await checks(house).contains("calendar 1 false: \(file.path): it can't be read"))
            try write(TeamCalendar(days: ["anna": 40, "bram": 41]).text)
            #expect(try await checks(house).contains("calendar 1 true: \(file.path): 2 events; 2 talks new"))
            #expect(try await house.talks().isEmpty)
            _ = try house.serve()
            try await awaits(house, ["anna": "planned", "bram": "planned"])
            // Mark has invited her by his own calendar: Klankbord asks her about herself, and invites nobody.
            try await eventually("Anna is asked") {
                try await house.letters().map(\.key).contains { $0.hasPrefix("request/") }
            }
            let byHand = try await house.run("talk", "move", "1", "--start", "\(TestDay.monthAfter.iso)T10:00")
            #expect(byHand.status == 65 && byHand.err.contains("mark@example.test organizes it"), "\(byHand)")

            try write(TeamCalendar(days: ["anna": 47, "bram": 41]).text)
            try await eventually("Anna's talk moves") {
                try await house.talks().map(\.start).contains(TeamCalendar.start(inDays: 47))
            }
            // Cut off, it says nothing of who isn't in it.
            let whole = TeamCalendar(days: ["anna": 47, "bram": 41]).text
            try write(String(whole.prefix(whole.count / 2)))
            try await awaits(house, condition: "nothing is changed")
            #expect(try await states(house) == ["anna": "planned", "bram": "planned"])

            try write(TeamCalendar(days: ["bram": 41, "eva": 42, "stranger": 43]).text)
            try await awaits(house, ["anna": "cancelled", "bram": "planned", "eva": "planned"])
            try await awaits(house, condition: "event stranger-talk: 1 of its people are known")
            // The calendar is as it was; it is the people that have changed.
            try await house.tell("person", "add", "Sam <stranger@example.test>", "--manager", "mark@example.test")
            try await awaits(
                house,
                ["anna": "cancelled", "bram": "planned", "eva": "planned", "stranger": "planned"]
            )
            try await awaits(house, condition: nil)
            let keys = try await house.letters().map(\.key)
            #expect(!keys.contains { $0.hasPrefix("talk/") && $0.hasSuffix("/employee") }, "\(keys)")
        }
    }

    @Test func whenMostVanishAPersonDecides() async throws {
        struct Vanished: Decodable {
            let id: Int64
            let employee: String
            let cancelled: Bool
        }
        try await house {
            "  calendars: [\($0.path)/talks.ics]"
        } _: { house in
            let file = house.folder.appending(path: "talks.ics")
            func write(_ days: [String: Int]) throws {
                try TeamCalendar(days: days).text.write(to: file, atomically: true, encoding: .utf8)
            }
            let all = ["anna": 40, "bram": 41, "eva": 42, "finn": 43]
            try write(all)
            _ = try house.serve()
            try await awaits(house, all.mapValues { _ in "planned" })
            try write(["anna": 40])
            try await awaits(house, condition: "3 talks are gone from it at once")
            #expect(try await states(house) == all.mapValues { _ in "planned" })
            // One comes back by itself.
            try write(["anna": 40, "bram": 41])
            try await awaits(house, condition: "2 talks are gone from it at once")
            let waiting: [Vanished] = try await house.ask([Vanished].self, "talk", "vanished")
            #expect(waiting.map(\.employee) == ["eva@example.test", "finn@example.test"])
            #expect(try await states(house) == all.mapValues { _ in "planned" })
            let one: [Vanished] = try await house.ask(
                [Vanished].self,
                "talk",
                "vanished",
                "--cancel",
                "\(waiting[0].id)"
            )
            #expect(one.map(\.id) == [waiting[0].id])
            let others: [Vanished] = try await house.ask([Vanished].self, "talk", "vanished", "--cancel")
            #expect(others.map(\.id) == [waiting[1].id] && others.allSatisfy(\.cancelled))
            try await awaits(
                house,
                ["anna": "planned", "bram": "planned", "eva": "cancelled", "finn": "cancelled"]
            )
            try await awaits(house, condition: nil)
            let none: [Vanished] = try await house.ask([Vanished].self, "talk", "vanished")
            #expect(none.isEmpty)
        }
    }

    @Test func aPrivateWebCalendarIsFollowedAndItsAddressSaidNowhere() async throws {
        let page = SharedLog((text: "", tag: 0, status: 200))
        let server = try FakeWebServer { question, _ in
            let (text, tag, status) = page.with { $0 }
            guard status == 200 else { return FakeWebServer.answer(status) }
            let isKnown = question.headers["if-none-match"] == "\"\(tag)\""
            return isKnown ? FakeWebServer.answer(304) : FakeWebServer.answer(200, text, ["ETag: \"\(tag)\""])
        }
        func show(_ text: String, status: Int = 200) { page.with { $0 = (text, $0.tag + 1, status) } }
        func answered304(times: Int) async throws {
            let before = server.questions.count
            try await eventually("the calendar is asked for what changed") {
                let questions = server.questions
                let tag = page.with { $0.tag }
                return questions.dropFirst(before).count { $0.headers["if-none-match"] == "\"\(tag)\"" } >= times
            }
        }
        let address = try server.address("/private-s3cret/basic.ics").description
        show(TeamCalendar(days: ["anna": 40, "bram": 41], isOrganized: false).text)
        try await house { folder in
            let secret = folder.appending(path: "secrets/talks-addresses")
            try "# HR's\n\(address)\n".write(to: secret, atomically: true, encoding: .utf8)
            return ""
        } _: { house in
            _ = try house.serve()
            try await awaits(house, ["anna": "planned", "bram": "planned"])
            // Nobody invites the two, so that Klankbord does.
            #expect(
                Set(try await house.letters().map(\.key)).isSuperset(of: ["talk/1/0/employee", "talk/2/0/manager"])
            )
            try await answered304(times: 2)
            #expect(try await states(house) == ["anna": "planned", "bram": "planned"])
            show(TeamCalendar(days: ["anna": 40]).text)
            try await awaits(house, ["anna": "planned", "bram": "cancelled"])
            show("", status: 503)
            try await awaits(house, condition: "the server is in trouble (503)")
            show("<html>Log in</html>")
            try await awaits(house, condition: "not a calendar object")
            #expect(try await states(house) == ["anna": "planned", "bram": "cancelled"])
            show(TeamCalendar(days: ["anna": 44]).text)
            try await awaits(house, condition: nil)
            try await answered304(times: 1)
            #expect(try await house.talks().map(\.start).contains(TeamCalendar.start(inDays: 44)))

            #expect(try await checks(house).contains("calendar 1 true: http://127.0.0.1:\(server.port): 1 events"))
            #expect(!house.logText().contains("s3cret"))
            for name in try FileManager.default.contentsOfDirectory(atPath: house.folder.path + "/state") {
                let file = house.folder.appending(path: "state/\(name)")
                guard let bytes = try? Data(contentsOf: file) else { continue }
                #expect(bytes.firstRange(of: Data("s3cret".utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func anHTTPSCalendarIsFollowed() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let web = try await WebFiles.start(in: scratch.url)
        func write(_ days: [String: Int]) throws {
            let file = web.folder.appending(path: "talks.ics")
            try TeamCalendar(days: days).text.write(to: file, atomically: true, encoding: .utf8)
        }
        try write(["anna": 40, "bram": 41])
        let settings = "  calendars: [\"https://127.0.0.1:\(web.port)/talks.ics\"]\n"
        let untrusted = try await house({ _ in settings }, { try await checks($0) })
        #expect(untrusted.contains("the TLS certificate is not trusted"), "\(untrusted)")
        try await house { _ in
            settings + "  ca: \(web.certificate.path)"
        } _: { house in
            _ = try house.serve()
            try await awaits(house, ["anna": "planned", "bram": "planned"])
            try await eventually("the server says that nothing changed") { web.answers(304) > 1 }
            try write(["anna": 44, "eva": 42])
            try await awaits(house, ["anna": "planned", "bram": "cancelled", "eva": "planned"])
            #expect(try await house.talks().map(\.start).contains(TeamCalendar.start(inDays: 44)))
        }
        await web.stop()
    }
}
