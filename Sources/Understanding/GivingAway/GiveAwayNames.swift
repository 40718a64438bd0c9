// Names, addresses and companies in a text that aren't the employee's.
import Addressing
import Feedback

struct GiveAwayNames: Sendable {
    /// Each word of the writer's name, and of those near.
    private let close: Set<String>
    private let near: NamesOnFile
    private let people: NamesOnFile
    private let employee: Set<String>
    private let domain: String
    /// `acme` of acme.example; nil where the domain is the employee's, a provider's, or a word.
    private let company: String?

    init(_ context: GiveAwayContext) {
        let employee = Self.parts(context.employee.name?.text ?? "").union(Self.parts(context.employeeGiven))
        self.employee = employee
        let near = [context.writer.name?.text ?? ""] + context.near
        close = near.reduce(into: Set<String>()) { $0.formUnion(Self.parts($1)) }.subtracting(employee)
        self.near = NamesOnFile(near)
        people = context.people
        domain = context.writer.address.domain.lowercased()
        company = Self.company(context)
    }

    private static func parts(_ name: String) -> Set<String> {
        Set(PlainWords.keys(name).filter { $0.count >= 2 && !PersonName.particles.contains($0) })
    }

    private static func company(_ context: GiveAwayContext) -> String? {
        let domain = context.writer.address.domain.lowercased()
        let labels = domain.split(separator: ".").map(String.init)
        guard labels.count > 1, domain != context.employee.address.domain.lowercased() else { return nil }
        let label = labels[labels.count - 2]
        let isWord = GroupWords.group(label) != nil || providers.contains(label)
        return label.count < 3 || isWord ? nil : label
    }

    // MARK: In a sentence

    /// Whether it speaks of the employee: by name, or as she or he.
    func isOfHer(_ sentence: SpokenSentence) -> Bool {
        sentence.keys.contains { employee.contains($0) || Self.thirdPersons.contains($0) }
    }

    func find(in sentence: SpokenSentence) -> [(GiveAway.Kind, String)] {
        var found: [(GiveAway.Kind, String)] = []
        var index = 0
        while index < sentence.words.count {
            let word = sentence.words[index]
            if let kind = written(word) {
                found.append((kind, String(word.text)))
            } else if let end = nameEnd(at: index, in: sentence) {
                found.append((.name, sentence.phrase(index..<end)))
                index = end - 1
            } else if isCompany(at: index, in: sentence) {
                found.append((.company, String(word.text)))
            }
            index += 1
        }
        return found
    }

    /// An address, or a page of the writer's.
    private func written(_ word: SpokenWord) -> GiveAway.Kind? {
        let text = word.text.lowercased()
        if text.contains("@"), text.split(separator: "@").last?.contains(".") == true { return .address }
        return company != nil && text.hasSuffix(domain) ? .address : nil
    }

    /// Behind the last word of a name that begins there; nil where none does.
    private func nameEnd(at index: Int, in sentence: SpokenSentence) -> Int? {
        let word = sentence.words[index]
        guard word.isCapitalised, isName(at: index, in: sentence) else { return nil }
        var end = index + 1
        while end < sentence.words.count, sentence.words[end].follows {
            let next = sentence.words[end]
            let isPart = close.contains(next.key) || isFamily(next.key, of: word.key)
            guard isPart || (PersonName.particles.contains(next.key) && goesOn(end, word.key, sentence)) else { break }
            end += 1
        }
        return end
    }

    /// `van` in `Jan van Dijk`.
    private func goesOn(_ index: Int, _ given: String, _ sentence: SpokenSentence) -> Bool {
        guard index + 1 < sentence.words.count else { return false }
        let next = sentence.words[index + 1]
        return next.isCapitalised && (close.contains(next.key) || isFamily(next.key, of: given))
    }

    private func isFamily(_ key: String, of given: String) -> Bool {
        [near, people].contains { $0.families[given]?.contains(key) ?? false }
    }

    private func isGiven(_ key: String) -> Bool {
        near.given.contains(key) || people.given.contains(key) || Self.usual.contains(key)
    }

    private func isName(at index: Int, in sentence: SpokenSentence) -> Bool {
        let key = sentence.words[index].key
        guard !employee.contains(key) else { return false }
        // `Anna de Vries`, of whom another is called de Vries.
        if index > 0, employee.contains(sentence.words[index - 1].key) { return false }
        if isGiven(key) || isBesideWriter(index, in: sentence) { return true }
        // A sentence's first word has a capital whatever it is.
        if close.contains(key) {
            return index > 0 ? !Self.months.contains(key) : near.families[key] != nil && !Self.openers.contains(key)
        }
        guard index + 1 < sentence.words.count else { return false }
        let next = sentence.words[index + 1]
        return next.follows && next.isCapitalised && isFamily(next.key, of: key)
    }

    /// `Hilde and I`, `Bertrand et moi`.
    private func isBesideWriter(_ index: Int, in sentence: SpokenSentence) -> Bool {
        let keys = sentence.keys
        guard index + 2 < keys.count, Self.ands.contains(keys[index + 1]), Self.writers.contains(keys[index + 2]) else {
            return false
        }
        return !Self.months.contains(keys[index]) && !Self.many.contains(keys[index])
    }

    /// Nobody's names, at a sentence's beginning or in German.
    private static let many = PlainWords.set(
        """
        klanten collega's collega team anderen mensen jij u zij ze hij wij you she he they others clients customers colleagues
        people team du sie er ihr wir andere kunden kollegen kolleginnen kollege kollegin kunde kundin chef chefin mitarbeiter
        leute alle toi vous elle il elles ils clients collègues équipe d'autres
        """
    )
    private static let ands: Set<String> = ["and", "en", "und", "et"]
    private static let writers: Set<String> = ["i", "me", "ik", "mij", "ich", "mir", "mich", "moi"]

