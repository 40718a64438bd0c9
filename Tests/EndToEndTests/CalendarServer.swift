// A private CalDAV server, and the calendar of somebody on it as a calendar program sees it.
import Connections
import Foundation
import TestServers
import Testing

struct CalendarServer: Sendable {
    enum Kind: String, Sendable, CaseIterable { case cyrus, radicale, xandikos }

    let kind: Kind
    let port: Int
    private let child: Child

    /// Starts one, hands it over, and stops it.
    static func open(_ kind: Kind, _ body: (CalendarServer) async throws -> Void) async throws {
        try await Turns.houses.take { try await run(kind, body) }
    }

    private static func run(_ kind: Kind, _ body: (CalendarServer) async throws -> Void) async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "calendars.py").path
        let said = scratch.file("said")
        let child = try Child(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", script, kind.rawValue, scratch.url.path],
            out: said,
            err: said
        )
        do {
            let port = try await eventually("\(kind) runs") {
                (try? String(contentsOf: scratch.file("calendars.port"), encoding: .utf8)).flatMap { Int($0) }
            }
            try await body(CalendarServer(kind: kind, port: port, child: child))
        } catch {
            child.signal(SIGTERM)
            _ = await child.end()
            let words = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
            Issue.record("the calendar server said last:\n\(words.suffix(2000))")
            throw error
        }
        child.signal(SIGTERM)
        _ = await child.end()
    }

    func address(_ target: String = "/") throws -> WebAddress { try WebAddress("http://127.0.0.1:\(port)\(target)") }

    /// Where a person's calendars are.
    func home(of name: String) -> String {
        switch kind {
        case .cyrus: "/dav/calendars/user/\(name)/"
        case .radicale: "/\(name)/"
        case .xandikos: "/anna/calendars/"
        }
    }

    /// The calendar that this test writes to; made where the server makes none.
    func calendar(of name: String) async throws -> String {
        let target = home(of: name) + (kind == .cyrus ? "Default/" : kind == .xandikos ? "calendar/" : "talks/")
        _ = try await ask("PROPFIND", home(of: name), as: name)
        if kind == .radicale { _ = try await ask("MKCALENDAR", target, as: name) }
        return target
    }

    @discardableResult
    func ask(
        _ method: String,
        _ target: String,
        as name: String,
        _ body: String? = nil,
        headers: [HTTPHeader] = []
    ) async throws -> HTTPResponse {
        var request = HTTPRequest(method, try address(target))
        request.credentials = .password(user: name, password: "sesam")
        request.deadline = patience
        request.headers = headers + (body == nil ? [] : [HTTPHeader("Content-Type", "text/calendar; charset=utf-8")])
        request.body = body.map { Array($0.utf8) }
        return try await HTTPClient().perform(request)
    }

    /// Stores an event as the person's calendar program would.
    func store(_ event: String, at target: String, of name: String) async throws {
        let response = try await ask("PUT", target, as: name, event)
        guard response.isSuccess else { throw NeverHappened(description: "PUT: \(response.status)") }
    }

    /// The event's lines, unfolded.
    func lines(at target: String, of name: String) async throws -> [String] {
        let response = try await ask("GET", target, as: name)
        guard response.isSuccess else { throw NeverHappened(description: "GET: \(response.status)") }
        let text = String(decoding: response.body, as: UTF8.self).replacing("\r\n", with: "\n")
        return text.replacing("\n ", with: "").split(separator: "\n").map(String.init)
    }

    /// An event with all sorts of things that are not ours.
    static func event(
        uid: String,
        organizer: String = "ORGANIZER:mailto:feedback@example.test",
        more: [String] = []
    ) -> String {
        let people =
            organizer.isEmpty ? [] : ["anna", "mark"].map { "ATTENDEE;PARTSTAT=ACCEPTED:mailto:\($0)@example.test" }
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "BEGIN:VEVENT", "UID:\(uid)",
                "DTSTAMP:20260101T000000Z", "DTSTART:\(TestDay.talk.utc(10))", "DTEND:\(TestDay.talk.utc(11))",
                "SUMMARY:Ontwikkelgesprek", "DESCRIPTION:Neem koffie mee\\, zwart.",
                "ATTACH:https://example.test/agenda", "X-EXAMPLE-COLOUR;X-TONE=\"light; warm\":green",
            ] + [organizer].filter { !$0.isEmpty } + people + more + [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Alarm", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT",
                "END:VCALENDAR", "",
            ]
        return lines.joined(separator: "\r\n")
    }
}
