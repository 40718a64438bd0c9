// French sentences of an employee who lets her manager read the dossier, by their order.

extension ShareWords {
    private static let soft = """
        [bien|aussi|volontiers|donc|tout de suite|directement|évidemment|bien sûr|sans problème|sans souci|\
        naturellement|sans hésiter|svp|stp|également|dès maintenant|maintenant|tranquillement|bien entendu|déjà|\
        aisément|librement|alors|même|s'il vous plaît|s'il te plaît|avec plaisir|intégralement|en entier|entièrement|\
        vraiment|tout à fait]
        """
    private static let softly = "\(soft) \(soft)"

    private static let boss = """
        ([mon|ma|le|la|l'|notre] (manager|responsable|chef|cheffe|supérieur|supérieure|directeur|directrice|n+1|\
        hiérarchie|patron|patronne|boss|responsable direct|responsable directe|chef de service|cheffe de service|chef \
        d'équipe|supérieur hiérarchique|supérieure hiérarchique|responsable hiérarchique|manageur|manageuse)|monsieur \
        {n}|madame {n}|m. {n}|m {n}|mme {n})
        """
    private static let him = "({n}|lui|elle|\(boss))"
    private static let toHim = "((à|a|avec|vers|auprès de|pour) \(him)|au (manager|responsable|chef|boss|patron))"
    private static let file = """
        ((le|ce|mon|l'|tout le) [présent] (dossier|rapport|document|fichier|compte rendu|compte-rendu|feedback|\
        contenu|bilan|retour|pdf|résumé|tout)|(la|ma|cette) (synthèse|restitution|totalité|évaluation)|(les|mes|ces|\
        tous les) (résultats|réponses|retours|commentaires|avis|feedbacks))
        """
    private static let it = "(tout|ça|cela|ceci|l'ensemble|l'intégralité|le tout|\(file))"
    private static let clitic = "[le|la|les|lui|le lui|la lui|les lui|lui en|l'|l|en|me le]"

