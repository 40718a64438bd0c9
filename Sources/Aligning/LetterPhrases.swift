// Phrases that open and close letters and point to answers, in the languages that we ask in.

enum LetterPhrases {
    static let greetings = PhraseBook(
        """
        hoi
        hallo
        hi
        hey
        hai
        hello
        dag
        beste
        geachte
        lieve
        goedemorgen
        goedemiddag
        goedenavond
        goedendag
        dear
        good morning
        good afternoon
        good evening
        liebe
        lieber
        sehr geehrte
        sehr geehrter
        guten tag
        guten morgen
        guten abend
        grüß gott
        moin
        servus
        grüezi
        bonjour
        bonsoir
        salut
        cher
        chère
        chers
        madame
        monsieur
        coucou
        hej
        hei
        hola
        buenos días
        ciao
        buongiorno
        olá
        """
    )

    static let signOffs = PhraseBook(
        """
        groet
        groeten
        groetjes
        gr
        grt
        grtz
        de groeten
        hartelijke groet
        hartelijke groeten
        vriendelijke groet
        vriendelijke groeten
        met vriendelijke groet
        met vriendelijke groeten
        met hartelijke groet
        met hartelijke groeten
        met groet
        met de beste groeten
        beste groet
        beste groeten
        veel groeten
        mvg
        m.v.g.
        vr gr
        vr. groet
        hgr
        hoogachtend
        alvast bedankt
        alvast dank
        bedankt alvast
        bij voorbaat dank
        dank
        bedankt
        succes
        fijne dag
        prettige dag
        fijn weekend
        tot gauw
        regards
        kind regards
        best regards
        warm regards
        warmest regards
        with kind regards
        with best regards
        kindest regards
        many regards
        best
        best wishes
        all the best
        cheers
        thanks
        many thanks
        thanks in advance
        thank you
        thanks and regards
        sincerely
        yours sincerely
        yours faithfully
        yours truly
        respectfully
        take care
        have a nice day
        br
        rgds
        grüße
        grüsse
        gruss
        gruß
        gruessen
        viele grüße
        viele grüsse
        beste grüße
        beste grüsse
        liebe grüße
        liebe grüsse
        schöne grüße
        herzliche grüße
        herzliche grüsse
        freundliche grüße
        freundliche grüsse
        mit freundlichen grüßen
        mit freundlichen grüssen
        mit freundlichen gruessen
        mit freundlichem gruß
        mit besten grüßen
        mit herzlichen grüßen
        mit lieben grüßen
        beste gruesse
        viele gruesse
        mfg
        lg
        vg
        hg
        danke
        vielen dank
        danke im voraus
        vielen dank im voraus
        hochachtungsvoll
        cordialement
        bien cordialement
        très cordialement
        cordialement à vous
        bien à vous
        bien à toi
        amicalement
        salutations
        meilleures salutations
        sincères salutations
        salutations distinguées
        bonne journée
        bonne fin de journée
        bonne soirée
        bonne continuation
        à bientôt
        cdt
        cdlt
        merci
        merci d'avance
        merci beaucoup
        respectueusement
        med vänlig hälsning
        med vänliga hälsningar
        vänliga hälsningar
        mvh
        med venlig hilsen
        saludos
        un saludo
        saludos cordiales
        cordiali saluti
        distinti saluti
        z poważaniem
        kh
        hilsen
        venlig hilsen
        de bedste hilsner
        bedste hilsner
        mange hilsner
        kærlig hilsen
        hälsningar
        hälsning
        med vennlig hilsen
        vennlig hilsen
        hilsner
        ystävällisin terveisin
        terveisin
        atentamente
        un cordial saludo
        gracias
        obrigado
        obrigada
        atenciosamente
        cumprimentos
        grazie
        saluti
        dziękuję
        s pozdravem
        pozdrawiam
        """
    )

    /// What says that the answers stand elsewhere in the mail.
    static let pointers = PhraseBook(
        """
        zie onder
        zie hieronder
        zie beneden
        staan hieronder
        antwoorden hieronder
        antwoorden onder
        hieronder mijn
        onderstaand mijn
        hierbij mijn antwoorden
        hierbij de antwoorden
        mijn antwoorden
        mijn reactie hieronder
        antwoorden in rood
        antwoorden tussen
        in rood
        in blauw
        see below
        see inline
        please see below
        answers below
        answers inline
        my answers
        inline below
        comments below
        comments inline
        responses below
        my responses
        my replies
        see my
        siehe unten
        s.u.
        antworten unten
        antworten stehen
        meine antworten
        anbei meine antworten
        unten meine
        in rot
        voir ci-dessous
        voir plus bas
        réponses ci-dessous
        mes réponses
        voici mes réponses
        réponses plus bas
        en rouge
        """
    )
}
