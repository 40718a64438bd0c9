// Dutch clauses beside a clear answer.

enum DutchTopics {
    static let all: [ClauseTopic: FormTopic] = [
        .spoken: spoken, .known: known, .saves: saves, .choice: choice, .works: works, .willing: willing, .free: free,
        .suits: suits, .glad: glad, .apology: apology, .elsewhere: elsewhere, .unfit: unfit, .unavailable: unavailable,
        .refusing: refusing, .towards: towards,
    ]

    /// Small words that say nothing by themselves, without the writer.
    private static let others = """
        het, 't, dit, dat, deze, die, da, er, daar, hier, hij, zij, ze, hem, haar, hen, hun, 'm, d'r, 'r, {n}, is, zijn
        was, waren, heeft, hebben, had, hadden, al, allang, ook, toch, wel, nu, net, zelf, zelfs, gewoon, echt, heel
        erg, zo, samen, allemaal, alle, alles, allebei, uiteraard, natuurlijk, immers, overigens, trouwens, hoor, joh
        hè, want, omdat, aangezien, dus, en, met, over, van, aan, voor, bij, in, op, de, een, mijn, m'n, z'n, onze, ons
        drie, beide, beiden, alledrie, alle drie, iedereen, elkaar, mensen, personen, namen, collega, collega's, team
        manager, leidinggevende, baas, chef, teamleider, gelukkig, inmiddels, intussen, ondertussen, eigenlijk, sowieso
        zeker, best, best wel, behoorlijk, aardig, flink, enorm, ontzettend, super, hartstikke, helemaal, volledig
        totaal, goed, fijn, mooi, altijd, vaak, regelmatig, jaren, veel, meer, weer, nogmaals, alvast, even, lijkt
        vindt, staat, staan, zit, zitten, praat, werkt, maakt, geeft, helpt, voelt, gesprek, ons gesprek, dossier
        verslag, feedback, rapport, voorstel, inhoud, verhaal, resultaat, samenwerking, ie, d'r bij, bezig, oprecht
        persoonlijk, absoluut, inderdaad, best veel, nog, tegen, dat is, per slot van rekening, tenslotte, lekker
        prima, klein, grote, beetje, al lang, heel lang, al jaren lang, door de jaren
        """

    static let small =
        others + "\n" + """
            {r}, ik, we, wij, heb, ben, hebt, me, mij, ik zelf, ons, vind, kan me, heb me, mezelf, mijzelf, onszelf, m'n
            ikzelf, 'k
            """
    private static let somebody =
        "hij|zij|ze|{n}|{r}|iedereen|mijn manager|mijn leidinggevende|m'n manager|mijn baas|mijn chef|m'n baas"

    private static let past = """
        gisteren, eergisteren, gister, vanmorgen, vanochtend, vanmiddag, daarnet, zonet, zojuist, onlangs, pasgeleden
        vorige (week|maand|keer|vrijdag), afgelopen (week|maandag|dinsdag|woensdag|donderdag|vrijdag|weekend), laatst
        eerder, maandag, dinsdag, woensdag, donderdag, vrijdag, al eens, deze week, vandaag
        """

    private static let spoken = FormTopic(
        """
        besproken, gesproken, overlegd, doorgenomen, doorgesproken, afgestemd, bepraat, doorgepraat, gepraat
        bijgepraat, over gehad, afgesproken, kortgesloten, geappt, overlopen, doorlopen
        (heb|hebben) [ik|we] [het|dat|dit|er] (hem|haar|{n}|ze|hun|{r}) [al|ook|net|gisteren|zelf] [het|dat|alles] \
        [al|allemaal|net|gisteren|zelf] (verteld|gezegd|gemeld|uitgelegd|gebeld)
        heb [ik] [het] [al] aan (hem|haar|{n}|ze) (verteld|gezegd|gemeld|uitgelegd)
        """,
        beside: small,
        past,
        """
        uitgebreid, uitvoerig, kort, even, telefonisch, samen, tijdens, gesprek, ons, goed, open, eerlijk, helemaal
        """
    )

