// Replies to a confirmation, and to other letters than the request.
import MailFormat
import Testing

@testable import Aligning

@Suite struct ConfirmationReplyTests {
    private let letter = """
        Hi Petra,

        Thank you for your feedback for Noor. This is how we understood your answer:

        1. What does Noor do well?

            Explains well.

        2. What could Noor do differently?

            (no answer)

        3. How easy is it to work with Noor?

            4 out of 5

        4. How often does Noor bring in something new?

            (no answer)

        Not quite right, or anything to add? Reply to this mail.
        """

    private func align(_ text: String, to letter: String? = nil) -> Alignment {
        let sent = SentRequest(lines: PlainText.lines(letter ?? self.letter))
        let quote = (letter ?? self.letter).split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        let reply = text + "\n\nOn Tue, 3 Feb 2026 at 10:12, Feedback <f@klankbord.example> wrote:\n\n"
        return ReplyAligner(sent).align(
            plain: PlainText.lines(reply + quote.joined(separator: "\n")),
            html: nil,
            sender: "Petra Smit"
        )
    }

    @Test func aStatedScoreTellsItsScale() {
        let sent = SentRequest(lines: PlainText.lines(letter))
        #expect(sent.questions.map(\.isScale) == [false, false, true, true])
        #expect(sent.isConfirmation)
        let kept = SentRequest(prepared: sent.prepared, token: nil)
        #expect(kept?.isConfirmation == true && kept?.questions.map(\.isScale) == [false, false, true, true])
    }

    @Test func theScalesEndsMayStandInTheConfirmation() {
        let stated = letter.replacing(
            "4. How often does Noor bring in something new?",
            with: "4. How often does Noor bring in something new?\n1 = rarely\n5 = very often"
        )
        #expect(align("4. very often", to: stated).answers[3].score == 5)
    }

    @Test(arguments: [
        "3. 5", "3. 5 out of 5", "Question 3: 5/5", "3: 5, sorry", "Question 3 should be 5, not 4.",
        "3: make that a 5 please", "Bij vraag 3 moet het een 5 zijn.", "Bei Frage 3 bitte 5 statt 4",
    ])
    func aScoreIsCorrected(text: String) {
        let found = align(text)
        #expect(found.answers.map(\.score) == [nil, nil, 5, nil] && found.remark == nil)
    }

