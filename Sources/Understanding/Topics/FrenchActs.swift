// French acts in whatever order their words stand.

extension FrenchTopics {
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

    /// They may be asked. Nobody of the list is named alone in it.
    static let asksThem = FormTopic(
        "peux, pouvez, peut, peuvent, vas-y, allez-y, veuillez, tu peux, vous pouvez",
        and: """
            contacter, solliciter, interroger, inviter, demander, envoyer, contactés, sollicités, interrogés, invités
            les contacter, les solliciter, les interroger, les inviter, leur demander, leur écrire, leur envoyer
            procéder
            """,
        """
        les, leur, tous les trois, tous, ces personnes, personnes, collègues, évaluateurs, invitations, questions
        trois, ces trois, liste, demandes
        """,
        beside: """
            tu, vous, on, être, ces, les, bien sûr, volontiers, donc, et, oui, maintenant, sans problème, de ma part
            pour moi, leur, ok, alors, à, aux, proposés, cités
            """
    )

    /// The list, or all of them, are good.
    static let praises = FormTopic(
        """
        bon, bons, bonne, bonnes, très bien, parfait, parfaits, parfaite, excellent, excellente, excellents, super
        idéal, idéale, équilibré, équilibrée, pertinent, pertinente, judicieux, judicieuse, validé, validée, approuvé
        approuvée, beau, belle, chouette, me va, me vont, me convient, me conviennent, bien choisi, bien choisis
        impeccable, solide
        """,
        and: """
            liste, choix, sélection, équipe, trio, noms, personnes, collègues, trois, tous les trois, groupe
            proposition, mélange, panel, évaluateurs, profils
            """,
        beside: """
            ils, elles, sont, c'est, est, la, le, les, ces, cette, ce, un, une, très, vraiment, bien, je, trouve
            tout à fait, absolument, et, oui, tous, aussi, donc, d'évaluateurs, de, pour moi, ont, été, ça, fait
            quelle, qui, d'{n}
            """
    )

    /// What somebody of the list is like: a reason to ask them.
    static let praisesOne = FormTopic(
        """
        rigoureux, rigoureuse, honnête, honnêtes, juste, expérimenté, expérimentée, fiable, de bon conseil, pertinent
        pertinente, attentif, attentive, sérieux, sérieuse, bienveillant, bienveillante
        """,
        and: "{r}",
        beside: """
            est, sont, toujours, si, très, surtout, parce que, car, et, tous les deux, tous les trois, vraiment, bien
            que, soit, dedans, aussi, lui, elle
            """
    )
}
