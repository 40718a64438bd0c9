// The day on which somebody promises to answer: "next week", "by Friday", "na 7 december".
import Days
import Foundation

public enum PromisedDay {
    /// The first day that a promise names, at most two months from the mail's own date.
    public static func find(in text: String, sent: Date?) -> CivilDay? {
        guard let sent else { return nil }
        let today = CivilDay(sent)
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && !"./-'’".contains($0) }
        return dated(words, today) ?? spoken(words.map { PlainWord.key($0) }, today)
    }

    private static func dated(_ words: [Substring], _ today: CivilDay) -> CivilDay? {
        words.indices.lazy.compactMap { DateWords.day(words[$0...], near: today, dayFirst: true)?.day }
            .first { (0...60).contains($0.daysSince1970 - today.daysSince1970) }
    }

    private static func spoken(_ keys: [String], _ today: CivilDay) -> CivilDay? {
        let weekday = (today.daysSince1970 % 7 + 10) % 7
        if nextWeek.first(in: keys) != nil { return today.adding(days: friday - weekday + 7) }
        if let named = keys.compactMap({ weekdays[$0] }).first {
            return today.adding(days: (named - weekday + 6) % 7 + 1)
        }
        if thisWeek.first(in: keys) != nil { return today.adding(days: max(1, friday - weekday)) }
        if fewDays.first(in: keys) != nil { return today.adding(days: 4) }
        return tomorrow.first(in: keys) != nil ? today.adding(days: 1) : nil
    }

    /// Mondays are 0.
    private static let friday = 4

    private static let weekdays: [String: Int] = {
        let lists = [
            "monday tuesday wednesday thursday friday saturday sunday",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
        ]
        let pairs = lists.flatMap { list in list.split(separator: " ").enumerated().map { (String($1), $0) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    private static let nextWeek = Phrases(
        "next week, volgende week, komende week, nachste woche, nachster woche, kommende woche, semaine prochaine"
    )
    private static let thisWeek = Phrases(
        "this week, end of the week, deze week, van de week, eind van de week, diese woche, ende der woche, cette semaine"
            + ", fin de semaine, fin de la semaine"
    )
    private static let fewDays = Phrases("few days, couple of days, paar dagen, paar tage, quelques jours")
    private static let tomorrow = Phrases("tomorrow, morgen, demain")
}
