// To a manager: the event of the year's kick-off, with its agenda; and to HR, the day before, who comes.
import Addressing
import CalendarFormat
import Cycle
import Days
import Feedback
import Foundation
import MailFormat
import Store
import Wording

struct KickOffMail: Mail {
    static let example = Letter.kickOff(PersonID(rawValue: 1), year: 2027, sequence: 0)
    let kickOff: KickOff
    let place: Line?
    let reader: Person
    /// Whether the reader is among its guests; else it goes from their calendar.
    let isGuest: Bool
    var group: RaterGroup? { nil }
    private var isCancelled: Bool { kickOff.state == .skipped || !isGuest }
    var enclosesHandout: Bool { !isCancelled }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> KickOffMail? {
        guard case .kickOff(let id, let year, let sequence, let turn) = letter,
            let kickOff = try rows.tx.kickOff(year), kickOff.sequence == sequence,
            let person = try rows.tx.person(id), person.left == nil
        else { return nil }
        let isGuest = try rows.tx.guests(ofKickOff: year).contains { $0.person == id }
        // Of an invitation that did not leave before there is nothing to take back.
        guard isGuest || turn != nil else { return nil }
        return KickOffMail(
            kickOff: kickOff,
            place: rows.settings.kickOffPlace,
            reader: person.person,
            isGuest: isGuest
        )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "reader": .fields(reader.fields), "year": .text(String(kickOff.year)), "start": speech.start(kickOff.start),
            "place": .init(place?.text), "isCancelled": .flag(isCancelled),
            "isForOthers": .flag(kickOff.state == .planned && !isGuest),
            "isChanged": .flag(kickOff.sequence > 0 && !isCancelled),
        ]
    }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        let event = OrganizedEvent(
            uid: kickOff.eventUID,
            sequence: kickOff.sequence,
            start: kickOff.start,
            duration: kickOff.duration,
            place: place,
            // Nobody sees from their event who else comes.
            attendees: [Attendee(person: reader.mailbox, participation: .needsAction, replyRequested: !isCancelled)],
            classification: .public
        )
        let method: CalendarFormat.Method = isCancelled ? .cancel : .request
        return Enclosures(calendar: try event.part(method, .kickOff(self), for: reader, writer, at: now))
    }

    static func samples(_ made: MadeUp) -> [KickOffMail] {
        [(0, KickOff.State.planned, true), (1, .planned, true), (2, .skipped, true), (0, .planned, false)].map {
            sequence,
            state,
            isGuest in
            KickOffMail(
                kickOff: KickOff(
                    year: 2027,
                    eventUID: "3@kade.example",
                    sequence: sequence,
                    start: made.start,
                    duration: 7_200,
                    state: state
                ),
                place: sequence == 0 ? made.talks[0].place : nil,
                reader: made.manager,
                isGuest: isGuest
            )
        }
    }
}

struct KickOffReadyMail: Mail {
    static let example = Letter.kickOffReady(year: 2027, on: CivilDay(daysSince1970: 20_823))
    let kickOff: KickOff
    /// By PARTSTAT (RFC 5545 §3.2.12), in small letters; nil: no answer.
    let guests: [(person: Person, status: String?)]
    /// None where fewer answered than may be read.
    let worries: [WorryTheme]
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> KickOffReadyMail? {
        guard case .kickOffReady(let year, _) = letter, let kickOff = try rows.tx.kickOff(year),
            kickOff.state == .planned, let hr = try rows.hr()
        else { return nil }
        let guests = try rows.tx.guests(ofKickOff: year).compactMap { guest in
            try rows.tx.person(guest.person).flatMap { $0.left == nil ? ($0.person, guest.status) : nil }
        }
        return KickOffReadyMail(
            kickOff: kickOff,
            guests: guests,
            worries: WorryTheme.readable(try rows.tx.worries(of: year)),
            reader: hr
        )
    }

    private func list(_ statuses: Set<String?>, _ speech: Speech) -> Fields.Value {
        .text(speech.list(guests.filter { statuses.contains($0.status) }.map(\.person.name.text)))
    }

    private func has(_ statuses: Set<String?>) -> Fields.Value {
        .flag(guests.contains { statuses.contains($0.status) })
    }

    func fields(_ speech: Speech) -> Fields {
        let head: Fields = [
            "year": .text(String(kickOff.year)), "start": speech.start(kickOff.start),
            "coming": list(["accepted"], speech), "hasComing": has(["accepted"]),
            "perhaps": list(["tentative"], speech), "hasPerhaps": has(["tentative"]),
            "absent": list(["declined"], speech), "hasAbsent": has(["declined"]),
            "silent": list([nil], speech), "hasSilent": has([nil]), "hasWorries": .flag(!worries.isEmpty),
        ]
        return WorryTheme.allCases.reduce(head) { all, theme in
            all.merging(["has\(theme.rawValue.capitalizedFirst)": .flag(worries.contains(theme))])
        }
    }

    static func samples(_ made: MadeUp) -> [KickOffReadyMail] {
        let kickOff = KickOff(year: 2027, eventUID: "3@kade.example", start: made.start, duration: 7_200)
        let statuses = ["accepted", "tentative", "declined", nil]
        return [
            KickOffReadyMail(
                kickOff: kickOff,
                guests: statuses.map { (made.manager, $0) },
                worries: WorryTheme.allCases,
                reader: made.manager
            ),
            KickOffReadyMail(kickOff: kickOff, guests: [], worries: [], reader: made.manager),
        ]
    }
}
