// By when: "voor juni", "eind Q3", "by 1 June", "in sechs Wochen", "volgende maand" as the last day that it means.
import Days
import Understanding

/// What is meant: the last day on which it is still in time.
///
/// - `voor 1 juni`, `by 1 June` are that day; `voor juni`, `by June` the last day of May, since June is not in it.
/// - `in juni`, `eind juni`, `t/m juni`, `juni` alone: its last day. `half juni` is the 15th, `begin juni` the 10th.
/// - A quarter, a half year and a year likewise. `voor de zomer` is 30 June, `na de zomer` 30 September.
/// - `volgende week` is its Friday, `volgende maand` its last day, `in 6 weken` is counted.
/// - Without a year it is the next one.
struct DueDay {
    struct Found {
        let day: CivilDay
        /// Whether nothing else is said.
        let isWhole: Bool
    }

    let today: CivilDay
    let finder: DayFinder

    func find(_ text: String) -> Found? {
        let words = DueDay.words(text)
        let line = Array(text)
        for at in words.indices {
            guard let (day, count) = found(words, at, line) else { continue }
            let rest = words[..<at].map(\.key) + words[(at + count)...].map(\.key)
            return Found(day: day, isWhole: rest.allSatisfy(DueWords.around.contains))
        }
        return nil
    }

    /// Each word with its place.
    private static func words(_ text: String) -> [FormWord] {
        var words: [FormWord] = []
        var (word, start) = ("", 0)
        for (at, character) in (Array(text) + [" "]).enumerated() {
            if character.isLetter || character.isNumber || "'’-/.".contains(character) {
                if word.isEmpty { start = at }
                word.append(character)
            } else if !word.isEmpty {
                let bare = String(word.reversed().drop { $0 == "." }.reversed())
                if !bare.isEmpty { words.append(FormWord(bare, at: start..<start + word.count)) }
                word = ""
            }
        }
        return words
    }

    /// Words in front (`voor`, `eind`), then a day, a month or a quarter.
    private func found(_ words: [FormWord], _ at: Int, _ line: [Character]) -> (CivilDay, Int)? {
        let keys = words.map(\.key)
        for (phrases, day) in DueWords.moments {
            let length = phrases.length(in: keys, at: at)
            if length > 0, let day = day(today) { return (day, length) }
        }
        var next = at
        var edge = Edge.end
        while next < keys.count, next - at < 5 {
            if let found = DueWords.edges[keys[next]] {
                // `bis Ende Juni` is the end.
                edge = found
            } else if !DueWords.small.contains(keys[next]) {
                break
            }
            next += 1
        }
        guard next < keys.count, let (day, count) = named(words, next, edge, line, isLed: next > at) else { return nil }
        return (day, next + count - at)
    }

    enum Edge: Equatable {
        case before, begin, middle, end
    }

    private func named(
        _ words: [FormWord],
        _ at: Int,
        _ edge: Edge,
        _ line: [Character],
        isLed: Bool
    ) -> (CivilDay, Int)? {
        if let (day, count) = period(words, at, edge) { return (day, count) }
        guard let found = finder.find(words, at: at, in: line), let mention = found.day else { return nil }
        if case .weekday = mention, !isLed { return nil }
        if let day = week(words.map(\.key), at) { return (day, found.count) }
        guard let day = mention.future(today) else { return nil }
        // Beside an agreement, `vandaag` and `gisteren` are no term.
        return day > today || !found.isSpoken(words, at) ? (day, found.count) : nil
    }

    /// The Friday of `volgende week`.
    private func week(_ keys: [String], _ at: Int) -> CivilDay? {
        for (phrases, offset) in DayWords.weeks where offset >= 0 && phrases.length(in: keys, at: at) > 0 {
            return today.adding(days: 4 - today.weekday + 7 * offset)
        }
        return nil
    }

    // MARK: Months, quarters, years

