import Feedback
import Foundation
import Testing

@Suite struct IdentifierTests {
    /// It stands in letters that were stored long ago.
    @Test func anIdentifierIsABareNumber() throws {
        #expect(String(decoding: try JSONEncoder().encode([InboxID(rawValue: 7)]), as: UTF8.self) == "[7]")
        #expect(try JSONDecoder().decode([LetterID].self, from: Data("[7]".utf8)) == [LetterID(rawValue: 7)])
        #expect("\(TalkID(rawValue: 7))" == "7")
    }

    @Test func aLetterNamesTheRowThatItAnswers() throws {
        let stored = #"{"declined":{"_0":3,"inboxRow":9}}"#
        let letter = Letter.declined(RequestID(rawValue: 3), inboxRow: InboxID(rawValue: 9))
        #expect(try JSONDecoder().decode(Letter.self, from: Data(stored.utf8)) == letter)
        #expect(letter.key == "request/3/declined/9")
    }
}
