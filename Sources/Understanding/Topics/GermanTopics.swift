// German clauses beside a clear answer.

enum GermanTopics {
    static let all: [ClauseTopic: FormTopic] = [
        .spoken: spoken, .known: known, .saves: saves, .choice: choice, .works: works, .willing: willing, .free: free,
        .suits: suits, .glad: glad, .apology: apology, .elsewhere: elsewhere, .unfit: unfit, .unavailable: unavailable,
        .refusing: refusing, .towards: towards,
    ]

    /// Small words that say nothing by themselves, without the writer.
    private static let others = """
        es, das, dies, diese, dieser, der, die, den, dem, er, sie, ihn, ihm, ihr, ihnen, da, hier, {n}, ist, sind, war
        waren, hat, haben, hatte, hatten, schon, bereits, auch, doch, ja, ohnehin, sowieso, eh, eben, halt, selbst
        sogar, einfach, wirklich, sehr, ganz, zusammen, alle, alles, allen, beide, beiden, drei, alle drei, dreien
        natürlich, übrigens, inzwischen, mittlerweile, eigentlich, zum glück, weil, denn, also, und, mit, über, von, an
        für, zu, bei, in, im, auf, ein, eine, einen, mein, meine, unser, unsere, jeder, jeden, miteinander, leute
        personen, namen, team, chef, chefin, führungskraft, vorgesetzter, vorgesetzte, kollege, kollegin, kollegen
        immer, oft, regelmäßig, jahre, viel, mehr, wieder, nochmals, ziemlich, super, total, absolut, völlig, komplett
        gut, schön, prima, toll, macht, gibt, hilft, fühlt, scheint, finde, gespräch, bericht, dossier, feedback
        rückmeldung, ergebnis, inhalt, geschichte, zusammenarbeit, arbeit, persönlich, ehrlich, wahrlich, durch, gegen
        vor, etwas, bisschen, ein bisschen, noch, bestimmt, sicher, gern, gerne, damit, dafür, davon, darüber, dabei
        darin, schon lange, seit langem
        """

    static let small =
        others + "\n" + """
            {r}, ich, wir, hab, habe, bin, mir, mich, uns, selber, ich finde, finde ich, meinerseits, unsererseits
            """

    private static let past = """
        gestern, vorgestern, heute (morgen|früh), letzte woche, letzten (montag|dienstag|mittwoch|donnerstag|freitag)
        neulich, kürzlich, vorhin, gerade, am (montag|dienstag|mittwoch|donnerstag|freitag), vorher, vorab, früher
        diese woche, heute, schon mal, ausführlich, länger
        """

    private static let spoken = FormTopic(
        """
        besprochen, gesprochen, abgesprochen, abgestimmt, geredet, durchgesprochen, unterhalten, diskutiert, geklärt
        durchgegangen, ausgetauscht, telefoniert, vereinbart
        (hab|habe|haben) [ich|wir] [es|das] (ihm|ihr|ihnen|{n}|sie|{r}) [es|das|alles|schon|gestern|bereits] [schon|\
        bereits|alles|gestern] (erzählt|gesagt|mitgeteilt|erklärt|informiert)
        """,
        beside: small,
        past,
        """
        offen, kurz, darüber, drüber, davon, persönlich, telefonisch, im gespräch, gut, eingehend, gemeinsam
        """
    )

    private static let known = FormTopic(
        // `Ja, weiß ich` only says that it was read.
        """
        (er|sie|{n}|{r}|alle|jeder|chef|chefin) [es|das|davon|ja] [ja|eh|ohnehin|sowieso|doch] [schon|bereits|alles] \
        (weiß|wusste)
        (weiß|wusste) [es|das] (er|sie|{n}|jeder|mein chef|meine chefin), wissen, wussten, kennt, kennen
        ist (ihm|ihr|{n}) [alles] [schon|bereits|eh] bekannt, kein (geheimnis|problem für)
        keine (geheimnisse|überraschung|überraschungen), (nichts|nix) (neues|geheimes|besonderes|schlimmes), im bilde
        eingeweiht, (ich vertraue|vertraue) (ihm|ihr|{n}), (nichts|nix) zu verbergen
        keine geheimnisse [vor|vor ihm|vor ihr], (er|sie|{n}) war [ja|selbst|auch|eh] [selbst|auch] dabei
        war (er|sie|{n}) [ja|selbst|auch] dabei
        """,
        beside: "{r}",
        others,
        past,
        """
        am besten, am meisten, gut, sehr gut, bestens, genau, das meiste, meiste, größtenteils, davon, darüber
        bescheid, seit jahren, besser, drin, drinsteht, was, was drin steht, steht, arbeit, ihre, seine, lang genug
        lange genug, fast, dazu, persönlich, ich, habe, hab, mich, vor
        """
    )

