// Words about the asking itself: the mail, its questions, who reads the answers. Without accents.

/// Where a short text speaks of how we ask, it speaks to us and of nobody.
enum ProcessWords {
    /// "The form is broken", "ik snap de vragen niet": something that we sent, and a fault of it.
    static func complains(_ keys: [String]) -> Bool {
        things.first(in: keys) != nil && faults.first(in: keys) != nil
    }

    private static let things = Phrases(
        pairs(
            "de het dit deze die jullie uw je geen die",
            """
            link vragen vraag vragenlijst formulier mail mailtje e-mail bericht verzoek bijlage knop
            tekst pagina site website tool systeem enquete lijst
            """
        )
            + pairs(
                "the this these that your no any",
                """
                link questions question questionnaire form mail email e-mail message request attachment
                button text page site website tool system survey
                """
            )
            + pairs(
                "der die das diese dieser dieses ihre ihr keine kein",
                """
                link fragen frage fragebogen formular mail e-mail nachricht anfrage anhang knopf text
                seite website umfrage tool system
                """
            )
            + pairs(
                "le la les ce cet cette ces votre vos aucune aucun",
                """
                lien questions question questionnaire formulaire mail e-mail message demande piece
                bouton texte page site enquete outil systeme
                """
            )
            + "l'enquete, l'outil, vragen, fragen, sending this, getting this, krijg dit, krijgen dit"
    )

    private static let faults = Phrases(
        """
        doet het niet, doen het niet, werkt niet, werken niet, is stuk, is kapot, ontbreekt, ontbreken, onduidelijk
        onleesbaar, onbegrijpelijk, is leeg, snap, begrijp, niet openen, niet lezen, niet te openen, niet te lezen
        niet vinden, nergens, steeds, al drie keer, alweer, voor de derde keer, lijkt op, ziet eruit als, gekregen
        does not work, doesn't work, do not work, don't work, not working, is broken, broken, missing, unclear
        unreadable, is empty, don't understand, do not understand, don't get, can't open, cannot open, can't read
        can't find, cannot find, cannot read, keep sending, keep getting, three times, again and again, looks like
        geht nicht, gehen nicht, funktioniert nicht, funktionieren nicht, ist kaputt, fehlt, fehlen, unklar, unleserlich
        unverstandlich, ist leer, verstehe, nicht offnen, nicht lesen, nicht finden, schon dreimal, schon wieder, traue
        sehe, standig
        ne marche pas, ne marchent pas, marche pas, ne fonctionne pas, ne fonctionnent pas, fonctionne pas, manque
        manquent, pas clair, pas claires, incomprehensible, incomprehensibles, illisible, est vide, comprends pas
        pas ouvrir, pas lire, trouve pas, sans arret, trois fois, encore une fois
        """
    )

    /// Questions to us that many people end without a mark.
    static let questions = Phrases(
        """
        wie leest, wie ziet, wie krijgt dit, wie kan dit, wie heeft toegang, wie is, waar moet ik, waar kan ik
        waar vul ik, waar vind ik, waar stuur ik, hoe moet ik, hoe kan ik, hoe vul ik, hoe werkt dit, wat moet ik
        wat gebeurt er met, wat is de bedoeling, wat doen jullie, tot wanneer, kan ik dit, kan dit ook, kan het ook
        mag ik dit, mag dit ook, mag het ook, ik wil weten, ik wil graag weten, wil ik weten, is dit verplicht
        moet ik dit, laten we dit, laten we het, laten we hierover, kunnen we dit, kunnen we het, zullen we dit
        who reads, who will read, who sees, who will see, who gets this, who can see, who has access, who is
        where do i, where can i, where should i, how do i, how can i, how should i, how does this work, what do i
        what am i, what should i, what happens with, what happens to, when do i, when is this due, can i do this
        can we do this, can this be done, may i do this, could we do this, i want to know, i would like to know
        i'd like to know, is this mandatory, do i have to, let's discuss, let's talk, can we discuss, can we talk
        i'd rather talk, i would rather talk, i prefer to talk, i'd prefer to talk
        wer liest, wer sieht, wer bekommt das, wer hat zugriff, wer ist, wo soll ich, wo kann ich, wo muss ich
        wo finde ich, wie soll ich, wie kann ich, wie funktioniert das, wie geht das, was soll ich, was passiert mit
        bis wann, kann man das, kann ich das, geht das auch, darf ich das, ich mochte wissen, ich will wissen
        ist das pflicht, muss ich das, lass uns daruber, lassen sie uns daruber, konnen wir das, konnen wir daruber
        qui lira, qui lit, qui verra, qui voit, qui a acces, qui est, ou dois-je, ou puis-je, ou faut-il
        comment dois-je, comment puis-je, comment faire, que dois-je, que devient, que deviennent, jusqu'a quand
        on peut en parler, peut-on en parler, en discuter, puis-je le faire, je veux savoir, je voudrais savoir
        j'aimerais savoir, est-ce obligatoire, dois-je
        """
    )

    /// The law, the way, and phishing.
    static let objections = Phrases(
        """
        niet van de avg, van de avg mag, volgens de avg mag, strijd met de avg, de avg verbiedt, privacywet, mag niet zomaar, op phishing, op spam
        feedback via de mail, feedback per mail, feedback via mail, feedback per e-mail, dit via de mail, dit per mail
        dit op de mail, de verkeerde te pakken, mijn naam mag, mijn naam niet
        violates gdpr, violates the gdpr, against gdpr, against the gdpr, under gdpr, under the gdpr, not gdpr
        feedback by mail, feedback by email, feedback via email, feedback over email, this in an email, this in a mail
        this by email, this over email, this via email, got the wrong, my name out, my name in this
        gegen die dsgvo, nach dsgvo, laut dsgvo, gegen den datenschutz, nach phishing, nach spam, feedback per mail
        das per mail, das per e-mail, so etwas per mail, dieser mail nicht, den falschen, die falsche person
        mein name darf
        contraire au rgpd, le rgpd, conforme au rgpd, ceci par mail, cela par mail, avis par mail, feedback par mail
        vous trompez de, mon nom
        no longer work there, no longer work here, no longer with the, not work there anymore
        """
    )

    /// The writer has left: asked for no longer.
    static let gone = Phrases(
        """
        werk daar niet meer, werk hier niet meer, werk er niet meer, niet meer in dienst, uit dienst, met pensioen
        andere baan, retired, left the company, left the organisation, left the organization, changed jobs
        don't work there, don't work here, do not work there, do not work here
        arbeite dort nicht, arbeite hier nicht, arbeite da nicht, in rente, in pension, im ruhestand, ausgeschieden
        travaille plus, a la retraite, quitte l'entreprise, quitte la societe, change d'emploi
        """
    )

    private static func pairs(_ first: String, _ second: String) -> String {
        first.split(separator: " ").flatMap { word in
            second.split(whereSeparator: \.isWhitespace).map { "\(word) \($0)" }
        }
        .joined(separator: ", ") + ", "
    }
}
