// Logins by OAuth tokens, against Dovecot and Postfix that take nothing else from us.
import Foundation
import Synchronization
import TestServers
import Testing

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct OAuthTests {
    /// A village whose service logs in by tokens.
    private func open(_ body: @Sendable (House, Village, TokenServer) async throws -> Void) async throws {
        let started = Mutex<TokenServer?>(nil)
        func stop() async { await started.withLock { $0 }?.stop() }
        do {
            try await Village.open(
                prepare: { folder in
                    let server = try await TokenServer.start(in: folder)
                    started.withLock { $0 = server }
                },
                { village in
                    let server = try #require(started.withLock { $0 })
                    let folder = village.house.folder
                    // No password is left to fall back on.
                    for name in ["smtp-password", "imap-password"] {
                        try Data().write(to: folder.appending(path: "secrets/\(name)"))
                    }
                    try await body(House(folder: folder, environment: server.environment), village, server)
                }
            )
            await stop()
        } catch {
            await stop()
            throw error
        }
    }

    @Test func mailTravelsByTokensAndGoesOnWhenTheyAreRevoked() async throws {
        try await open { house, village, server in
            let checked = try await house.ask([ServerTroubleTests.Checked].self, "check")
            #expect(checked.map(\.what) == ["configuration", "database", "templates", "oauth", "smtp", "imap"])
            #expect(checked.allSatisfy { $0.ok }, "\(checked)")
            let village = Village(house: house, post: village.post, facts: village.facts)
            let talk = try await village.planTalk()
            let service = try house.serve()
            defer { service.signal(SIGKILL) }
            try await village.answer("anna", "Ik plan ver vooruit.")
            _ = try await house.awaits(1, of: talk, is: "answered")
            // One token serves both servers, for as long as it is good.
            #expect(try await server.control().granted == 2)

            // The tokens out are revoked, and the mailbox's connection is lost: one fetch anew, and on it goes.
            try await server.control("revoke=all")
            let dovecot = house.folder.appending(path: "dovecot/dovecot.conf").path
            let doveadm = URL(filePath: "/usr/bin/doveadm")
            let kicked = try await Program.run(doveadm, ["-c", dovecot, "kick", "feedback@example.test"])
            #expect(kicked.status == 0, "\(kicked)")
            _ = try await village.ask("colleague1", as: "colleague", for: talk)
            try await village.answer("colleague1", "Zij luistert goed.")
            _ = try await house.awaits(2, of: talk, is: "answered")
            #expect(try await server.control().granted == 3)
            try await eventually("nothing is wrong") { try await house.status().conditions.isEmpty }

            // Nobody gives tokens any more: said, and nothing is lost.
            try await server.control("revoke=all&error=invalid_client")
            try await Sandbox.stop(in: house.folder)
            _ = try await Sandbox.start(in: house.folder)
            _ = try await village.ask("client1", as: "client", for: talk)
            let conditions = try await eventually("both conditions are noted") {
                let found = try await house.status().conditions.filter {
                    $0.detail.contains("OAuth server gives no token")
                }
                return found.count == 2 ? found : nil
            }
            #expect(
                conditions.allSatisfy { $0.detail.contains("invalid_client") && $0.detail.contains("oauth-secret") }
            )
            let waiting = try await eventually("the letters wait") {
                let waiting = try await house.ask([ListedLetter].self, "outbox", "list")
                return !waiting.isEmpty && waiting.allSatisfy { $0.state == "queued" } ? waiting : nil
            }
            #expect(waiting.allSatisfy { $0.attempts == 0 })
            let refused = try await house.run("check", "--json")
            #expect(refused.status == 69 && refused.out.contains("gives no token"))
            try await server.control("error=ok")
            _ = try await house.awaits(3, of: talk, is: "sent")
            try await eventually("nothing is wrong any more") { try await house.status().conditions.isEmpty }
            #expect(!house.logText().contains("access-") && !house.logText().contains("client-secret"))
        }
    }

    @Test func aRefreshTokenIsUsedAndItsSuccessorKept() async throws {
        try await open { house, _, server in
            let house = House(
                folder: house.folder,
                environment: house.environment.merging([
                    "KLANKBORD_OAUTH_GRANT": "refresh_token", "KLANKBORD_OAUTH_REFRESH": "refresh-0",
                    "KLANKBORD_OAUTH_SECRET_EXPIRES": "2020-01-31",
                ]) { $1 }
            )
            try await server.control("rotate=yes")
            // Each process begins with what the one before it left.
            for _ in 1...2 { try await house.tell("check") }
            let file = house.folder.appending(path: "state/oauth-refresh")
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
            #expect((mode as? Int) == 0o600)
            #expect(try await server.control().refused == 0)
            let conditions = try await house.status().conditions
            #expect(conditions.map(\.name) == ["oauth"])
            #expect(
                conditions.first?.detail.hasPrefix("the client secret has ended on 2020-01-31; make a new one") == true
            )
            // A revoked consent is told with what mends it.
            try await server.control("error=invalid_grant")
            let refused = try await house.run("check")
            #expect(refused.status == 69 && refused.out.contains("consent once more and give the new oauth-refresh"))
        }
    }
}
