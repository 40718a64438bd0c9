// What the service's log says of calendars that it follows and writes to: numbers and codes, and nobody's name.
import Addressing
import CalendarTransport
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Talks

@Suite struct SubscriptionDeskTests {
    private func desk(_ house: TestHouse, _ file: URL) throws -> SubscriptionDesk {
        SubscriptionDesk(
            store: house.store,
            book: house.book,
            addresses: [try CalendarAddress(file.path)],
            fetcher: CalendarFetcher(certificateAuthority: nil),
            hr: nil,
            title: nil,
            zone: Office.zone,
            poll: 60,
            log: house.log
        )
    }

    /// Anna's talk is planned; Bram's is with somebody who is not his manager.
    @Test func theLogNamesNobody() async throws {
        let house = try await TestHouse()
        let file = house.folder.appending(path: "talks.ics")
        let events = ["anna", "bram"].map { name in
            Office.event(name).replacingOccurrences(of: "UID:\(name)", with: "UID:\(name)@example.test")
        }
        try Data(Office.calendar(events).utf8).write(to: file)
        let desk = try desk(house, file)
        try await desk.begin()
        _ = try await desk.pass(now: house.now)
        #expect(house.logged.saying("talk planned").map(\.facts) == [["by": "calendar 1"]])
        let left = [
            "name": "calendar 1", "empty": "false", "vanished": "0", "left": "1", "codes": "not-each-others-manager",
        ]
        #expect(house.logged.saying("calendar").map(\.facts) == [left])
        #expect(!house.logged.lines.isEmpty && house.logged.lines.allSatisfy { !"\($0)".contains("@") })
        // The condition, which stands sealed in the rows, names whom it is about.
        let conditions = try await house.store.read { try $0.conditions() }
        #expect("\(conditions)".contains("bram@example.test"))
    }

    @Test func whatACalendarSaysIsNotLogged() async throws {
        let house = try await TestHouse()
        let file = house.folder.appending(path: "talks.ics")
        try Data("bram@example.test".utf8).write(to: file)
        let desk = try desk(house, file)
        try await desk.begin()
        _ = try await desk.pass(now: house.now)
        let facts = house.logged.saying("calendar not read").map(\.facts)
        #expect(facts == [["name": "calendar 1", "error": "\(file.path): nothing is changed"]])
    }

    @Test func whatACalendarsServerSaysIsNotLogged() {
        let results: [PlacementResult] = [
            .done(.placed), .again(at: .distantPast, trouble: nil),
            .again(at: .distantPast, trouble: "403 /calendars/bram@example.test"),
        ]
        #expect(results.map(\.word) == ["placed", "not there", "trouble"])
    }
}
