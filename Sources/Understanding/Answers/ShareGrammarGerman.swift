// German sentences of an employee who lets her manager read the dossier, by their order.

extension ShareWords {
    private static let soft = """
        [bitte|ruhig|gern|gerne|auch|schon|scho|mal|einfach|natürlich|selbstverständlich|jederzeit|sehr gern|sehr \
        gerne|hiermit|direkt|gleich|jetzt|sofort|also|doch|halt|eh|komplett|vollständig|ganz|von mir aus|meinetwegen|\
        damit|sogar|unbedingt|rüber|glei|vorab|alles|allerdings gern|ausdrücklich|durchaus|dann|sicher|gerade]
        """
    private static let softly = "\(soft) \(soft) \(soft)"

    private static let boss = """
        ([mein|meine|meiner|meinem|meinen|der|die|dem|den|unser|unsere|unserem] [direkte|direkter|direkten|direktem] \
        (chef|chefin|vorgesetzter|vorgesetzte|vorgesetzten|vorgesetztem|führungskraft|manager|managerin|teamleiter|\
        teamleiterin|teamleitung|boss|leitung|abteilungsleiter|abteilungsleiterin|abteilungsleitung|teamlead|leiter|\
        leiterin))
        """
    private static let he = "({n}|er|sie|der {n}|da {n}|dr {n}|d {n}|die {n}|herr {n}|frau {n}|der|die|\(boss))"
    private static let him = """
        ({n}|ihm|ihr|ihn|sie|eam|dem {n}|den {n}|der {n}|da {n}|am {n}|em {n}|herrn {n}|frau {n}|dem|der|\(boss))
        """
    private static let toHim = "(an|mit|für|bei|zu|mit'm|zum) \(him)"
    private static let file = """
        ((das|mein|dieses|des|'s) [ganze|gesamte|komplette|vollständige] (dossier|feedback|dokument|ergebnis|ding|\
        feedbackdossier|gesamtpaket|pdf|file)|(der|den|mein|meinen|diesen) [ganzen|gesamten|kompletten|vollständigen] \
        (bericht|feedbackbericht|text|inhalt)|(die|meine|alle|diese) [ganzen|gesamten|kompletten] (rückmeldungen|\
        rückmeldung|ergebnisse|antworten|datei|unterlagen|auswertung|zusammenfassung|inhalte)|dossier|bericht)
        """
    private static let it = "(es|das|dies|des|dees|ihn|alles|'s|as|sie|die|ois|\(file))"
    private static let things = """
        \(softly) [\(it) \(softly) [\(toHim)|\(him)]|\(toHim) \(softly) [\(it)]|\(him) \(softly) \(it)|\(him)] \
        \(softly)
        """

