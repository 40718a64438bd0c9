// Migration 7 on a database that migration 6 left: tokens still find whom they belong to.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct TalksByMailMigrationTests {
    /// As migration 6 left it: a talk, a request, and a token of each. Hashes are of `a…z` and `z…a`.
    private static let rows = [
        "INSERT INTO people VALUES (1, 'Anna', 'anna@example.test', 'anna@example.test', 'nl', NULL, NULL, 0)",
        "INSERT INTO people VALUES (2, 'Mark', 'mark@example.test', 'mark@example.test', 'nl', NULL, NULL, 0)",
        "INSERT INTO talks VALUES (1, 1, 2, 1900000000000000, 3600, NULL, 'uid-1', 2, 0, 'planned', NULL)",
        "INSERT INTO talks VALUES (2, 1, 2, 1800000000000000, 3600, NULL, 'uid-2', 1, 0, 'cancelled', NULL)",
        "INSERT INTO questionnaires VALUES (1, X'00', '{}')",
        """
        INSERT INTO requests VALUES (1, 1, 'Petra', 'petra@client.example', 'petra@client.example', 'nl', 'client',
            'confidential', 1, 0, 'sent', NULL, 0, 1, NULL)
        """,
        """
        INSERT INTO tokens VALUES (X'71C480DF93D6AE2F1EFAD1447C66C9525E316218CF51FC8D9ED832F2DAF18B73', 'request', 1, NULL)
        """,
        """
        INSERT INTO tokens VALUES (X'93BA56CCCDC19890B8D31B4F0E9D81F3EFF202ED3C130BD98B39FC160B6554ED', 'employee', NULL, 1)
        """,
    ]

    private func migrated(_ body: @Sendable (any Transaction) throws -> Void) async throws {
        try await Engine.sqlite.upgraded(from: 6) { tx in
            for row in Self.rows { try tx.execute(row, []) }
        } _: {
            try body($0)
        }
    }

    @Test func tokensStillFindTheirHolders() async throws {
        try await migrated { tx in
            let (request, talk) = (RequestID(rawValue: 1), TalkID(rawValue: 1))
            #expect(try tx.holder(ofToken: "abcdefghijklmnopqrstuvwxyz") == .rater(request))
            #expect(try tx.holder(ofToken: "zyxwvutsrqponmlkjihgfedcba") == .employee(talk))
            // New purposes have room, and old ones are remembered once.
            try tx.remember(token: "abcdefghijklmnopqrstuvwxyz", of: .rater(request))
            try tx.remember(token: "m", of: .manager(talk))
            try tx.remember(token: "h", of: .hr(talk))
            #expect(try tx.holder(ofToken: "m") == .manager(talk) && tx.holder(ofToken: "h") == .hr(talk))
            #expect(try tx.rows("SELECT 1 AS one FROM tokens", []).count == 4)
            // A talk takes its tokens along, as before.
            try tx.execute("DELETE FROM talks WHERE id = 1", [])
            #expect(try tx.rows("SELECT 1 AS one FROM tokens", []).isEmpty)
        }
    }

    @Test func talksAndRequestsAreWhatTheyWere() async throws {
        try await migrated { tx in
            let (talks, requests) = (try tx.talks(), try tx.requests(of: TalkID(rawValue: 1)))
            #expect(talks.map(\.eventUID) == ["uid-2", "uid-1"] && talks.map(\.sequence) == [1, 2])
            // Klankbord organized all that there was.
            #expect(talks.allSatisfy { $0.organizer == nil && $0.invitation == nil && $0.recurrenceID == nil })
            #expect(requests.map(\.namedBy) == [.organisation] && requests.map(\.state) == [.sent])
            // When it was cancelled is not known: nothing is taken over.
            let (anna, mark) = (PersonID(rawValue: 1), PersonID(rawValue: 2))
            #expect(try tx.cancelledTalk(of: anna, with: mark, since: .distantPast) == nil)
        }
    }
}
