// The words of days: Dutch, English, German, French.
import Understanding

enum DayWords {
    static let offsets: [(Phrases, Int)] = [
        (
            Phrases(
                """
                vandaag, vanmorgen, vanochtend, vanmiddag, daarnet, zojuist, zonet, net nog, today, this morning
                this afternoon, just now, earlier today, heute morgen, heute früh, heute vormittag, heute mittag, heute
                gerade eben, soeben, aujourd'hui, ce matin, cet après-midi, à l'instant, eerder vandaag
                """
            ), 0
        ),
        (
            Phrases(
                """
                gisteren, gister, gisterochtend, gistermiddag, gisteravond, gisterenmiddag, gisterenochtend, yesterday
                yesterday afternoon, yesterday morning, gestern, gestern nachmittag, gestern abend, hier, hier matin
                hier soir, hier après-midi
                """
            ), -1
        ),
        (
            Phrases(
                "eergisteren, the day before yesterday, day before yesterday, vorgestern, avant-hier, avant hier"
            ), -2
        ),
        (Phrases("enkele dagen geleden, paar dagen geleden, a few days ago, the other day, onlangs nog"), -3),
        (Phrases("tomorrow, morgen, demain, tomorrow morning, morgenochtend, morgenmiddag"), 1),
        (Phrases("overmorgen, übermorgen, uebermorgen, après-demain, the day after tomorrow"), 2),
    ]

    /// Weeks from this one.
    static let weeks: [(Phrases, Int)] = [
        (
            Phrases(
                """
                vorige week, afgelopen week, verleden week, de afgelopen week, vorige wk, last week, in the last week
                letzte woche, letzter woche, vorige woche, vergangene woche, in der letzten woche, der letzten woche
                la semaine dernière, semaine dernière, la semaine passée, semaine passée, de la semaine dernière
                """
            ), -1
        ),
        (
            Phrases(
                """
                volgende week, komende week, next week, nächste woche, nächster woche, kommende woche
                la semaine prochaine, semaine prochaine, vlgnde week
                """
            ), 1
        ),
        (
            Phrases(
                """
                deze week, van de week, begin deze week, eerder deze week, this week, earlier this week, diese woche
                dieser woche, cette semaine, anfang der woche, anfang dieser woche, en début de semaine
                """
            ), 0
        ),
    ]

    /// Months from this one.
    static let months: [(Phrases, Int)] = [
        (
            Phrases(
                """
                vorige maand, afgelopen maand, last month, letzten monat, im letzten monat, vorigen monat
                le mois dernier, mois dernier, le mois passé
                """
            ), -1
        ),
        (
            Phrases(
                """
                volgende maand, komende maand, next month, nächsten monat, im nächsten monat, kommenden monat
                le mois prochain, mois prochain
                """
            ), 1
        ),
    ]

    /// 0 is Monday.
    static let weekdays: [String: Int] = table(
        """
        monday maandag montag lundi mondays mon
        tuesday dinsdag dienstag mardi tue
        wednesday woensdag mittwoch mercredi wed
        thursday donderdag donnerstag jeudi thu thurs
        friday vrijdag freitag vendredi fri
        saturday zaterdag samstag sonnabend samedi
        sunday zondag sonntag dimanche
        """,
        from: 0
    )

    static let lastBefore = PlainWords.set(
        "vorige afgelopen verleden last letzten letzte letzter vorigen vergangenen vergangene past jongstleden"
    )
    static let lastBehind = PlainWords.set("jl jl. dernier passé jongstleden")
    static let nextBefore = PlainWords.set(
        "volgende aanstaande komende next coming nächsten nächste kommenden kommende aankomende"
    )
    static let nextBehind = PlainWords.set("aanstaande a.s as prochain")

    static let hereToo = PlainWords.set("hier")
    static let besideHere = PlainWords.set(
        "ben mee over heb ik is niet aan nog gaat kan wil zit loopt en werk sta sind bin ist habe nichts nicht sonst al"
    )

    static let agoBefore = Phrases("vor, il y a, voici, ça fait")
    static let agoBehind = PlainWords.set("geleden terug ago back her")
    static let inBefore = PlainWords.set("over in binnen within dans d'ici innerhalb na after nach après")

    static let few = Phrases(
        "paar, een paar, enkele, a few, a couple of, couple of, few, ein paar, einigen, einige, quelques"
    )
    static let numbers: [String: Int] = table(
        """
        een één one a an ein eine einem einer einen un une 'n
        twee two zwei deux
        drie three drei trois
        vier four quatre
        vijf five fünf cinq
        zes six sechs
        """,
        from: 1
    )

    /// In days.
    static let units: [String: Int] = {
        let units = [
            (1, "dag dagen day days tag tage tagen jour jours dgn"),
            (7, "week weken weekje weekjes weeks woche wochen semaine semaines wk wkn"),
            (14, "fortnight"),
            (30, "maand maanden maandje month months monat monate monaten mois mnd mndn"),
        ]
        return units.reduce(into: [:]) { found, unit in
            for word in PlainWords.set(unit.1) { found[word] = unit.0 }
        }
    }()

    private static func table(_ lines: String, from first: Int) -> [String: Int] {
        var found: [String: Int] = [:]
        for (index, line) in lines.split(whereSeparator: \.isNewline).enumerated() {
            for word in PlainWords.set(String(line)) { found[word] = first + index }
        }
        return found
    }
}
