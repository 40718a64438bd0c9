// People as HR's tables have them, and who can't be on file so.
import Addressing
import Feedback
import Foundation
import Testing

@testable import Klankbord

@Suite struct WrittenNameTests {
    @Test(arguments: [
        ("Piet Jansen", "Piet Jansen"), ("Jansen, Piet", "Piet Jansen"), ("Vries, Anna de", "Anna de Vries"),
        ("Vries, de, Anna", "Anna de Vries"), ("Vries, Anna, de", "Anna de Vries"), ("de Vries, Anna", "Anna de Vries"),
        ("Berg, Jan van den", "Jan van den Berg"), ("Müller-Lüdenscheidt, Dr. Eva", "Dr. Eva Müller-Lüdenscheidt"),
        ("Smith, Jr.", "Smith, Jr."), ("Jansen, PhD", "Jansen, PhD"), ("Jansen,", "Jansen,"),
        ("Hof, Piet van 't", "Piet van 't Hof"), ("Jansen, de", "Jansen, de"),
    ])
    func theFamilyNameFirst(_ text: String, _ name: String) {
        #expect(WrittenName.straight(text) == name)
    }

    @Test func columnsOfTheirOwn() throws {
        func name(_ name: String?, _ given: String?, _ prefix: String?, _ family: String?, _ called: String? = nil)
            -> [String?]
        {
            let found = WrittenName.joined(name: name, given: given, prefix: prefix, family: family, called: called)
            return [found?.name, found?.given]
        }
        #expect(name(nil, "Anna", "de", "Vries") == ["Anna de Vries", "Anna"])
        #expect(name(nil, "Anne Marie", nil, "Bos") == ["Anne Marie Bos", "Anne Marie"])
        #expect(name(nil, "Petrus Johannes", nil, "Bos", "Piet") == ["Piet Bos", "Piet"])
        #expect(name(nil, nil, nil, "Bos") == ["Bos", nil] && name(nil, "Anna", nil, nil) == ["Anna", nil])
        // A name beside a given name is the family's, or the whole.
        #expect(name("Müller", "Eva", nil, nil) == ["Eva Müller", "Eva"])
        #expect(name("de Vries", "Anna", nil, nil) == ["Anna de Vries", "Anna"])
        #expect(name("MARTIN DURAND", "Zoé", nil, nil) == ["Zoé MARTIN DURAND", "Zoé"])
        #expect(name("Jansen, Piet", "Piet", nil, nil) == ["Piet Jansen", "Piet"])
        #expect(name("P.J. Jansen", "Piet", nil, nil) == ["P.J. Jansen", "Piet"])
        #expect(name(nil, nil, nil, nil) == [nil, nil])
    }
}

@Suite struct PersonImportTests {
    private func imported(
        _ text: String,
        known: [KnownPerson] = [],
        aliases: [PersonID: [EmailAddress]] = [:]
    ) throws -> PersonImport {
        let address = NamedAddress(name: nil, address: try EmailAddress("feedback@example.test"))
        return PersonImport(
            try CSVTable(Data(text.utf8), names: PersonImport.columns, needing: PersonImport.needed),
            known: known,
            aliases: aliases,
            service: ServiceAddress(address, style: .plus),
            language: "nl",
            languages: ["de", "en", "fr", "nl"]
        )
    }

    private func known(_ id: PersonID, _ name: String, _ local: String, manager: PersonID? = nil, given: String? = nil)
        throws -> KnownPerson
    {
        let person = Person(
            name: try Line(name),
            address: try EmailAddress("\(local)@example.test"),
            language: "nl",
            given: try given.map { try Line($0) }
        )
        return KnownPerson(id: id, person: person, manager: manager, department: nil)
    }

    @Test func hrsColumns() throws {
        let plan = try imported(
            """
            Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Taal;Overige adressen;Leidinggevende
            12;Anne Marie;de;Vries;am@example.test;nl-NL;a@old.example, b@old.example;piet@example.test
            13;Piet;;Jansen;piet@example.test;EN;;
            """
        )
        #expect(plan.bad.isEmpty)
        let people = plan.entries.map(\.person)
        #expect(people.map(\.name.text) == ["Anne Marie de Vries", "Piet Jansen"])
        #expect(people.map(\.givenName) == ["Anne Marie", "Piet"] && people.map(\.given?.text) == ["Anne Marie", nil])
        #expect(people.map(\.language) == ["nl", "en"])
        #expect(plan.entries.first?.aliases.map(\.description) == ["a@old.example", "b@old.example"])
    }

