// Dutch acts in whatever order their words stand.

extension DutchTopics {
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
            graag, dus, ook, helemaal, volledig, natuurlijk, uiteraard, van harte, van mij, mij, me, kan, in
            mijn kant, vanaf, vanuit, wat mij betreft, voor, leidinggevende, manager, bij deze, bij dezen
            te benaderen, om, te vragen, benaderen, uit te nodigen, je voorstel, uw voorstel, jouw voorstel, en
            gewoon, volmondig, hoor, zeker, van, op, wij, we, staan, sta, gaan, zijn, allebei, tegen, verder, door
            wordt, worden, bijgevoegde, conform, voorgestelde, genoemde, hele rijtje, kracht, overtuiging, groep, club
            clubje, plezier, liefde, alle, groet, ze, hen, bevonden, voor alle drie, voorgelegde, onderstaande, prima
            zo, wel, echt, toch, nu, al, feedback, die, deelnemers, collega's, toe, aan, samen, verleen, mijne
            met zijn drieën, hè, versturen, benoemde, opgegeven, aangedragen, indiening, is, bevestigd, drie namen
            vinden
            """
    )

    /// They may be asked. Nobody of the list is named alone in it.
    static let asksThem = FormTopic(
        """
        mag, mogen, moogt, kan, kunt, kunnen, mail, vraag, benader, nodig, stuur, verstuur, schrijf, bevraag
        """,
        and: """
            vragen, gevraagd, benaderen, benaderd, uitnodigen, uitgenodigd, aanschrijven, aangeschreven, mailen
            gemaild, versturen, verstuurd, bevragen, bevraagd, uitsturen, benadert, uit, aan, raak, maar, gerust
            inschakelen, contacteren, gecontacteerd, door, los
            """,
        """
        ze, hen, deze drie, die drie, alle drie, alledrie, allemaal, drie, deze mensen, mensen, collega's, personen
        beoordelaars, uitnodigingen, uitnodiging, vragen, vragenlijst, vragenlijsten, verzoeken, mails, drietal, lijst
        iedereen
        """,
        beside: """
            je, jij, u, ge, gij, jullie, deze, die, de, gerust, allemaal, hoor, zo, gewoon, nu, alvast, natuurlijk
            zeker, uiteraard, van mij, wat mij betreft, maar, worden, dus, en, ook, graag, genoemde, voorgestelde
            alle, meteen, direct, het, uit, ja, wel, even
            """
    )

    /// The list, or all of them, are good.
    static let praises = FormTopic(
        """
        prima, goed, goede, goeie, akkoord, top, perfect, perfecte, uitstekend, uitstekende, mooi, mooie, fijn, fijne
        ideaal, sterk, sterke, juist, juiste, in orde, ok, oke, evenwichtig, evenwichtige, logisch, logische, leuk
        leuke, geschikt, geschikte, passend, compleet, gevarieerd, gemengd, fantastisch, geweldig, geweldige, helder
        heldere, slim, slimme, divers, diverse, degelijk, degelijke, toffe, tof, super
        """,
        and: """
            deze drie, die drie, alle drie, alledrie, drie, lijst, lijstje, namen, keuze, keus, selectie, mensen
            personen, collega's, beoordelaars, kandidaten, drietal, trio, groep, groepje, mix, team, clubje, rijtje
            combinatie, voorstel, volk, stel, gezelschap
            """,
        beside: """
            ze, zijn, is, de, deze, die, dit, dat, een, het, genoemde, voorgestelde, allemaal, ik, vind, vinden, lijkt
            lijken, me, mij, wat, heel, erg, echt, zeer, hoor, stuk voor stuk, zo, wel, ook, weer, zeg, aantal, en
            lekker, helemaal, van, jullie, je, gekozen, samengesteld, dus, toch, met, daar kan {n} wat mee
            """
    )

    /// What somebody of the list is like: a reason to ask them.
    static let praisesOne = FormTopic(
        """
        zorgvuldig, eerlijk, grondig, ervaren, betrokken, deskundig, nauwkeurig, behulpzaam, fair, oprecht, scherp
        vakkundig, betrouwbaar, lekker direct, open
        """,
        and: "{r}",
        beside: """
            fijn, leuk, goed, mooi, dat, er, ook, bij, erbij, zit, is, zijn, die, hij, zij, ze, altijd, zo, heel, erg
            vooral, omdat, want, en, lekker, allebei, beiden, alle drie, echt, ontzettend, doet, meedoet, collega, een
            haar, werk
            """
    )
}
