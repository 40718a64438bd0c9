// French clauses that tell of somebody's day, or of a manager: true or not, they take nothing back.

extension FrenchTopics {
    /// Words of a day: places, people at home, weather, how somebody feels. None of them limits, asks or puts off.
    static let day = """
        je, j', j'ai, j'étais, on, nous, me, m', moi, il, ici, là, maintenant, en ce moment, juste, aussi, encore
        très, vraiment, bien, tellement, assez, un peu, et, avec, de, du, d', des, chez, dans, en, à, au, aux, sur
        sous, entre, vers, par, pendant, le, la, les, l', un, une, mon, ma, mes, notre, nos, ce, cette, enfin
        aujourd'hui, hier, ce matin, ce midi, cet, après-midi, tout à l'heure, la semaine dernière, le mois dernier
        cette semaine, cette nuit, hier soir, récemment, toute la (journée|semaine|matinée|nuit), toute, tout
        quelques jours, malheureusement, heureusement, désolé, désolée, pardon, haha, oups, d'ailleurs, franchement
        honnêtement, semaine de folie, de folie, chargée, chargé, sinon bien, train, bus, tram, métro, voiture
        bouchons, avion, vélo, bureau, maison, travail, lit, jardin, plage, camping, terrasse, montagne, mer, école
        cours, classe, garde, service, nuit, nuits, pause, pause déjeuner, déjeuner, café, réunion, réunions
        formation, congé, congés, vacances, week-end, semaine, jour, jours, journée, matin, soir, enfants, enfant
        petit, petite, petits, bébé, fils, fille, mari, femme, mère, père, maman, papa, mamie, papi, chien, chat
        dentiste, médecin, hôpital, grippe, fièvre, malade, occupé, occupée, débordé, débordée, fatigué, fatiguée
        étranger, soleil, pluie, neige, beau, belle, chaud, froid, magnifique, wifi, internet, réseau, téléphone
        ordinateur, mail, mails, boîte, spams, spam, indésirables, brouillons, gants, toit, chantier, magasin, caisse
        cuisine, anniversaire, fête, gâteau, déménagement, travaux, match, parti, partie, rentré, rentrée, retour
        travaillé, dormi, mangé, profité, ri, été, eu, oublié, raté, marié, tranquille, bon, bonne, lent, lente, tard
        long, longue, beaucoup, plein, nouveau, nouvelle, coincé, coincée, noyé, noyée
        """

    /// Nouns are open behind a preposition and an article.
    private static let places = """
        (dans|à|chez|avec|sur|sous|entre|vers|devant|derrière|de) (le|la|les|l'|un|une|mon|ma|mes|notre) {p} [{p}]
        (au|aux|du|chez|en) {p}
        """

    private static let feelings = """
        lu, relu, relu deux fois, regardé, parcouru, surpris, surprise, touché, touchée, ravi, ravie, fier, fière
        content, contente, satisfait, satisfaite, curieux, curieuse, reconnaissant, aidé, appris, mots, compliments
        retours, leurs retours, collègues, sourire, larmes, juste, honnête, réfléchi, y, là-dessus, équipe, feedback
        de lire, de voir, hâte
        """

    static let tells = FormTopic(
        """
        (je|j') [me] (suis|ai|avais|étais|viens|travaille|travaillais|tape|rentre|sors), j'ai, j'avais, j'étais
        (on|nous) (est|était|a|avait|sommes|avons|étions|avions|travaille|travaillons)
        (il|ici) (fait|faisait|pleut|neige|y a), c'est (la course|la folie|chargé|calme|tranquille)
        (mon|ma|mes|notre|nos|le|la|les|l'|un|une) {p} [{p}] (est|était|a|avait|sont|étaient|ont|dort|appelle|\
        attend|arrive|commence|sonne|garde|pleure|tombait)
        je pensais avoir [déjà] répondu, je croyais avoir [déjà] répondu
        (votre|ton|le|ce) (mail|message) (était|est|a|avait|dormait) [atterri|passé|resté|tombé|fini]
        (j'ai|ai) hâte [de|d'] [lire|voir|savoir|découvrir|connaître] [la suite|leurs retours|les retours|le \
        résultat|les résultats|ce que ça donne]
        hâte de (lire|voir|découvrir) [leurs|les|la] [retours|résultats|suite]
        (pardon|désolé|désolée|excusez|mes excuses) (pour|de) (le|mon|ce|la|ma) (délai|retard|silence|attente|\
        réponse|lenteur)
        ça (me fait|m'a fait) (plaisir|sourire|rire|chaud au cœur)
        """,
        beside: day,
        places,
        feelings
    )

    /// What the manager is like, and did for the writer.
    static let tellsOfHim = FormTopic(
        """
        (il|elle|{n}|mon manager|mon responsable|mon chef) (a|est|était|avait|travaille|connaît|comprend|m'a|me|m')
        ({n}|lui|elle) et moi (travaillons|sommes|avons|parlons|partageons)
        (j'ai|je|nous avons) [une|toute] (confiance|connais) [en]
        c'est (lui|elle|{n}|mon|ma) [qui|mon|ma|responsable|chef|manager]
        """,
        beside: """
            est, était, a, et, de, en, dans, avec, pour, le, la, les, mon, ma, mes, un, une, très, vraiment, aussi
            déjà, encore, hier, ce matin, cette semaine, ici, beaucoup, bien, y, qui, que, c'est, nous, on, je, j'ai
            """,
        """
        il, elle, lui, {n}, qui, chef, responsable, manager, homme, personne, confiance, honnête, juste, gentil, bon
        bonne, excellent, super, toujours, souvent, tous les jours, depuis, des années, ans, an, années, demandé
        lui-même, m'a, me, m', recruté, soutenu, soutenue, soutient, aidé, aidée, aide, formé, formée, appris, tout
        ensemble, main dans la main, à côté, projet, projets, deux, trois, cinq, dix, après tout, curieux, équipe
        en lui, bien, connaît, connais, dans l'équipe
        """
    )
}