    private func period(_ words: [FormWord], _ at: Int, _ edge: Edge) -> (CivilDay, Int)? {
        let keys = words.map(\.key)
        if let month = DateWords.month(words[at].text.lowercased()[...]), !isDay(keys, at) {
            let year = at + 1 < keys.count ? DueDay.year(keys[at + 1]) : nil
            return span(month, 1, edge, year).map { ($0, year == nil ? 1 : 2) }
        }
        if let (quarter, count) = DueWords.quarter(keys, at) {
            let year = at + count < keys.count ? DueDay.year(keys[at + count]) : nil
            return span(quarter * 3 - 2, 3, edge, year).map { ($0, count + (year == nil ? 0 : 1)) }
        }
        return nil
    }

    /// `1 juni`, `juni 1`.
    private func isDay(_ keys: [String], _ at: Int) -> Bool {
        let isDay = { (key: String) in Int(key).map { (1...31).contains($0) } ?? false }
        if at > 0, Int(keys[at - 1]) != nil { return true }
        return at + 1 < keys.count && isDay(keys[at + 1])
    }

    private static func year(_ key: String) -> Int? { Int(key).flatMap { (2000...2100).contains($0) ? $0 : nil } }

    /// - Parameters:
    ///   - month: the first of the time.
    ///   - length: in months.
    private func span(_ month: Int, _ length: Int, _ edge: Edge, _ year: Int?) -> CivilDay? {
        let years = year.map { [$0] } ?? [today.year, today.year + 1]
        let days = years.compactMap { DueDay.day(month, length, edge, $0) }
        return days.first { $0 >= today } ?? (year == nil ? nil : days.first)
    }

    private static func day(_ month: Int, _ length: Int, _ edge: Edge, _ year: Int) -> CivilDay? {
        guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        let last = month + length - 1
        switch edge {
        case .before: return first.adding(days: -1)
        case .begin: return first.adding(days: 9)
        case .middle: return length == 1 ? first.adding(days: 14) : CivilDay(year: year, month: month + 1, day: 15)
        case .end: return CivilDay(year: year, month: last, day: CivilDay.days(inMonth: last, of: year))
        }
    }
}

extension DayFinder.Found {
    /// `vandaag`; not a date.
    fileprivate func isSpoken(_ words: [FormWord], _ at: Int) -> Bool {
        !words[at..<at + count].contains { $0.key.contains(where: \.isNumber) }
    }
}

enum DueWords {
    static let edges: [String: DueDay.Edge] = {
        let lists: [(DueDay.Edge, String)] = [
            (.before, "voor vóór before by vor avant tegen against pour bis until d'ici ici"),
            (.begin, "begin start early anfang début beginning debut"),
            (.middle, "half medio midden mid middle mitte mi mi- halverwege"),
            (
                .end,
                """
                eind einde end ende fin uiterlijk t/m tm spätestens loop late later laat in im en dans during
                gedurende tijdens while durant courant
                """
            ),
        ]
        return lists.reduce(into: [:]) { found, list in
            for word in PlainWords.set(list.1) { found[word] = list.0 }
        }
    }()

    /// They stand between.
    static let small = PlainWords.set(
        """
        de het the der die das dem den des le la les du of van von op at am au à aan zum ten laatste tot en met
        than no niet de-la l' het- aus d'
        """
    )

    /// They may stand beside a term that is a part of its own.
    static let around = edges.keys.reduce(into: small) { $0.insert($1) }.union(
        PlainWords.set(
            """
            klaar af gereed uiterlijk deadline datum date done ready latest at zo ongeveer rond around circa ca
            environ um gegen frist termin termijn wanneer when wann quand échéance planning gepland dit jaar this year
            dieses jahr cette année binnen within over ergens somewhere denk ik graag
            """
        )
    )

    /// - Returns: the quarter, and the words that it took.
    static func quarter(_ keys: [String], _ at: Int) -> (Int, Int)? {
        let key = keys[at]
        if key.count == 2, let number = key.dropFirst().first?.wholeNumberValue ?? nil, (1...4).contains(number) {
            if "qkt".contains(key.first ?? " ") { return (number, 1) }
        }
        guard at + 1 < keys.count, quarters.contains(keys[at + 1]) else { return nil }
        if let number = ordinals[key] { return (number, 2) }
        return nil
    }

