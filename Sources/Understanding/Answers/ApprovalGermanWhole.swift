// German clauses of approval: who agrees, to what, and who is struck, in each order that people write.

extension ApprovalWords {
    static let germanWhole: [(Sense, String)] = [
        (
            .promises,
            """
            (sie|alle|die|die drei|alle drei|diese drei|die kollegen|alle kollegen|beide) (sind|haben|stimmen) [sich|alle|da|\
            damit|hiermit|schon|bereits|auch|voll] [alle|damit|schon|bereits] (einverstanden|zugestimmt|zu|zugesagt|dafür|d'accord)
            [das|dies|es] (mag|darf|soll|kann) ({n}|sie|er) [gern|gerne|selbst|selber] (entscheiden|wissen|sagen)
            """
        ),
        (
            .consent,
            """
            [ich|wir] (bin|sind) [\(wholly)] [damit|hiermit|mit \(list)] [\(wholly)] [damit|mit \(list)] (einverstanden|d'accord|\
            dafür|iverstande) [\(mine)], [ich|wir] (bin|sind) [\(wholly)] (damit|hiermit|mit \(list)) [\(wholly)] \
            (zufrieden|glücklich|happy|fein|ok|okay|im reinen) [\(mine)]
            (damit|hiermit|mit \(list)) bin ich [\(wholly)] (einverstanden|zufrieden|happy|fein|d'accord|glücklich) [\(mine)]
            ich stimme [hiermit|hierbei|dem|da|gern|gerne] [\(list)] [\(wholly)] [ausdrücklich|gern|gerne|hiermit|uneingeschränkt] zu
            (hiermit|dem|da|gern|gerne|hierzu|\(list)) stimme ich [gern|gerne|hiermit|\(list)] [gern|gerne|voll|uneingeschränkt] zu
            stimme \(list) zu, [ich] (genehmige|bewillige|befürworte|bestätige|akzeptiere|unterstütze|unterschreibe|billige) \
            [hiermit|gern|gerne] [\(list)] [hiermit|gern|gerne|so|somit|vorbehaltlos], (hiermit|gern|gerne|\(list)) (genehmige|\
            bewillige|befürworte|bestätige|akzeptiere|unterstütze|unterschreibe|billige) ich [hiermit|gern|gerne] [\(list)] [so|\
            gern|gerne|hiermit], [ich] (segne|nicke|zeichne) [hiermit|gern|gerne] \(list) [hiermit|gern|gerne|so] ab, [ich] (gebe|\
            winke|heiße) [hiermit|gern|gerne] \(list) [hiermit|gern|gerne|so] (frei|durch|gut), \(list) (gebe|winke) ich \
            [hiermit|gern|gerne|so] (frei|durch)
            (\(list)|das|die) (findet|finden|hat|haben|bekommt|bekommen|kriegt|kriegen|erhält|erhalten|trägt) [hiermit|gern] \
            (meine|meinen|mein|meinem) [volle|vollste|uneingeschränkte|volles] \(noun) [\(mine)]
            (meine|meinen|mein) [volle|vollste|volles] \(noun) (hast|haben|habt|hat|gilt|gibt|bekommt|liegt|kriegst|bekommst) \
            [du|sie|ihr|es|\(list)] [hiermit|für \(list)|vor|dazu|dafür|gern]
            [du|sie|ihr|die] [hast|haben|habt|bekommst|bekommen|kriegst|erhalten] [hiermit] (meine|mein|meinen) [volle|vollste] \
            \(noun) [für \(list)|dazu|dafür|zu \(list)] [\(mine)], ich (gebe|erteile|schenke) [hiermit|dir|ihnen|euch|gern|gerne] \
            [\(list)] [hiermit] (mein|meine|meinen|die|grünes|den|das) [volle] (\(noun)|licht|daumen hoch) [dazu|dafür|für \(list)|\
            zu \(list)], hiermit [erteile|gebe] [ich] [meine|mein|die|dir|ihnen|euch|meinen] [mein|meine|meinen] \(noun) [für \
            \(list)|zu \(list)|dazu|dafür] [\(mine)], hiermit (genehmigt|bewilligt|freigegeben|bestätigt|erteilt)
            [\(mine)] grünes licht [\(mine)] [für \(list)], \(noun) (erteilt|gegeben|liegt vor|ist erteilt) [für \(list)]
            (einverstanden|genehmigt|ok|okay|ja|freigegeben|zustimmung|in ordnung|bewilligt|freigabe|gern|gerne|bestätigt) \
            (mit|für|zu|bei) \(list) [\(mine)], (\(list) (ist|sind)|alle|alle drei|liste|hiermit|somit|so) \
            [hiermit|somit|so|alle|von mir] (genehmigt|freigegeben|bewilligt|abgenickt|abgesegnet|durchgewunken) [von mir]
            (genehmigt|freigegeben|bewilligt|bestätigt|angenommen|abgenickt|abgesegnet|akzeptiert|durchgewunken) [von mir]
            \(list) (ist|sind|finde ich|klingt|klingen|wirkt|wirken|passt|passen|find ich|gefällt|gefallen|sieht|sehen|schaut|\
            schauen|halte ich für|hört sich|liest sich|san|isch) [\(mine)] [mir|für mich|alle|alles|\(wholly)] [\(wholly)] \(good) \
            [\(mine)] [aus|an|so] [\(mine)], \(list) (passt|passen|gefällt|gefallen) [\(mine)] [mir] [alle|alles|\(wholly)] [\(mine)], ich finde \(list) [\(wholly)] [\(wholly)] \(good) [\(mine)]
            find (ich|i) [alle|\(list)] [\(wholly)] \(good) [so], (ist|sind|klingt|sieht|schaut|wirkt|isch|is) [\(wholly)] \
            [\(wholly)] \(good) [\(mine)] [aus|so|an|für mi], [\(wholly)] [\(wholly)] \(good) [so] [\(mine)]
            (des|dös|das|es|die|dat|et|s|dit|da) (passt|bassd|basst|läuft) [mir|ma|für mi|scho|schon|eh|so|alles|alle|voll] [scho|\
            schon|eh|so|alle|\(good)] [so|\(mine)], (des|dös|das|es|die|dat|et|s|dit|da) (geht|is|isch|san|ist|ess) [mir|ma|für \
            mi|scho|schon|eh|so|alles|alle|voll] (\(good)|klar|so klar|in ordnung so) [so|\(mine)], (bassd|basst|passt) [scho|schon|eh|so|ois|ma|\
            alles|alle] [so|für mi|für mich|\(mine)], (mach|mochn|moch|machen|mach'n|schick) (ma|mer|wir|mas|mas so|ma so|mers so|\
            wirs so|wir's so) [so|ab], jo (eh|freili|basst|passt|gern|mach ma|klar|moch ma so), freili [freili|passt|gern|gerne]
            (freilich|logisch|eh|eh klar|jo eh|ja eh|sowieso|passt eh|geht eh|sauber|leiwand|super leiwand|tipptopp|töfte|\
            knorke|dufte|jut|allet jut|geht klar so|geht in ordnung so|geht so in ordnung|goht klar|ja mei freilich)
            [\(mine)] (spricht|habe ich|gibt es|gibt's|besteht|bestehen|ist|sind|liegen|sehe ich|hab ich|gibts) [\(mine)] [da|hier] \
            (nichts|keine|kein|keinerlei|keinen) [weiteren] (dagegen|\(objection)) [dagegen|vor|gegen \(list)|zu \(list)|\
            einzuwenden] [\(mine)]
            [ich|wir|da|hier] (habe|hab|sehe|haben) [ich|wir] [da|dazu|dagegen|hier|daran|gegen \(list)|an \(list)|zu \(list)] \
            (nichts|keine|kein|keinerlei|keinen|nix) [weiteren] [dagegen|daran] (\(objection)|dagegen|einzuwenden|auszusetzen|\
            hinzuzufügen|zu ergänzen|zu beanstanden|zu meckern|zu ändern|zu bemängeln|gegen \(list)|daran auszusetzen|dagegen \
            einzuwenden) [gegen \(list)|zu \(list)|bei \(list)|bezüglich \(list)|an \(list)|dagegen|dazu|daran] [\(mine)]
            [\(mine)] (keine|kein|keinerlei|null) [weiteren] \(objection) [gegen \(list)|zu \(list)|bei \(list)|dagegen|dazu|\
            an \(list)] [\(mine)], (nichts|nix) (einzuwenden|auszusetzen|dagegen|hinzuzufügen|zu ergänzen|zu beanstanden|zu \
            meckern|zu ändern|zu bemängeln|dagegen einzuwenden|daran auszusetzen|gegen \(list)|gegen \(list) einzuwenden) [\(mine)]
            [du|ihr|sie|ihr] (kannst|könnt|können|darfst|dürft|dürfen) \(they) [\(manner)] [\(manner)] \(asking) [\(mine)]
            (du|ihr|sie) (kannst|könnt|können|darfst|dürft|dürfen) [\(manner)] [so] (loslegen|anfangen|starten|beginnen|\
            weitermachen|losschicken|verschicken|rausschicken|fortfahren|absenden|losgehen|abschicken|versenden) [\(mine)]
            (kannst|könnt|können sie|kannst du|könnt ihr) [so] [\(they)] [\(manner)] [so] \(asking), \(they) (kannst|könnt|\
            können|darfst|dürfen) [du|ihr|sie] [\(manner)] \(asking) [\(mine)]
            \(they) (kann|können|darf|dürfen) [\(mine)] [\(manner)] [so] (gefragt werden|angefragt werden|angeschrieben \
            werden|eingeladen werden|befragt werden|raus|raus gehen|rausgehen|verschickt werden|versendet werden|bleiben|so \
            bleiben|mitmachen|loslegen|teilnehmen|feedback geben|kontaktiert werden) [\(mine)]
            (kann|können|darf) [\(manner)] [so] (raus|rausgehen|verschickt werden|bleiben|versendet werden|losgehen|weg|gesendet \
            werden|abgeschickt werden) [\(mine)]
            [bitte] (frag|frage|fragt|fragen sie|lad|lade|ladet|laden sie|schreib|schreibe|schreibt|schreiben sie|kontaktier|\
            kontaktiere|kontaktieren sie|schick|schicke|schicken sie|versende|versenden sie|mail|maile|befrag|befragen sie|sprich|\
            bitte|kontaktiert|verschick|verschicken sie|sende|senden sie|hau|jag|hol|nimm) [\(manner)] [\(they)] [\(manner)] \
            [\(manner)] [an|ein|los|raus|ab|dazu|um feedback|rein|weg] [\(mine)], (\(they)|\(manner)|\(they) \(manner)) [so] \(asking) [bitte] \
            [\(mine)], (leg|legt|legen sie|fang|fangt|fangen sie|mach|macht|machen sie|fahren sie|fahr) [\(manner)] [\(manner)] \
            (los|an|weiter|zu|so|so weiter|fort|das|das so|nur)
            (ab die post|feuer frei|auf gehts|gib gas|gas geben|los damit|weiter damit|haut rein|hau rein|volle kraft voraus)
            so (passt|ist|geht|machen wir|können wir|kann|soll|lassen|lassen wir|wird) (das|es|es gut|es perfekt|wir|es bleiben|es \
            raus|es gehen|das bleiben|das raus|gut|perfekt|das gemacht|'s|s) [raus|bleiben|gehen|machen|\(mine)]
            [das|dies] [ist|sind|is] [\(wholly)] [eine|ein|einen|genau|die|echt|wirklich|drei|alles|alle] [sehr|richtig|echt] \
            \(nice) (\(raters)|leute|leit|mischung|truppe|runde|sache|team|mix|gruppe|kombination|idee|zusammensetzung|\
            zusammenstellung|besetzung|trio|quartett|kandidaten|menschen|wahlen|kombi|plan|arbeit) [\(mine)], (gut|klug|super|toll|\
            prima|perfekt|bestens|schön|passend|fein|gschickt) (ausgewählt|gewählt|zusammengestellt|ausgesucht|gemacht|gedacht)
            (genau|das sind|das sind genau|genau das sind) [die] (richtigen|passenden|besten) [leute|personen|drei|namen|\
            feedbackgeber], (hätte|hätt) [ich] [es|'s|s] [selbst|auch|selber] (nicht|auch nicht|selbst nicht) besser (gemacht|\
            machen können|gewählt|wählen können|gekonnt|ausgesucht)
            besser (geht es|geht's|gehts) [gar|ja] nicht, (ich würde|ich würd|würde|würd) (sagen) (ja|passt|passt so|ok|go|los|\
            einverstanden), (ein|von mir ein|mein|klares|dickes|ganz klares|eindeutiges) [klares|dickes|eindeutiges] (ja|go|ok|\
            okay|daumen hoch|einverstanden) [\(mine)] [für \(list)], (drei|zwei)mal ja, dreimal ja, daumen hoch [\(mine)]
            (ohne|ganz ohne) (wenn und aber|zögern|einschränkung|bedenken|vorbehalt|vorbehalte|einwände) [ja|einverstanden|\
            genehmigt|ok], (liebend|mit) (gern|gerne|freude|vergnügen) [genehmigt|ja], (gesehen|gelesen|geprüft) und \
            (genehmigt|einverstanden|für gut befunden|freigegeben|bestätigt|ok|bewilligt), (vertrau|vertraue) ich dir
            (guet|isch guet|isch guet so|isch ok|isch okay|isch in ordnig|in ordnig|bin iverstande|iverstande|merci isch \
            guet|passt mir guet|tiptop|tip top|super so|guet so|find i guet|jo guet|guat|guat so|des is guat|is guat|is guad|passt \
            guat|ja bassd|gfoit ma|des gfoit ma|gfallt ma|gfällt mir|gefällt mir [gut|sehr|super]|taugt mir|des taugt ma)
            """
        ),
        (
            .strikes,
            """
            [\(soft)] (streich|streiche|streicht|streichen sie|entferne|entfern|entfernen sie|lösch|lösche|löschen sie|nimm|nehmt|\
            nehmen sie|lass|lasst|lassen sie|schmeiß|wirf|werfen sie|kick|überspring|überspringe|überspringen sie|hau|tu|strike) \
            \(rater) [bitte|lieber|noch|mal|doch|aber|besser] [bitte|lieber|wieder] [raus|heraus|weg|runter|aus|von der liste|aus \
            der liste|draußen|außen vor|rausfallen|von der liste runter|aus|unberücksichtigt|da raus]
            [\(soft)] (frag|frage|fragt|fragen sie|lad|lade|laden sie|schreib|schreibe|nimm|nehmen sie|kontaktier|kontaktiere|\
            kontaktieren sie|schreiben sie) \(rater) [bitte|lieber|aber|dieses mal|diesmal] nicht [an|ein|mit rein|dazu|mit]
            [ich|wir|nur|bitte|aber] (würde|würd|möchte|will|könnten|können|sollten|wollte|tät|hätte) [ich|wir|gern|gerne|nur] \
            [\(soft)] \(rater) [\(soft)] [\(soft)] [nicht|noch] \(out) [wollen]
            [\(soft)] \(rater) (würde|würd|möchte|will|kann|können|soll|sollte|bitte|muss|darf|sollten|tät|hätte) [ich|i|man|wir|\
            bitte|gern|gerne|lieber|du] [\(soft)] [noch|gern|nicht] [mit] \(out) [werden|lassen|bitte]
            [\(soft)] \(rater) (fliegt|fällt|kommt|muss|geht|soll|scheidet|entfällt|gehört|passt|bleibt|wird) [bitte|leider|aber|\
            für mich|wieder|nicht] [bitte] (raus|weg|aus|runter|von der liste|nicht dazu|nicht rein|da nicht rein|nicht auf die \
            liste|außen vor|draußen|gestrichen|hier nicht|nicht|drauf|nicht gefragt|auf die liste|entfernt)
            \(rater) (entfällt|scheidet aus|fehlt|eher nicht), \(rater) (ist|sind|halte ich|finde ich) [für mich|hierfür|dafür|da|\
            hier|leider|eher|aber] (nicht|keine|nicht die|nicht der|für nicht) (geeignet|nötig|passend|richtige|richtige \
            person|notwendig|richtig|sinnvoll|gute wahl|okay|ok|einverstanden|in ordnung|erforderlich|gut)
            [\(soft)] (ohne|außer|nicht|kein|minus|ausgenommen|bis auf|mit ausnahme von|abgesehen von|exklusive|bloß nicht|nur nicht|\
            bitte nicht|lieber nicht|aber nicht|aber ohne|ned|net|nur ohne) \(rater) [bitte|fragen|anfragen|einladen|anschreiben]
            [\(soft)] \(rater) [aber|bitte|lieber|besser|eher|nur|allerdings|jedoch|doch|dieses mal|diesmal|leider] [bitte|lieber|\
            besser|eher|doch] (nicht|ned|net|nein|nee|raus|weg|streichen|weglassen|rausnehmen|nicht fragen|nicht anfragen|nicht \
            anschreiben|nicht einladen|rauslassen|gestrichen|entfernen|löschen|auslassen|nö|runter|raus bitte|überspringen|\
            ausschließen|nicht dabei|nicht mit|herausnehmen|❌|👎|von der liste nehmen|von der liste streichen|nicht nehmen|nicht \
            mit fragen|draußen lassen|außen vor lassen|abgelehnt|ablehnen) [bitte|für mich|von mir]
            \(because) [bitte|daher|deshalb|also|darum] (streich|streiche|nimm|lass|frag|streichen|nehmen) [sie] (ihn|sie|die|den) \
            [bitte|lieber|also|daher] [raus|weg|nicht|runter|von der liste|aus|heraus]
            """
        ),
        (
            .reason,
            """
            (zu wenig|kein|keine|kaum|wenig|nie|zu kurz) [direkten|direkter|richtigen] (kontakt|zusammenarbeit|berührungspunkte|\
            überschneidung|überschneidungen|zusammengearbeitet|miteinander zu tun|zu tun|mit {n} zu tun|mit ihr zu tun|bezug) [mit \
            ihr|mit {n}|gehabt|miteinander|mit ihm|zu ihr|zu {n}]
            (kennt|kennen) (sie|ihn|{n}|sich|einander) (nicht|kaum|zu wenig|nicht gut|nicht gut genug|zu kurz|nur flüchtig)
            (ist|war|hat) (krank|weg|neu|im urlaub|in rente|in elternzeit|im mutterschutz|nicht mehr da|nicht mehr bei uns|zu neu|\
            noch neu|gekündigt|langzeitkrank|im ausland|ausgeschieden|überlastet|zu viel zu tun|keine zeit)
            """
        ),
        (
            .keepsOnly,
            """
            [\(soft)] (nur|bloß|lediglich|ausschließlich|allein|nur noch) \(rater) [bitte|fragen|anfragen|anschreiben|einladen|\
            befragen|nehmen|passt|ist ok|passen|genehmigt|kontaktieren] [bitte]
            [bitte] (frag|frage|fragt|fragen sie|lad|lade|nimm|nehmen sie|schreib|schreiben sie|kontaktier|kontaktiere|\
            kontaktieren sie|laden sie|befrag) [bitte|also] (nur|bloß|lediglich|ausschließlich) \(rater) [bitte|an|ein]
            [frag|nimm|nur|bitte] \(rater) [bitte] (und|aber|und sonst|sonst) (sonst niemanden|niemanden sonst|keinen sonst|keine \
            anderen|sonst keinen|sonst keine|die anderen nicht|den rest nicht|niemanden|keinen|sonst niemand|niemand sonst|der rest \
            nicht|die anderen beiden nicht)
            """
        ),
        (
            .allBut,
            """
            [einverstanden mit|ok für|ja zu|ja für|passt für|gern|gerne|genehmigt für|ich bin mit] \(everybody) [sind|ist|passt|\
            passen|können|dürfen|ok|gut|gern|genehmigt|fragen|einverstanden] [ok|gut|super|genehmigt|einverstanden|bleiben] (außer|\
            bis auf|ausgenommen|mit ausnahme von|nur nicht|aber nicht|ohne|abgesehen von|minus|bloß nicht|nur ohne) \(rater) [bitte|\
            einverstanden]
            (ok|okay|gut|einverstanden|passt|genehmigt|ja|super|gern|gerne|in ordnung) (außer|bis auf|mit ausnahme von|nur nicht|\
            nur ohne|aber ohne|ohne|abgesehen von|bloß ohne) \(rater) [bitte]
            """
        ),
        (
            .takesRest,
            """
            \(rest) [ist|sind|passt|passen|kann|können|darf|dürfen|finde ich|bleibt|bleiben|gefällt|gefallen|würde ich|geht|gehen] \
            [mir|so|alle|gern|gerne|beide|\(wholly)] (\(good)|bleiben|so|gern|gerne|ja|fragen|anfragen|gefragt werden|anschreiben|\
            drin bleiben|drauf bleiben|mit dabei|angefragt werden|einladen|klar|drin|behalten) [\(mine)], \(rest) (passt|passen|\
            bleibt|bleiben|geht|gern|gerne|ja) [\(mine)], (mit \(rest)) [bin ich] [gern|\(wholly)] einverstanden
            (frag|frage|fragt|nimm|lass|lade|behalt|behalte|behalten sie|fragen sie|schreib|laden sie) [gern|ruhig|bitte] \(rest) \
            [gern|ruhig|bitte] [an|ein|drin|drauf|bitte|stehen]
            (ok|okay|ja|einverstanden|gut|gern|gerne|passt) (mit|für|zu|bei) \(rest)
            (sonst|ansonsten|im übrigen|abgesehen davon|davon abgesehen) [ist|bin ich|passt|alles|sind|sieht|finde ich|habe ich] \
            [alles|es|die liste|alle] [\(wholly)] (\(good)|passt|gut aus|in ordnung|okay|passend|ja|nichts dagegen|keine einwände) \
            [\(mine)]
            """
        ),
    ]
}