    private static let known = FormTopic(
        // `Ja, weet ik` only says that it was read.
        """
        (\(somebody)) [er|het|dat|hier|daar] [toch|ook|allemaal|zelf] [al|allang] (weet|wist)
        (weet|wist) [er|het|dat|hier|daar|er al] (\(somebody)), weten, wisten, kent, kennen, kende, kenden
        is [al] bekend (bij|met) (hem|haar|{n}), (bij|met) (hem|haar|{n}) [al] bekend, is (hem|haar|{n}) bekend
        (\(somebody)) [is|zijn] [er|hier|daar] [toch|ook|allemaal|van|volledig|helemaal] [al|allang|van] [volledig|\
        helemaal] op de hoogte
        (is|zijn) (\(somebody)) [er|hier] [toch|ook|van] [al|allang|van] [volledig|helemaal] op de hoogte
        geen (geheim|geheimen|verrassing|verrassingen) [voor|voor {n}|voor hem|voor haar], geen geheim van
        (niets|niks) (nieuws|geheims|raars|geks|vreemds|spannends|schokkends|bijzonders) [in|onder de zon]
        (niks|niets) te verbergen
        (heb|hebben) [ik|we] [voor hem|voor haar|voor {n}] geen geheimen [voor|voor hem|voor haar|voor {n}]
        geen geheimen, (was|waren|is|zijn) (\(somebody)) [er] [zelf|ook|toch] [zelf] bij
        (\(somebody)) (was|waren) [er] [zelf|ook|toch] [zelf] bij, er zelf bij, vertrouw [ik] (hem|haar|{n}|ze)
        """,
        beside: "{r}",
        others,
        past,
        """
        best, beste, meeste, grootste deel, grotendeels, goed, door en door, langer, jaren, er van, ervan, hiervan
        ervoor, er al, wat er staat, wat erin staat, staat, staan, inhoud, werk, heel goed, prima, uitstekend
        helemaal, precies, mee, natuurlijk, persoonlijk, allemaal goed, aardig, sinds jaar en dag, het meest, zowat
        bijna, ik, heb, me, mij, hem toch, al jaren, als geen ander, beter dan wie ook
        """
    )

    private static let saves = FormTopic(
        """
        scheelt, bespaart, handig, handiger, makkelijk, makkelijker, gemakkelijk, gemakkelijker, nuttig, efficiënt
        prettig
        [dan] hoef ik [het|dat|dit|hem|haar|alles|'t] [hem|haar|alles] [zelf] (niet|niks|niets) [meer] [zelf] \
        [allemaal] [nog eens|nog een keer|opnieuw|nogmaals|twee keer|dubbel] [allemaal] (te vertellen|uit te leggen|\
        uitleggen|te herhalen|vertellen|te doen)
        [dan] (weet|weten) (hij|ze|zij|{n}|iedereen|we) [ook|meteen|alvast|gelijk|gewoon] [ook|meteen|alvast] (waar \
        het over gaat|wat er speelt|hoe het zit|waar we het over hebben|waar ik sta|wat er leeft|alles|ervan|het|ook)
        [dan] (is|zijn) (hij|ze|zij|{n}|we) [ook] [meteen|alvast|gelijk] (op de hoogte|voorbereid|bij|goed voorbereid)
        [dan] kan (hij|ze|zij|{n}) zich [alvast|goed|vast|er] [op] voorbereiden, voorbereid
        [goede|als|ter|voor de] voorbereiding
        [dan] kunnen we [het] [er|daar] [meteen|gelijk|goed|direct|rustig|samen] [over] (over|hebben|bespreken|\
        praten|ter zake komen)
        [dan] (hebben|heb) (we|ik) [meteen|gelijk|alvast] (iets|een basis|stof|wat) [om over te praten|te bespreken|\
        om te bespreken]
        praat [dat] [wat|wel zo] (makkelijker|makkelijk|fijner|prettiger), (open|transparant) [en|is] [eerlijk|fijn]
        [dan] praat (het|dat) [wat|wel zo|een stuk|veel] (makkelijker|makkelijk|fijner|prettiger|gemakkelijker)
        """,
        beside: small,
        """
        weer, uitleg, tijd, werk, gesprek, veel, hoop, boel, stuk, gedoe, vragen, straks, dan, wel zo, best, fijn
        goed, ons beiden, uitleggen, praten, vertellen, om te, te, wat, lekker, voor ons gesprek, meteen, alvast
        helpt, praat, het, lijkt me, gepraat, geklets, heen en weer
        """
    )

