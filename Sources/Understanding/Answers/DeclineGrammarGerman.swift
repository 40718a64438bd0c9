// German sentences of people who won't take part, by their order.

extension DeclinePhrases {
    private static let about = """
        ({n}|sie|ihn|ihr|ihm|ihnen|dich|euch|frau {n}|herrn {n}|kollegen|kolleginnen|andere|anderen|mitarbeiter)
        """
    private static let soft = """
        [leider|lieber|doch|gern|gerne|diesmal|dieses mal|dieses jahr|heuer|diese runde|höflich|dankend|hiermit|\
        ehrlich gesagt|wirklich|auch|grundsätzlich|prinzipiell|besser|daher|deshalb|also|mal|eher|einfach|definitiv|\
        bitte|nun|jedenfalls|aus prinzip|selbst|persönlich|überhaupt|generell|schon|da|jedoch|aber|dann]
        """
    private static let softly = "\(soft) \(soft)"
    private static let here = """
        [hier|da|daran|hieran|dazu|hierzu|dafür|hierfür|davon|hiervon|dabei|hierbei|darauf|hierauf|bei (so etwas|\
        sowas|dieser umfrage|dieser runde|solchen umfragen|sowas)|von (einer|der) (teilnahme|beteiligung|rückmeldung|\
        bewertung|beurteilung)|auf (eine|die) (teilnahme|rückmeldung|bewertung)|an (der|dieser|solchen|so einer|eurer|\
        ihrer) (umfrage|runde|umfragen|befragung|feedbackrunde|aktion|feedbackrunden|befragungen|bewertung)|zu \
        \(about)|über \(about)|für \(about)|mit \(about)]
        """
    private static let not = """
        (nicht|ned|net|nit|nöd|nie|nichts|nix|lieber nicht|nicht mehr|keinesfalls|niemals|grundsätzlich nicht)
        """
    private static let none = "(kein|keine|keinen|keinerlei|koa|kei|keins|lieber kein|lieber keine)"
    private static let given = """
        [faires|ehrliches|sinnvolles|weiteres|schriftliches|fundiertes|faire|ehrliche|sinnvolle|objektive] (feedback|\
        rückmeldung|rückmeldungen|beurteilung|beurteilungen|bewertung|bewertungen|einschätzung|einschätzungen|antwort|\
        antworten|meinung|urteil|stellungnahme|auskunft|beitrag|aussage|aussagen|kommentar|angaben|angabe|rezension)
        """
    private static let giving = """
        (geben|abgeben|machen|leisten|äußern|schreiben|liefern|treffen|verfassen|beisteuern|erteilen|verteilen)
        """
    private static let take = """
        (teilnehmen|mitmachen|mitmochn|mitmacha|antworten|beantworten|mitwirken|dabei sein|beitragen|ausfüllen|\
        reagieren|bewerten|beurteilen|sagen|schreiben|äußern|einlassen|machen|mochn|tun|daran teilnehmen|beteiligen|\
        mitreden|eingehen|einmischen|urteilen|beisteuern|loswerden|unterstützen|helfen|dienen|weiterhelfen)
        """
    private static let out = """
        (absehen|verzichten|heraushalten|raushalten|enthalten|passen|aussetzen|auslassen|überspringen|ablehnen|\
        zurückhalten|abmelden|abstand nehmen|absagen|nein sagen|zurückziehen|verweigern|zurücktreten|fernhalten|\
        entschuldigen|davon absehen|einen korb geben|außen vor bleiben|neutral bleiben|draußen bleiben|abwinken|\
        austragen lassen|streichen lassen)
        """
    private static let what = """
        [das|es|dies|diese|des|sowas|so etwas|(den|diesen|solche|die|diese|eure|ihre) (bogen|bögen|fragen|fragebogen|\
        umfrage|umfragen|fragebögen|anfrage|bitte)|das formular|feedback]
        """
    private static let hum = """
        [sorry|leider|tja|pff|pf|puh|äh|ähm|hm|hmm|ach|och|nun|also|na|naja|danke|danke aber|aber|daher|deshalb|darum|\
        somit|von mir|für mich|von mir ein|ein|oje|uff|schade|bedaure|bedauere|mei|jo mei|ehrlich gesagt|dann|ja|\
        schöne idee aber|gute idee aber|nett aber|nette idee aber|schöne idee doch]
        """
    private static let someoneElse = """
        (jemand anderen|jemand anders|jemand anderes|jemanden anderen|andere|anderen|wen anders|wen andern|wen \
        anderen|wen anderes|einen anderen|eine andere|die anderen|andere kollegen|einen anderen kollegen|an andern|\
        einen anderen (freiwilligen|kollegen)|andere leute|jemand der \(about) besser kennt)
        """

