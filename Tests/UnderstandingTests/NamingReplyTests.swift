import Addressing
import Feedback
import Foundation
import Testing

@testable import Understanding

/// What a reply of anna@ons.example comes to, one short line a wish or an unclear line.
func understood(_ text: String) throws -> [String] {
    try understood(text, people: KnownPeople())
}

func understood(_ text: String, people: KnownPeople) throws -> [String] {
    let anna = try NamedAddress("Anna Bakker <anna.bakker@ons.example>")
    let reply = NamingReply(text, employee: anna, people: people)
    return reply.wishes.map(shown) + reply.unclear.map { "\($0.number)? \(shown($0.reason))" }
}

private func shown(_ wish: NamingWish) -> String {
    switch wish {
    case .add(let rater): "+ \(shown(rater))"
    case .withdraw(let reference): "- \(shown(reference))"
    case .replace(let old, let rater): "\(shown(old)) > \(shown(rater))"
    case .regroup(let reference, let group): "\(shown(reference)) = \(group.rawValue)"
    case .standing: "standing"
    case .share: "share"
    }
}

private func shown(_ rater: NamedRater) -> String {
    "\(rater.group?.rawValue ?? "same") \(NamedAddress(name: rater.name, address: rater.address))"
}

private func shown(_ reference: RaterReference) -> String {
    switch reference {
    case .address(let address): address.description
    case .name(let name): name
    case .number(let number): "\(number)"
    }
}

private func shown(_ reason: UnclearLine.Reason) -> String {
    switch reason {
    case .noGroup(let address): "no group \(address)"
    case .noAddress: "no address"
    case .badAddress(let text): "bad \(text)"
    case .severalGroups: "several groups"
    case .ownAddress(let address): "own \(address)"
    case .tooLong: "too long"
    case .notUnderstood: "not understood"
    }
}