    private static let choice = FormTopic(
        """
        (goede|goeie|mooie|leuke|fijne|prima|sterke|evenwichtige|juiste|perfecte|ideale|uitstekende|diverse|slimme|\
        brede|nette|geschikte|logische) [en] [mooie|goede|diverse|brede|evenwichtige] (mix|keuze|keus|keuzes|drietal|\
        trio|gezelschap|selectie|combinatie|verdeling|rijtje|lijst|lijstje|mensen|namen|clubje|spreiding|raters|\
        kandidaten)
        (goed|mooi|leuk|fijn|prima|sterk|evenwichtig|perfect|ideaal|uitstekend|keurig|divers|net) (drietal|trio|\
        gezelschap|rijtje|lijstje|clubje|groepje|stel)
        ik [zelf] ook (gekozen|gevraagd|genomen|voorgesteld) (had|zou hebben), [zelf] (gekozen|gevraagd) had
        had ik [zelf] ook (gekozen|gevraagd|genomen|bedacht|voorgesteld), zou ik ook gekozen hebben, in gedachten
        (kon|kan|had) [ik] [het|ze] [ik] [zelf] niet beter [kunnen] [kiezen|bedenken|gekund|doen|uitkiezen]
        (goed|mooi|prima|slim|leuk|precies) (gekozen|bedacht|uitgezocht|samengesteld|verdeeld)
        (juiste|dezelfde) mensen, geschikt, precies goed, die ik zou (kiezen|vragen), zou ik ook (kiezen|vragen|doen)
        evenwichtig, divers, dezelfde [namen|drie] als ik
        """,
        beside: small,
        """
        vind, goed, goede, goeie, mooi, mooie, fijn, fijne, leuk, leuke, prima, top, perfect, perfecte, ideale, sterke
        precies, lekker, had, stuk voor stuk, gekozen, gemaakt, lijkt, me, verschillende, hoeken, kanten, voor haar
        mix, keuze, lijst, lijstje, selectie, drietal, rijtje
        """
    )

    private static let works = FormTopic(
        "werk, werken, werkt, samenwerkt, samenwerken, samengewerkt, gewerkt, werkten, contact, zien, ziet",
        beside: small,
        """
        elke dag, iedere dag, dagelijks, wekelijks, veel, nauw, vaak, samen, mee, met, regelmatig, direct, jaren
        jarenlang, goed, intensief, het meest, meeste, nauwst, elke week, project, projecten, afdeling, zij aan zij
        afgelopen jaar, dit jaar
        """
    )

