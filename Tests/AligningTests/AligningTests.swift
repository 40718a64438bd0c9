// The parts of aligning: labels, scores, sign-offs, attributions.
import MailFormat
import Testing

@testable import Aligning

@Suite struct AligningTests {
    private func label(_ line: String) -> [Int]? { AnswerLabel(line, highest: 4)?.numbers }

    /// What we send to a talk's people asks nothing by number; their answers are read all the same.
    @Test func aReplyToAMailWithoutQuestions() throws {
        func mail(_ text: String) throws -> ReceivedMessage {
            try ReceivedMessage(Array(text.replacing("\n", with: "\r\n").utf8))
        }
        let ours = try mail("Subject: Wie?\nFrom: feedback@example.test\n\nHallo Anna,\n\nWanneer schikt het?\n")
        let reply = try mail(
            "Subject: Re: Wie?\nFrom: anna@example.test\n\n12 april om 14.30 uur\n1. of 13 april\n\n> Hallo Anna,\n>\n> Wanneer schikt het?\n"
        )
        let alignment = ReplyAligner(SentRequest(message: ours)).align(reply)
        #expect(alignment.text == "12 april om 14.30 uur\n1. of 13 april")
        #expect(alignment.answers.isEmpty)
    }

    /// Few words of our closing in a rater's own sentence stay, though the attribution below names our address.
    @Test func ourClosingInASentenceOfTheRatersStays() {
        let ours = """
            Hi Petra,

            Anna has a yearly development talk, and we ask people who see her at work for feedback.

            1. What does Anna do well?

            Thank you, from Anna too!

            Reference: feedback+gv4zsptjchqt4hvaftpxvm5lkv@example.test
            """
        let quote = ours.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        let reply = """
            1. Thank you, from Anna too! is what she writes under each mail.

            On Sat, Feedback <feedback+gv4zsptjchqt4hvaftpxvm5lkv@example.test> wrote:

            """
        let aligner = ReplyAligner(SentRequest(lines: PlainText.lines(ours)))
        let found = aligner.align(plain: PlainText.lines(reply + quote.joined(separator: "\n")), html: nil)
        #expect(found.answers.map(\.text) == ["Thank you, from Anna too! is what she writes under each mail."])
    }

    @Test func labelsInTheFormsThatPeopleUse() {
        for line in ["1. ja", "1) ja", "1: ja", "(1) ja", "*1.* ja", "ad 1: ja", "Vraag 1: ja", "Frage 1: ja"] {
            #expect(label(line) == [1], "\(line)")
        }
        for line in ["Question 1 : oui", "Q1 ja", "#1 ja", "Vraag nr. 1 ja", "1.Goed", "1.) ja", "Antwort 1: ja"] {
            #expect(label(line) == [1], "\(line)")
        }
        #expect(label("1 & 2: akkoord") == [1, 2])
        #expect(label("1-3 ja") == [1, 2, 3])
        #expect(label("1, 2 en 4: ja") == [1, 2, 4])
        #expect(label("3 - 4") == [3])
    }

    @Test func labelsInTheFormsThatOthersUse() {
        for line in [
            "1– ja", "1/ ja", "1e vraag: ja", "Bij vraag 1: ja", "Op vraag 1: ja", "**1.** ja", "1°) ja", "- 1: ja",
            "• 1. ja", "Vraag één: ja", "Answer to question 1: ja", "Antwort auf Frage 1: ja", "1st question: ja",
            "Réponse à la question 1 : ja", "Question n° 1 : ja",
        ] {
            #expect(label(line) == [1], "\(line)")
            #expect(AnswerLabel(line, highest: 4)?.rest == "ja", "\(line)")
        }
        for line in [
            "een goede collega", "bij drie klanten", "op 1 januari", "1/2 van de tijd", "vragen twee: ja",
            "2e helft was beter", "Antwoord een collega",
        ] {
            #expect(label(line) == nil || AnswerLabel(line, highest: 4)?.form == .bare, "\(line)")
        }
    }

    @Test func marksInFrontOfAnAnswerGo() {
        for line in [
            "[Petra Smit] Ja.", "[PS] Ja.", "PS: Ja.", "Petra: Ja.", "--> Ja.", "=> Ja.", "→ Ja.", "Antwoord: Ja.",
            "Antw.: Ja.", "Réponse : Ja.", "*Ja.*", "*** Ja. ***",
        ] {
            #expect(AnswerMark.removed(from: [line], sender: "Petra Smit") == ["Ja."], "\(line)")
        }
        for line in ["Noor: ze luistert.", "- een", "*sterk* en *snel*", "Op maandag zei ze: ja", "[NB] Ja."] {
            #expect(AnswerMark.removed(from: [line], sender: "Petra Smit") == [line])
        }
        #expect(AnswerMark.removed(from: ["Antwoord:", "Ja."], sender: nil) == ["Ja."])
    }