    /// Verbs of giving, with the pronoun in front that French writes together with some.
    private static let give = """
        (partager|transmettre|envoyer|donner|montrer|communiquer|remettre|faire suivre|faire passer|faire lire|\
        laisser lire|laisser voir|transférer|adresser|passer|soumettre|divulguer|diffuser|fournir|partagé|forwarder|\
        l'envoyer|l'adresser|lui (envoyer|donner|montrer|transmettre|communiquer|remettre|passer|faire suivre|faire \
        lire)|donner accès)
        """
    private static let giveIt = "\(clitic) \(give) \(softly) [\(it)] \(softly) [\(toHim)] [\(it)]"
    private static let read = """
        (lire|voir|consulter|avoir|recevoir|regarder|parcourir|l'avoir|accéder|prendre connaissance|en prendre \
        connaissance|y accéder|y avoir accès|avoir accès|y jeter un œil|y jeter un oeil|jeter un œil|jeter un oeil|\
        prendre connaissance de|accéder à|avoir accès à|l'obtenir|l'examiner|connaître|en profiter|savoir|le lir)
        """
    private static let readIt = """
        \(clitic) \(softly) \(read) \(softly) [\(it)|(au|du) (dossier|rapport|document|contenu)|dedans]
        """
    /// `que Mark le lise`
    private static let reads = """
        [le|la|les|l'|y|en] (lise|voie|consulte|ait|reçoive|regarde|parcoure|l'ait|puisse \(clitic) \(read)|ait accès|\
        prenne connaissance|accède|lit|voit|consulte|reçoit|l'a|sache|soit informé|jette un œil|jette un oeil|\
        connaisse|lisent) [de|à|au|du] [\(it)|dossier|rapport|document|contenu]
        """
    private static let thatHe = "(que ({n}|\(boss))|qu'il|qu'elle|qu' {n}|que il) \(softly) \(reads)"
    private static let thatYou = """
        que (tu|vous) \(clitic) (l'envoies|l'envoyiez|partages|partagiez|transmettes|transmettiez|donnes|donniez|\
        montres|montriez|envoies|envoyiez|communiquiez|fassiez suivre|fasses suivre|fassiez lire|fasses lire|partagez|\
        envoyez|transmettez|donnez) \(softly) [\(it)] [\(toHim)]
        """
    private static let sharing = """
        (le|la|ce|l'|au|à la|à l'|du|de la|ce|un|cette|à ce) [l'] (partage|transmission|transfert|envoi|communication|\
        consultation|lecture|diffusion|divulgation|l'envoi|accès) [(de|du|des) [ce|mon|mes|le|cette] (dossier|rapport|\
        document|résultats|retours|contenu|synthèse|données|feedback)|de \(it)] [(à|avec|par|pour) \(him)]
        """
    private static let named = """
        (à l'envoi|l'envoi|l'accès|à l'accès) [(de|du) [ce|mon] (dossier|rapport|document)] [(à|par) \(him)]
        """
    private static let consent = """
        (accord|autorisation|consentement|feu vert|permission|bénédiction|aval|ok|approbation|go|assentiment|oui|\
        blanc-seing)
        """
    private static let my = "(mon|ma|le|l'|mon plein|mon entier|tout mon|un)"
    private static let forIt = """
        (pour (que|) ({n}|\(boss)|il|elle|qu'il|qu'elle) \(reads)|pour \(thatYou)|(pour|de|à) \(giveIt)|(à ce|pour|) \
        \(thatHe)|\(thatYou)|(pour|à|avec|de|quant à|concernant|) (\(sharing)|\(named)))
        """
    private static let fine = """
        [tout à fait|très|parfaitement|totalement|complètement|entièrement|absolument] (d'accord|ok|bon|favorable|\
        okay|partant|partante|parfait|bien|consentant|consentante|oké|enchanté|enchantée|ravi|ravie|content|contente|\
        pour|nickel)
        """
    /// Orders, alone and with their pronouns.
    private static let orders: String = {
        let verbs = """
            partage partages partagez transmets transmettez envoie envoies envoyez donne donnes donnez montre montres \
            montrez communique communiquez remets remettez transfère transférez adresse adressez passe passez \
            fais-suivre faites-suivre forwarde forwardez soumets soumettez
            """.split { $0 == " " || $0.isNewline }
        let pronouns = ["", "-le", "-la", "-les", "-lui", "-le-lui", "-la-lui", "-les-lui", "-leur"]
        return "(" + verbs.flatMap { verb in pronouns.dropLast().map { verb + $0 } }.joined(separator: "|") + ")"
    }()
    private static let letIt = """
        (laisse|laissez|laisse-le|laisse-la|laissez-le|laissez-la|laisse-lui|laissez-lui|fais|faites|fais-le|\
        faites-le|fais-lui|faites-lui|fais-la|faites-la)
        """
    private static let youMay = """
        ((tu|vous|t|on) (peux|peu|pouvez|pouves|peut|pourrez|as le droit de|avez le droit de|es libre de|êtes libre \
        de|êtes autorisé à|êtes autorisée à|es autorisé à)|libre à vous de|libre à toi de|n'hésitez pas à|n'hésite \
        pas à|n'hesitez pas à|vas-y|vas y|allez-y|allez y|n'hesite pas à|merci de|veuillez|prière de|je vous prie de|\
        je te laisse|je vous laisse|je vous invite à|je t'invite à)
        """
    private static let he = "({n}|il|elle|\(boss))"

