// Answers that our mails tell people to give are understood, as they stand in the templates.
import Addressing
import Feedback
import Foundation
import Testing

@testable import Understanding

@Suite struct PromisedWordsTests {
    private static let languages = ["nl", "en", "de", "fr"]

    private func template(_ language: String, _ name: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Templates/\(language)/\(name).mustache"), encoding: .utf8)
    }

    /// Lines that the template shows as examples.
    private func examples(_ language: String, _ name: String) throws -> [String] {
        try template(language, name).split(separator: "\n").filter { $0.hasPrefix("> ") && $0.contains("@") }
            .map { String($0.dropFirst(2)) }
    }

    /// Words that the template puts in quotes.
    private func quoted(_ language: String, _ name: String) throws -> [String] {
        try template(language, name).matches(of: /[“„«]\u{A0}?([^“”„«»]+?)\u{A0}?[”“»]/).map { String($0.output.1) }
    }

    @Test(arguments: languages)
    func examplesOfNamesAreUnderstood(_ language: String) throws {
        #expect(
            try understood(examples(language, "whom").joined(separator: "\n")).map { $0.prefix(16) } == [
                "+ client Petra S", "+ colleague Jori", "+ supplier Kees ",
            ]
        )
        for name in ["names-read", "approved"] {
            let lines = try examples(language, name)
            #expect(try !lines.isEmpty && lines.allSatisfy { try understood($0).first?.hasPrefix("+ client") == true })
        }
    }

    @Test(arguments: languages)
    func wordsAboutAListAreUnderstood(_ language: String) throws {
        let words = try quoted(language, "whom")
        #expect(words.count == 3, "\(words)")
        let manager = words[0].replacing("{{manager.address}}", with: "mark@ons.example")
        #expect(try understood(manager) == ["+ manager mark@ons.example"])
        #expect(try understood("\(words[1]) Petra Smit") == ["- Petra Smit"])
        #expect(try understood("\(words[1]) Petra Smit\n\(examples(language, "whom")[1])").count == 2)
        #expect(try understood(words[2]) == ["standing"])
        #expect(try understood(#require(quoted(language, "names-read").last)) == ["- 1"])
        #expect(try understood(#require(quoted(language, "departments").last)) == ["standing"])
        #expect(try understood(#require(quoted(language, "approved").last)) == ["standing"])
    }

    @Test(arguments: languages)
    func wordsOfApprovalAreUnderstood(_ language: String) throws {
        let words = try quoted(language, "approval")
        let listed: [NumberedRater] = [
            (1, "Petra Smit", try EmailAddress("petra@klant.example")),
            (2, "Joris Bakker", try EmailAddress("joris@ons.example")),
        ]
        #expect(words.count == 3, "\(words)")
        #expect(ApprovalReply.read(words[0], listed: listed) == .approved(struck: [], unclear: []))
        #expect(ApprovalReply.read(words[2], listed: listed) == .approved(struck: [1], unclear: []))
        #expect(ApprovalReply.read("\(words[1]) Joris Bakker", listed: listed) == .approved(struck: [2], unclear: []))
    }

    @Test(arguments: languages)
    func wordsThatWouldDoSomethingDoIt(_ language: String) throws {
        let words = try quoted(language, "not-acted")
        #expect(words.count == 5, "\(words)")
        #expect(ShareAnswer.isYes(words[0], manager: "Mark Jansen"))
        #expect(try understood(words[1]) == ["standing"] && understood(words[4]) == ["standing"])
        let listed: [NumberedRater] = [(1, "Petra Smit", try EmailAddress("petra@klant.example"))]
        #expect(ApprovalReply.read(words[2], listed: listed) == .approved(struck: [], unclear: []))
        #expect(ApprovalReply.read(words[3], listed: listed) == .approved(struck: [1], unclear: []))
        let lines = try examples(language, "not-acted")
        #expect(try lines.count == 1 && understood(lines[0]).first?.hasPrefix("+ client") == true)
    }

    @Test(arguments: languages)
    func oneWordSettles(_ language: String) throws {
        #expect(try quoted(language, "counter-proposal").map { ShortAnswer.read($0) } == [true, false])
        #expect(try quoted(language, "confirm-change").map { ShortAnswer.read($0, to: .ownership) } == [true])
        #expect(try quoted(language, "done-in-your-name").map(StopAnswer.read) == [.stops])
        let people = try ["Anna de Vries <anna@ons.example>", "Mark Jansen <mark@ons.example>"].map { text in
            let named = try NamedAddress(text)
            return Person(name: try #require(named.name), address: named.address, language: language)
        }
        let number = try #require(quoted(language, "roles").first)
        #expect(RoleAnswer.read(number, candidates: people) == 0)
        let time = try #require(quoted(language, "new-time").first)
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        // 1 December 2026; the next 12 March, 14:00, is in winter time.
        let now = Date(timeIntervalSince1970: 1_796_115_600)
        #expect(
            TimeProposal.read(time, zone: zone, now: now, duration: 3_600)
                == Date(timeIntervalSince1970: 1_804_856_400),
            "\(time)"
        )
    }
}
