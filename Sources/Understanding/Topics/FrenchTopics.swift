// French clauses beside a clear answer.

enum FrenchTopics {
    static let all: [ClauseTopic: FormTopic] = [
        .spoken: spoken, .known: known, .saves: saves, .choice: choice, .works: works, .willing: willing, .free: free,
        .suits: suits, .glad: glad, .apology: apology, .elsewhere: elsewhere, .unfit: unfit, .unavailable: unavailable,
        .refusing: refusing, .towards: towards,
    ]

    /// Small words that say nothing by themselves, without the writer.
    private static let others = """
        le, la, les, l', ce, cela, ça, c'est, c'était, il, elle, ils, elles, lui, leur, eux, y, en, {n}, est, sont
        était, étaient, a, ont, avait, déjà, aussi, bien, très, vraiment, même, tout, tous, toutes, toute, ensemble
        d'ailleurs, donc, car, parce que, puisque, et, avec, de, du, des, à, au, aux, pour, par, sur, dans, chez, un
        une, mon, ma, mes, notre, nos, trois, les trois, tous les trois, personnes, noms, collègue, collègues, équipe
        responsable, manager, chef, supérieur, supérieure, heureusement, en fait, de toute façon, de toutes façons
        chacun, toujours, souvent, régulièrement, longtemps, années, beaucoup, plus, encore, assez, super, totalement
        complètement, absolument, bon, bonne, beau, belle, fait, font, donne, aide, semble, paraît, trouve, entretien
        l'entretien, rapport, dossier, retour, résultat, contenu, histoire, travail, collaboration, personnellement
        franchement, sincèrement, clairement, évidemment, un peu, d'entre eux, là, ici, comme, ceux-là, celles-ci
        ceux-ci
        """

    static let small =
        others + "\n" + """
            {r}, je, j'ai, j'en ai, on, nous, avons, ai, suis, moi, me, m', avons en, on en a, on a, nous en avons, on l'a
            je l'ai, mien, moi-même, je trouve, me semble, nous-mêmes
            """

    private static let past = """
        hier, avant-hier, ce matin, la semaine dernière, la semaine passée, lundi, mardi, mercredi, jeudi, vendredi
        récemment, tout à l'heure, l'autre jour, aujourd'hui, cette semaine, longuement, auparavant
        """

    private static let spoken = FormTopic(
        """
        (on en a|j'en ai|nous en avons|on a|j'ai|nous avons|avons|en ai|ai) [déjà|bien|tous|longuement|ensemble|\
        tout] [déjà] (parlé|discuté|échangé|débattu|évoqué|abordé|vu cela|prévenu|informé|averti|expliqué|dit|\
        raconté)
        (l'ai|l'a|les ai|l'avons|lui ai|leur ai) [déjà|tous|bien] (prévenu|prévenus|informé|informés|averti|avertis|\
        dit|évoqué|parlé|vu ensemble|expliqué|raconté)
        lui en ai [déjà] parlé, leur en ai [déjà] parlé, c'est (vu|discuté|réglé) avec
        """,
        beside: small,
        past,
        "ensemble, longuement, de vive voix, en détail, directement, entretien"
    )

    private static let known = FormTopic(
        """
        sait, savent, savait, connaît, connaissent, connaissait, (est|sont|était) [déjà|tous|bien] au courant
        rien (de nouveau|de secret|de grave|à cacher), pas (un secret|de secret|de secrets), aucun (secret|mystère)
        aucune surprise, j'ai confiance en (lui|elle|{n}), fais confiance, confiance
        [je n'ai|j'ai] (pas de|aucun|rien à) (secret|secrets|cacher) [pour|pour lui|pour elle]
        (il|elle|{n}) était (là|présent|présente), rien à cacher
        """,
        beside: "{r}",
        others,
        past,
        """
        le mieux, mieux, le plus, la plupart, presque, depuis longtemps, parfaitement, par cœur, l'essentiel
        grande partie, son travail, travail, je, je (lui|leur) fais, contenu, depuis des années, assez, lui fais
        longtemps, qui, me
        """
    )

    private static let saves = FormTopic(
        """
        (ça|cela|ce) (évite|évitera|épargne|facilite|facilitera|simplifie|simplifiera|aide|aidera|fera gagner|fait \
        gagner|sera plus simple|m'évite|m'évitera|nous évitera)
        plus (simple|facile|pratique), utile, pratique, gagner du temps
        (comme ça|ainsi) (il|elle|{n}|on|nous) (sait|saura|sera|pourra|peut|pourrons|peuvent) [se] [déjà|mieux] \
        (préparer|en parler|au courant|prêt|prête|tout|de quoi on parle|où j'en suis)
        bonne base, bonne préparation, je n'aurai pas (à|besoin de) (tout|lui) [ré]expliquer
        pas besoin de [tout|lui] (expliquer|réexpliquer|répéter|raconter) [tout|deux fois]
        """,
        beside: small,
        """
        d'expliquer, expliquer, de tout, des explications, temps, beaucoup, les choses, l'entretien, la discussion
        notre discussion, comme ça, répéter
        """
    )