    private static let willing = FormTopic(
        """
        [er] [wel|veel|echt|helemaal] zin in, doen [er] [graag|allemaal|wel] [aan] mee, doet [er] [graag|wel] [aan] mee
        willen [het|dat|wel] [graag] [doen|meedoen|meewerken], wil [het|dat|wel] [graag] [doen|meedoen|meewerken]
        bereid, vinden [het] [allemaal] [heel|prima] (goed|prima|leuk|ok|oke|fijn|best)
        vindt [het] [heel] (goed|prima|leuk|ok|oke|fijn|best), akkoord, open voor, enthousiast
        (zien|ziet) het [wel|helemaal|al] zitten, ingelicht, geïnformeerd, rekenen erop, rekent erop
        verwachten [het|dit|een mailtje], verwacht [het|dit|een mailtje], ja gezegd, toegezegd, helpen graag
        (leuk|fijn|goed|prima|mooi|eervol) om (mee te doen|mee te werken|te helpen|het te doen|dit te doen)
        (zijn|is) [er|hier|al|allemaal|allen|alle drie|ook|alledrie] [van|al|allang] [van|al] op de hoogte
        (heb|hebben) [ik|we] [ze|hen|hun|iedereen|allemaal] [al|allemaal] (ingelicht|geïnformeerd|gevraagd|gepolst|\
        voorbereid|verwittigd)
        gepolst, verwittigd, doen het graag
        """,
        beside: small,
        past,
        """
        weet, weten, staan, staat, mee, er, hiervoor, ervoor, helemaal, alvast, graag, wil, willen, doen, doet, vindt
        vinden, leuk, goed, om, te
        """
    )

    private static let free = FormTopic(
        """
        (niks|niets) [anders|bijzonders|meer] (staan|gepland|te doen|op de planning|beters te doen|in de agenda|\
        in mijn agenda)
        (niks|niets) (op het programma|omhanden)
        geen [andere] (afspraak|afspraken|plannen|haast) [staan|gepland|meer], vrij, vrije, beschikbaar, ruimte
        plek, plaats, een gaatje, gaatje, leeg, lege, vrijgekomen, vrijgehouden, tijd, alle tijd, tijd zat
        tijd genoeg
        [andere|een andere|mijn andere|die andere] (afspraak|vergadering|overleg|meeting|cursus|training|klant) \
        [van mij] [die dag] [is|was] [net|toevallig|gelukkig|toch] (afgezegd|vervallen|uitgevallen|verzet|\
        verplaatst|geannuleerd|gecanceld|afgelast)
        (gaat|valt) [toch|net|al] (niet door|uit|weg), kwam [net|toevallig] te vervallen, thuis, op kantoor
        in de buurt, in huis, [ik] schuif [ik] [wel|er] [wat|mee|iets|dingen|even|met wat] [dingen|mee]
        verschuif [ik] [wel] [iets|wat|even], [ik] plan [ik] [er] [wel] [iets|wat] [omheen|om heen]
        [ik] pas [ik] mijn (agenda|planning) [wel|even|daarop] aan, blok
        [ik] (zorg|regel) [ik] [ervoor|er voor] [wel] [dat ik] [er] [ben|bij ben]
        [ik] (maak|houd|hou) [ik] [het|er|wel] [wel] (tijd|vrij)
        dan kan ik [eerst|daarvoor|mooi|ook] [nog|ook|daarvoor] [eerst|even|mooi|rustig|lekker|gewoon] (langs|\
        naar|met|bij|mijn|de|het|wat) [de|het|mijn] {w} [{w}] [{w}] [{w}]
        maakt [mij|me|voor mij] [echt|helemaal] (niet|niets|niks) uit, geen (moeite|werk|punt|ramp|drama), flexibel
        treft, goed uit
        [mijn|dat|een|ons|het] (overleg|vergadering|afspraak|meeting|cursus|training|klantafspraak) [van mij] \
        (gaat|valt) [toch|net|al|gelukkig] (niet door|uit|weg)
        maakt het [mij|me|voor mij] [echt|helemaal] (niet|niets|niks) uit, vrij (gehouden|gemaakt|gepland)
        (kan|kunnen) [ik] [wel] [wat|iets] (schuiven|regelen|omgooien), (niks|niets) anders
        [ik] schuif [ik] (wel|even) [met] (wat|iets|dingen) [dingen]
        """,
        beside: small,
        """
        dan, die dag, dat moment, tijdstip, (hele|die) (ochtend|middag|avond), agenda, nog, anders, anderen, genoeg
        werk, werken, goed, mooi, lekker, nog een, helemaal, hele dag, de hele dag, hele, rond die tijd, om die tijd
        wel, ervoor, hiervoor, daarvoor, even, zitten, voor, past, mooi uit, precies, weinig, meer, vrij, de tijd, zat
        graag, bij, overleg, vergadering, afspraak, meeting, cursus, gehouden, gemaakt, het, mij, hele week, de rest
        ruim, voldoende
        """
    )