private let raters = """
    (liste|namen|feedbackgeber|feedbackgebenden|personen|leute|auswahl|wahl|vorschlag|vorschläge|kollegen|kolleginnen|\
    teilnehmer|kandidaten|zusammenstellung|besetzung|beurteiler|rater|drei|trio|dreien|kolleginnen und kollegen|aufstellung|\
    befragten|bewerter|reviewer)
    """

private let list = """
    (das|dies|des|es|sie|die|alles|alle|allem|allen|alle drei|allen drei|allen dreien|den dreien|die drei|diese drei|diesen \
    dreien|jeder|jedem|\
    (die|der|den|dem|diese|dieser|diesen|diesem|deine|deiner|deinem|dein|ihre|ihrer|ihrem|ihr|eure|eurer|eurem|annas|alle|allen) \
    [ganze|ganzen|drei|vorgeschlagene|vorgeschlagenen|vorgelegte|vorgelegten|genannten|gesamte|gesamten|obige|angehängte|\
    aufgeführten|gelisteten|drei vorgeschlagenen|drei genannten|ausgewählten] [drei] \(raters) [von {n}|von dir|auf der \
    liste|so|der drei kolleginnen und kollegen|der feedbackgeber|der personen])
    """

private let they = """
    (sie|die|die drei|alle|alle drei|diese drei|diese leute|die leute|sie alle|diese personen|die personen|die genannten|die \
    kollegen|alle genannten|sie alle drei|die genannten personen|die kolleginnen und kollegen|die vorgeschlagenen personen|\
    die feedbackgeber|die vorgeschlagenen feedbackgeber|die liste|die anfragen|die einladungen|die fragen|es|die drei leute|\
    die drei kollegen|ihnen|allen|allen dreien|allen drei|die namen)
    """

