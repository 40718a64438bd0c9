// French sentences of people who won't take part, by their order.

extension DeclinePhrases {
    private static let about = """
        ({n}|elle|lui|la|le|cette personne|cette collègue|ce collègue|un collègue|une collègue|mes collègues|des \
        collègues|les collègues|mes pairs|les autres|personne|quelqu'un|vous|toi)
        """
    private static let soft = """
        [malheureusement|hélas|plutôt|donc|alors|aussi|vraiment|simplement|franchement|honnêtement|finalement|\
        poliment|respectueusement|cordialement|cette fois|cette fois-ci|cette année|par principe|en principe|désolé|\
        désolée|du tout|sincèrement|bien|moi|personnellement|pour ma part|de ce fait|par la présente|absolument|\
        encore|jamais|tout simplement|clairement|ici]
        """
    private static let softly = "\(soft) \(soft)"
    private static let this = """
        [à|de|dans|sur|pour|en] [y|ça|cela|ceci|tout ça|tout cela|(ce|cette|ces|cet|votre|vos|ta|ton|l'|la|le|ce \
        genre de|ce type de|genre de) (demande|demandes|enquête|enquêtes|questionnaire|sondage|sondages|invitation|\
        exercice|tour|sujet|retour|questions|formulaire|sollicitation|évaluation|évaluations|démarche|requête|\
        campagne|choses|chose|trucs|truc|l'enquête|l'exercice|processus|consultation)|l'enquête|l'exercice|\
        l'invitation|l'évaluation|là-dessus|\(about)|ce genre|cet exercice|feedback|ce feedback]
        """
    private static let not = """
        (pas|plus|jamais|point|aucunement|nullement|pas du tout|vraiment pas|malheureusement pas|hélas pas|guère)
        """
    private static let noun = """
        (avis|feedback|retour|retours|réponse|opinion|commentaire|commentaires|évaluation|appréciation|jugement|suite|\
        contribution|témoignage)
        """
    private static let take = """
        (participer|y participer|prendre part|y prendre part|répondre|y répondre|vous répondre|contribuer|y \
        contribuer|donner suite|donner [mon|d'|un|de|le] (avis|feedback|retour|opinion)|me prononcer|remplir|le \
        remplir|évaluer|juger|en juger|faire [de|un|ce|ça|cela|d'] (feedback|retour|évaluation|)|le faire|faire ça|\
        commenter|m'exprimer|intervenir|écrire|rien écrire|rien dire|en parler|vous aider|noter|m'en mêler|m'en \
        occuper|m'impliquer|m'y engager|me mouiller|formuler|émettre|rendre|être (impliqué|impliquée|sollicité|\
        sollicitée|évaluateur|évaluatrice|relancé|relancée|contacté|contactée)|apporter [ma|une|de] contribution|\
        compléter|l'évaluer|la juger|le juger|la noter)
        """
    private static let out = """
        (m'abstenir|passer [mon tour]|décliner|refuser|renoncer|y renoncer|me retirer|me désister|éviter|laisser [ma] \
        [la] [place|parole|passer]|m'en abstenir|rester (en dehors|neutre|à l'écart|discret|discrète)|me récuser|dire \
        non|m'excuser|me tenir à l'écart|ne rien (dire|écrire|faire)|sauter (mon tour|ce tour)|m'en tenir à l'écart|\
        me désinscrire)
        """
    private static let hum = """
        [désolé|désolée|désolé mais|désolée mais|pff|pfff|bah|ben|euh|hum|bof|oh|ah|alors|donc|mais|et|merci|merci \
        mais|malheureusement|hélas|moi|pour moi|de ma part|ce sera|ça sera|c'est|c|dsl|sorry|franchement|honnêtement|\
        finalement|bon|sympa mais|gentil mais|belle initiative mais|bonne idée mais|c'est gentil mais|tout compte \
        fait|pour ma part|du coup|là|écoutez]
        """
    private static let someoneElse = """
        (quelqu'un d'autre|d'autres|un autre (collègue|volontaire|candidat)|une autre (personne|collègue|volontaire)|\
        d'autres (collègues|personnes|volontaires)|quelqu'un qui (la|le) connaît mieux|un autre|une autre|ses \
        collègues|mes collègues)
        """

