// The talks of a file, a table or a calendar, as far as its people are known.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// Reads talks; knows the people and the company's time zone.
struct TalkList {
    typealias Entry = (line: Int, talk: Result<ListedTalk, any Error>)

    private let byAddress: [EmailAddress: KnownPerson]
    private let zone: TimeZone

    init(known: [KnownPerson], zone: TimeZone) {
        byAddress = Dictionary(known.map { ($0.person.address, $0) }, uniquingKeysWith: { first, _ in first })
        self.zone = zone
    }

    /// - Parameter bytes: a calendar object, recognised by its first line (RFC 5545 §3.4), or a table.
    func talks(in bytes: Data) throws -> [Entry] {
        let beginning = String(decoding: bytes.prefix(64), as: UTF8.self).uppercased()
        if beginning.contains("BEGIN:VCALENDAR") {
            return try events(ReceivedCalendar.read(Array(bytes), companyZone: zone))
        }
        return try CSVTable(bytes, names: TalkImport.columns).rows.map { row in
            (row.line, Result { try talk(row) })
        }
    }

    // MARK: Tables

    private func talk(_ row: CSVTable.Row) throws -> ListedTalk {
        let employee = try person(row.cells["employee"], as: "employee")
        guard let start = row.cells["start"] else { throw Failure(.badInput, "the start is missing") }
        return ListedTalk(
            line: row.line,
            employee: employee,
            manager: try row.cells["manager"] == nil
                ? manager(of: employee) : person(row.cells["manager"], as: "manager"),
            // Spreadsheets put a space between day and hour.
            start: try Typed.moment(start.replacing(" ", with: "T", maxReplacements: 1), in: zone),
            duration: try row.cells["duration"].map(Typed.duration),
            place: try row.cells["place"].map { try Line($0, what: "place") },
            eventUID: nil,
            isCancelled: false
        )
    }

    private func person(_ address: String?, as role: String) throws -> KnownPerson {
        guard let address else { throw Failure(.badInput, "the \(role) is missing") }
        return try known(EmailAddress(address), as: role)
    }

    private func known(_ address: EmailAddress, as role: String) throws -> KnownPerson {
        guard let known = byAddress[address] else {
            throw Failure(.badInput, "\(role) \(address): nobody is known at that address; import the people first")
        }
        return known
    }

    private func manager(of employee: KnownPerson) throws -> KnownPerson {
        guard let id = employee.manager, let manager = byAddress.values.first(where: { $0.id == id }) else {
            throw Failure(.badInput, "\(employee.person.address): no manager is named, and none is known")
        }
        return manager
    }

    // MARK: Calendars

    private func events(_ calendar: ReceivedCalendar) throws -> [Entry] {
        guard !calendar.events.isEmpty else { throw Failure(.badInput, "the calendar holds no event") }
        return calendar.events.enumerated().map { index, event in
            (index + 1, Result { try talk(event, number: index + 1, isCancelled: calendar.cancels(event)) })
        }
    }

    private func talk(_ event: ReceivedEvent, number: Int, isCancelled: Bool) throws -> ListedTalk {
        let name = "event \(event.uid ?? "without UID")"
        guard let uid = event.uid else { throw Failure(.badInput, "\(name): it has no UID") }
        guard !event.isRecurring, event.recurrenceID == nil else {
            throw Failure(.badInput, "\(name): it recurs; a talk is one event")
        }
        guard let start = event.start.exact else {
            throw Failure(.badInput, "\(name): its start is no exact moment; give it a time and a time zone")
        }
        let (employee, manager) = try couple(event, name)
        return ListedTalk(
            line: number,
            employee: employee,
            manager: manager,
            start: start,
            duration: event.duration.flatMap { $0 > 0 ? $0 : nil },
            place: event.location.flatMap { try? Line($0) },
            eventUID: uid,
            isCancelled: isCancelled
        )
    }

    /// Of the two known people in the event the manager is whom the other is known to have as one.
    private func couple(_ event: ReceivedEvent, _ name: String) throws -> (KnownPerson, KnownPerson) {
        let addresses = Set(([event.organizer] + event.attendees.map(\.person)).compactMap { $0?.address })
        let people = addresses.compactMap { byAddress[$0] }
        guard people.count == 2 else {
            throw Failure(.badInput, "\(name): \(people.count) of its people are known; a talk takes two")
        }
        if people[0].manager == people[1].id { return (people[0], people[1]) }
        if people[1].manager == people[0].id { return (people[1], people[0]) }
        throw Failure(
            .badInput,
            "\(name): neither of \(people.map(\.person.address.description).sorted().joined(separator: " and ")) is known as the other's manager"
        )
    }
}