private let everybody = "(alle|alles|allen|allem|die liste|der liste|die ganze liste|alle namen|jeder|alle drei)"

private let rest = """
    (der rest|den rest|dem rest|die anderen|die andern|die übrigen|die restlichen|den anderen|alle anderen|die (anderen|übrigen|\
    restlichen|andern|zwei|beiden) (beiden|zwei|namen|personen|leute|anderen|übrigen|andern)|den (anderen|übrigen|restlichen|\
    beiden) (beiden|zwei|anderen|übrigen)|der rest der liste|rest|d'andern|die beiden)
    """

private let wholly = """
    (voll|völlig|ganz|absolut|sehr|alle|alles|wirklich|echt|vollkommen|gern|gerne|total|natürlich|uneingeschränkt|rundum|auch|\
    so|also|durchaus|selbstverständlich|hiermit|soweit|alle drei|eh|einfach|mehr als|klar|schon|scho|richtig|ebenfalls|da)
    """

private let mine = """
    (für mich|von mir|von mir aus|meinerseits|von meiner seite|von meiner seite aus|aus meiner sicht|so|für uns|unsererseits|\
    für mi|für mich so|so für mich|von unserer seite|was mich betrifft|gell|wie vorgeschlagen|bei mir|alle|alle drei|in allem|\
    bei uns)
    """

