// Dutch acts of somebody who lets another person read the dossier, in whatever order their words stand.

extension DutchTopics {
    private static let reads = """
        lezen, leest, zien, ziet, inzien, inziet, inzage, delen, gedeeld, toegang, hebben, ontvangen, ontvangt
        kennis nemen, kennisnemen, doorgeven, doorsturen, krijgt, krijgen, bekijken, bekijkt, meelezen, meeleest
        meekijken, meekijkt, bezorgen, verstrekken, weten, te lezen, te delen, te geven, inkijken, erbij, in te zien
        te zien, weet, naar, neuzen, meegenieten, nalezen, doornemen, groen licht, leesstof, kijken
        """

    private static let readers = """
        {n}, manager, leidinggevende, baas, chef, teamleider, hij, zij, ze, hem, haar, ie, 'm, teamlead
        leidinggevenden
        """

    private static let thereof = """
        het, 't, dit, dat, deze, de, hele, volledige, volledig, dossier, verslag, rapport, feedback, inhoud, mijn, m'n
        aan, met, door, om, van mij, van me, wat mij betreft, voor mij, in, tot, ter, er, daar, dus, en, gerust, graag
        natuurlijk, uiteraard, zeker, hoor, gewoon, lekker, ook, al, best, rustig, helemaal, allemaal, alles, vooral
        van mijn kant, van harte, tegen, mee, bij deze, bij dezen, hierbij, toe, nu, want, even, wordt, worden
        mijn part, voor, joh, zonder problemen, volmondig, vooraf, snel, meteen, jij, je, u, ge, gij, jullie, van
        tijdens, eigen, direct, heer, de heer, mevrouw, die, hap, zo, nou, maar, toch, namelijk, wel, echt, alvast
        (bij|voor|tijdens) (het|ons|mijn) (gesprek|beoordelingsgesprek|functioneringsgesprek|jaargesprek)
        feedbackdossier, gehele, ja, erin, stukken, teksten, daarin, hierin, inzake, uw, vast
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic(
        "mag, mogen, moogt, kan, kunt, kunnen, laat, krijgt, krijg, zou mogen, daar mag",
        and: reads,
        readers,
        beside: thereof
    )

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        toestemming, akkoord, groen licht, zegen, fiat, medewerking, toelating, instemming, goedkeuring
        vind [ik] [het] [ook|dus|helemaal|heel] (goed|prima|fijn|best|ok|oke|leuk|mooi|belangrijk|geen probleem|een \
        goed idee|een prima idee|een uitstekend idee)
        geef, verleen, bevestig, gun, gun [ik], machtig, graag
        geen [enkel|enkele] (bezwaar|bezwaren|probleem|problemen|moeite|punt), (niets|niks) (op tegen|tegen)
        is [het] (goed|prima|ok|oke|akkoord|geen probleem|geen punt) [dat|als], stem [ik] [er|hier] [mee] in
        met (alle|veel|) plezier, wil [ik] [graag|wel] dat, lijkt (me|mij) [juist|ook|heel] (goed|prima|fijn|leuk)
        is [een] (goed|prima|uitstekend) idee, vrede mee, sta [ik] [er] achter, ben [ik] [er] voor
        (is|vind ik) (prima|goed|ok|oke|akkoord)
        """,
        and: reads,
        readers,
        beside: thereof,
        """
        ik, heb, hebt, ga, ben, we, wij, me, mij, een, dat, is
        (vind|lijkt) [ik] [me|mij|het|'t] [helemaal|ook|heel] (fijn|goed|prima|leuk|mooi|best|ok|oke) [hoor] (als|\
        wanneer)
        """
    )

    /// The writer agrees that it is shared; with whom was asked.
    static let grants = FormTopic(
        """
        toestemming, akkoord, groen licht, zegen, fiat, toelating, instemming, goedkeuring, geen [enkel] bezwaar
        stem [ik] [er|hier|hiermee|ermee] [mee] in, instem, ingestemd, geen bezwaren, toegestaan, goedgekeurd
        (is|vind ik|vind ik helemaal) [helemaal] (prima|goed|ok|oke|akkoord|geen probleem|in orde|fijn|top|chill|best)
        (niets|niks) op tegen, (prima|goed|uitstekend) idee, ben [ik] [er] voor, eens
        """,
        and: """
            delen, inzage, het delen, gedeeld worden, worden gedeeld, verstrekken, doorgeven, deling, doorsturen
            vrijgeven, openstellen
            """,
        beside: thereof,
        """
        (met|aan|voor|door) ({n}|hem|haar|mijn manager|mijn leidinggevende|mijn baas|mijn chef|mijn teamleider|de \
        manager|de leidinggevende)
        """,
        "geef, verleen, ik, ga, ben, we, wij, mijn"
    )

    /// An order to hand it on, with the person to whom.
    static let sends = FormTopic(
        "geef, stuur, zet, gooi, maak, open, toon, laat, zend, deel, bezorg, schuif, speel, breng, stel",
        and: """
            (aan|naar|met|voor|bij) ({n}|hem|haar|'m|m|mijn manager|mijn leidinggevende|m'n baas|mijn baas|mijn \
            chef|de baas|de manager)
            ({n}|hem|haar|'m) (inzage|toegang|het dossier|een kijkje|mee|lezen|mee lezen|zien|meelezen|inzien|\
            meekijken)
            """,
        beside: """
            het, 't, dit, dat, 'm, alles, maar, gerust, nou, gewoon, rustig, lekker, dossier, het dossier, dat dossier
            verslag, rapport, hele, door, open, vrij, toe, op, over, zien, lezen, ook, al, vast, alvast, nu, snel
            vandaag nog, vandaag, meteen, dus, en, hoor, joh, graag, ja, zeker, zo, wel, natuurlijk, ze, de, mijn
            feedback, beschikbaar, maar lekker, even, bij deze, in zijn geheel
            """
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dat, om", beside: thereof)
}