    private static let give = """
        (teilen|weitergeben|weiterleiten|zeigen|geben|schicken|senden|zusenden|zuschicken|übermitteln|vorlegen|\
        freigeben|aushändigen|überlassen|mailen|offenlegen|zukommen lassen|lesen lassen|sehen lassen|zugänglich \
        machen|freischalten|teiln|gebn|zoagn|schickn|weitergebn|weiterleitn|übergeben|bereitstellen|vorzeigen|\
        weiterreichen|rüberschicken|zur verfügung stellen|(einsicht|zugang|zugriff|einblick) (geben|gewähren))
        """
    private static let toGive = """
        (zu (teilen|zeigen|geben|schicken|senden|übermitteln|überlassen|mailen)|weiterzugeben|weiterzuleiten|\
        zuzusenden|zuzuschicken|vorzulegen|freizugeben|auszuhändigen|offenzulegen|weiterzureichen|freizuschalten|\
        bereitzustellen|lesen zu lassen|zugänglich zu machen|zur verfügung zu stellen|(einsicht|zugang|zugriff|\
        einblick) zu (geben|gewähren))
        """
    private static let given = """
        (geteilt|weitergegeben|weitergeleitet|gezeigt|geschickt|gesendet|übermittelt|vorgelegt|freigegeben|gelesen|\
        eingesehen|angesehen|gegeben|offengelegt|zugeschickt|ausgehändigt) [werden|wern]
        """
    private static let read = """
        (lesen|sehen|einsehen|mitlesen|haben|bekommen|erhalten|anschauen|ansehen|kriegen|reinschauen|durchlesen|lesn|\
        läse|seng|sehn|gseh|ha|ham|hom|kriagn|aaluege|aluege|luege|oschaugn|oschaun|reinschaun|wissen|durchgehen|\
        durchsehen|reinlesen|reinsehen|nachlesen|(einsicht|einblick|zugang|zugriff) (nehmen|haben|bekommen|erhalten|\
        kriegen)|davon wissen|zur kenntnis nehmen)
        """
    private static let reads = """
        (liest|sieht|einsieht|mitliest|hat|bekommt|erhält|anschaut|ansieht|kriegt|reinschaut|durchliest|kennt|list|\
        (einsicht|einblick|zugang|zugriff) (nimmt|hat|bekommt|erhält)|(lesen|sehen|einsehen|haben|bekommen|mitlesen|\
        anschauen|ansehen|einsicht nehmen) (darf|kann|soll)|zu (lesen|sehen) bekommt)
        """
    private static let toRead = """
        (zu (lesen|sehen|erhalten|bekommen)|einzusehen|mitzulesen|anzuschauen|anzusehen|durchzulesen|einsicht zu \
        nehmen|(einsicht|zugang) zu (haben|bekommen|erhalten))
        """
    private static let consent = """
        (zustimmung|einverständnis|erlaubnis|genehmigung|freigabe|ok|okay|segen|einwilligung|go|grünes licht|zusage|\
        placet|ja|vollmacht|einverständniserklärung)
        """
    private static let my = "(mein|meine|meinen|die|das|volle|ausdrückliche|meine volle|meine ausdrückliche)"
    private static let fine = """
        [völlig|vollkommen|absolut|ganz|total|sehr|durchaus] (in ordnung|ok|okay|gut|recht|kein problem|prima|super|\
        fein|einverstanden|kein ding|kein thema|unproblematisch|erlaubt|gestattet|eine gute idee|guet|passt|i dr \
        ornig|völlig okay|kein akt)
        """
    private static let thatHe = "(dass|wenn|das|wann|wenns|dass's) \(he) \(softly) [\(it)] \(softly) \(reads)"
    private static let surelyHe = "dass \(he) \(softly) [\(it)] \(softly) \(reads)"
    private static let thatYou = """
        dass (du|sie|ihr|man) \(things) (teilst|teilen|teilt|weitergibst|weitergeben|weitergebt|weiterleitest|\
        weiterleiten|weiterleitet|zeigst|zeigen|zeigt|gibst|geben|gebt|schickst|schicken|schickt)
        """
    private static let toDo = "(\(things) \(toGive)|[\(him)] \(softly) [\(it)] \(softly) \(toRead))"
    private static let sharing = """
        [der|die|das|dem|zur|zum|einer|eine|eines|diese|dieser] (weitergabe|teilen|einsicht|einsichtnahme|\
        weiterleitung|offenlegung|übermittlung|freigabe|herausgabe|lesen|weitergeben|weiterleiten|vorlage|teilung) \
        [in \(it)|(meines|des|dieses) (dossiers|berichts|feedbacks)|von \(it)|\(it)|(meiner|der) (ergebnisse|\
        rückmeldungen)] [(an|mit|durch|für|von) \(him)]
        """
    private static let forIt = "(\(toDo)|\(surelyHe)|\(thatYou)|(für|zu|zum|zur|gegen|mit|in) \(sharing)|\(sharing))"
    private static let may = """
        (darf|dürfen|kann|können|soll|derf|deaf|dearf|ko|konn|cha|chan|dörf|darfs|derfs|sollen|kanns)
        """
    private static let youMay = """
        ((du|ihr|sie|man|ia) (darfst|dürft|dürfen|kannst|könnt|können|derfst|derfts|konnst|kennts|kannsch|chasch|\
        chönd|darf|kann)|(darfst|kannst|dürft|könnt|kannste|derfst|konnst|chasch|dörfsch) (gern|gerne|ruhig|scho|gärn))
        """