    @Test func aListThatAnEditorNumberedOnIsPutRight() {
        let questions = [1, 2, 3, 4, 5].map { number in
            SentQuestion(number: number, text: "", scale: number > 3 ? scale : nil)
        }
        // "2. … 4. 4 5. 5" as an editor numbers it.
        let both = RenumberedList([2: ["Minder."], 3: ["4"], 4: ["5, want"]], questions)
        #expect(both.answers == [2: ["Minder."], 4: ["4"], 5: ["5, want"]])
        #expect(both.unplaced == [] && !both.isSure)
        // Question 4 or 5: nobody knows.
        let one = RenumberedList([2: ["Minder."], 3: ["4"]], questions)
        #expect(one.answers == [2: ["Minder."]])
        #expect(one.unplaced == ["3. 4"] && !one.isSure)
        for given in [
            [1: ["Ja."], 2: ["Nee."], 4: ["4"]], [1: ["4"], 3: ["Ja."]], [3: ["5 jaar verder"]],
            [1: ["5"], 2: ["5"], 3: ["4"], 4: ["4"], 5: ["4"]],
        ] {
            let found = RenumberedList(given, questions)
            #expect(found.answers == given && found.isSure)
        }
    }

    @Test func numbersThatAnEditorMadeMayMeanLaterQuestions() {
        let questions = [1, 2, 3, 4, 5].map { number in
            SentQuestion(number: number, text: "", scale: number > 3 ? scale : nil)
        }
        let long = ["Zij luistert goed en vat samen."]
        // One question is left for each: all three open ones, or both scales.
        for sure in [[1: long, 2: long, 3: long], [3: long, 4: ["4"], 5: ["n.v.t."]]] {
            let found = RenumberedList(sure, questions, countedOn: Set(sure.keys.sorted().dropFirst()))
            #expect(found.answers == sure && found.isSure)
        }
        let two = RenumberedList([1: long, 2: long], questions, countedOn: [2])
        #expect(two.answers == [1: long] && two.unplaced == ["2. " + long[0]] && !two.isSure)
        let score = RenumberedList([2: long, 3: long, 4: ["4/5"]], questions, countedOn: [3, 4])
        #expect(score.answers == [2: long, 3: long] && score.unplaced == ["4. 4/5"])
        let scores = RenumberedList([1: long, 2: ["4"], 3: ["een 5"]], questions, countedOn: [2, 3])
        #expect(scores.answers == [1: long, 4: ["4"], 5: ["een 5"]] && scores.unplaced == [] && !scores.isSure)
        // What fits nowhere stays as it was written.
        let odd = [4: ["4"], 5: long]
        #expect(RenumberedList(odd, questions, countedOn: [5]).answers == odd)
    }

    private func numbered(html: String, plain: String?) -> Alignment {
        let request = SentRequest(
            lines: PlainText.lines(
                "1. What went well this year?\n\n2. What could change next year?\n\n3. Where in five years?"
            )
        )
        return ReplyAligner(request).align(plain: plain.map { PlainText.lines($0) }, html: HTMLText.lines(html))
    }

    @Test func aPartialListIsBelievedWhereItWasTyped() {
        let plain = "1. All of her projects.\n2. More time for plans."
        let typed = numbered(html: "<p>1. All of her projects.<br>2. More time for plans.</p>", plain: plain)
        #expect(typed.answers.map(\.text) == ["All of her projects.", "More time for plans.", nil])
        let started = numbered(
            html: "<ol><li>All of her projects.</li></ol><ol start=2><li>More time for plans.</li></ol>",
            plain: plain
        )
        #expect(started.answers == typed.answers && started.flags == [])
        let lists = [
            "<ol><li>All of her projects.</li><li>More time for plans.</li></ol>",
            "<p style='mso-list:l1 level1 lfo2'>1. All of her projects.</p>"
                + "<p style='mso-list:l1 level1 lfo2'>2. More time for plans.</p>",
        ]
        for list in lists {
            for plain in [plain, nil] {
                let made = numbered(html: list, plain: plain)
                #expect(made.answers.map(\.text) == ["All of her projects.", nil, nil])
                #expect(made.remark == "2. More time for plans." && made.flags == ["renumbered"])
            }
        }
    }

