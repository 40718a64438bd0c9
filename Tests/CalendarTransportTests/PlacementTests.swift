import Addressing
import CalendarFormat
import MailTransport
import TestServers
import Testing

@testable import CalendarTransport

/// The placement of an event, given its content and the server's abilities.
@Suite struct PlacementTests {
    private static func lines(_ more: String...) -> String {
        (["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a"] + more + ["END:VEVENT", "END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    private func dossier(octets: Int = 10) throws -> CalendarDossier {
        let bytes = [UInt8](repeating: 1, count: octets)
        let file = try CalendarAttachment(filename: Line("f.pdf"), mediaType: "application/pdf", bytes: bytes)
        return CalendarDossier(uid: "a", file: file, mention: "mailed", owner: "Anna@example.test")
    }

    private func step(
        _ text: String = lines("ORGANIZER:mailto:hr@example.test"),
        owners: Set<String> = [],
        offersManaged: Bool = false,
        largest: Int? = nil,
        refused: Set<PlacementMeans> = [],
        octets: Int = 10
    ) throws -> String {
        let event = try #require(StoredEvent(Array(text.utf8), uid: "a"))
        let step = PlacementStep(
            try dossier(octets: octets),
            on: event,
            owners: owners,
            offersManaged: offersManaged,
            largest: largest,
            refused: refused
        )
        return switch step {
        case .end(let outcome): outcome.rawValue
        case .attach: "attach"
        case .put(_, let means): "\(means)"
        }
    }

    @Test func theBestWayThatTheServerOffers() throws {
        #expect(try step(offersManaged: true) == "attach")
        #expect(try step() == "inline")
        #expect(try step(offersManaged: true, refused: [.managed]) == "inline")
        #expect(try step(refused: [.managed, .inline]) == "mention")
        #expect(try step(largest: 100) == "mention")
        #expect(try step(octets: PlacementStep.largestInline) == "mention")
        #expect(try step(Self.lines()) == "inline")
    }

    @Test func whatIsThereIsNotPutTwice() throws {
        #expect(try step(Self.lines("ATTACH;FILENAME=f.pdf:https://example.test/f"), offersManaged: true) == "placed")
        #expect(try step(Self.lines("DESCRIPTION:coffee\\nmailed"), offersManaged: true) == "mentioned")
    }

    @Test(arguments: ["ORGANIZER:MAILTO:anna@EXAMPLE.test", "ORGANIZER;EMAIL=anna@example.test:mailto:2_X@imip.test"])
    func theOrganizersOwnIsLeftAlone(_ organizer: String) throws {
        #expect(try step(Self.lines(organizer), offersManaged: true) == "organizers")
        #expect(try step(Self.lines(organizer), owners: ["a.jansen@example.test"]) == "organizers")
        let alias = Self.lines("ORGANIZER:mailto:a.jansen@example.test")
        #expect(try step(alias) == "inline")
        #expect(try step(alias, owners: ["anna@example.test", "a.jansen@example.test"]) == "organizers")
    }

    @Test func answersToChanges() {
        #expect([200, 201, 204].allSatisfy { ChangeVerdict(status: $0) == .done })
        #expect([409, 412].allSatisfy { ChangeVerdict(status: $0) == .conflict })
        #expect([400, 403, 404, 405, 413, 501, 507].allSatisfy { ChangeVerdict(status: $0) == .refused })
        #expect([429, 500, 502, 503].allSatisfy { ChangeVerdict(status: $0) == .tryLater })
        #expect(ChangeVerdict(status: 401) == .unauthorised)
    }

    @Test func xmlIsReadWithLimits() {
        func isRead(_ text: String) -> Bool { XMLElement.read(Array(text.utf8)) != nil }
        #expect(isRead("<a xmlns='DAV:'><b/></a>"))
        #expect(!isRead("<a>") && !isRead(""))
        #expect(!isRead("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))
        #expect(!isRead(String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40)))
        #expect(!isRead("<a>" + String(repeating: "<b/>", count: 100_001) + "</a>"))
    }

    @Test func loginsAreReadLineByLine() throws {
        let read = try #require(CalendarAccess.logins("# people\nAnna@example.test anna pass word\n\n* all secret\n"))
        #expect(read.own["anna@example.test"] == .password(user: "anna", password: "pass word"))
        #expect(read.common == .password(user: "all", password: "secret"))
        #expect(CalendarAccess.logins("anna@example.test anna") == nil && CalendarAccess.logins("anna a b") == nil)
        #expect(CalendarAccess.segment("a/../b@example.test") == "a%2F..%2Fb@example.test")
    }

    /// The event changes each time somebody looks, twice; then it is taken. Every change names the version it is of.
    @Test func aConflictIsReadAndTriedAgain() async throws {
        let server = try FakeWebServer { question, number in
            let href =
                "<D:response><D:href>/home/</D:href><D:propstat><D:prop><D:resourcetype><C:calendar/></D:resourcetype>"
            let head = "<D:multistatus xmlns:D='DAV:' xmlns:C='urn:ietf:params:xml:ns:caldav'>"
            let tail = "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>"
            switch question.method {
            case "PROPFIND": return FakeWebServer.answer(207, head + href + tail)
            case "REPORT":
                let found = "<D:response><D:href>/home/e.ics</D:href><D:propstat><D:prop><D:getetag>x</D:getetag>"
                return FakeWebServer.answer(207, head + found + tail)
            case "GET": return FakeWebServer.answer(200, Self.lines("SUMMARY:s"), ["ETag: \"\(number)\""])
            case "PUT": return FakeWebServer.answer(number < 9 ? 412 : 204)
            default: return FakeWebServer.answer(200)
            }
        }
        let account = CalendarAccount(
            server: try server.address(),
            certificateAuthority: nil,
            credentials: .password(user: "anna", password: "sesam"),
            home: "/home/",
            deadline: patience
        )
        #expect(try await CalendarClient(account).place(dossier()) == .placed)
        let puts = server.questions.filter { $0.method == "PUT" }
        let tags = puts.compactMap { $0.headers["if-match"] }
        #expect(puts.count > 1 && tags.count == puts.count && Set(tags).count == tags.count)
        #expect(server.questions.allSatisfy { $0.headers["authorization"] != nil })
    }
}
