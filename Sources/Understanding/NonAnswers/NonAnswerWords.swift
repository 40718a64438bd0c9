// The words of replies that are no answer: Dutch, English, German, French, without accents.

enum NonAnswerWords {
    // MARK: Thanks

    /// One of these makes courtesy of a sentence.
    static let thanks = set(
        """
        thanks thank thx ty tx cheers received noted ok okay oke okee okido understood roger sure yes yep got
        bedankt dank dankje dankjewel dankuwel ontvangen gelezen genoteerd begrepen akkoord ja jazeker
        danke dankeschon vielen besten erhalten gelesen kenntnis angekommen notiert verstanden einverstanden jawohl
        merci recu note compris d'accord entendu oui 🙏 👍 👌 ✅ ✔ ✓ 🆗
        """
    )

    /// Of these, what agrees to something.
    static let agreeing = set("akkoord jazeker einverstanden jawohl d'accord entendu sure")

    /// What may stand beside them.
    static let courtesy = thanks.union(
        set(
            """
            top goed goede orde prima duidelijk parfait alles klar with have habe hab ich ik heb je j'ai avec plaisir you very much so a lot many for the your mail email e-mail message reminder in advance well it this and all
            have nice good great day weekend week evening morning best regards kind regard fine hi hello dear again
            je jij u jullie wel zeer hartelijk veel heel alvast voor de het mail bericht herinnering uitnodiging en een
            fijne dag nog groet groeten groetjes mvg vriendelijke met hallo hoi beste in orde is weer dit jouw uw
            schon sehr herzlichen herzlich ihnen dir fur die das ihre deine nachricht erinnerung einladung im voraus und zur genommen
            schonen tag noch grusse viele liebe freundlichen freundliche mit hallo guten gut ist in ordnung wieder
            beaucoup bien vous tout est c'est pour le la votre message rappel par avance d'avance et bonne journee
            cordialement bonjour a tous de
            """
        )
    )

    /// "Nice that you ask!"
    static let welcome = Phrases(
        """
        nice that you, good that you, great that you, nice of you, kind of you, happy to, glad to, leuk dat, fijn dat
        goed dat, wat leuk, wat fijn, schon dass, gut dass, merci de, c'est gentil, c'est une bonne
        """
    )

    /// Words that such a sentence is made of.
    static let welcoming = courtesy.union(
        set(
            """
            that you ask asking asked nice great kind happy glad to of do help me us this feedback idea
            leuk dat je u jullie dit vraagt vragen wat fijn goed initiatief feedback om
            schon dass du sie ihr fragst fragen fragt gut nett danach
            de demander gentil idee une bonne c'est feedback
            """
        )
    )

    // MARK: Promises

    /// One of these makes a promise of a sentence of known words.
    static let promises = Phrases(
        """
        will do, on my list, swamped, snowed under, up to my ears, busy week, nu niet, nu even niet, tot over mijn oren
        drukke week, im stress, land unter, sous l'eau, maybe later, first thing, will try, have a look, promise, later this week, over tomorrow, will send, i'll, i will, we'll, we will, on it, get back, come back, back to you, get to it, get round to, get around to
        look at, look into, working on, later, soon, shortly, tomorrow, tonight, next week, next month, asap, hope to
        plan to, planning to, try to, trying to, going to, not yet, no time, more time, haven't had, travelling, traveling
        on holiday, on vacation, on leave, after my, this week, end of, by monday, by tuesday, by wednesday, by thursday
        by friday, on monday, on tuesday, on wednesday, on thursday, on friday, this afternoon, this weekend, do it, do this
        komt goed, mijn lijst, mijn lijstje, aan gewerkt, lukt, kijk ernaar, ik kijk, pak het, pak dit, komt eraan, doe ik, ga ik doen, ga ik, zal ik, ik zal, ik ga, terug, morgen, straks, later
        binnenkort, volgende week, deze week, eind van, na mijn, op vakantie, onderweg, geen tijd, meer tijd, nog niet
        probeer, van de week, vanavond, vanmiddag, asap, zsm, zo snel mogelijk, maandag, dinsdag, woensdag, donderdag
        vrijdag, weekend, invullen, in te vullen, vul, reageer
        melde mich, meiner liste, schaffe, heute noch, schaue ich, schau ich, sehe ich mir, schaue mir, mache ich, mach ich, wird gemacht, wird erledigt, kommt noch, kommt, folgt, erledige, werde, spater
        bald, demnachst, morgen, nachste woche, nachster woche, kommende woche, diese woche, ende der woche, im urlaub
        unterwegs, keine zeit, mehr zeit, noch nicht, versuche, bis montag, bis dienstag, bis mittwoch, bis donnerstag
        bis freitag, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, heute abend, am wochenende
        so schnell wie moglich, baldmoglichst, zuruck
        ma liste, je pourrai, ne pourrai, volontiers, je fais ca, je le fais, je regarde, je m'y mets, avec plaisir, je reviens, reviens vers, reviendrai, je vais, je vous reponds, je repondrai, vous repondrai, reponds, plus tard
        bientot, demain, semaine prochaine, cette semaine, fin de, des que, en vacances, en conge, en deplacement
        pas le temps, plus de temps, pas encore, j'essaie, j'essaierai, je m'en occupe, m'en occupe, je m'y, m'y mets
        ce soir, lundi, mardi, mercredi, jeudi, vendredi, je le ferai, je le fais, c'est prevu, ferai
        """
    )

