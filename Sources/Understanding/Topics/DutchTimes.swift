// Dutch acts of somebody who is asked whether another time suits, in whatever order their words stand.

extension DutchTopics {
    private static let times = """
        het, 't, dit, dat, de, die, deze, dan, nieuwe, andere, voorgestelde, gewijzigde, tijd, tijdstip, moment, datum
        dag, voorstel, wijziging, afspraak, gesprek, uitnodiging, verzetten, verplaatsen, verschuiven, wissel, uur, uw
        je, jouw, jullie, u, door u, genoemde, genoemd, op, met, voor, in, mijn, m'n, agenda, kalender, rooster
        planning, ik, we, wij, me, mij, ons, van, aan, heel, erg, echt, gewoon, ook, wel, helemaal, zelfs, hoor, joh
        graag, dus, en, want, ja, toch, al, hierbij, bij deze, bij dezen, natuurlijk, uiteraard, zeker, allebei
        beiden, prima de luxe, om, te, er, bij, erbij, daar, zo, even, meteen, direct, zonder, met plezier
        wat mij betreft, volledig, best, vast, weer, eigenlijk, juist, alleszins, hiermee, ermee, mee, heb, uit, maar
        zelf, inderdaad, zal, gerust, gezet
        """

    /// Another time suits. No negation is among the words, and no other time.
    static let moves = FormTopic(
        """
        (kan|past|lukt|schikt|werkt) [ik|het|dat|me|mij|ook|prima|goed|wel|dan|gewoon|zeker|perfect]
        komt [me|mij|ons] [heel|erg|prima|zelfs|ook|echt] [goed|prima|perfect|mooi|beter|uitstekend] uit, goed uit
        akkoord, accepteer, aanvaard, aanwezig, beschikbaar, [ik] ben er, ben ik er, ik er bij ben, dat ik er ben
        zal er zijn, ik zal er zijn, er graag bij, maak me vrij, maak [ik] [graag] tijd
        (prima|goed|uitstekend|perfect|top|ideaal|fijn|super) [moment|tijdstip|tijd|plan|idee|voorstel], genoteerd
        noteer, bevestig, bevestigd, stem [ik] [er|hier|hiermee|ermee] [mee] in
        geen (probleem|bezwaar|punt|problemen), eens, goedgekeurd, in mijn agenda, in de agenda, geaccepteerd
        aangepast, gewijzigd, graag verzetten, verzetten (mag|kan|is), mag [gerust|hoor|zeker|van mij], te rijmen
        reken op mij, op mijn aanwezigheid rekenen, gaat lukken, gaat prima, gaat goed, gaat zeker, komt in orde
        als geroepen, wonderwel, van de partij, ga [ik] [mee] akkoord, zie je dan, zie u dan, tot dan
        verplaats [het|hem|'m] maar, verzet [het|hem|'m] maar, zet (het|'m|hem) (maar|er maar) (in|om|neer)
        zet maar om, regel ik, doen we, staat genoteerd, zie [ik] je daar
        vind (ik|ik het) (prima|goed|best|fijn|ok|oke)
        """,
        beside: times
    )

    /// Another time doesn't suit.
    static let stays = FormTopic(
        """
        verhinderd, onmogelijk, niet beschikbaar, niet aanwezig, niet mogelijk, niet haalbaar, geen mogelijkheid
        er niet, er niet bij, er dan niet
        (kan|kom|red|haal|past|lukt|schikt|ga|gaat) [ik|het|dat|me|mij|er|dan|daar|die dag|helaas|echt|absoluut|\
        helemaal|dus|op dat moment|op dat tijdstip] [ik|het|dat|me|mij|er|dan|daar|die dag|helaas|echt|absoluut|\
        helemaal|dus] (niet|nooit|niet lukken|niet redden|onmogelijk)
        (komt|past) [me|mij|ons] [helaas|echt|dan|absoluut] (niet|slecht|ongelegen) [goed] [uit]
        gaat [hem|'m|het|dat] niet (lukken|worden), niet akkoord
        moet [ik] [helaas|daar|hier] (afzeggen|nee zeggen|verstek laten gaan|weigeren|nee op zeggen|passen|\
        overslaan|bedanken)
        zit [ik] [dan|al|helaas] [al|helemaal] vol, agenda (is|zit) [dan] [al|helemaal|bom] vol, wordt een nee
        wordt nee, is een nee, (dus|daarom) nee, nee dus, zeg [ik] nee, nee op zeggen, dat niet lukken
        [wil|laat|liever] [ik] [het|'t|hem] [gewoon|graag|liever] [zo] laten staan [zoals het (stond|was|is)]
        niet verzetten, liever niet
        """,
        beside: times,
        """
        helaas, jammer, jammer genoeg, spijtig, tot mijn (spijt|verdriet), het spijt me, spijt, sorry, dan, die dag
        dat moment, die week, absoluut, dat, niet, ben, moet, eerder gemaakte, verplichtingen, wegens, vanwege, een
        zitting, gewoon, echt, dan al, precies dan, nee, oei, ai, nah
        """
    )
}
