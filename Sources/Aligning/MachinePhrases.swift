// The phrases of phones, virus scanners, gateways and legal departments, in the languages that we meet.

enum MachinePhrases {
    static let footerStarts = PhraseBook(
        """
        sent from
        sent from my
        sent via
        sent with
        sent using
        verzonden vanaf
        verzonden vanaf mijn
        verzonden vanuit
        verzonden via
        verzonden met
        verzonden met mijn
        verstuurd vanaf
        verstuurd vanaf mijn
        verstuurd vanuit
        verstuurd via
        verstuurd met
        verstuurd met mijn
        gesendet von
        gesendet von meinem
        gesendet mit
        gesendet über
        envoyé de mon
        envoyé à partir de mon
        envoyé à partir de
        envoyé depuis
        envoyé depuis mon
        envoyé avec
        envoyé via
        enviado desde
        enviado do
        inviato da
        inviato dal mio
        skickat från
        sendt fra
        sendt fra min
        wysłane z
        wysłano z
        sent by
        sent through
        sent securely
        """
    )

    /// What tools write in front of their names; an answer may begin so too ("Checked by a colleague").
    static let toolStarts = PhraseBook(
        """
        polished by
        polished with
        written with
        written on my
        written by
        typed on my
        typed with
        composed with
        composed on
        drafted with
        corrected by
        checked by
        checked with
        powered by
        protected by
        secured by
        encrypted with
        dictated with
        dictated to
        dictated on
        translated by
        translated with
        gedicteerd met
        geschreven met
        getypt op
        getypt met
        gecontroleerd door
        beveiligd door
        vertaald met
        geschrieben mit
        getippt auf
        getippt mit
        diktiert mit
        geprüft von
        übersetzt mit
        rédigé avec
        dicté avec
        écrit avec
        tapé sur
        traduit avec
        corrigé par
        """
    )

    static let fetching = PhraseBook(
        "get\ndownload\nhol\nholen\nladen\ntélécharger\ntéléchargez\nobtenir\nobtenez\nontvang\nhaal"
    )
    static let platforms = PhraseBook(
        "ios\nandroid\nmac\nmacos\nwindows\niphone\nipad\ndownloaden\nherunterladen\nherunter"
    )

    /// Programs that put their name and a slogan below each mail.
    static let slogans = PhraseBook("yahoo mail\ngmx\nweb.de\nproton mail\nspark\nbluemail\nmail.com\naol mail\nhey")

    /// What a footer without a verb begins with, or ends in a word of sending: it has to name a device or a program.
    static let footerOpenings = PhraseBook(
        """
        van mijn
        vanaf mijn
        vanaf
        via mijn
        met mijn
        von meinem
        von meiner
        von mein
        vom
        mit meinem
        mit
        from my
        via my
        de mon
        depuis mon
        depuis
        avec mon
        diese nachricht wurde
        diese mail wurde
        diese e-mail wurde
        dit bericht is
        deze mail is
        deze e-mail is
        this message was
        this mail was
        this email was
        ce message a été
        cet e-mail a été
        ce mail a été
        """
    )

    /// What stands between a word of sending and the device.
    static let prepositions = PhraseBook(
        """
        from
        via
        with
        using
        by
        on
        through
        vanaf
        van
        vanuit
        met
        door
        op
        uit
        von
        vom
        mit
        aus
        über
        per
        durch
        de
        du
        d
        des
        depuis
        à
        avec
        par
        sur
        desde
        con
        do
        da
        dal
        dallo
        från
        fra
        med
        z
        ze
        s
        iz
        pe
        din
        des del
        dari
        aplikację
        outlook
        l'app
        la app
        l'application
        """
    )

    /// What may stand behind a footer on its line: "Please excuse my brevity."
    static let excuses = PhraseBook(
        """
        please excuse
        excuse
        sorry for
        apologies for
        excuseer
        excuses voor
        mijn excuses
        let niet op
        entschuldigen
        bitte entschuldigen
        entschuldige
        bitte entschuldige
        tippfehler
        veuillez excuser
        merci d'excuser
        désolé pour
        excusez
        pardon pour
        so excuse
        so please excuse
        dus excuses
        forgive
        apologies
        brief
        kort
        """
    )

