import Addressing
import CalendarTransport
import Connections
import Foundation
import Store
import TestServers
import Testing

@testable import Talks

/// The places of calendars, the questions to their servers, and the secrets that are never told.
@Suite struct CalendarFetcherTests {
    private let fetcher = CalendarFetcher(certificateAuthority: nil)
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func get(
        _ address: CalendarAddress,
        unless known: SourceVersion = SourceVersion()
    ) async -> (text: String?, version: SourceVersion?, trouble: String?) {
        do throws(CalendarTrouble) {
            switch try await fetcher.get(address, unless: known, now: now) {
            case .unchanged: return (nil, nil, nil)
            case .read(let bytes, let version): return (String(decoding: bytes, as: UTF8.self), version, nil)
            }
        } catch {
            return (nil, nil, error.description)
        }
    }

    private func address(_ server: FakeWebServer, _ target: String = "/private-s3cret/basic.ics") throws
        -> CalendarAddress
    {
        try CalendarAddress(server.address(target).description)
    }

    @Test func asksOnlyForWhatChanged() async throws {
        let server = try FakeWebServer { question, _ in
            question.headers["if-none-match"] == "W/\"7\""
                ? FakeWebServer.answer(304)
                : FakeWebServer.answer(
                    200,
                    "calendar",
                    ["ETag: W/\"7\"", "Last-Modified: Tue, 01 Dec 2026 09:00:00 GMT"]
                )
        }
        let first = await get(try address(server))
        let version = SourceVersion(tag: "W/\"7\"", modified: "Tue, 01 Dec 2026 09:00:00 GMT")
        #expect(first.text == "calendar" && first.version == version)
        let second = await get(try address(server), unless: version)
        #expect(second.text == nil && second.trouble == nil)
        #expect(server.questions.first?.headers["if-none-match"] == nil)
        #expect(server.questions.last?.headers["if-modified-since"] == "Tue, 01 Dec 2026 09:00:00 GMT")
        #expect(server.questions.allSatisfy { $0.method == "GET" && $0.headers["authorization"] == nil })
    }

    @Test func onlyValidatorsInTheirFormAreSentBack() async throws {
        let server = try FakeWebServer { _, _ in
            FakeWebServer.answer(200, "calendar", ["ETag: unquoted", "Last-Modified: yesterday"])
        }
        #expect(await get(try address(server)).version == SourceVersion())
    }

    @Test func aLoginGoesWithItsAddress() async throws {
        let server = try FakeWebServer { _, _ in FakeWebServer.answer(200, "calendar") }
        let page = try server.address("/dav/talks.ics")
        let list = try CalendarAddress.list("# ours\n\n\(page) anna pass word\n")
        #expect(await get(try #require(list.first)).text == "calendar")
        #expect(server.questions.first?.headers["authorization"] == "Basic YW5uYTpwYXNzIHdvcmQ=")
    }

    @Test(arguments: [401, 404, 500, 204, 304])
    func whatIsNoCalendarIsTrouble(_ status: Int) async throws {
        let server = try FakeWebServer { _, _ in FakeWebServer.answer(status) }
        let trouble = try #require(await get(try address(server)).trouble)
        #expect(trouble.contains("\(status)") && trouble.hasPrefix("http://127.0.0.1:"), "\(trouble)")
        #expect(!trouble.contains("s3cret"))
    }

