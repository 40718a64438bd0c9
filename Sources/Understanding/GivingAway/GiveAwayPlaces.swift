// Projects and places that writers say to be their own: named with a capital or in quotes, beside "we", "our" or "with us".
import Addressing

struct GiveAwayPlaces: Sendable {
    /// Names that say nothing of the writer.
    private let employee: Set<String>

    init(_ context: GiveAwayContext) {
        employee = Set(PlainWords.keys((context.employee.name?.text ?? "") + " " + context.employeeGiven))
    }

    /// - Parameter isOfHer: whether the sentence speaks of the employee as of somebody else.
    func find(in sentence: SpokenSentence, isOfHer: Bool) -> [(GiveAway.Kind, String)] {
        var found: [(GiveAway.Kind, String)] = []
        var index = 0
        while index < sentence.words.count {
            let isTold = sentence.isOfWriter || !isOfHer
            if let end = undertakingEnd(at: index, in: sentence) ?? end(at: index, in: sentence)
                ?? (isTold ? articleEnd(at: index, in: sentence) : nil)
            {
                found.append((.project, sentence.phrase(index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whoever tells of it was there: `the Heron project`, `project Atlas`, `de verhuizing van het archief naar Zutphen`;
    /// not where it is hers (`haar project Atlas`).
    private func undertakingEnd(at index: Int, in sentence: SpokenSentence) -> Int? {
        let words = sentence.words
        let key = words[index].key
        if isNamed(index, in: words), index > 0, !Self.hers.contains(words[index - 1].key) {
            let end = nameEnd(at: index, in: words)
            if end < words.count, words[end].follows, Self.undertakings.contains(words[end].key) { return end + 1 }
        }
        guard Self.undertakings.contains(key) || Self.undertakingsGerman.contains(key) else { return nil }
        if index > 0, Self.hers.contains(words[index - 1].key) { return nil }
        let isGerman = Self.undertakingsGerman.contains(key)
        for place in words.indices.dropFirst(index + 1).prefix(6) where words[place].follows || words[place].opensQuote
        {
            let isDirect = place == index + 1
            if isNamed(place, in: words),
                isDirect || words[place - 1].key == "nach"
                    || (isGerman ? isPlace(words[place]) : Self.joints.contains(words[place - 1].key))
            {
                return nameEnd(at: place, in: words)
            }
        }
        return nil
    }

    /// `the Kestrel account`, `de Spoorzone`, `le Louvre`: with an article a capital makes a name, but in German.
    private func articleEnd(at index: Int, in sentence: SpokenSentence) -> Int? {
        let words = sentence.words
        guard index > 0, words[index].follows, isNamed(index, in: words), !words[index].isAllCapitals else {
            return nil
        }
        guard Self.articles.contains(words[index - 1].key), !sentence.keys.contains(where: Self.german.contains) else {
            return nil
        }
        return nameEnd(at: index, in: words)
    }

    private func isNamed(_ index: Int, in words: [SpokenWord]) -> Bool {
        let word = words[index]
        let stem = word.key.prefix { $0 != "-" }
        return word.isCapitalised && word.text.count > 2 && !word.text.contains(where: \.isNumber)
            && !employee.contains(word.key) && !Self.known.contains(String(stem))
    }

    private func isPlace(_ word: SpokenWord) -> Bool {
        Self.cities.contains(word.key)
            || Self.placeEndings.contains { word.key.count > $0.count + 1 && word.key.hasSuffix($0) }
    }

    private func end(at index: Int, in sentence: SpokenSentence) -> Int? {
        guard sentence.isOfWriter else { return nil }
        let words = sentence.words
        let word = words[index]
        guard !employee.contains(word.key), !Self.known.contains(word.key) else { return nil }
        if word.isAllCapitals, !isShouted(sentence) { return index + 1 }
        if word.opensQuote, word.isCapitalised { return quoteEnd(at: index, in: words) }
        guard word.isCapitalised, index > 0 else { return nil }
        let (before, isJoined) = (words[index - 1].key, word.follows)
        if Self.cities.contains(word.key) { return nameEnd(at: index, in: words) }
        // `project Atlas`, `vestiging Noord`; in German most words have a capital.
        if isJoined, Self.things.contains(before) { return nameEnd(at: index, in: words) }
        // `our Blue Harbour project`
        let end = nameEnd(at: index, in: words)
        if Self.owners.contains(before), end < words.count, words[end].follows, Self.things.contains(words[end].key) {
            return end + 1
        }
        if isJoined, isIn(index, in: sentence) { return nameEnd(at: index, in: words) }
        // `bij ons in Noordwolde`, `here in Ashby`
        let lead = sentence.keys[..<index].suffix(3)
        return isJoined && Self.near.contains { lead.suffix($0.count).elementsEqual($0) }
            ? nameEnd(at: index, in: words) : nil
    }

    /// `in Bussum`, `à Collioure`; in German most words have a capital, so that only `in Bad Tölz` is one.
    private func isIn(_ index: Int, in sentence: SpokenSentence) -> Bool {
        let words = sentence.words
        guard Self.ins.contains(words[index - 1].key), isNamed(index, in: words), !words[index].isAllCapitals else {
            return false
        }
        if sentence.keys.contains(where: Self.german.contains) {
            return Self.spas.contains(words[index].key) || isPlace(words[index])
        }
        return true
    }

    private func nameEnd(at index: Int, in words: [SpokenWord]) -> Int {
        var end = index + 1
        while end < words.count, words[end].follows, words[end].isCapitalised || words[end].key.allSatisfy(\.isNumber),
            !employee.contains(words[end].key)
        {
            end += 1
        }
        return end
    }

    /// A name of at most four words, each with a capital: what somebody said isn't one.
    private func quoteEnd(at index: Int, in words: [SpokenWord]) -> Int? {
        let tail = words[index...].prefix(4)
        guard let last = tail.firstIndex(where: \.closesQuote) else { return nil }
        return words[index...last].allSatisfy { $0.isCapitalised || $0.key.allSatisfy(\.isNumber) } ? last + 1 : nil
    }

    private func isShouted(_ sentence: SpokenSentence) -> Bool {
        sentence.words.count { $0.isAllCapitals } > max(2, sentence.words.count / 3)
    }

    private static let things = PlainWords.set(
        """
        project projekt projet programma programme vestiging filiaal locatie kantoor standort filiale niederlassung büro
        office branch site agence quartier wijk district stadtteil campagne campaign kampagne rollout migratie migration
        """
    )

    /// What is done once, so that a name makes it one that few were at.
    private static let undertakings = PlainWords.set(
        """
        project projet account offerte devis quote quotation bid programma programme campagne campaign rollout uitrol audit deal contract order dossier opdracht klus plan
        bestelling onderzoek studie study beurs fair migratie migration verhuizing invoering
        overgang overname fusie verbouwing nieuwbouw opening lancering introductie pilot proef renovatie aanbesteding tender
        launch takeover merger relocation refurbishment implementation chantier déménagement lancement ouverture
        """
    )

    private static let undertakingsGerman = PlainWords.set(
        """
        projekt kampagne angebot auftrag vertrag abnahme umstellung einführung umzug eröffnung übernahme fusion umbau neubau pilotprojekt verlegung
        ausschreibung inbetriebnahme
        """
    )

    private static let hers = PlainWords.set(
        "haar zijn je jouw uw jullie her his your their ihr ihre ihrem ihren ihrer sein seine dein deine deinem deinen deiner son sa ses ton ta tes votre vos leur"
    )

    /// Before the name of what it is about.
    private static let joints = PlainWords.set(
        "van in naar te op bij voor of at to for in from de du à pour au des het the la le"
    )

    private static let placeEndings = PlainWords.set(
        "burg berg bach stadt heim hausen hofen furt kirchen brücken haven münde"
    )

    private static let ins = PlainWords.set("in te à at near from nach aus")
    private static let articles = PlainWords.set("the that this de het la le")
    private static let spas = PlainWords.set("bad sankt")

    /// Words of German alone.
    private static let german = PlainWords.set(
        "ich wir uns unser unsere unserer unserem mir mich mein meine und ist nicht mit für haben hat auf dem den das du dein"
    )

    private static let owners = PlainWords.set(
        "ons onze our unser unsere unserem unserer unseren notre nos het the mijn my"
    )

    private static let near: [[String]] = [
        "bij ons in", "ons kantoor in", "onze vestiging in", "wij in", "hier in", "our office in", "here in", "us in",
        "us at", "bij ons op", "chez nous à", "bureau de", "agence de", "ici à", "our branch in", "our team in",
        "ons team in", "ons team op",
    ].map { PlainWords.keys($0) }

    /// What all know, in capitals as well.
    private static let known = PlainWords.set(
        """
        hr hrm it ict api kpi kpis okr okrs ceo cfo cto coo mt nl eu uk usa pdf faq sla slas crm erp sap sql html css json xml
        url vpn usb wifi gdpr avg dsgvo rgpd bhv arbo asap fyi eod tbd ok b2b b2c saas iso roi vat btw rfc ux poc mvp uat
        salesforce power photoshop figma notion asana planner onenote access tableau python java javascript linux windows azure aws
        google chrome whatsapp skype webex afas exact topdesk servicenow navision dynamics wordpress canva indesign autocad
        revit matlab
        agile scrum jira excel teams outlook powerpoint word sharepoint slack github gitlab zoom confluence trello miro
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december christmas easter english dutch german french engels frans duits nederlands english
        european europese européen européenne nederlandse engelse duitse franse belgische british american amerikaanse belgian
        christmas internet intranet kerst pasen pâques noël maandag dinsdag
        europe europa nederland netherlands holland belgium belgië belgique germany duitsland deutschland allemagne france
        frankrijk frankreich britain england
        """
    )

    private static let cities = PlainWords.set(
        """
        amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem haarlem enschede zwolle
        leiden maastricht dordrecht zoetermeer deventer delft alkmaar venlo leeuwarden hilversum amersfoort roosendaal assen
        middelburg gouda hengelo helmond lelystad antwerpen gent brugge leuven brussel mechelen hasselt kortrijk luik namen
        london manchester birmingham leeds liverpool bristol sheffield glasgow edinburgh cardiff dublin belfast cambridge
        oxford york newcastle nottingham berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund leipzig bremen
        dresden hannover nürnberg duisburg bonn mannheim karlsruhe augsburg wien graz linz salzburg zürich basel bern genf
        paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims grenoble dijon bruxelles
        liège namur genève lausanne
        emmen zutphen sneek hoorn alphen almelo ede veenendaal tiel oss doetinchem winterswijk kampen meppel hoogeveen drachten
        heerenveen vlissingen goes terneuzen roermond sittard heerlen kerkrade weert
        kiel lübeck rostock schwerin erfurt jena weimar gera cottbus chemnitz kassel trier mainz koblenz ulm passau konstanz
        aachen krefeld bochum bielefeld münster wuppertal paderborn osnabrück wilhelmshaven reutlingen landshut bayreuth
        bamberg innsbruck luzern winterthur
        """
    ).subtracting(["nice", "namen", "essen", "bath"])
}
