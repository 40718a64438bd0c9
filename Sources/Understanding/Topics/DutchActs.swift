// Dutch acts in whatever order their words stand.

extension DutchTopics {
    private static let reads = """
        lezen, leest, zien, ziet, inzien, inziet, inzage, delen, gedeeld, toegang, hebben, ontvangen, ontvangt
        kennis nemen, kennisnemen, doorgeven, doorsturen, krijgt, krijgen, bekijken, bekijkt, meelezen, meeleest
        meekijken, meekijkt, bezorgen, verstrekken, weten, te lezen, te delen, te geven, inkijken, erbij, in te zien
        """

    private static let readers = "{n}, manager, leidinggevende, baas, chef, teamleider, hij, zij, ze, hem, haar, ie"

    private static let thereof = """
        het, 't, dit, dat, deze, de, hele, volledige, volledig, dossier, verslag, rapport, feedback, inhoud, mijn, m'n
        aan, met, door, om, van mij, wat mij betreft, voor mij, in, tot, ter, er, daar, dus, en, gerust, graag
        natuurlijk, uiteraard, zeker, hoor, gewoon, lekker, ook, al, best, rustig, helemaal, allemaal, alles
        van mijn kant, van harte, tegen, mee, bij deze, bij dezen, hierbij, toe, nu, want, even, wordt, worden
        mijn part, voor, joh, zonder problemen, volmondig, vooraf, snel, meteen, jij, je, u, ge, gij, jullie, van
        tijdens, eigen
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic("mag, mogen, moogt, kan, kunt, kunnen, laat", and: reads, readers, beside: thereof)

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        toestemming, akkoord, groen licht, zegen, fiat, medewerking
        vind [ik] [het] [ook|dus|helemaal] (goed|prima|fijn|best|ok|oke|leuk|mooi|belangrijk), geef, verleen, bevestig
        geen [enkel|enkele] (bezwaar|bezwaren|probleem|problemen|moeite|punt), (niets|niks) (op tegen|tegen)
        is [het] (goed|prima|ok|oke|akkoord|geen probleem|geen punt) [dat|als], stem [ik] [er|hier] [mee] in
        met (alle|veel|) plezier
        """,
        and: reads,
        readers,
        beside: thereof,
        "ik, heb, hebt, ga, ben, we, wij"
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dat, om", beside: thereof)

    /// The writer agrees, to the list.
    static let approves = FormTopic(
        """
        akkoord, mee eens, goedgekeurd, goedkeuring, toestemming, instemming, zegen, fiat, groen licht, instem
        stem [ik] [hier|hiermee|ermee|er] [mee] in
        geen [enkel|enkele] (bezwaar|bezwaren|probleem|problemen|moeite|punt|opmerking|opmerkingen)
        (niets|niks) (op aan te merken|toe te voegen|op tegen), teken ervoor, teken [ik] voor, accepteer, bevestig
        keur [ik] [het|ze|de lijst|deze lijst|alle drie|dit] [allemaal|hierbij] goed, neem [ik] [graag|het|dit] over
        gesteund, (kan|kunnen) [ik|we] [me|mij|ons] [hier|daar|er] [helemaal|volledig|goed] [in] vinden
        (sta|staan) [ik|we|wij] [er|hier] [helemaal|volledig|allebei] (achter|erachter), (mee|ermee|hiermee|het) eens
        eens met
        """,
        beside: """
            (als|in mijn rol als) (leidinggevende|manager|chef), ik, ben, ga, geef, heb, hebt, hebben, u, je, jij, gij
            jullie, mijn, m'n, met, mee, het, dit, dat, de, deze, alle drie, alledrie, alle namen, allemaal, iedereen
            hele, volledige, lijst, lijstje, rijtje, voorstel, voorstellen, namen, keuze, selectie, personen, mensen
            drietal, drie, beoordelaars, feedbackgevers, raters, kandidaten, hier, hierbij, hiermee, ermee, er, daar
            graag, dus, ook, helemaal, volledig, natuurlijk, uiteraard, van harte, van mij, mij, me, kan, in, mijn kant
            vanaf, vanuit, wat mij betreft, voor, leidinggevende, manager, bij deze, bij dezen, te benaderen, om
            te vragen, benaderen, uit te nodigen, je voorstel, uw voorstel, jouw voorstel, en, gewoon, volmondig, hoor
            zeker, van, op, wij, we, staan, sta, gaan, zijn, allebei, tegen, verder, door, wordt, worden, bijgevoegde
            conform, voorgestelde, genoemde, hele rijtje, kracht, overtuiging, groep, club, clubje, plezier, liefde
            alle, groet, ze, hen
            """
    )
}