    static let germanGrammar: [(Sense, String)] = [
        (
            .shares,
            """
            teiln, sharen
            (teil|teile|teilt|teilen sie|teilts) \(softly) [\(it)] \(softly) (mit|mit'm) \(him) \(softly)
            (gib|gebt|geben sie|gebn sie|gebts|schick|schicke|schickt|schicken sie|schickts|send|sende|sendet|senden \
            sie|zeig|zeige|zeigt|zeigen sie|zeigts|übermitteln sie|überlass|überlassen sie|leg|legen sie|mail|mailen \
            sie|leite|leiten sie|leitet|reich|reichen sie|stell|stellen sie) \(softly) (\(it) \(softly) [an|für] \
            [bitte] [\(him)]|[an] \(him) \(softly) [\(it)|einsicht|zugang|zugriff|einblick|bescheid dass \(fine)]) \
            \(softly) [weiter|frei|rüber|raus|vor|zu|her|zur verfügung]
            [ich] willige [hiermit|gern|gerne] in \(sharing) ein
            (schick|schicks|leite|leits|gib|gebts|reich) (weiter|frei)
            (lass|lassen sie|lasst|loss|lossn sie) (\(him) \(softly) [\(it)]|\(it) \(softly) [\(him)]) \(softly) \
            \(read)
            (schalt|schalte|schalten sie|gib|geben sie|gebt) \(it) \(softly) [\(toHim)] frei
            \(youMay) \(things) \(give)
            \(youMay) \(softly) \(him) \(softly) (\(it)|einsicht|zugang|zugriff) \(softly) geben
            (\(it)|\(toHim)|\(toHim) \(it)) (kannst|darfst|können|dürfen|könnt|dürft|kannste|konnst|derfst|chasch) \
            [du|sie|ihr|ma] \(things) \(give)
            \(he) \(may) \(softly) [\(it)] \(softly) \(read)
            \(it) \(may) \(he) \(softly) \(read), \(it) (darf|kann|derf|soll) \(softly) (an|zu) \(him) [gehen|weiter]
            (von mir aus|meinetwegen|natürlich|selbstverständlich|gern|gerne|klar|sicher|freilich|für mich) (darf|\
            kann|derf|dürfen|können) (\(he) \(softly) [\(it)] \(softly) \(read)|\(it) \(softly) [\(toHim)] \(given)|\
            (du|sie|ihr) \(things) \(give))
            \(it) (darf|kann|dürfen|können|soll) \(softly) [\(toHim)|\(him)|von \(him)] \(softly) \(given)
            (darf|kann|soll) \(softly) [\(toHim)|\(him)|von \(him)] \(softly) \(given)
            (mit|an) \(him) (darf|kann) \(it) \(softly) \(given)
            [ich|i] (gebe|geb|erteile|gib|gewähre) [ich] [ihnen|dir|euch|\(him)] [hiermit|gern|gerne|dafür|dazu|auch] \
            [\(my)] (\(consent)|einsicht|zugang|zugriff|einblick) [dazu|dafür|hiermit] [\(forIt)]
            (hiermit|dafür|dazu|gern|gerne|also|daher|deshalb) (gebe|erteile|gewähre|geb) ich [ihnen|dir|euch|\(him)] \
            [hiermit|gern|gerne] [\(my)] \(consent) [dazu|dafür] [\(forIt)]
            [\(my)] \(consent) (haben sie|hast du|habt ihr|hat er|hat sie|hast|habts|hosst|gebe ich [dir|ihnen|euch] \
            [hiermit|gern|gerne]|erteile ich [dir|ihnen] [hiermit|gern|gerne]|ist (erteilt|gegeben|da)|liegt vor|\
            bekommst du|kriegst du|bekommen sie) [dazu|dafür|von mir|hiermit] [\(forIt)]
            (du hast|sie haben|ihr habt|hast|\(he) hat|\(he) bekommt|du kriegst|du bekommst|sie bekommen) [dafür|dazu|\
            hiermit|von mir] (mein|meine|meinen|grünes|von mir|mein volles) (\(consent)|licht) [dazu|dafür|von mir] \
            [\(forIt)]
            (hiermit|von mir) [mein|meine|meinen|das] \(consent) [\(forIt)]
            \(consent) (erteilt|gegeben|liegt vor|von mir|meinerseits) [\(forIt)]
            (zustimmung|einverständnis|erlaubnis|freigabe|einwilligung|grünes licht|genehmigung) (\(sharing)|zum \
            \(sharing)|zur \(sharing)|\(surelyHe)|für \(sharing)|\(toDo)|für \(him))
            ich bin [hiermit|auch] (mit|für) \(sharing) [hiermit|auch|voll und ganz] (einverstanden|ok|okay)
            mit \(sharing) [bin ich|ich bin] einverstanden
            \(sharing) (stimme|bin|willige) ich [hiermit|gern|gerne|ausdrücklich|voll|voll und ganz] (zu|\
            einverstanden|ein)
            [ich|i] stimme [ich] [hiermit|gern|gerne|ausdrücklich|also] \(sharing) [hiermit|gern|gerne|ausdrücklich|\
            also] zu
            [ich|i] stimme [ich] [hiermit|gern|gerne|dem|ausdrücklich] zu [\(forIt)]
            [ich|] willige [hiermit] ein [\(forIt)]
            [ich|i|] (bin|bi) [ich] [hiermit|damit|gern|auch] (einverstanden|dafür|damit einverstanden|eivrstande) \
            [damit] [(mit|zu) \(sharing)|\(surelyHe)|\(thatYou)|\(things) \(toGive)]
            (einverstanden|okay|ok|ja) (mit|zu|für) \(sharing)
            [ich|i] (erlaube|gestatte|genehmige|befürworte|ermächtige) [ich] [hiermit|gern|gerne|es|ihnen|dir|\(him)|\
            das] [\(it)|gern|gerne|hiermit|\(him)] [\(forIt)|\(toDo)|\(it)]
            [ich|und] gebe [ich] [es|das|ihn|sie|\(file)|alles] [hiermit|gern|gerne] [(für|an) \(him)|zur (einsicht|\
            weitergabe) [für|an] [\(him)]] frei
            gebe es frei
            [das|es|des|isch|is|'s] [ist|isch|is|geht|find ich|finde ich] [für mich|von mir aus] \(fine) [für mich|\
            von mir aus] (\(thatHe)|\(thatYou)|\(things) \(toGive))
            (das|es|des) (ist|isch|is|passt|geht) [für mich|von mir aus|so|scho|schon] [\(fine)|klar] [für mich] \
            [\(thatHe)|\(things) \(toGive)]
            [ich|] (finde|find) [ich] (es|das) \(fine) (\(thatHe)|\(thatYou)|\(things) \(toGive))
            \(things) \(give) (ist|geht|passt|find ich|finde ich|darf man|kannst du|isch|is) [für mich|von mir aus] \
            \(softly) [\(fine)|klar]
            \(sharing) (ist|geht|passt|finde ich|find ich|isch) [für mich|von mir aus|damit] \(softly) (\(fine)|klar)
            \(surelyHe) (ist|geht|passt|finde ich|find ich) [für mich] \(softly) (\(fine)|klar)
            [ich|i] (habe|hab|sehe|hob) [ich|i] [da|hier|absolut|überhaupt|gar] [absolut|überhaupt|gar] (keine|kein|\
            nix|nichts|keinerlei|keinen) [einwand|einwände|bedenken|probleme|problem|vorbehalte] (dagegen|gegen|damit|\
            mit|) [\(thatHe)|\(thatYou)|\(sharing)|\(toDo)]
            (keine|kein|keinerlei) (einwand|einwände|bedenken|probleme|problem|vorbehalte|widerspruch|hindernis) \
            [dagegen|von mir|meinerseits|von meiner seite|damit] [gegen|mit] [\(thatHe)|\(thatYou)|\(sharing)|\(toDo)]
            [da|hier|von mir aus|meinerseits|aus meiner sicht|für mich|es] spricht [für mich|da|meinerseits|aus \
            meiner sicht] nichts dagegen [\(thatHe)|\(thatYou)|\(things) \(toGive)]
            [ich] (möchte|will|wünsche|hätte|würde mich freuen) [mir|gern|gerne|ausdrücklich|sogar] [es] (\(surelyHe)|\
            \(thatYou))
            [ich] (möchte|will) [\(it)] [gern|gerne] [\(toHim)|\(him)] [gern|gerne] (teilen|zeigen|lesen lassen)
            nur (her damit|zu|los), her damit, kann weg an \(him), raus damit an \(him), ab an \(him)
            ab damit an \(him)
            (mach|macht|machen sie|tu) (das|es) (ruhig|gern|gerne|bitte|nur), gern (an|mit) \(him) [weitergeben|teilen]
            (bitte|gern|gerne|ja) [\(it)] (an|mit) \(him) [\(it)] \(give)
            bitte (weitergeben|freigeben|zeigen|schicken)
            \(things) (freigegeben|genehmigt|gestattet), für \(him) (freigegeben|freigeben)
            """
        ),
        (
            .yes,
            """
            (gern|gerne) doch, ja (klar|sicher|unbedingt|freilich|logo|passt|gern|gerne|bitte), sicher doch, klar doch
            [ja] das ist (in ordnung|okay|ok|recht|gut) [für mich|so], passt scho, passt schon, basst scho, jo eh
            jo passt
            aber natürlich, aber gerne doch, auf jeden fall ja, mit vergnügen, sehr wohl, na sicher, na freilich
            eh klar
            isch (guet|ok|okay|recht) [für mich], isch in ordnung, geht (voll|völlig) in ordnung, jawoll, jawohl
            klar gern
            (selbstverständlich|natürlich|klar|freilich|sicher|ja) (darf|kann) (er|sie|{n}) [das]
            (das|ja das) (darf|kann) (er|sie|{n}) (gern|gerne|ruhig)
            (bin|ich bin) (einverstanden|dafür|dabei), bejahe ich, joah, allemal, na logisch, logisch, logen
            """
        ),
        (
            .aside,
            """
            (schöner|guter|toller|interessanter|fairer|ehrlicher|runder|super) (bericht|text|überblick)
            (schönes|gutes|tolles|ehrliches|super) (dossier|feedback|ergebnis)
            (schöne|nette|liebe|tolle|ehrliche|gute) (rückmeldungen|rückmeldung|worte|zusammenfassung|ergebnisse|\
            auswertung)
            (gut|schön|toll|prima|super) (gemacht|geschrieben|zusammengefasst|geworden|zusammengestellt)
            """
        ),
        (
            .around,
            """
            haha, 👀, 🙋, 😂, ich habe (es|das|alles) [gerade|schon|jetzt] (gelesen|durchgelesen) und, (da|dr|der) {n}
            dem {n}
            nichts (geheimes|schlimmes) drin, steht nichts (geheimes|schlimmes) drin, pfiat di, pfiat eich, servus
            griaß di
            gelesen und, [damit] sind wir durch
            """
        ),
        (
            .doubt,
            """
            (wird|wurde|würde|worde) [es|das] (geteilt|weitergegeben|weitergeleitet|gezeigt)
            [ich] (habe|hab) (kein|keine) (problem|probleme|einwände) mit \(him), teils, teilweise
            (sagt|sagte) ja
            zum teil
            (er|sie|{n}|mein chef|meine chefin) (kann|darf|soll|könnte) (es|das|ihn) (teilen|weitergeben|weiterleiten)
            """
        ),
    ]
}
