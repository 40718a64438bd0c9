// French words of people who won't take part.

extension DeclinePhrases {
    /// A person whom it is about.
    private static let frenchPerson = """
        ({n}|te|vous|toi|elle|lui|cette personne|cette collègue|ce collègue|madame {n}|monsieur {n}|mme {n})
        """

    static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french),
        (
            .around,
            """
            d'avoir pensé à moi, de m'avoir sollicité, de m'avoir sollicitée, de m'avoir contacté, de votre demande
            de votre confiance, cette fois, cette fois-ci, pour cette fois, en ce moment, malheureusement, hélas
            franchement, honnêtement, gentil, c'est gentil, de votre compréhension, merci de votre compréhension
            pour votre compréhension, de ta compréhension, bon courage, bonne chance, de penser à moi
            c'est gentil de (penser à moi|demander|me demander|m'avoir demandé), d'avoir demandé, de m'avoir demandé
            j'espère que vous comprenez, j'espère que tu comprends, rien contre \(frenchPerson), rien de personnel
            par principe, pour des raisons personnelles, à la réflexion, tout de même
            """
        ),
        (
            .noOpinion,
            """
            [je n'ai|j'ai|je] (pas d'avis|pas d'opinion|aucun avis|aucune opinion|sans avis|sans opinion|n'ai pas \
            d'avis|n'ai pas d'opinion) [sur ce sujet|là-dessus]
            """
        ),
        (.noThanks, "(non|nom|nan) merci [beaucoup|bien]"),
        (
            .no,
            """
            non, nan, non non, sans moi, pas pour moi, plutôt pas, je préfère pas, pas cette fois, pas intéressé
            pas intéressée, désinscription, me désinscrire, désinscrivez-moi, je passe, je décline, c'est non
            je m'abstiens, je refuse, pas le temps, merci mais non, pas moi
            [c'est|] (gentil|sympa|aimable) mais non [merci], donc non, mais non merci, alors non, désolé non
            désolée non, pas cette fois-ci, c'est non [pour moi|de ma part], ce sera non, malheureusement non
            hélas non, je dis non, je dois dire non, plutôt non, non pas cette fois, très peu pour moi
            je ne préfère pas, mieux vaut pas
            """
        ),
        (
            .refuses,
            """
            je (laisse|cède) ma place [à d'autres], je laisse la place [à d'autres]
            je (connais|connaissais) [\(frenchPerson)] depuis (trop peu de temps|peu de temps|peu|trop peu) [seulement]
            je (passe|décline|m'abstiens) (donc|alors|plutôt) [mon tour|votre demande|cette fois]
            je ne suis pas concerné, je ne suis pas concernée, pas concerné, pas concernée
            (ce n'est pas|c'est pas) pour moi, pas envie, je n'ai pas envie [de participer|de répondre]
            je ne donne pas [mon|d'] [avis], pas d'avis [à donner], sans avis, je ne le souhaite pas
            je ne souhaite pas, je ne veux pas, je n'y tiens pas, je ne peux pas, je (me|) désiste, je me retire
            je [ne] (participe|participerai|réponds|répondrai|souhaite|veux|peux|désire|vais|compte|tiens|pourrai|\
            voudrais) (pas|plus|malheureusement pas|hélas pas) [à] [y|cette|cela|donner|participer|répondre|prendre|\
            me prononcer|faire|contribuer|être|y participer|y répondre|intervenir|remplir|en dire|évaluer|juger|\
            donner mon|m'exprimer|commenter|émettre|formuler|vous répondre|vous aider] [part|participer|répondre|\
            suite|avis|d'avis|mon avis|de feedback|de retour|un avis|plus|cette enquête|enquête|à cette enquête|à ce \
            questionnaire|à cette demande|cette demande|sollicité|sollicitée|sur ce sujet|ce questionnaire|à ce \
            sujet|sur \(frenchPerson)|là-dessus|sur cette personne|d'opinion] [cette fois|sur \(frenchPerson)]
            ne pas (participer|y participer|répondre|donner suite)
            (ne|) (participe|participerai|souhaite|veux|peux) pas (participer|répondre|y participer|donner d'avis|\
            donner mon avis|y répondre|donner suite)
            je n'y participe[rai] pas, je n'y participerai pas, je n'y participe pas
            je ne prends pas part [à] [cette enquête|cela]
            je ne suis pas (en mesure|la bonne personne|la personne indiquée|bien placé|bien placée|intéressé|\
            intéressée|compétent|compétente|le bon interlocuteur|la bonne interlocutrice|à l'aise|légitime|qualifié|\
            qualifiée) [de|pour] [pour] [ça|cela|répondre|donner un avis|juger|en juger|évaluer|participer|donner \
            mon avis|y répondre|me prononcer|avec cela|avec ça]
            je n'ai pas à me prononcer
            je préfère [ne pas|m'abstenir|passer|décliner|éviter|laisser|rester|que non|pas|me retirer|refuser] [y] \
            [participer|répondre|donner|me prononcer|mon tour|à d'autres|la parole|la place|en dehors|de côté|neutre|\
            d'avis|donner d'avis|faire|y participer|y répondre|dire] [mon|la|d'|un|à|suite|rien|de] [avis|parole|\
            place|d'autres|feedback|retour|cela] [à d'autres|aux autres|à d'autres collègues|à mes collègues] \
            [collègues|personnes]
            je préfère ne pas (le faire|en parler|m'exprimer|m'en mêler|être sollicité|être sollicitée)
            je ne (le ferai|souhaite pas le faire|veux pas le faire) [pas]
            je préférerais (ne pas participer|m'abstenir|passer|ne pas répondre|pas|ne pas)
            je (passe|passerai|vais passer|saute|décline|déclinerai|vais décliner|dois décliner|dois passer|\
            m'abstiens|m'abstiendrai|souhaite décliner|souhaite m'abstenir|vais m'abstenir|refuse|me retire|renonce|\
            dois renoncer|suis contraint de décliner|laisse|laisse passer) [mon|votre|cette|poliment|ce|l'|d'y|de|\
            pour|à|cela|la] [tour|invitation|demande|cette fois|participer|répondre|tour-ci|proposition|coup|fois|y \
            participer|place|celui-ci|d'autres|parole] [cette fois|cette fois-ci|à d'autres|aux autres]
            passe mon tour, passer mon tour, (mieux vaut|il vaut mieux) demander à (quelqu'un d'autre|d'autres)
            demandez [plutôt] à (quelqu'un d'autre|d'autres|un autre collègue|une autre personne)
            adressez-vous à quelqu'un d'autre
            (retirez-moi|enlevez-moi|supprimez-moi|rayez-moi|désinscrivez-moi|sortez-moi|retire-moi|enlève-moi) \
            [svp] [de] [la|cette|votre] [liste|liste de diffusion]
            (veuillez|merci de|pouvez-vous) (me|) (retirer|enlever|supprimer|désinscrire|rayer) [me] [de] [la|cette|\
            votre] [liste]
            ne comptez pas sur moi, ne compte pas sur moi, sans moi [cette fois|merci|svp]
            (ne me|ne m') (demandez|sollicitez|contactez|écrivez|relancez|demande|sollicite|envoyez) (plus|pas) [à \
            ce sujet|de mails|rien]
            ne me demandez (plus|pas) [mon avis], ne me sollicitez (plus|pas), ne m'écrivez plus
            ne m'envoyez plus [de mails|de demandes|rien]
            merci de ne (plus|pas) me (solliciter|contacter|demander|écrire|relancer)
            laissez-moi (tranquille|en dehors|en dehors de cela|en dehors de ça), laissez-moi en dehors
            je reste en dehors [de ça|de cela], arrêtez [de m'écrire|ces mails]
            [je] (n'ai|ai|j'ai) (pas|plus|pas assez|pas vraiment|malheureusement pas|aucun|jamais|trop peu|peu|pas \
            suffisamment|hélas pas) [le|d'|de] [temps|avis|temps pour|envie|intérêt|opinion|d'avis|d'opinion|envie \
            de|recul|éléments|matière] [pour|de|à|sur] [ça|cela|répondre|y répondre|participer|l'instant|le moment|\
            cette enquête|ce sujet|\(frenchPerson)|d'y|la|juger|en juger|y participer|me prononcer|donner un avis]
            pas le temps [pour ça|de répondre|en ce moment|désolé|désolée|malheureusement|pour cela]
            je manque de (temps|recul|disponibilité) [pour répondre|pour ça|en ce moment|pour juger|pour cela]
            pas (intéressé|intéressée)
            je suis (trop|débordé|débordée) [occupé|occupée|prise|pris|débordé|débordée] [pour ça|en ce moment|pour \
            répondre|pour cela]
            (trop occupé|trop occupée|débordé|débordée) [en ce moment|pour ça], ça ne m'intéresse pas
            cela ne m'intéresse pas, aucun intérêt, [ça] [ne] m'intéresse pas
            je [ne] ([la|le] (connais|connaissais)|(la|le) (vois|fréquente|côtoie)) [malheureusement|vraiment] (pas|peu|à peine|\
            trop peu|pas assez|pas bien|pas suffisamment|pas vraiment|pas du tout|mal|très peu|guère|pas encore) \
            [\(frenchPerson)] [assez|bien|assez bien|suffisamment|vraiment|très bien|encore] [\(frenchPerson)] [bien]
            je [ne] (connais|connaissais) [\(frenchPerson)] (pas|peu|à peine|trop peu|pas assez|pas bien|mal|très \
            peu) [assez|bien|assez bien|suffisamment]
            connais pas assez [\(frenchPerson)]
            [je|nous] (n'ai|ai|j'ai|n'avons|avons|ai eu|n'ai eu) [malheureusement|que|vraiment] (pas|jamais|trop peu|\
            pas assez|peu|très peu|à peine|guère|pas suffisamment|pas vraiment|pas encore|pas directement|rarement|\
            presque jamais|pas beaucoup) [suffisamment|assez|vraiment|directement|beaucoup|réellement] (travaillé|\
            collaboré|côtoyé|échangé|eu|travailler|œuvré|de contact|de contacts) [assez|affaire|suffisamment|de \
            contact|de contacts|longtemps] [avec|à] [\(frenchPerson)]
            j'ai (trop peu|très peu|à peine|peu) (travaillé|collaboré|côtoyé|échangé) [avec] \(frenchPerson)
            je n'ai (pas|jamais|pas assez|pas suffisamment|pas vraiment|pas encore) [assez|vraiment|suffisamment] \
            (travaillé|collaboré|échangé) [assez|suffisamment] avec \(frenchPerson)
            (trop peu|pas assez) (travaillé|collaboré|de contact|de contacts) avec \(frenchPerson)
            je [ne] travaille (plus|pas|pas assez|pas directement|guère|peu|trop peu) [avec|ici|chez] \
            [\(frenchPerson)|eux|vous] [directement]
            ne travaille plus (avec|ici) [\(frenchPerson)], je ne travaille plus (ici|là|dans l'entreprise)
            je ne peux (rien|pas|pas vraiment|malheureusement rien|pas en|malheureusement pas) (en dire|dire|me \
            prononcer|juger|l'évaluer|évaluer|en juger|donner d'avis|donner mon avis|donner un avis|vous répondre|\
            vous aider|répondre|participer|apporter) [sur|de] [\(frenchPerson)|ce sujet]
            je ne saurais (rien en dire|dire|pas en dire|en dire)
            je n'ai rien à (dire|en dire|ajouter) [sur|à] [\(frenchPerson)|ce sujet]
            (ce n'est pas|c'est pas) à moi (de juger|de répondre|d'en juger|de dire|d'évaluer)
            je (préfère|choisis|souhaite|décide) de ne pas (répondre|participer|donner|le faire|y répondre|\
            m'exprimer|donner mon avis|donner de retour|donner suite) [de feedback|d'avis|mon avis]
            je n'ai pas (souhait|l'intention|vocation) (de|à) (participer|répondre|y répondre)
            je ne (remplirai|compléterai|répondrai|ferai) pas [ce|à ce|à ces|le|cela|ça] [questionnaire|questions|\
            formulaire]
            je ne donne pas [de|d'] (feedback|avis|retour|retours) (sur|à propos de) (mes collègues|des collègues|\
            les collègues|\(frenchPerson))
            je me (récuse|désiste|retire|dispense) [de cette demande], je reste (neutre|en dehors|à l'écart)
            merci de (demander|vous adresser) à quelqu'un d'autre, ne me (comptez|compte) pas [dedans], sans façon
            je vais (passer|décliner|m'abstenir|passer mon tour|refuser) [cette fois|cette fois-ci]
            (pas|aucun) [de|d'] (retour|avis|feedback) de ma part, je ne le fais pas, inutile de me relancer
            très peu pour moi, je m'y refuse, (rayez|rayer|retirez)-moi, (veuillez) me rayer de la liste
            ma réponse est non, je m'en tiens à l'écart, ça ne me dit rien, je préfère ne rien (écrire|dire)
            """
        ),
        (
            .about,
            """
            de me solliciter, je, j', c'est, ça, cela, ce, et, mais, car, donc, pour, de, en, y, à, en juger, juger
            pouvoir, dire, répondre, donner, me prononcer, un, une, avis, utile, pertinent, pertinente, honnête
            objectif, bon, bonne, fois, vraiment, sur, avec, moi, pour moi, me, bien, comprendre, à vous, faire
            évaluation, réponse, retour, feedback, mon, le, la, les, que, assez, suffisamment, pertinents, l'évaluer
            evaluer, évaluer, correctement, objectivement, ces questions, à ces questions, votre demande
            à votre demande, la demande, demande, invitation, rien, dire non merci, vous, pour cela, pour ça, aider, valable, éclairé
            constructif, sincère, du tout, ici, autres, autres collègues, d'autres collègues, par manque de temps
            faute de temps, \(frenchPerson), nous avons, [je] [ne] dis (pas|jamais) non
            """
        ),
    ]
}
