// Folders of one's own: what is used, what is not, and what is wrong where.
import Foundation
import TestSupport
import Testing

@testable import Wording

@Suite struct OwnTemplatesTests {
    private func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in files {
            let file = folder.url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return folder
    }

    private func own(_ files: [String: String]) throws -> OwnTemplates {
        let folder = try folder(files)
        return try OwnTemplates(folder.url, beside: Example.templates, names: ["request", "whom"])
    }

    @Test func allThatCanNotBeReadIsNamedAtOnce() throws {
        let own = try folder([
            "nl/request.mustache": "Subject: x\n\n{{#a}}", "en/whom.mustache": "Subject: x\n\n{{>helo}}",
            "fr/questionnaires/client.yaml": "x: [",
        ])
        let found = try Wording(folders: [own.url, Example.templates]).unreadable(needing: ["request", "nowhere"])
        let files = found.map { $0.file.split(separator: "/").suffix(2).joined(separator: "/") }
        for file in ["nl/request.mustache", "en/whom.mustache", "questionnaires/client.yaml", "de/nowhere.mustache"] {
            #expect(files.contains(file), "\(file): \(files)")
        }
        #expect(try Wording(folders: [Example.templates]).unreadable(needing: ["request"]).isEmpty)
    }

    /// A key of one's own is no mistake; one that is nearly that of all others is.
    @Test func aKeyThatIsNearlyTheOthersIsNamed() throws {
        func question(_ key: String) -> String { "  - key: \(key)\n    text: \"Wat \(key)?\"\n" }
        let own = try folder([
            "nl/questionnaires/client.yaml": "questions:\n" + ["strengths", "chnage", "price"].map(question).joined()
        ])
        defer { withExtendedLifetime(own) {} }
        let found = try Wording(folders: [own.url, Example.templates]).strayKeys()
        let expected = StrayKey(file: "nl/questionnaires/client.yaml", key: "chnage", nearest: "change")
        #expect(found == [expected])
        #expect(try Wording(folders: [Example.templates]).strayKeys().isEmpty)
    }

    @Test func whatIsUsedIsListedAndWhatIsNotIsNamed() throws {
        let own = try own([
            "nl/request.mustache": "Subject: x\n\n{{>hello}}", "nl/hello.mustache": "Hoi",
            "nl/request.formal.mustache": "x",
            "nl/whom.client.mustache": "x", "nl/questionnaires/client.yaml": "x", "mail-html.mustache": "x",
            "nl/reqest.mustache": "x", "nl/request.mustache.bak": "x", "nll/request.mustache": "x", "README.md": "x",
            ".git/config": "x", "nl/questionnaires/clients.yaml": "x",
        ])
        #expect(
            own.used == [
                "mail-html.mustache", "nl/hello.mustache", "nl/questionnaires/client.yaml",
                "nl/request.formal.mustache",
                "nl/request.mustache", "nl/whom.client.mustache",
            ]
        )
        #expect(
            own.unused.map(\.path) == [
                "nll/", "nl/questionnaires/clients.yaml", "nl/reqest.mustache", "nl/request.mustache.bak",
            ]
        )
        #expect(
            own.unused.map(\.nearest) == [
                "nl/", "nl/questionnaires/client.yaml", "nl/request.mustache", "nl/request.mustache",
            ]
        )
    }

    @Test(arguments: ["NL", "nl_NL", "nl-BE", "Nl"])
    func anotherSpellingOfALanguageIsThatLanguage(_ folder: String) throws {
        let own = try own(["\(folder)/request.mustache": "x"])
        #expect(own.unused.map(\.path) == ["\(folder)/"] && own.unused.map(\.nearest) == ["nl/"])
    }

    @Test func aLanguageOfOnesOwnIsUsed() throws {
        let own = try own(["es/language.yaml": "x", "es/request.mustache": "x", "es/questionnaires/self.yaml": "x"])
        #expect(own.unused.isEmpty && own.used.count == 3)
    }

    // MARK: What is wrong where

    private func problem(_ files: [String: String]) throws -> WordingError? {
        let folder = try folder(files)
        do {
            _ = try Wording(folders: [folder.url, Example.templates], needing: [])
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            ("a\n{{#named}}\nb", 2, "{{#named}} is not closed by {{/named}}"),
            ("{{#a}}\n{{^b}}\n{{/a}}\n{{/b}}", 3, "{{/a}} stands where {{^b}} of line 4 is still open"),
            ("a\n\n{{/named}}", 3, "{{/named}} closes a section that isn't open"),
        ]
    )
    func aSectionThatIsNotClosedSaysWhichAndWhere(_ text: String, _ line: Int, _ reason: String) throws {
        let error = try #require(try problem(["nl/request.mustache": "Subject: x\n\n" + text]))
        #expect(error.file.hasSuffix("nl/request.mustache") && error.line == line + 2 && error.reason == reason)
    }

    @Test(
        arguments: [
            (
                "questions:\n- key: a\n  text: b\n  scael: {lowest: x, highest: y}", 4, "there is no 'scael' here",
                "'scale'"
            ),
            (
                "questions:\n- key: a\n  text: Wat doet {{naam}} goed?", 3, "there is no {{naam}} in a question",
                "{{name}}"
            ),
            (
                "questions:\n- key: a\n  text: Wat gaat goed?\n- key: b\n  text: wat gaat goed", 4,
                "the same question stands in line 2 already", "take one"
            ),
            (
                "questions:\n- key: a\n  text: b\n- key: a\n  text: c", 4, "the key 'a' stands in line 2 already",
                "give each"
            ),
            ("questions:\n- key: a", 2, "'text' is missing", "key, text, scale"),
            ("questions: x", 1, "'questions' is no list", "- key"),
            ("qestions: []", 1, "there is no 'qestions' here", "'questions'"),
        ]
    )
    func aQuestionnaireSaysFileAndLine(_ yaml: String, _ line: Int, _ reason: String, _ hint: String) throws {
        let error = try #require(try problem(["nl/questionnaires/client.yaml": yaml]))
        #expect(error.file.hasSuffix("nl/questionnaires/client.yaml"))
        #expect(error.line == line && error.reason == reason && error.hint.contains(hint), "\(error)")
    }

    @Test func whatIsNoYAMLSaysWhatAndWhere() throws {
        let error = try #require(try problem(["nl/questionnaires/client.yaml": "questions:\n- key: a\n  text: x: y\n"]))
        #expect(error.line == 3 && error.reason.hasPrefix("this is no YAML: "))
        #expect(error.reason.contains("mapping values are not allowed"), "\(error)")
        let words = try #require(try problem(["nl/language.yaml": "weekdays: [a]\nweekdays: [b]\n"]))
        #expect(words.reason.contains("the same key twice: weekdays") && words.line != nil, "\(words)")
    }
}
