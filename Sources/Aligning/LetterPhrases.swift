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
        kr
        thx
        tx
        tnx
        tks
        thks
        ty
        tyvm
        thanks again
        thanks a lot
        thanks so much
        thank you very much
        thank you so much
        with thanks
        with many thanks
        much appreciated
        with warm regards
        with warmest regards
        regards again
        warmly
        yours
        have a good day
        have a great day
        have a lovely day
        have a good weekend
        have a great weekend
        have a nice weekend
        have a good one
        enjoy your weekend
        good luck
        talk soon
        speak soon
        see you soon
        on behalf of
        p.p.
        pp
        dank je wel
        dank je
        dank u
        dank u wel
        dankjewel
        bedankt hoor
        heel erg bedankt
        veel succes
        met dank
        dank alvast
        hartelijk dank
        hartelijk bedankt
        hartelijks
        warme groet
        warme groeten
        lieve groet
        lieve groeten
        lieve groetjes
        zonnige groet
        zonnige groeten
        vriendelijke groetjes
        hartelijke groetjes
        vr.gr
        met vr. gr
        m.vr.gr
        vrgr
        gegroet
        doei
        tot ziens
        tot snel
        tot dan
        fijne avond
        fijne week
        prettig weekend
        prettige avond
        goed weekend
        namens
        besten dank
        herzlichen dank
        danke schön
        dankeschön
        danke dir
        danke ihnen
        besten gruß
        bester gruß
        beste grüsse aus
        herzlichst
        herzlich
        sonnige grüße
        sonnige grüsse
        lieben gruß
        lieber gruß
        schönen gruß
        schöne grüsse
        viele liebe grüße
        mit vielen grüßen
        mit freundlichem gruss
        mit bestem gruß
        freundlicher gruß
        freundliche gruesse
        liebe gruesse
        bis bald
        bis dann
        bis demnächst
        schönen tag
        schönen tag noch
        einen schönen tag
        einen schönen tag noch
        schönen abend
        schönes wochenende
        schönes wochenende noch
        tschüss
        tschüs
        alles gute
        i.a.
        i.v.
        im auftrag
        im namen
        belle journée
        excellente journée
        excellente fin de journée
        belle fin de journée
        bon week-end
        bon weekend
        bonne semaine
        bien à vous tous
        bien cdt
        bien cdlt
        cldt
        crdlt
        bises
        bise
        biz
        amitiés
        à plus
        à très bientôt
        à très vite
        grand merci
        un grand merci
        merci encore
        merci bien
        merci par avance
        avec mes remerciements
        avec mes salutations
        avec mes meilleures salutations
        sincèrement
        mes salutations
        veuillez agréer mes salutations
        au nom de
        i.o.
        w.g.
        gez
        gezeichnet
        getekend
        ondertekend
        signed
        signé
        p/o
        pour le compte de
        x
        xx
        xxx
        xo
        xoxo
        kus
        kusjes
        bisous
        saygılarımla
        saygılar
        sevgiler
        iyi çalışmalar
        teşekkürler
        z wyrazami szacunku
        pozdrowienia
        z pozdrowieniami
        serdecznie pozdrawiam
        s úctou
        s pozdravom
        děkuji
        ďakujem
        üdvözlettel
        tisztelettel
        köszönettel
        köszönöm
        üdv
        cu stimă
        cu respect
        mulțumesc
        salutări
        с уважением
        с наилучшими пожеланиями
        спасибо
        з повагою
        дякую
        с уважение
        поздрави
        поздрав
        pozdrav
        lijep pozdrav
        lep pozdrav
        s poštovanjem
        srdačan pozdrav
        με εκτίμηση
        φιλικά
        ευχαριστώ
        pagarbiai
        ar cieņu
        lugupidamisega
        tervitades
        parhain terveisin
        kiitos
        tack
        tack så mycket
        tak
        takk
        bästa hälsningar
        allt gott
        beste hilsener
        de beste hilsener
        med kærlig hilsen
        virðingarfyllst
        kveðja
        com os melhores cumprimentos
        melhores cumprimentos
        abraço
        un abrazo
        un saludo cordial
        reciba un cordial saludo
        un caro saluto
        un saluto
        cari saluti
        saludos atentamente
        salutacions
        agur
        saludos y gracias
        groeten uit
        此致
        敬礼
        祝好
        谢谢
        よろしくお願いします
        よろしくお願いいたします
        宜しくお願い致します
        敬具
        以上
        감사합니다
        مع التحية
        شكرا
        בברכה
        תודה
        """
    )

    /// "Greetings from sunny Leeds"
    static let whence = PhraseBook("from\nuit\naus\nde\nvan\nvon\nvom\nvanuit\ndepuis")

    /// What may stand behind words of parting: before a name or a town, or to whom they are said.
    static let partingJoiners = PhraseBook(
        """
        van
        from
        von
        vom
        uit
        aus
        vanuit
        depuis
        de
        de la part de
        en
        and
        und
        et
        aan jullie
        jullie
        aan u
        u
        je
        allemaal
        allen
        to you
        to you all
        to all
        you all
        all
        again
        an euch
        an dich
        an sie
        euch
        dir
        ihnen
        allen zusammen
        à vous
        à vous tous
        à toi
        à tous
        beaucoup
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
