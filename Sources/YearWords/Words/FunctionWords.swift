// Small words around references: numbers by name, all, all but, the rest.
import Understanding

enum FunctionWords {
    static let articles = PlainWords.set(
        "de het 't the die der das den dem le la les l' mijn my mein meine mon ma onze"
    )
    static let joiners = PlainWords.set("en and und et & + plus ook also auch aussi sowie evenals")
    static let numberWords = PlainWords.set(
        """
        nr nummer number no num n° numero nummers numbers numeros nrs punt punten afspraak agreement point points item
        items line lines regel regels zeile punkt punkte vereinbarung absprache accord ligne ad vraag question frage
        """
    )
    /// Behind an ordinal: `the first one`.
    static let ones = PlainWords.set("one ones punt afspraak agreement point punkt vereinbarung accord")
    /// A number before them counts something.
    static let units = PlainWords.set(
        """
        uur uren u euro eur keer x maal procent min minuten hours hour hrs times people persons personen mensen
        stunden stunde mal heures heure fois jours jour dagen dag days day euros pct percent prozent pour-cent modules
        module lessen lessons leden
        """
    )
    static let of = PlainWords.set("van of von sur out-of")
    static let ranges = Phrases("t/m, tm, t m, tot en met, to, through, thru, bis, à, a, tot, -, –, bis einschließlich")

    static let ordinals: [String: Int] = {
        let lists = [
            1: "eerste first erste ersten erstes erstere premier premiere 1ste 1e",
            2: "tweede second zweite zweiten zweites deuxieme seconde",
            3: "derde third dritte dritten drittes troisieme", 4: "vierde fourth vierte vierten quatrieme",
            5: "vijfde fifth fünfte fünften cinquieme", 6: "zesde sixth sechste sechsten sixieme",
        ]
        return lists.reduce(into: [:]) { found, list in
            for word in PlainWords.set(list.value) { found[word] = list.key }
        }
    }()
    /// Ordinals that are adverbs as well.
    static let adverbs = PlainWords.set("first second")
    static let last = PlainWords.set("laatste last letzte letzten dernier derniere")

    static let rest = Phrases(
        """
        de rest, rest, de overige, de overigen, overige, de andere, de anderen, alle andere, alle anderen, the rest, the others
        the other ones, all others, everyone else, der rest, die anderen, alle anderen, die übrigen, den rest, le reste
        les autres, tous les autres, toutes les autres, the other, die andere, l'autre, de andere twee, the other two
        """
    )
    static let but = Phrases(
        """
        behalve, behalve met, uitgezonderd, op, m.u.v, met uitzondering van, but, but not, except, except for
        apart from, other than, außer, ausser, außer mit, bis auf, ausgenommen, sauf, sauf avec, excepté, hormis
        à part, à l'exception de, behalve nr, maar niet, mais pas, aber nicht
        """
    )
    static let butBehind = PlainWords.set("na")

    /// - Returns: how many it says there are, and how many words it takes.
    static func all(_ keys: [String], _ at: Int) -> (count: Int?, length: Int)? {
        if notAll.length(in: keys, at: at) > 0 { return nil }
        for (count, phrases) in counted {
            let length = phrases.length(in: keys, at: at)
            if length > 0 { return (count, length) }
        }
        let length = everything.length(in: keys, at: at)
        return length > 0 ? (nil, length) : nil
    }

    private static let counted: [(Int, Phrases)] = [
        (
            2,
            Phrases(
                """
                beide, beiden, allebei, alle twee, alletwee, de twee, both, both of them, both of these, beides
                alle beide, alle zwei, die beiden, die zwei, les deux, tous les deux, toutes les deux, met beide
                both agreements, beide afspraken, beide punten
                """
            )
        ),
        (
            3,
            Phrases(
                "alle drie, alledrie, all three, all 3, alle 3, alle drei, les trois, tous les trois, toutes les trois"
            )
        ),
        (4, Phrases("alle vier, alle 4, all four, all 4, les quatre, tous les quatre, toutes les quatre")),
        (5, Phrases("alle vijf, alle 5, all five, all 5, alle fünf, les cinq, tous les cinq, toutes les cinq")),
    ]
    /// They count nothing.
    private static let notAll = Phrases(
        """
        all means, all yours, all for it, all set
        tout à fait, tout de suite, tout va, tout est clair, all right, all good, all the best, all in, all clear
        alles klar, alles gut, alles goed, alles duidelijk, alles in ordnung, alles ok, alles in orde, alles prima
        alles top, alles verder
        """
    )
    private static let everything = Phrases(
        """
        allemaal, alles, alle, allen, iedereen, met iedereen, met allemaal, all, all of them, everything, everyone, everybody
        alle afspraken, alle punten, all agreements, all points, with everyone, with all of them, sämtliche, mit allen
        tous, toutes, tout, tout le monde, avec tous, avec tout le monde
        """
    )

    /// They tell a line, though answers use them as well.
    static let nouns = PlainWords.set(
        "training cursus opleiding course kurs cours formation schulung weiterbildung fortbildung workshop"
    )

    /// They may stand inside the text of a line.
    static let inTexts = PlainWords.set(
        """
        de het 't een the a an of der die das den dem des ein eine le la les l' du un une d' mijn my mein meine mon ma
        onze in op met voor over van to for on with mit zu zum zur von für pour avec sur à au aux en and und et
        """
    )

    /// They tell no text.
    static let all = inTexts.union(
        PlainWords.set(
            """
            ik i ich je j' zij ze hij he she we wij wir nous is zijn ben are sind sont am be te om aan bij naar uit
            per als if wenn si niet not nicht pas geen no kein nee nein non ja yes oui ok mag may darf later vraag ask
            frag bel call nu now jetzt dit dat this that diese ce cette meer more mehr plus januari februari maart
            april mei juni juli augustus september oktober november december january february march may june july
            august october januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet
            août septembre octobre novembre décembre voor vor before avant tot bis until jusqu
            """
        )
    )
}
