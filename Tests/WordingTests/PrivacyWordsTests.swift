// The words of the privacy reports: in each language that has them, the same ones.
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Wording

@Suite struct PrivacyWordsTests {
    private func words(_ language: String) throws -> PrivacyWords { try Example.wording().privacyWords(language) }

    @Test(arguments: ["nl", "de", "fr"])
    func eachLanguageHasTheSameOnes(_ language: String) throws {
        let (english, own) = (try words("en"), try words(language))
        #expect(own.language == language)
        for (section, texts) in english.sections {
            #expect(Set(texts.keys) == Set(own.sections[section, default: [:]].keys), "\(section)")
            for (code, text) in texts {
                #expect(places(text) == places(own.sections[section]?[code] ?? ""), "\(section).\(code)")
            }
        }
    }

    private func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
    }

    @Test func placesAreFilledOnce() throws {
        let filled = try words("en")(.export, "title", ["organisation": "{address}", "address": "a@x.example"])
        #expect(filled == "What {address} holds about a@x.example")
        #expect(try words("en")(.export, "no-such-code") == "export.no-such-code")
    }

    @Test func aCodeThatIsMissingIsNamed() throws {
        let file = Example.templates.appending(path: "en/privacy.yaml")
        let yaml = try String(contentsOf: file, encoding: .utf8).replacing("  raw-mail: From", with: "  raw: From")
        let words = try LanguageWords(
            yaml: String(contentsOf: Example.templates.appending(path: "en/language.yaml"), encoding: .utf8),
            file: "language.yaml"
        )
        #expect { _ = try PrivacyWords(yaml: yaml, file: "en/privacy.yaml", language: "en", words: words) } throws: {
            "\($0)".contains("sources.raw-mail is missing")
        }
    }
}
