// Words about talking: when two last talked, whether the yearly talk was, whether HR shall call, a time together.
import Understanding

enum TalkWords {
    // MARK: Just talked

    static let justTalked = YearForm.year(
        [
            [
                (
                    .says(.talked),
                    """
                    (gesproken|gepraat|bijgepraat|gekletst|gezien en gesproken|gebeld|geluncht|koffie gedronken|\
                    overlegd|gewandeld|gebeld met elkaar|bijgekletst) [met] [{r}|{n}|haar|hem|elkaar]
                    """
                ),
                (
                    .says(.later),
                    """
                    [vraag|vraag het|vraag me|vraag maar|herinner me|vraag het me] [nog|me|maar] [eens|even] (later|\
                    straks|een andere keer|op een later moment) [nog|nog eens|maar|graag|weer|aub]
                    vraag [het] [me|maar] [weer|nog eens|opnieuw|later] [op|{d}|{t}], vraag, later graag
                    vraag [me] [het] [maar] ({d}|{t}) [nog eens|weer|opnieuw|nog een keer|graag|nog|maar]
                    herinner me {d}, laat [me] [nog] [even] met rust, nu [even] niet
                    """
                ),
                (
                    .around,
                    """
                    [voor het] laatst, laatste keer, de laatste keer, nog, heb ik, [ik] heb, hebben we, we hebben, we
                    wij, elkaar, met elkaar, [nog] [even|kort|uitgebreid], met (haar|hem|{n}|{r}|elkaar|ze), haar, hem
                    {n}, ze, (bij|tijdens) de (koffie|lunch|borrel|wandeling), op, op kantoor, telefonisch, via teams
                    aan de telefoon, in de trein, samen, geluncht, even, kort, net, ongeveer, was dat, denk ik
                    volgens mij, in de gang, bij het koffieapparaat, ergens, over, voor het eerst weer
                    op (het werk|locatie)
                    """
                ),
                (
                    .doubt,
                    """
                    niet, nooit, nog niet, te lang geleden, lang geleden, nog nooit, geen idee, weet niet, niet gesproken, binnenkort
                    """
                ),
            ],
            [
                (
                    .says(.talked),
                    """
                    (talked|spoke|spoken|chatted|caught up|met|had a chat|had coffee|had lunch|had a call|\
                    called) [with|to] [each other|her|him|{n}|{r}|them]
                    """
                ),
                (
                    .says(.later),
                    """
                    [please|ask|ask me|ask again|remind me] [again|me] (later|another time|some other time|later on|\
                    later please) [please|in|on]
                    ask [me] [again] [{d}|in {t}|later], ask me again, not now, leave it for now
                    """
                ),
                (
                    .around,
                    """
                    last, last time, the last time, i, we, we've, i've, have, had, with (her|him|{n}|{r}|them), her
                    him, {n}, on, over (coffee|lunch), by phone, on the phone, briefly, quickly, just, at the office
                    at lunch, together, was, about, around, i think, in, on teams, a good chat
                    """
                ),
                (
                    .doubt,
                    "not, never, not yet, too long ago, long ago, ages ago, no idea, don't know, haven't, not since"
                ),
            ],
            [
                (
                    .says(.talked),
                    """
                    (gesprochen|geredet|unterhalten|geplaudert|telefoniert|gequatscht|ausgetauscht) [mit] [{r}|{n}|ihr|ihm]
                    """
                ),
                (
                    .says(.later),
                    """
                    [frag|frage|frag mich|fragen sie|bitte|frag bitte] [mich|bitte|noch mal|nochmal|wieder|mich \
                    bitte] (später|ein andermal) [noch mal|nochmal|wieder|bitte]
                    (frag|frage) [mich] [wieder|nochmal] [{d}|in {t}], fragen sie [mich] [wieder|nochmal] {d}
                    [bitte] [mich] [bitte] (später|ein andermal) [noch mal|nochmal|wieder] fragen, jetzt nicht
                    """
                ),
                (
                    .around,
                    """
                    zuletzt, das letzte mal, letztes mal, zum letzten mal, ich, wir, haben, habe, hab, uns
                    mit (ihr|ihm|{n}|{r}|ihnen), ihr, ihm, {n}, am, beim (kaffee|mittagessen), beim mittag
                    telefonisch, kurz, noch, etwa, ungeflähr, ungefähr, war, war das, glaube ich, im büro, miteinander
                    per teams, in der kantine
                    """
                ),
                (.doubt, "nicht, nie, noch nicht, noch nie, lange her, zu lange her, keine ahnung, weiß nicht"),
            ],
            [
                (.says(.talked), "(parlé|discuté|échangé|bavardé|vu|vus|téléphoné|déjeuné) [avec] [{r}|{n}|elle|lui]"),
                (
                    .says(.later),
                    """
                    [demande|demandez|redemande|redemandez|demande-moi|demandez-moi|redemandez-moi] [moi] (plus \
                    tard|une autre fois|ultérieurement) [svp]
                    (demande-moi|demandez-moi|redemandez-moi|redemande-moi|demandez|demande|redemandez) [à nouveau] \
                    [{d}|dans {t}]
                    pas maintenant
                    """
                ),
                (
                    .around,
                    """
                    la dernière fois, dernière fois, je, j'ai, nous, on, a, avons, s'est, avec (elle|lui|{n}|{r}|eux)
                    elle, lui, {n}, le, à la machine à café, autour d'un café, au déjeuner, par téléphone
                    au téléphone, brièvement, juste, environ, était, c'était, je crois, ensemble, au bureau, encore
                    l'
                    """
                ),
                (.doubt, "pas, jamais, pas encore, il y a longtemps, trop longtemps, aucune idée, sais pas"),
            ],
        ],
        [(.around, "ok, 👍, ☕"), (.doubt, "🤷, 🤔")]
    )