@Suite struct NamingTests {
    @Test(arguments: [
        "klant: Petra Smit <petra@klant.example>", "Petra Smit, petra@klant.example, klant",
        "Petra Smit (klant) petra@klant.example", "petra@klant.example (Petra Smit, klant)",
        "petra@klant.example - Petra Smit - klant", "petra@klant.example Petra Smit klant",
        "- Petra Smit, klant, petra@klant.example.", "1. Petra Smit <petra@klant.example> (klant)",
        "1) Petra Smit; petra@klant.example; klant", "* Klant – Petra Smit – petra@klant.example",
        "Petra Smit\tpetra@klant.example\tKlant", "Petra Smit;petra@klant.example;klant",
        "klant;petra@klant.example;Petra Smit", "Klant: Petra Smit [mailto:petra@klant.example]",
        "Klant: Petra Smit <petra@klant.example<mailto:petra@klant.example>>",
        "Klant: Petra Smit petra@klant.example <mailto:petra@klant.example>",
        "Klant: Petra Smit mailto:petra@klant.example", "Klant: 'Petra Smit' <petra@klant.example>",
        "Klant: “Petra Smit” <petra@klant.example>", "\"Smit, Petra\" <petra@klant.example> klant",
        "'Smit, Petra' <petra@klant.example> (klant)", "Smit, Petra <petra@klant.example>, klant",
        "Klant:\u{A0}Petra\u{A0}Smit\u{A0}<petra@klant.example>", "Klant: Petra Smit, *petra@klant.example*",
        "Als klant wil ik graag Petra Smit (petra@klant.example) vragen.",
        "Ik zou graag mijn klant Petra Smit (petra@klant.example) vragen",
        "Onze opdrachtgever Petra Smit: petra@klant.example", "Klanten:\n- Petra Smit <petra@klant.example>",
        "Klanten\nPetra Smit petra@klant.example", "Mijn klanten zijn:\n\n• Petra Smit, petra@klant.example",
        "*Klanten:*\n1. Petra Smit petra@klant.example", "Client: Petra Smit <petra@klant.example>",
        "Petra Smit, petra@klant.example, customer", "As a client I'd suggest Petra Smit (petra@klant.example).",
        "Clients\n* Petra Smit - petra@klant.example", "My client Petra Smit, petra@klant.example",
        "Kunde: Petra Smit <petra@klant.example>", "Petra Smit, petra@klant.example, Kundin",
        "Kunden:\n– Petra Smit, petra@klant.example",
        "Als Auftraggeberin bitte Petra Smit (petra@klant.example) fragen",
        "Clients :\n- Petra Smit, petra@klant.example", "Cliente : Petra Smit <petra@klant.example>",
        "Ma cliente Petra Smit, petra@klant.example", "Petra Smit\npetra@klant.example\nklant",
        "Klant: Petra Smit\npetra@klant.example", "Klant:\nPetra Smit\n<petra@klant.example>",
        "Klant: @Petra Smit<mailto:petra@klant.example>", "| Petra Smit | petra@klant.example | klant |",
        "Naam\tE-mail\tGroep\nPetra Smit\tpetra@klant.example\tklant", "Klant = Petra Smit = petra@klant.example",
        "Mijn klant is Petra Smit en haar adres is petra@klant.example",
        "Klant: Mevr. Petra Smit petra@klant.example",
        "Hoi Klankbord,\n\nKlant: Petra Smit <petra@klant.example>\n\nAlvast bedankt!\nGroet, Anna\nAnna Bakker | anna.bakker@ons.example | 06-12345678",
        "Klanten:\r\n\r\n  -  Petra Smit <petra@klant.example>\r\n\r\nMet vriendelijke groet,\r\nAnna Bakker\r\nOns BV\r\ninfo@ons.example",
        "klant: Petra Smit petra@klant.example?subject=Hoi",
        "Hallo Klankbord\nKlant: Petra Smit petra@klant.example\nViele Grüße\nAnna",
        "Bonjour,\nClient : Petra Smit <petra@klant.example>\nCordialement,\nAnna Bakker",
        "Klant: Petra Smit <petra@klant.example>\n\nOp ma 3 mrt 2027 om 09:00 schreef Klankbord <feedback@ons.example>:\nKlant: Kees <kees@x.example>",
        "Klant: Petra Smit <petra@klant.example>\n\nVan: Klankbord <feedback@ons.example>\nVerzonden: maandag\nAan: Anna\n\nleverancier: x@y.example",
        "Klant: Petra Smit <petra@klant.example>\n> Collega: kees@ons.example",
        "👉 klant: Petra Smit 📧 petra@klant.example", "De klant Petra Smit heeft als adres petra@klant.example",
        "Petra Smit, accountmanager, petra@klant.example, klant",
        "Petra Smit, inkoper bij Acme, petra@klant.example, klant",
        "Klanten:\n- Petra Smit, manager inkoop, petra@klant.example",
    ])
    func onePersonInManyForms(_ text: String) throws {
        let found = try understood(text)
        #expect(found == ["+ client Petra Smit <petra@klant.example>"])
    }

