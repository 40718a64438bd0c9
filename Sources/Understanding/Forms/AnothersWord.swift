// What somebody else says, thinks or feels: "she's fine with that", "ma collègue dit oui". It answers for nobody.

package enum AnothersWord {
    /// Whether a clause begins with somebody else, and then says what only the writer could say for herself.
    package static func stands(in sentence: FormWords) -> Bool {
        sentence.words.indices.contains { at in
            guard at == 0 || sentence.isBreak(before: at), let subject = subject(in: sentence, from: at) else {
                return false
            }
            let rest = sentence.words[subject...].prefix(4)
            let broken = rest.firstIndex(where: \.isBeforeBreak).map { $0 + 1 } ?? rest.endIndex
            let first = rest[..<broken].first { !between.contains($0.key) }
            return first.map { own.contains($0.key) } ?? false
        }
    }

    /// Behind the words of somebody else: `mijn baas`, `Mark`, `she's`.
    private static func subject(in sentence: FormWords, from start: Int) -> Int? {
        var at = start
        while at < sentence.count, owners.contains(sentence.words[at].key) { at += 1 }
        guard at < sentence.count, !(at > start && sentence.isBreak(before: at)) else { return nil }
        let word = sentence.words[at]
        guard !word.isBeforeBreak else { return nil }
        let key = word.key.hasSuffix("'s") ? String(word.key.dropLast(2)) : word.key
        return word.isName || others.contains(key) ? at + 1 : nil
    }

    private static let owners = PlainWords.set(
        "mijn m'n my ma mon mein meine onze our unser unsere notre de het the le la der die een a"
    )

    private static let others = PlainWords.set(
        """
        he she they hij zij ze er sie il elle ils elles on manager boss supervisor lead leidinggevende baas chef
        teamleider chefin vorgesetzter vorgesetzte führungskraft responsable cheffe supérieur supérieure collega
        colleague collègue kollege kollegin kolleginnen collega's colleagues collègues man vrouw partner wife husband
        mann frau mari femme hr p&o personeelszaken or betriebsrat iedereen everyone everybody jeder alle
        """
    )

    /// Words between somebody and the word.
    private static let between = PlainWords.set(
        """
        is was has had are were heeft had vindt vond ist war hat hatte findet fand est était a avait trouve ook also too
        auch aussi het dat it this das es le l' ça het hier er ermee damit daarmee really echt wirklich already al
        schon déjà
        """
    )

    /// What only the writer feels or does, and words of speech.
    private static let own = PlainWords.set(
        """
        heb ga ben geef verleen stem keur zie akkoord agree agrees agreed consent consents gives give giving authorise
        authorises authorize authorizes permits allows approve approves approved hereby fine ok okay
        oke happy good glad comfortable content cool pleased don't dont wouldn't would like likes want wants goed prima
        best geeft gaf verleent stemt keurt wil gegeven toegestemd goedgekeurd ingestemd
        bin habe gebe gibt erteilt stimmt stimmte willigt gestattet genehmigt möchte will einverstanden
        zugestimmt gut recht
        suis donne autorise accepte consent permet veut souhaite d'accord accepté autorisé donné consenti no
        says said thinks thought told tells zegt zei denkt dacht meint meinte sagt sagte gesagt gezegd dit pense croit
        """
    )
}
