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
        van mijn
        vanaf mijn
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
        """
    )

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
        von
        diese
        get
        provenance
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
        von meiner
        von mein
        von unterwegs gesendet
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
        sitz der gesellschaft
        geschäftsführer
        geschäftsführung
        amtsgericht
        registergericht
        handelsregister
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
        """
    )
}
