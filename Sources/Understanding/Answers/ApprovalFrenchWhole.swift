// French clauses of approval: who agrees, to what, and who is struck, in each order that people write.

extension ApprovalWords {
    static let frenchWhole: [(Sense, String)] = [
        (
            .promises,
            """
            (ils|elles|tous|toutes|tout le monde|les trois|ils sont|chacun|l'équipe|les collègues) (sont|est|ont|a) [tous|toutes|déjà|\
            bien] (d'accord|accepté|ok|partants|partantes|favorables|validé|approuvé|donné leur accord)
            (c'est|ce sera) [à] ({n}|elle|lui|eux|vous|toi) (de|à|qui) (voir|décider|choisir|décide|valide)
            """
        ),
        (
            .consent,
            """
            [je|nous] [suis|sommes] [\(wholly)] (d'accord|daccord|favorable|ok|en accord|partant|partante|dac) [\(wholly)] [avec \
            \(list)|pour \(list)|sur \(list)|à \(list)] [\(mine)]
            (je suis|suis) [\(wholly)] (satisfait|satisfaite|content|contente|à l'aise|en phase|aligné) (de|avec) \(list) [\(mine)]
            [je|j'|nous] [\(wholly)] (valide|approuve|confirme|accepte|soutiens|cautionne|souscris à|adhère à|consens à|signe pour|\
            entérine|avalise|acte|donne mon aval à|dis oui à|dis ok pour|j'approuve|j'accepte|j'adhère à|j'entérine|j'avalise) \
            [\(wholly)] \(list) [\(wholly)] [\(mine)], (j'approuve|j'accepte|j'avalise|j'entérine|je valide|je confirme|je consens|\
            je signe|j'adhère|je souscris|je dis oui|je suis preneur|je suis preneuse|je marche) [\(wholly)] [\(mine)]
            je (la|les|le|l') (valide|approuve|confirme|accepte) [\(wholly)] [\(mine)], (je l'approuve|je l'accepte|je la valide|je les \
            valide|on les valide|on la valide|on prend|on y va|on fonce|on lance|on garde tout|on est bon|on est bons)
            (oui|ok|okay|d'accord|daccord|accord|validé|validée|go|favorable|approuvé|parfait|bon|banco|feu vert|pas de souci|pas de \
            problème|aucun souci|aucun problème|aucune objection|aucune réserve|avis favorable|accordé) (pour|avec|à|sur) \(list) \
            [\(mine)], (lu et approuvé|vu et approuvé|vu et validé|bon pour accord|bon pour validation|accord donné|avis favorable|\
            proposition acceptée|proposition validée|liste validée|liste approuvée|liste ok|accepté|approuvé) [\(mine)]
            \(list) [me|nous|m'] (va|vont|convient|conviennent|plaît|plaisent|plait) [\(wholly)] [\(wholly)] [\(good)] [\(mine)]
            \(list) [me|nous|m'] (semble|semblent|paraît|paraissent|parait) [\(wholly)] [\(wholly)] \(good) [\(mine)], [me|nous] (va|vont|convient|conviennent) [\(wholly)] [\(wholly)] [\(mine)]
            \(list) (est|sont|sera|seront) [\(wholly)] [\(wholly)] \(good) [\(mine)]
            \(list) (a|ont|reçoit|reçoivent|obtient|obtiennent|recueille|recueillent|reçoivent) mon \(noun) [\(mine)]
            (vous avez|tu as|t'as|ils ont|elles ont|vous disposez de) [bien|donc] mon [entier|plein] \(noun) [pour \(list)|sur \(list)|\
            pour \(asking)] [\(mine)], mon \(noun) [est|vous est|t'est|leur est] [donné|acquis|accordé|acquise|accordée|pour \(list)]
            [je|nous] [vous|te|leur|soussigné] (donne|donnons|accorde|délivre|renouvelle|confirme) [volontiers|bien|par la présente] \
            (mon|le|notre|un) [entier|plein] \(noun) [pour \(list)|à \(list)|sur \(list)|pour \(asking)] [\(mine)], (voici|par la \
            présente) mon \(noun) [pour \(list)]
            (je n'ai|j'ai|je n'y vois|je ne vois|j'y vois) (aucun|aucune|pas d'|pas de|pas) \(objection) \
            [à formuler|à faire|pour \(list)|sur \(list)|concernant \(list)|à \(list)|contre \(list)|avec \(list)] [\(mine)]
            (aucun|aucune|pas de|pas d'|zéro|sans) \(objection) [à formuler|à faire|pour \(list)|sur \(list)|concernant \(list)|à \
            \(list)|contre \(list)|avec \(list)|à signaler] [\(mine)], (pas d'objection|pas d'opposition|pas d'inconvénient|pas \
            d'inquiétude|pas d'observation) [pour \(list)|sur \(list)|contre \(list)|à \(list)] [\(mine)]
            [je n'ai|j'ai|il n'y a] rien (à redire|à ajouter|à dire|à signaler|à changer|à modifier|contre|à objecter|à reprocher|à \
            corriger|contre \(list)|à y redire|à redire sur \(list)) [\(mine)], je ne changerais rien, rien à jeter
            (vous pouvez|tu peux|vous pourrez|peux|n'hésitez pas à|n'hésite pas à|libre à vous de) [donc|maintenant|tous|tout à fait|\
            bien sûr|sans souci] (y aller|foncer|procéder|lancer|envoyer|expédier|démarrer|commencer|avancer|continuer|\(asking)) \
            [tout|les invitations|les demandes|les questions|les questionnaires|la suite|la machine|ça|le tout|le processus|\
            l'enquête] [\(mine)]
            (contactez|contacte|sollicitez|sollicite|interrogez|interroge|invitez|invite|envoyez|envoie|lancez|lance|demandez|demande|\
            écrivez|ecrivez|écris|consultez|expédiez|prévenez|faites|fais|demande-leur|écris-leur|écrivez-leur|contacte-les|invite-les|\
            invitez-les|sollicite-les|interroge-les|envoie-leur|lance-toi|questionnez|lance-les|prends) [donc|à|bien] [\(they)] [svp|stp]
            (foncez|fonce|go|allez-y|vas-y|vas y|allez y|on y va|lancez|lance|envoyez|envoie|en avant|en route|c'est parti|feu|roulez|\
            procédez|avancez|continuez|faites) [go|avec \(list)|pour \(list)|comme ça|ainsi|alors|donc|les yeux fermés|la sauce|la \
            machine|le tout|tout|sans hésiter|sans souci|\(mine)], (peut partir|peuvent partir|ça peut partir|vous pouvez envoyer)
            \(they) (peut|peuvent) (être|) (contacté|contactés|sollicités|interrogés|invités|participer|rester|partir|répondre|être \
            envoyée|être contactées) [\(mine)]
            [c'est|c|ce sont|ça c'est|voilà|quelle|ça fait|c'est vraiment|c'est là] [un|une|de|des|les|trois] [\(wholly)] \(nice) \
            (\(raters)|équipe|panel|mélange|groupe|trio|idée|travail|boulot|équilibre|combinaison|composition|gens|profils|échantillon|\
            éventail|plan|initiative|brochette) [\(mine)], (bien|très bien|bien joué|judicieusement) (choisi|choisie|vu|choisis|\
            choisies|pensé|équilibré|composée|trouvé|fait|joué), [ce sont|c'est|exactement] (les bonnes personnes|les bons noms|les \
            bons choix|les personnes idéales|exactement les bonnes personnes), [j'aurais|je n'aurais pas] (pas mieux choisi|choisi \
            les mêmes|mieux choisi|pas fait mieux|pas trouvé mieux|pas pu faire mieux|fait pareil)
            (c'est|c|cest|ça c'est|tout est|tout) [\(wholly)] \(good) [\(mine)] [\(mine)], (ça|ca|sa) (me|nous|) [\(wholly)] (va|\
            convient|plaît|roule|marche|le fait|baigne|gaze|joue|colle|passe) [\(wholly)] [\(wholly)] [\(good)] [\(mine)]
            [\(wholly)] [\(wholly)] \(good) [\(mine)] [\(mine)], (oui|ouais|ouaip|yep|ok|ouii) (oui|ok|parfait|trop bien|carrément|bien \
            sûr|grave|fonce|nickel|c bon|top|super|d'accord|volontiers|chef|vas-y|allez-y|très bon choix|bon choix) [\(mine)]
            (trop|grave|super) (bien|bon|cool|ok|top), ben oui, mais oui, bah oui, eh oui, ben ok, oui [\(wholly)] (allez|allez-y)
            (un|c'est un|de ma part c'est) [grand|gros|franc] oui [pour \(list)|\(mine)], (sans|sans la moindre|sans aucune) (hésiter|\
            hésitation|réserve|réserves|objection|souci|problème) [oui|d'accord|ok], tu as carte blanche, vous avez carte blanche
            (ça joue|c'est en ordre|c'est bon ainsi|tout de bon|c'est correct|ben correct|c'est ben correct|correct pour moi|tiguidou|\
            ça fait l'affaire|adjugé vendu|tope là|topissime|ça baigne|au poil|aux petits oignons|nickel chrome|c'est tout bon|tout roule)
            """
        ),
        (
            .strikes,
            """
            [\(soft)] (retirez|retire|supprimez|supprime|enlevez|enlève|rayez|raye|ôtez|excluez|exclus|écartez|écarte|barrez|barre|\
            virez|vire|sautez|oubliez|oublie|laissez|laisse|sortez|sors|passez|éliminez) [juste|simplement|plutôt|donc] \(rater) [de la \
            liste|svp|s'il vous plaît|s'il te plaît|stp|tomber|de côté|plutôt|simplement|de votre liste|de là|hors de la liste]
            [\(soft)] (ne|n'|) (demandez|demande|sollicitez|sollicite|contactez|contacte|interrogez|invitez|incluez|prenez|mettez|\
            n'invitez|n'interrogez|gardez|n'incluez|n'envoyez|retenez|ne demandez) pas [rien] [à] \(rater) [svp|s'il vous plaît|stp]
            [\(soft)] [je|j'|il faut|il faudrait|on|vous|tu|merci|veuillez|peut-on|pouvez-vous|on peut] [préfère|préférerais|voudrais|\
            aimerais|souhaite|souhaiterais|propose|suggère|veux|vais|peux|pouvez|j'aimerais] [que|qu'on|de|d'] [ne pas|plutôt|juste] \
            (retirer|supprimer|enlever|rayer|ôter|exclure|écarter|barrer|éviter|sauter|laisser|demander|solliciter|interroger|inclure|\
            inviter|avoir|retirez|enlève|enlevez|contacter|sortir|retire|prendre) [à|de côté|tomber] \(rater) [de la liste|svp|stp|de \
            côté|s'il vous plaît|tomber]
            \(rater) [ça|je|j'|moi|on|là|pour moi] (préfère|préférerais|préfèrerais|aimerais|voudrais|aime|serait|c'est|peut) (pas|mieux \
            pas|autant pas|que non|non|ne pas|éviter|autant éviter|l'éviter|le retirer|la retirer|l'enlever|l'écarter|mieux sans|\
            pas le solliciter|pas la solliciter|s'en passer) [svp|\(mine)]
            [\(soft)] (sans|sauf|pas|hormis|excepté|hors|moins|à part|à l'exception de|ni|surtout pas|mais pas|plutôt pas|non à|mais \
            sans|juste pas) \(rater) [svp|s'il vous plaît|stp|par contre|en revanche|pour moi]
            [\(soft)] \(rater) [mieux vaut|plutôt|par contre|en revanche|lui|elle|svp|merci de] [mieux vaut|plutôt|lui] (non|pas|à \
            retirer|à enlever|à supprimer|à éviter|à exclure|à rayer|à écarter|à ôter|éviter|l'éviter|retirer|non merci|plutôt non|\
            plutôt pas|pas lui|pas elle|en moins|à sortir|nan|dehors|supprimé|retiré|à barrer|pas nécessaire|inutile|surtout pas|❌|👎|\
            l'écarter|ne pas solliciter|ne pas demander|refusé|pas besoin) [svp|pour moi|de ma part|s'il vous plaît|merci]
            \(rater) (ne|n'|n'est) [me|est|le|doit|devrait] [pas|] (convient|va|est|être|doit|concerné|adapté|nécessaire|le bon choix|la \
            bonne personne|sollicité|souhaitable|pertinent|indispensable|utile|pas) [pas] [sollicité|être|concerné|le bon choix|la \
            bonne personne|dans la liste|adapté|pertinent|indiqué|nécessaire] [pour moi]
            (ni) \(rater) (ni) {r}, \(because) (donc|alors|du coup|retirez) [pas|plutôt pas|retirez-le|retirez-la|enlevez-le|\
            enlevez-la|sans lui|sans elle|à retirer|le|la|pas lui|pas elle|retire-le|retire-la|enlève-le|enlève-la]
            """
        ),
        (
            .reason,
            """
            (trop peu|pas assez|peu|pas|aucun|aucune|plus) [de|d'] [vrai] (contact|contacts|collaboration|travail commun|interactions|\
            échanges|lien direct|lien|temps|recul) [avec elle|avec {n}|ensemble|direct|entre eux]
            (il|elle) (est|vient|connaît|a|travaille|part|ne) [ne|trop|en|à|de|peu|plus] (malade|congé|congés|congé maternité|retraite|\
            vacances|parti|partie|nouveau|nouvelle|d'arriver|peu {n}|la connaît peu|occupé|occupée|quitté|quitté l'entreprise|absent|\
            absente|connaît pas {n}|la connaît pas|la connaît pas assez|travaille plus ici|est plus là|à la retraite)
            """
        ),
        (
            .keepsOnly,
            """
            [\(soft)] (seulement|uniquement|juste|rien que|exclusivement|que|seul|seule|seuls|seules|simplement) [avec|à|pour] \(rater) \
            [svp|s'il vous plaît|s'il te plaît|stp|me va|est ok|convient|me convient|merci|suffit|suffisent|conviennent|d'accord|alors]
            (demandez|demande|sollicitez|sollicite|contactez|contacte|interrogez|invitez|invite|gardez|garde|prenez|prends|ne gardez|\
            ne demandez|n'interrogez|ne sollicitez|ne garde|ne contactez|n'invitez|je ne valide|je ne garde|ok pour|d'accord pour|oui \
            pour|je valide) (seulement|uniquement|juste|que|qu'|qu'à|exclusivement|seulement à|uniquement à) \(rater) [svp|stp|merci]
            [demandez à|sollicitez|contactez|ok pour|gardez|garde|interrogez|je valide|juste|oui pour|uniquement|invitez] \(rater) (et \
            personne d'autre|et c'est tout|personne d'autre|et pas les autres|pas les autres|mais pas les autres|seulement|uniquement|\
            et basta|point final|et rien d'autre|et pas le reste)
            """
        ),
        (
            .allBut,
            """
            [ok pour|d'accord pour|d'accord avec|oui pour|je valide|je suis d'accord pour|gardez|je garde|on garde|ok avec|oui à] \
            \(everybody) [est|sont|ok|me va|me convient|me vont|conviennent|convient] [ok|bien|bon|bons|d'accord|validé|parfait|validés] \
            (sauf|excepté|hormis|à part|à l'exception de|mais pas|moins|sans|hors) \(rater) [svp|stp|merci]
            (ok|d'accord|bon|parfait|validé|oui|très bien|nickel|allez-y|vas-y|ça va|ça me va|c'est bon|ça marche) (sauf|excepté|hormis|\
            à part|à l'exception de|mais pas|mais sans|moins|hors|pas) [pour] \(rater) [svp|stp|merci]
            """
        ),
        (
            .takesRest,
            """
            \(rest) [c'est|est|sont|me|peut|peuvent|oui] [\(wholly)] (\(good)|va|vont|convient|conviennent|rester|oui|va bien|vont \
            bien|conviennent bien|convient parfaitement|vont très bien|va très bien|allez-y|vas-y|pas de souci|aucun problème|pas de \
            problème|d'accord|ok|validés|me va|me vont|me conviennent|me convient|je valide|on garde|oui) [\(mine)]
            (gardez|garde|gardons|on garde|sollicitez|contactez|interrogez|invitez|demandez à|conservez|prenez|ok pour|oui pour|d'accord \
            pour|va pour|d'accord avec|je valide|je garde|validé pour|parfait pour|maintenez|bon pour|allez-y pour|je suis d'accord pour|\
            je suis d'accord avec|laissez) \(rest) [svp|stp|s'il vous plaît|merci|\(mine)]
            (sinon|pour le reste|à part ça|autrement|hormis cela|cela mis à part|à part cela) [c'est|tout est|tout|ça|je suis|tout me|\
            cela] [\(wholly)] (\(good)|me va|va|convient|roule|d'accord|ok pour moi|ça me va|allez-y|marche|oui|me convient) [\(mine)]
            """
        ),
    ]
}

