// German clauses about another time, by their order: what suits, who can be there, what is moved or kept.

extension YesNoWords {
    private static let noun = """
        (termin|zeit|uhrzeit|zeitpunkt|tag|vorschlag|datum|slot|terminvorschlag|änderung|verschiebung|verlegung|\
        ersatztermin|wechsel|zeitfenster)
        """
    private static let new = """
        (der|die|das|dieser|diese|dieses|ihr|ihre|dein|deine|euer) [neue|neuer|vorgeschlagene|geänderte|spätere|\
        verschobene|genannte|angepasste|angebotene]
        """
    /// What suits: the time that was proposed.
    private static let it = "(das|es|dies|des|dös|s|sell|det|dat|\(new) \(noun))"
    /// What she agrees to.
    private static let change = """
        ((der|die|das|den|dem|diesem|diese|diesen|dieser|ihrem) [neue|neuen|vorgeschlagenen|geänderten|späteren] \
        (termin|zeit|uhrzeit|zeitpunkt|vorschlag|datum|änderung|verschiebung|verlegung)|dem|damit|dazu|es|das|dies)
        """
    private static let me = """
        [mir|uns|ma|mi|(bei|für) (mir|uns|mich|mi)|von mir [aus]|meinerseits|von meiner seite|halt|hier|so|gell|ja]
        """
    private static let very = """
        [auch|sehr|ganz|wirklich|sogar|wunderbar|prima|super|natürlich|sicher|schon|scho|eh|gern|gerne|doch|total|\
        absolut|noch|viel|völlig|bestens|perfekt|selbstverständlich|voll|echt|so|locker]
        """
    private static let good = """
        (gut|guat|prima|super|bestens|perfekt|wunderbar|hervorragend|ausgezeichnet|besser|ok|okay|oke|in ordnung|recht|\
        toll|klasse|spitze|ideal|machbar|fein|schön|top|günstig|günstiger|genehm|optimal|einverstanden|(kein|gar kein|\
        überhaupt kein|koa|ka) (problem|thema|ding|akt|stress)|eine (gute|prima|super) (idee|lösung|zeit)|ein guter \
        (termin|vorschlag|zeitpunkt)|gebongt|lieber|passend|einwandfrei|genial|fantastisch|willkommen|stimmig|tiptop|\
        angenehmer|angenehm)
        """
    private static let at = """
        (da|dann|do|an (dem|diesem) (tag|termin|vormittag|nachmittag|abend)|(zu|um) (der|dieser|dem|diesem) [neuen|\
        vorgeschlagenen] (zeit|uhrzeit|zeitpunkt|termin)|(zum|am) neuen (termin|zeitpunkt))
        """
    private static let away = "[\(at)|in (der|dieser) woche|die ganze woche|den ganzen tag|ganztägig|an dem ganzen tag]"
    private static let it2 = """
        [es|ihn|das|den termin|unser gespräch|das gespräch|unseren termin|sie|des|die besprechung|'s]
        """
    private static let may = """
        [gern|gerne|ruhig|bitte|einfach|doch|nur|also|halt|natürlich|ohne weiteres|selbstverständlich|mal|sicher|auch|\
        eben]
        """
    private static let moving = "(verschieben|verlegen|ändern|umlegen|umbuchen|tauschen|vertagen|verrücken)"
    private static let objection = """
        (kein|keine|keinen|gar kein|gar keine|gar keinen|überhaupt kein|überhaupt keine|null|koa|ka|kei|keinerlei) \
        (problem|probleme|einwand|einwände|thema|ding|bedenken|akt|stress|sache|umstände|frage|hindernis|einsprüche)
        """
    private static let alas = """
        [leider|wirklich|echt|einfach|absolut|gar|beim besten willen|definitiv|halt|auch|sicher|da|überhaupt]
        """
    private static let not = """
        (nicht|ned|net|nid|nöd|nit|leider nicht|schlecht|sehr schlecht|nicht (gut|so gut|mehr|rein|hin|besonders gut)|\
        nie|nimmer|ungünstig|niemals|ganz schlecht|gar nicht|überhaupt nicht|ned guat)
        """
    private static let never = """
        [leider|sorry|tut mir leid|fürchte ich|befürchte ich|denk ich|schade|gell|befürcht ich|entschuldigung]
        """
    private static let old = """
        ((dem|den|der|die|das|am|beim|zum|unserem|unseren|bei der|bei dem) (alten|alte|ursprünglichen|ursprüngliche|\
        vereinbarten|vereinbarte|bisherigen|bisherige|geplanten|geplante|ersten|erste|bestehenden|originalen|\
        ausgemachten) (termin|zeit|uhrzeit|zeitpunkt|plan|tag|planung|datum|absprache)|alten termin|beim alten|beim \
        (ursprünglichen|bisherigen|vereinbarten|geplanten))
        """
    private static let weekday = "(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    private static let was = """
        (wie (geplant|vereinbart|gehabt|besprochen|bisher|ausgemacht|abgemacht|er ist|es ist|es war|ursprünglich \
        (geplant|vereinbart)|gewohnt))
        """
    private static let place = """
        (im (urlaub|ausland|krankenhaus|flieger|zug|büro nicht|meeting|termin|gespräch|seminar|kundentermin|einsatz|\
        dienst)|in (urlaub|elternzeit|einem (meeting|termin|gespräch|seminar|workshop)|einer (besprechung|sitzung|\
        schulung|konferenz|prüfung)|besprechung|sitzung|einem anderen termin)|auf (dienstreise|reisen|schulung|\
        geschäftsreise|einer (schulung|konferenz|messe|beerdigung|hochzeit|tagung|fortbildung|dienstreise)|fortbildung|\
        kur|montage|tagung)|bei (einem kunden|kunden)|beim (kunden|arzt|zahnarzt|friseur)|nicht (da|im haus|im büro|\
        verfügbar|anwesend|im lande|im land|im dienst|vor ort|erreichbar|zugegen)|verhindert|verplant|verreist|\
        unterwegs|krank|beschäftigt|belegt|abwesend|ausgebucht|weg|komplett (voll|dicht|verplant|ausgebucht)|\
        anderweitig (verplant|beschäftigt|gebunden|eingespannt)|eingespannt|woanders|außer haus|dicht|voll|zugeplant|\
        gebunden|ned do|nid da)
        """
    private static let event = """
        ((einen|einen anderen|schon einen|einen wichtigen|einen festen|bereits einen|meinen|'nen) (termin|kundentermin|\
        arzttermin|zahnarzttermin|kurs|auftritt|workshop|gerichtstermin|flug|einsatz|anderen termin|geschäftstermin)|\
        (eine|eine andere|schon eine|bereits eine|meine) (besprechung|sitzung|schulung|prüfung|beerdigung|\
        verpflichtung|verabredung|fortbildung|operation|präsentation|konferenz|veranstaltung|hochzeit|untersuchung)|\
        (ein|ein anderes|schon ein|bereits ein) (meeting|gespräch|seminar|training|treffen)|(schon|bereits|leider \
        schon) (was|etwas) [anderes] [vor]|(was|etwas) anderes [vor]|keine (zeit|luft|lücke|kapazität)|keinen platz|\
        frei|urlaub|dienst|spätdienst|frühdienst|unterricht|physiotherapie|physio|andere (termine|pläne|\
        verpflichtungen)|zu tun|einen vollen kalender)
        """

    static let timeGermanWhole: [(Sense, String)] = [
        (
            .yes,
            """
            (können|kann) (wir|ich) [gern|gerne|so|auch] (machen|einrichten|so machen), (gelesen|gesehen|erhalten|notiert|zur kenntnis genommen) und (einverstanden|akzeptiert|genehmigt|bestätigt|zugestimmt|für gut befunden), ich bin [sehr|voll|absolut] dafür
            (mein|der) (kalender|tag|vormittag|nachmittag) ist [\(at)] \(very) (frei|leer|offen) [\(at)], \(it) passt \(me) \(very) besser als (\(old)|der alte termin|der bisherige|vorher|der alte)
            (wird|ist) (gemacht|erledigt), geht klar [chef|boss], mach ich [gern|gerne|so]
            (sie haben|du hast|ihr habt) (mein|meine) (ok|okay|einverständnis|zustimmung|segen|einwilligung) [dafür|dazu|für \(change)], (mein|meine) (ok|okay|einverständnis|zustimmung|segen) (haben sie|hast du|habt ihr)
            ohne (probleme|problem|weiteres|einwände) [für mich|\(me)], (ok|grünes licht|zustimmung|freigabe) (erteilt|von meiner seite|meinerseits), \(it) (sagt|kommt) mir \(very) (zu|entgegen|gelegen)
            geht fit [für mich], alles (klärchen|klärli), [neuer] (termin|terminvorschlag|vorschlag|änderung|verschiebung|uhrzeit|zeit) (angenommen|akzeptiert|bestätigt|passt|ok|okay|notiert|eingetragen|genehmigt|geht klar)
            daumen hoch [von mir], (juhu|hurra|jippie|yippie)
            \(it) (passt|basst|bassd|geht|klappt|funktioniert|läuft|gaht|goht|ginge|haut|trifft sich|fügt sich|macht sich) \(me) \(very) \(very) [\(good)|hin|klar|in meinen \
            kalender|sich aus] \(me)
            (passt|basst|bassd|geht|gaht|goht|klappt|funktioniert|läuft|haut) \(me) \(very) \(very) [\(good)|hin|klar|sich aus] \(me)
            \(it) (ist|is|isch|klingt|scheint|hört sich|kommt) \(me) \(very) \(very) (\(good)|gelegen|sehr gelegen|wie gerufen) [an] \(me)
            (ist|is|isch|klingt|hört sich) \(me) \(very) \(very) \(good) [an] \(me), \(it) (liegt|gefällt|behagt|taugt) (mir|uns) \(very) [\(good)]
            \(very) \(very) \(good) \(me), (guter|gute|sehr gute|prima|super|tolle|perfekter|perfekte|passender|schöne|bessere|ideale) (\(noun)|idee|lösung|plan|wahl)
            (natürlich|klar|sicher|selbstverständlich|freilich|logo|logisch|sicherlich|na klar|freili|gewiss|\(at)) (geht|passt|klappt|ist|kann|geht sich|machen wir) [das|es|ich|des] [mir|bei mir|für mich|aus] \
            [auch|gut|prima|super|bestens|wunderbar|perfekt|in ordnung|ok|kein problem|machbar|hin|klar|einrichten|sehr gut]
            (ich|i|wir) (kann|können|ko|chan|komme|kimm|kommen|bin dabei|schaffe es|mach mit|bin am start) \(very) [\(at)] \(very) [kommen|dabei sein|da sein|teilnehmen|einrichten|es einrichten] \(me)
            (ich|i|wir) (kann|können|werde|werden) [es|das] [mir] \(very) [\(at)] \(very) [gut|so] (einrichten|machen|da sein|dabei sein|anwesend sein|kommen|teilnehmen|zur verfügung stehen|vor ort sein|erscheinen|ermöglichen|wahrnehmen|mitmachen)
            [den termin|diesen termin|das|es|den neuen termin] (kann|werde|können|nehme) ich \(very) (einrichten|machen|wahrnehmen|wahr|möglich machen|ermöglichen|schaffen|bestätigen|zusagen)
            (ich|i|wir|\(at)) (bin|sind) [ich|wir] [\(at)] \(very) (da|dabei|verfügbar|anwesend|vor ort|zur stelle|an bord|am start|mit dabei|frei|zeitlich flexibel|gern dabei|einsatzbereit|do) [\(at)] \(me)
            [\(at)] (kann|komme|ko|chan) (ich|i) \(very) \(very) [kommen|dabei sein|da sein|teilnehmen] \(me), [\(at)] (hab|habe) (ich|i) \(very) \(very) (zeit|luft|nichts vor|nichts anderes vor|keine termine|nix vor|alle zeit der welt|freie bahn|nichts im kalender|platz|genug zeit)
            (ich|i) (hab|habe|stehe|steh) \(very) [\(at)] \(very) (zeit|luft|nichts vor|nix vor|nichts anderes vor|keine termine|nichts im kalender|genug zeit|zur verfügung|ihnen zur verfügung|bereit)
            [\(it)] (krieg|kriege|kriegen|bekomme|bekommen|bring|bringe|richte|kriegn) (ich|wir|i|ma|mir) [das|es|'s|mir] \(very) [hin|unter|ein|schon hin] \(me), ich (krieg|kriege|bekomme) (das|es|'s) \(very) (hin|unter)
            [\(it)] (lässt|lasst) sich \(very) (einrichten|machen|regeln|arrangieren|bewerkstelligen|bewerkstelligen) \(me), (ich|wir) (richte|richten) (es|das|mir das|mir es|mich) \(very) (ein|so ein|danach|darauf ein|danach ein)
            (ich|i) (mach|mache|nehme|halte|schaufle|räume|blocke|reserviere) (es|mir|mir das|das|mir den termin|mir die zeit|mich|den termin|mir dafür zeit) \(very) (frei|möglich|einrichten|zeit|dafür zeit)
            [hiermit|hierdurch|gern|gerne|gerne hiermit] (bestätige|bestätigen|bestätig) (ich|wir) [ihnen|dir|hiermit|gern|gerne|euch] [ihnen|dir|hiermit|gern|gerne] (\(change)|mein kommen|(meine|unsere) (teilnahme|anwesenheit|verfügbarkeit|zusage)) [\(at)|für \(change)|zum neuen termin]
            (ich|wir) (bestätige|bestätigen|bestätig) [ihnen|dir|hiermit|gern|gerne|euch] [ihnen|dir|hiermit|gern|gerne] (\(change)|mein kommen|(meine|unsere) (teilnahme|anwesenheit|verfügbarkeit|zusage)) [\(at)|für \(change)|zum neuen termin]
            [ich] stimme [ich] [hiermit|gern|gerne] [\(change)] [hiermit|gern|gerne] zu, \(change) stimme ich [hiermit|gern|gerne|voll] zu, (ich|) (akzeptiere|begrüße|befürworte) \(change) \(may), ich nehme \(change) \(may) (an|wahr)
            [ich bin|bin|wir sind] (mit \(change)|damit) \(very) (einverstanden|okay|ok|zufrieden|glücklich|d'accord), (mit \(change)|damit) bin ich \(very) (einverstanden|okay|ok)
            [ich bin|bin] \(very) (einverstanden|ok|okay|in ordnung|zufrieden|d'accord) mit \(change) \(me), (bestätigt|zugesagt|einverstanden|ok|okay|gebongt|passt|akzeptiert|abgemacht|notiert|genehmigt) (für|zu|zum) (\(change)|mich|uns|\(weekday)|neuen termin)
            (zusage|ja|ok|okay|einverständnis|grünes licht|daumen hoch) (von|meinerseits|von meiner|für) [mir|uns|meiner seite|seite|den neuen termin|die verschiebung], ich sage [hiermit|gern|gerne|dafür|dir|ihnen] [gern|gerne] zu
            (verschieb|verschiebe|verschiebt|verschieben sie|verleg|verlege|verlegt|verlegen sie|leg|legen sie|änder|ändere|ändern sie|buch|buchen sie|tausch) \(it2) \(may) \(it2) [um|so|\(may)]
            (verschieben|verlegen|die verschiebung|die verlegung|das verschieben|das verlegen|eine verschiebung|eine verlegung|umbuchen|tauschen) (ist|geht|passt|is|klappt|stellt) \(me) \(very) [\(good)|\(objection)|klar|in ordnung|möglich] [dar] \(me)
            (du|sie|ihr|wir|man) (kannst|können|könnt|darfst|dürfen|dürft|kann) \(it2) \(may) [so] (\(moving)|machen|so machen|so eintragen|eintragen) \(me)
            (wir|dann) (verschieben|verlegen) [wir] \(it2) \(may) \(may), (dann|also|gern|gerne|ja|klar|natürlich|ok) (verschieben|verlegen) (wir|sie|ma) \(it2) \(may) \(may)
            (ich|i|wir|) (habe|hab|haben|sehe|sehen) \(very) (nichts|nix|überhaupt nichts|gar nichts) dagegen [einzuwenden|\(me)], dagegen (habe|hab) ich nichts [einzuwenden], (nichts|nix) dagegen [einzuwenden|\(me)]
            [ich] (habe|hab|sehe|mache) [da|damit|dagegen|darin|ich] \(objection) [damit|dagegen|\(me)] [gegen \(change)|mit \(change)], [nein|nee|ne|das ist|ist|gar] \(objection) [damit|dagegen|mit \(change)|gegen \(change)|wegen \(change)|\(me)] \(me)
            [es|da|dem|von meiner seite|meinerseits] spricht [meinerseits|von meiner seite|aus meiner sicht|da|gar] nichts dagegen, steht nichts [im weg|entgegen], dem steht nichts (im weg|im wege|entgegen)
            (von mir aus|meinerseits|von meiner seite|meinetwegen|aus meiner sicht) [aus] [ist das|geht das|passt das|passt|geht|ist|geht es] \(very) [\(good)|gerne|ja|jederzeit|\(objection)]
            (stört|stören) (mich|uns) [gar|überhaupt|kein bisschen] nicht, (das|es|) (macht|ist) [mir|uns] [überhaupt|gar|doch] (nichts|kein problem) [aus]
            (machen|so machen|mach|moch|mache|dann machen|gern machen) (wir|ma|mir|mer|wir's|ich|wir es) [das|es|des] [dann|doch|gern|gerne|halt|einfach] [so], (so|das|des) (machen|mach|mache|moch) (wir|ma|mer|ich) [das|es|des] [gern|gerne|dann|so]
            (mach|machen sie|macht|tu|tun sie) (das|es|des|ruhig|nur|mal) [ruhig|gern|gerne|so|bitte|doch|nur], (nur|immer|ja) (zu|her damit|mach|machen sie), (leg|legen sie|leg|nur) los, (tragen sie|trag|tragt) (mich|es|das|ihn|den termin|uns) [gern|gerne|bitte|ruhig|so|dann] ein
            [das|ist|is|schon|ist schon|wird|so|alles|schon alles] (notiert|eingetragen|gebongt|geritzt|vermerkt|abgemacht|ausgemacht|gebucht|geblockt|gekauft|geregelt|vorgemerkt|angenommen|bestätigt|eingeplant|umgebucht|geändert|fix) [dann|bis dann|\(me)]
            (ich|i|hab|habe|trag|trage|notiere|merke) [habe|hab|trage|trag|notiere|merke|ändere|passe] [ich] [es|mir|ihn|den termin|das|mir das|mir den termin|meinen kalender] [schon|gleich|so|direkt|auch] [im kalender|in meinen kalender|in den kalender] (eingetragen|notiert|\
            vermerkt|gebucht|geblockt|ein|vor|an|angepasst|geändert|umgetragen|angenommen) [im kalender], kalender (ist|schon|) [schon] (angepasst|aktualisiert|geändert)
            (freili|freilich|freilig|gewiss|logisch) [doch|gern|scho|schon]
            (klar|na|ja|jo|jep|joa|aber|gern|gerne|gut|super|okay|ok|oh|ach|jawohl) (klar|doch|logo|freilich|gern|gerne|sicher|passt|geht|geht klar|geht das|passt das|basst|mach ma|machen wir|kein problem|natürlich|freili|bitte|unbedingt|auf jeden fall|absolut|eh|kann ich|selbstverständlich) [schon|scho|gern|mir|so]
            (sehr|liebend|herzlich|überaus|nur zu|immer|besonders|recht|aber) (gern|gerne), (gern|gerne) (doch|so|wieder|auch|natürlich|geschehen|dann|kann ich|verschieben wir|machen wir|komme ich), mit (vergnügen|größtem vergnügen|freuden|freude)
            (umso|noch|viel|sogar|sogar noch|deutlich|fast) (besser|lieber|schöner) [so|für mich|\(me)], (das|da|jo|jau|joa|jupp) (freut mich|freu ich mich [drauf]|bin ich dabei|sag ich nicht nein|sage ich nicht nein|sag ich ja|eh|eh klar)
            (eh|logo|geht|alles|passt) (klar|logisch|in butter|in ordnung|paletti|gut|roger|bestens|wunderbar) [für mich|bei mir|so|gern], (spitze|klasse|prächtig|bombe|mega|großartig|herrlich|spitzenmäßig|sehr schön|sehr gut|sehr fein|voll gut|leiwand|lässig|hammer|sauber|urleiwand|tiptop|tip top) [so|danke|idee|passt|\(me)]
            (verlassen sie sich|zählt|zähl|zählen sie|rechnen sie|rechnet|rechne) (auf mich|mit mir), (sie|du|ihr) (können|kannst|könnt|kann) [fest] (mit mir|auf mich) (rechnen|zählen), (ich|i) (werde|bin) pünktlich [da|sein|da sein], mich (freut's|freuts)
            """
        ),
        (
            .around,
            """
            (bis|also bis|dann bis|also dann bis) [dann] [zum|nächsten|am|kommenden] \(weekday) [dann|also], wir sehen uns [dann] [am] \(weekday), bis [dann] (denn|da|denne), (macht|mach|machen sie) [dir|euch|sich] keine sorgen
            (kann|versteh|verstehe) (ich|i) [gut|voll|absolut] [verstehen], (ich|) (kann|verstehe) das [gut|voll] [verstehen], das (spart|erspart) mir (den|die|das|einen|eine|ein|viel) {w} [{w}], danke (der|fürs|für) (nachfrage|nachfragen|bescheid|die info)
            """
        ),
        (
            .no,
            """
            (lieber|bitte|am liebsten) keine (änderung|verschiebung|verlegung|terminänderung) [bitte], keine möglichkeit [bei mir|für mich]
            (\(it)|) (passt|geht|klappt) \(me) \(alas) nicht in (meinen kalender|meine planung|meinen plan|meinen zeitplan) \(never), ich finde (das|es|den termin|die zeit) (zu (früh|spät|kurzfristig)|ungünstig|nicht gut)
            ich (will|möchte|würde) [es|ihn|das|den termin|lieber] [lieber|gar|wirklich] nicht \(moving), dafür (habe|hab) ich [leider|gar] keine (zeit|kapazität|luft), ich (krieg|kriege|bekomme|bring|bringe) (es|das) [leider|da|einfach] nicht (hin|unter|geregelt|organisiert)
            \(it) (krieg|kriege|bekomme|schaff|schaffe) ich (zeitlich|terminlich|da|leider|organisatorisch) [leider] \(not) [hin], (zeitlich|terminlich) [geht|klappt|passt|schaffe ich] [das] [mir|bei mir] [leider] nicht, klares nein, null chance
            \(it) (passt|basst|geht|klappt|funktioniert|haut|gaht|goht|wird|läuft|ist|liegt|kommt|krieg ich|kriege ich|schaffe ich|schaff ich|bekomme ich) \(me) \(alas) \(not) [hin|klappen|gehen|machbar|möglich|in ordnung|zu machen|drin|aus|einrichten|gelegen] \(me) \(never)
            (passt|basst|geht|gaht|goht|klappt|haut|schaffe ich|schaff ich|schaff i|krieg ich) [es|das] \(me) \(alas) \(not) [hin|möglich|machbar] \(me) \(never), (wird|das wird|des wird|es wird) \(me) \(alas) (nichts|nix|nicht (klappen|gehen|funktionieren|möglich sein)) \(never)
            (leider|\(at)|bedauerlicherweise|schade|so) (geht|passt|klappt|lässt) (das|es|des|sich das) \(me) \(alas) \(not) [einrichten|machen] \(never), \(it) lässt sich \(alas) nicht (einrichten|machen|arrangieren) \(never)
            \(it) (ist|wäre|liegt|kommt) \(me) \(alas) [viel|etwas|deutlich] (zu (früh|spät|kurzfristig|knapp)|unmöglich|ausgeschlossen|ungünstig|unpassend|keine option|nicht (möglich|machbar|drin|günstig|in ordnung|ok|okay|gut|realisierbar)|schlecht|kein guter \(noun)) [für mich|bei mir] \(never), [viel] zu (früh|spät|kurzfristig|knapp) für (mich|uns)
            [das ist|ist|für mich|da] \(alas) (keine option|nicht (möglich|machbar|drin|zu machen)|ausgeschlossen|unmöglich|keine chance|nichts zu machen|ein ding der unmöglichkeit|ein nein) [für mich|bei mir|von mir] \(never)
            (ich|i|wir) (kann|ko|können|chan|werde|komme|schaffe|schaff|bin|mag|krieg|kriege) [es|das|des] \(alas) \(away) [es|das|den termin|mir das] \(alas) \(not) [kommen|teilnehmen|dabei sein|da sein|einrichten|wahrnehmen|dabei|da|verfügbar|anwesend|do|anwesend sein|schaffen|hin|möglich machen] \(never)
            (\(at)|leider|bedauerlicherweise|schade|tut mir leid) (kann|ko|können|chan|werde|komme|schaffe|schaff|bin) (ich|i|wir) [es|das|des] \(alas) \(away) [es|das|den termin] \(not) [kommen|teilnehmen|dabei sein|da sein|einrichten|wahrnehmen|dabei|da|verfügbar|anwesend] \(never)
            (kann|ko|chan|schaff|schaffe|komm) (ich|i) \(alas) [\(at)] \(alas) \(not) [einrichten|kommen] \(never), [zu meinem bedauern|leider|bedauerlicherweise] (bin|bin ich) [\(away)] (verhindert|nicht verfügbar|nicht abkömmlich) \(away)
            (leider|bedauerlicherweise|schade|tut mir leid|es tut mir leid|sorry) [aber|dann] (nein|nicht|ned|net|unmöglich|keine chance|nicht möglich|verhindert|absage|ausgeschlossen) \(never), (zu meinem bedauern|leider) (muss|kann) ich [ihnen|dir|hier|da] (absagen|ablehnen|passen|nicht zusagen|verneinen)
            (ich|i) (muss|möchte|werde) [leider|da|hier|ihnen|dir|euch] [leider|da|hier|\(change)] (absagen|ablehnen|passen|verneinen|nein sagen|verzichten), da muss ich [leider] (absagen|passen|nein sagen|ablehnen), ich (lehne|lehn) [\(change)] [leider] ab, ich (sage|sag) [leider|da|dazu|ihnen|dir] (ab|nein)
            ich bin [da] (dagegen|gegen \(change)|nicht einverstanden|nicht dafür|nicht damit einverstanden) [mit \(change)], (damit|mit \(change)) bin ich [leider|gar] nicht einverstanden, (ich|) (widerspreche|widersprech) [\(change)], ich stimme [\(change)] nicht zu, [\(change)] stimme ich nicht zu, [ich bin] dagegen
            (bitte|lieber|am besten|besser) (nicht|ned|net) [\(moving)|ändern|so] [bitte], nicht \(moving) [bitte], (verschieben sie|verschieb|verlegen sie|verleg|ändern sie|änder) [\(change)|ihn] [bitte|lieber|doch] (nicht|ned|nichts) [bitte], [das|es] muss nicht sein
            [nein|nee|na|ne|nö] (lass|lassen sie|lasst|lassen wir|lass ma) (mal|es|das|gut sein|es gut sein|das mal|es mal|des|es lieber|das lieber) [gut|sein|bleiben|stecken|gut sein], [nein|nee] (mach|machen sie|macht) [dir|sich|euch] (keine mühe|keine umstände|lieber nicht), (nicht nötig|brauchst du nicht|braucht's nicht|vergiss es|vergessen sie es)
            """
        ),
        (
            .reason,
            """
            (montags|dienstags|mittwochs|donnerstags|freitags) (arbeite ich|bin ich|hab ich|habe ich) [leider] (nicht|nie|frei|nicht da|nicht im büro|nicht im haus)
            (das|da) (ist|hab ich|habe ich) [leider] mein (freier tag|freien tag|papatag|mamatag|teilzeittag)
            [denn|weil] (ich|i|wir) (bin|sind|sitze|steck|stecke|steh|bi) \(alas) [schon|noch|nämlich|bereits] \(away) \(alas) [schon|noch|nämlich|bereits|mitten] \(place) \(away) \(never)
            (\(at)|in der woche|in dieser woche|den ganzen tag|die ganze woche|leider|bedauerlicherweise) (bin|sind|sitze|stecke|steh) (ich|wir|i) \(alas) [schon|noch|nämlich|bereits|selbst] \(away) [schon|bereits|mitten] \(place) \(never)
            (ich|i|wir) (habe|hab|haben) [leider|schon|nämlich|bereits] [\(away)] [leider|schon|nämlich|bereits] \(event) [vor|drin|stehen] \(never)
            (\(at)|in der woche|den ganzen tag|leider) (habe|hab|haben) (ich|wir|i) \(alas) [schon|nämlich|bereits] \(away) \(event) [vor|drin|stehen] \(never)
            (mein|der|meine|die|unser) (kalender|terminkalender|tag|woche|nachmittag|vormittag|terminplan) (ist|is) \(away) [leider|schon|bereits] [komplett|völlig|total|ganz|restlos] (voll|dicht|zu|ausgebucht|verplant|belegt|blockiert) \(never)
            (\(at)|ich) (arbeite|arbeit|arbeiten) (ich|wir|\(at)|) [leider|grundsätzlich] (nicht|ned|nie), (\(at)|ich) (muss) (ich|\(at)) [leider|schon] (arbeiten|unterrichten|zum (arzt|zahnarzt|kunden|flughafen)|die kinder abholen|zur (schule|kita|physio|arbeit))
            \(it) (kollidiert|überschneidet sich|beißt sich|überlappt) [leider] mit (meinem|meiner|einem|einer|dem|der|unserem|anderen) {w} [{w}]
            (bleiben wir|wir bleiben|ich bleibe|bleib ich|ich bleib|bleiben|bleib ma|es bleibt|bleibe|ich möchte|ich würde|wir sollten|lieber) [bitte|lieber|doch|gern|gerne|dann|besser] (bei|beim|bei dem) (\(weekday)|alten|\(old)) [termin] [bleiben|bitte]
            (bleiben wir|wir bleiben|ich bleibe|bleiben|lassen wir|lassen wir es|lass uns|behalten wir|wir behalten|ich behalte|ich möchte|ich will|lieber|bitte|gern|doch|es bleibt|lass|lassen sie|lassen sie es|wir lassen es|lass es) [es|ihn|bitte|lieber|doch|gern|gerne|den termin] [bitte|lieber] \
            (\(old)|\(was)|bei \(old)|beim (alten|ursprünglichen|bisherigen) [termin]|so) [lassen|behalten|bleiben|stehen|stehen lassen|bitte]
            (\(old)) (passt|ist|wäre|behalten|beibehalten|bitte) [mir] [besser|lieber|bitte], (halten|ich halte) [wir] [bitte|lieber] am (\(weekday)|alten termin|ursprünglichen termin) fest, (es|alles) (soll|bleibt) [bitte] (so bleiben|beim alten|wie es ist|so wie es ist)
            (lieber|bitte|doch|gern) \(was) [bitte|lassen], alles (wie|so wie) (gehabt|geplant|es ist) [lassen|bitte]
            """
        ),
        (
            .because,
            """
            [nur|aber] (die|der|das) (zeit|uhrzeit|tag|datum|stunde|termin) (nicht|schon|weniger|eher nicht|leider nicht|noch nicht), [aber] nicht (die|der|das) (zeit|uhrzeit|tag|datum|stunde)
            """
        ),
    ]
}
