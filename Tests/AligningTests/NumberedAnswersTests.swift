// Numbers of questions above or below the quote: in whatever order and form they stand, a number means its question.
import MailFormat
import TestSupport
import Testing

@testable import Aligning

@Suite struct NumberedAnswersTests {
    private func answers(_ text: String) -> [Int: String] {
        NumberedAnswers(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), highest: 5)
            .answers.mapValues { lines in
                lines.filter { !$0.isEmpty }.joined(separator: "|")
            }
    }

    @Test(arguments: [
        ("3. Baas.\n1. Legt uit.\n2. Plannen.", [1: "Legt uit.", 2: "Plannen.", 3: "Baas."]),
        ("4. 5\n5. 4\n\n1. Legt uit.\n\n2. Plannen.", [1: "Legt uit.", 2: "Plannen.", 4: "5", 5: "4"]),
        ("5) 3\n4) 2\n3) Baas.\n1) Legt uit.", [1: "Legt uit.", 3: "Baas.", 4: "2", 5: "3"]),
        ("5 - 3\n4 - 2\n1 - Legt uit.", [1: "Legt uit.", 4: "2", 5: "3"]),
        ("5 3\n4 2\n3 baas\n2 plannen\n1 legt uit", [1: "legt uit", 2: "plannen", 3: "baas", 4: "2", 5: "3"]),
        ("Vraag 2: Plannen.\nVraag 1: Legt uit.", [1: "Legt uit.", 2: "Plannen."]),
        ("Frage 4: 5\nFrage 1: Erklärt gut.\nund geduldig.", [1: "Erklärt gut.|und geduldig.", 4: "5"]),
        ("2. Plannen.", [2: "Plannen."]),
    ])
    func theOrderDoesNotMatter(text: String, found: [Int: String]) { #expect(answers(text) == found) }

    @Test(arguments: [
        ("1. Legt uit.\n1. En rustig.\n2. Plannen.\n4. 4", [1: "Legt uit.|En rustig.", 2: "Plannen.", 4: "4"]),
        ("1. Legt uit.\n2. Plannen.\nNog over vraag 1: rustig.", [1: "Legt uit.|rustig.", 2: "Plannen."]),
        ("Question 1: Explains.\nQuestion 2: Plan.\nAlso for question 1: calm.", [1: "Explains.|calm.", 2: "Plan."]),
        ("Frage 1: Ruhig.\nNoch zu Frage 1: und klar.", [1: "Ruhig.|und klar."]),
        ("Wat vraag 1 betreft: rustig.\nWat vraag 2 betreft, plannen.", [1: "rustig.", 2: "plannen."]),
        ("2. Plannen.\n4. 4\n2. En bellen.", [2: "Plannen.|En bellen.", 4: "4"]),
    ])
    func aNumberTwiceIsOneAnswer(text: String, found: [Int: String]) { #expect(answers(text) == found) }

    @Test(arguments: [
        ("1 en 2: rustig\n4 & 5 - beide 4", [1: "rustig", 2: "rustig", 4: "beide 4", 5: "beide 4"]),
        ("1. und 2. Sie ist genau.\n3. Leitung", [1: "Sie ist genau.", 2: "Sie ist genau.", 3: "Leitung"]),
        ("1: Ja.\n4/5: allebei 4", [1: "Ja.", 4: "allebei 4", 5: "allebei 4"]),
        ("2. Ja.\n4/5: 3", [2: "Ja.", 4: "3", 5: "3"]),
        ("1. Ja; 3. Nee; 5. 4", [1: "Ja;", 3: "Nee;", 5: "4"]),
        ("4: 5, 5: 4\n1: Ja.", [1: "Ja.", 4: "5,", 5: "4"]),
        (
            "vraag één luistert goed vraag twee mag vaker nee zeggen vraag vier vijf",
            [1: "luistert goed", 2: "mag vaker nee zeggen", 4: "vijf"]
        ),
        ("Eerste vraag: rustig.\nTweede vraag: plannen.", [1: "rustig.", 2: "plannen."]),
        ("First question: calm.\nThird question - a lead.", [1: "calm.", 3: "a lead."]),
        ("① Ruhig.\n④ 4", [1: "Ruhig.", 4: "4"]), ("１．Calm.\n４．４", [1: "Calm.", 4: "４"]),
        ("1、认真。\n4、4", [1: "认真。", 4: "4"]), ("1️⃣ Calm.\n4️⃣ 5", [1: "Calm.", 4: "5"]),
    ])
    func numbersInOtherForms(text: String, found: [Int: String]) { #expect(answers(text) == found) }

    @Test(arguments: [
        ("4. 4 (dacht eerst 5) want het loopt", [4: "4 (dacht eerst 5) want het loopt"]),
        ("4. 3 (dacht eerst 5) 2", [4: "3 (dacht eerst 5) 2"]),
        ("1. Ze scoort op (2) en (3) hoog.", [1: "Ze scoort op (2) en (3) hoog."]),
        ("1. Ja. (zie ook 2) en verder goed.", [1: "Ja. (zie ook 2) en verder goed."]),
        ("(1) Rustig. (2) Plannen.", [1: "Rustig.", 2: "Plannen."]),
    ])
    func aNumberInBracketsIsNoLabel(text: String, found: [Int: String]) { #expect(answers(text) == found) }

    @Test(arguments: [
        ("1. Zo:\n1. eerst\n2. dan\n2. Minder.", [1: "Zo:|1. eerst|2. dan", 2: "Minder."]),
        (
            "2. Drie dingen\n1. plannen\n2. bellen\n3. rust\n4. 4",
            [2: "Drie dingen|1. plannen|2. bellen|3. rust", 4: "4"]
        ),
        ("3. In stappen:\n1. teamleider\n2. directeur", [3: "In stappen:|1. teamleider|2. directeur"]),
        ("Vraag 1: zo:\n1. eerst\n2. dan\nVraag 2: minder", [1: "zo:|1. eerst|2. dan", 2: "minder"]),
        (
            "1. Ze is er pas sinds\n2. januari en doet het goed.\n4. 5",
            [1: "Ze is er pas sinds|2. januari en doet het goed.", 4: "5"]
        ),
        ("4. 4/5: omdat ze luistert", [4: "4/5: omdat ze luistert"]),
    ])
    func listsAndDatesStayInside(text: String, found: [Int: String]) { #expect(answers(text) == found) }

    /// Whatever order and form the numbers have, each answer is at its question, and no word is lost.
    @Test(arguments: 0..<400)
    func anyOrderOfAnyNumbers(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let texts = ["Legt geduldig uit.", "Eerder plannen.", "Als afdelingshoofd.", "Rustig, ook bij druk."]
        let given = [1, 2, 3, 4, 5].shuffled(using: &random).prefix(Int.random(in: 2...5, using: &random))
        let form =
            ["N. ", "N) ", "N: ", "(N) ", "Vraag N: ", "QN. ", "#N ", "ad N: ", "Question N: "]
            .randomElement(using: &random) ?? ""
        var truth: [Int: String] = [:]
        let lines = given.map { number in
            let text =
                number > 3 ? "\(Int.random(in: 1...5, using: &random))" : texts.randomElement(using: &random) ?? ""
            truth[number] = text
            return form.replacing("N", with: "\(number)") + text
        }
        let gap = Bool.random(using: &random) ? "\n\n" : "\n"
        #expect(answers(lines.joined(separator: gap)) == truth, "\(lines)")
    }

    private let request = SentRequest(
        lines: PlainText.lines(
            """
            Hallo Petra,

            Wil je iets over Noor schrijven? Dat helpt haar bij het gesprek.

            1. Wat doet Noor goed, en waaraan merk je dat?

            2. Wat zou Noor anders kunnen doen?

            3. Waar zie je Noor over drie jaar?

            4. Hoe soepel werk je samen met Noor?
            1 = dat kost moeite
            5 = dat gaat vanzelf
            """
        )
    )

    private func align(_ text: String) -> Alignment {
        ReplyAligner(request).align(plain: PlainText.lines(text), html: nil, sender: "Petra Smit")
    }

    @Test(arguments: [
        "1. Rustig.\n3. Waar zie je Noor over drie jaar? Als baas.\n4. 4",
        "1. Rustig.\n\n3. Waar zie je Noor over drie jaar?\nAls baas.\n\n4. 4",
        "3. Waar zie je Noor over drie jaar? Als baas.\n4. 4\n1. Rustig.",
    ])
    func oneCopiedQuestion(text: String) {
        let quote =
            "\n\nOp di 3 feb 2026 om 10:12 schreef Feedback <f@klankbord.example>:\n\n> 1. Wat doet Noor goed, en waaraan merk je dat?\n>\n> 2. Wat zou Noor anders kunnen doen?\n"
        for text in [text, text + quote] {
            let found = align(text)
            #expect(found.answers.map(\.text) == ["Rustig.", nil, "Als baas.", "4"], "\(text)")
            #expect(found.answers[3].score == 4 && found.remark == nil)
        }
    }

    @Test(arguments: [
        ("4, dat gaat vanzelf meestal", 4), ("Niet dat dat kost moeite.", nil), ("5 = dat gaat vanzelf", 5),
        ("5 mensen zeggen: dat kost moeite.", nil),
    ])
    func wordsOfTheScaleInASentenceStay(typed: String, score: Int?) {
        let quote = """
            > 3. Waar zie je Noor over drie jaar?
            >
            > 4. Hoe soepel werk je samen met Noor?
            > 1 = dat kost moeite
            > 5 = dat gaat vanzelf

            """
        let found = align(quote + "\n" + typed)
        #expect(found.answers[3].text == typed && found.answers[3].score == score)
    }

    @Test(arguments: ["> 5 = dat gaat vanzelf X", "> 5 = dat gaat vanzelf  <--", "> [x] 5 = dat gaat vanzelf"])
    func aMarkAtAnEndOfTheScale(line: String) {
        let quote = "> 4. Hoe soepel werk je samen met Noor?\n> 1 = dat kost moeite\n"
        #expect(align(quote + line + "\n").answers[3].score == 5)
    }
}