    /// Devices and mail programs by the beginning of their names, which other languages decline.
    static let productStems = [
        "iphon", "ipad", "ipod", "galaxy", "samsung", "android", "outlook", "xiaomi", "huawei", "yahoo", "gmail",
        "blackberry", "nokia", "motorola", "gmx", "protonmail", "proton mail", "oneplus", "pixel", "redmi", "oppo",
        "windows phone", "spark", "k-9", "thunderbird", "mail.ru", "superhuman", "aquamail", "bluemail",
    ]

    /// Words of sending and fetching in languages in which nobody answers us; parts of words, since some write no spaces.
    static let sendStems = [
        "送信", "发自", "發自", "傳送", "傳自", "發送", "发送", "寄自", "보냄", "보낸", "gönderildi", "gonderildi", "odeslán",
        "odoslan", "poslan", "trimis", "expediat", "отправлен", "изпратен", "надіслан", "послат", "послан", "адпраўлен",
        "küldve", "küldtem", "στάλθηκε", "απεστάλη", "sänt ", "skickat", "lähetetty", "saadetud", "nosūtīts",
        "išsiųsta",
        "enviat ", "enviado", "inviato", "wysłan", "sendt ", "sent úr", "được gửi", "gửi từ", "dikirim", "dihantar",
        "נשלח", "أرسل", "أُرسل", "ارسال", "مرسل", "भेजा", "ส่งจาก", "pobierz", "stáhn", "stiahn", "descargar", "obtener",
        "obtén ", "baixar", "obter ", "scarica", "ottieni", "hämta", "hent ", "hanki", "скачать", "загруз", "letölt",
        "indir", "κατεβάστε", "download", "télécharg", "obtenez", "を入手", "获取", "取得", "다운로드", "descarcă", "preuz",
        "prenesi", "atsisiųs", "lejupielād",
    ]

    static let sendWords = PhraseBook(
        """
        verzonden
        verstuurd
        sent
        gesendet
        envoyé
        enviado
        inviato
        skickat
        sendt
        wysłane
        wysłano
        lähetetty
        provenance
        trimis
        poslano
        poslané
        odesláno
        odoslané
        enviat
        saadetud
        dikirim
        dihantar
        expediat
        pobierz
        hent
        hämta
        hanki
        scarica
        ottieni
        descargar
        obtener
        obtén
        baixar
        obter
        télécharger
        obtenez
        stáhnout
        stiahnuť
        pošiljano
        """
    )

    static let products = PhraseBook(
        """
        iphone
        ipad
        ipod
        galaxy
        samsung
        android
        outlook
        yahoo
        proton
        protonmail
        gmail
        blackberry
        huawei
        xiaomi
        nokia
        pixel
        windows
        smartphone
        tablet
        mobile
        mobiel
        mobiele
        telefoon
        handy
        mobiltelefon
        phone
        cell
        téléphone
        portable
        appareil
        device
        k
        mail
        courrier
        mailbox
        boxer
        spark
        acompli
        fairphone
        oneplus
        sony
        motorola
        lg
        htc
        """
    )

    static let footerLines = PhraseBook(
        """
        outlook voor ios downloaden
        outlook voor android downloaden
        outlook voor ios
        outlook voor android
        outlook for ios
        outlook for android
        get outlook for
        download outlook for
        outlook für ios
        outlook für android
        holen sie sich outlook
        laden sie outlook
        outlook pour ios
        outlook pour android
        télécharger outlook pour
        obtenez outlook pour
        obtenir outlook pour
        von meinem iphone
        von meinem ipad
        von meinem samsung
        von meinem android
        von unterwegs gesendet
        von unterwegs geschickt
        unterwegs getippt
        onderweg getypt
        onderweg verstuurd
        onderweg verzonden
        sent on the go
        sent on the move
        diese nachricht wurde von meinem
        diese nachricht wurde mit
        verzonden met proton mail
        sent with proton mail
        gesendet mit proton mail
        envoyé avec proton mail
        envoyé avec la messagerie
        sent using
        enviado desde mi
        enviado do meu
        inviato da
        skickat från min
        sendt fra min
        wysłane z
        odoslané z
        lähetetty
        provenance courrier
        sent from a small
        sent from a tiny
        sent from a very small
        typed on a small
        typed on a tiny
        typed on a phone
        getypt op een klein
        getypt op mijn telefoon
        auf einer kleinen tastatur
        auf dem handy getippt
        vom handy getippt
        écrit sur un petit clavier
        excuse my brevity
        please excuse my brevity
        please excuse brevity
        please excuse any typos
        please excuse typos
        excuse typos
        excuse any typos
        typed on tiny keys
        sorry for typos
        sorry for any typos
        excuses voor typefouten
        excuus voor typefouten
        excuseer typefouten
        let niet op typefouten
        tippfehler bitte ich zu entschuldigen
        bitte entschuldigen sie tippfehler
        entschuldigen sie tippfehler
        veuillez excuser les fautes
        """
    )

