// The debts of each shipped language to its readers: the words that replies are read for, and its own typography.
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct LanguageTests {
    /// What a language's mails must hold; a language that is added to the templates is added here.
    struct Owed {
        /// The words for declining and for sharing, as they are promised; replies are read for them.
        let declining: String
        let sharing: String
        /// Words that settle a matter, and words that ask how things stand.
        let words: [String: [String]]
        /// GDPR Art. 6(1)(f), a year's retention, the right to object, and where to complain.
        let article14: [String]
        let closingQuotes: Character
    }

    static let owed: [String: Owed] = [
        "nl": Owed(
            declining: "“nee bedankt”",
            sharing: "“deel”",
            words: [
                "whom": ["“schrap:”", "“stand”"],
                "names-": ["“schrap 1”"],
                "approval": ["“akkoord”", "“zonder 1”"],
                "roles": ["“1”"],
                "confirm-": ["“ja”"],
                "counter": ["“ja”", "“nee”"],
                "new-time": ["“12 maart 14.00”"],
                "departments": ["“stand”"],
            ],
            article14: ["AVG art. 6", "1 jaar", "bezwaar", "Autoriteit Persoonsgegevens"],
            closingQuotes: "”"
        ),
        "en": Owed(
            declining: "“no thanks”",
            sharing: "“share”",
            words: [
                "whom": ["“remove:”", "“status”"],
                "names-": ["“remove 1”"],
                "approval": ["“ok”", "“without 1”"],
                "roles": ["“1”"],
                "confirm-": ["“yes”"],
                "counter": ["“yes”", "“no”"],
                "new-time": ["“12 March 14:00”"],
                "departments": ["“status”"],
            ],
            article14: ["GDPR Art. 6(1)(f)", "1 year", "object", "data protection authority"],
            closingQuotes: "”"
        ),
        "de": Owed(
            declining: "„nein danke“",
            sharing: "„teilen“",
            words: [
                "whom": ["„streichen:“", "„Stand“"],
                "names-": ["„streichen 1“"],
                "approval": ["„einverstanden“", "„ohne 1“"],
                "roles": ["„1“"],
                "confirm-": ["„ja“"],
                "counter": ["„ja“", "„nein“"],
                "new-time": ["„12.\u{A0}März 14:00“"],
                "departments": ["„Stand“"],
            ],
            article14: ["Art. 6 Abs. 1 lit. f DSGVO", "1 Jahr nach", "Widerspruch", "Aufsichtsbehörde"],
            closingQuotes: "“"
        ),
        "fr": Owed(
            declining: "«\u{A0}non merci\u{A0}»",
            sharing: "«\u{A0}partager\u{A0}»",
            words: [
                "whom": ["«\u{A0}retirer\u{A0}:\u{A0}»", "«\u{A0}statut\u{A0}»"],
                "names-": ["«\u{A0}retirer 1\u{A0}»"],
                "approval": ["«\u{A0}ok\u{A0}»", "«\u{A0}sans 1\u{A0}»"],
                "roles": ["«\u{A0}1\u{A0}»"],
                "confirm-": ["«\u{A0}oui\u{A0}»"],
                "counter": ["«\u{A0}oui\u{A0}»", "«\u{A0}non\u{A0}»"],
                "new-time": ["«\u{A0}12\u{A0}mars 14h00\u{A0}»"],
                "departments": ["«\u{A0}statut\u{A0}»"],
            ],
            article14: ["RGPD, art. 6", "1 an après", "vous y opposer", "CNIL"],
            closingQuotes: "»"
        ),
    ]

    static func owed(_ language: String) throws -> Owed {
        try #require(owed[language], "say in LanguageTests what the mails in '\(language)' must hold")
    }

    private typealias WrittenMail = (language: String, name: String, text: String)

    /// Each mail in each language as plain text in one line, with its subject.
    private static let written = Result<[WrittenMail], any Error> {
        let wording = try Example.wording()
        return try wording.languages.flatMap { language in
            try Example.mails(language: language).map { name, mail in
                let written = try wording.mail(mail, language: language, organisation: Example.organisation())
                let lines = ([written.subject] + written.text.split(separator: "\n").map(String.init))
                return (language, name, lines.joined(separator: " "))
            }
        }
    }

    private static func sentences() throws -> [WrittenMail] { try written.get() }

    @Test func theWordsThatRepliesAreReadForArePromised() throws {
        for (language, name, text) in try LanguageTests.sentences() {
            let owed = try LanguageTests.owed(language)
            if ["request", "reminder", "not-understood"].contains(where: name.hasPrefix) {
                #expect(text.contains(owed.declining), "\(language)/\(name)")
            }
            if name.hasPrefix("dossier-employee"), !name.contains("never") {
                #expect(text.contains(owed.sharing), "\(language)/\(name)")
            }
            for (start, words) in owed.words where name.hasPrefix(start) && !Self.isWithoutList(name) {
                for word in words { #expect(text.contains(word), "\(language)/\(name): \(word)") }
            }
        }
    }

    /// Nobody is on the list, so nobody can be struck by number.
    private static func isWithoutList(_ name: String) -> Bool { name == "names-none" }

    @Test func quotesAreTheLanguagesOwn() throws {
        let quotes: Set<Character> = ["“", "”", "„", "«", "»", "\"", "'"]
        let opening: [Character: Character] = ["”": "“", "“": "„", "»": "«"]
        for (language, name, text) in try LanguageTests.sentences() {
            let closing = try LanguageTests.owed(language).closingQuotes
            let used = text.filter(quotes.contains)
            let pairs = used.count { $0 == closing }
            #expect(
                used.count == 2 * pairs && used.count { $0 == opening[closing] } == pairs,
                "\(language)/\(name): \(used)"
            )
        }
    }

    /// French sets its tall punctuation apart, and a line must not break there. U+00A0 rather than the narrow U+202F:
    /// a reply in Windows-1252 or ISO 8859-15 can quote it.
    @Test func frenchPunctuationIsSetApart() throws {
        let mails = try LanguageTests.sentences().filter { $0.language == "fr" }.map { ($0.name, $0.text) }
        for (name, text) in try mails + LanguageTests.samples(language: "fr") {
            let wrong = text.firstMatch(of: /\S*(?:[^\u{A0}][;!?»]|[^\u{A0}]:\s|«[^\u{A0}]|\u{202F})/)?.output
            #expect(wrong == nil, "\(name): \(wrong ?? "")")
        }
    }

    /// Each sample of each mail but that of data about somebody, which stand in it as in a table.
    private static func samples(language: String) throws -> [(name: String, text: String)] {
        let (wording, organisation) = (try Example.wording(), try Example.organisation())
        let made = try MadeUp(wording, language: language)
        return try Letter.Kind.allCases.filter { $0 != .ownData }.flatMap { kind in
            try (kind.mail.samples(made) as [any Mail]).map { mail in
                let written = try wording.mail(mail, language: language, organisation: organisation)
                return (kind.name, "\(written.subject)\n\(written.text)")
            }
        }
    }

    /// `de Anna` would have to be `d’Anna`: no French sentence puts a name after a word that would lose its vowel.
    @Test func noFrenchWordWouldLoseItsVowelBeforeAName() throws {
        let folder = Example.templates.appending(path: "fr")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let templates = files.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".yaml") }
        #expect(templates.count > 30)
        for file in templates {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let found = text.firstMatch(
                of:
                    /\b(?:de|que|le|la|je|me|te|se|ne|jusque|lorsque|puisque|si)[ \n](?:\*\*)?\{\{(?:name|employee|manager|rater|organisation|organizer|proposer|other|reader|person|first|second|old|written|with|who)/
                    .ignoresCase()
            )
            #expect(found == nil, "\(file): \(found?.output ?? "")")
        }
    }

    /// Unlike Dutch and English, German goes on in lower case after `Hallo Anna,`: only nouns, names and `Sie` are not.
    @Test func germanGoesOnAfterTheGreeting() throws {
        for (language, name, text) in try LanguageTests.sentences() where language == "de" {
            let next = try #require(text.firstMatch(of: /(?:Hallo|Guten Tag) [^,]*, (\p{L}+)/), "\(name)").output.1
            #expect(next.first?.isLowercase == true || next.hasPrefix("Ihr"), "\(name): \(next)")
        }
    }
}