    /// The writer, in a promise of known words; or how one begins without.
    static let promisers = set(
        "i i'll i'm i've i'd we we'll my ik we wij mijn ben heb ich wir mich meiner bin je j'ai j'avais me ma m'en m'y nous"
    )
    static let beginnings = thanks.union(dates).union(
        set(
            """
            will busy druk swamped snowed up zit nu even drukke maybe land promise working later tomorrow soon shortly asap happy glad sorry apologies next this on by after no not oops
            komt doe ga zal morgen straks later volgende van wordt staat sorry oeps binnenkort vanavond vanmiddag graag na nog top
            zsm
            mache mach kommt folgt wird melde schaue schau steht nachste diese heute bis am spater bald gerne gern ups
            leider demnachst kommende morgen sorry
            avec demain volontiers bientot c'est desole desolee des d'accord semaine la cette plus ce pas
            """
        )
    )

    /// Words that a promise may be made of; nothing about anybody else.
    static let promising = courtesy.union(welcoming).union(dates).union(
        set(
            """
            snowed under up ears maybe zit oren over mijn drukke stress land unter sous l'eau misschien vielleicht
            i i'll i'm i'd i've we we'll we're will shall can can't cannot could may might must should would am are is be been
            was were do does did doing done don't didn't it this that these them those to my me our us your on in at by
            of an but then when once while as soon possible asap now not yet just still today tomorrow tonight later after before
            until till end start beginning middle coming next holiday holidays vacation leave trip travel travelling
            traveling travels away abroad busy swamped currently moment right back return returning returned get getting
            come coming look looking into take taking time times need needs had has having haven't hasn't find finding
            minute minutes answer answers answering answered reply replying respond responding response fill filling
            filled out form questions question feedback survey send sending sent write writing written soon shortly few
            couple hours hour more extra some little please sorry apologies apology delay first desk office meeting
            meetings deadline plate full remind reminding also probably hopefully hope latest schedule scheduled planned
            plan planning plans read think let know because due since with about from or if only round around work
            working no worries won't couldn't forgot forgotten missed slipped mind oops list todo to-do calendar afraid totally thing snowed under over happy glad pleasure while christmas new year promise too much lot bit really very quite crazy hectic tied up catch catching inbox conference definitely certainly try trying going go sick ill unwell recovering early late however
            ik we wij zal zullen ga gaan kan kunnen kom komen komt doe doen doet wil moet heb hebben had ben zijn was er
            hier hierop erop eraan daarop daar dit dat die deze ze op terug terugkomen aan bij te om in na naar van tot tm
            t/m met zonder maar dan als zodra zo snel mogelijk z.s.m zsm nu niet geen nog even eerst straks later
            binnenkort spoedig vandaag vanavond vanmiddag volgende komende deze week weken weekend eind begin loop maand
            maanden vakantie verlof reis onderweg druk drukke momenteel ogenblik moment tijd uur uurtje minuut antwoord
            antwoorden beantwoorden beantwoord reageren reageer reactie vul vullen invullen ingevuld stuur sturen schrijf
            vragen vraag feedback formulier mijn me mij jullie graag sorry excuus excuses even paar dagen dag extra meer
            iets wat deadline afspraak afspraken overleg zeker hoop probeer proberen waarschijnlijk uiterlijk rond agenda
            staat vergeten lijst lijstje todo gezien gemist ingepland oeps wordt gewerkt lukt lukken morgenochtend daarna gehad kijk kijken ernaar naar bekijk pak pakken oppakken regel regelen gepland plan te veel wel heel erg hectisch bezet formulieren ook al weer thuis terugben kantoor ziek bezig helaas wel volgt ervan of maken maak uiteraard
            ich wir werde werden wird kann konnen komme kommen kommt mache mach machen gemacht erledige erledigen erledigt
            melde melden mich bei darauf darum dazu auf zuruck zu zum zur dann wenn sobald so schnell wie moglich bald
            baldmoglichst demnachst jetzt nicht kein keine noch erst spater heute morgen abend nachste nachster nachsten
            kommende kommender kommenden diese dieser dieses woche wochen wochenende ende anfang monat monate urlaub
            ferien reise unterwegs gerade momentan derzeit zeit stunde stunden minute antwort antworten beantworten
            beantworte ausfullen fulle aus schicke schicken schreibe schreiben fragen frage feedback fragebogen mein meine
            meinem meiner leider sorry entschuldigung paar tage tag mehr etwas frist termin termine sitzung sicher hoffe
            vergessen liste gesehen schaffe schaffen nachholen hole ups steht meiner antworte danach davor schaue schau sehe sehen ansehen anschauen mir an formular los zuviel viele sehr ziemlich beschaftigt versuche voraussichtlich spatestens bis um am an im in nach vor von ab ihnen euch sie dir es der die das den
            dem ein eine einen bin habe hatte hab war sind krank folgt doch gerne gern auch mal da viel zu tun dafur
            je nous j'ai j'y vais va suis serai sera ferai fais faire fait reviens revenir reviendrai revenons reponds
            repondre repondrai reponse reponses remplir remplis remplirai enverrai envoie envoyer vers sur dans des que
            qu'on quand lorsque mon ma mes m'en m'y occupe mets des aussitot possible maintenant pas encore plus tard
            bientot aujourd'hui demain soir matin apres midi avant apres fin debut semaine semaines mois prochaine
            prochain cette ce vacances conge conges deplacement voyage absence absent absente occupe occupee debordee
            deborde actuellement moment temps heure heures minute jours jour quelques peu un une questions question
            retour formulaire questionnaire desole desolee pardon excuses delai supplementaire essaie essaierai
            essayer surement certainement probablement prevu prevue au aux du le la les y d'ici jusqu'au jusqu'a cela ca
            oublie oubliee liste pourrai peux volontiers vu c'etait sera regarde regarder avec plaisir trop travail beaucoup de en tres c'est assez formulaires malade n'ai ne rien d'y de retour promis
            """
        )
    )

