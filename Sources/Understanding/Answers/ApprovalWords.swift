// Words of approval, for all or some of a list, in the languages that people answer in.

enum ApprovalWords {
    static func says(_ keys: [String]) -> Bool { consents.first(in: keys) != nil || refusals.first(in: keys) != nil }

    /// Questions and conditions agree to nothing.
    static func doubts(_ keys: [String], _ text: String) -> Bool {
        text.hasSuffix("?") && says(keys) || conditions.first(in: keys) != nil
    }

    /// The words that are left name the raters who are meant.
    static func withoutVocabulary(_ pieces: [Piece], _ keys: [String]) -> [Piece] {
        let books = [consents, refusals, CommandWords.withdraw, CommandWords.negations, around, Courtesy.thanks]
        var (found, index): ([Piece], Int) = ([], 0)
        while index < pieces.count {
            let length = books.map { $0.length(in: keys, at: index) }.max() ?? 0
            found.append(length > 0 ? .mark("·") : pieces[index])
            index += max(length, 1)
        }
        return found
    }

    /// Longer phrases come first, so that `geen bezwaar` is no refusal.
    static let consents = Phrases(
        """
        akkoord, accoord, ok, oke, oké, okay, okee, okido, prima, goed, goed zo, is goed, ziet er goed uit, top, mooi, uitstekend
        geen bezwaar, geen bezwaren, geen probleem, geen opmerkingen, mee eens, eens, goedgekeurd, ja, doe maar, jazeker, jawel
        geen bezwaar tegen, geen aanmerkingen, geen op- of aanmerkingen, goede lijst, goede keuze, goede keuzes, lijkt me goed, ga je gang, vind ik goed, helemaal goed, in orde, niets op aan te merken, graag zo
        agreed, agree, fine, approved, approve, sounds good, looks good, lgtm, yes, yep, sure, perfect, great, go ahead
        good, all good, no objection, no objections, good list, good choice, good choices, no worries, no problem, no comments, happy with this, works for me
        einverstanden, gute liste, gute wahl, in ordnung, passt, passt so, gut, genehmigt, keine einwände, kein einwand, kein problem, geht klar
        sieht gut aus, alles klar, jawohl, freigegeben, bin dafür
        d'accord, daccord, bonne liste, bon choix, oui, parfait, très bien, c'est bon, ça me va, ça va, validé, je valide, approuvé, pas d'objection
        pas de problème, entendu, bien, impeccable, super, 👍, ✅, ✔, 👌, ✓, 🆗
        """
    )

    static let refusals = Phrases(
        """
        niet akkoord, niet accoord, niet mee eens, oneens, nee, afgekeurd, niet goed, niet ok, liever niet, niet eens
        not agreed, disagree, do not agree, don't agree, no, nope, rejected, not ok, not okay, not fine, not approved, not good
        nicht einverstanden, nein, abgelehnt, nicht in ordnung, nicht gut, passt nicht, passt so nicht, nicht ok
        pas d'accord, non, refusé, je refuse, ça ne va pas, ne va pas, pas ok, ne me va pas, 👎, ❌
        """
    )

    private static let conditions = Phrases(
        """
        mits, indien, als petra, tenzij, zodra, alleen als, op voorwaarde dat, onder voorwaarde, misschien, twijfel, weet niet
        weet ik niet, nog niet, wacht, provided, unless, only if, as long as, once, if, maybe, not yet, not sure, wait, don't know
        sofern, wenn, falls, vielleicht, noch nicht, nicht sicher, weiß nicht, sobald, à condition, si, peut-être, pas encore
        pas sûr, pas sûre, ne sais pas, dès que, eerst, first, zuerst, d'abord
        """
    )

    static let buts = PlainWords.set("maar but aber mais echter doch jedoch however allerdings cependant")

    static let rest = PlainWords.set("rest overige overigen anderen others übrigen anderen restlichen autres reste")

    static let all = PlainWords.set("alle allen allemaal all alles tous toutes les die beide both beiden")

    /// Small words round it.
    private static let around = Phrases(
        """
        met, hiermee, hier, mee, lijkt, vind, een, gaan, ga, wat mij betreft, van mij, voor mij, mij, ik, ben, het, er, de, is, zijn, zo, dit, deze, die, lijst, namen
        helemaal, hoor, alleen, alle, allemaal, alles, iedereen, allen, rest, overigen, anderen, voor de rest, verder, wel, mag, mogen, nr
        nummer, nummers, van, eens, dat, dan, graag, hen
        with, this, that, the, list, i am, i'm, am, it, is, are, all, everyone, everything, for me, from me, only, just, rest, others
        number, numbers, of them, me, i, to, on, please, very, you, can
        mit, ich, bin, der, die, das, liste, so, nur, alle, alles, für mich, von mir, nr, nummer, nummern, den, bitte, sehr, übrigen
        avec, c'est, je suis, pour moi, la, le, les, cette, ce, seulement, tous, toutes, tout, numéro, numéros, reste, je, suis, très, svp, n°
        """
    )
}
