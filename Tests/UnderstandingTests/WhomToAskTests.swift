import Addressing
import Feedback
import Testing

@testable import Understanding

/// Tables, contacts and signatures that people paste, and sentences that say whom not to ask.
@Suite struct WhomToAskTests {
    private static let three = [
        "+ client Petra Smit <petra@klant.example>", "+ colleague Bas Mulder <bas@ons.example>",
        "+ supplier Eva Kowalska <eva@bos.example>",
    ]

    // MARK: Tables

    /// In each order of the columns, whatever divides the cells, with a heading and without.
    @Test(arguments: ["\n", "\n\n", "\t", ";", " | "])
    func tables(_ divider: String) throws {
        let rows = [
            ["Petra Smit", "petra@klant.example", "Klant"], ["Bas Mulder", "bas@ons.example", "Collega"],
            ["Eva Kowalska", "eva@bos.example", "Leverancier"],
        ]
        let ends = divider.hasPrefix("\n") ? divider : "\n"
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let lines = rows.map { row in order.map { row[$0] }.joined(separator: divider) }
            let heading = order.map { ["Naam", "E-mail", "Relatie"][$0] }.joined(separator: divider)
            for text in [lines, [heading] + lines].map({ $0.joined(separator: ends) }) {
                let found = try understood("Hoi,\n\n\(text)\n\nGroet,\nAnna")
                #expect(found == Self.three, "\(text)")
            }
        }
    }

    @Test(arguments: [
        "Name\nE-mail\nRelationship\nPetra Smit\npetra@klant.example\nclient",
        "Nr\tNaam\tBedrijf\tE-mail\tTelefoon\tRelatie\n1\tPetra Smit\tKlant BV\tpetra@klant.example\t020-1234567\tklant",
        "Voornaam\tAchternaam\tE-mail\tGroep\nPetra\tSmit\tpetra@klant.example\tklant",
        "Naam;E-mail;Klant;Collega\nPetra Smit;petra@klant.example;x;",
        "| Name | E-Mail | Gruppe |\n|---|---|---|\n| Petra Smit | petra@klant.example | Kundin |",
        "Smit, Petra\tpetra@klant.example\tklant\n", "Petra Smit\npetra@klant.example\n\n(klant)",
        "petra@klant.example\nPetra Smit\nCliente",
    ])
    func aTablesRow(_ text: String) throws {
        let found = try understood(text)
        #expect(found == Array(Self.three.prefix(1)))
    }

    /// A group below an address belongs to it, one above the first to those below.
    @Test(arguments: [
        "Petra Smit\npetra@klant.example\nKlant\nBas Mulder\nbas@ons.example\nEva Kowalska\neva@bos.example\nLeverancier",
        "Klanten\nPetra Smit\npetra@klant.example\nCollega's\nBas Mulder\nbas@ons.example\nLeveranciers\nEva Kowalska\neva@bos.example",
        "Petra Smit\nKlant BV\npetra@klant.example\nKlant\nBas Mulder\nOns\nbas@ons.example\nCollega\nEva Kowalska\nBos\neva@bos.example\nLeverancier",
        "Petra Smit petra@klant.example\nklant\n\nBas Mulder bas@ons.example\ncollega\n\nEva Kowalska eva@bos.example\nleverancier",
    ])
    func groupsOnLinesOfTheirOwn(_ text: String) throws {
        let found = try understood(text)
        #expect(found == Self.three)
    }

    @Test func aRowThatSaysNoNamesNobody() throws {
        let table = "Naam\tE-mail\tRelatie\tVragen?\nPetra Smit\tpetra@klant.example\tklant\tja\n"
        let found = try understood(table + "Joris Bakker\tjoris@ons.example\tcollega\tnee")
        #expect(found.first == Self.three[0] && !found.contains { $0.hasPrefix("+") && $0.contains("joris") })
    }

    // MARK: Family name first

    @Test(arguments: [
        ("klant: Smit, Petra <petra@klant.example>", "Petra Smit <petra@klant.example>"),
        ("Klant - \"Smit, Petra\" <petra@klant.example>", "Petra Smit <petra@klant.example>"),
        ("Smit, Petra, petra@klant.example, klant", "Petra Smit <petra@klant.example>"),
        ("klant: Smit, Petra (Klant BV) <petra@klant.example>", "Petra Smit <petra@klant.example>"),
        ("client: \"O'Connor, Liam\" <liam@klant.example>", "Liam O'Connor <liam@klant.example>"),
        ("Kunde: Müller, Jörg <joerg@klant.example>", "Jörg Müller <joerg@klant.example>"),
        ("klant: Berg, Kees van den <kees@klant.example>", "Kees van den Berg <kees@klant.example>"),
        ("client : Dupont, Jean-Luc <jl@klant.example>", "Jean-Luc Dupont <jl@klant.example>"),
        ("Petra Smit, Klant BV, petra@klant.example, klant", "Petra Smit <petra@klant.example>"),
        ("klant: Petra Smit, Acme <petra@klant.example>", "Petra Smit <petra@klant.example>"),
    ])
    func familyNameFirst(_ text: String, _ rater: String) throws {
        let found = try understood(text)
        #expect(found == ["+ client \(rater)"])
    }

    // MARK: Contacts

    @Test(arguments: [
        "leverancier\nNaam: Eva Kowalska\nBedrijf: Bos BV\nTelefoon: 020 123 45 67\nE-mail: eva@bos.example",
        "Naam: Eva Kowalska\nE-mail: eva@bos.example\nRelatie: leverancier",
        "supplier:\nFull Name: Eva Kowalska\nLast Name: Kowalska\nFirst Name: Eva\nJob Title: Manager\nE-mail: eva@bos.example\nE-mail Display As: Eva Kowalska (eva@bos.example)",
        "Lieferant:\nVollständiger Name: Eva Kowalska\nFirma: Bos BV\nE-Mail: eva@bos.example\nE-Mail: Angezeigt als: Eva Kowalska",
        "Fournisseur :\nPrénom : Eva\nNom de famille : Kowalska\nSociété : Bos BV\nAdresse de messagerie : eva@bos.example",
        "Naam\nEva Kowalska\nE-mail\neva@bos.example\nRelatie\nleverancier",
        "Eva Kowalska (leverancier)\nBos BV\neva@bos.example\n020-1234567",
        "Leverancier:\n\nEva Kowalska\nAccountmanager\nBos & Zn. B.V.\nT +31 20 123 45 67\nE eva@bos.example\nW www.bos.example",
        "leverancier: zie kaartje\n\nGroet,\nAnna\nBEGIN:VCARD\nVERSION:3.0\nN:Kowalska;Eva;;;\nitem1.EMAIL;TYPE=work:eva@bos.example\nEND:VCARD",
    ])
    func contacts(_ text: String) throws {
        let found = try understood(text)
        #expect(found == [Self.three[2]])
    }

    @Test func cardsWithoutAGroupOrAgainstHerWordAreAskedBack() throws {
        let card = "\nBEGIN:VCARD\nFN:Eva Kowalska\nEMAIL:eva@bos.example\nEND:VCARD"
        #expect(try understood("Zie kaartje" + card).last == "2? no group eva@bos.example")
        #expect(try understood("Deze leverancier liever niet" + card).allSatisfy { !$0.hasPrefix("+") })
        let own = "\nBEGIN:VCARD\nFN:Anna Bakker\nEMAIL:anna.bakker@ons.example\nEND:VCARD"
        #expect(try understood("klant: Petra Smit <petra@klant.example>" + own) == [Self.three[0]])
    }

    // MARK: Her own signature

    @Test(arguments: [
        "Anna Bakker\nklantadviseur\nOns BV\ninfo@ons.example | 06-12345678",
        "--\nAnna Bakker | klantadviseur | info@voorbeeld.example", "Anna Bakker | Manager | a.bakker@ons.example",
        "Kind regards,\n\nAnna Bakker\nSales Manager\nsales@voorbeeld.example\nanna.bakker@ons.example",
        "Mit freundlichen Grüßen\nAnna Bakker\nKundenberaterin\nservice@ons.example",
        "Cordialement,\nAnna Bakker\nResponsable commerciale\ncontact@ons.example",
        "Anna Bakker\nManager\nT 020 1234567\nE anna.b@voorbeeld.example",
        "A. Bakker\nT 020 1234567\nE a.bakker@ons.example", "Anna Bakker\nT 020 1234567\nE info@voorbeeld.example",
    ])
    func nobodyIsNamedByHerSignature(_ signature: String) throws {
        for list in ["klant: Petra Smit <petra@klant.example>", "Klanten:\n- Petra Smit <petra@klant.example>"] {
            let added = try understood("\(list)\n\n\(signature)").filter { $0.hasPrefix("+") }
            #expect(added == [Self.three[0]])
        }
    }

    @Test func aListBelowHerNameIsRead() throws {
        let list = "klant: Petra Smit <petra@klant.example>\nBas Mulder <bas@ons.example>"
        #expect(try understood("Anna Bakker\n\n\(list)") == Array(Self.three.prefix(2)))
        #expect(try understood("Groet, Anna\n\nKlanten:\n- Petra Smit <petra@klant.example>") == [Self.three[0]])
        // Below her signature a line without a group is asked about, and not cut away.
        #expect(try understood("Groet, Anna\n\nBas Mulder <bas@ons.example>") == ["3? no group bas@ons.example"])
    }

    // MARK: Against her word

    private static let refusals = """
        I wouldn't ask %; please leave % out of it; % has retired; I've already asked %; I had a fight with %
        Maybe %; avoid %; everyone but %; Should I ask %?; My manager % knows about it; cc: %; % shouldn't be on it
        under no circumstances %; anybody other than %; Ignore %; backup: %; From: %; no need to ask %
        Laat % er maar buiten; Ik zou % niet vragen; % is met pensioen; Met % heb ik ruzie; Iedereen behalve %
        Iedereen op % na; Ik heb dit met mijn leidinggevende % besproken; Misschien %; % is ziek; In geen geval %
        % hoef je niet te vragen; doe maar niet %; %: geen goed idee; Spreek % niet aan; % helpt mij met deze lijst
        Als er te weinig zijn: %; % mag je overslaan; Stuur een kopie aan %
        Ich würde % nicht fragen; Keinesfalls %; Auf keinen Fall %; Lass % bitte außen vor; % ist in Rente
        Alle außer %; Mit % habe ich Streit; Vielleicht %; % lieber nicht; Soll ich % fragen?; % kennt mich kaum
        ne demandez surtout pas à %; Je n'inviterais pas %; Laissez % en dehors de ça; % est à la retraite
        tout le monde sauf %; Peut-être %; En aucun cas %; surtout pas %; Faut-il demander à % ?; J'hésite pour %
        """.split { $0 == ";" || $0.isNewline }.map { $0.drop { $0 == " " } }

    @Test(arguments: refusals)
    func nobodyIsAddedAgainstHerWord(_ refusal: Substring) throws {
        let petra = "klant: Petra Smit <petra@klant.example>"
        for who in ["joris@ons.example", "Joris Bakker <joris@ons.example>"] {
            let line = refusal.replacing("%", with: who)
            for text in ["\(petra)\n\(line)", "\(line)\n\n\(petra)"] {
                let added = try understood(text).filter { $0.hasPrefix("+") }
                #expect(added == [Self.three[0]], "\(text)")
            }
        }
    }

    /// What is said of a name holds for the address beside the same name in another line.
    @Test(arguments: [
        "Joris toch maar niet", "Laat Joris er maar buiten", "Joris is met pensioen", "I wouldn't ask Joris",
        "Everyone but Joris", "Should I ask Joris?", "Joris ist im Ruhestand", "Je ne demanderais pas à Joris",
        "Iedereen behalve Joris", "Tout le monde sauf Joris Bakker",
    ])
    func aNameTakesItsAddressBack(_ line: String) throws {
        let list = "collega's:\nBas Mulder <bas@ons.example>\nJoris Bakker <joris@ons.example>"
        let added = try understood("\(list)\n\n\(line)").filter { $0.hasPrefix("+") }
        #expect(added == [Self.three[1]])
    }

    @Test(arguments: [
        "Joris <joris@ons.example>. Die liever niet.", "Joris <joris@ons.example>\nHij hoeft niet",
        "Joris <joris@ons.example>\nis met pensioen", "Joris <joris@ons.example>. He retired.",
        "Joris <joris@ons.example>. Den bitte nicht.", "Joris <joris@ons.example>\nLui, surtout pas.",
    ])
    func theNextSentenceTakesThePersonBack(_ text: String) throws {
        let added = try understood("klant: Petra Smit <petra@klant.example>\n" + text).filter { $0.hasPrefix("+") }
        #expect(added == [Self.three[0]])
    }

    @Test(arguments: [
        "Deze mensen wil ik liever niet:", "Deze collega's wil ik liever niet vragen", "I wouldn't ask:", "Maybe:",
        "Diese Leute möchte ich lieber nicht:", "Ces personnes plutôt pas :", "Wie ik niet zou vragen:", "Excluded:",
    ])
    func nobodyIsAddedBelowSuchAHeading(_ heading: String) throws {
        let text =
            "klant: Petra Smit <petra@klant.example>\n\n\(heading)\n- Joris <joris@ons.example>\n- kees@ons.example"
        let added = try understood(text).filter { $0.hasPrefix("+") }
        #expect(added == [Self.three[0]])
    }

    @Test(arguments: [
        ("Alle collega's mag je vragen: bas@ons.example, maar joris@ons.example niet", "joris@ons.example"),
        ("All colleagues: bas@ons.example, but not joris@ons.example", "joris@ons.example"),
        ("Alle Kollegen: bas@ons.example, aber nicht joris@ons.example", "joris@ons.example"),
        ("Mes collègues : bas@ons.example, mais pas joris@ons.example", "joris@ons.example"),
        ("collega: bas@ons.example, niet joris@ons.example", "joris@ons.example"),
    ])
    func aLineOfBoth(_ text: String, _ out: String) throws {
        #expect(try understood(text) == ["+ colleague bas@ons.example", "- \(out)"])
    }

    @Test(arguments: [
        "Iedereen behalve Joris", "Everyone but Joris", "Alle außer Joris", "Tout le monde sauf Joris",
        "Iedereen op Joris na", "Al mijn collega's behalve Joris", "Laat Joris er maar buiten", "I wouldn't ask Joris",
    ])
    func theExceptionIsStruck(_ text: String) throws {
        #expect(try understood(text) == ["- Joris"])
    }

    // MARK: Sentences that ask

    @Test(arguments: [
        "Kun je Petra Smit (klant, petra@klant.example) vragen?",
        "Als klant stel ik Petra Smit voor: petra@klant.example",
        "Ik werk veel samen met mijn klant Petra Smit (petra@klant.example).",
        "Could you please ask my client Petra Smit (petra@klant.example)?",
        "I work closely with Petra Smit (petra@klant.example), a client",
        "Bitte fragt meine Kundin Petra Smit (petra@klant.example)",
        "Können Sie bitte Petra Smit (petra@klant.example), Kundin, fragen?",
        "Pourriez-vous demander à ma cliente Petra Smit (petra@klant.example) ?",
        "Je travaille beaucoup avec ma cliente Petra Smit (petra@klant.example)",
    ])
    func sentencesThatAsk(_ text: String) throws {
        #expect(try understood(text) == [Self.three[0]])
    }

    @Test(arguments: [
        "Petra (petra@klant.example) of Liam (liam@klant.example), klant", "Petra Smit (klant, petra@klant.example)?",
        "klant: petra@klant.example\ncollega: PETRA@klant.example",
    ])
    func whatIsOpenIsAskedBack(_ text: String) throws {
        let found = try understood(text)
        #expect(!found.isEmpty && found.allSatisfy { $0.contains("?") })
    }

    // MARK: People on file

    private func people() throws -> KnownPeople {
        KnownPeople(
            manager: try NamedAddress("Mark Visser <mark@ons.example>"),
            colleagues: try [
                "Bas Mulder <bas@ons.example>", "Mark Visser <mark@ons.example>", "Els de Boer <els@ons.example>",
                "Jan Smit <jan@ons.example>", "Jan Smit <jan.smit@ons.example>",
            ].map { try NamedAddress($0) }
        )
    }

    @Test(arguments: [
        ("collega: Bas Mulder", "+ colleague Bas Mulder <bas@ons.example>"),
        ("Collega's:\n- Els de Boer", "+ colleague Els de Boer <els@ons.example>"),
        ("Bas Mulder", "+ colleague Bas Mulder <bas@ons.example>"),
        ("Vraag ook Bas Mulder", "+ colleague Bas Mulder <bas@ons.example>"),
        ("leidinggevende: Mark", "+ manager Mark Visser <mark@ons.example>"),
        ("Mark Visser", "+ manager Mark Visser <mark@ons.example>"),
        ("Ook graag mijn leidinggevende", "+ manager Mark Visser <mark@ons.example>"),
        ("my manager please", "+ manager Mark Visser <mark@ons.example>"),
        ("Mark Visser <mark@ons.example>", "+ manager Mark Visser <mark@ons.example>"),
        // The same name twice, a given name alone, somebody's client.
        ("collega: Jan Smit", "1? no address"), ("collega: Bas", "1? no address"),
        ("klant: Bas Mulder", "1? no address"),
        ("Bas Mulder niet", "- Bas Mulder"),
    ])
    func peopleOnFile(_ text: String, _ expected: String) throws {
        #expect(try understood(text, people: people()) == [expected])
    }

    /// On file as P.J. Jansen, and called Piet.
    @Test(arguments: [
        ("collega: Piet Jansen", "+ colleague P.J. Jansen <piet@ons.example>"),
        ("collega: P.J. Jansen", "+ colleague P.J. Jansen <piet@ons.example>"),
        ("collega: Piet", "1? no address"),
        ("leidinggevende: Wim", "+ manager W.A. van der Berg <wim@ons.example>"),
        ("Wim van der Berg", "+ manager W.A. van der Berg <wim@ons.example>"),
    ])
    func peopleByTheNameThatTheyGoBy(_ text: String, _ expected: String) throws {
        let people = KnownPeople(
            manager: try NamedAddress("W.A. van der Berg <wim@ons.example>"),
            colleagues: [try NamedAddress("P.J. Jansen <piet@ons.example>")],
            called: [
                try EmailAddress("piet@ons.example"): try Line("Piet"),
                try EmailAddress("wim@ons.example"): try Line("Wim"),
            ]
        )
        #expect(try understood(text, people: people) == [expected])
    }

    @Test(arguments: [
        "leidinggevende: graag niet", "Ik heb dit met mijn leidinggevende besproken", "Bas Mulder is met pensioen",
        "Misschien Bas Mulder", "Bas Mulder?", "Niet vragen:\n- Bas Mulder", "Ik twijfel over Bas Mulder",
    ])
    func peopleOnFileAreNotAddedAgainstHerWord(_ text: String) throws {
        #expect(try understood(text, people: people()).allSatisfy { !$0.hasPrefix("+") })
    }
}
