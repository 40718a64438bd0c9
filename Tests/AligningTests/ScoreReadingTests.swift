// Scores as people write them, and what is none.
import Testing

@testable import Aligning

@Suite struct ScoreReadingTests {
    private let scale = SentQuestion.Scale(
        lowest: 1,
        highest: 5,
        lowestLabel: "rarely",
        highestLabel: "it runs by itself"
    )

    @Test(arguments: [
        "４", "٤", "۴", "四", "④", "4️⃣", "4分", "[x] 4", "(x) 4", "x 4", "4 x", "☑ 4", "4 ←", "1 2 3 (4) 5",
        "[ ] 1 [ ] 2 [ ] 3 [x] 4 [ ] 5", "1 ☐ 2 ☐ 3 ☐ 4 ☑ 5 ☐", "eine glatte Vier", "een dikke vier", "a strong 4",
        "un bon 4", "beide 4", "jeweils 4", "both 4", "une note de 4", "a score of 4", "ich würde eine 4 geben",
        "ik zou een 4 geven", "4 - it runs by itself", "4, rarely on Mondays only", "voor mij een 4",
        "4 for me", "Overall 4", "Definitely 4", "4 overall", "Easy to work with: 4", "Soepel, 4", "Laten we zeggen 4",
        "4 hoor", "4 lijkt me", "helaas 4", "4 denke ich", "Ganz klar 4", "Disons 4", "4 pour moi", "vier (4)",
        "On a scale of 1 to 5: 4", "Op een schaal van 1 tot 5 een 4", "4 op de schaal", "eine 4 von mir", "4. Top.",
        "4, but 2 things could go faster", "- 4", "4, omdat ze 2 keer hielp",
    ])
    func fours(text: String) { #expect(ScoreReading.read(text, on: scale) == .score(4)) }

    @Test(arguments: [
        "3½", "4½", "4/5 or 5/5", "4 or 5", "4, maybe 5", "4 oder 5", "4 à 5", "4, misschien een 5", "5 = rarely",
        "1 - it runs by itself", "1, it all runs by itself", "5 (rarely)", "-2", "4, no, a 3 after all",
        "5, but really 1",
        "een 4, nee toch een 3", "4 aber eigentlich eine 5",
        "4, I mean 5", "4, quatsch 5", "1 (sehr gut)", "1: super", "5 (terrible)", "5\nrarely", "1 of the 5 times",
        "rarely: 5", "2 = it runs by itself", "Note 2", "4\n5",
    ])
    func unclear(text: String) { #expect(ScoreReading.read(text, on: scale) == .unclear) }

    @Test(arguments: [
        "4 jaar samengewerkt", "2 of us worked with her", "One of the best", "4 times a week", "1 keer ging het mis",
        "It never runs by itself", "not rarely", "I can't say it runs by itself", "4 projects", "x", "一个很好的同事",
        "geen mening", "(zie boven)",
    ])
    func none(text: String) { #expect(ScoreReading.read(text, on: scale) == .none) }

    @Test(arguments: [
        ("rarely", 1), ("Rarely.", 1), ("It runs by itself!", 5), ("1 = rarely", 1), ("5 - it runs by itself", 5),
        ("rarely: 1", 1), ("5 = it runs by itself X", 5), ("X rarely", 1),
    ])
    func ends(text: String, score: Int) { #expect(ScoreReading.read(text, on: scale) == .score(score)) }
}