    @Test func aScoreIsCorrectedBelowTheOldOne() {
        let lines = letter.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.contains("4 out of 5") ? ["> \(line)", "", "5", ""] : ["> \(line)"]
        }
        let found = ReplyAligner(SentRequest(lines: PlainText.lines(letter)))
            .align(plain: PlainText.lines(lines.joined(separator: "\n")), html: nil)
        #expect(found.answers.map(\.score) == [nil, nil, 5, nil])
    }

    @Test(arguments: [
        "Looks good to me.", "Thanks!", "That's right, thank you very much", "Klopt helemaal, dank je wel!", "Prima zo",
        "Passt so, vielen Dank", "Stimmt alles. Danke!", "C'est parfait, merci beaucoup.", "OK",
        "Perfect!\n\nPetra Smit",
        "Hi,\n\nAll good, nothing to add.\n\nKind regards,\nPetra", "👍",
    ])
    func whatIsRightIsNothingNew(text: String) {
        let found = align(text)
        #expect(found.isAcknowledgement && found.remark == nil && !found.declined)
        #expect(found.flags == ["nothing-new"])
    }

    @Test(arguments: [
        "Looks good, but question 2 is missing.", "Is that right?", "Not right.", "Klopt niet.",
        "She is perfect for the customers.", "Thanks to her all is fine with the customers.", "Good, next time better.",
    ])
    func whatSaysMoreIsARemark(text: String) {
        let found = align(text)
        #expect(!found.isAcknowledgement && found.remark == text)
    }

    @Test(arguments: [
        ("Please remove my answer to question 2.", [2]), ("Could you delete my answers to 1 and 3?", [1, 3]),
        ("Verwijder mijn antwoord op vraag 2, alsjeblieft.", [2]), ("Haal antwoord 2 maar weg", [2]),
        ("Antwoord 1 mag eruit.", [1]), ("Can you take out my answer to question 1?", [1]),
        ("Bitte löschen Sie meine Antwort auf Frage 3.", [3]), ("Supprimez ma réponse à la question 1, merci.", [1]),
    ])
    func anAnswerIsTakenBack(text: String, questions: [Int]) {
        let found = align(text)
        #expect(found.takenBack == questions && found.remark == nil && !found.isAcknowledgement)
    }

    @Test(arguments: [
        "Do not remove my answer to 2.", "Remove the clutter in 2 meetings.", "Verwijder vraag 2 niet.",
        "Why did you delete my answer to 2?",
    ])
    func whatTakesNothingBack(text: String) { #expect(align(text).takenBack == []) }

    private let request = SentRequest(
        lines: PlainText.lines(
            """
            Hi Petra,

            Noor has a development talk soon, and you see her at work. Please type your answer below each question.

            1. What does Noor do well?

            2. How easy is it to work with Noor?
            1 = it takes effort
            5 = it runs by itself

            Why this mail? Example Ltd had this address and chose it to ask for feedback for Noor.
            """
        )
    )
    private let letters = OurLetters(
        templates: [
            """
            Subject: Understood: no feedback for {{employee.name}}

            Hi {{rater.givenName}},

            Thank you for letting us know; that is quite all right. We won’t ask you again for feedback for {{employee.givenName}}’s talk on {{talk.date}}.

            Kind regards,
            {{organisation.name}}

            {{>rater-footer}}
            """,
            "Why this mail? {{organisation.name}} had this address and chose it to ask for feedback for {{employee.name}}.",
        ]
    )

    @Test(arguments: ["> ", ">", ""])
    func aReplyToAnotherLetter(prefix: String) {
        let quote = """
            Hi Petra,

            Thank you for letting us know; that is quite all right. We won’t ask
            you again for feedback for Noor’s talk on Wednesday 3
            February.

            Kind regards,
            Example Ltd

            Why this mail? Example Ltd had this address and chose it to ask for
            feedback for Noor.
            """.split(separator: "\n", omittingEmptySubsequences: false).map { prefix + $0 }
        let typed = "Sorry, I changed my mind.\n1. Explains well.\n2. 4"
        let found = ReplyAligner(request.beside(letters))
            .align(plain: PlainText.lines(typed + "\n\n" + quote.joined(separator: "\n")), html: nil)
        #expect(found.answers.map(\.text) == ["Explains well.", "4"])
        #expect(found.remark == "Sorry, I changed my mind.")
    }

    /// A template holds what it says to one and to another.
    @Test(arguments: [
        "Thank you for your answer. The feedback for Noor’s talk on Tuesday 2 March\nhas closed, so we did not pass it on.",
        "We asked you for feedback for Noor Bakker. We have withdrawn that\nquestion, so there is no need to answer any more.",
    ])
    func aLetterThatDependsOnItsReader(quoted: String) {
        let letters = OurLetters(templates: [
            """
            {{#forSelf}}
            Thank you for your answer. The feedback for your talk on {{talk.date}} has closed, so it can’t go in any more.
            {{/forSelf}}
            {{^forSelf}}
            Thank you for your answer. The feedback for {{employee.givenName}}’s talk on {{talk.date}} has closed, so we did not pass it on.
            {{/forSelf}}
            """,
            "We asked you for feedback for {{employee.name}}. {{#off}}The talk of {{talk.date}} has been called off for now"
                + "{{/off}}{{^off}}We have withdrawn that question{{/off}}, so there is no need to answer any more.",
        ])
        let lines =
            "Hi Petra,\n\n\(quoted)\n\nWhy this mail? Example Ltd had this address and chose it to ask for feedback for Noor."
            .split(separator: "\n", omittingEmptySubsequences: false)
        for prefix in ["> ", ""] {
            let text = "1. Explains well.\n\n" + lines.map { prefix + $0 }.joined(separator: "\n")
            let found = ReplyAligner(request.beside(letters)).align(plain: PlainText.lines(text), html: nil)
            #expect(found.answers.map(\.text) == ["Explains well.", nil] && found.remark == nil)
        }
    }

    @Test(arguments: ["Calm.\nKind regards,\nPetra", "No opinion\nKind regards,"])
    func aShortAnswerBesideWordsOfOursStays(typed: String) {
        let text =
            "Hi Petra,\n1. What does Noor do well?\n\(typed)\n2. How easy is it to work with Noor?\n1 = it takes effort"
        let found = ReplyAligner(request.beside(letters)).align(plain: PlainText.lines(text), html: nil)
        let same = ReplyAligner(request).align(plain: PlainText.lines(text), html: nil)
        #expect(found == same && found.answers[0].text != nil)
    }

    @Test func whatTheRaterWritesBetweenOurSentencesStays() {
        let text = """
            > Hi Petra,
            >
            > Thank you for letting us know; that is quite all right. We won’t ask you again for feedback for Noor’s talk on Wednesday 3 February.

            But I do want to answer: she explains well.

            > Kind regards,
            > Example Ltd
            """
        let found = ReplyAligner(request.beside(letters)).align(plain: PlainText.lines(text), html: nil)
        #expect(found.remark == "But I do want to answer: she explains well.")
    }
}
