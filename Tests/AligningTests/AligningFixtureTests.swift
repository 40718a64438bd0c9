// Whole mails beside what must be understood of them: Fixtures/NN-what-it-shows.eml and .json.
import Foundation
import MailFormat
import Testing

@testable import Aligning

@Suite struct AligningFixtureTests {
    private struct Expected: Decodable {
        struct Answer: Decodable {
            let question: Int
            let text: String?
            let score: Int?
        }

        let answers: [Answer]
        let remark: String?
        let declined: Bool
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    private func message(_ name: String) throws -> ReceivedMessage {
        try ReceivedMessage([UInt8](Data(contentsOf: Self.folder.appending(path: name + ".eml"))))
    }

    @Test func thereAreFixtures() { #expect(Self.names.count >= 8) }

    @Test func theRequestHasItsQuestions() throws {
        let request = SentRequest(message: try message("00-request"))
        #expect(request.questions.map(\.number) == [1, 2, 3, 4])
        #expect(request.questions.map(\.isScale) == [false, false, true, false])
        #expect(request.questions[1].text == "Wat zou Noor anders kunnen doen?")
        #expect(request.questions[2].scale?.highestLabel == "heel graag")
    }

    @Test(arguments: names)
    func isUnderstood(name: String) throws {
        let request = SentRequest(message: try message("00-request"))
        let found = ReplyAligner(request).align(try message(name))
        let golden = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
        let expected = try JSONDecoder().decode(Expected.self, from: golden)
        #expect(found.answers.map(\.text) == expected.answers.map(\.text))
        #expect(found.answers.map(\.score) == expected.answers.map(\.score))
        #expect(found.remark == expected.remark)
        #expect(found.declined == expected.declined)
    }
}
