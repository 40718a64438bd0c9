// Yes or no, as people write it in answer to a question of ours.

public enum ShortAnswer {
    /// Nil where it is not sure: both, neither, a condition, a question.
    public static func read(_ text: String) -> Bool? {
        var answer: Bool?
        for line in ReplyLines(text).lines.prefix(40) where line.text.first != ">" {
            let keys = PlainWords.keys(line.text)
            if keys.isEmpty { continue }
            let sense = sense(keys, line.text)
            if sense == .nothing, let kind = Courtesy.line(keys) {
                if kind == .signOff { break }
                continue
            }
            switch (sense, answer) {
            case (.nothing, .some): continue
            case (.yes, nil), (.yes, true): answer = true
            case (.no, nil), (.no, false): answer = false
            default: return nil
            }
        }
        return answer
    }

    private enum Sense { case yes, no, both, nothing }

    private static func sense(_ keys: [String], _ text: String) -> Sense {
        let withoutConsents = consents.removed(from: keys)
        let withoutNo = refusals.removed(from: withoutConsents.rest)
        let (rest, yes) = agreements.removed(from: withoutNo.rest)
        let (saysYes, saysNo) = (yes + withoutConsents.count > 0, withoutNo.count > 0)
        if !saysYes, !saysNo { return .nothing }
        if saysYes == saysNo || text.hasSuffix("?") || keys.count > 25 { return .both }
        // `ja, maar niet op vrijdag`, `yes, if …`
        let restricts = doubts.first(in: rest) != nil || (saysYes && CommandWords.negations.first(in: rest) != nil)
        return restricts ? .both : saysYes ? .yes : .no
    }

    /// A yes with a no in it.
    private static let consents = Phrases(
        """
        geen probleem, geen bezwaar, geen punt, no problem, no problem at all, no objection, no objections, kein problem
        keine einwände, pas de problème, pas de souci, aucun problème, nee geen probleem, nee geen bezwaar, no worries, no issue, no issues, geen zorgen
        """
    )

    private static let refusals = Phrases(
        """
        nee, absoluut niet, zeker niet, natuurlijk niet, absolutely not, of course not, certainly not, natürlich nicht, sicher nicht, auf keinen fall
        bien sûr que non, certainement pas, nee dank je, nee dank u, nee bedankt, neen, nope, niet akkoord, klopt niet, komt niet uit, komt mij niet uit
        komt me niet uit, komt helaas niet uit, lukt niet, lukt me niet, lukt mij niet, lukt helaas niet, gaat niet, gaat niet lukken
        kan niet, kan ik niet, kan helaas niet, kan dan niet, niet goed, niet ok, niet oké, liever niet, past niet, schikt niet
        niet mogelijk, onjuist, helaas niet, komt niet goed uit, komt slecht uit, klopt dit niet, klopt dat niet
        no, no thanks, no thank you, not ok, not okay, doesn't work, does not work, doesn't suit, can't make it, cannot make it
        can't, cannot, not possible, incorrect, not correct, wrong, unfortunately not, i'm afraid not, rather not, won't work
        doesn't fit, not right, isn't right, that's not right, negative
        nein, nein danke, nö, ne, passt nicht, passt mir nicht, passt leider nicht, passt mir leider nicht, geht nicht, geht leider nicht
        geht bei mir nicht, stimmt nicht, nicht einverstanden, lieber nicht, nicht möglich, leider nicht, klappt nicht, klappt leider nicht
        kann nicht, kann ich nicht, kann leider nicht, falsch, nicht richtig, unmöglich
        non, non merci, pas d'accord, ne marche pas, ne va pas, ne me va pas, ne convient pas, ne me convient pas, pas possible
        impossible, ça marche pas, ça ne va pas, ne peux pas, incorrect, faux, malheureusement pas, pas correct, 👎, ❌
        """
    )

    private static let agreements = Phrases(
        """
        ja, jawel, jazeker, ja graag, ja hoor, klopt, dat klopt, juist, correct, akkoord, accoord, ok, oke, oké, okay, prima, goed
        is goed, komt uit, komt goed uit, komt mij goed uit, komt me goed uit, lukt, dat lukt, gaat lukken, past, past prima, schikt
        kan, dat kan, graag, zeker, top, uitstekend, helemaal goed, doe maar, in orde
        yes, yes please, yep, yup, jep, jup, yeah, sure, fine, works, works for me, that works, right, that's right, agreed, sounds good, certainly
        absolutely, great, perfect, suits me, go ahead, of course, i can make it, confirmed, indeed
        jawohl, stimmt, das stimmt, richtig, genau, passt, das passt, passt gut, passt mir, geht, das geht, einverstanden
        in ordnung, gerne, klappt, das klappt, geht klar, alles klar, gut, bestätigt, natürlich
        oui, d'accord, ça marche, cela marche, marche, ça va, ça me va, me va, c'est bon, c'est correct, exact, exactement, volontiers, parfait
        très bien, bien sûr, entendu, convient, me convient, ça me convient, c'est possible, tout à fait, 👍, ✅, ✔, 👌, ✓, 🆗
        """
    )

    private static let doubts = Phrases(
        """
        maar, mits, als, indien, tenzij, misschien, wellicht, waarschijnlijk, denk, hangt, ligt eraan, of, zodra, weet, twijfel
        but, if, unless, maybe, perhaps, probably, depends, provided, or, not sure, don't know
        aber, wenn, falls, sofern, vielleicht, wahrscheinlich, oder, kommt darauf an, weiß nicht, eventuell
        mais, si, sauf, peut-être, probablement, ou, ça dépend, ne sais pas, à condition
        """
    )
}
