// The words of letters, mail programs and machines in French.

extension Vocabulary {
    static let french = Vocabulary(
        greetings: "bonjour, bonsoir, salut, cher, chère, chers, madame, monsieur, coucou",
        signOffs: """
            cordialement, bien cordialement, très cordialement, cordialement à vous, bien à vous, bien à toi
            amicalement, salutations, meilleures salutations, sincères salutations, salutations distinguées
            bonne journée, bonne fin de journée, bonne soirée, bonne continuation, à bientôt, cdt, cdlt, merci
            merci d'avance, merci beaucoup, respectueusement, belle journée, excellente journée
            excellente fin de journée, belle fin de journée, bon week-end, bon weekend, bonne semaine, bien à vous tous
            bien cdt, bien cdlt, cldt, crdlt, bises, bise, biz, amitiés, à plus, à très bientôt, à très vite
            grand merci, un grand merci, merci encore, merci bien, merci par avance, avec mes remerciements
            avec mes salutations, avec mes meilleures salutations, sincèrement, mes salutations
            veuillez agréer mes salutations, au nom de, signé, p/o, pour le compte de, bisous
            """,
        whence: "de, depuis",
        partingJoiners: "depuis, de, de la part de, et, à vous, à vous tous, à toi, à tous, beaucoup",
        pointers: """
            voir ci-dessous, voir plus bas, réponses ci-dessous, mes réponses, voici mes réponses, réponses plus bas
            en rouge
            """,
        postscripts: "post scriptum, post-scriptum",
        agreements: """
            ça me va, ça va, cela me convient, tout me convient, me convient, impeccable, nickel, noté, lu, rien d'autre
            rien de plus, c'est, c'est bien, c'est bon, c'est ça, c'est exact, oui, tout, tout est, bien, bon, exact
            exactement, parfait, juste, d'accord, entendu, merci, merci beaucoup, bien reçu, rien à ajouter
            rien à changer, rien à modifier, pas de changement, pour la confirmation, pour le résumé, pour moi, très
            beaucoup, est
            """,
        ownNameLabels: """
            nom, mon nom, de, réponses de, réponse de, avis de, rempli par, écrit par
            """,
        presentingBefore: """
            je suis, c est, ici, moi c est, je m appelle, mon nom est, dit, pense, selon
            c était, message de, signé, avis de
            """,
        presentingBehind: "ici, à l appareil, pense, dit, trouve, écrit",
        presentingOn: "et, est, était, aime, a",
        titles: """
            directeur, directrice, responsable, ingénieur, ingénieure, architecte, secrétariat, assistente, assistante
            acheteur, acheteuse, spécialiste, chef, cheffe
            """,
        pronouns: "elle, la, il, le, iel, lui",
        presence: "jours de présence, présent, présente, joignable, disponible",
        absences: """
            je ne travaille pas, je travaille, mes jours, le lundi, le mardi, le mercredi, le jeudi, le vendredi
            absente le, absent le
            """,
        speech: """
            trop, beaucoup, pas, jamais, très, plus, moins, toujours, souvent, parfois, peu, bon, bonne, mieux, est
            était, a, peut, doit, oublié, gentille, gentil
            """,
        phoneLabels: "tél",
        furniture: """
            suivez-nous, suivez nous, retrouvez-nous, retrouvez nous, rejoignez-nous, rejoignez nous, rencontrez-nous
            visitez, découvrez, prenez rendez-vous, prendre rendez-vous, nous recrutons, membre de
            """,
        us: "nous, notre, nos",
        persons: "elle, il, je, j'ai, lui, son, sa, ses, moi",
        wrote: "écrit, e\u{301}crit",
        attributionStarts: "le",
        subjects: "il, elle, ils, elles, nous",
        forwardLines: "début du message transféré, début du message réexpédié",
        senderRows: "de, expéditeur",
        dateRows: "envoyé, envoyé le, date, message du",
        recipientRows: "à, destinataire",
        copyRows: "copie, copie à",
        subjectRows: "objet, sujet",
        otherRows: "répondre à",
        footerStarts: """
            envoyé de mon, envoyé à partir de mon, envoyé à partir de, envoyé depuis, envoyé depuis mon, envoyé avec
            envoyé via
            """,
        footerOpenings: """
            de mon, depuis mon, depuis, avec mon, ce message a été, cet e-mail a été, ce mail a été
            """,
        footerLines: """
            outlook pour ios, outlook pour android, télécharger outlook pour, obtenez outlook pour, obtenir outlook pour
            envoyé avec proton mail, envoyé avec la messagerie, écrit sur un petit clavier, veuillez excuser les fautes
            """,
        toolStarts: "rédigé avec, dicté avec, écrit avec, tapé sur, traduit avec, corrigé par",
        sendWords: "envoyé, télécharger, obtenez",
        fetching: "télécharger, téléchargez, obtenir, obtenez",
        prepositions: "de, du, d, des, depuis, à, avec, par, sur, l'app, l'application",
        excuses: "veuillez excuser, merci d'excuser, désolé pour, excusez, pardon pour",
        products: "téléphone, portable, appareil, courrier",
        things: "mon, ma, pour, et, sur, appareil, l, la, le",
        tags: "courriel externe, message externe, mail externe, expéditeur externe",
        notices: """
            sans virus, garanti sans virus, vous n'obtenez pas souvent d'e-mail
            vous ne recevez pas souvent de courriers, attention ce message provient, attention ce mail
            attention ce courriel, attention cet e-mail, attention message externe, attention email externe
            courriel externe, ce courrier électronique ne contient aucun virus, ce courriel a été vérifié
            cet e-mail a été vérifié, l'absence de virus
            """,
        noticeParts: """
            ne cliquez pas sur, ne cliquez sur aucun lien, provient de l'extérieur, expéditeur externe
            vous recevez ce message car, vous recevez ce message parce que
            """,
        disclaimerStarts: """
            ce message et, ce message est, ce message peut, ce message contient, ce courriel et, ce courriel est
            ce courriel peut, cet e-mail et, cet e-mail est, cet e-mail peut, les informations contenues
            pensez à l'environnement, avis de confidentialité, clause de confidentialité, mentions légales
            ce document et, le présent message, le présent courriel, le contenu de ce, le contenu de cet
            l'information contenue, les informations transmises
            """,
        disclaimerParts: """
            exclusivement destiné, informations confidentielles, destinataire de ce message, à l'intention exclusive
            à l'usage exclusif, reçu ce message par erreur, reçu ce courriel par erreur, reçu cet e-mail par erreur
            reçu ce mail par erreur, reçu par erreur, strictement interdite, pas le destinataire
            """,
        legalWords: """
            confidentiel, confidentielle, confidentielles, confidentiels, confidentialité, destinataire, destinataires
            destiné, destinés, destinée, détruire, supprimer, expéditeur, responsabilité, imprimer, l'environnement
            diffusion
            """,
        imprints: "siret, rcs",
        numbers: "zéro, un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix",
        ordinals: """
            première premiere, deuxième deuxieme seconde, troisième troisieme, quatrième quatrieme, cinquième cinquieme
            """,
        months: """
            janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, sept, janv, févr
            juil, déc
            """,
        questionNouns: "question, réponse, reponse, r, n°, point",
        labelLeads: "réponse, reponse, ma, à, la, pour, et, aussi, puis, concernant, sur, encore, quant",
        concerns: "aussi",
        both: "les, tous, toutes, chacun, chacune",
        scoreLeads: """
            un, une, score, note, bon, bonne, je, donne, lui, dirais, mon, ma, réponse, est, c, d, m, pense, environ
            plutôt, entre, très, bien, petit, gros, beau, joli, franc, grand, de, pour, me, moi, deux, les, tous
            devrait, doit, toutes, ici, mets, mettrais, disons, sans, hésiter, en, moyenne, souvent, globalement
            malheureusement, clairement, général, actuellement, honnêtement, sûr, sûrement, à, mon, avis
            probablement, facilement, hélas, mettre
            """,
        scoreConclusions: "un, une, donc, score, note",
        scoreReasons: "parce, car, puisque, mais, points, étoiles, je, donner, svp",
        scoreCompanions: """
            sans, environ, pour, en, bien, très, avec, sur, toujours, souvent, bon, bonne, malheureusement, je
            globalement, à, quoique, parfait
            """,
        scoreHedges: "peut, parfois, plutôt",
        scoreDoubts: """
            presque, moins, plus, au moins, au plus, était, dernière, avant, autrefois
            """,
        scaleOpenings: "sur une échelle de, une échelle de",
        scorePraise: """
            très, super, vraiment, bien, bon, parfait, excellent, fluide, top, génial, impeccable
            """,
        scoreBlame: """
            très, vraiment, mauvais, mal, difficile, pénible, nul, compliqué
            """,
        scoreCorrections: """
            je, veux, voulais, dire, oups, mais, non, plutôt, en, fait, finalement, ou, enfin, pardon
            """,
        turningRound: """
            seulement, parfois, ne, pas, jamais, peu, sans, guère, moins, rarement, aucun, aucune
            """,
        numberAlternatives: "ou, à",
        numberJoiners: "à, ou, et",
        outOf: "sur",
        outOfFillers: "de, les, max",
        withdrawals: """
            supprimez, supprimer, supprime, retirez, retirer, effacez, effacer, enlevez, enlever, retire
            """,
        withdrawalFillers: """
            svp, je, de, s'il, s’il, vous, te, plaît, plait, ma, mes, réponse, réponses, à, la, les, aux, et, pouvez
            pourriez, veuillez, merci, voudrais, souhaite, numéro, le, des
            """
    )
}