    // MARK: Follow-up

    static let followUp = YearForm.year(
        [
            [
                (
                    .says(.held),
                    """
                    [ik] [heb|hebben|is|zijn] [ik|we] [al|allemaal|allebei|net|inmiddels] [het gesprek] (gesproken|\
                    gevoerd|gehad|gehouden|geweest|afgerond|gedaan|klaar|besproken|achter de rug) [{d}]
                    gesprek (gehad|geweest|gevoerd|gehouden|gedaan), heeft [al] plaatsgevonden
                    [ik] heb [ik] [al] [met] ({r}|haar|hem|{n}) [al] (gesproken|gehad|gezien|een gesprek gehad|het \
                    gesprek gehad)
                    ja [hoor]
                    """
                ),
                (
                    .says(.later),
                    """
                    later, (volgt|komt) [nog] [later]
                    nog (niet|te doen|niet gesproken|niet gehad|inplannen|plannen|niet geweest|niet gevoerd|even niet)
                    staat [al|nog] (gepland|ingepland|op de planning|in de agenda) [op|voor] [{d}]
                    (gepland|ingepland) [op|voor] [{d}], {d}, uitgesteld [naar|tot] [{d}], verzet [naar] [{d}]
                    moet nog, volgt {d}, komt {d}, spreek ik {d}, doe ik {d}, binnenkort, doe ik nog
                    """
                ),
                (
                    .says(.notHeld),
                    """
                    niet [gesproken|gehad|gevoerd|gehouden|geweest|doorgegaan|nodig|gedaan|meer]
                    geen gesprek [gehad|nodig|geweest|gevoerd], (gaat|ging|is) [helaas] niet [door|doorgegaan|nodig]
                    vervalt, vervallen, afgezegd, nee, overgeslagen, niet meer in dienst
                    """
                ),
                (
                    .around,
                    """
                    met (haar|hem|{n}|{r}|iedereen), het gesprek, de gesprekken, gesprek, gesprekken, helaas, {n}
                    en, op {d}, we, hebben, heb, ook, inmiddels, al, zijn, iedereen, prima, top, fijn gesprek
                    goed gesprek, fijne gesprekken, goede gesprekken, mooi gesprek
                    """
                ),
                (.doubt, "half, deels, bijna, vast wel"),
            ],
            [
                (
                    .says(.held),
                    """
                    (i|we|i've|we've|have|i have|we have|is|are|has been|were|was) [already|all|both|now] (talked|\
                    spoken|spoke|held|had|done|met|taken place|discussed|completed) [to|with] [her|him|{n}|{r}|them|\
                    it|a talk|the talk]
                    (talked|spoken|spoke) [to|with] [{r}|{n}|her|him|them], held, done
                    (talk|talks|conversation) (held|done|had|took place), took place, yes
                    [we] had (the|our) (talk|conversation)
                    """
                ),
                (
                    .says(.later),
                    """
                    later, (not|haven't|hasn't) [talked|spoken|had it|been held|happened|held|done] yet, not yet
                    still to (come|do|plan|happen), (planned|scheduled) [for|on] [{d}]
                    (is|it's) (planned|scheduled) [for|on] [{d}], {d}, postponed [to|until] [{d}], moved to {d}, soon
                    coming up, will follow, (will be|happens) {d}
                    """
                ),
                (
                    .says(.notHeld),
                    """
                    not [held|talked|happening|needed|done|spoken|had|taking place|going to happen], no [talk]
                    no talk (held|needed), (didn't|did not|won't) [happen|take place|talk], cancelled, canceled
                    skipped, called off, has left, not with us any more
                    """
                ),
                (
                    .around,
                    """
                    with (her|him|{n}|{r}|everyone|all), the talk, the talks, talk, talks, unfortunately, {n}, and
                    on {d}, all, already, we, good talk, good talks, great talk, good conversation
                    """
                ),
                (.doubt, "partly, half, almost, probably"),
            ],
            [
                (
                    .says(.held),
                    """
                    (habe|haben|hab|ist|sind|wurde|wurden) [ich|wir] [schon|bereits|alle] [mit ({n}|ihr|ihm|{r})] \
                    (gesprochen|geführt|gehabt|stattgefunden|gehalten|erledigt|gelaufen)
                    gesprochen, geführt, erledigt, stattgefunden, [gespräch] (geführt|gehabt|fand statt)
                    gespräche geführt, ja
                    """
                ),
                (
                    .says(.later),
                    """
                    später, (kommt|folgt) noch, noch (nicht|offen|nicht gesprochen|nicht geführt|zu führen)
                    steht noch aus, (geplant|terminiert) [für|am] [{d}], ist [für] [{d}] geplant, {d}, am {d}
                    verschoben [auf] [{d}], bald, demnächst
                    """
                ),
                (
                    .says(.notHeld),
                    """
                    nicht [gesprochen|geführt|stattgefunden|nötig|gehabt|mehr], kein gespräch [geführt|nötig|gehabt]
                    (fällt|fiel|ist) [leider] (aus|ausgefallen), entfällt, ausgefallen, nein, abgesagt, nicht mehr da
                    """
                ),
                (
                    .around,
                    """
                    mit (ihr|ihm|{n}|{r}|allen), das gespräch, die gespräche, gespräch, gespräche, leider, {n}
                    und, am {d}, schon, alle, gutes gespräch, gute gespräche
                    """
                ),
                (.doubt, "teilweise, halb, fast"),
            ],
            [
                (
                    .says(.held),
                    """
                    (j'ai|nous avons|on a|a|ont|est|sont|c'est) [déjà|tous|bien] (parlé|vu|tenu|eu lieu|eu|fait|\
                    faits|mené|tenus|discuté|été fait) [avec] [elle|lui|{n}|{r}|l'entretien|eux]
                    parlé, fait, faits, tous faits, tenu, tenus, entretien (fait|tenu|eu|réalisé), entretiens faits
                    eu lieu, a eu lieu, ont eu lieu, vu, vus, oui
                    """
                ),
                (
                    .says(.later),
                    """
                    plus tard, pas encore [parlé|fait|eu lieu|vu], à venir, (prévu|planifié|programmé) [pour|le] [{d}]
                    {d}, le {d}, reporté [au|à] [{d}], bientôt, à planifier
                    """
                ),
                (
                    .says(.notHeld),
                    """
                    pas [fait|parlé|eu lieu|tenu|nécessaire], pas d'entretien, (n'a|n'aura) pas (eu lieu|lieu), annulé
                    non, supprimé, pas besoin, n'est plus là
                    """
                ),
                (
                    .around,
                    """
                    avec (elle|lui|{n}|{r}|tous|tout le monde), l'entretien, les entretiens, entretien
                    malheureusement, {n}, et, le {d}, déjà, bon entretien
                    """
                ),
                (.doubt, "en partie, à moitié, presque"),
            ],
        ],
        [(.says(.held), "✅, ✔, ✓, 👍, ok"), (.says(.notHeld), "❌, 👎"), (.doubt, "🤷, 🤔")]
    )

