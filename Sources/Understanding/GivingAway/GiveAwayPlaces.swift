// Projects and places that writers say to be their own: named with a capital or in quotes, beside "we", "our" or "with us".
import Addressing

struct GiveAwayPlaces: Sendable {
    /// Names that say nothing of the writer.
    private let employee: Set<String>

    init(_ context: GiveAwayContext) {
        employee = Set(PlainWords.keys((context.employee.name?.text ?? "") + " " + context.employeeGiven))
    }

    func find(in sentence: SpokenSentence) -> [(GiveAway.Kind, String)] {
        guard sentence.isOfWriter else { return [] }
        var found: [(GiveAway.Kind, String)] = []
        var index = 0
        while index < sentence.words.count {
            if let end = end(at: index, in: sentence) {
                found.append((.project, sentence.phrase(index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func end(at index: Int, in sentence: SpokenSentence) -> Int? {
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
        // `bij ons in Noordwolde`, `here in Ashby`
        let lead = sentence.keys[..<index].suffix(3)
        return isJoined && Self.near.contains { lead.suffix($0.count).elementsEqual($0) }
            ? nameEnd(at: index, in: words) : nil
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
        office branch site agence campagne campaign kampagne rollout migratie migration
        """
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
        agile scrum jira excel teams outlook powerpoint word sharepoint slack github gitlab zoom confluence trello miro
        monday tuesday wednesday thursday friday saturday sunday january february march october november december
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
        """
    ).subtracting(["nice", "namen", "essen", "bath"])
}
