// A talk, told to one of its two people: in mails and in the words of its event.
import Dossiers
import Feedback
import Foundation
import Wording

struct TalkNews: Hashable, Sendable {
    let talk: Talk
    let reader: Party
    /// Until when feedback is gathered.
    let deadline: Date

    func fields(_ speech: Speech) -> Fields {
        let organizer = talk.organizer
        return speech.fields(talk).merging([
            "deadline": speech.date(deadline),
            "organizer": .fields(organizer?.fields ?? talk.fields(of: reader)),
            "byEmployee": .flag(organizer.map { $0.address == talk.employee.address } ?? (reader == .employee)),
        ])
    }

    static func samples(_ made: MadeUp) -> [TalkNews] {
        made.talks.flatMap { talk in
            [Party.employee, .manager].map { TalkNews(talk: talk, reader: $0, deadline: made.start) }
        }
    }
}

extension Talk {
    /// One of its two people.
    func fields(of party: Party) -> Fields { (person(party) ?? employee).fields }
}

/// The title and the description of a talk's event.
enum EventText: Sendable {
    /// As long as there is no dossier.
    case talk(TalkNews)
    /// Once the dossier is attached to it.
    case dossier(DossierNews)
    /// A line for the description, where the calendar has no room for the dossier itself.
    case mailed(TalkNews, at: Date)
    /// Of a meeting about what is stuck.
    case meeting(ShownMeeting)
    /// Of the kick-off of a year.
    case kickOff(KickOffMail)

    /// Every template of an event that a language must have.
    static let templates = [
        "calendar-talk", "calendar-dossier", "calendar-mailed", "calendar-meeting", "calendar-kick-off",
    ]

    private var template: String {
        switch self {
        case .talk: "calendar-talk"
        case .dossier: "calendar-dossier"
        case .mailed: "calendar-mailed"
        case .meeting: "calendar-meeting"
        case .kickOff: "calendar-kick-off"
        }
    }

    private func fields(_ speech: Speech) -> Fields {
        switch self {
        case .talk(let news): news.fields(speech)
        case .dossier(let news): news.fields(speech)
        case .mailed(let news, let date): news.fields(speech).merging(["mailed": speech.date(date)])
        case .meeting(let meeting): meeting.fields(speech)
        case .kickOff(let mail): mail.fields(speech)
        }
    }

    static func samples(_ made: MadeUp) -> [EventText] {
        TalkNews.samples(made).flatMap { [.talk($0), .mailed($0, at: made.start)] }
            + DossierNews.samples(made).map { .dossier($0) } + made.meetings.map { .meeting($0) }
            + KickOffMail.samples(made).map { .kickOff($0) }
    }

    var sample: Sample { Sample(template, as: .mail(for: nil), fields) }

    /// The language is chosen as in `Wording.language(for:)`.
    /// - Throws: `WordingError` where the template names a value that this event doesn't have.
    func written(
        _ wording: Wording,
        language: String,
        organisation: Organisation
    ) throws(WordingError) -> CalendarText {
        try wording.calendarText(template, language: language, organisation: organisation, fields)
    }
}

extension Wording {
    /// The line in the description of a talk's event that says when the dossier was mailed to one of its two people, for a
    /// calendar that has no room for the dossier itself.
    /// - Throws: `WordingError` where the template names a value that this event doesn't have.
    public func mention(
        of talk: Talk,
        to party: Party,
        mailedAt date: Date,
        organisation: Organisation
    ) throws(WordingError) -> String {
        let news = TalkNews(talk: talk, reader: party, deadline: talk.start)
        let language = (talk.person(party) ?? talk.employee).language
        let text = try EventText.mailed(news, at: date).written(self, language: language, organisation: organisation)
        return text.description.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
