// German acts in whatever order their words stand.

extension GermanTopics {
    /// The writer agrees, to the list.
    static let approves = FormTopic(
        """
        einverstanden, zustimmung, genehmigt, genehmige, freigegeben, freigabe, segen, stimme zu, grünes licht
        keine einwände, kein einwand, nichts dagegen, nichts auszusetzen, zufrieden, einverständnis, bestätige
        bestätigt, unterstütze, dafür
        stimme (ich|der|dem|den|allen|hiermit|gern|gerne|als) [der|dem|den|gern|gerne|liste|auswahl|namen|vorschlag|\
        vorgesetzte] [liste|auswahl|namen|vorschlag|gern|gerne] zu
        stimme ich zu
        """,
        beside: """
            als (vorgesetzte|vorgesetzter|führungskraft|chef|chefin), ich, bin, ist, habe, hab, mit, der, die, den
            dem, dieser, diese, liste, auswahl, vorschlag, namen, leuten, personen, drei, dreien, allen, allen drei
            alle, alle drei, meine, mein, meinen, haben, habt, hast, sie, ihr, du, damit, hiermit, gern, gerne, voll
            völlig, ganz, sehr, von, mir, meiner, seite, für, mich, und, vorgesetzte, vorgesetzter, natürlich
            selbstverständlich, gegen, dazu, gebe, vorgeschlagenen, vorgeschlagene, also, auch, bitte, liegt vor
            genannten, erteilt, wird, werden, ausdrücklich, gerne zu
            """
    )

    /// They may be asked. Nobody of the list is named alone in it.
    static let asksThem = FormTopic(
        """
        darf, dürfen, darfst, kann, kannst, können, könnt, bitte, frag, fragt, fragen sie, schreib, schreibt, lad
        ladet, laden sie
        """,
        and: """
            fragen, gefragt, anfragen, angefragt, anschreiben, angeschrieben, einladen, eingeladen, befragen, befragt
            kontaktieren, kontaktiert, verschicken, verschickt, an, ein, ruhig, los
            """,
        """
        sie, die drei, alle drei, alle, diese drei, diese personen, leute, kollegen, kolleginnen, personen
        einladungen, fragen, drei, genannten
        """,
        beside: """
            du, ihr, gern, gerne, ruhig, werden, und, ja, also, bitte, diese, die, drei, von mir aus, natürlich
            selbstverständlich, jetzt, so, vorgeschlagenen, genannten, auch, dann, einfach, sofort
            """
    )

    /// The list, or all of them, are good.
    static let praises = FormTopic(
        """
        gut, gute, guten, prima, super, top, perfekt, perfekte, passend, passende, ideal, richtige, richtigen, toll
        tolle, ausgewogen, ausgewogene, klasse, stark, starke, schön, schöne, sinnvoll, sinnvolle, hervorragend
        hervorragende, in ordnung, okay, ok, genehmigt, einverstanden, freigegeben
        """,
        and: """
            drei, die drei, diese drei, alle drei, liste, auswahl, namen, leute, personen, kollegen, kolleginnen
            mischung, team, truppe, gruppe, vorschlag, wahl, trio, runde, besetzung, zusammenstellung
            """,
        beside: """
            sie, sind, ist, die, der, das, diese, dies, eine, ein, ich, finde, wirklich, sehr, echt, alle, ja, und
            auch, so, von ihnen, von dir, gewählt, ausgewählt, zusammengestellt, mir, gefällt, klingt, nach, einer
            absolut, genau, für mich, mal, schon
            """
    )

    /// What somebody of the list is like: a reason to ask them.
    static let praisesOne = FormTopic(
        """
        gründlich, ehrlich, fair, erfahren, sorgfältig, zuverlässig, kompetent, hilfsbereit, genau, engagiert
        """,
        and: "{r}",
        beside: """
            ist, sind, immer, so, sehr, besonders, weil, denn, und, beide, alle drei, ja, schön, dass, dabei, auch
            der, die, er, sie, gut, echt, wirklich
            """
    )
}