    @Test func aListWithinAnAnswerMovesNoAnswer() {
        let found = numbered(
            html: "<p>1. So:</p><ol><li>one</li><li>two of them</li></ol><p>2. More time.</p>",
            plain: nil
        )
        #expect(found.answers.map(\.text) == ["So:\n\n1. one\n2. two of them", "More time.", nil])
        #expect(found.flags == [])
    }

    @Test func whoRepeatsTheScalesEndIsHeard() {
        let request = SentRequest(
            lines: PlainText.lines(
                "1. How often?\n1 = never\n5 = very often\n\n2. Tips?\n\nThank you so much for this."
            )
        )
        for (typed, score) in [("very often", 5), ("5 = very often", 5), ("★★★★☆", 4), ("5 (very often)", 5)] {
            let reply =
                "> 1. How often?\n> 1 = never\n> 5 = very often\n\n\(typed)\n\n> 2. Tips?\n\n?\n\n> Thank you so much for this."
            let found = ReplyAligner(request).align(plain: PlainText.lines(reply), html: nil)
            #expect(found.answers.map(\.score) == [score, nil], "\(typed)")
            #expect(found.answers[1].text == "?")
        }
    }

    /// Both ends alike: else only the low scores would vanish.
    @Test(arguments: [
        ("It takes effort", 1), ("it takes effort.", 1), ("1 = it takes effort", 1), ("It runs by itself", 5),
        ("takes effort", nil), ("5\nIt takes effort", nil),
    ])
    func whoRepeatsEitherEndIsHeard(typed: String, score: Int?) {
        let asked = [
            "1. How well do you work together?", "1 = it takes effort", "5 = it runs by itself", "",
            "2. How often is it new?",
            "1 = rarely", "5 = very often", "", "Thank you so much for this.",
        ]
        let reply = asked[..<3].map { "> \($0)" } + ["", typed, ""] + asked[4...].map { "> \($0)" }
        let request = SentRequest(lines: asked.map { TextLine(text: $0) })
        let found = ReplyAligner(request).align(
            plain: PlainText.lines(reply.joined(separator: "\n")),
            html: nil,
            sender: "Petra Smit"
        )
        #expect(found.answers.map(\.score) == [score, nil])
        #expect(found.answers[0].text?.replacing("\n", with: " ").lowercased().contains("t") == true)
    }

    /// The organisation's name closes our letter; in a colleague's signature it is theirs, and goes with it.
    @Test func theOrganisationsNameInASignatureIsNotOurs() {
        let ours = "Hi Petra,\n\nWe ask for feedback about Anna.\n\n1. What goes well?\n\nThank you!\nExample Ltd\n"
        let quote = ours.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        let typed = "1. She plans.\n\nKind regards,\n\nPetra Smit\nBuyer\nExample Ltd\nT 030 1234567\nPurchasing\n\n"
        let found = ReplyAligner(SentRequest(lines: PlainText.lines(ours))).align(
            plain: PlainText.lines(typed + quote.joined(separator: "\n")),
            html: nil,
            sender: "Petra Smit"
        )
        #expect(found.answers.map(\.text) == ["She plans."] && found.remark == nil)
    }

    @Test func aScoreBehindItsNumberIsNoNumberOfAQuestion() {
        func answers(_ lines: String...) -> [Int: [String]] { NumberedAnswers(lines, highest: 5).answers }
        #expect(answers("4. 1. Hard going", "5. 2. Little of it") == [4: ["1. Hard going"], 5: ["2. Little of it"]])
        #expect(answers("1. Fine", "4. 5. Top.") == [1: ["Fine"], 4: ["5. Top."]])
        #expect(answers("4. 3.", "5. 2.") == [4: ["3."], 5: ["2."]])
    }

    @Test func numbersInProseAreNoLabels() {
        for line in ["4/5", "4,5", "1.5 jaar", "10:30 was goed", "7. zeven", "a 4", "2026 was goed", "nee 3"] {
            #expect(label(line) == nil, "\(line)")
        }
    }

