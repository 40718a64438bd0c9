// What the templates of mails to a talk's two people, and of its event, can name.
import Feedback
import Foundation

extension CalendarEntry {
    /// Every template of an event that a language must have.
    static let templateNames = ["calendar-talk", "calendar-dossier", "calendar-mailed"]

    var templateName: String {
        switch self {
        case .talk: "calendar-talk"
        case .dossier: "calendar-dossier"
        case .mailed: "calendar-mailed"
        }
    }

    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let own =
            switch self {
            case .talk(let news): news.fields(words, organisation)
            case .dossier(let news): news.fields(words, organisation)
            case .mailed(let news, let date):
                news.fields(words, organisation)
                    .merging(["mailed": .fields(words.fields(date, in: organisation.timeZone))])
            }
        return own.merging(["organisation": .fields(organisation.fields)])
    }
}

extension Talk {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        words.fields(start, lasting: duration, in: organisation.timeZone)
            .merging(["place": .init(place?.text), "minutes": .text(String(Int(duration / 60)))])
    }

    /// The talk with its two people, as nearly every mail to either names them.
    func withPeople(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        [
            "employee": .fields(employee.fields), "manager": .fields(manager.fields),
            "talk": .fields(fields(words, organisation)),
        ]
    }
}

extension Talk {
    /// One of its two people.
    func fields(of party: Party) -> Fields { (person(party) ?? employee).fields }
}

extension TalkNews {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        let organizer = talk.organizer
        return talk.withPeople(words, organisation).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "organizer": .fields(organizer?.fields ?? talk.fields(of: reader)),
            "byEmployee": .flag(organizer.map { $0.address == talk.employee.address } ?? (reader == .employee)),
        ])
    }
}

extension DossierNews {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        var automatically: Fields.Value = .absent
        if case .automatically(let date) = sharing {
            automatically = .fields(words.fields(ofStart: date, in: organisation.timeZone))
        }
        return talk.withPeople(words, organisation).merging([
            "invited": .text(String(invited)),
            "answered": .text(String(answered)),
            "answeredByOne": .flag(answered == 1),
            "canShare": .flag(sharing != .never),
            "automatically": automatically,
            "isLaterBatch": .flag(isLaterBatch),
            "isOnEvent": .flag(isOnEvent),
            "retention": .text(words.duration(days: retentionDays)),
        ])
    }
}

extension NotReached {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging([
            "rater": .fields(rater.fields),
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
        ])
    }
}