    private static let suits = FormTopic(
        """
        beter, best, goed, prima, perfect, uitstekend, mooi, fijn, fijner, handiger, ideaal, super, top, gunstiger
        makkelijker, rustiger, zelfs liever, eigenlijk liever, helemaal in (mijn|m'n) straatje, precies (goed|mooi)
        net zo goed, minstens zo goed
        """,
        beside: """
            komt, kom, past, schikt, lukt, werkt, treft, gaat, is, vind, lijkt, ik, het, dat, dit, mij, me, ons, 't
            dan, ook, zelfs, eigenlijk, nog, juist, veel, heel, erg, echt, zeker, wel, precies, uit, in, mijn, agenda
            planning, tijd, tijdstip, moment, deze, die, de, voor, even, hoor, joh, ja, zo, helemaal, gewoon, toevallig
            want, dus, en, mee, heb
            """
    )

    private static let glad = FormTopic(
        """
        kijk [er|ernaar] [al|echt|erg|zeer|heel erg] [naar] uit
        kijk [al|echt|erg|zeer] uit naar (het|ons|dit) [goede] gesprek
        (leuk|fijn|mooi|interessant|goed|prettig) om te (horen|lezen|zien|weten), zin in, verheug, verheugen, benieuwd
        leuk, fijn, gezellig, blij, tevreden, trots, spannend, interessant, herkenbaar, leerzaam, waardevol, nuttig
        mooi, top, fijne feedback
        """,
        beside: small,
        """
        er, op, me erop, erop, mee, over, resultaat, verslag, gesprek, ons gesprek, dossier, feedback, rapport, wordt
        vast, erg, te, alvast, vind, helemaal, heel, best, echt, enorm
        """
    )

    private static let apology = FormTopic(
        """
        (sorry|excuses|excuus|mijn excuses|excuseer) [voor] [de|mijn|het] [wat] (late|latere|trage|vertraagde|\
        lange) (reactie|antwoord|respons|wachten)
        (sorry|excuses|excuus) [dat ik] [nu] [pas|zo] [nu|laat] (reageer|antwoord|laat|reageer ik)
        (laat|late|trage) (reactie|antwoord)
        (was|waren) [ik] [even|ff|net|vorige week|gisteren|eventjes|een paar dagen|een dagje|nog] [met|op|thuis] \
        (weg|ziek|druk|vakantie|vrij|afwezig|verlof|bezig|onderweg|druk bezig)
        was er [even|ff] niet, had [het|ik|ik het] [even|erg|heel|wat|te] [het] druk, over het hoofd gezien
        [je|uw|jullie|deze] (mail|bericht|mailtje) [even] gemist, niet eerder gezien, vergeten
        aan mijn aandacht ontsnapt, in mijn spam, in de spam
        (sorry|excuses|excuus) voor (het|de|mijn) (wachten|vertraging|late reactie|oponthoud)
        """,
        beside: small,
        """
        sorry, excuses, even, laat, zo laat, je, uw, mail, mailtje, bericht, beetje, wat, helaas, helemaal, was, had
        """
    )

