// The words of dates and hours in Dutch, German, French and English, in lower case and without accents.

enum WrittenWords {
    /// 1 is January.
    static let months = numbered(
        [
            "januari january januar janner janvier jan janv", "februari february februar fevrier feb fevr fev",
            "maart march marz mars mrt mar mrz", "april avril apr avr", "mei may mai", "juni june juin jun",
            "juli july juillet jul juil", "augustus august aout aug", "september septembre sep sept",
            "oktober october octobre okt oct", "november novembre nov", "december dezember decembre dec dez",
        ],
        from: 1
    )

    /// 0 is Monday. `mar` is a month in more languages than it is a day.
    static let weekdays = numbered(
        [
            "maandag montag lundi monday ma mo lun mon", "dinsdag dienstag mardi tuesday di tue tues",
            "woensdag mittwoch mercredi wednesday wo mi mer wed",
            "donderdag donnerstag jeudi thursday do jeu thu thur thurs",
            "vrijdag freitag vendredi friday vr fr ven fri", "zaterdag samstag sonnabend samedi saturday za sa sam sat",
            "zondag sonntag dimanche sunday zo so dim sun",
        ],
        from: 0
    )

    /// They stand around dates and hours, and say nothing.
    static let fillers: Set = ["om", "um", "a", "at", "on", "op", "den", "der", "de", "the", "le", "t", "of", "klokke"]
    static let ordinals: Set = ["st", "nd", "rd", "th", "er", "e", "ste"]

    static let hours: Set = [
        "h", "u", "uur", "uren", "std", "stdn", "uhr", "stunde", "stunden", "heure", "heures", "hour", "hours", "hr",
        "hrs",
    ]
    static let minutes: Set = ["m", "min", "mins", "minuut", "minuten", "minute", "minutes"]

    private static func numbered(_ lines: [String], from first: Int) -> [String: Int] {
        let pairs = lines.enumerated().flatMap { index, line in
            line.split(separator: " ").map { (String($0), first + index) }
        }
        return Dictionary(pairs) { one, _ in one }
    }
}
