// German words about another time, or whether a mail was theirs.

extension YesNoWords {
    static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german), (.around, ThanksWords.german),
        (
            .yes,
            """
            jawohl, jo, joa, jep, klar, na klar, natürlich, sicher, selbstverständlich
            [das|es|dies|] stimmt [so|genau], [das ist|] richtig, genau, korrekt, bestätigt
            [ich] bestätige [es|das|dies|hiermit|den termin], hiermit bestätigt, aber ja, ja bitte, unbedingt
            auf jeden fall, in der tat
            """
        ),
        (
            .no,
            """
            nö, ne, nee, nein danke, nein leider, natürlich nicht, sicher nicht, auf keinen fall, keinesfalls
            keineswegs, [das|es|dies|] stimmt [so|leider|gar] nicht, falsch, nicht richtig, nicht korrekt, leider nein
            mit sicherheit nicht
            """
        ),
        (.around, "das, es, dies, der, ich, mir, mich, auch, so, leider, bin, ist, wirklich"),
    ]

    static let timeGerman: [(Sense, String)] = [
        (.because, "geht so, es geht so, so lala"),
        (
            .fits,
            """
            passt, passen, geht, klappt, läuft, ginge, gut, bestens, wunderbar, toll, perfekt, ausgezeichnet
            hervorragend, ideal, machbar, in ordnung, einverstanden, recht, super, fein, schön, besser
            günstig, geht klar, alles klar, geht in ordnung, passend, genehm, okay
            (passt|geht|klappt) [bei|für] [mir|mich|uns] [auch|sehr|ganz|wirklich] [gut|prima|super|bestens|perfekt|\
            wunderbar|hervorragend|ausgezeichnet|besser]
            (klingt|hört sich) [gut|prima|super|perfekt] [an]
            (ich bin|bin) [damit|da|dann|dabei] [einverstanden|dabei|da|verfügbar|frei], mir recht, ist mir recht
            das passt
            """
        ),
        (
            .yes,
            """
            (das|es) lässt sich (einrichten|machen), lässt sich (einrichten|machen), (das|es) (kriege|bekomme) ich hin
            kriege ich hin, das (ist|wäre) (machbar|möglich|in ordnung|ok)
            [das ist|ist|gar|überhaupt] kein (problem|thema|ding|einwand) [für mich|bei mir]
            [ich habe] keine (einwände|bedenken|probleme) [dagegen], [ich] (habe|hab) nichts dagegen, nichts dagegen
            spricht nichts dagegen, von mir aus [gern|gerne|ja|ok], meinetwegen, gern, gerne, sehr gern, sehr gerne
            aber gern, aber gerne, nur zu, machen wir [so|es so|das so], so machen wir (es|das), mach das
            machen sie das
            (verschieben|verlegen|verschieb|verschiebe|verleg) [sie|wir|es|ihn|den termin|ruhig|bitte|gern] [sie|es|\
            das|ihn|den termin] [ruhig|bitte|gern|gerne]
            ich (habe|hab) [da|dann] zeit, da habe ich zeit, ich kann (da|dann|es einrichten), da kann ich, kann ich
            [kann ich] einrichten, das kann ich einrichten, ich bin (dabei|da|vor ort), bin dabei, bin da, bis dann
            ich freue mich [darauf], freue mich [darauf]
            (ich trage|trage|ich habe|habe|ich notiere|notiere|hab) [es|ihn|mir|den termin|das] [mir] [in] [meinen|\
            den|im] [kalender] [ein|eingetragen|notiert|vermerkt|gemerkt]
            [ist|schon] (notiert|eingetragen|vermerkt|gebongt|gebucht|im kalender), abgemacht, zugesagt, ich sage zu
            ich stimme zu, stimme zu, zugestimmt, angenommen, ich nehme an, warum nicht, hauptsache wir sprechen
            akzeptiert, passt (schon|scho|für mich|mir gut|so|alles), geht (klar|in ordnung|für mich|bei mir)
            (kein|keine) (ding|thema|problem|stress|umstände|sache|akt), klaro, logo, ja klar, jap, na sicher
            aber sicher, aber klar, freilich, bin (da|dabei|am start|an bord)
            (trag|trage|trage es|trage ihn|schreib) (es|ihn|mir|mich|das) [mir] ein
            (ist|wird) (notiert|eingetragen|gemerkt|gebongt|vermerkt)
            (das|es) geht [bei mir|für mich] [klar|in ordnung|gut|auch], dann bis dann
            (machen|so machen) wir [das|es] [so], (ich|) werde da sein, ich bin (dabei|da|am start), passt perfekt
            umso besser, alles klar, sehen uns dann, wir sehen uns dann
            können wir (so machen|gerne machen|gern machen), das können wir [gern|gerne] [so] machen
            der (neue termin|termin) (passt|geht|ist gut|ist ok|steht), (also|deshalb|daher|darum) ja
            [ein] [klares|kurzes|dickes|großes] ja [von mir|dazu|meinerseits], ich sage [gern|gerne] ja
            meine antwort [ist|lautet] ja
            [hiermit] bestätige ich [hiermit] [den|die|das|ihnen] [neuen|neue|geänderte|geänderten] (termin|uhrzeit|\
            zeit|zeitpunkt|änderung)
            ihr könnt mit mir rechnen, macht [mir] [gar] nichts [aus], das macht [mir] [gar] nichts [aus]
            gefällt mir [sogar] (besser|mehr) [als der alte termin|als der ursprüngliche termin]
            """
        ),
        (
            .not,
            """
            nicht, gar nicht, überhaupt nicht, nicht gut, schlecht, leider schlecht, nicht so gut, ungünstig
            nicht mehr, eher nicht, eher schlecht
            """
        ),
        (
            .no,
            """
            bin [da|dann|leider] (verhindert|im urlaub|nicht da|verplant|weg), mein kalender ist [da|dann] voll
            (passt|geht|klappt) [es] [bei|für] [mir|mich|uns] [da|leider|gar|dann] [sehr|nicht|ganz] (schlecht|nicht|\
            ungünstig) [so] [gut]
            ausgeschlossen, unmöglich, lieber nicht, nicht (möglich|einverstanden|machbar|gut|ok|okay|in ordnung)
            leider nicht [möglich], leider nein, eher nicht, keine zeit
            [ich|da] (habe|hab) [ich] [da|dann|leider] keine zeit
            [da] kann [ich] [da|dann|leider|an dem tag|an diesem tag] [leider] nicht
            ich kann [da|dann|leider|an dem tag|an diesem tag|zu der zeit] [leider] nicht, das wird [leider] nichts
            wird nichts, ich fürchte nein, fürchte nicht, schaffe ich nicht, das schaffe ich [leider|da] nicht
            ich schaffe (das|es) [leider] nicht, ich lehne ab, abgelehnt, ungünstig, ich muss [leider] absagen
            muss absagen, keine option, kommt nicht in frage, ich sage ab
            (klappt|geht|passt) (bei mir|mir|da|leider|dann) [da|leider|dann] [leider] nicht
            das (klappt|geht|passt) [bei mir|mir|da|leider|dann] [leider] nicht
            da (bin|kann) ich [leider|schon] (nicht|nicht da|verhindert|weg|raus), keine chance, wird leider nichts
            muss [ich] [leider] (passen|absagen|verneinen)
            """
        ),
        (
            .reason,
            """
            [denn|da|dann|weil|an dem tag|an diesem tag] (ich|bin|habe|hab|sitze) [bin|habe|hab|ich] [ich] [da|dann|\
            schon|leider|an dem tag|zu der zeit|bereits] (im urlaub|in urlaub|urlaub|nicht da|weg|verreist|unterwegs|\
            krank|verhindert|verplant|nicht im haus|nicht im büro|auf dienstreise|auf reisen|ausgebucht|beschäftigt|\
            belegt|abwesend|nicht verfügbar|in einer besprechung|in einem meeting|in einem termin|einen anderen \
            termin|einen termin|schon einen termin|bereits einen termin|schon was vor|schon etwas vor|etwas anderes \
            vor|was anderes vor|eine besprechung|ein meeting|einen kurs|einen kundentermin|auf einer schulung|auf \
            schulung|frei|elternzeit|voll|zu tun) [nicht]
            (lassen|lass|lassen sie|lassen wir|behalten wir|wir behalten|bleiben wir|wir bleiben|wir lassen|es \
            bleibt|bleibt|bitte|lieber) [wir|uns] [es|den termin|ihn|bitte|lieber|doch] [bitte|so] (stehen|wie er \
            ist|wie es ist|so|wie geplant|wie vereinbart|beim alten|beim alten termin|bei der alten zeit|die alte \
            zeit|den alten termin|alten termin behalten|den alten termin behalten|beim ursprünglichen termin|bei dem \
            alten termin|wie besprochen|den ursprünglichen termin|bei der ursprünglichen zeit) [lassen|behalten|\
            bleiben]
            wie (geplant|vereinbart) bitte
            """
        ),
        (
            .around,
            """
            bei mir, für mich, mit mir, damit, da, dann, zeit
            (der|die|den|dem|diese|dieser|diesen|diesem|neue|neuen) [neue|neuen|vorgeschlagene] \
            (termin|zeit|uhrzeit|zeitpunkt|tag|vorschlag|datum|zeiten|terminvorschlag)
            (das|dem) [neue|neuen] datum, mit dem [neuen] (termin|vorschlag|datum|zeitpunkt)
            mit der [neuen] (zeit|uhrzeit|änderung), sehr, ganz, und, von meiner seite, uns, wir, mal, aber gern, jetzt
            ach, oh, total, wird, sein, auch gut, ehrlich gesagt, schon, tatsächlich, eh, sowieso, gerade, scho
            doch, ihnen, dir, euch, eigentlich
            """
        ),
        (.asks, "(kann|darf|geht|passt|können) (er|sie|es|wir|du|ihr)"),
    ]

    static let ownGerman: [(Sense, String)] = [
        (.around, "war"),
        (
            .yes,
            """
            das war [tatsächlich] ich, ich war (es|das), das bin ich, das kommt von mir, (ist|war|kam|kommt) von mir
            von mir, (das|die|den) habe ich [selbst] (geschickt|geschrieben|gesendet|gemacht|verschickt)
            ich habe (es|das|sie) [selbst] (geschickt|geschrieben|gesendet|verschickt)
            """
        ),
        (
            .no,
            """
            das war ich nicht, ich war (es|das) nicht, das war nicht ich, nicht von mir
            (das|die) (ist|war|kommt|kam) nicht von mir, ich nicht, das habe ich nicht (geschickt|geschrieben|gesendet)
            """
        ),
    ]
}
