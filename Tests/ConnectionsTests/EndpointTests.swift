import Addressing
import Connections
import Testing

@Suite struct EndpointTests {
    @Test(arguments: ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
    func allowsPlainTextToThisMachine(_ host: String) throws {
        #expect(try ServerEndpoint(host: host, port: 25, tls: .off).host == host)
    }

    @Test(arguments: ["mail.example.test", "10.0.0.1", "127.example.test", "127.0.0.1.example.test", "127.0.0.999"])
    func refusesPlainTextToOthers(_ host: String) {
        #expect(throws: InvalidText.self) { try ServerEndpoint(host: host, port: 25, tls: .off) }
    }

    @Test(arguments: [
        ("", 25), ("a b", 25), ("a\r\nb", 25), ("a/b", 25), ("a@b", 25), ("a.test", 0), ("a.test", 65536),
    ])
    func refusesEndpoint(_ host: String, _ port: Int) {
        #expect(throws: InvalidText.self) { try ServerEndpoint(host: host, port: port, tls: .starttls) }
    }

    @Test func neverShowsTheSecret() throws {
        let secrets: [Credentials] = [.password(user: "u", password: "s3cret"), .bearer(user: "u", token: "s3cret")]
        for credentials in secrets {
            let endpoint = try ServerEndpoint(host: "a.test", port: 1, tls: .starttls, credentials: credentials)
            var dumped = ""
            dump(endpoint, to: &dumped)
            for text in ["\(credentials)", "\(endpoint)", dumped, String(reflecting: endpoint)] {
                #expect(!text.contains("s3cret"))
            }
        }
    }
}