private let raters = """
    (liste|noms|évaluateurs|évaluatrices|personnes|choix|sélection|proposition|panel|répondants|collègues|participants|\
    candidats|trois|trio|composition|suggestion|suggestions|équipe|groupe|relecteurs|profils|contributeurs)
    """

private let list = """
    (ça|cela|tout|ce|tous|toutes|les trois|tous les trois|toutes les trois|tout le monde|ces trois|ces trois-là|ces gens|ceux-là|\
    cette liste-là|l'ensemble|le tout|tous les noms|chacun|l'ensemble de la liste|l'ensemble des noms|\
    (la|le|les|l'|cette|ce|ces|ta|ton|tes|votre|vos|leur|sa|son|ses|toute la|toute cette) [trois] [bonne|bonnes|premières|autre] \
    \(raters) [proposé|proposée|proposés|proposées|ci-jointe|ci-dessus|choisi|choisis|choisies|d'{n}|de la liste|retenus|telle \
    quelle|tel quel|suggérés|suggérées|listés|listées|mentionnés|de noms|soumise|d'évaluateurs|des évaluateurs|de {n}|citées|\
    des trois personnes|envoyée|jointe|désignés|indiqués|indiquées|nommées|des noms])
    """

private let they = """
    (les|leur|les trois|tous|tout|à tous|tout le monde|ces personnes|ces trois|ces trois personnes|les évaluateurs|les invitations|\
    les demandes|les questions|à tout le monde|aux trois|à tous les trois|les évaluateurs proposés|les personnes proposées|les \
    personnes listées|la liste|tous les trois|toutes les trois|les questionnaires|les mails|ces collègues|ces évaluateurs|elles|ils|\
    leur la demande|leur les questions|les collègues|la demande)
    """

