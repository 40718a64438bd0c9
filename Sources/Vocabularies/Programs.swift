// Names of programs, devices and firms, and what machines write whatever the language.

extension Vocabulary {
    static let anywhere = Vocabulary(
        firms: "bv, b.v, ltd, llc, inc, gmbh, ag, nv, sa, sarl, sas, kg, plc, vof, ug, se",
        prepositions: "outlook",
        products: """
            iphone, ipad, ipod, galaxy, samsung, android, outlook, yahoo, proton, protonmail, gmail, blackberry, huawei
            xiaomi, nokia, pixel, windows, smartphone, tablet, k, mail, mailbox, boxer, spark, acompli, fairphone
            oneplus, sony, motorola, lg, htc
            """,
        platforms: "ios, android, mac, macos, windows, iphone, ipad",
        slogans: "yahoo mail, gmx, web.de, proton mail, spark, bluemail, mail.com, aol mail, hey",
        things: "app, mail, tablet, smartphone",
        noticeParts: """
            ZjQcmQRYFpfptBannerStart, ZjQcmQRYFpfptBannerEnd, viruses by avast, avast antivirus, avast com
            LearnAboutSenderIdentification
            """
    )

    /// Devices and mail programs by the beginning of their names, which other languages decline.
    package static let productStems = [
        "iphon", "ipad", "ipod", "galaxy", "samsung", "android", "outlook", "xiaomi", "huawei", "yahoo", "gmail",
        "blackberry", "nokia", "motorola", "gmx", "protonmail", "proton mail", "oneplus", "pixel", "redmi", "oppo",
        "windows phone", "spark", "k-9", "thunderbird", "mail.ru", "superhuman", "aquamail", "bluemail",
    ]
}