    static let frenchGrammar: [(Sense, String)] = [
        (
            .noThanks,
            """
            \(hum) \(hum) (non|nan|nope) [merci] (merci|désolé|désolée|je regrette|sans façon|navré|navrée|pas \
            intéressé|pas intéressée|vraiment pas|très peu pour moi|pas pour moi|pas cette fois|pas envie|sorry|dsl|\
            je passe|sans moi)
            """
        ),
        (
            .no,
            """
            \(hum) \(hum) (non|nan|nope|sans moi|pas moi|pas pour moi|pas cette fois|pas cette année|plutôt pas|très \
            peu pour moi|sans façon|non merci|sans ma participation|sans mon avis|un non|je passe|je refuse|pas \
            intéressé|pas intéressée|pas possible) [merci|désolé|désolée|pour moi|cette fois|cette année|de ma part|\
            sorry]
            (ce|ça|cela) (sera|est) [un|donc|donc un] non [pour moi|de ma part|merci], je préfère pas, j'aime mieux pas
            j'aime autant pas, je ne préfère pas, je dis non, ma réponse est [donc] non, (c'est|c) non [pour moi|merci]
            mieux vaut pas
            """
        ),
        (
            .refuses,
            """
            (je|j'|nous|on|moi je) [ne|n'] [y] (participe|participerai|participerais|réponds|répondrai|prends|\
            prendrai|souhaite|veux|peux|désire|vais|compte|tiens|pourrai|pourrais|voudrais|fais|ferai|donne|donnerai|\
            contribue|contribuerai|remplis|remplirai|juge|jugerai|évalue|évaluerai|note|commente|commenterai|me \
            prononce|me prononcerai|m'exprime|m'exprimerai|m'implique|m'en mêle|m'en mêlerai|remplis|complète|\
            compléterai|écris|écrirai|participons|souhaitons|pouvons|donnons|voulons|veut|participe|peut) \(softly) \
            \(not) \(softly) [à|y] [\(take)|part|mon avis|d'avis|de \(noun)|d'\(noun)|\(noun)|suite] \(this) \(this) \
            \(softly)
            (je|nous) n'(ai|avons) (pas|aucune|nul|aucun) (envie|l'intention|intention|souhait|vocation) de \(take) \
            \(this)
            (n'en|j'en|je n'en) (ai|pense|dis|dirai|fais|ferai) (pas|rien), je n'en (ferai|fais|dirai) (rien|pas)
            je n'(interviens|évalue|écris|exprime|apprécie|émets|y participe|y réponds|y participerai|y répondrai|y \
            tiens|irai|y contribue) (pas|plus|jamais|rien|aucun avis) [à|sur|dans] \(this)
            (j'|je) (n'évalue|n'écris|n'émets) (pas|jamais|rien) \(this)
            (je|on) (fais|fait|veux|peux|participe|réponds|donne|suis|sais|préfère|souhaite|note|juge) (pas|plus|\
            jamais) (ça|cela|participer|répondre|d'avis|mon avis|ce genre de (choses|trucs)|le faire|faire ça|faire|\
            intéressé|intéressée|concerné|concernée|dire|quoi dire|de feedback|mes collègues|les gens) \(this)
            (je|nous|j'|j'aime mieux|j'aimerais|je le) [vais|veux|dois|souhaite|préfère|préférerais|choisis de|\
            voudrais|tiens à|aimerais|me vois contraint de|me vois contrainte de|me vois obligé de|me vois obligée de|\
            suis contraint de|suis contrainte de|suis obligé de|suis obligée de|me permets de|décide de|ai décidé de|\
            ai choisi de|devrai|devrais|compte|souhaiterais|j'aimerais|tiens à|suis au regret de|me dois de|aime \
            mieux|aime autant|ai le regret de|préfére] \(softly) (\(out)|ne pas \(take)|ne rien (dire|écrire|faire)|\
            ne plus être (contacté|contactée|sollicité|sollicitée)) [à|de|cette|votre] \(this) \(softly)
            j'ai (décidé|choisi|préféré) de (\(out)|ne pas \(take)) \(this)
            j'ai le regret de (\(out)|ne pas \(take)) \(this)
            j'(aimerais|aime) (mieux|autant) [ne pas] (\(out)|\(take)|m'abstenir|pas) \(this)
            (dois|vais|veux) \(out) \(this)
            (je|j') (passe|décline|refuse|m'abstiens|m'abstiendrai|me retire|me désiste|renonce|m'excuse|me récuse|\
            laisse|déclinerai|refuserai|passerai|saute) \(softly) [mon tour|ma place|la place|votre|cette|de \
            participer|comme évaluateur|comme évaluatrice|d'y|à y|d'|de|à|l'|la main] [participer|répondre|aux autres|\
            à d'autres|donner] \(this) \(this) \(softly)
            je (reste|resterai|me tiens|me tiendrai|m'en tiens|préfère rester|préfère me tenir) \(softly) (en dehors|\
            à l'écart|neutre|hors|discret|discrète|en retrait) [de] \(this) [tout ça|tout cela]
            [je|] (n'ai|ai|j'ai|je n'ai) \(softly) (pas|aucun|aucune|pas le|pas de|pas d'|pas assez de|nullement|zéro|\
            trop peu de|plus le|plus de) [le|la|de|d'] (temps|envie|avis|opinion|intérêt|recul|éléments|disponibilité|\
            disponibilités|légitimité|commentaire|feedback|matière|énergie|motivation) \(softly) [à|de|pour|sur] \
            [donner|partager|\(take)|ça|cela|formuler|faire|émettre] \(this) \(this)
            (pas|plus|aucun|aucune|zéro) [le|de|d'] (temps|envie|intérêt|avis|opinion|feedback|retour|réponse|\
            commentaire|d'avis|d'envie) (de ma part|à donner|pour (ça|cela|moi)|de \(take)|venant de moi|sur \(about)|\
            désolé|désolée|sorry|merci|) [cette fois|cette année|de ma part]
            [je|] suis [bien|trop|très|assez|mal|vraiment] (mal placé|mal placée|débordé|débordée|pris|prise|occupé|\
            occupée|placé|placée) pour \(take) \(this)
            je ne suis (pas|plus|guère|nullement) \(softly) (bien placé|bien placée|disponible|intéressé|intéressée|\
            concerné|concernée|partant|partante|volontaire|à l'aise|habilité|habilitée|légitime|disposé|disposée|en \
            mesure|la bonne personne|le bon interlocuteur|candidat|candidate|d'humeur|favorable|prêt|prête) [avec|\
            pour|à|de] [\(take)|ça|cela|cet exercice|ce genre d'exercice] \(this)
            pas (disponible|concerné|concernée|intéressé|intéressée|partant|partante|à l'aise|légitime|volontaire) \
            [pour|avec|par] [ça|cela|\(take)] [désolé|désolée|merci]
            je (ne|) (saurais|sais) (pas|) (quoi|rien|que) (dire|en dire|écrire|répondre) [sur|d'] [\(about)]
            (trouvez|trouve|cherchez|cherche|demandez|demande|choisissez|choisis|prenez|prends|sollicitez|sollicite|\
            interrogez|interroge|voyez|adressez-vous|adresse-toi) \(softly) [à|avec|auprès de] \(someoneElse) [svp|\
            stp|merci|pour (ça|cela)]
            (mieux vaut|il vaut mieux|merci de|veuillez|vous devriez|tu devrais|autant) \(softly) (demander|\
            solliciter|choisir|trouver|chercher|interroger) [à] \(someoneElse)
            (ne|n'|) (me|m') (comptez|contactez|demandez|sollicitez|écrivez|relancez|envoyez|demande|sollicite|\
            contacte|écris|relance|incluez|inclus) (plus|pas) [pour|à|de|avec|sur] [ça|cela|mails|rien|demandes|ce \
            sujet|ce genre de demandes]
            (ne m'|m') (écrivez|envoyez|écris|envoie) (plus|pas|rien) [de|pour] [mails|demandes|ça|rien|cela]
            ne m'écrivez plus [pour|à] [ça|cela|ce sujet], ne m'envoyez plus [rien|de mails|de demandes|ça|cela]
            (ne|n'|faut pas|il ne faut pas|inutile de|merci de ne pas|veuillez ne pas|) (comptez|compte|compter) [pas|\
            plus] sur (moi|ma (participation|réponse)|mon (avis|retour)) [cette fois|cette année|pour (ça|cela)]
            (merci|prière|veuillez|merci bien|inutile) [de] (ne plus|ne pas|) me (relancer|solliciter|contacter|\
            écrire|envoyer|inclure|compter|retirer|rayer|enlever|supprimer|désinscrire|laisser) [plus|de] [de] [cela|\
            ça|mails|demandes|la liste|cette liste|votre liste|vos listes|tranquille|ce sujet|en dehors de (ça|cela)]
            (retirez|enlevez|rayez|supprimez|désinscrivez|sortez|ôtez|retire|enlève|raye|supprime|laissez|laisse)-moi \
            [svp|stp] [de|en dehors|hors] [de] [la|cette|votre|vos|ce|ça|tout ça|cela|tout cela] [liste|listes|\
            mailing|tranquille|demandes]
            (retirez-moi|enlevez-moi|rayez-moi|supprimez-moi|désinscrivez-moi|sortez-moi|retire-moi|enlève-moi|\
            laissez-moi|laisse-moi) [svp|stp] (de (la|cette|votre|vos) (liste|listes|demandes|liste de diffusion)|en \
            dehors [de (ça|cela|tout ça|tout cela|ce processus)]|tranquille|hors de (ça|cela|tout ça))
            (arrêtez|arrête|cessez|stop) [svp] [de|avec] [m'|me] [m'écrire|m'envoyer|me relancer|me solliciter|me \
            contacter|ces (mails|demandes|relances)|de mails|vos (mails|demandes)|me demander] [pour|de|avec|à] [ça|\
            cela|ce sujet|ce genre de (choses|demandes)|des mails|mon avis|mails]
            plus de (mails|demandes|relances|sollicitations) [de ce genre|svp|merci|pour ça]
            (faites|fais|faites donc|vous ferez) (sans moi|ça sans moi|cela sans moi)
            (je|on|nous) [ne|n'] ([la|le|l'|] (connais|connaît|connaissons)|(la|le|nous) (vois|côtoie|croise|voyons)) \
            \(softly) (pas|peu|à peine|trop peu|mal|très peu|presque pas|quasiment pas|jamais|guère|pas assez|pas \
            suffisamment|pas bien) [\(about)] [assez|bien|suffisamment] [pour] [\(take)|ça|cela] \(this)
            (ça|cela|ce sujet) [ne] me (concerne|regarde) (pas|plus|en rien)
            (ça|cela|ce|ceci) [n'est|ne] [pas|m'intéresse|m'dit|me dit|me tente|m'intéresse pas|me tente pas|me dit \
            rien|m'intéresse pas du tout] (pas|rien|pas du tout|pour moi|mon truc|guère) [pour moi|mon truc|du tout]
            c'est pas (pour moi|mon truc)
            (ce n'est|c'est) pas (mon rôle|ma place|à moi|pour moi|mon genre|mon truc) [de \(take)|d'\(take)] \(this)
            (notez|considérez|prenez) (mon|ce|cela|ceci) [message] [comme] (refus|un refus|non|un non)
            mon refus est définitif
            """
        ),
        (
            .because,
            """
            [je suis|suis|] [bien|beaucoup|vraiment|] (trop|très|super) (occupé|occupée|pris|prise|chargé|chargée|\
            débordé|débordée) [en ce moment|cette année]
            trop de (boulot|travail|taf|choses à faire), (débordé|débordée), conflit d'intérêts
            (nous|on|{n} et moi) [ne|n'] [nous|nous avons|avons|avoir|a|travaillons|sommes|se] [connaissons|croisons|\
            croise|connaît] [jamais|pas|peu|à peine|presque jamais|quasiment jamais|guère|trop peu|rarement] \
            [collaboré|travaillé ensemble|échangé|ensemble|côtoyés|croisés|dans (des services|des équipes) \
            (différents|différentes)|dans le même service]
            [par] manque de (temps|recul|disponibilité), faute de temps
            je suis (mal placé|mal placée|trop proche|partial|partiale|son ami|son amie|nouveau|nouvelle|juge et \
            partie) [pour (ça|cela|la juger|le juger|en juger|\(take))]
            """
        ),
        (
            .about,
            """
            (à cause de|en raison de|faute de|compte tenu de) {w} [{w}] [{w}], belle initiative, bonne idée, chère
            cher
            je regrette, navré, navrée, bises, bisous, bonne continuation, bonne continuation à {n}, cette année, dsl
            """
        ),
    ]
}
