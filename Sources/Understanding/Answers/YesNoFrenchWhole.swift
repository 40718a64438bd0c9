// French clauses about another time, by their order: what suits, who can be there, what is moved or kept.

extension YesNoWords {
    private static let noun = """
        (créneau|horaire|heure|date|jour|moment|rendez-vous|rdv|proposition|changement|report|décalage|modification|\
        plage|déplacement|suggestion|rencontre|planning|entretien)
        """
    private static let new = "(le|la|l'|ce|cet|cette|votre|ton|au|du|à la|ces) [nouveau|nouvelle|nouvel]"
    /// What suits: the time that was proposed.
    private static let it = """
        (ça|cela|ca|\(new) \(noun) [proposé|proposée|suggéré|suggérée|modifié|modifiée|indiqué|indiquée]|(l'heure|\
        l'horaire) [proposée|proposé|suggérée|suggéré|modifié|que vous (proposez|suggérez)|que tu (proposes|suggères)])
        """
    private static let change = """
        (\(new) \(noun)|ça|cela|[à|pour|sur|de|avec] (l'heure|l'horaire) [proposée|proposé|modifié]|le décaler|le \
        déplacer)
        """
    private static let me = """
        [pour (moi|nous|ma part)|de (mon|notre) côté|à moi|chez moi|aussi|également|par moi|merci|en ce qui me \
        concerne|alors|de ma part|quant à moi|du coup|là]
        """
    private static let very = """
        [très|tout à fait|parfaitement|vraiment|même|aussi|également|bien|tout|bien sûr|super|franchement|carrément|\
        encore|beaucoup|absolument|totalement|plutôt|largement|impeccablement|nickel|finalement|effectivement|\
        justement|volontiers]
        """
    private static let good = """
        (bien|bon|parfait|parfaite|super|mieux|idéal|idéale|excellent|excellente|ok|impeccable|impec|nickel [chrome]|\
        noté|notée|possible|faisable|génial|top|chouette|convenable|jouable|d'accord|au top|pratique|bonne|formidable|\
        préférable|validé|validée|acceptable|réglé|bon comme ça|tout bon|cool|extra|une (bonne|excellente) idée|très \
        bien|à merveille|sans (problème|souci|soucis)|comme sur des roulettes|envisageable sans problème|adapté|\
        accepté|acceptée|entendu)
        """
    private static let at = """
        (ce (jour-là|jour|moment-là|moment|créneau|matin-là|soir-là)|à (ce moment-là|ce moment|cette heure-là|cette \
        heure|cette date|cette date-là|l'heure proposée|l'heure dite|l'heure indiquée|cet horaire|ce créneau)|(à|pour|\
        dans|sur) (ce|le|la|cet|cette) [nouveau|nouvel|nouvelle] (créneau|horaire|moment|date|heure)|cet après-midi-là|\
        là)
        """
    private static let away = """
        [\(at)|cette semaine-là|toute la (journée|semaine|matinée)|la veille|cette semaine|ces jours-là]
        """
    private static let move = """
        (déplacer|décaler|reporter|changer|bouger|modifier|repousser) [le|la|l'|cet|cette|notre|l'entretien|l'heure|la \
        date] [rendez-vous|rdv|entretien|réunion|créneau|horaire|date]
        """
    private static let objection = """
        (aucun|aucune|pas de|pas d'|nul|zéro|pas le moindre|pas la moindre|pas) (problème|problèmes|souci|soucis|\
        inconvénient|objection|objections|pb|opposition|d'objection|d'inconvénient|contre-indication|blème|empêchement|\
        prob)
        """
    private static let alas = """
        [malheureusement|hélas|vraiment|désolé|désolée|franchement|absolument|du tout|malheureusement vraiment|navré|\
        navrée]
        """
    private static let not = """
        (pas|guère|plus|vraiment pas|pas du tout|malheureusement pas|hélas pas|absolument pas|point|pas vraiment|pas \
        bien|pas trop)
        """
    private static let never = """
        [désolé|désolée|malheureusement|hélas|pardon|navré|navrée|je crains|j'en ai peur|du tout|dsl|dommage|merci|\
        sorry]
        """
    private static let old = """
        ((le|la|l'|à la|à l'|au|sur le|sur la|notre|à notre|cet|mon) (ancien|ancienne|premier|première|rendez-vous|\
        date|heure|créneau|horaire|jour|moment|planning|programme) [rendez-vous|date|heure|créneau|horaire|jour] \
        [initial|initiale|prévu|prévue|d'origine|convenu|convenue|actuel|actuelle|fixé|fixée]|(l'ancien|l'ancienne|\
        l'heure|l'horaire|à l'heure|à l'ancienne|à l'ancien) [date|heure|créneau|horaire|rendez-vous] [initial|\
        initiale|prévu|prévue|d'origine|convenu|convenue|actuel|actuelle])
        """
    private static let weekday = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    private static let was = """
        (comme (prévu|convenu|c'est|c'était|avant|c'était prévu|initialement prévu|c'est prévu)|tel quel|ainsi|en \
        l'état|comme ça [en l'état])
        """
    private static let place = """
        (en (congé|congés|vacances|déplacement|réunion|rendez-vous|formation|voyage|mission|arrêt maladie|arrêt|\
        week-end|rtt|cours|télétravail à l'étranger|clientèle|rdv|entretien|séminaire|consultation|repos|audience)|à \
        (l'étranger|l'hôpital|un (enterrement|mariage|congrès|séminaire)|une (conférence|formation|réunion))|au (bloc|\
        tribunal)|chez (un client|le (dentiste|médecin|kiné|docteur)|mon (dentiste|médecin))|dans (le train|l'avion|un \
        avion|un train)|absent|absente|pris|prise|occupé|occupée|indisponible|malade|retenu|retenue|débordé|débordée|\
        sur la route|complet|booké|bookée|ailleurs|pris ailleurs|prise ailleurs|déjà (pris|prise|engagé|engagée|occupé|\
        occupée|retenu|retenue)|de (garde|service|repos|permanence)|empêché|empêchée|hors du bureau|surbooké|surbookée)
        """
    private static let event = """
        ((un|une|mon|ma|un autre|une autre|déjà un|déjà une|un gros) (rendez-vous|rdv|réunion|empêchement|engagement|\
        formation|entretien|enterrement|mariage|examen|client|audience|cours|séminaire|conférence|présentation|\
        consultation|médecin|dentiste|vol|train|imprévu|contrainte|call|atelier|opération|audit|rencontre|obsèques) \
        [médical|médicale|important|importante|client|professionnel|chez (le|mon) {w}|de prévu|de prévue]|(autre chose|\
        quelque chose|un truc|une obligation|d'autres obligations|d'autres engagements|piscine|cours|école|kiné|\
        dentiste|médecin|pas le temps|des obligations))
        """

