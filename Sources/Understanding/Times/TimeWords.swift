// Tokens of a text in which a day and an hour stand, and the words for months, weekdays and hours.
import Days

/// A number, a word or a sign.
enum TimeToken: Hashable, Sendable {
    /// `digits` tells `2` from `02`.
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)

    var number: Int? {
        if case .number(let number, _) = self { number } else { nil }
    }

    var word: String? {
        if case .word(let word) = self { word } else { nil }
    }

    /// - Returns: the tokens, and before which of them a space stands.
    static func read(_ text: String) -> (tokens: [TimeToken], spaced: Set<Int>) {
        var tokens: [TimeToken] = []
        var spaced: Set<Int> = []
        var rest = text[...]
        while let first = rest.first {
            let run =
                first.isASCII && first.isNumber
                ? rest.prefix { $0.isASCII && $0.isNumber } : rest.prefix { $0.isLetter || "'’".contains($0) }
            if run.isEmpty {
                if first.isWhitespace {
                    spaced.insert(tokens.count)
                } else {
                    tokens.append(.sign("–—‑".contains(first) ? "-" : first))
                }
                rest = rest.dropFirst()
                continue
            }
            rest = rest[run.endIndex...]
            // `à` is an hour's word, `a` is not.
            let word = run == "à" || run == "À" ? "à" : PlainWord.key(run)
            tokens.append(
                first.isNumber ? .number(run.count <= 4 ? Int(run) ?? 0 : -1, digits: run.count) : .word(word)
            )
        }
        return (tokens, spaced)
    }
}

enum TimeWords {
    static let months = table(
        """
        january januari januar janvier jan janv jän jänner
        february februari februar février feb févr fév
        march maart märz mars mar mrt mär maerz
        april avril apr avr
        may mei mai
        june juni juin jun
        july juli juillet jul juil
        august augustus août aug
        september septembre sep sept
        october oktober octobre oct okt
        november novembre nov
        december dezember décembre dec dez déc
        """
    )

    /// As the table below counts.
    static func weekday(of day: CivilDay) -> Int { (day.weekday + 1) % 7 + 1 }

    /// 1 is Sunday.
    static let weekdays = table(
        """
        sunday zondag sonntag dimanche
        monday maandag montag lundi
        tuesday dinsdag dienstag mardi
        wednesday woensdag mittwoch mercredi
        thursday donderdag donnerstag jeudi
        friday vrijdag freitag vendredi
        saturday zaterdag samstag sonnabend samedi
        """
    )

    /// Of use only right before a day: most of them mean something else as well.
    static let shortWeekdays = table(
        """
        sun zo so dim
        mon ma mo lun
        tue di tues mar
        wed wo mi mer
        thu do thur thurs jeu
        fri vr fr ven
        sat za sa sam
        """
    )

    static let numbers = table(
        """
        one één eins ein un une
        two twee zwei deux
        three drie drei trois
        four vier quatre
        five vijf fünf cinq
        six zes sechs
        seven zeven sieben sept
        eight acht huit
        nine negen neun neuf
        ten tien zehn dix
        eleven elf onze
        twelve twaalf zwölf douze
        """
    )

    static let ordinals = PlainWords.set("st nd rd th e ste de er ère")
    static let hourUnits = PlainWords.set("uur u uhr h heures heure hrs")
    /// Words that an hour follows.
    static let hourCues = PlainWords.set("om um at van von from de").union(["à", "@"])
    static let otherUnits = PlainWords.set(
        """
        dag dagen week weken maand maanden minuten minuut min people mensen personen day days weeks month months minutes tag tage
        tagen woche wochen monate minuten jours jour semaine semaines mois hours hour stunden stunde personnes keer
        """
    )
    static let until = PlainWords.set("tot to bis till until jusqu'à t").union(["à"])
    /// Before them a time is a bound, and no proposal.
    static let bounds = PlainWords.set(
        """
        na vanaf voor tussen rond omstreeks tegen after before between around about nach ab vor zwischen gegen après avant entre partir
        vers circa ca
        """
    )
    /// Nights, and zones that are not ours.
    static let elsewhere = PlainWords.set("nacht nachts night nuit utc gmt est edt pst pdt cst bst ist et pt")
    static let shifts = PlainWords.set("later eerder earlier später früher vroeger plus tard")
    static let durations = PlainWords.set(
        "duur duurt duren lang lange dauer dauert dauern durée dure duration lasts lasting takes long"
    )
    static let morning = PlainWords.set("ochtend ochtends morgens morning vormittag vormittags matin voormiddag")
    static let afternoon = PlainWords.set(
        "middag middags namiddag namiddags afternoon nachmittag nachmittags midi avond avonds evening abend abends soir"
    )

    private static func table(_ lines: String) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, line) in lines.split(whereSeparator: \.isNewline).enumerated() {
            for word in PlainWords.set(String(line)) { table[word] = index + 1 }
        }
        return table
    }
}
