import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

/// The mails that go to and fro about a talk: what each says, and how it is answered.
@Suite struct LetterTests {
    private func written(_ mail: any Mail, _ language: String = "nl") throws -> RenderedMail {
        try Example.wording().mail(mail, language: language, organisation: Example.organisation())
    }

    /// The text in one line, without its small print.
    private func line(_ mail: any Mail, _ language: String = "nl") throws -> String {
        try written(mail, language).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func whomToAskShowsHowToAnswer() throws {
        let whom = try Example.whom(approver: .manager, maximum: 9)
        let mail = try written(whom)
        #expect(mail.text.contains("\n    klant: Petra Smit <petra@klant.example>\n    collega: "))
        #expect(mail.html.contains("klant: Petra Smit &lt;petra@klant.example&gt;<br>"))
        let text = try line(whom)
        #expect(text.contains("hooguit 9 noemen") && text.contains("eerst voor aan Mark"))
        #expect(text.contains("“leidinggevende: mark@example.test”") && text.contains("“stand”"))
        let nobody = try Example.whom(approver: nil, maximum: 9)
        #expect(try line(nobody).contains("vragen iedereen meteen"))
    }

    @Test func eachPartOfAListThatWasReadIsTold() throws {
        let text = try written(Example.namesRead()).text
        for part in [
            "\nErbij\n\n- Petra Smit <petra.smit@waterschap-amstel-gooi-en-vecht.example>, klant\n- Joris Bakker <joris@kade.example>, collega\n\n",
            "\nVervangen\n\n- Mark Jansen door info@drukkerij.example, leverancier\n\n",
            "\nEraf\n\n- Mark Jansen <mark@kade.example>\n\n",
            "\n- Sanne Visser <sanne@kade.example>: je lijst is vol, met hooguit 12\n  mensen.\n",
            "\n- Regel 4, “klant Petra van de inkoop”: het mailadres ontbreekt.\n",
            "\nJe lijst nu: 4 van hooguit 12\n\n1. Petra",
            "leggen we voor aan Mark",
        ] { #expect(text.contains(part), "\(part)") }
    }

    /// Every reason has words of its own in every language.
    @Test func everyReasonIsSaid() throws {
        for language in try Example.wording().languages {
            let text = try written(Example.namesRead(), language).text.replacing("\n  ", with: " ")
            // Behind who, or which line, it is about.
            let reasons = text.split(separator: "\n").filter { $0.hasPrefix("- ") && $0.hasSuffix(".") }
                .compactMap { $0.components(separatedBy: ": ").last }
            #expect(reasons.count == 16 && Set(reasons).count == 16, "\(language): \(reasons)")
            #expect(reasons.allSatisfy { $0.count > 10 }, "\(language): \(reasons)")
        }
    }

    @Test func whatIsNotThereIsNotTold() throws {
        let raters = try Example.listed()
        var read = try Example.namesRead(list: raters, next: .goesOut)
        read.added = raters
        let text = try line(read)
        #expect(text.contains("Erbij - Petra") && text.contains("vragen we nu om feedback"))
        for absent in ["Vervangen", "Eraf", "Niet overgenomen", "Niet begrepen", "leggen we voor"] {
            #expect(!text.contains(absent), "\(absent)")
        }
    }

    /// A line of a list that begins with a number is no question, though it is answered by that number.
    @Test func ratersAreStruckByNumber() throws {
        let mail = try written(Example.approval(.manager, Example.listed()))
        #expect(mail.text.contains("\n2. Joris Bakker <joris@kade.example>, collega\n3. info@drukkerij.example"))
        #expect(mail.html.contains(">2. Joris Bakker &lt;joris@kade.example&gt;, collega</p>"))
        #expect(!mail.html.contains("<strong style=\"font-weight:600;\">1. Petra") && !mail.html.contains("<li"))
        #expect(mail.text.hasPrefix("Hallo Mark,") && !mail.subject.hasPrefix("Nog even"))
    }

    @Test func whatIsAskedAgainSaysSo() throws {
        for language in try Example.wording().languages {
            let again = try Example.mails(language: language).filter { $0.name.hasSuffix("-again") }
            #expect(again.count >= 12)
            for (name, mail) in again {
                let first = try #require(
                    Example.mails(language: language).first { $0.name == name.replacing("-again", with: "") },
                    "\(name)"
                )
                let (asked, askedAgain) = (try written(first.mail, language), try written(mail, language))
                #expect(askedAgain.subject.hasSuffix(asked.subject.drop { !$0.isWhitespace }.suffix(8)), "\(name)")
                #expect(askedAgain.subject.count > asked.subject.count, "\(language)/\(name)")
                #expect(askedAgain.text != asked.text)
            }
        }
    }

    @Test func whoIsStruckIsToldAndNobodyMeansOthers() throws {
        let raters = try Example.listed()
        func approved(_ asked: [ListedRater], _ struck: [ListedRater]) throws -> String {
            try line(Example.approved(asked, struck))
        }
        let all = try approved(raters, [])
        #expect(all.contains("Mark is akkoord. Deze mensen vragen we nu") && !all.contains("vragen we niet"))
        let none = try approved([], raters)
        #expect(!none.contains("is akkoord") && none.contains("- Petra Smit - Joris Bakker"))
        #expect(none.contains("Antwoord op deze mail met namen en adressen"))
    }

    /// Counts, never who; of its own accord in one sentence or two.
    @Test func standingIsCounted() throws {
        func standing(_ asked: Int, _ answered: Int, _ waiting: Int, isWeekly: Bool) throws -> RenderedMail {
            try written(Example.standing(asked, answered, waiting, isWeekly: isWeekly))
        }
        let weekly = try standing(9, 7, 1, isWeekly: true)
        #expect(weekly.subject.hasPrefix("7 van 9 antwoordden"))
        let words = weekly.text.replacing("\n", with: " ")
        #expect(
            words.contains(
                "Van de 9 mensen die we vroegen, jijzelf meegeteld, antwoordden er tot nu toe 7. Daarnaast wacht nog 1 naam op akkoord. Het"
            )
        )
        #expect(try standing(9, 1, 0, isWeekly: true).subject.hasPrefix("1 van 9 antwoordde "))
        #expect(try !standing(9, 9, 0, isWeekly: true).text.contains("Het kan nog"))
        #expect(try standing(1, 0, 0, isWeekly: true).text.contains("nog niemand op"))
        let asked = try standing(9, 7, 0, isWeekly: false).text
        #expect(asked.contains("- Gevraagd: 9, jijzelf meegeteld\n- Geantwoord: 7\n\n") && !asked.contains("akkoord"))
    }

