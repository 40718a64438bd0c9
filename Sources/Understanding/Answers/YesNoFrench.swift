// French words about another time, or whether a mail was theirs.

extension YesNoWords {
    static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french), (.around, ThanksWords.french),
        (
            .yes,
            """
            bien sûr, bien entendu, évidemment, tout à fait, absolument, exact, exactement, certainement, effectivement
            en effet, c'est (exact|correct|bien ça|ça|juste|vrai), c'est bien (exact|correct|cela|ça), [je] confirme
            je (le|vous le) confirme, confirmé, je vous confirme, oui oui, mais oui, ouais, affirmatif, correct
            """
        ),
        (
            .no,
            """
            non merci, bien sûr que non, certainement pas, absolument pas, pas du tout, c'est non, hors de question
            [c'est|] incorrect, faux, c'est faux, ce n'est pas (exact|correct|vrai|juste|ça), pas (correct|exact)
            négatif, nan, que non, mais non
            """
        ),
        (.around, "ce, cela, ça, c'est, je, moi, me, le, la, aussi, malheureusement, vraiment, hélas, très"),
    ]

    static let timeFrench: [(Sense, String)] = [
        (
            .fits,
            """
            convient, conviennent, va, me semble, semble, paraît, marche, arrange, ira, conviendrait, conviendra, irait
            fonctionne, roule, bon, bien, très bien, parfait, parfaitement, nickel, impeccable, génial
            excellent, idéal, d'accord, entendu, formidable, noté, faisable, mieux, parfaite, bonne, top, super bien
            (ça|cela|le créneau|l'horaire|l'heure|la date|cette heure|cet horaire|cette date|ce créneau|ce jour|ce \
            moment) [me|nous|m'] (va|convient|marche|arrange|ira|conviendrait|fonctionne) [très|tout à fait|\
            parfaitement|aussi|également] [bien|parfaitement]
            [ça|cela] m'arrange, ça me (va|convient) [très bien|parfaitement|tout à fait|bien]
            me (va|convient) [très bien|parfaitement|tout à fait|bien]
            c'est (bon|parfait|noté|possible|ok|entendu|d'accord|très bien|bien|faisable|impeccable|nickel|mieux|\
            idéal) [pour moi]
            ça (roule|marche|va|joue|le fait|colle|baigne)
            """
        ),
        (
            .yes,
            """
            c'est faisable, ça peut se faire, je m'arrange, je m'organise, je me libère, je me rends disponible
            bien reçu c'est bon, volontiers, avec plaisir, aucun (problème|souci|inconvénient) [pour moi|de mon côté]
            pas de (problème|problèmes|souci|soucis) [pour moi|de mon côté], sans (problème|souci)
            (aucune|pas d') objection, pas d'objection, je n'ai pas d'objection, je n'y vois pas d'inconvénient
            je suis (disponible|libre|d'accord|partant|partante|ok|dispo) [à cette heure|ce jour-là|à ce moment-là|à \
            cette heure-là]
            je serai (là|présent|présente|disponible|au rendez-vous), dispo, disponible
            j'accepte [le|la|cette|ce] [nouvel horaire|nouvelle heure|créneau|proposition|changement], accepté
            je valide, validé, je (le|la|l') (note|mets|ajoute|inscris) [dans|à] [mon|l'] [agenda], je note, c'est noté
            je l'ajoute [à mon agenda|dans mon agenda], (je le mets|mis|c'est|je mets ça) dans mon agenda
            à (ce jour-là|tout à l'heure), allez-y, vas-y, (vous pouvez|tu peux) (déplacer|le déplacer|décaler)
            (déplacez|déplace|décalez|décale) [le|l'entretien|la réunion|le rendez-vous]
            je peux [à cette heure-là|ce jour-là], c'est d'accord, ça me convient, je suis preneur, je suis preneuse
            je prends, bonne idée, va pour (cette heure|ce créneau|cet horaire|ça), on fait comme ça, faisons comme ça
            comptez sur moi, je veux bien, rendez-vous pris
            c'est (noté|bon|parfait|ok|entendu|nickel|calé|réglé|validé) [pour moi]
            pas de (souci|problème) [c'est noté|pour moi|de mon côté], sans souci, ça marche [pour moi]
            ça (roule|le fait|joue|baigne) [pour moi], carrément, impec, nickel
            je (serai|suis) (là|des vôtres|présent|présente|au rendez-vous), à tout à l'heure, va pour ça
            je (note|bloque|cale) [le créneau|la date|l'heure|ça], parfait pour moi, très bien pour moi
            oui (bien sûr|volontiers|sans souci|sans problème|pas de souci|pas de problème)
            (le|ce) (nouveau|nouvel) (créneau|horaire) (me|) (convient|va|est parfait|est bon)
            on se voit (à ce moment-là|là-bas|ce jour-là), aucun (souci|problème) [pour moi|de mon côté|avec ça]
            (donc|alors) oui, (trois|mille|deux) fois oui, c'est [un] [grand] oui [pour moi], ma réponse est oui
            je dis [donc] oui, un grand oui, [je] (l'ai|le) (noté|note) [dans mon agenda|à mon agenda]
            le nouvel horaire (me convient|me va|est parfait|est bon), compte sur moi
            je consens [volontiers] [au report|au changement]
            """
        ),
        (
            .not,
            """
            pas, ne, n', pas du tout, vraiment pas, plus, mal, n'est pas, ne pas, n'irait pas, pas vraiment, pas trop
            guère
            """
        ),
        (
            .no,
            """
            (ça|cela) ne (colle|passe|colle pas|passera) pas [pour moi], pas faisable, [c'est] compliqué pour moi
            je suis (pris|prise) ailleurs, je ne serai pas (là|disponible|présent|présente) [ce jour-là]
            impossible [pour moi], c'est impossible, pas (possible|d'accord|disponible|dispo|libre|ok) [pour moi]
            ce n'est pas possible, c'est pas possible, ce ne sera pas possible
            (ça|cela|) (ne|) (me|m'|) (va|convient|marche|arrange|ira|conviendra|fonctionne) pas [du tout|vraiment|\
            trop]
            (ça|cela) ne (va|marche|ira|fonctionne|sera) pas [être] [possible|du tout]
            (ça|cela) ne m'arrange (pas|guère) [du tout|vraiment|trop]
            (ça|cela|) ne me (va|convient|conviendra|conviendrait) pas [du tout|vraiment|trop], ne me (va|convient) pas
            je ne (peux|pourrai|pourrais) (pas|malheureusement pas|hélas pas) [ce jour-là|à cette heure-là|à ce \
            moment-là|à cette heure|venir|être là|être présent|être présente]
            je peux pas
            je ne suis (pas|malheureusement pas|plus) (disponible|libre|là|dispo) [ce jour-là|à cette heure-là|à ce \
            moment-là|à cette heure]
            (malheureusement|hélas) (pas|non|c'est impossible|ce n'est pas possible)
            je préfère (pas|ne pas|que non|éviter), je préférerais (pas|ne pas), je crains que non, pas le temps
            je n'ai pas le temps, je refuse, refusé, je décline, mauvais moment, mauvaise heure, pas bon pour moi
            désolé non, ça tombe mal, ça m'arrange (pas|mal|moyennement), tombe mal, ça va pas, ça me va pas
            ça marche pas, je ne (peux|pourrai) pas, (ça|cela) (ne|n') (va|ira|marche|passe|colle) pas
            [c'est] mort [pour moi], pas possible [pour moi|ce jour-là], pas moyen
            je (dois|vais devoir) (refuser|décliner|dire non), je ne pourrai pas être (là|présent|présente)
            ça (va|risque) pas être possible, ça ne va pas être possible
            """
        ),
        (
            .reason,
            """
            [car] (je|j') (suis|serai|ai|aurai) [déjà|alors] (absent|absente|en congé|en congés|en vacances|pris|\
            prise|occupé|occupée|indisponible|en déplacement|en réunion|en rendez-vous|en formation|malade|à \
            l'étranger|un rendez-vous|une réunion|un autre rendez-vous|une autre réunion|autre chose|un empêchement|\
            chez un client|en télétravail) [ce jour-là|à cette heure-là|à ce moment-là|à cette heure|toute la \
            journée]
            j'ai [déjà] (un|une) [autre] (rendez-vous|réunion|empêchement|engagement|formation|entretien) [à cette \
            heure-là|ce jour-là|à ce moment-là|prévu|prévue]
            j'ai (autre chose|quelque chose) [de prévu] [ce jour-là|à cette heure-là]
            (gardons|on garde|je préfère garder|garder|gardez|restons|on reste|laissons|maintenons|conservons|je \
            préfère) [à|sur] [l'ancien|l'ancienne|l'heure|la date|le créneau|l'horaire|le rendez-vous|comme] [heure|\
            horaire|date|créneau|rendez-vous|prévu|initial|initiale|d'origine|actuel|actuelle|prévue|convenu|\
            convenue|c'est]
            comme prévu, comme convenu
            """
        ),
        (
            .around,
            """
            pour moi, pour nous, nous, tout à fait, à moi, de mon côté, pour ma part
            (le|la|l'|cet|cette|ce|nouvel|nouvelle) (créneau|date|proposition|changement|horaire|heure|jour|moment|\
            modification)
            (l'heure|l'horaire) [proposé|proposée], (la|cette) nouvelle (heure|date)
            (le|ce) nouveau (créneau|rendez-vous), le nouvel horaire, ce nouvel horaire, à cette heure
            à cette heure-là, ce jour-là, à cette date, avec, et, donc, alors, également, bien, tout, beaucoup, est, il
            du tout, ah, oh, proposé, proposée, on, désolé, désolée, malheureusement, franchement, en fait, même
            encore, vraiment, d'ailleurs, du coup, sûr
            """
        ),
        (.asks, "est-ce [que], peut-on, pouvez-vous, peux-tu"),
    ]

    static let ownFrench: [(Sense, String)] = [
        (
            .yes,
            """
            c'était [bien] moi, c'est [bien] moi, c'est moi qui l'ai (envoyé|écrit|envoyée)
            je l'ai (envoyé|écrit|envoyée) [moi-même], [il|elle|ça|cela] (vient|venait) [bien] de moi, de moi, moi-même
            d'accord oui, c'était bien moi, c'est bien le mien, le mien, la mienne
            """
        ),
        (
            .no,
            """
            ce n'était pas moi, c'était pas moi, ce n'est pas moi, c'est pas moi, pas moi, pas de moi
            je n'ai rien envoyé, je ne l'ai pas (envoyé|écrit|envoyée), (ça|cela|il|elle) ne vient pas de moi
            """
        ),
    ]
}
