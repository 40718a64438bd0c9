// Slips of the finger: a word that differs by one letter from a known one, and is none that means something else.

/// The words that a form knows, and what people make of them on a phone.
package struct Spelling: Sendable {
    private let known: Set<String>
    private let plain: [String: String]
    private let byLength: [Int: [String]]

    /// - Parameter others: words that are known as well, and that no slip is mended to.
    package init(_ known: Set<String>, others: Set<String> = []) {
        self.known = known.union(others)
        let words = known.filter { $0.first != "{" }.sorted()
        plain = Dictionary(words.map { (Spelling.withoutDoubles($0), $0) }) { first, _ in first }
        byLength = Dictionary(grouping: words.filter { $0.count >= 4 && $0.allSatisfy(\.isLetter) }, by: \.count)
    }

    package func knows(_ key: String) -> Bool { known.contains(key) }

    /// The known word that was meant, or the word itself.
    package func repaired(_ key: String) -> String {
        guard !known.contains(key), !Spelling.others.contains(key), key.count <= 24 else { return key }
        // `jaaa`, `okk`, `pls`
        if Spelling.hasTriple(key) || key.count >= 4, let word = plain[Spelling.withoutDoubles(key)] { return word }
        guard key.count >= 4, key.allSatisfy(\.isLetter) else { return key }
        let letters = Array(key)
        for length in [letters.count, letters.count + 1, letters.count - 1] {
            let found = (byLength[length] ?? []).filter { Spelling.isSlip(letters, of: Array($0)) }
            if let first = found.first { return first }
        }
        return key
    }

    private static func hasTriple(_ word: String) -> Bool {
        let letters = Array(word)
        return letters.indices.dropFirst(2).contains {
            letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2]
        }
    }

    private static func withoutDoubles(_ word: String) -> String {
        word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    }

    /// Two letters swapped; or, in a word of five letters at least, one that is wrong, missing or too many. The first
    /// letter is right, but where it was swapped.
    private static func isSlip(_ typed: [Character], of word: [Character]) -> Bool {
        let same = zip(typed, word).prefix { $0 == $1 }.count
        let (left, right) = (typed[same...], word[same...])
        if typed.count == word.count {
            guard left.count >= 2 else { return same >= 4 }
            let (a, b) = (Array(left), Array(right))
            if a[0] == b[1], a[1] == b[0], a[2...].elementsEqual(b[2...]) { return true }
            return word.count >= 5 && same >= 1 && a[1...].elementsEqual(b[1...])
        }
        guard max(typed.count, word.count) >= 5, same >= 1 else { return false }
        return typed.count > word.count ? left.dropFirst().elementsEqual(right) : right.dropFirst().elementsEqual(left)
    }

    /// Whether the word is one of those that turn a sentence, and never a slip or a name.
    static func isOther(_ key: String) -> Bool { others.contains(key) }

    /// Words that look like a slip and are none: negations, conditions, times, and near neighbours of what forms know.
    private static let others = PlainWords.set(
        """
        niet niets niks nooit geen geenszins nergens niemand zonder behalve mits tenzij indien alleen enkel maar echter eerst
        later straks morgen gisteren vandaag nog nogal soms wanneer waarom welk welke hoezo misschien wellicht geven gezien
        weten denk denken deden leden velen dalen dolen helen delven laten hoort horen hoorde deelt deelde past paste passen plannen praten goede geldt kant
        ware waere wuerde isnt arent wasnt werent hasnt havent didnt doesnt dont wont couldnt wouldnt shouldnt
        mijn mijne zelf anders ander liever weer zeker onzeker weet wacht wachten stop stopt lang lange geel heel deler
        comments questions remarks concerns teams opinions laut angekommen will wollen bespreken overleggen besprechen discuss
        discusses talks speak sprechen reden kennt meint sagt sagte zegt says neemt werkt geeft slaat houdt weigert reageert beantwoordt nimmt gibt macht
        haelt lehnt declines passes takes gives prefers answers refuses parait semblait akten
        machte wirkte lehnte sagte setzte pourriez pourrais pourrait pouviez pouvais pouvait hoeft hoef deels gedeeltelijk partly partially teilweise zustimmt stimmt stimmte aviez avait avaient
        not never none nothing nobody without except unless until only just first later tomorrow maybe perhaps wait hold
        shame shave shape spare stare score scare shares shore sharp since still soon than then they them there these those
        fire find mine line wine worse word words world right sight night might light good food mood read real rear seed
        seen sea send sent sound sounds about above after again another could would should while where which when what why
        nicht nichts nie niemals niemand kein keine keinen ohne ausser nur erst zuerst spater morgen heute gestern vielleicht
        wenn falls sofern sobald warum wann welche welcher noch aber doch jedoch teils heilen eilen zeilen feilen
        passe gehen gegen gegeben geben leben losen loser besser bessere meine deine seine ihre ihren eure
        ne pas non jamais rien aucun aucune personne sans sauf si mais apres avant demain hier peut-etre quand pourquoi
        attends attendez attendre partir parti partons partie parties parler pouvoir lirai moins mieux mieux
        """
    )
}
