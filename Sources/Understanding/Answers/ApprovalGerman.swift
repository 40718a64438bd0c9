// German words of approval, for all or some of a list.

extension ApprovalWords {
    static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german), (.around, ThanksWords.german),
        (
            .praise,
            """
            (gute|tolle|schöne|super|prima|perfekte|ausgewogene|stimmige|starke|passende|sehr gute) (liste|wahl|\
            auswahl|mischung|idee|namen|leute|runde|truppe|zusammenstellung|kombination)
            """
        ),
        (
            .promises,
            """
            zu (genehmigen|bestätigen|entscheiden|klären|prüfen)
            nicht (streichen|gestrichen|weglassen|entfernen|entfernt|rausnehmen|löschen|herausnehmen) [werden], liste mit {r}
            (er|sie|{n}|chef|chefin) (akzeptiert|bestätigt|genehmigt|bewilligt|findet|stimmt|sagt|meint)
            sie stimmen [alle] zu, (sie|alle|die) sind [alle] einverstanden, wird bestätigt, er ist einverstanden, bis auf (einen|eine|eins)
            (es|das|dies) ist (gut|schön|super|toll|prima) für {r}
            (schick|schicken sie|sende) [mir|uns] [bitte] die (liste|namen)
            """
        ),
        (
            .asks,
            """
            (ist|sind|kann|können|darf|dürfen|soll|sollen|passt|wird|werden) (das|es|die|sie|er|ich|wir|alle|der|\
            dies|diese)
            """
        ),
        (
            .consent,
            """
            ok für, gut gewählt, gute arbeit, gut so, sehr gerne so, ich finde das (gut|super|prima|in ordnung|ok)
            das finde ich (gut|super|prima|in ordnung|ok), läuft, auf gehts, auf geht's, gebongt, abgehakt
            von mir ein ja, ein ja von mir, ich sage ja, ja zu, ok von mir, okay von mir, einverstanden, gut, sehr gut
            schön, in ordnung, geht in ordnung, passt, passt so, passt schon, passt scho, passt mir, passt gut
            passt alles, passen, genehmigt, genehmige, ich genehmige, freigegeben, ich gebe [sie|die liste|es] frei
            gebe ich frei, freigabe [erteilt], alles klar, alles gut, alles bestens, alles in ordnung, geht klar
            jawohl, jo, joa, joo, klar, na klar, natürlich, selbstverständlich, sicher, gern, gerne, sehr gern
            sehr gerne, aber gern, bin dafür, ich bin dafür, dafür, wunderbar, toll, perfekt, bestens, ausgezeichnet
            hervorragend, klasse, genau, richtig, stimmt, stimmt so, korrekt, bestätigt
            ich bestätige [die liste|das|es], zustimmung, zugestimmt, ich stimme [dem|der liste|gerne|gern] zu
            stimme zu, stimme ich zu, angenommen, akzeptiert, abgesegnet, abgenickt, so machen wir (das|es)
            machen wir [so|es so|das so], auf jeden fall, unbedingt, okay
            mein (ok|okay|einverständnis|segen) [hast du|haben sie|habt ihr]
            meine (zustimmung|freigabe|genehmigung) [hast du|haben sie|habt ihr], grünes licht
            meinen segen [hast du|haben sie], niemanden streichen, streichen sie niemanden
            hiermit (genehmige|bestätige) ich [die liste|das|es]
            kein (einwand|problem|einspruch|thema|widerspruch|kommentar) [von mir|meinerseits]
            [ich habe] keine (einwände|bedenken|anmerkungen|einwendungen|änderungen|kommentare|probleme|ergänzungen|\
            fragen) [von mir|meinerseits|dagegen|dazu]
            [ich] (habe|hab) (nichts|keine) (dagegen|auszusetzen|einzuwenden|einwände|hinzuzufügen|bedenken|\
            anmerkungen|daran auszusetzen) [daran]
            nichts (dagegen|auszusetzen|einzuwenden|hinzuzufügen|zu beanstanden|zu meckern)
            [da|dagegen] (habe|hab|spricht) [ich] nichts [dagegen|einzuwenden]
            von mir aus [gern|gerne|ja|ok|passt das], meinetwegen
            (ich bin|bin|bin ich) [damit|mit allen|mit allem|mit der liste|voll|völlig] [voll|völlig] einverstanden
            (sieht|sehen|klingt|klingen|hört sich|liest sich) [alles|für mich] [sehr] (gut|super|prima|toll|perfekt|\
            bestens|ok|okay|stimmig|rund) [aus|an]
            finde ich (gut|super|prima|in ordnung|ok|passend)
            ich finde (die liste|sie|es|das|die auswahl) (gut|super|prima|in ordnung|ok|passend)
            (frag|fragt|fragen sie|frage|anfragen|einladen|befragen) [sie|ihr] [sie|alle|ruhig|gern|gerne|bitte|ruhig \
            alle|die leute] [ruhig|gern|gerne|bitte|alle|an|ruhig an]
            nur zu, los, los gehts, los geht's, dann los, leg los, legt los, legen sie los, kann losgehen
            es kann losgehen, kann so raus, kann so (bleiben|gehen|rausgehen|verschickt werden), kann raus
            (können|kannst) (sie|du|ihr) [so] (verschicken|losschicken|rausschicken|fragen|anfragen|machen|losgehen)
            so machen, mach das, mach ruhig, machen sie das, machen sie ruhig, ab damit, raus damit, nichts zu ändern
            so lassen, kann man so machen, so kann es gehen, weiter so, abgemacht
            (einverstanden|ok|okay|in ordnung) mit (allen|allem|allen dreien|den dreien|der liste|der auswahl|dem \
            vorschlag)
            bitte (verschicken|versenden|losschicken|anfragen|rausschicken|absenden|abschicken)
            (kann|können) [so] (verschickt|versendet|angefragt|gefragt|rausgeschickt) [werden]
            passt (für mich|für uns|alles|scho|schon|perfekt|super|wunderbar)
            geht (für mich|von mir aus) (klar|in ordnung), alles (super|prima|paletti|bestens|ok|okay), klaro, logo
            ja klar, ja gerne, nickel, top auswahl
            (schick|schickt|schicken sie|versende|versenden sie|verschick|frag|fragen sie) (los|sie|es|alle|sie alle|\
            alle drei|ab|raus) [ruhig|bitte|gern] [los|raus|ab|an]
            hab nichts dagegen, (da|dagegen) (gibt es|gibt's|habe ich) (nichts|keine) (einzuwenden|einwände|zu meckern)
            gut ausgesucht, finde (ich|die auswahl) [alle|alle drei|sehr] (gut|super|prima|passend|ok|okay|in ordnung)
            keine einwände meinerseits, meinen (segen|zuspruch|ok) (haben sie|hast du|habt ihr)
            mit den dreien bin ich einverstanden, (also|deshalb|daher|darum) ja
            [ein] [klares|kurzes|dickes|großes] ja [von mir|dazu|meinerseits], ich sage [gern|gerne] ja
            meine antwort [ist|lautet] ja
            """
        ),
        (.no, "nein danke, nö, nee, ne"),
        (
            .disagrees,
            """
            nicht (einverstanden|in ordnung|gut|ok|okay|genehmigt|so|freigegeben)
            [ich bin] [damit] [leider] nicht [damit] einverstanden, abgelehnt, ich lehne (ab|das ab|die liste ab)
            passt (nicht|so nicht|mir nicht), so nicht, lieber nicht, keine zustimmung, keine freigabe, nicht genehmigt
            dagegen, ich bin dagegen, bin dagegen, gefällt mir nicht
            """
        ),
        (
            .strike,
            """
            nicht, kein, keine, keinen, ohne, außer, ausser, bis auf, ausgenommen, mit ausnahme von, abgesehen von
            exklusive, streiche, streich, streichen, streicht, gestrichen, entferne, entfernen, entfernt, lösche
            löschen, weglassen, lass, lasst, lassen, weg, entfällt, fällt weg, fällt raus, raus, rausnehmen
            raus nehmen, rauslassen, nimm, nehmen, nehmt, heraus, herausnehmen, auslassen, aus, aus der liste
            von der liste, nicht fragen, nicht anfragen, nicht einladen, bitte nicht, lieber nicht, doch nicht
            eher nicht, überspringen, minus, nicht nötig, braucht nicht, runter, niemals, nie
            """
        ),
        (.would, "ich würde, würde ich, würde, würd, soll, sollen, sollte, sollten, möchte, ich möchte"),
        (.only, "nur, lediglich, ausschließlich, allein, nur die, nur mit, nur bei, bloß"),
        (
            .all,
            """
            alle, alles, allen, allem, alle drei, allen drei, alle vier, alle fünf, alle beide, beide, jeden, jeder
            die ganze liste, ganze liste, alle namen, alle leute, alle personen, sämtliche, die gesamte liste
            alle anderen außer
            """
        ),
        (
            .rest,
            """
            [der|die|den|dem|für die|für den|mit den|mit dem|bei den] (rest|übrigen|anderen|restlichen|andere|rest \
            der liste|anderen beiden|anderen zwei|beiden anderen|übrigen beiden)
            alle anderen, alle übrigen, ansonsten alle, sonst alle, sonst alles, ansonsten alles, der rest der liste
            sonst, ansonsten
            """
        ),
        (.takes, "schon, gerne, kann bleiben, bleibt, können bleiben, ja zu, aber ja"),
        (.but, "aber, jedoch, allerdings, nur, mit einer ausnahme, eine ausnahme, eine anmerkung, bloß"),
        (
            .adds,
            """
            frag auch, noch, füge, hinzu, hinzufügen, ergänze, ergänzen, fragt auch, fragen sie auch, zusätzlich, kunde
            kundin, kollege, kollegin, lieferant, bitte auch, und auch, nimm auch
            """
        ),
        (
            .around,
            """
            auch, dazu, vorgeschlagene, vorgeschlagenen, obige, obigen, genannten, genannte, mit, ich, bin, der, die
            das, den, dem, liste, so, für mich, von mir, mir, nr, nummer, nummern, sehr, ist, sind, es, sie, ihn, ihr
            er, und, zu, vorschlag, dein vorschlag, ihr vorschlag, auswahl, namen, leute, personen, diese, dieser
            diesen, diesem, dieses, damit, hiermit, voll, völlig, ganz, wirklich, ruhig, mal, da, dann, jetzt
            aus meiner sicht, meinerseits, von meiner seite, kann, können, kannst
            darf, dürfen, bitte, ja auch, doch, ein, eine, einen, wird, werden, wir, uns, herr, frau
            herrn, bei, an, zum, zur, was mich betrifft, diesmal, dieses mal, person, ihnen, dir, euch, du, leider
            fragen, anfragen, einladen, wie vorgeschlagen, dreien, drei, allen dreien, halt, also, gern auch, bereits
            schon
            """
        ),
        (
            .reason,
            reason(
                "er|sie|der|die|denn|weil|da er|da sie|denn er|denn sie|weil er|weil sie|der da|den|ihn",
                """
                ist, sind, hat, haben, gerade, erst, kürzlich, neu, begonnen, angefangen, weg, krank, im, in
                urlaub, elternzeit, mutterschutz, rente, ruhestand, nicht, mehr, bei, uns, da, hier, arbeitet
                arbeiten, kennt, kenne, ich, kaum, wenig, zu, wenige, wenigen, gut, genug, ihn, sie, er, wir
                keine, zeit, viel, um, die, ohren, beschäftigt, einer, anderen, abteilung, team, einem, mit, ihr
                ihm, nie, zusammen, zusammengearbeitet, gearbeitet, gegangen, gekündigt, ausgeschieden, seit
                kurzem, kurz, der, firma, das, unternehmen, verlassen, ausland, verwandt, befreundet, {n}, sehr
                leider, abwesend, länger, langzeitkrank, direkt, wirklich, hatte, kontakt, keinen, war, falsche
                person, dort, woanders, schon, bereits
                """
            )
        ),
    ]
}
