// A private token server, and a Dovecot that believes it.
import Connections
import Foundation
import TestServers

struct TokenServer: Sendable {
    struct Counts: Decodable {
        let granted: Int
        let refused: Int
    }

    private let child: Child
    let port: Int

    /// Starts it in the folder of a sandbox that has not started yet, whose Dovecot will ask it about tokens.
    static func start(in folder: URL) async throws -> TokenServer {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "tokens.py").path
        let said = folder.appending(path: "tokens.log")
        let child = try Child(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", script, "feedback@example.test", folder.path],
            out: said,
            err: said
        )
        let file = folder.appending(path: "tokens.port")
        let port = try await eventually("the token server runs") {
            (try? String(contentsOf: file, encoding: .utf8)).flatMap { Int($0) }
        }
        let server = TokenServer(child: child, port: port)
        try server.tellDovecot(folder.appending(path: "dovecot"))
        return server
    }

    private func tellDovecot(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "oauth2.conf.ext")
        try """
        introspection_url = http://127.0.0.1:\(port)/introspect
        introspection_mode = post
        username_attribute = username
        active_attribute = active
        active_value = true

        """.write(to: file, atomically: true, encoding: .utf8)
        try """
        auth_mechanisms = plain login xoauth2 oauthbearer
        passdb {
          driver = oauth2
          mechanisms = xoauth2 oauthbearer
          args = \(file.path)
        }

        """.write(to: folder.appending(path: "oauth.conf"), atomically: true, encoding: .utf8)
    }

    /// What makes Klankbord log in with its tokens.
    var environment: [String: String] {
        [
            "KLANKBORD_SMTP_AUTHENTICATION": "oauth", "KLANKBORD_IMAP_AUTHENTICATION": "oauth",
            "KLANKBORD_OAUTH_TOKEN_URL": "http://127.0.0.1:\(port)/token", "KLANKBORD_OAUTH_CLIENT_ID": "klankbord",
            "KLANKBORD_OAUTH_SECRET": "client-secret",
        ]
    }

    /// Changes its behaviour, and tells its deeds.
    @discardableResult
    func control(_ form: String = "") async throws -> Counts {
        var request = HTTPRequest("POST", try WebAddress("http://127.0.0.1:\(port)/control"))
        request.body = Array(form.utf8)
        request.deadline = patience
        let response = try await HTTPClient().perform(request)
        return try JSONDecoder().decode(Counts.self, from: Data(response.body))
    }

    func stop() async {
        child.signal(SIGTERM)
        _ = await child.end()
    }
}