    private static let saves = FormTopic(
        """
        spart, erspart, einfacher, leichter, praktisch, hilfreich, nützlich, sinnvoll, macht sinn, hilft
        dann muss ich (es|das|ihm|ihr|nichts|alles|ihm das) [ihm|ihr|alles] (nicht|nichts|nicht mehr|nicht noch \
        einmal|nicht nochmal|mehr) [alles|extra|noch mal] (erklären|erzählen|wiederholen|sagen)
        dann (weiß|wissen) (er|sie|{n}|wir|alle) [gleich|schon|auch] [schon|auch] (bescheid|worum es geht|woran wir \
        sind|was los ist|alles|was ansteht)
        dann kann (er|sie|{n}) sich [gleich|schon|gut|besser] [darauf] vorbereiten, gute (vorbereitung|grundlage|basis)
        zur vorbereitung, vorbereitet
        dann können wir [gleich|direkt|gut] [darüber] (reden|sprechen|loslegen|einsteigen)
        """,
        beside: small,
        """
        zeit, arbeit, erklärungen, erklären, viel, einiges, gespräch, dann, gut, besser, uns allen, das gespräch
        im gespräch, gleich, macht
        """
    )

    private static let choice = FormTopic(
        """
        (gute|schöne|tolle|super|ausgewogene|passende|perfekte|ideale|richtige|richtigen|sinnvolle) (mischung|wahl|\
        auswahl|zusammenstellung|liste|leute|kombination|besetzung|truppe)
        hätte [ich] [auch|selbst|genau|sie|die|dieselben|genauso] [auch] [so|genau so|selbst] (gewählt|genommen|\
        gefragt|ausgesucht|vorgeschlagen)
        (hätte|hätten) [ich|wir] [es|das|auch] [selbst] nicht besser (machen können|aussuchen können|treffen können|\
        wählen können|gemacht)
        gut (gewählt|ausgesucht|gemischt), genau die richtigen, ausgewogen, passend
        """,
        beside: small,
        """
        gut, gute, schön, genau, finde, leute, auswahl, liste, mischung, ausgesucht, gewählt, getroffen, dieselben
        passt
        """
    )

    private static let works = FormTopic(
        "arbeite, arbeiten, arbeitet, zusammenarbeiten, zusammengearbeitet, gearbeitet, kontakt, sehen, sieht",
        beside: small,
        """
        täglich, jeden tag, viel, eng, oft, regelmäßig, zusammen, direkt, seit jahren, am meisten, wöchentlich, projekt
        projekten, gut
        """
    )

    private static let willing = FormTopic(
        """
        bereit, (machen|macht) [gern|gerne|sicher] mit, (haben|hat) lust, dabei, informiert, eingeweiht, einverstanden
        begeistert, zugesagt, (freuen|freut) sich [drauf|darauf], gern dabei, gerne dabei
        (wissen|weiß) [schon|auch] bescheid, rechnen damit, rechnet damit
        """,
        beside: small,
        past,
        "gern, gerne, darauf, drauf, dazu, davon, machen, macht, bescheid, lust, wissen, weiß"
    )