private let everybody = """
    (tous|toutes|tout le monde|tout|tout est|la liste|toute la liste|les trois|ils sont tous|elles sont toutes|tous les noms|\
    l'ensemble)
    """

private let rest = """
    (le reste|les autres|tous les autres|le reste de la liste|pour les autres|pour le reste|tout le reste|avec les autres|les \
    (deux|) (autres|restants|restantes) [noms|personnes]|les deux restants|les autres noms|les autres personnes|les deux autres)
    """

private let wholly = """
    (tout à fait|entièrement|totalement|complètement|parfaitement|très|vraiment|absolument|pleinement|bien|très bien|tous|toutes|\
    aussi|également|plus que|volontiers|donc|tout|super|trop|bien sûr|même|évidemment|tout bonnement|franchement|par la présente|\
    sans réserve|ben|assez|tous les trois)
    """

private let mine = """
    (pour moi|de mon côté|pour ma part|de ma part|à mon avis|à mes yeux|selon moi|en ce qui me concerne|pour nous|de notre côté|\
    chez moi|quant à moi|comme ça|ainsi|tel quel|telle quelle|alors|donc|svp|merci|en l'état|de même|là|à moi|vu d'ici)
    """

private let good = """
    (bon|bons|bonne|bonnes|ok|okay|oki|parfait|parfaite|parfaits|parfaites|bien|super|top|nickel|impeccable|excellent|excellente|\
    excellents|validé|validée|validés|validées|approuvé|approuvée|approuvés|approuvées|correct|correcte|corrects|approprié|\
    appropriés|adapté|adaptés|judicieux|pertinent|pertinents|pertinente|équilibré|équilibrée|en ordre|génial|géniale|cohérente|\
    cohérent|très bien|très bon|tout bon|impec|acceptée|acceptée|acceptés|un bon choix|de bons choix|une bonne liste|idéal|idéals|\
    idéale|bien choisi|bien choisis|bien choisies|bien choisie|les bonnes personnes|bien vu|convenable|carré|chouette|cool|\
    formidable|satisfaisante|satisfaisant|au top|noté et validé|d'excellents choix|une bonne idée|un excellent choix)
    """

