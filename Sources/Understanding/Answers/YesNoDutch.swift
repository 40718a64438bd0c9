// Dutch words about another time, or whether a mail was theirs.

extension YesNoWords {
    static let dutch: [(Sense, String)] = [
        (.around, CourtesyWords.dutch), (.around, ThanksWords.dutch),
        (
            .yes,
            """
            jawel, jazeker, ja hoor, ja graag, zeker, zeker weten, natuurlijk, uiteraard, tuurlijk, absoluut
            vanzelfsprekend, (dat|het|dit|) klopt [helemaal|als een bus], juist, correct, inderdaad, bevestigd
            [ik] bevestig [het|dit|dat|hierbij], bij dezen bevestigd, dat is (juist|correct|waar|zo)
            """
        ),
        (
            .no,
            """
            nee, neen, neuh, nee hoor, absoluut niet, zeker niet, natuurlijk niet, uiteraard niet, beslist niet
            geenszins, (dat|het|dit|) klopt [helemaal|dus|echt] niet, klopt (dit|dat) niet, onjuist
            niet (juist|correct|waar), nee (dank je|dank u|bedankt|dankje|dankjewel|sorry|helaas)
            """
        ),
        (
            .around,
            """
            da, da is, dat, het, dit, die, deze, ik, wij, we, me, mij, hoor, ook, zo, wel, helaas, echt, is, ben
            """
        ),
    ]