    @Test func aChangeOfGivenNameOrAliasIsShown() throws {
        let people = [try known(1, "P.J. Jansen", "piet")]
        let text = "name;called;address;alias\nJansen, P.J.;Piet;piet@example.test;p@old.example\n"
        #expect(
            try imported(text, known: people).steps.map(\.what) == [
                "piet@example.test, given name: – → Piet, alias: p@old.example"
            ]
        )
        let same = [try known(1, "P.J. Jansen", "piet", given: "Piet")]
        let aliases = [PersonID(rawValue: 1): [try EmailAddress("p@old.example")]]
        #expect(try imported(text, known: same, aliases: aliases).steps.map(\.change) == [.unchanged])
        // A table without such a column leaves it.
        let less = try imported("name;address\nP.J. Jansen;piet@example.test\n", known: same)
        #expect(less.entries.map(\.person.given?.text) == ["Piet"])
    }

    @Test func aManagerWhoseOwnLineIsBadIsNotCalledUnknown() throws {
        let plan = try imported(
            """
            Naam;E-mail werk;Leidinggevende;Taal
            Mark Bos;mark@example.test;;Klingon
            Anna Vos;anna@example.test;mark@example.test;Nederlands
            Eva Smit;eva@example.test;nobody@example.test;Deutsch
            Jo Smit;jo@example.test;;français
            """
        )
        #expect(plan.entries.map(\.person.language) == ["fr"])
        let problems = plan.bad.map(\.problem)
        try #require(problems.count == 3)
        #expect(problems[0].contains("a language's code"))
        #expect(problems[1] == "manager mark@example.test: line 2, where they stand, can't be taken")
        #expect(problems[2] == "manager nobody@example.test: nobody is known at that address, nor in the file")
    }

    @Test func aColumnThatIsMissingAndThoseThatStandThere() throws {
        let failure = #expect(throws: Failure.self) { try imported("Naam;E-mail prive;Functie\nAnna;a@b.example;x\n") }
        let line = try #require(failure?.lines.first)
        #expect(line.hasPrefix("line 1 names no column address; no column is called \"E-mail prive\""))
        #expect(line.contains("\"Functie\""))
    }

    @Test(arguments: [("y", true), (" Ja ", true), ("OUI", true), ("n", false), ("", false), ("yess", false)])
    func onlyAYesLetsSomebodyGo(_ answer: String, _ agrees: Bool) {
        #expect(PersonRemove.agrees(answer) == agrees && !PersonRemove.agrees(nil))
    }

    @Test func whoCanNotBeOnFileSo() throws {
        let people = [try known(1, "Anna Vos", "anna", manager: 2), try known(2, "Mark Bos", "mark")]
        let aliases = [PersonID(rawValue: 1): [try EmailAddress("a.vos@example.test")]]
        func problems(_ rows: String) throws -> [String] {
            try imported("name;address;manager;alias;language\n\(rows)\n", known: people, aliases: aliases).bad.map(
                \.problem
            )
        }
        let cases = [
            ("Klankbord;Feedback+x@example.test;;;", "Klankbord's own address"),
            ("Bram;bram@example.test;feedback@example.test;;", "Klankbord's own address"),
            ("Bram;bram@example.test;;feedback@example.test;", "Klankbord's own address"),
            ("Anna;a.vos@example.test;;;", "another address of Anna Vos"),
            ("Bram;bram@example.test;;a.vos@example.test;", "another address of Anna Vos"),
            ("Bram;bram@example.test;;mark@example.test;", "is the address of Mark Bos"),
            ("Bram;bram@example.test;bram@example.test;;", "their own manager"),
            ("Mark;mark@example.test;anna@example.test;;", "mark@example.test → anna@example.test → mark@example.test"),
            ("Bram;bram@example.test;;;es", "there are templates in de, en, fr, nl"),
        ]
        for (row, words) in cases {
            let found = try problems(row)
            #expect(found.count == 1 && found.first?.contains(words) == true, "\(row): \(found)")
        }
        // A circle within the table: whoever is left stands in none.
        let plan = try imported(
            """
            name;address;manager
            A;a@example.test;b@example.test
            B;b@example.test;c@example.test
            C;c@example.test;a@example.test
            """
        )
        #expect(plan.bad.first?.line == 2 && plan.bad.first?.problem.contains("circle") == true)
        #expect(plan.bad.map(\.line) == [2, 3, 4] && plan.entries.isEmpty)
        #expect(plan.bad.last?.problem == "manager a@example.test: line 2, where they stand, can't be taken")
        // Turned round in one go, nobody is in a circle.
        let turned = try imported(
            "name;address;manager\nMark Bos;mark@example.test;anna@example.test\nAnna Vos;anna@example.test;\n",
            known: people
        )
        #expect(turned.bad.isEmpty)
    }
}
