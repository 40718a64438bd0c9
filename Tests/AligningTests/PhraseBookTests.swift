// Books of phrases: what a list holds is found, whichever language it stands in.
import Testing
import Vocabularies

@testable import Aligning

@Suite struct PhraseBookTests {
    @Test(arguments: [
        ("Met vriendelijke groet, Jan", 3), ("Kind regards", 2), ("Mit freundlichen Grüßen", 3),
        ("Bien cordialement, Léa", 2), ("Med venlig hilsen", 3), ("We parted as friends", 0),
    ])
    func theLongestPhraseOfAnyLanguageIsFound(line: String, words: Int) {
        #expect(LetterPhrases.signOffs.match(Words.ids(line)[...]) == words)
    }

    @Test func phrasesArePartedByCommasAndLineEnds() {
        let book = PhraseBook { $0.us }
        #expect(book.contains(Words.id("ons")) && book.contains(Words.id("unser")) && book.contains(Words.id("notre")))
        #expect(!book.contains(Words.id("ze")))
        #expect(MachinePhrases.notices.makesUp(Words.ids("Caution! External. Virus-free")))
    }

    @Test func noLanguageHasAPhraseThatIsNone() {
        for list in [\Vocabulary.signOffs, \.footerLines, \.noticeParts, \.agreements, \.titles, \.wrote] {
            let phrases = Vocabulary.all { $0[keyPath: list] }.split { $0 == "," || $0 == "\n" }
            #expect(!phrases.contains { $0.contains(where: \.isLetter) && Words.ids($0).isEmpty })
            #expect(phrases.count { $0.contains(where: \.isLetter) } > 20)
        }
    }
}