    @Test func listsInsideAnswersStayInside() {
        let lines = ["1. Zo:", "1. eerst", "2. dan", "3. klaar", "2. Minder mail.", "3. 4"]
        let found = NumberedAnswers(lines, highest: 4).answers
        #expect(found == [1: ["Zo:", "1. eerst", "2. dan", "3. klaar"], 2: ["Minder mail."], 3: ["4"]])
        let words = ["Vraag 1: zo:", "1. eerst", "2. dan", "Vraag 2: minder"]
        #expect(NumberedAnswers(words, highest: 4).answers == [1: ["zo:", "1. eerst", "2. dan"], 2: ["minder"]])
    }

    @Test func anAnswerBelowItsNumberMayBeginWithANumber() {
        let lines = ["1.", "Ja.", "3.", "5: altijd", "4.", "Nee."]
        #expect(
            NumberedAnswers(lines, highest: 5).answers == [1: ["", "Ja."], 3: ["", "5: altijd"], 4: ["", "Nee."]]
        )
        #expect(NumberedAnswers(["1.", "2. Ja."], highest: 5).answers == [1: [""], 2: ["Ja."]])
    }

    /// Nobody knows whether the editor began its list anew: the score is shown as it stands.
    @Test func aListThatWordStartedAgainIsInDoubt() {
        let found = NumberedAnswers(["1. ja", "2. nee", "1. 4"], highest: 4)
        #expect(found.answers == [1: ["ja"], 2: ["nee"]] && found.again == [1: "4"])
        let request = SentRequest(lines: PlainText.lines("1. Wat gaat goed?\n\n2. Wat kan beter?\n\n3. Hoe vaak?"))
        let reply = ReplyAligner(request).align(plain: PlainText.lines("1. ja\n2. nee\n1. 4"), html: nil)
        #expect(reply.answers.map(\.text) == ["ja", "nee", nil])
        #expect(reply.remark == "1. 4" && reply.flags == ["renumbered"])
    }

    @Test func answersOnOneLineAreParted() {
        #expect(NumberedAnswers(["1. ja 2. nee 3. 4"], highest: 4).answers == [1: ["ja"], 2: ["nee"], 3: ["4"]])
        let date = ["1. Sinds ik haar ken, dus sinds 2. Januar, gaat het goed"]
        #expect(
            NumberedAnswers(date, highest: 4).answers[2] == nil || NumberedAnswers(date, highest: 4).answers.count == 2
        )
        let sentence = ["1. Seit wir im Team vom 2. Januar an reden"]
        #expect(NumberedAnswers(sentence, highest: 4).answers == [1: ["Seit wir im Team vom 2. Januar an reden"]])
    }

    @Test func theRatersNameInASignatureIsNotOurGreeting() {
        let questions = "1. What goes well?\n\n2. What could change?\n"
        let request = SentRequest(lines: PlainText.lines("Dear Anna de Vries,\n\nPlease answer below.\n\n" + questions))
        let reply = """
            > Dear Anna de Vries,
            > Please answer below.
            >
            > 1. What goes well?

            All of it.

            > 2. What could change?

            The planning.

            --\u{20}
            Anna de Vries
            Purchasing, Cork
            """
        let found = ReplyAligner(request).align(plain: PlainText.lines(reply), html: nil, sender: "Anna de Vries")
        #expect(found.answers.map(\.text) == ["All of it.", "The planning."])
        #expect(found.remark == nil)
    }

    private let scale = SentQuestion.Scale(
        lowest: 1,
        highest: 5,
        lowestLabel: "zeer onwaarschijnlijk",
        highestLabel: "zeer waarschijnlijk"
    )

    @Test func scoresAsPeopleGiveThem() {
        for text in [
            "4", "4/5", "een 4", "vier", "4 van 5", "4 - omdat het klopt", "4, want", "4 out of 5", "a 4", "quatre",
        ] {
            #expect(ScoreReading.read(text, on: scale) == .score(4), "\(text)")
        }
        for text in [
            "eine 4", "4 sur 5", "ik geef een 4", "Score: 4", "vier!", "4.", "4 (was 3)", "4\n\nWant het klopt.",
        ] {
            #expect(ScoreReading.read(text, on: scale) == .score(4), "\(text)")
        }
        for text in ["Ik zou zeggen een 4", "ca. 4", "4.0", "4,0", "eerder 4", "prima, dus een 4", "⭐⭐⭐⭐", "★★★★☆"] {
            #expect(ScoreReading.read(text, on: scale) == .score(4), "\(text)")
        }
        #expect(ScoreReading.read("tussen 4 en 5", on: scale) == .unclear)
        #expect(ScoreReading.read("Zeer waarschijnlijk", on: scale) == .score(5))
        #expect(ScoreReading.read("één", on: scale) == .score(1))
    }

    @Test func whatIsNoScoreIsNone() {
        for text in ["n.v.t.", "geen mening", "k. A.", "4 projecten deed ze", "goed", ""] {
            #expect(ScoreReading.read(text, on: scale) == .none, "\(text)")
        }
        for text in ["7", "3-4", "4,5", "7/10", "3 of 4"] {
            #expect(ScoreReading.read(text, on: scale) == .unclear, "\(text)")
        }
    }

    private func isAttribution(_ text: String) -> Bool {
        let lines = PlainText.lines(text)
        return Attribution.ending(at: lines.count - 1, in: Words(lines)) != nil
    }

    @Test func attributions() {
        #expect(isAttribution("Op di 3 feb 2026 om 10:12 schreef Feedback <f@klankbord.example>:"))
        #expect(isAttribution("Op 16 aug. 2026 05:13 schreef \"Noor\" <f@klankbord.example> het\nvolgende geschreven:"))
        #expect(isAttribution("Noor Bakker <f@klankbord.example> schrieb am Fr., 28.\nApr. 2026 um 11:53 Uhr:"))
        #expect(isAttribution("Le 4 janv. 2026 19:03, \"Noor\"\n<f@klankbord.example>\na écrit :"))
        #expect(isAttribution("On 22 Aug 2026, at 9:41\u{202F}AM, Noor <f@klankbord.example> wrote:"))
        #expect(isAttribution("2026-10-17 11:28 GMT+03:00 Noor <f@klankbord.example>:"))
        #expect(isAttribution("---- On Wed, 24 Feb 2026 14:02:50 +0530 f@klankbord.example wrote ----"))
    }

    @Test func anAttributionMayEndInWordsOfOurs() {
        let letter = ["Dag Petra,", "", "1. Wat doet Anna goed in haar werk?", "", "Hartelijke groet"]
        let request = SentRequest(
            plain: letter.map { TextLine(text: $0) },
            html: (["Voorbeeld BV", ""] + letter).map { TextLine(text: $0) }
        )
        for name in ["Voorbeeld BV", "Feedback van Voorbeeld BV"] {
            let lines = ["Ze luistert.", "", "Op 23-11-2026 om 10:00 schreef \(name):"]
            let reply = lines.map { TextLine(text: $0) } + letter.map { TextLine(text: $0, quoteDepth: 1) }
            #expect(align(reply: reply, html: nil, to: request).text == "Ze luistert.")
        }
    }

    @Test func whatNobodyCanHaveWrittenIsReadInPartAndFlagged() throws {
        func reply(_ lines: Int) throws -> ReceivedMessage {
            try ReceivedMessage(
                Array(("From: petra@client.example\r\n\r\n" + String(repeating: "a\r\n", count: lines)).utf8)
            )
        }
        let aligner = ReplyAligner(SentRequest(lines: [TextLine(text: "1. Wat doet Anna goed?")]))
        #expect(try aligner.align(reply(1000)).flags == [])
        #expect(try reply(200_000).plainLines?.count == 20_000)
        #expect(try aligner.align(reply(200_000)).flags == ["read-in-part"])
        let html = "<p>" + String(repeating: "ja ", count: 1 << 20) + "</p>"
        let long = try ReceivedMessage(Array("From: p@client.example\r\nContent-Type: text/html\r\n\r\n\(html)".utf8))
        #expect(aligner.align(long).flags == ["read-in-part"])
    }

    @Test func proseThatLooksLikeAnAttributionStays() {
        #expect(!isAttribution("Op maandag zei ze:"))
        #expect(!isAttribution("Op 3 maart 2026 schreef ze in haar verslag dat het beter kon:"))
        #expect(!isAttribution("On Monday he wrote:"))
        #expect(!isAttribution("Dit wilde ik nog kwijt:"))
        let prose = PlainText.lines("Van: links naar rechts werkt ze goed.\nVerzonden: dat voelde ik me.")
        #expect(newText(in: prose).hasPrefix("Van: links"))
    }

    @Test func footersGoAndProseStays() {
        for line in [
            "Sent from my iPhone", "Verstuurd vanaf mijn iPad", "Outlook voor iOS downloaden",
            "Von meinem iPhone gesendet",
            "Gesendet von Outlook für Android<https://x.example/a>", "Envoyé depuis mon appareil Galaxy",
            "Sent from TypeApp",
        ] {
            #expect(MachineLines.isMachine(line), "\(line)")
        }
        for line in [
            "[EXTERNAL]", "*** EXTERNE E-MAIL ***", "Excuse my brevity.", "Verstuurd vanuit Canary", "Van mijn iPhone",
            "This message was sent from outside the company. Please do not click links.",
        ] {
            #expect(MachineLines.isMachine(line), "\(line)")
        }
        for line in ["Extern is ze sterk.", "Van mijn kant niets.", "Externe klanten bellen haar graag."] {
            #expect(!MachineLines.isMachine(line), "\(line)")
        }
        #expect(!MachineLines.isMachine("Sent from my desk, is much easier than my mobile phone."))
        #expect(!MachineLines.isMachine("Von mir aus kann es so bleiben."))
    }

    @Test func signOffs() {
        #expect(Closing.withoutEnd(["Goed.", "", "Groeten, Jan"], sender: "Jan Jansen") == ["Goed."])
        #expect(Closing.withoutEnd(["Goed.", "", "Met vriendelijke groet,", "Jan"], sender: nil) == ["Goed."])
        #expect(Closing.withoutEnd(["Goed.", "-- ", "Jan"], sender: nil) == ["Goed."])
        #expect(Closing.withoutEnd(["Doe haar de groeten van mij."], sender: nil) == ["Doe haar de groeten van mij."])
        #expect(Closing.withoutEnd(["Goed.", "Bedankt!"], sender: nil, keepsCourtesy: true) == ["Goed.", "Bedankt!"])
        #expect(Closing.isGreeting("Beste Anna,") && !Closing.isGreeting("Beste resultaat tot nu toe."))
    }

    @Test func anAnswerOfOneDigitIsNotTheNextQuestionsNumber() {
        let request = ShapedRequest.sample
        let reply = request.text.replacing(ShapedRequest.ends, with: ShapedRequest.ends + "\n4")
        let found = align(reply: PlainText.lines(reply), html: nil, to: request.sent)
        #expect(found.answers.map(\.score) == [nil, nil, 4, nil, nil])
        #expect(found.answers.map(\.text) == [nil, nil, "4", nil, nil])
    }

    @Test func theFullerPartWinsAndTheOtherIsFlagged() {
        let request = ShapedRequest.sample.sent
        let found = align(
            reply: PlainText.lines("1. Ze luistert goed."),
            html: HTMLText.lines("<p>1. Ze luistert goed.</p><p>2. Minder mails.</p>"),
            to: request
        )
        #expect(found.answers.compactMap(\.text) == ["Ze luistert goed.", "Minder mails."])
        #expect(found.flags == ["parts-disagree"])
    }

    @Test func anOlderReplyIsNotAnsweredTwice() {
        let quoted = ShapedRequest.sample.text.split(separator: "\n", omittingEmptySubsequences: false).map {
            ">> \($0)"
        }
        let reply = """
            2. Toch liever minder vergaderen.

            Op wo 4 feb 2026 om 09:00 schreef Petra Smit <petra@client.example>:

            > 1. Ze luistert goed.
            > 2. Minder mails.
            >
            > Op di 3 feb 2026 om 10:12 schreef Feedback voor Noor <feedback@klankbord.example>:
            >

            """
        let found = align(
            reply: PlainText.lines(reply + quoted.joined(separator: "\n")),
            html: nil,
            to: ShapedRequest.sample.sent
        )
        #expect(found.answers.map(\.text) == [nil, "Toch liever minder vergaderen.", nil, nil, nil])
    }

    @Test func numbersInACellOfTheirOwnAreFoundByThePlainPart() {
        let plain = "Hallo Petra,\n\n1. Wat gaat er goed?\n\n2. Wat kan er anders?\n\nWij bewaren dit een jaar."
        let cells = { (one: String, two: String) in
            "<p>Hallo Petra,</p><table><tr><td>1.</td><td>Wat gaat er goed?\(one)</td></tr>"
                + "<tr><td>2.</td><td>Wat kan er anders?\(two)</td></tr></table><p>Wij bewaren dit een jaar.</p>"
        }
        let request = SentRequest(plain: PlainText.lines(plain), html: HTMLText.lines(cells("", "")))
        let reply = HTMLText.lines(cells("<br>Het tempo.", "<br>Minder mails."))
        let found = align(reply: nil, html: reply, to: request)
        #expect(found.answers.map(\.text) == ["Het tempo.", "Minder mails."])
        #expect(found.remark == nil)
    }
}
