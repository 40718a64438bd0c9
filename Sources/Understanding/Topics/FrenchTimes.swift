// French acts of somebody who is asked whether another time suits, in whatever order their words stand.

extension FrenchTopics {
    private static let times = """
        ce, cet, cette, le, la, les, l', nouveau, nouvel, nouvelle, autre, proposé, proposée, heure, horaire, créneau
        date, jour, moment, proposition, changement, report, rendez-vous, réunion, entretien, invitation, décaler
        déplacer, reporter, changer, votre, vos, ton, ta, de, du, à, au, pour, moi, me, m', nous, on, je, j', j'ai
        mon, ma, dans, agenda, planning, avec, très, bien, aussi, parfaitement, tout à fait, vraiment, même, donc, et
        oui, ok, alors, déjà, bien sûr, volontiers, plaisir, avec plaisir, ça, cela, c', c'est, est, il, sera, serai
        suis, par la présente, bon, sans problème, là, y, en, complètement, également, totalement, sans souci
        """

    /// Another time suits. No negation is among the words, and no other time.
    static let moves = FormTopic(
        """
        va, me va, nous va, convient, conviendra, d'accord, accepte, j'accepte, accepté, disponible, libre, présent
        présente, serai là, je serai là, je suis là, je viens, je viendrai, noté, c'est noté, j'ai noté, je note
        confirme, confirmé, parfait, ideal, idéal, super, nickel, impeccable, m'arrange, nous arrange, ça marche
        ça roule, c'est bon, c'est oui, (aucun|pas de|pas d') (problème|souci|objection|inconvénient|trouble)
        (aucune|pas d') objection, peut (décaler|déplacer|reporter|changer), peux (me libérer|venir|y être|être là)
        dans mon agenda, valide, validé, partant, partante, comptez sur moi, compte sur moi
        comptez-moi (présent|présente), bon pour moi, décalons, bonne idée
        """,
        beside: times
    )

    /// Another time doesn't suit.
    static let stays = FormTopic(
        """
        ne peux pas, peux pas, n'ai pas (le temps|la possibilité), impossible, pas possible, pas disponible, pas libre
        indisponible, ne suis pas (disponible|libre|là)
        ne serai pas (là|disponible|libre|présent|présente|des vôtres), ne pourrai pas
        ne pouvoir (être présent|être présente|me libérer|venir|y assister|assister), empêché, empêchée, pris, prise
        ne (me|nous) (convient|va) pas, va pas, m'arrange pas, ne m'arrange pas, ne marche pas, marche pas, donc non
        alors non, c'est non, dois (décliner|refuser|annuler), refuse, ne pas pouvoir, au regret de ne pouvoir
        regrette de ne pouvoir
        """,
        beside: times,
        """
        désolé, désolée, malheureusement, hélas, navré, navrée, regrette, ce jour-là, à cette heure, à cette heure-là
        à ce moment-là, non, venir, être, assister, libérer, peux, suis, serai, déjà, ben, pantoute, y, participer
        au regret
        """
    )
}