    private static let choice = FormTopic(
        """
        (bon|bons|bonne|bonnes|excellent|excellente|beau|belle|parfait|parfaite|équilibré|très bon|très bonne) \
        (mélange|choix|sélection|liste|équilibre|trio|panel|personnes|combinaison|équipe)
        j'aurais [moi-même|aussi] (choisi|pris|proposé) [les mêmes|la même chose|pareil|aussi|exactement]
        (les|ces|des) mêmes [que moi|personnes], je n'aurais pas (fait|choisi|pu choisir|pu faire) mieux
        (on ne pouvait|je ne pouvais) pas [mieux] (mieux choisir|choisir mieux|mieux faire)
        bien (choisi|choisis|choisies|vu|équilibré), les bonnes personnes, pertinent, pertinents, équilibrée, variée
        """,
        beside: small,
        "liste, choix, exactement, bon, bonne, trouve, semble, sont, voilà, bien, fait"
    )

    private static let works = FormTopic(
        "travaille, travaillent, travaillé, collabore, collaborent, côtoie, côtoient, voit, voient",
        beside: small,
        """
        tous les jours, chaque jour, étroitement, souvent, régulièrement, quotidiennement, beaucoup, au quotidien
        depuis longtemps, directement, le plus
        """
    )

    private static let willing = FormTopic(
        """
        partant, partants, partante, partantes, ravi, ravie, ravis, ravies, motivé, motivés, prêt, prêts, prête, prêtes
        d'accord, prévenu, prévenus, prévenue, prévenues, volontaire, volontaires, au courant, enthousiastes, dit oui
        accepté, s'y attend, s'y attendent
        """,
        beside: small,
        past,
        "participer, répondre, d'aider, d'y participer, pour, aider, de"
    )

    private static let free = FormTopic(
        """
        [je] [n'ai] rien [d'autre] [de] (prévu|prévu d'autre|à faire|dans mon agenda|au programme)
        pas d'autre (rendez-vous|engagement), libre, disponible, dispo, de libre, vide
        [mon|l'autre] [autre] (réunion|rendez-vous) [de ce jour-là] (est|a été|vient d'être) [justement] (annulé|\
        annulée|décalé|reporté|reportée)
        au bureau, chez moi, en télétravail
        (je|) (m'arrange|m'organise|décale|bouge) [mes|mon|quelques|un|une] [autres] [rendez-vous|trucs|choses|réunion]
        ça tombe bien, m'est égal, égal, aucune contrainte, ça ne change rien [pour moi], ne me dérange pas
        ça ne me dérange pas, je bloque [le créneau|l'heure|la date], souple, flexible
        """,
        beside: small,
        """
        à ce moment-là, ce jour-là, à cette heure-là, justement, toute la journée, toute la (matinée|journée), encore
        agenda, mon, moment, là, le créneau
        """
    )

    private static let suits = FormTopic(
        """
        mieux, encore mieux, bien mieux, parfaitement, très bien, bien, parfait, idéal, nickel, impeccable, à merveille
        super, mieux même
        """,
        beside: """
            ça, cela, c'est, me, m', nous, va, convient, arrange, m'arrange, marche, tombe, fait, est, même, encore
            vraiment, très, plutôt bien, tout, et, aussi, pour, moi, le, ce, créneau, horaire, cet, l'horaire, la
            nouvelle, heure, franchement, en fait, à vrai dire, je trouve, beaucoup
            """
    )

    private static let glad = FormTopic(
        """
        (je me réjouis|me réjouis|réjouie) [déjà|d'avance] [de] [cet|notre|l'] [échange|entretien|en parler]
        hâte [d'y être|de|d'en parler], au plaisir [de te voir|de vous voir|d'échanger], content, contente, ravi, ravie
        heureux, heureuse, fier, fière, satisfait, satisfaite, intéressant, instructif
        (bon|agréable|intéressant) à (lire|savoir)
        """,
        beside: small,
        """
        du, résultat, rapport, dossier, retour, retours, j'ai hâte, entretien, l'entretien, de notre, échange
        """
    )

    private static let apology = FormTopic(
        """
        (désolé|désolée|pardon|excusez-moi|excuse-moi|toutes mes excuses|mes excuses|navré|navrée) [pour|de] [le|la|\
        ma|ce|cette] (retard|réponse tardive|délai|réponse tardif|lenteur)
        (désolé|désolée) de (répondre|vous répondre|te répondre) (si tard|tard|tardivement|seulement maintenant)
        réponse tardive
        (j'étais|étais) (absent|absente|malade|en congé|en congés|en vacances|en déplacement|débordé|débordée|occupé|\
        occupée|très pris|très prise)
        (votre|ton) (mail|message) m'avait échappé, m'avait échappé, oublié de répondre, dans mes spams
        """,
        beside: small,
        past,
        "désolé, désolée, tard, message, mail, votre, ton, vos, un peu"
    )

