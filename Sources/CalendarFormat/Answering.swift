// The answer to an invitation that someone else organizes.
import Addressing
import Days
import Foundation

extension ReceivedEvent {
    /// A REPLY (RFC 5546 §3.2.3) to this event: same UID, instance and SEQUENCE, the organizer copied as they wrote
    /// themselves, one attendee.
    ///
    /// - Parameters:
    ///   - person: who answers, under the address that was invited.
    ///   - stamp: not that of an earlier answer: Google takes a second one with the same stamp for the first.
    /// - Throws: `CalendarError.incomposable` when the event has no UID or organizer, or its instance can't be told.
    public func reply(
        _ participation: ParticipationStatus,
        by person: NamedAddress,
        stamp: Date,
        comment: String? = nil
    ) throws(CalendarError) -> String {
        guard let uid else { throw .incomposable(property: "UID", reason: "the invitation has none") }
        guard let organizer, !organizer.value.isEmpty else {
            throw .incomposable(property: "ORGANIZER", reason: "the invitation has none")
        }
        if case .unknown(let reason) = recurrenceID {
            throw .incomposable(property: "RECURRENCE-ID", reason: reason)
        }
        var writer = ContentLineWriter()
        writer.beginCalendar(.reply)
        writer.begin("VEVENT")
        writer.text("UID", uid)
        if let recurrenceID { writer.moment("RECURRENCE-ID", recurrenceID) }
        writer.line("SEQUENCE", String(sequence))
        writer.line("DTSTAMP", LocalTime(stamp, in: .gmt).basic + "Z")
        writer.moment("DTSTART", start)
        if let end { writer.moment("DTEND", end) }
        if let summary { writer.text("SUMMARY", summary) }
        if let comment { writer.text("COMMENT", comment) }
        writer.line("ORGANIZER", organizer.value.withoutControls, organizer.writtenParameters)
        Attendee(person: person, participation: participation).write(to: &writer, .reply)
        writer.end("VEVENT")
        writer.end("VCALENDAR")
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension ContentLineWriter {
    /// In UTC where the instant is certain, so that no zone has to be sent along; nothing where it is not.
    fileprivate mutating func moment(_ name: String, _ moment: EventStart) {
        switch moment {
        case .instant(let date, _): line(name, LocalTime(date, in: .gmt).basic + "Z")
        case .day(let day): line(name, day.description.filter { $0 != "-" }, [.token("VALUE", "DATE")])
        case .floating(let time): line(name, time.basic)
        case .unknown: break
        }
    }
}

extension ReceivedPerson {
    fileprivate var writtenParameters: [WrittenParameter] {
        (name.map { [.text("CN", $0.text)] } ?? []) + (emailParameter.map { [.text("EMAIL", $0.description)] } ?? [])
    }
}

extension String {
    fileprivate var withoutControls: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
