// How the service says how it is: exit statuses for monitoring, a database that somebody else holds, and its log.
import Foundation
import TestServers
import Testing

@Suite(.serialized, .patient)
struct StatusTests {
    @Test func theExitStatusIsForMonitoring() async throws {
        // Nobody answers at its servers: degraded.
        try await House.bare { house in
            #expect(try await house.run("status").status == 0)
            #expect(try await house.run("status", "--exit-code").status == 2)
            let service = try house.serve()
            try await eventually("the mailbox can't be read") {
                try await house.status().conditions.contains { $0.name == "imap" }
            }
            #expect(try await house.run("status", "--exit-code").status == 1)
            service.signal(SIGTERM)
            _ = await service.end()
            #expect(try await house.run("status", "--exit-code").status == 2)
        }
    }

    /// Whoever may not look is told so: the service may well run.
    @Test func somebodyWithoutRightsIsToldSo() async throws {
        try await House.bare { house in
            try await house.tell("person", "add", "Anna Vos <anna@example.test>")
            let files: [(String, Int)] = [("", 0o755), ("klankbord.yaml", 0o644), ("state", 0o700)]
            for (name, mode) in files {
                let path = house.folder.appending(path: name).path
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            }
            let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", Program.klankbord.path]
            let setpriv = URL(filePath: "/usr/bin/setpriv")
            // Where the tests are built in somebody's home, nobody else can run them.
            guard geteuid() == 0, let help = try? await Program.run(setpriv, nobody + ["--help"]), help.status == 0
            else { return }
            let status = ["--config", house.configuration.path, "status", "--exit-code"]
            let output = try await Program.run(setpriv, nobody + status)
            #expect(output.status == 77 && output.err.contains("may not look there"), "\(output)")
        }
    }

    /// Somebody holds the database: no row can be written, and the service says so through its socket.
    @Test func aLockedDatabaseIsToldOf() async throws {
        try await House.bare { house in
            _ = try house.serve()
            try await eventually("it runs") { try await house.status().conditions.contains { $0.name == "imap" } }
            let python = URL(filePath: "/usr/bin/python3")
            let code = """
                import sqlite3, sys, time
                held = sqlite3.connect(sys.argv[1], isolation_level=None)
                held.execute('BEGIN IMMEDIATE')
                print('held', flush=True)
                time.sleep(600)
                """
            let (out, err) = (house.folder.appending(path: "out"), house.folder.appending(path: "err"))
            let holder = try Child(python, ["-c", code, house.database.path], out: out, err: err)
            try await eventually("it is held") { try String(contentsOf: out, encoding: .utf8).contains("held") }
            try await eventually("the service tells of it") {
                let status = try await house.status()
                return status.running && status.conditions.contains { $0.detail.contains("somebody else writes to it") }
            }
            holder.signal(SIGKILL)
            _ = await holder.end()
            try await eventually("it is over") {
                try await house.status().conditions.allSatisfy { !$0.detail.contains("somebody else writes to it") }
            }
            #expect(house.logText().contains("writing again"))
        }
    }

    /// "Was it sent?" is answered by the log: each letter has a line with its id and key, in local time with the zone.
    @Test func eachLetterHasALineInTheLog() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let environment = ["KLANKBORD_SMTP_PORT": "\(server.port)"]
        try await House.bare(environment) { house in
            try await house.tell("person", "add", "Mark Visser <mark@example.test>")
            try await house.tell("person", "add", "Anna Jansen <anna@example.test>")
            let start = "\(TestDay.talk.iso)T10:00"
            let people = ["--employee", "anna@example.test", "--manager", "mark@example.test"]
            let planned = try await house.run(["talk", "add", "--start", start] + people)
            #expect(planned.status == 0)
            _ = try house.serve(environment: ["KLANKBORD_LOG_LEVEL": "info"])
            _ = try await house.awaits(letter: "talk/1/whom", is: "accepted")
            try await eventually("the log has it") {
                house.logText().contains(
                    /[+-]\d\d:00 info letter accepted attempts=1 code=250 key=talk\/1\/whom letter=\d+/
                )
            }
        }
    }
}
