// Dossiers onto events, on the real CalDAV servers that Debian has.
import Addressing
import CalendarFormat
import Connections
import Foundation
import TestServers
import Testing

@testable import CalendarTransport

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "Cyrus needs root"))
struct CalendarServerTests {
    private func client(
        _ server: CalendarServer,
        user: String = "anna",
        password: String = "sesam",
        home: String? = nil
    ) throws -> CalendarClient {
        CalendarClient(
            CalendarAccount(
                server: try server.address(),
                certificateAuthority: nil,
                credentials: .password(user: user, password: password),
                home: home,
                deadline: patience
            )
        )
    }

    private func dossier(_ uid: String, octets: Int = 2000) throws -> CalendarDossier {
        CalendarDossier(
            uid: uid,
            file: try CalendarAttachment(
                filename: Line("feedback-anna.pdf"),
                mediaType: "application/pdf",
                bytes: Array(repeating: 0x41, count: octets)
            ),
            mention: "Het dossier is je gemaild op maandag 1 maart, met groet.",
            owner: "anna@example.test"
        )
    }

    private func attachments(_ lines: [String]) -> [String] { lines.filter { $0.hasPrefix("ATTACH") } }

    /// Properties that were there are there still, in the server's order.
    private func allElseStays(_ lines: [String], _ server: CalendarServer) {
        #expect(lines.contains("ATTACH:https://example.test/agenda"))
        #expect(lines.contains { $0.hasPrefix("X-EXAMPLE-COLOUR") && $0.hasSuffix(":green") })
        #expect(lines.contains("DESCRIPTION:Alarm") && lines.contains("TRIGGER:-PT15M"))
        #expect(lines.filter { $0.hasPrefix("ATTENDEE") && $0.contains("PARTSTAT=ACCEPTED") }.count == 2)
        #expect(lines.contains { $0.hasPrefix("SUMMARY") && $0.hasSuffix("Ontwikkelgesprek") })
    }

    @Test(arguments: CalendarServer.Kind.allCases)
    func putsTheDossierOnTheAttendeesEvent(_ kind: CalendarServer.Kind) async throws {
        try await CalendarServer.open(kind) { server in
            let target = try await server.calendar(of: "anna") + "event.ics"
            try await server.store(CalendarServer.event(uid: "talk-1@example.test"), at: target, of: "anna")
            // Cyrus answers the organizer for what it takes as a new acceptance; from now on nothing of that is new.
            let known = CalendarServer.event(uid: "talk-1@example.test", more: ["X-EXAMPLE-SEEN:1"])
            try await server.store(known, at: target, of: "anna")
            try await server.store(
                CalendarServer.event(uid: "another-talk-1@example.test.longer"),
                at: target.replacing("event", with: "other"),
                of: "anna"
            )
            let client = try client(server)
            #expect(try await client.probe() > 0)
            #expect(try await client.place(dossier("talk-1@example.test")) == .placed)
            let lines = try await server.lines(at: target, of: "anna")
            allElseStays(lines, server)
            let attached = attachments(lines)
            #expect(attached.count == 2 && attached.contains { $0.contains("feedback-anna.pdf") })
            #expect(attached.contains { $0.contains("MANAGED-ID") } == (kind == .cyrus))
            // Her server would answer the organizer if it took this for a change of hers (RFC 6638 §3.2.2).
            #expect(!lines.contains { $0.hasPrefix("ORGANIZER") && $0.contains("SCHEDULE-STATUS") })
            if kind == .cyrus {
                // The file itself, with the person's own login.
                let link = try #require(
                    attached.first { $0.contains("MANAGED-ID") }?.split(separator: ":", maxSplits: 1).last
                )
                let file = try await server.ask("GET", try WebAddress(String(link)).target, as: "anna")
                #expect(file.status == 200 && file.body.count == 2000)
            }
            // A second time changes nothing, and nothing is put on another event.
            #expect(try await client.place(dossier("talk-1@example.test")) == .placed)
            #expect(attachments(try await server.lines(at: target, of: "anna")).count == 2)
            let other = try await server.lines(at: target.replacing("event", with: "other"), of: "anna")
            #expect(attachments(other).count == 1)
            #expect(try await client.place(dossier("talk")) == .missing)
        }
    }

    @Test(arguments: CalendarServer.Kind.allCases)
    func neverTouchesTheOrganizersOwnEvent(_ kind: CalendarServer.Kind) async throws {
        try await CalendarServer.open(kind) { server in
            let target = try await server.calendar(of: "anna") + "event.ics"
            let event = CalendarServer.event(uid: "hers", organizer: "ORGANIZER;CN=Anna:MAILTO:Anna@example.test")
            try await server.store(event, at: target, of: "anna")
            #expect(try await client(server).place(dossier("hers")) == .organizers)
            #expect(attachments(try await server.lines(at: target, of: "anna")).count == 1)
        }
    }

    @Test func saysThatItWasMailedWhereItDoesNotFit() async throws {
        try await CalendarServer.open(.radicale) { server in
            let target = try await server.calendar(of: "anna") + "event.ics"
            try await server.store(CalendarServer.event(uid: "small"), at: target, of: "anna")
            let large = try dossier("small", octets: PlacementStep.largestInline)
            #expect(try await client(server).place(large) == .mentioned)
            #expect(try await client(server).place(large) == .mentioned)
            let lines = try await server.lines(at: target, of: "anna")
            allElseStays(lines, server)
            #expect(
                lines.contains(
                    "DESCRIPTION:Neem koffie mee\\, zwart.\\n\\nHet dossier is je gemaild op maandag 1 maart\\, met groet."
                )
            )
        }
    }

    @Test func oneLoginForAllAndAWrongOne() async throws {
        try await CalendarServer.open(.radicale) { server in
            let target = try await server.calendar(of: "anna") + "event.ics"
            try await server.store(CalendarServer.event(uid: "talk"), at: target, of: "anna")
            let service = try client(server, user: "service", home: server.home(of: "anna"))
            #expect(try await service.place(dossier("talk")) == .placed)
            let (stranger, late) = (try client(server, password: "wrong"), try dossier("talk"))
            do throws(TransportError) {
                _ = try await stranger.place(late)
                Issue.record("a wrong password was taken")
            } catch {
                #expect(
                    error.what == .authenticationRefused && !error.isTransient && !error.description.contains("wrong")
                )
            }
        }
    }
}