    @Test(arguments: [
        (
            "collega's: jan@ons.example, Kees de Vries <kees@ons.example>; piet@ons.example",
            ["colleague jan@ons.example", "colleague Kees de Vries <kees@ons.example>", "colleague piet@ons.example"]
        ),
        ("Leveranciers: a@een.example en b@twee.example", ["supplier a@een.example", "supplier b@twee.example"]),
        (
            "klant: Petra <petra@klant.example>, leverancier: Tom <tom@acme.example>",
            ["client Petra <petra@klant.example>", "supplier Tom <tom@acme.example>"]
        ),
        (
            "petra@klant.example (klant), tom@acme.example (leverancier)",
            ["client petra@klant.example", "supplier tom@acme.example"]
        ),
        (
            "petra@klant.example (Petra), jan@klant.example (Jan) zijn klanten",
            ["client Petra <petra@klant.example>", "client Jan <jan@klant.example>"]
        ),
        ("jan@ons.example\nkees@ons.example", ["colleague jan@ons.example", "colleague kees@ons.example"]),
        ("Jan jan@ONS.example", ["colleague Jan <jan@ONS.example>"]),
        ("mijn klant Petra petra@klant.example", ["client Petra <petra@klant.example>"]),
        ("petra smit petra@klant.example klant", ["client petra smit <petra@klant.example>"]),
        (
            "Klanten:\n- Petra <petra@klant.example>\n\nKollegen:\n- Jan <jan@anders.example>\n\nFournisseurs :\n- tom@acme.example\nManager: mark@ons.example",
            [
                "client Petra <petra@klant.example>", "colleague Jan <jan@anders.example>", "supplier tom@acme.example",
                "manager Mark",
            ]
        ),
        ("Kees de Vries, collega, kees@elders.example", ["colleague Kees de Vries <kees@elders.example>"]),
        (
            "Kees van der Berg-Jansen <kees@elders.example>, teamgenoot",
            ["colleague Kees van der Berg-Jansen <kees@elders.example>"]
        ),
        ("J.P. de Wit, jp@elders.example, peer", ["colleague J.P. de Wit <jp@elders.example>"]),
        ("Siân O’Brien <sian@elders.example> vendor", ["supplier Siân O’Brien <sian@elders.example>"]),
        ("Kees Baas <kees@elders.example>, collega", ["colleague Kees Baas <kees@elders.example>"]),
        ("田中さん <tanaka@elders.example> client", ["client 田中さん <tanaka@elders.example>"]),
        (
            "Coworkers: jan@elders.example / piet@elders.example",
            ["colleague jan@elders.example", "colleague piet@elders.example"]
        ),
        ("mon responsable hiérarchique : Luc Petit luc@elders.example", ["manager Luc Petit <luc@elders.example>"]),
        ("Meine Vorgesetzte ist Eva Groß (eva@elders.example)", ["manager Eva Groß <eva@elders.example>"]),
        ("Leidinggevende Mark de Boer mark@ons.example", ["manager Mark de Boer <mark@ons.example>"]),
        (
            "Naam;E-mail;Relatie\nPetra Smit;petra@klant.example;klant\nTom Lee;tom@acme.example;leverancier",
            ["client Petra Smit <petra@klant.example>", "supplier Tom Lee <tom@acme.example>"]
        ),
        (
            "Petra\npetra@klant.example\nklant\nTom\ntom@acme.example\nleverancier",
            ["client Petra <petra@klant.example>", "supplier Tom <tom@acme.example>"]
        ),
        ("klant: petra@klant.example\nklant: petra@klant.example", ["client petra@klant.example"]),
        ("Graag ook nog collega Sanne (sanne@elders.example)", ["colleague Sanne <sanne@elders.example>"]),
        (
            "Bitte fragen Sie meinen Kollegen Jörg Weiß, joerg@elders.example",
            ["colleague Jörg Weiß <joerg@elders.example>"]
        ),
        ("Ajoutez mon collègue Rémi (remi@elders.example) svp", ["colleague Rémi <remi@elders.example>"]),
        ("Please add Tom Lee from Acme (tom@acme.example), he is a supplier", ["supplier Tom Lee <tom@acme.example>"]),
        (
            "Graag Petra Smit (petra@klant.example) als klant en Tom Lee (tom@acme.example) als leverancier.",
            ["client Petra Smit <petra@klant.example>", "supplier Tom Lee <tom@acme.example>"]
        ),
        (
            "Voor klanten: petra@klant.example. Voor leveranciers: tom@acme.example.",
            ["client petra@klant.example", "supplier tom@acme.example"]
        ),
        (
            "Hoi, hierbij: jan.de.wit@ons.example, k.vries@ons.example, en klant a.b@klant.example",
            ["colleague jan.de.wit@ons.example", "colleague k.vries@ons.example", "client a.b@klant.example"]
        ),
        (
            "Als Kunden schlage ich Frau Petra Smit (petra@kunde.example) vor, als Lieferanten Herrn Tom Lee (tom@bolt.example).",
            ["client Petra Smit <petra@kunde.example>", "supplier Tom Lee <tom@bolt.example>"]
        ),
        (
            "Je propose comme client Mme Petra Smit (petra@klant.example) et comme fournisseur M. Tom Lee (tom@bolt.example).",
            ["client Petra Smit <petra@klant.example>", "supplier Tom Lee <tom@bolt.example>"]
        ),
        (
            "alice@client.example is my client; bob@vendor.example is a vendor",
            ["client alice@client.example", "supplier bob@vendor.example"]
        ),
        ("Klanten: petra@klant.example,\n  tom@ons.example", ["client petra@klant.example", "client tom@ons.example"]),
        ("Klant: petra smit\n       petra.smit@klant.example", ["client petra smit <petra.smit@klant.example>"]),
        ("Geen leverancier. Klant: petra@klant.example", ["client petra@klant.example"]),
        ("I have no suppliers. Clients: petra@klant.example", ["client petra@klant.example"]),
        ("Geen klanten, wel een leverancier: tom@bolt.example", ["supplier tom@bolt.example"]),
        ("Ik werk pas kort met Petra (petra@klant.example), klant", ["client Petra <petra@klant.example>"]),
        (
            "Klant: petra@klant.example\n\nGroeten,\nAnna\nManager Sales | Ons | sales@ons.example",
            ["client petra@klant.example"]
        ),
        (
            "Klant: petra@klant.example\n\nGroet,\nAnna\n\nPS: leverancier Tom (tom@bolt.example)",
            ["client petra@klant.example", "supplier Tom <tom@bolt.example>"]
        ),
        ("PRESTATAIRE : TOM LEE TOM@ACME.EXAMPLE", ["supplier TOM LEE <TOM@ACME.EXAMPLE>"]),
        (
            "Graag van collega Bas (bas@ons.example), en van Fatima, die heeft fatima@ons.example",
            ["colleague Bas <bas@ons.example>", "colleague Fatima <fatima@ons.example>"]
        ),
        ("Gern auch von Petra, petra@ons.example", ["colleague Petra <petra@ons.example>"]),
        ("graag ook mevrouw van Dijk, dijk@ons.example", ["colleague van Dijk <dijk@ons.example>"]),
        ("collega van Dijk <dijk@ons.example>", ["colleague van Dijk <dijk@ons.example>"]),
        ("graag Jan van den Berg, jan@ons.example", ["colleague Jan van den Berg <jan@ons.example>"]),
        (
            "klant Petra Smit, petra@klant.example en haar baas Liam O'Connor, liam@klant.example",
            ["client Petra Smit <petra@klant.example>", "client Liam O'Connor <liam@klant.example>"]
        ),
        (
            "Collega Bas (bas@ons.example) en zijn manager eva@ons.example",
            ["colleague Bas <bas@ons.example>", "colleague eva@ons.example"]
        ),
        (
            "Kundin Petra, petra@klant.example, und ihr Chef Tom, tom@klant.example",
            ["client Petra <petra@klant.example>", "client Tom <tom@klant.example>"]
        ),
        ("mijn baas Eva de Groot <eva@elders.example>", ["manager Eva de Groot <eva@elders.example>"]),
    ])
    func severalPeople(_ text: String, _ people: [String]) throws {
        let expected = people.map { "+ " + ($0 == "manager Mark" ? "manager mark@ons.example" : $0) }
        let found = try understood(text)
        #expect(found == expected)
    }

