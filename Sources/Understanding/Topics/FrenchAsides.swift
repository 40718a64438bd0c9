// French small talk beside an act that is clear by itself: where people are, how it was, what the weather is like.

extension FrenchTopics {
    /// No word of it permits, refuses, reports or restricts anything.
    static let aside = FormTopic(
        """
        accouchements, accès, accéder, acquis, agenda, ah, aidé, allez-y, allé, alors, ambiance, anniversaire, annulée
        année, ans, appris, après-midi-là, assistante, atelier, aura, automne, autres, avaient, avez, avion, avis
        bateau, batterie, ben, besoin, bientôt, bloc, boss, bossé, boulot, boîte, bureau, bus, bébé, cacher, café
        calme, carrément, ces, cet, cette, chaleur, chance, chantier, charge, chat, chaud, cheffe, chien, choix, chui
        chum, clair, claire, classe, clavier, client, clients, commente, compliments, comprend, compter, comptez-moi
        confiance, confirme, connaissance, conséquent, contact, content, contente, contrôle, convient, correct, courant
        cours, court, cousins, croise, crèche, créneau, cuisine, curieuse, curieux, d'avis, d'avoir, d'un, d'écrire
        d'équipe, daccord, dedans, demande, dentiste, dernière, deux, devenu, directeur, dix, donner, donnera, donnerai
        donné, dormait, dormi, dsl, débordé, débordée, décommandé, déjeuner, démarche, dérange, désolé, désolée, dîner
        eh, enfant, enfants, enfin, ensoleillé, entendu, entre, entreprise, entrepôt, envie, envoie-leur
        envoyez-le-lui, exact, explication, extérieur, faire, fais, fasse, faute, fautes, feedback, femme, ferme, fermé
        feu, fier, fille, fils, finalement, fins, fière, fièvre, fois, fonce, formidable, frappe, froid, fête, gants
        gare, gens, gentil, gentille, gestion, grand, grandir, grippe, gâteau, génial, haha, heure, heureuse, heureux
        hiver, honnête, honorer, horaire, hôpital, indésirables, informations, informe, initiative, internet
        invitez-les, j'accepte, j'allais, j'approuve, j'aurais, j'embarque, j'en, j'y, j'échappe, j'étais, jardin, joie
        jour-là, journée, jours, juger, juridique, juste, l'a, l'ai, l'air, l'ait, l'an, l'autre, l'exercice, l'heure
        l'horaire, l'écart, l'été, laissez-moi, lecture, leurs, libre, liste, lit, livraisons, lui-même, là-dedans, m'a
        m'arrange, m'attend, m'attendez, m'dérange, m'en, m'exprimer, m'y, magasin, magnifique, maider, mail, main
        mains, maison, malade, malaisant, malheureusement, marche, mari, mariage, mars, mer, merci, message, midi
        minute, minutes, moi, mois, montagne, montre-le, montrez-lui, mots, médecin, mêmes, mûre, nan, naturellement
        neige, nickel, noté, nouveau, nouvel, noël, nuit, oh, ordinateur, ouiii, ouvert, pantoute, pardon, parfaitement
        parfaits, parfois, parlé, part, partage-lui, partagez-le, participer, participerai, passé, patience, patients
        pause, peine, pensé, pensées, perdu, permets, petits, pis, place, plage, plaisir, plein, pleinement, pleines
        pleut, plombier, pluie, plutôt, plâtre, positif, poste, pourra, pouvez, première, prendre, presque, printemps
        pris, problème, profite, progresser, projet, projets, préfère, préparé, présent, présente, périph, pêche
        qu'elle, qu'il, qu'élue, quai, rapide, rapidement, rappel, rassurée, ravie, reconnaissance, reconnaissant
        recruté, redire, regard, regarder, relancer, remercie, respect, retard, retourne, retours, retraite, retrouvé
        revenu, reçu, ri, répondrai, répondre, réponds, réponse, réseau, résumé, réunion, s'est, sache, salariés
        saluant, salut, secrétariat, semaine, semaines, sera, serai, serais, serait, service, simplement, soir-là
        soleil, sommeil, son, souci, souhaite, spam, stagiaire, suis, suite, super-héros, surpris, sûr, tantôt, tape
        tard, temps, tempête, thé, tiens, toi, touché, touchée, tour, train, travaillons, travaillé, trimestre, trio
        troi, trop, trouble, tsé, téléphone, usine, vacances, vas, vas-y, venu, venue, vert, vite, voilà, voiture
        volontiers, vos, votre, vu, vélo, week-end, wifi, école, élèves, été, évaluateurs, être
        (bonjour|salutations|bises|bisous) (de|du|depuis) [la|le] {w} [{w}]
        (je suis|j'étais|suis|étais) [encore|toujours] (dans|en|au|à|sur|chez) [le|la|mon|ma|un|une] {w} [{w}] [{w}]
        (votre|ton) (mail|message) (était|s'est perdu) (dans|parmi) [mes|les] {w} [{w}]
        bon courage (avec|pour) [la|le|les] {w} [{w}]
        """,
        beside: small
    )
}
