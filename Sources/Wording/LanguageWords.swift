// A language's own words for dates, durations and groups, from its language.yaml.
import Days
import Feedback
import Foundation
import Yams

/// The words that code puts together; sentences are in templates.
struct LanguageWords: Sendable, Decodable {
    /// From Monday and from January.
    let weekdays: [String]
    let months: [String]
    /// Patterns with `{weekday}`, `{day}`, `{month}`, `{year}` and `{time}`.
    let date: Pattern
    let day: Pattern
    let moment: Pattern
    let month: Pattern
    /// What stands for `moment` where a talk has no time of day.
    let wholeDay: Pattern
    /// A pattern with `{hour}` and `{minute}`; nil where people write `09:05`.
    let time: Pattern?
    /// What stands for the 1 of a month's first day: `1er`.
    let firstOfMonth: String?
    /// For one, and for several.
    let durations: [String: [String]]
    /// As they stand in the middle of a sentence.
    let groups: [String: String]
    /// One of them, as it stands behind a name on a list.
    let oneOfGroup: [String: String]
    /// The titles and cells of HR's report, by figure and code; nil in a language of before there was one.
    let report: [String: [String: String]]?
    /// Between the last two of a list.
    let and: String
    /// Between the whole and the decimals of a number.
    let decimalMark: String

    /// - Throws: `WordingError` naming the file where a key is missing or a list has the wrong length.
    init(yaml: String, file: String) throws(WordingError) {
        do {
            self = try YAMLDecoder().decode(LanguageWords.self, from: yaml)
        } catch {
            throw WordingError(yaml: error, file: file)
        }
        func need(_ holds: Bool, _ reason: String) throws(WordingError) {
            guard holds else {
                throw WordingError(file: file, reason: reason, hint: "compare it with another language's language.yaml")
            }
        }
        try need(weekdays.count == 7, "weekdays are \(weekdays.count), not seven")
        try need(months.count == 12, "months are \(months.count), not twelve")
        for unit in ["day", "week", "month", "year"] {
            try need(durations[unit]?.count == 2, "durations.\(unit) must be two words, for one and for several")
        }
        for group in RaterGroup.allCases {
            try need(groups[group.rawValue] != nil, "groups.\(group.rawValue) is missing")
            try need(oneOfGroup[group.rawValue] != nil, "oneOfGroup.\(group.rawValue) is missing")
        }
    }

    /// A number of days as people say it: `12 weken`, `2 jaar`.
    func duration(days: Int) -> String {
        let (count, unit) =
            if days > 0, days % 365 == 0 {
                (days / 365, "year")
            } else if days >= 60, days % 30 == 0 {
                (days / 30, "month")
            } else if days > 0, days % 7 == 0 {
                (days / 7, "week")
            } else {
                (days, "day")
            }
        let words = durations[unit] ?? []
        return "\(count) \(count == 1 ? words.first ?? unit : words.last ?? unit)"
    }

    /// `Klanten en leveranciers`.
    func name(of merged: [RaterGroup]) -> String {
        let list = list(merged.map { groups[$0.rawValue] ?? $0.rawValue })
        return list.prefix(1).uppercased() + list.dropFirst()
    }

    /// `a, b en c`.
    func list(_ names: [String]) -> String {
        [names.dropLast().joined(separator: ", "), names.last ?? ""].filter { !$0.isEmpty }
            .joined(separator: " \(and) ")
    }

    func number(_ value: Double, decimals: Int) -> String {
        String(format: "%.\(decimals)f", value).replacing(".", with: decimalMark)
    }

    /// A date in all the ways in which a template may write it.
    /// - Parameter isWholeDay: whether it has no time of day.
    func fields(_ date: Date, in timeZone: TimeZone, isWholeDay: Bool = false) -> Fields {
        let local = LocalTime(date, in: timeZone)
        return [
            "date": .text(fill(self.date, local)), "day": .text(fill(day, local)),
            "moment": .text(fill(isWholeDay ? wholeDay : moment, local)), "month": .text(fill(month, local)),
            "time": isWholeDay ? .absent : .text(clock(local)), "year": .text(String(local.day.year)),
        ]
    }

    /// With its year and time.
    func moment(_ date: Date, in timeZone: TimeZone) -> String { fill(moment, LocalTime(date, in: timeZone)) }

