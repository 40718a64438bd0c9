// The words of letters, mail programs and machines in German.

extension Vocabulary {
    static let german = Vocabulary(
        greetings: """
            liebe, lieber, sehr geehrte, sehr geehrter, guten tag, guten morgen, guten abend, grüß gott, moin, servus
            grüezi
            """,
        signOffs: """
            grüße, grüsse, gruss, gruß, gruessen, viele grüße, viele grüsse, beste grüße, beste grüsse, liebe grüße
            liebe grüsse, schöne grüße, herzliche grüße, herzliche grüsse, freundliche grüße, freundliche grüsse
            mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichen gruessen, mit freundlichem gruß
            mit besten grüßen, mit herzlichen grüßen, mit lieben grüßen, beste gruesse, viele gruesse, mfg, lg, vg, hg
            danke, vielen dank, danke im voraus, vielen dank im voraus, hochachtungsvoll, besten dank, herzlichen dank
            danke schön, dankeschön, danke dir, danke ihnen, besten gruß, bester gruß, beste grüsse aus, herzlichst
            herzlich, sonnige grüße, sonnige grüsse, lieben gruß, lieber gruß, schönen gruß, schöne grüsse
            viele liebe grüße, mit vielen grüßen, mit freundlichem gruss, mit bestem gruß, freundlicher gruß
            freundliche gruesse, liebe gruesse, bis bald, bis dann, bis demnächst, schönen tag, schönen tag noch
            einen schönen tag, einen schönen tag noch, schönen abend, schönes wochenende, schönes wochenende noch
            tschüss, tschüs, alles gute, i.a., i.v., im auftrag, im namen, w.g., gez, gezeichnet
            """,
        whence: "aus, von, vom",
        partingJoiners: "von, vom, aus, und, an euch, an dich, an sie, euch, dir, ihnen, allen zusammen",
        pointers: """
            siehe unten, s.u., antworten unten, antworten stehen, meine antworten, anbei meine antworten, unten meine
            in rot
            """,
        postscripts: "nachtrag, noch etwas",
        agreements: """
            sieht gut aus, perfekt, bestens, schön, gelesen, erhalten, zur kenntnis genommen, das passt
            habe nichts hinzuzufügen, stimmt, passt, alles klar, genau, richtig, korrekt, einverstanden, in ordnung, gut
            sehr, das, ist, danke, danke dir, danke ihnen, danke schön, dankeschön, vielen dank, besten dank
            herzlichen dank, gern geschehen, keine änderungen, keine ergänzungen, nichts hinzuzufügen
            nichts zu ergänzen, für die bestätigung, für die zusammenfassung, von mir aus, für mich
            """,
        ownNameLabels: """
            name, mein name, von, antworten von, antwort von, feedback von
            rückmeldung von, ausgefüllt von, geschrieben von, absender
            """,
        presentingBefore:
            """
            ich bin, hier ist, hier, hier spricht, mein name ist, ich heiße, ich heisse, das ist, sagt, meint, findet, laut
            das war, hier ist die, hier ist der, das ist die, sagt die, sagt der, kommt von, als
            """,
        presentingBehind: "hier, sagt, findet, meint, schreibt, denkt",
        presentingOn: "und, ist, war, mag, hat",
        titles: """
            direktor, geschäftsführer, geschäftsführerin, geschäftsleitung, leiter, leiterin, teamleiter, teamleiterin
            abteilungsleiter, bereichsleiter, projektleiter, projektleiterin, ingenieur, koordinator, koordinatorin
            sekretariat, sachbearbeiter, sachbearbeiterin, assistentin, einkäufer, einkäuferin, einkauf, vertrieb
            spezialist, vertriebsleiter, prokurist, prokuristin
            """,
        pronouns: "sie, ihr, er, ihm",
        presence: "arbeitstage, arbeitszeiten, bürozeiten, sprechzeiten, erreichbar, anwesend",
        absences: """
            ich arbeite nicht, ich arbeite am, am montag, am dienstag, am mittwoch, am donnerstag, am freitag
            meine arbeitstage, freitags bin ich, montags bin ich
            """,
        speech: """
            zu, viel, nicht, nie, sehr, mehr, weniger, gern, gerne, oft, immer, manchmal, wenig, gut, besser, ist
            war, hat, kann, muss, sollte, vergessen, nett, toll
            """,
        furniture: """
            besuchen sie, besuche uns, folgen sie, folge uns, folgt uns, treffen sie, wir suchen, termin buchen
            termin vereinbaren, buchen sie, lesen sie, entdecken sie, mitglied
            """,
        us: "uns, unser, unsere, unserem, unseren",
        persons: "ich, mir, mich, sie, ihr, ihre, ihren, ihrem, er, ihn, ihm",
        wrote: "schrieb, geschrieben",
        attributionStarts: "am",
        subjects: "er, sie, ich, wir, man",
        separators: "ursprünglicher termin",
        messageNouns: "nachricht, originalnachricht",
        forwardLines: "anfang der weitergeleiteten nachricht",
        senderRows: "von",
        dateRows: "datum, gesendet, gesendet am",
        recipientRows: "an",
        copyRows: "kopie",
        subjectRows: "betreff, betr",
        otherRows: "antwort an",
        footerStarts: "gesendet von, gesendet von meinem, gesendet mit, gesendet über",
        footerOpenings: """
            von meinem, von meiner, von mein, vom, mit meinem, mit, diese nachricht wurde, diese mail wurde
            diese e-mail wurde
            """,
        footerLines: """
            outlook für ios, outlook für android, holen sie sich outlook, laden sie outlook, von meinem iphone
            von meinem ipad, von meinem samsung, von meinem android, von unterwegs gesendet, von unterwegs geschickt
            unterwegs getippt, diese nachricht wurde von meinem, diese nachricht wurde mit, gesendet mit proton mail
            auf einer kleinen tastatur, auf dem handy getippt, vom handy getippt, tippfehler bitte ich zu entschuldigen
            bitte entschuldigen sie tippfehler, entschuldigen sie tippfehler
            """,
        toolStarts: "geschrieben mit, getippt auf, getippt mit, diktiert mit, geprüft von, übersetzt mit",
        sendWords: "gesendet",
        fetching: "hol, holen, laden",
        prepositions: "von, vom, mit, aus, über, per, durch",
        excuses: "entschuldigen, bitte entschuldigen, entschuldige, bitte entschuldige, tippfehler",
        products: "handy, mobiltelefon",
        platforms: "herunterladen, herunter",
        things: "meinem, für, und, auf, handy, gerät, der, die",
        tags: "externe e-mail, externe nachricht, externer absender, externe",
        notices: """
            virenfrei, sie erhalten nicht oft e-mails von, sie erhalten nicht häufig e-mails von, achtung externe
            achtung diese e-mail, achtung diese nachricht, vorsicht externe, vorsicht diese e-mail
            diese e-mail wurde von, diese e-mail wurde auf viren
            """,
        noticeParts: """
            klicken sie nicht auf links, klicken sie keine links, keine links oder, vorsichtig mit links
            von außerhalb der organisation, von ausserhalb der organisation, von außerhalb ihrer organisation
            sie erhalten diese nachricht weil, du erhältst diese nachricht weil
            """,
        disclaimerStarts: """
            diese e-mail enthält, diese e-mail und, diese email enthält, diese nachricht enthält, diese nachricht ist
            diese e-mail ist, der inhalt dieser, die information in dieser, die in dieser e-mail, wichtiger hinweis
            bitte denken sie an die umwelt, diese mitteilung, diese mail enthält, diese mail ist
            vertraulichkeitshinweis, hinweis diese, haftungsausschluss, rechtlicher hinweis
            """,
        disclaimerParts: """
            ausschließlich für den, nicht der richtige adressat, vertrauliche informationen, vertrauliche und
            irrtümlich erhalten, versehentlich erhalten, nicht der beabsichtigte empfänger
            nicht der vorgesehene empfänger, nur für den, unbefugte weitergabe
            """,
        legalWords: """
            vertraulich, vertrauliche, vertraulichen, bestimmt, empfänger, adressat, adressaten, haftung, unbefugte
            vernichten, löschen, umwelt, ausdrucken, rechtlich
            """,
        imprints: """
            sitz der gesellschaft, geschäftsführer, geschäftsführerin, geschäftsführung, amtsgericht, registergericht
            handelsregister, vorstand, vorsitzender des aufsichtsrats, ust-idnr
            """,
        numbers: "null, eins ein eine, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn",
        ordinals: "erste ersten, zweite zweiten, dritte dritten, vierte vierten, fünfte fünften",
        months: """
            april, juni, juli, september, oktober, november, januar, jänner, februar, märz, mai, dezember, jan, feb, apr
            jun, jul, aug, sep, sept, okt, nov, dez
            """,
        questionNouns: "frage, antwort, f, punkt, zu, nummer",
        labelLeads: """
            zu, zur, auf, antwort, meine, noch, was, und, auch, dann, ergänzung, nachtrag, bei, jetzt, zum
            """,
        concerns: "angeht, betrifft, anbelangt, noch, auch",
        both: "beide, beides, jeweils",
        scoreLeads: """
            eine, ein, einen, note, punkte, solide, gute, ich, gebe, ihr, ihm, sage, meine, antwort, ist, das, es
            würde, geben, wertung, bewertung, denke, circa, ca, etwa, eher, zwischen, glatte, glatter, klare, klarer
            starke, starker, volle, runde, schöne, sehr, kleine, von, für, mich, mir, wäre, sein, beide, beides
            jeweils, soll, sollte, muss, bitte, den, der, die, hier, ungefähr, wohl, definitiv, ganz, eindeutig
            klar, im, schnitt, meistens, meist, insgesamt, leider, nur, punktzahl, skala, auf, jeden, fall, würd
            wahrscheinlich, sicher, absolut, einfach, derzeit, momentan, zur, zeit, durchschnittlich, in, der, regel
            würden, wir, sagen
            """,
        scoreConclusions: "eine, ein, also, note",
        scoreReasons: """
            weil, denn, da, aber, punkte, sterne, ich, geben, vergeben, sein, werden, bitte, statt
            """,
        scoreCompanions: """
            denke, würde, obwohl, auf, im, mit, für, von, ungefähr, definitiv, eindeutig, meistens, insgesamt, läuft
            mir, skala, uns, sehr, gut, immer, oft, ganz, ohne, leider, natürlich, bei, in, super, prima, klappt
            """,
        scoreHedges: "vielleicht, manchmal, eventuell, eher",
        scoreDoubts: """
            fast, kaum, weniger, mehr, mindestens, höchstens, war, waren, letztes, zuerst, früher, als
            """,
        scaleOpenings: "auf einer skala von, skala von",
        scorePraise: """
            sehr, ganz, super, echt, gut, prima, toll, perfekt, spitze, hervorragend, läuft, beste, bestens
            reibungslos, mit sternchen
            """,
        scoreBlame: """
            sehr, ganz, echt, schlecht, schwierig, mühsam, mangelhaft, ungenügend, zäh, anstrengend
            """,
        scoreCorrections: """
            quatsch, ich, meine, meinte, sorry, korrektur, moment, aber, nein, doch, eigentlich, lieber, eher, oder
            na, ja, besser, sagen, wir
            """,
        turningRound: """
            nur, manchmal, kein, keine, keinen, nicht, nie, wenig, ohne, kaum, weniger, selten
            """,
        numberAlternatives: "oder, bis",
        numberJoiners: "bis, oder, und",
        outOf: "von, aus",
        outOfFillers: "den, max",
        withdrawals: """
            lösche, löschen, lösch, entferne, entfernen, streiche, streichen, streich, raus, heraus, nimm, nehmen, ziehe
            zurückziehen
            """,
        withdrawalFillers: """
            nr, bitte, meine, meiner, antwort, antworten, note, auf, zu, zur, zum, frage, fragen, und, die, den, das
            der, von, wieder, könnten, könntest, können, kannst, sie, du, ihr, ich, möchte, zurück, danke, kann, werden
            """
    )
}