    private static let elsewhere = FormTopic(
        """
        (zit|ben|sta|werk|lig|loop|vlieg|rijd|vertrek|zitten|zijn) [ik] [dan|we] [die dag|nog|net|toevallig|al|\
        helaas|namelijk|dan] (in|op|bij|naar|aan|met|onderweg naar|voor) [de|het|een|mijn|m'n|zo'n] {w} [{w}] [{w}]
        (moet|heb|ga|ben|breng|haal) [ik] [dan|al|nog|die dag|net|dan al] [naar|met|bij] [de|het|een|mijn|m'n|onze] \
        {w} [{w}] [naar|van|bij|in|op] [de|het|{w}] [{w}] [ophalen|brengen|halen|wegbrengen|hebben|doen|geven|\
        begeleiden|zijn|staan|passen|op]
        (tandarts|dokter|ziekenhuis|huisarts|fysio|kinderen|kids|begrafenis|uitvaart|bruiloft|verhuizing|vakantie|\
        verlof|congres|cursus)
        (training|vergadering|overleg|klant|klantbezoek|trein|vliegtuig|presentatie|deadline|audit|scholing|\
        opleiding|beurs|examen)
        (werk|werken) [ik|we] [dan|die dag|op die dag|nooit] [ik] (niet|nooit)
        niet (op kantoor|in het land|aan het werk|thuis), er niet
        [mijn|een] (vrije dag|papadag|mamadag|dag vrij|thuiswerkdag), niet aanwezig, al bezet, al vol
        [al] (iets|wat) [anders] [staan|gepland], [een|al een] [andere|dubbele] (afspraak|verplichting|meeting|boeking)
        in bed, dubbel geboekt, ziek, geopereerd, vrij, bezet
        """,
        beside: small,
        """
        ik, dan, die dag, nog, dag, vrij, afspraak, hele dag, ochtend, middag, namelijk, die week, een, op dat moment
        rond die tijd, moet, naar, kind, zoon, dochter, hond, mijn moeder, mijn vader, met, bij, staan, heb, zit
        gepland, dat tijdstip, ga, nl
        """
    )

    private static let unfit = FormTopic(
        """
        (te weinig|nauwelijks|amper|nooit|onvoldoende|weinig|pas kort|pas net|te kort|nog niet|niet genoeg|niet \
        voldoende|niet goed genoeg) [direct|echt|nauw] [met] [{n}|haar|hem|je] [samen] [direct] (gewerkt|\
        samengewerkt|gezien|meegemaakt|te maken|te maken gehad|contact|contact gehad)
        (te weinig|nauwelijks|amper|nooit|onvoldoende|pas kort|pas net|te kort|nog niet lang|niet lang genoeg|\
        niet goed genoeg|niet zo goed)
        [veel|echt|gewoon|momenteel|nu|even|helaas] te druk [mee]
        (geen|nul|weinig) (tijd|ruimte|zin|energie|puf|behoefte|goesting|interesse|mening)
        (pas|nog maar|nog geen|pas sinds) [een] (paar|enkele|twee|drie|vier|vier|vijf|zes|acht|tien) (dagen|weken|maanden|maand|week|\
        jaar)
        te (persoonlijk|close|betrokken|subjectief|dichtbij), bevooroordeeld, partijdig, bevriend, vrienden
        familie, verleden, getrouwd
        (zwager|schoonzus|schoonzusje|broer|zus|nicht|neef|partner|man|vrouw|vriend|vriendin|buurman|buurvrouw|\
        ex|moeder|vader|oom|tante)
        belangenconflict, belangenverstrengeling, tegenstrijdige belangen
        niet (aan mij|mijn taak|mijn rol|mijn plaats|aan ons)
        voel (me|mij) [hier|er|daar] [echt|helemaal] niet (prettig|comfortabel|gemakkelijk|goed|fijn|op mijn \
        gemak) [bij|mee]
        ongepast, met (verlof|zwangerschapsverlof|pensioen), ziek, ziekteverlof, vakantie, uit dienst
        andere (baan|afdeling|functie|werkgever), ziek thuis, overspannen, burn-out
        met (ouderschapsverlof|bevallingsverlof|ziekteverlof), ouderschapsverlof
        """,
        beside: """
            ik, (het|dit|dat) is, er, daar, hier, me, mij, ben, heb, was, we, wij, en, want, omdat, dus, het, dit, dat
            (met|van|over|voor|ken|bij) ({n}|haar|hem), ({n}|zij|hij|we) en ik (hebben|zijn|waren)
            we (hebben|zijn|waren), ben (haar|zijn|de|een|{n}), haar, met, van, voor, bij, in, op, de, een, mijn, m'n
            nu, al, ook, gewoon, echt, heel, erg, zelf, helaas, samen, wel, hiervoor, ervoor, hierbij, hiermee, werk
            ken, zit, zitten, voel, vind, te, net, momenteel, op dit moment, deze week, sinds, kort, om, over, oordelen
            beoordelen, te oordelen, te beoordelen, collega's, collega, veel, vrij, eigenlijk, nog
            """
    )

