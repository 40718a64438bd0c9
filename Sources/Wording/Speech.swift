// One language's words for the values in templates.
import Days
import Feedback
import Foundation

/// A language as a mail of the organisation speaks it: its words, and dates in the organisation's time zone.
public struct Speech: Sendable {
    /// BCP 47 primary language.
    public let language: String
    public let organisation: Organisation
    let words: LanguageWords
    let readPrivacy: @Sendable () -> PrivacyWords?

    /// What is held of people, in words; read when it is first used.
    public var privacy: PrivacyWords { readPrivacy() ?? PrivacyWords(language: language, words: words) }

    /// A date in all the ways in which a template may write it.
    public func date(_ date: Date) -> Fields.Value { .fields(words.fields(date, in: organisation.timeZone)) }

    /// When a talk begins whose duration isn't known: at midnight it lasts whole days.
    public func start(_ date: Date) -> Fields.Value { .fields(words.fields(ofStart: date, in: organisation.timeZone)) }

    /// The talk with its two people, as nearly every mail to either names them.
    public func fields(_ talk: Talk) -> Fields {
        [
            "employee": .fields(talk.employee.fields), "manager": .fields(talk.manager.fields),
            "talk": .fields(
                words.fields(talk.start, lasting: talk.duration, in: organisation.timeZone)
                    .merging(["place": .init(talk.place?.text), "minutes": .text(String(Int(talk.duration / 60)))])
            ),
        ]
    }

    /// A number of days as people say it: `12 weken`, `2 jaar`.
    public func duration(days: Int) -> Fields.Value { .text(words.duration(days: days)) }

    /// `a, b en c`.
    public func list(_ names: [String]) -> String { words.list(names) }

    public func number(_ value: Double, decimals: Int) -> String { words.number(value, decimals: decimals) }

    /// A day with its year: `31. März 2027`.
    public func shown(_ day: CivilDay) -> String { words.dayAndYear(day) }

    /// A word of HR's report; the code where there is none.
    public func report(_ part: String, _ code: String) -> String { words.report?[part]?[code] ?? code }

    /// From 1 to 12, as dates name them.
    public func month(_ number: Int) -> String? {
        words.months.indices.contains(number - 1) ? words.months[number - 1] : nil
    }

    /// Groups that are shown together: `Klanten en leveranciers`.
    public func name(of merged: [RaterGroup]) -> String { words.name(of: merged) }

    /// One of a group, as it stands behind a name on a list.
    public func one(of group: RaterGroup) -> String { words.oneOfGroup[group.rawValue] ?? group.rawValue }
}

extension Speech {
    /// What a mail's template can name: the organisation beside its own.
    func mailFields(_ own: (Speech) -> Fields) -> Fields {
        own(self).merging(["organisation": .fields(organisation.fields)])
    }

    /// What a page's template can name: a page holds its logo itself, and says in which language it is.
    func pageFields(_ own: (Speech) -> Fields) -> Fields {
        own(self).merging([
            "organisation": .fields(organisation.fields.merging(["logoData": .init(organisation.logo?.dataURI)])),
            "language": .text(language),
        ])
    }
}