private let nice = """
    (bon|bonne|bons|bonnes|beau|belle|belles|excellent|excellente|excellents|super|joli|jolie|parfait|parfaite|judicieux|\
    judicieuse|pertinent|pertinente|pertinents|équilibré|équilibrée|superbe|génial|géniale|sacré|sacrée|chouette|solide|\
    fantastique|sage|intéressant|intéressante|varié|variée|complet|complète|idéal|idéale|formidable|top|harmonieux|cohérente|bien \
    équilibrée|très bon|très bonne|très belle|très beau|trois bons|trois excellents|trois bonnes)
    """

private let noun = """
    (accord|feu vert|aval|approbation|consentement|autorisation|ok|validation|soutien|go|bénédiction|assentiment|agrément|vote|\
    adhésion|oui|avis favorable)
    """

private let objection = """
    (objection|objections|remarque|remarques|problème|problèmes|souci|soucis|commentaire|commentaires|inconvénient|observation|\
    observations|réserve|réserves|opposition|modification|modifications|changement|contre-indication|bémol|obstacle|raison de \
    refuser|critique|doute|inquiétude|d'objection|d'inconvénient|d'observation|hésitation|correction|ajout)
    """

private let asking = """
    (les contacter|les solliciter|les interroger|leur demander|leur écrire|les inviter|leur envoyer|les consulter|contacter \
    \(they)|solliciter \(they)|interroger \(they)|inviter \(they)|envoyer \(they)|lancer \(they)|demander \(they)|demander à \
    \(they)|écrire à \(they)|consulter \(they)|les questionner|prendre contact avec eux|envoyer le questionnaire)
    """

private let rater = "[monsieur|madame|mme|le numéro|la numéro|numéro|le|la|l'|mr|m|n°|à|de|d'|avec|pour] {r}"

private let soft = """
    (mais|juste|simplement|seulement|plutôt|merci de|svp|par contre|en revanche|veuillez|peut-être|prière de|sinon|une seule \
    chose|de préférence|s'il vous plaît|pour moi|alors|donc|enfin|oui mais|stp|je dirais|moi)
    """

private let because = """
    {r} (est|part|a|ne|vient|connaît|va|n'est|n'a|quitte|travaille) [ne|en|à|plus|pas|trop|peu|de|bientôt|trop peu] [malade|congé|\
    congés|retraite|vacances|parti|partie|nouveau|nouvelle|d'arriver|travaille|connaît|{n}|occupé|occupée|la retraite|maternité|\
    congé maternité|l'entreprise|là|disponible|absent|absente] [pas|plus|ici|{n}|bien|avec elle|assez]
    """
