// The talks of a file, a table or a calendar, as far as its people are known.
import Addressing
import CalendarFormat
import Days
import Feedback
import Foundation
import Store
import Talks

/// Reads talks; knows the people and the company's time zone.
struct TalkList {
    typealias Entry = (line: Int, talk: Result<ListedTalk, any Error>)

    private let byAddress: [EmailAddress: KnownPerson]
    private let left: [EmailAddress: KnownPerson]
    private let reader: EventReader
    private let zone: TimeZone
    private let language: String

    /// - Parameters:
    ///   - known: whoever left as well.
    ///   - language: the organisation's, whose habit tells how dates are meant.
    init(known: [KnownPerson], zone: TimeZone, language: String, reader: EventReader) {
        (self.reader, self.language) = (reader, language)
        let byAddress = Dictionary(known.map { ($0.person.address, $0) }, uniquingKeysWith: { first, _ in first })
        self.byAddress = byAddress.filter { $0.value.left == nil }
        left = byAddress.filter { $0.value.left != nil }
        self.zone = zone
    }

    /// - Parameter bytes: a calendar object, recognised by its first line (RFC 5545 §3.4), or a table.
    /// - Returns: notes as well, of columns that are passed over.
    func talks(in bytes: Data) throws -> (talks: [Entry], notes: [String]) {
        let beginning = String(decoding: bytes.prefix(64), as: UTF8.self).uppercased()
        if beginning.contains("BEGIN:VCALENDAR") {
            return (try events(ReceivedCalendar.read(Array(bytes))), [])
        }
        let table = try CSVTable(bytes, names: TalkImport.columns, needing: [["employee"], ["start", "date"]])
        let order = WrittenMoment.order(in: table.rows.compactMap(Self.start))
        return (table.rows.map { row in (row.line, Result { try talk(row, order) }) }, table.notes)
    }

    // MARK: Tables

    /// Day and hour, which may stand in columns of their own.
    private static func start(_ row: CSVTable.Row) -> String? {
        let parts = [row.cells["start"], row.cells["date"], row.cells["time"]].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func talk(_ row: CSVTable.Row, _ order: DayOrder?) throws -> ListedTalk {
        let employee = try person(row.cells["employee"], as: "employee")
        guard let start = Self.start(row) else { throw Failure(.badInput, "the start is missing") }
        return ListedTalk(
            line: row.line,
            employee: employee,
            manager: try row.cells["manager"] == nil
                ? manager(of: employee) : person(row.cells["manager"], as: "manager"),
            start: try Typed.moment(start, in: zone, order: order, language: language),
            duration: try row.cells["duration"].map(Typed.length),
            place: try row.cells["place"].map { try Line($0, what: "place") }
        )
    }

    private func person(_ address: String?, as role: String) throws -> KnownPerson {
        guard let address else { throw Failure(.badInput, "the \(role) is missing") }
        return try known(EmailAddress(address), as: role)
    }

    private func known(_ address: EmailAddress, as role: String) throws -> KnownPerson {
        if let gone = left[address] { throw Failure(.badInput, "\(role) \(gone.leftSince)") }
        guard let known = byAddress[address] else {
            throw Failure(.badInput, "\(role) \(address): nobody is known at that address; import the people first")
        }
        return known
    }

    private func manager(of employee: KnownPerson) throws -> KnownPerson {
        if let gone = left.values.first(where: { $0.id == employee.manager }) {
            throw Failure(
                .badInput,
                "manager \(gone.leftSince); or \(employee.person.address) has another one: "
                    + "klankbord person change \(employee.person.address) --manager ADDRESS"
            )
        }
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