    static let frenchGrammar: [(Sense, String)] = [
        (
            .shares,
            """
            \(orders) \(softly) [\(it)|lui|le lui|le] \(softly) [\(toHim)] [\(it)] \(softly)
            (laisse|laissez) ({n}|le|la) \(softly) (le|la|les|) \(softly) (lire|voir|consulter) [\(it)]
            (j'|je|) (accepte|suis d'accord|autorise|consens|j'accepte|j'autorise|ok|d'accord|pour) [à] [ce] que \
            \(it) (soit|puisse être) (partagé|transmis|communiqué|envoyé|lu|consulté|montré) [(à|par|avec) \(him)]
            \(letIt) \(softly) [\(him)|le|la|lui] (lire|voir|consulter|suivre|passer|regarder|parcourir|accéder|\
            savoir) \(softly) [\(it)] [\(toHim)|par \(him)] [\(it)]
            (donne|donnez|donne-lui|donnez-lui|accordez-lui|accorde-lui|ouvre|ouvrez|accorde|accordez) [lui] [l'|un] \
            (accès|l'accès) [(à|au) (dossier|rapport|document|lui|elle|\(it))] [\(toHim)]
            \(youMay) \(softly) \(giveIt)
            \(he) (peut|pourra|a le droit de|est autorisé à|est autorisée à|est libre de|peu|a mon (accord|feu vert|\
            autorisation|ok) pour) \(softly) \(readIt)
            (vous pouvez|tu peux|tu peu|je vous autorise à|je t'autorise à|j'autorise à) \(softly) (laisser|faire) \
            \(him) (lire|voir|consulter) [\(it)]
            \(it) (peut|peuvent|pourra) \(softly) être (partagé|partagée|partagés|transmis|transmise|communiqué|\
            communiquée|envoyé|envoyée|lu|lue|lus|consulté|consultée|montré|donné|remis|vu|vus) \(softly) [(à|par|\
            avec) \(him)]
            [je|je vous|je te|je lui|j'y|et] (donne|donne bien|accorde|donne volontiers|donne par la présente) [par \
            la présente|ici|donc|volontiers] [\(my)] \(consent) [plein et entier] [\(forIt)]
            [(vous|tu) (avez|as)|\(he) a|t'as|ta] (mon|ma|tout mon|mon plein) \(consent) [\(forIt)]
            [voici|c'est|par la présente] (mon|ma) \(consent) [\(forIt)]
            \(consent) (donné|donnée|accordé|accordée|de ma part|de mon côté|pour moi) [\(forIt)]
            (accord|feu vert|autorisation|permission) \(forIt)
            (j'|je|je vous|je t'|je te) [par la présente] (autorise|permets|consens|accepte|approuve|valide|agrée) \
            [volontiers|bien|par la présente|pleinement|expressément] [à] [ce] (\(him) (à|de) \(readIt)|\(thatHe)|\
            \(thatYou)|\(sharing)|\(named)|[à|de] \(giveIt))
            (j'autorise|j'accepte|j'approuve|j'agrée) [volontiers|bien|par la présente|pleinement|expressément] [à] \
            [ce] (\(him) (à|de) \(readIt)|\(thatHe)|\(thatYou)|\(sharing)|\(named)|[à|de] \(giveIt))
            [je suis|suis|chuis|j'suis|c'est|c|cest|ça me semble|pour moi c'est|pour moi] \(fine) [pour moi] \
            (\(forIt)|si ({n}|il|elle|\(boss)) [le|la|y|l'] (lit|voit|consulte|a|reçoit) [\(it)])
            (je suis|suis|chuis|j'suis) \(fine)
            (d'accord|ok|okay|partant|partante|oui|daccord|d'acc) (pour|pr|de|avec|à|que) (\(giveIt)|\(sharing)|\
            \(named)|[qu'il|qu'elle|que {n}|que \(boss)|qu'] \(reads)|\(boss)|{n})
            ça [me va|me convient|ne me dérange pas|ne me gêne pas|me dérange pas|me gêne pas] [très bien|\
            parfaitement] [du tout] (\(thatHe)|\(thatYou)|de \(giveIt)|si ({n}|il|elle|\(boss)) [le|la|y|l'] (lit|\
            voit|consulte|a|reçoit))
            (ça|cela) (ne|) me (dérange|gêne|pose) (pas|aucun problème|pas de problème|aucun souci) [du tout] \
            [\(thatHe)|\(thatYou)|de \(giveIt)|si ({n}|il|elle|\(boss)) [le|la|y|l'] (lit|voit|consulte|a|reçoit)]
            [je|] (veux|souhaite|voudrais|aimerais|préfère|désire) [bien|même|vraiment] (\(thatHe)|\(thatYou)|\
            \(giveIt))
            (j'aimerais|j'apprécierais) [bien|même|beaucoup] (\(thatHe)|\(thatYou)|\(giveIt))
            [je] [n'|ne] [y|] (n'ai|ai|vois|je n'ai|je ne vois|n'y vois|j'ai|je n'y vois|j'y vois|j'vois) [pour ma \
            part|moi] (aucun|aucune|pas d'|pas de|nul|zéro|absolument aucun|absolument aucune) (inconvénient|\
            objection|problème|souci|réserve|obstacle|d'inconvénient|d'objection|opposition) [moi|pour ma part|de mon \
            côté] [\(forIt)|à \(thatHe)|avec ça|avec cela|à cela]
            (aucun|aucune|pas d'|pas de|nul|zéro|absolument aucun|pas d'inconvénient|pas d'objection|pas \
            d'opposition) [inconvénient|objection|objections|problème|problèmes|prob|pb|souci|soucis|réserve|\
            opposition] [moi|pour moi|pour ma part|de mon côté|de ma part|pr moi] [\(forIt)|à \(thatHe)|si ({n}|il|\
            elle|\(boss)) [le|la|y|l'] (lit|voit|consulte|a|reçoit)]
            (rien|je n'ai rien|j'ai rien|n'ai rien) contre [\(thatHe)|\(sharing)|le fait \(thatHe)]
            je ne m'y oppose pas
            je ne m'oppose pas (à|au|à ce) (\(thatHe)|\(sharing)|ce \(thatHe))
            (ça|cela|tout|c'est|c) (peut|peux) (aller|partir|passer) (à|chez|vers) \(him)
            (c'est|c|cest|pour moi c'est) (bon|ok|d'accord|oui|tout bon|okay) (pour moi|de mon côté|pour (le|la|ce) \
            partage)
            (partage|transmission|envoi|diffusion) (ok|accepté|acceptée|validé|validée|autorisé|autorisée|d'accord|\
            accordé)
            (ok|bon|validé|feu vert|d'accord|go) pour (moi|partage|diffusion|envoi|transmission|partager)
            je (te|vous) laisse (le|la|les|lui) [lui] \(give) [\(it)] [\(toHim)], je valide (\(sharing)|\(named))
            (évidemment|bien sûr|bien évidemment|naturellement) (que oui|que \(he) peut \(readIt)|qu'il peut \
            \(readIt)|qu'elle peut \(readIt))
            fonce, foncez, (vas-y|vas y|allez-y) (fonce|partage|partagez|envoie|transmets|transmettez|envoyez)
            """
        ),
        (
            .yes,
            """
            oui (bien sûr|volontiers|avec plaisir|tout à fait|évidemment|absolument|carrément|certainement|merci|bien \
            entendu)
            (bien sûr|évidemment|oui) (qu'il|qu'elle|que {n}) peut, oui (il|elle|{n}) peut
            mais (bien sûr|oui|évidemment), bien sûr que oui, (c|cest|c'est) (bon|ok|oui|d'accord) pour moi, yes oui
            oui allez-y
            oui vas-y, oui oui oui, ouep, ouaip, voui, évidemment que oui, assurément, pour sûr, sans hésitation
            volontier
            ça (marche|me va|roule|me convient) [pour moi|très bien], nickel pour moi, dac pour moi
            c'est entendu pour moi
            """
        ),
        (
            .aside,
            """
            (beau|bon|joli|super|bel|chouette|très beau|très bon) (dossier|rapport|travail|boulot|retour|bilan|résumé)
            (belle|bonne|jolie|super|très belle) (synthèse|restitution|lecture)
            (c'est|) (bien|très bien) (fait|résumé|écrit|présenté)
            """
        ),
        (
            .around,
            """
            c bon, c'est bon, c ok, (ça|cela) (l'aidera|nous aidera|m'aidera|l'aide|aidera|va l'aider) [à {w} [{w}]]
            lu et approuvé, 👀, 🙋, 😂, haha, nickel, hop, j'ai [tout|bien] lu et, rien (de secret|de secret là-dedans)
            """
        ),
        (
            .doubt,
            """
            (dit|a dit|disait) [que] oui
            (donne|donnez|dis|dites|passe|passez|souhaite|souhaitez) [le|un|lui le] bonjour
            (je n'ai|j'ai|n'ai) (rien|aucun problème|pas de problème|aucun souci) (contre|avec) \(him), partiellement
            pour partie
            (il|elle|{n}|mon chef|mon manager) (peut|pourra) [le|la|les] (partager|transmettre|envoyer|montrer)
            tu partages, vous partagez, tu montres, tu envoies, tu transmets
            """
        ),
    ]
}
