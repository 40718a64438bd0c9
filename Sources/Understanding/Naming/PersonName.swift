// The name of a person among the words that stand round their address.
import Addressing

/// Where the name is unsure there is none: the part before the @ greets better than a wrong word.
enum PersonName {
    static let longest = 5

    /// - Parameters:
    ///   - cells: the words between marks, group words cut out, in their order.
    ///   - order: where the name is looked for first.
    static func find(in cells: [[PlainWord]], _ order: Order, for address: EmailAddress) -> Line? {
        let cells = cells.map { $0.filter { !labels.contains($0.key) } }.filter { !$0.isEmpty }
        let runs = cells.flatMap { PersonName.runs(of: $0) }.filter { $0.count <= longest }
        let local = PlainWord.key(address.localPart)
        // petra.smit@… is Petra Smit, whatever firm and function stand beside her.
        let evident = runs.first { $0.contains { $0.key.count >= 3 && local.contains($0.key) } }
        let whole = cells.first { isName($0) }.flatMap { PersonName.runs(of: $0).first }
        let nearest = order == .lastFirst ? runs.last : runs.first
        return (evident ?? (order == .lastFirst ? nil : whole) ?? nearest ?? small(cells)).flatMap(line)
    }

    enum Order: Sendable {
        /// `Acme: Petra Smit <petra@…>`
        case lastFirst
        /// `Petra Smit, Acme, petra@…`
        case firstFirst
    }

    /// The run of capitals that words begin with.
    static func leading(in words: [PlainWord]) -> [PlainWord]? { runs(of: words).first { $0.count <= longest } }

    /// The longest sequences of capitalised words and the particles between them.
    private static func runs(of cell: [PlainWord]) -> [[PlainWord]] {
        var runs: [(words: [PlainWord], before: PlainWord?)] = [([], nil)]
        for word in cell {
            if fits(word) { runs[runs.count - 1].words.append(word) } else { runs.append(([], word)) }
        }
        return runs.map { withoutEdges($0.words, behind: $0.before) }.filter { $0.contains(where: \.isCapitalised) }
    }

    private static func fits(_ word: PlainWord) -> Bool {
        if word.text.contains(where: \.isNumber) || stop.contains(word.key) { return false }
        return word.isCapitalised || particles.contains(word.key)
    }

    private static func withoutEdges(_ run: [PlainWord], behind before: PlainWord?) -> [PlainWord] {
        var run = run[...]
        while let last = run.last, !last.isCapitalised { run.removeLast() }
        while let first = run.first, titles.contains(first.key) || (!first.isCapitalised && run.count < 2) {
            run.removeFirst()
        }
        return Array(isMiddle(run, behind: before) ? run.dropFirst() : run)
    }

    /// `van Dijk` is a name where nothing but a title stands before it, `en van Petra` is the middle of a sentence.
    private static func isMiddle(_ run: ArraySlice<PlainWord>, behind before: PlainWord?) -> Bool {
        guard let before, !titles.contains(before.key), let first = run.first else { return false }
        return !first.isCapitalised && run.dropFirst().first?.isCapitalised == true && ofWhom.contains(first.key)
    }

    /// "From whom": particles that begin no given name.
    private static let ofWhom = PlainWords.set("van von de du")

    /// `petra smit petra@…`: nothing else stands on the line.
    private static func small(_ cells: [[PlainWord]]) -> [PlainWord]? {
        guard cells.count == 1, let cell = cells.first, (1...3).contains(cell.count) else { return nil }
        let isName = cell.allSatisfy { !stop.contains($0.key) && $0.text.allSatisfy { $0.isLetter || $0 == "-" } }
        return isName && !cell.allSatisfy { particles.contains($0.key) } ? cell : nil
    }

    private static func line(_ words: [PlainWord]) -> Line? {
        try? Line(words.map(\.text).joined(separator: " "), what: "name")
    }

    /// Whether the words are a name and nothing else.
    static func isName(_ words: [PlainWord], allowsSmall: Bool = false) -> Bool {
        guard (1...longest).contains(words.count), !words.contains(where: { stop.contains($0.key) }) else {
            return false
        }
        if words.allSatisfy(fits), words.last?.isCapitalised == true { return true }
        return allowsSmall && words.count <= 3 && words.allSatisfy { $0.text.contains(where: \.isLetter) }
            && !words.contains { $0.text.contains(where: \.isNumber) }
            && !words.allSatisfy { particles.contains($0.key) }
    }

    static let particles = PlainWords.set(
        """
        van der den de het ter ten te 't op la le du des von zu zum zur und di da del della dos do el al bin ben ibn y e
        dr dr. drs drs. ir ir. mr mr. ing ing. prof prof. st. a. i
        """
    )

    static let titles = PlainWords.set(
        "dhr dhr. mevr mevr. mw mw. heer mevrouw herr herrn frau monsieur madame mme m. mrs ms miss mister"
    )

    /// Headings of columns and names of fields.
    static let labels = PlainWords.set(
        """
        naam name nom voornaam achternaam vorname nachname prénom e-mail email mail mailadres emailadres e-mailadres
        adres address adresse mailadresse e-mailadresse courriel e-mail-adresse mailto tel telefoon phone groep group
        gruppe groupe rol role rôle rolle relatie relation relationship beziehung type bedrijf company firma société
        organisatie organisation functie function funktion fonction contact
        """
    )

    /// Words that begin or break a sentence, and are in nobody's name.
    static let stop = PlainWords.set(
        """
        hoi hallo hi hey dag beste geachte hello dear liebe lieber bonjour salut cher chère graag vraag vragen wil ik je
        we wij kun kunt jij jullie mijn onze ons als en ook nog verder daarnaast plus of maar dan is zijn was wordt via
        bij met voor uit deze dit dat die zij hij ze haar hem er hier s.v.p svp alsjeblieft aub alstublieft misschien
        eventueel een eerste tweede mag mogen kan kunnen niet geen wel ja nee nodig uitnodigen toevoegen voeg toe erbij
        collega's volgende personen mensen namen lijst werk samen project
        allebei beide beiden alle allen allemaal hierbij hieronder onderstaande mogelijk suggestie voorstel idee optie namens
        vanuit kun zou wil laat doe neem zet maak verwijder schrap vervang tot
        oud vorige ex voormalig voormalige nieuw nieuwe interne externe vaste grootste belangrijkste directe naaste
        former new internal external direct main old ehemaliger ehemalige neue neuer interne direkte direkter ancien ancienne nouveau
        nouvelle principal
        both all here below suggestion option idea potential possibly side let do take remove replace
        beiden vorschlag anbei unten deux tous toutes proposition ci-dessous
        please ask add also and und the a an my our i would like to could you can for with from at as well invite is are she
        he they who works working this that these those his her their not no yes maybe list people following here
        bitte frag frage fragen fragt auch noch mein meine meinen meiner unser unsere unseren als oder aber ist sind
        ich möchte kann könnte können mit für bei aus sie er wir ihr dazu hinzufügen einladen vielleicht ein eine einen
        einer dies diese dieser das der die dem nicht kein ja nein gerne gern folgende personen liste hier
        demandez demander ajoutez ajouter je voudrais aimerais souhaite et aussi encore mon ma mes notre nos un une pour
        avec chez dans est sont peut-être ce cette ces qui ou mais merci svp s'il te vous plaît voici liste non oui pas
        """
    ).subtracting(["der", "die", "das", "la", "le"].map { PlainWord.key($0) })
}
