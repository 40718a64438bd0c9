import Addressing
import Connections
import Foundation
import MailTransport
import TestServers
import Testing

/// What `probe` says of a submission server before any message.
@Suite struct SMTPLoginTests {
    @Test func saysWhatIsWrongWithTheServer() async throws {
        func probe(
            _ script: SMTPScript,
            tls: ServerEndpoint.TLS = .off,
            credentials: Credentials? = nil
        ) async throws -> TransportError? {
            let server = try FakeSMTPServer([script])
            let endpoint = try server.endpoint(tls: tls, credentials: credentials)
            do throws(TransportError) {
                try await SMTPTransport(endpoint: endpoint).probe()
                return nil
            } catch {
                return error
            }
        }
        let password = Credentials.password(user: "feedback", password: "hunter2-secret")
        let login = ["PIPELINING", "AUTH PLAIN"]
        let refusal = ["AUTH": ["334 "], "*": ["535 5.7.8 authentication failed"]]
        #expect(try await probe(SMTPScript()) == nil)
        #expect(try await probe(SMTPScript(), tls: .starttls)?.what == .startTLSMissing)
        #expect(try await probe(SMTPScript(), tls: .implicit)?.what == .tlsFailed)
        #expect(try await probe(SMTPScript(), credentials: password)?.what == .authenticationMissing)
        let refused = try await probe(SMTPScript(extensions: login, replies: refusal), credentials: password)
        #expect(refused?.what == .authenticationRefused)
        #expect(refused?.description.contains("535 5.7.8") == true)
        #expect(refused?.description.contains("hunter2") == false)
        #expect(refused?.description.contains("\n") == false)
        let taken = ["AUTH": ["334 "], "*": ["235 2.7.0 welcome"]]
        #expect(try await probe(SMTPScript(extensions: login, replies: taken), credentials: password) == nil)
        #expect(try await probe(SMTPScript(replies: ["": ["554 5.7.1 go away"]]))?.what == .commandRefused)
        #expect(try await probe(SMTPScript(replies: ["": ["DROP"]]))?.what == .dropped)
    }

    @Test func logsInWithABearerToken() async throws {
        // A server that would rather have NTLM; the token is for neither that nor PLAIN.
        let script = SMTPScript(
            extensions: ["AUTH NTLM CRAM-MD5 PLAIN OAUTHBEARER XOAUTH2"],
            replies: ["AUTH OAUTHBEARER": ["334 "], "AUTH": ["504 5.5.4 no"], "*": ["235 2.7.0 welcome"]]
        )
        let server = try FakeSMTPServer([script])
        let credentials = Credentials.bearer(user: "feedback@example.test", token: "t0ken")
        try await SMTPTransport(endpoint: try server.endpoint(credentials: credentials)).probe()
        let said = try #require(server.seen.commands.first { Data(base64Encoded: $0) != nil })
        let decoded = try #require(Data(base64Encoded: said).map { String(decoding: $0, as: UTF8.self) })
        #expect(decoded.contains("a=feedback@example.test") && decoded.contains("auth=Bearer t0ken"))
    }
}