    private static let elsewhere = FormTopic(
        """
        (je suis|je serai|suis|serai|on est|nous sommes) [déjà|alors|encore|malheureusement] (à|au|en|chez|dans|sur) \
        [le|la|l'|mon|ma|un|une] {w} [{w}]
        (j'ai|je dois|dois|ai) [déjà|alors] [aller] [chercher|emmener|conduire|récupérer|accompagner|chez|un|une|mon|\
        ma|mes|le|la|les|au|à] [un|une|mon|ma|mes|le|la|les|au] {w} [{w}] [{w}]
        dentiste, médecin, hôpital, kiné, enfants, école, enterrement, mariage, déménagement, vacances, congé, congés
        conférence, formation, cours, réunion, client, rendez-vous, train, avion, vol, salon, examen, présentation
        déplacement, malade, pris, prise, occupé, occupée, absent, absente, [je] ne travaille pas [ce jour-là]
        travaille pas, mon jour de (congé|repos), en télétravail, pas là, pas au bureau, déjà pris, déjà prise
        """,
        beside: small,
        """
        ce jour-là, à cette heure-là, à ce moment-là, déjà, toute la journée, malheureusement, encore, fils, fille
        chien, autre, rdv, dois, je dois, serai, je serai, je suis
        """
    )

    private static let unfit = FormTopic(
        """
        (trop peu|à peine|peu|jamais|pas assez|rarement) (travaillé|collaboré|côtoyé|échangé) [assez|ensemble] [avec]
        (conflit d'intérêts|conflit d'intérêt|conflits d'intérêts)
        (pas|plus|aucun|pas le|pas assez de|peu de|pas une minute) [le|de] [temps|recul|avis|envie|intérêt]
        trop (occupé|occupée|pris|prise|proche|débordé|débordée|impliqué|impliquée|subjectif|personnel|de travail)
        débordé, débordée
        (beau-frère|belle-sœur|frère|sœur|cousin|cousine|mari|femme|conjoint|ami|amie|amis|amies|oncle|tante|ex|\
        voisin|voisine|parent|famille|compagnon)
        pas à l'aise, mal à l'aise, en (congé|congé maternité|congé parental|arrêt maladie|arrêt|vacances|retraite)
        partial, (un passé|une histoire|un passif) [commun|ensemble]
        depuis (peu|trop peu|deux|trois|quelques|une|un) [de] [temps|semaines|mois|semaine|jours], pas mon rôle
        pas ma place, pas à moi
        """,
        beside: """
            je, j'ai, je n'ai, je suis, je ne suis, n'ai, ai, suis, ce n'est, c'est, nous sommes, nous avons, on est
            on a, {n} et moi (avons|sommes), moi, me, m', la connais, le connais, connais, avec, avec {n}, de {n}
            sur {n}, pour, ça, cela, de, du, la, le, son, sa, mon, ma, un, une, et, car, parce que, malheureusement
            vraiment, très, trop, en ce moment, actuellement, cette semaine, ensemble, travaille, répondre, juger, y
            donner, assez
            """
    )

    private static let unavailable = FormTopic(
        """
        en plein, en pleine, déménagement, congé, congés, congé maternité, maladie, malade, vacances, absent, absente
        arrêt, retraite, étranger
        (trop|très|vraiment|assez) (occupé|occupée|récent|récente|nouveau|nouvelle|pris|prise|proche), débordé
        débordée, parti, partie, vient d'arriver
        (connaît|connait|travaille|connais) [pas|peu|à peine|trop peu|très peu] [bien|assez], pas le temps, surchargé
        surchargée
        """,
        beside: others,
        """
        en ce moment, actuellement, pas, ne, plus, peu, à peine, nous, service, autre, vient, d'arriver, n'est, n'a
        chez nous
        """
    )

    private static let refusing = FormTopic(
        """
        pas, ne pas, rien, jamais, aucun, plus
        """,
        and: """
            participer, participe, participerai, répondre, réponds, répondrai, remplir, remplis, donner, donne, avis
            d'avis, feedback, de feedback, juger, évaluer, m'exprimer, m'en mêler, prononcer, commenter, y prendre part
            écrire, retour, faire, fais, ferai, dire, évalue, questionnaire
            """,
        beside: """
            (sur|pour|de) ({n}|elle|lui), je, j', ne, n', y, à, de, ce, cette, ces, cela, ça, le, la, les, souhaite
            veux, peux, préfère, vais, voudrais, désire, tiens, me, mon, malheureusement, hélas, vraiment, cette fois
            questionnaire, questions, enquête, demande, sur, mes, collègues, donc, alors, et, car, donner mon
            franchement, simplement, pour ma part, suite, à cette, à ce, à ces
            """
    )
}
