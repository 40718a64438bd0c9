// German small talk beside an act that is clear by itself: where people are, how it was, what the weather is like.

extension GermanTopics {
    /// No word of it permits, refuses, reports or restricts anything.
    static let aside = FormTopic(
        """
        abgeben, abteilung, ach, akku, anderen, andern, antworten, arbeiten, arzt, aufm, aus, ausgefallen, auto, baby
        bahn, bahnhof, bahnsteig, beim, berge, besprechung, besprochen, bestätige, bett, bewerte, bin, bringe, bus
        büro, dagegn, daher, dankbar, danke, darf's, dass, dass'd, derweil, deshalb, dienst, dieselben, diesen, dir
        drau, drauf, draußen, dreimal, eam, eilig, einem, eingestellt, einverstanden, empfang, endlich, entgehe
        entschuldigen, erhält, erinnerung, erklärung, erteile, erteilt, essen, euch, fair, feier, fieber, firma
        flieger, formuliert, frau, frei, freilich, freue, freundliche, freundlichen, freut, froh, frühjahr, frühschicht
        frühstück, fühl, fürs, ganze, garten, gearbeitet, gebt's, geburtstag, geduld, geehrte, geehrter, gefreut
        gefunden, gehabt, geholfen, gekommen, gelacht, gelernt, gelesen, gemacht, gemeinsam, genug, gerade, geschlafen
        gesehen, gesendet, gespannt, gesund, gewesen, geworden, gewählt, gezeigt, geänderte, ging, grad, grippe
        grundsätzlich, guade, guat, guet, gute, gönne, hab, hab's, habt, haha, handy, haus, helfen, her, herbst, hitze
        hob, hochzeit, hund, info, informiert, infos, iverstande, jaa, jahr, jemand, kaffee, kalt, kam, kamen, katze
        keins, kennt, kind, kinder, kla, klar, klasse, klingelt, kommen, kommt, komplimente, krank, krankenhaus, kuchen
        kunde, kunden, kurz, kurzes, küche, lachen, laden, lager, laptop, leider, lieb, liegt, liest, loslegen, länger
        läse, mach's, machen, mail, mal, manchmal, mann, meer, mei, meinem, meinen, meiner, meiste, mensch, merci, mich
        minute, minuten, mir, mitarbeitergespräch, mitliest, mitreden, mittag, mittagspause, monat, monate, musste
        mussten, möchte, mühe, na, nach, nachricht, nacht, nachtdienst, nett, nette, netz, neue, neugierig, nimmt
        offen, oh, okay, ordner, passt, patienten, pause, pfiat, planung, postfach, projekt, projekte, quartal, rad
        rechnen, recht, regen, regnet, respekt, ruhig, rückmeldungen, sag, san, schee, schicht, schlechtes, schnee
        schneit, schnell, scho, schule, schöne, schönes, schüler, seh, sehen, sehn, seit, selbstverständlich, servus
        sich, sohn, somit, sommer, sonne, sonnig, sonnige, sorgfältig, sorry, spam, spricht, späte, spätere
        spätschicht, stand, stau, stehe, stelle, stimmung, stolz, strahlte, strand, stress, stressig, sturm, tage
        tagen, tastatur, tee, thema, tippen, tippfehler, tja, tochter, tolle, trotzdem, tun, unbedingt, unseres
        ununterbrochen, unwohl, urlaub, ursprüngliche, verbrennen, verloren, verschwägert, versteht's, vertraue
        vertrauen, voll, vorbereitet, vorgestern, wachsen, wahr, warm, wartet, wegschlie, wei, weihnachten, weiter
        weiterhin, wen, werde, werk, werkstatt, wertschätzung, wetter, wichtig, winter, wir's, wissen, wlan, woche
        wochen, wochenende, worte, wählen, zahnarzt, zeigts, zeit, zufrieden, zug, zuhause, zur, zurück, überrascht
        (grüße|gruß|servus|liebe grüße) (aus|von) [der|dem|einer|einem] {w} [{w}] [{w}]
        (sitze|stehe|bin|war|liege) [ich|gerade|noch|hier] [gerade|noch] (im|in|auf|bei|beim|am|an) [der|dem|einer] \
        {w} [{w}] [{w}]
        [deine|ihre|eure|die] mail (war|lag|landete|steckte) [im|in|unter] {w} [{w}]
        viel (erfolg|spaß|glück) (mit|bei|beim) [der|dem] {w} [{w}]
        """,
        beside: small
    )
}
