// A running sandbox, as its accounts.json describes it.

import Connections
import Foundation
import TestServers
import Testing

struct Sandbox: Decodable {
    struct Server: Decodable {
        let host: String
        let port: Int
    }

    struct Account: Decodable {
        let address: String
        let user: String
        let password: String
    }

    let smtp, smtps, imap, imaps: Server
    let ca: String
    let accounts: [Account]

    static var folder: String? { ProcessInfo.processInfo.environment["KLANKBORD_SANDBOX"] }

    static func read() throws -> Sandbox {
        let file = URL(fileURLWithPath: try #require(folder)).appendingPathComponent("accounts.json")
        return try JSONDecoder().decode(Sandbox.self, from: Data(contentsOf: file))
    }

    func endpoint(
        _ server: Server,
        _ tls: ServerEndpoint.TLS,
        user: String = "load@example.test",
        password: String? = nil,
        certificateAuthority: String?
    ) throws -> ServerEndpoint {
        let account = try #require(accounts.first { $0.user == user })
        return try ServerEndpoint(
            host: server.host,
            port: server.port,
            tls: tls,
            certificateAuthority: certificateAuthority,
            credentials: .password(user: user, password: password ?? account.password),
            connectTimeout: patience,
            replyTimeout: patience
        )
    }
}