    static let notices = PhraseBook(
        """
        virusvrij
        virenfrei
        virus-free
        sans virus
        garanti sans virus
        external email
        external sender
        caution external
        caution this message
        caution this email
        caution this e-mail
        warning external
        warning this email
        warning this message
        warning this e-mail
        let op deze e-mail
        let op deze email
        let op deze mail
        let op dit bericht
        let op externe
        waarschuwing externe
        waarschuwing deze e-mail
        u ontvangt niet vaak e-mail
        je ontvangt niet vaak e-mail
        you don't often get email from
        some people who received this message don't often get
        sie erhalten nicht oft e-mails von
        sie erhalten nicht häufig e-mails von
        vous n'obtenez pas souvent d'e-mail
        vous ne recevez pas souvent de courriers
        achtung externe
        achtung diese e-mail
        achtung diese nachricht
        vorsicht externe
        vorsicht diese e-mail
        attention ce message provient
        attention ce mail
        attention ce courriel
        attention cet e-mail
        attention message externe
        attention email externe
        courriel externe
        this email has been checked for viruses
        this e-mail has been checked for viruses
        this email has been scanned
        this message has been scanned
        deze e-mail is gecontroleerd op virussen
        dit e-mailbericht is gecontroleerd op virussen
        diese e-mail wurde von
        diese e-mail wurde auf viren
        ce courrier électronique ne contient aucun virus
        ce courriel a été vérifié
        cet e-mail a été vérifié
        l'absence de virus
        """
    )

    /// What gateways write on a line of its own: "[EXTERNAL]", "*** EXTERNE E-MAIL ***".
    static let tags = PhraseBook(
        """
        external
        external mail
        external email
        external e-mail
        external message
        extern
        extern bericht
        externe mail
        externe email
        externe e-mail
        externe afzender
        externe nachricht
        externer absender
        externe
        courriel externe
        message externe
        mail externe
        expéditeur externe
        """
    )

    static let noticeParts = PhraseBook(
        """
        ZjQcmQRYFpfptBannerStart
        ZjQcmQRYFpfptBannerEnd
        is from an external sender
        came from outside your organization
        from outside your company
        from outside the company
        from outside our organization
        do not click links
        do not click on links
        do not click any links
        don't click links
        not click links or open
        klik niet op links
        klik niet op koppelingen
        voorzichtig met links
        klicken sie nicht auf links
        klicken sie keine links
        keine links oder
        vorsichtig mit links
        ne cliquez pas sur
        ne cliquez sur aucun lien
        originated from outside
        from outside of the organization
        from outside the organization
        from outside your organization
        from outside of your organization
        from outside of the organisation
        from outside the organisation
        from outside your organisation
        afkomstig van buiten de organisatie
        van buiten de organisatie
        van buiten onze organisatie
        von außerhalb der organisation
        von ausserhalb der organisation
        von außerhalb ihrer organisation
        provient de l'extérieur
        expéditeur externe
        viruses by avast
        avast antivirus
        avast com
        you received this message because you are subscribed
        you are receiving this because you are subscribed
        to unsubscribe from this group
        to unsubscribe from this list
        to unsubscribe send an email
        to view this discussion
        je ontvangt dit bericht omdat
        u ontvangt dit bericht omdat
        sie erhalten diese nachricht weil
        du erhältst diese nachricht weil
        vous recevez ce message car
        vous recevez ce message parce que
        LearnAboutSenderIdentification
        """
    )