private let good = """
    (gut|super|prima|toll|ok|okay|perfekt|bestens|in ordnung|passend|stimmig|wunderbar|klasse|top|ausgezeichnet|\
    hervorragend|geeignet|fein|ausgewogen|genehmigt|rund|spitze|goldrichtig|vollkommen in ordnung|sehr gut|richtig gut|richtig|\
    gelungen|genau richtig|guat|guet|guad|tadellos|optimal|ideal|die richtigen|eine gute wahl|gute wahl|eine gute auswahl|\
    eine gute mischung|super leute|gute leute|gut gewählt|gut ausgewählt|freigegeben|sinnvoll|genial|mega|schön|sehr passend|\
    eine gute liste|gut so|in butter|paletti|im grünen bereich|akzeptabel|super ausgewählt|eine runde sache)
    """

private let nice = """
    (gute|guter|gutes|guten|tolle|toller|tolles|schöne|schöner|super|prima|perfekte|perfekter|ausgewogene|ausgewogener|\
    stimmige|starke|passende|kluge|runde|gelungene|gelungener|sinnvolle|sinnvoller|hervorragende|ausgezeichnete|top|feine|\
    faire|vernünftige|gesunde|spannende|bunte|guade|geile|klasse|spitzen|fähige|kompetente|nette|vielfältige|ideale|optimale|\
    beste|richtige|richtigen|brauchbare|solide|repräsentative|hochwertige)
    """

