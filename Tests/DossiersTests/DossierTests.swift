import Feedback
import Foundation
import TestSupport
import Testing

@testable import Dossiers

@Suite struct DossierTests {
    private func page(_ dossier: Dossier, language: String = "nl") throws -> String {
        try Example.wording().page(dossier, language: language, organisation: Example.organisation(withLogo: true))
    }

    @Test(arguments: Example.languages)
    func thePageNeedsNothingElse(_ language: String) throws {
        let page = try page(Example.dossier(language: language), language: language)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
        #expect(Tags.firstProblem(in: page) == nil)
        #expect(!page.contains("{{") && !page.contains("<script") && !page.contains("<link"))
        let addresses = page.matches(of: /(?:src|href)="([^"]*)"|url\(([^)]*)\)/).compactMap { $0.1 ?? $0.2 }
        #expect(addresses.count == 1)
        #expect(addresses.allSatisfy { $0.hasPrefix("data:image/png;base64,") }, "\(addresses)")
        #expect(!page.unicodeScalars.contains { (0xF8F0...0xF8F1).contains($0.value) })
    }

    /// What a screen reader goes by, and axe looks at: one heading for the page, and none that skips a level; a language,
    /// a title, a landmark; heads of columns, words for pictures.
    @Test(arguments: Example.languages)
    func thePageIsInOrder(_ language: String) throws {
        let page = try page(Example.dossier(language: language), language: language)
        #expect(page.contains("<html lang=\"\(language)\">") && page.ranges(of: "<main>").count == 1)
        #expect(page.firstMatch(of: /<title>[^<]+<\/title>/) != nil)
        let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        #expect(page.matches(of: /<th[ >]/).count == page.ranges(of: "<th scope=\"col\"").count)
        #expect(page.contains("<th scope=\"col\""))
        for picture in page.matches(of: /<(?:img|svg)[^>]*>/) {
            let isWorded = picture.0.contains("alt=\"") || picture.0.contains("aria-label=\"")
            #expect(isWorded || picture.0.contains("aria-hidden=\"true\""), "\(picture.0)")
        }
    }

    @Test(arguments: [
        ("ありがとうございます。", "ja"), ("会議はとても良かった", "ja"), ("谢谢你的帮助", "zh"), ("감사합니다", "ko"), ("Ευχαριστώ πολύ", "el"),
        ("תודה רבה", "he"), ("ขอบคุณมาก", "th"), ("Dank je wel", nil), ("Thank you", nil), ("Спасибо", nil),
        ("شكرا", nil),
        ("", nil), ("👍 5", nil), ("Zij zegt altijd ありがとう als het klaar is", nil), ("Anna 谢谢你的帮助很多", "zh"),
    ])
    func aCommentsLanguageIsThatOfItsLetters(text: String, language: String?) {
        #expect(ScriptLanguage.of(text) == language)
    }

    @Test func onlySuchACommentNamesItsLanguage() throws {
        let comments = [Comment(text: "谢谢你的帮助", name: "Li Wei"), Comment(text: "Dank je wel", name: nil)]
        let group = GroupSummary(
            groups: [.manager],
            isNamed: true,
            invited: 1,
            answered: 1,
            isWithheld: false,
            questions: [],
            remarks: comments,
            remarksWithheld: false
        )
        let dossier = Dossier(
            talk: try Example.talk(),
            summary: Summary(groups: [group]),
            releasedAt: Example.talkStart,
            isLaterBatch: false,
            retentionDays: 1
        )
        let page = try page(dossier)
        #expect(page.contains("<blockquote><span lang=\"zh\">谢谢你的帮助</span><footer>Li Wei</footer></blockquote>"))
        #expect(page.contains("<blockquote>Dank je wel</blockquote>"))
    }

    @Test func whatWasPromisedIsKeptAndSaid() throws {
        let text = try Example.wording().text(
            Example.dossier(),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(text.contains("- Klanten en leveranciers samen: 3 van 5\n"))
        #expect(text.contains("- Anna zelf: 1 van 1\n"))
        #expect(text.contains("Klanten en leveranciers samen\n\n    Minder dan drie antwoorden. Die tonen we niet"))
        #expect(!text.contains("Ons eerder betrekken"))
        #expect(text.contains("Collega’s: 4,5 (gemiddeld, 4 antwoorden: 2\u{A0}×\u{A0}4, 2\u{A0}×\u{A0}5)"))
        #expect(text.contains("een eerste project geven.\n    — Mark Jansen\n"))
        #expect(text.contains("    Minder dan drie mensen schreven er iets bij."))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
        #expect(!text.contains("\n\n\n"))
    }

    @Test func aWithheldGroupShowsItsCountAlone() throws {
        let page = try page(Example.dossier(language: "en", withholdsOutside: true), language: "en")
        #expect(page.contains("Clients and suppliers together<div class=\"small soft\">Fewer than three answers"))
        #expect(page.ranges(of: "Clients and suppliers").count == 1)
    }

    @Test func aLaterBatchHasNoPageForTheTalk() throws {
        let first = try page(Example.dossier())
        let later = try page(Example.dossier(isLaterBatch: true))
        #expect(first.contains("Waar wil ik over drie tot vijf jaar staan?"))
        #expect(!later.contains("Waar wil ik over drie tot vijf jaar staan?"))
        #expect(later.contains("Meer feedback voor het ontwikkelgesprek"))
    }

    /// A row with a number under three would say who answered.
    @Test func aSmallGroupsRowHasNoNumber() throws {
        let group = GroupSummary(
            groups: [.client],
            isNamed: false,
            invited: 2,
            answered: nil,
            isWithheld: true,
            questions: [],
            remarks: [],
            remarksWithheld: false
        )
        let dossier = Dossier(
            talk: try Example.talk(),
            summary: Summary(groups: [group]),
            releasedAt: Example.talkStart,
            isLaterBatch: false,
            retentionDays: 1
        )
        #expect(try page(dossier).contains("<td class=\"number\">2</td><td class=\"number\">–</td>"))
        let text = try Example.wording().text(dossier, language: "nl", organisation: Example.organisation())
        #expect(text.contains("minder dan drie") && !text.contains("van 2"))
    }

    @Test func valuesAreNeverMarkup() throws {
        let attack = "</style><script>alert('x')</script>\"\u{301} onload=x"
        let question = QuestionSummary(
            key: "strengths",
            number: 1,
            text: attack,
            scale: nil,
            n: 3,
            mean: nil,
            distribution: [],
            comments: [Comment(text: attack, name: attack)],
            isWithheld: false
        )
        let group = GroupSummary(
            groups: [.manager],
            isNamed: true,
            invited: 3,
            answered: 3,
            isWithheld: false,
            questions: [question],
            remarks: [Comment(text: attack, name: nil)],
            remarksWithheld: false
        )
        let dossier = Dossier(
            talk: try Example.talk(place: "<b>", employee: "<script>Anna"),
            summary: Summary(groups: [group]),
            releasedAt: Example.talkStart,
            isLaterBatch: false,
            retentionDays: 1
        )
        let page = try page(dossier)
        #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("</style><"))
        #expect(
            page.ranges(of: "&lt;/style&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;\u{301}").count == 4
        )
        #expect(Tags.firstProblem(in: page) == nil)
    }

    @Test func aChartShowsBarsDotAndRing() {
        let chart = DossierChart(mean: 4.25, own: 3, distribution: [0, 0, 1, 1, 2]).svg
        // The line runs from x = 22 (score 1) to x = 238 (score 5): 54 for each score.
        #expect(chart.contains("<circle cx=\"130\" cy=\"66\" r=\"7.5\""))
        #expect(chart.contains("<circle cx=\"197.5\" cy=\"66\" r=\"4.5\""))
        #expect(chart.ranges(of: "<rect").count == 3)
        #expect(chart.contains("height=\"36\"") && chart.ranges(of: "height=\"18\"").count == 2)
        let one = DossierChart(mean: 4, own: nil, distribution: []).svg
        #expect(!one.contains("<rect") && one.ranges(of: "<circle").count == 1)
    }

    @Test func questionsAreMatchedByKeyAndWordedAsColleaguesWereAsked() throws {
        let questions = DossierQuestion.all(in: try Example.dossier().summary)
        #expect(questions.map(\.number) == [1, 2, 3, 4, 5])
        #expect(questions[0].text == "Wat doet Anna goed? Wat heb je gezien, en wat deed dat?")
        #expect(questions[0].parts.map { $0.group.groups.first } == [.`self`, .manager, .colleague, .client])
        #expect(questions[4].ownScore == 3)
        #expect(DossierQuestion.all(in: Summary(groups: [])).isEmpty)
    }

    @Test func anEmptyDossierIsAPage() throws {
        let dossier = Dossier(
            talk: try Example.talk(),
            summary: Summary(groups: []),
            releasedAt: Example.talkStart,
            isLaterBatch: false,
            retentionDays: 30
        )
        #expect(try page(dossier).contains("Wie er antwoordden"))
    }
}
