// French words of an employee who lets her manager read the dossier, or doesn't.

extension ShareWords {
    static let french: [(Sense, String)] = [
        (.aside, "(beau|bon|joli) (dossier|rapport|travail), c'est (clair|très clair|intéressant|bien fait)"),
        (
            .seen,
            """
            merci [beaucoup|bien] (pour|de) (le|les|l'|votre|ton|ce|cet|vos|tes) (dossier|rapport|retour|retours|message|\
            mail|envoi|partage|info|infos|synthèse)
            merci [beaucoup|bien] pour (l'envoi|l'info)
            (j'ai|je l'ai|on a) [tout|bien|déjà|le dossier|le rapport] (lu|reçu|vu|regardé|parcouru) [le dossier|\
            tout|le rapport|votre message|votre mail]
            bien (reçu|lu), lu, reçu, (il|elle|{n}) l'a [déjà] [lu|vu|reçu|eu]
            (il|elle|{n}) a [déjà] [tout] (lu|vu|reçu) [le dossier|le rapport|tout]
            (c'est|{n} est|il est|elle est) (mon|ma) (chef|cheffe|manager|responsable|dossier|rapport|supérieur|\
            supérieure|directeur|directrice)
            """
        ),
        (
            .yes,
            """
            bien sûr, bien entendu, évidemment, volontiers, avec plaisir, avec joie, certainement, tout à fait
            absolument, oui oui, mais oui, d'accord, ouais, carrément, sans souci, bien évidemment, naturellement
            ok (pour moi|pas de souci|pas de problème|sans problème), ça marche, ça roule, oui bien sûr
            entièrement d'accord, c'est oui, (donc|alors) oui, (trois|mille|deux) fois oui
            c'est [un] [grand] oui [pour moi], ma réponse est oui, je dis [donc] oui, un grand oui
            """
        ),
        (
            .shares,
            """
            partager, partagez, partage, partages, partagez-le, partage-le, partagez-les
            transmettre, transmettez, transmets, transmettez-le, transmets-le, faire suivre, faites suivre, fais suivre
            faites-le suivre, communiquer, communiquez-le
            (montrez-le|montre-le|envoyez-le|envoie-le|donnez-le|envoyez-lui|envoie-lui) [lui] [à {n}]
            (envoyez|envoie|montrez|montre|donnez) (le|tout|ça|cela|le dossier|le rapport) à {n}, sans hésiter
            aucun (problème|souci) [pour|pour moi|à|avec]
            pas de (problème|problèmes|souci|soucis) [pour|pour moi|à|avec], sans (problème|souci)
            [je n'ai|j'ai|je ne vois] (aucune|pas d') (objection|inconvénient) [à], je n'ai pas d'objection [à]
            pas d'objection [à], aucune objection [à], aucun inconvénient
            je n'y vois (aucun|pas d') (inconvénient|objection), je n'y vois pas d'inconvénient
            je suis [tout à fait|entièrement] d'accord, je (veux|souhaite|voudrais|aimerais) [bien] [le|la] partager
            je veux bien, allez-y, vas-y, faites, faites-le, fais-le
            (je vous|je t'|j') autorise [à|le partage|la transmission], je vous autorise à, je t'autorise à
            j'autorise [le partage], je donne mon accord, je vous donne mon accord, (vous avez|tu as) mon accord
            accord (donné|de ma part), mon accord, je consens [à], (je vous laisse|je te laisse) le, feu vert
            je valide, j'accepte [de|le], (laissez|laisse) ({n}|le|la) (lire|voir|consulter) [le|cela|ça|tout]
            (vous|tu) (pouvez|peux) y aller, il peut, elle peut, je partage avec lui, d'accord (pour|avec) le partage
            ok pour le partage
            (aucun|pas de|pas d') (problème|souci|objection|inconvénient) (pour que|à ce que|pour) [{n}|il|elle] [le|\
            la|lise|voie|consulte]
            je (donne|vous donne|te donne) [mon|mon plein] (accord|consentement|autorisation)
            (d'accord|ok|partant) (pour|avec) (le|la|ce) (partage|transmission|transfert)
            je suis (d'accord|favorable|ok) [pour|avec] [partager|le partage|que], autorisation (donnée|accordée)
            le transmettre, lui transmettre, lui envoyer, lui montrer, lui donner, lui faire suivre
            je n'ai aucun (problème|souci) (avec|à) [ça|cela]
            """
        ),
        (
            .may,
            """
            peut, peuvent, pouvez, peux, pourrez, pourra, a le droit de, j'aimerais [bien] que, je souhaite que
            je voudrais [bien] que, je veux [bien] que, d'accord pour que, ok pour que, ça me va que, qu', que
            """
        ),
        (
            .reads,
            """
            lire, lise, voir, voie, consulter, consulte, avoir, ait, recevoir, reçoive, en prendre connaissance
            prendre connaissance, y accéder, y avoir accès, avoir accès, regarder, l'avoir, le lire, le voir
            le consulter, y jeter un œil, jeter un œil, tout lire, tout voir, le recevoir, le parcourir, parcourir
            """
        ),
        (
            .around,
            """
            le, la, les, l, ce, cela, ça, avec, à, lui, tu, vous, il, elle, on, aussi, également, donc, alors, déjà, et
            tout, bien, de, pour, par avance, dès maintenant, maintenant, tout de suite, entendu, parfait, très bien
            c'est (bon|ok|parfait|d'accord), ça me va, en entier, entièrement, directement, en
            (le|ce|mon) (dossier|rapport|document|fichier|compte rendu|compte-rendu|feedback|contenu)
            (les|mes|ces) (résultats|réponses|retours|commentaires)
            (mon|le) (manager|responsable|supérieur|chef|directeur|n+1)
            (ma|la) (manager|responsable|cheffe|supérieure|directrice|hiérarchie), avant (l'|notre|mon) entretien
            avant l'entretien, d'avance, de mon côté, pour ma part, de ma part, sans restriction, je n'ai rien à cacher
            rien à cacher, vraiment, y, franchement, tout ça, très, c'est
            """
        ),
        (
            .doubt,
            """
            avec moi, à moi, un partage, en partie, [c'est] oui de {n}, [vous|tu] (pouvez|peux) voir [ça|cela] avec ({n}|lui|elle|mon chef|mon manager)
            (faites|fais|voyez|vois) [donc] avec ({n}|lui|elle|mon chef|mon manager), tu partages avec {n}
            [je suis] d'accord avec (mon chef|mon manager|{n}|lui|elle|le dossier|le rapport)
            [je suis] d'accord avec (les|ces|leurs|tous les) (commentaires|remarques|retours|réponses|avis)
            """
        ),
        (.asks, "(peut|pouvez|peux) ({n}|il|elle|on|tu|vous)"),
        // Behind the phrases above, which say more.
        (.around, CourtesyWords.french), (.around, ThanksWords.french),
    ]
}
