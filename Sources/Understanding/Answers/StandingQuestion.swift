// Whether somebody asks how it stands.

/// Whether somebody asks how it stands.
enum StandingQuestion {
    static func isOne(_ keys: [String]) -> Bool {
        guard (1...9).contains(keys.count) else { return false }
        let (rest, count) = phrases.removed(from: keys)
        return count > 0 && around.removed(from: rest).rest.isEmpty
    }

    private static let phrases = Phrases(
        """
        stand, status, tussenstand, statusupdate, overzicht, stand van zaken, hoe staat het ervoor, hoe staat het er voor
        hoe staan we ervoor, hoe staat het ermee, hoe staat het, hoe ver zijn we, hoever zijn we
        standing, progress, how are we doing, how does it stand, where do we stand, how is it going, how's it going
        where are we, overview, stand der dinge, zwischenstand, sachstand, überblick, wie steht es, wie sieht es aus, wie weit sind wir
        wie ist der stand, wie läuft es, où en est-on, où en sommes-nous, où en est-ce, où en suis-je, où ça en est, statut
        état, état des lieux, état d'avancement, avancement
        """
    )

    private static let around = Phrases(
        """
        wat is de, de, huidige, mag ik de, graag, svp, s.v.p, aub, alsjeblieft, nu, op dit moment, een, kun je de geven, van mijn
        gesprek, update, please, what is the, what's the, what, the, current, now, give me the, a, can i have, with it, bitte
        wie ist der, der, aktueller, aktuelle, den, jetzt, mir, und, damit, gerade, quel est le, quel est l', le, l, la, stp
        svp, s'il vous plaît, s'il te plaît, actuel, maintenant, donnez-moi, mijn, my, mein, mon, ronde, ermee, of
        """
    )
}
