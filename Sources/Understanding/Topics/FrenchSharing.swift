// French acts of somebody who lets another person read the dossier, in whatever order their words stand.

extension FrenchTopics {
    private static let reads = """
        lire, lise, voir, voie, consulter, consulte, partager, partage, partagez, transmettre, transmission, accès
        accéder, avoir, ait, l'ait, recevoir, regarder, montrer, communiquer, prendre connaissance, connaissance
        lecture, envoyer, l'envoyer, le partager, le montrer, le lire, le voir, le consulter, la lire, profiter
        partagé, jeter un œil, l'avoir
        """

    private static let readers = """
        {n}, manager, responsable, chef, cheffe, supérieur, supérieure, hiérarchie, directeur, directrice, il, elle
        lui, boss, n+1
        """

    private static let thereof = """
        le, la, les, l', ce, cela, ça, dossier, rapport, document, contenu, d'équipe, mon, ma, mes, à, au, avec, pour
        de, du, que, qu', et, en, y, tout, bien, volontiers, absolument, très, tout à fait, pleinement, c'est, est
        donc, aussi, par la présente, entier, intégralité, évidemment, bien sûr, résultats, même, à ce que, pour que
        vous, tu, dedans, de ma part, pour ma part, d', oui, ok, moi, pour moi, prendre, entièrement, librement
        sans problème, naturellement, déjà, maintenant, qu'il, qu'elle, alors, feedback, retours, mon accord
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic(
        "peut, peuvent, pouvez, peux, laissez, laisse, le droit, laissez-le, laisse-le, faites, pourra",
        and: reads,
        readers,
        beside: thereof,
        "a"
    )

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        accord, autorise, j'autorise, permets, consens, consentement, d'accord, accepte, j'accepte, veux bien
        confirme, feu vert, autorisation, ça me va [très bien], ne me gêne [absolument] pas
        ne me dérange [absolument] pas, pas d'objection, aucune objection, aucun problème, pas de problème
        aucun inconvénient, pas d'inconvénient, bon pour moi, c'est oui, favorable
        (avec|c'est avec) (grand|) (plaisir|joie), donne, accordé, accordée, partant, partante
        """,
        and: reads,
        readers,
        beside: thereof,
        "je, j', suis, j'ai, ai, n'y vois, n'ai, j'y, donné"
    )

    /// The writer agrees that it is shared; with whom was asked.
    static let grants = FormTopic(
        """
        accord, autorise, j'autorise, consens, d'accord, accepte, j'accepte, confirme, feu vert, autorisation
        aucune objection, aucun problème, pas de problème, pas d'objection, c'est oui, favorable, accordé, accordée
        ok, ça me va, c'est bon
        """,
        and: "partage, le partager, partager, transmission, le partage, communication, l'envoi, diffusion",
        beside: thereof,
        "(avec|à) ({n}|lui|elle|mon chef|ma cheffe|mon manager|mon responsable|ma responsable|mon supérieur)",
        "je, j', suis, donne, n'ai, ai, j'ai"
    )

    /// An order to hand it on, with the person to whom.
    static let sends = FormTopic(
        """
        partage, partagez, partage-le, partagez-le, montre, montrez, montre-le, montrez-le, envoie, envoyez, envoie-le
        envoyez-le, donne, donnez, donne-le, donnez-le, transmets, transmettez, transmettez-le, fais, faites
        laisse-le, laissez-le, laisse, laissez, communiquez
        veuillez (communiquer|transmettre|envoyer|partager|montrer), montre-lui, montrez-lui, partage-lui
        partagez-lui, envoie-lui, envoyez-lui, donne-lui, donnez-lui, envoyez-le-lui, envoie-le-lui, montrez-le-lui
        montre-le-lui, peux (l'envoyer|le montrer|le partager|le donner|le transmettre)
        pouvez (l'envoyer|le montrer|le partager|le donner|le transmettre)
        """,
        and: """
            (à|au|avec) ({n}|lui|elle|mon chef|ma cheffe|mon manager|mon responsable|ma responsable|mon supérieur|\
            ma supérieure|boss|chef|mon directeur|ma directrice)
            montre-lui, montrez-lui, partage-lui, partagez-lui, envoie-lui, envoyez-lui, donne-lui, donnez-lui
            envoyez-le-lui, envoie-le-lui, montrez-le-lui, montre-le-lui, laisse-le lire, laissez-le lire
            {n} (lire|voir|consulter|regarder)
            """,
        beside: """
            le, la, les, tout, ça, cela, dossier, rapport, mon, donc, aussi, bien, vite, oui, ok, alors, et
            sans hésiter, s'il te plaît, s'il vous plaît, le dossier, le rapport, bien sûr, volontiers, lire, voir
            maintenant, tu, vous, allez, entier, document, accès, en entier
            """
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "que, qu', pour que, à ce que, de, à", beside: thereof)
}