    @Test(arguments: [
        ("niet petra@klant.example", ["- petra@klant.example"]),
        ("niet vragen: petra@klant.example", ["- petra@klant.example"]),
        ("petra@klant.example niet meer vragen svp", ["- petra@klant.example"]),
        ("Don't ask Petra Smit <petra@klant.example>, she is a client", ["- petra@klant.example"]),
        ("haal Petra weg", ["- Petra"]), ("Haal petra maar weg", ["- petra"]), ("schrap 3", ["- 3"]),
        ("schrap 3 en 5", ["- 3", "- 5"]), ("3 schrappen", ["- 3"]), ("nr. 4 eraf graag", ["- 4"]), ("3. weg", ["- 3"]),
        ("Petra vervalt", ["- Petra"]), ("Petra Smit toch niet", ["- Petra Smit"]), ("zonder Petra", ["- Petra"]),
        ("Verwijder Kees de Vries van de lijst", ["- Kees de Vries"]), ("schrap klant Petra", ["- Petra"]),
        ("remove Petra", ["- Petra"]), ("Please remove #2 and Petra Smit", ["- 2", "- Petra Smit"]),
        ("withdraw petra@klant.example", ["- petra@klant.example"]), ("Could you take Petra off the list", ["- Petra"]),
        ("without Petra", ["- Petra"]), ("not Petra", ["- Petra"]), ("drop number 3", ["- 3"]),
        ("ohne Petra", ["- Petra"]), ("Streiche Petra Smit", ["- Petra Smit"]), ("entferne Nr. 2", ["- 2"]),
        ("Petra bitte nicht", ["- Petra"]), ("Petra entfällt", ["- Petra"]), ("Bitte Petra streichen", ["- Petra"]),
        ("retirer Petra", ["- Petra"]), ("Supprimez le numéro 3", ["- 3"]), ("sauf Petra Smit", ["- Petra Smit"]),
        ("merci de retirer petra@klant.example", ["- petra@klant.example"]), ("pas Petra", ["- Petra"]),
        ("Niet vragen:\n- Petra Smit\n- jan@ons.example", ["- Petra Smit", "- jan@ons.example"]),
        (
            "Please do not ask:\npetra@klant.example\nTom Lee <tom@acme.example>",
            ["- petra@klant.example", "- tom@acme.example"]
        ),
        (
            "Verwijderen:\n- petra@klant.example\nKlanten:\n- jan@klant.example",
            ["- petra@klant.example", "+ client jan@klant.example"]
        ),
        (
            "Schrap petra@klant.example, voeg jan@ons.example toe",
            ["- petra@klant.example", "+ colleague jan@ons.example"]
        ),
        ("Remove Bob and add Alice <alice@ons.example>", ["- Bob", "+ colleague Alice <alice@ons.example>"]),
        (
            "Bitte entfernen Sie Frau Schmidt und fügen Sie stattdessen Herrn Braun (braun@kunde.example, Kunde) hinzu.",
            ["- Schmidt", "+ client Braun <braun@kunde.example>"]
        ),
        ("Kun je Petra Smit eraf halen? Zij is weg bij Acme.", ["- Petra Smit"]),
        ("Could you remove petra@klant.example?", ["- petra@klant.example"]),
        ("niet toevoegen: petra@klant.example", ["- petra@klant.example"]),
        ("Petra Smit niet toevoegen: petra@klant.example", ["- petra@klant.example"]),
        ("Niet: petra@klant.example, wel: jan@ons.example", ["- petra@klant.example", "+ colleague jan@ons.example"]),
        ("Not John, he left the company.", ["- John"]), ("Kees hoeft toch niet", ["- Kees"]),
        ("Niet vragen\nPetra <petra@klant.example>", ["- petra@klant.example"]),
        ("Leveranciers: geen\nKlant: petra@klant.example", ["+ client petra@klant.example"]),
    ])
    func withdrawing(_ text: String, _ wishes: [String]) throws {
        let found = try understood(text)
        #expect(found == wishes)
    }

