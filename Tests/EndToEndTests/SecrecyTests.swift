// A token lets anybody answer as its rater: it stands in that rater's mail, and nowhere else.
import Addressing
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct SecrecyTests {
    @Test func tokensStandInNoFileLogOrView() async throws {
        try await Village.open { village in
            let house = village.house
            let talk = try await village.planTalk()
            let groups = [("colleague1", "colleague"), ("colleague2", "colleague"), ("colleague3", "colleague")]
            for (name, group) in groups + [("gone", "client"), ("client1", "client")] {
                _ = try await village.ask(name, as: group, for: talk)
            }
            let service = try house.serve()
            try await play(village, talk)
            let tokens = try await tokens(village)
            // While the service runs, as a backup would find it: a mail is held, and all that came was read.
            try await backup(house, tokens)
            try await views(village, tokens)
            // The notice that a rater was not reached goes to the employee, and the dossier too.
            let known = try await village.request(to: "anna").token
            for mail in try await village.post.mails(of: "anna") {
                let others = tokens.filter { $0 != known && $0 != mail.token }
                #expect(others.allSatisfy { !mail.bytes.contains($0) && !mail.words.contains($0) }, "\(mail.subject)")
                for part in mail.parts { #expect(tokens.allSatisfy { !part.bytes.contains($0) || $0 == mail.token }) }
            }
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            try files(house, tokens)
        }
    }

    /// Answers, a bounce, an answer that quotes the token, and a mail that nobody understands.
    private func play(_ village: Village, _ talk: Int64) async throws {
        for name in ["colleague1", "colleague2", "colleague3"] {
            let request = try await village.request(to: name)
            let text = "Luistert goed, zie \(request.replyAddress) van \(name)."
            try await village.send(request.numberedReply(from: village.sender(name), [1: text]), from: name)
        }
        let request = try await village.request(to: "client1")
        try await village.send(request.reply(from: village.sender("client1"), ""), from: "client1")
        try await eventually("all has been read") {
            let states = try await village.house.requests(talk).map(\.state)
            return states.count { $0 == "answered" } == 3 && states.contains("bounced")
        }
        try await eventually("one is held") { try await village.house.held().count == 1 }
        _ = try await village.post.mail(of: "anna", "a notice") { $0.words.contains("Iris Vermeer") }
        try await village.house.tell("dossier", "send", "--talk", "\(talk)")
        _ = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
    }

    /// Every secret that stands in a mail of ours.
    private func tokens(_ village: Village) async throws -> [String] {
        let tokens = try await eventually("every token has arrived") {
            var tokens: Set<String> = []
            for name in ["anna", "colleague1", "colleague2", "colleague3", "client1"] {
                tokens.formUnion(try await village.post.mails(of: name).compactMap(\.token))
            }
            return tokens.count >= 6 ? tokens : nil
        }
        #expect(tokens.count == 6 && tokens.allSatisfy { $0.utf8.count == ResponseToken.length })
        return Array(tokens)
    }

    private func backup(_ house: House, _ tokens: [String]) async throws {
        try await eventually("what was read is gone from the log") {
            try files(house, tokens, isQuiet: true) ? true : nil
        }
    }

    private func views(_ village: Village, _ tokens: [String]) async throws {
        let house = village.house
        let held = try #require(try await house.held().first)
        for command in [
            ["held", "list"], ["held", "show", "\(held.id)"], ["outbox", "list", "--all"], ["status"],
            ["request", "list", "--talk", "1"], ["dossier", "show", "--talk", "1"], ["talk", "show", "1"], ["log"],
        ] {
            for form in [[], ["--json"]] {
                let output = try await house.run(command + form)
                #expect(output.status == 0)
                #expect(tokens.allSatisfy { !output.out.contains($0) }, "\(command)")
            }
        }
        // All looks at answers are noted.
        struct Look: Decodable {
            let `operator`: String
            let action: String
        }
        let looks = try await house.ask([Look].self, "log").map(\.action)
        #expect(looks.filter { $0 == "held show \(held.id)" }.count == 2)
        #expect(looks.filter { $0 == "dossier show --talk 1" }.count == 2)
        // Done with: the original goes.
        try await house.tell("held", "reject", "\(held.id)")
    }

    /// Everything that stays on the disk: the database, what is beside it, and the log of a service that says all.
    /// - Parameter isQuiet: whether it only tells.
    @discardableResult
    private func files(_ house: House, _ tokens: [String], isQuiet: Bool = false) throws -> Bool {
        var isClean = true
        let state = house.folder.appending(path: "state")
        let names = try FileManager.default.contentsOfDirectory(atPath: state.path)
        #expect(names.contains("klankbord.db"))
        for file in names.map({ state.appending(path: $0) }) + [house.log] {
            // A socket can't be read.
            guard let bytes = try? Data(contentsOf: file) else { continue }
            for token in tokens {
                let isThere = bytes.range(of: Data(token.utf8)) != nil
                isClean = isClean && !isThere
                if !isQuiet { #expect(!isThere, "\(file.lastPathComponent)") }
            }
        }
        return isClean
    }
}

extension [UInt8] {
    fileprivate func contains(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}