    static let disclaimerStarts = PhraseBook(
        """
        disclaimer
        confidentiality notice
        confidentiality note
        confidentiality
        legal notice
        this e-mail and any
        this email and any
        this message and any
        this message is intended
        this e-mail is intended
        this email is intended
        this e-mail is confidential
        this email is confidential
        this message is confidential
        this e-mail may contain
        this email may contain
        this message may contain
        this communication is
        this communication may
        the information contained in this
        the information in this e-mail
        the information in this email
        the contents of this e-mail
        the contents of this email
        if you are not the intended recipient
        if you have received this
        please consider the environment
        think before you print
        de informatie verzonden
        de informatie in dit
        de informatie in deze
        de inhoud van dit
        de inhoud van deze
        dit bericht kan
        dit bericht is
        dit e-mailbericht
        dit e-mail bericht
        deze e-mail is
        deze e-mail kan
        deze e-mail en
        deze email is
        deze email en
        dit bericht en
        denk aan het milieu
        aan dit bericht
        aan deze e-mail
        op al onze
        op al onze diensten
        diese e-mail enthält
        diese e-mail und
        diese email enthält
        diese nachricht enthält
        diese nachricht ist
        diese e-mail ist
        der inhalt dieser
        die information in dieser
        die in dieser e-mail
        wichtiger hinweis
        bitte denken sie an die umwelt
        ce message et
        ce message est
        ce message peut
        ce message contient
        ce courriel et
        ce courriel est
        ce courriel peut
        cet e-mail et
        cet e-mail est
        cet e-mail peut
        les informations contenues
        pensez à l'environnement
        avis de confidentialité
        clause de confidentialité
        mentions légales
        ce document et
        le présent message
        le présent courriel
        le contenu de ce
        le contenu de cet
        l'information contenue
        les informations transmises
        this transmission
        this electronic message
        this mail and any
        this mail is intended
        this message and its attachments
        this email and its attachments
        the information transmitted
        the information contained
        any views or opinions
        important notice
        important this email
        notice this email
        privileged and confidential
        proclaimer
        deze mail is
        deze mail kan
        deze boodschap
        de inhoud van deze mail
        de in dit bericht
        deze e-mail inclusief
        diese mitteilung
        diese mail enthält
        diese mail ist
        vertraulichkeitshinweis
        hinweis diese
        haftungsausschluss
        rechtlicher hinweis
        """
    )

    /// What firms must print on their letters.
    static let imprints = PhraseBook(
        """
        sitz der gesellschaft
        geschäftsführer
        geschäftsführerin
        geschäftsführung
        amtsgericht
        registergericht
        handelsregister
        vorstand
        vorsitzender des aufsichtsrats
        ust-idnr
        kvk
        kvk-nummer
        btw-nummer
        registered in england
        registered office
        company number
        company no
        company registration
        vat no
        vat number
        siret
        rcs
        """
    )

    /// Words that only lawyers put into a mail, and some that they and others do.
    static let legalWords = PhraseBook(
        """
        confidential
        confidentially
        confidentiality
        privileged
        intended
        recipient
        addressee
        liability
        liable
        disclaimer
        unauthorized
        unauthorised
        disclosure
        notify the sender
        delete
        printing
        print
        environment
        vertrouwelijk
        vertrouwelijke
        bestemd
        geadresseerde
        ontvanger
        aansprakelijk
        aansprakelijkheid
        rechten
        voorwaarden
        afzender
        verwijderen
        milieu
        printen
        afdrukken
        vertraulich
        vertrauliche
        vertraulichen
        bestimmt
        empfänger
        adressat
        adressaten
        haftung
        unbefugte
        vernichten
        löschen
        umwelt
        ausdrucken
        rechtlich
        confidentiel
        confidentielle
        confidentielles
        confidentiels
        confidentialité
        destinataire
        destinataires
        destiné
        destinés
        destinée
        détruire
        supprimer
        expéditeur
        responsabilité
        imprimer
        l'environnement
        diffusion
        """
    )

    static let disclaimerParts = PhraseBook(
        """
        intended solely for
        intended only for
        solely for the use of
        not the intended recipient
        uitsluitend bestemd voor
        uitsluitend bedoeld voor
        niet de geadresseerde
        niet de beoogde ontvanger
        vertrouwelijke informatie
        ausschließlich für den
        nicht der richtige adressat
        vertrauliche informationen
        vertrauliche und
        exclusivement destiné
        informations confidentielles
        destinataire de ce message
        intended recipient
        privileged and confidential
        confidential and privileged
        intended exclusively for
        if you have received this
        if you received this
        you are hereby notified
        is strictly prohibited
        scanned for viruses
        geadresseerde is
        abusievelijk
        ten onrechte ontvangen
        irrtümlich erhalten
        versehentlich erhalten
        nicht der beabsichtigte empfänger
        nicht der vorgesehene empfänger
        nur für den
        unbefugte weitergabe
        à l'intention exclusive
        à l'usage exclusif
        reçu ce message par erreur
        reçu ce courriel par erreur
        reçu cet e-mail par erreur
        reçu ce mail par erreur
        reçu par erreur
        strictement interdite
        pas le destinataire
        """
    )
}