    static let timeFrenchWhole: [(Sense, String)] = [
        (
            .yes,
            """
            [bien] (reçu|noté|lu|vu|pris note) et (d'accord|ok|approuvé|accepté|validé|confirmé), (ce n'est|c'est) pas un (problème|souci) [du tout] \(me), je n'ai rien [d'autre] (de prévu|prévu|à ce moment-là) [\(at)], (mon|l') agenda est \(very) (libre|vide|dégagé) [\(at)]
            \(it) (me va|me convient|m'arrange) \(very) (mieux|plus) que (\(old)|l'ancien|l'ancienne|l'autre|avant), je suis (totalement|tout à fait|entièrement|absolument) pour
            (vous avez|tu as) mon (accord|feu vert|aval|ok|oui) [pour (\(change)|ça)], mon accord [pour \(change)], feu vert [de ma part|pour \(change)], accord donné, (je peux|je vais) [bien|facilement] (caser|placer|faire rentrer|gérer) ça [dans mon agenda]
            pouce (levé|en l'air) [de ma part], va pour \(weekday), (youpi|hourra), (ok|oki|parfait|bon|nickel) (pr|pour) (moi|nous), (nouvel|nouveau|nouvelle) (horaire|créneau|rendez-vous|heure|date) (accepté|acceptée|noté|notée|validé|validée|ok|confirmé)
            [oui] \(it) (me|nous|m'|) (va|convient|ira|conviendra|conviennent|vont|sied|agrée|va bien|marche|roule|passe|colle|joue|baigne|arrange|fonctionne|plaît|le fait) \(very) [\(good)] \(me)
            \(it) (m'arrange|m'arrangera|nous arrange|m'irait|se goupille|tombe|est|sera|semble|me semble|me paraît|paraît|reste) \(very) \(very) \(good) \(me), \(it) (m'arrange|nous arrange) \(very) \(me)
            (me|nous) (va|convient) \(very) [\(good)] \(me), (c'est|ce sera|c') \(very) \(very) \(good) \(me), \(very) \(very) \(good) \(me), (va|ira|convient|marche|roule|passe) \(very) \(good) \(me)
            (bonne|excellente|très bonne|super|parfaite|belle) (idée|nouvelle|initiative|solution|heure|date|proposition), (bon|excellent|meilleur|super) (créneau|plan|choix|horaire|moment)
            (je|j'|on|nous) (peux|serai|suis|viens|viendrai|peut|sera|est) \(very) (là|présent|présente|dispo|disponible|libre|venir|être là|me libérer|y être|au rendez-vous|des vôtres|partant|partante|d'accord|preneur|preneuse|ok|m'arranger|de la partie|\
            opérationnel) [\(at)] \(me), (je|) (viens|viendrai|peux) \(very) [\(at)] \(me), (j'y|on y) (serai|sera|vais|suis) [sans (faute|problème|souci)|\(me)]
            [\(at)] je (peux|viens|suis|serai) \(very) [libre|dispo|disponible|là|présent|présente] \(me), (dispo|disponible|libre|présent|présente|partant|partante|preneur|preneuse|opérationnel) [\(at)] \(me)
            je (me|m'y|m') \(very) (libère|libérerai|libérer|rends (dispo|disponible|libre)|rendrai (disponible|libre)|arrange|organise|adapte|débrouille|joins) [volontiers|\(at)|sans (problème|souci)|pour (être là|ça)|\(me)], je (m'arrange|m'organise|m'adapte|m'arrangerai|m'y adapte|m'adapterai|m'y ferai) [volontiers|sans (problème|souci)]
            (je|j'|nous|par la présente je) [vous|te] [le|la|l'] (confirme|valide|accepte|approuve|confirmons|acceptons|adopte|prends) [volontiers|donc|bien|par la présente|avec plaisir|bien volontiers] [(\(change)|(ma|notre) (présence|disponibilité|venue|participation)|mon (accord|acceptation))] [(à|pour|de|sur) (\(change)|\(weekday))|\(change)|\(at)] \(me)
            (j'accepte|j'approuve|j'adopte|j'adhère) [volontiers|bien|avec plaisir|bien volontiers] [de|à] [\(change)|\(move)] \(me), [je vous|je te|je] (donne|confirme) [mon|un] (accord|feu vert) [pour|à|sur|au] [\(change)|\(move)]
            (validé|confirmé|accepté|ok|d'accord|bon|entendu|partant|partante|noté|oui|nickel|parfait|va|banco|bloqué) (pour|avec|à|au) (\(change)|\(weekday)|moi|nous|\(move)|l'heure|ça) \(me)
            [je suis|c'est] \(very) (d'accord|ok|partant|partante|favorable|pour|okay|consentant) (pour|avec|à|) (\(change)|\(move)), (je consens|je souscris) [volontiers] [à|au] [\(change)], (très|bien|tout|assez) (volontiers|d'accord)
            (déplacez|décalez|reportez|déplace|décale|reporte|bougez|bouge|changez|modifiez|décalons|déplaçons|repoussez|déplacez-le|décalez-le|décale-le|déplace-le|reportez-le|déplacez-la|décalez-la) [le|la|l'|notre|l'heure|l'entretien|la date|cet] [rendez-vous|rdv|réunion|entretien|créneau] [sans (problème|souci|crainte|soucis)|\
            volontiers|donc|je vous en prie|je t'en prie|tranquille|alors|pas de souci|bien sûr], (vous pouvez|tu peux|on peut|pouvez) [tout à fait|bien sûr|sans problème|sans souci|volontiers|parfaitement|très bien|aisément] [le|la|l'] \(move) [sans (problème|souci)|bien sûr|\(me)]
            [bien sûr|oui|évidemment|bien sûr que] (on peut|on va|vous pouvez|tu peux) \(move) [sans (problème|souci)], (on|nous) (décale|déplace|reporte|change|bouge|décalons|fait comme ça|fait ainsi) [donc|alors|sans (problème|souci)|volontiers|ça|comme ça|comme prévu dans votre mail|pas de souci]
            [le] \(move) (ne me (pose|posera) (aucun|pas de) (problème|souci)|ne me dérange (pas|nullement|aucunement|en rien) [du tout]|me (va|convient)|est (possible|ok|bon)|c'est ok|me va bien), je veux bien [\(move)|comme ça]
            \(objection) [pour|avec|à|de|sur|contre|là-dessus] [\(change)|\(move)|moi] \(me), (je n'ai|je n'y vois|je ne vois|j'ai|j'y vois|il n'y a|y a|y'a|ya) \(objection) [à|pour|contre|avec] [\(change)|\(move)] \(me)
            [non] [non] (ça|cela|ca) (ne|) (me|nous) (dérange|gêne|pose|posera|change|ennuie) (pas|aucunement|nullement|en rien|rien|aucun|pas de|strictement rien) [problème|souci|du tout|soucis|le moins du monde] \(me), (rien|je n'ai rien) (contre|à redire|à objecter|à y redire), aucune (raison de refuser|objection)
            (on fait|faisons|on part|partons|allons-y|allons|on dit|disons|on y va|procédons|restons) (comme ça|ça|ainsi|là-dessus|sur ça|pour ça|comme cela|pour ce créneau) [alors], (faites|fais|vas-y|allez-y|faites donc|fais donc) [je vous en prie|je t'en prie|comme ça|donc|seulement|sans souci|sans problème|tranquille]
            (je vous en prie|je t'en prie) [faites|faites donc|vas-y|allez-y|fais|décalez|déplacez|fais donc], (vendu|adjugé|banco|marché conclu|tope là|affaire conclue|deal|entendu|adopté|validé|approuvé|va pour ça|ça marche|ça roule|parfait ça|c'est dit|c'est entendu) [vendu|pour moi|ainsi|alors|merci]
            (ça|cela|tout) (roule|baigne|joue|marche|va|est) [ma poule|nickel|bon|tout bon|bien], (nickel|impec|super|top|génial|parfait|extra) (chrome|top|pour moi|ça|merci|ça marche|ça roule|ça me va|on fait ça|on fait comme ça|pas de souci), (tant|encore|bien|beaucoup|c'est encore) mieux [comme ça|ainsi|\(me)]
            (avec|) (joie|grand plaisir|le plus grand plaisir|plaisir) [alors|pour moi], (merveilleux|splendide|magnifique|extra|fabuleux|chouette|cool|sensass|ça tombe (bien|à pic|à point|nickel|parfaitement)|à la bonne heure|pourquoi pas oui|et comment|un peu oui) [merci|alors|\(me)]
            (c'est|je l'ai|je le|c'était) [bien|déjà] (noté|inscrit|calé|bloqué|enregistré|réservé|dans mon agenda|mis à jour|dans l'agenda|validé|acté|planifié|modifié|ajouté) [dans (mon|l') agenda|dans mon agenda|à mon agenda|pour moi|merci|alors], (agenda|calendrier|planning) (mis à jour|modifié|ajusté|adapté), (changement|horaire|créneau) [bien] (noté|accepté|validé)
            (je|j'ai) [le|l'|me] (note|bloque|cale|réserve|modifie|change|adapte|mets|ajuste|inscris|noté|bloqué|calé|modifié|changé|mis|ajusté|accepté|libéré|décalé|mis à jour) [le créneau|mon agenda|mon planning|la date|l'heure|l'invitation|ça|la nouvelle date|la modification|le changement] [dans mon agenda|à jour|en conséquence|volontiers|tout de suite]
            (oui|ouais|ok|oki|ouaip|mouais non|okay|si si|d'acc|dac|d'ac) (bien sûr|volontiers|c'est bon|on fait (ça|comme ça)|ça marche|ça roule|ça me va|parfait|super|avec plaisir|tout à fait|sans (souci|problème|pb)|pas de (souci|problème|pb)|évidemment|je peux|je serai là|nickel|carrément|absolument|merci|vas-y|allez-y|très bien|faites) [merci|pour moi]
            (bien sûr|évidemment|naturellement|certainement|assurément) [que] (oui|ça marche|ça me va|c'est possible|c'est bon|je peux|je serai là|on peut|on décale|vous pouvez|tu peux|avec plaisir) [sans (souci|problème)], [vous|tu] (comptez|pouvez compter|peux compter|compte) sur (moi|ma présence) [\(at)], je (dis|réponds) (oui|banco|d'accord)
            (sans|) (souci|problème|pb|soucis) [aucun|merci|on décale|\(me)], (d'acc|dac|d'ac|dacodac|okidac|ok d'ac|va bene) [pour moi|merci|alors], [c'est] (oui|un oui|un grand oui) (pour|de) (moi|ma part), (approuvé|lu et approuvé|bon pour accord|ok pour accord|bon pour moi)
            (rendez-vous|rdv) (pris|noté|confirmé|accepté) [alors|donc], c'est (mieux|bien mieux|encore mieux|nettement mieux|même mieux|pas un souci|pas un problème) \(me), (nul|aucun) (souci|problème|inconvénient) (à|pour) \(move)
            """
        ),
        (
            .around,
            """
            [et] (à|rendez-vous|on se voit|on dit|donc à|alors à) [donc|alors] \(weekday) [donc|alors|prochain], [à|a] (toute|plus|tantôt|très vite|bientôt|tout bientôt|tout de suite), (t'inquiète|vous inquiétez pas|ne vous inquiétez pas|t'inquiète pas|pas d'inquiétude)
            (ça|cela) (m'évite|m'évitera|m'épargne) (le|la|les|un|une|des|du) {w} [{w}], (je|) comprends [tout à fait|très bien|bien|parfaitement], (merci|c'est gentil|gentil) (d'avoir|de|pour) (prévenu|prévenir|demander|votre souplesse|l'info)
            """
        ),
        (
            .no,
            """
            [plutôt|surtout] pas de (changement|report|modification|décalage) [s'il vous plaît|s'il te plaît|svp|stp|pour moi], aucune possibilité [pour moi|de mon côté]
            \(it) ne (rentre|tient|entre) pas dans mon (agenda|planning|emploi du temps) \(never), je (trouve|trouve que) (ça|c'est|cela) trop (tôt|tard|juste|court)
            [c'est] [malheureusement] impossible de (me libérer|venir|être là|me dégager|décaler|déplacer|changer|m'arranger) [\(at)], je n'arrive pas à (me libérer|caser ça|m'arranger|m'organiser) [\(at)], je ne (veux|souhaite) pas \(move), je n'ai pas [du tout] le temps [\(at)|pour ça]
            (ce n'est|c'est|ça n'est|ce ne sera|ça ne sera) \(alas) \(not) (possible|faisable|jouable|envisageable|bon|le bon moment) [pour (moi|nous)|\(at)] \(never), un grand non, [c'est] niet
            \(it) (ne|n'|) (me|nous|m'|va|) (va|convient|ira|conviendra|marche|marchera|passe|passera|colle|joue|arrange|le fait|roule|fonctionne|m'arrange|sera|être|est|n'est) \(alas) \(not) \(alas) [possible|le faire|être possible|faisable|marcher|passer|aller|bon|coller|jouable] [\(me)] \(never)
            \(it) (ne|) va \(alas) \(not) (le faire|être possible|marcher|coller|passer|aller|jouer|pouvoir se faire|être faisable|m'arranger) \(me) \(never), \(it) n'est \(alas) \(not) (possible|bon|faisable|idéal du tout|jouable|bonne|envisageable|ok|acceptable) \(me) \(never), \(it) (ne|) m'arrange \(not) [du tout] \(never)
            \(it) (est|sera|me semble|c'est|tombe|fait) \(alas) [beaucoup|bien|vraiment|nettement|un peu] (trop (tôt|tard|juste|serré|court|matinal|tardif|tardive)|hors de question|impossible|mal|très mal|exclu|exclue|inenvisageable|ingérable|injouable) \(me) \(never), (c'est|) [beaucoup|bien|vraiment] trop (tôt|tard|juste|court) (pour|) (moi|nous|) \(never)
            [c'est|ce sera|ça sera|ça s'annonce] \(alas) (impossible|hors de question|exclu|mort|foutu|inenvisageable|non|un non|pas possible|pas faisable|pas jouable) [pour (moi|nous)|de mon côté|\(at)] \(never), (ça|cela) [ne] (sera|va|risque) pas [d'être|de|être] (possible|faisable|jouable|marcher) \(me) \(never)
            \(alas) [je|j'|moi je] [ne|n'] (peux|pourrai|serai|suis|peut|viendrai|viens|vais|jpeux|j'peux|saurais) \(alas) (pas|plus|guère|malheureusement pas|hélas pas|vraiment pas|pas du tout|point) [pouvoir|dispo|disponible|libre|là|présent|présente|venir|être (là|présent|présente|disponible)|me libérer|y être|des vôtres|me rendre disponible|\
            assister|en mesure (de venir|d'y assister|d'être là)|participer|accepter|en état|m'arranger|me dégager] [\(away)] \(never), (jpeux|jpe|j'peux|je peux|peux|peu) (pas|pa) [\(at)] \(never)
            (malheureusement|hélas|désolé|désolée|navré|navrée|je regrette|dommage|pardon|dsl|sorry) [mais] (non|pas|impossible|c'est (non|impossible|mort)|pas (possible|dispo|disponible|libre)|sans moi|pas pour moi) [\(at)|pour moi] \(never)
            (je|j'ai) (suis|le|) (au regret|regret) de (devoir|vous|ne|te) [dire|annoncer|informer] [non|refuser|décliner|pas|pouvoir|que] [ne|pas] [pouvoir|je|venir] [(ne|) (serai|suis|peux|pourrai) pas] [disponible|venir|libre|être là|me libérer|accepter|présent|présente] [\(at)]
            (je|j'|nous) (refuse|décline|m'oppose|passe mon tour|récuse|rejette|annule|conteste) [poliment|donc|malheureusement|hélas|cette|à] [\(change)|proposition|votre proposition] \(never), (je|) (suis|me prononce) (contre|opposé|opposée|en désaccord|pas d'accord|défavorable) [à|avec] [\(change)], je (dis|vote|réponds) non
            je ne suis (pas|malheureusement pas) (d'accord|favorable|partant|partante|pour) [avec|pour|à] [\(change)|\(move)], je n'accepte pas [\(change)], je (dois|vais devoir|suis obligé de|suis contraint de|me vois contraint de) [malheureusement|hélas] (refuser|décliner|dire non|annuler|vous dire non|renoncer) [\(change)]
            [non] (laisse|laissez|laissons) (tomber|comme (c'est|ça|c'était)|comme prévu|faire|les choses (en l'état|comme elles sont)|ça comme ça|ça tomber), [non] (pas|ce n'est pas|c'est pas) la peine [merci|de (déplacer|décaler|changer)], (ne|) (vous|te|t') (dérangez|embêtez|embête|dérange|donnez|fatiguez) pas [cette peine], sans façon
            [surtout|s'il vous plaît|non] (ne|) (déplacez|décalez|changez|bougez|déplace|décale|change|bouge|reportez|touchez|touche|modifiez|changeons|touchons|bougeons|décalons) (pas|rien|à rien|surtout pas) [s'il vous plaît|s'il te plaît|svp|stp|l'heure|la date|le rendez-vous|le rdv|l'entretien]
            (plutôt|surtout|mieux vaut|autant|vaut mieux|je préfère|de préférence) (pas|ne pas|que non|éviter|ne rien changer) [changer|décaler|déplacer|bouger], (pas question|hors de question|que nenni|jamais de la vie|aucune chance|pas moyen|niet|impossible|nan|c'est mort) [désolé|désolée|pour moi|de (décaler|déplacer|changer)]
            """
        ),
        (
            .reason,
            """
            (gardons|on garde|je garde|je préfère|gardez|restons à|laissons) (l'heure|l'horaire|le créneau|la date|le jour|le rendez-vous) (d'avant|d'origine|d'abord prévu|qu'on avait|qui était prévu|de départ) [svp|s'il vous plaît]
            c'est (mon|malheureusement mon) jour (de repos|de congé|off|de rtt|non travaillé), le \(weekday) je (ne|) travaille (pas|jamais)
            [car|parce que|mais|déjà] (je|j'|on|nous) (suis|serai|sera|est|sommes|serons) \(alas) [déjà|alors] [\(away)] [déjà] \(place) [pour le travail|avec les enfants|pour affaires] \(away) \(never)
            \(at) (je|j') (suis|serai) \(alas) [déjà] \(place) \(never), (cette semaine-là|ce jour-là) je (serai|suis) \(place), (je|on|nous) (pars|partons|part|m'envole|décolle) [\(away)] [en (vacances|congé|congés|déplacement|voyage|week-end|mission|formation)|à l'étranger] (\(away)|le matin même|le jour même|ce jour-là|juste avant)
            [car|\(at)] (j'ai|j'aurai|on a|nous avons|je n'ai) \(alas) [déjà] [\(away)] \(event) [de prévu|de prévue|prévu|prévue|à ce moment|au même moment|en même temps] \(away) \(never), (mon|l') (agenda|planning|emploi du temps) est [déjà|malheureusement|hélas] [complètement|totalement] (plein|complet|rempli|chargé|blindé|saturé|bouclé|full) \(away) \(never)
            je (ne|) (travaille|bosse) (pas|jamais) [\(away)|le \(weekday)], (je|j') (dois|vais|emmène|récupère) [\(at)] (travailler|chercher mes enfants|aller (chez|à|au) {w} [{w}]|récupérer les enfants|chez (le|mon) {w}) [\(away)], je travaille \(at)
            \(it) (tombe|coïncide|chevauche|télescope|est|entre) [pile] [pendant|en conflit|en même temps que|avec|sur] (mon|ma|mes|un|une|notre|le|la) {w} [{w}]
            [nous|je|autant|mieux vaut|je préfère|je préférerais|je préférerai|j'aimerais|je voudrais|on|non|on devrait|merci de|plutôt] (restons|rester|reste|gardons|garder|garde|gardez|laissons|laisser|laissez|maintenons|maintenir|maintenez|conservons|conserver|conservez|en rester|tenons-nous-en|tenir|m'en tenir|préfère) [en|plutôt|donc|s'il vous plaît|les choses|tout|le rendez-vous|\
            le rdv|l'entretien] [à|sur|avec|au] [le] (\(old)|\(weekday)|\(was)|ce qui était (prévu|convenu)) [prévu|s'il vous plaît|svp|stp|comme prévu|si possible]
            (je préfère|je préférerais|plutôt|on garde|je garde|je reste sur|je m'en tiens à) [garder|conserver|à] (\(old)) [s'il vous plaît|svp], (\(old)) (me va|me convient|m'arrange|est|était) [beaucoup|bien|nettement] (mieux|plus pratique|préférable) [pour moi]
            (plutôt|mieux|tel que|comme) (comme|) (prévu|convenu|avant|initialement prévu) [s'il vous plaît|svp|merci]
            """
        ),
        (
            .because,
            """
            [mais] (pas|moins|mais pas) (l'heure|l'horaire|le jour|la date|le créneau), [mais] (l'heure|l'horaire|le jour|la date) (non|pas|moins|pas trop|ne va pas|par contre non)
            """
        ),
    ]
}
