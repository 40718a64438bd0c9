// German words of an employee who lets her manager read the dossier, or doesn't.

extension ShareWords {
    static let german: [(Sense, String)] = [
        (
            .aside,
            """
            (schöner|guter|toller|interessanter) bericht, (schönes|gutes|tolles) (dossier|feedback)
            (sieht|liest sich) gut [aus], ich bin [damit|sehr] zufrieden
            """
        ),
        (
            .seen,
            """
            (danke|vielen dank|dank|besten dank|herzlichen dank) (für|fürs) [das|die|den|ihre|deine|eure] (dossier|bericht|\
            feedback|mail|nachricht|rückmeldung|rückmeldungen|zusendung|zusenden|schicken|teilen|info|information)
            [ich] [habe|hab] [ich] [es|das|alles|den bericht|das dossier|ihre mail|deine mail] [schon|bereits|gerade|\
            gern|gerne|jetzt] (gelesen|erhalten|bekommen|gesehen|durchgelesen)
            (er|sie|{n}) hat [es|das|ihn|alles|den bericht|das dossier] [ja] [schon|bereits|eh] [gelesen|gesehen|\
            bekommen|erhalten]
            hat (er|sie|{n}) [es|das|ihn] [ja] [schon|bereits|eh] [gelesen|gesehen|bekommen|erhalten]
            (das|er|sie|{n}|dies) ist (mein|meine) (chef|chefin|vorgesetzter|vorgesetzte|führungskraft|manager|\
            dossier|bericht|feedback)
            """
        ),
        (
            .yes,
            """
            jawohl, jo, joa, gern, gerne, sehr gern, sehr gerne, klar, na klar, ja klar, aber klar, klaro, logo
            natürlich, selbstverständlich, sicher, aber sicher, ja bitte, ja gern, ja gerne, aber gern, aber gerne
            unbedingt, auf jeden fall, auf alle fälle, einverstanden, jap, jup, jepp, jaja gern, freilich, ja natürlich
            ist (ok|okay|in ordnung|gut|recht) [für mich|so], (passt|geht) (für mich|schon|scho|in ordnung|klar)
            das (passt|geht) [schon|für mich|in ordnung|klar|so], bin dabei, (also|deshalb|daher|darum) ja
            [ein] [klares|kurzes|dickes|großes] ja [von mir|dazu|meinerseits], ich sage [gern|gerne] ja
            meine antwort [ist|lautet] ja
            """
        ),
        (
            .shares,
            """
            teilen, teile, teil, teilt, weitergeben, weiterleiten
            (leite|leiten sie|leitet) [es|das|ihn|alles|das dossier|den bericht] [gern|gerne|ruhig|bitte] [an {n}] \
            weiter
            (gib|geben sie|gebt) [es|das|ihn|alles|das dossier|den bericht] [gern|gerne|ruhig|bitte] [an {n}] \
            (weiter|frei)
            freigeben, (zeig|zeige|zeigen sie) (es|das|ihn|ihm|ihr) [ruhig|gern|gerne|bitte] [{n}]
            (schick|schicke|schicken sie|sende|senden sie) (es|das|ihn|ihm|ihr) [ruhig|gern|gerne|bitte] [auch] (an \
            {n}|{n}|weiter)
            (lass|lassen sie) ({n}|ihn|sie) [es|das] [ruhig|gern|gerne|bitte] (lesen|sehen|einsehen|mitlesen)
            ich bin [damit|mit dem teilen] einverstanden, bin einverstanden, damit einverstanden
            mein einverständnis [haben sie|hast du], [das ist|ist] kein problem
            [ich habe] keine (einwände|bedenken|probleme) [dagegen], kein einwand
            [ich] (habe|hab) nichts dagegen [wenn], nichts dagegen, spricht nichts dagegen
            von mir aus [gern|gerne|ja|ok], meinetwegen, ich stimme [dem|gerne|gern] zu, stimme zu, zugestimmt, nur zu
            mach das, mach ruhig, machen sie das, machen sie ruhig, tu das, ich erlaube es
            ich gebe (es frei|meine zustimmung|mein einverständnis|mein ok)
            ich möchte [es|das|das dossier|den bericht] [gern|gerne] [mit {n}|mit ihm|mit ihr] teilen
            ich will [es|das] [gern|gerne] [mit {n}] teilen
            (du|sie|ihr) (darfst|dürfen|könnt|kannst|können|dürft) (es|das) [gern|gerne|ruhig]
            das (darf|dürfen) (er|sie|{n}), (darfst|dürfen) (du|sie) [gern|gerne]
            das geht [für mich] (in ordnung|klar|ok), für mich (ok|okay|in ordnung|passt das|passt|geht das klar)
            [ich] [habe|hab] [da|ich] [da] nichts (einzuwenden|dagegen), nichts einzuwenden, ich bin dafür
            weitergegeben werden, geteilt werden
            (gut|ok|okay|prima|schön|in ordnung|kein problem) (dass|wenn) (er|sie|{n}|mein chef|meine chefin) (es|\
            das|den bericht|das dossier|alles|mit) [auch] (liest|sieht|bekommt|hat|mitliest|kennt|einsieht)
            [hiermit] (erteile|gebe) ich [ihnen|dir] [hiermit|meine|mein] [die|das] (zustimmung|einverständnis|\
            erlaubnis|genehmigung|freigabe)
            (zustimmung|erlaubnis|einverständnis) (erteilt|gegeben)
            mit (der|dem) (weitergabe|teilen|weiterleitung) [des|meines|an] [dossiers|berichts|{n}] [einverstanden]
            zu teilen, weiterzugeben, an {n} geben
            darf (er|sie|{n}) (ruhig|gern|gerne|natürlich|selbstverständlich|von mir aus|sehr gern) \
            [das|es|alles] (lesen|sehen|einsehen|haben|bekommen|wissen|mitlesen)
            kein (thema|ding|akt)
            """
        ),
        (
            .may,
            """
            darf, dürfen, darfst, kann, können, kannst, könnt, soll, sollen, ich möchte [gern|gerne] dass
            ich hätte gern dass, ich will dass, ich würde mich freuen wenn
            """
        ),
        (
            .reads,
            """
            sehen, lesen, einsehen, mitlesen, haben, bekommen, erhalten, anschauen, ansehen, liest, sieht, bekommt
            erhält, reinschauen, einblick [haben|bekommen], zugriff [haben|bekommen], schicken, zeigen, senden, geben
            durchlesen, wissen, erfahren, nachlesen, reinsehen, durchgehen, einblick nehmen, reinlesen, mit lesen
            zu lesen, zu sehen
            """
        ),
        (
            .around,
            """
            freigabe, jederzeit, es, das, dies, ihn, ihm, ihr, mit, an, er, du, sie, auch, schon, vorab, ruhig, dann
            jetzt, gleich, direkt, sofort, alles, so, vollständig, und, mal, heute, einfach, werden, komplett
            vorher, gut, passt, alles klar, geht klar, in ordnung, bestens, sehr gut, schön
            (das|mein|dieses) (dossier|feedback|dokument|ergebnis), (der|den|mein|meinen|diesen) bericht
            die (rückmeldung|rückmeldungen|ergebnisse|antworten|datei)
            (meine|meiner|der|die) (führungskraft|chefin|vorgesetzte|vorgesetzten|teamleiterin|teamleitung|leitung)
            (mein|meinem|meinen|dem|den|der) (chef|vorgesetzten|vorgesetzter|manager|teamleiter|boss)
            vor dem (gespräch|termin), vor unserem gespräch, kannst du, könntest du, können sie, könnten sie
            kannst du bitte, von meiner seite, ich habe nichts zu verbergen, davon, wirklich, absolut, gar, überhaupt
            wegen, natürlich, also, von mir, allem, darin, halt, eh, ganz
            """
        ),
        (
            .doubt,
            """
            (ein|einen|der|den|dieser|diesen|mein|meinen|jeder|großer|größter|zum|kein|keinen|erster|letzter|welcher|\
            welchen) teil
            (er|sie|{n}|mein chef) soll (es|das) wissen
            [das|es] soll (er|sie|{n}) [es|das|ruhig] wissen
            (er|sie|{n}|mein chef|meine chefin) (kann|darf|soll|wird) (es|das|ihn) [ruhig|gern|gerne] von mir [zu sehen] \
            (bekommen|kriegen|haben|hören)
            teil (der|des|von|davon), mit mir, mit uns, an mich
            """
        ),
        (.asks, "(darf|kann|soll|dürfen) (er|sie|{n}|ich|es|das)"),
        // Behind the phrases above, which say more.
        (.around, CourtesyWords.german), (.around, ThanksWords.german),
    ]
}
