// Calendars as other people's programs publish them: events of a team, and an https server that has them as files.
import Foundation
import TestServers

/// A calendar of talks between Mark and his team.
struct TeamCalendar {
    /// Days from now, by the employee's name.
    var days: [String: Int]
    /// Whether Mark invites; else nobody does, as in an export of an HR system.
    var isOrganized = true

    /// Whole, because calendars know no fractions, and the same for as long as the tests run.
    private static let hour = Date(timeIntervalSince1970: (Date().timeIntervalSince1970 / 3600).rounded(.down) * 3600)

    static func start(inDays days: Int) -> Date { hour + Double(days) * 86_400 }

    private func event(_ name: String, _ days: Int) -> String {
        let start = Self.start(inDays: days).formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
        return """
            BEGIN:VEVENT
            UID:\(name)-talk
            DTSTAMP:20261101T090000Z
            DTSTART:\(start)
            DURATION:PT45M
            SUMMARY:Ontwikkelgesprek
            \(isOrganized ? "ORGANIZER:mailto:mark@example.test" : "PRIORITY:5")
            ATTENDEE:mailto:\(name)@example.test
            ATTENDEE:mailto:mark@example.test
            END:VEVENT

            """
    }

    var text: String {
        let events = days.sorted { $0.key < $1.key }.map { event($0.key, $0.value) }.joined()
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n\(events)END:VCALENDAR\n"
            .replacing("\n", with: "\r\n")
    }

    /// Mark and his team, as `person import` takes them.
    static let people = """
        name,address,manager
        Mark Visser,mark@example.test,
        Anna de Vries,anna@example.test,mark@example.test
        Bram Bos,bram@example.test,mark@example.test
        Eva Smit,eva@example.test,mark@example.test
        Finn Mulder,finn@example.test,mark@example.test

        """
}

/// A folder behind https, with a certificate of its own.
struct WebFiles: Sendable {
    let port: Int
    let folder: URL
    let certificate: URL
    /// What the server did.
    private let said: URL
    private let child: Child

    static func start(in scratch: URL) async throws -> WebFiles {
        let (folder, certificate, key) = (
            scratch.appending(path: "web"), scratch.appending(path: "web.pem"), scratch.appending(path: "web.key")
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = try await Program.run(
            URL(filePath: "/usr/bin/openssl"),
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=IP:127.0.0.1", "-keyout", key.path, "-out", certificate.path,
            ]
        )
        guard made.status == 0 else { throw NeverHappened(description: "openssl: \(made)") }
        let said = scratch.appending(path: "web.log")
        let (script, portFile) = (
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "webfiles.py").path,
            scratch.appending(path: "web.port")
        )
        let child = try Child(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", script, folder.path, certificate.path, key.path, portFile.path],
            out: said,
            err: said
        )
        let port = try await eventually("the web server runs") {
            (try? String(contentsOf: portFile, encoding: .utf8)).flatMap { Int($0) }
        }
        return WebFiles(port: port, folder: folder, certificate: certificate, said: said, child: child)
    }

    /// How often it answered so.
    func answers(_ status: Int) -> Int {
        let text = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").count { $0.contains("\" \(status) ") }
    }

    func stop() async {
        child.signal(SIGTERM)
        _ = await child.end()
    }
}