    private static let free = FormTopic(
        """
        (nichts|nix) [anderes|weiter|groß|besonderes] (vor|geplant|zu tun|im kalender|los)
        keine [anderen] (termine|pläne)
        dann kann ich [vorher|noch|davor|in ruhe] [noch|vorher] [in ruhe|schnell] {w} [{w}] [{w}] [{w}], frei
        verfügbar, luft, zeit, platz
        [anderer|mein anderer|der andere|ein anderer] termin [ist|wurde] [gerade|eh|ohnehin|zum glück] (abgesagt|\
        ausgefallen|verschoben|entfallen|geplatzt)
        (abgesagt|ausgefallen) worden, fällt [eh|ohnehin|gerade|sowieso] aus, leer, flexibel, im büro, im haus, vor ort
        zu hause, zuhause, homeoffice, (ich|) (schiebe|verschiebe) [ich] [da|dann|einfach] [was|etwas|einfach was]
        (richte|organisiere) [ich] [es|das] [mir] [so] [ein], richte ich [mir] ein
        (mir|ist mir|das ist mir) [völlig|ganz] egal, macht [mir|für mich] keinen unterschied
        trifft sich [gut|super|prima], kein aufwand, blocke, geblockt
        """,
        beside: small,
        """
        da, dann, an dem tag, zu der zeit, um die zeit, noch, genug, den ganzen (tag|vormittag|nachmittag), kalender
        gut, mehr, tag, was, anderes, gerade
        """
    )

    private static let suits = FormTopic(
        """
        besser, noch besser, viel besser, lieber, gut, prima, super, perfekt, bestens, wunderbar, ideal, recht
        hervorragend, gelegen, entgegen
        """,
        beside: """
            passt, geht, klappt, kommt, ist, wäre, es, das, mir, mich, uns, für, bei, sogar, auch, eigentlich
            ehrlich gesagt, noch, viel, sehr, ganz, wirklich, genau, da, dann, in, meinen, kalender, plan, zeit
            zeitpunkt, termin, der, die, neue, dieser, diese, richtig, echt, gerade, nämlich, und, denn
            """
    )

    private static let glad = FormTopic(
        """
        (ich freue mich|freue mich|freu mich|ich freu mich|freuen uns) [schon|sehr|auch|schon sehr] [darauf|drauf|\
        auf das gespräch|auf unser gespräch|auf das treffen|dass es klappt]
        gespannt, froh, zufrieden, interessant, (schön|gut|interessant|spannend) zu (lesen|hören|sehen|wissen), stolz
        dankbar, aufschlussreich
        """,
        beside: small,
        """
        mit, dem, ergebnis, bericht, feedback, rückmeldung, rückmeldungen, damit, darüber, darauf, schön, gut, gespräch
        """
    )

    private static let apology = FormTopic(
        """
        (sorry|entschuldige|entschuldigen sie|entschuldigung|entschuldigt|verzeihung|pardon) [bitte] [für] [die|\
        meine] (späte|verspätete|lange) (antwort|rückmeldung|reaktion|wartezeit)
        für die (späte|verspätete) (antwort|rückmeldung|reaktion)
        war [ich] [gerade|kurz|ein paar tage|letzte woche|gestern|länger] [im|auf|in] (weg|krank|urlaub|unterwegs|\
        beschäftigt|abwesend|dienstreise|elternzeit|verreist)
        (ganz|völlig) vergessen, übersehen, untergegangen, im spam, (melde|antworte) mich erst jetzt
        dass ich [mich] erst jetzt (antworte|melde), war viel los
        """,
        beside: small,
        past,
        """
        sorry, mail, nachricht, deine, ihre, leider, ganz, spät, so spät, etwas, die, viel los, war
        """
    )

    private static let elsewhere = FormTopic(
        """
        (bin|sitze|arbeite|stehe|liege|fliege|fahre|sind) [ich] [da|dann|wir] [an dem tag|noch|gerade|schon|leider|\
        nämlich] (in|im|bei|beim|auf|nach|mit|an|am|zum) [der|dem|einer|einem|meinem|meiner] {w} [{w}]
        (muss|habe|hab) [ich] [da|dann|schon|noch|leider] [zum|zur|die|den|das|meinen|meine|mein|einen|eine|ein|in \
        die|ins|auf] {w} [{w}] [abholen|bringen|haben|sein|gehen]
        zahnarzt, arzt, arzttermin, zahnarzttermin, krankenhaus, kinder, kita, schule, beerdigung, hochzeit, umzug
        urlaub, konferenz, schulung, kurs, besprechung, meeting, kunde, kundentermin, termin, zug, flieger, flug, messe
        prüfung, präsentation, dienstreise, elternabend, unterwegs
        (arbeite|arbeiten) [ich|wir] [da|dann|an dem tag] nicht, mein freier tag, nicht (da|im haus|im büro|im lande)
        krank, verplant, verreist, ausgebucht
        """,
        beside: small,
        """
        da, dann, an dem tag, noch, schon, den ganzen tag, leider, nämlich, termin, anderen, zu der zeit, tag, sohn
        tochter, hund, im, beim, zum, gleichzeitig
        """
    )