    @Test(arguments: [
        (
            "vervang petra@klant.example door Jan <jan@elders.example> (klant)",
            "petra@klant.example > client Jan <jan@elders.example>"
        ),
        ("in plaats van Petra: jan@elders.example", "Petra > same jan@elders.example"),
        (
            "In plaats van Petra Smit graag Jan de Wit <jan@elders.example>",
            "Petra Smit > same Jan de Wit <jan@elders.example>"
        ),
        ("ipv Petra, jan@ons.example", "Petra > same jan@ons.example"),
        ("Jan de Wit (jan@elders.example) i.p.v. Petra", "Petra > same Jan de Wit <jan@elders.example>"),
        ("Vervang 3 door jan@elders.example", "3 > same jan@elders.example"),
        ("Petra vervangen door Jan jan@elders.example", "Petra > same Jan <jan@elders.example>"),
        ("niet petra@klant.example maar jan@elders.example", "petra@klant.example > same jan@elders.example"),
        ("replace petra@klant.example with jan@elders.example", "petra@klant.example > same jan@elders.example"),
        ("Please replace Petra by Jan de Wit <jan@elders.example>", "Petra > same Jan de Wit <jan@elders.example>"),
        ("instead of Petra: Jan <jan@elders.example>, client", "Petra > client Jan <jan@elders.example>"),
        ("jan@elders.example instead of Petra", "Petra > same jan@elders.example"),
        ("swap number 2 for jan@elders.example", "2 > same jan@elders.example"),
        ("ersetze petra@klant.example durch jan@elders.example", "petra@klant.example > same jan@elders.example"),
        ("Bitte Petra durch Jan (jan@elders.example) ersetzen", "Petra > same Jan <jan@elders.example>"),
        ("statt petra@klant.example: jan@elders.example", "petra@klant.example > same jan@elders.example"),
        ("nicht Petra, sondern jan@elders.example", "Petra > same jan@elders.example"),
        ("remplacer petra@klant.example par jan@elders.example", "petra@klant.example > same jan@elders.example"),
        ("au lieu de Petra : jan@elders.example", "Petra > same jan@elders.example"),
        (
            "Remplacez le numéro 2 par Luc Petit <luc@elders.example>, fournisseur",
            "2 > supplier Luc Petit <luc@elders.example>"
        ),
        ("petra@klant.example -> jan@elders.example", "petra@klant.example > same jan@elders.example"),
    ])
    func replacing(_ text: String, _ wish: String) throws {
        let found = try understood(text)
        #expect(found == [wish])
    }