    // MARK: HR calls

    static let hrCall = YearForm.year(
        [
            [
                (
                    .says(.call),
                    """
                    [ja|graag|kun je|wil je|zou je|kunt u] [graag] (bel|bellen|belt) [me|mij] [maar|gerust|even|\
                    graag|dan|wel] [even|maar|gerust|een keer|svp|aub|terug|me|mij]
                    ja [graag|hoor|doe maar|prima|is goed|wel], graag [even] [een] [belletje|telefoontje]
                    [ik] wil [graag|wel] [even] [gebeld worden|bellen|overleggen|praten|een gesprek], jazeker, graag
                    doe maar, laten we [even] bellen, ik hoor graag van je
                    """
                ),
                (
                    .says(.noCall),
                    """
                    nee [hoor|dank je|bedankt|dankjewel|niet nodig|dank|dank u], niet [nodig|bellen|nu]
                    niet nodig [hoor], geen behoefte [aan], hoeft niet [hoor], hoeft voor mij niet
                    [er] is niets [te bespreken], niets, geen belletje nodig, geen gesprek nodig
                    alles (goed|prima|in orde|ok|loopt goed|gaat goed), bel (maar|me) niet, niemand
                    (over|met) niemand
                    """
                ),
                (
                    .around,
                    """
                    op {d}, {d}, liefst, het liefst, in de (ochtend|middag), 's ochtends, 's middags, na de lunch
                    wanneer je wilt, wanneer het uitkomt, wanneer je tijd hebt, dit jaar, deze keer, op dit moment
                    van mij, mij, op mijn mobiel, op mijn 06, voor nu, nu, vanuit mij
                    """
                ),
                (.doubt, "misschien, weet niet, nog niet, eventueel, bel jij, bel ik"),
            ],
            [
                (
                    .says(.call),
                    """
                    [yes|please|do|could you|can you|you can] [please] (call|ring|phone|give me a call|give me a \
                    ring|call me|ring me|phone me) [me|please|back]
                    yes [please|do], (happy|glad) to talk, i'd like (a call|to talk|that|a chat), let's talk, sure
                    i'd (welcome|appreciate) a call
                    """
                ),
                (
                    .says(.noCall),
                    """
                    no [thanks|thank you|need|call|call needed|need to call]
                    not (needed|necessary|now|this time|this year), nothing [to discuss]
                    (don't|do not|no need to) call, all (good|fine|well|is well|is fine), everything (is|) fine
                    no one, nobody, i'm (good|fine), nothing to talk about
                    """
                ),
                (
                    .around,
                    """
                    on {d}, {d}, preferably, in the (morning|afternoon), after lunch, whenever suits, any time
                    anytime, at the moment, right now, this year, for now, me, on my mobile
                    """
                ),
                (.doubt, "maybe, perhaps, not sure, not yet, i'll call, i will call"),
            ],
            [
                (
                    .says(.call),
                    """
                    [ja|bitte|gern|gerne] [bitte] (ruf|rufe|rufen sie|anrufen|anruf|ruft) [mich|gern|gerne|bitte|\
                    ruhig] [gern|gerne|bitte|mal] [an] [bitte]
                    ja [bitte|gern|gerne], gern, gerne
                    [ich] (möchte|würde) [gern|gerne] [reden|sprechen|telefonieren], einen anruf bitte
                    """
                ),
                (
                    .says(.noCall),
                    """
                    nein [danke], nicht (nötig|notwendig|anrufen|erforderlich)
                    kein (bedarf|anruf|anruf nötig|gespräch nötig), nichts [zu besprechen]
                    alles (gut|in ordnung|bestens|okay|ok|läuft), niemand, mit niemandem, brauche ich nicht
                    """
                ),
                (
                    .around,
                    """
                    am {d}, {d}, am besten, vormittags, nachmittags, am (vormittag|nachmittag), nach dem mittag
                    jederzeit, dieses jahr, im moment, zurzeit, diesmal, auf dem handy
                    """
                ),
                (.doubt, "vielleicht, weiß nicht, noch nicht, eventuell"),
            ],
            [
                (
                    .says(.call),
                    """
                    [oui|svp] (appelez|appelle|appeler|rappelez|appelez-moi|appelle-moi|rappelez-moi|un appel|un \
                    coup de fil) [moi|svp|s'il vous plaît|oui|volontiers]
                    oui [volontiers|svp|avec plaisir|s'il vous plaît], volontiers
                    je (veux|voudrais|souhaite) (bien|en parler|un appel|parler), avec plaisir
                    """
                ),
                (
                    .says(.noCall),
                    """
                    non [merci|pas besoin], pas (besoin|nécessaire|la peine|maintenant), inutile
                    rien [à signaler|à discuter|de spécial], tout va (bien|très bien), aucun besoin, pas d'appel
                    personne, ça va
                    """
                ),
                (
                    .around,
                    """
                    le {d}, {d}, de préférence, le matin, l'après-midi, quand vous voulez, cette année
                    pour le moment, en ce moment, sur mon portable
                    """
                ),
                (.doubt, "peut-être, sais pas, pas encore, éventuellement"),
            ],
        ],
        [
            (.says(.call), "👍, ✅, ✔, 📞, yes, oui, ja, ok"), (.says(.noCall), "👎, ❌, no, non, nein, nee"),
            (.doubt, "🤷, 🤔"),
        ]
    )