    /// When a talk begins. One that lasts whole days, from midnight to midnight, has no time of day.
    func fields(_ start: Date, lasting duration: TimeInterval, in timeZone: TimeZone) -> Fields {
        let end = start.addingTimeInterval(duration)
        let isWholeDay = duration > 0 && [start, end].allSatisfy { LocalTime($0, in: timeZone).isMidnight }
        return fields(start, in: timeZone, isWholeDay: isWholeDay)
    }

    /// When a talk begins whose duration isn't known. Nobody meets at midnight: then it lasts whole days.
    func fields(ofStart start: Date, in timeZone: TimeZone) -> Fields {
        fields(start, in: timeZone, isWholeDay: LocalTime(start, in: timeZone).isMidnight)
    }

    /// With its year: `31. März 2027`.
    func dayAndYear(_ day: CivilDay) -> String { "\(fill(self.day, LocalTime(midnightOf: day))) \(day.year)" }

    private func fill(_ pattern: Pattern, _ local: LocalTime) -> String {
        var text = ""
        for part in pattern.parts {
            switch part {
            case .words(let words): text += words
            case .weekday: text += weekdays[local.day.weekday]
            case .day: text += local.day.day == 1 ? firstOfMonth ?? "1" : String(local.day.day)
            case .month: text += months[local.day.month - 1]
            case .year: text += String(local.day.year)
            case .time: text += clock(local)
            case .hour: text += String(local.hour)
            case .minute: text += padded(local.minute, 2)
            }
        }
        return text
    }

    private func clock(_ local: LocalTime) -> String { time.map { fill($0, local) } ?? local.clock }

    /// How a language writes a date: `{weekday} {day} {month}`.
    struct Pattern: Sendable, Decodable {
        enum Part { case words(String), weekday, day, month, year, time, hour, minute }

        let parts: [Part]

        private static let names: [Substring: Part] = [
            "weekday": .weekday, "day": .day, "month": .month, "year": .year, "time": .time, "hour": .hour,
            "minute": .minute,
        ]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            // A time within the time would never end.
            let isTime = decoder.codingPath.last?.stringValue == "time"
            var parts: [Part] = []
            var rest = try container.decode(String.self)[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
                let name = rest[rest.index(after: open)..<close]
                guard let part = Pattern.names[name], !(name == "time" && isTime) else {
                    throw DecodingError.dataCorruptedError(
                        in: container,
                        debugDescription:
                            "there is no {\(name)} here; use {weekday}, {day}, {month}, {year}, {time}, {hour} or {minute}"
                    )
                }
                parts.append(part)
                rest = rest[rest.index(after: close)...]
            }
            if !rest.isEmpty { parts.append(.words(String(rest))) }
            self.parts = parts
        }
    }
}

extension WordingError {
    /// An error of the YAML reader, with the line where it knows one.
    init(yaml error: any Error, file: String) {
        let hint = "compare it with another language's file of that name"
        // The reader wraps an error of its parser in one of its own.
        var error = error
        if case DecodingError.dataCorrupted(let context) = error, let inner = context.underlyingError { error = inner }
        switch error {
        case let error as YamlError:
            let hint = "mend that line, or the one above it: indent by spaces, and quote text that holds ': ' or '#'"
            self.init(file: file, line: error.line, reason: "this is no YAML: \(error.said)", hint: hint)
        case DecodingError.keyNotFound(let key, let context):
            let path = (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
            self.init(file: file, reason: "the key '\(path)' is missing", hint: hint)
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            self.init(
                file: file,
                reason: path.isEmpty ? context.debugDescription : "'\(path)': \(context.debugDescription)",
                hint: hint
            )
        default: self.init(file: file, reason: "\(error)", hint: hint)
        }
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    /// What is wrong, in the parser's words.
    fileprivate var said: String {
        switch self {
        case .scanner(let context, let text, _, _), .parser(let context, let text, _, _),
            .composer(let context, let text, _, _):
            text + (context.map { " (\($0.text) in line \($0.mark.line))" } ?? "")
        case .duplicatedKeysInMapping(let keys, _): "the same key twice: \(keys.joined(separator: ", "))"
        default: "\(self)".split(separator: "\n").joined(separator: " ")
        }
    }
}
