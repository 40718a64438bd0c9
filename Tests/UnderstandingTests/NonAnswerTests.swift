// What people write instead of an answer, and what looks like it and is one.
import Days
import Foundation
import Testing
import Understanding

@Suite struct NonAnswerTests {
    @Test(arguments: [
        "Bedankt!", "Hartelijk dank.", "Dank je wel voor de herinnering", "Ontvangen, dank!", "Oké", "Begrepen.",
        "Thanks a lot!", "Thank you very much", "Received, thanks.", "Noted", "Got it, thank you!", "OK", "👍",
        "Vielen Dank!", "Danke, ist angekommen.", "Alles klar, danke", "Verstanden.",
        "Wat leuk dat jullie dit vragen!", "Schön, dass ihr fragt.", "Merci beaucoup !", "Bien reçu.",
        "C'est noté, merci", "D'accord",
    ])
    func courtesyAloneIsThanks(_ text: String) { #expect(NonAnswer.read(text) == .thanks) }

    @Test(arguments: [
        "Ik vul het morgen in.", "Komt goed!", "Doe ik, volgende week.",
        "Ik heb het nu druk, ik kom er maandag op terug.",
        "Ben tot en met 7 december op vakantie, daarna reageer ik.",
        "Sorry, nog geen tijd gehad. Ik doe het dit weekend.",
        "I'll get back to you on Monday.", "Will do it tomorrow",
        "I am on holiday until 7 December. I will answer after that.",
        "Thanks for the reminder, I'll do this on Friday.",
        "Sorry for the delay, I will send my answers later this week.",
        "Mache ich nächste Woche.", "Ich melde mich am Montag.", "Wird erledigt!",
        "Ich bin bis Freitag im Urlaub, danach antworte ich.",
        "Good that you ask! Much too busy now, I will answer it on\nTuesday.", "Je vous réponds demain.",
        "Je reviens vers vous la semaine prochaine.", "Je suis en déplacement, je le ferai lundi.",
        "Swamped right now", "Nu niet, later wel", "Bin gerade im Stress", "Drukke week, misschien later",
        "Not today", "Heute nicht", "Ik heb nu geen tijd", "I cannot answer at the moment", "Sorry, too busy right now",
    ])
    func aPromiseIsLater(_ text: String) { #expect(NonAnswer.read(text) == .later(isWhole: true), "\(text)") }

    @Test(arguments: [
        "I'm swamped by the audit of our Leeds site but I'll get back to you.",
        "Ik zit midden in de verbouwing van kantoor maar kom hier op terug.",
        "Zodra de oplevering achter de rug is krijg je mijn antwoorden.",
        "Ich stecke mitten im Jahresabschluss, melde mich aber.",
    ])
    func aPromiseWithMoreWordsIsHeld(_ text: String) {
        #expect(NonAnswer.read(text) == .later(isWhole: false), "\(text)")
    }

    @Test(arguments: [
        "Wie leest dit allemaal?", "Tot wanneer kan ik reageren?", "Bel me even op 030-7654321.", "Is dit anoniem?",
        "Ik heb vorige maand al gereageerd.", "Kan ik dit ook in het Engels doen?",
        "Ik weet niet om wie het gaat.", "The link does not work.", "Would you please let me know who is meant.",
        "Who will see my answers?", "By when do you need this?", "Please call me on Monday.", "What is this for?",
        "I already answered this.", "Can I have more time? I'm away this week.",
        "Wer liest das?", "Bis wann habe ich Zeit?", "Bitte rufen Sie mich an.", "Ich habe bereits geantwortet.",
        "De knop in deze mail doet het niet", "Ik snap de vragen niet", "Ik krijg dit bericht alweer",
        "Waar stuur ik het heen", "Laten we dit bespreken", "The form is broken", "I can't open the attachment",
        "Who will see this", "How do I answer", "I'd rather talk", "You keep sending this", "Der Link geht nicht",
        "Wo soll ich das ausfüllen", "Die Fragen sind unklar", "Le formulaire ne marche pas", "Qui lira cela",
        "On peut en parler", "I did it last week",
        "Qui va lire mes réponses ?", "C'est pour quand ?", "Appelez-moi.", "J'ai déjà répondu la semaine dernière.",
    ])
    func aQuestionIsForAPerson(_ text: String) { #expect(NonAnswer.read(text) == .question, "\(text)") }

    @Test(arguments: [
        "Dit mag niet van de AVG", "This violates the GDPR", "Das ist gegen die DSGVO", "C'est contraire au RGPD",
        "Ik geef geen feedback per mail", "I'm not putting this in an email", "Ik werk daar niet meer", "Bin in Rente",
        "Je suis à la retraite", "Lijkt op phishing",
        "Hoe komt u aan mijn adres?", "Ik maak bezwaar tegen deze mail.", "Verwijder mijn gegevens.",
        "How did you get my email?", "I object to this.", "Please delete my data.", "I did not consent to this.",
        "Woher haben Sie meine Adresse?", "Ich widerspreche der Verarbeitung.", "Löschen Sie alles, bitte.",
        "Qui vous a donné mon adresse ?", "Je m'oppose à ce traitement.", "Supprimez mes données.",
    ])
    func anObjectionIsForAPerson(_ text: String) { #expect(NonAnswer.read(text) == .objection, "\(text)") }

    @Test(arguments: [
        "Zie bijlage.", "Mijn antwoorden staan in het document.", "Please find attached my answers.", "See attachment",
        "Siehe Anhang.", "Anbei meine Antworten.", "Voir pièce jointe.", "Vous trouverez mes réponses ci-joint.",
    ])
    func anAttachmentIsPointedAt(_ text: String) { #expect(NonAnswer.read(text) == .attachment, "\(text)") }

    @Test(arguments: [
        "Ze komt altijd terug op wat ze belooft.", "Noor stelt de goede vragen.", "Een fijne collega, dank daarvoor.",
        "Meer overleg vooraf zou helpen.", "Hij belt me altijd terug.", "Ik werk graag met Noor samen.",
        "She always gets back to you next week at the latest.", "Great planner, thanks to her we made it.",
        "I enjoy every project with Tom.", "Why not let her lead the audit?", "Could delegate more.",
        "Nora would call me at once.",
        "Ist immer erreichbar und meldet sich schnell.", "Sie fragt nach, bevor es zu spät ist.", "Mehr Mut!",
        "More time for planning would help.", "Prima.", "Wat zouden we zonder Noor moeten?", "Attached to detail.",
        "Elle revient toujours vers vous le lendemain.", "Toujours à l'écoute, merci à elle.",
        "Plus de confiance en soi.", "De planning werkt niet", "Communicatie via de mail kan beter",
        "Kennis van de AVG is goed", "The reports are missing details", "Clear answers to our questions",
        "Begrijpt de vragen van klanten goed", "Die Mails sind klar", "Druk maar altijd vriendelijk",
    ])
    func feedbackStaysFeedback(_ text: String) { #expect(NonAnswer.read(text) == nil, "\(text)") }

    /// The mail is of Saturday, 28 November 2026.
    @Test(
        arguments: [
            ("Ik doe het morgen", "2026-11-29"), ("Will do this next week", "2026-12-04"),
            ("bis Freitag", "2026-12-04"),
            ("je réponds lundi", "2026-11-30"), ("after 7 December", "2026-12-07"), ("paar dagen", "2026-12-02"),
            ("la semaine prochaine", "2026-12-04"), ("soon", nil), ("on 3 March 2028", nil),
        ] as [(String, String?)]
    )
    func aPromisedDayIsFound(_ text: String, _ day: String?) throws {
        let sent = try Date("2026-11-28T11:00:00Z", strategy: .iso8601)
        #expect(PromisedDay.find(in: text, sent: sent) == day.flatMap { CivilDay($0) })
        #expect(PromisedDay.find(in: text, sent: nil) == nil)
    }
}
