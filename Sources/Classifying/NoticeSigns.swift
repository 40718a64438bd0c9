// The words by which plain notices of machines are known.

enum NoticeSigns {
    enum Sort: Hashable {
        /// "I am out of the office", also in languages that no rater of ours is asked in.
        case absence
        /// "We have received your request."
        case receipt
        /// "Your ticket number is 4711."
        case number
        /// "She no longer works here", "My address has changed".
        case gone
        /// "This mailbox is not read."
        case unread
        /// "In urgent cases, call …": nothing alone.
        case referral
        /// "Your request has been updated": what somebody wrote may follow.
        case update
    }

    static func sorts(of sentence: OpeningSentence) -> Set<Sort> {
        var found: Set<Sort> = []
        let signs = sentence.signs
        let bare = sentence.text.drop { !isInWord($0) }
        let first = String(bare.prefix { isInWord($0) || $0 == "'" || $0 == "-" })
        if isAcknowledged(sentence) { found.insert(.receipt) }
        for (phrase, sort) in starts[first] ?? [] where bare.hasPrefix(phrase) { found.insert(sort) }
        if found.isEmpty, signs.contains(.gone) { found.insert(.gone) }
        if found.isEmpty, signs.contains(.absence) { found.insert(.absence) }
        if signs.contains(.update), !found.isEmpty || bare.hasPrefix("ticket") || bare.hasPrefix("request") {
            found.insert(.update)
        }
        if signs.contains(.referral), !found.isEmpty || bare.utf8.count < 200 { found.insert(.referral) }
        return found
    }

    private static func isInWord(_ character: Character) -> Bool {
        guard let ascii = character.asciiValue else { return character.isLetter || character.isNumber }
        return 0x61...0x7A ~= ascii || 0x30...0x39 ~= ascii
    }

    /// "Your enquiry has reached us": something of ours, and what became of it, and nobody else in it.
    private static func isAcknowledged(_ sentence: OpeningSentence) -> Bool {
        guard sentence.signs.isSuperset(of: [.fate, .yours]), sentence.text.utf8.count < 200 else { return false }
        return !sentence.text.split { !$0.isLetter }.contains { people.contains(String($0)) }
    }

    static let lists: [(signs: OpeningSigns, phrases: [String])] = [
        (.gone, gone), (.absence, absence), (.update, updates), (.referral, referrals), (.fate, fates), (.yours, yours),
    ]

    private static let yours = [
        "your ", "uw ", "jouw ", "je vraag", "je mail", "je bericht", "ihre ", "ihr ", "deine ", "votre ",
    ]
    private static let fates = [
        "reached us", "was received", "been received", "been created", "been logged", "been registered", "been opened",
        "bij ons geregistreerd", "in goede orde", "is geregistreerd", "staat geregistreerd", "bij ons eingegangen",
        "bei uns ein",
        "eingegangen", "angelegt", "erfasst", "bien parvenu", "bien été reçu", "enregistré",
    ]
    private static let people: Set<String> = [
        "she", "he", "her", "his", "him", "ze", "zij", "haar", "hij", "hem", "er", "ihm", "ihn", "elle", "lui",
    ]