    /// Where a manager wanted to be called: whether HR did.
    static let callMade = YearForm.year(
        [
            [
                (
                    .says(.called),
                    """
                    [ja|is|heb|zijn|al|net] [ik] [al|net|inmiddels] [{r}|{n}|hem|haar] (gebeld|gesproken|gedaan|\
                    teruggebeld|klaar) [met] [{r}|{n}|hem|haar] [{d}]
                    ja [hoor]
                    """
                ),
                (
                    .says(.notCalled),
                    """
                    nog niet [gebeld|gesproken|bereikt|gedaan|kunnen bellen|te pakken gekregen]
                    niet (bereikt|gebeld|gesproken), nee [nog niet], (bel|doe) ik nog, [bel ik] later, geen gehoor
                    moet nog, voicemail ingesproken
                    """
                ),
                (.around, "met (hem|haar|{n}|{r}), {n}, hem, haar, {d}, op {d}, helaas"),
            ],
            [
                (
                    .says(.called),
                    """
                    [yes] [i|we|have|i've|already] [have|just] (called|spoken|spoke|phoned|rang|talked|done) \
                    [to|with] [{r}|{n}|him|her|them] [{d}]
                    yes [i did]
                    """
                ),
                (
                    .says(.notCalled),
                    """
                    not yet [called]
                    (not|haven't|didn't) (called|reached|call|reach|phoned) [him|her|them|{n}] [yet], no [not yet]
                    later, no answer, still to do, will do
                    """
                ),
                (.around, "with (him|her|{n}|{r}), {n}, him, her, {d}, on {d}, unfortunately"),
            ],
            [
                (
                    .says(.called),
                    """
                    ja
                    (habe|hab|ist|wurde|schon|bereits) [ich] [schon] [mit] [{r}|{n}|ihn|sie|ihr|ihm] (angerufen|\
                    telefoniert|gesprochen|erledigt)
                    angerufen, telefoniert, gesprochen, erledigt
                    """
                ),
                (
                    .says(.notCalled),
                    """
                    noch nicht [angerufen|erreicht|gesprochen], nicht (erreicht|angerufen), nein [noch nicht], später, mache ich noch
                    """
                ),
                (.around, "mit (ihm|ihr|{n}|{r}), {n}, {d}, am {d}, leider, ihn, sie"),
            ],
            [
                (
                    .says(.called),
                    """
                    oui
                    (j'ai|je l'ai|a été|on a|c'est) [déjà|bien] (appelé|appelée|parlé|fait|téléphoné) [avec|à] \
                    [{r}|{n}|lui|elle]
                    appelé, appelée, fait, téléphoné
                    """
                ),
                (
                    .says(.notCalled),
                    "pas encore [appelé|fait|joint], pas (appelé|joint), non [pas encore], plus tard, à faire"
                ),
                (.around, "avec (lui|elle|{n}|{r}), {n}, {d}, le {d}, malheureusement"),
            ],
        ],
        [(.says(.called), "✅, ✔, ✓, 👍, 📞"), (.says(.notCalled), "❌"), (.doubt, "🤷, 🤔")]
    )

