import Addressing
import Connections
import TestServers
import Testing

/// One request, one answer, both bounded; and where a login may go.
@Suite struct HTTPClientTests {
    private func trouble(_ request: HTTPRequest) async -> TransportError.What? {
        do throws(TransportError) {
            _ = try await HTTPClient().perform(request)
            return nil
        } catch {
            return error.what
        }
    }

    @Test func carriesMethodHeadersBodyAndLogin() async throws {
        let server = try FakeWebServer { _, _ in FakeWebServer.answer(207, "answer", ["ETag: \"7\"", "X: 1", "X: 2"]) }
        var request = HTTPRequest("PROPFIND", try server.address("/a%20b/c?d=é f"))
        request.headers = [HTTPHeader("Depth", "1"), HTTPHeader("Content-Type", "application/xml")]
        request.body = Array("<x/>".utf8)
        request.credentials = .password(user: "anna", password: "sesam:é")
        let client = HTTPClient()
        let response = try await client.perform(request)
        #expect(response.status == 207 && response.isSuccess && response["etag"] == "\"7\"" && response["X"] == "1, 2")
        #expect(String(decoding: response.body, as: UTF8.self) == "answer")
        let question = try #require(server.questions.first)
        #expect(question.method == "PROPFIND" && question.target == "/a%20b/c?d=%C3%A9%20f" && question.body == "<x/>")
        #expect(question.headers["depth"] == "1" && question.headers["content-type"] == "application/xml")
        #expect(question.headers["authorization"] == "Basic YW5uYTpzZXNhbTrDqQ==" && question.headers["expect"] == nil)
        // The next request has nothing of the one before.
        _ = try await client.perform(HTTPRequest("GET", try server.address()))
        let second = try #require(server.questions.last)
        #expect(second.method == "GET" && second.body.isEmpty)
        #expect(second.headers["authorization"] == nil && second.headers["depth"] == nil)
    }

    @Test func followsRedirectsOnTheSameServerAlone() async throws {
        let other = try FakeWebServer { _, _ in FakeWebServer.answer(200) }
        let elsewhere = try other.address("/stolen").description
        let server = try FakeWebServer { question, _ in
            switch question.target {
            case "/relative": FakeWebServer.answer(301, "", ["Location: /end"])
            case "/away": FakeWebServer.answer(301, "", ["Location: \(elsewhere)"])
            case "/round": FakeWebServer.answer(308, "", ["Location: /round"])
            default: FakeWebServer.answer(200, "here")
            }
        }
        var request = HTTPRequest("PROPFIND", try server.address("/relative"))
        request.body = Array("<propfind/>".utf8)
        request.credentials = .password(user: "anna", password: "sesam")
        #expect(try await HTTPClient().perform(request).status == 301)
        request.followsRedirects = true
        let response = try await HTTPClient().perform(request)
        #expect(response.status == 200 && response.address.target == "/end")
        #expect(server.questions.last?.method == "PROPFIND" && server.questions.last?.body == "<propfind/>")
        request.address = try server.address("/away")
        #expect(await trouble(request) == .redirectRefused)
        #expect(other.questions.isEmpty)
        request.address = try server.address("/round")
        #expect(await trouble(request) == .redirectRefused)
    }

    @Test func bothEndsAreBounded() async throws {
        let server = try FakeWebServer { question, _ in
            question.target == "/silent" ? nil : FakeWebServer.answer(200, String(repeating: "x", count: 5000))
        }
        var request = HTTPRequest("GET", try server.address("/large"))
        request.largestAnswer = 4999
        #expect(await trouble(request) == .tooLarge)
        request.largestAnswer = 5000
        #expect(await trouble(request) == nil)
        request.address = try server.address("/silent")
        request.deadline = 0.2
        #expect(await trouble(request) == .timedOut)
        request.headers = [HTTPHeader("X", "1\r\nY: 2")]
        #expect(await trouble(request) == .commandRefused)
    }

    @Test func aCancelledTaskEndsTheRequest() async throws {
        let server = try FakeWebServer { _, _ in nil }
        let request = HTTPRequest("GET", try server.address())
        let task = Task { await trouble(request) }
        try await eventually("the request is under way") { !server.questions.isEmpty }
        task.cancel()
        #expect(await task.value == .closed)
    }

    @Test func saysWhatIsWrongWithTheServer() async throws {
        // Speaks at once: what a TLS client says first need not hold the line end that a web server waits for.
        let server = try FakeServer { client, _ in
            client.send(FakeWebServer.answer(400))
            client.drain()
        }
        #expect(await trouble(HTTPRequest("GET", try WebAddress("https://127.0.0.1:\(server.port)/"))) == .tlsFailed)
        #expect(await trouble(HTTPRequest("GET", try WebAddress("http://127.0.0.1:9/"))) == .unreachable)
    }

    @Test(arguments: [
        ("https://example.test", "https://example.test/"),
        ("https://example.test:8443/a?b#c", "https://example.test:8443/a?b"),
        ("HTTPS://[2001:db8::1]:443/x", "https://[2001:db8::1]/x"),
        ("http://localhost:5232/anna/", "http://localhost:5232/anna/"),
        ("https://example.test/zoë b", "https://example.test/zo%C3%AB%20b"),
    ])
    func readsAddresses(_ text: String, _ whole: String) throws {
        #expect(try WebAddress(text).description == whole)
    }

    @Test(arguments: [
        "ftp://example.test/", "example.test", "http://example.test/", "https://", "https://anna:sesam@example.test/",
        "https://example.test:http/", "https://example.test:0/", "https://example.test/a\r\nb",
        "https://exa mple.test/",
    ])
    func refusesWhatIsNoAddress(_ text: String) {
        #expect(throws: InvalidText.self) { try WebAddress(text) }
    }

    @Test func resolvesReferences() throws {
        let base = try WebAddress("https://example.test/dav/home/?x=/")
        #expect(try base.resolving("/a").description == "https://example.test/a")
        #expect(try base.resolving("b.ics").description == "https://example.test/dav/home/b.ics")
        #expect(try base.resolving("//other.test/").description == "https://other.test/")
        #expect(try base.resolving("https://example.test:443/c").isSameServer(as: base))
        #expect(try base.resolving("https://example.test:444/c").isSameServer(as: base) == false)
        #expect(throws: InvalidText.self) { try base.resolving("http://example.test/") }
    }
}