    static let timeDutch: [(Sense, String)] = [
        (
            .fits,
            """
            (komt|past|schikt|lukt|gaat|werkt|kan|kom|schik|uitkomen|passen|lukken), goe, goe uit
            (komt|past|schikt) [mij|me|ons] [ook] [heel|erg|zeer] (goed|prima|uitstekend|perfect|beter) [uit]
            (komt|kom) [mij|me|ons] [dan|ook|prima|goed|heel goed] uit
            (goed|prima|uitstekend|fijn|mooi|perfect|ideaal|uitgelezen|akkoord|accoord|eens|haalbaar|\
            geschikt|gunstig|handig|top|welkom)
            gaat [het|dat|dan|me|mij|ons] lukken, dat wordt [het|hem]
            (ik|wij) (ben|zijn) (er|beschikbaar|aanwezig|van de partij|dan vrij|vrij|erbij)
            ik (ben|zal) (er|er dan) [dan|zijn|bij], ik kan [dan|er|er dan] [zijn|bij zijn], ik ben er
            (klinkt|lijkt) [me|mij|ons] [heel|een] (goed|prima|uitstekend|perfect|fijn|handig|goed plan|goed idee|\
            uitstekend idee)
            (is|vind ik|vind ik het) [allemaal|helemaal] (goed|prima|best|ok|oke|akkoord), beschikbaar, aanwezig
            goed plan, goed idee, mij (best|goed|prima), komt (goed|prima|perfect|uitstekend) uit
            is (prima|goed|perfect|uitstekend|ideaal) [voor mij|voor ons]
            (prima|goed|uitstekend|perfect|fijn|mooi) (idee|plan|moment|tijdstip|voorstel)
            past (prima|perfect|goed|uitstekend) [bij mij|in mijn agenda|voor mij]
            """
        ),
        (
            .yes,
            """
            (dat|zo) doen we [dan|het], doen we, doen, zo gezegd zo gedaan, is te regelen, is te doen
            dat (red|haal|regel) ik [wel]
            (geen|geen enkel) (probleem|bezwaar|punt|enkel probleem|enkel bezwaar|problemen|bezwaren) [mee|hoor|\
            tegen|voor mij]
            nee geen (probleem|bezwaar), geen zorgen, niks mis mee, niets mis mee, (niets|niks) (op|) tegen
            daar is niks mis mee, doe (maar|het maar|dat maar)
            (verzet|verplaats|verschuif|verzetten|verplaatsen) [het|hem|'m|maar|de afspraak|het gesprek|dat] [maar|\
            gerust] [dan]
            wat mij betreft (ja|akkoord|prima|goed|wel), van mij mag het, ga je gang
            ik ga [hiermee|ermee|er mee|hier mee] akkoord, ik ben akkoord, kan niet beter, waarom niet, graag
            heel graag, alles best, vind ik best, mij om het even, staat genoteerd, genoteerd, zet ik in mijn agenda
            in de agenda gezet
            ik (zet|noteer|heb|pas) [het|hem|'m|dat] [al|meteen|gelijk|nu|direct|aan] [in|op] [mijn|de] agenda \
            [gezet|genoteerd|staan|aan]
            staat in [de|mijn] agenda, tot dan, zie je dan, tot dan dan, zie ik je dan, ik zie je dan, afgesproken
            geregeld, komt voor elkaar, komt goed
            zet [het|hem|'m|dat] maar [dan] (in de agenda|in mijn agenda|vast|neer|klaar|erin|op die tijd)
            zet maar in de agenda, komt (in orde|voor elkaar|voor de bakker|goed), kiptop, toppie, tiptop, isgoed, joa
            (tis|'t is|da|dat is) (goe|goed|ok|oke|prima|in orde|top|perfect) [zo|voor mij|hoor]
            is (goe|in orde|akkoord) [voor mij|hoor], (tuurlijk|natuurlijk) (joh|hoor), prima de luxe
            helemaal (goed|prima|top|akkoord|ok|oke), ik zal er zijn, dan kan ik ook, ik ben van de partij
            kan ik (ook|prima|wel|gewoon|zeker), dat kan [ik] [ook|prima|wel|gewoon|zeker|hoor], zekers, jazekers
            (geen|nul) (enkele|enkel|) (moeite|stress), maak (je|u) geen zorgen, verzet (het|hem|'m|de afspraak) maar
            (vind|vinden) (ik|we|wij) [het|dat] [helemaal|allemaal|ook] (prima|goed|best|fijn|ok|oke|geen probleem|\
            akkoord)
            ga (maar|gerust) je gang, ik noteer [het|hem|'m|dat], noteer (ik|het|'m)
            (ik|) (pas|verander|wijzig) (het|'m|hem) aan [in mijn agenda], aangepast [in mijn agenda]
            bij deze bevestigd, doen we het zo, laten we dat doen, laten we dat zo doen, dat (doen|houden) we (zo|aan)
            tot (dan|die tijd), tot die dag, [mijn|het] antwoord (is|luidt) [een] [volmondig] ja, dat is een ja
            een (volmondig|dik|duidelijk|dikke|hartelijk) ja, (drie|twee|dubbel|driemaal|tien) [keer|maal] ja, ja dus
            dus ja, van mij [een] ja, ik zeg [volmondig|gewoon|graag] ja
            (ik|) bevestig [ik] [hierbij] [het|de|dit|deze] [nieuwe|gewijzigde] (tijd|tijdstip|moment|datum|afspraak|\
            wijziging)
            met (de|deze|het|dit) (wijziging|tijdstip|voorstel|nieuwe tijdstip) stem ik in
            ik stem [hier|er] [mee] in [met de wijziging], (wij|we) kunnen allebei, wij kunnen (dan|ook)
            (ik|) accepteer [ik] [hem|het|de uitnodiging], komt als geroepen, reken op mij
            (je|u|jullie) (kan|kunt|kunnen) op me rekenen, geen (enkel|enkele) (bezwaar|probleem|punt), niet erg [hoor]
            maakt niet uit, (verzetten|verplaatsen|verschuiven) is (prima|goed|geen probleem|geen punt|ok|oke)
            """
        ),
        (
            .not,
            """
            niet, ni, nie, niet meer, echt niet, helemaal niet, slecht, minder goed, niet goed, heel slecht, slechter
            beroerd, ongelegen
            """
        ),
        (
            .no,
            """
            ik ben (verhinderd|bezet|weg|afwezig), (ik|) red (het|dat) niet, dat gaat niet [door|lukken]
            zit er niet in, past niet in mijn agenda, (mijn|de) agenda (zit|is) [dan] vol, onmogelijk, uitgesloten
            geen optie, geen goed (moment|idee|plan|tijdstip), liever niet, liever van niet, niet akkoord, niet eens
            niet mogelijk, niet haalbaar, geen tijd, ik heb [dan|daar|die dag] geen tijd, dan heb ik geen tijd
            gaat [hem|'m|het|dat|dus|mij|me|helaas|echt] niet (worden|lukken)
            [ik] kan [ik] [dan|er|helaas|die dag|dat tijdstip|echt] niet [bij zijn|zijn|komen|aanwezig zijn]
            helaas niet, ik vrees van niet, vrees van niet, ben bang van niet, ik denk het niet, helaas pindakaas
            dat wordt [hem] niet, dat red ik niet, red ik niet, ik haal dat niet, dat haal ik niet, ongelegen
            (komt|schikt|past) [mij|me|ons] [helaas|heel|erg|echt|dan] (slecht|niet|beroerd|ongelegen|minder goed) \
            [goed|meer] [uit]
            komt [mij|me] niet [zo|echt] [goed] uit, dat wordt ('m|hem|het|m|niks|niets) [helaas] [niet]
            dat wordt (niks|niets), spijtig genoeg niet, gaat echt niet
            lukt (me|mij|ons) [echt|helaas|dan|gewoon] niet
            (komt|past) (me|mij|ons) [echt|helaas|totaal|helemaal|dan] niet [uit], neeje, nee joh, nee helaas
            helaas nee, dan ben ik er (niet|helaas niet), daar kan ik niet bij zijn
            dan lukt het [me|mij|ons] [echt|helaas] niet
            [ik] moet [ik] [helaas] (afzeggen|passen|verstek laten gaan|nee zeggen), geen doen, no go, niet te doen
            kan echt niet, haal ik niet
            [ik] ben [ik] [dan|die dag|op dat moment] [helaas] (er niet|er niet bij|niet aanwezig|niet beschikbaar)
            [ik] ben [ik] verhinderd [op het nieuwe tijdstip|op dat tijdstip|dan|die dag], het antwoord is nee
            mijn antwoord is nee, liever niet verzetten, niet verzetten, dan kan ik (onmogelijk|echt niet), nee dus
            """
        ),
        (
            .reason,
            """
            [dan|want|die dag|want dan|dan] (ik|ben|zit|heb) [ben|zit|heb|ik] [ik] [dan|die dag|op dat moment|al] \
            (op vakantie|afwezig|weg|ziek|vol|bezet|in het buitenland|niet beschikbaar|verhinderd|een afspraak|al \
            een afspraak|een andere afspraak|een vergadering|een overleg|een ander overleg|iets anders|al iets \
            anders|verlof|met verlof|vakantie|een cursus|op cursus|op reis|onderweg|niet aanwezig|geen ruimte|andere \
            verplichtingen|een andere verplichting|een klant|dubbel geboekt|er niet|niet op kantoor|volgeboekt) \
            [niet] [staan|gepland]
            (laat|laten we|houd|hou|we houden|laten) [het|hem|'m|we] [maar|liever|graag] [het] (staan|zo|zoals het \
            is|op de oude tijd|bij de oude tijd|houden op de oude tijd|de oude tijd [houden|aan]|oude tijd|bij de \
            afgesproken tijd|zoals afgesproken|zoals gepland|het zo|vast aan de oude tijd|zoals het was|zoals het \
            stond|bij het oude)
            (de|liever de|graag de|houd de|hou de|we houden de) (oude|oorspronkelijke|huidige|eerste|afgesproken) \
            (tijd|afspraak|datum|dag|planning) [houden|aanhouden|aan|graag|laten staan|blijft staan|graag houden]
            liever zoals [het|gepland|afgesproken] [was|stond], zoals (gepland|afgesproken) graag, laat staan
            """
        ),
        (
            .around,
            """
            dan, tijd, tijdstip
            (de|die|deze|dat|het|dit) [nieuwe|voorgestelde] (tijd|dag|datum|moment|tijdstip|voorstel|afspraak|\
            wijziging)
            met (deze|de|die|dit|het) [nieuwe] (tijd|datum|dag|moment|voorstel|tijdstip), voor mij, voor ons, ons
            wat mij betreft, van mij, helemaal, heel, erg, zeer, uit, mee, dus, die dag, wij, we, het gesprek, en
            maar wel, eigenlijk, hiermee, ermee, even, verder, in orde, oh, ah
            (spijtig|jammer|sorry|helaas|vervelend) [genoeg] [maar], alvast, zelf, toevallig, gelukkig, dan ook
            dan wel, gewoon, inderdaad, trouwens, toch, me ook, en tot dan, hierbij, bij deze, jullie, je
            """
        ),
        (.asks, "(kan|mag|past|komt|lukt) (ik|je|jij|u|jullie|het|dat)"),
    ]

    static let ownDutch: [(Sense, String)] = [
        (.around, "was"),
        (
            .yes,
            """
            dat was ik [inderdaad], [ja] ik was het [inderdaad|zelf], dat ben ik [inderdaad], dat was inderdaad ik
            dat heb ik (gestuurd|gedaan|geschreven|verstuurd|zelf gedaan|zelf gestuurd), die (is|was) van mij
            die komt van mij, (is|was|komt) van mij, van mij, ikzelf
            die heb ik (gestuurd|verstuurd|gemaakt|geschreven), akkoord
            ik heb (het|dat|die|hem) [zelf] (gestuurd|verstuurd|geschreven|gemaakt)
            """
        ),
        (
            .no,
            """
            dat was ik niet, ik was het niet, dat was niet van mij, niet van mij, die is niet van mij, dat ben ik niet
            niet ik, ik niet
            (dat|die|dit) (heb|kwam|komt|was) [ik] niet [van mij|gestuurd|gedaan|geschreven|verstuurd]
            ik heb (niets|niks) (gestuurd|verstuurd|gedaan), dit komt niet van mij
            """
        ),
    ]
}
