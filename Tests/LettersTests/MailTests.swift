import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct MailTests {
    /// Every mail in every language, as it is written.
    private static func rendered() throws -> [(name: String, mail: any Mail, rendered: RenderedMail)] {
        let wording = try Example.wording()
        return try wording.languages.flatMap { language in
            try Example.mails(language: language).flatMap { name, mail in
                try [true, false].map { withLogo in
                    let organisation = try Example.organisation(withLogo: withLogo)
                    let rendered = try wording.mail(mail, language: language, organisation: organisation)
                    return ("\(language)/\(name)", mail, rendered)
                }
            }
        }
    }

    @Test func nothingIsLeftOpenOrEmpty() throws {
        for (name, _, mail) in try MailTests.rendered() {
            #expect(!mail.subject.contains("\n") && mail.subject.count > 10, "\(name): \(mail.subject)")
            for part in [mail.subject, mail.text, mail.html] {
                #expect(!part.contains("{{") && !part.contains("}}"), "\(name)")
                #expect(!part.unicodeScalars.contains { (0xF8F0...0xF8F1).contains($0.value) }, "\(name)")
            }
            for trace in [" ,", " .", " !", "()", "“”", ", ,", ": .", "op .", "on .", "Hallo ,", "\n\n\n"] {
                #expect(!mail.text.contains(trace) && !mail.subject.contains(trace), "\(name): '\(trace)'")
            }
            #expect(!mail.text.contains("**") && !mail.html.contains("**"), "\(name)")
        }
    }

    @Test func linesAreShort() throws {
        for (name, _, mail) in try MailTests.rendered() {
            for line in mail.text.split(separator: "\n") {
                #expect(line.count <= 72 || !line.contains(" "), "\(name): \(line)")
                #expect(line.count <= 78, "\(name): \(line)")
            }
            for line in mail.html.split(separator: "\n") { #expect(line.utf8.count < 900, "\(name): \(line)") }
        }
    }

    @Test func htmlIsBalanced() throws {
        for (name, _, mail) in try MailTests.rendered() {
            #expect(Tags.firstProblem(in: mail.html) == nil, "\(name): \(Tags.firstProblem(in: mail.html) ?? "")")
            #expect(!mail.html.contains("http-equiv") && !mail.html.contains("<script"))
            #expect(!mail.html.contains("src=\"http"), "\(name): no picture is fetched")
        }
    }

    /// Replies are matched with these blocks, whatever client they went through.
    @Test func eachQuestionIsABlockOfItsOwnInBothParts() throws {
        for (name, mail, rendered) in try MailTests.rendered() {
            guard let mail = mail as? any RaterMail,
                [.request, .reminder, .notUnderstood].contains(type(of: mail).kind)
                    || (mail as? AnswerDiscardedMail)?.canAnswer == true
            else { continue }
            let asked = mail.asked
            let plain = rendered.text.replacing("\n", with: " ")
            #expect(!rendered.html.contains("<li") && !rendered.html.contains("<ol"), "\(name)")
            for (number, question) in asked.questionnaire.numbered {
                let text = "\(number). \(question.text(about: "Anna"))"
                #expect(plain.contains("  \(text)"), "\(name): a paragraph begins with '\(text)'")
                #expect(
                    rendered.html.contains(
                        "<p style=\"margin:28px 0 8px;\">\n<strong style=\"font-weight:600;\">\(HTMLText.escape(text))</strong>\n"
                    ),
                    "\(name): \(text)"
                )
                guard let scale = question.scale else { continue }
                for line in ["1 = \(scale.lowest)", "5 = \(scale.highest)"] {
                    #expect(rendered.text.contains("\n\(line)\n"), "\(name)")
                    #expect(rendered.html.contains(">\(line)</span>\n"), "\(name)")
                }
            }
            let numbered = rendered.text.split(separator: "\n").filter { $0.prefixMatch(of: /[0-9]+\.\s/) != nil }
            #expect(
                numbered.count == asked.questionnaire.questions.count,
                "\(name): no other line begins with a number"
            )
        }
    }

    /// A soft line break of quoted-printable inside the token would make it unreadable in a quoted reply.
    @Test func theReferenceStandsOnceOnAShortLine() throws {
        for (name, mail, rendered) in try MailTests.rendered() {
            for part in [rendered.text, rendered.html] {
                let lines = part.split(separator: "\n").filter { $0.contains(Example.placeholder) }
                guard mail is any RaterMail else {
                    #expect(lines.isEmpty, "\(name)")
                    continue
                }
                #expect(lines == ["feedback+\(Example.placeholder)@example.test"], "\(name)")
                #expect(part.ranges(of: Example.placeholder).count == 1, "\(name)")
                #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            }
        }
    }

    /// GDPR Art. 14: controller, contact, source, retention, rights, notice.
    @Test func ratersAreToldWhatArticle14Wants() throws {
        for (name, mail, rendered) in try MailTests.rendered() where mail is any RaterMail {
            let plain = rendered.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let language = String(name.prefix { $0 != "/" })
            for needed in try [
                "Kade & Co B.V., Kanaalkade 12, 3511 XA Utrecht", "privacy@kade.example",
                "https://www.kade.example/privacy/feedback",
            ] + LanguageTests.owed(language).article14 { #expect(plain.contains(needed), "\(name): \(needed)") }
        }
    }

    @Test func aRequestSaysWhoWhatAndUntilWhen() throws {
        let wording = try Example.wording()
        let organisation = try Example.organisation()
        let mail = try wording.mail(
            RequestMail(asked: Example.asked(.client)),
            language: "nl",
            organisation: organisation
        )
        #expect(mail.subject == "Feedback voor Anna de Vries — 5 vragen, tot 17 november")
        #expect(mail.text.hasPrefix("Beste Petra Smit,\n\nOp dinsdag 1 december heeft Anna de Vries van Kade & Co"))
        #expect(mail.text.contains("uiterlijk\ndinsdag 17 november."))
        #expect(mail.text.contains("Uw antwoord is vertrouwelijk"))
        let english = try wording.mail(
            RequestMail(asked: Example.asked(.manager, language: "en")),
            language: "en",
            organisation: organisation
        )
        #expect(english.subject == "Your feedback for Anna de Vries — 5 questions, by 17 November")
        #expect(english.text.contains("with your name, before the talk"))
        let german = try wording.mail(
            RequestMail(asked: Example.asked(.supplier, language: "de")),
            language: "de",
            organisation: organisation
        )
        #expect(german.subject == "Feedback für Anna de Vries – 5 Fragen, bis 17.\u{A0}November")
        #expect(german.text.hasPrefix("Guten Tag Kees van den Berg,\n\ndas jährliche Entwicklungsgespräch von Anna"))
        let french = try wording.mail(
            RequestMail(asked: Example.asked(language: "fr")),
            language: "fr",
            organisation: organisation
        )
        #expect(french.subject == "Votre retour pour Anna de Vries – 5 questions, jusqu’au 17\u{A0}novembre")
        #expect(french.text.hasPrefix("Bonjour Joris,\n\nLe mardi 1er\u{A0}décembre, Anna de Vries a son entretien"))
    }

    @Test func theSourceOfTheAddressIsTold() throws {
        let wording = try Example.wording()
        let organisation = try Example.organisation()
        func text(_ namedBy: Asked.NamedBy) throws -> String {
            let request = RequestMail(asked: try Example.asked(namedBy: namedBy))
            return try wording.mail(request, language: "nl", organisation: organisation).text
        }
        #expect(try text(.employee).contains("Anna de Vries heeft dit adres aan ons doorgegeven"))
        #expect(try text(.organisation).contains("Kade & Co had dit adres al"))
    }

    /// The manager is named as a reader only where the manager may read.
    @Test(arguments: ["nl", "en", "de", "fr"], RaterGroup.allCases)
    func itIsTrueWhoReadsTheAnswers(language: String, group: RaterGroup) throws {
        let wording = try Example.wording()
        let organisation = try Example.organisation()
        func smallPrint(_ sharing: ScheduleRules.Sharing) throws -> String {
            let asked = try Example.asked(group, language: language, sharing: sharing)
            let text = try wording.mail(RequestMail(asked: asked), language: language, organisation: organisation).text
            let words = text.replacing("\n", with: " ").replacing("\u{A0}", with: " ")
            let start = try #require(words.range(of: "Art. 6") ?? words.range(of: "art. 6"))
            return String(words[start.lowerBound...])
        }
        let texts = try ScheduleRules.Sharing.allCases.map { ($0, try smallPrint($0)) }
        for (sharing, text) in texts {
            #expect(text.contains("Mark Jansen") == (sharing != .never), "\(sharing): \(text)")
        }
        #expect(Set(texts.map(\.1)).count == ScheduleRules.Sharing.allCases.count)
    }

    @Test func aConfirmationShowsWhatWasUnderstood() throws {
        let wording = try Example.wording()
        let mail = try wording.mail(
            ConfirmationMail(asked: Example.asked(), understood: Example.understood()),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(mail.text.contains("\n    Anna houdt het overzicht.\n    In de migratie wist iedereen wat er kwam.\n"))
        #expect(mail.text.contains("\n    5 van 5\n    Vooral in het begin van een project.\n"))
        #expect(mail.text.contains("3. Waar zie je Anna over drie tot vijf jaar?\n\n    (geen antwoord)\n"))
        #expect(mail.text.contains("Daarnaast schreef je, los van de vragen:\n\n    Fijn dat jullie dit vragen.\n"))
        #expect(mail.text.contains("bijlage") && mail.text.contains("Je aanvulling is verwerkt"))
        #expect(mail.html.contains("Anna houdt het overzicht.<br>\nIn de migratie"))
    }

    /// One template is compiled for all readers: nothing of one may show in another's mail.
    @Test func readersDoNotMix() throws {
        let wording = try Example.wording()
        let organisation = try Example.organisation()
        for name in ["Joris Bakker", "Sanne Visser", "Joris Bakker"] {
            let mail = try wording.mail(
                RequestMail(asked: Example.asked(rater: name)),
                language: "nl",
                organisation: organisation
            )
            let others = ["Joris", "Sanne"].filter { !name.hasPrefix($0) }
            #expect(mail.text.hasPrefix("Hallo \(name.prefix { $0 != " " }),\n"))
            #expect(!others.contains { mail.text.contains($0) || mail.html.contains($0) })
        }
    }

    @Test func valuesAreNeverMarkup() throws {
        let wording = try Example.wording()
        let attack = "<script>alert(\"x\")</script>"
        let understood = Example.understood([
            Answer(question: 1, text: "\(attack)\n\n# kop\n> 1. **vet** {{name}} \"\u{301}><img src=x>", score: nil)
        ])
        let mail = try wording.mail(
            ConfirmationMail(
                asked: Example.asked(employee: "\(attack) O'Neil & Co", rater: attack),
                understood: understood
            ),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(!mail.html.contains("<script") && !mail.html.contains("<img src=x"))
        #expect(mail.html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
        #expect(mail.html.contains("# kop<br>\n&gt; 1. **vet** {{name}} &quot;\u{301}&gt;&lt;img src=x&gt;"))
        #expect(mail.text.contains("\n    # kop\n    > 1. **vet** {{name}}"))
        #expect(Tags.firstProblem(in: mail.html) == nil)
    }

    @Test func aTalkWithoutPlaceSaysNothingOfIt() throws {
        let wording = try Example.wording()
        let event = TalkEvent(talk: try Example.talk(place: nil), party: .manager)
        let invitation = InvitationMail(event: event, deadline: Example.deadline)
        let mail = try wording.mail(invitation, language: "nl", organisation: Example.organisation())
        #expect(mail.text.contains("is op dinsdag 1\ndecember 2026 om 10:00. De uitnodiging"))
        #expect(mail.subject == "Ontwikkelgesprek met Anna de Vries — dinsdag 1 december 2026 om 10:00")
        let samePlace = try wording.mail(
            TalkMovedMail(event: event, deadline: Example.deadline, from: Example.talkStart),
            language: "nl",
            organisation: Example.organisation()
        )
        #expect(!samePlace.text.contains("Eerst stond het"))
    }

    @Test func aTalkHasATitleAndADescription() throws {
        let wording = try Example.wording()
        let text = try EventText.dossier(Example.dossierNews()).written(
            wording,
            language: "en",
            organisation: Example.organisation()
        )
        #expect(text.summary == "Development talk Anna de Vries and Mark Jansen")
        #expect(text.description.contains("The feedback report (7 of 9 answered) is attached"))
        #expect(text.description.split(separator: "\n").count == 2)
    }
}

enum HTMLText {
    static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&#39;")
    }
}