    static let germanGrammar: [(Sense, String)] = [
        (
            .noThanks,
            """
            \(hum) \(hum) (nein|nee|nö|na|ne) (danke|vielen dank|merci|besten dank|dankeschön) [dir|ihnen|trotzdem|\
            sehr|schön]
            (nein|nee|nö) [danke|leider] (tut mir leid|leider|sorry|lieber nicht|lass mal|lassen sie mal|lasst mal|\
            bedaure|ohne mich|kein interesse|keine zeit|echt nicht|wirklich nicht|auf keinen fall|das mache ich nicht|\
            i mog ned)
            danke (kein interesse|kein bedarf|ohne mich|ich passe|ich verzichte|diesmal nicht)
            """
        ),
        (
            .no,
            """
            \(hum) \(hum) (nein|nee|nö|ohne mich|lieber nicht|eher nicht|nicht für mich|nicht mit mir|diesmal nicht|\
            ich nicht|heuer nicht|dieses jahr nicht|dieses mal nicht|besser nicht|bin raus|kein bedarf|kein interesse|\
            nein danke|nix für mich) [danke|sorry|leider|von mir|diesmal|dieses jahr]
            (das|es) (ist|wird|bleibt) [ein|für mich ein|von mir ein] (nein|nix) [von mir]
            [ich|i] (sag|sage|muss) [ich] [hier|da|dazu|leider|lieber|diesmal] nein [sagen]
            (lass|lassts|lassen sie|lasst) (mal|gut sein|stecken|mal lieber), na danke, geht bei mir [leider] nicht
            wird nichts, wird nix, (das|des) wird [leider] nix
            (nein|nee|na) (du|ihr) [danke|lass mal|lieber nicht]
            (nein|na) (des|das) (mog|mag|mach|will) (i|ich) (ned|net|nicht), i mog ned, mog ned, mog i ned, mag ned
            i mog net
            i wü ned, will ned, keine lust, koa zeit, koa lust, kei zyt, nei danke, nei merci, na sorry
            kein thema für mich
            """
        ),
        (
            .refuses,
            """
            (ich|i|wir) (mache|mach|nehme|nimm|wirke|mochs|moch|tu|tue|beteilige mich|rede|spiele|steige) \(softly) \
            \(here) \(softly) \(what) \(not) [daran|da|hier|dabei] [mit|teil|dabei|ein|daran teil]
            (da|do|hier|daran|hieran|dabei|bei sowas|bei so etwas|diesmal|dieses jahr|heuer|so etwas|sowas|das|des|\
            dees|solche sachen|solche umfragen|solche bögen|diese runde) (mache|mach|moch|nehme|wirke|tu|tue|fülle|\
            beantworte|spiele) (ich|i|wir) \(softly) \(what) \(not) [daran|mehr] [mit|teil|aus]
            (ich|i|wir) (möchte|will|kann|werde|darf|mag|würde|mog|ko|wü|möcht|wollen|können|werden|möchten) \
            \(softly) \(here) \(softly) [mich] \(what) \(here) [mich] \(softly) \(not) \(here) [mehr|daran|dazu|\
            darauf] \(take)
            (möchte|will|kann|werde|darf|mag|würde) (ich|wir) \(softly) \(here) [mich] \(what) \(softly) \(not) [mehr|\
            daran|dazu] \(take)
            (das|des|dies|dees|da|so etwas|sowas|feedback|solche bögen) (möchte|will|kann|werde|mag|mog|wü|darf) (ich|\
            i) \(softly) \(not) [mehr] [\(take)]
            (ich|i|wir) (möchte|will|kann|werde|darf|mag|würde|mog|ko) \(softly) \(here) \(softly) \(none) \(given) \
            \(here) \(giving)
            (möchte|will|kann|werde|darf|mag) (ich|i) \(softly) \(here) \(softly) \(none) \(given) \(here) \(giving)
            (ich|i|wir) (gebe|geb|gib|schreibe|schreib|leiste|mache|mach|liefere|erteile|treffe|fülle|habe|hab) \
            \(softly) \(here) \(softly) (\(none) \(given)|nichts|nix) \(here) [ab|bei|zu|aus|von mir]
            (daher|deshalb|also|da|hier|dazu|hierzu|über \(about)|zu \(about)|diesmal|dieses jahr|grundsätzlich|und) \
            (gebe|geb|schreibe|mache|liefere|sage|leiste) [ich] \(softly) (\(none) \(given)|nichts|nix) [ab|bei|dazu]
            (feedback|rückmeldung|ein feedback|eine rückmeldung) (gebe|geb|schreibe|mache|gib) (ich|i) \(softly) \
            (keins|keines|keine|nicht|koans|ned)
            ich (bewerte|beurteile|beantworte|kommentiere) \(softly) (keine|nicht) [\(about)|kollegen|kolleginnen|\
            solche anfragen]
            (ich|i|wir) (lehne|sage|sag|setze|setz|sehe|nehme|ziehe|halte|halt|melde|trete|verweigere|steige|winke|\
            lasse|lass|trage|streiche|bleibe|bleib|schlage) [hiermit|mich|mi|das|es|diesmal|leider|lieber|dankend|\
            höflich|davon|die|da|hier|ihre|dieses] [anfrage|einladung|teilnahme|bitte|mich|jahr|lieber|leider|hier|da|\
            dankend|hiermit|davon|gerne|gern|höflich|umfrage] [an der (umfrage|feedbackrunde|runde|befragung)|lieber|\
            hiermit|als (feedbackgeber|feedbackgeberin|beurteiler)|von dieser (umfrage|runde)|aus (solchen|diesen) \
            (dingen|sachen)|dankend|leider|daraus|davon] (ab|aus|raus|heraus|zurück|fern|außen vor|neutral|draußen|\
            bleiben|sein|abstand|nein)
            (hiermit|dankend|daher|deshalb|leider|da|diesmal|dieses jahr|heuer|hier|also) (lehne|sage|setze|sehe|\
            nehme|ziehe|halte|halt|melde|trete|steige|winke|lasse|bin|passe|verzichte|enthalte) (ich|i) [mich|mi|das|\
            die|es|ihre|eure|diese|davon|leider|lieber] [anfrage|einladung|teilnahme|bitte|feedbackanfrage|lieber|\
            leider] [an der (umfrage|feedbackrunde|runde|befragung)|dankend] [ab|aus|raus|heraus|zurück|außen vor|\
            abstand]
            (ich|i|wir|) (möchte|will|muss|werde|würde|müssen|möchten|wollen|darf) \(softly) [mich] \(here) \(softly) \
            [mich] \(here) [lieber] [dir|ihnen|euch] \(out)
            (möchte|will|muss|werde|würde) (ich|wir) \(softly) [mich] \(here) \(softly) \(out)
            (ich|i|) bin \(here) \(softly) \(here) (raus|draußen|nicht dabei|ned dabei|außen vor|weg)
            (da|hier) bin (ich|i) \(softly) (raus|draußen|nicht dabei|ned dabei)
            (ich|) habe (beschlossen|entschieden|mich entschieden|mich dagegen entschieden) [\(here)] [nicht \
            (teilzunehmen|mitzumachen|zu antworten)|kein feedback (zu geben|abzugeben)|keine rückmeldung (zu geben|\
            abzugeben)|darauf zu verzichten|mich zu enthalten]
            ich (ziehe es vor|bevorzuge es|wünsche) \(softly) (nicht (teilzunehmen|mitzumachen|zu antworten)|mich \
            \(here) (herauszuhalten|rauszuhalten|zu enthalten)|kein feedback (zu geben|abzugeben))
            (ich|i) (stehe|steh) \(here) \(softly) \(not) zur verfügung
            (dafür|hierfür|da) stehe ich \(softly) \(not) zur verfügung
            \(hum) \(hum) stehe [ich] \(here) nicht zur verfügung, nicht verfügbar [dafür|hierfür|für feedback]
            ich komme (dem|ihrer bitte|der bitte) \(softly) nicht nach
            (ihrer|dieser|der) bitte [um (rückmeldung|feedback)] komme ich \(softly) nicht nach
            (das|des|dies) (lasse|lass|loss|überlasse|überlass|überspringe|spare) ich \(softly) [mir] \(softly) \
            [bleiben|sein|aus|anderen|den anderen|kollegen|sausen|lieber]
            ich lass (es|das) \(softly) [bleiben|sein|aus], des loss i liaba
            ich überlasse (das|es) \(softly) (anderen|den anderen|kollegen|jemand anderem)
            [bitte] (frag|frage|fragt|fragen sie|frogts|frog|such|sucht|suchen sie|nimm|nehmen sie|nehmt|findet|find|\
            finden sie|wenden sie sich an|wende dich an) [bitte|lieber|besser|doch|da|dafür|euch|dir|sich] [bitte|\
            lieber|besser|an] \(someoneElse) [bitte|dafür|dazu|lieber]
            (bitte|lieber|besser) \(someoneElse) (fragen|nehmen|suchen|anfragen|bitten)
            [bitte] (streich|streichen sie|streicht|nimm|nehmen sie|nehmt|lösch|löschen sie|entferne|entfernen sie|\
            trag|tragen sie|lass|lassen sie|lasst|lassts|halt|halten sie|haltet) mich \(softly) (von der liste|aus \
            der liste|aus dem verteiler|aus|raus|heraus|da raus|außen vor|in ruhe|weg|draußen|da heraus|aus dem spiel|\
            damit in ruhe|da außen vor)
            [bitte] (rechne|rechnet|rechnen sie|plant|planen sie|plan) \(softly) (nicht|ned) mit (mir|meinem feedback|\
            meiner (rückmeldung|antwort|teilnahme))
            [bitte] (schick|schicken sie|schickt|schreib|schreiben sie|schreibt|sende|senden sie|frag|fragen sie|\
            fragt|kontaktieren sie|kontaktiere|mail|mailen sie|belästigt|belästigen sie) (mir|mich) \(softly) (nichts|\
            keine|nicht|nie|so etwas nicht|sowas nicht|das nicht|dazu nicht|deswegen nicht) [mehr|wieder] [mails|\
            anfragen|weiteren (mails|anfragen|nachrichten)|erinnerungen|umfragen] [mehr|an]
            [bitte] keine (weiteren|weitere|mehr|) (mails|anfragen|e-mails|erinnerungen|umfragen|nachrichten|anfrage|\
            zusendungen) [dieser art|mehr|an mich|von euch|bitte|zu diesem thema]
            (mich|mi) (bitte|) (nicht|nicht mehr|ned) (mehr|) (fragen|anschreiben|kontaktieren|anmailen|einplanen|\
            mitzählen)
            (ich|i|) (habe|hab|hob) \(here) \(softly) (keine|kein|koa|null|keinen) (zeit|lust|interesse|bedarf|\
            kapazität|kapazitäten|nerv|ambitionen|bock|energie|luft) [dafür|daran|dazu|hierfür|mehr|für (sowas|so \
            etwas|feedback|umfragen)]
            (keine|kein|koa|null) (zeit|lust|interesse|bedarf|kapazität|bock) [dafür|daran|dazu|hierfür|für (sowas|so \
            etwas|feedback)|an (sowas|der umfrage|einer teilnahme)] [sorry|leider|danke]
            (von|seitens) (mir|meiner seite) (kommt|gibt es|gibt's|also|daher|diesmal|leider|kriegt ihr|bekommt ihr) \
            [diesmal|daher|also|leider|da|dazu|dieses jahr] (kein|keine|nichts|nix) [\(given)]
            (kein|keine) (feedback|rückmeldung|antwort|beurteilung|stellungnahme|meinung|kommentar) (von|durch) (mir|\
            meiner seite|uns) [diesmal|dieses jahr|dazu]
            (ich|) (sage|sag|schreibe|schreib|äußere mich|antworte|kommentiere|verrate) \(here) \(softly) (nichts|nix|\
            nicht|ned)
            (dazu|hierzu|darauf|darüber|über \(about)|zu \(about)) (sage|sag|schreibe|äußere|antworte|möchte|will|\
            kann) ich [mich] \(softly) (nichts|nix|nicht|lieber nichts|lieber nicht) [sagen|schreiben|äußern|\
            beitragen|beurteilen]
            (ich|i|) (kenne|kenn|seh|sehe|treffe) \(about) \(softly) [dafür|dazu|hierfür] (zu wenig|kaum|gar nicht|\
            nicht|nicht gut genug|zu selten|nie|fast nie|zu schlecht|ned) [gut genug] [dafür|um (etwas|was) (zu sagen|\
            dazu zu sagen|zu beurteilen)]
            (ich|) bin (nicht|leider nicht|dafür nicht|hierfür nicht|da nicht|ungern|keine|kein) \(here) (bereit|\
            dabei|verfügbar|interessiert|geeignet|der richtige|die richtige|zuständig|geneigt|zu haben|die richtige \
            person|der richtige mensch) [dafür|dazu|hierfür|für sowas]
            (dafür|hierfür|da|dazu) bin ich [leider|wohl] (nicht|die|der) (der richtige|die richtige|geeignet|\
            zuständig|falsche|die richtige person) [person]
            (aber|doch|also|daher|deshalb) ich (verzichte|passe|enthalte mich|bin raus|sage ab|lehne ab)
            (mich|mi) (interessiert|intressiert) (das|des) (nicht|ned|net)
            (das|des) (interessiert|intressiert) (mich|mi) (nicht|ned|net)
            (macht|machen sie|mach) [das|es] [bitte|lieber] ohne mich, ihr müsst [hier] ohne mich auskommen
            ohne mein (feedback|zutun), meine antwort (ist|bleibt|lautet) nein, mein nein (gilt|bleibt) [weiterhin]
            zählt [bitte] nicht auf mich
            (muss|ich muss) [dir|ihnen|euch] [leider] (einen korb geben|absagen), steht mir nicht zu
            ich trete [hiermit] zurück
            """
        ),
        (
            .because,
            """
            (wir|{n} und ich|sie und ich) (haben|hatten|arbeiten|sind|sehen uns) [leider|eigentlich|bisher|ja] [kaum|\
            fast nie|nie|wenig|zu wenig|keine|selten] (berührungspunkte|kontakt|miteinander zu tun|zusammengearbeitet|\
            zusammen|in verschiedenen (abteilungen|teams|bereichen)|an verschiedenen standorten|befreundet|verwandt|\
            verschwägert|miteinander)
            wir kennen uns [leider|ja|eigentlich] (kaum|nicht|nicht gut|nicht gut genug|gar nicht|zu wenig)
            (ich|) bin [ja|doch] (befangen|parteiisch|neu hier|nur praktikant|nur praktikantin|zu nah dran|mit \
            \(about) befreundet)
            (viel|) zu viel (zu tun|arbeit|los), mir fehlt [dafür|dazu|da] (die zeit|der einblick|die lust)
            """
        ),
        (
            .about,
            """
            (wegen|aufgrund) {w} [{w}] [{w}] [{w}], pfiat di, pfiat eich, servus, gell, mei, schöne idee, gute idee
            nette idee
            die einladung, für die einladung, die nachfrage, liebe grüße, bedaure, bedauere, nett gemeint, dieses jahr
            daher kann ich nichts beitragen
            """
        ),
    ]
}
