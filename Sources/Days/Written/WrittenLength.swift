// How long something takes, as people and spreadsheets write it: `60`, `1:30`, `anderhalf uur`, `1,5 h`.
import Foundation

/// A length as it was written, in Dutch, German, French or English.
public enum WrittenLength: Hashable, Sendable {
    case minutes(Int)
    /// A small number without its unit may be either.
    case hoursOrMinutes

    /// Nil for what is none, or is none of a whole number of minutes up to a day.
    public init?(_ text: String) {
        let plain = text.replacing("½", with: ",5")
        let words = plain.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .replacing("’", with: "'").replacing("-", with: " ").split(whereSeparator: \.isWhitespace)
        if let known = Self.phrases[words.joined(separator: " ")] {
            self = .minutes(known)
            return
        }
        guard let tokens = WrittenToken.read(plain) else { return nil }
        var parser = LengthParser(WrittenTokens(tokens))
        guard let found = parser.parse() else { return nil }
        if case .minutes(let minutes) = found, !(1...1440).contains(minutes) { return nil }
        self = found
    }

    /// In lower case, without accents and hyphens.
    private static let phrases: [String: Int] = [
        "kwartier": 15, "een kwartier": 15, "viertelstunde": 15, "eine viertelstunde": 15, "un quart d'heure": 15,
        "half uur": 30, "een half uur": 30, "halfuur": 30, "halbe stunde": 30, "eine halbe stunde": 30,
        "half an hour": 30,
        "half hour": 30, "demi heure": 30, "une demi heure": 30, "drie kwartier": 45, "dreiviertelstunde": 45,
        "eine dreiviertelstunde": 45, "trois quarts d'heure": 45, "een uur": 60, "eine stunde": 60, "une heure": 60,
        "an hour": 60, "one hour": 60, "anderhalf uur": 90, "anderthalb stunden": 90, "eineinhalb stunden": 90,
        "une heure et demie": 90, "1 heure et demie": 90, "an hour and a half": 90, "one and a half hours": 90,
        "twee uur": 120, "zwei stunden": 120, "deux heures": 120, "two hours": 120,
    ]
}

private struct LengthParser {
    private var tokens: WrittenTokens

    init(_ tokens: WrittenTokens) { self.tokens = tokens }

    mutating func parse() -> WrittenLength? {
        // ISO 8601: PT1H30M
        _ = tokens.takeWord(["pt"])
        guard
            let found = tokens.attempt({ $0.takeClock() }) ?? tokens.attempt({ $0.takeUnits() })
                ?? tokens.attempt({ $0.takeNumber() })
        else { return nil }
        return tokens.isEmpty ? found : nil
    }
}

extension WrittenTokens {
    /// `1:30`, and `01:30:00` as spreadsheets write it.
    fileprivate mutating func takeClock() -> WrittenLength? {
        guard let hours = takeNumber(digits: 1...2), takeMark([":"]) != nil, let minutes = takeNumber(digits: 2...2),
            minutes < 60
        else { return nil }
        if takeMark([":"]) != nil, takeNumber(digits: 2...2) != 0 { return nil }
        _ = takeWord(WrittenWords.hours)
        return .minutes(hours * 60 + minutes)
    }

    /// `1h30`, `1,5 uur`, `90 Min.`, `45'`
    fileprivate mutating func takeUnits() -> WrittenLength? {
        var minutes = 0.0
        if let hours = attempt({ $0.takeAmount(WrittenWords.hours) }) {
            minutes = hours * 60
            _ = takeWord(["en", "und", "et", "and"])
            if let rest = attempt({ $0.takeAmount(WrittenWords.minutes) }) ?? takeNumber(digits: 2...2).map(Double.init)
            {
                minutes += rest
            }
        } else {
            guard let found = attempt({ $0.takeAmount(WrittenWords.minutes) }) else { return nil }
            minutes = found
        }
        return minutes == minutes.rounded() ? .minutes(Int(minutes)) : nil
    }

    private mutating func takeAmount(_ units: Set<String>) -> Double? {
        guard let amount = takeDecimal() else { return nil }
        let isPrime = units == WrittenWords.minutes && takeMark(["'", "’", "′"]) != nil
        guard isPrime || takeWord(units) else { return nil }
        _ = takeMark(["."])
        return amount
    }

    private mutating func takeDecimal() -> Double? {
        // ½ stands for `,5` by now.
        let whole = takeNumber(digits: 1...4)
        guard takeMark([",", "."]) != nil else { return whole.map(Double.init) }
        guard case .number(let number, let digits) = first, digits <= 2 else { return nil }
        drop()
        return Double(whole ?? 0) + Double(number) / (digits == 1 ? 10 : 100)
    }

    /// A number alone means minutes; one that no talk takes may have meant hours.
    fileprivate mutating func takeNumber() -> WrittenLength? {
        guard let number = takeNumber(digits: 1...4) else { return nil }
        if takeMark([",", "."]) != nil {
            guard case .number(let part, let digits) = first, digits <= 2, isLast else { return nil }
            drop()
            return part == 0 && number >= 5 ? .minutes(number) : .hoursOrMinutes
        }
        return (1...4).contains(number) ? .hoursOrMinutes : .minutes(number)
    }

    private var isLast: Bool { rest.count == 1 }
}
