// Replies of random shapes: whatever quoted, wrapped or numbered them, each answer ends up at its question.
import MailFormat
import TestSupport
import Testing

@testable import Aligning

@Suite struct AligningShapeTests {
    private let request = ShapedRequest.sample
    private let aligner = ReplyAligner(ShapedRequest.sample.sent)

    private func folded(_ text: String?) -> String {
        (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: 0..<1500)
    func everyAnswerIsAtItsQuestion(seed: Int) {
        let reply = ShapedReply(to: request, seed: UInt64(seed))
        let found = aligner.align(plain: PlainText.lines(reply.text), html: nil, sender: "Petra Smit")
        for answer in found.answers {
            #expect(
                folded(answer.text) == folded(reply.answers[answer.question]),
                "question \(answer.question) of shape \(seed):\n\(reply.text)"
            )
        }
        #expect(found.answers[request.scale - 1].score == reply.score, "\(reply.text)")
    }

    @Test(arguments: 0..<100)
    func nothingOfTheRequestIsTakenForNew(seed: Int) {
        let reply = ShapedReply(to: request, seed: UInt64(seed))
        let found = aligner.align(plain: PlainText.lines(reply.text), html: nil, sender: "Petra Smit")
        for question in request.questions where question.count > 10 { #expect(!found.text.contains(question)) }
        #expect(!found.text.contains("privacyverklaring") && !found.text.contains("feedback@klankbord.example"))
    }

    /// A quoted request alone, in any wrapping, is an empty reply.
    @Test(arguments: [0, 30, 44, 58, 72, 86, 100])
    func aBareQuoteSaysNothing(width: Int) {
        for prefix in ["", "> ", ">> "] {
            let lines = request.text.split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { ShapedReply.wrapped(String($0), width) }.map { prefix + $0 }
            let found = aligner.align(plain: PlainText.lines(lines.joined(separator: "\n")), html: nil)
            #expect(found.text.isEmpty, "width \(width), prefix \(prefix): \(found.text)")
            #expect(found.flags == ["empty"])
        }
    }

    /// Any text at all is read without a trap, and what is found says which questions there are.
    @Test(arguments: 0..<300)
    func anythingCanBeRead(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "> ", ">", "\n", "\n\n", "1.", "2) ", "3 - ", "ad 4:", "#5",
            "Op di 3 feb 2026 om 10:12 schreef a@b.example:",
            "Van: ", "Verzonden: 3", "-- \n", "-----Original Message-----", "4", "5 = heel erg", "Tips?", "5. Tips?",
            "👍🏽", "é",
            "\u{FE0F}", "<https://x.example", ">", "(", "]", "[cid:", "Groeten,", "Sent from my iPhone", "\u{2028}",
            "：", "À : ",
            "Wat zou Noor anders kunnen aanpakken?", "2. Wat zou Noor", "Noor", " ", "\t", "\u{301}", "________",
        ]
        let count = Int.random(in: 0..<120, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let lines = PlainText.lines(text)
        let found = aligner.align(plain: lines, html: HTMLText.lines(text), sender: "Petra Smit")
        #expect(found.answers.map(\.question) == [1, 2, 3, 4, 5])
        #expect(newText(in: lines).utf8.count <= text.utf8.count)
    }
}
