// Each word that a collected mail promises to understand is understood, in the language of the mail.
import Cycle
import Days
import Foundation
import Testing
import YearWords

/// A word in quotation marks in the section of a sort of line.
private struct Promise: CustomTestStringConvertible, Sendable {
    let language: String
    let kind: LineKind
    let word: String

    var testDescription: String { "\(language) \(kind): \(word)" }

    static let all = ["nl", "en", "de", "fr"].flatMap { language in
        LineKind.allCases.flatMap { kind in
            words(in: section(kind, of: template("collected", language))).map {
                Promise(language: language, kind: kind, word: $0)
            }
        } + noted(language)
    }

    /// What takes away notes that were kept, as the answer to them says it.
    static func noted(_ language: String) -> [Promise] {
        let answer = template("collected-read", language)
        guard let start = answer.range(of: "{{#hasKept}}"), let stop = answer.range(of: "{{/hasKept}}") else {
            return []
        }
        return words(in: String(answer[start.upperBound..<stop.lowerBound])).map {
            Promise(language: language, kind: .coaching, word: $0)
        }
    }

    private static func template(_ name: String, _ language: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = root.deletingLastPathComponent().appending(path: "Templates/\(language)/\(name).mustache")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// What stands below the subject, between the marks of a section of its own.
    private static func section(_ kind: LineKind, of template: String) -> String {
        let name = kind.rawValue.split(separator: "-").map(\.capitalized).joined()
        let own = name.prefix(1).lowercased() + name.dropFirst()
        let body = template.drop { $0 != "\n" }
        for (begin, end) in [("{{#has\(name)}}", "{{/has\(name)}}"), ("{{#\(own)}}", "{{/\(own)}}")] {
            guard let start = body.range(of: begin), let stop = body.range(of: end) else { continue }
            return String(body[start.upperBound..<stop.lowerBound])
        }
        return ""
    }

    private static func words(in text: String) -> [String] {
        text.matches(of: /[“„«]\s*([^“„«”»{}]+?)\s*[”“»]/).map { String($0.1) }
    }
}

@Suite struct PromisedWordsTests {
    @Test func wordsAreThere() {
        for kind in LineKind.allCases { #expect(Promise.all.count { $0.kind == kind } >= 4, "\(kind)") }
    }

    @Test(arguments: ["nl", "en", "de", "fr"])
    func theAnswerToNotesSaysHowTheyGo(_ language: String) {
        let words = Promise.noted(language).map(\.word)
        #expect(words.count == 1)
        for word in words {
            #expect(YearReply.read(word, to: [AskedLine(1, .coaching)], at: Moment.now).words == [1: .noNotes])
        }
    }

    @Test(arguments: Promise.all)
    private func isUnderstood(_ promise: Promise) {
        if YearWish.thanks(in: promise.word).isAsked { return }
        if promise.word.hasSuffix("…") { return isAdded(promise) }
        let reply = YearReply.read(promise.word, to: [AskedLine(1, promise.kind)], at: Moment.now)
        if promise.word.hasSuffix(":") {
            // What is wished for follows it.
            let wish = YearReply.read("\(promise.word) SQL", to: [AskedLine(1, promise.kind)], at: Moment.now)
            #expect(wish.trainings == ["SQL"])
        } else {
            #expect(reply.words[1] != nil && reply.unclear.isEmpty, "\(reply)")
        }
        guard !promise.kind.isAlone || promise.kind == .topic else { return }
        let lines = [AskedLine(1, promise.kind), AskedLine(1 + promise.kind.questions, promise.kind)]
        let both = lines.map { "\($0.number) \(promise.word)" }.joined(separator: "\n")
        let numbered = YearReply.read(both, to: lines, at: Moment.now)
        #expect(numbered.words.count == 2 && numbered.unclear.isEmpty, "\(numbered)")
    }

    /// `1 afspraak: …` beside a follow-up.
    private func isAdded(_ promise: Promise) {
        let said = "\(promise.word.dropLast())SQL"
        let lines = [AskedLine(1, promise.kind), AskedLine(2, promise.kind)]
        let (additions, rest) = FollowUpAddition.split(said, lines, at: Moment.now)
        #expect(additions[1]?.count == 1 && additions.count == 1 && rest.isEmpty, "\(additions) \(rest)")
    }
}