private let noun = """
    (zustimmung|freigabe|genehmigung|einverständnis|segen|ok|okay|go|einwilligung|bewilligung|unterstützung|zusage|\
    bestätigung|ja-wort|jawort|grünes licht|zuspruch|billigung|einwilligung dazu|placet)
    """

private let objection = """
    (einwand|einwände|bedenken|anmerkung|anmerkungen|einwendungen|änderung|änderungen|kommentare|probleme|problem|ergänzung|\
    ergänzungen|fragen|einspruch|widerspruch|änderungswünsche|vorbehalte|beanstandungen|korrekturen|gegenargumente|problem damit|\
    einwände dagegen|thema|anlass zur kritik|kritik|beschwerden|grund dagegen)
    """

private let asking = """
    (fragen|anfragen|einladen|anschreiben|kontaktieren|befragen|rausschicken|verschicken|losschicken|versenden|ansprechen|\
    abschicken|anmailen|einbeziehen|um feedback bitten|absenden|mailen|benachrichtigen|bitten|frogn|frogen|schicken|\
    hinzuziehen|beginnen|loslegen)
    """

private let manner = """
    (bitte|ruhig|gern|gerne|gleich|jetzt|alle|alle drei|so|einfach|doch|nur|mal|sofort|nun|also|direkt|dann|ruhig mal|ruhig alle|\
    gerne alle|halt|schon|bitte alle|herzlich|ab jetzt)
    """

