// What the service takes short replies for, as `inspect --words` prints it.
import Addressing
import Aligning
import ArgumentParser
import Understanding

/// A letter of ours that people answer in a few words.
enum WordsPurpose: String, CaseIterable, ExpressibleByArgument {
    case sharing, approval, declining
    /// Not a few words, but a mail.
    case names
    case yesNo = "yes-no"
}

/// One phrase, with what the service would make of it.
struct WordsReport {
    enum Meaning: String { case yes, no, unclear, decline, answer }

    let text: String
    let meaning: Meaning
    private(set) var struck: [Int] = []

    /// - Parameter list: the raters of an approval, in order.
    init(_ text: String, purpose: WordsPurpose, list: [String]) {
        self.text = text
        switch purpose {
        case .sharing: meaning = ShareAnswer.isYes(text) ? .yes : .unclear
        case .yesNo: meaning = ShortAnswer.read(text).map { $0 ? .yes : .no } ?? .unclear
        case .names: meaning = .unclear
        case .declining: meaning = WordsReport.isDeclined(text) ? .decline : .answer
        case .approval:
            switch ApprovalReply.read(text, listed: WordsReport.raters(list)) {
            case .approved(let struck, _): (meaning, self.struck) = (.yes, struck)
            case .refused: meaning = .no
            case .unclear: meaning = .unclear
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
            $0.key("struck") { $0.array(struck) { $0.number($1) } }
            $0.key("text") { $0.string(text) }
        }
        return line.bytes
    }
}
