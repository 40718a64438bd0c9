// Wishes that answer no question: each as the templates promise it, and sentences that only contain one.
import Foundation
import Testing

@testable import YearWords

@Suite struct YearWishTests {
    @Test(arguments: [
        "bedank ze", "Bedank ze alsjeblieft!", "thank them", "danke allen", "remerciez-les", "Remerciez-les, merci",
    ])
    func thanksAreFound(_ line: String) {
        let (isAsked, rest) = YearWish.thanks(in: "afspraak: cursus SQL\n\(line)")
        #expect(isAsked && rest == "afspraak: cursus SQL")
    }

    @Test(arguments: [
        "bedankt", "afspraak: ik bedank ze zelf", "bedank ze niet", "we moeten ze nog bedanken", "thank you", "danke",
        "merci", "thank them in person at the party",
    ])
    func otherThanksAreNone(_ line: String) { #expect(!YearWish.thanks(in: line).isAsked) }

    @Test(arguments: ["wanneer", "Wanneer?", "when did we last talk?", "Wann haben wir zuletzt gesprochen?", "quand ?"])
    func whoAsksWhenIsFound(_ text: String) { #expect(YearWish.asksWhenTalked(text)) }

    @Test(arguments: [
        "wanneer is mijn ontwikkelgesprek?", "wanneer je wilt", "when you have time", "wann passt es dir?",
        "quand vous voulez", "vorige week", "",
    ])
    func otherQuestionsAreNone(_ text: String) { #expect(!YearWish.asksWhenTalked(text)) }

    @Test func wordsToKeepAreFound() {
        #expect(YearWish.words(toKeep: "bewaar: Top gedaan: echt", subject: "") == "Top gedaan: echt")
        #expect(YearWish.words(toKeep: "Top gedaan", subject: "Bewaar") == "Top gedaan")
        #expect(YearWish.words(toKeep: "keep this: well done", subject: "") == "well done")
        #expect(YearWish.words(toKeep: "bewaar:", subject: "") == nil)
        #expect(YearWish.words(toKeep: "bewaar het niet: onzin", subject: "") == nil)
        #expect(YearWish.words(toKeep: "Kun je de notulen bewaren: graag", subject: "") == nil)
    }

    @Test func aboutWorkAloneIsToldFromATextWithIt() {
        #expect(YearWish.isAboutWorkAlone("gaat over werk"))
        #expect(YearWish.isAboutWorkAlone("Dit gaat over werk, groet"))
        #expect(!YearWish.isAboutWorkAlone("gaat over werk\nafspraak: minder druk"))
    }
}