    private static let quarters = PlainWords.set("kwartaal quarter quartal trimestre")
    private static let ordinals: [String: Int] = [
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
        "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "erstes": 1, "zweites": 2, "drittes": 3, "viertes": 4,
        "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1er": 1,
        "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    ]

    /// What needs no month.
    static let moments: [(Phrases, @Sendable (CivilDay) -> CivilDay?)] = [
        (
            Phrases(
                """
                volgende maand, komende maand, next month, nächsten monat, im nächsten monat, le mois prochain
                mois prochain, eind volgende maand, einde volgende maand, end of next month, ende nächsten monats
                fin du mois prochain
                """
            ), { endOfMonth($0, 1) }
        ),
        (
            Phrases(
                """
                deze maand, eind deze maand, eind van de maand, einde van de maand, eind van deze maand, this month
                end of the month, end of this month, diesen monat, ende des monats, ende dieses monats, bis monatsende
                monatsende, ce mois-ci, fin du mois, ce mois
                """
            ), { endOfMonth($0, 0) }
        ),
        (
            Phrases(
                """
                eind van het jaar, einde van het jaar, eind dit jaar, einde jaar, eind van dit jaar, dit jaar
                jaareinde, eind jaar, voor het einde van het jaar, end of the year, end of this year
                the end of the year, year end, this year, ende des jahres, jahresende, ende dieses jahres, dieses jahr
                fin de l'année, fin d'année, cette année, avant la fin de l'année, fin de cette année
                """
            ), { CivilDay(year: $0.year, month: 12, day: 31) }
        ),
        (
            Phrases(
                """
                volgend jaar, next year, nächstes jahr, l'année prochaine, l'an prochain, eind volgend jaar, komend jaar
                """
            ),
            { CivilDay(year: $0.year + 1, month: 12, day: 31) }
        ),
        (
            Phrases(
                """
                voor de zomer, vóór de zomer, before the summer, before summer, vor dem sommer, avant l'été, voor de zomervakantie
                """
            ), { next($0, 6, 30) }
        ),
        (
            Phrases(
                """
                na de zomer, after the summer, after summer, nach dem sommer, après l'été, na de zomervakantie, à la rentrée
                """
            ), { next($0, 9, 30) }
        ),
        (
            Phrases(
                """
                voor kerst, vóór kerst, before christmas, vor weihnachten, avant noël, voor de kerst, by christmas, bis weihnachten
                """
            ), { next($0, 12, 24) }
        ),
        (
            Phrases(
                """
                dit kwartaal, eind dit kwartaal, eind van het kwartaal, this quarter, end of the quarter
                dieses quartal, ende des quartals, ce trimestre
                """
            ), { endOfQuarter($0, 0) }
        ),
        (
            Phrases(
                """
                volgend kwartaal, komend kwartaal, next quarter, nächstes quartal, nächsten quartal
                im nächsten quartal, le trimestre prochain, prochain trimestre
                """
            ), { endOfQuarter($0, 1) }
        ),
    ]

    private static func endOfMonth(_ today: CivilDay, _ ahead: Int) -> CivilDay? {
        let months = today.year * 12 + today.month - 1 + ahead
        let (year, month) = (months / 12, months % 12 + 1)
        return CivilDay(year: year, month: month, day: CivilDay.days(inMonth: month, of: year))
    }

    private static func endOfQuarter(_ today: CivilDay, _ ahead: Int) -> CivilDay? {
        endOfMonth(today, 2 - (today.month - 1) % 3 + 3 * ahead)
    }

    private static func next(_ today: CivilDay, _ month: Int, _ day: Int) -> CivilDay? {
        [today.year, today.year + 1].compactMap { CivilDay(year: $0, month: month, day: day) }.first { $0 >= today }
    }
}
