// French acts in whatever order their words stand.

extension FrenchTopics {
    private static let reads = """
        lire, lise, voir, voie, consulter, consulte, partager, partage, partagez, transmettre, transmission, accès
        accéder, avoir, ait, l'ait, recevoir, regarder, montrer, communiquer, prendre connaissance
        """

    private static let readers = """
        {n}, manager, responsable, chef, cheffe, supérieur, supérieure, hiérarchie, directeur, directrice, il, elle
        lui
        """

    private static let thereof = """
        le, la, les, l', ce, cela, ça, dossier, rapport, document, contenu, d'équipe, mon, ma, mes, à, au, avec, pour
        de, du, que, qu', et, en, y, tout, bien, volontiers, absolument, très, tout à fait, pleinement, c'est, est
        donc, aussi, par la présente, entier, intégralité, évidemment, bien sûr, résultats, même, à ce que, pour que
        vous, tu, dedans, de ma part, pour ma part
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic("peut, peuvent, pouvez, peux, laissez, laisse", and: reads, readers, beside: thereof)

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        accord, autorise, j'autorise, permets, consens, consentement, d'accord, accepte, j'accepte, veux bien
        ça me va [très bien], ne me gêne [absolument] pas, ne me dérange [absolument] pas, pas d'objection
        aucune objection, aucun problème, pas de problème, aucun inconvénient, pas d'inconvénient, bon pour moi
        c'est oui, favorable, (avec|c'est avec) (plaisir|joie), donne
        """,
        and: reads,
        readers,
        beside: thereof,
        "je, j', suis, j'ai, ai, n'y vois, n'ai"
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "que, qu', pour que, à ce que, de, à", beside: thereof)

    /// The writer agrees, to the list.
    static let approves = FormTopic(
        """
        d'accord, accord, approuve, j'approuve, approuvé, valide, validé, accepte, j'accepte, consens, favorable
        feu vert, aucune objection, pas d'objection, rien à redire, rien à ajouter, aucun problème, confirme, convient
        conviennent, ça me va, bon pour moi, satisfait, satisfaite, partant, partante, soutiens
        """,
        beside: """
            je, vous, tu, avez, as, mon, ma, le, la, les, ce, cette, ces, l', liste, choix, noms, personnes, trois
            tous les trois, tous, toutes, proposition, sélection, évaluateurs, proposés, proposée, avec, pour, à, aux
            de, du, suis, donne, c'est, est, me, bien, très, tout à fait, entièrement, pleinement, volontiers
            absolument, parfaitement, par la présente, et, donc, en tant que, responsable, manager, moi, ma part
            de ma part, sur, sans, totalement, ai, j'ai, aussi, oui, là-dessus, ensemble
            """
    )
}
