// An event that Klankbord organizes, as one of its attendees gets it: a talk's, a meeting's, or a year's kick-off.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import MailFormat
import Wording

struct OrganizedEvent {
    let uid: String
    let sequence: Int
    let start: Date
    let duration: TimeInterval
    var place: Line?
    let attendees: [Attendee]
    var classification = Classification.private
    var attachments: [CalendarAttachment] = []

    /// In the reader's language.
    func part(
        _ method: CalendarFormat.Method,
        _ text: EventText,
        for reader: Person,
        _ writer: LetterWriter,
        at now: Date
    ) throws -> CalendarPart {
        let language = writer.wording.language(for: reader.language)
        let organisation = writer.settings.organisation
        let words = try text.written(writer.wording, language: language, organisation: organisation)
        let event = CalendarEvent(
            uid: uid,
            sequence: sequence,
            organizer: writer.settings.service.mailbox,
            attendees: attendees,
            start: start,
            duration: duration,
            timeZone: organisation.timeZone,
            stamp: now,
            summary: try Line(words.summary),
            description: words.description,
            location: place,
            classification: classification,
            attachments: attachments,
            language: try LanguageTag(language)
        )
        return CalendarPart(method: method.rawValue, text: try event.compose(method))
    }
}
