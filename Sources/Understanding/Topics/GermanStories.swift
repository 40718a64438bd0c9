// German clauses that tell of somebody's day, or of a manager: true or not, they take nothing back.

extension GermanTopics {
    /// Words of a day: places, people at home, weather, how somebody feels. None of them limits, asks or puts off.
    static let day = """
        ich, wir, mich, mir, uns, es, da, hier, jetzt, gerade, grad, eben, kurz, auch, noch, wieder, doch, schon, echt
        wirklich, sehr, ganz, so, ziemlich, etwas, ein bisschen, bisschen, und, mit, von, bei, beim, in, im, auf, aus
        nach, zu, zum, zur, über, durch, zwischen, unter, unterwegs, während, an, am, für, der, die, das, dem, den
        ein, eine, einem, einen, einer, mein, meine, meinem, meinen, meiner, unser, unsere, inzwischen, endlich, heute
        heute früh, gestern, vorgestern, vorhin, neulich, letzte (woche|nacht), letzten (tage|wochen), diese woche
        seit (tagen|wochen), den ganzen (tag|morgen|nachmittag), die ganze (woche|nacht|zeit), ein paar (tage|wochen)
        leider, zum glück, sorry, entschuldigung, verzeihung, haha, ups, übrigens, ehrlich gesagt, eh, ja, halt
        daheim, zug, ice, bus, bahn, s-bahn, auto, stau, flugzeug, fahrrad, büro, zuhause, haus, arbeit, bett, garten
        strand, campingplatz, terrasse, berge, bergen, meer, schule, unterricht, dienst, spätdienst, frühdienst
        nachtdienst, nachtschicht, spätschicht, frühschicht, schicht, pause, mittagspause, kaffeepause, mittag, kaffee
        besprechung, besprechungen, sitzung, termin, termine, terminen, meeting, meetings, kurs, schulung, urlaub
        wochenende, woche, tag, morgens, nachmittag, abend, nacht, kinder, kindern, kind, kleine, kleiner, baby, sohn
        tochter, mann, frau, mutter, vater, oma, opa, hund, katze, zahnarzt, arzt, krankenhaus, grippe, fieber
        erkältet, krank, stress, stressig, müde, ausland, frei, freien tag, sonnig, warm, kalt, nass, herrlich, schön
        schöne, schönes, sonne, regen, schnee, wlan, internet, netz, empfang, handy, laptop, mail, mails, postfach
        spam, spamordner, handschuhe, dach, baustelle, laden, kasse, küche, station, geburtstag, feier, kuchen
        grillen, umzug, fußball, gearbeitet, geschlafen, gegessen, genossen, gelacht, gewesen, gehabt, gesessen
        vergessen, umgezogen, zurück, ruhig, ruhe, gut, toll, super, nett, nette, langsam, spät, lange, viel, viele
        los, voll, neue, neuen, alte, eigene
        """

    /// Nouns are open behind a preposition and an article.
    private static let places = """
        (in|auf|bei|aus|nach|mit|von|zwischen|an|hinter|unter|durch|vor) (der|dem|den|die|das|einem|einer|meinem|\
        meiner|meinen|unserem|unserer) {p} [{p}]
        (im|beim|am|zum|zur|vom) {p}, (aus|nach) {p}
        """

    private static let feelings = """
        gelesen, durchgelesen, angesehen, angeschaut, draufgeschaut, überrascht, gerührt, froh, stolz, zufrieden
        gespannt, neugierig, dankbar, geholfen, gelernt, worte, worten, komplimente, rückmeldungen, kollegen, lächeln
        tränen, fair, ehrlich, finde, fand, gefreut, darüber, darauf, drüber, damit, eine nacht, drüber geschlafen
        alle, team, leute, was sie schreiben, feedback
        """

