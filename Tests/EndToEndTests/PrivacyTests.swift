// What is held about people, through the command line and by mail; and changes of the rules that wait for the council.
import Feedback
import Foundation
import MailFormat
import Store
import TestServers
import Testing

@Suite(.serialized, .patient)
struct PrivacyCommandTests {
    private struct Exported: Decodable {
        struct Part: Decodable {
            let kind: String
            let role: String
        }
        let addresses: [String]
        let parts: [Part]
        let leftOut: [String]
    }

    private struct Erased: Decodable {
        let gone: [String: Int]
        let endedRequests: Int
        let erased: Bool
    }

    private struct Report: Decodable {
        struct Rule: Decodable {
            let key: String
            let value: String?
        }
        struct Pending: Decodable {
            let key: String
            let before: String
            let after: String
        }
        struct Kind: Decodable {
            let kind: String
            let rows: Int
            let days: [String: Int]
        }
        let rules: [Rule]
        let pending: [Pending]
        let kept: [Kind]
        let looks: [String: Int]

        func value(_ key: String) -> String? { rules.first { $0.key == key }?.value }
    }

    private func fill(_ house: House) async throws {
        for (name, address) in [("Anna de Vries", "anna"), ("Mark Visser", "mark")] {
            try await house.tell("person", "add", "\(name) <\(address)@example.test>", "--language", "nl")
        }
        try await house.planTalk()
        try await house.tell(
            "request",
            "add",
            "--talk",
            "1",
            "--rater",
            "Petra Smit <petra@client.example>",
            "--group",
            "client"
        )
    }

    @Test func aRaterIsExportedAndErasedByAddress() async throws {
        try await House.bare { house in
            try await fill(house)
            let exported = try await house.ask(Exported.self, "person", "export", "petra@client.example")
            #expect(Set(exported.parts.map(\.kind)).isSuperset(of: ["raters", "requests"]) && exported.leftOut.isEmpty)
            let folder = house.folder.appending(path: "petra")
            try await house.tell("person", "export", "petra@client.example", "--out", folder.path, "--language", "en")
            let text = try String(contentsOf: folder.appending(path: "export.txt"), encoding: .utf8)
            #expect(text.contains("Petra Smit") && text.contains("Your rights") && text.contains("Voorbeeld BV"))
            let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/export.json")[.posixPermissions]
            #expect(mode as? Int == 0o600)
            let dry = try await house.ask(Erased.self, "person", "erase", "petra@client.example", "--dry-run")
            #expect(!dry.erased && dry.gone["raters"] == 1 && dry.endedRequests == 1)
            let unasked = try await house.run("person", "erase", "petra@client.example")
            #expect(unasked.status == 65 && unasked.err.contains("--dry-run"), "\(unasked)")
            let done = try await house.ask(Erased.self, "person", "erase", "petra@client.example", "--yes")
            #expect(done.erased && done.gone == dry.gone)
            #expect(try await house.ask(Exported.self, "person", "export", "petra@client.example").parts.isEmpty)
            #expect(try await !house.run("request", "list", "--talk", "1").out.contains("petra@client.example"))
            let looks = try await house.ask(Report.self, "privacy", "report").looks
            #expect(looks["person export"] == 3 && looks["person erase"] == 1)
        }
    }

    @Test func theReportsComeFromTheConfiguration() async throws {
        try await House.bare(["KLANKBORD_PRIVACY_RETENTION": "365d"]) { house in
            try await fill(house)
            let report = try await house.ask(Report.self, "privacy", "report")
            #expect(report.value("privacy.retention") == "365d" && report.value("privacy.works_council") == nil)
            #expect(report.kept.first { $0.kind == "people" }?.rows == 2)
            #expect(report.kept.first { $0.kind == "dossiers" }?.days == ["privacy.retention": 365])
            let dpia = try await house.run("privacy", "dpia", "--language", "en")
            #expect(dpia.out.contains("1 year after the talk") && !dpia.out.contains("anna@example.test"))
            let document = try await house.run("privacy", "document")
            #expect(document.out.hasPrefix("# What is held about people"))
        }
    }

    @Test func aChangeWaitsForTheCouncil() async throws {
        let council = [
            "KLANKBORD_PRIVACY_WORKS_COUNCIL": "or@example.test", "KLANKBORD_PRIVACY_NOTICE_PERIOD": "8s",
        ]
        try await House.bare(council) { house in
            func serveOnce(_ more: [String: String], until words: String) async throws {
                let service = try house.serve(environment: more)
                try await eventually("the log says '\(words)'") { house.logText().contains(words) }
                service.signal(SIGTERM)
                _ = await service.end()
            }
            try await serveOnce([:], until: "serving")
            #expect(try await house.ask(Report.self, "privacy", "report").pending.isEmpty)
            let changed = ["KLANKBORD_PRIVACY_MINIMUM_RATERS": "5"]
            let service = try house.serve(environment: changed)
            try await eventually("it is noticed") { house.logText().contains("privacy terms changed") }
            let report = try await house.ask(Report.self, "privacy", "report")
            #expect(report.pending.map(\.key) == ["privacy.minimum_raters"] && report.pending[0].after == "5")
            #expect(report.value("privacy.minimum_raters") == "3")
            let letters = try await house.run("outbox", "list", "--all")
            #expect(letters.out.contains("terms-changed"), "\(letters)")
            // Its mail doesn't leave, since there is no server; as soon as it has, the notice begins.
            let store = try await house.rows()
            try await store.write { try $0.noteTold(.termsChanged(PrivacyTerms.ID(rawValue: 2)), now: Date()) }
            await store.close()
            // The service goes on under it by itself.
            try await eventually("it holds") {
                try await house.ask(Report.self, "privacy", "report").value("privacy.minimum_raters") == "5"
            }
            #expect(service.isRunning)
            try await eventually("it serves under it") {
                house.logText().components(separatedBy: "serving").count > 3
            }
        }
    }
}

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct OwnDataMailTests {
    @Test func whoAsksByMailIsAskedBackAndGetsTheirData() async throws {
        try await Village.open { village in
            let (_, _, _) = try await village.asksOne()
            let sender = village.sender("colleague1")
            let mail = OwnMail(from: sender, to: "feedback@example.test", subject: "Mijn gegevens", body: "")
            try await village.send(mail, from: "colleague1")
            let asked = try await village.post.mail(of: "colleague1", "the question") {
                $0.words.contains("Was jij dat?")
            }
            try await village.send(asked.reply(from: sender, "ja"), from: "colleague1")
            let data = try await village.post.mail(of: "colleague1", "their data") { $0.subject.hasPrefix("Wat ") }
            #expect(data.attachments.map(\.name) == ["data.json"], "\(data.attachments)")
            #expect(data.words.contains("Rechten"))
        }
    }
}
