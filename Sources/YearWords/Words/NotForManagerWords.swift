// Words by which somebody says that a line is not for the manager, or is about our mails.
import Understanding

/// A line that is passed on at once can't be taken back: it is asked back where it may not be meant for him.
enum NotForManagerWords {
    static func areIn(_ text: String) -> Bool {
        let keys = PlainWords.keys(text)
        if phrases.first(in: keys) != nil { return true }
        if keys.count <= 8, silence.first(in: keys) != nil { return true }
        let said = Set(keys)
        return pairs.contains { said.contains($0) && said.contains($1) }
    }

    private static let phrases = Phrases(
        """
        zeg niets tegen, zeg niks tegen, niet tegen mijn manager, niet tegen mijn leidinggevende, niet verder vertellen
        hoeft dit niet te weten, hoeft dat niet te weten, hoeft het niet te weten, mag dit niet weten
        mag dat niet weten, mag het niet weten, niet aan mijn manager, niet aan mijn leidinggevende
        niet voor mijn manager, niet voor mijn leidinggevende, niet bij mijn manager, alleen voor hr, alleen aan hr
        alleen hr, anoniem, vertrouwelijk, in vertrouwen gezegd, blijft onder ons, niet met mijn naam, zonder mijn naam
        wie leest dit, wie leest mee, stop met deze mails, stop met mailen, geen mails meer
        don't tell, do not tell, don't pass, do not pass, not to be passed, not for my manager, not to my manager
        only for hr, for hr only, hr only, anonymous, anonymously, confidential, confidentially, in confidence
        stays between us, without my name, who reads this, who will read this, stop these mails, stop mailing
        nicht an meinen chef, nicht an meine chefin, nicht an meine führungskraft, nicht für meinen chef
        nicht für meine chefin, nicht für meine führungskraft, sagen sie nichts, sag nichts, nicht weitersagen
        nur für hr, nur für die personalabteilung, anonym, vertraulich, im vertrauen gesagt, bleibt unter uns
        ohne meinen namen, wer liest das, wer liest mit, keine mails mehr
        ne le dites pas, ne le dis pas, ne dites rien, ne dis rien, ne dites pas, ne pas dire, pas à mon manager
        pas à mon responsable, pas à ma responsable, pas à mon chef, pas pour mon manager, pas pour mon responsable
        seulement pour les rh, uniquement pour les rh, anonyme, anonymement, confidentiel, confidentielle
        confidentiellement, reste entre nous, sans mon nom, qui lit ceci, qui lit ça, arrêtez ces mails
        """
    )

    /// Somebody would rather say nothing.
    private static let silence = Phrases(
        """
        liever niet, niets over zeggen, niks over zeggen, zeg ik niet, geen commentaar, gaat jullie niets aan
        rather not, prefer not, no comment, nothing to say about, none of your business, lieber nicht
        möchte ich nicht sagen, kein kommentar, keine angabe, geht euch nichts an, préfère ne pas, sans commentaire
        pas vos affaires
        """
    )

    /// They stand apart in a sentence.
    private static let pairs = [
        ("niet", "doorgeven"), ("niet", "doorsturen"), ("niet", "doorvertellen"), ("nicht", "weitergeben"),
        ("nicht", "weiterleiten"), ("not", "forward"), ("pas", "transmettre"), ("pas", "transmettez"),
    ]
}
