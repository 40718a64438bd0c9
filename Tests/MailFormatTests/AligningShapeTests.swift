// Replies of random shapes: whatever quoted, wrapped or numbered them, each answer ends up at its question.
import Testing

@testable import MailFormat

@Suite struct AligningShapeTests {
    private let request = ShapedRequest.sample
    private let aligner = ReplyAligner(ShapedRequest.sample.sent)

    private func folded(_ text: String?) -> String {
        (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: 0..<600)
    func everyAnswerIsAtItsQuestion(seed: Int) {
        let reply = ShapedReply(to: request, seed: UInt64(seed))
        let found = aligner.align(plain: PlainText.lines(reply.text), html: nil, sender: "Petra Smit")
        for answer in found.answers {
            #expect(
                folded(answer.text) == folded(reply.answers[answer.question]),
                "question \(answer.question) of shape \(seed):\n\(reply.text)"
            )
        }
        #expect(found.answers[request.scale - 1].score == (reply.answers[request.scale] == nil ? nil : 4))
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
}
