// French words of approval, for all or some of a list.

extension ApprovalWords {
    static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french), (.around, ThanksWords.french),
        (
            .praise,
            """
            (bonne|belle|excellente|super|très bonne|jolie) (liste|sélection|idée|équipe|composition|proposition)
            (bon|excellent|très bon|beau) (choix|panel|mélange|groupe), bons choix
            """
        ),
        (
            .promises,
            """
            ne [pas] (retirez|supprimez|enlevez|rayez|écartez|retirer|supprimer|enlever|rayer|écarter|retire|supprime|enlève) [pas]
            pas (retirer|supprimer|enlever|rayer|écarter), liste avec {r}
            à (valider|approuver|confirmer|vérifier|voir|revoir|discuter|décider)
            (ils|elles|il|elle|on|tous|toutes) (sont|est) [tous|toutes] d'accord, sauf un, sauf une, (ils|elles) acceptent
            (c'est|ce sera) (bien|bon|super|génial|parfait) pour {r}
            [veuillez|merci de|pouvez-vous] (envoyer|envoyez) (la liste|les questions|les noms)
            """
        ),
        (.asks, "est-ce [que], (est|sont|peut|puis|dois) (ce|il|elle|on|je|ils|elles|la|les|tout)"),
        (
            .consent,
            """
            accordé, accordée, oui (pour|à), d'accord (pour|avec|sur), ok (pour|avec), je suis favorable
            aucune remarque, adjugé, vendu, bien vu, très bon choix, beau travail, cela est parfait, bien, très bien
            bon, parfait, parfaite, entendu, impeccable, nickel, validé, validée
            je valide [tout|la liste|cette liste|le tout|l'ensemble], [je] valide, valide, approuvé, approuvée
            j'approuve [tout|la liste|cette liste|l'ensemble], approuve, accepté, j'accepte [la liste|cette liste]
            accord, mon accord, (vous avez|tu as) mon (accord|feu vert|aval), [je donne|je vous donne] mon accord
            je suis [tout à fait|entièrement] (d'accord|ok|favorable|pour), je suis pour, feu vert, allez-y, vas-y
            allons-y, on y va, c'est parti, go, banco, ça roule, ok pour moi
            c'est (bon|ok|parfait|validé|d'accord|très bien|entendu|nickel|impeccable|noté|super|bien|une bonne \
            liste|un bon choix|tout bon) [pour moi]
            (ça|cela) [me|nous|m'] (va|convient|plaît|semble bien|paraît bien|semble parfait|paraît bon|semble bon|\
            marche|roule|joue|va très bien|va parfaitement|convient parfaitement|convient très bien|va bien|semble \
            correct)
            ça me va, ça marche, me convient, [me|nous] conviennent [parfaitement|très bien|tous]
            (tout|ça|cela) me (semble|paraît) (bon|bien|parfait|correct|très bien|ok)
            (semblent|semble|paraît|paraissent) (bon|bons|bien|parfait|parfaits)
            ne (retirez|supprimez|enlevez|rayez) personne, personne à retirer, (parfait|bon|ok) pour moi, bien sûr
            bien entendu, volontiers, avec plaisir, certainement, tout à fait, absolument, oui oui, mais oui, ouais
            exact, correct, confirmé, je confirme, génial, excellent, formidable, top, adopté, oké
            ça me paraît (bien|bon|très bien|parfait|correct), (elle|liste|tout) me (convient|va)
            tout est (bon|ok|parfait|en ordre), en ordre, on valide
            (pas d'|aucune|pas d) (objection|objections|remarque|remarques|observation|opposition|commentaire) [de \
            ma part|pour moi|à faire]
            pas d'(objection|remarque|opposition), pas d'objection [de ma part|pour moi], pas d'opposition
            pas d'objections, pas d'inconvénient
            aucun (problème|souci|commentaire|inconvénient) [pour moi|de mon côté]
            pas de (problème|problèmes|souci|soucis|remarque|remarques|commentaire|commentaires) [pour moi|de mon côté]
            sans (problème|souci|réserve|objection), rien à (redire|ajouter|dire|signaler|changer|modifier)
            je n'ai (rien à redire|pas d'objection|aucune objection|rien à ajouter|pas de remarque|aucune remarque)
            je n'y vois (aucun inconvénient|pas d'inconvénient|aucune objection)
            (vous pouvez|tu peux) (y aller|les contacter|les solliciter|envoyer|lancer|demander|les interroger|leur \
            demander)
            (demandez|demande|sollicitez|contactez|interrogez|envoyez|lancez)[-leur] [tout|tout le monde|à tous|tous|\
            leur]
            (demandez-leur|contactez-les|sollicitez-les|interrogez-les|envoyez-leur|lancez|lancez-vous)
            (ok|d'accord|parfait|bon|oui|favorable) (pour|avec) (tous|tout|toutes|les trois|tous les trois|la liste|\
            ces trois|cette liste|ces noms|ces personnes)
            ça me va (très bien|parfaitement|tout à fait|bien)
            vous pouvez (envoyer|leur envoyer|les inviter|lancer|les contacter|y aller|leur écrire|procéder|expédier)
            tu peux (envoyer|leur envoyer|les inviter|lancer|les contacter|leur écrire)
            (envoie|envoyez|envoyez-leur|envoie-leur) [tout|les|leur] [invitations|demandes], impec, carrément
            sans souci, je suis partant, je suis partante, rien à changer, rien à dire, tout bon, c'est tout bon
            bonne liste, je confirme [la liste|le choix], j'approuve [ce choix|votre choix]
            c'est une (bonne|très bonne|belle|excellente) (liste|sélection), entièrement d'accord, totalement d'accord
            aucun problème (avec|pour) (ces|cette|la|les) (personnes|liste|noms|trois), (donc|alors) oui
            (trois|mille|deux) fois oui, c'est [un] [grand] oui [pour moi], ma réponse est oui, je dis [donc] oui
            un grand oui
            """
        ),
        (.no, "non merci, nan, non non"),
        (
            .disagrees,
            """
            pas d'accord [avec|pour], pas (ok|bon|validé|bien), refusé, refusée, je refuse [la liste|cette liste]
            [ça|cela] ne [me] (va|convient) pas, ça ne va pas, ça va pas, ne va pas, ne me (va|convient) pas
            je ne suis pas d'accord [avec|pour], je suis pas d'accord [avec|pour], je suis contre, contre, je m'oppose
            désaccord, je désapprouve, je n'approuve pas [la liste|cette liste]
            je ne valide pas [la liste|cette liste], pas bon pour moi, plutôt pas
            """
        ),
        (
            .strike,
            """
            pas, ne, n', sans, sauf, excepté, hormis, à l'exception de, à part, mis à part, exclure, excluez, exclus
            retirer, retire, retirez, retirons, supprimer, supprime, supprimez, enlever, enlève, enlevez, rayer, raye
            rayez, ôter, ôtez, écarter, écartez, écarte, barrer, barre, barrez, de la liste, évitez, éviter
            laissez de côté, laisser de côté, ne pas, ne pas demander, ne pas solliciter, ne demandez pas
            ne demande pas, ne sollicitez pas, ne contactez pas, n'interrogez pas, n'invitez pas, pas besoin de
            inutile, moins, surtout pas, plutôt pas, mais pas, jamais, passez, laissez tomber, oubliez, hors
            """
        ),
        (.would, "voudrais, je voudrais, aimerais, j'aimerais, je préférerais, pourrais, pourrait"),
        (
            .only,
            """
            seulement, uniquement, juste, que, seul, seule, seuls, rien que, exclusivement, seulement avec
            uniquement avec, ne demandez qu'à, demandez seulement à, demandez juste à
            """
        ),
        (
            .all,
            """
            tous, toutes, tout, tout le monde, tous les trois, toutes les trois, les trois, tous les quatre
            tous les deux, les deux, toute la liste, la liste entière, chacun, l'ensemble, tous les noms
            toutes les personnes, tous ceux-là, ensemble
            """
        ),
        (
            .rest,
            """
            [le|les|pour le|pour les|tous les|avec les] (reste|autres|deux autres|trois autres|restants|reste de la \
            liste)
            le reste de la liste, sinon, pour le reste, les autres noms, le reste du groupe, tout le reste
            tous les autres
            """
        ),
        (.takes, "oui à, oui pour, gardez, garder, garde, on garde, peut rester, peuvent rester, bien"),
        (
            .but,
            """
            mais, cependant, toutefois, par contre, juste, une exception, avec une exception, une remarque, en revanche
            """
        ),
        (
            .adds,
            """
            demandez aussi, ajoutez, ajoute, ajouter, en plus, et aussi, client, cliente, collègue, fournisseur
            demande aussi, encore, et ajoutez
            """
        ),
        (
            .around,
            """
            aussi, également, proposée, proposées, proposés, proposé, ci-jointe, par la présente, trois, ces trois
            avec, c'est, je suis, pour moi, la, le, les, cette, ce, ces, liste, à, numéro, numéros, n°, je, suis, très
            est, sont, de, des, du, et, pour, me, moi, l', il, elle, ils, elles, on, nous, vous, tu, proposition
            la proposition, ta proposition, votre proposition, votre liste, ta liste, sélection, choix, personnes
            ces personnes, noms, ces noms, de mon côté, pour ma part, de ma part, en ce qui me concerne, tout à fait
            entièrement, vraiment, alors, donc, là, ça, cela, va, convient, demander, solliciter, interroger, demandez
            sollicitez, faut, il faut, je préfère, préfère, peut, peuvent, pouvez
            peux, être, monsieur, madame, mme, personne là, cette fois, cette fois-ci, en fait, bon, sur, telle quelle
            tel quel, comme ça, ainsi, ici, ci-dessus
            """
        ),
        (
            .reason,
            reason(
                """
                il|elle|car|qui|parce qu'il|parce qu'elle|car il|car elle|puisqu'il|puisqu'elle|que je|celui-ci|\
                il n'est|elle n'est|il vient|elle vient
                """,
                """
                est, a, n'a, n'est, vient, de, d'arriver, arriver, commencer, nouveau, nouvelle, parti, partie
                absent, absente, malade, en, congé, congés, maternité, retraite, vacances, ne, travaille, plus
                pas, avec, elle, lui, nous, ici, chez, dans, une, un, autre, équipe, service, connais, connaît, je
                le, la, peu, à, peine, très, trop, occupé, occupée, temps, assez, bien, jamais, travaillé, il
                collaboré, quitté, l'entreprise, depuis, récemment, longtemps, ami, amie, famille, mari, femme
                frère, sœur, {n}, débute, débuté, était, déjà, l'étranger, on, se, connaissent, surchargé
                surchargée, ensemble, vraiment, juste
                """
            )
        ),
    ]
}
