// Words by which the writer of a confidential answer may be known: how many are found, and how many are taken for one.
import Addressing
import Feedback
import Foundation
import Testing

@testable import Understanding

@Suite struct GiveAwayTests {
    private static let languages = ["nl", "en", "de", "fr"]

    private func context(
        _ writer: String = "Petra Smit <petra@acme.example>",
        group: RaterGroup = .client,
        language: String = "nl",
        others: Set<String> = []
    ) throws -> GiveAwayContext {
        GiveAwayContext(
            writer: try NamedAddress(writer),
            employee: try NamedAddress("Anna de Vries <anna@kade.example>"),
            employeeGiven: "Anna",
            group: group,
            language: language,
            near: ["Joris Bakker", "Kees van den Berg", "Mark Jansen"],
            people: NamesOnFile(["Bram Bos", "Zoë Kuipers", "Carla Mol", "Will Rose", "Mei de Boer"]),
            others: [others]
        )
    }

    private func found(_ text: String, _ context: GiveAwayContext) -> [String] {
        GiveAway.all(in: [Answer(question: 1, text: text, score: nil)], remark: nil, context)
            .map { "\($0.kind.rawValue): \($0.phrase)" }
    }

    private func found(_ text: String) throws -> [String] { try found(text, context()) }

    private func lines(_ language: String) throws -> [(gives: Bool, text: String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/GivingAway/\(language).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { ($0.hasPrefix("+"), String($0.dropFirst(2))) }
    }

    /// Nine of ten are found, and at most one of a hundred harmless lines is taken for one.
    @Test(arguments: [
        ("", 60, 120), ("-more", 20, 40), ("-third", 20, 40), ("-fourth", 40, 100), ("-rounds", 100, 200),
        ("-last", 20, 20),
    ])
    func nearlyAllAreFoundAndFewFalsely(_ file: String, _ allWith: Int, _ allWithout: Int) throws {
        var (right, with, wrong, without) = (0, 0, 0, 0)
        var mistakes: [String] = []
        for language in Self.languages {
            for (gives, text) in try lines(language + file) {
                let found = try found(text)
                if gives { with += 1 } else { without += 1 }
                if gives, !found.isEmpty { right += 1 }
                if !gives, !found.isEmpty { wrong += 1 }
                if gives == found.isEmpty {
                    mistakes.append("\(gives ? "missed" : "false") \(language): \(text) \(found)")
                }
            }
        }
        print(
            "give-aways: \(right) of \(with) found, \(wrong) of \(without) false\n\(mistakes.joined(separator: "\n"))"
        )
        #expect(with == allWith && without == allWithout)
        #expect(right * 10 >= with * 9, "\(mistakes)")
        #expect(wrong * 100 <= without, "\(mistakes)")
    }

    @Test(arguments: [
        ("Met Petra Smit gaat het goed.", ["name: Petra Smit"]), ("Zoals Joris al zei.", ["name: Joris"]),
        ("Dat weet Kees van den Berg ook.", ["name: Kees van den Berg"]), ("Anna de Vries helpt.", []),
        ("Will she do it? In May she did.", []), ("We asked Will Rose for help.", ["name: Will Rose"]),
        ("Zie petra.smit@elders.example.", ["address: petra.smit@elders.example"]),
        ("Kijk op www.acme.example/anna.", ["address: www.acme.example"]),
        ("Als je enige klant vind ik", ["only-one: Als je enige klant"]),
        ("Anna heeft als enige in het team een auto.", []),
        ("als enige in Utrecht", ["only-one: als enige in Utrecht"]),
        ("She is my mentor.", []), ("Als jouw mentor zie ik dat.", ["role: Als jouw mentor"]),
        ("As your team lead I see that.", ["role: As your team lead"]), ("Als je opdrachtgever vind ik dat.", []),
        ("Ons project Atlas liep goed.", ["project: project Atlas"]), ("Haar project liep goed in Rotterdam.", []),
        ("De uitrol van Heron liep goed.", ["project: uitrol van Heron"]), ("Haar project Heron liep goed.", []),
        ("Am 12. Mai waren wir zu zweit.", ["own: 12. Mai", "own: zu zweit"]),
        ("On 3 June we met Mrs. Smit.", ["own: 3 June", "name: Smit"]), ("We may march on 3 may.", []),
        ("Ik ben je kleinste klant.", ["only-one: Ik ben je kleinste klant"]),
        ("Als je juiste keuzes maakt, ben ik blij.", []),
        ("Wij wonen in Bussum.", ["project: Bussum"]), ("Zij woont in Bussum.", []),
        ("In Excel ben ik minder goed.", []),
        ("Hilde en ik vinden dat.", ["name: Hilde"]), ("Klanten en ik vinden dat.", []),
        ("Wij noemen het “Groene Golf”.", ["project: Groene Golf"]), ("WIJ VINDEN HAAR ECHT HEEL GOED", []),
    ])
    func thePhraseIsAsItWasWritten(_ text: String, _ expected: [String]) throws {
        #expect(try found(text) == expected)
    }

    @Test func aRoleOfTheWritersOwnGroupIsEverybodys() throws {
        let text = "Als haar teamleider merk ik dat."
        #expect(try found(text, context(group: .manager)).isEmpty)
        #expect(try found(text, context(group: .colleague)) == ["role: Als haar teamleider"])
    }

    @Test func aDomainThatAllHaveIsNoCompany() throws {
        let text = "Bij Kade en bij Gmail vinden wij dat."
        #expect(try found(text, context("Petra Smit <petra@kade.example>")).isEmpty)
        #expect(try found(text, context("Petra Smit <petra@gmail.com>")).isEmpty)
        #expect(try found("Bij Acme vinden wij dat.") == ["company: Acme"])
    }

    @Test func eachPhraseIsToldOnceWithItsQuestion() throws {
        let answers = [
            Answer(question: 2, text: "Joris zegt het. Joris weet het.", score: 4),
            Answer(question: 1, text: nil, score: 3),
        ]
        let all = GiveAway.all(in: answers, remark: "Groet, Petra", try context())
        #expect(
            all == [
                GiveAway(question: 2, kind: .name, phrase: "Joris"),
                GiveAway(question: nil, kind: .name, phrase: "Petra"),
            ]
        )
    }