    @Test func followsToTheSameServerAndElsewhereOverHTTPSAlone() async throws {
        let other = try FakeWebServer { _, _ in FakeWebServer.answer(200, "stolen") }
        let elsewhere = try other.address("/other-s3cret").description
        let server = try FakeWebServer { question, _ in
            switch question.target {
            case "/a": FakeWebServer.answer(302, "", ["Location: /b"])
            case "/plain": FakeWebServer.answer(302, "", ["Location: \(elsewhere)"])
            case "/garbage": FakeWebServer.answer(302, "", ["Location: ftp://other-s3cret/"])
            case "/safe": FakeWebServer.answer(302, "", ["Location: https://127.0.0.1:9/other-s3cret"])
            default: FakeWebServer.answer(200, "calendar")
            }
        }
        #expect(await get(try address(server, "/a")).text == "calendar")
        for target in ["/plain", "/garbage", "/safe"] {
            let trouble = try #require(await get(try address(server, target)).trouble)
            // To another server over https it is followed, where nobody listens here.
            #expect(trouble.contains(target == "/safe" ? "can't be reached" : "sends us elsewhere"), "\(trouble)")
            #expect(!trouble.contains("s3cret"))
        }
        let login = Credentials.password(user: "anna", password: "sesam")
        let safe = try CalendarAddress(server.address("/safe").description, credentials: login)
        #expect(await get(safe).trouble?.contains("sends us elsewhere") == true)
        #expect(other.questions.isEmpty)
    }

    // MARK: Files

    private func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    @Test func aFileIsReadWhenItsTimeOrSizeChanged() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "talks.ics")
            func write(_ text: String, secondsAgo: Double) throws {
                try text.write(to: file, atomically: false, encoding: .utf8)
                let time = now - secondsAgo
                try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
            }
            let address = try CalendarAddress(file.path)
            try write("one", secondsAgo: 100)
            let one = await get(address)
            let version = try #require(one.version)
            #expect(one.text == "one" && version != SourceVersion())
            #expect(await get(address, unless: version).text == nil)
            try write("two", secondsAgo: 90)
            #expect(await get(address, unless: version).text == "two")
            // Written just now, it may be written again in the same moment.
            try write("three", secondsAgo: 0)
            #expect(await get(address).version == SourceVersion())
        }
    }

    @Test func whatIsNoFileIsTroubleAndNothingIsWaitedFor() async throws {
        try await withFolder { folder in
            #expect(await get(try CalendarAddress(folder.path)).trouble?.contains("it is no file") == true)
            let missing = await get(try CalendarAddress(folder.path + "/missing.ics")).trouble
            #expect(missing?.contains("No such file") == true, "\(missing ?? "")")
            let pipe = folder.appending(path: "pipe").path
            #expect(mkfifo(pipe, 0o600) == 0)
            #expect(await get(try CalendarAddress(pipe)).trouble?.contains("it is no file") == true)
        }
    }

    // MARK: Addresses

    @Test(arguments: [
        ("https://calendar.example.test/private-s3cret/basic.ics", "https://calendar.example.test"),
        ("webcal://calendar.example.test:8443/s3cret", "https://calendar.example.test:8443"),
        ("/srv/talks.ics", "/srv/talks.ics"),
    ])
    func anAddressIsShownWithoutItsSecret(_ text: String, _ shown: String) throws {
        let address = try CalendarAddress(text)
        #expect("\(address)" == shown && String(reflecting: address) == shown)
        #expect(!String(describing: Optional(address)).contains("s3cret"))
    }

    @Test(arguments: [
        "http://calendar.example.test/s3cret", "https://anna:s3cret@calendar.example.test/s3cret", "talks.ics",
        "ftp://calendar.example.test/s3cret", "https:///s3cret", "https://calendar.example.test:port/s3cret",
        "calendar.example.test/s3cret", "mailto:s3cret@calendar.example.test",
    ])
    func whatIsNoAddressIsRefusedWithoutItsSecret(_ text: String) throws {
        let error = try #require(throws: InvalidText.self) { try CalendarAddress(text) }
        #expect(!"\(error)".contains("s3cret"), "\(error)")
        #expect(!CalendarAddress.shown(text).contains("s3cret"))
    }

    @Test(arguments: ["https://b.example.test/s3cret anna", "b.example.test/s3cret", "/srv/talks.ics anna s3cret"])
    func theSecretListNamesBadLinesByNumber(_ line: String) throws {
        let error = try #require(throws: InvalidText.self) {
            try CalendarAddress.list("https://a.example.test/x\n\(line)\n")
        }
        #expect("\(error)".hasPrefix("line 2, calendar") && !"\(error)".contains("s3cret"), "\(error)")
        #expect(try CalendarAddress.list("").isEmpty)
    }
}
