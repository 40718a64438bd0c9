// People as HR's tables have them, and who can't be on file so.
import Addressing
import Days
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
            languages: ["de", "en", "fr", "nl"],
            today: try #require(CivilDay("2026-11-30"))
        )
    }

    private func known(
        _ id: PersonID,
        _ name: String,
        _ local: String,
        manager: PersonID? = nil,
        given: String? = nil,
        left: Date? = nil
    ) throws -> KnownPerson {
        let person = Person(
            name: try Line(name),
            address: try EmailAddress("\(local)@example.test"),
            language: "nl",
            given: try given.map { try Line($0) }
        )
        return KnownPerson(id: id, person: person, manager: manager, department: nil, left: left)
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

    @Test(arguments: [
        "Datum uit dienst", "End date", "Austrittsdatum", "Date de sortie", "uit_dienst", "Laatste werkdag",
    ])
    func whoLeftByTheTable(_ column: String) throws {
        let people = [
            try known(1, "Anna Vos", "anna", manager: 2), try known(2, "Mark Bos", "mark"), try known(3, "Eva", "eva"),
            try known(4, "Jo", "jo", left: Date(timeIntervalSince1970: 0)),
        ]
        let plan = try imported(
            """
            Naam;E-mail;Leidinggevende;\(column)
            Anna Vos;anna@example.test;mark@example.test;
            Mark Bos;mark@example.test;;30-11-2026
            Eva;eva@example.test;jo@example.test;31-12-2026
            Jo;jo@example.test;;1-11-2026
            Bas;bas@example.test;;1-11-2026
            """,
            known: people
        )
        #expect(plan.bad == [])
        #expect(plan.leavers.map(\.description) == ["mark@example.test"])
        // Nobody who is gone is brought back, or added.
        #expect(plan.entries.map(\.person.address.localPart) == ["anna", "eva"])
        #expect(
            plan.steps.map { "\($0.line) \($0.change)" } == [
                "2 changed", "3 left", "4 unchanged", "5 unchanged", "6 unchanged",
            ]
        )
        try #require(plan.steps.count == 5 && plan.notes.count == 3)
        #expect(plan.steps[1].what == "mark@example.test: left on 2026-11-30")
        #expect(plan.steps[4].what.hasSuffix("left on 2026-11-01, and not known"))
        // A day to come is said, with what to do then; whoever is gone manages nobody.
        #expect(plan.entries.allSatisfy { $0.manager == nil })
        #expect(plan.notes[0].contains("eva@example.test leaves on 2026-12-31"))
        #expect(plan.notes[0].hasSuffix("klankbord person remove eva@example.test"))
        #expect(plan.notes[1].contains("line 2: manager mark@example.test left"))
    }

    @Test(arguments: [
        ("2026-12-31", "2026-12-31"), ("31-12-2026", "2026-12-31"), ("12/31/2026", "2026-12-31"),
        ("31.12.2026 00:00:00", "2026-12-31"), ("31 december 2026", "2026-12-31"),
        ("2026-12-31T00:00:00", "2026-12-31"),
    ])
    func lastDaysAsSpreadsheetsWriteThem(_ text: String, _ day: String) throws {
        let table = try CSVTable(
            Data("name;address;end date\nA;a@b.example;\(text)\n".utf8),
            names: PersonImport.columns
        )
        #expect(try LeavingDays(table, language: "nl").day(text).description == day)
    }

    @Test func aLastDayThatIsNoneIsABadLine() throws {
        let rows = "A;a@example.test;binnenkort\nB;b@example.test;3/4/2026"
        let plan = try imported("name;address;end date\n\(rows)\n")
        #expect(plan.bad.map(\.line) == [2, 3] && plan.entries.isEmpty)
        #expect(plan.bad[0].problem.contains("is no day") && plan.bad[1].problem.contains("2026-04-03"))
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

    /// The address of somebody who left, under another name, is another's perhaps: whose data would be handed over.
    @Test func theAddressOfSomebodyWhoLeftIsABadLine() throws {
        let people = [try known(1, "Bram Bos", "bram", left: Date(timeIntervalSince1970: 0))]
        let other = try imported("name;address\nBram Jansen;bram@example.test\n", known: people)
        let problem = try #require(other.bad.first?.problem)
        #expect(problem.contains("Bram Bos <bram@example.test>, who left; Bram Jansen is another name"))
        #expect(problem.contains("person erase bram@example.test") && problem.contains("--same-person"))
        #expect(other.entries.isEmpty)
        let same = try imported("name;address\nbram bos;bram@example.test\n", known: people)
        #expect(same.bad.first?.problem.contains("if they are back") == true)
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