    private static let dates = set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april
        may june july august september october november december christmas easter
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo januari februari maart mei juni
        juli augustus oktober kerst kerstmis pasen
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli dezember
        weihnachten ostern
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
        octobre novembre decembre noel paques
        """
    )

    /// Where the writer speaks of answering, whatever else is said.
    static let returns = Phrases(
        """
        get back to you, come back to you, come back to this, come back to it, get to this, get to it, get round to
        get around to, i'll answer, i will answer, i'll reply, i will reply, i'll respond, i will respond, i'll fill
        i will fill, i'll do this, i will do this, i'll do it, i will do it, need more time, have more time, few more days
        few days more, send it later, send you my answers, send my answers, haven't had time, have not had time
        hier op terug, hierop terug, er op terug, erop terug, bij je terug, bij u terug, bij jullie terug, vul het
        vul dit, reageer later, antwoord later, ik reageer, meer tijd, paar dagen, uitstel, nog niet aan toe
        nog geen tijd, stuur mijn antwoorden
        melde mich, darauf zuruck, auf sie zuruck, auf euch zuruck, beantworte ich, antworte ich, fulle das, fulle es
        mehr zeit, paar tage, aufschub, noch keine zeit, noch nicht dazu
        reviens vers vous, reviendrai vers vous, vous reponds, vous repondrai, remplirai, plus de temps, quelques jours
        un delai, pas encore eu le temps, pas eu le temps
        """
    )

    /// The same of the answers themselves.
    static let owed = Phrases(
        """
        an extension, uitstel, aufschub, fristverlangerung, delai supplementaire, you'll have my, you will have my, you'll get my, you will get my, my answers will
        my answers follow, my feedback follows, krijg je mijn, krijgt u mijn, krijgen jullie mijn, heb je mijn antwoorden
        mijn antwoorden volgen, mijn reactie volgt, mijn antwoord volgt, bekommen sie meine, bekommst du meine
        erhalten sie meine, meine antworten folgen, meine antwort folgt, aurez mes, aurez ma, recevrez mes, recevrez ma
        mes reponses suivent, ma reponse suit
        """
    )

    // MARK: Questions

    /// Nobody asks us so.
    static let rhetorical = set("without zonder ohne sans better beter besser mieux")
    /// Questions about somebody else are asked of us with one of these.
    static let direct = set(
        "who you your i my wie u je jullie ik mijn wer ihr ihnen sie ich mein qui vous votre vos je mon"
    )

    /// A question with one of these is asked of us.
    static let addressing = set(
        """
        i me my we us our you your this it who which what when why how where mail email message link deadline form answer
        whom whose anonymous anybody anyone deadline time week days late phishing spam real
        ik mij mijn me wij we ons onze je jij jou jouw u uw jullie dit deze het wie welke wat wanneer waarom hoe waar
        waarvoor waarover waartoe welk hoeveel wiens tijd week dagen mail bericht link deadline anoniem echt kan mag moet
        ich mir mich mein meine wir uns unser sie ihr ihnen du dir dein dies das diese wer welche welcher was wann warum
        wieso wie wo woher wen wem wessen worum wofur wozu zeit woche tage mail nachricht frist anonym darf kann soll
        je me moi mon ma mes nous notre vous votre vos tu ton ce cela ca cet cette qui quel quelle quoi quand pourquoi
        comment ou combien lequel laquelle s'agit-il temps semaine jours mail message lien delai anonyme puis-je peut-on est-ce faut-il
        """
    )

    static let calls = Phrases(
        """
        call me, phone me, ring me, give me a call, give me a ring, by phone, on the phone
        bel me, bel mij, bel maar, bellen, telefonisch, mondeling
        ruf mich, rufen sie mich, ruft mich, mich anrufen, anrufen, telefonisch, mundlich
        appelez-moi, appelle-moi, telephonez-moi, rappelez-moi, m'appeler, me rappeler, par telephone
        """
    )

    /// Asked without a question mark.
    static let unsure = Phrases(
        """
        who this is, which one this, who is meant, not sure what, what you want, see the questions, see no questions, no questions in, mis de vragen, zie de vragen
        wat u wilt, wat jullie willen, zie geen vragen, vragen ontbreken, sehe keine fragen, was sie wollen, fragen fehlen, vois pas les questions, ce que vous voulez, pas de questions, don't understand what, do not understand what, don't understand this
        do not understand this, link does not work, link doesn't work, can't open, cannot open, please let me know
        let me know if, please explain, please advise, please send me, please resend, send it again, send it to my
        wie dit is, wie het is, om wie het gaat, over wie dit gaat, begrijp niet wat, begrijp dit niet, snap niet wat
        snap dit niet, link werkt niet, kan het niet openen, kan de link niet, laat me weten, laat mij weten, laat maar weten
        graag hoor ik, stuur me, stuur mij, stuur het nog
        wer das ist, um wen es, verstehe nicht was, verstehe das nicht, link funktioniert nicht, kann es nicht offnen
        lassen sie mich wissen, lass mich wissen, bitte schicken sie mir, schick mir, schicken sie mir
        qui c'est, de qui il s'agit, ne comprends pas, lien ne fonctionne pas, n'arrive pas a ouvrir, merci de me dire
        merci de m'indiquer, dites-moi, renvoyez-moi, envoyez-moi, faites-moi savoir
        """
    )

    static let asking = set(
        """
        please pls can could would you just better rather or so i i'd i'll prefer to like happy do this it feel free
        kun kan kunt je jij u wil wilt graag aub liever ik doe dit het even mag gewoon zou willen jullie me mij
        bitte konnen konntest konnten kannst sie du ihr lieber gerne gern ich am mache das wurde
        vous pouvez pourriez peux tu merci de il faut s'il te plait je prefere plutot le faire vous
        """
    )

    /// "I filled this in last week."
    static let before = Phrases(
        """
        did this last, did it last, did this yesterday, did it yesterday, already answered, already replied, already responded, already filled, already sent, already did, already done
        already gave, already given, answered already, did this already, done this already, filled this in, filled it in, sent you mine, i'd answered, thought i, had already, sent mine, did mine, gave mine
        sent it already, sent my answers
        dacht dat ik, al ingevuld, al beantwoord, al gereageerd, al gestuurd, al gedaan, al gegeven, al verstuurd, al opgestuurd
        reeds ingevuld, reeds beantwoord, reeds gereageerd, reeds gestuurd, eerder ingevuld, eerder beantwoord
        dachte ich, bereits ausgefullt, bereits beantwortet, bereits geantwortet, bereits geschickt, bereits gesendet
        bereits abgegeben, schon ausgefullt, schon beantwortet, schon geantwortet, schon geschickt, schon gesendet
        schon abgegeben, schon gemacht, bereits gemacht
        pensais avoir, deja repondu, deja rempli, deja envoye, deja fait, deja donne, deja transmis
        """
    )

    // MARK: Objections

    static let objections = Phrases(
        """
        gave you my, give you my, got my address, get my address, got my email, get my email, got my name, get my name
        have my address, have my email, i object, do not consent, don't consent, did not consent, didn't consent
        never consented, no consent, without my consent, this phishing, like phishing, this spam, this a scam, a scam
        this legit, this real, not expect this, didn't expect this, never asked for this, delete my, delete all my
        erase my, remove my data, delete everything, remove everything, erase everything, delete all, my personal data
        not anonymous, stop sending me, stop mailing me, wrong person, wrong address, why am i, why did i get
        why do i get, why was i, don't trust this, do not trust this, not comfortable with this, personal data
        aan mijn adres, aan mijn mailadres, aan mijn gegevens, mijn adres gegeven, mijn toestemming, maak bezwaar
        ik bezwaar, geen toestemming, dit phishing, dit spam, dit echt, niet verwacht, niet anoniem, verkeerde persoon
        verkeerde adres, waarom krijg ik, verwijder mijn, verwijder alles, wis mijn, wis alles, mijn gegevens
        persoonsgegevens, vertrouw dit niet, stop met mailen, niet om gevraagd
        meine adresse, meine mailadresse, meine e-mail-adresse, meine daten, meine zustimmung, meine einwilligung
        widerspreche, keine einwilligung, keine zustimmung, das phishing, das spam, nicht anonym, nicht erwartet
        falsche person, falsche adresse, falschen adressaten, warum bekomme ich, wieso bekomme ich, warum erhalte ich
        loschen sie, losche meine, losche alles, loschen sie alles, personenbezogenen daten, personenbezogene daten
        traue dem nicht
        mon adresse, mes coordonnees, mes donnees, mon consentement, mon accord, je m'oppose, m'oppose, du phishing
        un phishing, du hameconnage, hameconnage, un spam, du spam, une arnaque, pas anonyme, pas attendu
        n'attendais pas, mauvaise personne, mauvaise adresse, pourquoi je recois, pourquoi ai-je, supprimez mes
        supprimez tout, effacez tout, effacez mes, donnees personnelles, pas confiance
        """
    )

    // MARK: Attachments

    static let attachments = Phrases(
        """
        see attached, see attachment, see the attached, see the attachment, find attached, find enclosed, is attached
        are attached, attached is, attached are, attached you, i attached, i've attached, i have attached
        in the attachment, in the attached, in attachment, in the enclosed, attached my, attached the, attached a, enclosed, in a document
        in the document, see document
        in de bijlage, zie bijlage, zie de bijlage, in bijlage, bijgevoegd, bijgevoegde, bijgaand, als bijlage, in het document
        zie document, in het bestand
        im anhang, siehe anhang, siehe anlage, in der anlage, als anlage, als anhang, angehangt, beigefugt, anbei
        im dokument, im beigefugten
        en piece jointe, piece jointe, pieces jointes, en pj, ci-joint, ci-jointe, ci-joints, ci-jointes, en annexe
        dans le document, dans le fichier
        """
    )

    // MARK: People

    /// Who is spoken of is somebody else than the writer.
    static let somebody = set(
        "she he her his him hers they their zij haar hij hem hun er ihn ihm seine seiner ihre elle lui sa ses son"
    ).subtracting(["er"])

    static let writer = set(
        "i i'm i'll i'd i've my we we're ik mijn wij we ich mein meine bin habe hab heb ben hatte had wir je j'ai j'avais j'y mon ma nous dit this das ceci cela c'est"
    )
    static let openers = set(
        "sorry hi hello hallo hoi bonjour but and maar en aber und mais et unfortunately helaas leider"
    )

    /// Words with a capital that name nobody.
    static let capitals = dates.union(set("i i'm i'll i'd i've ik ok u"))

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0.isWhitespace }.map { PlainWord.key($0) })
    }
}
