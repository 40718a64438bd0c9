// Words of the year that answer no question: thank the raters, when did we last talk, keep this, it is about work.
import Foundation
import Understanding

/// HR's wish for the figures of a year.
public struct ReportWish: Hashable, Sendable {
    /// Nil: none is named.
    public let year: Int?
}

/// Wishes that stand in a line of their own. Each is a closed form: a longer sentence that contains one is none.
public enum YearWish {
    /// Whether the raters are to be thanked, and the text without the line that says so.
    public static func thanks(in text: String) -> (isAsked: Bool, rest: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let rest = lines.filter { !isOne($0, thanks) }
        return (rest.count < lines.count, rest.joined(separator: "\n"))
    }

    /// Whether somebody asks when they last talked, and says nothing else.
    public static func asksWhenTalked(_ text: String) -> Bool { isAlone(text, whenTalked) }

    /// The figures of a year that HR asks for: `rapport`, `rapport 2027`, in the first line that isn't a greeting; nil: it asks
    /// for none.
    public static func report(in text: String) -> ReportWish? {
        let lines = text.split(whereSeparator: \.isNewline).map { PlainWords.keys($0.prefix(120)) }
        guard let keys = lines.first(where: { !around.removed(from: $0).rest.isEmpty }) else { return nil }
        let numbers = keys.compactMap { Int($0) }
        guard numbers.count <= 1, numbers.allSatisfy((2000...2200).contains) else { return nil }
        let (rest, count) = report.removed(from: keys.filter { Int($0) == nil })
        return count == 1 && around.removed(from: rest).rest.isEmpty ? ReportWish(year: numbers.first) : nil
    }

    /// Whether a text says that it is about work, and nothing else.
    public static func isAboutWorkAlone(_ text: String) -> Bool { isAlone(text, GuardWords.overrides) }

    /// The words that somebody wants to keep for their year: `bewaar: …`, from the beginning of the mail.
    /// - Parameter subject: without marks of replies. Of a mail with such a subject the whole text is meant.
    public static func words(toKeep text: String, subject: String) -> String? {
        if isOne(subject[...], keep) { return trimmed(text) }
        guard let colon = text.firstIndex(of: ":"), isOne(text[..<colon], keep) else { return nil }
        return trimmed(String(text[text.index(after: colon)...]))
    }

    private static func trimmed(_ text: String) -> String? {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }

    private static func isAlone(_ text: String, _ phrases: Phrases) -> Bool {
        guard text.utf8.count <= 300 else { return false }
        let (rest, count) = phrases.removed(from: PlainWords.keys(text))
        return count > 0 && around.removed(from: rest).rest.isEmpty
    }

    private static func isOne(_ line: Substring, _ phrases: Phrases) -> Bool {
        guard line.utf8.count <= 80 else { return false }
        let (rest, count) = phrases.removed(from: PlainWords.keys(line))
        return count == 1 && around.removed(from: rest).rest.isEmpty
    }

    private static let thanks = Phrases(
        """
        bedank ze, bedank hen, bedank iedereen, bedank ze allemaal, bedank de feedbackgevers
        thank them, thank everybody, thank everyone, thank them all, thank the raters
        danke allen, dank allen, bedanke dich bei allen, danken sie allen, danke ihnen allen
        remerciez-les, remercie-les, remerciez les, remercie les, remerciez tout le monde, remerciez-les tous
        """
    )

    private static let whenTalked = Phrases(
        """
        wanneer, wanneer spraken we elkaar, wanneer spraken wij elkaar, wanneer spraken we, wanneer hebben we gesproken
        wanneer spraken we elkaar voor het laatst, wanneer spraken we elkaar het laatst
        when, when did we talk, when did we last talk, when did we last speak
        wann, wann haben wir gesprochen, wann haben wir zuletzt gesprochen
        quand, quand avons-nous parlé, quand nous sommes-nous parlé, c'était quand
        """
    )

    private static let report = Phrases(
        """
        rapport, het rapport, jaarrapport, cijfers, de cijfers, jaarcijfers, inzicht
        report, the report, figures, the figures, insight
        bericht, den bericht, der bericht, jahresbericht, zahlen, die zahlen
        le rapport, un rapport, chiffres, les chiffres
        """
    )

    private static let keep = Phrases("bewaar, bewaren, keep, keep this, aufheben, heb auf, garder, gardez, garde")

    private static let around = Phrases(
        """
        van, over, het, jaar, mag ik, of, for, the year, send me, von, für, das jahr, schick mir, de, pour, l'année, année
        hallo, hoi, dag, beste, graag, aub, svp, alsjeblieft, alstublieft, groet, groeten, met vriendelijke groet, en, ook
        dank, bedankt, dank je wel, alvast, dit
        hello, hi, dear, please, thanks, thank you, kind regards, regards, and, also, this
        hallo, bitte, danke, viele grüße, mit freundlichen grüßen, grüße, und, auch, das
        bonjour, merci, s'il vous plaît, s'il te plaît, cordialement, bien à vous, et, aussi, ceci
        re, aw, antw, sv, fwd, fw, tr, wg
        """
    )
}