    private static let unfit = FormTopic(
        """
        (zu wenig|kaum|nie|noch nie|selten|nicht genug|zu kurz|erst kurz) [direkt] [mit] [{n}|ihr|ihm] [zusammen] \
        (zusammengearbeitet|gearbeitet|zu tun|kontakt|erlebt|gesehen)
        (keine|null|wenig) (zeit|kapazität|kapazitäten|lust|meinung|energie), kein (interesse|bild|urteil)
        zu (beschäftigt|viel zu tun|viel los|nah|persönlich|befangen|wenig zeit|eng), befangen, interessenkonflikt
        befreundet, verwandt
        (schwager|schwägerin|bruder|schwester|cousin|cousine|partner|mann|frau|freund|freundin|onkel|tante|ex|nachbar)
        (elternzeit|mutterschutz|urlaub|ruhestand|rente|krank|krankgeschrieben), nicht (wohl|wohl dabei|wohl damit)
        unwohl, unangenehm, nicht meine (aufgabe|rolle|sache)
        (erst|gerade erst) (seit|zwei|drei|vier|paar|ein|einer|einem|wenigen|einigen) \
        (wochen|monaten|tagen|kurzem|woche|monat)
        eine (vorgeschichte|vergangenheit), andere (abteilung|stelle)
        """,
        beside: """
            ich, es ist, das ist, wir, wir haben, wir sind, {n} und ich (haben|sind), mir, mich, bin, habe, hab, war
            da, dafür, dazu, hier, hierfür, damit, dabei, und, weil, denn, leider, gerade, momentan, zurzeit, zur zeit
            im moment, derzeit, einfach, wirklich, sehr, zu, mit (ihr|ihm|{n}), über (sie|ihn|{n}), für, in, im, bei
            auf, an, der, die, das, ein, eine, ihr, ihre, ihrem, mein, meine, zusammen, arbeite, selbst, fühle
            urteilen, beurteilen, zu urteilen, zu beurteilen, kenne (sie|ihn|{n}), diese woche, viel, genug, es
            """
    )

    private static let unavailable = FormTopic(
        """
        (mitten|gerade) (im|in|beim), umzug, elternzeit, mutterschutz, urlaub, krank, krankgeschrieben, abwesend, weg
        rente, ruhestand, ausland
        (zu|sehr|viel|so|extrem|gerade) (beschäftigt|neu|kurz|wenig|viel|nah|viel zu tun|viel um die ohren)
        neue stelle, andere (abteilung|stelle)
        (kaum|nie|nicht|nicht gut|nicht genug|wenig) [mit] [ihr|ihm] (zusammengearbeitet|gearbeitet|zu tun|kennt|kenne)
        gekündigt, überlastet, keine zeit
        """,
        beside: others,
        """
        hat, viel, gerade, zurzeit, momentan, neu, erst, seit, arbeitet, kennt, um, nicht mehr, uns, bei uns, zieht um
        steckt
        """
    )

    private static let refusing = FormTopic(
        """
        nicht, nichts, kein, keine, nie, lieber nicht
        """,
        and: """
            teilnehmen, teil, mitmachen, mit, beantworten, einschätzung, machen, mache, mach, urteil, schreiben, sagen
            beantworte, ausfüllen, fülle aus, aus, dazu sagen, äußern, feedback geben, feedback, rückmeldung
            rückmeldung geben, beurteilen, bewerten, mitwirken, antworten
            """,
        beside: """
            (über|zu|für) ({n}|sie|ihn), ich, das, dies, es, hier, da, dazu, daran, hierzu, leider, lieber, gern, gerne
            diesmal, möchte, will, kann, werde, mache, nehme, fülle, mag, mich, über, zu, den, die, an, der, dieser
            diesem, umfrage, bogen, fragebogen, anfrage, fragen, kollegen, kolleginnen, grundsätzlich, einfach
            wirklich, und, weil, denn, deshalb, daher, abgeben, geben, geben möchte, daran nicht
            """
    )
}
