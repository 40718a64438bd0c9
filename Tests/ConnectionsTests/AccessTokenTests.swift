import Connections
import Foundation
import MailTransport
import Synchronization
import TestServers
import Testing

@testable import Connections

/// Tokens: the meaning of answers, when and how often they are fetched, and the error when there is none.
@Suite struct AccessTokenTests {
    private static func token(_ name: String, lifetime: String = "3600", more: String = "") -> String {
        FakeWebServer.answer(
            200,
            #"{"access_token":"\#(name)","token_type":"Bearer","expires_in":\#(lifetime)\#(more)}"#
        )
    }

    private func tokens(
        _ server: FakeWebServer,
        grant: TokenRequest.Grant = .clientCredentials,
        deadline: Double = patience,
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) throws -> AccessTokens {
        AccessTokens(
            TokenRequest(
                address: try server.address("/token"),
                clientID: "client",
                clientSecret: "s&cret",
                scope: "https://mail.example.test/.default",
                grant: grant,
                deadline: deadline
            ),
            clock: clock
        )
    }

    private func fetch(_ tokens: AccessTokens, other: String? = nil) async throws -> String {
        try await OwnThread.run(server: "test") { () throws(TransportError) in
            try tokens.token(other: other, interrupt: Interrupt())
        }
    }

    private func trouble(_ tokens: AccessTokens) async -> TransportError? {
        do throws(TransportError) {
            try await tokens.probe()
            return nil
        } catch {
            return error
        }
    }