    /// By their first word.
    private static let starts: [String: [(phrase: String, sort: Sort)]] = {
        let all = beginnings.flatMap { sort, list in
            list.split(separator: "\n").map { (phrase: String($0), sort: sort) }
        }
        return Dictionary(grouping: all) { entry in
            String(entry.phrase.prefix { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" })
        }
    }()

    private static let beginnings: [Sort: String] = [
        .absence: """
        i am out of
        i'm out of
        i am currently out of
        i'm currently out of
        i am currently on
        i'm currently on
        i am currently away
        i'm currently away
        i will be out of
        i'll be out of
        i am on leave
        i'm on leave
        i am on annual leave
        i'm on annual leave
        i am on parental leave
        i am on maternity leave
        i am on holiday
        i'm on holiday
        i am on vacation
        i'm on vacation
        i am away from
        i'm away from
        i am away until
        i am not in the office
        i'm not in the office
        i work on monday
        i work on tuesday
        i work part-time
        out of office
        out of the office
        ik ben afwezig
        ik ben momenteel afwezig
        ik ben niet aanwezig
        ik ben momenteel niet
        ik ben niet op kantoor
        ik ben op vakantie
        ik ben met vakantie
        ik ben met verlof
        ik ben met zwangerschapsverlof
        ik ben vrij
        ik ben tot en met
        ik ben er niet
        ik ben weer bereikbaar
        ik werk op maandag
        ik werk op dinsdag
        ik werk niet op
        ik werk parttime
        momenteel ben ik
        op dit moment ben ik
        wegens vakantie
        ich bin nicht im büro
        ich bin derzeit nicht
        ich bin derzeit im
        ich bin zurzeit nicht
        ich bin zurzeit im
        ich bin zur zeit nicht
        ich bin momentan nicht
        ich bin aktuell nicht
        ich bin im urlaub
        ich bin bis
        ich bin vom
        ich bin außer haus
        ich bin nicht erreichbar
        ich befinde mich
        ich arbeite montags
        ich arbeite in teilzeit
        derzeit bin ich
        zurzeit bin ich
        je suis absent
        je suis actuellement
        je suis en congé
        je suis en vacances
        je suis en déplacement
        je serai absent
        je serai de retour
        absent du bureau
        absente du bureau
        actuellement en congé
        """,
        .receipt: """
        we have received your
        we've received your
        we received your
        thank you for contacting
        thanks for contacting
        thank you for reaching out
        thanks for reaching out
        thank you for your email
        thank you for your e-mail
        thank you for your message
        thank you for your enquiry
        thank you for your inquiry
        thank you for getting in touch
        thanks for getting in touch
        your request has been
        your request (
        your request was
        your message has been
        your email has been
        your email was
        your message was
        your e-mail was
        thanks for your email
        thanks for your e-mail
        thanks for your message
        your e-mail has been
        your enquiry has been
        your inquiry has been
        your case has been
        this is an automatic
        this is an automated
        this is an auto
        this email was sent automatically
        uw bericht is
        je bericht is
        uw melding is ont
        uw melding is ger
        uw melding is in
        uw melding is met
        uw melding is onder
        uw melding staat
        uw melding heeft
        je melding is
        uw aanvraag is
        uw aanvraag wordt
        uw aanvraag heeft
        uw aanvraag staat
        je aanvraag (
        je aanvraag is
        je aanvraag wordt
        je aanvraag heeft
        je aanvraag staat
        uw verzoek is
        uw verzoek wordt
        je verzoek is
        je verzoek wordt
        uw vraag is
        je vraag is
        uw e-mail is
        uw mail is
        wij hebben uw
        we hebben uw
        we hebben je bericht
        we hebben je mail
        we hebben je vraag
        we hebben je aanvraag
        wij hebben je
        dank voor uw bericht
        dank voor uw mail
        dank voor uw e-mail
        dank u voor uw
        bedankt voor uw bericht
        bedankt voor uw mail
        bedankt voor uw e-mail
        bedankt voor je bericht
        bedankt voor je e-mail
        bedankt voor je mail
        hartelijk dank voor uw
        dit is een automatisch
        deze e-mail is automatisch
        ihre anfrage ist
        ihre anfrage wurde
        ihre anfrage wird
        ihre anfrage hat
        deine anfrage ist
        deine anfrage wurde
        ihre nachricht ist
        ihre nachricht wurde
        ihre e-mail ist
        ihre e-mail wurde
        ihre mail ist
        ihr anliegen ist
        ihr anliegen wurde
        ihr anliegen wird
        wir haben ihre
        vielen dank für ihre nachricht
        vielen dank für ihre e-mail
        vielen dank für ihre mail
        vielen dank für ihre anfrage
        danke für ihre nachricht
        danke für ihre e-mail
        danke für die nachricht
        danke für ihre mail
        dies ist eine automatische
        diese e-mail wurde automatisch
        votre demande a
        votre demande est
        votre demande sera
        votre demande porte
        votre message a
        votre courriel a
        votre e-mail a
        votre mail a
        nous avons bien reçu
        nous accusons réception
        merci de nous avoir contacté
        merci pour votre message
        merci de votre message
        merci pour votre e-mail
        merci pour votre mail
        ceci est une réponse automatique
        ceci est un message automatique
        ce message est automatique
        """,
        .number: """
        your ticket number
        your ticket id
        your ticket is
        your ticket has
        your ticket #
        your case number
        your case id
        your reference number
        your reference is
        reference:
        a colleague will
        someone from
        a member of
        your request number
        ticket number
        ticket id
        case number
        reference number
        a ticket has been
        a new ticket
        a case has been
        an agent will
        one of our agents
        a member of our team
        our team will
        we will get back to you
        we will respond
        we will reply
        we aim to
        to add further comments
        to add additional comments
        to add comments
        uw ticket heeft
        uw ticket is
        uw ticketnummer
        we komen er
        wij komen er
        je ticket heeft
        je ticket is
        je ticketnummer
        uw zaaknummer
        uw referentie
        ticketnummer
        meldingsnummer
        referentienummer
        wij nemen
        we nemen
        wij reageren
        we reageren
        wij streven
        we streven
        ihr ticket ist
        ihr ticket hat
        ihr ticket wurde
        ihr ticket #
        ein mitarbeiter
        ihre ticketnummer
        ihre vorgangsnummer
        ihre referenznummer
        ihre fallnummer
        ticketnummer
        vorgangsnummer
        wir melden uns
        wir werden uns
        wir bearbeiten
        bitte geben sie diese
        bitte geben sie bei
        votre ticket a
        votre ticket est
        votre ticket porte
        il porte le num
        votre numéro de
        votre référence
        numéro de ticket
        numéro de dossier
        un conseiller
        nous vous répondrons
        nous reviendrons vers
        notre équipe
        """,
        .gone: """
        my email address has changed
        my e-mail address has changed
        my mail address has changed
        my address has changed
        my new email
        my new e-mail
        i have a new email
        i have a new e-mail
        i no longer work
        i have left
        i am no longer
        i'm no longer
        mijn e-mailadres is gewijzigd
        mijn e-mailadres is veranderd
        mijn mailadres is
        mijn nieuwe e-mailadres
        mijn nieuwe mailadres
        ik werk niet meer
        ik ben niet meer werkzaam
        meine e-mail-adresse hat sich
        meine e-mailadresse hat sich
        meine mailadresse hat sich
        meine neue e-mail
        meine e-mail-adresse lautet
        meine mailadresse lautet
        ich arbeite nicht mehr
        ich bin nicht mehr
        mon adresse e-mail a
        mon adresse mail a
        mon adresse a
        ma nouvelle adresse
        je ne travaille plus
        j'ai quitté
        """,
        .unread: """
        this mailbox is
        this inbox is
        this address is no longer
        this email address is no longer
        your message will not be
        your email will not be
        please do not reply
        deze mailbox
        dit postvak
        dit e-mailadres is
        dit e-mailadres wordt
        uw bericht wordt niet
        je bericht wordt niet
        uw e-mail wordt niet
        ihre nachricht wird
        ihre e-mail wird
        ihre mail wird
        dieses postfach
        diese mailbox
        diese adresse
        cette boîte
        cette adresse
        votre message ne
        votre e-mail ne
        """,
    ]

    // MARK: Wherever they stand in a sentence

    private static let gone = [
        "no longer works at", "no longer works for", "no longer works here", "no longer with the company",
        "no longer with us", "no longer employed", "has left the company", "has left our company",
        "left the organi", "left us in", "has retired", "hat das unternehmen", "hat unser unternehmen",
        "hat die firma", "plus partie de nos effectifs", "niet meer werkzaam", "niet langer werkzaam",
        "werkt niet meer bij",
        "werkt niet meer voor", "werkt hier niet meer", "uit dienst", "nicht mehr in unserem unternehmen",
        "nicht mehr bei uns", "nicht mehr für uns", "arbeitet nicht mehr bei", "arbeitet nicht mehr für",
        "arbeitet nicht mehr hier", "unser unternehmen verlassen",
        "unser haus verlassen", "das unternehmen verlassen", "die firma verlassen", "ne travaille plus",
        "a quitté l'entreprise", "a quitté la société", "a quitté notre", "ne fait plus partie",
        "her address no longer exists", "his address no longer exists",
    ]

    private static let absence = [
        "jestem nieobecn", "jestem na urlopie", "przebywam na urlopie", "poza biurem", "på semester",
        "inte på kontoret",
        "är ledig", "föräldraledig", "åter på kontoret", "på ferie", "ikke på kontoret", "ikke til stede",
        "fraværende",
        "tilbage på kontoret", "tilbake på kontoret", "fuori ufficio", "fuori sede", "in ferie", "sarò assente",
        "sono assente", "fuera de la oficina", "de vacaciones", "estoy ausente", "estaré ausente",
        "estaré fuera",
        "de férias", "fora do escritório", "estou ausente", "estarei ausente", "izindeyim", "izinde",
        "ofis dışında", "ofiste değilim", "休暇", "不在", "休假", "외출", "부재", "휴가", "szabadságon", "irodán kívül",
        "házon kívül", "nejsem v kanceláři", "dovolené", "mimo kancelář", "mimo kanceláriu", "dovolenke",
        "lomalla", "poissa toimistolta", "în concediu", "nu sunt la birou", "в отпуске", "отсутствую",
        "не в офисе",
        "у відпустці", "εκτός γραφείου", "σε άδεια", "na dopustu", "na odmoru", "atostog", "atvaļinājum",
        "puhkusel", "בחופשה", "إجازة",
    ]

    private static let updates = [
        "been updated", "was updated", "new comment", "new reply", "added a comment", "commented on", "is bijgewerkt",
        "nieuwe reactie", "aktualisiert", "neuer kommentar", "mise à jour", "nouveau commentaire",
    ]

    private static let referrals = [
        "urgent", "dringend", "spoed", "in an emergency", "immediate assistance", "limited access", "access to email",
        "access to my email", "back in the office", "back on", "will return", "returning on", "i will be back",
        "bel dan", "mail dan", "contact opnemen met", "neem contact op", "neemt u contact",
        "lees mijn mail", "lees ik mijn", "weer aanwezig", "weer bereikbaar", "terug op", "wenden sie sich",
        "weitergeleitet", "nicht gelesen", "wieder erreichbar", "wieder im büro", "vertretung",
        "in dringenden", "jusqu'au", "de retour", "en cas d'urgence", "veuillez contacter", "merci de contacter",
        "s'adresser à", "please contact", "please direct", "please use", "please write to", "contact my colleague",
        "w pilnych", "proszę o kontakt", "contattare", "contactar", "contacte", "fino al", "hasta", "até", "til og med",
        "till och med", "まで",
    ]
}
