// Short lines that say something about the answer, and are no text of an agreement.
import Understanding

/// What such a line says would go to the other as what the two agreed on: it is asked back.
enum NoTextWords {
    static func areAll(of keys: [String]) -> Bool {
        if keys.count <= 12, phrases.first(in: keys) != nil { return true }
        if keys.count <= 4, short.first(in: keys) != nil { return true }
        if keys.count == 1, let only = keys.first, alone.contains(only) { return true }
        // `vraag Anna`
        if keys.count <= 3, let first = keys.first, asking.contains(first) {
            return keys.dropFirst().contains(where: GivenNames.usual.contains)
        }
        // `SQL niet`
        return keys.count <= 4 && (keys.last.map(turning.contains) ?? false)
    }

    private static let phrases = Phrases(
        """
        geen idee, weet ik niet, weet het niet, ik weet niet, gaat jullie niets aan, gaat jullie niks aan
        gaat niemand iets aan, dit is vertrouwelijk, dat is vertrouwelijk, stop met deze mails, geen mails meer
        kom ik op terug, kom ik later op terug, later op terug, kom erop terug, vraag maar aan, vraag het aan
        vraag het maar, herken ik niet, niet afgesproken, niet zo afgesproken, weet ik niets van, weet ik niks van
        nog over nadenken, niet delen met mijn, ben op vakantie, ben met vakantie, ben met verlof
        no idea, don't know, none of your business, this is confidential, stop these mails, get back to you
        come back to this, ask him, ask her, am on holiday, i'm on holiday, am on vacation, i'm on vacation
        don't recognise, don't recognize, not agreed, never agreed, did not agree, didn't agree, know nothing about
        keine ahnung, weiß nicht, weiß ich nicht, geht euch nichts an, geht sie nichts an, das ist vertraulich
        bin im urlaub, erkenne ich nicht, nicht vereinbart, so nicht vereinbart, noch darüber nachdenken
        komme darauf zurück, weiß ich nichts von, aucune idée, sais pas, pas vos affaires, c'est confidentiel
        suis en vacances, suis en congé, pas convenu, jamais convenu, dois y réfléchir, je reviens vers vous
        """
    )

    private static let short = Phrases(
        """
        geen zin, geen tijd, geen commentaar, nog bespreken, zie dossier, zie bijlage, klopt deels, deels juist
        no comment, no time, see attachment, see file, partly right, to discuss, kein kommentar, keine lust
        keine zeit, siehe anhang, siehe datei, noch besprechen, teilweise richtig, stimmt teilweise
        sans commentaire, pas le temps, voir pièce jointe, à discuter, en partie exact
        """
    )

    private static let alone = PlainWords.set(
        "later straks stop idem ditto deels partly später stopp teilweise pass dito"
    )
    private static let asking = PlainWords.set("vraag ask frag frage fragen demande demandez")
    private static let turning = PlainWords.set("niet not isn't aren't nicht")
}