    @Test(arguments: [
        "stand", "Stand?", "status", "Status please", "hoe staat het ervoor", "Hoe staat het ervoor?",
        "Wat is de stand?",
        "what's the status?", "Where do we stand?", "Stand der Dinge", "Wie ist der Stand?", "où en est-on ?",
        "Où en sommes-nous ?",
        "Hoi,\n\nstand?\n\nGroet,\nAnna", "Hi, status please", "Wat is de stand van zaken?",
    ])
    func standing(_ text: String) throws {
        let found = try understood(text)
        #expect(found == ["standing"])
    }

    @Test(arguments: ["deel", "Share!", "Hoi Klankbord,\n\ndeel\n\nGroet, Anna", "ja, deel maar", "partager", "teilen"])
    func sharing(_ text: String) throws {
        let found = try understood(text)
        #expect(found == ["share"])
    }

    @Test(arguments: [
        ("niet delen", false), ("deel petra@klant.example", false), ("Deel 2:", false), ("don't share", false),
        ("deel", true), ("ja, deel maar\n\nGroet, Anna", true), ("\n\nshare it\n", true),
        ("Dit deel van het gesprek vind ik lastig", false), ("ok", false), ("", false), ("Bedankt!\ndeel", true),
    ])
    func sharingTakesAWordOfItsOwn(_ text: String, _ shares: Bool) throws {
        #expect(try understood(text).contains("share") == shares)
    }

    @Test(arguments: [
        "", "Hoi,\n\nGroet,\nAnna", "Hallo Klankbord", "Alvast bedankt", "Kind regards", "Viele Grüße\nAnna",
        "Cordialement,\nAnna Bakker",
        "Beste Klankbord,\n\nBedankt!\n\nMet vriendelijke groet,\nAnna Bakker\nOns BV\nTel. 06-12345678\nwww.ons.example",
        "Thanks!\n\nBest,\nAnna", "Anna", "Merci d'avance",
    ])
    func courtesyIsNothing(_ text: String) throws {
        let found = try understood(text)
        #expect(found == [])
    }

