// What the service takes short replies for, as `inspect --words` prints it.
import Addressing
import Aligning
import ArgumentParser
import Cycle
import Foundation
import Understanding
import YearWords

/// A letter of ours that people answer in a few words.
enum WordsPurpose: String, CaseIterable, ExpressibleByArgument {
    case sharing, approval, declining
    /// Not a few words, but a mail.
    case names
    case yesNo = "yes-no"
    /// Lines of the mails of a year.
    case trainingGrant = "training-grant"
    case agreementState = "agreement-state"
}

/// One phrase, with what the service would make of it.
struct WordsReport {
    enum Meaning: String { case yes, no, unclear, decline, answer, talk }

    let text: String
    let meaning: Meaning
    private(set) var struck: [Int] = []
    /// By the number of the agreement.
    private(set) var states: [String: String]?

    /// - Parameter list: the raters of an approval, or the agreements, in order.
    init(_ text: String, purpose: WordsPurpose, list: [String]) {
        self.text = text
        switch purpose {
        case .sharing: meaning = ShareAnswer.isYes(text) ? .yes : .unclear
        case .yesNo: meaning = ShortAnswer.read(text).map { $0 ? .yes : .no } ?? .unclear
        case .names: meaning = .unclear
        case .trainingGrant: meaning = WordsReport.granted(text, list)
        case .agreementState:
            meaning = .unclear
            states = WordsReport.states(text, list)
        case .declining: meaning = WordsReport.isDeclined(text) ? .decline : .answer
        case .approval:
            switch ApprovalReply.read(text, listed: WordsReport.raters(list)) {
            case .approved(let struck, _): (meaning, self.struck) = (.yes, struck)
            case .refused: meaning = .no
            case .unclear: meaning = .unclear
            }
        }
    }

    // MARK: Lines of a year

    private static func words(_ text: String, _ kind: LineKind, _ list: [String]) -> [Int: LineWord] {
        let lines = (list.isEmpty ? [""] : list).enumerated().map { AskedLine($0 + 1, kind, $1) }
        return YearReply.read(text, to: lines, at: ReplyMoment(Date(), in: .current)).words
    }

    private static func granted(_ text: String, _ list: [String]) -> Meaning {
        switch words(text, .trainingGrant, list)[1] {
        case .grant(.granted, _)?: .yes
        case .grant(.refused, _)?: .no
        case .grant(.talkFirst, _)?: .talk
        default: .unclear
        }
    }

    private static func states(_ text: String, _ list: [String]) -> [String: String] {
        words(text, .agreementState, list).reduce(into: [:]) { states, word in
            guard case .state(let state) = word.value else { return }
            states["\(word.key)"] =
                switch state {
                case .done: "done"
                case .busy: "busy"
                case .stuck: "stuck"
                case .stopped: "stopped"
                }
        }
    }

    /// The addresses are made up: a name is all that is given.
    private static func raters(_ names: [String]) -> [NumberedRater] {
        names.enumerated().compactMap { index, name in
            (try? EmailAddress("rater\(index + 1)@example.invalid")).map { (index + 1, name, $0) }
        }
    }

    /// As the inbox reads a reply to a request: a refusal, or a wish for no more of them.
    private static func isDeclined(_ text: String) -> Bool {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let found = request.align(plain: lines.map { TextLine(text: String($0)) }, html: nil)
        return found.declined || Unsubscribing.isOne(subject: "", text: found.text)
    }

    private static let request = ReplyAligner(SentRequest(lines: ["1. ?", "2. ?"].map { TextLine(text: $0) }))

    /// One line of JSON, without its line end. The keys are in the order of the alphabet.
    var json: [UInt8] {
        var line = JSONLine()
        line.object {
            $0.key("meaning") { $0.string(meaning.rawValue) }
            if let states { WordsReport.write(&$0, states.sorted { $0.key < $1.key }) }
            $0.key("struck") { $0.array(struck) { $0.number($1) } }
            $0.key("text") { $0.string(text) }
        }
        return line.bytes
    }

    private static func write(_ line: inout JSONLine, _ states: [(key: String, value: String)]) {
        line.key("states") {
            $0.object { object in
                for (number, state) in states { object.key(number) { $0.string(state) } }
            }
        }
    }
}
