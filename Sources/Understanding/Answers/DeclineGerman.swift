// German words of people who won't take part.

extension DeclinePhrases {
    /// A person whom it is about.
    private static let germanPerson = """
        ({n}|dich|dir|ihnen|euch|ihr|ihm|sie|ihn|dieser person|diese person|dieser kollegin|diesem kollegen|\
        diese kollegin|diesen kollegen|frau {n}|herrn {n}|herr {n})
        """

    static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german),
        (
            .around,
            """
            leider, gerade, momentan, zurzeit, zur zeit, diesmal, dieses mal, ehrlich gesagt, im moment, viel erfolg
            alles gute, um verständnis, ich bitte um verständnis, ihr verständnis, für ihr verständnis
            danke für ihr verständnis, danke für dein verständnis, vielen dank für ihr verständnis, nett gemeint
            lieb gemeint, anfrage, die anfrage, für die anfrage
            (nett|lieb|schön|danke|freundlich) dass (du|sie|ihr) [an] [mich|mir] [an] (denkst|denken|denkt|fragst|\
            fragen|fragt|gedacht haben|gefragt haben|gedacht hast|gefragt hast)
            ich hoffe (du verstehst|sie verstehen|ihr versteht) (das|es), nichts gegen \(germanPerson)
            nichts persönliches, aus prinzip, grundsätzlich, aus persönlichen gründen, liegt nicht an \(germanPerson)
            beim besten willen, tut mir (leid|wirklich leid|sehr leid), es tut mir leid, sorry
            """
        ),
        (.noOpinion, "[ich] [habe|hab] [ich] [dazu|hierzu|da|leider] keine meinung [dazu|hierzu]"),
        (.noThanks, "nein (danke|vielen dank|besten dank|herzlichen dank|danke schön|danke sehr|merci)"),
        (
            .no,
            """
            nein, nö, nee, ne, lieber nicht, ich lieber nicht, nein lieber nicht, abmelden, keine zeit, ohne mich
            nicht für mich, leider nicht, leider nein, kein interesse, danke nein, danke aber nein, nicht mit mir
            diesmal nicht, ich passe, passe, abgelehnt, ich verzichte, verzichte, austragen
            (also|aber|daher|deshalb|darum) (nein|lieber nicht|nein danke|eher nicht), dieses mal nicht, jetzt nicht
            heute nicht, nö danke, nee danke, nein leider, ich nicht, muss nein sagen, ich muss [leider] nein sagen
            ich sage nein, besser nicht, eher nicht, für mich nicht, geht [leider] nicht, das geht [leider] nicht
            lass mal, lassen sie mal, nein lass mal, schaffe ich nicht
            """
        ),
        (
            .refuses,
            """
            (möchte|will|kann|werde|darf|mag|würde) ich [hier|hieran|daran|da|leider|diesmal|lieber|gern] [leider|\
            lieber|daran] nicht [daran|hier] (teilnehmen|mitmachen|antworten|mitwirken|dabei sein|beitragen)
            (kenne|kenn) [ich] \(germanPerson) [leider|noch|ja] (erst kurz|erst seit kurzem|erst seit kurzer zeit|\
            seit zu kurzer zeit|noch nicht lange)
            das ist nichts für mich, nichts für mich, ich will [das|hier] nicht, kein bedarf, ohne mich bitte
            ich bin dafür nicht (geeignet|zuständig|der richtige|die richtige), nicht interessiert
            ich bin nicht interessiert, ich beteilige mich [hier|daran|an so etwas|diesmal|leider] nicht
            beteilige mich nicht, keine teilnahme, ich enthalte mich
            ich fühle mich [dazu|dafür] nicht (berufen|in der lage)
            fühle mich [dazu|dafür] nicht (berufen|in der lage), ich bin dazu nicht in der lage
            ich (mache|mach|nehme|werde|kann|möchte|will|würde|mag|darf) [ich] [da|hier|hieran|daran|diesmal|dieses \
            mal|an der umfrage|an dieser umfrage|an der befragung|leider] [lieber|leider|hier|gerne|doch] [diesmal] \
            (nicht mit|nicht teil|nicht teilnehmen|nicht mitmachen|lieber nicht teilnehmen|lieber nicht mitmachen|\
            nicht antworten|nicht beantworten|kein feedback geben|keine rückmeldung geben|passen|aussetzen|\
            verzichten|nicht|nicht daran teilnehmen|nicht mitwirken|nicht mehr teilnehmen|nicht dabei sein|absehen|\
            mich enthalten|lieber nicht)
            (mache|nehme) [ich] [da|hier|hieran|daran|diesmal|leider|lieber] [lieber|leider] nicht (mit|teil|daran \
            teil|hieran teil)
            nicht (teilnehmen|mitmachen|mit machen), lieber nicht (teilnehmen|mitmachen)
            da mache ich [lieber|leider] nicht mit, daran nehme ich [lieber|leider] nicht teil
            [ich] gebe [hier|hierzu|dazu|leider|diesmal|lieber] (kein|keine) (feedback|rückmeldung|bewertung|\
            beurteilung|auskunft|antwort|einschätzung) [ab|zu \(germanPerson)]
            kein feedback von mir, keine rückmeldung von mir
            (ich (kann|möchte|will|werde)|(kann|möchte|will|werde) ich) [leider|hier|dazu|hierzu|zu \(germanPerson)|\
            über \(germanPerson)] [leider|lieber] (kein|keine|nichts) [sinnvolles|ehrliches|fundiertes|faires|\
            sinnvolle|fundierte|faire|hilfreiche|qualifizierte|qualifiziertes|brauchbares] [zu \(germanPerson)|über \
            \(germanPerson)] (feedback geben|rückmeldung geben|aussage machen|aussage treffen|auskunft geben|sagen|\
            beitragen|beurteilung abgeben|bewertung abgeben|urteil abgeben|einschätzung geben|einschätzung abgeben|\
            urteil erlauben|dazu sagen)
            dazu kann ich [leider] nichts [sinnvolles|fundiertes] (sagen|beitragen)
            kann ich [leider] nichts (sagen|dazu sagen|beitragen), ich möchte dazu (nichts|lieber nichts) sagen
            [ich] (möchte|werde|will|muss|würde) [ich] [mich] [hier|hiervon|davon|dazu|diesmal|dieses mal|von einer \
            rückmeldung|von einem feedback|von der teilnahme|auf eine teilnahme|auf die teilnahme|auf eine \
            rückmeldung|darauf|da|leider|gern|gerne|hierbei] [lieber|leider|gern|gerne] [da|hier|davon|hiervon] \
            (absehen|verzichten|heraushalten|raushalten|enthalten|passen|aussetzen|auslassen|überspringen|ablehnen|\
            zurückhalten|abmelden|abstand nehmen)
            ich (halte|enthalte) mich [hier|da|lieber|dazu|diesmal|gern] [lieber] [da|hier] (heraus|raus|zurück|der \
            stimme|einer meinung|)
            ich (sehe|nehme) [hier|davon|hiervon|lieber|diesmal] [lieber|davon|hiervon] (ab|abstand)
            ich (setze|lasse|lass) [diesmal|hier|es|das|dieses mal|dies|diese] [lieber|mal|diesmal] aus
            (setze|lasse ich|lasse) [es|das|diesmal|dies] [lieber|diesmal] aus
            [da|hier|diesmal] (muss|werde) ich [leider|hier] passen, da passe ich
            ich (lehne|sage) [das|dies|höflich|dankend|leider|hiermit] (ab|dankend ab)
            ich überspringe (das|dies|diese|es)
            ich verzichte [lieber|gern|gerne|dankend|diesmal|darauf|auf eine teilnahme|hier]
            verzichte ich [lieber|gern|dankend], da verzichte ich, möchte [ich] [gerne|gern|lieber] [darauf] verzichten
            (lassen|lasst|lass) [sie] mich [bitte|da|hier] [bitte] (außen vor|raus|aus dem spiel|in ruhe|da raus|\
            draußen|da heraus|weg)
            [bitte] (streichen|streich|nehmen|nimm|entfernen|entferne|löschen|lösche|streicht) [sie] mich [bitte] \
            [von|aus] [der|dieser|ihrer|eurer] [liste|verteiler|mailingliste|umfrage] [streichen|heraus|raus]
            [bitte] von der liste (streichen|nehmen), rechnen sie nicht mit mir, rechne nicht mit mir
            zählt nicht auf mich, zählen sie nicht auf mich, ohne mich [bitte]
            [bitte] (fragen|frag|fragt) [sie] mich [bitte|dazu|dafür] (nicht|nicht mehr|nicht wieder|nicht noch \
            einmal|nie wieder)
            [bitte] (fragen|frag|fragt) [sie] [bitte|lieber|doch] (jemand anderen|jemand anders|andere|jemanden \
            anderen|jemand anderes|einen anderen|andere kollegen)
            (darauf|hierauf|da) (verzichte|möchte) ich [gern|gerne|lieber|dankend|leider] [verzichten]
            [bitte] [mich] (nicht|nicht mehr|nicht weiter|nicht wieder|nie wieder) [mehr|weiter] (anschreiben|\
            kontaktieren|fragen|anfragen|belästigen|anmailen|mailen) [bitte]
            schreiben sie mich nicht mehr an, schreib mich nicht mehr an
            (so etwas|sowas) mache ich [lieber|leider|grundsätzlich] nicht, ich mache das [lieber|leider] nicht
            das möchte ich [lieber|leider] nicht, ich möchte das [lieber|leider] nicht [machen|tun]
            ich will das [lieber|leider] nicht [machen|tun], das überlasse ich [lieber|gern|gerne] (anderen|kollegen)
            ich überlasse das [lieber|gern|gerne] (anderen|kollegen)
            bitte keine (weiteren|mails|anfragen) [mails|anfragen] [mehr]
            (ich bin|bin) [hier|da|leider|diesmal|lieber] (raus|nicht dabei|nicht der richtige|nicht die richtige|\
            nicht der richtige ansprechpartner|nicht die richtige person|nicht die richtige ansprechpartnerin|der \
            falsche|die falsche|nicht die passende person) [dafür|hierfür|für sowas|da]
            da bin ich raus, melden sie mich ab, melde mich ab, ich melde mich (ab|hiervon ab), nicht mit mir
            [ich] (habe|hab) [ich] [dafür|hierfür|leider|momentan|gerade|dazu|derzeit|im moment|da] [leider|gerade|\
            momentan] (keine zeit|kein interesse|keine lust|keine kapazität|keine kapazitäten|keine meinung|keinen \
            bedarf|keine meinung dazu|nichts beizutragen|nichts dazu zu sagen) [dafür|hierfür|daran|dazu]
            keine (zeit|lust) [dafür|hierfür|leider], kein interesse [daran]
            dafür (habe|fehlt) (ich|mir) [leider] (keine zeit|die zeit)
            mir fehlt [dafür|leider|dazu|hierfür] die (zeit|grundlage|einsicht)
            ich bin [zu|leider|gerade] [zu] (beschäftigt|ausgelastet|eingespannt), zu viel zu tun
            schaffe ich [leider|zeitlich] nicht, ich schaffe (das|es) [leider|zeitlich] nicht
            ich (kenne|kannte) [\(germanPerson)] [leider|dafür|eigentlich|noch|dazu|persönlich] (nicht|zu wenig|kaum|\
            nicht gut|nicht gut genug|nicht genug|nicht ausreichend|gar nicht|nicht wirklich|noch nicht|noch nicht \
            gut genug|nicht lange genug|zu kurz|nicht gut genug dafür|noch zu wenig|überhaupt nicht|zu schlecht|\
            nicht so gut|nicht persönlich) [dafür|hierfür]
            kenne \(germanPerson) [leider] (nicht|zu wenig|kaum|nicht gut genug|nicht genug)
            \(germanPerson) kenne ich [leider|dafür] (nicht|zu wenig|kaum|nicht gut genug|nicht gut|gar nicht) [dafür]
            [ich|wir] (habe|hab|haben|hatte|hatten) [ich] [mit \(germanPerson)] [leider|bisher|noch|eigentlich|\
            dafür] (zu wenig|kaum|nie|noch nie|nicht|nicht genug|nicht genügend|nicht ausreichend|nur wenig|zu \
            selten|nicht direkt|bisher kaum|zu kurz|nicht viel|noch nicht|fast nicht|gar nicht|nicht lange genug) \
            [direkt|eng] [mit \(germanPerson)] (zusammengearbeitet|gearbeitet|zu tun|zu tun gehabt|kontakt|\
            berührungspunkte|erlebt|zusammen gearbeitet|kontakt gehabt|miteinander zu tun|miteinander gearbeitet) \
            [mit \(germanPerson)]
            zu wenig [mit \(germanPerson)] (zusammengearbeitet|gearbeitet|kontakt|zu tun|berührungspunkte|\
            zusammenarbeit) [mit \(germanPerson)]
            ich arbeite [leider|mit \(germanPerson)|schon lange|seit langem|hier] [mit \(germanPerson)] (nicht|nicht \
            mehr|kaum|zu wenig|gar nicht|nicht direkt|zu selten) [mit \(germanPerson)|dort|hier|direkt] [zusammen]
            arbeite nicht mehr (mit|hier|dort) [\(germanPerson)] [zusammen]
            ich kann (das|dies|\(germanPerson)|es|sie) [leider|dazu] nicht (beurteilen|einschätzen|bewerten|wirklich \
            beurteilen|fair beurteilen|gut beurteilen|seriös beurteilen)
            kann ich [leider] nicht (beurteilen|einschätzen)
            das kann ich [leider] nicht (beurteilen|einschätzen|sagen|bewerten), das steht mir nicht zu
            steht mir nicht zu
            [da|hier|ich] halte [ich] mich [da|hier|lieber|gern|bei sowas] [lieber] (raus|heraus|zurück|bedeckt|\
            neutral)
            ich (lehne|schlage) [das|es|dankend|leider|höflich|hiermit|ihre anfrage|die anfrage] [dankend|leider] \
            (ab|aus)
            [ich] möchte [ich] [mich|dazu|hierzu|da|über \(germanPerson)|zu \(germanPerson)] [dazu|hierzu|lieber|da|\
            gern|leider] (nichts|nicht|keine|kein|mich nicht) [dazu] [feedback|angaben|auskunft|aussage|urteil] \
            [sagen|äußern|äussern|abgeben|geben|machen|mitmachen|teilnehmen|ausfüllen|beantworten|schreiben]
            [ich] (will|werde|kann|mag) [ich] [das|dazu|hier|da|diesmal|den bogen|die fragen] [lieber|leider] (nicht|\
            nichts) [mit] (machen|mitmachen|ausfüllen|beantworten|teilnehmen|sagen|tun|beurteilen|dazu sagen|\
            antworten|leisten)
            (mache|mach) ich [da|hier|diesmal|lieber|leider] nicht [mit]
            ich mache [da|hier|diesmal|lieber|leider] [lieber|leider] nicht mit
            (das|dies) (fülle|beantworte|mache) ich [lieber|leider] nicht [aus]
            (wenden sie sich|frag|fragt|fragen sie) [bitte] [besser|lieber] [an] (jemand anderen|jemand anders|\
            andere|jemanden anderen|die kollegen)
            (bitte|lieber) jemand anderen [fragen|nehmen], (setze|setz) ich [diesmal|hier] [lieber] aus
            ich setze [diesmal|hier|lieber] [lieber] aus
            ich (passe|verzichte|enthalte mich|bin raus|streiche die segel) [diesmal|hier|lieber|dankend|da] [lieber]
            ich weigere mich, verweigere ich, ich bleibe [da|hier|lieber] [lieber] (außen vor|neutral|raus)
            (kein|keine) (feedback|rückmeldung|beurteilung|einschätzung) von (mir|uns)
            von mir [also|daher|leider] (kein|keine|nichts) [feedback|rückmeldung|beurteilung|einschätzung]
            (rechnet|rechnen sie|rechne) [bitte] nicht mit mir, nicht mit mir rechnen
            lass mich [da] [bitte] (außen vor|raus), lassen sie mich [da] [bitte] (außen vor|raus)
            ich (mach's|mache es) nicht, ohne mich, feedback gebe ich (keins|keines|nicht)
            meine antwort [ist|lautet] nein, ich setze [dieses jahr|diesmal] aus
            (nehmen|streichen) sie mich [bitte] von der liste, (dazu|hierzu) sage ich [lieber] nichts
            ich sage [dazu|hierzu] [lieber] nichts [dazu]
            """
        ),
        (
            .about,
            """
            ich, das, es, hier, hierzu, dazu, dafür, hierfür, daher, deshalb, deswegen, darum, und, aber, um, zu, etwas
            sinnvolles, ein, eine, einen, faires, fundiertes, faire, fundierte, ehrliche, ehrliches, sinnvolle
            feedback, rückmeldung, urteil, beurteilung, einschätzung, geben, zu geben, abzugeben, abgeben, sagen
            zu sagen, können, beurteilen, zu können, nein danke (sagen|zu sagen|sage) [nie|nicht], bei mir, von mir, für mich, mir, mich, da, als, dass, weil, denn
            mit, über, an, auch, so, sehr, bin, nett, umfrage, diese umfrage, an dieser umfrage, seriös, gut, genug
            aussage, machen, treffen, bewerten, zu bewerten, dies, hilfreiches, brauchbares, doch, nun, wirklich
            lieber, mal, herr, frau, teil, \(germanPerson), [ich] sage (nicht|nie) nein
            """
        ),
    ]
}