private let rater = "[herrn|herr|frau|nr|nummer|den|der|die|dem|kollegen|kollegin|kollege] {r}"

private let soft = """
    (bitte|aber|nur|lieber|gern|gerne|vielleicht|allerdings|jedoch|doch|ja aber|eher|besser|dann|noch|eventuell besser|halt|\
    für mich|von mir aus|eine änderung|ja nur|bloß|bei|auch|so)
    """

private let out = """
    (streichen|weglassen|rausnehmen|rauslassen|herausnehmen|entfernen|auslassen|löschen|überspringen|ausschließen|nicht fragen|\
    nicht anfragen|nicht anschreiben|nicht einladen|außen vor lassen|draußen lassen|von der liste nehmen|von der liste streichen|\
    nicht dabei haben|nicht nehmen|raus|weg|raus haben|gestrichen|nicht dabeihaben|nicht mit fragen|nicht befragen|nicht \
    einbeziehen|weglassn|gestrichen haben|nicht auf der liste|nicht auf der liste haben|rausgenommen|fragen nicht|aussparen|\
    nicht mit reinnehmen|nicht gefragt|ausnehmen)
    """

private let because = """
    {r} (ist|geht|hat|kennt|arbeitet|war|verlässt|wechselt|wird) [leider|gerade|erst|noch|jetzt|bald|nicht|{n}|sie|in|im|zu|\
    keine|kaum] [nicht|kaum|in|im|zu|neu|zu wenig|mehr] [rente|urlaub|elternzeit|mutterschutz|krank|neu|weg|gekündigt|zeit|\
    mehr da|mehr bei uns|mehr hier|viel zu tun|angefangen|wenig|dabei|das team|die firma|ausgeschieden] [da|hier|bei uns]
    """