    private static let unavailable = FormTopic(
        """
        (zit|zitten|staat) [nu|nog|momenteel|net] [midden] in, verhuizing, verhuist, scheiding, verbouwing, zwanger
        zwangerschapsverlof, ouderschapsverlof, verlof, vakantie, ziek, ziekgemeld, ziekteverlof, afwezig, weg
        uit dienst, met pensioen, buitenland
        (te|heel|erg|veel te|al|net|momenteel|zo) (druk|veel|kort|weinig|nieuw|vers|dichtbij), nieuwe baan
        andere (afdeling|functie|baan|team)
        (nauwelijks|amper|bijna niet|niet goed|niet echt|niet genoeg|nooit|niet) [met|goed|genoeg] [haar|hem|hem] \
        [te maken|gewerkt|samengewerkt|mee|goed]
        net (begonnen|gestart|binnen|terug), vertrekt, vertrokken, weggaat, overspannen, burn-out, geen tijd, familie
        partner, bevriend
        """,
        beside: others,
        """
        het, heeft, druk, nog, tijd, momenteel, nu, midden, in, ken, kent, werkt, werken, mee, tot, sinds, gaat, hier
        niet meer, ik
        """
    )

    private static let refusing = FormTopic(
        """
        niet, nie, ni, geen, nooit, liever niet
        """,
        and: """
            mee, meedoen, mee doen, meewerken, mee werken, deelnemen, deel te nemen, mee te doen, mee te werken
            invullen, in te vullen, vul in, beantwoorden, beantwoord, te beantwoorden, bijdragen, reageren, op in
            op ingaan, in op (dit|het|je|uw|jullie) verzoek, feedback (geven|te geven), geef feedback, deel, oordelen
            beoordelen, vul dit, vul deze, vul het, vul de, vul die, (dit|dat|deze|die|het) (vul|beantwoord|doe) ik
            voor mij, aan dit soort, over collega's (praten|oordelen|schrijven), iets over (zeggen|kwijt), mee bezig
            feedback, bijdrage, oordeel, antwoord, reactie, over zeggen, over schrijven, van zeggen, schrijven, schrijf
            doe, doen, te doen, wagen
            """,
        beside: """
            (over|voor|van|aan) ({n}|haar|hem), ik, hier, er, daar, dit, dat, het, deze, die, aan, aan dit, liever
            graag, helaas, dus, echt, gewoon, maar eens, in, op, ga, wil, kan, zal, hoef, doe, werk, vul, neem, geef
            beantwoord, heb, ben, voel, wens, om, te, formulier, vragenlijst, lijst, enquête, verzoek, vragen, de, een
            onderzoek, ronde, keer, deze keer, dit keer, en, want, omdat, principieel, eigenlijk, toch, zelf, mij
            hoeft, verder, ook, met, over, collega's, anderen, soort, dingen, dit jaar, meer, feedback, mijn, daarom
            hierover, hieraan, zoiets
            """
    )
}