    // MARK: A time together

    /// Yes, no and times are read as those of other talks are; here is only who does it.
    static let meeting = YearForm.year(
        [
            [
                (
                    .says(.ourselves),
                    """
                    zelf
                    [dat|dit|het] (doen|regelen|plannen|spreken|lossen) we [het] [onderling] [samen] zelf [wel|op|\
                    af|in|onderling]
                    (wij|we) (doen|regelen|plannen|spreken|lossen|pakken) [het|dat|dit|ze] [onderling|samen] zelf \
                    [wel|op|af|in|onderling]
                    [ik|wij|we] (regel|regelen|doe|doen|plan) [het|dat|dit] [zelf|onderling] [wel|zelf|in]
                    we komen er [samen|zelf] [wel] uit, onderling, we spreken [zelf] [wel] [iets|wat] af, zelf regelen
                    zelf doen, zelf plannen, [we] hebben [we] [het] al (besproken|opgelost|gesproken|geregeld)
                    """
                ),
                (.around, "ja, nee, dat, hoor, liever, graag, prima, ok, wel, we, bedankt"),
            ],
            [
                (
                    .says(.ourselves),
                    """
                    ourselves
                    (we|we'll|we will|we'd rather|we can) [do|arrange|sort|handle|plan|manage|settle|deal with] [it|\
                    this|that] [out] [ourselves|between us|together]
                    between ourselves, (i'll|i will) (arrange|plan) it myself
                    [we've|we have] already (talked|discussed it|sorted it|solved it), do it ourselves, on our own
                    """
                ),
                (.around, "yes, no, that, rather, fine, ok, thanks"),
            ],
            [
                (
                    .says(.ourselves),
                    """
                    selbst, selber
                    [das] (machen|regeln|klären|planen|lösen|besprechen) wir [das|es] [schon|unter uns] [selbst|\
                    selber|unter uns]
                    wir (machen|regeln|klären|planen|lösen|besprechen) (das|es) [schon|unter uns|dann] [selbst|\
                    selber|unter uns]
                    unter uns, [haben wir|wir haben] [das|es] schon (besprochen|geklärt|gelöst), selbst machen
                    """
                ),
                (.around, "ja, nein, das, lieber, gern, ok, danke"),
            ],
            [
                (
                    .says(.ourselves),
                    """
                    nous-mêmes
                    (on|nous) (s'en occupe|s'arrange|nous en occupons|nous arrangeons|le fait|le fera|gère|gérons|\
                    verra|s'organise|règle ça|se débrouille|nous organisons) [nous-mêmes|entre nous|ensemble]
                    entre nous, (on|nous) (en a|en avons) déjà (parlé|discuté), on fait ça nous-mêmes, par nous-mêmes
                    """
                ),
                (.around, "oui, non, plutôt, ok, merci, on"),
            ],
        ],
        []
    )
}