    @Test(arguments: [
        ("She listens well and the work is always done when it should be.", "en"),
        ("Ze luistert goed en het werk is altijd af, ook als het veel is.", "nl"),
        ("Sie hört gut zu und die Arbeit ist immer fertig, auch wenn es viel ist.", "de"),
        ("Elle écoute bien et le travail est toujours fait, avec le sourire.", "fr"),
    ])
    func aLanguageThatNobodyElseWrites(_ text: String, _ language: String) throws {
        let others = Set(Self.languages).subtracting([language])
        #expect(try found(text, context(language: "nl", others: others)) == ["language: \(language)"])
        #expect(try found(text, context(language: "nl", others: [language])).isEmpty)
        // Where the text doesn't tell, the rater's own language counts.
        #expect(try found("Top!", context(language: language, others: others)) == ["language: \(language)"])
        #expect(try found(text, context(language: language, others: [])).isEmpty)
    }

    /// Of a rater who is on file with another one.
    @Test(arguments: [
        "Anna zawsze słucha uważnie i pomaga zespołowi w trudnych sytuacjach, a klienci bardzo ją cenią.",
        "Anna escucha muy bien y siempre ayuda a su equipo en los momentos difíciles del proyecto.",
        "Anna her zaman dikkatle dinliyor ve ekibine zor durumlarda çok yardımcı oluyor.",
        "Anna ascolta sempre con molta attenzione e aiuta volentieri il gruppo nei momenti difficili.",
    ])
    func aLanguageThatWeDoNotKnowIsAnother(_ text: String) throws {
        for other in ["nl", "de", "en"] {
            let found = try found(text, context(language: other, others: [other]))
            #expect(found.contains { $0.hasPrefix("language: ") }, "\(other)")
        }
        // Where others are on file with a language of which we know nothing, nobody can tell.
        #expect(try found(text, context(language: "nl", others: ["pl"])).contains("language: nl"))
    }

    /// Catchwords, and short lines.
    @Test(arguments: [
        "Prettige samenwerking, duidelijke afspraken, altijd bereikbaar, goede kennis, snelle service.",
        "Luistert goed. Denkt mee. Werkt hard en levert goede kwaliteit.",
        "Meer rust nemen, minder overwerk, beter plannen",
    ])
    func aFewWordsAreNoOtherLanguage(_ text: String) throws {
        #expect(try found(text, context(language: "nl", others: ["nl"])).isEmpty)
    }

    /// No line of the harmless ones is taken for another language.
    @Test func ordinaryLinesAreNoOtherLanguage() throws {
        for language in Self.languages {
            for file in ["", "-more", "-third", "-fourth", "-rounds", "-last"] {
                for (_, text) in try lines(language + file) {
                    let found = try found(text, context(language: language, others: [language]))
                    #expect(!found.contains { $0.hasPrefix("language: ") }, "\(language): \(text) \(found)")
                }
            }
        }
    }

    /// What is kept of an answer that was too long is looked through whole.
    @Test func aCutAnswerIsLookedThrough() throws {
        let text = "Als je enige klant merk ik veel. " + String(repeating: "Dat gaat één keer goed. ", count: 900)
        let cut = try #require(Answer.cut(text))
        #expect(cut.utf8.count > Answer.longest + 16)
        #expect(try found(cut) == ["only-one: Als je enige klant"])
    }
}