    private func isCompany(at index: Int, in sentence: SpokenSentence) -> Bool {
        guard let company else { return false }
        let word = sentence.words[index]
        guard word.key == company || word.key.hasPrefix(company + "-") else { return false }
        return word.isCapitalised
    }

    // MARK: Words

    /// Names that are words as well: at a sentence's beginning, or of somebody who only is on file, one alone says nothing.
    static let words = months.union(
        PlainWords.set(
            """
            will mark rose grace hope joy art bill faith sky rich ernst klein gross lange jong groot wit wolf stein kurz neu
            heil lang case lot beer haas storm zon brand mars long short young white black bond dean max bas sue pat chase
            """
        )
    )

    private static let usual = GivenNames.usual.union(more).subtracting(words)

    /// Fewer have them, or they are words elsewhere.
    private static let more = PlainWords.set(
        """
        Adam Adrian Adriana Ahmed Aisha Alan Albert Alfred Alina Amélie Amber Angela Anita Anneke Annette Anton Antonia Arie Arnaud
        Arno Axel Aylin Ayşe Baptiste Beate Beatrice Ben Benjamin Benoît Bernard Berend Bert Bertrand Betty Björn Boris Brenda
        Bridget Britta Carl Carmen Catherine Cathy Cecile Chantal Cindy Claude Coen Colin Colette Conny Corinne Cornelia Craig
        Dagmar Damien Danielle Dave Deborah Debbie Delphine Derek Detlef Diane Dick Didier Dieter Dietmar Dominik Donald Donna
        Doris Dorien Dorothea Douglas Duncan Eduard Eileen Elke Emil Emile Emmanuel Enrico Erich Erika Erwin Etienne Eugène
        Evelien Evelyn Ewout Fabian Fabrice Felicity Ferdinand Fiona Floor Floris Fleur Franck Franz Fred Freek Frederik Friedrich
        Frits Fritz Gabriel Gabriele Gaëlle Geert Geoff Georg Georges Geraldine Gerda Gerhard Gert Gilbert Gina Gisela Gordon
        Graham Grégory Greta Guido Gustav Guus Guy Hanna Hanneke Hannes Hans-Peter Harald Harold Hassan Hein Heiner Helga Helma
        Helmut Henri Henriette Henry Herbert Herman Hermann Hilde Hilda Horst Howard Hubert Ian Ibrahim Ilona Ilse Imke Ines Inge
        Irene Isabel Ivo Jaap Jacob Jacqueline Jakob Jamal Janet Janine Janny Jean Jean-Luc Jean-Pierre Jeff Jelle Jenny Jeremy
        Jill Joachim Joanna Joanne Jolanda Josephine Josef Jos Joyce Jutta Kai Karel Karim Karl Katja Kathleen Kathrin Katrin
        Keith Ken Khalid Kirsten Kirsty Konrad Kristel Kristin Kurt Lambert Laure Laurens Leila Leonard Leonie Lies Liesbeth
        Lillian Lionel Lizzy Loes Loïc Lorenz Lorraine Louis Lothar Lucia Ludwig Luis Luise Lukas Lydia Lynn Maaike Maarten
        Magali Malcolm Malika Manfred Manuel Marcus Margaret Margarete Margreet Mariëlle Marian Marianne Marina Mario Marion Marit
        Marjan Marjolein Marlene Marleen Marlies Marta Martha Martine Maurice Mechthild Mehmet Melanie Mia Michaela Mireille Mirjam
        Mohammed Mounir Muriel Myriam Nadia Nadine Nadja Natalie Natasha Neil Nelleke Niek Nigel Norbert Norman Oliver Olaf
        Olga Otto Paulette Pauline Peggy Pia Pim Piet Quentin Rafael Raimund Rainer Ralph Ramon Raphaël Raymond Regina Reinier
        Reinhard Renate Renée Rik Rita Robbert Roderick Roel Roland Rolf Romain Roman Ron Ronald Roy Rudi Rudolf Rüdiger Ruud
        Sabrina Samantha Samir Sami Saskia Serge Sheila Sibylle Siebe Sigrid Sjoerd Sofia Solange Sonja Stuart Suzanne Svenja
        Sybille Sylvia Tamara Tatjana Ted Teun Theo Theresa Thérèse Thierry Thorsten Tiffany Till Tina Tineke Tjeerd Ton Toon
        Torsten Trevor Udo Ulrich Ulrike Valentin Vanessa Vera Veronika Virginie Vivian Volker Walter Wiebke Wilfried Wilhelm
        Wolfram Xavier Yasmin Yasmine Yvette Zeynep
        """
    ).subtracting(PlainWords.set("ben dick ton fleur floor guy lies roman till"))

    /// Of these, what may begin a sentence as a word.
    private static let openers = words.subtracting(PlainWords.set("mark art bas sue pat max dean case storm rose"))

    /// And those that have a capital anywhere.
    private static let months = PlainWords.set(
        "may april august june mei juni mai engels frans duits french english mars"
    )

    private static let thirdPersons = PlainWords.set(
        "zij ze haar hij hem zijn she her hers he him his sie ihr ihre ihren ihrem er ihm sein elle il lui son sa ses"
    )

    private static let providers: Set<String> = [
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "icloud", "me", "mac", "aol", "gmx", "web",
        "t-online", "freenet", "posteo", "mailbox", "proton", "protonmail", "pm", "ziggo", "kpn", "kpnmail", "planet",
        "xs4all", "hetnet", "home", "upc", "telenet", "skynet", "orange", "wanadoo", "free", "sfr", "laposte", "bbox",
        "co", "com", "org", "ac", "gov", "mail", "post", "fastmail", "hey", "zoho",
    ]
}
