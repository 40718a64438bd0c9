// The talks of a file, a table or a calendar, as far as its people are known.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Talks

/// Reads talks; knows the people and the company's time zone.
struct TalkList {
    typealias Entry = (line: Int, talk: Result<ListedTalk, any Error>)

    private let byAddress: [EmailAddress: KnownPerson]
    private let reader: EventReader
    private let zone: TimeZone

    init(known: [KnownPerson], zone: TimeZone, reader: EventReader) {
        self.reader = reader
        byAddress = Dictionary(known.map { ($0.person.address, $0) }, uniquingKeysWith: { first, _ in first })
        self.zone = zone
    }

    /// - Parameter bytes: a calendar object, recognised by its first line (RFC 5545 §3.4), or a table.
    func talks(in bytes: Data) throws -> [Entry] {
        let beginning = String(decoding: bytes.prefix(64), as: UTF8.self).uppercased()
        if beginning.contains("BEGIN:VCALENDAR") {
            return try events(ReceivedCalendar.read(Array(bytes)))
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
            place: try row.cells["place"].map { try Line($0, what: "place") }
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
            (index + 1, Result { try reader.talk(event, number: index + 1, isCancelled: calendar.cancels(event)) })
        }
    }
}