    @Test(arguments: [
        ("petra@klant.example", ["1? no group petra@klant.example"]),
        (
            "Petra Smit <petra@klant.example>\ncollega: jan@elders.example",
            ["+ colleague jan@elders.example", "1? no group petra@klant.example"]
        ),
        ("klant: Petra Smit", ["1? no address"]),
        (
            "klant: jan@klant.example\nklant: Petra Smit (haar adres weet ik niet)",
            ["+ client jan@klant.example", "2? no address"]
        ),
        ("klant: jan@klant.example\nklant: Weet ik nog niet", ["+ client jan@klant.example", "2? not understood"]),
        ("Klanten:\n- Petra Smit\n- jan@klant.example", ["+ client jan@klant.example", "2? no address"]),
        ("klant: jan@klant.example\nen ook nog Petra van Acme", ["+ client jan@klant.example", "2? no address"]),
        (
            "klant: jan@klant.example\nmisschien ook Henk van de kantine?",
            ["+ client jan@klant.example", "2? no address"]
        ),
        ("klant: jan@klant.example\nIk ben volgende week met vakantie.", ["+ client jan@klant.example"]),
        ("Ik ben volgende week met vakantie.", ["1? not understood"]),
        ("Wat moet ik hier precies doen?", ["1? not understood"]),
        ("klant: petra@klant", ["1? bad petra@klant"]),
        ("klant: petra@@klant.example", ["1? bad petra@@klant.example"]),
        ("klant: petra @ klant.example", ["1? bad petra @ klant.example"]),
        ("klant: petra(at)klant.example", ["1? bad petra (at) klant.example"]),
        ("klant: petra@klant,example", ["1? bad petra@klant"]),
        ("klant: petra@klant..example", ["1? bad petra@klant..example"]),
        ("klant: o’brien@klant.example", ["1? bad o’brien@klant.example"]),
        ("klant: pe%tra@klant.example", ["1? bad pe%tra@klant.example"]),
        ("Petra, onze klant en leverancier, petra@klant.example", ["1? several groups"]),
        (
            "klant: petra@klant.example\nleverancier: petra@klant.example",
            ["1? several groups", "2? several groups"]
        ),
        ("collega: anna.bakker+x@ons.example", ["1? own anna.bakker+x@ons.example"]),
        ("petra@klant.example is geen klant", ["1? not understood"]),
        ("Ik weet niet zeker of petra@klant.example nog klant is", ["1? not understood"]),
        ("Zal ik petra@ons.example vragen?", ["1? not understood"]),
        ("jan@ons.example wel, petra@ons.example niet", ["+ colleague jan@ons.example", "- petra@ons.example"]),
        ("vervang Petra", ["1? no address"]), ("vervang Petra door Jan", ["1? no address"]),
        ("schrap iedereen", ["1? not understood"]), ("schrap", ["1? not understood"]),
        ("Klant: petra@klant.example https://social.example/@petra", ["+ client petra@klant.example"]),
        ("nee", ["1? not understood"]),
        ("Vergeet niet petra@klant.example (klant)", ["1? not understood"]),
        ("manager: mark@ons.example (niet verplicht)", ["1? not understood"]),
        (
            "Klant: Petra <petra@klant.example>; Tom <tom@acme.example>; leverancier",
            ["+ client Petra <petra@klant.example>", "1? several groups"]
        ),
        (
            "klant: petra@klant.example\nJe ne veux pas que vous demandiez à Luc.",
            ["+ client petra@klant.example", "2? not understood"]
        ),
        ("Jan de Wit en Piet Smit", ["1? no address"]),
        ("1: klant\n2: collega", ["1 = client", "2 = colleague"]),
        (
            "Collega's en klanten:\njan@ons.example\npetra@klant.example",
            ["+ colleague jan@ons.example", "3? no group petra@klant.example"]
        ),
    ])
    func unclearLines(_ text: String, _ expected: [String]) throws {
        let found = try understood(text)
        #expect(found == expected)
    }

    @Test func boundsAreKept() throws {
        let many = Array(repeating: "klant: petra@klant.example", count: 300).joined(separator: "\n")
        let found = try understood(many)
        #expect(found == ["+ client petra@klant.example", "201? too long"])
        let long = "klant: petra@klant.example " + String(repeating: "x", count: 3000) + "@klant.example"
        #expect(try understood(long + "\nklant: jan@klant.example") == ["+ client jan@klant.example", "1? too long"])
    }

    @Test(arguments: [
        "@", "a@b.example ", "<", "niet ", "vervang a door ", ",", "'s ", "\u{200B}", "e\u{301}\u{301}", "klant ",
        "1. ",
    ])
    func hostileTextTakesNoTime(_ piece: String) throws {
        let line = String(repeating: piece, count: 990 / piece.utf8.count)
        let text = Array(repeating: line, count: 20).joined(separator: "\n")
        let before = processorSeconds
        _ = try understood(text)
        #expect(processorSeconds - before < 10)
    }

