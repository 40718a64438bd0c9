// The mailbox's side of the stage: a server that refuses to move mail, or hangs up, keeps nothing from being read.
import Connections
import Feedback
import Foundation
import MailTransport
import Store
import TestServers
import TestSupport
import Testing

@testable import Inbox

@Suite struct MailboxTests {
    private static let mail = "From: eve@example.org\r\nSubject: x\r\n\r\nhello\r\n"

    /// A server with one mail.
    private func script(_ more: [String: [[IMAPScript.Step]]]) -> IMAPScript {
        let body = "* 1 FETCH (UID 4 BODY[] {\(Self.mail.utf8.count)}\r\n\(Self.mail))\r\n%T OK\r\n"
        let answers: [String: [[IMAPScript.Step]]] = [
            "UID SEARCH UNDELETED": [[.say("* SEARCH 4\r\n%T OK\r\n")], [.say("* SEARCH\r\n%T OK\r\n")]],
            "UID FETCH 4 (UID RFC822": [
                [.say("* 1 FETCH (UID 4 RFC822.SIZE \(Self.mail.utf8.count))\r\n%T OK\r\n")]
            ],
            "UID FETCH 4 (UID BODY": [[.say(body)]],
        ]
        return IMAPScript(answers: answers.merging(more) { $1 })
    }

    private static let refuses: [[IMAPScript.Step]] = [[.say("%T NO [CANNOT] not here\r\n")]]

    @Test(arguments: [
        ["STATUS": refuses, "CREATE": refuses], ["UID MOVE": refuses],
        ["UID MOVE": refuses, "SELECT \"Processed\"": refuses],
    ])
    func whatCanNotBeMovedIsReadAllTheSame(_ refusals: [String: [[IMAPScript.Step]]]) async throws {
        let house = try await TestHouse()
        var more = refusals
        more["UID SEARCH UNDELETED"] = [[.say("* SEARCH 4\r\n%T OK\r\n")]]
        let server = try FakeIMAPServer([script(more)])
        let stage = try house.stage(server)
        #expect(try await stage.pass() == 1)
        #expect(try await house.conditions() == ["mail-not-moved"])
        let states = try await house.store.read { try $0.inboxStates(mailbox: "INBOX", uidValidity: 17, uids: 1...9) }
        #expect(states == [4: .held])
        // It stays there, and is read no second time.
        #expect(try await stage.pass() == 0)
        #expect(server.seen.connections == 1)
        await stage.close()
    }

    @Test func whatCanBeMovedAgainIsMoved() async throws {
        let house = try await TestHouse()
        let again: [[IMAPScript.Step]] = [[.say("* SEARCH 4\r\n%T OK\r\n")], [.say("* SEARCH 4\r\n%T OK\r\n")]]
        let moves: [[IMAPScript.Step]] = [[.say("%T NO [OVERQUOTA] full\r\n")], [.say("%T OK\r\n")]]
        let server = try FakeIMAPServer([script(["UID SEARCH UNDELETED": again, "UID MOVE": moves])])
        let stage = try house.stage(server)
        _ = try await stage.pass()
        #expect(try await house.conditions() == ["mail-not-moved"])
        _ = try await stage.pass()
        #expect(try await house.conditions().isEmpty)
        await stage.close()
    }

    /// The connection is lost while nothing happens: the next pass makes another, and calls it no trouble.
    @Test func aLostConnectionIsMadeAnew() async throws {
        let house = try await TestHouse()
        let server = try FakeIMAPServer([
            script(["IDLE": [[.say("+ idling\r\n"), .drop]]]),
            script(["UID SEARCH UNDELETED": [[.say("* SEARCH\r\n%T OK\r\n")]]]),
        ])
        let stage = try house.stage(server)
        #expect(try await stage.pass() == 1)
        await #expect(throws: TransportError.self) { try await stage.wait(upTo: 60) }
        #expect(try await stage.pass() == 0)
        #expect(server.seen.connections == 2)
        #expect(try await house.conditions().isEmpty)
        await stage.close()
    }
}