    @Test func departmentsAreATable() throws {
        let mail = try written(Example.departments())
        #expect(
            mail.text.contains(
                """

                Afdeling                             Gepland  Gevoerd  Geen     Feedback
                Inkoop en logistiek, vestiging             4        2     1    31 van 48
                Rotterdam-Alexander en omstreken
                Verkoop                                   12        0     3    9 van 104
                Softwareontwikkeling                      31        8     0  290 van 350
                (geen afdeling)                            0        0     2      0 van 0
                Samen                                     47       10     6  330 van 502

                """
            )
        )
        #expect(mail.html.ranges(of: "<th ").count == 5 && mail.html.ranges(of: "<td ").count == 25)
        #expect(mail.html.contains("<strong>330 van 502</strong></td>"))
        let one = try Example.departments([Example.rows[1]])
        #expect(try !written(one).text.contains("Samen"))
    }

    @Test func theAddressToInviteIsLiteral() throws {
        for (name, mail) in try Example.arrangingMails()
        where name.hasPrefix("plan-") || name.hasPrefix("declined-invitation") {
            #expect(try written(mail).text.contains("\n    \(Example.service)\n"), "\(name)")
            #expect(try written(mail).html.contains("\n\(Example.service)\n"), "\(name)")
        }
    }

    @Test func whoInvitedUsIsGreeted() throws {
        let organizer = try NamedAddress("Els Prins <els@kade.example>")
        func accepted(_ organizer: NamedAddress?, _ reader: Party) throws -> String {
            try line(Example.accepted(Example.talk(organizer: organizer), reader))
        }
        #expect(try accepted(organizer, .employee).hasPrefix("Hallo Els, Dank je wel"))
        #expect(try accepted(organizer, .employee).contains("het ontwikkelgesprek van Anna de Vries met Mark Jansen"))
        #expect(try accepted(NamedAddress("ANNA@example.test"), .manager).contains("je ontwikkelgesprek met Mark"))
        #expect(try accepted(nil, .employee).hasPrefix("Hallo Anna, Dank"))
        #expect(try accepted(nil, .manager).hasPrefix("Hallo Mark, Dank"))
    }

    @Test func aDossierThatIsNotOnTheEventDoesNotSaySo() throws {
        let calendars = ["nl": "agenda", "en": "calendar", "de": "Kalender", "fr": "agenda"]
        for (language, calendar) in calendars {
            for isOnEvent in [true, false] {
                let news = try Example.dossierNews(isOnEvent: isOnEvent)
                let mails: [any Mail] = [
                    Example.dossier(news) as DossierToEmployeeMail, Example.dossier(news) as DossierToManagerMail,
                ]
                for mail in mails {
                    #expect(try written(mail, language).text.contains(calendar) == isOnEvent, "\(language)")
                }
            }
        }
    }

    /// The mail isn't kept to align replies with: an example in it could be read as an answer.
    @Test func whoCouldNotBeReachedIsReplacedByReply() throws {
        for language in try Example.wording().languages {
            let text = try line(Example.notReached("Petra Smit <petra@klant.example>"), language)
            #expect(
                text.contains("Petra Smit") && !text.contains("petra@klant.example") && !text.contains("Petra Smit <")
            )
        }
        let dutch = try #require(try Example.mails(language: "nl").first { $0.name == "not-reached" }).mail
        #expect(try line(dutch).contains("Antwoord op deze mail met één regel: de groep"))
    }

    @Test func whatOthersWroteIsShortened() {
        #expect(Shortening.shorten("a\n b\t c ") == "a b c")
        let long = Shortening.shorten(String(repeating: "woord ", count: 40))
        #expect(long.count == 100 && long.hasSuffix("…"))
    }
}
