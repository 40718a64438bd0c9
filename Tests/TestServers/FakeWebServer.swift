// A web server on loopback whose answers a test gives, and that keeps what it was asked.

import Connections

package struct WebQuestion: Sendable {
    package let method: String
    package let target: String
    /// Names in lower case.
    package let headers: [String: String]
    package let body: String
}

/// Answers each request with what `answer` makes of it and its number from 0 on: a whole HTTP answer, or nil for
/// silence until the client leaves.
package final class FakeWebServer: Sendable {
    private let log: SharedLog<[WebQuestion]>
    private let server: FakeServer

    package init(_ answer: @escaping @Sendable (WebQuestion, Int) -> String?) throws {
        let log = SharedLog<[WebQuestion]>([])
        self.log = log
        server = try FakeServer { client, _ in
            while let question = Self.read(client) {
                let number = log.with { questions in
                    questions.append(question)
                    return questions.count - 1
                }
                guard let text = answer(question, number) else { return client.drain() }
                client.send(text)
            }
        }
    }

    package var questions: [WebQuestion] { log.with { $0 } }
    package var port: Int { server.port }

    package func address(_ target: String = "/") throws -> WebAddress {
        try WebAddress("http://127.0.0.1:\(port)\(target)")
    }

    package static func answer(_ status: Int, _ body: String = "", _ headers: [String] = []) -> String {
        let lines = ["HTTP/1.1 \(status) Whatever", "Content-Length: \(body.utf8.count)"] + headers
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    private static func read(_ client: FakeClient) -> WebQuestion? {
        guard let first = client.line()?.split(separator: " "), first.count == 3 else { return nil }
        var headers: [String: String] = [:]
        while let line = client.line(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        let length = headers["content-length"].flatMap(Int.init) ?? 0
        guard let body = client.bytes(length) else { return nil }
        return WebQuestion(
            method: String(first[0]),
            target: String(first[1]),
            headers: headers,
            body: String(decoding: body, as: UTF8.self)
        )
    }
}