    @Test func asksAsTheApplication() async throws {
        let server = try FakeWebServer { _, _ in Self.token("a") }
        #expect(try await fetch(tokens(server)) == "a")
        let question = try #require(server.questions.first)
        #expect(question.method == "POST" && question.headers["content-type"] == "application/x-www-form-urlencoded")
        #expect(
            question.body == "grant_type=client_credentials&client_id=client&client_secret=s%26cret"
                + "&scope=https%3A%2F%2Fmail.example.test%2F.default"
        )
    }

    @Test func isRenewedBeforeItEnds() async throws {
        let server = try FakeWebServer { _, number in Self.token("t\(number)", lifetime: "\"3600\"") }
        let start = ContinuousClock.now
        let passed = Mutex(0.0)
        let tokens = try tokens(server) { start.advanced(by: .seconds(passed.withLock { $0 })) }
        #expect(try await fetch(tokens) == "t0")
        passed.withLock { $0 = 3299 }
        #expect(try await fetch(tokens) == "t0")
        passed.withLock { $0 = 3301 }
        #expect(try await fetch(tokens) == "t1")
        // One that was refused is not given again, whatever its time.
        #expect(try await fetch(tokens, other: "t1") == "t2")
        #expect(try await fetch(tokens, other: "t1") == "t2")
        #expect(server.questions.count == 3)
    }

    @Test func isFetchedOnceForAll() async throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try FakeWebServer { _, _ in
            gate.wait()
            return Self.token("only")
        }
        let tokens = try tokens(server)
        let got = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try await fetch(tokens) } }
            try await eventually("the first question") { !server.questions.isEmpty }
            gate.signal()
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(got == Array(repeating: "only", count: 8) && server.questions.count == 1)
    }

    @Test(arguments: [
        (
            400, #"{"error":"invalid_grant","error_description":"AADSTS700082: expired"}"#,
            TransportError.What.tokenRefused, false
        ),
        (401, #"{"error":"invalid_client"}"#, .tokenRefused, false),
        (400, #"{"error":"unauthorized_client"}"#, .tokenRefused, false),
        (400, #"{"error":"invalid_scope"}"#, .tokenRefused, false),
        (503, #"{"error":"temporarily_unavailable"}"#, .unavailable, true),
        (400, #"{"error":"temporarily_unavailable"}"#, .unavailable, true),
        (429, "slow down", .unavailable, true),
        (502, "<html>", .unavailable, true),
        (200, "<html>log in</html>", .protocolViolation, false),
        (200, #"{"access_token":"a b","token_type":"Bearer"}"#, .protocolViolation, false),
        (200, #"{"access_token":"a","token_type":"mac"}"#, .protocolViolation, false),
        (200, #"{"token_type":"Bearer"}"#, .protocolViolation, false),
        (404, "", .protocolViolation, false),
        (302, "", .protocolViolation, false),
    ])
    func saysWhyThereIsNone(_ status: Int, _ body: String, _ what: TransportError.What, _ isTransient: Bool)
        async throws
    {
        let server = try FakeWebServer { _, _ in FakeWebServer.answer(status, body) }
        let error = try #require(await trouble(tokens(server)))
        #expect(error.what == what && error.isTransient == isTransient && !error.hint.isEmpty)
        #expect(!"\(error)".contains("s&cret"))
    }

    @Test func aSilentServerIsNotWaitedForForEver() async throws {
        let server = try FakeWebServer { _, _ in nil }
        let error = try #require(await trouble(tokens(server, deadline: 0.2)))
        #expect(error.what == .timedOut && error.isTransient)
    }

    @Test func aNewRefreshTokenTakesThePlaceOfTheOld() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "refresh").path
        let server = try FakeWebServer { question, number in
            guard number < 2 else { return Self.token("t\(number)") }
            return Self.token("t\(number)", more: #","refresh_token":"r\#(number + 1)""#)
        }
        func used(_ configured: String) async throws -> String? {
            let file = RefreshTokenFile(path: path, configured: configured)
            _ = try await fetch(tokens(server, grant: .refreshToken(file)))
            let fields = try #require(server.questions.last).body.split(separator: "&")
            #expect(fields.first == "grant_type=refresh_token")
            return fields.first { $0.hasPrefix("refresh_token=") }.map { String($0.dropFirst(14)) }
        }
        #expect(try await used("r0") == "r0")
        #expect(try await used("r0") == "r1")
        #expect(try await used("r0") == "r2")
        // Nothing new came with the third: the second's stays.
        #expect(try await used("r0") == "r2")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // A token that the administrator gives anew goes before the kept one.
        #expect(try await used("other") == "other")
    }

    @Test func aLoginIsTriedOnceMoreWithAFreshToken() async throws {
        let web = try FakeWebServer { _, number in Self.token("t\(number)") }
        let login = ["AUTH XOAUTH2"]
        let expired = SMTPScript(extensions: login, replies: ["AUTH": ["334 "], "*": ["535 5.7.8 expired"]])
        let taken = SMTPScript(extensions: login, replies: ["AUTH": ["334 "], "*": ["235 2.7.0 welcome"]])
        let tokens = try tokens(web)
        func probe(_ scripts: [SMTPScript]) async throws -> (TransportError?, [String]) {
            let server = try FakeSMTPServer(scripts)
            let endpoint = try server.endpoint(credentials: .oauth(user: "feedback", tokens))
            // XOAUTH2's one line is base64 of `user=feedback…`.
            let logins = { server.seen.commands.filter { $0.hasPrefix("dXNlcj1") } }
            do throws(TransportError) {
                try await SMTPTransport(endpoint: endpoint).probe()
                return (nil, logins())
            } catch {
                return (error, logins())
            }
        }
        let (error, logins) = try await probe([expired, taken])
        #expect(error == nil && logins.count == 2 && logins.first != logins.last && web.questions.count == 2)
        // The second is kept.
        #expect(try await probe([taken]).0 == nil)
        #expect(web.questions.count == 2)
        let (refused, attempts) = try await probe([expired, expired])
        #expect(refused?.what == .authenticationRefused && attempts.count == 2 && web.questions.count == 3)
    }

    @Test func aWebRequestIsSentOnceMoreWithAFreshToken() async throws {
        let web = try FakeWebServer { _, number in Self.token("t\(number)") }
        let server = try FakeWebServer { question, _ in
            FakeWebServer.answer(question.headers["authorization"] == "Bearer t1" ? 200 : 401)
        }
        var request = HTTPRequest("GET", try server.address())
        request.credentials = .oauth(user: "anna", try tokens(web))
        #expect(try await HTTPClient().perform(request).status == 200)
        #expect(web.questions.count == 2 && server.questions.count == 2)
    }
}