    /// This thread's own, which is no more where others keep the machine busy.
    private var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// In any order of words no address is made up, and none is added from a line that says not to.
    @Test func noAddressIsInvented() throws {
        let pieces = [
            "petra@klant.example", "jan@ons.example", "tom@", "@acme.example", "klant", "collega's:", "Petra", "Smit,",
            "niet", "don't", "<", ">",
            "(", ")", "\n", "\n- ", ";", "mailto:", "door", "vervang", "ohne", "schrap", "3", ".", "o’", "’s",
            "\u{200B}", "\u{A0}", "->", "en",
        ]
        let glue: Set<String> = ["<", "(", ")", ";", "mailto:", "\u{200B}", "\u{A0}"]
        var seed: UInt64 = 42
        func random(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        for _ in 0..<1500 {
            let text = (0..<random(14)).map { _ in pieces[random(pieces.count)] }.map {
                glue.contains($0) ? $0 : $0 + " "
            }
            .joined()
            for case .add(let rater) in NamingReply(text, employee: try NamedAddress("anna@ons.example")).wishes {
                let lines = text.replacing("\u{200B}", with: "").split(separator: "\n").filter {
                    $0.contains(rater.address.description)
                }
                #expect(!lines.isEmpty, "\(text)")
                #expect(["petra@klant.example", "jan@ons.example"].contains(rater.address.description), "\(text)")
                let mayAdd = lines.contains { !$0.contains("niet") && !$0.contains("don't") && !$0.contains("schrap") }
                #expect(mayAdd, "\(text)")
            }
        }
    }
}

@Suite struct RegroupingTests {
    @Test(arguments: [
        ("5 is klant", ["5 = client"]), ("nummer 5: klant", ["5 = client"]), ("5 = client", ["5 = client"]),
        ("Nr. 5 is een klant", ["5 = client"]), ("5: leverancier", ["5 = supplier"]),
        ("Number 2 is a client", ["2 = client"]), ("2 and 3 are clients", ["2 = client", "3 = client"]),
        ("2, 3 en 4 zijn collega's", ["2 = colleague", "3 = colleague", "4 = colleague"]),
        ("1 is klant en 2 is leverancier", ["1 = client", "2 = supplier"]),
        ("1: klant, 2: collega", ["1 = client", "2 = colleague"]), ("5 → klant", ["5 = client"]),
        ("Nummer 3 ist Kunde", ["3 = client"]), ("Nr. 3 ist ein Kollege", ["3 = colleague"]),
        ("Le numéro 3 est un client", ["3 = client"]), ("3 : fournisseur", ["3 = supplier"]),
        ("5 moet klant zijn", ["5 = client"]), ("regel 2 is een leverancier", ["2 = supplier"]),
    ])
    func aGroupByNumberIsSet(_ text: String, _ wishes: [String]) throws {
        #expect(try understood(text) == wishes)
        // Beside another wish it says the same, and heads nobody below.
        let both = try understood("\(text)\nleverancier: kees@berg.example")
        #expect(both == wishes + ["+ supplier kees@berg.example"])
        #expect(try understood("\(text)\nkees@berg.example") == wishes + ["2? no group kees@berg.example"])
    }

    @Test(arguments: [
        "5. klant", "5 klant", "klant 5", "5 is geen klant", "5 is misschien klant", "is 5 een klant?",
        "5 hoort niet bij de klanten", "volgens mij is 5 een klant",
    ])
    func whatSaysMoreIsAskedBackBesideOtherWishes(_ text: String) throws {
        let read = try understood("klant: petra@klant.example\n\(text)")
        #expect(read == ["+ client petra@klant.example", "2? not understood"], "\(text)")
    }

    @Test(arguments: [
        "2 klanten:\npetra@klant.example\njan@klant.example", "1. Klanten\npetra@klant.example\njan@klant.example",
        "Klanten (2)\n- petra@klant.example\n- jan@klant.example",
    ])
    func aHeadingThatCountsIsAHeading(_ text: String) throws {
        #expect(try understood(text) == ["+ client petra@klant.example", "+ client jan@klant.example"])
    }
}