    static let tells = FormTopic(
        """
        [ich] (war|hatte|saß|stand|lag|lief|fuhr|arbeitete|kam|ging|bekam|sah|las|fand|schlief|vergaß|musste lachen|\
        hab|habe)
        (war|hatte|saß|stand|lag|fuhr|kam|ging|fand|habe|hab) ich
        [ich] (bin|sitze|sitz|stehe|steh|liege|genieße|tippe|fahre|arbeite), (bin|sitze|stehe|liege|tippe|arbeite) ich
        (wir|) (sind|waren|sitzen|saßen|haben|hatten|stehen|arbeiten|arbeiteten)
        (sind|waren|haben|hatten|arbeiten) wir, (es|hier|draußen) (ist|war|regnet|schneit|stürmt|gewittert) [hier|es]
        die sonne (scheint|schien), (ist|war) es [hier], was für ein (wetter|tag|stress)
        (mein|meine|unser|unsere|der|die|das|ein|eine) {p} [{p}] (ist|war|sitzt|saß|steht|stand|liegt|lag|ruft|rief|\
        kam|ging|lief|hat|hatte|wartet|schläft|schlief|weint|fährt|scheint|dauerte|sind|waren|kommt|beginnt|begann|\
        klingelt|fiel)
        (ist|war|sind) (mein|meine|unser|unsere) {p}
        ich dachte ich (hätte|hatte) [schon|bereits|dir|ihnen] [geantwortet]
        (ihre|deine|eure|die|meine) (mail|nachricht|e-mail) (war|lag|ist|kam|ging|landete) [unter|in]
        (ich|) freue mich [schon|sehr] auf (die|das|den|ihre|seine) [ergebnisse|ergebnis|gespräch|rückmeldungen|\
        feedback|antworten]
        bin [schon|sehr] gespannt [was|wie|auf] [sie|er|die|das] [ergebnisse|schreiben|rauskommt|dabei rauskommt|\
        dazu sagt|rückmeldungen]
        daher nur kurz, deshalb nur kurz, drum nur kurz, freut mich, das freut mich, hat mich [sehr|echt] gefreut
        (entschuldigung|sorry|verzeihung) dass (es|sie|du|ihr|ich) [so] [lange] [warten] (gedauert hat|musste|\
        mussten|musstest|gewartet habt)
        """,
        beside: day,
        places,
        feelings
    )

    /// What the manager is like, and did for the writer.
    static let tellsOfHim = FormTopic(
        """
        (er|sie|{n}|mein chef|meine chefin) (hat|ist|war|hatte|sitzt|saß|arbeitet|kennt|unterstützt|hilft|half|\
        denkt|versteht|steht|fragte)
        (hat|ist|war|kennt|fragte) (er|sie|{n}) [mich|mir|ja]
        ({n}|er|sie) und ich (arbeiten|sitzen|kennen|haben|sind|verstehen)
        (ich|wir) (kenne|kennen|vertraue|vertrauen|arbeite|arbeiten) (ihm|ihn|{n}|ihr|uns)
        """,
        beside: """
            ist, war, es, und, in, im, von, mit, mein, meine, mich, mir, ein, eine, sehr, ganz, so, auch, noch, schon
            ja, gestern, heute, heute früh, wirklich, echt, hier, viel, lange, gut, das, die, der, den, dem, zu, auf
            bei, seit
            """,
        """
        er, sie, ihn, ihm, ihr, {n}, der, chef, chefin, vorgesetzter, vorgesetzte, mensch, kerl, vertrauen, ehrlich
        fair, faire, gute, guter, guten, toller, bester, nett, sympathisch, neben, jede woche, jeden tag, seit jahren
        jahre, jahren, jahr, immer, oft, dabei, danach gefragt, gefragt, selbst, mich, eingestellt, unterstützt
        geholfen, eingearbeitet, projekt, projekte, projekten, zusammen, gut zusammen, weiter, zwei, drei, fünf, zehn
        offen, schließlich, immerhin, neugierig, gespannt, richtige, richtiger, team, länger, wochen, monaten
        die ganze zeit dabei, gewesen, uns, einander
        """
    )
}
